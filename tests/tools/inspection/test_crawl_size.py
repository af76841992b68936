from __future__ import annotations

from collections.abc import Sequence

import pytest

from newscrawl.channels.feeds import Feed
from newscrawl.channels.sitemaps import Sitemap, SitemapEntry
from newscrawl.items import Link
from newscrawl.parse import ParsedPage
from newscrawl.tools.inspection.answers import parse_answer
from newscrawl.tools.inspection.crawl_size import (
    SizeEvidence,
    estimate_size,
    list_language_sections,
    list_sections,
    note_yields,
    read_section,
    take_in_turn,
)
from newscrawl.tools.inspection.findings import Estimate, Findings, ListFinding, SectionFinding
from newscrawl.tools.inspection.series import Series, list_articles
from newscrawl.tools.inspection.sitemap_count import ReadSitemap

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
    series = read_section(URL, "News", parsed)
    note_yields([series])
    section = series.section
    assert (section.articles, section.alone, section.newest, section.pages, section.has_more) == (
        *(6, 6, "2024-05-06"),
        *(None, False),
    )
    assert section.articles_a_day == 1.0
    assert len(list_articles(parsed)) == 6


def test_what_two_listings_show_is_neithers_own() -> None:
    news = read_section(URL, "News", parse({}))
    few = dict(list(NEWS.items())[:2]) | {"/news/2024/05/07/ferry-sinks-after-all-7.html": "The old ferry sinks"}
    page = answer(f"{HOST}/ferries/", write_listing("Ferries", few, {}))
    ferries = read_section(page.url, "Ferries", parse_answer(page, listing=Link(page.url, might_be="section")))
    note_yields([news, ferries])
    assert [one.section.alone for one in (news, ferries)] == [4, 1]


@pytest.mark.parametrize(
    ("foot", "pages", "least", "most"),
    [
        ("<a href='?page=2'>2</a> <a href='?page=17'>17</a>", 17, 17, 17),
        ("<a href='/news/page/2/'>Next page</a>", None, 2, None),
        ("<a href='?offset=20' rel=next>More</a>", None, 2, None),
        ("", None, 1, 1),
    ],
)
def test_pages_are_counted_as_far_as_the_links_tell(foot: str, pages: int | None, least: int, most: int | None) -> None:
    series = read_section(URL, "News", parse({}, foot))
    note_yields([series])
    section = series.section
    assert (section.pages, section.pages_least, section.pages_most) == (pages, least, most)
    assert section.has_more is bool(foot)


def test_a_languages_start_page_has_sections_of_its_own() -> None:
    parsed = parse({"/ar/world/": "العالم", "/ar/sport/": "رياضة", "/en/": "English"})
    assert [link.url for link in list_language_sections(parsed, f"{HOST}/ar/")] == [
        f"{HOST}/ar/world/",
        f"{HOST}/ar/sport/",
    ]
    assert list_language_sections(parsed, f"{HOST}/arts/") == []


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


def make_series(name: str, articles: Sequence[int], pages: int | None = 1) -> Series:
    """A listing with these articles on its first page, the newest first, and so many pages; None: nobody knows."""
    section = SectionFinding(f"{HOST}/{name}/", name, True, len(articles), has_more=pages != 1)
    series = Series(section, {f"{HOST}/{n}": None for n in articles}, has_more=pages != 1)
    series.told = pages
    series.least = pages or 2
    return series


def estimate(series: Sequence[Series], unread: Sequence[str] = (), seen: int = 10) -> Estimate:
    front = make_series("", range(5))
    findings = Findings(f"{HOST}/", sections=[one.section for one in (front, *series)])
    findings.sections += [SectionFinding(f"{HOST}/{name}/", name) for name in unread]
    note_yields([front, *series])
    return estimate_size(findings, SizeEvidence([front, *series], seen=seen), 2.0)


def test_sections_are_counted_with_their_pages() -> None:
    told = estimate(
        [make_series("a", range(10), 10), make_series("b", range(20, 40), 2), make_series("c", range(50, 55))]
    )
    assert told.articles == 95 + 29 + 5
    assert told.articles_least == 91 + 21 + 5
    assert told.articles_most == 100 + 40 + 5
    assert told.told_by == "the sections' pages"
    assert told.requests == 129 + 1 + 10 + 2 + 1
    assert told.seconds == 2.0 * told.requests
    assert not told.at_least


