from __future__ import annotations

import logging
import time
from pathlib import Path

import pytest

from newscrawl.alerts.telling import Alerts
from newscrawl.errors import TargetError
from newscrawl.storage.job_log import JOBS, append_job

from .receivers import receive_mail, receive_posts


def end_job(folder: Path, outcome: str, site: str = "courier") -> None:
    ended = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    append_job(folder / JOBS, {"site": site, "job": "j", "outcome": outcome, "reason": "why", "ended": ended})


def test_nobody_is_told_unless_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEWSCRAWL_ALERTS", raising=False)
    assert Alerts.from_settings({}, tmp_path) is None
    monkeypatch.setenv("NEWSCRAWL_ALERTS", "nonsense")
    with pytest.raises(TargetError):
        Alerts.from_settings({}, tmp_path)
    assert Alerts.from_settings({"NEWSCRAWL_ALERTS": "mailto:a@b.example"}, tmp_path) is not None


def test_a_trouble_is_told_once_when_it_begins_and_once_when_it_ends(tmp_path: Path) -> None:
    with receive_posts() as webhook, receive_mail() as mailbox:
        settings = {
            "NEWSCRAWL_ALERTS": f"{webhook.url} mailto:desk@a.example",
            "NEWSCRAWL_SMTP": f"smtp://127.0.0.1:{mailbox.port}",
        }
        for outcome in ("failed", "failed", "failed", "failed", "failed", "ok", "ok", "failed"):
            end_job(tmp_path, outcome)
            alerts = Alerts.from_settings(settings, tmp_path)  # anew, as each crawl does
            assert alerts is not None
            alerts.look_at_site("courier", time.time(), "j")
            assert alerts.failed == 0
    assert [told["state"] for told in webhook.received] == ["begun", "ended"]
    assert [mail["Subject"] for mail in mailbox.received] == [
        "newscrawl: courier is in trouble: its crawls fail",
        "newscrawl: courier is well again: over is that its crawls fail",
    ]
    assert "t0ken" not in "".join(path.read_text() for path in tmp_path.glob("alerts*"))


def test_what_did_not_arrive_is_told_the_next_time_to_whom_it_did_not(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with receive_posts() as webhook, receive_posts() as other:
        alerts = Alerts.from_settings({"NEWSCRAWL_ALERTS": f"{webhook.url} {other.url}"}, tmp_path)
        assert alerts is not None
        for _ in range(3):
            end_job(tmp_path, "failed")
        webhook.status = 500
        with caplog.at_level(logging.WARNING):
            alerts.look_at_site("courier", time.time())
        assert (alerts.sent, alerts.failed) == (1, 1)
        assert "did not reach the webhook at 127.0.0.1 (it answered 500)" in caplog.text
        assert "t0ken" not in caplog.text
        webhook.status = 200
        alerts.look_at_site("courier", time.time())
    assert len(webhook.received) == len(other.received) == 1


def test_looking_at_all_sites_finds_each_and_forgets_none(tmp_path: Path) -> None:
    with receive_posts() as webhook:
        alerts = Alerts.from_settings({"NEWSCRAWL_ALERTS": webhook.url}, tmp_path)
        assert alerts is not None
        for site in ("a", "b", "c"):
            for _ in range(3):
                end_job(tmp_path, "failed" if site != "c" else "ok", site)
        alerts.look_at_all(time.time())
        end_job(tmp_path, "ok", "a")
        alerts.look_at_site("a", time.time())
        alerts.look_at_all(time.time())
    assert [(told["site"], told["state"]) for told in webhook.received] == [
        ("a", "begun"),
        ("b", "begun"),
        ("a", "ended"),
    ]


def test_a_folder_that_cannot_be_written_is_logged_and_no_more(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    alerts = Alerts.from_settings({"NEWSCRAWL_ALERTS": "mailto:a@b.example"}, tmp_path / "file")
    assert alerts is not None
    alerts.look_at_all(time.time())
    assert alerts.failed == 1
    assert "Alerts could not be sent" in caplog.text
