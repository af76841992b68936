"""The file that a crawl adds its articles to: in whole lines, and with nobody else writing meanwhile."""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from ..errors import StateError
from .frontier_records import OutputRecord
from .jsonlines import (
    GZIP_MAGIC,
    ArticleRecord,
    describe_odd,
    find_last_line,
    find_last_member,
    format_line,
    number_records,
    pack_member,
    parse_record,
    read_lines,
    read_packed_lines,
)
from .output_paths import PACKED

_TAIL = 4_096  # bytes before a file's end, by which a crawl knows it again
Change = Literal["gone", "shorter", "another"]
_BEGINNING = b'{"url": "'  # how every record begins
_MOST = 64 * 2**20  # bytes; no record is longer
_STANDARD = 1  # the number of standard output; nothing else of a crawl goes there
_KINDS = (
    *((stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket")),
    *((stat.S_ISCHR, "a device"), (stat.S_ISBLK, "a device")),
)
_REMEDY = "name another file: -s NEWSCRAWL_OUTPUT=…, or - for standard output"


def measure_tail(file: int, size: int) -> bytes:
    """Returns a digest of the last bytes before `size`: a file that has other bytes there is another file."""
    length = min(size, _TAIL)
    return hashlib.blake2b(os.pread(file, length, size - length), digest_size=8).digest()


class OutputChangedError(Exception):
    """The file is no longer the one that was written to, or has lost some of it."""


class OutputFile:
    """A JSON Lines file, each of whose commits is a member of its own where its name ends in `.gz`.

    It is opened in steps, so that a refused file stays as it was. `OutputFile(path)` looks at what lies there and locks
    it. `prepare` finds the part that is new to the state, `read_new` reads that part, and `settle` takes away what a
    crash has left half written. A file that cannot be used raises StateError, with a sentence that says what to do.
    """

    def __init__(self, path: Path, own_files: Sequence[Path] = ()) -> None:
        """`own_files`: the state's files, none of which may be the output."""
        self.path = path
        self.change: Change | None = None  # what became of the file since the state has seen it
        self.cut_off = 0  # bytes of an unfinished last line or member that were taken away
        self.size = 0
        self._own_files = own_files
        self._is_packed = path.suffix == PACKED
        self._is_new = False
        self._start = self._end = 0
        self._waiting = bytearray()  # lines of the next member
        self._durable = -1  # bytes that are on the disk for sure
        self._known: OutputRecord | None = None
        self._file: int | None = None
        self._look()
        if path.exists():
            self._open()

    # -- what lies there

    def prepare(self, known: OutputRecord | None) -> None:
        """Makes the file where there is none, and finds the part of it that the state does not know.

        `known`: the file as the state has it; None: the state has never seen it.
        """
        self._known = known
        is_there = self._file is not None
        if not is_there:
            self._make()
        size = self.size = os.fstat(self._descriptor).st_size
        self.change = None if known is None else self._find_change(known, size, is_there=is_there)
        is_continued = known is not None and known.tail is not None and self.change is None
        self._start = known.size if known is not None and is_continued else 0
        self._end = self._find_end(self._start, size)
        if self._end < size and self._ends_whole() is None:
            torn = "no crawl has written what stands at its end, which is no whole line; the file is left as it is"
            raise _refuse(self.path, torn, "output_unreadable")

    def check(self) -> None:
        """Reads what is there, and changes nothing. Raises StateError as `prepare` and `read_new` do."""
        if self._file is not None:
            self.prepare(None)
            for _ in self.read_new():
                pass

    def read_new(self) -> Iterator[ArticleRecord]:
        """Yields the records that the state does not know. Raises StateError at a line that is no article's."""
        yield from self._read(self._start, self._end)
        if self._end < self.size and not self._is_packed:
            last = parse_record(self._read_rest())
            if last is not None and describe_odd(last) is None:
                yield last

    def settle(self) -> None:
        """Takes away what a crash has left behind the last whole line, and writes what waits."""
        try:
            if self._end < self.size:
                if self._ends_whole():
                    self._write(b"\n")
                else:
                    self.cut_off = self.size - self._end
                    os.ftruncate(self._descriptor, self._end)
                    self.size = self._end
            self._write_member()
        except OSError as error:
            raise describe_unwritten(self.path, error) from error

    def read_added(self) -> Iterator[ArticleRecord]:
        """Yields what `settle` has written of what waited."""
        yield from self._read(self._end, self.size) if self._is_packed else ()

    # -- while a crawl runs

    def append(self, record: dict[str, Any]) -> None:
        """Writes one line. Where that cannot be done whole (a full disk), it raises OSError and none of the line stays.

        Raises OutputChangedError, and writes nothing, where the file is no longer what it was.
        """
        if self.was_changed():
            raise OutputChangedError
        line = format_line(record)
        if self._is_packed:
            self._waiting += line
        else:
            self._write(line)

    def flush(self) -> OutputRecord:
        """Writes to the disk what was appended, and returns the file as it is now. Raises StateError where that cannot
        be done."""
        try:
            self._write_member()
            if self.size != self._durable:
                os.fsync(self._descriptor)
                self._durable = self.size
                self._known = OutputRecord(str(self.path), self.size, measure_tail(self._descriptor, self.size))
        except OSError as error:
            raise describe_unwritten(self.path, error) from error
        assert self._known is not None
        return self._known

    def flush_files(self, *, is_end: bool = False) -> list[OutputRecord]:
        """Does what `flush` does, for those who may have several files."""
        return [self.flush()]

    def was_changed(self) -> bool:
        """Returns whether the file was moved, deleted, replaced or cut since."""
        ours = os.fstat(self._descriptor)
        try:
            there = self.path.stat()
        except OSError:
            return True
        return (there.st_dev, there.st_ino) != (ours.st_dev, ours.st_ino) or there.st_size < self.size

    def reopen(self) -> None:
        """Goes on in what lies there now, or in a new file. What waits to be written goes there. See `prepare`."""
        # What came after the last commit is in there, too.
        known = OutputRecord(str(self.path), self.size, measure_tail(self._descriptor, self.size))
        self._let_go()
        self._look()
        if self.path.exists():
            self._open()
        self._durable = -1
        self.prepare(known)

    def cut_back(self, known: OutputRecord | None) -> None:
        """Takes away what was appended since the state has known the file so: it is another crawl's to write. Raises
        StateError."""
        self._waiting.clear()
        try:
            os.ftruncate(self._descriptor, known.size if known is not None else 0)
        except OSError as error:
            raise describe_unwritten(self.path, error) from error
        self.size = os.fstat(self._descriptor).st_size
        self._durable, self._known = -1, known

    def close(self, *, keeps_empty: bool = True) -> None:
        """Closes the file. `keeps_empty`: a file that was made and got nothing stays."""
        if self._file is not None:
            if not keeps_empty and self._is_new and not self.size and not self.was_changed():
                self.path.unlink()
            self._let_go()

    # -- the inside

    @property
    def _descriptor(self) -> int:
        if self._file is None:
            raise OSError(errno.EBADF, "it could not be opened again")
        return self._file

    def _look(self) -> None:
        """Refuses what is no file, or no file for articles."""
        try:
            there = self.path.stat()
        except FileNotFoundError:
            self._look_for_folder()
            return
        except OSError as error:
            raise _refuse(self.path, error.strerror or str(error)) from error
        if not stat.S_ISREG(there.st_mode):
            kind = next((name for is_kind, name in _KINDS if is_kind(there.st_mode)), "no file")
            raise _refuse(self.path, f"it is {kind}")
        for own in self._own_files:
            with suppress(FileNotFoundError):
                if os.path.samestat(own.stat(), there):
                    raise _refuse(self.path, "it is the crawl's state")

    def _look_for_folder(self) -> None:
        if self.path in self._own_files:
            raise _refuse(self.path, "it is the crawl's state")
        folder = next((parent for parent in self.path.parents if parent.exists()), Path("/"))
        if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
            reason = "it cannot be written" if folder.is_dir() else "it is no folder"
            raise _refuse(self.path, f"{folder}: {reason}")

    def _make(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._is_new = True
            self._open(os.O_CREAT)
            folder = os.open(self.path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)  # so that a power cut leaves it its name
            finally:
                os.close(folder)
        except OSError as error:
            raise _refuse(self.path, error.strerror or str(error)) from error

    def _open(self, flags: int = 0) -> None:
        try:
            self._file = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CLOEXEC | flags, 0o666)
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self._let_go()
            raise StateError(
                "output_in_use",
                f"Another crawl is writing to {self.path}; wait for it to end, or name another file: "
                "-s NEWSCRAWL_OUTPUT=….",
            ) from error
        except OSError as error:
            self._let_go()
            raise _refuse(self.path, error.strerror or str(error)) from error

    def _let_go(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _find_change(self, known: OutputRecord, size: int, *, is_there: bool) -> Change | None:
        if size < known.size:
            return "shorter" if is_there else "gone"
        if known.tail is not None and measure_tail(self._descriptor, known.size) != known.tail:
            return "another"
        return None

    def _find_end(self, start: int, size: int) -> int:
        """Returns the byte where the last whole line or member ends."""
        if not self._is_packed:
            return find_last_line(self._descriptor, start, size)
        with os.fdopen(os.dup(self._descriptor), "rb") as file:
            end, is_damaged = find_last_member(file, start)
        if is_damaged and (self._known is None or end < self._known.size):
            raise _refuse(self.path, "it is no gzip file that can be read", "output_unreadable")
        return end

    def _ends_whole(self) -> bool | None:
        """Returns True where the last line lacks nothing but its end, False where a crash has torn it, None where no
        crawl has written it.
        """
        rest = self._read_rest()
        is_trusted = self._known is not None or self._end > 0
        if rest.strip(b"\0") == b"":  # what a power cut may leave
            return False if is_trusted else None
        beginning = GZIP_MAGIC if self._is_packed else _BEGINNING
        begins_like_ours = rest.startswith(beginning) or beginning.startswith(rest)
        last = parse_record(rest) if not self._is_packed else None
        if last is not None:
            return True if describe_odd(last) is None else None
        return False if is_trusted and begins_like_ours else None

    def _read_rest(self) -> bytes:
        return os.pread(self._descriptor, min(self.size - self._end, _MOST), self._end)

    def _read(self, start: int, end: int) -> Iterator[ArticleRecord]:
        with os.fdopen(os.dup(self._descriptor), "rb") as file:
            lines = read_packed_lines(file, start, end) if self._is_packed else read_lines(file, start, end)
            try:
                for number, record in number_records(lines, self.path):
                    odd = describe_odd(record)
                    if odd is not None:
                        raise ValueError(f"line {number} of {self.path} is no article: {odd}")
                    yield record
            except ValueError as error:
                raise StateError(
                    "output_unreadable", f"Cannot use the output ({error}): mend or move the file, or {_REMEDY}."
                ) from error

    def _write_member(self) -> None:
        if self._waiting:
            self._write(pack_member(bytes(self._waiting)))
            self._waiting.clear()

    def _write(self, content: bytes) -> None:
        size = os.fstat(self._descriptor).st_size
        try:
            while content:
                content = content[os.write(self._descriptor, content) :]
        except OSError:
            os.ftruncate(self._descriptor, size)
            raise
        self.size = os.fstat(self._descriptor).st_size


class StandardOutput:
    """Standard output. Nobody reads its lines back, so that what was written counts as written."""

    path: Path | None = None

    def append(self, record: dict[str, Any]) -> None:
        """Writes one line. Raises OSError where nobody reads any more."""
        line = format_line(record)
        while line:
            line = line[os.write(_STANDARD, line) :]

    def flush_files(self, *, is_end: bool = False) -> list[OutputRecord]:
        """Returns nothing: there is no file to remember."""
        return []

    def cut_back(self, known: OutputRecord | None) -> None:
        """Does nothing: what was shown was shown."""

    def close(self, *, keeps_empty: bool = True) -> None:
        """Does nothing: it is not ours to close."""


class NoOutput(StandardOutput):
    """No output: the state keeps the articles themselves."""

    def append(self, record: dict[str, Any]) -> None:
        """Does nothing."""


def describe_unwritten(path: Path, error: OSError) -> StateError:
    """Returns the error of an output that cannot be written."""
    return StateError(
        "output_unwritable",
        f"Cannot write {path} ({error.strerror}); make room and start again, or name another file: "
        "-s NEWSCRAWL_OUTPUT=….",
    )


def _refuse(path: Path, reason: str, kind: str = "output_unusable") -> StateError:
    return StateError(kind, f"Cannot use the output {path} ({reason}): {_REMEDY}.")
