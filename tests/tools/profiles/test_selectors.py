from __future__ import annotations

import pytest

from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context
from newscrawl.items import Article
from newscrawl.page.page import Page
from newscrawl.tools.profiles.selectors import propose_selectors

from ..inspection.planning import PARAGRAPH

FRAME = """<html lang=en><body><div class="HEAD"><h1 class="NAME">HEADLINE</h1></div>
<p class="byline">By <a class="person" href="/p/1">Anna Bell</a></p><time datetime="2024-05-03T10:00:00Z">3 May</time>
<div class="wrap"><div class="story-text">BODY</div></div></body></html>"""


def read(html: str) -> tuple[Page, Article]:
    page = Page(html, "https://harbour.example/news/2024/05/03/the-ferry-stays-in-use")
    return page, read_article(page, Context()).article


def build(name: str = "big-title", head: str = "top", number: int = 1) -> tuple[Page, Article]:
    body = "".join(f"<p>{n}. {PARAGRAPH}</p>" for n in range(6))
    html = FRAME.replace("NAME", name).replace("HEADLINE", f"The old ferry stays in use, part {number}")
    return read(html.replace("HEAD", head).replace("BODY", body))


def test_elements_are_named_by_class_and_by_what_is_around_them() -> None:
    readings = [build(number=n) for n in range(3)]
    assert propose_selectors("headline", readings)[0] == "h1.big-title"
    assert "div.top > h1.big-title" in propose_selectors("headline", readings)
    assert propose_selectors("body", readings)[0] == "div.story-text"
    assert propose_selectors("authors", readings)[0] == "p.byline"
    assert propose_selectors("published", readings)[0] == "time[datetime]"


def test_an_element_without_a_name_is_found_by_the_one_around_it() -> None:
    assert propose_selectors("headline", [build(name="") for _ in range(3)])[0] == "div.top > h1"


def test_what_few_pages_have_is_not_proposed() -> None:
    readings = [build(name=name) for name in ("one", "two", "three", "four")]
    assert "h1.one" not in propose_selectors("headline", readings)


@pytest.mark.parametrize(
    "name", ["css-1x2y3z", "Story_head__OxqLM", "H3vOVf", "MABqta", "gooTRX", "post-12345", "sc-bdVaJa"]
)
def test_names_that_the_next_build_gives_anew_are_not_used(name: str) -> None:
    assert not [s for s in propose_selectors("headline", [build(name=name)] * 3) if name in s]


@pytest.mark.parametrize("name", ["blog-post__heading", "articleTitle", "entry-title", "h1", "headline2", "Title"])
def test_names_that_someone_gave_are_used(name: str) -> None:
    assert f"h1.{name}" in propose_selectors("headline", [build(name=name)] * 3)


def test_a_field_that_is_not_read_has_none() -> None:
    assert propose_selectors("section", [build()]) == []
    assert propose_selectors("headline", []) == []
