"""A file of JSON Lines that grows with a database, and a small file beside it that says how far it has come.

An article is in the file once, whatever ends the process: the file is written first, then how far it has come. What a
killed process had written behind that is compared with what is written next, and only what is lacking of it is added.
"""

from __future__ import annotations

import fcntl
import gzip
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path

from ...errors import CommandError
from ...storage.output_paths import PACKED
from .following import LogPlace

_BLOCK = 512  # bytes, which a disk writes as a whole


class FollowedFile:
    """A FollowTarget. Raises CommandError where the file cannot be written, or is not as it was left."""

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.realpath(path))
        self.place_path = self.path.with_name(f".{self.path.name}.place")
        with self._telling():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._lock = os.open(self.place_path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
            try:
                fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._place, self._size = self._read_place()
                self._file = self._open()
                self._save()  # what is written next is known to be its own
            except BlockingIOError:
                os.close(self._lock)
                raise CommandError(
                    f"Another scrapy export --follow writes {self.path}; end that one first.", 1
                ) from None
            except BaseException:
                os.close(self._lock)
                raise

    @property
    def place(self) -> LogPlace:
        return self._place

    def take(self, lines: Sequence[bytes], place: LogPlace) -> None:
        content = b"".join(lines)
        if content and self.path.suffix == PACKED:
            content = gzip.compress(content, 6, mtime=0)
        with self._telling():
            if content:
                self._append(content)
            self._place = place
            self._save()

    def look_at_clock(self) -> None:
        """Does nothing: all is written at once."""

    def finish(self) -> None:
        """Does nothing: all is written at once."""

    def close(self) -> None:
        """Lets go of the file. What was taken is in it."""
        os.close(self._file)
        os.close(self._lock)

    def _open(self) -> int:
        return os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)

    def _append(self, content: bytes) -> None:
        self._see_whether_moved()
        there = os.pread(self._file, len(content), self._size)
        if not content.startswith(there):
            os.ftruncate(self._file, self._size)
            there = b""
        start = self._size + len(there)
        rest = memoryview(content)[len(there) :]
        while rest:
            count = os.pwrite(self._file, rest, start)
            start, rest = start + count, rest[count:]
        os.fsync(self._file)
        self._size += len(content)

    def _see_whether_moved(self) -> None:
        """Goes on in a new file where this one was moved away. Raises CommandError where it was cut short."""
        here = os.fstat(self._file)
        if not self.path.exists() or not os.path.samestat(here, self.path.stat()):
            os.close(self._file)
            self._file, self._size = self._open(), 0
            here = os.fstat(self._file)
            if here.st_size:
                raise CommandError(f"{self.path} was replaced by another file; move that one away to go on.", 2)
            self._save()
        elif here.st_size < self._size:
            raise CommandError(f"{self.path} was cut short meanwhile; move it away to go on.", 2)

    def _read_place(self) -> tuple[LogPlace, int]:
        """Returns how far the file has come: its place, and so many bytes."""
        size = self.path.stat().st_size if self.path.exists() else 0
        text = os.pread(self._lock, _BLOCK, 0)
        if not text:
            if size:
                raise CommandError(f"{self.path} has lines of another origin; name another file: -o FILE.", 2)
            return LogPlace(), 0
        try:
            told = json.loads(text.split(b"\n")[0])
            place, written, end = LogPlace(int(told["seq"]), str(told["article"])), int(told["size"]), str(told["end"])
        except (ValueError, LookupError, TypeError) as error:
            raise CommandError(
                f"{self.place_path} is damaged ({error}); move it and {self.path.name} away to begin anew.", 2
            ) from error
        if not size:  # the file was moved away, with what it has; what follows goes into a new one
            return place, 0
        file = self._open()
        try:
            is_own = size >= written and _digest_end(file, written) == end
        finally:
            os.close(file)
        if not is_own:
            raise CommandError(
                f"{self.path} is not as it was left; move it away to go on behind what it had, and "
                f"{self.place_path.name} too to begin anew.",
                2,
            )
        return place, written

    def _save(self) -> None:
        told = {**self._place._asdict(), "size": self._size, "end": _digest_end(self._file, self._size)}
        # It is overwritten within one block of the disk. What is left of a longer one before it stands behind its end.
        os.pwrite(self._lock, json.dumps(told).encode() + b"\n", 0)
        os.fsync(self._lock)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise CommandError(
                f"Cannot write {self.path} ({error.strerror or error}); make room, or name another file: -o FILE.", 1
            ) from error


def _digest_end(file: int, size: int) -> str:
    """Returns a digest of what stands before a byte of a file, by which it is known again."""
    start = max(0, size - _BLOCK)
    return blake2b(os.pread(file, size - start, start), digest_size=8).hexdigest()
