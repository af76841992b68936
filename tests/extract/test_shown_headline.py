"""The headline of pages whose headings do not tell it."""

from __future__ import annotations

import pytest

from newscrawl.extract.shown_headline import agree_with_slug, list_title_parts, read_slug_words

from .invented_story import HEADLINE, STORY, TEASERS, read


@pytest.mark.parametrize(
    "title",
    [
        f"{HEADLINE} - The Lantern",
        f"The Lantern :: Local :: {HEADLINE}",
        f"The Lantern: {HEADLINE}",
        f"{HEADLINE} | Local | The Lantern of the Hills and the Coast",
    ],
)
@pytest.mark.parametrize(
    "shown",
    [
        f"<table><tr><td class=x>{HEADLINE}</td></tr></table>",
        f"<div class=q1>{HEADLINE}</div>",
        f"<b>{HEADLINE}</b><br>",
        f"<h3>{HEADLINE}</h3>",
        f"<x-title>{HEADLINE}</x-title><x-body></x-body>",
    ],
)
def test_a_part_of_the_title_that_the_page_shows_is_the_headline(title: str, shown: str) -> None:
    page = f"<title>{title}</title><div><a href=/>The Lantern</a></div><div>{shown}{STORY}</div><ul>{TEASERS}</ul>"
    assert read(page).headline == HEADLINE


def test_a_mark_inside_the_headline_is_no_end_of_it() -> None:
    whole = "Budget 2024: what the town will pay for - and what not"
    page = f"<title>{whole} | The Lantern</title><div class=q1>{whole}</div>{STORY}"
    assert read(page).headline == whole


def test_the_line_above_the_story_is_the_headline_where_the_title_is_the_sites() -> None:
    page = (
        "<title>Harbour Times</title><div><b>Harbour Times</b></div>"
        f"<div><div>Issue No. 312</div><b>{HEADLINE}</b><div>By Jane Roe</div>{STORY}</div>"
    )
    article = read(page)
    assert (article.headline, article.provenance["headline"]) == (HEADLINE, "above-story")


def test_a_label_is_no_headline_where_a_line_stands_above_the_story() -> None:
    page = (
        "<title>Archives of the Lantern</title><h1>Archives</h1><p>You have read 7 articles this month.</p>"
        f"<p><big><b>{HEADLINE}</b></big></p>{STORY}"
    )
    assert read(page).headline == HEADLINE


def test_a_short_heading_that_is_no_label_stays() -> None:
    page = f"<title>Warm soups for winter nights</title><h1>Warm soups</h1><p><b>Ingredients for four</b></p>{STORY}"
    assert read(page).headline == "Warm soups"


def test_the_address_tells_the_headline_where_the_title_does_not() -> None:
    page = (
        "<title>Latest News</title><h2><a href=/a>Ferry fares rise again in spring</a></h2>"
        f"<h1>Ferry fares rise again in spring</h1><article><h1>{HEADLINE}</h1>{STORY}</article>"
    )
    url = "https://www.harbourtimes.example/news/harbour-wall-gives-way-at-fish-market-4711.html"
    assert read(page, url).headline == HEADLINE


def test_the_sites_name_in_another_form_is_no_headline() -> None:
    page = (
        f"<title>{HEADLINE} - Harbour Weekly News</title><meta property=og:title content='{HEADLINE}'>"
        f"<meta property=og:site_name content='Harbour Weekly News'><h1>Harbour News</h1><div>{STORY}</div>"
    )
    assert read(page).headline == HEADLINE


def test_a_heading_that_search_engines_are_told_otherwise_stays() -> None:
    page = f"<title>Harbour wall live: all we know</title><h1>{HEADLINE}</h1>{STORY}"
    assert read(page).headline == HEADLINE


@pytest.mark.parametrize(
    "title",
    [
        f"[The Lantern] {HEADLINE}",
        f"{HEADLINE} -- Lantern",
        f"The Lantern. {HEADLINE}",
        f"{HEADLINE} (The Lantern)",
        "Harbour wall gives way at the ol...",
    ],
)
def test_the_title_is_compared_with_what_the_page_shows_whatever_stands_between(title: str) -> None:
    page = f"<title>{title}</title><div>{TEASERS}</div><div><div class=q1>{HEADLINE}</div>{STORY}</div>"
    assert read(page).headline == HEADLINE


def test_a_word_of_the_title_that_the_page_shows_is_no_headline() -> None:
    page = f"<title>{HEADLINE} after the flood</title><div>Harbour wall gives</div>{STORY}"
    assert read(page).headline == f"{HEADLINE} after the flood"


def test_a_title_that_all_pages_have_gives_way_to_the_line_above_the_story() -> None:
    page = f"<title>Untitled Document</title><div><font size=4><b>{HEADLINE}</b></font><br>{STORY}</div>"
    assert read(page).headline == HEADLINE


def test_words_of_an_address() -> None:
    slug = read_slug_words("https://a.example/2024/05/harbour-wall-gives-way-991.html?x=1")
    assert slug == {"harbour", "wall", "gives", "way"}
    assert agree_with_slug("harbour wall gives way at night", slug) == 1
    assert read_slug_words("https://a.example/news/4711") == read_slug_words("https://a.example/sport-news") == set()


def test_parts_of_a_title() -> None:
    assert list_title_parts("Local : Harbour wall gives way - The Lantern")[0].startswith("Local")
    assert "Harbour wall gives way" in list_title_parts("Local : Harbour wall gives way - The Lantern")
    assert "港の壁が崩れる夜" in list_title_parts("港の壁が崩れる夜 - 灯台新聞")
