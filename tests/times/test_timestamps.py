"""Texts of many languages, and the times that they must come out as."""

from __future__ import annotations

import datetime
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.times.timestamps import Timestamp, find_time_text, might_hold_time, parse_timestamp

NOW = datetime.datetime(2024, 5, 3, 12, 0, tzinfo=datetime.timezone.utc)


def export(text: str, **hints: object) -> str | None:
    stamp = parse_timestamp(text, **hints)  # type: ignore[arg-type]
    return stamp.to_text() if stamp else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-03T10:00:00+0200", "2024-05-03T08:00:00Z"),
        ("2024-05-03T10:00:00+02:00", "2024-05-03T08:00:00Z"),
        ("2024-05-03T10:00:00+02", "2024-05-03T08:00:00Z"),
        ("2024-05-03T10:00:00.000Z", "2024-05-03T10:00:00Z"),
        ("2024-05-03T10:00:00.123456789Z", "2024-05-03T10:00:00Z"),
        ("2024-05-03T10:00Z", "2024-05-03T10:00:00Z"),
        ("2024-05-03 10:00", "2024-05-03T10:00:00"),
        ("2024-05-03 10:00:07 +0000", "2024-05-03T10:00:07Z"),
        ("2024-05-03T23:30:00-05:30", "2024-05-04T05:00:00Z"),
        ("20240503T100000Z", "2024-05-03T10:00:00Z"),
        ("20240503", "2024-05-03"),
        ("2024/05/03 10:00:00", "2024-05-03T10:00:00"),
        ("2024-05-03 10:00:00 UTC", "2024-05-03T10:00:00Z"),
        ("Fri, 03 May 2024 10:00:16 +0200", "2024-05-03T08:00:16Z"),
        ("Fri May 03 2024 10:00:16 GMT+0200 (CEST)", "2024-05-03T08:00:16Z"),
        ("Mon Nov 30 10:00:00 EST 2020", "2020-11-30T15:00:00Z"),
        ("1714730400", "2024-05-03T10:00:00Z"),
        ("1714730400000", "2024-05-03T10:00:00Z"),
        ("GMT 06:49 2016 Thursday ,11 August", "2016-08-11T06:49:00Z"),
        ("GMT 15:46 2018 Wednesday ,12 December", "2018-12-12T15:46:00Z"),
        ("2024-05-32", None),
        ("10.6.1.38", None),
        ("99999999999999", None),
        ("", None),
    ],
)
def test_machine_forms(text: str, expected: str | None) -> None:
    assert export(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "May 3, 2024 at 6:26 pm", "2024-05-03T18:26:00"),
        ("en", "10am, 3rd of May 2024", "2024-05-03T10:00:00"),
        ("en", "12:05 a.m. on Sept. 3, 2024", "2024-09-03T00:05:00"),
        ("en", "Friday 3 May 2024 10.30 BST", "2024-05-03T09:30:00Z"),
        ("de", "Freitag, 3. Mai 2024, 10:00 Uhr", "2024-05-03T10:00:00"),
        ("de", "03.05.24 | 10:30", "2024-05-03T10:30:00"),
        ("de", "3. März 2024, 14.05 Uhr MEZ", "2024-03-03T13:05:00Z"),
        ("de", "3. Mai 2024 - 10.06 Uhr", "2024-05-03T10:06:00"),
        ("de", "3. Mai 2024 / 16.30 Uhr", "2024-05-03T16:30:00"),
        ("sr", "петак, 3. мај 2024. 06.19", "2024-05-03T06:19:00"),
        ("lv", "2024. gada 3. maijs, 10:30", "2024-05-03T10:30:00"),
        ("vi", "3 thg 5, 2024", "2024-05-03"),
        ("fr", "Publié le vendredi 3 mai 2024 à 14h30", "2024-05-03T14:30:00"),
        ("fr", "1er août 2023", "2023-08-01"),
        ("es", "3 de septiembre de 2023 10:30", "2023-09-03T10:30:00"),
        ("es", "Mar. 3 Sep. 2024", "2024-09-03"),
        ("pt", "3 de março de 2024 às 14h05", "2024-03-03T14:05:00"),
        ("it", "venerdì 3 maggio 2024, ore 14:05", "2024-05-03T14:05:00"),
        ("nl", "vrijdag 3 mei 2024 om 10:00", "2024-05-03T10:00:00"),
        ("sv", "3 maj 2024 kl. 14.05", "2024-05-03T14:05:00"),
        ("da", "3. oktober 2023 kl. 14:05", "2023-10-03T14:05:00"),
        ("fi", "3.5.2024 klo 14.05", "2024-05-03T14:05:00"),
        ("fi", "3. toukokuuta 2024", "2024-05-03"),
        ("pl", "3 października 2023, 12:30", "2023-10-03T12:30:00"),
        ("pl", "3 listopada 2023", "2023-11-03"),
        ("hr", "3. listopada 2023.", "2023-10-03"),
        ("cs", "3. května 2024 v 10:00", "2024-05-03T10:00:00"),
        ("hu", "2024. május 3. 10:30", "2024-05-03T10:30:00"),
        ("ro", "3 mai 2024, ora 10:30", "2024-05-03T10:30:00"),
        ("ru", "3 мая 2024, 10:30 МСК", "2024-05-03T07:30:00Z"),
        ("uk", "3 травня 2024 р., 10:30", "2024-05-03T10:30:00"),
        ("bg", "3 май 2024 г.", "2024-05-03"),
        ("el", "Παρασκευή 3 Μαΐου 2024, 10:30", "2024-05-03T10:30:00"),
        ("tr", "3 Mayıs 2024 Cuma 10:30", "2024-05-03T10:30:00"),
        ("tr", "3 KASIM 2023", "2023-11-03"),
        ("ca", "3 d’abril de 2024", "2024-04-03"),
        ("ar", "الجمعة 3 مايو 2024 - 10:30 ص", "2024-05-03T10:30:00"),
        ("ar", "٣ كانون الثاني ٢٠٢٤", "2024-01-03"),
        ("ar", "الثلاثاء 5 تشرين الثاني 2024 10:30 م", "2024-11-05T22:30:00"),
        ("ar", "3 يناير 2024", "2024-01-03"),
        ("ar", "3 أيار 2024 - 10:30 بتوقيت غرينتش", "2024-05-03T10:30:00Z"),
        ("ar", "15 شوال 1445 هـ - 24 أبريل 2024", "2024-04-24"),
        ("ar", "15 شوال 1445", "2024-04-24"),
        ("fa", "جمعه ۱۴ اردیبهشت ۱۴۰۳ - ۱۰:۳۰", "2024-05-03T10:30:00"),
        ("fa", "1403/02/14", "2024-05-03"),
        ("fa", "۳ مه ۲۰۲۴", "2024-05-03"),
        ("ur", "3 مئی 2024", "2024-05-03"),
        ("he", "3 במאי 2024 בשעה 10:30", "2024-05-03T10:30:00"),
        ("hi", "3 मई 2024, 10:30", "2024-05-03T10:30:00"),
        ("hi", "०३ फ़रवरी २०२४", "2024-02-03"),
        ("bn", "৩ মে ২০২৪", "2024-05-03"),
        ("th", "3 พ.ค. 2567 10.30 น.", "2024-05-03T10:30:00"),
        ("th", "๓ พฤษภาคม ๒๕๖๗", "2024-05-03"),
        ("th", "3 พ.ค. 67", "2024-05-03"),
        ("zh", "2024年5月3日 下午3:20", "2024-05-03T15:20:00"),
        ("zh", "2024-5-3 10:30", "2024-05-03T10:30:00"),
        ("ja", "2024年5月3日10時30分", "2024-05-03T10:30:00"),
        ("ja", "令和6年5月3日", "2024-05-03"),
        ("ja", "２０２４年５月３日", "2024-05-03"),
        ("ja", "2024年5月3日 10:30 JST", "2024-05-03T01:30:00Z"),
        ("ko", "2024년 5월 3일 오후 3시 20분", "2024-05-03T15:20:00"),
        ("ko", "2024. 5. 3. 오전 9:20", "2024-05-03T09:20:00"),
        ("vi", "Thứ Sáu, 3/5/2024, 10:00 (GMT+7)", "2024-05-03T03:00:00Z"),
        ("vi", "3 tháng 5, 2024", "2024-05-03"),
        ("id", "Jumat, 3 Mei 2024 14:05 WIB", "2024-05-03T07:05:00Z"),
        ("sw", "3 Machi 2024", "2024-03-03"),
        ("ar", "24 نيسان / أبريل 2020 09:22 مساءً", "2020-04-24T21:22:00"),
        ("ar", "كانون الثاني / يناير 24, 2020", "2020-01-24"),
        ("bn", "1লা জানুয়ারী 2015", "2015-01-01"),
        ("bn", "১০ই জুন ২০২১", "2021-06-10"),
        ("fi", "5.7.2018 5.45 ip.", "2018-07-05T17:45:00"),
        ("fi", "ke 30 Lok 2013 11:34", "2013-10-30T11:34:00"),
        ("fi", "tammikuun 5. 2024", "2024-01-05"),
        ("th", "11 กุมภา 2020", "2020-02-11"),
        ("uk", "2015-кві-12", "2015-04-12"),
        ("vi", "Tháng Mười Hai 29, 2013", "2013-12-29"),
        ("vi", "ngày 5 tháng mười một năm 2019", "2019-11-05"),
        ("vi", "3 tháng ba 2020", "2020-03-03"),
        ("en", "Thursday, 28 April 2022 – 3:55pm", "2022-04-28T15:55:00"),
        ("en", "3 May 2024 at noon", "2024-05-03T12:00:00"),
        ("fr", "3 mai 2024 à minuit", "2024-05-03T00:00:00"),
        ("en", "3 May 2024, 12:00 AM", "2024-05-03T00:00:00"),
        ("en-IN", "02 Apr 2020 04:11 IST", "2020-04-01T22:41:00Z"),
        ("en", "Thu, 02 Apr 2020 04:11:00 +0530", "2020-04-01T22:41:00Z"),
    ],
)
def test_languages(language: str, text: str, expected: str) -> None:
    assert export(text, language=language) == expected


