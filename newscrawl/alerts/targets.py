"""Reads where alerts go: the addresses of webhooks and mailboxes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Literal
from urllib.parse import unquote, urlsplit

from ..errors import TargetError

_MAILBOX = re.compile(r"[^\s@,<>]+@[^\s@,<>]+")


@dataclass(frozen=True, slots=True)
class AlertTarget:
    """A webhook or a mailbox. A webhook's address is often a secret, so it is never shown or stored."""

    kind: Literal["webhook", "mail"]
    address: str = field(repr=False)

    @property
    def key(self) -> str:
        """The name by which the data folder remembers the target."""
        return blake2b(self.address.encode(), digest_size=8).hexdigest()

    @property
    def name(self) -> str:
        """The name of the target in a log."""
        if self.kind == "mail":
            return f"the mailbox at {self.address.rpartition('@')[2]}"
        return f"the webhook at {urlsplit(self.address).hostname}"


@dataclass(frozen=True, slots=True)
class MailServer:
    """The server that sends mail, and the sender."""

    host: str = "localhost"
    port: int = 25
    is_tls: bool = False  # from the first byte; otherwise STARTTLS where the server has it
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    sender: str = "newscrawl@localhost"


def read_targets(text: str | Iterable[str] | None) -> list[AlertTarget]:
    """Reads targets from addresses with spaces or commas between them. Raises TargetError."""
    if not text:
        return []
    words = re.split(r"[\s,]+", text.strip()) if isinstance(text, str) else list(text)
    return list(dict.fromkeys(_read_target(number, word) for number, word in enumerate(words, 1) if word))


def read_mail_server(text: str | None, sender: str | None) -> MailServer:
    """Reads the server from an address such as smtps://user:password@mail.example:465; localhost without one.

    Raises TargetError.
    """
    default = MailServer()
    if sender and not _MAILBOX.fullmatch(sender):
        raise TargetError("NEWSCRAWL_ALERTS_FROM is no mail address; write one such as crawl@example.org.")
    if not text:
        return MailServer(sender=sender or default.sender)
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise TargetError("NEWSCRAWL_SMTP is no mail server; write smtp://HOST:587 or smtps://USER:PASSWORD@HOST:465.")
    user = unquote(parts.username) if parts.username else None
    return MailServer(
        host=parts.hostname,
        port=port or (465 if parts.scheme == "smtps" else 587 if user else 25),
        is_tls=parts.scheme == "smtps",
        user=user,
        password=unquote(parts.password) if parts.password else None,
        sender=sender or (user if user and _MAILBOX.fullmatch(user) else f"newscrawl@{parts.hostname}"),
    )


def _read_target(number: int, word: str) -> AlertTarget:
    try:
        parts = urlsplit(word)
        host = parts.hostname
    except ValueError:
        parts, host = urlsplit(""), None
    if parts.scheme in ("http", "https") and host:
        return AlertTarget("webhook", word)
    mailbox = unquote(parts.path)
    if parts.scheme == "mailto" and not parts.query and _MAILBOX.fullmatch(mailbox):
        return AlertTarget("mail", mailbox)
    raise TargetError(
        f"NEWSCRAWL_ALERTS: address {number} is neither a webhook nor a mailbox; write https://… or mailto:NAME@HOST."
    )
