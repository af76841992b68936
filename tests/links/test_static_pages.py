from __future__ import annotations

import pytest

from newscrawl.extract.candidates import Draft
from newscrawl.items import FoundBy, Link
from newscrawl.links.links import FoundLink, find_links
from newscrawl.links.static_pages import StaticPages, count_main_teasers, has_marks_of_article, read_sort
from newscrawl.page.page import Page
from newscrawl.urls.canonical import make_url_key

HOST = "https://quay.example"


@pytest.mark.parametrize(
    ("names", "sort"),
    [
        ("page-template-default page page-id-12 wp-embed-responsive", "page"),
        ("post-template-default single single-post postid-7 single-format-standard", "post"),
        ("path-node page-node-type-page", "page"),
        ("html not-front node-type-page", "page"),
        ("path-node page-node-type-article", "post"),
        ("not-front node-type-news-item", "post"),
        ("page-template page-about", "page"),
        ("post-template tag-news", "post"),
        ("layout--post", "post"),
        ("layout-page", "page"),
        ("hs-content-id-1 hs-blog-post", "post"),
        ("hs-site-page page", "page"),
        ("page story-page single-post", "post"),  # themes that call everything a page say more of a story
        ("home blog", None),
        ("archive paged category-paged-2", None),
        ("homepage frontpage landing-pages", None),
        ("article-page", None),
        ("", None),
    ],
)
def test_the_body_says_what_a_page_is(names: str, sort: str | None) -> None:
    assert read_sort(Page(f"<body class='{names}'><p>text</p></body>", f"{HOST}/a")) == sort


def test_so_does_the_element_that_holds_the_text() -> None:
    assert read_sort(Page("<body><article class='post-9 page type-page hentry'>x</article>")) == "page"
    assert read_sort(Page("<body><div class='node node--type-page'>x</div>")) == "page"
    assert read_sort(Page("<body><p>On type-page and other names</p>")) is None


def test_the_marks_of_an_article() -> None:
    plain = Page("<html><body class=page><p>text</p></body></html>")
    news = Page('<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A"}</script>')
    page = Page('<script type="application/ld+json">{"@type": "WebPage", "datePublished": "2024-05-03"}</script>')
    signed = Draft(authors=["Anna Bell"], date_published="2024-05-03")
    assert has_marks_of_article(plain, signed)
    assert has_marks_of_article(news, Draft())
    assert not has_marks_of_article(page, Draft(date_published="2024-05-03"))
    assert not has_marks_of_article(plain, Draft(authors=["Anna Bell"]))


def test_a_column_of_recent_posts_makes_no_listing() -> None:
    cards = "".join(
        f"<h3><a href='/2024/05/0{n}/the-ferry-stays-in-use-{n}/'>The ferry stays {n}</a></h3>" for n in "1234"
    )
    for markup, count in (
        (f"<aside>{cards}</aside>", 0),
        (f"<div class='sidebar right'>{cards}</div>", 0),
        (f"<main>{cards}</main>", 4),
        (f"<div class='elementor-widget-container'>{cards}</div>", 4),
    ):
        page = Page(f"<html lang=en><h1>About the paper</h1><p>Text.</p>{markup}</html>", f"{HOST}/about-us/")
        assert count_main_teasers(page, find_links(page)) == count


def make_entries(sitemap: str, *paths: str, kind: FoundBy = "sitemap") -> list[FoundLink]:
    links = [Link(HOST + path, kind=kind, found_on=f"{HOST}/{sitemap}") for path in paths]
    return [FoundLink(link, make_url_key(link.url), in_navigation=False, might_be_related=False) for link in links]


POSTS, PAGES = ("/ferry/", "/bridge/", "/rowers/"), ("/faq/", "/advertise/")


def test_what_a_sitemap_of_pages_lists_is_a_page() -> None:
    known = StaticPages()
    known.note_channel(make_entries("page-sitemap.xml", *PAGES))
    assert not known.is_listed(Link(f"{HOST}/faq/"))  # is there another for posts?
    known.note_channel(make_entries("post-sitemap.xml", *POSTS))
    assert known.is_listed(Link(f"{HOST}/faq/"))
    assert not known.is_listed(Link(f"{HOST}/ferry/"))
    assert not known.is_listed(Link("https://other.example/faq/"))


def test_a_sitemap_of_pages_that_holds_the_articles_is_not_believed() -> None:
    alone = StaticPages()
    alone.note_channel(make_entries("page-sitemap.xml", *POSTS, *PAGES))
    assert not alone.is_listed(Link(f"{HOST}/ferry/"))
    beside_news = StaticPages()
    beside_news.note_channel(make_entries("news-sitemap.xml", *POSTS))
    beside_news.note_channel(make_entries("page-sitemap.xml", *(f"/story-{n}/" for n in range(40))))
    assert not beside_news.is_listed(Link(f"{HOST}/story-7/"))


@pytest.mark.parametrize(
    ("name", "kind"), [("feed/", "feed"), ("post-sitemap.xml", "sitemap"), ("sitemap.xml", "sitemap")]
)
def test_what_a_feed_or_a_sitemap_of_posts_lists_too_is_none(name: str, kind: FoundBy) -> None:
    known = StaticPages()
    known.note_channel(make_entries("post-sitemap.xml", *POSTS))
    known.note_channel(make_entries("page-sitemap.xml", *PAGES))
    known.note_channel(make_entries(name, "/faq/", kind=kind))
    assert known.is_listed(Link(f"{HOST}/faq/")) is (name == "sitemap.xml")


def test_a_page_that_calls_itself_one_is_believed_where_others_call_themselves_posts() -> None:
    known = StaticPages()
    link = Link(f"{HOST}/faq/", kind="section", found_on=f"{HOST}/")
    known.note_page(f"{HOST}/ferry/", "page")
    known.note_page(f"{HOST}/bridge/", None)
    assert not known.tells_pages(link)
    known.note_page(f"{HOST}/rowers/", "post")
    assert known.tells_pages(link)
    assert not known.tells_pages(Link(f"{HOST}/faq/", kind="feed", found_on=f"{HOST}/feed/"))
    assert not known.tells_pages(Link(f"{HOST}/faq/", kind="sitemap", found_on=f"{HOST}/post-sitemap.xml"))


def test_what_listings_show_among_their_articles_is_no_page_of_the_house_whatever_it_calls_itself() -> None:
    known = StaticPages()
    known.note_page(f"{HOST}/rowers/", "post")
    found = {
        path: FoundLink(
            Link(f"{HOST}{path}"), make_url_key(f"{HOST}{path}"), in_navigation=menu, might_be_related=False
        )
        for path, menu in (("/long-read/", False), ("/faq/", True))
    }
    known.note_shown(found.values())
    assert not known.tells_pages(found["/long-read/"].link)
    assert known.tells_pages(found["/faq/"].link)
