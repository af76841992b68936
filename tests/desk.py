"""A server with a few pages and redirects, over TLS or behind a login if it is wanted."""

from __future__ import annotations

import socket
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HTML, XML = "text/html; charset=utf-8", "application/xml"


@dataclass
class Desk:
    """A server that answers with `pages`: by path, a body, or where it redirects to. What it was asked is kept."""

    pages: dict[str, str] = field(default_factory=dict)
    login: str | None = None  # without which nobody gets anything
    port: int = 0
    host: str = "127.0.0.1"
    asked: list[tuple[str, str | None]] = field(default_factory=list)  # path, Authorization
    headers: dict[str, Message] = field(default_factory=dict)  # by path, those of the last time that it was asked for

    @property
    def address(self) -> str:
        return f"http://{self.host}:{self.port}"

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    @contextmanager
    def serve(self, tls: ssl.SSLContext | None = None) -> Iterator[Desk]:
        with (_SixthServer if ":" in self.host else ThreadingHTTPServer)(
            (self.host, self.port), _make_handler(self)
        ) as server:
            if tls is not None:
                server.socket = tls.wrap_socket(server.socket, server_side=True)
            server.daemon_threads = True
            self.port = server.server_port
            thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
            thread.start()
            try:
                yield self
            finally:
                server.shutdown()
                thread.join()


class _SixthServer(ThreadingHTTPServer):
    address_family = socket.AF_INET6


def _make_handler(desk: Desk) -> type[socketserver.BaseRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            login = self.headers["Authorization"]
            desk.asked.append((self.path, login))
            desk.headers[self.path] = self.headers
            page = desk.pages.get(self.path)
            if desk.login not in (None, login):
                self.answer(401, "")
            elif page is not None and page.startswith("->"):
                self.answer(302, "", {"Location": page[2:]})
            else:
                self.answer(404 if page is None else 200, page or "")

        def answer(self, status: int, body: str, headers: dict[str, str] | None = None) -> None:
            self.send_response(status)
            kind = "text/plain" if self.path == "/robots.txt" else XML if self.path.endswith(".xml") else HTML
            content = body.encode()
            for name, value in {"Content-Type": kind, "Content-Length": str(len(content)), **(headers or {})}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    return Handler
