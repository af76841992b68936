from __future__ import annotations

import pytest

from newscrawl.items import Article, Link
from newscrawl.tools.profiles.zone import tell_zone


def pair(host: str, local: str | None, moment: str | None) -> tuple[Article, Link]:
    url = f"https://{host}/a"
    return Article(url=url, date_published=local), Link(url, date_published=moment)


@pytest.mark.parametrize(
    ("host", "winter", "summer", "zone"),
    [
        ("www.harbour.de", "2024-01-03T11:00:00", "2024-07-03T12:00:00", "Europe/Berlin"),
        ("www.harbour.de", "2024-01-03T10:00:00", "2024-07-03T10:00:00", "UTC"),
        ("harbour.co.uk", "2024-01-03T10:00:00", "2024-07-03T11:05:00", "Europe/London"),
        ("harbour.com", "2024-01-03T10:00:00", "2024-07-03T10:00:00", "UTC"),
        ("harbour.com", "2024-01-03T11:00:00", "2024-07-03T12:00:00", None),
        ("harbour.fr", "2024-01-03T11:00:00", "2024-07-03T11:00:00", None),
    ],
)
def test_pages_and_listings_together_tell_the_zone(host: str, winter: str, summer: str, zone: str | None) -> None:
    pairs = [pair(host, winter, "2024-01-03T10:00:00Z"), pair(host, summer, "2024-07-03T10:00:00Z")]
    assert tell_zone(pairs) == zone


@pytest.mark.parametrize(
    ("local", "moment"),
    [
        (None, "2024-01-03T10:00:00Z"),
        ("2024-01-03", "2024-01-03T10:00:00Z"),
        ("2024-01-03T10:00:00Z", "2024-01-03T10:00:00Z"),
        ("2024-01-03T11:00:00", "2024-01-03T10:00:00"),
        ("2024-01-03T11:00:00", "2024-01-03"),
        ("2024-01-03T11:00:00", None),
    ],
)
def test_times_that_tell_nothing_of_a_zone(local: str | None, moment: str | None) -> None:
    assert tell_zone([pair("harbour.de", local, moment)] * 3) is None


def test_one_article_is_not_enough() -> None:
    assert tell_zone([pair("harbour.de", "2024-01-03T11:00:00", "2024-01-03T10:00:00Z")]) is None
    assert tell_zone([]) is None
