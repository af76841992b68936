"""Reads each source of what a page says of its article's times, and weighs them against each other."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from ...items import Link
from ...page.elements import Landmark
from ...page.page import Page
from ...times.timestamps import Timestamp, find_time_text, parse_timestamp
from ...urls.parsing import split_url
from ..candidates import Body, Context, PassedOver
from .evidence import BESIDE, Evidence, doubt_address, doubt_changes, doubt_head, is_doubtful, is_settled
from .line_map import LineMap
from .ownership import Ownership
from .passed_over_times import list_strange_times
from .place import find_headline, stands_in_comment
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
from .story_map import StoryMap
from .visible import list_loose_times, list_selected_times, list_visible_times

_COARSE = 5.0  # the weight of "3 weeks ago" and "2 years ago", which count where nothing else does
_FAINT = 24  # of less weight is a "last-modified", which may be the moment of asking
_MIDDLE = 15  # of a month
_MICRODATA = frozenset(("datepublished", "datecreated", "datemodified"))
_MOST_MICRODATA = 100
_WORD = re.compile(r"[^\W\d_]")
_OF_PROFILE = 4  # how surely a time of day that a profile names is the story's
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)")
_DAY_FIRST_DOMAINS = frozenset("uk ie au nz in za ng ke gh pk bd lk sg my hk mt jm tt zw ug tz eu".split())


class StoryPlace(NamedTuple):
    """Where the story stands on its page, as far as it is known."""

    heading: Landmark | None = None  # the one that was taken for the headline
    headline: str | None = None
    body: Body | None = None
    authors: tuple[str, ...] = ()


class PageTimes(NamedTuple):
    """What a page says of its article's publication and of its last change."""

    published: list[Evidence]
    modified: list[Evidence]


