"""Zones by name, by the site and by its language."""

from __future__ import annotations

import pytest

from newscrawl.times.timestamps import parse_timestamp


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
        ({}, "3 May 2024 10:00 GMT+5:30", "2024-05-03T04:30:00Z"),
        ({"language": "pt"}, "03/05/2024 às 10h00 (horário de Brasília)", "2024-05-03T13:00:00Z"),
        ({"language": "es"}, "3 de mayo de 2024 10:00 h, hora del centro de México", "2024-05-03T16:00:00Z"),
        ({"language": "es"}, "3 de mayo de 2024, 10:00 hora peninsular", "2024-05-03T08:00:00Z"),
        ({"language": "fr"}, "3 mai 2024 à 10h00, heure de Paris", "2024-05-03T08:00:00Z"),
        ({"language": "fr"}, "3 janvier 2024 à 10h00 (heure de Paris)", "2024-01-03T09:00:00Z"),
        ({"language": "en"}, "3 May 2024 10:00 (IST)", "2024-05-03T04:30:00Z"),
        ({"language": "en"}, "May 3, 2024 10:00 a.m. Eastern Standard Time", "2024-05-03T14:00:00Z"),
        ({"language": "en"}, "May 3, 2024 10:00 Beijing time", "2024-05-03T02:00:00Z"),
        ({"language": "ru"}, "3 мая 2024, 10:00 по московскому времени", "2024-05-03T07:00:00Z"),
        ({"language": "uk"}, "3 травня 2024, 10:00 за Києвом", "2024-05-03T07:00:00Z"),
        ({"language": "tr"}, "3 Mayıs 2024 10:00 TSİ", "2024-05-03T07:00:00Z"),
        ({"language": "ja"}, "2024年5月3日 10:00（日本時間）", "2024-05-03T01:00:00Z"),
        # A place says nothing of the clock where no word does.
        ({"language": "fr"}, "3 mai 2024 à 10h00, Paris", "2024-05-03T10:00:00"),
        ({"language": "en"}, "3 May 2024 10:00, central London", "2024-05-03T10:00:00"),
    ],
)
def test_zones(hints: dict[str, object], text: str, expected: str) -> None:
    assert export(text, **hints) == expected


def test_an_hours_sign_between_figures_needs_a_word_before_it() -> None:
    for text in ("Publié à 14h32", "às 14h32"):
        stamp = parse_timestamp(text)
        assert stamp is not None
        assert (stamp.date, str(stamp.time)) == (None, "14:32:00")
    assert parse_timestamp("durée 1h30") is None
    assert parse_timestamp("à 14h") is None
