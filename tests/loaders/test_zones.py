"""Zones by name, by the site and by its language."""

from __future__ import annotations

import pytest

from newscrawl.loaders.timestamps import parse_timestamp


def export(text: str, **hints: object) -> str | None:
    stamp = parse_timestamp(text, **hints)  # type: ignore[arg-type]
    return stamp.to_text() if stamp else None


@pytest.mark.parametrize(
    ("hints", "text", "expected"),
    [
        ({"timezone": "Europe/Berlin"}, "2024-05-03 10:00", "2024-05-03T08:00:00Z"),
        ({"timezone": "Europe/Berlin"}, "2024-01-03 10:00", "2024-01-03T09:00:00Z"),
        ({"timezone": "Europe/Berlin"}, "2024-05-03T10:00:00Z", "2024-05-03T10:00:00Z"),
        ({"timezone": "Nowhere/Atall"}, "2024-05-03 10:00", "2024-05-03T10:00:00"),
        ({}, "May 3, 2024 10:00 ET", "2024-05-03T14:00:00Z"),
        ({}, "January 3, 2024 10:00 ET", "2024-01-03T15:00:00Z"),
        ({}, "3 May 2024 10:00 IST", "2024-05-03T04:30:00Z"),
        ({"language": "he"}, "3 May 2024 10:00 IST", "2024-05-03T08:00:00Z"),
        ({"timezone": "Europe/Dublin"}, "3 May 2024 10:00 IST", "2024-05-03T09:00:00Z"),
        ({"timezone": "Asia/Jerusalem"}, "3 May 2024 10:00 IST", "2024-05-03T07:00:00Z"),  # its summer time is IDT
        ({"timezone": "Asia/Shanghai"}, "3 May 2024 10:00 CST", "2024-05-03T02:00:00Z"),
        ({}, "3/5/2024 10:00 (مكة المكرمة)", "2024-05-03T07:00:00Z"),
        ({}, "2024-05-03 10:00 بتوقيت أبوظبي", "2024-05-03T06:00:00Z"),
        ({}, "3 May 2024 10:00 CEST", "2024-05-03T08:00:00Z"),
        ({}, "3 May 2024 10:00 +05:30", "2024-05-03T04:30:00Z"),
        ({}, "3 May 2024 10:00-12:00", "2024-05-03T10:00:00"),
    ],
)
def test_zones(hints: dict[str, object], text: str, expected: str) -> None:
    assert export(text, **hints) == expected
