"""The newsroom's server: one port a site on 127.0.0.1, http:// and https:// both on it, in a thread of its own."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from types import TracebackType
from typing import Any

from .arab_today import build_arab_today
from .certificate import make_tls_context
from .growing import build_growing
from .manifest import build_manifest
from .modern import build_modern
from .plain import build_plain
from .prefilled import build_prefilled
from .scripted import build_scripted
from .site import Reply, Site
from .traps import build_traps
from .unruly import build_unruly

TLS_HANDSHAKE = b"\x16"  # the first byte of every TLS connection, and of no HTTP request
MAX_HEAD = 65536

SITES: dict[str, Callable[[str], Site]] = {
    "arabtoday": build_arab_today,
    "modern": build_modern,
    "plain": build_plain,
    "traps": build_traps,
    "prefilled": build_prefilled,
}
SITES_FOR_A_BROWSER: dict[str, Callable[[str], Site]] = {
    "scripted": build_scripted,
    "growing": build_growing,
    "unruly": build_unruly,
}


class Newsroom:
    """The sites, served until the `with` block ends.

    >>> with Newsroom() as newsroom:
    ...     crawl(newsroom.address("arabtoday"))
    ...     assert ("arabtoday", "/robots.txt") in newsroom.requests
    """

    def __init__(self, builders: Mapping[str, Callable[[str], Site]] = SITES) -> None:
        self.builders = builders
        self.sites: dict[str, Site] = {}
        self.requests: list[tuple[str, str]] = []  # (site, path with query), in the order asked for

    def __enter__(self) -> Newsroom:
        self._addresses: dict[str, str] = {}
        self._connections: set[asyncio.Transport] = set()
        self._tls = make_tls_context()
        self._loop = asyncio.SelectorEventLoop()
        listeners = {name: socket.create_server(("127.0.0.1", 0), backlog=100) for name in self.builders}
        for name, listener in listeners.items():
            listener.setblocking(False)
            self._addresses[name] = f"http://127.0.0.1:{listener.getsockname()[1]}"
            self.sites[name] = self.builders[name](self._addresses[name])
        self._main = self._loop.create_task(self._serve(listeners))
        self._thread = threading.Thread(target=self._run, name="newsroom", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._main.cancel)
        self._thread.join()

    def address(self, name: str, scheme: str = "http") -> str:
        """The site's address without a slash at the end, such as http://127.0.0.1:40123."""
        return self._addresses[name].replace("http", scheme, 1)

    def manifest(self) -> dict[str, dict[str, Any]]:
        """What a perfect crawl of each site exports: see manifest.py."""
        return build_manifest(self.sites, self._addresses)

    def _run(self) -> None:
        with suppress(asyncio.CancelledError):
            self._loop.run_until_complete(self._main)
        self._loop.close()

    async def _serve(self, listeners: dict[str, socket.socket]) -> None:
        tasks = [asyncio.create_task(self._accept(name, listener)) for name, listener in listeners.items()]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()
            for listener in listeners.values():
                listener.close()
            for connection in list(self._connections):
                connection.abort()
            await asyncio.sleep(0.01)  # an aborted connection closes its socket one turn of the loop later

    async def _accept(self, name: str, listener: socket.socket) -> None:
        openings: set[asyncio.Task[None]] = set()
        while True:
            connection, _ = await self._loop.sock_accept(listener)
            opening = asyncio.create_task(self._open(self.sites[name], connection))
            openings.add(opening)
            opening.add_done_callback(openings.discard)

    async def _open(self, site: Site, connection: socket.socket) -> None:
        """Speak HTTP on the connection, inside TLS if its first byte asks for that."""
        try:
            tls = self._tls if await self._peek(connection) == TLS_HANDSHAKE else None
            await self._loop.connect_accepted_socket(
                lambda: Conversation(site, self.requests, self._connections), connection, ssl=tls
            )
        except OSError:  # the peer left, or its handshake failed
            connection.close()
        except asyncio.CancelledError:
            connection.close()
            raise

    async def _peek(self, connection: socket.socket) -> bytes:
        """The first byte to arrive, left in place for whoever reads next."""
        connection.setblocking(False)
        while True:
            try:
                return connection.recv(1, socket.MSG_PEEK)
            except BlockingIOError:
                arrived = self._loop.create_future()
                self._loop.add_reader(connection, arrived.set_result, None)
                arrived.add_done_callback(lambda _: self._loop.remove_reader(connection))
                await arrived


class Conversation(asyncio.Protocol):
    """One connection: GET and HEAD of HTTP/1.1, kept open between requests."""

    def __init__(self, site: Site, requests: list[tuple[str, str]], connections: set[asyncio.Transport]) -> None:
        self.site = site
        self.requests = requests
        self.connections = connections
        self.received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.connections.add(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self.connections.discard(self.transport)
        self.transport.close()  # Python 3.10 warns of a TLS transport that only its peer has closed

    def data_received(self, data: bytes) -> None:
        self.received += data
        while b"\r\n\r\n" in self.received:
            head, _, self.received = self.received.partition(b"\r\n\r\n")
            self.answer(head.decode("latin-1"))
        if len(self.received) > MAX_HEAD:
            self.transport.close()

    def answer(self, head: str) -> None:
        request, *fields = head.split("\r\n")
        method, target, version = [*request.split(" "), "", ""][:3]
        self.requests.append((self.site.name, target))
        known = method in ("GET", "HEAD")
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in fields)}
        reply = self.site.answer(target, headers) if known else Reply(b"", 405, {"Allow": "GET, HEAD"})
        asks_to_close = headers.get("connection", "").lower() == "close"
        keep = known and version == "HTTP/1.1" and not asks_to_close and not reply.hangs
        told = {**reply.headers, "Connection": "keep-alive" if keep else "close"}
        if not reply.hangs:
            told["Content-Length"] = str(len(reply.body))
        lines = [
            f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}",
            *(f"{k}: {v}" for k, v in told.items()),
        ]
        answer = "\r\n".join([*lines, "", ""]).encode("latin-1") + (b"" if method == "HEAD" else reply.body)
        self.transport.write(answer)  # in one piece: a second small one would wait for the first one's acknowledgement
        if not keep and not reply.hangs:
            self.transport.close()
