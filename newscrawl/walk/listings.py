"""What the pages of listings have shown, and so which listings go on, become too old, or show nothing of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from ..links.links import FoundLink
from ..links.pagination import read_listing, split_page
from ..urls.canonical import make_url_key
from ..urls.parsing import split_url
from .steps import Standing, Step
from .window import Window, WindowSide, read_address_date

_MOST_OLD = 200_000  # keys of old pages that are remembered; others may be asked for in vain
_MOST = 50_000  # articles that ListingNews remembers
_LEAST = 5  # articles that a page must have to tell its age
_NEARLY_ALL = 0.8  # the share of articles from before the window that makes a page old, if none is inside
_MOST_PAGES = 20_000
_FEW = 3  # articles that count; a trap's page may have one or two, in a box that is on every page
_LEAST_SHARE = 3  # of so many articles of the page, or of the best page, one is shown for the first time
_MIRRORED = 2  # pages that two listings have alike, from which on they are one listing with two addresses
_MOST_SHOWN = 200_000  # articles, of all listings together; the longest known listings are forgotten first
_LEAST_IN_VAIN = 8  # pages that sections may have in vain, however few articles were read
_ARTICLES_A_PAGE = 50  # for so many articles that were read, sections may have one more page in vain
_ENDS_IN_VAIN = 3  # last pages of sections that show nothing of their own; then the start page's archive has all


class ListingNews:
    """Remembers which news the pages of each listing have shown.

    Only news that the pages before have not shown leads on to the next page: a listing may have its latest stories
    beside it on every page.
    """

    def __init__(self) -> None:
        self._shown: dict[str, set[str]] = {}  # by the listing
        self._count = 0

    def note_page(self, url: str, news: Collection[str]) -> bool:
        """Notes a page that was read, with the keys of its news. Returns whether some of it is news to the listing."""
        parts = split_url(url)
        listing = f"{parts.netloc}{split_page(parts.path, parts.query)[0]}"
        fresh = set(news) - self._shown.get(listing, set())
        if fresh:
            if self._count >= _MOST:
                self._shown.clear()
                self._count = 0
            self._shown.setdefault(listing, set()).update(fresh)
            self._count += len(fresh)
        return bool(fresh)


@dataclass(slots=True)
class _ListingPage:
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


class LinkAges:
    """Remembers which pages a listing, feed or sitemap has dated before the window."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self._old: set[str] = set()  # keys of pages

    def judge(self, entry: FoundLink) -> WindowSide:
        """Returns where the page lies to the window, as far as is known. Nothing is younger than its last change."""
        link = entry.link
        if self.window.is_open:
            return "unknown"
        if entry.key in self._old:
            return "before"
        if link.date_published is not None:
            age = self.window.judge(link.date_published)
        elif link.modified is not None and self.window.judge(link.modified) == "before":
            age = "before"
        else:
            return self.window.judge(read_address_date(link.url))
        if age == "before" and len(self._old) < _MOST_OLD:
            self._old.add(entry.key)
        return age


class ListingAges:
    """Knows where a listing becomes too old.

    It is told of each listing page and of each article that was read. Two old pages in a row are the sign: a single old
    page may have stories that somebody has picked.
    """

    def __init__(self) -> None:
        self._pages: dict[tuple[str, int], _ListingPage] = {}  # by the listing and the page's number
        self._old_from: dict[str, int] = {}  # by the listing: its second old page in a row

    def note_listing(self, url: str, listed: int) -> None:
        """Notes how many of the articles that the page lists are asked for."""
        if len(self._pages) >= _MOST_PAGES:
            del self._pages[next(iter(self._pages))]
        self._pages[read_listing(url)] = _ListingPage(listed)

    def note_article(self, listing_url: str, age: WindowSide) -> None:
        """Notes an article that was read, and that `listing_url` leads to."""
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
        """Returns whether the page comes behind two old pages of the same listing."""
        listing, number = read_listing(url)
        return listing in self._old_from and number > self._old_from[listing]


