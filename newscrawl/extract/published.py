"""When an article was published and changed: every source of a page's times, weighed against the others."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from newscrawl.extract.time_sources import (
    TimeText,
    list_address_times,
    list_script_times,
    list_structured_times,
    read_address_month,
)
from newscrawl.extract.visible_times import list_loose_times, list_selected_times, list_visible_times
from newscrawl.items import Link
from newscrawl.loaders.timestamps import Precision, Timestamp, find_time_text, parse_timestamp
from newscrawl.page import Page
from newscrawl.sites.profile import Site

# Weights are given in `time_sources` and `visible_times`: JSON-LD of the article 60, a date beside the headline 45.
_WEAK = 30  # sources of less weight are not worth more than a date in a short text
_NEAR = 20  # from that weight on a source may refine another one's time
_LEAST = 6  # below that a date is another article's
_NOTED, _MOST_NOTED = 25, 8  # disagreeing sources are named from that weight on, and so many of them
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)")
_DAY_FIRST_DOMAINS = frozenset("uk ie au nz in za ng ke gh pk bd lk sg my hk mt jm tt zw ug tz eu".split())


@dataclass(slots=True)
class Times:
    """An article's times as exported, the rules that found them, and the sources that say otherwise."""

    date_published: str | None = None
    date_modified: str | None = None
    date_raw: str | None = None  # the text that the publication time was read from
    precision: Precision | None = None
    published_rule: str | None = None
    modified_rule: str | None = None
    disagreeing: list[str] = field(default_factory=list)  # "rule: text" of each source that names another day or minute


@dataclass(slots=True)
class _Evidence:
    source: TimeText
    stamp: Timestamp

    @property
    def day(self) -> datetime.date:
        """The day in the source's own zone."""
        assert self.stamp.date is not None
        return self.stamp.date

    def list_days(self) -> list[datetime.date]:
        """The days that the moment may be called: the source's own, and the one in UTC."""
        instant = self.stamp.to_instant()
        return [self.day] if instant is None or instant.date() == self.day else [self.day, instant.date()]

    def is_midnight(self) -> bool:
        """Whether the time is 00:00:00, which is how a day is written where a time is asked for."""
        return self.stamp.time is not None and (
            self.stamp.time.hour,
            self.stamp.time.minute,
            self.stamp.time.second,
        ) == (0, 0, 0)

    def has_clock(self) -> bool:
        return self.stamp.time is not None and not self.is_midnight()


def read_times(
    page: Page, *, site: Site | None, listing: Link | None, language: str | None, fetched_at: str | None
) -> Times:
    """The article's times; empty where the page and the listing that led to it say none."""
    reader = _Reader(page, site, language, fetched_at)
    published, modified = reader.collect()
    told = reader.read_listing(listing)
    winner = _choose(published, reader.month)
    tells_hours_ago = told is not None and told.stamp.precision == "hour"
    if winner is not None and winner.source.weight < (_LEAST if told is None or tells_hours_ago else _WEAK):
        winner = None  # a date somewhere on the page: less than what the listing says of the article
    times = Times()
    if winner is not None:
        refined = _refine(winner, published)
        if told is not None and _is_better_told(refined, told):
            refined = told
        _fill(times, refined)
        times.disagreeing = [
            f"{e.source.rule}: {e.stamp.raw}" for e in published if e.source.weight >= _NOTED and _disagrees(refined, e)
        ][:_MOST_NOTED]
        if told is not None and refined is not told and _disagrees(refined, told):
            times.disagreeing.append(f"listing: {told.stamp.raw}")
    elif told is not None:
        _combine(times, told, reader.dateless)
    elif modified:
        # Only a change is told: the page is at least that old, and the rule says which source it was.
        _fill(times, max(modified, key=lambda e: e.source.weight))
    elif reader.dateless is not None:
        times.date_raw = reader.dateless.raw
    elif listing is not None:
        times.date_raw = listing.date_raw
    _add_modified(times, modified)
    return times


