"""Loads all profiles, every module of this package that has a `SITE`, and names the sites of a crawl."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from ..errors import ProfileError
from ..urls.parsing import read_netloc, show_host, split_url
from .profile import Site
from .validation import check_profile, describe_failed_import

_OWN = frozenset(("profile", "registry", "validation"))  # the package's modules that are no profiles


@lru_cache(maxsize=1)
def load_sites() -> Mapping[str, Site]:
    """Returns every profile by its spider's name. Raises ProfileError where one cannot be used."""
    sites, errors = read_profiles()
    if errors:
        raise errors[0]
    return MappingProxyType(sites)


class Profiles(NamedTuple):
    """The usable profiles by their spider's name, and what is wrong with the others."""

    sites: dict[str, Site]
    errors: list[ProfileError]


def read_profiles() -> Profiles:
    """Returns the usable profiles by their spider's name, and what is wrong with the others.

    pkgutil finds them in a folder and in an egg alike.
    """
    package = import_module(__package__)
    sites: dict[str, Site] = {}
    files: dict[str, str] = {}  # the spider's name or the domain → the file that has it
    errors: list[ProfileError] = []
    for entry in sorted(pkgutil.iter_modules(package.__path__), key=lambda entry: entry.name):
        if entry.name in _OWN:
            continue
        file = f"sites/{entry.name}.py"
        try:
            site = _read_profile(entry.name, Path(package.__path__[0]) / f"{entry.name}.py", file)
            for key, value in (("domain", site.domain), ("spider", site.spider_name)):
                if value in files:
                    remedy = "keep one of the two" if key == "domain" else 'give one of them another: spider="…"'
                    raise ProfileError(f"{file}: {files[value]} has the {key} {value!r} already; {remedy}.")
        except ProfileError as error:
            errors.append(error)
            continue
        files[site.domain] = files[site.spider_name] = file
        sites[site.spider_name] = site
    return Profiles(dict(sorted(sites.items())), errors)


def _read_profile(name: str, path: Path, file: str) -> Site:
    try:
        module = import_module(f"{__package__}.{name}")
    except Exception as error:  # whatever a mangled file raises when it is run
        raise describe_failed_import(error, path, file) from error
    if not hasattr(module, "SITE"):
        raise ProfileError(f"{file}: it has no SITE; write SITE = Site(domain=…, example=…).")
    return check_profile(module.SITE, file)


def find_site(url: str, sites: Iterable[Site] | None = None) -> Site | None:
    """Returns the profile whose domain covers the address; of several, the one with the longest domain."""
    host = (split_url(url).hostname or "").lower()
    fitting = [
        site
        for site in (load_sites().values() if sites is None else sites)
        if host == site.domain or host.endswith(f".{site.domain}")
    ]
    return max(fitting, key=lambda site: len(site.domain), default=None)


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
