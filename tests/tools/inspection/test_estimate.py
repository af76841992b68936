from __future__ import annotations

from newscrawl.channels.feeds import Feed
from newscrawl.channels.sitemaps import Sitemap, SitemapEntry
from newscrawl.items import Link
from newscrawl.tools.inspection.estimate import Seen, estimate_size
from newscrawl.tools.inspection.findings import Estimate, Findings, ListFinding, SectionFinding

HOST = "https://harbour.example"


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
