"""Dates of other calendars."""

from __future__ import annotations

import datetime

import pytest

from newscrawl.times.calendars import convert_hijri, convert_jalali
from newscrawl.times.timestamps import find_time_text, parse_timestamp


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


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("'09/6/21", "en", "2009-06-21"),
        ("’09/6/2", "ja", "2009-06-02"),
        ("'98-12-03", "ko", "1998-12-03"),
        ("’09年6月21日", "ja", "2009-06-21"),
        ("09年6月21日", "zh", "2009-06-21"),
        ("平成21年6月21日", "ja", "2009-06-21"),
        ("H21.6.21", "ja", "2009-06-21"),
        ("09.6.21", "ja", "2009-06-21"),
        ("l’11/12/08", "it", "2008-12-11"),
        ("dell'11/12/2008", "it", "2008-12-11"),
    ],
)
def test_years_may_be_short_or_an_eras(text: str, language: str, day: str) -> None:
    stamp = parse_timestamp(text, language=language)
    assert stamp is not None
    assert str(stamp.date) == day
    found = find_time_text(f"{text} (x)", language=language)
    assert found is not None
    assert parse_timestamp(found, language=language) is not None


def test_98_of_a_calendar_that_is_not_told_is_no_year() -> None:
    assert parse_timestamp("98年6月21日", language="zh") is None
    assert parse_timestamp("21年6月21日", language="ja") is None
