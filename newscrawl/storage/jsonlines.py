"""A JSON Lines file that is only ever added to, a whole line at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any


class JsonLinesFile:
    """Opens the file for adding, making it and its folder where they are missing. Raises OSError where it cannot."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self.cut_off = _cut_torn_line(path)  # bytes of an unfinished last line that were taken away
        self._file = path.open("ab", buffering=0)

    def append(self, record: dict[str, Any]) -> None:
        """Write one line. Where that cannot be done whole (a full disk), OSError is raised and none of it stays."""
        line = (json.dumps(record, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")
        size = self._file.seek(0, 2)
        try:
            while line:
                line = line[self._file.write(line) :]
        except OSError:
            self._file.truncate(size)
            raise

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> JsonLinesFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read_records(path: Path, start: int = 0) -> Iterator[dict[str, Any]]:
    """The records from that byte on, none where there is no file. ValueError names a line that is no object.

    What stands after the last newline is the part of a line that a crash left behind, and is passed over.
    """
    if not path.exists():
        return
    with path.open("rb") as lines:
        lines.seek(start)
        for number, line in enumerate(lines, 1):
            if not line.strip() or not line.endswith(b"\n"):
                continue
            try:
                record = json.loads(line)
            except ValueError:
                record = None
            if not isinstance(record, dict):
                raise ValueError(f"line {number}{' from there' if start else ''} of {path} is not a JSON object")
            yield record


def _cut_torn_line(path: Path) -> int:
    """Take away what stands after the last newline: the part of a line that a crash left behind."""
    if not path.exists() or path.stat().st_size == 0:
        return 0
    with path.open("r+b") as file:
        size = end = file.seek(0, 2)
        while end > 0:
            start = max(0, end - 65536)
            file.seek(start)
            newline = file.read(end - start).rfind(b"\n")
            if newline >= 0:
                end = start + newline + 1
                break
            end = start
        if end < size:
            file.truncate(end)
        return size - end
