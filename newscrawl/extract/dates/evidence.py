"""Reads and weighs each source of what a page says of its article's times."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ...items import Link
from ...page.elements import Landmark
from ...page.page import Page
from ...times.finding import find_time_text
from ...times.parse import Timestamp, parse_timestamp
from ...urls.parsing import split_url
from ..body.edges import might_be_byline_or_time
from ..candidates import Body, Context
from .ownership import Ownership
from .sources import (
    Owner,
    TimeText,
    list_address_times,
    list_script_times,
    list_structured_times,
    read_address_month,
    read_address_year,
    tells_publication,
)
from .visible import begins_with_time, find_headline, list_loose_times, list_selected_times, list_visible_times

# Weights are given in `sources` and `visible`: JSON-LD of the article 60, a date beside the headline 45.
WEAK = 30  # sources of less weight are not worth more than a date in a short text
_COARSE = 5.0  # of "3 weeks ago" and "2 years ago", which count where nothing else does
_FAINT = 24  # of less weight is a "last-modified", which may be the moment of asking
_MIDDLE = 15  # of a month
_TRUSTED = 44  # data of less weight do not do without what the page shows
_BESIDE = 40  # a time that is shown beside the headline
_LOOSE_BESIDE = 24  # the same, in an element that nothing marks as a time
_PLAIN = 24  # characters of a text that is a time and nothing else
_WESTMOST = datetime.timedelta(hours=12)  # of a zone from UTC
MOST_OFFSET = datetime.timedelta(hours=15)  # of a zone from another's, nearly
_MICRODATA = frozenset(("datepublished", "datecreated", "datemodified"))
_MOST_MICRODATA = 100
_WORD = re.compile(r"[^\W\d_]")
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)")
_DAY_FIRST_DOMAINS = frozenset("uk ie au nz in za ng ke gh pk bd lk sg my hk mt jm tt zw ug tz eu".split())


@dataclass(slots=True)
class Evidence:
    """One source's time: the text, and what it was read as."""

    source: TimeText
    stamp: Timestamp

    @property
    def day(self) -> datetime.date:
        """The day in the source's own zone."""
        assert self.stamp.date is not None
        return self.stamp.date

    def list_days(self) -> list[datetime.date]:
        """Returns the days that the moment may be called: the source's own, and the one in UTC."""
        instant = self.stamp.to_instant()
        return [self.day] if instant is None or instant.date() == self.day else [self.day, instant.date()]

    def is_midnight(self) -> bool:
        """Says whether the time is 00:00:00, as a day is written where a time is asked for; "00:00" is a time."""
        if self.source.family == "visible" and "@" not in self.source.rule and self.stamp.precision == "minute":
            return False
        return self.stamp.time is not None and (
            self.stamp.time.hour,
            self.stamp.time.minute,
            self.stamp.time.second,
        ) == (0, 0, 0)

    def has_clock(self) -> bool:
        return self.stamp.time is not None and not self.is_midnight()


class StoryPlace(NamedTuple):
    """Where the story stands on its page, as far as it is known."""

    heading: Landmark | None = None  # the one that was taken for the headline
    headline: str | None = None
    body: Body | None = None


class PageTimes(NamedTuple):
    """What a page says of its article's publication and of its last change."""

    published: list[Evidence]
    modified: list[Evidence]


