"""The records of a JSON Lines file, plain or compressed."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from . import gzip_members
from .output_paths import PACKED

Record = dict[str, Any]


def read_records(path: Path) -> Iterator[Record]:
    """The records, none where there is no file. ValueError names a line that is no object.

    The part of a line, or of a member of a .gz, that a crash left behind at the end is passed over.
    """
    if not path.exists():
        return
    with path.open("rb") as file:
        lines = gzip_members.read_lines(file, 0) if path.suffix == PACKED else file
        for _, record in number_records(lines, path):
            yield record


def number_records(lines: Iterable[bytes], path: Path) -> Iterator[tuple[int, Record]]:
    """The records of the lines, and where they stand among those; see `read_records`."""
    try:
        for number, line in enumerate(lines, 1):
            if not line.strip() or not line.endswith(b"\n"):
                continue
            record = parse_record(line)
            if record is None:
                raise ValueError(f"line {number} of {path} is not a JSON object")
            yield number, record
    except zlib.error as error:
        raise ValueError(f"{path} is no gzip file that can be read") from error


def parse_record(line: bytes) -> Record | None:
    """The object of a line; None where it is none."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None


def read_lines(file: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    """The lines between two bytes of a plain file."""
    file.seek(start)
    while start < end and (line := file.readline(end - start)):
        start += len(line)
        yield line
