"""Which articles the pages of each listing have shown: what tells an archive from an endless "next".

An archive's pages each show articles that none of its other pages has, known from elsewhere or not. An endless "next"
repeats pages, gives empty ones, or shuffles what it has shown: new articles become fewer with each page.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import NamedTuple

from ..links.pagination import read_listing
from ..urls.canonical import make_url_key

_FEW = 3  # articles: a trap's page may have one or two, in a box that is on every page
_LEAST_SHARE = 3  # one in so many of the page's articles is shown for the first time, or of those on the best page
_MIRRORED = 2  # pages in which two listings are alike, from which on they are one listing with two addresses
_MOST_SHOWN = 200_000  # articles, of all listings together; the longest known listings are forgotten first


class Shown(NamedTuple):
    """What one page of a listing has shown."""

    first_here: int  # of its articles, those that no other page of the listing has
    goes_on: bool  # the listing may have more to show
    is_mirror: bool  # page for page the listing is another one, which is walked
    is_further: bool = False  # by the number in its address it is not the listing's first page
    listing: str = ""  # by its address, as in read_listing
    is_ahead: bool = False  # pages of the listing that come before it have not been read


@dataclass(slots=True)
class _Listing:
    first_page: int | None = None
    number: int = 0  # the highest of the pages that were read
    best: int = 0  # articles shown for the first time, on the best page but the first
    pages_of: dict[int, int] = field(default_factory=dict)  # an article → the page that showed it first
    alike: dict[str, set[int]] = field(default_factory=dict)  # another listing → the pages that are pages of it, too
    is_left: bool = False


class ShownArticles:
    """Told of each listing page that was read, it knows which listings go on. Its memory is bounded."""

    def __init__(self) -> None:
        self._listings: dict[str, _Listing] = {}
        self._by_articles: dict[int, str] = {}  # what a page has shown → the listing that it is a page of
        self._size = 0

    def note_page(self, url: str, articles: Collection[str]) -> Shown:
        """`articles`: the keys of those that the page at `url` lists. A page that is read again says the same again."""
        name, number = read_listing(url)
        page = hash(make_url_key(url))
        listing = self._listings.get(name)
        if listing is None:
            self._make_room()
            listing = self._listings[name] = _Listing(page)
        hashes = {hash(key) for key in articles}
        known = len(listing.pages_of)
        first_here = sum(listing.pages_of.setdefault(article, page) == page for article in hashes)
        self._size += len(listing.pages_of) - known
        if page != listing.first_page:
            listing.best = max(listing.best, first_here)
        is_ahead = number > listing.number + 1
        listing.number = max(listing.number, number)
        goes_on = first_here >= _FEW and _LEAST_SHARE * first_here >= min(len(hashes), listing.best)
        return Shown(first_here, goes_on, self._note_likeness(name, listing, page, hashes), number > 1, name, is_ahead)

    def is_within(self, url: str, outer: str) -> bool:
        """Whether the listing at `outer` has shown all that the one at `url` has: some articles, on any page."""
        listing, other = (self._listings.get(read_listing(one)[0]) for one in (url, outer))
        if listing is None or other is None or len(listing.pages_of) < _FEW:
            return False
        return listing.pages_of.keys() <= other.pages_of.keys()

    def leave(self, url: str) -> None:
        """The listing is not walked on: it is no reason to leave another."""
        listing = self._listings.get(read_listing(url)[0])
        if listing is not None:
            listing.is_left = True

    def _note_likeness(self, name: str, listing: _Listing, page: int, hashes: set[int]) -> bool:
        if len(hashes) < _FEW:
            return False
        other = self._by_articles.setdefault(hash(frozenset(hashes)), name)
        if other != name:
            listing.alike.setdefault(other, set()).add(page)
        return any(
            len(pages) >= _MIRRORED and other in self._listings and not self._listings[other].is_left
            for other, pages in listing.alike.items()
        )

    def _make_room(self) -> None:
        while self._size >= _MOST_SHOWN and self._listings:
            name = next(iter(self._listings))
            self._size -= len(self._listings.pop(name).pages_of)
            self._by_articles = {shown: other for shown, other in self._by_articles.items() if other != name}
