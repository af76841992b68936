"""Chooses when an article was published and changed: weighs every source of a page's times against the others."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from ...page.page import Page
from ...times.clocks import Precision
from ...times.timestamps import Timestamp
from ..candidates import Context, PassedOver
from .evidence import (
    NEAR,
    WEAK,
    Evidence,
    disagrees,
    is_better_told,
    is_its_midnight,
    is_same_clock,
    is_same_minute,
    might_be_local,
    tells_less,
)
from .reading import StoryPlace, TimeReader

_FAINT = 6
_LEAST = 4  # below that a date is another article's
_NOTED, _MOST_NOTED = 25, 8  # weight from which disagreeing sources are named, and the most of them


@dataclass(slots=True)
class Times:
    """An article's times as exported, the rules that found them, and the sources that say otherwise."""

    date_published: str | None = None
    date_local: str | None = None  # the publication with its offset; None where no offset is known
    date_modified: str | None = None
    date_raw: str | None = None  # the text that the publication time was read from
    precision: Precision | None = None
    published_rule: str | None = None
    modified_rule: str | None = None
    year_rule: str | None = None  # what told the year of a time that was written without one
    disagreeing: list[str] = field(default_factory=list)  # "rule: text" of each source that names another day or minute
    published_sources: list[Evidence] = field(default_factory=list)
    modified_sources: list[Evidence] = field(default_factory=list)


def read_times(page: Page, context: Context, *, language: str | None, story: StoryPlace) -> Times:
    """Returns the article's times; empty where the page and the listing that led to it say none.

    Where the story stands tells which of the times that the page shows are its own.
    """
    listing = context.listing
    reader = TimeReader(page, context, language, story)
    published, modified = reader.collect()
    told = reader.read_listing(listing)
    winner = _choose(published, reader.month)
    doubt = _doubt(winner, told, modified) if winner is not None else None
    if winner is not None and doubt is not None:
        if context.explanation is not None:
            context.explanation.pass_over("date_published", [PassedOver(winner.stamp.raw, winner.source.rule, doubt)])
        winner = None
    times = Times(published_sources=published, modified_sources=modified)
    chosen: Evidence | None = None
    if winner is not None:
        refined = _refine(winner, published)
        refined = next((e for e in published if is_its_midnight(refined, e)), refined)
        if told is not None and is_better_told(refined, told):
            refined = told
        chosen = refined = _add_clock(refined, reader)
        _fill(times, chosen)
        times.disagreeing = [
            f"{e.source.rule}: {e.stamp.raw}" for e in published if e.source.weight >= _NOTED and disagrees(refined, e)
        ][:_MOST_NOTED]
        if told is not None and refined is not told and disagrees(refined, told):
            times.disagreeing.append(f"listing: {told.stamp.raw}")
    elif told is not None:
        chosen = _combine(times, told, reader.dateless)
    elif earlier := [e for e in modified if e.day not in reader.days_of_reading]:
        # Only a change is told: the page is at least that old, and the rule says which source it was.
        chosen = max(earlier, key=lambda e: e.source.weight)
        _fill(times, chosen)
    elif modified:  # a change on the day of reading tells nothing of the publication
        times.date_raw = max(modified, key=lambda e: e.source.weight).stamp.raw
    elif (open_stamp := reader.dateless or reader.unsure) is not None:
        times.date_raw = open_stamp.raw
    elif listing is not None:
        times.date_raw = listing.date_raw
    if chosen is not None:
        times.date_local = _read_local(chosen, published if told is None else [*published, told])
    changed = _add_modified(times, modified)
    if context.explanation is not None and modified and times.date_modified is None:
        why = "it is before the publication"
        told_changes = (PassedOver(e.stamp.raw, e.source.rule, why) for e in modified)
        context.explanation.pass_over("date_modified", told_changes)
    if any(e is not None and e.stamp.yearless for e in (chosen, changed)):
        times.year_rule = reader.year_rule
    return times


def _doubt(winner: Evidence, told: Evidence | None, modified: list[Evidence]) -> str | None:
    """Says why the strongest source is not believed; None where it is."""
    tells_hours_ago = told is not None and (told.stamp.precision == "hour" or told.stamp.is_coarse())
    if winner.source.weight < (_LEAST if told is None or tells_hours_ago else WEAK):
        return "nothing ties it to the story" if told is None else "the listing says more surely when it was"
    if winner.source.weight < _FAINT and any(e.source.weight > _FAINT for e in modified):
        return "it is a date somewhere on the page, less than the time of the last change"
    return "the last change beside the headline tells more" if tells_less(winner, modified) else None


def _choose(published: list[Evidence], month: tuple[int, int] | None) -> Evidence | None:
    """Returns the strongest source of the day that most speaks for; each family of sources counts once a day."""
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