class Shown(NamedTuple):
    """What one page of a listing has shown."""

    first_here: int  # how many of its articles no other page of the listing has
    goes_on: bool  # the listing may have more to show
    is_mirror: bool  # page for page the listing is the same as another one, which is walked
    is_further: bool = False  # the number in its address says that it is not the listing's first page
    listing: str = ""  # the name that read_listing gives the listing
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
    """Knows which listings go on. It is told of each listing page that was read. Its memory is bounded.

    An archive's pages each show articles that none of its other pages has, known from elsewhere or not. An endless
    "next" repeats pages, gives empty ones, or shuffles what it has shown: new articles become fewer with each page.
    """

    def __init__(self) -> None:
        self._listings: dict[str, _Listing] = {}
        self._by_articles: dict[int, str] = {}  # what a page has shown → the listing that it is a page of
        self._size = 0

    def note_page(self, url: str, articles: Collection[str]) -> Shown:
        """Notes the keys of the articles that the page at `url` lists. A page that is read again says the same
        again."""
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
        """Returns whether the listing at `outer` has shown all that the one at `url` has: some articles, on any
        page."""
        listing, other = (self._listings.get(read_listing(one)[0]) for one in (url, outer))
        if listing is None or other is None or len(listing.pages_of) < _FEW:
            return False
        return listing.pages_of.keys() <= other.pages_of.keys()

    def leave(self, url: str) -> None:
        """Notes that the crawl leaves the listing, which is no reason then to leave another one."""
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


class SectionPages:
    """Counts what the further pages of a crawl's sections have brought. It gives them up when the start page's own
    pages have shown what they would show. `shown_articles`: of all the crawl's listings."""

    def __init__(self, shown_articles: ShownArticles) -> None:
        self._shown_articles = shown_articles
        self._fronts: set[str] = set()  # start pages that lead to further pages of their own
        self._with_news = self._in_vain = 0  # further pages with articles that no listing had shown, and without
        self._ends_in_vain = 0  # last pages of sections among those in vain
        self._has_own = False  # a further page of a section had articles that no listing had shown

    def note_start(self, steps: Iterable[Step]) -> None:
        """Notes the steps from a start page."""
        self._fronts |= {s.link.found_on for s in steps if s.might_be_archive and s.link.found_on is not None}

    def note_page(self, shown: Shown, *, has_news: bool) -> None:
        """Notes a further page of a section that was read. `has_news`: it had articles that no listing had shown."""
        self._with_news += has_news
        self._in_vain += not has_news
        # A further page of the start page may be reached from a section, too.
        is_front = any(shown.listing == read_listing(front)[0] for front in self._fronts)
        self._has_own |= has_news and shown.is_further and not is_front
        self._ends_in_vain += not has_news and shown.is_ahead and shown.first_here > 0

    def might_be_vain(self, step: Step, articles: int) -> bool:
        """Returns whether enough such pages had only what other listings had shown. `articles`: how many were read.

        A page that goes on with what others have shown is given up sooner.
        """
        if self._ends_in_vain >= _ENDS_IN_VAIN and not self._has_own and self._is_in_archive(step.link.url):
            return True
        enough = max(_LEAST_IN_VAIN, articles // _ARTICLES_A_PAGE)
        return self._in_vain >= (enough if step.steps.stale else enough + self._with_news)

    def _is_in_archive(self, url: str) -> bool:
        """Returns whether a start page's own pages have shown all that was seen of the listing."""
        return any(self._shown_articles.is_within(url, front) for front in self._fronts)


class ListedNews(NamedTuple):
    """Keys of articles, as `Choice` has them."""

    announced: frozenset[str]
    current: frozenset[str]


def list_news(listed: list[tuple[FoundLink, Standing | None]], promising: frozenset[str]) -> ListedNews:
    """Returns what Choice has as `announced` and `current`. A new address counts if it is `promising`: others like it
    have led to articles; or where no article is known."""
    has_read = any(standing == "read" for _, standing in listed)
    announced = frozenset(
        entry.key
        for entry, standing in listed
        if standing == "announced" or (standing == "new" and (not has_read or entry.link.url in promising))
    )
    return ListedNews(announced, announced | {entry.key for entry, standing in listed if standing == "known"})
