from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from newscrawl.tools.schedule.timetable import Timing, format_span, read_cron, read_span


def at(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=timezone.utc)


def test_cron_is_read_in_its_zone() -> None:
    daily = Timing(cron="30 6 * * *", zone="Europe/Paris")
    assert daily.find_next(at("2026-01-10 12:00")) == at("2026-01-11 05:30")
    assert daily.find_next(at("2026-07-10 12:00")) == at("2026-07-11 04:30")


def test_a_daily_run_happens_once_on_the_days_when_clocks_change() -> None:
    nightly = Timing(cron="30 2 * * *", zone="Europe/Paris")
    slot, days = at("2026-03-27 12:00"), []
    while slot < at("2026-03-31 00:00"):
        slot = nightly.find_next(slot)
        days.append(slot.date().day)
    assert days == [28, 29, 30, 31]
    autumn = nightly.find_next(at("2026-10-24 12:00"))
    assert nightly.find_next(autumn).date().day == 26


def test_weekdays_are_those_of_cron() -> None:
    assert Timing(cron="0 0 * * 0").find_next(at("2026-11-18 00:00")) == at("2026-11-22 00:00")  # a Sunday


def test_what_was_missed_is_counted_and_the_last_of_it_found() -> None:
    hourly = Timing(cron="0 * * * *")
    assert hourly.find_latest(at("2026-01-01 00:00"), at("2026-01-01 10:30")) == (at("2026-01-01 10:00"), 9)
    assert hourly.find_latest(at("2026-01-01 00:00"), at("2026-01-01 01:00")) == (at("2026-01-01 01:00"), 0)
    quarterly = Timing(interval=timedelta(minutes=15))
    assert quarterly.find_latest(at("2026-01-01 00:01"), at("2026-01-01 01:10")) == (at("2026-01-01 01:01"), 3)


def test_years_of_absence_cost_nothing() -> None:
    slot, missed = Timing(cron="* * * * *").find_latest(at("2000-01-01 00:00"), at("2026-01-01 00:00"))
    assert slot == at("2026-01-01 00:00")
    assert missed == 999


def test_jitter_is_within_its_bound_and_the_same_whenever_it_is_asked_for() -> None:
    timing = Timing(cron="0 * * * *", jitter=timedelta(minutes=5))
    delays = [timing.delay("courier", at(f"2026-01-{day:02} 00:00")) for day in range(1, 29)]
    assert all(timedelta() <= delay < timedelta(minutes=5) for delay in delays)
    assert len(set(delays)) > 20
    assert (
        delays[0] == timing.delay("courier", at("2026-01-01 00:00")) != timing.delay("herald", at("2026-01-01 00:00"))
    )


@pytest.mark.parametrize(
    ("text", "seconds"), [("90s", 90), ("15m", 900), ("15 min", 900), ("2h", 7200), ("1d", 86400), ("1.5h", 5400)]
)
def test_spans_are_read(text: str, seconds: int) -> None:
    assert read_span(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "15", "m", "-5m", "2 fortnights", "1h30m"])
def test_other_texts_are_no_spans(text: str) -> None:
    with pytest.raises(ValueError, match="span"):
        read_span(text)


@pytest.mark.parametrize(("seconds", "text"), [(900, "15m"), (86400, "1d"), (5400, "90m"), (1, "1s"), (0.5, "0.5s")])
def test_spans_are_written_as_they_are_read(seconds: float, text: str) -> None:
    assert format_span(timedelta(seconds=seconds)) == text
    assert read_span(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "* * * *", "61 * * * *", "0 25 * * *", "0 0 31 2 *", "0 0 * * MUN", "@hourly"])
def test_bad_expressions_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_cron(text, "UTC")
