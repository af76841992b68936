"""The dateline."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.dateline import read_dateline, read_dateline_line, read_lone_place


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
