from __future__ import annotations

import pickle
from pathlib import Path

from newscrawl.items import Article, Link
from newscrawl.parse import Fetched, parse_page, parse_part
from newscrawl.sites.registry import load_sites
from tests.newsroom.server import Newsroom

PAGE = (Path(__file__).parent / "sites" / "arabstoday_net" / "page.html").read_bytes()
URL = "https://www.arabstoday.net/en/87/turkey-offers-russia-joint-operations"


def test_what_goes_in_and_comes_out_can_be_sent_to_another_process() -> None:
    fetched = Fetched(PAGE, URL, "text/html", "2026-01-01T00:00:00Z", Link(URL), load_sites()["arabstoday"])
    parsed = parse_page(pickle.loads(pickle.dumps(fetched)))
    assert parsed.kind == "article"
    assert pickle.loads(pickle.dumps(parsed)) == parsed


def test_the_same_page_gives_the_same_reading() -> None:
    fetched = Fetched(PAGE, URL, fetched_at="2026-01-01T00:00:00Z")
    assert parse_page(fetched) == parse_page(fetched)


def test_links_say_how_they_were_found(newsroom: Newsroom) -> None:
    pages = newsroom.sites["modern"].pages
    address = newsroom.address("modern")
    start = Link(f"{address}/", might_be="section")
    front = parse_page(Fetched(pages["/"].body, f"{address}/", listing=start))
    assert front.kind == "listing"
    assert front.article is None
    assert {entry.link.kind for entry in front.links} == {"start"}
    section = Link(f"{address}/news/", kind="start", found_on=f"{address}/", might_be="section")
    path = next(path for path in pages if path.startswith("/news/") and path.count("/") == 2)
    listed = parse_page(Fetched(pages[path].body, address + path, listing=section))
    assert {entry.link.kind for entry in listed.links} == {"section"}
    article = parse_page(Fetched(PAGE, URL))
    assert {entry.link.kind for entry in article.links} == {"related"}


def test_nothing_to_read_is_no_error() -> None:
    for body in (b"", b"\x00\x01\x02", b"<", "<html>", b"\xff" * 1000):
        parsed = parse_page(Fetched(body, "https://e.com/a"))
        assert parsed.kind == "other"
        assert parsed.article is None


def test_a_parts_pager_may_stand_in_a_menu_of_its_own() -> None:
    text = "<p>" + "The council voted on Monday to keep the old ferry running until the bridge opens. " * 4 + "</p>"
    pager = "<nav class=page-links><a href='/ferry/'>Page 1</a> <b>Page 2</b> <a href='/ferry/3/'>Page 3</a></nav>"
    html = f"<html lang=en><title>Ferry</title><article><h1>The ferry stays</h1>{text * 4}{pager}</article></html>"
    part = parse_part(Fetched(html, "https://e.com/ferry/2/"), "https://e.com/ferry/", 2)
    assert part.next_part == "https://e.com/ferry/3/"
    assert parse_part(Fetched(html, "https://e.com/ferry/3/"), "https://e.com/ferry/", 3).next_part is None


def test_a_feeds_author_and_category_count_where_the_page_names_none() -> None:
    text = "<p>" + "The council voted on Monday to keep the old ferry running until the bridge opens. " * 4 + "</p>"
    bare = (
        f"<html lang=en><title>Ferry stays</title><article><h1>The ferry stays in use</h1>{text * 4}</article></html>"
    )
    signed = bare.replace("</h1>", "</h1><p class=byline>By Jane Roe</p>")
    listing = Link("https://e.com/a", author="John Doe", section="Harbour", kind="feed", might_be="article")

    def read(html: str) -> Article:
        article = parse_page(Fetched(html, "https://e.com/a", listing=listing)).article
        assert article is not None
        return article

    assert read(bare).authors == ["John Doe"]
    assert read(bare).section == "Harbour"
    assert read(bare).provenance["authors"] == "listing"
    assert read(signed).authors == ["Jane Roe"]
