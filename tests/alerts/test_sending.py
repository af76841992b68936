"""Alerts arrive at a real web server and a real mail server."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path

import pytest

from newscrawl.alerts.sending import Alert, send_alert
from newscrawl.alerts.targets import AlertTarget, MailServer, read_mail_server
from newscrawl.errors import AlertError

from ..newsroom.certificate import make_tls_context
from .receivers import receive_mail, receive_posts

ALERT = Alert("courier", "failing", "begun", "3 failures running, the last: الباب", "2026-01-01T00:00:00Z", job="j1")
ENDED = Alert("courier", "coverage", "ended", "authors is in 20%", "2026-01-01T01:00:00Z", field="authors")
MAILBOX = AlertTarget("mail", "desk@courier.example")


def test_a_webhook_gets_json() -> None:
    with receive_posts() as webhook:
        send_alert(ALERT, AlertTarget("webhook", webhook.url), MailServer())
        send_alert(ENDED, AlertTarget("webhook", webhook.url), MailServer())
    first, second = webhook.received
    text = first.pop("text")
    assert first == {
        "site": "courier",
        "trouble": "failing",
        "field": None,
        "state": "begun",
        "reason": "3 failures running, the last: الباب",
        "at": "2026-01-01T00:00:00Z",
        "job": "j1",
    }
    assert text.startswith("newscrawl: courier is in trouble: its crawls fail.\n3 failures running")
    assert (second["state"], second["field"]) == ("ended", "authors")
    assert "courier is well again" in second["text"]


def test_a_mailbox_gets_mail() -> None:
    with receive_mail() as mailbox:
        send_alert(ALERT, MAILBOX, MailServer("127.0.0.1", mailbox.port, sender="crawl@a.example"))
    (mail,) = mailbox.received
    assert mail["To"] == "desk@courier.example"
    assert mail["From"] == "crawl@a.example"
    assert mail["Subject"] == "newscrawl: courier is in trouble: its crawls fail"
    assert "الباب" in mail.get_content()


@pytest.mark.parametrize(("status", "says"), [(500, "500"), (404, "404"), (302, "302")])
def test_a_webhook_that_refuses_is_told_of_without_its_address(status: int, says: str) -> None:
    with receive_posts() as webhook:
        webhook.status = status
        with pytest.raises(AlertError, match=says) as caught:
            send_alert(ALERT, AlertTarget("webhook", webhook.url), MailServer())
    assert "t0ken" not in str(caught.value)
    assert webhook.paths == ["/hook/t0ken"]


def test_servers_that_are_not_there_are_told_of() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    for target in (AlertTarget("webhook", f"http://127.0.0.1:{port}/t0ken"), MAILBOX):
        with pytest.raises(AlertError, match="Connection refused"):
            send_alert(ALERT, target, MailServer("127.0.0.1", port))


def test_a_mail_server_that_refuses_is_told_of() -> None:
    with receive_mail() as mailbox:
        mailbox.refusal = "554 not from you"
        with pytest.raises(AlertError, match="554"):
            send_alert(ALERT, MAILBOX, MailServer("127.0.0.1", mailbox.port))


def test_a_password_never_goes_in_the_open() -> None:
    with receive_mail() as mailbox:
        server = MailServer("127.0.0.1", mailbox.port, user="desk", password="pw")
        with pytest.raises(AlertError, match="NotSupported"):
            send_alert(ALERT, MAILBOX, server)
    assert mailbox.received == []


def test_a_mailbox_behind_tls_and_a_password_gets_mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with receive_mail(make_tls_context(), password="p/w") as mailbox:
        (tmp_path / "ca.pem").write_text(ssl.get_server_certificate(("127.0.0.1", mailbox.port)))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        server = read_mail_server(f"smtps://desk:p%2Fw@127.0.0.1:{mailbox.port}", None)
        send_alert(ALERT, MAILBOX, server)
    assert len(mailbox.received) == 1


def test_a_certificate_that_nobody_vouches_for_is_refused() -> None:
    with receive_mail(make_tls_context()) as mailbox, pytest.raises(AlertError, match=r"(?i)certificate|SSL"):
        send_alert(ALERT, MAILBOX, MailServer("127.0.0.1", mailbox.port, is_tls=True))
    assert mailbox.received == []