@pytest.mark.parametrize(
    ("hints", "text", "expected"),
    [
        ({"language": "en-US"}, "03/05/2024", "2024-03-05"),
        ({"language": "en"}, "03/05/2024", "2024-03-05"),
        ({"language": "en-GB"}, "03/05/2024", "2024-05-03"),
        ({"language": "en", "timezone": "Europe/London"}, "03/05/2024", "2024-05-03"),
        ({"language": "es"}, "03/05/2024", "2024-05-03"),
        ({}, "03/05/2024", "2024-05-03"),
        ({"day_first": False}, "03/05/2024", "2024-03-05"),
        ({"language": "en-US"}, "03.05.2024", "2024-05-03"),
        ({"language": "en-US"}, "13/05/2024", "2024-05-13"),
        ({"language": "en-US"}, "Friday 03/05/2024", "2024-05-03"),  # the weekday tells
        ({"language": "en-US"}, "Wednesday 03/05/2024", "2024-03-05"),
        ({"day_first": False}, "Thứ sáu, 3/5/2024", "2024-05-03"),
        ({"language": "en-GB"}, "05/13/2024", "2024-05-13"),
    ],
)
def test_day_and_month_order(hints: dict[str, object], text: str, expected: str) -> None:
    assert export(text, **hints) == expected


