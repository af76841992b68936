"""The clock of bench/cost.py: a stage's time is its own, and the functions of each stage are there."""

from __future__ import annotations

import time

from bench.cost_stages import CRAWLING, READING, REST, StageClock, find_function


def spend(seconds: float) -> None:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def test_every_function_of_a_stage_is_there_and_does_its_work_when_it_is_called() -> None:
    names = [name for stages in (READING, CRAWLING) for of_stage in stages.values() for name in of_stage]
    found = {name: find_function(name) for name in names}
    assert [name for name, function in found.items() if function is None] == []
    code = {name: getattr(function[2], "__code__", None) for name, function in found.items() if function is not None}
    late = 0x20 | 0x80 | 0x200  # generators, coroutines, asynchronous generators: calling these does nothing yet
    assert [name for name, told in code.items() if told is not None and told.co_flags & late] == []


def test_a_stage_within_another_takes_its_time_from_that_one() -> None:
    clock = StageClock()
    inner = clock.time_function("inner", lambda: spend(0.04))

    def work() -> None:
        spend(0.01)
        inner()
        inner()

    outer = clock.time_function("outer", work)
    clock.restart()
    outer()
    spend(0.02)
    clock.stop()
    assert clock.entered == {"outer": 1, "inner": 2}
    assert clock.seconds["inner"] >= 0.08
    assert 0.01 <= clock.seconds["outer"] < 0.04 > clock.seconds[REST] >= 0.02


def test_a_stage_that_fails_gives_the_time_back() -> None:
    clock = StageClock()
    failing = clock.time_function("failing", lambda: 1 / 0)
    try:
        failing()
    except ZeroDivisionError:
        spend(0.02)
    clock.stop()
    assert clock.seconds["failing"] < 0.02 <= clock.seconds[REST]
