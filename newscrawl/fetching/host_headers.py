"""What goes to one origin and to no other: the headers of NEWSCRAWL_HOST_HEADERS, and the logins of typed addresses."""

from __future__ import annotations

import json
import os
import re
from collections import defaultdict
from collections.abc import Mapping
from string import Template
from types import MappingProxyType

from scrapy.crawler import Crawler

from ..errors import ArgumentError
from ..urls.canonical import read_host, read_origin
from ..urls.parsing import parse_url, show_url, split_url
from ..urls.typed_addresses import list_logins

SETTING = "NEWSCRAWL_HOST_HEADERS"
_SECRET = ("Cookie", "Authorization")  # whose values are told by nothing but variables
_CONNECTIONS_OWN = frozenset(("host", "content-length", "transfer-encoding", "connection", "proxy-authorization"))
_NAME = re.compile(r"[!#$%&'*+.^`|~\w-]+", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_NONE: Mapping[str, str] = MappingProxyType({})
_EXAMPLE = '{"https://paper.example": {"Cookie": "session=$PAPER_SESSION"}}'


class HostHeaders:
    """The headers by origin. What goes to a host by http goes there by https as well, unless that has its own."""

    def __init__(self, by_origin: Mapping[str, Mapping[str, str]]) -> None:
        self._by_origin = by_origin

    def __bool__(self) -> bool:
        return bool(self._by_origin)

    def find(self, url: str) -> Mapping[str, str]:
        """Returns what goes with a request for the address: none for most."""
        if not self._by_origin:
            return _NONE
        origin = read_origin(url)
        found = self._by_origin.get(origin)
        if found is None and origin.startswith("https:"):
            found = self._by_origin.get(origin.replace("https:", "http:", 1))
        return found if found is not None else _NONE

    def list_cookie_hosts(self) -> set[str]:
        """Returns the hosts that are sent cookies."""
        return {read_host(origin) for origin, headers in self._by_origin.items() if "Cookie" in headers}


def find_host_headers(crawler: Crawler) -> HostHeaders:
    """Returns what a crawl sends to its hosts. Its spider has to be there. Raises ArgumentError."""
    by_origin = read_host_headers(crawler.settings.get(SETTING), os.environ)
    for origin, login in list_logins(getattr(crawler.spider, "typed", ())).items():
        by_origin[origin] = {"Authorization": login, **by_origin.get(origin, {})}
    return HostHeaders(by_origin)


def read_host_headers(told: object, environment: Mapping[str, str] | None) -> dict[str, dict[str, str]]:
    """Reads the setting: an object, or one as JSON, from an origin to its headers. Returns the headers by origin.

    `environment` has the variables that the values name; None: only the form is looked at, since the crawl runs
    elsewhere. Raises ArgumentError, which shows no value.
    """
    by_origin: dict[str, dict[str, str]] = {}
    for place, headers in _read_object(told).items():
        origin = _read_place(place)
        if not isinstance(headers, Mapping):
            raise ArgumentError(f"{SETTING} has no headers for {origin}; write {_EXAMPLE}.")
        by_origin[origin] = {
            _read_name(name, origin): _fill_value(name.title(), value, origin, environment)
            for name, value in headers.items()
        }
    return by_origin


def _read_object(told: object) -> Mapping[str, object]:
    try:
        found = json.loads(told.strip() or "{}") if isinstance(told, str) else told or {}
    except ValueError:
        found = None
    if not isinstance(found, Mapping):
        raise ArgumentError(f"{SETTING} is no JSON object; write {_EXAMPLE}.")
    return found


def _read_place(place: str) -> str:
    """Reads "https://paper.example" or "paper.example", which is the same."""
    url = parse_url(place if "://" in place else f"https://{place}")
    parts = split_url(url or "")
    if url is None or parts.path not in ("", "/") or parts.query or parts.fragment or "@" in place:
        shown = show_url(url) if url is not None and "@" not in place else "an address"
        raise ArgumentError(f"{SETTING} names {shown}, which is no host alone; write https://paper.example.")
    return read_origin(url)


def _read_name(name: str, origin: str) -> str:
    if not _NAME.fullmatch(name) or name.lower() in _CONNECTIONS_OWN:
        raise ArgumentError(f"{SETTING} has a header for {origin} that cannot be set; take it out: {name[:40]!r}.")
    return name.title()


def _fill_value(name: str, value: object, origin: str, environment: Mapping[str, str] | None) -> str:
    """Returns the value with its variables filled in."""
    header = f"{SETTING} has the header {name} for {origin}"
    if not isinstance(value, str):
        raise ArgumentError(f"{header}, whose value is no text; put it in quotes.")
    variables = [found["named"] or found["braced"] for found in Template.pattern.finditer(value)]
    if name in _SECRET and not any(variables):
        raise ArgumentError(f"{header} as it is; put it into the environment, and write $NAME for that variable here.")
    told: dict[str, str] = defaultdict(str)
    if environment is not None:
        told.update((variable, environment.get(variable, "").strip()) for variable in variables if variable)
        lacking = [variable for variable, text in told.items() if not text]
        if lacking:
            raise ArgumentError(f"{header} from {lacking[0]}, which is not set: export {lacking[0]}=… first.")
    try:
        filled = Template(value).substitute(told)
    except ValueError:
        raise ArgumentError(f"{header}, with a $ that begins no name; write $$ for the sign.") from None
    if _CONTROL.search(filled):
        raise ArgumentError(f"{header}, whose value has a line break or another control character in it.")
    return filled
