"""The lines of the files that are exported: plain or packed, as long as they were when the export began."""

from __future__ import annotations

import io
import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from ...errors import CommandError
from ...storage.jsonlines import GZIP_MAGIC, ArticleRecord, describe_odd, parse_record, unpack_members
from ...urls.parsing import UNPAIRED
from .record_shapes import MisfitError, Shape, fit_record

_BLOCK = 2**20  # bytes that are read at once
_LONGEST = 64 * 2**20  # bytes; no record is longer
_BOM = b"\xef\xbb\xbf"
_ESCAPED_HALF = re.compile(rb"\\u[dD][89a-fA-F]")  # how JSON writes halves of pairs
_NO_CHARACTER = "\ufffd"


class FileLine(NamedTuple):
    number: int  # from 1
    content: bytes | None  # without its end; None: it is too long to be a record
    is_whole: bool  # it has its end


class OddLineError(ValueError):
    """A line is no article's. The text is a clause."""


class ArticleLines(Protocol):
    """What holds lines of articles, and may be read several times."""

    @property
    def path(self) -> object:
        """Its name, for people."""

    @property
    def identity(self) -> tuple[object, ...]:
        """What it is known by, under whatever name."""

    @property
    def is_torn(self) -> bool:
        """Whether it breaks off, after it was read."""

    def is_same(self, path: Path) -> bool:
        """Returns whether the path leads to it."""

    def read_lines(self) -> Iterator[FileLine]:
        """Yields the lines, but for empty ones. Raises zlib.error and OSError where it is damaged."""


class ArticleFile:
    """A file of JSON Lines that may be read several times, and has the same lines each time, though a crawl adds to it.

    Raises CommandError where it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            there = path.stat()
            path.open("rb").close()
        except OSError as error:
            raise CommandError(f"{path} cannot be read ({error.strerror}); name files of JSON Lines.", 2) from error
        if not stat.S_ISREG(there.st_mode):
            raise CommandError(f"{path} is no file that can be read twice; write it to one first.", 2)
        self.size = there.st_size
        self.identity = (there.st_dev, there.st_ino)
        self.is_torn = False  # after reading: a packed file breaks off

    def is_same(self, path: Path) -> bool:
        """Returns whether the path leads to this file."""
        return path.exists() and (path.stat().st_dev, path.stat().st_ino) == self.identity

    def read_lines(self) -> Iterator[FileLine]:
        """Yields the lines, but for empty ones. Raises zlib.error where a packed file is damaged, and OSError."""
        for number, line in enumerate(_split(self._read_blocks()), 1):
            if line.content is None or line.content.strip():
                yield FileLine(number, line.content, line.is_whole)

    def _read_blocks(self) -> Iterator[bytes]:
        with self.path.open("rb", buffering=0) as file, io.BufferedReader(_FileStart(file, self.size), _BLOCK) as start:
            if start.read(len(GZIP_MAGIC)) == GZIP_MAGIC:
                self.is_torn = True
                for block, ended in unpack_members(start, 0):
                    self.is_torn = ended is None
                    yield block
                return
            start.seek(0)
            if start.read(len(_BOM)) != _BOM:
                start.seek(0)
            while block := start.read(_BLOCK):
                yield block


class _FileStart(io.RawIOBase):
    """What is before a byte of a file, whatever is added behind it meanwhile."""

    def __init__(self, file: io.FileIO, size: int) -> None:
        super().__init__()
        self._file, self._size, self._place = file, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, place: int, whence: int = os.SEEK_SET, /) -> int:
        self._place = place + {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._size}[whence]
        return self._place

    def readinto(self, buffer: Any, /) -> int:
        room = memoryview(buffer).cast("B")[: max(0, self._size - self._place)]
        count = os.preadv(self._file.fileno(), [room], self._place) if room else 0
        self._place += count
        return count


def _split(blocks: Iterable[bytes]) -> Iterator[FileLine]:
    parts: list[bytes] = []
    length = 0
    for block in blocks:
        *lines, rest = block.split(b"\n")
        for line in lines:
            length += len(line)
            yield FileLine(0, b"".join((*parts, line)) if length <= _LONGEST else None, True)
            parts, length = [], 0
        length += len(rest)
        parts = [*parts, rest] if length <= _LONGEST else []
    if length:
        yield FileLine(0, b"".join(parts) if length <= _LONGEST else None, False)


def read_article(line: FileLine, shapes: Mapping[str, Shape]) -> ArticleRecord:
    """Returns the record of a line in today's form. Raises OddLineError where the line is no article's."""
    if line.content is None:
        raise OddLineError("it is longer than any article")
    record = parse_record(line.content)
    if record is None:
        raise OddLineError("it is no JSON object")
    odd = describe_odd(record)
    if odd is not None:
        raise OddLineError(odd)
    try:
        fitted = fit_record(record, shapes)
    except MisfitError as error:
        raise OddLineError(str(error)) from error
    if _ESCAPED_HALF.search(line.content):
        fitted = {name: _mend(value) for name, value in fitted.items()}
    return fitted


def _mend(value: Any) -> Any:
    """Returns the value with a replacement character for each half of a pair, which no other format can write."""
    if isinstance(value, str):
        return UNPAIRED.sub(_NO_CHARACTER, value)
    if isinstance(value, list):
        return [_mend(part) for part in value]
    return {_mend(name): _mend(part) for name, part in value.items()} if isinstance(value, dict) else value
