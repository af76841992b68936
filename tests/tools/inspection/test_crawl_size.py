from __future__ import annotations

import pytest

from newscrawl.channels.feeds import Feed
from newscrawl.channels.sitemaps import Sitemap, SitemapEntry
from newscrawl.items import Link
from newscrawl.parse import ParsedPage
from newscrawl.tools.inspection.answers import parse_answer
from newscrawl.tools.inspection.crawl_size import (
    Seen,
    estimate_size,
    list_articles,
    list_sections,
    might_be_article_entry,
    might_list_articles,
    read_section,
    take_in_turn,
)
from newscrawl.tools.inspection.findings import Estimate, Findings, ListFinding, SectionFinding

from .planning import answer, write_listing

URL = "https://harbour.example/news/"
NEWS = {f"/news/2024/05/0{n}/ferry-stays-in-use-{n}.html": f"The old ferry stays in use, part {n}" for n in range(1, 7)}
HOST = "https://harbour.example"


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


def read(name: str, articles: int, pages: int | None = None, *, has_more: bool = False) -> SectionFinding:
    return SectionFinding(f"{HOST}/{name}/", name, True, articles, None, pages, has_more or pages is not None)


def estimate(sections: list[SectionFinding], seen: int = 10, distinct: float = 1.0) -> Estimate:
    findings = Findings(f"{HOST}/", sections=[read("", 5), *sections])
    return estimate_size(findings, [], [], Seen(seen, distinct), 2.0)


def test_sections_are_counted_with_their_pages() -> None:
    told = estimate([read("a", 10, 10), read("b", 20, 2), read("c", 5)])
    assert told.articles == 145
    assert told.told_by == "the sections' pages"
    assert told.requests == 145 + 1 + 10 + 2 + 1
    assert told.seconds == 2.0 * 159
    assert told.at_least


def test_sections_that_were_not_read_are_like_the_others() -> None:
    assert estimate([read("a", 10, 10), read("b", 10, 10), SectionFinding(f"{HOST}/c/", "c")]).articles == 300


def test_what_sections_share_counts_once() -> None:
    assert estimate([read("a", 10, 10), read("b", 10, 10)], distinct=0.5).articles == 100


def test_an_archive_is_not_added_to_the_sections() -> None:
    assert estimate([read("archive", 10, 50), read("a", 10, 25), read("b", 10, 25)]).articles == 500


def test_the_articles_seen_are_the_least() -> None:
    told = estimate([read("a", 5)], seen=80)
    assert (told.articles, told.told_by, told.at_least) == (80, "those that were seen", False)


def test_nothing_seen_nothing_told() -> None:
    findings = Findings(f"{HOST}/", sections=[read("", 0)])
    assert estimate_size(findings, [], [], Seen(0, 1.0), 1.0).articles is None


def test_sitemaps_go_first_unless_they_know_less_than_was_seen() -> None:
    entries = tuple(SitemapEntry(f"{HOST}/news/2024/05/03/ferry-stays-in-use-{n}") for n in range(100))
    findings = Findings(f"{HOST}/", sections=[read("", 5), read("a", 10, 50)])
    sitemaps = [(ListFinding(f"{HOST}/sitemap.xml", "robots.txt", "urlset", 100), Sitemap("urlset", entries))]
    assert estimate_size(findings, [], sitemaps, Seen(60, 1.0), 1.0).articles == 100
    assert estimate_size(findings, [], sitemaps, Seen(120, 1.0), 1.0).articles == 500


def test_pages_in_a_sitemap_that_are_no_articles_do_not_count() -> None:
    entries = tuple(SitemapEntry(f"{HOST}/news/2024/05/03/ferry-stays-in-use-{n}") for n in range(50))
    others = tuple(SitemapEntry(f"{HOST}/tag/t{n}") for n in range(50))
    sitemaps = [(ListFinding(f"{HOST}/s.xml", "robots.txt", "urlset", 100), Sitemap("urlset", entries + others))]
    assert estimate_size(Findings(f"{HOST}/"), [], sitemaps, Seen(1, 1.0), 1.0).articles == 50


def test_a_feed_tells_how_many_are_new_a_day() -> None:
    links = tuple(Link(f"{HOST}/{n}", date_published=f"2024-05-01T{n:02}:00:00Z") for n in range(13))
    told = estimate_size(Findings(f"{HOST}/"), [Feed("rss", links)], [], Seen(13, 1.0), 1.0)
    assert told.articles_a_day == 24.0
    same_day = (Feed("rss", tuple(Link(f"{HOST}/{n}", date_published="2024-05-01") for n in range(9))),)
    assert estimate_size(Findings(f"{HOST}/"), same_day, [], Seen(9, 1.0), 1.0).articles_a_day is None
