"""The section and the keywords."""

from __future__ import annotations

import pytest

from newscrawl.extract.section_keywords import find_keywords, find_sections, split_keywords
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site


def read(html: str, url: str | None = None, site: Site | None = None) -> list[tuple[str, str]]:
    return [tuple(c) for c in find_sections(Page(html, url), site=site)]


def test_the_places_that_name_a_section_in_order() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":"World,Europe"}</script>'
        '<meta property="article:section" content="News"><ul class="breadcrumb"><li><a href="/">Home</a></li>'
        '<li><a href="/w">Abroad</a></li><li><a href="/w/e">Europe</a></li></ul>'
    )
    assert read(page, "https://a.example/politics/storm-hits") == [
        ("World", "json-ld:articleSection"),
        ("Europe", "json-ld:articleSection"),
        ("Abroad", "breadcrumb"),
        ("Europe", "breadcrumb"),
        ("Politics", "url"),
        ("News", "meta:article:section"),
    ]


def test_the_site_itself_is_no_section() -> None:
    page = (
        "<p class=breadcrumb><a href=/>Harbour Times</a><a href=/sea>Sea</a></p>"
        "<meta property=og:site_name content='Harbour Times'>"
    )
    assert read(page) == [("Sea", "breadcrumb")]
    page = '<meta property="article:section" content="harbourtimes.example"><p>x</p>'
    assert read(page, "https://harbourtimes.example/sea/storm") == [("Sea", "url")]


def test_a_breadcrumb_list_names_the_first_inner_crumb() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":['
        '{"@type":"ListItem","position":1,"item":{"@id":"https://a.example/","name":"Startseite"}},'
        '{"@type":"ListItem","position":2,"name":"Politik","item":"https://a.example/politik"},'
        '{"@type":"ListItem","position":3,"name":"Sturm trifft Küste"}]}</script>'
    )
    assert read(page) == [("Politik", "json-ld:BreadcrumbList")]


@pytest.mark.parametrize(
    ("url", "section"),
    [
        ("https://a.example/world/storm-hits-coast", "World"),
        ("https://a.example/en/middle-east/storm", "Middle east"),
        ("https://a.example/news/economy/storm", "Economy"),
        ("https://a.example/2024/05/03/storm", None),
        ("https://a.example/storm-hits-coast", None),
        ("https://a.example/article/12345", None),
        ("https://a.example/a-very-long-headline-as-a-folder/1", None),
        (None, None),
    ],
)
def test_the_first_folder_is_the_last_resort(url: str | None, section: str | None) -> None:
    assert read("<p>x</p>", url) == ([(section, "url")] if section else [])


def test_a_profile_goes_first() -> None:
    site = Site(domain="a.example", example="https://a.example/1", section=".s")
    assert read("<meta property=article:section content=News><b class=s>Sea</b>", None, site)[0] == ("Sea", "profile")


def test_json_ld_goes_before_meta_tags() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"NewsArticle","keywords":"Storm, Coast,storm"}</script>'
        '<meta name="keywords" content="news">'
    )
    assert find_keywords(Page(page)) == (["Storm", "Coast"], "json-ld:keywords")


def test_several_tags_are_one_list_in_order() -> None:
    page = '<meta property="article:tag" content="Storm"><meta property="article:tag" content="Smith, John">'
    assert find_keywords(Page(page)) == (["Storm", "Smith, John"], "meta:article:tag")


def test_news_keywords_go_before_keywords() -> None:
    page = '<meta name="keywords" content="a1,b1"><meta name="news_keywords" content="Storm; Coast">'
    assert find_keywords(Page(page)) == (["Storm", "Coast"], "meta:news_keywords")


def test_arabic_and_chinese_commas_part_keywords() -> None:
    assert split_keywords(["عاصفة، ساحل"]) == ["عاصفة", "ساحل"]
    assert split_keywords(["台风，沿海、南部"]) == ["台风", "沿海", "南部"]


def test_machine_tags_and_sentences_are_left_out() -> None:
    assert split_keywords(
        [
            "type:article, NLP Category: Sea, 8ae9ab2d-fe1b-4230-acb8-a59b52877682, sections/sea, Storm, "
            + "a very long sentence " * 6
        ]
    ) == ["Storm"]


def test_a_page_without_any_has_none() -> None:
    assert find_keywords(Page("<meta name=keywords content=' , '>")) == ([], None)
