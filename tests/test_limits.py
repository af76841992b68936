"""Hostile pages: none breaks the reading or stalls it, and ordinary ones are not cut."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.limits import find_cut
from newscrawl.page import Page
from newscrawl.parse import Fetched, parse_page

STORY = "<html><head><title>Crane</title></head><body><article><h1>Crane falls</h1>" + (
    "<p>The harbour of Vellmar was closed on Tuesday morning after a crane fell into the shipping lane.</p>" * 6
)
MANY_ATTRIBUTES = " ".join(f"a{n}" for n in range(100))

HOSTILE: dict[str, Callable[[], str]] = {
    "nesting": lambda: "<div>" * 100_000 + "text",
    "nesting, false ends": lambda: "<div>" * 100_000 + "</x>" * 100_000,
    "nesting, each called empty": lambda: "<div/>" * 100_000,
    "nesting in a picture": lambda: "<svg><title>" + "<div/>" * 100_000,
    "nesting and paragraphs": lambda: "<div>" * 3_900 + "<p></p>" * 600_000,
    "a million attributes": lambda: f"<p {MANY_ATTRIBUTES}>x</p>" * 10_000,
    "attributes in fewer elements": lambda: f"<p {MANY_ATTRIBUTES}>x</p>" * 2_400 + "x" * 1_000_000,
    "bylines": lambda: '<div class="author byline">By Ann Lee</div>' * 594 + "<p>text</p>" * 5_000,
    "attributes of one element": lambda: "<p " + " ".join(f"a{n}=1" for n in range(400_000)) + ">x",
    "attributes with marks": lambda: "<p " + " ".join(f'a{n}="<>"' for n in range(300_000)) + ">x",
    "attributes without end": lambda: "<p " + "a " * 400_000,
    "attributes of the root": lambda: "".join(f"<html a{n}=1>" for n in range(200_000)),
    "script": lambda: "<script>" + "if (a<b) { c(); }" * 180_000 + "</script>",
    "text": lambda: "Nobody was hurt. " * 300_000,
    "text without spaces": lambda: "x" * 5_000_000,
    "open links": lambda: "<a href=/x>text " * 50_000,
    "open bold": lambda: "<b>text " * 50_000,
    "open fonts": lambda: "<p><font size=1>text " * 50_000,
    "open fonts, all different": lambda: "".join(f"<p><font size={n}>text " for n in range(50_000)),
    "cells without table": lambda: "<td>text" * 100_000,
    "tables in tables": lambda: "<table><tr><td>text" * 50_000,
    "text in tables": lambda: "<table>" + "<div>x" * 50_000,
    "options": lambda: "<select>" + "<option>text" * 100_000,
    "smaller than": lambda: "<" * 5_000_000,
    "ends": lambda: "</p>" * 1_000_000,
    "paragraphs": lambda: "<p>text" * 600_000,
    "breaks": lambda: "text<br>" * 500_000,
    "links": lambda: "".join(f"<a href=/{n}>text {n}</a> " for n in range(150_000)),
    "headings": lambda: "<h1>text</h1>" * 300_000,
    "comments": lambda: "<!-- x -->" * 400_000,
    "entities": lambda: "&amp;&foo;" * 400_000,
    "times": lambda: "<time datetime=2024-05-01>1 May 2024</time>" * 100_000,
    "names": lambda: '<div class="author byline">By Ann Lee</div>' * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_page_stalls_the_reading(name: str) -> None:
    body = HOSTILE[name]()
    start = time.perf_counter()
    parse_page(Fetched(body, "https://vell.example/a"))
    assert time.perf_counter() - start < 3


@pytest.mark.parametrize(
    ("html", "what"),
    [
        ("<div>" * 100_000, "depth"),
        ("<p " + " ".join(f"a{n}" for n in range(100_000)) + ">", "attributes"),
        (f"<p {MANY_ATTRIBUTES}>x</p>" * 5_000, "attributes"),
        ("".join(f"<p><font size={n}>text " for n in range(50_000)), "formatting"),
        ("<select>" + "<option>text" * 100_000, "options"),
        ("<br>" * 300_000, "tags"),
        ("x" * 6_000_000, "characters"),
    ],
)
def test_a_cut_page_says_so_and_keeps_what_came_before(html: str, what: str) -> None:
    page = Page(STORY + html, "https://vell.example/a")
    assert page.cut == what
    assert len(page.html) < len(STORY) + len(html)
    article = parse_page(Fetched(STORY + html, "https://vell.example/a")).article
    assert article is None or "crane" in (article.body or "")
    assert sum("harbour" in p.text() for p in page.tree.css("article > p")[:10]) == 6


@pytest.mark.parametrize(
    "html",
    [
        STORY * 1_000,  # six thousand paragraphs
        STORY + "<p><b>bold" * 300 + "<p>text</p>" * 3_000,
        STORY + "<script>" + "<div><font a>" * 50_000 + "</script>",
        STORY + "<!-- " + "<div>" * 50_000 + " -->",
        STORY + "<select>" + "<option value=1>text</option>" * 3_000 + "</select>",
        STORY + "<div data-state='" + '{"a": "<b>"}' * 30_000 + "'>x</div>",
        STORY + "<table>" + "<tr><td>a<td>b" * 10_000 + "</table>",
        STORY + "<svg>" + "<g><path d='M 0 0 L 1 1'/></g>" * 10_000 + "</svg>",
    ],
)
def test_large_pages_of_ordinary_markup_are_not_cut(html: str) -> None:
    assert find_cut(html) is None


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="<>/ab \"'=!-\n", max_size=60), st.integers(1, 3_000))
def test_any_repeated_text_has_a_place_to_cut_or_none(text: str, times: int) -> None:
    html = text * times
    found = find_cut(html)
    assert found is None or 0 <= found[0] <= len(html)
