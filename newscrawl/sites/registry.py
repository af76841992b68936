"""The profiles there are: every module of this package that has a `SITE`."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType
from urllib.parse import urlsplit

from .profile import Site


@lru_cache(maxsize=1)
def load_sites() -> Mapping[str, Site]:
    """Every profile by its spider's name. Raises ValueError where two profiles would have the same name.

    pkgutil finds them in a folder and in an egg alike.
    """
    package = import_module(__package__)
    sites: dict[str, Site] = {}
    for entry in pkgutil.iter_modules(package.__path__):
        site = getattr(import_module(f"{__package__}.{entry.name}"), "SITE", None)
        if site is None:
            continue
        if not isinstance(site, Site):
            raise ValueError(f"sites/{entry.name}.py: SITE is a {type(site).__name__}; make it a Site(...)")
        if site.spider_name in sites:
            raise ValueError(f"sites/{entry.name}.py: the spider name {site.spider_name!r} is taken; give it another")
        sites[site.spider_name] = site
    return MappingProxyType(dict(sorted(sites.items())))


def find_site(url: str, sites: Iterable[Site] | None = None) -> Site | None:
    """The profile whose domain covers the address; the longest domain where several do."""
    host = (urlsplit(url).hostname or "").lower()
    fitting = [
        site
        for site in (load_sites().values() if sites is None else sites)
        if host == site.domain or host.endswith(f".{site.domain}")
    ]
    return max(fitting, key=lambda site: len(site.domain), default=None)
