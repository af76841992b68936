"""The sites that a crawl begins at: what was asked for each, and which of them an address belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..sites.profile import Site
from ..sites.registry import name_sites
from ..urls.canonical import read_host, read_site
from .filters import Filters
from .window import Window

_MOST_MOVED = 10_000  # sites elsewhere that start pages have led to


@dataclass(frozen=True, slots=True)
class SiteOptions:
    """What was asked for one site alone. None: as for the whole crawl."""

    window: Window | None = None
    max_articles: int | None = None
    render: str | None = None  # as a profile has it
    filters: Filters | None = None


class Move(NamedTuple):
    """A site elsewhere, and the site of the crawl whose start page leads there, by their keys."""

    elsewhere: str
    key: str


def read_site_key(url: str) -> str:
    """Returns the key that all addresses of one site share: the registered domain, with the port unless it is
    usual."""
    return read_site(read_host(url))


class StartSites:
    """The sites of a crawl by their keys. It is told where start pages lead to: a site may have moved."""

    def __init__(
        self,
        urls: Iterable[str],
        *,
        options: Mapping[str, SiteOptions] | None = None,
        window: Window | None = None,
        filters: Filters | None = None,
        profile: Site | None = None,
    ) -> None:
        """`options`: by a site's key; `window`, `filters`: those of the sites without their own; `profile`: that of the
        whole crawl."""
        self.urls: dict[str, list[str]] = {}  # the start addresses by site
        self.moved: dict[str, str] = {}  # by the key of a site elsewhere: the site whose start page leads there
        self._options = dict(options or {})
        self._window, self._filters = window or Window(), filters or Filters()
        for url in urls:
            self.urls.setdefault(read_site_key(url), []).append(url)
        only = profile if len(self.urls) == 1 else None
        self._names = {key: name_sites(found, only)[0] for key, found in self.urls.items()}

    def __len__(self) -> int:
        return len(self.urls)

    @property
    def keys(self) -> Sequence[str]:
        """The sites, in the order of their addresses."""
        return tuple(self.urls)

    def find(self, url: str) -> str | None:
        """Returns the key of the site that an address belongs to; None where the crawl did not begin there."""
        if len(self.urls) == 1:
            return next(iter(self.urls))
        key = read_site_key(url)
        return key if key in self.urls else self.moved.get(key)

    def name(self, key: str) -> str:
        """Returns the name of a site: its profile's spider, else its host."""
        return self._names[key]

    def name_output(self, url: str) -> str:
        """Returns the name of the site that an article is kept under: its own where the crawl did not begin there."""
        key = self.find(url)
        return self._names[key] if key is not None else name_sites([url])[0]

    def find_options(self, url: str) -> SiteOptions:
        """Returns what was asked for the site of an address."""
        if not self._options:
            return _NO_OPTIONS
        return self._options.get(self.find(url) or "", _NO_OPTIONS)

    def find_window(self, url: str) -> Window:
        """Returns the time that is asked for of the site of an address."""
        return self.find_options(url).window or self._window

    def find_filters(self, url: str) -> Filters:
        """Returns what is wanted of the articles of the site of an address."""
        return self.find_options(url).filters or self._filters

    def find_limit(self, key: str) -> int | None:
        """Returns how many articles of a site are asked for; None: any number."""
        return self._options.get(key, _NO_OPTIONS).max_articles

    def note_move(self, url: str, target: str) -> Move | None:
        """Notes that a start page is answered at another address: what lies there belongs to the start's site.

        Returns what is new of it.
        """
        key, elsewhere = read_site_key(url), read_site_key(target)
        if key not in self.urls or elsewhere in self.urls or elsewhere in self.moved or len(self.moved) >= _MOST_MOVED:
            return None
        self.moved[elsewhere] = key
        return Move(elsewhere, key)

    def learn_moves(self, moves: Mapping[str, str]) -> None:
        """Learns what earlier crawls have noted."""
        for elsewhere, key in moves.items():
            if key in self.urls and elsewhere not in self.urls:
                self.moved.setdefault(elsewhere, key)

    def list_elsewhere(self, key: str) -> list[str]:
        """Returns the keys under which a site's addresses go: its own, and those that it has moved to."""
        return [key, *(elsewhere for elsewhere, of in self.moved.items() if of == key)]


_NO_OPTIONS = SiteOptions()
