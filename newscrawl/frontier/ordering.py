"""What is asked for first."""

from __future__ import annotations

from datetime import date, datetime, timezone

from ..walk.walk import Step

_AGES = ((1, 9), (2, 8), (7, 6), (30, 4), (365, 2))  # days, points
_UNKNOWN = 5  # between last week's and last month's


def rank_step(step: Step, now: float) -> int:
    """Nearer pages first, listings before articles (Step.priority); among equals young articles before old."""
    return step.priority * 10 + _rank_age(step.link.date_published or step.link.modified, now)


def _rank_age(published: str | None, now: float) -> int:
    if published is None:
        return _UNKNOWN
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return _UNKNOWN
    age = (datetime.fromtimestamp(now, timezone.utc).date() - day).days
    return next((points for days, points in _AGES if age < days), 0)
