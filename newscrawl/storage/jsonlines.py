"""Articles as JSON Lines: the line of a record, and the records of a file, plain or of gzip members."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from .output_paths import PACKED

_KEYS = ("url", "headline", "body")  # keys of every record
_TEXTS = ("canonical_url", "headline", "alternative_headline", "description", "body", "article_id")
ArticleRecord = dict[str, Any]
GZIP_MAGIC = b"\x1f\x8b\x08"
_BLOCK = 65_536  # bytes that are searched for a line's end at once
_CHUNK = 16_384  # bytes of the file; unpacked, a thousand times as many at most
_WITH_HEADER = 31  # zlib's name for gzip


def describe_odd(record: Mapping[str, Any]) -> str | None:
    """Returns why an object is no article's record, as far as a crawl reads it again; None where it is one."""
    missing = next((name for name in _KEYS if name not in record), None)
    if missing is not None:
        return f"it has no {missing}"
    if not isinstance(record["url"], str):
        return "its url is no text"
    odd = next((name for name in _TEXTS if not isinstance(record.get(name), (str, type(None)))), None)
    if odd is not None:
        return f"its {odd} is no text"
    authors, related, version = record.get("authors"), record.get("related"), record.get("version")
    if not isinstance(authors, (list, type(None))) or not all(isinstance(name, str) for name in authors or ()):
        return "its authors are no list of texts"
    if not isinstance(related, (list, type(None))) or not all(map(_is_link, related or ())):
        return "its related are no list of links"
    if not isinstance(record.get("extra"), (dict, type(None))):
        return "its extra is no object"
    return None if isinstance(version, (int, type(None))) else "its version is no whole number"


def _is_link(entry: object) -> bool:
    return isinstance(entry, dict) and isinstance(entry.get("url"), (str, type(None)))


def read_records(path: Path) -> Iterator[ArticleRecord]:
    """Yields the records, none where there is no file. Raises ValueError, which names the line, where one is no object.

    It passes over the part of a line, or of a member of a .gz, that a crash left behind at the end.
    """
    if not path.exists():
        return
    with path.open("rb") as file:
        lines = read_packed_lines(file, 0) if path.suffix == PACKED else file
        for _, record in number_records(lines, path):
            yield record


class NumberedRecord(NamedTuple):
    line: int  # from 1
    record: ArticleRecord


def number_records(lines: Iterable[bytes], path: Path) -> Iterator[NumberedRecord]:
    """Yields the records of the lines. See `read_records`."""
    try:
        for number, line in enumerate(lines, 1):
            if not line.strip() or not line.endswith(b"\n"):
                continue
            record = parse_record(line)
            if record is None:
                raise ValueError(f"line {number} of {path} is not a JSON object")
            yield NumberedRecord(number, record)
    except zlib.error as error:
        raise ValueError(f"{path} is no gzip file that can be read") from error


def parse_record(line: bytes) -> ArticleRecord | None:
    """Returns the object of a line; None where it is none."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None


def read_lines(file: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    """Yields the lines of a plain file from byte `start` to byte `end`."""
    file.seek(start)
    while start < end and (line := file.readline(end - start)):
        start += len(line)
        yield line


def find_last_line(file: int, start: int, end: int) -> int:
    """Returns where the last whole line of a plain file ends, between two of its bytes; `start` without one."""
    place = end
    while place > start:
        begin = max(start, place - _BLOCK)
        newline = os.pread(file, place - begin, begin).rfind(b"\n")
        if newline >= 0:
            return begin + newline + 1
        place = begin
    return start


def format_line(record: dict[str, Any]) -> bytes:
    """Returns the line of a record, in UTF-8. Raises TypeError and ValueError where a value has no form in JSON."""
    return (json.dumps(record, ensure_ascii=False, allow_nan=False) + "\n").encode("utf-8", "backslashreplace")


def pack_member(content: bytes) -> bytes:
    """Returns the content as one gzip member."""
    packer = zlib.compressobj(wbits=_WITH_HEADER)
    return packer.compress(content) + packer.flush()


class LastMember(NamedTuple):
    """The last whole member of a gzip file."""

    end: int  # the byte where it ends
    is_damaged: bool  # what follows is damaged, and not only cut short


def find_last_member(file: BinaryIO, start: int) -> LastMember:
    """Returns the last whole member. `start`: the byte where a member begins."""
    end = start
    try:
        for _, ended_at in unpack_members(file, start):
            end = ended_at or end
    except zlib.error:
        return LastMember(end, is_damaged=True)
    return LastMember(end, is_damaged=False)


def read_packed_lines(file: BinaryIO, start: int, end: int | None = None) -> Iterator[bytes]:
    """Yields the lines of the members from byte `start` up to `end`, or of the whole members there are. Raises
    zlib.error."""
    part = b""
    if start == end:
        return
    for content, ended_at in unpack_members(file, start):
        *lines, part = (part + content).split(b"\n")
        yield from (line + b"\n" for line in lines)
        if ended_at is not None and ended_at == end:
            break
    if part:
        yield part


def unpack_members(file: BinaryIO, start: int) -> Iterator[tuple[bytes, int | None]]:
    """Yields part after part, each with the byte where its member ends, None amid one. It stops where a member is cut
    short."""
    file.seek(start)
    waiting = file.read(_CHUNK)
    while waiting:
        unpacker = zlib.decompressobj(_WITH_HEADER)
        while not unpacker.eof:
            if not waiting:
                return
            content = unpacker.decompress(waiting)
            waiting = unpacker.unused_data if unpacker.eof else file.read(_CHUNK)
            yield content, file.tell() - len(waiting) if unpacker.eof else None
        waiting = waiting or file.read(_CHUNK)