class TimeReader:
    """Reads one page's texts as times, each text once."""

    def __init__(self, page: Page, context: Context, language: str | None, story: StoryPlace) -> None:
        site, fetched_at = context.site, context.fetched_at
        self.page = page
        self.headline = find_headline(page, story.heading)
        self.story = story
        self.site = site
        self.language = language or (site.language if site else None)
        self.timezone = site.timezone if site else None
        fetched = parse_timestamp(fetched_at) if fetched_at else None
        self.reference = fetched.to_instant() if fetched else None
        hours = (-12, 0, 14)  # of zones from UTC
        self.days_of_reading = {(self.reference + datetime.timedelta(hours=n)).date() for n in hours if self.reference}
        self.latest = datetime.date.min
        self.day_first = self._guess_day_first()
        if self.day_first:
            self.language = f"en-{self._read_country()}"  # "EST" is Sydney's in Australia
        self.known: dict[str, Timestamp | None] = {}
        self.unsure: Timestamp | None = None  # a time of which it is open whose it is
        self.dateless: Timestamp | None = None  # a time of day on the page, with no date
        self.clocks: set[tuple[datetime.time, datetime.timedelta | None, str]] = set()  # of the story's byline
        self.month = read_address_month(page)
        self.near: datetime.date | None = None  # a day that the page's times with no year are near to
        self.year_rule = "fetched_at"  # what tells the year of times that have none

    @cached_property
    def ownership(self) -> Ownership:
        """Whose the times are that the page shows; not asked where its data say enough."""
        return Ownership(self.page, self.headline, self.story.headline, self.story.body)

    def _guess_day_first(self) -> bool | None:
        if (self.language or "").lower() != "en":
            return None
        return True if self._read_country() in _DAY_FIRST_DOMAINS else None

    def _read_country(self) -> str:
        """Returns the last part of the page's host: "au"."""
        return (split_url(self.page.url or "").hostname or "").rsplit(".", 1)[-1]

    def read(self, text: str, *, visible: bool = False) -> Timestamp | None:
        if text not in self.known:
            part = find_time_text(text, language=self.language) if visible and len(text) > 24 else text
            self.known[text] = self._parse(part) if part else None
        return self.known[text]

    def _parse(self, text: str) -> Timestamp | None:
        return parse_timestamp(
            text,
            language=self.language,
            timezone=self.timezone,
            reference=self.reference,
            day_first=self.day_first,
            near=self.near,
        )

    def collect(self) -> PageTimes:
        """Returns what the page says of its publication and of its last change."""
        page, site = self.page, self.site
        published: list[Evidence] = []
        modified: list[Evidence] = []

        def add(found: Iterable[TimeText]) -> None:
            sources = list(found)
            self._note_latest(sources)
            for source in sources:
                if source.owner is Owner.OTHER:
                    continue
                stamp = self.read(source.text, visible=source.family == "visible")
                if stamp is None:
                    continue
                if not self._is_of_story(source, stamp):
                    if source.owner is Owner.UNSURE and self.unsure is None:
                        self.unsure = stamp
                    continue
                if stamp.date is None:
                    if source.family in ("profile", "visible") and ":" in stamp.raw:
                        self.dateless = self.dateless or stamp
                        self._note_clock(source, stamp)
                    continue
                if (
                    stamp.yearless
                    and stamp.time is None
                    and source.rule == "text"
                    and not tells_publication(source.text)
                ):
                    continue  # "Mars 3" may be the name of anything
                if stamp.is_coarse():
                    source.weight = min(source.weight, _COARSE)
                (published if source.role == "published" else modified).append(Evidence(source, stamp))

        if site:
            add(list_selected_times(page, site.published, "published"))
            add(list_selected_times(page, site.modified, "modified"))
        data = [*list_structured_times(page, self._list_others_times()), *list_address_times(page)]
        self._settle_year(data)
        waiting = any(_SLASHED.search(source.text) for source in data)  # for the visible dates to settle their order
        if not waiting:
            add(data)
        if waiting or not _is_settled(published, trusts_zulu=self.timezone is None):
            visible = list(list_visible_times(page, self.headline, self.ownership))
            if not self._settle_order([*data, *visible]) and waiting:
                self._settle_order([*data, *list_loose_times(page, self.headline, self.ownership)])
            add([*data, *visible] if waiting else visible)
        if max((e.source.weight for e in published), default=0) < _BESIDE:
            loose = [*list_script_times(page), *list_loose_times(page, self.headline, self.ownership)]
            self._settle_order(loose)
            add(loose)
        elif _is_doubtful(published, modified) or not any(e.has_clock() for e in published):
            changes = {day for e in modified for day in e.list_days()}
            loose = list(list_loose_times(page, self.headline, self.ownership, beside=True))
            add(s for s in loose if (stamp := self.read(s.text, visible=True)) and stamp.date not in changes)
        _doubt_changes(published, modified)
        _doubt_address(published)
        return PageTimes(published, modified)

    def _list_others_times(self) -> frozenset[str]:
        """Returns the texts of the times that microdata tell of other stories alone, such as those of cards."""
        if _MICRODATA.isdisjoint(self.page.meta):
            return frozenset()
        own: set[str] = set()
        others: set[str] = set()
        for node in self.page.tree.css('meta[itemprop^="date"]')[:_MOST_MICRODATA]:
            content = (node.attributes.get("content") or "").strip()
            (others if self.ownership.stands_in_card(node) else own).add(content)
        return frozenset(others - own)

    def _note_latest(self, sources: list[TimeText]) -> None:
        """Learns the latest day shown on which the page may have been read: on a page with a clock, the clock's."""
        if all(source.owner is not Owner.HEAD for source in sources):
            return
        for source in sources:
            stamp = self.read(source.text, visible=True) if source.family == "visible" else None
            if stamp is not None and stamp.date in self.days_of_reading and not stamp.is_coarse():
                self.latest = max(self.latest, stamp.date)

    def _note_clock(self, source: TimeText, stamp: Timestamp) -> None:
        """Keeps a time of day that the story's byline tells with a word beside it: "at 10:21", not a film's "3:05"."""
        if source.role == "published" and _WORD.search(source.text) and stamp.time is not None:
            self.clocks.add((stamp.time, stamp.offset, stamp.raw))

    def _is_of_story(self, source: TimeText, stamp: Timestamp) -> bool:
        """Says whether a time is the story's; in the page's head the day on which it is read is nobody's."""
        if source.owner is Owner.HEAD and stamp.date is not None:
            if tells_publication(source.text):
                return True
            return stamp.date not in self.days_of_reading or stamp.date < self.latest
        return source.owner in (Owner.STORY, Owner.HEAD)

    def _settle_year(self, data: list[TimeText]) -> None:
        """Learns from the page's data, or from its address, which year a day with none belongs to."""
        best = 0.0
        for source in data:
            if source.weight > max(best, _FAINT) and not _SLASHED.search(source.text):
                stamp = self.read(source.text)
                if stamp is not None and stamp.date is not None and not stamp.yearless:
                    best, self.near, self.year_rule = source.weight, stamp.date, source.rule
        if self.near is None and (period := self.month or read_address_year(self.page)):
            self.near, self.year_rule = datetime.date(*period, _MIDDLE), "address"

    def _settle_order(self, sources: list[TimeText]) -> bool:
        """Learns from the page's dates whether "03/05/2024" begins with the day; False where they leave it open."""
        short = [(int(m[1]), int(m[2]), int(m[3])) for source in sources for m in _SLASHED.finditer(source.text)]
        for a, b, _ in short:
            if a > 12 or b > 12:
                self.day_first = a > 12
                return True
        if all(a == b for a, b, _ in short):
            return True
        others = (source for source in sources if not _SLASHED.search(source.text))
        stamps = [self.read(source.text, visible=source.family == "visible") for source in others]
        days = {(s.date.month, s.date.day, s.date.year) for s in stamps if s and s.date}
        for a, b, year in short:
            if a != b and ((a, b, year) in days) != ((b, a, year) in days):
                self.day_first = (b, a, year) in days
                return True
        return False

    def read_listing(self, listing: Link | None) -> Evidence | None:
        """Returns what the list that led here said, if it said a day."""
        if listing is None:
            return None
        text = listing.date_raw or listing.date_published
        stamp = self._parse(text) if text else None
        if (stamp is None or stamp.date is None) and listing.date_published:
            stamp = self._parse(listing.date_published)
        if stamp is None or stamp.date is None or text is None:
            return None
        return Evidence(TimeText(text, "listing", "published", "listing", 40), stamp)


