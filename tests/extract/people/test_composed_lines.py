"""Bylines composed of leads, names, roles and what joins names, in many languages; and lines that name no author."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from newscrawl.extract.people.named_line import NamedLine, read_names_of_line
from newscrawl.extract.people.names import split_byline
from newscrawl.extract.people.page_lines import list_lines

_LEADS = {
    "Jane Roe": ("Words: {}", "Article by {}", "By our reporter {}", "Author - {}", "Additional reporting by {}"),
    "Käthe Brandt": ("Es schreibt {}", "Ein Beitrag von {}", "Von unserer Mitarbeiterin {}", "Redakteurin: {}"),
    "Luc Perrin": ("Un article de {}", "Article rédigé par {}", "De notre correspondant {}", "Signé {}"),
    "Lucía Ferrer": ("Un reportaje de {}", "Redacción: {}", "De nuestra corresponsal {}", "Firma: {}"),
    "Ana Ribeiro": ("Da repórter {}", "Redatora: {}", "Reportagem por {}"),
    "Sara Benincasa": ("Articolo di {}", "Giornalista: {}", "Intervista a cura di {}"),
    "Ruben de Klerk": ("Artikel door {}", "Van onze verslaggever {}", "Verslaggever: {}"),
    "Jonas Ekstrand": ("Författare: {}", "Krönika av {}"),
    "Piotr Żuraw": ("Tekst i zdjęcia: {}", "Rozmawiał {}", "Dziennikarz: {}"),
    "Анна Вересова": ("Авторы: {}", "Автор текста: {}", "Материал подготовила {}", "Наш корреспондент {}"),
    "Elif Karasu": ("Hazırlayan: {}", "Haber-Foto: {}"),
    "رامي عيسى": ("كتب {}", "تقرير {}", "المؤلف: {}"),
    "بهروز کاردان": ("نوشتهٔ {}", "نگارش: {}"),
    "נועה ברקת": ('נכתב ע"י {}', "מחברת: {}", "כתבתנו {}"),
    "विवेक रंजन": ("रिपोर्टर: {}", "लिखित: {}"),
    "Bagus Prakoso": ("Laporan Wartawan {}", "Disusun oleh {}"),
    "Trần Quốc Bảo": ("Bài và ảnh: {}", "Người thực hiện: {}"),
    "高橋亮": ("{}記者", "担当：{}", "（文：{}）"),
    "이도현": ("글쓴이 {}", "글·사진 {}", "[{} 기자]", "글=사회부 {} 기자", "{} 연합뉴스 기자"),
    "周启明": ("发布者：{}", "（记者{}）", "供稿：{}"),
    "Արամ Խաչատրյան": ("Հեղինակ՝ {}", "Լրագրող՝ {}"),
    "ნინო ბერიძე": ("ავტორი: {}", "ჟურნალისტი: {}"),
}


def read(markup: str) -> NamedLine:
    node = LexborHTMLParser(f"<div>{markup}</div>").css_first("div")
    assert node is not None
    return read_names_of_line(next(iter(list_lines(node.traverse(include_text=True)))), frozenset())


@pytest.mark.parametrize("name", list(_LEADS))
def test_what_stands_before_a_name_says_who_wrote(name: str) -> None:
    assert {lead: read(lead.format(name))[:2] for lead in _LEADS[name]} == dict.fromkeys(_LEADS[name], ([name], True))


@pytest.mark.parametrize(
    "line",
    [
        "Edited by Jane Roe",
        "Fact-checker: Jane Roe",
        "(Fotos: Käthe Brandt)",
        "Relecture : Luc Perrin",
        "Traducció: Núria Ferrer",
        "Ilustração: Ana Ribeiro",
        "Fot. Piotr Żuraw",
        "Korekta: Piotr Żuraw",
        "Jazyková úprava: Jiří Dvořák",
        "Oversettelse: Ingrid Lie",
        "Ansvarig utgivare: Jonas Ekstrand",
        "Корректор: Анна Вересова",
        "Çeviren: Elif Karasu",
        "دبیر: بهروز کاردان",
        "איור: נועה ברקת",
        "Dịch: Trần Quốc Bảo",
        "写真・高橋亮",
        "번역 이도현",
        "值班编辑：周启明",
        "Լուսանկարը՝ Արամ Խաչատրյան",
    ],
)
def test_roles_that_are_no_authors(line: str) -> None:
    assert read(line).names == []


@pytest.mark.parametrize(
    "line",
    [
        "作者：佚名",
        "本报记者 匿名",
        "文・管理人",
        "디지털뉴스팀 기자",
        "본지 기자",
        "Par Anonyme",
        "Por Da Reportagem",
        "Di Nostro inviato",
        "Von Eigener Bericht",
        "Oleh Tim Liputan",
        "Yazan: Yazı İşleri",
        "بقلم: غير معروف",
        "כתב: כתבי האתר",
        "Автор: Неизвестный автор",
        "Posted By <u>Staff</u> In <u>Local</u>",
    ],
)
def test_words_that_name_nobody(line: str) -> None:
    assert read(line).names == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Tobias van der Meer", ["Tobias van der Meer"]),
        ("Yann Le Goff", ["Yann Le Goff"]),
        ("di Nicolò degli Esposti, inviato", ["Nicolò degli Esposti"]),
        ("By Robert Ellison Jr.", ["Robert Ellison Jr."]),
        ("记者 买买提·艾力", ["买买提·艾力"]),
        ("记者 林若溪·周启明", ["林若溪", "周启明"]),
        ("By Jane Roe/Peter Hale", ["Jane Roe", "Peter Hale"]),
        ("김서연/이도현 기자", ["김서연", "이도현"]),
        ("(Jane Roe, Rome)", ["Jane Roe"]),
        ("(Von Käthe Brandt (dpa))", ["Käthe Brandt"]),
        ("Fotos: Ann Porter, Text: Jane Roe", ["Jane Roe"]),
        ("Иван Лугин, ИА «Край»", ["Иван Лугин"]),
        ("Иван Лугин, газета «Вечерний край»", ["Иван Лугин"]),
        ("Jane Roe │ Culture", ["Jane Roe"]),
        ("posted by Jane Roe │ Comments(2) │ Culture", ["Jane Roe"]),
        ("发布者: admin | 原作者: 周启明", ["周启明"]),
        ("<b>박지우</b> 기자 <i>desk@post.example</i> <a>박지우의 기사 모두 보기</a>", ["박지우"]),
    ],
)
def test_shapes_of_names_and_what_joins_them(line: str, names: list[str]) -> None:
    assert read(line).names == names


@pytest.mark.parametrize("line", ["Home » Sport » Jane Roe", "Иван Лугин, фильм «Ночь над портом»"])
def test_trails_and_makers_of_works_sign_nothing(line: str) -> None:
    assert read(line).names == []


@pytest.mark.parametrize("line", ["Das Leben der Anderen", "Museum of the Sea", "Mis à jour le"])
def test_words_that_are_no_names_though_particles_stand_between(line: str) -> None:
    assert read(line).names == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("All articles by Jane Roe", "Jane Roe"),
        ("Alle Artikel von Käthe Brandt", "Käthe Brandt"),
        ("كل مقالات رامي عيسى", "رامي عيسى"),
        ("박지우의 기사 모두 보기", "박지우"),
        ("विवेक रंजन के सभी लेख", "विवेक रंजन"),
    ],
)
def test_what_a_link_to_all_that_somebody_wrote_says(text: str, name: str) -> None:
    assert split_byline(text) == [name]
