"""Dates of other calendars."""

from __future__ import annotations

import datetime

from newscrawl.times.calendars import convert_hijri, convert_jalali


def test_calendars() -> None:
    assert convert_jalali(1403, 1, 1) == datetime.date(2024, 3, 20)
    assert convert_jalali(1399, 12, 30) == datetime.date(2021, 3, 20)
    assert convert_hijri(1445, 9, 1) == datetime.date(2024, 3, 11)
    assert convert_hijri(1446, 10, 1) == datetime.date(2025, 3, 30)
    assert convert_hijri(1410, 1, 1) == datetime.date(1989, 8, 2)
    assert convert_hijri(1460, 12, 29) == datetime.date(2039, 1, 24)
    assert [convert_hijri(*day) for day in ((1446, 13, 1), (1446, 1, 31), (1409, 1, 1), (1461, 1, 1))] == [None] * 4