def test_sections_that_were_not_read_are_like_the_others() -> None:
    told = estimate([make_series("a", range(10), 10), make_series("b", range(20, 30), 10)], ["c"])
    assert told.articles == 3 * 95
    assert told.at_least


def test_sections_of_another_kind_are_not_like_those_that_were_read() -> None:
    told = estimate([make_series("a", range(10), 10), make_series("b", range(20, 30), 10)], ["topic/ships"])
    assert told.articles == 2 * 95
    assert told.at_least


def test_what_sections_share_counts_once() -> None:
    shared = [make_series("a", range(10), 10), make_series("b", [0, 11, 2, 13, 4, 15, 6, 17, 8, 19], 10)]
    assert 130 <= (estimate(shared).articles or 0) <= 165


def test_an_archive_is_not_added_to_the_sections() -> None:
    sections = [make_series("a", range(0, 20, 2), 25), make_series("b", range(1, 20, 2), 25)]
    told = estimate([make_series("archive", range(10), 50), *sections])
    assert 470 <= (told.articles or 0) <= 600


def test_the_articles_seen_are_the_least() -> None:
    told = estimate([make_series("a", range(5))], seen=80)
    assert (told.articles, told.told_by, told.at_least) == (80, "those that were seen", True)


def test_nothing_seen_nothing_told() -> None:
    findings = Findings(f"{HOST}/", sections=[make_series("", ()).section])
    assert estimate_size(findings, SizeEvidence([make_series("", ())]), 1.0).articles is None


def write_sitemaps(articles: int, others: int = 0) -> list[ReadSitemap]:
    entries = tuple(SitemapEntry(f"{HOST}/news/2024/05/03/ferry-stays-in-use-{n}") for n in range(articles))
    entries += tuple(SitemapEntry(f"{HOST}/tag/t{n}") for n in range(others))
    return [(ListFinding(f"{HOST}/sitemap.xml", "robots.txt", "urlset", len(entries)), Sitemap("urlset", entries))]


def test_sitemaps_go_first_unless_they_know_less_than_the_listings() -> None:
    findings = Findings(f"{HOST}/", sections=[SectionFinding(f"{HOST}/", "", True, 5)])
    sitemaps = write_sitemaps(100)
    few, many = make_series("a", range(10), 9), make_series("a", range(10), 50)
    assert estimate_size(findings, SizeEvidence([few], sitemaps=sitemaps, seen=60), 1.0).articles == 100
    told = estimate_size(findings, SizeEvidence([many], sitemaps=sitemaps, seen=60), 1.0)
    assert (told.articles, told.told_by) == (495, "the sections' pages")


def test_sitemaps_that_lack_what_stands_deep_in_a_listing_have_not_all() -> None:
    findings = Findings(f"{HOST}/", sections=[SectionFinding(f"{HOST}/", "", True, 5)])
    series = make_series("a", range(10), 11)
    series.deep = {f"{HOST}/old/{n}" for n in range(10)}
    told = estimate_size(findings, SizeEvidence([series], sitemaps=write_sitemaps(100), seen=60), 1.0)
    assert told.told_by == "the sections' pages"


def test_pages_in_a_sitemap_that_are_no_articles_do_not_count() -> None:
    evidence = SizeEvidence(sitemaps=write_sitemaps(50, 50), seen=1)
    assert estimate_size(Findings(f"{HOST}/"), evidence, 1.0).articles == 50


def test_a_feed_tells_how_many_are_new_a_day() -> None:
    links = tuple(Link(f"{HOST}/{n}", date_published=f"2024-05-01T{n:02}:00:00Z") for n in range(13))
    told = estimate_size(Findings(f"{HOST}/"), SizeEvidence(feeds=[Feed("rss", links)], seen=13), 1.0)
    assert told.articles_a_day == 24.0
    same_day = Feed("rss", tuple(Link(f"{HOST}/{n}", date_published="2024-05-01") for n in range(9)))
    assert estimate_size(Findings(f"{HOST}/"), SizeEvidence(feeds=[same_day], seen=9), 1.0).articles_a_day is None
