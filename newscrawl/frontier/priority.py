"""What is asked for first."""

from __future__ import annotations

from datetime import date, datetime, timezone

from ..walk.steps import LATE, Step

_AGES = ((1, 9), (2, 8), (7, 6), (30, 4), (365, 2))  # days, points
_BEHIND = 1_000_000
_MOST_AHEAD = 80  # less than lies between two distances from the start
_UNKNOWN = 5  # between last week's and last month's


def rank_step(step: Step, now: float, *, has_window: bool = False) -> int:
    """Nearer pages first, listings before articles (Step.priority); among equals young articles before old.

    Where old articles are not wanted, an archive's further page waits for the articles before it, which may be too old.
    Else the last page of a long section goes before its others: it tells best if the section has anything of its own.
    Pages that wait for all others come behind them.
    """
    priority = LATE if has_window and step.might_be_archive else step.priority
    rank = priority * 10 + _rank_age(step.link.date_published or step.link.modified, now)
    if not has_window:
        rank += min(step.pages_ahead, _MOST_AHEAD)
    return rank - _BEHIND if step.steps.waits else rank


def waits_for_others(priority: int) -> bool:
    """Whether that is the rank of a page that is asked for once nothing else of its host is on its way."""
    return priority < -_BEHIND // 2


def _rank_age(published: str | None, now: float) -> int:
    if published is None:
        return _UNKNOWN
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return _UNKNOWN
    age = (datetime.fromtimestamp(now, timezone.utc).date() - day).days
    return next((points for days, points in _AGES if age < days), 0)
