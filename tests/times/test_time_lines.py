"""Days, times of day and zones in whatever order a line has them, in the forms of many languages."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import islice

import pytest

from newscrawl.times.timestamps import Timestamp, find_time_text, parse_timestamp

DAY, CLOCK = datetime.date(2005, 11, 7), datetime.time(17, 4)
NOW = datetime.datetime(2026, 11, 30, 12, tzinfo=datetime.timezone.utc)
HOUR = datetime.timedelta(hours=1)
MARKS = (" ", ", ", " - ", " | ", " · ", "; ", ": ", "\n")
# Forms of the day, of the time of day, what leads to a time of day, and what leads from one to a day.
FORMS: dict[str, tuple[str, str, str, str]] = {
    "en": (
        "7 November 2005/Nov. 7th, 2005/Monday, November 7, 2005/07-NOV-05/2005-11-07",
        "17:04/5.04pm/5:04 p.m./17:04 hrs",
        " at ",
        " on ",
    ),
    "de": ("7. November 2005/Mo., 07.11.2005/7.11.05", "17:04 Uhr/17.04 Uhr", ", um ", " am "),
    "fr": ("lundi 7 novembre 2005/7 nov. 2005", "17h04/17 h 04/17:04", " à ", " le "),
    "es": ("7 de noviembre de 2005/07-11-2005", "17:04 h/17.04 hs/5:04 pm", " a las ", " del "),
    "pt": ("7 de novembro de 2005/7 nov 2005", "17h04/17:04", " às ", " do dia "),
    "it": ("lunedì 7 novembre 2005/07.11.2005", "ore 17.04/17:04", " alle ", " del "),
    "nl": ("7 november 2005/07-11-2005", "17.04 uur/17:04", " om ", " op "),
    "sv": ("den 7 november 2005/2005-11-07", "kl. 17.04/17:04", " klockan ", " den "),
    "pl": ("7 listopada 2005 r./07.11.2005", "godz. 17:04/17.04", " o ", " dnia "),
    "ru": ("7 ноября 2005 г./07.11.2005", "17:04/17 ч. 04 мин.", " в ", " от "),
    "tr": ("7 Kasım 2005 Pazartesi/07.11.2005", "17:04/17.04", " saat ", ", "),
    "id": ("Senin, 7 November 2005/07 Nov 2005", "17:04/17.04/5:04 sore", " pukul ", ", "),
    "vi": ("ngày 7-11-2005/7 tháng 11 năm 2005/7 Th11 2005", "17h04/5:04 chiều", " lúc ", " ngày "),
    "ar": ("الاثنين 7 نوفمبر 2005/7 تشرين الثاني 2005", "17:04/05:04 مساءً", " الساعة ", " يوم "),
    "fa": ("دوشنبه ۱۶ آبان ۱۳۸۴", "17:04/۱۷:۰۴", " ساعت ", " روز "),
    "he": ("7 בנובמבר 2005/7.11.2005", "17:04", " בשעה ", " ביום "),
    "hi": ("7 नवंबर 2005/7 नवं 2005", "17:04/शाम 5:04 बजे/05:04 PM", " को ", ", "),
    "bn": ("7 নভেম্বর 2005", "17:04/বিকেল 5:04", ", ", ", "),
    "ja": ("2005年11月7日(月)/2005.11.07", "17時04分/午後5時4分", " ", " "),
    "ko": ("2005년 11월 7일/2005. 11. 7.", "오후 5:04/17:04", " ", " "),
    "zh": ("2005年11月07日 星期一/2005-11-07", "下午5:04/17時04分", " ", " "),
}
ZONES = (
    ("", None),
    (" UTC", 0), (" (GMT)", 0), (" GMT+2", 2), (" (GMT +2)", 2), (" UTC+02:00", 2), (" UTC-5", -5), (" +0200", 2),
    (" EST", -5), (" (CET)", 1), (" JST", 9), (" GMT+5:30", 5.5),
)  # fmt: skip


def list_lines(language: str) -> Iterator[tuple[str, datetime.timedelta | None]]:
    days, clocks, at, on = FORMS[language]
    for day in days.split("/"):
        for clock in clocks.split("/"):
            for zone, hours in ZONES:
                offset = None if hours is None else hours * HOUR
                yield from ((f"{day}{mark}{clock}{zone}", offset) for mark in (*MARKS, at))
                yield from ((f"{clock}{mark}{day}{zone}", offset) for mark in (*MARKS, on))
                yield from ((f"{clock}{zone}{mark}{day}", offset) for mark in (*MARKS, on))


def read(line: str, language: str | None) -> Timestamp | None:
    """Reads a line as a page's lines are read: the part of it that is a time, then that."""
    part = find_time_text(line, language=language)
    return parse_timestamp(part, language=language, reference=NOW) if part is not None else None


