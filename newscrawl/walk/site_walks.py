"""A walk for each site of a crawl: what one site's listings and channels teach says nothing of another's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from ..links.static_pages import StaticPages
from .start_sites import StartSites
from .steps import Budgets
from .traps import TrapWatch
from .walk import Walk


class SiteWalks:
    """The walks by site, each made once it is asked for. Budgets of feeds and sitemaps are each site's own.

    Traps, static pages and counts of sections are kept by host or address, so that all walks share them.
    """

    def __init__(self, sites: StartSites, budgets: Budgets) -> None:
        self.sites = sites
        self.budgets = budgets
        self.traps = TrapWatch()
        self.static_pages = StaticPages()
        self.section_news: Counter[str] = Counter()  # new articles on first pages of sections, by address
        self.is_resumed = False  # the run goes on: another process has read a part of it
        self.wants_archives = False  # the crawl looks for feeds and sitemaps, and can have pages wait for others
        self.tell: Callable[[str, str], None] | None = None  # hears the fate of each link
        self._walks: dict[str | None, Walk] = {}  # by site; None: what belongs to no site of the crawl

    def find(self, url: str) -> Walk:
        """Returns the walk over the site that an address belongs to."""
        key = self.sites.find(url)
        walk = self._walks.get(key)
        if walk is None:
            walk = self._walks[key] = Walk(self.budgets, self.sites.find_window(url), self.traps)
            walk.static_pages, walk.section_news = self.static_pages, self.section_news
            walk.is_resumed, walk.outcomes.tell = self.is_resumed, self.tell
            walk.term_archives.is_wanted = self.wants_archives
        return walk
