"""The record of a job of many sites, as one record for each of them."""

from __future__ import annotations

from ..storage.job_log import JobRecord

_SHARED = ("job", "spider", "version", "pid", "began", "ended", "state", "exit_code")


def split_by_site(record: JobRecord) -> list[JobRecord]:
    """Returns a record for each site of the job; the record itself where it is of one site.

    A job of many sites tells of each: address, outcome, why it ended, articles, errors, requests, seconds, pages left.
    All else is known of the job as a whole alone.
    """
    parts = record.get("sites")
    if not isinstance(parts, list):
        return [record]
    told = [part for part in parts if isinstance(part, dict) and isinstance(part.get("site"), str)]
    shared = {name: record[name] for name in _SHARED if name in record}
    return [_complete({**shared, **part}) for part in told] or [record]


def _complete(part: JobRecord) -> JobRecord:
    """Makes the record's figures those of a job of one site."""
    requests, reason = part.get("requests"), part.get("reason")
    if isinstance(requests, int):
        part["requests"] = {"total": requests}
    if part.get("outcome") == "failed":
        part.setdefault("sentence", reason)
    part.setdefault("coverage", {})
    return part
