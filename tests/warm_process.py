"""What `python -m tests.warm_process` is to starting.py: Scrapy and newscrawl, loaded once; a fork for each command.

The fork goes on as the command would have done, `python -m scrapy …` mostly, and ends as it would have ended.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import pkgutil
import random
import runpy
import selectors
import signal
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from .small_site import SmallSite

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = "newscrawl"
NUMBER = struct.Struct("i")  # how process ids and exit codes are told
REACTOR = "twisted.internet.reactor"  # to import it is to install one, and each crawl chooses its own


@dataclass
class Order:
    """What is to be started."""

    words: list[str]  # that follow `python`: `-m MODULE …` or `FILE …`
    folder: str
    environment: dict[str, str]
    is_session: bool  # whether the process leads one of its own


def load() -> None:
    for name in list_modules():
        import_module(name)
    read_some_pages()
    assert REACTOR not in sys.modules
    gc.collect()
    gc.freeze()  # so that no collection in a fork touches, and copies, what it shares with the others


def read_some_pages() -> None:
    """So that what is built for the first page, the list of public suffixes above all, is not built in each fork."""
    from newscrawl.parse import Fetched, parse_page

    site = SmallSite(2)
    for path in ("/", *site.paths):
        parse_page(Fetched(site.write_page(path) or "", f"https://harbour.example{path}"))


def list_modules() -> Iterator[str]:
    """All of newscrawl, and what Scrapy's settings name."""
    for module in pkgutil.walk_packages([str(PROJECT / PACKAGE)], f"{PACKAGE}."):
        yield module.name
    yield "scrapy.cmdline"
    yield from (
        module.name for module in pkgutil.iter_modules(import_module("scrapy.commands").__path__, "scrapy.commands.")
    )
    settings = import_module("scrapy.settings.default_settings")
    for value in vars(settings).values():
        for path in (*value, *value.values()) if isinstance(value, dict) else (value,):
            if isinstance(path, str) and path.startswith("scrapy."):
                yield path.rpartition(".")[0]


def serve(orders: socket.socket) -> tuple[Order, list[int]] | None:
    """Fork for each order. In the fork: the order, and the files that are to be its standard ones; None at the end."""
    living: dict[int, socket.socket] = {}
    bell, ringer = os.pipe()
    os.set_blocking(ringer, False)
    signal.set_wakeup_fd(ringer)
    signal.signal(signal.SIGCHLD, lambda *_: None)  # without a handler there is no wake-up
    watched = selectors.DefaultSelector()
    for descriptor in (orders.fileno(), bell):
        watched.register(descriptor, selectors.EVENT_READ)
    while True:
        ready = {key.fd for key, _ in watched.select()}
        if bell in ready:
            os.read(bell, 4096)
            tell_of_the_dead(living)
        if orders.fileno() not in ready:
            continue
        byte, descriptors, _, _ = socket.recv_fds(orders, 1, 3)
        if not byte:
            break
        caller = socket.socket(fileno=descriptors.pop(0))
        with caller.makefile(encoding="utf-8") as told:
            order = Order(**json.loads(told.readline()))
        pid = os.fork()
        if not pid:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for opened in (orders, caller, *living.values()):
                opened.close()
            watched.close()
            os.close(bell)
            os.close(ringer)
            return order, descriptors
        for descriptor in descriptors:
            os.close(descriptor)
        living[pid] = caller
        caller.sendall(NUMBER.pack(pid))
    for pid in living:
        os.kill(pid, signal.SIGKILL)
    return None


def tell_of_the_dead(living: dict[int, socket.socket]) -> None:
    while living:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if not pid:
            return
        with living.pop(pid) as caller:
            caller.sendall(NUMBER.pack(os.waitstatus_to_exitcode(status)))


def become(order: Order, descriptors: list[int]) -> None:
    if order.is_session:
        os.setsid()
    for number, descriptor in enumerate(descriptors, 1):
        os.dup2(descriptor, number)
        os.close(descriptor)
    os.environ.clear()
    os.environ.update(order.environment)
    time.tzset()
    random.seed()
    os.chdir(order.folder)
    sys.path[0] = order.folder
    if Path(order.folder) != PROJECT:  # which has a newscrawl of its own
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            del sys.modules[name]


def go_on(words: list[str]) -> None:
    if words[0] == "-m":
        sys.argv = words[1:]
        runpy.run_module(words[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = words
        runpy.run_path(words[0], run_name="__main__")


def main() -> None:
    load()
    with socket.socket(fileno=int(sys.argv[1])) as orders:
        found = serve(orders)
    if found:
        order, descriptors = found
        become(order, descriptors)
        end_as(go_on, order.words)


def end_as(work: Callable[[list[str]], None], words: list[str]) -> None:
    """End with its exit code, and say what Python would of an error and of what was left open, but take nothing apart:
    that would copy, to free it, all that the fork shares with the others."""
    code: object = 0
    try:
        work(words)
    except SystemExit as error:
        code = error.code
    except BaseException:
        code = 1
        sys.excepthook(*sys.exc_info())
    threading._shutdown()  # type: ignore[attr-defined]  # what Python does next, too
    atexit._run_exitfuncs()
    gc.collect()
    if isinstance(code, str):
        print(code, file=sys.stderr)
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(int(code or 0))


if __name__ == "__main__":
    main()
