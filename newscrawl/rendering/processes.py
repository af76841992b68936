"""The browser's processes: what memory they take, and their end."""

from __future__ import annotations

import psutil


class BrowserProcesses:
    """The processes that this process has started since it called `list_children`, and all below them."""

    def __init__(self, known: frozenset[int]) -> None:
        self._roots = [child for child in psutil.Process().children() if child.pid not in known]

    def measure(self) -> int:
        """Returns the memory of all in bytes, without shared memory where the system tells it."""
        return sum(_measure(process) for process in self._list())

    def end_large_tabs(self, limit: int) -> int:
        """Ends the processes of tabs that take more than `limit` bytes. Returns how many."""
        count = 0
        for process in self._list():
            if _measure(process) > limit and _is_tab(process):
                _kill(process)
                count += 1
        return count

    def end_all(self) -> None:
        processes = self._list()
        for process in processes:
            _kill(process)
        psutil.wait_procs(processes, timeout=2)

    def _list(self) -> list[psutil.Process]:
        found = []
        for root in self._roots:
            try:
                found += [root, *root.children(recursive=True)]
            except psutil.NoSuchProcess:
                continue
        return found


def list_children() -> frozenset[int]:
    """Returns the ids of this process's children."""
    return frozenset(child.pid for child in psutil.Process().children())


def _measure(process: psutil.Process) -> int:
    try:
        memory = process.memory_info()
        return int(memory.rss) - int(getattr(memory, "shared", 0))
    except psutil.Error:
        return 0


def _is_tab(process: psutil.Process) -> bool:
    try:
        return "--type=renderer" in process.cmdline()
    except psutil.Error:
        return False


def _kill(process: psutil.Process) -> None:
    try:
        process.kill()
    except psutil.NoSuchProcess:
        return
