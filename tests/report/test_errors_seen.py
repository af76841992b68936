from __future__ import annotations

from typing import Any

import time_machine

from newscrawl.report.errors_seen import list_errors_seen, note_error


class Stats(dict[str, Any]):
    """What `note_error` needs of Scrapy's statistics."""

    def get_value(self, key: str, default: Any = None) -> Any:
        return self.get(key, default)

    def set_value(self, key: str, value: Any) -> None:
        self[key] = value


def test_the_first_and_the_last_time_are_kept_and_the_last_address() -> None:
    stats = Stats()
    with time_machine.travel("2026-01-01T10:00:00Z", tick=False) as clock:
        note_error(stats, "404", "https://user:secret@a.example/gone")
        clock.shift(90)
        note_error(stats, "404", "https://a.example/" + "x" * 400)
        note_error(stats, "Timeout", "https://a.example/slow")
    assert list_errors_seen(stats, {"404": 2, "Timeout": 1, "parse": 1}) == {
        "404": {
            "first": "2026-01-01T10:00:00Z",
            "last": "2026-01-01T10:01:30Z",
            "url": ("https://a.example/" + "x" * 400)[:200],
        },
        "Timeout": {
            "first": "2026-01-01T10:01:30Z",
            "last": "2026-01-01T10:01:30Z",
            "url": "https://a.example/slow",
        },
    }


def test_no_password_is_kept_and_only_the_most_common_classes() -> None:
    stats = Stats()
    for number in range(30):
        note_error(stats, f"E{number:02}", "https://user:secret@a.example/")
    seen = list_errors_seen(stats, {f"E{number:02}": number for number in range(30)})
    assert sorted(seen) == [f"E{number:02}" for number in range(18, 30)]
    assert "secret" not in str(stats)
