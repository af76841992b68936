"""Starts `python -m scrapy …`, or a script, in a process of its own, but without the second that Scrapy takes to load.

The process is a fork of one that has everything loaded: see warm_process.py. Its command line, environment, folder and
files are what they are told to be, its settings are read anew, and its exit code is the true one. A test of what Python
does as it starts, or of what is imported when, takes `subprocess` instead; so does one that sets a PYTHON… variable.
"""

from __future__ import annotations

import atexit
import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from dataclasses import asdict
from functools import cache
from pathlib import Path
from types import TracebackType

from .warm_process import NUMBER, PROJECT, Order

SCRAPY = [sys.executable, "-m", "scrapy"]
WARNINGS = {"PYTHONWARNINGS": "error::ResourceWarning"}


@cache
def warm_up() -> socket.socket:
    """Where this process's warm process takes orders. It ends when the socket is closed."""
    ours, theirs = socket.socketpair()
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.warm_process", str(theirs.fileno())],
            cwd=PROJECT,
            env={**os.environ, **WARNINGS},
            stdin=subprocess.DEVNULL,
            pass_fds=[theirs.fileno()],
            start_new_session=True,  # Ctrl-C is for the tests, whose end it then notices
        )

    def stop() -> None:
        ours.close()
        process.wait(10)

    atexit.register(stop)
    return ours


class Process:
    """What `subprocess.Popen` is, as far as tests need it; what it prints and logs is kept until it is asked for."""

    def __init__(
        self,
        command: list[str],
        *,
        folder: Path = PROJECT,
        environment: Mapping[str, str] | None = None,
        stdout: int | None = None,
        stderr: int | None = None,
        start_new_session: bool = False,
    ) -> None:
        told = environment or {}
        assert command[0] == sys.executable
        assert not any(name.startswith("PYTHON") for name in told)
        self.command = command
        self.returncode: int | None = None
        self._opened = ExitStack()
        self._printed, self._logged = os.memfd_create("printed"), os.memfd_create("logged")
        for descriptor in (self._printed, self._logged):
            self._opened.callback(os.close, descriptor)
        ours, theirs = socket.socketpair()
        self._line = self._opened.enter_context(ours)
        order = Order(command[1:], str(folder), {**os.environ, **WARNINGS, **told}, start_new_session)
        with theirs:
            files = [
                self._printed if stdout is None else stdout,
                self._logged if stderr is None else stderr,
            ]
            socket.send_fds(warm_up(), [b"."], [theirs.fileno(), *files])
        self._line.sendall(json.dumps(asdict(order)).encode() + b"\n")
        self.pid = self._receive()

    def __enter__(self) -> Process:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._opened:
            if error:
                self.kill()  # who waited for something in vain would wait for its end for ever
            self.wait()

    def poll(self) -> int | None:
        with suppress(subprocess.TimeoutExpired):
            return self.wait(0)
        return None

    def wait(self, timeout: float | None = None) -> int:
        if self.returncode is None:
            ended = select.poll()  # select knows no file beyond the thousandth
            ended.register(self._line, select.POLLIN)
            if not ended.poll(None if timeout is None else 1000 * timeout):
                raise subprocess.TimeoutExpired(self.command, timeout or 0)
            self.returncode = self._receive()
        return self.returncode

    def communicate(self, timeout: float | None = None) -> tuple[bytes, bytes]:
        """What it printed and what it logged, once it has ended."""
        self.wait(timeout)
        return self.read_output(), self.read_log()

    def read_output(self) -> bytes:
        """What it has printed so far."""
        return self._read(self._printed)

    def read_log(self) -> bytes:
        return self._read(self._logged)

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def _receive(self) -> int:
        told = self._line.recv(NUMBER.size)
        assert told, "the warm process has ended"
        return int(NUMBER.unpack(told)[0])

    @staticmethod
    def _read(descriptor: int) -> bytes:
        return os.pread(descriptor, os.fstat(descriptor).st_size, 0)  # where the process writes stays where it is


def run(
    command: list[str],
    *,
    folder: Path = PROJECT,
    environment: Mapping[str, str] | None = None,
    stdout: int | None = None,
    timeout: float = 120,
) -> subprocess.CompletedProcess[str]:
    with Process(command, folder=folder, environment=environment, stdout=stdout) as process:
        output, log = process.communicate(timeout)
    return subprocess.CompletedProcess(command, process.wait(), output.decode(), log.decode())