def _refine(winner: Evidence, published: list[Evidence]) -> Evidence:
    """Returns the source of the winner's day that knows most: a time of day, its zone, and the clock's true zone."""
    days = set(winner.list_days())
    same = [e for e in published if days & set(e.list_days()) and e.source.weight >= NEAR]
    best = winner
    if not best.has_clock():
        clocked = [e for e in same if e.has_clock()]
        best = max(clocked, key=lambda e: (e.stamp.offset is not None, e.source.weight), default=best)
    if best.has_clock() and not best.stamp.offset:
        # "10:00Z" beside "10:00+02:00": one clock, and the zone that was thought of is the true one.
        twins = [e for e in same if e.has_clock() and e.stamp.offset and is_same_clock(e, best)]
        if twins:
            best = max(twins, key=lambda e: e.source.weight)
        elif best.stamp.offset is None and (told := [e for e in published if might_be_local(best, e)]):
            best = max(told, key=lambda e: e.source.weight)
        elif best.stamp.offset is None:
            zoned = [e for e in same if e.has_clock() and e.stamp.offset is not None]
            best = max(zoned, key=lambda e: e.source.weight, default=best)
    if best.stamp.precision == "minute":
        best = next((e for e in same if e.stamp.precision == "second" and is_same_minute(e, best)), best)
    return best


def _add_clock(winner: Evidence, reader: TimeReader) -> Evidence:
    """Returns the winner with the time of day that the byline has elsewhere: the day above, "at 10:21" below."""
    stamp = winner.stamp
    clocks = reader.clocks[max(reader.clocks)] if reader.clocks else {}
    if stamp.time is not None or stamp.date is None or stamp.precision != "day" or len(clocks) != 1:
        return winner
    (((time, offset), raw),) = clocks.items()
    precision: Precision = "second" if time.second else "minute"
    return Evidence(winner.source, Timestamp(stamp.date, time, offset, precision, f"{stamp.raw} {raw}", stamp.yearless))


def _fill(times: Times, evidence: Evidence) -> None:
    stamp = evidence.stamp
    if evidence.is_midnight():
        stamp = Timestamp(stamp.date, None, None, "day", stamp.raw)
    times.date_published, times.precision = stamp.to_text(), stamp.precision
    times.date_raw, times.published_rule = stamp.raw, evidence.source.rule


def _read_local(chosen: Evidence, published: list[Evidence]) -> str | None:
    """Returns the moment on the publisher's clock, with its offset; None where no source tells one.

    Data give many times in UTC; then a source that names the zone tells, or the clock that the page shows.
    """
    instant = chosen.stamp.to_instant()
    if instant is None or chosen.is_midnight() or chosen.stamp.precision == "hour" or chosen.stamp.is_coarse():
        return None
    offset = chosen.stamp.offset
    if not offset:
        zoned = [e for e in published if e.stamp.offset and is_same_minute(e, chosen)]
        shown = [e for e in published if e.source.family == "visible" and might_be_local(e, chosen)]
        if zoned:
            offset = max(zoned, key=lambda e: e.source.weight).stamp.offset
        elif shown and (best := max(shown, key=lambda e: e.source.weight)).source.weight >= WEAK and best.stamp.time:
            clock = datetime.datetime.combine(best.day, best.stamp.time.replace(second=0))
            offset = clock - instant.replace(tzinfo=None, second=0, microsecond=0)
    zone = datetime.timezone(offset or datetime.timedelta())
    return instant.astimezone(zone).isoformat(timespec="seconds")


def _combine(times: Times, told: Evidence, own: Timestamp | None) -> Evidence:
    """Fills in the listing's time beside a page that has a time of day only. Returns what the publication was read as.

    The same minute is refined by the page's second; another minute is the change, on the first day on which it is not
    earlier than the publication.
    """
    stamp = told.stamp
    _fill(times, told)
    if own is None or own.time is None or stamp.date is None or stamp.time is None or stamp.precision == "hour":
        return told
    offset = stamp.offset if stamp.offset is not None else own.offset
    clock = datetime.datetime.combine(stamp.date, own.time)
    if own.offset is not None and offset is not None:
        clock += offset - own.offset
    time = clock.time()
    if (stamp.time.hour, stamp.time.minute) == (time.hour, time.minute):
        if stamp.precision == "minute":
            exact = Timestamp(stamp.date, time, offset, own.precision, stamp.raw)
            times.date_published, times.precision = exact.to_text(), exact.precision
            return Evidence(told.source, exact)
        return told
    day = stamp.date
    if time < stamp.time:
        day += datetime.timedelta(days=1)
    times.date_modified = Timestamp(day, time, offset, own.precision, own.raw).to_text()
    times.modified_rule = "page:time"
    return told


def _add_modified(times: Times, modified: list[Evidence]) -> Evidence | None:
    """Fills in the time of the last change, where it is not known yet; the source that told it."""
    if times.date_modified or not modified:
        return None
    best = max(modified, key=lambda e: (e.has_clock() and e.stamp.offset is not None, e.source.weight))
    text = best.stamp.to_text()
    if not text or (times.date_published is not None and text[:10] < times.date_published[:10]):
        return None
    times.date_modified, times.modified_rule = text, best.source.rule
    return best
