"""Reads the jobs of the last days from the record of jobs, in a time that does not grow with the years before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from .job_log import JobRecord, read_record
from .jsonlines import find_last_line

_ENDED = re.compile(rb'"ended": "([0-9T:-]{19}Z)"')
_SITE = b'"site": "'
_STRIDE = 2**20  # bytes between two lines whose times are looked at
_BLOCK = 4 * 2**20  # bytes that names are looked for in at once
_PROBES = 3  # older lines in a row: a clock that was wrong for a while is no border
MOST_READ = 96 * 2**20  # bytes


class JobWindow(NamedTuple):
    """The part of the file that is read."""

    start: int  # the byte where its first line begins
    end: int
    is_cut: bool  # it does not reach back to the moment that was asked for, since there is too much


def find_window(path: Path, since: str, most: int = MOST_READ) -> JobWindow:
    """Returns where the jobs stand that ended at `since` (ISO 8601, UTC, `Z`) or later; older ones may be among them.

    Looks from the end back, at a line in each megabyte. Raises OSError but where there is no file.
    """
    try:
        with path.open("rb") as file:
            end = file.seek(0, 2)
            return _look_back(file, end, since.encode(), most)
    except FileNotFoundError:
        return JobWindow(0, 0, is_cut=False)


def _look_back(file: BinaryIO, end: int, since: bytes, most: int) -> JobWindow:
    start, older, border = end, 0, end
    while start > 0:
        if end - start >= most:
            return JobWindow(_find_line(file, end - most), end, is_cut=True)
        start = max(0, start - _STRIDE)
        line_start = _find_line(file, start)
        found = _ENDED.search(file.readline())
        if found is None or found[1] >= since:
            older = 0
        else:
            border = line_start if not older else border
            older += 1
        if older == _PROBES:
            return JobWindow(border, end, is_cut=False)
    return JobWindow(border if older else 0, end, is_cut=False)


def _find_line(file: BinaryIO, place: int) -> int:
    """Goes to where the first line begins at `place` or after it."""
    file.seek(max(0, place - 1))
    if place:
        file.readline()
    return file.tell()


def read_window(path: Path, window: JobWindow) -> Iterator[JobRecord]:
    """Yields the records of that part, oldest first. It passes over a torn line."""
    if window.start >= window.end:
        return
    with path.open("rb") as file:
        file.seek(window.start)
        place = window.start
        for line in file:
            place += len(line)
            if place > window.end:
                return
            record = read_record(line)
            if record is not None:
                yield record


def find_last_before(path: Path, window: JobWindow) -> dict[str, JobRecord]:
    """Returns, by site, the last job of each site that stands before the window. Only the names of sites are looked
    for, so that a gigabyte takes about a second."""
    if not window.start:
        return {}
    with path.open("rb") as file:
        last = dict(_find_sites(file, window.start))
        records = {}
        for name, place in last.items():
            file.seek(find_last_line(file.fileno(), 0, place))
            record = read_record(file.readline())
            if record is not None:
                records[name.decode("utf-8", "replace")] = record
    return records


def _find_sites(file: BinaryIO, limit: int) -> Iterator[tuple[bytes, int]]:
    """Yields the names of sites before byte `limit`, each with the byte where it stands."""
    begin, waiting = 0, b""
    while block := file.read(min(_BLOCK, limit - begin - len(waiting))):
        waiting += block
        done = max(0, len(waiting) - len(_SITE))
        place = waiting.find(_SITE)
        while place >= 0:
            end = waiting.find(b'"', place + len(_SITE))
            if end < 0:  # the name goes on in the next block
                done = place
                break
            yield waiting[place + len(_SITE) : end], begin + place
            place = waiting.find(_SITE, end)
            done = max(done, end)
        begin, waiting = begin + done, waiting[done:]
