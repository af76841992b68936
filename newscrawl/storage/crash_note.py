"""Which page is being read: a note that outlives the process, so that a page that kills it can be told."""

from __future__ import annotations

import os
from pathlib import Path

_SIZE = 8_192  # bytes; a longer key cannot be noted


class ReadingNote:
    """A small file with the key of the page that is being read now, empty while none is.

    Written at every page and never waited for: the system keeps it when the process dies, whatever kills it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        self.left_behind = os.pread(self._file, _SIZE, 0).split(b"\n", 1)[0].decode("utf-8", "replace")
        self._current = ""
        self._write(b"\n")

    def begin(self, key: str) -> None:
        """This page's reading begins."""
        self._current = key
        self._write(key.encode("utf-8", "replace") + b"\n")

    def end(self, key: str) -> None:
        """This page's reading has ended; nothing changes where another's has begun since."""
        if key == self._current:
            self._current = ""
            self._write(b"\n")

    def close(self) -> None:
        os.close(self._file)
        self.path.unlink(missing_ok=True)

    def _write(self, text: bytes) -> None:
        if len(text) <= _SIZE:
            os.pwrite(self._file, text, 0)
