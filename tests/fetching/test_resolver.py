from __future__ import annotations

import asyncio
from collections.abc import Sequence

from twisted.internet.address import IPv4Address, IPv6Address

from newscrawl.fetching.resolver import GuardedResolver
from newscrawl.urls.private_addresses import NONE_ALLOWED, PrivateHosts

PUBLIC, SIXTH = "203.0.114.7", "2606:4700::6810:1"


class Receiver:
    """What Twisted hands to a resolver, and waits for."""

    def __init__(self) -> None:
        self.addresses: list[object] = []
        self.is_complete = asyncio.Event()

    def resolutionBegan(self, resolution: object) -> None:  # noqa: N802  # Twisted's names
        self.resolution = resolution

    def addressResolved(self, address: object) -> None:  # noqa: N802
        self.addresses.append(address)

    def resolutionComplete(self) -> None:  # noqa: N802
        self.is_complete.set()


class Names(GuardedResolver):
    """Knows a few names, and counts what it is asked for."""

    def __init__(self, names: dict[str, list[str]], timeout: float = 5) -> None:
        super().__init__(None, timeout)
        self.names, self.asked = names, list[str]()

    async def ask(self, host: str) -> Sequence[str]:
        self.asked.append(host)
        if host == "hanging.example":
            await asyncio.sleep(60)
        return self.names.get(host, ())


class Crawl:
    """Stands for a crawl, of which the resolver keeps only which it is."""


def resolve(resolver: GuardedResolver, *hosts: str, port: int = 80) -> list[list[object]]:
    async def go() -> list[list[object]]:
        receivers = [Receiver() for _ in hosts]
        for host, receiver in zip(hosts, receivers, strict=True):
            resolver.resolveHostName(receiver, host, port)
        await asyncio.gather(*(receiver.is_complete.wait() for receiver in receivers))
        return [receiver.addresses for receiver in receivers]

    return asyncio.run(go())


def test_both_kinds_of_addresses_are_handed_on_with_the_port() -> None:
    names = Names({"courier.example": [PUBLIC, SIXTH, PUBLIC]})
    assert resolve(names, "courier.example", port=8080) == [
        [IPv4Address("TCP", PUBLIC, 8080), IPv6Address("TCP", SIXTH, 8080)]
    ]
    assert resolve(names, "::1", "127.0.0.9") == [
        [IPv6Address("TCP", "::1", 80)],
        [IPv4Address("TCP", "127.0.0.9", 80)],
    ]


def test_a_host_is_asked_for_once_in_a_while() -> None:
    names = Names({"courier.example": [PUBLIC]})
    resolve(names, "courier.example", "courier.example", "courier.example.")
    resolve(names, "courier.example")
    assert names.asked == ["courier.example"]
    names.lasting = 0.0
    names._answers.clear()
    resolve(names, "courier.example")
    resolve(names, "courier.example")
    assert names.asked == ["courier.example"] * 3


def test_what_is_not_known_or_not_told_in_time_has_no_address() -> None:
    assert resolve(Names({}, timeout=0.05), "nowhere.example", "hanging.example") == [[], []]


def test_private_addresses_are_left_out_for_crawls_and_kept_as_refused() -> None:
    names = Names({"inner.example": ["10.0.0.5"], "both.example": ["10.0.0.5", PUBLIC]})
    assert resolve(names, "inner.example") == [[IPv4Address("TCP", "10.0.0.5", 80)]]  # nobody is guarded yet
    crawl = Crawl()
    names.guards[crawl] = PrivateHosts(NONE_ALLOWED, ["courier.example"])  # type: ignore[index]
    assert resolve(names, "inner.example", "both.example") == [[], [IPv4Address("TCP", PUBLIC, 80)]]
    assert names.refused == {"inner.example": ("10.0.0.5",)}
    names.proxies.add("inner.example")
    assert resolve(names, "inner.example") == [[IPv4Address("TCP", "10.0.0.5", 80)]]


def test_what_one_crawl_of_a_process_may_reach_another_does_not_close() -> None:
    names = Names({"inner.example": ["10.0.0.5"]})
    first, second = Crawl(), Crawl()
    names.guards[first] = PrivateHosts(NONE_ALLOWED, ["courier.example"])  # type: ignore[index]
    names.guards[second] = PrivateHosts(NONE_ALLOWED, ["inner.example"])  # type: ignore[index]
    assert resolve(names, "inner.example") == [[IPv4Address("TCP", "10.0.0.5", 80)]]
    del second
    assert resolve(names, "inner.example") == [[]]


def test_a_host_is_refused_for_as_long_as_its_addresses_are_private() -> None:
    resolver = Names({"wiki.example": ["10.1.2.3"]})
    resolver.lasting, crawl = 0, Crawl()
    resolver.guards[crawl] = PrivateHosts(NONE_ALLOWED, ["courier.example"])  # type: ignore[index]
    for addresses, refused in (["10.1.2.3"], True), ([], False), (["10.1.2.3"], True), ([PUBLIC], False):
        resolver.names["wiki.example"] = addresses
        resolve(resolver, "wiki.example")
        assert ("wiki.example" in resolver.refused) is refused
