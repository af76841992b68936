"""The pages of one listing, as far as a few of them tell: how many there are, and what each has."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from math import sqrt
from statistics import median
from typing import NamedTuple
from urllib.parse import parse_qsl

from ...items import Link
from ...links.pagination import is_page_parameter, read_listing
from ...parse import ParsedPage
from ...urls.canonical import make_url_key
from ...urls.parsing import split_url
from ...walk.window import read_address_date
from .findings import SectionFinding

_NUMBER = re.compile(r"\D{0,8}(\d{1,6})\D{0,3}")
_LAST_NUMBER = re.compile(r"(\d{1,6})(?:\.\w+)?/?$")
_YEAR = re.compile(r"(?:19|20)\d\d")  # archives of a year are no pages
_OFFSETS = re.compile(r"offset|start|from|skip|first|begin", re.I)
_DIGITS = re.compile(r"\d+")
_CLOSE = 1.7  # a number between two others whose quotient is this is off by a factor of 1.3 at most
_JUMP = 2  # a link to a page that is so many further on leads to the last one


def list_articles(parsed: ParsedPage) -> list[Link]:
    """Returns the articles that a listing links outside its menus."""
    return [f.link for f in parsed.links if f.link.might_be == "article" and not f.in_navigation]


class PageForm(NamedTuple):
    """How the addresses of a listing's pages are made from that of one of them."""

    url: str  # of a further page
    number: int  # that the address has
    step: int | None = None  # by so much it grows from page to page, where it counts articles

    def make_address(self, page: int) -> str | None:
        """Returns the address of a page; None where no number in the address is that of a page."""
        wanted = (page - 1) * self.step if self.step else page
        for found in reversed(list(_DIGITS.finditer(self.url))):
            if int(found[0]) != self.number:
                continue
            url = f"{self.url[: found.start()]}{wanted}{self.url[found.end() :]}"
            listing, number = read_listing(url)
            is_of_listing = number == 1 or listing == read_listing(self.url).listing  # 1: it knows no such number
            if _read_address_number(url) == wanted and is_of_listing:
                return url
        return None


class FurtherPages(NamedTuple):
    """What a page of a listing says of its other pages."""

    has_more: bool  # there are pages behind it
    last: int  # the greatest number that a link tells; 0 where none tells one
    is_last_told: bool  # that number is the last page's, and not the next one's alone
    form: PageForm | None


def read_further_pages(parsed: ParsedPage, page: int) -> FurtherPages:
    """Reads the pagination links of the given page of a listing."""
    links = [f.link for f in parsed.links if f.link.might_be == "pagination"]
    offsets = [offset for offset in (_read_offset(link.url) for link in links) if offset]
    step = min(offsets, default=None) if page == 1 else None
    numbered = [(number, link) for link in links if (number := _read_number(link, step)) is not None]
    numbers = sorted({number for number, _ in numbered})
    forms = [PageForm(link.url, _read_address_number(link.url) or 0, step) for number, link in numbered if number > 1]
    form = next((form for form in forms if form.make_address(3) is not None), None)
    last = numbers[-1] if numbers else 0
    ahead = [number for number in numbers if number > page]
    is_told = len(ahead) > 1 or bool(ahead and ahead[0] > page + _JUMP)
    is_back = bool(numbers) and not ahead and page > 1  # its links lead back alone
    return FurtherPages(bool(links) and not is_back, last, is_told, form)


def _read_number(link: Link, step: int | None) -> int | None:
    text = _NUMBER.fullmatch(link.headline or "")
    if text and not _YEAR.fullmatch(text[1]):
        return int(text[1])
    offset = _read_offset(link.url)
    if offset is not None:
        return offset // step + 1 if step else None
    return _read_address_number(link.url)


def _read_offset(url: str) -> int | None:
    for name, value in parse_qsl(split_url(url).query):
        if is_page_parameter(name.lower()) and value.isdigit() and _OFFSETS.search(name):
            return int(value)
    return None


def _read_address_number(url: str) -> int | None:
    """Returns the number in the address that is a page's, or that of a page's first article."""
    number = read_listing(url).number
    if number > 1:
        return number
    parts = split_url(url)
    for name, value in parse_qsl(parts.query):
        if is_page_parameter(name.lower()) and value.isdigit():
            return int(value)
    last = _LAST_NUMBER.search(parts.path)
    return int(last[1]) if last and not _YEAR.fullmatch(last[1]) else None


