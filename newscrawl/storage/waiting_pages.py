"""Pages of one host that a worker has in memory, in the order in which they are asked for."""

from __future__ import annotations

from bisect import insort
from typing import NamedTuple

from .frontier_records import FrontierEntry


class PageRank(NamedTuple):
    """Where a page stands in the order of its host: the least goes first."""

    priority: int  # the entry's, times -1
    yielded: int  # the same
    id: int


class RankedPage(NamedTuple):
    rank: PageRank
    key: str  # settles nothing: no two ranks are the same
    entry: FrontierEntry


def rank_entry(entry: FrontierEntry, number: int) -> PageRank:
    """Returns the rank of an entry whose page has this id."""
    return PageRank(-entry.priority, -entry.yielded, number)


class WaitingPages:
    """The first pages of a host that wait. `has_more`: the store may have others behind these."""

    def __init__(self) -> None:
        self.has_more = True
        self._pages: list[RankedPage] = []

    def __len__(self) -> int:
        return len(self._pages)

    def __contains__(self, key: str) -> bool:
        return any(page.key == key for page in self._pages)

    @property
    def head(self) -> PageRank:
        """The rank of the first; IndexError without any."""
        return self._pages[0].rank

    def fill(self, pages: list[RankedPage], *, has_more: bool) -> None:
        """Has these, and no others."""
        self._pages, self.has_more = pages, has_more

    def add(self, page: RankedPage) -> None:
        """Adds a page that waits in the store. Where it is behind others that are not here, it is found there."""
        if not self.has_more or (self._pages and page.rank < self._pages[-1].rank):
            insort(self._pages, page)

    def take(self) -> RankedPage:
        """Takes the first one out."""
        return self._pages.pop(0)

    def drop(self) -> None:
        """Forgets what is here: the store knows better."""
        self._pages.clear()
        self.has_more = True
