"""The section."""

from __future__ import annotations

import pytest

from newscrawl.extract.section import find_sections
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
