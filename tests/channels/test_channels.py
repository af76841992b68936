from __future__ import annotations

import pytest

from newscrawl.channels.channels import read_channel, read_channel_in_turns
from newscrawl.items import LinkTarget
from newscrawl.sites.profile import Site

SITE = "https://harbour.example"
SHUT_OUT = Site(domain="harbour.example", example=f"{SITE}/tea/", skip_url="^/coffee/")


def read_targets(sitemap: str, *paths: str, site: Site | None = None) -> dict[str, LinkTarget]:
    rows = "".join(f"<url><loc>{SITE}{path}</loc></url>" for path in paths)
    body = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</urlset>'.encode()
    links = read_channel(body, f"{SITE}/{sitemap}", "application/xml", site=site).links
    return {entry.link.url.removeprefix(SITE): entry.link.might_be for entry in links}


@pytest.mark.parametrize("sitemap", ["post-sitemap.xml", "wp-sitemap-posts-post-1.xml", "sitemap-news.xml"])
def test_what_a_sitemap_of_posts_lists_is_an_article_whatever_its_address(sitemap: str) -> None:
    posts = ("/coffee/", "/wine-regions/", "/weather/", "/?p=123", "/blog/page/")
    assert set(read_targets(sitemap, *posts).values()) == {"article"}


def test_a_sitemap_of_posts_may_have_what_is_none() -> None:
    told = read_targets("post-sitemap.xml", "/", "/index.php", "/photo.jpg", "/coffee/")
    assert told == {"/": "skip", "/index.php": "skip", "/photo.jpg": "skip", "/coffee/": "article"}
    shut_out = read_targets("post-sitemap.xml", "/coffee/", site=SHUT_OUT)
    assert shut_out == {"/coffee/": "skip"}


@pytest.mark.parametrize("sitemap", ["category-sitemap.xml", "author-sitemap.xml", "page-sitemap.xml", "sitemap.xml"])
def test_sections_in_other_sitemaps_are_sections(sitemap: str) -> None:
    told = read_targets(sitemap, "/coffee/", "/wine-regions/", "/tag/harbour/", "/author/rosa-ford/", "/news/page/2/")
    assert told.pop("/news/page/2/") == "pagination"
    assert "article" not in told.values()


def read_index(*names: str) -> list[str]:
    rows = "".join(f"<sitemap><loc>{SITE}/{name}</loc></sitemap>" for name in names)
    body = f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</sitemapindex>'.encode()
    channel = read_channel(body, f"{SITE}/wp-sitemap.xml", "application/xml")
    assert channel.outcomes.get("sitemap/terms", 0) == len(names) - len(channel.links)
    return [entry.link.url.removeprefix(f"{SITE}/") for entry in channel.links]


def test_of_wordpress_no_sitemap_of_terms_is_read_beside_one_of_posts() -> None:
    posts, pages = "wp-sitemap-posts-post-1.xml", "wp-sitemap-posts-page-1.xml"
    terms = ("wp-sitemap-taxonomies-category-1.xml", "wp-sitemap-taxonomies-post_tag-1.xml", "wp-sitemap-users-1.xml")
    assert read_index(posts, pages, *terms) == [posts, pages]
    assert read_index(posts, "?sitemap=taxonomies&sitemap-subtype=category&paged=1") == [posts]
    assert read_index(pages, *terms) == [pages, *terms]  # nothing else might lead to its posts


def test_a_newsrooms_sitemaps_by_category_or_author_are_read() -> None:
    names = ("post-sitemap.xml", "category-sitemap.xml", "sitemaps/section/world.xml", "author-sitemap.xml")
    assert read_index(*names) == list(names)


def test_a_long_sitemap_is_read_in_turns_and_says_the_same() -> None:
    urls = "".join(f"<url><loc>https://harbour.example/news/{n}</loc></url>" for n in range(4_500))
    body = f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{urls}</urlset>".encode()
    turns = read_channel_in_turns(body, "https://harbour.example/sitemap.xml")
    given_way = 0
    while True:
        try:
            next(turns)
            given_way += 1
        except StopIteration as end:
            channel = end.value
            break
    assert given_way >= 5
    assert channel == read_channel(body, "https://harbour.example/sitemap.xml")
    assert len(channel.links) == 4_500