def _is_settled(published: list[Evidence], *, trusts_zulu: bool) -> bool:
    """Says whether the page's own data tell one moment, twice or with its zone: the visible text adds nothing then."""
    strong = [e for e in published if e.source.weight >= WEAK]
    if max((e.source.weight for e in strong), default=0) < _TRUSTED:
        return False  # "date" may well be that of a change
    told = [e for e in strong if e.source.family != "address"]
    moments = {i.replace(second=0) for e in told if (i := e.stamp.to_instant()) and not e.is_midnight()}
    if len(moments) != 1 or not all(e.has_clock() and e.stamp.offset is not None for e in told):
        return False
    zoned = any(e.stamp.offset for e in told)
    twice = trusts_zulu and len({e.source.family for e in strong}) > 1
    days = set(told[0].list_days())
    return (zoned or twice) and all(days & set(e.list_days()) for e in strong)


def _is_doubtful(published: list[Evidence], modified: list[Evidence]) -> bool:
    """Says whether the data name two days, or the day of a change, and no marked element shows which is right."""
    if any(e.source.family == "visible" and e.source.weight >= WEAK for e in published):
        return False
    stated = [set(e.list_days()) for e in published if e.source.weight >= _TRUSTED]
    changes = {day for e in modified for day in e.list_days()}
    return any(not stated[0] & days for days in stated[1:]) or any(days & changes for days in stated)


