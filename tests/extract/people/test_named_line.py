"""Who is named in a line."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from newscrawl.extract.people.named_line import (
    NamedLine,
    is_signature,
    leads_to_other_story,
    read_names_of_line,
    read_told_twice,
    says_who_wrote,
)
from newscrawl.extract.people.page_lines import list_lines

HOUSES = frozenset({"harbour post", "harbourpost"})


def read(markup: str) -> NamedLine:
    node = LexborHTMLParser(f"<div>{markup}</div>").css_first("div")
    assert node is not None
    lines = list(list_lines(node.traverse(include_text=True)))
    return read_names_of_line(lines[0], HOUSES)


@pytest.mark.parametrize(
    "markup",
    [
        "By Jane Roe",
        "From Jane Roe",
        "(Jane Roe)",
        "Jane Roe, business editor",
        "Jane Roe | Senior Reporter",
        "Our correspondent Jane Roe",
        "Text: Jane Roe / Fotos: Ann Porter",
        "Words: Jane Roe",
        "Text und Fotos: Jane Roe",
        "Photos and words by Jane Roe",
        "Das Gespräch führte Jane Roe",
        "12 May 2024, by Jane Roe",
        "<span>Posted by</span> <a href=/u/1>Jane Roe</a> | <a href=/c>3 comments</a>",
    ],
)
def test_a_line_that_says_who_wrote(markup: str) -> None:
    assert read(markup)[:2] == (["Jane Roe"], True)


@pytest.mark.parametrize(
    ("markup", "names", "has_by"),
    [
        ("（取材・文／田中由紀）", ["田中由紀"], True),
        ("<b>كتب</b> <a href=/e/1>دينا شاهين</a>", ["دينا شاهين"], True),
        ("الأحد، 25 أغسطس 2019 <b>كتب</b> <a href=/e/1>دينا شاهين</a>", ["دينا شاهين"], True),
        ("Jane Roe; Peter Hale; Mary Ford", ["Jane Roe", "Peter Hale", "Mary Ford"], False),
        ("Jane Roe; a life on the quay", [], False),
    ],
)
def test_names_in_brackets_after_a_word_alone_and_in_a_list(markup: str, names: list[str], has_by: bool) -> None:
    assert read(markup)[:2] == (names, has_by)


def test_a_title_that_begins_with_a_word_for_wrote_names_no_writer() -> None:
    assert not read("كتب جديدة عن المدينة").has_by  # "new books about the town"


def test_a_time_that_is_a_link_is_no_title() -> None:
    assert not leads_to_other_story("/s/1", "Sunday, 12 May 2024 - 10:39 am")
    assert leads_to_other_story("/s/1", "What the harbour will be on 12 May 2024")


@pytest.mark.parametrize(
    "markup",
    [
        "Jane Roe",
        "– Jane Roe –",
        "Jane Roe, London",
        "Jane Roe and Reuters",
        "Jane Roe, New York",
        "Jane Roe, Harbour Post",
        "Jane Roe / Harbour Post",
        "Jane Roe/Coast Weekly",
        "12 May 2024 - Jane Roe",
        "Jane Roe · 12 May 2024 · 5 comments",
        "Jane Roe / <a href=/c>Culture</a> / <a href=#p>Permanent link</a>",
        "Harbour Post, Jane Roe",
        "Harbour Post - Jane Roe",
        "Jane Roe - Harbour Post",
        "Jane Roe - Kestrel Bay",
        "Jane Roe (Kestrel Bay)",
        "Jane Roe, Gull Point",
        "Jane Roe, 4 min read, 12 May 2024",
        "Permalink, Comments (3), Jane Roe, 12 May 2024",
        "<span>Original</span><span>Jane Roe</span><a href=/p>Harbour Post</a>",
        "Culture | Jane Roe | 12 May 2024 | Views: 1203",
    ],
)
def test_a_line_of_names_alone(markup: str) -> None:
    assert read(markup) == (["Jane Roe"], False, False)


@pytest.mark.parametrize(
    "markup",
    [
        "Jane Roe <a href=mailto:jane@post.example>jane@post.example</a>",
        "Jane Roe (jane@post.example)",
        "Jane Roe <a href=https://twitter.com/jane>@jane</a>",
        "<a href=/author/jane-roe/>Jane Roe</a>",
    ],
)
def test_an_address_beside_a_name(markup: str) -> None:
    assert read(markup) == (["Jane Roe"], False, True)


@pytest.mark.parametrize(
    ("markup", "names"),
    [
        ("Jane Roe, Ben Hale and Ann Lee", ["Jane Roe", "Ben Hale", "Ann Lee"]),
        ("Jane Roe & Ben Hale", ["Jane Roe", "Ben Hale"]),
        ("BY JANE ROE AND BEN HALE", ["JANE ROE", "BEN HALE"]),
        ("Selin Bozdağ ve Elif Karasu", ["Selin Bozdağ", "Elif Karasu"]),
        ("رامي عيسى، دينا شاهين و هالة نصار", ["رامي عيسى", "دينا شاهين", "هالة نصار"]),
        ("كتب - هالة نصار", ["هالة نصار"]),
        ("נועה ברקת, תמר וייסר ואיתן גלבוע", ["נועה ברקת", "תמר וייסר", "איתן גלבוע"]),
        ("글·사진: 박지우", ["박지우"]),
        ("정하은·최민재 기자", ["정하은", "최민재"]),
        ("이도현, 김서연, 서울", ["이도현", "김서연"]),
        ("原作者: 周启明、贺文远", ["周启明", "贺文远"]),
        ("本报记者周启明", ["周启明"]),
        ("江晓岚 周启明, 北京", ["江晓岚", "周启明"]),
        ("沈佳宁 特约记者", ["沈佳宁"]),
        ("江晓岚 林若溪", ["江晓岚", "林若溪"]),
        ("原创 <span>林若溪</span> <a href=/p>港边早报</a>", ["林若溪"]),
        ("佐藤健太・鈴木美咲", ["佐藤健太", "鈴木美咲"]),
        ("[김서연 박지우 최민재 기자]", ["김서연", "박지우", "최민재"]),
        ("Автор: Степан Лугин / Ирина Солнцева", ["Степан Лугин", "Ирина Солнцева"]),
        ("<a href=/1>Jane Roe</a> <i>and</i> <a href=/2>Ben Hale</a>", ["Jane Roe", "Ben Hale"]),
        ("SARA BENINCASA E LUCA PONTREMOLI", ["SARA BENINCASA", "LUCA PONTREMOLI"]),
        ("Наш корреспондент Анна Вересова", ["Анна Вересова"]),
        ("<a href=/a/1>Jane Roe</a>, <a href=/a/2>Ben Hale</a>", ["Jane Roe", "Ben Hale"]),
    ],
)
def test_names_in_many_scripts(markup: str, names: list[str]) -> None:
    assert read(markup).names == names


@pytest.mark.parametrize(
    "markup",
    [
        "Photo: Ann Porter",
        "Fotos: Ann Porter",
        "تصوير: عماد حرب",
        "Kestrel Bay - Harbour Post",
        "Beirut - Arab Today",
        "Harbour Post",
        "“We shall build it again, and of stone.” — Ann Porter",
        "Traders at the market (Ann Porter)",
        "<a href=/1>Town</a> <a href=/2>World</a> <a href=/3>Sport</a> <a href=/4>Mary Weather</a>",
        "Home » Culture » Jane Austen",
        "<a href=#>Share</a> <a href=#>Print</a>",
        "The mayor Jane Roe said on Monday that the bridge stays closed.",
        "特约记者",
        "Author",
        "작성자",
    ],
)
def test_a_line_that_is_not_there_to_name_people(markup: str) -> None:
    assert read(markup).names == []


@pytest.mark.parametrize(
    "text", ["By", "Author:", "Autor", "Автор текста", "作者:", "작성자", "Reporting", "correspondent"]
)
def test_a_label_alone(text: str) -> None:
    assert says_who_wrote(text)


@pytest.mark.parametrize(
    "text", ["Опубликовал Редакция", "كتب: سامي الخطيب", "By Jane Roe", "Photo", "Founder", "Culture"]
)
def test_what_is_no_label(text: str) -> None:
    assert not says_who_wrote(text)


def test_a_biography_begins_with_its_heading() -> None:
    assert read_told_twice("Jane Roe Jane Roe writes about towns, and lives by the sea.") == "Jane Roe"
    assert read_told_twice("江晓岚 江晓岚在本报写城市和铁路。") == "江晓岚"
    assert read_told_twice("Jane Roe writes about towns, and lives by the sea.") == ""
    assert read_told_twice("Well done. Well done is what they said of it.") == ""


@pytest.mark.parametrize(
    ("address", "text"),
    [("/s/1", "Nine swans return to the mill pond"), ("/s/2", "Ponte Vecchino, 263 pendolari senza treno")],
)
def test_a_link_that_is_a_title(address: str, text: str) -> None:
    assert leads_to_other_story(address, text)
    assert not leads_to_other_story("#top", text)
    assert not leads_to_other_story(address, "By Jane Roe and Benjamin Hale")


def test_a_signature_names_nobody_but_the_authors() -> None:
    authors = ["Jane Roe", "Ben Hale"]
    assert is_signature("Jane Roe and Ben Hale", authors)
    assert is_signature("(Jane Roe)", authors)
    assert is_signature("Jane Roe, Harbour Weekly", authors)
    assert not is_signature("Jane Roe and Ann Lee", authors)
    assert not is_signature("Jane Roe opened the meeting.", authors)
    assert not is_signature("Jane Roe", [])


@pytest.mark.parametrize("house", ["Studio Vellmar", "Harbour Courier", "Coast Weekly Journal"])
def test_a_house_or_its_studio_behind_by_is_no_further_author(house: str) -> None:
    assert read(f"By Jane Roe, {house}").names == ["Jane Roe"]


def test_somebody_who_is_called_like_a_house_wrote_too() -> None:
    assert read("By Jane Roe, Emily Post and John Herald").names == ["Jane Roe", "Emily Post", "John Herald"]


def test_a_heading_in_brackets_names_nobody() -> None:
    assert read("<h2>【関連記事】</h2>").names == []
    assert read("<p>【佐藤健太】</p>").names == ["佐藤健太"]
    assert read("<h3>By Jane Roe</h3>").names == ["Jane Roe"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("+ نوشته شده در یکشنبه ۹ تیر ۱۳۹۲ ساعت 17:44 توسط نگار صفوی | موضوع: فرهنگ", ["نگار صفوی"]),
        ("نوشته شده توسط نگار صفوی", ["نگار صفوی"]),
        ("نوشته شده در ۹ تیر ۱۳۹۲", []),
        ("نشر بواسطة أحمد علي في 3 مايو 2024", ["أحمد علي"]),
        ("postado em 6 de maio de 2013 18:17 por Ana Couto [ 7 de maio de 2013 18:24 atualizado(s) ]", ["Ana Couto"]),
        ("Dodane przez Jan Kowalski, 3 maja 2024", ["Jan Kowalski"]),
        ("Autor: Jan Kowalski Data: 3 maja 2024", ["Jan Kowalski"]),
        ("Geplaatst door Jan Jansen op 3 mei 2024 om 10:00", ["Jan Jansen"]),
        ("Postat de Ion Popescu la 3 mai 2024", ["Ion Popescu"]),
        ("Skrevet af Jens Hansen 3. maj 2024", ["Jens Hansen"]),
        ("Objavio Ivan Horvat 3. svibnja 2024", ["Ivan Horvat"]),
        ("เขียนโดย สมชาย ใจดี 3 พ.ค. 2024", ["สมชาย ใจดี"]),
        ("Опубликовано 3 мая 2024, добавил Иван Петров", ["Иван Петров"]),
    ],
)
def test_verbs_and_prepositions_before_names_in_many_languages(line: str, names: list[str]) -> None:
    assert read(line)[:2] == (names, True)


@pytest.mark.parametrize("line", ["Equipo Local", "गांव न्यूज़ डेस्क", "گروه خبر", "Отдел новостей", "Zespół Gazety"])
def test_a_desk_is_nobody_in_any_language(line: str) -> None:
    assert read(line).names == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("（取材・鈴木美咲）", ["鈴木美咲"]),
        ("（取材＝鈴木美咲、佐藤健太）", ["鈴木美咲", "佐藤健太"]),
        ("取材・執筆 高橋亮", ["高橋亮"]),
        ("시민기자 최민재, 이도현", ["최민재", "이도현"]),
        ("취재기자 박지우", ["박지우"]),
        ("글·사진 김서연, Harbour Post", ["김서연"]),
        ("周启明 报道", ["周启明"]),
        ("【记者江晓岚、贺文远报道】", ["江晓岚", "贺文远"]),
        ("記者李小明/台北報導", ["李小明"]),
        ("संवाददाता विवेक रंजन", ["विवेक रंजन"]),
        ("PV Trần Quốc Bảo", ["Trần Quốc Bảo"]),
        ("Filed by Jane Roe", ["Jane Roe"]),
        ("Teks dan foto: Ratna Wulandari", ["Ratna Wulandari"]),
        ("Ирина Солнцева, специально для «Harbour Post»", ["Ирина Солнцева"]),
    ],
)
def test_how_papers_of_many_languages_sign(line: str, names: list[str]) -> None:
    assert read(line).names == names


@pytest.mark.parametrize("line", ["取材・撮影 10月", "相关报道", "专题报道"])
def test_words_for_reports_that_sign_nothing(line: str) -> None:
    assert not read(line).has_by