def test_time_of_day_keeps_its_raw_text_and_gets_no_date() -> None:
    stamp = parse_timestamp("Last Updated : GMT 06:49:16", reference=NOW)
    assert stamp is not None
    assert (stamp.date, stamp.time, stamp.raw) == (None, datetime.time(6, 49, 16), "Last Updated : GMT 06:49:16")
    assert stamp.to_text() is None


@pytest.mark.parametrize(
    "text",
    [
        "May 2024", "© 2024", "5 people killed in 2024", "9 out of 10", "Apollo 11", "2024", "7AM2M", "1989-12-31",
        "12 December 2031", "2024-05-05T12:00:00Z", "tomorrow", "Version 3", "31 February 2024",
    ],
)  # fmt: skip
def test_what_is_no_publication_date(text: str) -> None:
    assert export(text, language="en", reference=NOW) is None


@settings(max_examples=400)
@given(st.text(max_size=120), st.sampled_from([None, "en", "de", "ar", "fa", "th", "ja", "xx-weird"]))
def test_any_text_is_read_without_an_error(text: str, language: str | None) -> None:
    stamp = parse_timestamp(text, language=language, timezone="Asia/Tehran", reference=NOW)
    if stamp is not None and stamp.date is not None:
        assert datetime.date(1990, 1, 1) <= stamp.date <= datetime.date(2024, 5, 4)
        assert stamp.to_text()
    find_time_text(text, language=language)


_PIECES = st.sampled_from(
    (
        "May 3 2024 , : / - . 10:30 am GMT +02:00 Z T 月 日 年 2024年 5 يناير ١٢ vor Stunden ago hours 2567 พ.ค. 1403 "
        "yesterday uhr"
    ).split()
)


