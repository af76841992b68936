"""Hostile pages: none breaks the reading, each is cut where it would cost too much, and ordinary ones are not cut.

How long they take is measured by bench/limits.py.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.page.cost.cut import find_cut
from newscrawl.page.page import Page
from newscrawl.parse import Fetched, parse_page

from ...hostile_pages import FORMS, HOSTILE, HOSTILE_DATA, MANY_ATTRIBUTES, build_application

STORY = "<html><head><title>Crane</title></head><body><article><h1>Crane falls</h1>" + (
    "<p>The harbour of Vellmar was closed on Tuesday morning after a crane fell into the shipping lane.</p>" * 6
)
# What each is cut for; those that are not named are read whole.
CUTS = {
    "nesting": "depth",
    "bylines in bylines": "depth",
    "dates in dates": "depth",
    "captions": "tags",
    "smaller than": "tags",
    "nesting, false ends": "depth",
    "nesting, each called empty": "depth",
    "nesting in a picture": "depth",
    "nesting of shapes in a picture": "depth",
    "nesting of items": "depth",
    "nesting and paragraphs": "depth",
    "a million attributes": "attributes",
    "attributes of one element": "attributes",
    "attributes with marks": "attributes",
    "attributes without end": "attributes",
    "attributes of the root": "attributes",
    "attributes in fewer elements": "attributes",
    "open links": "tags",
    "cells without table": "texts",
    "text": "characters",
    "open bold": "depth",
    "open fonts": "depth",
    "open fonts, all different": "formatting",
    "tables in tables": "depth",
    "text in tables": "depth",
    "options": "options",
    "story under spans": "depth",
    "story after breaks": "tags",
    "story after links": "tags",
    "ends": "tags",
    "paragraphs": "tags",
    "breaks": "tags",
    "links": "tags",
    "headings": "tags",
    "comments": "tags",
    "names of attributes": "attributes",
    "names of attributes without values": "attributes",
    "names of attributes in quotes": "attributes",
    "names of attributes side by side": "attributes",
    "names of attributes in long tags": "attributes",
    "names of attributes behind signs": "attributes",
    "paragraphs, all different": "attributes",
    "names of elements": "tags",
    "a text that goes on": "texts",
    "a text that goes on, not many tags": "texts",
    "texts before a table": "texts",
    "links in one another": "depth",
    "bylines around all": "depth",
    "bylines around all, no more tags than usual": "depth",
    "controls in headings in headings": "depth",
    "times": "tags",
    "names": "tags",
}


HEADLINES = dict.fromkeys(
    (
        "codes in codes",
        "links without texts",
        "story under divisions",
        "story after a script",
        "long title",
        "long site name",
        "long address",
        "long link",
        "long name",
        "long body in JSON-LD",
    ),
    "Crane falls into harbour",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_are_cut_for_what_they_have_too_much_of_and_read(name: str) -> None:
    body = HOSTILE[name]()
    found = find_cut(body)
    assert (found and found[1]) == CUTS.get(name)
    article = parse_page(Fetched(body, "https://vell.example/a")).article
    assert (article is not None and article.headline) == HEADLINES.get(name, False)


@pytest.mark.parametrize("name", HOSTILE_DATA)
@pytest.mark.parametrize("form", FORMS)
def test_hostile_data_is_read(name: str, form: str) -> None:
    article = parse_page(Fetched(build_application(HOSTILE_DATA[name](), form), "https://vell.example/a")).article
    assert (article is not None and article.headline) == HEADLINES.get(name, False)


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
        # What would hide the rest, if it were what it looks like.
        ("<!-->" + "<div>" * 100_000, "depth"),
        ("<!---><mi><tr><!---></address>" * 50_000, "depth"),
        ("<!-- c --!>" + "<div>" * 100_000, "depth"),
        ("<!x <script>" + "<div>" * 100_000, "depth"),
        ("<?x <!-- >" + "<div>" * 100_000, "depth"),
        ("</1 <textarea>" + "<div>" * 100_000, "depth"),
        ("<![CDATA[ > ]]>" + "<div>" * 100_000, "depth"),
        ("<svg><![CDATA[ <p><script>]]>" + "<g>" * 100_000, "depth"),
        ("<svg><title></title><style>" + "<g>" * 100_000 + "</style>", "depth"),
        ("<math a=/>" * 100_000, "depth"),
        ("<svg></math>" + "<thead>" * 100_000, "depth"),
        ("<svg>" + "<td>" * 100_000, "depth"),
        ("".join(f"</x-{n}>" for n in range(50_000)), "tags"),
        ("".join(f"</i {' '.join(f'a{n}b{m}' for m in range(60))}>" for n in range(2_000)), "attributes"),
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
        STORY + "<!-- -- > <!-- " + "<div>" * 50_000 + " --!>",
        STORY + "<svg><style><![CDATA[ a > b {} ]]></style></svg>" * 3_000,
        STORY + "<svg><title>x</title><path d=''/></svg><table><tr><td>a<td>b</table>" * 3_000,
        STORY + "<?php <b> ?>" * 9_000,
        STORY + "<select>" + "<option value=1>text</option>" * 3_000 + "</select>",
        STORY + "<div data-state='" + '{"a": "<b>"}' * 30_000 + "'>x</div>",
        STORY + "<ul>" + "<li>item <dl><dt>term<dd>text<dd>text</dl>" * 6_000 + "</ul>",
        STORY + "<dl>" + "<dt>term<dd>text <ul><li>item<li>item</ul>" * 6_000,
        STORY + "<ul>" + "<li><ul><li>item</li></ul></li>" * 6_000 + "</ul>",
        STORY + "<table>" + "<tr><td>a<td>b" * 10_000 + "</table>",
        STORY + "<video muted loop playsinline autoplay controls>x</video>" * 6_000,
        STORY + f"<img alt=Loading... height=64 src=https://vell.example/{'a/b/c/d-e/' * 20}f.svg>" * 6_000,
        STORY + ("<div data-props='" + '{"a": "b > c", "d": "e < f"}, ' * 300 + "'>x</div>") * 300,
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
