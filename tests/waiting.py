from __future__ import annotations

import time
from collections.abc import Callable


def wait_until(is_so: Callable[[], object], seconds: float = 60) -> None:
    """The time is what a busy machine may take, not what is expected."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


def wait_for_next_second() -> None:
    """Times of changes are told in seconds, and so are names of files: a page that is read in the very second of its
    change may change once more, and nobody is told."""
    time.sleep(1 - time.time() % 1)
