"""Where alerts go, and that they arrive at a real web server and a real mail server."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path

import pytest

from newscrawl.alerts.sending import Alert, AlertTarget, MailServer, read_mail_server, read_targets, send_alert
from newscrawl.errors import AlertError, TargetError

from ..newsroom.certificate import make_tls_context
from .receivers import receive_mail, receive_posts

ALERT = Alert("courier", "failing", "begun", "3 failures running, the last: الباب", "2026-01-01T00:00:00Z", job="j1")
ENDED = Alert("courier", "coverage", "ended", "authors is in 20%", "2026-01-01T01:00:00Z", field="authors")
MAILBOX = AlertTarget("mail", "desk@courier.example")


def test_webhooks_and_mailboxes_are_told_apart() -> None:
    targets = read_targets("https://hooks.example/T0KEN mailto:desk@courier.example, https://hooks.example/T0KEN")
    assert [(target.kind, target.address) for target in targets] == [
        ("webhook", "https://hooks.example/T0KEN"),
        ("mail", "desk@courier.example"),
    ]
    assert read_targets(None) == read_targets("  ") == []


@pytest.mark.parametrize(
    "text", ["htps://a/T0KEN", "mailto:T0KEN", "mailto:a@b?T0KEN", "https:///T0KEN", "T0KEN@b", "http://[T0KEN"]
)
def test_what_is_neither_is_refused_without_showing_it(text: str) -> None:
    with pytest.raises(TargetError, match="address 2") as caught:
        read_targets(f"https://a.example/ {text}")
    assert "T0KEN" not in str(caught.value)


def test_a_target_is_named_and_remembered_without_its_secret() -> None:
    for target in read_targets("https://user:T0KEN@hooks.example/T0KEN mailto:T0KEN@b.example"):
        assert "T0KEN" not in target.name + target.key + repr(target)


def test_mail_servers_are_read() -> None:
    assert read_mail_server(None, None) == MailServer()
    assert read_mail_server("smtps://me%40a.example:p%2Fw@mail.example", None) == MailServer(
        "mail.example", 465, True, "me@a.example", "p/w", "me@a.example"
    )
    assert read_mail_server("smtp://mail.example:2525", "desk@a.example") == MailServer(
        "mail.example", 2525, sender="desk@a.example"
    )
    assert read_mail_server("smtp://me:pw@mail.example", None).port == 587


@pytest.mark.parametrize(("server", "sender"), [("mail.example", None), ("smtp://h:x", None), (None, "a\nBcc: b@c")])
def test_other_servers_and_senders_are_refused(server: str | None, sender: str | None) -> None:
    with pytest.raises(TargetError, match="write"):
        read_mail_server(server, sender)


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