class TimeReader:
    """Reads one page's texts as times, each text once."""

    def __init__(self, page: Page, context: Context, language: str | None, story: StoryPlace) -> None:
        site, fetched_at = context.site, context.fetched_at
        self.explanation = context.explanation
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
        # The times of day of the story's byline and the lines below it, by how surely they are.
        self.clocks: dict[int, dict[tuple[datetime.time, datetime.timedelta | None], str]] = {}
        self.month = read_address_month(page)
        self.near: datetime.date | None = None  # a day that the page's times with no year are near to
        self.year_rule = "fetched_at"  # what tells the year of times that have none

    @cached_property
    def ownership(self) -> Ownership:
        """Whose the times are that the page shows; not asked where its data say enough."""
        story = StoryMap(self.page, self.headline, self.story.headline, self.story.body)
        return Ownership(LineMap(story, self.story.authors))

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
            # "14h32" is a time of day only with the word before it: "à 14h32".
            self.known[text] = (self._parse(part) or self._parse(text)) if part else None
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
                    self._pass_over(source, source.why)
                    continue
                stamp = self.read(source.text, visible=source.family == "visible")
                if stamp is None:
                    self._pass_over(source, "it cannot be read as a time")
                    continue
                if not self._is_of_story(source, stamp):
                    if source.owner is Owner.UNSURE and self.unsure is None:
                        self.unsure = stamp
                    is_open = source.owner is Owner.UNSURE
                    self._pass_over(source, f"it is open whose it is: {source.why}" if is_open else source.why)
                    continue
                if stamp.date is None:
                    if source.family in ("profile", "visible"):
                        if ":" in stamp.raw:
                            self.dateless = self.dateless or stamp
                        self._note_clock(source, stamp)
                    self._pass_over(source, "it has no date")
                    continue
                if stamp.yearless and stamp.time is None and source.rule == "text" and not self._names_day(source):
                    self._pass_over(source, "a day without year and weekday may be the name of anything")
                    continue  # "Mars 3" may be the name of anything
                if stamp.is_coarse():
                    source.weight = min(source.weight, _COARSE)
                (published if source.role == "published" else modified).append(Evidence(source, stamp))

        if site:
            add(list_selected_times(page, site.published, "published"))
            add(list_selected_times(page, site.modified, "modified"))
        others = self._list_others_times()
        data = [*list_structured_times(page, others), *list_address_times(page)]
        if self.explanation is not None:
            for strange in list_strange_times(page, others):
                self.explanation.pass_over(f"date_{strange.role}", [strange.passed_over])
        self._settle_year(data)
        waiting = any(_SLASHED.search(source.text) for source in data)  # for the visible dates to settle their order
        if not waiting:
            add(data)
        if waiting or not is_settled(published, trusts_zulu=self.timezone is None):
            visible = list(list_visible_times(page, self.headline, self.ownership))
            if not self._settle_order([*data, *visible]) and waiting:
                self._settle_order([*data, *list_loose_times(page, self.headline, self.ownership)])
            add([*data, *visible] if waiting else visible)
        elif self.explanation is not None:
            why = "it is not read: the page's data agree on one moment"
            self.explanation.pass_over("date_modified", [PassedOver("", "text", why)])
        if max((e.source.weight for e in published), default=0) < BESIDE:
            loose = [*list_script_times(page), *list_loose_times(page, self.headline, self.ownership)]
            self._settle_order(loose)
            add(loose)
        elif is_doubtful(published, modified) or not any(e.has_clock() for e in published):
            loose = list(list_loose_times(page, self.headline, self.ownership, beside=True))
            add(
                s for s in loose if (stamp := self.read(s.text, visible=True)) and not _might_be_change(stamp, modified)
            )
        doubt_changes(published, modified)
        doubt_address(published)
        doubt_head(published)
        return PageTimes(published, modified)

    def _pass_over(self, source: TimeText, why: str) -> None:
        """Tells why a source is not taken, where somebody asks; not of a text on the page that names no time."""
        if self.explanation is None:
            return
        # `read` keeps what it has read, and must not read a text before its turn.
        if source.family == "visible" and find_time_text(source.text, language=self.language) is None:
            return
        self.explanation.pass_over(f"date_{source.role}", [PassedOver(source.text, source.rule, why)])

    def _list_others_times(self) -> frozenset[str]:
        """Returns the texts of the times that microdata tell of others alone, such as those of cards and comments."""
        if _MICRODATA.isdisjoint(self.page.meta):
            return frozenset()
        own: set[str] = set()
        others: set[str] = set()
        for node in self.page.tree.css('meta[itemprop^="date"]')[:_MOST_MICRODATA]:
            content = (node.attributes.get("content") or "").strip()
            is_others = self.ownership.story.stands_in_card(node) or stands_in_comment(node)
            (others if is_others else own).add(content)
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
        """Keeps a time of day that the story's lines tell: "Posted by Jo Moss at 10:21", not a film's "3:05"."""
        surely = _OF_PROFILE if source.family == "profile" and _WORD.search(source.text) else source.clock
        if surely and source.role == "published" and stamp.time is not None:
            self.clocks.setdefault(surely, {}).setdefault((stamp.time, stamp.offset), stamp.raw)

    def _is_of_story(self, source: TimeText, stamp: Timestamp) -> bool:
        """Says whether a time is the story's; in the page's head the day on which it is read is nobody's."""
        if source.owner is Owner.HEAD and stamp.date is not None:
            if tells_publication(source.text):
                return True
            return stamp.date not in self.days_of_reading or stamp.date < self.latest
        return source.owner in (Owner.STORY, Owner.HEAD)

    def _names_day(self, source: TimeText) -> bool:
        """Says whether a day without a year is one: in the story's byline, or with the name of its weekday."""
        is_of_story = source.owner in (Owner.STORY, Owner.HEAD)
        return source.is_byline or (is_of_story and find_time_text(source.text, language=self.language) is not None)

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


def _might_be_change(stamp: Timestamp, modified: list[Evidence]) -> bool:
    """Says whether a time is of a day on which the article was changed, and not before that change."""
    changes = [e.stamp.time for e in modified if stamp.date in e.list_days()]
    return any(stamp.time is None or change is None or stamp.time >= change for change in changes)
