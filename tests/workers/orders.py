"""What workers are told to do in tests: functions that a module has, as all that is sent to one."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from pathlib import Path

from newscrawl import parse
from newscrawl.parse import Fetched, ParsedPage


def double(number: int) -> int:
    return 2 * number


def list_loaded(prefixes: tuple[str, ...]) -> list[str]:
    return [name for name in sys.modules if name.startswith(prefixes)]


def raise_error(text: str) -> None:
    raise ValueError(text)


def make_lambda(_: object) -> object:
    return lambda: 0  # which cannot be sent


def count_for_ever(_: object) -> None:
    while True:
        pass


def search_for_ever(_: object) -> object:
    """Python hears no signal in it."""
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGVTALRM])
    return re.search("(a+)+$", "a" * 60 + "b")


def stop(_: object) -> None:
    os.kill(os.getpid(), signal.SIGSTOP)


def die(folder: str) -> None:
    """Ends its process, and leaves a file there for each time."""
    Path(folder, str(os.getpid())).touch()
    os.kill(os.getpid(), signal.SIGKILL)


def die_once(folder: str) -> str:
    if not any(Path(folder).iterdir()):
        die(folder)
    return "done"


def wait_for_ever(folder: str) -> None:
    Path(folder, str(os.getpid())).touch()
    time.sleep(600)


def parse_deadly(fetched: Fetched) -> ParsedPage:
    """Reads pages as `parse_page` does, but for those whose address says what they do to the process."""
    for name, order in _DEADLY.items():
        if name in (fetched.url or "").split("."):
            order(os.environ["DEADLY_FOLDER"])
    return parse.parse_page(fetched)


_DEADLY = {
    "count": count_for_ever,
    "search": search_for_ever,
    "die": die,
    "once": die_once,
    "wait": wait_for_ever,
}
