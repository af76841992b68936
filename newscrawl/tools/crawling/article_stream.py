"""The articles of a crawl as they come, for a program or a notebook. The crawl has a process of its own.

Scrapy's event loop can run once in a process, and not beside another one, as a notebook has it. Nothing here imports
Scrapy.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from os import PathLike, fspath
from pathlib import Path
from types import TracebackType
from typing import Any

from ...errors import ArgumentError, CrawlError, NewscrawlError, StateError
from ...items import Article
from .taking import STOP, TAKEN

_MODULE = f"{__package__}.crawl_process"
_GRACE = 30.0  # seconds that a crawl which was told to stop may take; one that nothing holds up takes less than one
_TOLD_BY_STATE = "NEWSCRAWL_STATE"


class ArticleStream(Iterator[Article]):
    """Begins the crawl with the first article that is asked for, and ends it with `close`, or when nobody holds it.

    An article counts as given once the next one is asked for, or the crawl is ended. In a `with` block, one that the
    block has failed on does not.
    """

    def __init__(self, arguments: Mapping[str, str], settings: Mapping[str, Any]) -> None:
        self._order = {"arguments": arguments, "settings": settings}
        self._process: _CrawlProcess | None = None
        self._is_over = False
        self._end: Any = None  # ends the process, once

    def __next__(self) -> Article:
        if self._is_over:
            raise StopIteration
        if self._process is None:
            self._process = _CrawlProcess(self._order)
            self._end = weakref.finalize(self, self._process.end)
        try:
            article = self._process.read_article()
        except BaseException:  # Ctrl-C, too
            self.close()
            raise
        if article is None:
            self.close()
            raise StopIteration
        return article

    def close(self) -> None:
        """Ends the crawl politely: what is on its way is waited for a few seconds, then its process is gone."""
        self._is_over = True
        if self._end is not None:
            self._end()

    def __enter__(self) -> ArticleStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None and self._process is not None:
            self._process.is_given = False
        self.close()


class _CrawlProcess:
    """A process that crawls, as `crawl_process.py` has it, and what it tells."""

    def __init__(self, order: Mapping[str, Any]) -> None:
        if not sys.executable:
            raise CrawlError("There is no Python to start a crawl with: sys.executable is empty here.", 1)
        level = logging.getLogger("newscrawl").getEffectiveLevel()
        content = json.dumps({**order, "level": level}).encode() + b"\n"
        self.is_given = False  # whether an article was handed out that is not told of as taken
        self._owner = os.getpid()
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-m", _MODULE],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=_make_environment(),
                start_new_session=True,  # Ctrl-C is for the program, which then ends the crawl
            )
        except OSError as error:
            raise CrawlError(f"The process of the crawl cannot be started ({error}).", 1) from error
        self._tell(content)

    def read_article(self) -> Article | None:
        """Waits for the next article; None at the end. Raises a NewscrawlError where that is no good one."""
        self._confirm()
        for kind, value in self._read_messages():
            if kind == "article":
                self.is_given = True
                return Article.from_dict(value)
            if kind == "end":
                if value is not None:
                    raise _make_error(*value)
                return None
        code = self._process.wait()
        how = f"by {signal.Signals(-code).name}" if code < 0 else f"with exit code {code}"
        raise CrawlError(f"The process of the crawl was ended {how}; what it kept stays, begin again.", 1)

    def end(self) -> None:
        """Ends the process, and waits for that."""
        if os.getpid() != self._owner:  # a fork of the program, which has not begun the crawl
            return
        self._confirm()
        self._tell(STOP)
        watch = threading.Timer(_GRACE, self._process.kill)
        watch.daemon = True
        watch.start()
        try:
            for _ in self._read_messages():  # it waits until they are read
                pass
            self._process.wait()
        except KeyboardInterrupt:
            self._process.kill()
            self._process.wait()
            raise
        finally:
            watch.cancel()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    with suppress(OSError):
                        pipe.close()

    def _confirm(self) -> None:
        if self.is_given:
            self.is_given = False
            self._tell(TAKEN)

    def _tell(self, content: bytes) -> None:
        assert self._process.stdin is not None
        with suppress(OSError, ValueError):  # it is gone: what it has written before says why
            self._process.stdin.write(content)
            self._process.stdin.flush()

    def _read_messages(self) -> Iterator[tuple[str, Any]]:
        """Yields what the process tells, but for its log, which goes into this program's."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                kind, value = json.loads(line)
            except ValueError:  # it was killed amid the line, or Ctrl-C has taken the line's beginning
                continue
            if kind == "log":
                _log(value)
            else:
                yield kind, value


def _log(told: Mapping[str, Any]) -> None:
    logger = logging.getLogger(told["name"])
    if logger.isEnabledFor(told["levelno"]):
        logger.handle(logging.makeLogRecord({**told, "levelname": logging.getLevelName(told["levelno"])}))


def _make_environment() -> dict[str, str]:
    """Returns this program's environment, in which a Python finds the modules that this one finds."""
    folders = [folder or str(Path.cwd()) for folder in sys.path]
    # PYTHONSAFEPATH keeps a module of the folder in which the program was begun from taking the place of another.
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(folders), "PYTHONSAFEPATH": "1"}
    environment.pop("NEWSCRAWL_DATA_DIR", None)  # is for scheduled crawls; `settings` may name it
    return environment


def _make_error(name: str, sentence: str, exit_code: int, kind: str | None) -> NewscrawlError:
    if kind is not None:
        return StateError(kind, sentence)
    return ArgumentError(sentence) if name == ArgumentError.__name__ else CrawlError(sentence, exit_code)


def open_stream(
    starts: str | Iterable[str] | None,
    arguments: Mapping[str, Any],
    settings: Mapping[str, Any],
    state: str | PathLike[str] | None,
) -> ArticleStream:
    """Returns the articles of a crawl that begins at `starts`, with the spider's `arguments`. Raises ArgumentError for
    a value that cannot be handed to another process."""
    given = {"url": starts, **arguments}
    told = {name: _write_argument(name, value) for name, value in given.items() if value is not None}
    wanted = dict(settings)
    if state is not None:
        if _TOLD_BY_STATE in wanted:
            raise ArgumentError(f"The state is named twice; leave out state=… or settings={{'{_TOLD_BY_STATE}': …}}.")
        wanted[_TOLD_BY_STATE] = str(Path(state).expanduser().absolute())
    return ArticleStream(told, {name: _write_setting(name, value) for name, value in wanted.items()})


def _write_argument(name: str, value: Any) -> str:
    """Returns the value as `scrapy crawl -a` takes it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, str | int):
        return str(value)
    if isinstance(value, date):  # or a datetime
        return value.isoformat()
    if isinstance(value, PathLike):
        return f"@{fspath(value)}" if name == "urls" else fspath(value)
    if isinstance(value, Iterable):
        separator = " " if name == "url" else ","
        return separator.join(_write_argument(name, entry) for entry in value)
    raise ArgumentError(f"{name}={value!r} is not understood; give a text, a number, a date, True, False or a list.")


def _write_setting(name: str, value: Any) -> Any:
    if isinstance(value, PathLike):
        return str(Path(value).expanduser().absolute())
    try:
        return json.loads(json.dumps(value))
    except (TypeError, ValueError):
        remedy = "give texts, numbers, lists and mappings of these; name a class by its path, as 'package.module.Class'"
        raise ArgumentError(f"The setting {name} cannot be handed to the process of the crawl; {remedy}.") from None
