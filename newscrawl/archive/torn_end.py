"""Mends the files that a killed crawl has left: cuts off what is no whole record, and gives them their names."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from ..errors import StateError
from ..storage.jsonlines import find_last_member
from .warc_names import OPEN


class Mended(NamedTuple):
    """A file that was left open, and is so no more."""

    path: Path  # its name from now on
    cut_off: int  # bytes at its end that were no whole record
    is_gone: bool  # there was no record in it


def mend_files(files: Iterable[Path], find_whole: Callable[[Path], int]) -> list[Mended]:
    """Mends those files that no process is writing. `files`: by the names that they have while they are written.

    `find_whole`: says of a file, by its later name, how many bytes of it are known to be whole. Raises StateError.
    """
    mended = []
    for file in files:
        try:
            found = _mend(file, find_whole)
        except OSError as error:
            raise describe_unwritten(file, error) from error
        mended += [found] if found is not None else []
    return mended


def find_whole_end(file: Path, start: int = 0) -> int:
    """Returns the byte where the last whole record of a file ends. `start`: where a record begins."""
    with file.open("rb") as stream:
        return find_last_member(stream, start).end


def _mend(file: Path, find_whole: Callable[[Path], int]) -> Mended | None:
    """Returns None where another process is writing to the file."""
    path = file.with_name(file.name.removesuffix(OPEN))
    try:
        held = os.open(file, os.O_RDWR | os.O_CLOEXEC)
    except FileNotFoundError:  # another process has mended it
        return None
    try:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return None
        if not file.exists():
            return None
        size = os.fstat(held).st_size
        whole = find_whole(path)
        end = find_whole_end(file, whole if whole <= size else 0)
        if end == 0:
            file.unlink()
            return Mended(path, size, is_gone=True)
        if end < size:
            os.ftruncate(held, end)
        os.fsync(held)
        path = _find_free(path)
        file.rename(path)
        return Mended(path, size - end, is_gone=False)
    finally:
        os.close(held)


def _find_free(path: Path) -> Path:
    """Returns the name, or one like it where the name is taken: somebody may have brought files from elsewhere."""
    stem, number = path.name.partition(".warc")[0], 1
    taken = path
    while taken.exists():
        taken = path.with_name(f"{stem}-{number}{path.name[len(stem) :]}")
        number += 1
    return taken


def describe_unwritten(path: Path, error: OSError) -> StateError:
    """Returns the error of an archive that cannot be written."""
    return StateError(
        "archive_unwritable",
        f"Cannot write {path} ({error.strerror}); make room and start again, or name another place: "
        "-s NEWSCRAWL_WARC=….",
    )
