"""Counts jobs by site as their records are written, so that the counts only grow while the process lives."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from ...storage.job_log import JobRecord, read_record, split_by_site
from ...storage.job_window import find_window

KINDS = ("new", "changed", "duplicate", "undated")


@dataclass(slots=True)
class SiteCounts:
    """What the jobs of one site have done."""

    jobs: Counter[str] = field(default_factory=Counter)  # by outcome
    articles: Counter[str] = field(default_factory=Counter)  # by KINDS
    errors: Counter[str] = field(default_factory=Counter)  # by class
    requests: int = 0
    unchanged: int = 0
    bytes: int = 0
    seconds: float = 0.0

    def add(self, record: JobRecord) -> None:
        articles = record.get("articles") or {}
        self.jobs[str(record.get("outcome"))] += 1
        for kind in KINDS:
            self.articles[kind] += articles.get(kind, 0)
        for code, count in (record.get("errors") or {}).items():
            self.errors[code] += count
        self.requests += (record.get("requests") or {}).get("total", 0)
        self.unchanged += record.get("unchanged", 0)
        self.bytes += record.get("bytes", 0)
        self.seconds += record.get("seconds") or 0.0


class JobTally:
    """Follows a record of jobs: `update` counts the lines that were added since the last time. It begins at those that
    ended at `since` or later (ISO 8601, UTC, `Z`)."""

    def __init__(self, path: Path, since: str) -> None:
        self.sites: dict[str, SiteCounts] = defaultdict(SiteCounts)
        self._path = path
        self._since = since
        self._file: int | None = None  # its inode
        self._place = 0
        self._last = b""  # the last line that was counted

    def update(self) -> None:
        """Counts what was added. Raises OSError, but where there is no file yet."""
        try:
            with self._path.open("rb") as file:
                self._find_place(file)
                for record in self._read_on(file):
                    self._count(record)
        except FileNotFoundError:
            return

    def _find_place(self, file: BinaryIO) -> None:
        """Finds where to go on; in a file that was pruned meanwhile, after the last line that was counted."""
        known = os.fstat(file.fileno())
        if self._file is None:
            self._place = find_window(self._path, self._since).start
        elif known.st_ino != self._file or known.st_size < self._place:
            self._place = self._find_last(file)
        self._file = known.st_ino

    def _find_last(self, file: BinaryIO) -> int:
        place = 0
        for line in file:
            place += len(line)
            if line == self._last:
                return place
        return 0

    def _read_on(self, file: BinaryIO) -> Iterator[JobRecord]:
        file.seek(self._place)
        for line in file:
            if not line.endswith(b"\n"):
                return  # it is still being written
            self._place += len(line)
            self._last = line
            record = read_record(line)
            if record is not None and str(record.get("ended") or "") >= self._since:
                yield record

    def _count(self, record: JobRecord) -> None:
        for part in split_by_site(record):
            try:
                self.sites[part["site"]].add(part)
            except (TypeError, AttributeError):  # a line that no crawl has written; the report's page counts them
                continue
