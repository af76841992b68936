"""Reads where alerts go, words one alert, and sends it to one target: a webhook or a mailbox."""

from __future__ import annotations

import json
import re
import smtplib
import ssl
from collections.abc import Iterable
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from hashlib import blake2b
from http.client import HTTPException
from typing import Any, Literal
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from ..errors import AlertError, TargetError
from ..own_command import name_scrapy
from ..report.troubles import TroubleKind

_MAILBOX = re.compile(r"[^\s@,<>]+@[^\s@,<>]+")
_WORDS: dict[TroubleKind, str] = {
    "failing": "its crawls fail",
    "quiet": "it brings no articles",
    "coverage": "a field is missing more often",
}
_PATIENCE = 4.0  # seconds for each step of a conversation


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


@dataclass(frozen=True, slots=True)
class Alert:
    """A trouble that has begun or ended."""

    site: str
    kind: TroubleKind
    state: Literal["begun", "ended"]
    reason: str  # of one that has ended: what it was
    at: str  # ISO 8601, UTC
    field: str | None = None
    job: str | None = None

    @property
    def subject(self) -> str:
        words = _WORDS[self.kind]
        return (
            f"newscrawl: {self.site} is in trouble: {words}"
            if self.state == "begun"
            else (f"newscrawl: {self.site} is well again: over is that {words}")
        )

    @property
    def text(self) -> str:
        of = f" (job {self.job})" if self.job else ""
        told = self.reason if self.state == "begun" else f"It was: {self.reason}"
        return f"{self.subject}.\n{told}.\nSeen at {self.at}{of}. {name_scrapy()} jobs {self.site} shows more.\n"

    def as_json(self) -> dict[str, Any]:
        """Returns the JSON object for a webhook. Chat services show its `text`."""
        return {
            "text": self.text,
            "site": self.site,
            "trouble": self.kind,
            "field": self.field,
            "state": self.state,
            "reason": self.reason,
            "at": self.at,
            "job": self.job,
        }


class _StayHandler(HTTPRedirectHandler):
    """Follows no redirect: an alert goes to its target and nowhere else."""

    def redirect_request(self, *_: object) -> None:
        return None


def send_alert(alert: Alert, target: AlertTarget, server: MailServer) -> None:
    """Sends the alert and returns once the target has accepted it. Raises AlertError."""
    try:
        if target.kind == "mail":
            _send_mail(alert, target, server)
        else:
            _post(alert, target)
    except HTTPError as error:
        error.close()
        raise AlertError(f"it answered {error.code}") from None
    except smtplib.SMTPAuthenticationError:
        raise AlertError("the mail server wants another user or password: mend NEWSCRAWL_SMTP") from None
    except smtplib.SMTPResponseException as error:
        raise AlertError(f"the mail server answered {error.smtp_code}") from None
    except smtplib.SMTPException as error:
        raise AlertError(f"the mail server refused it ({type(error).__name__})") from None
    except (OSError, HTTPException, ValueError) as error:
        raise AlertError(_name_reason(error)) from None


def _name_reason(error: Exception) -> str:
    """Names the reason of an error in our own words, since the error's text may hold the address."""
    cause = error.reason if isinstance(error, URLError) else error
    if isinstance(cause, ssl.SSLError):
        return str(cause.reason or "SSL").lower().replace("_", " ")
    return str(getattr(cause, "strerror", None) or type(cause).__name__)


def _post(alert: Alert, target: AlertTarget) -> None:
    body = json.dumps(alert.as_json(), ensure_ascii=False).encode("utf-8", "backslashreplace")
    headers = {"Content-Type": "application/json; charset=utf-8", "User-Agent": "newscrawl"}
    request = Request(target.address, data=body, headers=headers)
    with build_opener(_StayHandler()).open(request, timeout=_PATIENCE) as response:
        response.read(65536)


def _send_mail(alert: Alert, target: AlertTarget, server: MailServer) -> None:
    message = EmailMessage()
    message["From"], message["To"] = server.sender, target.address
    message["Subject"] = " ".join(alert.subject.split())
    message["Date"], message["Message-ID"] = formatdate(), make_msgid(domain=server.sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(alert.text)
    context = ssl.create_default_context()
    client = (
        smtplib.SMTP_SSL(server.host, server.port, timeout=_PATIENCE, context=context)
        if server.is_tls
        else smtplib.SMTP(server.host, server.port, timeout=_PATIENCE)
    )
    with client as smtp:
        smtp.ehlo()
        if not server.is_tls and smtp.has_extn("starttls"):
            smtp.starttls(context=context)
            smtp.ehlo()
        elif not server.is_tls and server.password is not None:
            raise smtplib.SMTPNotSupportedError  # the password would go in the open
        if server.user is not None:
            smtp.login(server.user, server.password or "")
        smtp.send_message(message)
