"""Checks WARC files: whether their records are whole, and their digests right. In memory there is a piece at a time."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fastwarc.warc import ArchiveIterator, WarcRecord

from ..storage.jsonlines import GZIP_MAGIC
from .torn_end import find_whole_end

_PIECE = 65_536  # bytes
_DIGEST = re.compile(r"\s*([\w-]+):\s*(\S+)\s*")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_MOST_HEAD = 1_000_000  # bytes; a longer head has no end


@dataclass(slots=True)
class FileCheck:
    """What was found in a file."""

    records: int = 0
    digests: int = 0  # that were compared
    faults: list[str] = field(default_factory=list)  # clauses, each with its place

    @property
    def is_whole(self) -> bool:
        return not self.faults


def check_file(path: Path) -> FileCheck:
    """Reads a file to its end. Raises OSError where it cannot be opened."""
    check = FileCheck()
    with path.open("rb") as file:
        is_packed = file.read(len(GZIP_MAGIC)) == GZIP_MAGIC
        size = file.seek(0, 2)
        file.seek(0)
        try:
            for record in ArchiveIterator(file, parse_http=False, strict_mode=False):
                check.records += 1
                check.faults += _check_record(record, check)
        except (OSError, ValueError) as error:
            check.faults.append(f"what follows record {check.records} cannot be read ({error})")
    if is_packed:
        end = find_whole_end(path)
        if end < size:
            check.faults.append(f"torn: {size - end} bytes from byte {end} on are no whole record")
    elif not check.records and size:
        check.faults.append("it has no record")
    return check


def _check_record(record: WarcRecord, check: FileCheck) -> Iterator[str]:
    """Yields what is wrong with one record."""
    headers = record.headers
    where = f"{headers.get('WARC-Type')} at byte {record.stream_pos}"
    kind = (headers.get("WARC-Type") or "").lower()
    told_block = _read_digest(headers.get("WARC-Block-Digest"))
    # The payload of a revisit is elsewhere.
    told_payload = _read_digest(headers.get("WARC-Payload-Digest")) if kind != "revisit" else None
    block = told_block[0] if told_block is not None else None
    payload = _Payload(told_payload[0], is_http=record.is_http) if told_payload is not None else None
    length, got = record.content_length, 0
    while piece := record.reader.read(_PIECE):
        got += len(piece)
        if block is not None:
            block.update(piece)
        if payload is not None:
            payload.update(piece)
    if got < length:
        yield f"{where}: {got} of its {length} bytes are there"
        return
    if told_block is not None and block is not None:
        check.digests += 1
        if block.digest() != told_block[1]:
            yield f"{where}: its block has another digest ({headers.get('WARC-Target-URI') or 'no address'})"
    if told_payload is not None and payload is not None:
        check.digests += 1
        if payload.digest() != told_payload[1]:
            yield f"{where}: its payload has another digest ({headers.get('WARC-Target-URI') or 'no address'})"


class _Payload:
    """Adds up what follows the head of an answer; all of a record that has no such head."""

    def __init__(self, sum_up: Any, *, is_http: bool) -> None:
        self._sum = sum_up
        self._head: bytes | None = b"" if is_http else None  # None: it is over

    def update(self, piece: bytes) -> None:
        if self._head is None:
            self._sum.update(piece)
            return
        self._head += piece
        end = _HEAD_END.search(self._head)
        if end is not None:
            self._sum.update(self._head[end.end() :])
            self._head = None
        elif len(self._head) > _MOST_HEAD:
            self._head = None

    def digest(self) -> bytes:
        return bytes(self._sum.digest())


def _read_digest(written: str | None) -> tuple[Any, bytes] | None:
    """Returns an empty sum and what it should be; None without a digest, or for one that nobody here knows."""
    found = _DIGEST.fullmatch(written or "")
    if found is None:
        return None
    try:
        empty = hashlib.new(found[1].lower().replace("sha-", "sha"), usedforsecurity=False)
    except ValueError:
        return None
    size, text = empty.digest_size, found[2]
    try:
        told = bytes.fromhex(text) if len(text) == 2 * size else base64.b32decode(text.upper() + "=" * (-len(text) % 8))
    except ValueError:
        return empty, b""
    return empty, told
