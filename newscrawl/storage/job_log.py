"""The record of jobs: one line a crawl that ended, in a file that any number of processes add to."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

JOBS = "jobs.jsonl"
_MOST_READ = 64 * 2**20  # bytes from the end: months of many sites; older jobs say little of today
_RUNNING = ".running"
_SHARED = ("job", "spider", "version", "pid", "began", "ended", "state", "exit_code")  # by all sites of a job

JobRecord = dict[str, Any]


def append_job(path: Path, record: JobRecord) -> None:
    """Adds a line in one piece. Raises OSError where that cannot be done; then nothing of it stays."""
    line = (json.dumps(record, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")
    path.parent.mkdir(parents=True, exist_ok=True)
    with open_log(path) as file:
        size = os.fstat(file).st_size
        if size and os.pread(file, 1, size - 1) != b"\n":
            line = b"\n" + line  # a power cut left the line before it torn
        try:
            written = os.write(file, line)
            if written < len(line):
                raise OSError(28, os.strerror(28))  # no room left
        except OSError:
            os.ftruncate(file, size)
            raise


def read_jobs(path: Path, site: str | None = None) -> list[JobRecord]:
    """Returns the records, oldest first, of one site or of all; none where there is no file. It passes over a torn
    line. Of a job of many sites, one site's part is returned where a site is asked for."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _MOST_READ))
            lines = file.read().split(b"\n")
    except FileNotFoundError:
        return []
    if site is None:
        return [record for line in lines if (record := read_record(line)) is not None]
    mark = json.dumps(site, ensure_ascii=False).encode()
    marked = [record for line in lines if mark in line and (record := read_record(line)) is not None]
    return [part for record in marked for part in split_by_site(record) if part["site"] == site]


def split_by_site(record: JobRecord) -> list[JobRecord]:
    """Returns a record for each site of the job; the record itself where it is of one site.

    A job of many sites tells of each: address, outcome, why it ended, articles, errors, requests, seconds, pages left.
    All else is known of the job as a whole alone.
    """
    parts = record.get("sites")
    if not isinstance(parts, list):
        return [record]
    shared = {name: record[name] for name in _SHARED if name in record}
    told = [part for part in parts if isinstance(part, dict) and isinstance(part.get("site"), str)]
    return [_complete({**shared, **part}) for part in told] or [record]


def _complete(part: JobRecord) -> JobRecord:
    """Makes the figures of a part those of a job of one site."""
    if isinstance(part.get("requests"), int):
        part["requests"] = {"total": part["requests"]}
    if part.get("outcome") == "failed":
        part.setdefault("sentence", part.get("reason"))
    part.setdefault("coverage", {})
    return part


class RunningJob:
    """A crawl that runs, as a file that is locked while its process lives. Whoever finds it unlocked knows that the
    process was killed. Raises OSError where the file cannot be made or is locked."""

    def __init__(self, folder: Path, job: str, record: JobRecord) -> None:
        (folder / _RUNNING).mkdir(parents=True, exist_ok=True)
        self.path = folder / _RUNNING / f"{job.replace('/', '_')}.json"
        self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.ftruncate(self._file, 0)
            os.write(self._file, json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace"))
        except OSError:
            os.close(self._file)
            raise

    def close(self) -> None:
        """Removes the file: the crawl has ended."""
        self.path.unlink(missing_ok=True)
        os.close(self._file)


def take_killed(folder: Path) -> Iterator[JobRecord]:
    """Yields the records of jobs whose processes were killed: each record once, whichever process asks."""
    for path in sorted((folder / _RUNNING).glob("*.json")):
        record = None
        with suppress(OSError), _open_locked(path, os.O_RDWR, fcntl.LOCK_NB) as file:
            if not path.exists():  # another process took it meanwhile
                continue
            record = read_record(os.read(file, 2**20))
            path.unlink()
        if record is not None:
            yield record


def list_running(folder: Path) -> list[JobRecord]:
    """Returns what jobs noted at their beginning whose processes live. Takes no lock, which would be in their way."""
    records = []
    for path in sorted((folder / _RUNNING).glob("*.json")):
        with suppress(FileNotFoundError):  # it has ended meanwhile
            record = read_record(path.read_bytes())
            if record is not None and _is_alive(record.get("pid")):
                records.append(record)
    return records


def _is_alive(pid: object) -> bool:
    if not isinstance(pid, int) or pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # another user's
        return True
    return True


@contextmanager
def _open_locked(path: Path, flags: int, waiting: int = 0) -> Iterator[int]:
    file = os.open(path, flags | os.O_CLOEXEC, 0o644)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | waiting)
        yield file
    finally:
        os.close(file)


@contextmanager
def open_log(path: Path) -> Iterator[int]:
    """Opens the log to add to it, and locks it. Whoever has pruned it meanwhile has put another file in its place."""
    while True:
        with _open_locked(path, os.O_RDWR | os.O_APPEND | os.O_CREAT) as file:
            if _is_in_place(file, path):
                yield file
                return


def _is_in_place(file: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False


def read_record(line: bytes) -> JobRecord | None:
    """Returns the record of a line; None where it is torn, or of something else."""
    try:
        record = json.loads(line)
    except ValueError:
        return None
    return record if isinstance(record, dict) and isinstance(record.get("site"), str) else None
