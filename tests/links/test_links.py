from __future__ import annotations

from newscrawl.links.links import FoundLink, find_links, find_related_links
from newscrawl.links.related import choose_related
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

URL = "https://www.example.com/world/"


def find(html: str, url: str = URL) -> list[FoundLink]:
    return find_links(Page(html, url), language="en")


def test_only_links_of_the_site_are_found_and_each_once() -> None:
    found = find(
        """<base href="/news/"><a href="one-long-story-about-rain">One long story about rain</a>
        <a href="https://example.com/news/one-long-story-about-rain/?utm_source=x">again</a>
        <a href="https://other.org/story">other</a> <a href="#top">top</a> <a href="mailto:a@b.c">mail</a>
        <a href="javascript:go()">go</a> <a href="http://[broken">broken</a> <a>nothing</a>"""
    )
    assert [entry.link.url for entry in found] == ["https://www.example.com/news/one-long-story-about-rain"]
    assert found[0].link.headline == "One long story about rain"
    assert found[0].link.found_on == URL


def test_a_cards_image_link_and_headline_link_are_one() -> None:
    found = find(
        """<ul><li><a href="/a/a-story-about-the-harbour-1"><img alt="ships"></a>
        <h3><a href="/a/a-story-about-the-harbour-1">A story about the harbour</a></h3><p>Text.
        <time>3 May 2024, 10:00 GMT</time></p></li>
        <li><h3><a href="/a/a-story-about-the-market-2">A story about the market</a></h3>
        <time>4 May 2024, 11:00 GMT</time></li></ul>"""
    )
    assert [(e.link.headline, e.link.date_published) for e in found] == [
        ("A story about the harbour", "2024-05-03T10:00:00Z"),
        ("A story about the market", "2024-05-04T11:00:00Z"),
    ]
    assert found[0].link.date_raw == "3 May 2024, 10:00 GMT"


def test_times_in_rows_before_the_links_belong_to_the_links_after_them() -> None:
    rows = "".join(
        f"<tr><td>GMT 1{n}:00 2018 Wednesday ,1{n} December</td></tr>"
        f"<tr><td><a href='/a/a-story-about-the-harbour-{n}'>A story about the harbour {n}</a></td></tr>"
        for n in range(3)
    )
    found = find(f"<table>{rows}</table>")
    assert [e.link.date_published for e in found] == [f"2018-12-1{n}T1{n}:00:00Z" for n in range(3)]


def test_times_after_the_links_belong_to_the_links_before_them() -> None:
    rows = "".join(
        f"<a href='/a/a-story-about-the-harbour-{n}'>A story about the harbour {n}</a><br>2018-12-1{n}<br>"
        for n in range(3)
    )
    found = find(f"<div>{rows}</div>")
    assert [e.link.date_published for e in found] == [f"2018-12-1{n}" for n in range(3)]


def test_a_card_that_is_all_one_link_gives_its_heading() -> None:
    found = find(
        """<a href="/a/a-story-about-the-harbour-1"><span>Politics</span><h3>A story about the harbour</h3>
        <p>And some more words of a teaser that goes on and on.</p></a>"""
    )
    assert found[0].link.headline == "A story about the harbour"


def test_navigation_and_related_blocks_are_known() -> None:
    found = find(
        """<nav><a href="/sport/">Sport</a></nav>
        <div class="related-stories"><a href="/a/a-story-about-the-harbour-1">A story about the harbour</a></div>
        <section><h3>Mehr zum Thema</h3><ul><li>
        <a href="/a/a-story-about-the-market-2">A story about the market</a></li></ul></section>
        <div class="most-read"><a href="/a/a-story-about-the-tunnel-3">A story about the tunnel</a></div>"""
    )
    assert [(e.link.headline, e.in_navigation, e.might_be_related) for e in found] == [
        ("A story about the harbour", False, True),
        ("A story about the market", False, True),
        ("A story about the tunnel", False, False),
        ("Sport", True, False),
    ]


def test_related_articles_come_from_the_profiles_place_first() -> None:
    html = """<div class="related"><a href="/a/a-story-about-the-harbour-1">A story about the harbour</a></div>
        <div class="x"><a href="/a/a-story-about-the-market-2">A story about the market</a></div>"""
    page = Page(html, URL)
    links = find_links(page)
    site = Site(domain="example.com", example=URL, related=".x a")
    assert [k.headline for k in choose_related(page, links)] == ["A story about the harbour"]
    assert [k.headline for k in choose_related(page, links, site)] == ["A story about the market"]


def test_a_page_with_no_address_has_no_links() -> None:
    assert find_links(Page("<a href='/x'>x</a>")) == []


def test_related_links_alone_are_the_same_as_among_all_links() -> None:
    items = "".join(
        f"<li><a href='/news/a-story-about-the-harbour-{n}'>A story about the harbour {n}</a> {n} May 2024</li>"
        for n in range(1, 6)
    )
    html = (
        f"<body><ul class=menu>{items}</ul><p>It is, <a href='/news/a-story-about-the-harbour-2'>as we said</a>.</p>"
        f"<section><h3>Related articles</h3><ul>{items}</ul></section><ul><li><a href='/news/quite-another-long-story'>"
        "Quite another long story</a></li></ul></body>"
    )
    page = Page(html, URL)
    everything = {entry.key: entry for entry in find_links(page, language="en") if entry.might_be_related}
    related = {entry.key: entry for entry in find_related_links(page, language="en") if entry.might_be_related}
    assert len(related) == 5
    assert related == everything
