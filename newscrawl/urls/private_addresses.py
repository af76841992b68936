"""Which addresses are for one machine or a closed network alone, and which of those a crawl may connect to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)

_NAT64 = IPv6Network("64:ff9b::/96")
_LAST_32_BITS = 0xFFFF_FFFF
_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")
_PORT = re.compile(r":[0-9]*$")


def is_private_address(text: str) -> bool:
    """Says whether an IP address is one of this machine, of a closed network, or of no machine at all.

    Those are loopback, private, link-local, shared (CGNAT), multicast and reserved addresses, and the IPv6 forms of
    such IPv4 addresses. Raises ValueError where the text is no IP address.
    """
    address = ip_address(text.partition("%")[0])
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            address = address.ipv4_mapped
        elif address in _NAT64:
            address = IPv4Address(int(address) & _LAST_32_BITS)
        elif _is_tunnel_to_private(address):
            return True
    return not address.is_global or address.is_multicast or address.is_reserved


def _is_tunnel_to_private(address: IPv6Address) -> bool:
    ends = [address.sixtofour, *(address.teredo or ())]
    return any(end is not None and is_private_address(str(end)) for end in ends)


@dataclass(frozen=True, slots=True)
class AllowedHosts:
    """What the setting NEWSCRAWL_ALLOW_PRIVATE lets in besides the start's own host."""

    is_all: bool = False
    names: frozenset[str] = frozenset()
    networks: tuple[IPv4Network | IPv6Network, ...] = ()

    def has(self, host: str, address: str | None = None) -> bool:
        """Says whether the host, by its name or by its IP address, is let in. `address`: None where it is not known."""
        if self.is_all or host in self.names:
            return True
        try:
            ip = ip_address((address or host).partition("%")[0].strip("[]"))
        except ValueError:
            return False
        return any(ip in network for network in self.networks if network.version == ip.version)


NONE_ALLOWED = AllowedHosts()


def read_allowed_hosts(text: str) -> AllowedHosts:
    """Reads "off", "on", or a list of hosts, IP addresses and networks with commas or spaces between.

    Raises ValueError with the first word that is none of these.
    """
    words = [word for word in re.split(r"[\s,]+", text.strip().lower()) if word]
    if words == ["on"]:
        return AllowedHosts(is_all=True)
    names, networks = set(), []
    for word in words if words != ["off"] else ():
        try:
            networks.append(ip_network(word.strip("[]"), strict=False))
        except ValueError:
            if word in ("on", "off") or not _HOST.fullmatch(word):
                raise ValueError(word) from None
            names.add(word)
    return AllowedHosts(names=frozenset(names), networks=tuple(networks))


class PrivateHosts:
    """Chooses the addresses of a host that a crawl may connect to.

    Public ones may always be connected to, and where a host has one, its private ones never are. A private one is open
    where the setting allows it, or where the crawl starts at its host: that opens the address, for other names of it
    as well. Only the first look-up of a start's host counts: later ones may be someone else's answer. Without a start,
    the first host that is asked for is one.
    """

    def __init__(self, allowed: AllowedHosts, start_hosts: Iterable[str] = ()) -> None:
        self.allowed = allowed
        self._starts = {strip_port(host) for host in start_hosts}
        self._has_start = bool(self._starts)
        self._opened: set[str] = set()

    def choose(self, host: str, addresses: Sequence[str]) -> list[str]:
        """Returns those of a host's IP addresses that may be connected to, in their order. `host`: without a port."""
        name = strip_port(host)
        if not self._has_start:
            self._has_start = True
            self._starts.add(name)
        public = [address for address in addresses if not is_private_address(address)]
        if public:
            self._starts.discard(name)
            return public
        if name in self._starts and addresses:
            self._starts.discard(name)  # what its name stands for later may be someone else's
            self._opened.update(addresses)
        return [address for address in addresses if address in self._opened or self.allowed.has(name, address)]


def strip_port(host: str) -> str:
    """Returns a host in lower case, without port, closing dot and the brackets of an IPv6 address."""
    name = host.lower()
    if name.startswith("["):
        return name[1:].partition("]")[0]
    return name.rstrip(".") if name.count(":") > 1 else _PORT.sub("", name).rstrip(".")


def describe_private(host: str, addresses: Collection[str]) -> str:
    """Returns the sentence for the log: what was refused and how it is let in."""
    where = ", ".join(addresses)
    what = host if host in addresses else f"{host} ({where})"
    return (
        f"{what} is on this machine or in a closed network, and no start address is there: it is left out. "
        f"-s NEWSCRAWL_ALLOW_PRIVATE={host} lets it in."
    )