class _Reader:
    """Reads one page's texts as times, each text once."""

    def __init__(self, page: Page, site: Site | None, language: str | None, fetched_at: str | None) -> None:
        self.page = page
        self.site = site
        self.language = language or (site.language if site else None)
        self.timezone = site.timezone if site else None
        fetched = parse_timestamp(fetched_at) if fetched_at else None
        self.reference = fetched.to_instant() if fetched else None
        self.day_first = self._guess_day_first()
        self.known: dict[str, Timestamp | None] = {}
        self.dateless: Timestamp | None = None  # a time of day on the page, with no date
        self.month = read_address_month(page)

    def _guess_day_first(self) -> bool | None:
        if (self.language or "").lower() != "en":
            return None
        host = urlsplit(self.page.url or "").hostname or ""
        return True if host.rsplit(".", 1)[-1] in _DAY_FIRST_DOMAINS else None

    def read(self, text: str, *, visible: bool = False) -> Timestamp | None:
        if text not in self.known:
            part = find_time_text(text, language=self.language) if visible and len(text) > 24 else text
            self.known[text] = self._parse(part) if part else None
        return self.known[text]

    def _parse(self, text: str) -> Timestamp | None:
        return parse_timestamp(
            text, language=self.language, timezone=self.timezone, reference=self.reference, day_first=self.day_first
        )

    def collect(self) -> tuple[list[_Evidence], list[_Evidence]]:
        """What the page says of its publication and of its last change."""
        page, site = self.page, self.site
        published: list[_Evidence] = []
        modified: list[_Evidence] = []

        def add(sources: Iterable[TimeText]) -> None:
            for source in sources:
                stamp = self.read(source.text, visible=source.family == "visible")
                if stamp is None:
                    continue
                if stamp.date is None:
                    if self.dateless is None and source.family in ("profile", "visible") and ":" in stamp.raw:
                        self.dateless = stamp
                    continue
                (published if source.role == "published" else modified).append(_Evidence(source, stamp))

        if site:
            add(list_selected_times(page, site.published, "published"))
            add(list_selected_times(page, site.modified, "modified"))
        data = [*list_structured_times(page), *list_address_times(page)]
        waiting = any(_SLASHED.search(source.text) for source in data)  # for the visible dates to settle their order
        if not waiting:
            add(data)
        if waiting or not _is_settled(published, trusts_zulu=self.timezone is None):
            visible = list(list_visible_times(page))
            if not self._settle_order([*data, *visible]) and waiting:
                self._settle_order([*data, *list_loose_times(page)])
            add([*data, *visible] if waiting else visible)
        if max((e.source.weight for e in published), default=0) < _WEAK:
            loose = [*list_script_times(page), *list_loose_times(page)]
            self._settle_order(loose)
            add(loose)
        _doubt_changes(published, modified)
        return published, modified

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

    def read_listing(self, listing: Link | None) -> _Evidence | None:
        """What the list that led here said, if it said a day."""
        if listing is None:
            return None
        text = listing.date_raw or listing.date_published
        stamp = self._parse(text) if text else None
        if (stamp is None or stamp.date is None) and listing.date_published:
            stamp = self._parse(listing.date_published)
        if stamp is None or stamp.date is None or text is None:
            return None
        return _Evidence(TimeText(text, "listing", "published", "listing", 40), stamp)


def _is_settled(published: list[_Evidence], *, trusts_zulu: bool) -> bool:
    """Whether the page's own data tell one moment, twice or with its zone: the visible text adds nothing then."""
    strong = [e for e in published if e.source.weight >= _WEAK]
    told = [e for e in strong if e.source.family != "address"]
    moments = {i.replace(second=0) for e in told if (i := e.stamp.to_instant()) and not e.is_midnight()}
    if len(moments) != 1 or not all(e.has_clock() and e.stamp.offset is not None for e in told):
        return False
    zoned = any(e.stamp.offset for e in told)
    twice = trusts_zulu and len({e.source.family for e in strong}) > 1
    days = set(told[0].list_days())
    return (zoned or twice) and all(days & set(e.list_days()) for e in strong)


def _doubt_changes(published: list[_Evidence], modified: list[_Evidence]) -> None:
    """Where one "published" is the very second of a change and another is earlier, that one is the publication."""
    changes = {e.stamp.to_instant() for e in modified if e.stamp.precision == "second" and e.has_clock()} - {None}
    if not changes:
        return
    first = min((i for e in published if e.source.weight >= 45 and (i := e.stamp.to_instant())), default=None)
    for evidence in published:
        instant = evidence.stamp.to_instant()
        if first is not None and instant is not None and instant in changes and instant > first:
            evidence.source.weight *= 0.5


