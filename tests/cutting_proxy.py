"""A proxy before a PostgreSQL, which breaks connections off at the moment that a test names."""

from __future__ import annotations

import select
import socket
import tempfile
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Literal

_SOCKET = ".s.PGSQL.5432"


class CuttingProxy:
    """Listens on a socket in a folder of its own, and hands on to the one in `folder`.

    `cuts`: the connection is broken off as the next thing is sent, which the server then never gets; or as its answer
    comes, which then nobody gets. `is_open`: False where nobody may connect.
    """

    def __init__(self, folder: Path) -> None:
        self.cuts: Literal["sent", "answered"] | None = None
        self.is_open = True
        self._server = str(folder / _SOCKET)
        self._folder = tempfile.TemporaryDirectory(prefix="newscrawl-proxy-")
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(f"{self._folder.name}/{_SOCKET}")
        self._listening.listen()

    @property
    def url(self) -> str:
        return f"postgresql://postgres@/postgres?host={self._folder.name}"

    def __enter__(self) -> CuttingProxy:
        Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._folder.cleanup()

    def _accept(self) -> None:
        with suppress(OSError):  # it was closed
            while True:
                client, _ = self._listening.accept()
                if self.is_open:
                    Thread(target=self._hand_on, args=(client,), daemon=True).start()
                else:
                    client.close()

    def _hand_on(self, client: socket.socket) -> None:
        with client, socket.socket(socket.AF_UNIX) as server:
            server.connect(self._server)
            while True:
                for source in select.select([client, server], [], [])[0]:
                    try:
                        data = source.recv(65_536)
                    except OSError:
                        data = b""
                    if not data:
                        return
                    if self.cuts == ("sent" if source is client else "answered"):
                        self.cuts = None
                        return
                    (server if source is client else client).sendall(data)