@settings(max_examples=400)
@given(st.lists(_PIECES, max_size=14), st.sampled_from(["", " "]))
def test_any_mix_of_time_words_is_read_without_an_error(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    stamp = parse_timestamp(text, reference=NOW)
    assert stamp is None or isinstance(stamp.to_text(), (str, type(None)))
    found = find_time_text(text)
    assert found is None or found in text


@settings(max_examples=200)
@given(st.text(alphabet=string.ascii_letters + " .,:-äöüéшبג中", max_size=80))
def test_no_date_is_made_of_a_text_without_digits(text: str) -> None:
    assert export(text) is None


@settings(max_examples=200)
@given(
    st.datetimes(datetime.datetime(1990, 1, 2), datetime.datetime(2024, 5, 2)),
    st.integers(-14 * 4, 14 * 4).map(lambda quarters: datetime.timedelta(minutes=15 * quarters)),
)
def test_iso_texts_come_back_as_the_same_instant(moment: datetime.datetime, offset: datetime.timedelta) -> None:
    aware = moment.replace(microsecond=0, tzinfo=datetime.timezone(offset))
    stamp = parse_timestamp(aware.isoformat())
    assert isinstance(stamp, Timestamp)
    assert stamp.to_instant() == aware


def test_a_clock_without_a_colon_is_told_by_what_follows_it() -> None:
    stamp = parse_timestamp("Tuesday, August 15, 2006 at 1505 hrs IST (GMT+5:30)")
    assert stamp is not None
    assert stamp.to_text() == "2006-08-15T09:35:00Z"
    for text in ("15 August 2006, 1505 pages", "In 2010 hours were cut", "15 August 2006, 2575 hrs of work"):
        assert getattr(parse_timestamp(text), "time", None) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GMT 15:46 2018 Wednesday ,12 December Festive Fashion by a man", "GMT 15:46 2018 Wednesday ,12 December"),
        ("GMT 12:31 2017 Thursday ,02 November Gala Dinner 8 November, 7.30pm", "GMT 12:31 2017 Thursday ,02 November"),
        ("vor 2 Stunden Kanzler spricht über Haushalt", "vor 2 Stunden"),
        ("Minister resigns 3 May 2024, 10:00 Politics", "3 May 2024, 10:00"),
        ("新しい駅が開業 2024年5月3日 社会", "2024年5月3日"),
        ("2024年5月3日星期五 10:30 社会", "2024年5月3日星期五 10:30"),
        ("2024/05/03(金) 10:30 社会", "2024/05/03(金) 10:30"),
        ("2024년 5월 3일 금요일 10:30 사회", "2024년 5월 3일 금요일 10:30"),
        ("10:30 วันศุกร์ที่ 3 พฤษภาคม 2567 ข่าวเด่น", "10:30 วันศุกร์ที่ 3 พฤษภาคม 2567"),
        ("3 เม.ย. 2567", "3 เม.ย. 2567"),
        ("3 באפריל 2024 חדשות היום", "3 באפריל 2024"),
        ("L’ajuntament, 3 d’octubre del 2024", "3 d’octubre del 2024"),
        ("3\u200f/5\u200f/2024 أخبار", "3/5/2024"),
        ("Het nieuws van 3 mei 2024 om 10:30", "3 mei 2024 om 10:30"),
        ("Consiglio comunale, 2 giorni fa", "2 giorni fa"),
        ("an hour ago Council votes", "an hour ago"),
        ("il y a 2 heures", "il y a 2 heures"),
        ("aujourd’hui à 9h15", "aujourd’hui à 9h15"),
        ("২ ঘণ্টা আগে", "২ ঘণ্টা আগে"),
        ("πριν από 2 ώρες", "πριν από 2 ώρες"),
        ("3 de maig de 2024 a les 14:05", "3 de maig de 2024 a les 14:05"),
        ("3 مايو 2024 14:05 بتوقيت غرينتش", "3 مايو 2024 14:05 بتوقيت غرينتش"),
        ("Yesterday", "Yesterday"),
        ("Stand: 02.05., 14:05 Uhr Von Jo Lind", "02.05., 14:05"),
        ("Published 15 January, 10:30 by Jo Lind", "15 January, 10:30"),
        ("Publicado em 03/05/2024 às 10h30 (horário de Brasília)", "03/05/2024 às 10h30 (horário de Brasília"),
        ("a day ago", "a day ago"),
        ("منذ يوم واحد", "منذ يوم واحد"),
        ("Le conseil vote le budget il y a une heure", "il y a une heure"),
        ("Politics 3 weeks ago", "3 weeks ago"),
        ("地方 3周前", "3周前"),
        ("Council 2 h 21 min ago", "2 h 21 min ago"),
        ("2 hours ago · 5 min read", "2 hours ago"),
        ("vor 2 Stunden, 5 Min. Lesezeit", "vor 2 Stunden"),
        ("Thursday, 28 April 2022 – 3:55pm", "28 April 2022 – 3:55pm"),
        ("24 نيسان / أبريل 2020 09:22 مساءً أخبار", "24 نيسان / أبريل 2020 09:22 مساءً"),
        ("Ngày 29 Tháng Mười Hai, 2013 tin tức", "29 Tháng Mười Hai, 2013"),
        ("11 กุมภา 2020 ข่าว", "11 กุมภา 2020"),
        ("Yesterday in Parliament", None),
        ("Council votes on budget", None),
        ("What to watch today", None),
        ("Top 10 films of May", None),
        ("5 people hurt in 2024 crash", None),
    ],
)  # fmt: skip
def test_finding_the_time_beside_a_link(text: str, expected: str | None) -> None:
    assert find_time_text(text) == expected


def test_text_without_a_time_is_passed_over() -> None:
    text = "The council voted on Monday to build 12 new schools in the district, the mayor said in a speech. " * 3
    assert not might_hold_time(text)
    assert find_time_text(text) is None
