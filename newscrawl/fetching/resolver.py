"""Looks up hosts' IP addresses, and hands on only those that a crawl may connect to.

A connection goes to the very addresses that were judged: there is no second look-up in between.
"""

from __future__ import annotations

import asyncio
import socket
import time
from collections import OrderedDict
from collections.abc import Sequence
from ipaddress import ip_address
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from scrapy.crawler import Crawler
from scrapy.resolver import HostResolution
from twisted.internet.address import IPv4Address, IPv6Address
from twisted.internet.interfaces import IAddress, IHostnameResolver
from zope.interface.declarations import implementer

from ..urls.canonical import read_host
from ..urls.private_addresses import PrivateHosts, read_allowed_hosts, strip_port

_MOST_HOSTS = 10_000


class _Answer(NamedTuple):
    addresses: tuple[str, ...]
    until: float  # by time.monotonic


@implementer(IHostnameResolver)
class GuardedResolver:
    """Twisted's resolver of a process: IPv4 and IPv6, with a memory and a time limit (seconds).

    Once a crawl is guarded, addresses that no crawl of the process lets in are left out; `refused` has them by host.
    `proxies` are hosts that requests are sent through, and may be anywhere.
    """

    lasting = 300.0  # seconds that an answer is used again: a host may move while a crawl follows it for weeks

    def __init__(self, reactor: Any, timeout: float) -> None:
        self.guards: WeakKeyDictionary[Crawler, PrivateHosts] = WeakKeyDictionary()
        self.proxies: set[str] = set()
        self.refused: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        self._reactor = reactor
        self._timeout = timeout
        self._answers: OrderedDict[str, _Answer] = OrderedDict()
        self._pending: dict[str, asyncio.Future[tuple[str, ...]]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> GuardedResolver:
        return cls(reactor, crawler.settings.getfloat("DNS_TIMEOUT"))

    def install_on_reactor(self) -> None:
        self._reactor.installNameResolver(self)

    def guard(self, crawler: Crawler) -> PrivateHosts:
        """Returns what a crawl may connect to, the same for all that its requests go through."""
        if crawler not in self.guards:
            allowed = read_allowed_hosts(str(crawler.settings["NEWSCRAWL_ALLOW_PRIVATE"] or "off"))
            typed = [address.url for address in getattr(crawler.spider, "typed", ())]
            starts = typed or list(getattr(crawler.spider, "start_urls", ()))
            self.guards[crawler] = PrivateHosts(allowed, [read_host(url) for url in starts])
        return self.guards[crawler]

    async def ask(self, host: str) -> Sequence[str]:
        """Asks the system for a host's IP addresses; none where it has none. Tests have names of their own here."""
        loop = asyncio.get_running_loop()
        try:
            found = await loop.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError):  # an impossible name is one that is not known
            return ()
        return [str(address[0]) for *_, address in found]

    async def look_up(self, host: str) -> tuple[str, ...]:
        """Returns a host's IP addresses, each once; none where it has none or nobody says so in time."""
        name = strip_port(host)
        known = self._recall(name)
        if known is not None:
            return known
        if name not in self._pending:
            self._pending[name] = asyncio.ensure_future(self._ask_in_time(name))
        return await asyncio.shield(self._pending[name])

    async def list_refused(self, host: str, hosts: PrivateHosts) -> tuple[str, ...]:
        """Returns the IP addresses of a host where a crawl may connect to none of them; else none."""
        addresses = await self.look_up(host)
        return () if hosts.choose(host, addresses) else addresses

    def resolveHostName(  # noqa: N802  # Twisted's name
        self,
        resolutionReceiver: Any,  # noqa: N803  # whose interface has no self, which mypy takes amiss
        hostName: str,  # noqa: N803
        portNumber: int = 0,  # noqa: N803
        addressTypes: Sequence[type[IAddress]] | None = None,  # noqa: N803
        transportSemantics: str = "TCP",  # noqa: N803  # a crawl has no others
    ) -> HostResolution:
        resolution = HostResolution(hostName)
        resolutionReceiver.resolutionBegan(resolution)
        wanted = tuple(addressTypes or (IPv4Address, IPv6Address))
        known = self._recall(strip_port(hostName))

        def hand_on(addresses: tuple[str, ...]) -> None:
            for address in self._choose(hostName, addresses):
                made = _make_address(address, portNumber)
                if isinstance(made, wanted):
                    resolutionReceiver.addressResolved(made)
            resolutionReceiver.resolutionComplete()

        if known is not None:
            hand_on(known)
        else:
            asked = asyncio.ensure_future(self.look_up(hostName))
            asked.add_done_callback(lambda done: hand_on(() if done.cancelled() else done.result()))
        return resolution

    def _choose(self, host: str, addresses: tuple[str, ...]) -> list[str]:
        name = strip_port(host)
        if not self.guards or name in self.proxies:
            return list(addresses)
        chosen = {address for guard in self.guards.values() for address in guard.choose(name, addresses)}
        if chosen or not addresses:
            self.refused.pop(name, None)  # what the host was is no reason any more
        else:
            self.refused[name] = addresses
            if len(self.refused) > _MOST_HOSTS:
                self.refused.popitem(last=False)
        return [address for address in addresses if address in chosen]

    def _recall(self, name: str) -> tuple[str, ...] | None:
        try:
            ip_address(name)
        except ValueError:
            known = self._answers.get(name)
            return known.addresses if known is not None and time.monotonic() < known.until else None
        return (name,)

    async def _ask_in_time(self, name: str) -> tuple[str, ...]:
        try:
            addresses = tuple(dict.fromkeys(await asyncio.wait_for(self.ask(name), self._timeout)))
        except asyncio.TimeoutError:
            addresses = ()
        finally:
            del self._pending[name]
        if addresses:
            self._answers[name] = _Answer(addresses, time.monotonic() + self.lasting)
            self._answers.move_to_end(name)
            if len(self._answers) > _MOST_HOSTS:
                self._answers.popitem(last=False)
        return addresses


def find_resolver(timeout: float) -> GuardedResolver:
    """Returns the resolver of this process's reactor; where it is another, puts ours in its place."""
    from twisted.internet import reactor  # not before it is chosen

    installed = reactor.nameResolver
    if not isinstance(installed, GuardedResolver):
        installed = GuardedResolver(reactor, timeout)
        installed.install_on_reactor()
    return installed


def _make_address(address: str, port: int) -> IPv4Address | IPv6Address:
    return IPv6Address("TCP", address, port) if ":" in address else IPv4Address("TCP", address, port)
