"""Takes old jobs out of the record of jobs, while any number of processes add to it."""

from __future__ import annotations

import os
import re
import tempfile
import time
from pathlib import Path
from typing import BinaryIO

from .job_log import open_log

_ENDED = re.compile(rb'"ended": "([0-9T:-]{19}Z)"')
_DAY = 86_400
_SLACK = 10 * _DAY  # seconds: the file is not written anew for each day's jobs
_BLOCK = 2**20  # bytes
_NEW = ".new"


def prune_jobs(path: Path, days: float, now: float) -> int:
    """Takes the jobs out that ended more than so many days ago. Returns how many bytes went.

    Nothing happens until the first line is ten days older than that, so that the file is seldom written anew. The lines
    from the first younger one on stay as they are; a process that adds a line meanwhile waits. Raises OSError; then all
    is as before.
    """
    path = path.resolve()
    limit, is_due = _tell_time(now - days * _DAY), _tell_time(now - days * _DAY - _SLACK)
    try:
        with path.open("rb") as file:
            if not _is_older(file.readline(), is_due):
                return 0
    except FileNotFoundError:
        return 0
    with open_log(path) as log, path.open("rb") as file:
        place = _find_first_younger(file, limit)
        if place:
            _keep_from(file, place, log, path)
        return place


def _find_first_younger(file: BinaryIO, limit: bytes) -> int:
    """Returns where the first line begins that is not older. Lines without a time, as torn ones, go too."""
    place = 0
    for line in file:
        if _ENDED.search(line) is not None and not _is_older(line, limit):
            break
        place += len(line)
    return place


def _keep_from(file: BinaryIO, place: int, log: int, path: Path) -> None:
    """Puts a file in the log's place that has what stands from `place` on."""
    for left_behind in path.parent.glob(f"{path.name}.*{_NEW}"):
        left_behind.unlink(missing_ok=True)
    descriptor, name = tempfile.mkstemp(_NEW, f"{path.name}.", path.parent)
    try:
        with os.fdopen(descriptor, "wb") as target:
            known = os.fstat(log)
            os.fchmod(target.fileno(), known.st_mode & 0o7777)
            if (known.st_uid, known.st_gid) != (os.geteuid(), os.getegid()):
                os.fchown(target.fileno(), known.st_uid, known.st_gid)
            file.seek(place)
            while block := file.read(_BLOCK):
                target.write(block)
            target.flush()
            os.fsync(target.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _is_older(line: bytes, limit: bytes) -> bool:
    found = _ENDED.search(line)
    return found is not None and found[1] < limit


def _tell_time(seconds: float) -> bytes:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds)).encode()
