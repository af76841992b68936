from __future__ import annotations

import pytest

from newscrawl.alerts.targets import MailServer, read_mail_server, read_targets
from newscrawl.errors import TargetError


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