def _doubt_address(published: list[Evidence]) -> None:
    """Weighs down the day in the address, where a `<time>` beside the headline shows an earlier one, or the next.

    A magazine's address has the day of its issue.
    """
    shown = {e.day for e in published if e.source.rule.startswith("time") and e.source.weight >= _BESIDE}
    if len(shown) != 1:
        return
    day = shown.pop()
    for evidence in published:
        if evidence.source.family == "address" and evidence.day != day <= evidence.day + datetime.timedelta(days=1):
            evidence.source.weight *= 0.5


def _doubt_changes(published: list[Evidence], modified: list[Evidence]) -> None:
    """Weighs down a "published" that is the time of a change, where another one is earlier.

    The earlier one is another second in the data, or another day beside the headline.
    """
    changes = {e.stamp.to_instant() for e in modified if e.stamp.precision == "second" and e.has_clock()} - {None}
    days = {day + datetime.timedelta(days=n) for e in modified for day in (e.day,) for n in (-1, 0, 1)}
    first = min((i for e in published if e.source.weight >= 45 and (i := e.stamp.to_instant())), default=None)
    shown = [e for e in published if _is_shown_beside(e)]
    for evidence in published:
        instant = evidence.stamp.to_instant()
        changed = first is not None and instant is not None and instant in changes and instant > first
        stated = evidence.source.family in ("json-ld", "meta") and evidence.day in days
        if changed or (stated and any(_is_surely_earlier(e, evidence) for e in shown)):
            evidence.source.weight *= 0.4


def tells_less(winner: Evidence, modified: list[Evidence]) -> bool:
    """Says whether the last change, shown beside the headline, tells more of the publication than a source that won.

    So it does where that is a date far from the headline or in the story's prose, or a bare "date" in the data that is
    later than the change.
    """
    source = winner.source
    shown = [e for e in modified if e.source.family == "visible" and e.source.weight >= WEAK]
    if shown and source.family == "visible" and source.weight < _LOOSE_BESIDE and not tells_publication(source.text):
        return True
    if source.rule == "text":
        is_byline = ": " not in source.text and might_be_byline_or_time(source.text)
        if is_byline or _is_plain(source) or begins_with_time(source.text):
            return False
        return any(e.source.weight > source.weight for e in shown)
    is_bare = source.family == "meta" and source.weight < _TRUSTED
    return is_bare and any(_is_surely_earlier(e, winner) for e in shown)


def _is_shown_beside(evidence: Evidence) -> bool:
    """Says whether a time is shown beside the headline: in a marked element, or plainly in one that is not."""
    source = evidence.source
    if source.family != "visible" or source.weight < _LOOSE_BESIDE:
        return False
    return source.weight >= _BESIDE or _is_plain(source)


def _is_plain(source: TimeText) -> bool:
    """Says whether an unmarked text is only a time, or says that it is the time of publication."""
    is_short = len(source.text) <= _PLAIN and ": " not in source.text
    return source.rule == "text" and (is_short or tells_publication(source.text))


def _is_surely_earlier(one: Evidence, other: Evidence) -> bool:
    """Says whether one source's time is before another's, whatever the zones may be that they do not tell."""
    if one.has_clock() and other.has_clock() and one.stamp.time and other.stamp.time:
        gap = datetime.datetime.combine(other.day, other.stamp.time) - datetime.datetime.combine(
            one.day, one.stamp.time
        )
        return gap > MOST_OFFSET
    instant = other.stamp.to_instant() if other.has_clock() else None
    if instant is not None and not one.has_clock():
        return one.day < (instant - _WESTMOST).date()
    return min(other.list_days()) - max(one.list_days()) > datetime.timedelta(days=1)