class Span(NamedTuple):
    """A number that is known to lie between two others."""

    least: int
    guess: int
    most: int | None  # None: nothing says

    def scale(self, share: float) -> Span:
        most = 0 if not share else None if self.most is None else round(self.most * share)
        return Span(round(self.least * share), round(self.guess * share), most)


@dataclass(slots=True, eq=False)
class Series:
    """A listing that was read, and what is known of its further pages."""

    section: SectionFinding
    dates: dict[str, str | None]  # of the articles on its first page, by key, in their order
    has_more: bool = False
    might_grow: bool = False  # it may show more to a reader who scrolls or clicks
    form: PageForm | None = None
    least: int = 1  # the last page that is known to be there
    beyond: int | None = None  # the first one that is known not to be there
    told: int | None = None  # the last page's number, as its links tell it
    fresh: list[int] = field(default_factory=list)  # articles of full further pages that the first page does not have
    of_last: int | None = None  # the same of the last page
    deep: set[str] = field(default_factory=set)  # keys of the articles on further pages that were read
    _shown: dict[int, frozenset[str]] = field(default_factory=dict)  # keys by the page

    @property
    def size(self) -> float:
        """Articles of a page."""
        return median(self.fresh) if self.fresh else float(len(self.dates))

    @property
    def is_open(self) -> bool:
        """Says whether nothing tells nearly how many pages there are."""
        if not self.has_more or self.told is not None:
            return False
        return self.beyond is None or not are_close(self.least, self.beyond - 1)

    def note_page(self, page: int, parsed: ParsedPage | None) -> None:
        """Notes a further page; None where there is none at its address."""
        keys = (
            frozenset(make_url_key(link.url) for link in list_articles(parsed)) if parsed is not None else frozenset()
        )
        fresh = keys - self.dates.keys()
        # A site may answer with its last page, whatever the number.
        if parsed is None or not fresh or any(keys == shown and other < page for other, shown in self._shown.items()):
            self._end_before(page)
            return
        again = [other for other, shown in self._shown.items() if shown == keys]
        if again:
            self._end_before(min(again))
        self._shown[page] = keys
        self.deep |= fresh
        further = read_further_pages(parsed, page)
        self.least = max(self.least, page, further.last)
        if further.last > (self.told or 0) and (further.is_last_told or self.told is not None):
            self.told = further.last if further.is_last_told else None
        if further.has_more or self.least > page:
            self.fresh.append(len(fresh))
        else:
            self.of_last = len(fresh)
            self._end_before(page + 1)

    def _end_before(self, page: int) -> None:
        self.beyond = page if self.beyond is None else min(self.beyond, page)
        if self.least >= self.beyond:  # the links have told of pages that are not there
            self.least = max((one for one in self._shown if one < self.beyond), default=1)
        if self.told is not None and self.told >= self.beyond:
            self.told = None

    def count(self, pages: Span) -> Span:
        """Returns how many articles so many pages have."""
        size, last = self.size, self.of_last
        if pages.guess == 1:
            return Span(len(self.dates), len(self.dates), len(self.dates) if pages.most == 1 else None)
        least = (pages.least - 1) * size + (last or 1)
        if pages.most is None:
            return Span(round(least), round((pages.guess - 1) * size + (last or size / 2)), None)
        most = (pages.most - 1) * size + (last or size)
        return Span(round(least), find_middle(least, most), round(most))

    def count_pages(self) -> Span:
        """Returns how many pages there are, by what its own pages tell."""
        if not self.has_more:
            return Span(1, 1, 1)
        if self.beyond is not None:
            return Span(self.least, find_middle(self.least, self.beyond - 1), self.beyond - 1)
        if self.told is not None:
            return Span(self.told, self.told, self.told)
        return Span(self.least, self.least, None)


def find_middle(least: float, most: float) -> int:
    """Returns the number that is off by the same factor at both ends."""
    return round(sqrt(least * most))


def are_close(least: int, most: int) -> bool:
    """Says whether the articles of so many pages, the last of which may have one alone, are told by a factor of 1.3."""
    return most == least or most <= _CLOSE * (least - 1)


def start_series(section: SectionFinding, parsed: ParsedPage) -> Series:
    """Reads a listing's first page, and notes on the finding what it tells."""
    articles = list_articles(parsed)
    dates = {make_url_key(link.url): link.date_published or read_address_date(link.url) for link in articles}
    further = read_further_pages(parsed, 1)
    series = Series(section, dates, has_more=further.has_more, form=further.form)
    series.least = max(further.last, 1 + further.has_more)
    series.told = further.last if further.is_last_told else None
    series.might_grow = parsed.says_more or parsed.might_grow
    return series
