"""Dates of other calendars."""

from __future__ import annotations

import datetime

from newscrawl.times.calendars import convert_hijri, convert_jalali
from newscrawl.times.timestamps import parse_timestamp


def test_calendars() -> None:
    assert convert_jalali(1403, 1, 1) == datetime.date(2024, 3, 20)
    assert convert_jalali(1399, 12, 30) == datetime.date(2021, 3, 20)
    assert convert_hijri(1445, 9, 1) == datetime.date(2024, 3, 11)
    assert convert_hijri(1446, 10, 1) == datetime.date(2025, 3, 30)
    assert convert_hijri(1410, 1, 1) == datetime.date(1989, 8, 2)
    assert convert_hijri(1460, 12, 29) == datetime.date(2039, 1, 24)
    assert [convert_hijri(*day) for day in ((1446, 13, 1), (1446, 1, 31), (1409, 1, 1), (1461, 1, 1))] == [None] * 4


def test_the_weekday_tells_the_year_of_a_day_without_one() -> None:
    near = datetime.date(2020, 6, 15)
    for text, day in (
        ("19 февраля, пятница", "2021-02-19"),
        ("19 февраля, среда", "2020-02-19"),
        ("19 февраля", "2020-02-19"),
        ("6月1日", "2020-06-01"),
    ):
        stamp = parse_timestamp(text, near=near)
        assert stamp is not None
        assert str(stamp.date) == day
