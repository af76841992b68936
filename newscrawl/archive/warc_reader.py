"""Reads the records of a WARC file one after the other, whatever is wrong with some of them.

FastWARC reads versions 1.0 and 1.1, plain or packed by gzip or Zstandard, a record or all of them in one member.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from base64 import b32decode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, Literal, NamedTuple

from ..errors import ArchiveError
from ..limits import MAX_RECORD_BYTES

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

RecordFault = Literal["torn", "length", "too_large", "damaged", "http"]

_KINDS = ("warcinfo", "response", "resource", "metadata", "revisit", "conversion")
_MOST_SKIPPED = 256 * 1024 * 1024  # bytes of a record that are unpacked to find the next one
_GZIP, _ZSTD, _ZSTD_WORDS = b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"\x5d\x2a\x4d\x18"
_BEGINNING = re.compile(rb"WARC/1\.[01]\r?\n")
_WITHIN = re.compile(rb"\r\n\r\nWARC/1\.[01]\r\n")  # between two records
_PIECE = 1024 * 1024  # bytes that are searched at a time
_MOST_HEAD = 64 * 1024  # bytes of an answer's head
_PEEKED = 64 * 1024  # bytes from which the beginning of a member is unpacked


class RecordStart(NamedTuple):
    """Where a record stands: how many stand before it, and its first byte in the file.

    In a file that is packed as one, only the number tells.
    """

    number: int
    offset: int


@dataclass(frozen=True, slots=True)
class HttpHead:
    """What stands before the body of an answer."""

    status: int | None
    headers: tuple[tuple[str, str], ...]  # as they came, in latin-1


@dataclass(frozen=True, slots=True)
class ArchivedRecord:
    """One record. `content`: the body of an answer as it stands there, or all of another record."""

    place: RecordStart
    kind: str  # "response", "revisit" …
    headers: Mapping[str, str]  # by lower-case name
    http: HttpHead | None
    content: bytes

    @property
    def id(self) -> str:
        """The record's id, an empty text without one."""
        return self.headers.get("warc-record-id", "")

    @property
    def url(self) -> str:
        """The address that it is of; some writers put it into angle brackets."""
        return self.headers.get("warc-target-uri", "").strip("<>")


OnBroken = Callable[[RecordFault, int], None]


