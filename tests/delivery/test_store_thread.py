"""A store's code runs in one thread of its own, which nobody waits for at the end."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time

from newscrawl.delivery.store_thread import StoreThread

from ..warm_process import PROJECT


def test_all_runs_in_one_other_thread_one_after_the_other() -> None:
    seen: list[tuple[int, object]] = []

    async def note_async() -> None:
        await asyncio.sleep(0)
        seen.append((threading.get_ident(), asyncio.get_running_loop()))

    async def use() -> None:
        thread = StoreThread("store s")
        for work in (lambda: seen.append((threading.get_ident(), None)), note_async, note_async):
            assert await thread.run(work) is None
        assert not thread.is_busy
        thread.end()

    asyncio.run(use())
    assert len({ident for ident, _ in seen}) == 1
    assert seen[0][0] != threading.get_ident()
    assert seen[1][1] is seen[2][1] is not None  # so that a client can be kept from one call to the next


def test_what_is_raised_comes_back_whatever_it_is() -> None:
    async def fail_async() -> None:
        raise StopAsyncIteration("later")

    async def use() -> list[str]:
        thread = StoreThread("store s")
        raised = [await thread.run(work) for work in (lambda: 1 / 0, lambda: sys.exit(3), lambda: next(iter(())))]
        raised.append(await thread.run(fail_async))
        assert await thread.run(lambda: None) is None  # it goes on
        thread.end()
        return [type(error).__name__ for error in raised]

    assert asyncio.run(use())[:3] == ["ZeroDivisionError", "SystemExit", "StopIteration"]


def test_the_crawl_goes_on_while_a_store_takes_its_time() -> None:
    async def use() -> None:
        thread = StoreThread("store s")
        let_go = threading.Event()
        slow = asyncio.ensure_future(thread.run(let_go.wait))
        for _ in range(3):
            await asyncio.sleep(0.01)
            assert thread.is_busy
        let_go.set()
        await slow
        assert not thread.is_busy
        thread.end()

    asyncio.run(asyncio.wait_for(use(), 30))


def test_a_process_ends_though_a_call_never_returns() -> None:
    script = (
        "import asyncio, time\n"
        "from newscrawl.delivery.store_thread import StoreThread\n"
        "async def use():\n"
        "    asyncio.ensure_future(StoreThread('s').run(lambda: time.sleep(3600)))\n"
        "    await asyncio.sleep(0.05)\n"
        "asyncio.run(use())\n"
        "print('ended')\n"
    )
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-c", script], cwd=PROJECT, capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr, done.returncode) == ("ended\n", "", 0)
    assert time.monotonic() - began < 60
