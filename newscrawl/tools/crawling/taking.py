"""The crawl's end of the pipe to the program that reads its articles."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from typing import Any

TAKEN, STOP = b"taken\n", b"stop\n"  # what the program writes to a crawl
MOST_WAITING = 8  # articles that nobody has taken; then no further page is asked for
_MOST_BYTES = 4096  # of what the program has written, at once: a line is five bytes


class MessageWriter:
    """Writes messages into the pipe, each a line of JSON: [kind, value]. A thread of its own waits for the reader."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe
        self._lines: SimpleQueue[bytes | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._write_lines, daemon=True)
        self._thread.start()

    def write(self, kind: str, value: Any) -> None:
        """Queues a message; any thread may. It does not wait."""
        self._lines.put(json.dumps([kind, value]).encode() + b"\n")

    def close(self) -> None:
        """Waits until all is read, or the reader is gone."""
        self._lines.put(None)
        self._thread.join()

    def _write_lines(self) -> None:
        while (line := self._lines.get()) is not None:
            try:
                while line:
                    line = line[os.write(self._pipe, line) :]
            except OSError:  # the reader is gone, which whoever listens to it is told of
                return


class MessageHandler(logging.Handler):
    """Hands what the crawl logs to the program, which logs it as its own. `last_error`: the last error's sentence."""

    def __init__(self, writer: MessageWriter) -> None:
        super().__init__()
        self.last_error = ""
        self._writer = writer

    def emit(self, record: logging.LogRecord) -> None:
        """Queues the record."""
        try:
            text = self.format(record)
        except (TypeError, ValueError):
            self.handleError(record)
            return
        if record.levelno >= logging.ERROR and record.name == "newscrawl":
            self.last_error = record.getMessage()
        self._writer.write(
            "log", {"name": record.name, "levelno": record.levelno, "msg": text, "created": record.created}
        )


class ArticleTaker:
    """Sends articles, and learns which of them were taken. Where `MOST_WAITING` wait, the crawl pauses.

    `pause` is told whether to ask for no further pages; `stop` ends the crawl, once.
    """

    def __init__(self, writer: MessageWriter, pause: Callable[[bool], None], stop: Callable[[], None]) -> None:
        self._writer = writer
        self._pause = pause
        self._stop = stop
        self._waiting: deque[asyncio.Future[bool]] = deque()
        self._is_left = False

    async def take(self, record: dict[str, Any]) -> bool:
        """Sends an article, and waits until it is taken. Returns False where nobody takes any more."""
        if self._is_left:
            return False
        is_taken: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting.append(is_taken)
        self._pause(len(self._waiting) >= MOST_WAITING)
        self._writer.write("article", record)
        return await is_taken

    def listen(self, pipe: int) -> None:
        """Follows what the program writes, in a thread of its own. It has left where the pipe ends."""
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._follow, args=(pipe, loop), daemon=True).start()

    def _follow(self, pipe: int, loop: asyncio.AbstractEventLoop) -> None:
        text = b""
        with suppress(RuntimeError):  # the crawl has ended, and its loop is closed
            while part := os.read(pipe, _MOST_BYTES):
                *lines, text = (text + part).split(b"\n")
                for line in lines:
                    loop.call_soon_threadsafe(self._note_taken if line + b"\n" == TAKEN else self._leave)
            loop.call_soon_threadsafe(self._leave)

    def _note_taken(self) -> None:
        if self._waiting:
            self._waiting.popleft().set_result(True)
            self._pause(len(self._waiting) >= MOST_WAITING)

    def _leave(self) -> None:
        if self._is_left:
            return
        self._is_left = True
        while self._waiting:
            self._waiting.popleft().set_result(False)
        self._pause(False)
        self._stop()
