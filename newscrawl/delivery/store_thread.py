"""A thread for the code that talks to a store: however long it takes, the crawl goes on."""

from __future__ import annotations

import asyncio
import inspect
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Task:
    work: Callable[[], object]
    loop: asyncio.AbstractEventLoop  # of who waits
    done: asyncio.Future[BaseException | None]


class StoreThread:
    """Runs one piece of work after the other, in one thread, which begins with the first.

    Nobody waits for the thread as the process ends: what a store never answers to ends with it.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._unanswered = 0

    async def run(self, work: Callable[[], object]) -> BaseException | None:
        """Runs `work`, and awaits what it returns where that can be awaited. Returns what it raises; None for
        nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run_all, name=self._name, daemon=True)
            self._thread.start()
        loop = asyncio.get_running_loop()
        task = _Task(work, loop, loop.create_future())
        self._unanswered += 1
        self._tasks.put(task)
        return await task.done

    @property
    def is_busy(self) -> bool:
        """True while something that it was given is not done, whether anybody waits for it or not."""
        return self._unanswered > 0

    def end(self) -> None:
        """Lets the thread end after what it was given."""
        self._tasks.put(None)

    def _run_all(self) -> None:
        own_loop: asyncio.AbstractEventLoop | None = None
        while (task := self._tasks.get()) is not None:
            raised: BaseException | None = None
            try:
                result = task.work()
                if inspect.isawaitable(result):
                    own_loop = own_loop or asyncio.new_event_loop()
                    own_loop.run_until_complete(_wait_for(result))
            except BaseException as error:  # whatever a client of a store raises is the store's failure
                raised = error
            with suppress(RuntimeError):  # who waited is gone, and its loop closed
                task.loop.call_soon_threadsafe(self._settle, task.done, raised)
        if own_loop is not None:
            own_loop.close()

    def _settle(self, done: asyncio.Future[BaseException | None], raised: BaseException | None) -> None:
        self._unanswered -= 1
        if not done.done():
            done.set_result(raised)


async def _wait_for(result: object) -> None:
    if inspect.isawaitable(result):
        await result
