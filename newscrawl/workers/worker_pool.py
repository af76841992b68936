"""Workers that read pages beside the crawl's own process, and what becomes of a page whose reading ends its worker."""

from __future__ import annotations

import asyncio
import os
import pickle
import signal
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .messages import LENGTH, Order, Reply, frame
from .time_limit import ReadingTimeoutError

BESIDE_LIMIT = 4.0  # seconds of the processor after the limit: what has not heard of that, a library's code, ends there
_STALL = 60.0  # seconds by the clock for one page, on a machine that is busy with others
_AT_ONCE = 2  # orders that a worker has: the next one lies ready when it is through with one
_MOST_DEATHS = 2  # of workers, by one page
_MOST_STARTS = 3  # in vain, one after the other
# The worker finds modules where this process does, and not beside where it happens to be started.
_START = r"import sys; sys.path[:] = sys.argv[1].split('\n'); from newscrawl.workers.worker import main; main()"

_Argument = TypeVar("_Argument")
_Result = TypeVar("_Result")


class WorkerFailedError(Exception):
    """What a worker was to do has failed in it. The text is the error with its traceback."""


class WorkerDiedError(Exception):
    """What workers were to do has ended two of them. The text is a clause."""


class NoWorkersError(Exception):
    """Workers cannot be started, or end as they start."""


@dataclass(eq=False, slots=True)
class _SentOrder:
    message: bytes
    done: asyncio.Future[Any]
    deaths: int = 0  # of workers that had begun with it


@dataclass(eq=False, slots=True)
class _Worker:
    """A process, its line, and what it is still to do: the first of `orders` is what it is at."""

    process: subprocess.Popen[bytes]
    line: socket.socket
    stall: float
    orders: deque[_SentOrder] = field(default_factory=deque)
    writer: asyncio.StreamWriter | None = None  # None: the line is not open yet, or no more
    is_ready: bool = False
    is_stalled: bool = False
    timer: asyncio.TimerHandle | None = None
    task: asyncio.Task[None] | None = None

    def give(self, order: _SentOrder) -> None:
        self.orders.append(order)
        if self.writer is not None:
            self.writer.write(frame(order.message))
        if len(self.orders) == 1:
            self.watch()

    async def open_line(self) -> asyncio.StreamReader:
        reader, self.writer = await asyncio.open_connection(sock=self.line)
        for order in self.orders:
            self.writer.write(frame(order.message))
        return reader

    def watch(self) -> None:
        """Gives it its time anew: for the order that it begins with, or for its start."""
        self.forget_time()
        if self.orders or not self.is_ready:
            self.timer = asyncio.get_running_loop().call_later(self.stall, self._end_stalled)

    def forget_time(self) -> None:
        if self.timer is not None:
            self.timer.cancel()

    def _end_stalled(self) -> None:
        self.is_stalled = True
        self.process.kill()


