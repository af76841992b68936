"""The kicker and the strapline."""

from __future__ import annotations

import pytest

from newscrawl.extract.alternative_headline import find_alternative_headlines
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

HEADLINE = "Turkey offers Russia joint operations"


def read(html: str, site: Site | None = None) -> list[tuple[str, str]]:
    return [tuple(c) for c in find_alternative_headlines(Page(html), site=site, headline=HEADLINE)]


def test_a_heading_in_the_table_row_above_is_the_kicker() -> None:
    page = f"<table><tr><td><h3>Against Daesh in Syria</h3></td></tr><tr><td> <h1>{HEADLINE}</h1></td></tr></table>"
    assert read(page) == [("Against Daesh in Syria", "kicker")]


@pytest.mark.parametrize(
    "page",
    [
        f"<p class=kicker>Against Daesh</p><h1>{HEADLINE}</h1>",
        f"<header><span class='article__eyebrow'>Against Daesh</span><h1>{HEADLINE}</h1></header>",
        f"<h1><span class=dachzeile>Against Daesh:</span> <span>{HEADLINE}</span></h1>",
        f"<div><div class=roofline>Against Daesh</div></div><div><h1>{HEADLINE}</h1></div>",
    ],
)
def test_a_marked_kicker_is_read(page: str) -> None:
    assert read(page)[0] == ("Against Daesh", "kicker")


def test_a_short_strapline_below_is_read() -> None:
    assert read(f"<h1>{HEADLINE}</h1><p class=strapline>Talks end the crisis</p>") == [
        ("Talks end the crisis", "strapline")
    ]


@pytest.mark.parametrize(
    "page",
    [
        f"<p>An ordinary line</p><h1>{HEADLINE}</h1>",
        f"<a class=kicker href=/world>World</a><h1>{HEADLINE}</h1>",
        f"<h3>12 May 2024, 10:30</h3><h1>{HEADLINE}</h1>",
        f"<h1>{HEADLINE}</h1><h2>A crosshead in the text</h2>",
        f"<meta property=article:section content=World><p class=kicker>World</p><h1>{HEADLINE}</h1>",
        f"<h2>{HEADLINE}</h2><h1>{HEADLINE}</h1>",
        "<header><div><div><h2>A slogan</h2></div></div></header>"
        f"<main><div><div><div><h1>{HEADLINE}</h1></div></div></div></main>",
        "<h1>Another heading</h1>",
    ],
)
def test_what_is_no_second_headline_is_not_read(page: str) -> None:
    assert read(page) == []


def test_json_ld_is_read_unless_it_repeats_the_headline() -> None:
    page = '<script type="application/ld+json">{"@type":"NewsArticle","alternativeHeadline":"%s"}</script>'
    assert read(page % "After the talks") == [("After the talks", "json-ld:alternativeHeadline")]
    assert read(page % HEADLINE.upper()) == []


def test_a_profile_goes_first() -> None:
    site = Site(domain="a.example", example="https://a.example/1", alternative_headline=".sub")
    page = f"<p class=kicker>Against Daesh</p><h1>{HEADLINE}</h1><p class=sub>After the talks</p>"
    assert read(page, site)[0] == ("After the talks", "profile")
