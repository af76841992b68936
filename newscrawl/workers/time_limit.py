"""Limits the time that reading one input may take."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_FIRST_PAGES = 3  # which load the tables of words and the models as well: about a second on a busy machine
_MORE_AT_FIRST = 5  # times the limit, for these
_AGAIN = 0.1  # seconds after which it is told again: the first time may fall where errors are caught


class ReadingTimeoutError(Exception):
    """An input takes too long to read. The text is a clause."""


@contextmanager
def limit_reading(seconds: float) -> Iterator[None]:
    """Raises ReadingTimeoutError in what is run inside, once it has used that many seconds of the processor.

    Expressions and Python code end at once, a call into a library when it comes back. There is no limit where signals
    cannot be had: outside the main thread, and on Windows.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    former = signal.signal(signal.SIGVTALRM, _raise)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, former)


def lengthen_at_first(limit: float, number: int) -> float:
    """Returns the limit for the page that a process reads as its first, second …: its first ones have more time."""
    return limit * (_MORE_AT_FIRST if number <= _FIRST_PAGES else 1)


def _raise(number: int, frame: FrameType | None) -> None:
    raise ReadingTimeoutError("it takes longer to read")
