"""Times counted back from now."""

from __future__ import annotations

import datetime

import pytest

from newscrawl.times.timestamps import parse_timestamp

NOW = datetime.datetime(2024, 5, 3, 12, 0, tzinfo=datetime.timezone.utc)


def export(text: str, **hints: object) -> str | None:
    stamp = parse_timestamp(text, **hints)  # type: ignore[arg-type]
    return stamp.to_text() if stamp else None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "2 hours ago", "2024-05-03T10:00:00Z"),
        ("en", "an hour ago", "2024-05-03T11:00:00Z"),
        ("en", "3 days ago", "2024-04-30"),
        ("en", "yesterday", "2024-05-02"),
        ("de", "vor 3 Stunden", "2024-05-03T09:00:00Z"),
        ("de", "gestern, 14:05", "2024-05-02T14:05:00"),
        ("de", "heute um 09:30 Uhr", "2024-05-03T09:30:00"),
        ("fr", "il y a 2 heures", "2024-05-03T10:00:00Z"),
        ("fr", "hier à 14h05", "2024-05-02T14:05:00"),
        ("es", "hace 5 minutos", "2024-05-03T11:55:00Z"),
        ("pt", "há 2 horas", "2024-05-03T10:00:00Z"),
        ("it", "2 ore fa", "2024-05-03T10:00:00Z"),
        ("sv", "för 2 timmar sedan", "2024-05-03T10:00:00Z"),
        ("pl", "2 godziny temu", "2024-05-03T10:00:00Z"),
        ("ru", "5 минут назад", "2024-05-03T11:55:00Z"),
        ("tr", "2 saat önce", "2024-05-03T10:00:00Z"),
        ("ar", "منذ ساعتين", "2024-05-03T10:00:00Z"),
        ("ar", "قبل 3 ساعات", "2024-05-03T09:00:00Z"),
        ("fa", "۲ ساعت پیش", "2024-05-03T10:00:00Z"),
        ("he", "לפני שעתיים", "2024-05-03T10:00:00Z"),
        ("hi", "2 घंटे पहले", "2024-05-03T10:00:00Z"),
        ("zh", "3 小时前", "2024-05-03T09:00:00Z"),
        ("ja", "3時間前", "2024-05-03T09:00:00Z"),
        ("th", "2 ชั่วโมงที่แล้ว", "2024-05-03T10:00:00Z"),
        ("th", "3 วันก่อน", "2024-04-30"),
        ("ca", "fa 2 hores", "2024-05-03T10:00:00Z"),
        ("nl", "2 uur geleden", "2024-05-03T10:00:00Z"),
        ("uk", "2 години тому", "2024-05-03T10:00:00Z"),
        ("cs", "před 2 hodinami", "2024-05-03T10:00:00Z"),
        ("el", "πριν από 2 ώρες", "2024-05-03T10:00:00Z"),
        ("id", "2 jam yang lalu", "2024-05-03T10:00:00Z"),
        ("ko", "2시간 전", "2024-05-03T10:00:00Z"),
        ("vi", "2 giờ trước", "2024-05-03T10:00:00Z"),
        ("en", "1 hr 20 min ago", "2024-05-03T10:40:00Z"),
        ("it", "un'ora fa", "2024-05-03T11:00:00Z"),
        ("el", "2 ώρες πριν", "2024-05-03T10:00:00Z"),
        ("hu", "2 órával ezelőtt", "2024-05-03T10:00:00Z"),
        ("sr", "пре 2 сата", "2024-05-03T10:00:00Z"),
        ("th", "35 นาทีที่ผ่านมา", "2024-05-03T11:25:00Z"),
        ("en", "12 April, 10:00", "2024-04-12T10:00:00"),
        ("ja", "4月12日 10:30", "2024-04-12T10:30:00"),
        ("de", "12.04., 10:30 Uhr", "2024-04-12T10:30:00"),
        ("de", "2.5., 10.30 Uhr", "2024-05-02T10:30:00"),
        ("de", "31.12., 10:30 Uhr", "2023-12-31T10:30:00"),
        ("fr", "12/04 à 10h30", "2024-04-12T10:30:00"),
        ("pt", "02/05 às 10h30", "2024-05-02T10:30:00"),
        ("en-US", "04/12, 10:30", "2024-04-12T10:30:00"),
        ("zh", "04-12 10:30", "2024-04-12T10:30:00"),
        ("ko", "04.12 10:30", "2024-04-12T10:30:00"),
        ("fr", "à 9h05", None),  # no nine hours ago
        ("en", "3 weeks ago", "2024-04-12"),
        ("en", "a week ago", "2024-04-26"),
        ("zh", "3周前", "2024-04-12"),
        ("pt", "uma semana atrás", "2024-04-26"),
        ("en", "2 months ago", "2024-03-03"),
        ("en", "a year ago", "2023-05-03"),
        ("sk", "pred rokom", "2023-05-03"),
        ("bg", "преди седмица", "2024-04-26"),
        ("en", "nine hours ago", "2024-05-03T03:00:00Z"),
        ("en", "fifteen minutes ago", "2024-05-03T11:45:00Z"),
        ("en", "twenty-five minutes ago", "2024-05-03T11:35:00Z"),
        ("en", "twenty one days ago", "2024-04-12"),
        ("ru", "двадцать один день назад", "2024-04-12"),
        ("de", "vor fünfundvierzig Minuten", "2024-05-03T11:15:00Z"),
        ("es", "hace veinte minutos", "2024-05-03T11:40:00Z"),
        ("fr", "il y a vingt-cinq minutes", "2024-05-03T11:35:00Z"),
        ("pt", "há vinte minutos", "2024-05-03T11:40:00Z"),
        ("cs", "před dvaceti minutami", "2024-05-03T11:40:00Z"),
        ("ro", "acum douăzeci de minute", "2024-05-03T11:40:00Z"),
        ("ar", "منذ عشرين دقيقة", "2024-05-03T11:40:00Z"),
        ("el", "πριν από είκοσι λεπτά", "2024-05-03T11:40:00Z"),
        ("de", "vor zwei Stunden", "2024-05-03T10:00:00Z"),
        ("es", "hace dos días", "2024-05-01"),
        ("zh", "两小时前", "2024-05-03T10:00:00Z"),
        ("ko", "한 시간 전", "2024-05-03T11:00:00Z"),
        ("en", "2.5 hours ago", "2024-05-03T09:30:00Z"),
        ("de", "vor 2,5 Stunden", "2024-05-03T09:30:00Z"),
        ("en", "half an hour ago", "2024-05-03T11:30:00Z"),
        ("en", "1½ hours ago", "2024-05-03T10:30:00Z"),
        ("fr", "il y a une demi-heure", "2024-05-03T11:30:00Z"),
        ("ru", "полчаса назад", "2024-05-03T11:30:00Z"),
        ("zh", "半小时前", "2024-05-03T11:30:00Z"),
        ("en", "2 h 21 min ago", "2024-05-03T09:39:00Z"),
        ("en", "1 hour and 5 minutes ago", "2024-05-03T10:55:00Z"),
        ("ru", "2 ч. 21 мин. назад", "2024-05-03T09:39:00Z"),
        ("pl", "1 godz. 2 minuty temu", "2024-05-03T10:58:00Z"),
        ("en", "1 year, 2 months and 3 days ago", "2023-02-28"),
        ("de", "vor etwa 23 Stunden", "2024-05-02T13:00:00Z"),
        ("en", "just now", "2024-05-03T12:00:00Z"),
        ("de", "gerade eben", "2024-05-03T12:00:00Z"),
        ("en", "yesterday at 10:30", "2024-05-02T10:30:00"),
        ("en", "today, 9:15", "2024-05-03T09:15:00"),
        ("en", "yesterday at noon", "2024-05-02T12:00:00"),
        ("en", "last week", "2024-04-26"),
        ("ar", "منذ ٣ أسابيع", "2024-04-12"),
        ("ar", "منذ شهرين", "2024-03-03"),
        ("he", "לפני שבוע", "2024-04-26"),
        ("be", "2 гадзіны таму назад", "2024-05-03T10:00:00Z"),
        ("be", "ўчора", "2024-05-02"),
        ("en", "2 hours ago 5 min read", "2024-05-03T10:00:00Z"),
        ("de", "vor 2 Stunden 5 Min. Lesezeit", "2024-05-03T10:00:00Z"),
    ],
)
def test_times_counted_from_now(language: str, text: str, expected: str | None) -> None:
    assert export(text, language=language, reference=NOW) == expected