class RecordReader:
    """Yields the records of an open file but for requests, from `start` on.

    A record that cannot be read is told to `on_broken` with its offset, and the next one is looked for. No record of
    more than MAX_RECORD_BYTES is kept; no head of more than 32 kB is read.
    """

    def __init__(self, file: IO[bytes], start: RecordStart | None = None, on_broken: OnBroken | None = None) -> None:
        self._file = file
        self._on_broken = on_broken or (lambda fault, offset: None)
        self._begins_with = _read_at(file, 0, 4)
        self._skipped = 0  # records to pass over, where nothing but their number tells where to begin
        self._at = start = start or RecordStart(0, 0)
        begins_there = start != (0, 0) and self._begins_at(start.offset)
        if not begins_there:
            self._skipped, self._at = start.number, RecordStart(0, 0)
        self._is_one_member = not begins_there and self._might_be_one_member()

    def __iter__(self) -> Iterator[ArchivedRecord]:
        iterate = _load_iterator()
        number, offset = self._at
        fault: tuple[RecordFault, int] | None = None  # not told yet: it may lie further on
        while True:
            self._file.seek(offset)
            last = -1
            try:
                for raw in iterate(self._file, parse_http=False):
                    last = max(last, raw.stream_pos)
                    record = self._read(raw, RecordStart(number, raw.stream_pos))
                    number += 1
                    if fault is not None:
                        self._on_broken(*fault)
                        fault = None
                    if record is not None and record.place.number >= self._skipped:
                        yield record
                fault = fault or self._find_torn(last)
                break
            except _BrokenRecordError as error:
                fault = error.fault, last
            except BaseException as error:
                if not _is_of_reader(error):
                    raise
                fault = "damaged", max(last, offset)
            following = self._find_next(max(last, offset) + 1)
            if following is None:
                break
            offset = following
        if fault is not None:
            self._on_broken(*fault)

    def _read(self, raw: WarcRecord, place: RecordStart) -> ArchivedRecord | None:
        """Returns the record; None for one that is not asked for or cannot be used. Raises _BrokenRecordError where it
        does not tell where the next one is."""
        headers = {name.lower(): value for name, value in raw.headers.to_tuples()}
        length = raw.content_length
        if not headers or "content-length" not in headers:
            raise _BrokenRecordError("torn")
        kind = headers.get("warc-type", "").lower()
        if length > _MOST_SKIPPED:
            raise _BrokenRecordError("too_large" if kind in _KINDS else "length")
        if kind not in _KINDS:
            return None
        if length > MAX_RECORD_BYTES and not self._is_one_member:
            raise _BrokenRecordError("too_large")  # the length may lie: what it covers is searched for records
        if length > MAX_RECORD_BYTES:
            self._on_broken("too_large", place.offset)
            return None
        whole = raw.reader.read(length) if length else b""
        if len(whole) < length:
            raise _BrokenRecordError("torn")
        if _WITHIN.search(whole) is not None and not _is_as_digested(whole, headers.get("warc-block-digest", "")):
            raise _BrokenRecordError("length")
        if "http" not in headers.get("content-type", "") or kind in ("metadata", "warcinfo"):
            return ArchivedRecord(place, kind, headers, None, whole)
        parsed = parse_http(whole)
        if parsed is None:
            self._on_broken("http", place.offset)
            return None
        return ArchivedRecord(place, kind, headers, parsed[0], parsed[1])

    def _begins_at(self, offset: int) -> bool:
        """Says whether reading can begin at the offset."""
        there = _read_at(self._file, offset, 5)
        if self._begins_with.startswith(_GZIP):
            return there.startswith(_GZIP)
        if self._begins_with.startswith((_ZSTD, _ZSTD_WORDS)):
            return self._begins_with.startswith(_ZSTD) and there.startswith(_ZSTD)
        return there == b"WARC/"

    def _might_be_one_member(self) -> bool:
        """Says whether no record but the first seems to begin a member of its own."""
        if self._begins_with.startswith(_GZIP):
            unpacker = zlib.decompressobj(wbits=31)
            try:
                unpacker.decompress(_read_at(self._file, 0, _PIECE), _PIECE)
            except zlib.error:
                return False
            return not unpacker.eof
        return self._begins_with.startswith((_ZSTD, _ZSTD_WORDS))

    def _find_next(self, offset: int) -> int | None:
        """Returns where the first record from the offset on seems to begin; None where there is none."""
        while True:
            piece = _read_at(self._file, offset, _PIECE)
            for start in self._list_beginnings(piece):
                if self._might_begin(offset + start):
                    return offset + start
            if len(piece) < _PIECE:
                return None
            offset += _PIECE - 16

    def _find_torn(self, last: int) -> tuple[RecordFault, int] | None:
        """Returns where a packed record begins behind the last one whose end is missing: the library says nothing."""
        if last < 0 or not self._begins_with.startswith(_GZIP):
            return None
        rest = _read_at(self._file, last + 1, _PIECE)
        for found in re.finditer(re.escape(_GZIP), rest):
            unpacker = zlib.decompressobj(wbits=31)
            try:
                unpacker.decompress(rest[found.start() : found.start() + _PEEKED], _PEEKED)
            except zlib.error:
                continue
            if not unpacker.eof and len(rest) < _PIECE:
                return "torn", last + 1 + found.start()
        return None

    def _list_beginnings(self, piece: bytes) -> Iterator[int]:
        packed = next((magic for magic in (_GZIP, _ZSTD) if self._begins_with.startswith(magic[:4])), None)
        pattern = re.compile(re.escape(packed)) if packed is not None else _BEGINNING
        return (found.start() for found in pattern.finditer(piece))

    def _might_begin(self, offset: int) -> bool:
        if not self._begins_with.startswith(_GZIP):
            return True
        try:
            return zlib.decompressobj(wbits=31).decompress(_read_at(self._file, offset, _PEEKED), 5) == b"WARC/"
        except zlib.error:
            return False


def _load_iterator() -> Any:
    try:
        from fastwarc.warc import ArchiveIterator
    except ImportError as error:
        raise ArchiveError('FastWARC reads archives: pip install "newscrawl[archive]", then try again.') from error
    return ArchiveIterator


def parse_http(whole: bytes) -> tuple[HttpHead, bytes] | None:
    """Splits an answer as it came over the wire into head and body; None where it has no head that can be read."""
    end, gap = whole.find(b"\r\n\r\n"), 4
    bare = whole.find(b"\n\n", 0, end if end >= 0 else None)
    if bare >= 0:
        end, gap = bare, 2
    if end < 0 or end > _MOST_HEAD or not whole.startswith(b"HTTP/"):
        return None
    first, *lines = whole[:end].decode("latin-1").splitlines()
    status = re.match(r"HTTP/\S+\s+(\d{3})\b", first)
    headers: list[tuple[str, str]] = []
    for line in lines:
        name, colon, value = line.partition(":")
        if line[:1] in " \t" and headers:  # a value that goes on
            headers[-1] = headers[-1][0], f"{headers[-1][1]} {line.strip()}"
        elif colon:
            headers.append((name.strip(), value.strip()))
    if status is None:
        return None
    return HttpHead(int(status[1]), tuple(headers)), whole[end + gap :]


class _BrokenRecordError(Exception):
    def __init__(self, fault: RecordFault) -> None:
        super().__init__(fault)
        self.fault = fault


def _is_of_reader(error: BaseException) -> bool:
    # A panic of FastWARC's is no Exception.
    return isinstance(error, (OSError, ValueError, EOFError)) or type(error).__name__ == "PanicException"


def _is_as_digested(content: bytes, digest: str) -> bool:
    algorithm, _, value = digest.strip().partition(":")
    if algorithm.lower().replace("-", "") not in ("sha1", "sha256", "md5"):
        return False
    found = hashlib.new(algorithm.lower().replace("-", ""), content, usedforsecurity=False)
    try:
        return value.lower() == found.hexdigest() or b32decode(value.upper()) == found.digest()
    except ValueError:
        return False


def _read_at(file: IO[bytes], offset: int, size: int) -> bytes:
    file.seek(offset)
    return file.read(size) or b""
