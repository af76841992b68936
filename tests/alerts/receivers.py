"""A webhook and a mail server on this machine that keep what they are sent."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


class Webhook:
    """`status` is what it answers."""

    def __init__(self) -> None:
        self.received: list[dict[str, Any]] = []
        self.paths: list[str] = []
        self.status = 200
        self.url = ""


@contextmanager
def receive_posts() -> Iterator[Webhook]:
    webhook = Webhook()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if webhook.status == 200:
                assert self.headers["Content-Type"] == "application/json; charset=utf-8"
                webhook.received.append(json.loads(body))
            webhook.paths.append(self.path)
            self.send_response(webhook.status)
            if webhook.status == 302:
                self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        webhook.url = f"http://127.0.0.1:{server.server_port}/hook/t0ken"
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield webhook
        server.shutdown()
        thread.join()


class Mailbox:
    """`refusal` is what it answers a message with."""

    def __init__(self) -> None:
        self.received: list[EmailMessage] = []
        self.refusal: str | None = None
        self.port = 0

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        if self.refusal is not None:
            return self.refusal
        self.received.append(message_from_bytes(envelope.original_content or b"", policy=policy.default))  # type: ignore[arg-type]
        return "250 OK"


@contextmanager
def receive_mail(tls: Any = None, password: str | None = None) -> Iterator[Mailbox]:
    mailbox = Mailbox()
    with socket.create_server(("127.0.0.1", 0)) as free:
        mailbox.port = free.getsockname()[1]

    def authenticate(server: SMTP, session: Session, envelope: Envelope, how: str, data: LoginPassword) -> AuthResult:
        return AuthResult(success=(data.login, data.password) == (b"desk", (password or "").encode()))

    controller = Controller(
        mailbox,
        hostname="127.0.0.1",
        port=mailbox.port,
        ssl_context=tls,
        auth_require_tls=password is None,  # it does not see that all of the connection is TLS
        authenticator=authenticate,
    )
    controller.start()
    try:
        yield mailbox
    finally:
        controller.stop()