class WorkerPool:
    """Has functions called by `size` processes, the first one asked for first. They are started when there is need.

    An order has `limit` seconds of the processor, and a worker's first ones have more. A worker that dies costs no
    order: the one that it was at is given to another worker, once. `count` is told of "died", and of "again" for each
    order that is tried once more.
    """

    def __init__(self, size: int, limit: float, count: Callable[[str], None], *, stall: float = _STALL) -> None:
        self.is_broken = False  # no worker can be had
        self._size = size
        self._limit = limit
        self._count = count
        self._stall = stall
        self._waiting: deque[_SentOrder] = deque()
        self._workers: list[_Worker] = []
        self._failed_starts = 0
        self._is_closed = False

    def submit(self, function: Callable[[_Argument], _Result], argument: _Argument) -> asyncio.Future[_Result]:
        """Has `function`, which a module has under its name, called with the argument. Both are copied at once.

        The future raises ReadingTimeoutError, WorkerFailedError, WorkerDiedError or NoWorkersError. Once it is
        cancelled, the function is not called any more. Raises what pickling raises.
        """
        order = _SentOrder(Order(function, argument).pack(), asyncio.get_running_loop().create_future())
        self._waiting.append(order)
        self._hand_out()
        return order.done

    def list_processes(self) -> list[int]:
        """Returns the ids of the workers."""
        return [worker.process.pid for worker in self._workers]

    async def close(self) -> None:
        """Ends the workers, whatever they are at."""
        self._is_closed = True
        for worker in self._workers:
            worker.process.kill()
        await asyncio.gather(*(worker.task for worker in self._workers if worker.task is not None))
        self._hand_out()

    def _hand_out(self) -> None:
        while self._waiting:
            order = self._waiting[0]
            worker = None
            if not order.done.done():
                worker = None if self._is_closed or self.is_broken else self._choose_worker()
            if worker is not None:
                worker.give(order)
            elif self._is_closed:
                order.done.cancel()
            elif order.done.done():
                pass  # nobody waits for it any more
            elif self.is_broken:
                order.done.set_exception(NoWorkersError())
            else:
                return  # all have enough to do
            self._waiting.popleft()

    def _choose_worker(self) -> _Worker | None:
        """Returns one that has the least to do, a new one where all have something; None where all have enough."""
        least = min(self._workers, key=lambda worker: len(worker.orders), default=None)
        if len(self._workers) < self._size and (least is None or least.orders):
            return self._start_worker()
        return least if least is not None and len(least.orders) < _AT_ONCE else None

    def _start_worker(self) -> _Worker | None:
        ours, theirs = socket.socketpair()
        numbers = (theirs.fileno(), self._limit, BESIDE_LIMIT)
        with theirs:
            try:
                process = subprocess.Popen(
                    [sys.executable, "-c", _START, "\n".join(sys.path), *map(str, numbers)],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    pass_fds=[theirs.fileno()],
                    start_new_session=True,  # Ctrl-C is for the crawl, whose end it then notices
                )
            except OSError:
                ours.close()
                self.is_broken = True
                return None
        ours.setblocking(False)
        worker = _Worker(process, ours, self._stall)
        worker.watch()
        self._workers.append(worker)
        worker.task = asyncio.get_running_loop().create_task(self._listen(worker))
        return worker

    async def _listen(self, worker: _Worker) -> None:
        """Takes the answers of one worker until it ends."""
        try:
            reader = await worker.open_line()
            await _receive(reader)
            worker.is_ready, self._failed_starts = True, 0
            worker.watch()
            while True:
                answer: Reply = pickle.loads(await _receive(reader))
                _settle(worker.orders.popleft().done, answer)
                worker.watch()
                self._hand_out()
        except Exception:  # its line has ended, or what it says is no answer
            worker.process.kill()
        writer, worker.writer = worker.writer, None
        if writer is not None:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
        self._bury(worker)

    def _bury(self, worker: _Worker) -> None:
        worker.forget_time()
        code = worker.process.wait()
        self._workers.remove(worker)
        left = worker.orders
        if not self._is_closed:
            self._count("died")
            if not worker.is_ready:
                self._failed_starts += 1
                self.is_broken |= self._failed_starts >= _MOST_STARTS
            elif left and not self._has_another_try(left[0], is_too_slow=worker.is_stalled or code == -signal.SIGPROF):
                left.popleft()
        self._waiting.extendleft(reversed(left))
        self._hand_out()

    def _has_another_try(self, order: _SentOrder, *, is_too_slow: bool) -> bool:
        """Judges the order that a worker has died at."""
        if order.done.done():
            return False
        order.deaths += 1
        if is_too_slow:
            order.done.set_exception(ReadingTimeoutError("it takes longer to read"))
        elif order.deaths >= _MOST_DEATHS:
            order.done.set_exception(WorkerDiedError("its reading ends the process that does it"))
        else:
            self._count("again")
            return True
        return False


def count_processes(setting: str | int) -> int:
    """Returns how many workers a setting asks for: a number, or "auto" for one less than the processors at hand."""
    if setting != "auto":
        return int(setting)
    at_hand = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return at_hand - 1


async def _receive(reader: asyncio.StreamReader) -> bytes:
    """Returns the next message. Raises asyncio.IncompleteReadError where the line ends."""
    (length,) = LENGTH.unpack(await reader.readexactly(LENGTH.size))
    return await reader.readexactly(length)


def _settle(done: asyncio.Future[Any], answer: Reply) -> None:
    if done.done():
        return  # nobody waits for it any more
    if answer.outcome == "done":
        done.set_result(answer.value)
    elif answer.outcome == "too_slow":
        done.set_exception(ReadingTimeoutError("it takes longer to read"))
    else:
        done.set_exception(WorkerFailedError(str(answer.value).rstrip()))
