"""alerts.env in the data folder, by which alerts reach jobs of a Scrapyd that runs already."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.alerts.alerts_file import read_alerts_file
from newscrawl.alerts.telling import Alerts
from newscrawl.errors import TargetError


def test_what_stands_there_counts_from_the_next_look_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSCRAWL_ALERTS", "mailto:old@a.example")  # what Scrapyd was started with
    file = tmp_path / "alerts.env"
    for content, expected in (
        (None, ["old@a.example"]),
        ('# who is told\n\nNEWSCRAWL_ALERTS="mailto:new@a.example mailto:desk@a.example"\n', ["new@", "desk@"]),
        ("export NEWSCRAWL_ALERTS=mailto:other@a.example\nNEWSCRAWL_SMTP='smtp://127.0.0.1:25'\n", ["other@"]),
    ):
        if content is not None:
            file.write_text(content)
        alerts = Alerts.from_settings({}, tmp_path)
        assert alerts is not None
        assert [
            target.address[: len(start)] for target, start in zip(alerts.targets, expected, strict=True)
        ] == expected
    told = Alerts.from_settings({"NEWSCRAWL_ALERTS": "mailto:set@a.example"}, tmp_path)
    assert told is not None
    assert [target.address for target in told.targets] == ["set@a.example"]
    file.write_text("NEWSCRAWL_ALERTS=\n")
    kept = Alerts.from_settings({}, tmp_path)
    assert kept is None  # nobody wants to be told any more


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"NEWSCRAWL_ALERT=https://hooks.example.com/T0KEN\n", "alerts.env, line 1: write one of NEWSCRAWL_ALERTS, "),
        (b"# x\nhttps://hooks.example.com/T0KEN\n", "alerts.env, line 2: write one of NEWSCRAWL_ALERTS, "),
        (b"\xff", "alerts.env cannot be read (it is no text in UTF-8); mend it, or move it away."),
    ],
)
def test_what_cannot_be_read_is_said_without_a_secret(content: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / "alerts.env").write_bytes(content)
    with pytest.raises(TargetError) as caught:
        read_alerts_file(tmp_path)
    assert says in str(caught.value)
    assert "T0KEN" not in str(caught.value)
