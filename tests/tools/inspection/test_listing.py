from __future__ import annotations

import pytest

from newscrawl.channels.sitemaps import SitemapEntry
from newscrawl.items import Link
from newscrawl.parse import ParsedPage
from newscrawl.tools.inspection.answers import parse_answer
from newscrawl.tools.inspection.listing import (
    list_articles,
    list_sections,
    might_be_article_entry,
    might_list_articles,
    read_section,
    take_in_turn,
)

from .planning import answer, write_listing

URL = "https://harbour.example/news/"
NEWS = {f"/news/2024/05/0{n}/ferry-stays-in-use-{n}.html": f"The old ferry stays in use, part {n}" for n in range(1, 7)}


def parse(menu: dict[str, str], foot: str = "") -> ParsedPage:
    return parse_answer(
        answer(URL, write_listing("News", NEWS, menu, foot=foot)), listing=Link(URL, might_be="section")
    )


def test_a_listings_yield_is_its_articles_and_the_newest() -> None:
    parsed = parse({"/sport/": "Sport"})
    section = read_section(URL, "News", parsed)
    assert (section.articles, section.newest, section.pages, section.has_more) == (6, "2024-05-06", None, False)
    assert len(list_articles(parsed)) == 6


@pytest.mark.parametrize(
    ("foot", "pages", "has_more"),
    [
        ("<a href='?page=2'>2</a> <a href='?page=17'>17</a>", 17, True),
        ("<a href='/news/page/2/'>Next page</a>", 2, True),
        ("<a href='?offset=20' rel=next>More</a>", None, True),
        ("", None, False),
    ],
)
def test_pages_are_counted_as_far_as_the_links_tell(foot: str, pages: int | None, has_more: bool) -> None:
    section = read_section(URL, "News", parse({}, foot))
    assert (section.pages, section.has_more) == (pages, has_more)


def test_sections_of_each_first_folder_come_in_turn_and_feeds_are_none() -> None:
    menu = {"/en/world/": "World", "/en/sport/": "Sport", "/ar/world/": "العالم", "/rss.xml": "RSS"}
    assert [link.url.removeprefix("https://harbour.example") for link in list_sections(parse(menu))] == [
        "/en/world/",
        "/ar/world/",
        "/en/sport/",
    ]


def test_links_are_taken_one_of_each_page_in_turn() -> None:
    links = [Link(name, found_on=name[0]) for name in ("a1", "a2", "a3", "b1", "c1", "c2")]
    assert [link.url for link in take_in_turn(links)] == ["a1", "b1", "c1", "a2", "c2", "a3"]


def test_lists_of_sitemaps_are_told_by_their_names() -> None:
    for name in ("post-sitemap.xml", "sitemap-2024-05.xml", "news.xml", "sitemap3.xml.gz"):
        assert might_list_articles(f"https://e.com/{name}"), name
    for name in ("category-sitemap.xml", "page-sitemap.xml", "author-sitemap.xml", "image-sitemap-1.xml"):
        assert not might_list_articles(f"https://e.com/{name}"), name


def test_entries_of_sitemaps_are_judged_by_address_and_news_fields() -> None:
    assert might_be_article_entry(SitemapEntry("https://e.com/2024/05/03/ferry-stays-in-use"))
    assert might_be_article_entry(SitemapEntry("https://e.com/x", publication_date="2024-05-03"))
    assert not might_be_article_entry(SitemapEntry("https://e.com/tag/ferry"))
