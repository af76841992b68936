"""The window of time that a crawl is asked for, and whether a date lies in it."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo
from itertools import pairwise
from typing import Literal, NamedTuple

from ..extract.dates.sources import find_address_day
from ..urls.address_paths import split_address

WindowSide = Literal["inside", "before", "after", "unknown"]

# A date with no zone was written between these offsets from UTC.
_EASTERNMOST = timedelta(hours=14)
_WESTERNMOST = timedelta(hours=-12)
_OLDEST_ADDRESS = "1995"  # years before this one are no publication dates in addresses: there were no news sites

_BACK = re.compile(r"(\d{1,5})\s*(min|h|d|w|mo|y)", re.ASCII)
_SPANS = {
    "min": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
}
_MONTHS = {"mo": 1, "y": 12}
_MOMENT = re.compile(
    r"(?P<year>\d{4})(?:-?(?P<month>\d\d)(?:-?(?P<day>\d\d)(?:[T ](?P<hour>\d\d)(?::?(?P<minute>\d\d)"
    r"(?::?(?P<second>\d\d)(?:[.,]\d+)?)?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)?)?",
    re.ASCII | re.IGNORECASE,
)
_ADDRESS_MONTH = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])(?=/|$)", re.ASCII)
_FORMS = "2d, 36h, 1w, 3mo, 2026-11-01 or 2026-11-01T06:00+01:00"


@dataclass(frozen=True, slots=True)
class Window:
    """The time from `since` to before `until`, both in UTC; None: open on that side."""

    since: datetime | None = None
    until: datetime | None = None
    # Bounds that were given as days. A date that is a day is compared with them as a day, whatever the zone.
    since_day: date | None = None
    until_day: date | None = None

    @property
    def is_open(self) -> bool:
        """True where every date is inside."""
        return self.since is None and self.until is None

    def judge(self, text: str | None) -> WindowSide:
        """Returns where a date lies: "2026-11-03", "2026-11-03T10:00:00Z", the same with an offset or with no zone,
        "2026-11".

        A date that gives its day alone, or no zone, is inside if any moment that it may mean is inside. Whatever cannot
        be read is "unknown".
        """
        read = _read_span(text.strip()) if text else None
        if read is None:
            return "unknown"
        first, last, days = read
        if self.since is not None:
            is_before = days[1] < self.since_day if days and self.since_day else last <= self.since
            if is_before:
                return "before"
        if self.until is not None:
            is_after = days[0] > self.until_day if days and self.until_day else first >= self.until
            if is_after:
                return "after"
        return "inside"


def read_window(since: str | None, until: str | None, now: datetime) -> Window:
    """Returns the window that a user asks for: "2d" (also min, h, w, mo, y) back from `now`, a day, or an ISO 8601
    time.

    `now` must be aware; days, and times with no zone, are those of its zone. `until=2026-11-01` has that day in it.
    Raises ValueError, with one sentence that says what to do.
    """
    start, start_day = _read_bound("since", since, now) if since else (None, None)
    end, end_day = _read_bound("until", until, now) if until else (None, None)
    if end is not None and end_day is not None:
        end += timedelta(days=1)
    if start is not None and start > now:
        raise ValueError(f"since={since} lies in the future; give a time before now, such as since=2d.")
    if start is not None and end is not None and start >= end:
        raise ValueError(f"since={since} lies after until={until}; exchange the two.")
    return Window(start, end, start_day, end_day)


def read_address_date(url: str) -> str | None:
    """Returns the day ("2024-05-03") or the month ("2024-05") that an address has in its path; None without one."""
    found = find_address_day(url)
    text = found[0] if found else None
    if text is None:
        month = _ADDRESS_MONTH.search(split_address(url)[1].path) if "/" in url else None
        text = f"{month[1]}-{month[2]}" if month else None
    if text is None or text < _OLDEST_ADDRESS or _read_span(text) is None:
        return None
    return text


class _Bound(NamedTuple):
    moment: datetime  # UTC
    day: date | None  # where it was given as a day


def _read_bound(name: str, text: str, now: datetime) -> _Bound:
    text = text.strip()
    back = _BACK.fullmatch(text.lower())
    try:
        if back:
            count, unit = int(back[1]), back[2]
            then = _go_back(now, count * _MONTHS[unit]) if unit in _MONTHS else now - count * _SPANS[unit]
            return _Bound(then.astimezone(timezone.utc), None)
        moment = _MOMENT.fullmatch(text)
        if moment and moment["day"]:
            local = _make_moment(moment, _read_zone(moment["zone"]) or now.tzinfo or timezone.utc)
            return _Bound(local.astimezone(timezone.utc), None if moment["hour"] else local.date())
    except (ValueError, OverflowError):
        pass
    raise ValueError(f"{name}={text} is no time that can be read; give one such as {_FORMS}.")


def _go_back(now: datetime, months: int) -> datetime:
    count = now.year * 12 + now.month - 1 - months
    year, month = count // 12, count % 12 + 1
    return now.replace(year=year, month=month, day=min(now.day, calendar.monthrange(year, month)[1]))


def _make_moment(moment: re.Match[str], zone: tzinfo) -> datetime:
    return datetime(
        int(moment["year"]),
        int(moment["month"] or 1),
        int(moment["day"] or 1),
        int(moment["hour"] or 0),
        int(moment["minute"] or 0),
        min(int(moment["second"] or 0), 59),
        tzinfo=zone,
    )


def _read_zone(text: str | None) -> tzinfo | None:
    """Returns the zone that "Z", "+01:00", "+0100" or "+01" names; None for no text."""
    if not text:
        return None
    if text[0] not in "+-":
        return timezone.utc
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    return timezone(-offset if text[0] == "-" else offset)


class _MeantSpan(NamedTuple):
    first: datetime  # the first moment that a date may mean
    end: datetime  # the moment after the last
    days: tuple[date, date] | None  # the first and the last, where the date has no time of day


def _read_span(text: str) -> _MeantSpan | None:
    """Returns the moments that a date may mean; None where it cannot be read."""
    moment = _MOMENT.fullmatch(text)
    if moment is None or moment["month"] is None:
        return None
    try:
        zone = _read_zone(moment["zone"])
        first = _make_moment(moment, zone or timezone.utc)
        if moment["minute"]:
            last = first + (timedelta(seconds=1) if moment["second"] else timedelta(minutes=1))
        elif moment["hour"]:
            last = first + timedelta(hours=1)
        elif moment["day"]:
            last = first + timedelta(days=1)
        else:
            last = first + timedelta(days=calendar.monthrange(first.year, first.month)[1])
        days = None if moment["hour"] else (first.date(), (last - timedelta(days=1)).date())
        if zone is None:
            first, last = first - _EASTERNMOST, last - _WESTERNMOST
        return _MeantSpan(first, last, days)
    except (ValueError, OverflowError):
        return None


def might_be_mixed(ages: list[WindowSide]) -> bool:
    """Returns whether a listing shows older articles before younger ones, as pinned ones are."""
    known = [age for age in ages if age != "unknown"]
    return any(earlier == "before" and later != "before" for earlier, later in pairwise(known))