def test_relative_times_say_how_exact_they_are() -> None:
    precisions = [parse_timestamp(text, reference=NOW) for text in ("2 hours ago", "5 minutes ago", "2 days ago")]
    assert [stamp.precision for stamp in precisions if stamp] == ["hour", "minute", "day"]


@pytest.mark.parametrize("unit", ["week", "month", "year"])
def test_weeks_months_and_years_ago_tell_a_day_but_no_time_of_day(unit: str) -> None:
    stamp = parse_timestamp(f"2 {unit}s ago", reference=NOW, timezone="Asia/Kolkata")
    assert stamp is not None
    assert (stamp.time, stamp.precision) == (None, unit)


@pytest.mark.parametrize(
    ("now", "text", "day"),
    [
        (datetime.datetime(2024, 3, 31, 12), "1 month ago", "2024-02-29"),
        (datetime.datetime(2024, 2, 29, 12), "a year ago", "2023-02-28"),
        (datetime.datetime(2024, 1, 15, 12), "13 months ago", "2022-12-15"),
    ],
)
def test_months_are_those_of_the_calendar(now: datetime.datetime, text: str, day: str) -> None:
    assert export(text, reference=now.replace(tzinfo=datetime.timezone.utc)) == day


def test_a_time_further_back_than_the_calendar_is_none() -> None:
    assert export("9999 years ago", reference=NOW) is None


def test_relative_time_without_a_reference_has_no_date() -> None:
    assert export("2 hours ago") is None
    assert export("12 April, 10:00") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 April, 10:00", "2019-04-12T10:00:00"),
        ("30 December, 10:00", "2018-12-30T10:00:00"),
        ("02.05., 14:05", "2019-05-02T14:05:00"),
        ("29 February, 10:00", "2020-02-29T10:00:00"),
        ("12 April 2011, 10:00", "2011-04-12T10:00:00"),
    ],
)
def test_a_day_with_no_year_is_that_near_to_a_day_that_is_known(text: str, expected: str) -> None:
    stamp = parse_timestamp(text, language="en-GB", reference=NOW, near=datetime.date(2019, 3, 1))
    assert stamp is not None
    assert stamp.to_text() == expected
    assert stamp.yearless == ("2011" not in text)


def test_yesterday_is_the_sites_yesterday() -> None:
    late = datetime.datetime(2024, 5, 3, 22, 30, tzinfo=datetime.timezone.utc)  # the 4th in Tokyo
    assert export("昨日 10:00", timezone="Asia/Tokyo", reference=late) == "2024-05-03T01:00:00Z"
