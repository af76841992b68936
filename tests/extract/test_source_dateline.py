"""The source and the dateline: lines that credit an agency, and the places that texts begin with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl import extract_article
from newscrawl.extract.candidates import Candidate
from newscrawl.extract.people.agencies import find_agency
from newscrawl.extract.source_dateline import (
    find_sources,
    read_dateline,
    read_dateline_line,
    read_lone_place,
    read_opening_source,
    read_source_line,
)
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

from .people.reading import show


def find(html: str, site: Site | None = None) -> list[Candidate]:
    page = Page(html)
    return find_sources(page, show(page).bylines, site=site)


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Source: AFP", "AFP"),
        ("Source : Agence France-Presse", "AFP"),
        ("(AFP)", "AFP"),
        ("(Reuters)", "Reuters"),
        ("© Reuters 2024", "Reuters"),
        ("Copyright 2024 The Associated Press. All rights reserved.", "AP"),
        ("© 2024 AFP", "AFP"),
        ("Quelle: dpa", "dpa"),
        ("Quelle: ntv.de, jwu/dpa", "dpa"),
        ("(jk/dpa)", "dpa"),
        ("dpa/AFP", "dpa, AFP"),
        ("Fuente: EFE", "EFE"),
        ("المصدر: أ ف ب", "AFP"),
        ("— Associated Press", "AP"),
        ("Reuters", "Reuters"),
        ("Source: Harbour Weather Office", "Harbour Weather Office"),
        ("来源：新华社", "Xinhua"),
        ("With inputs from PTI", "PTI"),
        ("Bron: ANP", "ANP"),
    ],
)
def test_a_line_that_is_only_a_credit_names_its_source(line: str, source: str) -> None:
    assert read_source_line(line) == source


@pytest.mark.parametrize(
    "line",
    [
        "",
        "A source close to the ministry told AFP that talks had ended.",
        "Sources: the minister was told on Monday. He did not answer questions about it.",
        "(Photo: the coast)",
        "— he said",
        "© 2024 Harbour Times. All rights reserved.",
        "The minister spoke to Reuters",
        "Source: https://harbour.example/data",
        "x" * 500,
    ],
)
def test_anything_else_is_no_credit(line: str) -> None:
    assert read_source_line(line) is None


def test_agencies_named_as_authors_are_sources() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Jane Doe"},'
        '{"@type":"Organization","name":"Deutsche Presse-Agentur"}]}</script>'
        '<meta name="author" content="Jane Doe, AFP">'
    )
    assert [tuple(c) for c in find(page)] == [("dpa", "json-ld:author"), ("AFP", "meta:author")]


@pytest.mark.parametrize(
    ("byline", "agencies"),
    [
        ("By Jane Doe and Reuters", ["Reuters"]),
        ("By The Associated Press", ["AP"]),
        ("By Jane Doe, Associated Press", ["AP"]),
        ("PTI | Updated: May 3, 2024", ["PTI"]),
        ("Par Marie Dupont avec AFP", ["AFP"]),
        ("dpa/afp", ["dpa", "AFP"]),
        ("سارة يوسف - رويترز", ["Reuters"]),
        ("AA", ["Anadolu"]),
        ("By Jane Doe", []),
    ],
)
def test_agencies_in_a_byline_are_sources(byline: str, agencies: list[str]) -> None:
    page = f"<title>Storm hits coast</title><h1>Storm hits coast</h1><div class=byline>{byline}</div><p>It rained."
    assert find(page) == [(agency, "byline") for agency in agencies]


@pytest.mark.parametrize(
    ("paragraph", "agency"),
    [
        ("PORT SELWICK, May 3 (Reuters) - The old quay will be closed.", "Reuters"),
        ("PORT SELWICK (AP) — The old quay will be closed.", "AP"),
        ("Seelwick (dpa/lno) - Der alte Kai bleibt geschlossen.", "dpa"),
        ("(ANSA) - ROMA, 03 MAG - Il vecchio molo resta chiuso.", "ANSA"),
        ("МОСКВА, 3 мая. /ТАСС/. Старый причал закрыт.", "TASS"),
        ("القاهرة (رويترز) - أعلنت هيئة الميناء إغلاق الرصيف.", "Reuters"),
        ("(서울=연합뉴스) 김철수 기자 = 부두가 폐쇄된다.", "Yonhap"),
        ("新华社北京5月3日电 港务局表示旧码头将关闭。", "Xinhua"),
        ("The agency (AP) reported that the quay will be closed.", None),
        ("The quay (built in 1871) - a landmark - will be closed.", None),
    ],
)
def test_a_storys_first_words_may_credit_an_agency(paragraph: str, agency: str | None) -> None:
    assert read_opening_source(paragraph) == agency


def test_agencies_in_the_bylines_of_other_articles_are_no_sources() -> None:
    others = "".join(f'<li><h3>Other</h3><span class="author">{name}</span></li>' for name in ("Reuters", "AFP"))
    page = f"<h1>Storm hits coast</h1><p class=byline>By Jane Doe</p><p>It rained.</p><ul class=related>{others}</ul>"
    assert find(page) == []


def test_a_profile_goes_first() -> None:
    site = Site(domain="a.example", example="https://a.example/1", source=".source")
    page = "<meta name=author content=dpa><div class=source><b>Source: AFP</b></div>"
    assert find(page, site)[0] == ("AFP", "profile")


def test_an_agency_is_the_whole_text_or_none() -> None:
    assert find_agency("The Associated Press") == "AP"
    assert find_agency("رويترز") == "Reuters"
    assert find_agency("Reuters correspondent") is None


@given(st.text(max_size=300))
def test_any_line_may_be_asked(line: str) -> None:
    source = read_source_line(line)
    assert source is None or source.strip() == source != ""


def test_agencies_named_by_common_words_are_known_by_their_capitals() -> None:
    assert find_agency("MAP") == "MAP"
    assert find_agency("map") is None
    assert find_agency("Mehr") is None
    assert find_agency("Mehr News Agency") == "Mehr"


def test_a_credit_before_the_story_is_no_paragraph_of_it() -> None:
    story = [
        "The harbour authority said on Tuesday that the old quay will be closed until the end of the summer.",
        "Residents said they had not been told of the plan, which will cost about four million in two years.",
        "The council will vote on the plan next week, after a public hearing to which the builders are invited.",
    ]
    html = "".join(f"<p>{p}</p>" for p in ["Quelle: dpa-AFX", *story])
    article = extract_article(f"<article><h1>Old quay to close for the summer</h1>{html}</article>")
    assert article is not None
    assert article.source == "dpa-AFX"
    assert article.dateline is None
    assert article.body == "\n\n".join(story)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Istanbul - Arab Today", "Istanbul"),
        ("Beirut – Arab Today", "Beirut"),
        ("Cairo, Egypt - Arab Today", "Cairo, Egypt"),
        ("Istanbul - AFP", "Istanbul"),
        ("Berlin (dpa) -", "Berlin"),
        ("القاهرة - أ ف ب", "القاهرة"),
        ("London, Reuters", "London"),
        ("NEW YORK - Arab Today", "NEW YORK"),
    ],
)
def test_a_paragraph_that_is_only_a_dateline(line: str, place: str) -> None:
    assert read_dateline_line(line, "Arab Today") == place


@pytest.mark.parametrize(
    "line",
    [
        "Istanbul",
        "Istanbul - a city",
        "Arab Today",
        "Arab Today - Istanbul",
        "The minister - Arab Today said on Monday that talks would go on",
        "",
        "12 May 2024 - AFP",
        "Photo: Jane Doe/Arab Today",
        "Quelle: dpa",
        "Jane Doe/AFP",
        "Jane Doe, Arab Today",
    ],
)
def test_anything_else_is_no_dateline(line: str) -> None:
    assert read_dateline_line(line, "Arab Today") is None


def test_a_publisher_nobody_knows_makes_no_dateline() -> None:
    assert read_dateline_line("Istanbul - Arab Today", None) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("PARIS, Aug 3 (Reuters) — The talks ended on Monday.", "PARIS"),
        ("PARIS (AP) — The talks ended.", "PARIS"),
        ("WASHINGTON, D.C. (AP) -- The talks ended.", "WASHINGTON, D.C."),
        ("Berlin (dpa) - Die Gespräche sind zu Ende.", "Berlin"),
        ("Berlin (dpa/tmn) - Die Gespräche sind zu Ende.", "Berlin"),
        ("القاهرة - أ ف ب: انتهت المحادثات", "القاهرة"),
        ("القاهرة – رويترز – انتهت المحادثات", "القاهرة"),
        ("LONDON — The talks ended.", "LONDON"),
        ("NEW DELHI: The talks ended.", None),
        ("MOSCOW, August 3. /TASS/. The talks ended.", None),
        ("Madrid, 3 ago (EFE).- Las conversaciones han terminado.", "Madrid"),
        ("SÃO PAULO, Brazil (AP) — The talks ended.", "SÃO PAULO, Brazil"),
    ],
)
def test_the_place_that_begins_a_story(text: str, place: str | None) -> None:
    assert read_dateline(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "The talks — which began on Monday — ended.",
        "Berlin was calm on Monday - for once.",
        "UPDATE — The talks ended.",
        "The minister (AFP) - who came late - left.",
        "Jane Doe: I never said that.",
        "",
        "—",
    ],
)
def test_an_ordinary_beginning_names_no_place(text: str) -> None:
    assert read_dateline(text) is None


@given(st.text(max_size=300))
def test_any_text_may_be_asked(text: str) -> None:
    for place in (read_dateline(text), read_dateline_line(text, "Arab Today")):
        assert place is None or place.strip() == place != ""


def test_a_place_and_a_dash_begin_a_story() -> None:
    assert read_lone_place("Jakarta -") == "Jakarta"
    assert read_lone_place("Bad Hafen –") == "Bad Hafen"
    assert read_lone_place("Jakarta") is None
    assert read_lone_place("the quay -") is None


def test_the_address_of_the_paper_is_no_place() -> None:
    assert read_dateline("JAKARTA, HARBOUR.example - The ferry sailed again on Tuesday.") == "JAKARTA"
