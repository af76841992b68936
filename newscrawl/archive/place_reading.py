"""Reads where the records of a WARC file lie, and what they are of, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from ..errors import CommandError
from ..own_command import name_scrapy
from ..storage.jsonlines import GZIP_MAGIC
from .record_place import RecordPlace
from .torn_end import find_whole_end
from .warc_records import NOTE

_ANSWERS = WarcRecordType.response | WarcRecordType.revisit | WarcRecordType.resource
_UNCHANGED = "server-not-modified"  # in the profile of a revisit


def read_places(path: Path, kinds: WarcRecordType = _ANSWERS) -> Iterator[RecordPlace]:
    """Yields the records of these kinds, without one that is torn at the end of a packed file.

    Raises CommandError where the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            yield from _read(path, file, kinds)
    except (OSError, ValueError) as error:
        raise describe_unread(path, error) from error


def read_history(path: Path, is_wanted: Callable[[str], bool]) -> Iterator[RecordPlace]:
    """Yields the answers to wanted addresses, what a browser showed of them, and what was made of these pages. Raises
    CommandError."""
    for place in read_places(path, _ANSWERS | WarcRecordType.conversion | WarcRecordType.metadata):
        if is_wanted(place.url.removeprefix(NOTE)) and (place.kind != "metadata" or place.note is not None):
            yield place


def _read(path: Path, file: BinaryIO, kinds: WarcRecordType) -> Iterator[RecordPlace]:
    last: RecordPlace | None = None
    for record in ArchiveIterator(file, parse_http=False, strict_mode=False):
        if last is not None:
            yield replace(last, length=record.stream_pos - last.offset)
        last = _describe(path, record) if record.record_type & kinds else None
        record.consume()
    if last is not None:
        end = _find_end(path, file, last.offset)
        if end > last.offset:
            yield replace(last, length=end - last.offset)


def _find_end(path: Path, file: BinaryIO, start: int) -> int:
    """Returns the byte where the last record of a file ends; `start`, where it begins, if it is torn."""
    file.seek(0)
    return find_whole_end(path, start) if file.read(len(GZIP_MAGIC)) == GZIP_MAGIC else file.seek(0, 2)


def _describe(path: Path, record: WarcRecord) -> RecordPlace:
    headers = record.headers
    mime: str | None = None
    status, note = None, None
    url = headers.get("WARC-Target-URI") or ""
    if record.record_type == WarcRecordType.metadata and url.startswith(NOTE):
        note = record.reader.read()
    elif record.is_http:
        record.parse_http(strict_mode=False)
        status = record.http_headers.status_code
        mime = (record.http_content_type or "").partition(";")[0].strip().lower() or None
    return RecordPlace(
        kind=(headers.get("WARC-Type") or "").lower(),
        record_id=read_id(headers.get("WARC-Record-ID")) or "",
        url=url.strip("<>"),
        date=headers.get("WARC-Date") or "",
        path=path,
        offset=record.stream_pos,
        length=0,
        mime=mime,
        status=status,
        digest=headers.get("WARC-Payload-Digest"),
        refers_to=read_id(headers.get("WARC-Refers-To")),
        is_unchanged=_UNCHANGED in (headers.get("WARC-Profile") or ""),
        note=note,
    )


def read_id(written: str | None) -> str | None:
    """Returns a record's name without the brackets that it is written in."""
    return written.strip().strip("<>") if written else None


def describe_unread(path: Path, error: Exception) -> CommandError:
    """Returns the error of a file that is no WARC file, or is damaged."""
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return CommandError(
        f"Cannot read {path} ({reason}); {name_scrapy()} archive check {path} says how far it is whole.", 1
    )
