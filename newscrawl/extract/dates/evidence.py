"""What one source says of a time, and how what two sources say compares."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from ...times.timestamps import Timestamp
from ..body.edges import might_be_byline_or_time
from .sources import Owner, TimeText, tells_publication
from .visible import begins_with_time

# Weights are given in `sources` and `visible`: JSON-LD of the article 60, a date beside the headline 45.
WEAK = 30  # sources of less weight are not worth more than a date in a short text
NEAR = 20  # from that weight on a source may refine another one's time
BESIDE = 40  # a time that is shown beside the headline
_TRUSTED = 44  # data of less weight do not do without what the page shows
_LOOSE_BESIDE = 24  # as BESIDE, in an element that nothing marks as a time
_OF_HEAD = 0.6  # what a time is worth that may be the page's own
_PLAIN = 24  # characters of a text that is a time and nothing else
_WESTMOST = datetime.timedelta(hours=12)  # of a zone from UTC
_MOST_OFFSET = datetime.timedelta(hours=15)  # of a zone from another's, nearly


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


def is_settled(published: list[Evidence], *, trusts_zulu: bool) -> bool:
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


def is_doubtful(published: list[Evidence], modified: list[Evidence]) -> bool:
    """Says whether the data name two days, or the day of a change, and no marked element shows which is right."""
    if any(e.source.family == "visible" and e.source.weight >= WEAK for e in published):
        return False
    stated = [set(e.list_days()) for e in published if e.source.weight >= _TRUSTED]
    changes = {day for e in modified for day in e.list_days()}
    return any(not stated[0] & days for days in stated[1:]) or any(days & changes for days in stated)


def doubt_address(published: list[Evidence]) -> None:
    """Weighs down the day in the address, where a `<time>` beside the headline shows an earlier one, or the next.

    A magazine's address has the day of its issue.
    """
    shown = {e.day for e in published if e.source.rule.startswith("time") and e.source.weight >= BESIDE}
    if len(shown) != 1:
        return
    day = shown.pop()
    for evidence in published:
        if evidence.source.family == "address" and evidence.day != day <= evidence.day + datetime.timedelta(days=1):
            evidence.source.weight *= 0.5


def doubt_head(published: list[Evidence]) -> None:
    """Weighs down a time that may be the page's own, where the page's data name another day."""
    told = {day for e in published if e.source.family in ("json-ld", "meta", "address") for day in e.list_days()}
    for evidence in published:
        source = evidence.source
        if told and source.owner is Owner.HEAD and "@" not in source.rule and told.isdisjoint(evidence.list_days()):
            source.weight *= _OF_HEAD


def doubt_changes(published: list[Evidence], modified: list[Evidence]) -> None:
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
    return source.weight >= BESIDE or _is_plain(source)


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
        return gap > _MOST_OFFSET
    instant = other.stamp.to_instant() if other.has_clock() else None
    if instant is not None and not one.has_clock():
        return one.day < (instant - _WESTMOST).date()
    return min(other.list_days()) - max(one.list_days()) > datetime.timedelta(days=1)


def is_same_minute(a: Evidence, b: Evidence) -> bool:
    x, y = a.stamp.to_instant(), b.stamp.to_instant()
    return x is not None and y is not None and x.replace(second=0) == y.replace(second=0)


def is_same_clock(a: Evidence, b: Evidence) -> bool:
    x, y = a.stamp.time, b.stamp.time
    return x is not None and y is not None and (a.day, x.hour, x.minute) == (b.day, y.hour, y.minute)


def is_its_midnight(zulu: Evidence, shown: Evidence) -> bool:
    """Says whether "2024-05-14T22:00:00Z" is how a site east of Greenwich writes the day that it shows: 15 May."""
    instant = zulu.stamp.to_instant()
    if instant is None or zulu.stamp.offset or instant.hour < 12 or instant.minute or instant.second:
        return False
    is_day = shown.source.family == "visible" and shown.source.weight >= WEAK and shown.stamp.time is None
    return is_day and shown.day == instant.date() + datetime.timedelta(days=1)


def might_be_local(clock: Evidence, zoned: Evidence) -> bool:
    """Says whether a clock with no zone shows the very minute that another source gives with its zone."""
    instant = zoned.stamp.to_instant()
    if (
        zoned.source.weight < NEAR
        or instant is None
        or clock.stamp.time is None
        or clock.stamp.offset is not None
        or not zoned.has_clock()
    ):
        return False
    shown = datetime.datetime.combine(clock.day, clock.stamp.time.replace(second=0))
    gap = shown - instant.replace(tzinfo=None, second=0, microsecond=0)
    return abs(gap) <= _MOST_OFFSET and gap.total_seconds() % 1800 == 0


def is_better_told(own: Evidence, told: Evidence) -> bool:
    """Says whether the listing says the same day as the page, more exactly."""
    return not own.has_clock() and told.has_clock() and bool(set(own.list_days()) & set(told.list_days()))


def disagrees(winner: Evidence, other: Evidence) -> bool:
    if other.stamp.is_coarse() or might_be_local(other, winner):
        return False
    if not set(winner.list_days()) & set(other.list_days()):
        return True
    a, b = winner.stamp.to_instant(), other.stamp.to_instant()
    if a and b and winner.has_clock() and other.has_clock():
        return abs((a - b).total_seconds()) >= 60
    return False
