"""Loads all profiles, newscrawl's own and those in a folder of the user's, and names the sites of a crawl."""

from __future__ import annotations

import os
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import NamedTuple

from ..errors import ProfileError
from ..urls.parsing import read_netloc, show_host, split_url
from .profile import Site
from .validation import check_profile, describe_failed_import

_OWN = frozenset(("profile", "registry", "validation"))  # the package's modules that are no profiles
FOLDER = "NEWSCRAWL_PROFILES"  # in the environment: the folder with the user's profiles


class ProfileFault(NamedTuple):
    """What is wrong with a file that cannot be used, and the names by which its spider might be asked for."""

    error: ProfileError
    names: frozenset[str] = frozenset()


class Profiles(NamedTuple):
    """The usable profiles by their spider's name, what is wrong with the others, and what else is to be said."""

    sites: Mapping[str, Site]
    faults: list[ProfileFault]
    files: Mapping[str, Path]  # by the spider's name, for the profiles of the user's folder
    notes: list[str]  # a sentence for each of newscrawl's own profiles that one of the user's stands for

    @property
    def errors(self) -> list[ProfileError]:
        return [fault.error for fault in self.faults]

    def explain_lack(self, name: str) -> str | None:
        """Returns why there is no spider or site of that name; None where no file is to blame."""
        return next((str(fault.error) for fault in self.faults if name in fault.names), None)


def load_sites() -> Mapping[str, Site]:
    """Returns every usable profile by its spider's name."""
    return load_profiles().sites


def load_profiles() -> Profiles:
    """Returns what `read_profiles` does. Each folder is read once."""
    return _load_profiles(os.environ.get(FOLDER))


@lru_cache(maxsize=1)
def _load_profiles(folder: str | None) -> Profiles:
    return read_profiles()


def find_profile_folder() -> Path | None:
    """Returns the folder with the user's profiles, as the environment names it; None without one."""
    named = os.environ.get(FOLDER)
    return Path(named).expanduser().absolute() if named else None


def find_folder_fault() -> ProfileFault | None:
    """Returns what is wrong with the folder that is named for profiles."""
    folder = find_profile_folder()
    if folder is None or folder.is_dir():
        return None
    return ProfileFault(ProfileError(f"{FOLDER}={folder} is no folder; make it, or name another."))


class _ProfileModule(NamedTuple):
    """A file that should have a profile."""

    path: Path
    name: str  # as errors tell it
    is_own: bool  # it is newscrawl's


def read_profiles() -> Profiles:
    """Reads all profiles. A file that cannot be used costs its own profile alone.

    The user's go before newscrawl's own that have the same domain or the same spider's name.
    """
    sites: dict[str, Site] = {}
    taken: dict[str, _ProfileModule] = {}  # the spider's name or the domain → the file that has it
    faults: list[ProfileFault] = []
    files: dict[str, Path] = {}
    notes: list[str] = []
    if (fault := find_folder_fault()) is not None:
        faults.append(fault)
    for module in (*_list_users(), *_list_own()):
        names = {module.path.stem, module.path.stem.split("_")[0]}
        try:
            site = _read_profile(module, names)
            before = next(
                ((key, taken[value]) for key, value in _name(site).items() if value in taken),
                None,
            )
            if before is not None and module.is_own and not before[1].is_own:
                notes.append(f"{before[1].name} goes before newscrawl's own {module.name}.")
                continue
            if before is not None:
                key, other = before
                remedy = "keep one of the two" if key == "domain" else 'give one of them another: spider="…"'
                raise ProfileError(f"{module.name}: {other.name} has the {key} {_name(site)[key]!r} already; {remedy}.")
        except ProfileError as error:
            faults.append(ProfileFault(error, frozenset(names - sites.keys())))
            continue
        taken |= dict.fromkeys(_name(site).values(), module)
        sites[site.spider_name] = site
        if not module.is_own:
            files[site.spider_name] = module.path
    return Profiles(MappingProxyType(dict(sorted(sites.items()))), faults, files, notes)


def _name(site: Site) -> dict[str, str]:
    """Returns what no two profiles may share."""
    return {"domain": site.domain, "spider": site.spider_name}


def _list_users() -> Iterator[_ProfileModule]:
    folder = find_profile_folder()
    if folder is not None and folder.is_dir():
        for path in sorted(folder.glob("[!_.]*.py")):
            yield _ProfileModule(path, str(path), is_own=False)


def _list_own() -> Iterator[_ProfileModule]:
    """Yields newscrawl's own; pkgutil finds them in a folder and in an egg alike."""
    package = import_module(__package__)
    for entry in sorted(pkgutil.iter_modules(package.__path__), key=lambda entry: entry.name):
        if entry.name not in _OWN:
            path = Path(package.__path__[0]) / f"{entry.name}.py"
            yield _ProfileModule(path, f"sites/{entry.name}.py", is_own=True)


def _read_profile(module: _ProfileModule, names: set[str]) -> Site:
    """Returns the profile of a file. It adds to `names` that of its spider. Raises ProfileError."""
    try:
        run = import_module(f"{__package__}.{module.path.stem}") if module.is_own else _run(module.path)
        source = module.path.read_bytes() if module.path.exists() else b""  # in an egg, there is no such path
    except Exception as error:  # whatever a mangled file raises when it is run
        raise describe_failed_import(error, module.path, module.name) from error
    if not hasattr(run, "SITE"):
        raise ProfileError(f"{module.name}: it has no SITE; write SITE = Site(domain=…, example=…).")
    if isinstance(run.SITE, Site) and isinstance(run.SITE.domain, str):
        names.add(str(run.SITE.spider_name))
    return check_profile(run.SITE, module.name, source)


def _run(path: Path) -> ModuleType:
    """Runs a file of the user's, with imports as in this package. It leaves nothing beside the file."""
    module = ModuleType(f"{__package__}.{path.stem}")
    module.__dict__.update(__file__=str(path), __package__=__package__)
    exec(compile(path.read_bytes(), path, "exec"), module.__dict__)
    return module


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
