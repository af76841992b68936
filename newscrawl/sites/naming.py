"""Names a crawl's sites for reports and timetables."""

from __future__ import annotations

from collections.abc import Iterable

from ..urls.parsing import read_netloc, show_host, split_url
from .profile import Site
from .registry import find_site


def name_sites(urls: Iterable[str], site: Site | None = None) -> tuple[str, ...]:
    """Returns the names of the sites at some addresses, once each: the profile's spider, or else the host."""
    if site is not None:
        return (site.spider_name,)
    return tuple(dict.fromkeys(_name_site(url) for url in urls))


def _name_site(url: str) -> str:
    site = find_site(url)
    if site is not None:
        return site.spider_name
    host = read_netloc(split_url(url).netloc) or ""
    return show_host(host.removeprefix("www."))
