"""A session that holds a lock, and what stands between it and the database."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest

from newscrawl.errors import CommandError, SessionLostError
from newscrawl.tools.locking_session import LockingSession

from ..postgres_server import PostgresServer

_KEY_DATA = b"K" + struct.pack("!I", 12)  # BackendKeyData: the process that serves the connection


class Proxy:
    """Passes on what a client and the server say. A pooler tells the client of a process of its own invention."""

    def __init__(self, path: str, *, is_pooler: bool) -> None:
        self._path, self._is_pooler = path, is_pooler
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open = [self._listening]
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        for line in self._open:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(self._path)
                self._open += [client, server]
                for pair in ((client, server, False), (server, client, self._is_pooler)):
                    threading.Thread(target=self._pass_on, args=pair, daemon=True).start()

    @staticmethod
    def _pass_on(source: socket.socket, target: socket.socket, is_changed: bool) -> None:
        with suppress(OSError):
            while told := source.recv(65536):
                at = told.find(_KEY_DATA) if is_changed else -1
                if at >= 0:
                    told = told[: at + 5] + struct.pack("!I", 7) + told[at + 9 :]
                target.sendall(told)
            target.shutdown(socket.SHUT_WR)


@pytest.fixture(params=[False, True], ids=["proxy", "pooler"])
def proxy(request: pytest.FixtureRequest, database_server: PostgresServer) -> Iterator[Proxy]:
    made = Proxy(f"{database_server.folder}/.s.PGSQL.5432", is_pooler=request.param)
    yield made
    made.close()


def test_a_pooler_is_refused_and_what_only_passes_on_is_not(
    proxy: Proxy, request: pytest.FixtureRequest, database_server: PostgresServer
) -> None:
    address = f"postgresql://postgres:s3cret@127.0.0.1:{proxy.port}/postgres?sslmode=disable&gssencmode=disable"
    if request.node.callspec.params["proxy"]:
        with pytest.raises(CommandError, match="A pooler stands before the database") as caught:
            LockingSession(address, "test")
        assert "s3cret" not in str(caught.value)
        return
    with LockingSession(address, "test") as session, LockingSession(database_server.url, "test") as other:
        assert session.try_lock(7)
        assert not other.try_lock(7)
        assert other.try_lock(8)
        assert (other.find_holder(7) or "").startswith("the one on ")
        proxy.close()
        with pytest.raises(SessionLostError):
            session.wait(60)
        assert other.ask("SELECT 1") == [(1,)]


def test_a_session_knows_who_holds_no_lock(database_server: PostgresServer) -> None:
    with LockingSession(database_server.url, "test") as session:
        assert session.find_holder(9) is None
        assert session.try_lock(-9)
        assert session.find_holder(-9) is not None
        assert session.find_holder(9) is None
