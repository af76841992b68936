"""How long a robots.txt holds, and what holds where none can be had: RFC 9309."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from ..storage.frontier_records import RobotsRecord

FRESH = 86_400.0  # seconds for which a robots.txt is not asked for again
TOLERATED = 30 * 86_400.0  # seconds for which a copy holds; after as many without any, everything is allowed


def is_fresh(record: RobotsRecord, now: float) -> bool:
    """Returns whether the copy holds without a look at the host's. Times are seconds since 1970."""
    return record.body is not None and record.failing_since is None and 0 <= now - record.fetched_at < FRESH


def judge_status(status: int) -> Literal["rules", "none", "unreachable"]:
    """Returns what an answer to robots.txt means: it has the rules, there are none, or nobody knows.

    A host that has too much to do (429) has said nothing of its rules.
    """
    if 200 <= status < 300:
        return "rules"
    return "unreachable" if status >= 500 or status == 429 else "none"


def note_failure(known: RobotsRecord | None, url: str, now: float) -> RobotsRecord:
    """Returns the record of a robots.txt that could not be had just now."""
    if known is None:
        return RobotsRecord(url, failing_since=now)
    return known if known.failing_since is not None else replace(known, failing_since=now)


def judge_unreachable(record: RobotsRecord, now: float) -> Literal["copy", "all", "nothing"]:
    """Returns what may be asked for: what the copy allows, all, or nothing."""
    if record.body is not None and now - record.fetched_at < TOLERATED:
        return "copy"
    return "all" if record.failing_since is not None and now - record.failing_since >= TOLERATED else "nothing"