@pytest.mark.parametrize("language", FORMS)
def test_a_line_is_read_in_any_order_with_any_mark_and_zone(language: str) -> None:
    wrong = []
    for line, offset in islice(list_lines(language), len(language), None, 17):  # one of seventeen
        stamp = read(line, language)
        told = (stamp.date, stamp.time, stamp.offset) if stamp is not None else None
        if told != (DAY, CLOCK, offset):
            wrong.append((line, told))
    assert wrong == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("05:04 on 07 November, 2005 UTC", "2005-11-07T05:04:00Z"),
        ("November 7, 2005 17:04 (GMT+2)", "2005-11-07T15:04:00Z"),
        ("17:04 GMT - 5 November 2005", "2005-11-05T17:04:00Z"),  # a dash, and no offset
        ("17:04 GMT -5 November 2005", "2005-11-05T17:04:00Z"),
        ("17:04 GMT-5 November 7, 2005", "2005-11-07T22:04:00Z"),
        ("17:04 UTC -07.11.2005", "2005-11-07T17:04:00Z"),
        ("17:04 GMT-5/2005-11-07", "2005-11-07T22:04:00Z"),
        ("10:00 on 7 November 2005 -12 comments", "2005-11-07T10:00:00"),  # a count
        ("10:00-12:00 on 7 November 2005", "2005-11-07T10:00:00"),  # opening hours
        ("7 November 2005 10:00, seen by EST members", "2005-11-07T10:00:00"),
        ("17h04 / 07-11-2005", "2005-11-07T17:04:00"),
        ("07.11.2005: 17:04", "2005-11-07T17:04:00"),
        ("07-Nov.-2005, 17 : 04", "2005-11-07T17:04:00"),
        ("7 November 2005 : 12 : 04 : 06", "2005-11-07"),  # no time of day
    ],
)
def test_what_stands_beside_a_time_is_its_zone_where_it_can_be(line: str, told: str) -> None:
    stamp = read(line, "en-gb")
    assert stamp is not None
    assert stamp.to_text() == told


@pytest.mark.parametrize(
    ("language", "clock", "hour"),
    [
        ("hi", "शाम 5:04", 17),
        ("hi", "सुबह 5:04", 5),
        ("hi", "रात 2:04", 2),
        ("hi", "रात 10:04", 22),
        ("de", "8.04 Uhr abends", 20),
        ("de", "12.04 Uhr nachts", 0),
        ("es", "5:04 de la tarde", 17),
        ("es", "10:04 de la mañana", 10),
        ("id", "11:04 siang", 11),
        ("id", "1:04 siang", 13),
        ("hu", "este 8:04", 20),
        ("es", "este 8:04", 8),  # "this"
        (None, "शाम 5:04", 5),  # whose word it is, is open
        ("zh", "中午 11:04", 11),
        ("de", "17:04 Uhr abends", 17),
        ("sv", "10:04 e.m.", 22),
        ("sv", "12:04 f.m.", 0),
    ],
)
def test_the_part_of_a_day_tells_which_half_of_it_is_meant(language: str | None, clock: str, hour: int) -> None:
    stamp = parse_timestamp(f"2005-11-07, {clock}", language=language)
    assert stamp is not None
    assert stamp.time == datetime.time(hour, 4)
