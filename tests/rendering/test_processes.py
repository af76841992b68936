from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psutil

from newscrawl.rendering.processes import BrowserProcesses, list_children

from ..waiting import wait_until

MEGABYTE = 1 << 20
# A browser with a large tab, another, and a large process that is none.
BROWSER = """
import subprocess, sys
part = "import sys, time; held = bytearray(int(sys.argv[1]) << 20); print('there', flush=True); time.sleep(60)"
for size, kind in ((80, "renderer"), (1, "renderer"), (80, "gpu-process")):
    child = subprocess.Popen([sys.executable, "-c", part, str(size), f"--type={kind}"], stdout=subprocess.PIPE)
    child.stdout.readline()
print("there", flush=True)
sys.stdin.read()
"""


@contextmanager
def start_browser() -> Iterator[tuple[BrowserProcesses, psutil.Process]]:
    known = list_children()
    command = [sys.executable, "-c", BROWSER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as started:
        assert started.stdout is not None
        process = psutil.Process(started.pid)
        try:
            started.stdout.readline()
            yield BrowserProcesses(known), process
        finally:
            for child in process.children(recursive=True) if process.is_running() else ():
                child.kill()
            started.kill()


def list_kinds(browser: psutil.Process) -> list[str]:
    kinds = []
    for child in browser.children():
        with suppress(psutil.ZombieProcess):
            kinds += child.cmdline()[-1:]
    return sorted(kinds)


def is_living(process: psutil.Process) -> bool:
    with suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


def test_the_memory_of_all_that_belongs_to_the_browser_is_measured() -> None:
    with start_browser() as (processes, _):
        assert 160 * MEGABYTE < processes.measure() < 400 * MEGABYTE


def test_large_tabs_are_ended_and_nothing_else() -> None:
    with start_browser() as (processes, browser):
        assert processes.end_large_tabs(500 * MEGABYTE) == 0
        assert processes.end_large_tabs(60 * MEGABYTE) == 1
        left = ["--type=gpu-process", "--type=renderer"]
        wait_until(lambda: list_kinds(browser) == left)
        assert processes.end_large_tabs(60 * MEGABYTE) == 0


def test_in_the_end_none_is_left_and_others_are_untouched() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        with start_browser() as (processes, browser):
            all_of_them = [browser, *browser.children(recursive=True)]
            processes.end_all()
            wait_until(lambda: not any(map(is_living, all_of_them)))
            assert processes.measure() == 0
            processes.end_all()
        assert other.poll() is None
        other.kill()
