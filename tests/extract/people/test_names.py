"""Bylines to names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.people.by_words import begins_with_by, ends_with_other_role, names_other_role
from newscrawl.extract.people.names import fold_person, looks_like_name, might_be_person, names_job, split_byline
from newscrawl.text.clean import fold_site_names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Jane Doe", ["Jane Doe"]),
        ("By Jane Doe", ["Jane Doe"]),
        ("BY JANE DOE", ["JANE DOE"]),
        ("By Jane Doe Follow", ["Jane Doe"]),
        ("By Robert Downes Jr.", ["Robert Downes Jr."]),
        ("By Jane Doe in Brussels and John Roe in Paris", ["Jane Doe", "John Roe"]),
        ("By Jane Doe, Reporter For The Harbour Times", ["Jane Doe"]),
        ("By Jane Doe and John Roe, The Conversation", ["Jane Doe", "John Roe"]),
        ("Stand: 03.05.2024 14:05 Uhr Von Anna Müller", ["Anna Müller"]),
        ("Por João da Silva e Ana Paula dos Santos", ["João da Silva", "Ana Paula dos Santos"]),
        ("António Costa e Silva e João Pinto", ["António Costa e Silva", "João Pinto"]),
        ("di Mario Rossi e Giulia De Luca", ["Mario Rossi", "Giulia De Luca"]),
        ("Por María y José", ["María", "José"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Dal nostro inviato Mario Rossi", ["Mario Rossi"]),
        ("Texto: María García", ["María García"]),
        ("oprac. Jan Kowalski", ["Jan Kowalski"]),
        ("Γράφει ο Γιώργος Παπαδόπουλος", ["Γιώργος Παπαδόπουλος"]),
        ("โดย สมชาย ใจดี", ["สมชาย ใจดี"]),
        ("أحمد علي ومحمد حسن", ["أحمد علي", "محمد حسن"]),
        ("محمد وليد", ["محمد وليد"]),
        ("أحمد محمود وليد حسن", ["أحمد محمود وليد حسن"]),
        ("דנה כהן ויוסי לוי", ["דנה כהן", "יוסי לוי"]),
        ("מערכת האתר", []),
        ("〔記者李小明/台北報導〕", ["李小明"]),
        ("责任编辑:李小明", []),
        ("张三 李四", ["张三", "李四"]),
        ("新华社记者 王小明 李红", ["王小明", "李红"]),
        ("本报记者 张三 通讯员 李四", ["张三", "李四"]),
        ("田中 康夫", ["田中 康夫"]),
        ("Auteur : Jeanne Roy", ["Jeanne Roy"]),
        ("Erstellt von Anna Müller", ["Anna Müller"]),
        ("Recueilli par Jeanne ROY.", ["Jeanne ROY"]),
        ("Jane Doe And John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe Jane Doe", ["Jane Doe"]),
        ("取材・文=山田太郎", ["山田太郎"]),
        ("【山田太郎】", ["山田太郎"]),
        ("By: Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe, John Roe & Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]),
        ("Written by Jane Doe, Senior Political Editor", ["Jane Doe"]),
        ("Jane Doe Chief Reporter", ["Jane Doe"]),
        ("By Jane Doe | Published 3 May 2024", ["Jane Doe"]),
        ("By Jane Doe May 3, 2024 10:15", ["Jane Doe"]),
        ("Jane Doe (Berlin)", ["Jane Doe"]),
        ("Jane Doe jane@harbour.example", ["Jane Doe"]),
        ("Jane Doe, PhD and John Roe, MD", ["Jane Doe, PhD", "John Roe, MD"]),
        ("Jane Doe1; John Roe2", ["Jane Doe", "John Roe"]),
        ("Written by Jane Doe | Edited by John Roe", ["Jane Doe"]),
        ("Von Erika Muster und Max Beispiel", ["Erika Muster", "Max Beispiel"]),
        ("Ein Kommentar von Erika Muster", ["Erika Muster"]),
        ("Interview: Erika Muster", ["Erika Muster"]),
        ("Pressemitteilung von Erika Muster", ["Erika Muster"]),
        ("Nicolas Gutierrez C.", ["Nicolas Gutierrez C."]),
        ("Erika Muster, Redakteurin", ["Erika Muster"]),
        ("Par Jeanne Dupont et Jean Martin", ["Jeanne Dupont", "Jean Martin"]),
        ("Por Juana Pérez y José Gómez", ["Juana Pérez", "José Gómez"]),
        ("Di Maria Rossi", ["Maria Rossi"]),
        ("Door Jan Jansen en Piet de Vries", ["Jan Jansen", "Piet de Vries"]),
        ("بقلم: ليلى حداد", ["ليلى حداد"]),
        ("文/李华", ["李华"]),
        ("作者：李华", ["李华"]),
        ("山田 花子 記者", ["山田 花子"]),
        ("Автор: Иван Петров", ["Иван Петров"]),
        ("Jane Doe, Jane Doe", ["Jane Doe"]),
        ("", []),
        ("By", []),
    ],
)
def test_a_byline_becomes_names(byline: str, names: list[str]) -> None:
    assert [n for n in split_byline(byline) if might_be_person(n)] == names


@pytest.mark.parametrize(
    "name",
    ["Jane Doe", "viktor hedlund", "Mélanie d'Été", "ليلى حداد", "大渡 美咲", "Иван Петров", "Jean-Luc Picard", "Cher"],
)
def test_people_are_people(name: str) -> None:
    assert might_be_person(name)


@pytest.mark.parametrize(
    "name",
    [
        "Staff",
        "Redaktion",
        "Admin",
        "News Desk",
        "The Editorial Board",
        "@janedoe",
        "jane@harbour.example",
        "https://harbour.example/jane",
        "amw",
        "CNN",
        "page.head.author",
        "harbourtimes.com",
        "3 min",
        "Außenministerium der Republik",
        "alles ist im Fluss",
        "Sign In",
        "الوكالات التحرير",
        "",
    ],
)
def test_what_is_no_person_is_none(name: str) -> None:
    assert not might_be_person(name)


def test_a_site_is_no_person() -> None:
    names = fold_site_names(["The Harbour Times", "harbourtimes.example"])
    assert not might_be_person("Harbour Times", names)
    assert might_be_person("Jane Harbour", names)


def test_the_shape_of_a_name() -> None:
    assert looks_like_name("Ludwig van der Berg")
    assert looks_like_name("ليلى حداد")
    assert looks_like_name("Jean-Luc d’Ormesson")
    assert looks_like_name("Mariam al-Rashid")
    assert looks_like_name("María José García de la Vega")
    assert not looks_like_name("塞尔维克港务局星期二表示")
    assert not looks_like_name("Get in touch")
    assert not looks_like_name("Jane")


def test_titles_of_honour_do_not_make_another_person() -> None:
    assert fold_person("Dr. Jane Doe, PhD") == fold_person("Jane Doe") == "jane doe"


def test_words_before_names() -> None:
    assert begins_with_by("Von Erika Muster")
    assert not begins_with_by("Byron Smith")
    assert names_other_role("Edited by John Roe")
    assert not names_other_role("By John Roe")


@given(st.text(max_size=800))
def test_any_text_gives_clean_names(text: str) -> None:
    for name in split_byline(text):
        assert name == name.strip() != ""
        might_be_person(name)
        looks_like_name(name)


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("By Jane Doe | Fact-checked by", True),
        ("Edited by Jane Roe and", True),
        ("Photos:", True),
        ("Photos: John Roe, text by", False),
        ("Edited by Jane Roe. By", False),
        ("By", False),
        ("", False),
    ],
)
def test_words_before_a_name_may_tell_that_it_is_no_authors(before: str, told: bool) -> None:
    assert ends_with_other_role(before) is told


def test_jobs() -> None:
    assert names_job("Senior Writer")
    assert names_job("political correspondent")
    assert not names_job("Gardens")
    assert split_byline("Jane Doe, Assistant Sports Editor Follow") == ["Jane Doe"]
    assert split_byline("Jane Doe\nand John Roe") == ["Jane Doe", "John Roe"]


@pytest.mark.parametrize(
    ("text", "is_byline"),
    [
        ("De Jane Roe", True),
        ("De heropening", False),
        ("Di Elena Zuccari", True),
        ("گزارش از بهروز کاردان", True),
        ("ditulis oleh Dewi Anggraini", True),
        ("लेखक: हरीश चौहान", True),
        ("Tác giả: Lê Thu Giang", True),
        ("Av Åsa Thorell", True),
    ],
)
def test_by_in_more_languages(text: str, is_byline: bool) -> None:
    assert begins_with_by(text) == is_byline
