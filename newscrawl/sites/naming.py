"""What a crawl's sites are called in reports and timetables."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from .profile import Site
from .registry import find_site


def name_sites(urls: Iterable[str], site: Site | None = None) -> tuple[str, ...]:
    """The names of the sites at some addresses, once each: their profiles' spiders, or else their hosts."""
    if site is not None:
        return (site.spider_name,)
    return tuple(dict.fromkeys(_name_site(url) for url in urls))


def _name_site(url: str) -> str:
    site = find_site(url)
    if site is not None:
        return site.spider_name
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    return f"{host}:{parts.port}" if parts.port else host
