"""One process a state: a lock that the system lets go of however its holder ends."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from ..errors import StateError


class ProcessLock:
    """Held from the making to `close`. Raises StateError at once where another process holds it, OSError where the
    file cannot be made."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.pread(self._file, 32, 0).decode("ascii", "replace").strip() or "unknown"
            os.close(self._file)
            raise StateError(
                "state_in_use",
                f"Another crawl (process {holder}) is using this state ({path}); wait for it to end, or name another: "
                "-s NEWSCRAWL_STATE=… with -s NEWSCRAWL_OUTPUT=….",
            ) from error
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, f"{os.getpid()}\n".encode(), 0)

    def close(self) -> None:
        os.ftruncate(self._file, 0)
        os.close(self._file)
