"""Workers do what they are told in order, and survive what they are told."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import psutil
import pytest

from newscrawl.workers import worker_pool
from newscrawl.workers.time_limit import ReadingTimeoutError
from newscrawl.workers.worker_pool import (
    NoWorkersError,
    WorkerDiedError,
    WorkerFailedError,
    WorkerPool,
    count_processes,
)

from ..waiting import wait_until
from . import orders

_Result = TypeVar("_Result")
# itemloaders, by itemadapter, loads what Scrapy has of items; no engine and no adapter of newscrawl's.
ADAPTERS = (
    "twisted.internet.reactor",
    "scrapy.core",
    "newscrawl.spiders",
    "newscrawl.middlewares",
    "newscrawl.frontier",
)


class Counted(Counter[str]):
    def note(self, what: str) -> None:
        self[what] += 1


def run(
    ask: Callable[[WorkerPool], Awaitable[_Result]],
    *,
    size: int = 1,
    limit: float = 20.0,
    stall: float = 60.0,
    counted: Counted | None = None,
) -> _Result:
    """What `ask` gives with a pool. Whatever has come of that, none of its processes is left."""

    async def run_pool() -> _Result:
        pool = WorkerPool(size, limit, (counted if counted is not None else Counted()).note, stall=stall)
        try:
            return await asyncio.wait_for(ask(pool), 100)
        finally:
            left = pool.list_processes()
            await pool.close()
            assert not any(map(psutil.pid_exists, left))

    return asyncio.run(run_pool())


def test_orders_are_done_in_order_and_errors_are_told() -> None:
    finished: list[int] = []

    async def ask(pool: WorkerPool) -> list[object]:
        assert pool.list_processes() == []  # before there is anything to do
        numbers = [pool.submit(orders.double, number) for number in range(30)]
        for number, done in enumerate(numbers):
            done.add_done_callback(lambda _, number=number: finished.append(number))
        loaded = pool.submit(orders.list_loaded, ADAPTERS)
        failed = pool.submit(orders.raise_error, "no such ferry")
        unsent = pool.submit(orders.make_lambda, None)
        large = pool.submit(bytes, 3_000_000)
        done = await asyncio.gather(*numbers, loaded, failed, unsent, large, return_exceptions=True)
        assert len(pool.list_processes()) == 1
        return done

    *numbers, loaded, failed, unsent, large = run(ask)
    assert numbers == [2 * number for number in range(30)]
    assert finished == list(range(30))
    assert loaded == []
    assert isinstance(failed, WorkerFailedError)
    assert "raise ValueError(text)" in str(failed)
    assert str(failed).endswith("ValueError: no such ferry")
    assert isinstance(unsent, WorkerFailedError)
    assert large == bytes(3_000_000)


def test_what_takes_too_long_is_cut_off_in_python_and_in_a_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_pool, "BESIDE_LIMIT", 0.3)
    counted = Counted()

    async def ask(pool: WorkerPool) -> list[object]:
        whole = [orders.count_for_ever, orders.search_for_ever, orders.double]
        return await asyncio.gather(*(pool.submit(order, 4) for order in whole), return_exceptions=True)

    counting, searching, doubled = run(ask, limit=0.2, counted=counted)
    assert isinstance(counting, ReadingTimeoutError)
    assert isinstance(searching, ReadingTimeoutError)
    assert doubled == 8
    assert counted == {"died": 1}  # the first was told in time, and what had to wait is none the worse


def test_what_stands_still_is_cut_off() -> None:
    async def ask(pool: WorkerPool) -> list[object]:
        return await asyncio.gather(pool.submit(orders.stop, 1), pool.submit(orders.double, 2), return_exceptions=True)

    stopped, doubled = run(ask, stall=8.0)
    assert isinstance(stopped, ReadingTimeoutError)
    assert doubled == 4


def test_who_loses_two_workers_is_given_up_and_who_loses_one_is_not(tmp_path: Path) -> None:
    once, twice = tmp_path / "once", tmp_path / "twice"
    once.mkdir()
    twice.mkdir()
    counted = Counted()

    async def ask(pool: WorkerPool) -> list[object]:
        asked = [pool.submit(orders.die, str(twice)), pool.submit(orders.die_once, str(once))]
        asked += [pool.submit(orders.double, number) for number in range(4)]
        return await asyncio.gather(*asked, return_exceptions=True)

    died, survived, *numbers = run(ask, counted=counted)
    assert isinstance(died, WorkerDiedError)
    assert len(list(twice.iterdir())) == 2
    assert survived == "done"
    assert len(list(once.iterdir())) == 1
    assert numbers == [0, 2, 4, 6]
    assert counted == {"died": 3, "again": 2}


def test_a_worker_that_dies_with_nothing_to_do_costs_nothing() -> None:
    async def ask(pool: WorkerPool) -> int:
        await pool.submit(orders.double, 1)
        (first,) = pool.list_processes()
        os.kill(first, signal.SIGKILL)
        doubled = await pool.submit(orders.double, 2)
        assert first not in pool.list_processes()
        return doubled

    assert run(ask) == 4


def test_one_that_hangs_does_not_hold_up_another(tmp_path: Path) -> None:
    async def ask(pool: WorkerPool) -> list[int]:
        hanging = pool.submit(orders.wait_for_ever, str(tmp_path))
        doubled = [await pool.submit(orders.double, number) for number in range(3)]
        assert len(pool.list_processes()) == 2
        assert not hanging.done()
        return doubled

    assert run(ask, size=2) == [0, 2, 4]


def test_what_nobody_waits_for_any_more_is_not_begun(tmp_path: Path) -> None:
    async def ask(pool: WorkerPool) -> list[int]:
        asked = [pool.submit(orders.double, number) for number in range(2)]
        pool.submit(orders.die, str(tmp_path)).cancel()
        return await asyncio.gather(*asked, pool.submit(orders.double, 2))

    assert run(ask) == [0, 2, 4]
    assert not any(tmp_path.iterdir())


def test_what_is_left_is_cancelled_at_the_end(tmp_path: Path) -> None:
    async def ask(pool: WorkerPool) -> list[asyncio.Future[None]]:
        asked = [pool.submit(orders.wait_for_ever, str(tmp_path)) for _ in range(4)]
        while not any(tmp_path.iterdir()):
            await asyncio.sleep(0.02)
        return asked

    assert all(left.cancelled() for left in run(ask))


def test_who_has_no_workers_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    async def ask(pool: WorkerPool) -> list[object]:
        asked = [pool.submit(orders.double, number) for number in range(3)]
        done = await asyncio.gather(*asked, return_exceptions=True)
        assert pool.is_broken
        return done

    monkeypatch.setattr(worker_pool, "_START", "raise SystemExit(1)")
    assert all(isinstance(told, NoWorkersError) for told in run(ask))
    monkeypatch.setattr(sys, "executable", "/there/is/no/python")
    assert all(isinstance(told, NoWorkersError) for told in run(ask))


def test_no_worker_outlives_the_process_that_has_started_it(tmp_path: Path) -> None:
    script = (
        "import asyncio, sys\n"
        "from newscrawl.workers.worker_pool import WorkerPool\n"
        "from tests.workers import orders\n"
        "async def ask():\n"
        "    pool = WorkerPool(2, 20.0, print)\n"
        "    await asyncio.gather(*(pool.submit(orders.double, number) for number in range(9)))\n"
        "    print(*pool.list_processes(), flush=True)\n"
        "    await asyncio.sleep(600)\n"
        "asyncio.run(ask())\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        workers = [psutil.Process(int(number)) for number in process.stdout.readline().split()]
        process.kill()
    assert workers
    wait_until(lambda: not any(worker.is_running() for worker in workers))


@pytest.mark.parametrize(("setting", "count"), [("0", 0), ("3", 3)])
def test_a_number_is_as_many_processes(setting: str, count: int) -> None:
    assert count_processes(setting) == count


def test_auto_leaves_a_processor_to_the_crawl() -> None:
    assert count_processes("auto") == len(os.sched_getaffinity(0)) - 1
