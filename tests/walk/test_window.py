from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from newscrawl.walk.window import Window, WindowSide, read_address_date, read_window

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=timezone.utc)
BERLIN = timezone(timedelta(hours=1))


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=timezone.utc)  # type: ignore[arg-type,misc]


@pytest.mark.parametrize(
    ("since", "start"),
    [
        ("2d", utc(2026, 11, 21, 2)),
        ("36h", utc(2026, 11, 21, 14)),
        ("90 min", utc(2026, 11, 23, 0, 30)),
        ("1W", utc(2026, 11, 16, 2)),
        ("3mo", utc(2026, 8, 23, 2)),
        ("1y", utc(2025, 11, 23, 2)),
        ("2026-11-01", utc(2026, 11, 1)),
        ("2026-11-01T06:00+01:00", utc(2026, 11, 1, 5)),
        ("2026-11-01 06:00:30Z", utc(2026, 11, 1, 6, 0, 30)),
        ("20261101", utc(2026, 11, 1)),
    ],
)
def test_a_window_begins_where_the_user_says(since: str, start: datetime) -> None:
    assert read_window(since, None, NOW).since == start


def test_three_months_before_the_end_of_may_is_the_end_of_february() -> None:
    assert read_window("3mo", None, utc(2026, 5, 31)).since == utc(2026, 2, 28)


def test_days_are_those_of_nows_zone_and_the_last_one_is_inside() -> None:
    window = read_window("2026-11-01", "2026-11-01", NOW.astimezone(BERLIN))
    assert (window.since, window.until) == (utc(2026, 10, 31, 23), utc(2026, 11, 1, 23))


@pytest.mark.parametrize(
    ("since", "until", "sentence"),
    [
        ("yesterday", None, "since=yesterday is no time that can be read; give one such as 2d, 36h, 1w, 3mo, "),
        ("2026-02-30", None, "since=2026-02-30 is no time"),
        ("99999y", None, "since=99999y is no time"),
        (None, "tomorrow", "until=tomorrow is no time"),
        ("2d", "2026-11-01", "since=2d lies after until=2026-11-01; exchange the two."),
        ("2027-01-01", None, "since=2027-01-01 lies in the future; give a time before now, such as since=2d."),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(since: str | None, until: str | None, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence[:40]) as error:
        read_window(since, until, NOW)
    assert sentence in str(error.value)
    assert str(error.value).endswith(".")


@pytest.mark.parametrize(
    ("date", "verdict"),
    [
        ("2026-11-21T02:00:00Z", "inside"),
        ("2026-11-21T01:59:59Z", "before"),
        ("2026-11-21T03:00:00+02:00", "before"),
        ("2026-11-21T03:00:00.250+01:00", "inside"),
        ("2026-11-22", "inside"),
        ("2026-11-21", "inside"),
        ("2026-11-20", "inside"),  # it was that day in California when the window began
        ("2026-11-19", "before"),
        ("2026-11-20T13:00:00", "before"),  # with no zone: wherever it was
        ("2026-11-20T15:00:00", "inside"),
        ("2026-11", "inside"),
        ("2026-10", "before"),
        ("2026", "unknown"),
        ("3 November", "unknown"),
        ("2026-13-01", "unknown"),
        ("", "unknown"),
        (None, "unknown"),
    ],
)
def test_dates_are_held_against_two_days_back(date: str | None, verdict: WindowSide) -> None:
    assert read_window("2d", None, NOW).judge(date) == verdict


@pytest.mark.parametrize(
    ("date", "verdict"),
    [
        ("2026-10-31", "before"),
        ("2026-11-01", "inside"),
        ("2026-11-03", "inside"),
        ("2026-11-04", "after"),
        ("2026-11-03T23:59:00Z", "inside"),
        ("2026-11-04T00:00:00Z", "after"),
        ("2026-10-31T23:59:00Z", "before"),
        ("2026-11-04T01:00:00", "inside"),
        ("2026-11", "inside"),
        ("2026-12", "after"),
    ],
)
def test_days_are_held_against_days(date: str, verdict: WindowSide) -> None:
    assert read_window("2026-11-01", "2026-11-03", NOW).judge(date) == verdict


def test_everything_is_inside_a_window_without_bounds() -> None:
    window = Window()
    assert window.is_open
    assert window.judge("1999-01-01") == "inside"
    assert window.judge("soon") == "unknown"


@pytest.mark.parametrize(
    ("url", "date"),
    [
        ("https://e.com/2024/05/03/budget", "2024-05-03"),
        ("https://e.com/news/2024-05-03-budget.html", "2024-05-03"),
        ("https://e.com/a/20240503/budget", "2024-05-03"),
        ("https://e.com/2024/may/03/budget", "2024-05-03"),
        ("https://e.com/03.05.2024/budget", "2024-05-03"),
        ("https://e.com/2024/05/budget", "2024-05"),
        ("https://e.com/2024/02/31/budget", None),
        ("https://e.com/history/1944-06-06-landing", None),
        ("https://e.com/budget-2024", None),
        ("https://e.com/", None),
    ],
)
def test_an_address_tells_its_date(url: str, date: str | None) -> None:
    assert read_address_date(url) == date
