"""How old the articles of listings turn out to be, where the listings themselves do not say."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from ..links.pagination import read_listing
from .window import WindowSide

_LEAST = 5  # articles that a page must have to tell anything
_NEARLY_ALL = 0.8  # of them are from before the window, and none is inside: an old page
_MOST_PAGES = 20_000


@dataclass(slots=True)
class _Page:
    listed: int
    ages: Counter[WindowSide] = field(default_factory=Counter)

    @property
    def is_old(self) -> bool:
        return (
            self.listed >= _LEAST
            and self.ages["before"] >= _NEARLY_ALL * self.listed
            and not self.ages["inside"]
            and not self.ages["after"]
        )


class ListingAges:
    """Told of each listing page and of each article that was read, it knows where a listing becomes too old.

    Two old pages in a row are the sign: a single one may be of stories that somebody has picked.
    """

    def __init__(self) -> None:
        self._pages: dict[tuple[str, int], _Page] = {}  # by the listing and the page's number
        self._old_from: dict[str, int] = {}  # by the listing: its second old page in a row

    def note_listing(self, url: str, listed: int) -> None:
        """The page lists so many articles that are asked for."""
        if len(self._pages) >= _MOST_PAGES:
            del self._pages[next(iter(self._pages))]
        self._pages[read_listing(url)] = _Page(listed)

    def note_article(self, listing_url: str, age: WindowSide) -> None:
        """An article that `listing_url` leads to was read."""
        listing, number = read_listing(listing_url)
        page = self._pages.get((listing, number))
        if page is None:
            return
        page.ages[age] += 1
        for later in (number, number + 1):
            pair = (self._pages.get((listing, later - 1)), self._pages.get((listing, later)))
            if all(one is not None and one.is_old for one in pair):
                self._old_from[listing] = min(later, self._old_from.get(listing, later))

    def might_be_old(self, url: str) -> bool:
        """Whether the page comes behind two old pages of the same listing."""
        listing, number = read_listing(url)
        return listing in self._old_from and number > self._old_from[listing]
