from __future__ import annotations

import re
import signal
import threading

import pytest

from newscrawl.workers.time_limit import ReadingTimeoutError, limit_reading


def count(until: int = 10**12) -> int:
    number = 0
    while number < until:
        number += 1
    return number


def swallow() -> None:
    while True:
        try:
            count()
        except ValueError:
            continue


def search() -> object:
    return re.search("(a+)+$", "a" * 40 + "b")


@pytest.mark.parametrize("read", [count, swallow, search])
def test_what_takes_too_long_is_given_up(read: object) -> None:
    former = signal.getsignal(signal.SIGVTALRM)
    with pytest.raises(ReadingTimeoutError, match="it takes longer to read"), limit_reading(0.05):
        read()  # type: ignore[operator]
    assert signal.getsignal(signal.SIGVTALRM) == former
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)


def test_what_is_read_in_time_is_handed_on() -> None:
    with limit_reading(5):
        assert count(1_000) == 1_000
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)


def test_another_thread_reads_without_a_limit() -> None:
    done = []

    def read() -> None:
        with limit_reading(0.01):
            done.append(count(100_000))

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert done == [100_000]
