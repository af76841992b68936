"""Writes a CDXJ index: a line for each answer of an archive, by which readers such as pywb find it.

The key of a line has to be the very one that those readers make of an address. So it is made by the library that they
make it by, surt, and sorted as bytes.
"""

from __future__ import annotations

import heapq
import json
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

from surt import surt

from .place_reading import read_places
from .record_place import RecordPlace

_MOST_SORTED = 200_000  # lines in memory, some 300 bytes each; more are sorted in temporary files
_REVISIT = "warc/revisit"


def index_files(paths: Iterable[Path], most: int = _MOST_SORTED) -> Iterator[bytes]:
    """Yields the lines of the index of all files, in order. Raises CommandError at a file that cannot be read.

    `most`: how many lines are sorted at once.
    """
    lines: list[bytes] = []
    with ExitStack() as stack:
        sorted_parts: list[BinaryIO] = []
        for path in paths:
            for place in read_places(path):
                if place.url:
                    lines.append(format_place(place))
                if len(lines) >= most:
                    sorted_parts.append(stack.enter_context(_keep_sorted(lines)))
                    lines = []
        yield from heapq.merge(sorted(lines), *sorted_parts)


def format_place(place: RecordPlace) -> bytes:
    """Returns the line of one answer."""
    told = {
        "url": place.url,
        "mime": _REVISIT if place.kind == "revisit" else place.mime,
        "status": str(place.status) if place.status is not None else None,
        "digest": place.digest,
        "length": str(place.length),
        "offset": str(place.offset),
        "filename": place.path.name,
    }
    shown = json.dumps({name: value for name, value in told.items() if value is not None}, ensure_ascii=False)
    return f"{make_surt(place.url)} {make_timestamp(place.date)} {shown}\n".encode("utf-8", "backslashreplace")


def make_surt(url: str) -> str:
    """Returns the key of an address: https://www.paper.example/a → example,paper)/a."""
    return str(surt(url)).replace(" ", "%20")


def make_timestamp(date: str) -> str:
    """Returns a WARC-Date as fourteen digits, without parts of seconds."""
    return "".join(filter(str.isdigit, date))[:14].ljust(14, "0")


def _keep_sorted(lines: list[bytes]) -> BinaryIO:
    part = tempfile.TemporaryFile()  # noqa: SIM115  # whoever merges it closes it
    part.writelines(sorted(lines))
    part.seek(0)
    return part
