"""Where in a text a time stands."""

from __future__ import annotations

import pytest

from newscrawl.times.finding import find_time_text, might_hold_time


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