def _choose(published: list[_Evidence], month: tuple[int, int] | None) -> _Evidence | None:
    """The strongest source of the day that most speaks for; each family of sources counts once a day."""
    if not published:
        return None
    votes: dict[datetime.date, dict[str, float]] = {}
    for evidence in published:
        source = evidence.source
        for n, day in enumerate(evidence.list_days()):
            weight = source.weight * (0.5 if n else 1.0)
            if month and (day.year, day.month) == month:
                weight += 10
            families = votes.setdefault(day, {})
            families[source.family] = max(families.get(source.family, 0.0), weight)
    totals = {day: sum(families.values()) for day, families in votes.items()}
    best = max(totals, key=lambda day: (totals[day], -day.toordinal()))
    return max((e for e in published if best in e.list_days()), key=lambda e: e.source.weight)


def _refine(winner: _Evidence, published: list[_Evidence]) -> _Evidence:
    """The source of the winner's day that knows most: a time of day, its zone, and the clock's true zone."""
    days = set(winner.list_days())
    same = [e for e in published if days & set(e.list_days()) and e.source.weight >= _NEAR]
    best = winner
    if not best.has_clock():
        clocked = [e for e in same if e.has_clock()]
        best = max(clocked, key=lambda e: (e.stamp.offset is not None, e.source.weight), default=best)
    if best.has_clock() and not best.stamp.offset:
        # "10:00Z" beside "10:00+02:00": one clock, and the zone that was thought of is the true one.
        twins = [e for e in same if e.has_clock() and e.stamp.offset and _same_clock(e, best)]
        if twins:
            best = max(twins, key=lambda e: e.source.weight)
        elif best.stamp.offset is None:
            zoned = [e for e in same if e.has_clock() and e.stamp.offset is not None]
            best = max(zoned, key=lambda e: e.source.weight, default=best)
    if best.stamp.precision == "minute":
        best = next((e for e in same if e.stamp.precision == "second" and _same_minute(e, best)), best)
    return best


def _same_minute(a: _Evidence, b: _Evidence) -> bool:
    x, y = a.stamp.to_instant(), b.stamp.to_instant()
    return x is not None and y is not None and x.replace(second=0) == y.replace(second=0)


def _same_clock(a: _Evidence, b: _Evidence) -> bool:
    x, y = a.stamp.time, b.stamp.time
    return x is not None and y is not None and (a.day, x.hour, x.minute) == (b.day, y.hour, y.minute)


def _is_better_told(own: _Evidence, told: _Evidence) -> bool:
    """Whether the listing says the same day as the page, more exactly."""
    return not own.has_clock() and told.has_clock() and bool(set(own.list_days()) & set(told.list_days()))


def _disagrees(winner: _Evidence, other: _Evidence) -> bool:
    if not set(winner.list_days()) & set(other.list_days()):
        return True
    a, b = winner.stamp.to_instant(), other.stamp.to_instant()
    if a and b and winner.has_clock() and other.has_clock():
        return abs((a - b).total_seconds()) >= 60
    return False


def _fill(times: Times, evidence: _Evidence) -> None:
    stamp = evidence.stamp
    if evidence.is_midnight():
        stamp = Timestamp(stamp.date, None, None, "day", stamp.raw)
    times.date_published, times.precision = stamp.to_text(), stamp.precision
    times.date_raw, times.published_rule = stamp.raw, evidence.source.rule


def _combine(times: Times, told: _Evidence, own: Timestamp | None) -> None:
    """The listing's time beside a page that has a time of day only.

    The same minute is refined by the page's second; another minute is the change, on the first day on which it is not
    earlier than the publication.
    """
    stamp = told.stamp
    _fill(times, told)
    if own is None or own.time is None or stamp.date is None or stamp.time is None or stamp.precision == "hour":
        return
    offset = stamp.offset if stamp.offset is not None else own.offset
    clock = datetime.datetime.combine(stamp.date, own.time)
    if own.offset is not None and offset is not None:
        clock += offset - own.offset
    time = clock.time()
    if (stamp.time.hour, stamp.time.minute) == (time.hour, time.minute):
        if stamp.precision == "minute":
            exact = Timestamp(stamp.date, time, offset, own.precision, stamp.raw)
            times.date_published, times.precision = exact.to_text(), exact.precision
        return
    day = stamp.date
    if time < stamp.time:
        day += datetime.timedelta(days=1)
    times.date_modified = Timestamp(day, time, offset, own.precision, own.raw).to_text()
    times.modified_rule = "page:time"


def _add_modified(times: Times, modified: list[_Evidence]) -> None:
    if times.date_modified or not modified:
        return
    best = max(modified, key=lambda e: (e.has_clock() and e.stamp.offset is not None, e.source.weight))
    text = best.stamp.to_text()
    if text and (times.date_published is None or text[:10] >= times.date_published[:10]):
        times.date_modified, times.modified_rule = text, best.source.rule
