from __future__ import annotations

from newscrawl.channels.sitemaps import Sitemap, SitemapEntry
from newscrawl.tools.inspection.findings import ListFinding
from newscrawl.tools.inspection.sitemap_count import (
    ReadSitemap,
    choose_child,
    count_in_sitemaps,
    might_be_article_entry,
    might_list_articles,
)
from newscrawl.urls.canonical import make_url_key

HOST = "https://e.com"
CHILDREN = [f"{HOST}/sitemap-{n}.xml" for n in range(12)]


def read_index(counts: dict[int, int], *more: ReadSitemap) -> list[ReadSitemap]:
    """An index of twelve, of which those with so many articles were read."""
    index = Sitemap("index", tuple(map(SitemapEntry, CHILDREN)))
    read = [(ListFinding(f"{HOST}/index.xml", "robots.txt", "index"), index)]
    for place, count in counts.items():
        entries = tuple(SitemapEntry(f"{HOST}/2024/05/03/ferry-stays-in-use-{place}-{n}") for n in range(count))
        read.append((ListFinding(CHILDREN[place], "index", "urlset"), Sitemap("urlset", entries)))
    return [*read, *more]


def test_lists_of_sitemaps_are_told_by_their_names() -> None:
    for name in ("post-sitemap.xml", "sitemap-2024-05.xml", "news.xml", "sitemap3.xml.gz"):
        assert might_list_articles(f"{HOST}/{name}"), name
    for name in ("category-sitemap.xml", "page-sitemap.xml", "author-sitemap.xml", "image-sitemap-1.xml"):
        assert not might_list_articles(f"{HOST}/{name}"), name


def test_entries_of_sitemaps_are_judged_by_address_and_news_fields() -> None:
    assert might_be_article_entry(SitemapEntry(f"{HOST}/2024/05/03/ferry-stays-in-use"))
    assert might_be_article_entry(SitemapEntry(f"{HOST}/x", publication_date="2024-05-03"))
    assert not might_be_article_entry(SitemapEntry(f"{HOST}/tag/ferry"))


def test_a_sitemap_of_posts_has_posts_alone_but_for_the_sections_that_are_known() -> None:
    paths = ("/", "/coffee/", "/wine-regions/", "/topics/")
    entries = tuple(SitemapEntry(HOST + path) for path in paths)
    others = {make_url_key(f"{HOST}/topics/")}
    for name, count in (("post-sitemap.xml", 2), ("sitemap.xml", 0)):
        told = count_in_sitemaps([(ListFinding(f"{HOST}/{name}", "guess"), Sitemap("urlset", entries))], 0, others)
        assert told.articles.guess == count, name


def test_full_sitemaps_tell_how_long_the_others_are() -> None:
    assert count_in_sitemaps(read_index({0: 7, 1: 100, 6: 100}), 1).articles == (207, 7 + 11 * 100, None)
    assert choose_child(CHILDREN, {CHILDREN[0]: 7, CHILDREN[1]: 100, CHILDREN[6]: 100}) is None


def test_months_grow_from_the_old_to_the_new() -> None:
    told = count_in_sitemaps(read_index({0: 128, 6: 2, 11: 1}), 1).articles
    assert 131 < told.guess < 500
    assert choose_child(CHILDREN, {CHILDREN[0]: 128, CHILDREN[6]: 2}) == CHILDREN[2]


def test_a_news_sitemap_has_what_the_others_have() -> None:
    latest = tuple(SitemapEntry(f"{HOST}/2024/05/03/ferry-{n}", publication_date="2024-05-03") for n in range(9))
    news = (ListFinding(f"{HOST}/news.xml", "robots.txt", "news"), Sitemap("urlset", latest))
    assert count_in_sitemaps(read_index(dict.fromkeys(range(12), 10), news), 2).articles.guess in (120, 129)
    assert count_in_sitemaps([news], 1).articles.guess == 9


def test_sitemaps_that_all_were_read_name_each_article_once() -> None:
    twice = read_index(dict.fromkeys(range(12), 10))
    told = count_in_sitemaps([*twice, *twice[1:]], 1)
    assert told.keys is not None
    assert told.articles == (120, 120, 120)
