"""Whether what is told of a page means that it was changed since it was read."""

from __future__ import annotations

from datetime import datetime, timezone

_DAY = 86_400.0


def has_moved(told: str | None, known: str | None, read_at: float) -> bool:
    """Whether a page was changed since it was read at `read_at`, in seconds since 1970.

    `told`: when a sitemap says that it was last changed; `known`: what one has said before. Two sitemaps may tell two
    times of one page: only a later one is a change.
    """
    if told is None or told == known:
        return False
    change = _read_change(told)
    if known is None:
        return change is not None and change >= read_at // 1
    last = _read_change(known)
    if change is None or last is None or last > read_at + _DAY:  # a time to come says nothing
        return True
    return change > last


def _read_change(text: str) -> float | None:
    """The seconds since 1970 of an ISO 8601 time, of a day its beginning; a time with no zone is read as if in UTC."""
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
