"""One address that cannot be asked for, or half a character, costs a page, feed or sitemap nothing else."""

from __future__ import annotations

import json

import pytest

from newscrawl.channels.channels import read_channel
from newscrawl.channels.declared import find_feeds, guess_feed_urls, read_robots
from newscrawl.channels.feeds import read_feed
from newscrawl.channels.sitemaps import read_sitemap
from newscrawl.items import Article, Link
from newscrawl.page.page import Page
from newscrawl.parse import Fetched, ParsedPage, parse_channel, parse_page

from .small_site import PARAGRAPH
from .urls.test_parsing import IMPOSSIBLE

SITE = "https://harbour.example"
URL = f"{SITE}/news/2024/05/03/ferry-stays-in-use.html"
WRITTEN = [url for url in IMPOSSIBLE if url.isascii() and not set(url) & set('<>"')]  # as markup can have them
STORIES = [f"/news/2024/05/0{day}/ferry-number-{day}.html" for day in range(1, 6)]
HALF = r"\ud83d"


def write_listing(*more: str, head: str = "") -> str:
    cards = "".join(f"<li><h2><a href='{href}'>The ferry stays in use: {href}</a></h2></li>" for href in STORIES)
    bad = "".join(f"<li><h2><a href='{href}'>The ferry of the harbour is sold</a></h2></li>" for href in more)
    return f"<html lang=en><head><title>News</title>{head}</head><body><h1>News</h1><ul>{bad}{cards}</ul></body></html>"


def read_listing(html: str) -> ParsedPage:
    return parse_page(Fetched(html, f"{SITE}/news/", listing=Link(f"{SITE}/news/")))


def write_story(head: str = "", body: str = "", said: str = "") -> str:
    text = "".join(f"<p>{number}: {PARAGRAPH * 3}{said}</p>" for number in range(5))
    return (
        f"<html lang=en><head><title>Ferry stays in use</title>{head}</head><body><article><h1>Ferry stays in use</h1>"
        f"{text}{body}</article></body></html>"
    )


def read_story(html: str | bytes) -> tuple[Article, ParsedPage]:
    parsed = parse_page(Fetched(html, URL, "text/html; charset=utf-8"))
    assert parsed.article is not None
    json.dumps(parsed.article.to_dict(), ensure_ascii=False).encode()
    return parsed.article, parsed


def list_urls(parsed: ParsedPage) -> set[str]:
    return {entry.link.url.removeprefix(SITE) for entry in parsed.links}


@pytest.mark.parametrize("bad", WRITTEN)
def test_a_listing_keeps_its_other_links(bad: str) -> None:
    parsed = read_listing(write_listing(bad))
    assert list_urls(parsed) == set(STORIES)
    assert parsed.kind == "listing"
    assert parsed.bad_addresses == 1


def test_what_is_no_mistake_is_not_counted() -> None:
    parsed = read_listing(
        write_listing("mailto:a@b.example", "javascript:;", "tel:1", "#top", "https://b.example/", "")
    )
    assert list_urls(parsed) == set(STORIES)
    assert parsed.bad_addresses == 0


@pytest.mark.parametrize("bad", WRITTEN)
def test_a_base_that_cannot_be_asked_for_is_none(bad: str) -> None:
    parsed = read_listing(write_listing(head=f'<base href="{bad}">'))
    assert list_urls(parsed) == set(STORIES)
    assert Page(f'<base href="{bad}">', SITE).base_url == SITE
    assert Page(f'<base href="{bad}">').base_url is None


def test_a_base_is_joined_to_the_page() -> None:
    assert Page("<base href='/b/'>", f"{SITE}/a/").base_url == f"{SITE}/b/"
    assert Page("<base href='javascript:;'>", SITE).base_url == SITE


@pytest.mark.parametrize("bad", [*WRITTEN, "http://a..harbour.example/\\u0022"])
def test_an_article_keeps_all_else(bad: str) -> None:
    good = f"{SITE}/picture.jpg"
    stated = json.dumps(
        {"@type": "NewsArticle", "headline": "Ferry stays in use", "url": bad, "mainEntityOfPage": bad, "image": bad}
    )
    head = (
        f'<base href="{bad}"><link rel=canonical href="{bad}"><meta property="og:url" content="{bad}">'
        f'<meta property="og:image" content="{bad}"><meta name="twitter:image" content="{good}">'
        f'<link rel=alternate hreflang=de href="{bad}"><link rel=alternate hreflang=fr href="{SITE}/fr/bac">'
        f'<link rel=next href="{bad}"><link rel=amphtml href="{bad}"><link rel=author href="{bad}">'
        f'<link rel=alternate type="application/rss+xml" href="{bad}">'
        f'<script type="application/ld+json">{stated}</script>'
    )
    body = f'<img src="{bad}"><h2><a href="{bad}">x</a></h2><h3>Related</h3><ul class=related><li><a href="{bad}">The '
    body += f'old ferry is sold at last</a><li><a href="{STORIES[0]}">The harbour is to be deeper by June</a></ul>'
    article, parsed = read_story(write_story(head, body))
    assert article.url == URL
    assert article.canonical_url == URL
    assert article.image is not None
    assert article.image.url == good
    assert [(t.language, t.url) for t in article.translations] == [("fr", f"{SITE}/fr/bac")]
    assert [link.url for link in article.related] == [SITE + STORIES[0]]
    assert article.body is not None
    assert article.body.count("\n\n") >= 4
    assert parsed.bad_addresses >= 1


@pytest.mark.parametrize("bad", WRITTEN)
def test_a_page_whose_own_address_is_bad_is_read(bad: str) -> None:
    parsed = parse_page(Fetched(write_story(), bad))
    assert parsed.article is not None
    assert parsed.article.headline == "Ferry stays in use"


def test_no_login_leaves_a_page() -> None:
    secret = "https://desk:s3cret@harbour.example"
    head = f'<link rel=canonical href="{secret}/a/ferry"><meta property="og:image" content="{secret}/p.jpg">'
    head += f'<link rel=alternate hreflang=de href="{secret}/de/f"><base href="{secret}/">'
    body = f'<h3>Related</h3><ul class=related><li><a href="{secret}{STORIES[0]}">The harbour is to be deeper</a></ul>'
    parsed = parse_page(Fetched(write_story(head, body), URL.replace("https://", "https://desk:s3cret@")))
    assert parsed.article is not None
    assert parsed.article.related
    assert "s3cret" not in repr(parsed.article.to_dict())
    assert "s3cret" not in repr(parsed.links)


@pytest.mark.parametrize("bad", [url for url in WRITTEN if "///" not in url])  # feedparser makes one of that
def test_a_feed_keeps_its_other_entries(bad: str) -> None:
    bad = bad.replace("&", "&amp;")
    item = "<item><title>Ferry</title><link>{}</link></item>"
    rss = '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>News</title>'
    rss += f'<link>{bad}</link><atom:link rel="next" href="{bad}"/>{item.format(bad)}{item.format(STORIES[0])}'
    feed = read_feed(f"{rss}</channel></rss>".encode(), f"{SITE}/feed")
    assert [link.url for link in feed.links] == [SITE + STORIES[0]]
    assert feed.next_url is None
    assert feed.left_out  # what feedparser takes away itself is no address
    items = [{"url": bad, "title": "Ferry"}, {"url": SITE + STORIES[0], "title": "Ferry"}]
    feed = read_feed(json.dumps({"version": "1.1", "items": items, "next_url": bad}).encode(), f"{SITE}/feed.json")
    assert [link.url for link in feed.links] == [SITE + STORIES[0]]
    assert feed.next_url is None
    assert feed.left_out["bad_address"] == 2


@pytest.mark.parametrize("bad", WRITTEN)
def test_a_sitemap_keeps_its_other_entries(bad: str) -> None:
    address = f"{SITE}/sitemap.xml"
    copies = f'<xhtml:link rel="alternate" hreflang="de" href="{bad}"/>'
    entries = f"<url><loc>{bad}</loc></url><url><loc>{SITE}{STORIES[0]}</loc>{copies}{copies}</url>"
    for body in (f"<urlset>{entries}</urlset>", f"{bad}\n{SITE}{STORIES[0]}\n"):
        sitemap = read_sitemap(body.encode(), address)
        assert [entry.loc for entry in sitemap.entries] == [SITE + STORIES[0]]
        assert sitemap.bad_addresses == (" " not in bad or body[0] == "<")  # a line with a space is no address at all
    index = (
        f"<sitemapindex><sitemap><loc>{bad}</loc></sitemap><sitemap><loc>{SITE}/2.xml</loc></sitemap></sitemapindex>"
    )
    channel = read_channel(index.encode(), address)
    assert [entry.link.url for entry in channel.links] == [f"{SITE}/2.xml"]
    assert channel.outcomes == {"sitemap/bad_address": 1}


@pytest.mark.parametrize("bad", WRITTEN)
def test_robots_and_a_page_keep_the_other_channels_that_they_declare(bad: str) -> None:
    robots = read_robots(f"Sitemap: {bad}\nSitemap: /2.xml\n".encode(), f"{SITE}/robots.txt")
    assert robots.sitemaps == (f"{SITE}/2.xml",)
    assert robots.bad_addresses == 1
    link = '<link rel=alternate type="application/rss+xml" href="{}">'
    head = f"{link.format(bad)}{link.format('/feed')}<a href='{bad}/feed'>RSS</a>"
    assert find_feeds(Page(f"<head>{head}", SITE)) == [f"{SITE}/feed"]
    assert guess_feed_urls(bad) == []


def test_an_article_with_halves_of_characters_can_be_written() -> None:
    stated = {"@type": "NewsArticle", "headline": "Ferry HALF stays 😀", "keywords": ["HALFsea"], "url": f"{URL}?HALF"}
    stated |= {"author": {"@type": "Person", "name": "Jane HALF Roe"}, "image": f"{SITE}/HALF.jpg"}
    stated |= {
        "articleSection": "Sport HALF",
        "publisher": {"name": "The HALF Courier"},
        "description": "HALF It sails.",
    }
    data = json.dumps(stated).replace("HALF", HALF)
    head = f'<script type="application/ld+json">{data}</script><meta name=author content="Jane &#xD83D; Roe">'
    article, _ = read_story(write_story(head, said="Sea &#55357; and sand.").encode())
    assert article.headline == "Ferry stays in use"
    assert article.authors == ["Jane Roe"]
    assert article.keywords == ["sea"]
    assert article.section == "Sport"


def test_a_story_in_scripts_with_halves_of_characters_can_be_written() -> None:
    story = {"headline": "HALF The ferry stays in use", "datePublished": "2024-05-03T10:00:00Z", "url": URL}
    story["articleBody"] = "\n\n".join(f"{number}: HALF {PARAGRAPH * 3}" for number in range(6))
    written = json.dumps({"props": {"pageProps": {"article": story}}})
    inside = json.dumps(json.dumps({"article": story})).replace("HALF", r"\\ud83d")
    scripts = (
        f'<script type="application/json" id="__NEXT_DATA__">{written.replace("HALF", HALF)}</script>',
        f"<script>window.__STATE__ = {written.replace('HALF', HALF)}</script>",
        f"<script>window.__STATE__ = JSON.parse({inside})</script>",
        f"<script>window.__STATE__ = JSON.parse({inside.replace(chr(92) * 2 + 'ud83d', HALF)})</script>",
    )
    for script in scripts:
        html = f"<html lang=en><title>The ferry stays in use</title><body><div id=root></div>{script}</body></html>"
        article, _ = read_story(html.encode())
        assert article.headline == "The ferry stays in use", script[:60]
        assert article.body is not None
        assert "council of the harbour town" in article.body


def test_a_listing_in_scripts_with_halves_of_characters_has_its_links() -> None:
    items = [{"title": f"HALF The ferry stays in use: {path}", "url": path} for path in STORIES]
    items.append({"title": "The ferry of the harbour is sold", "url": "/news/2024/05/03/HALF-ferry.html"})
    data = json.dumps({"props": {"items": items}}).replace("HALF", HALF)
    html = f"<title>News</title><body><div id=root></div><script type='application/json'>{data}</script></body>"
    parsed = parse_page(Fetched(html, f"{SITE}/", listing=Link(f"{SITE}/")))
    assert set(STORIES) <= list_urls(parsed)
    repr(parsed.links).encode()
    for entry in parsed.links:
        (entry.link.url + (entry.link.headline or "") + entry.key).encode()


@pytest.mark.parametrize("half", ["&#xD83D;", "&#55357;", "&#x110000;", "&#9999999999;"])
def test_a_feed_with_references_to_no_character_is_read(half: str) -> None:
    items = "".join(
        f"<item><title>Ferry {half} {path}</title><link>{path}</link><author>Jane {half} Roe</author></item>"
        for path in STORIES
    )
    rss = f"<rss version='2.0'><channel><title>News {half}</title>{items}</channel></rss>"
    feed = read_feed(rss.encode(), f"{SITE}/feed")
    assert [link.url for link in feed.links] == [SITE + path for path in STORIES]
    assert {link.author for link in feed.links} == {"Jane Roe"}
    sitemap = f"<urlset><url><loc>{SITE}/{half}a</loc></url><url><loc>{SITE}/b</loc></url></urlset>"
    for entry in read_sitemap(sitemap.encode(), SITE).entries:
        entry.loc.encode()


def test_a_json_feed_with_halves_of_characters_is_read() -> None:
    items = [{"url": path, "title": "Ferry HALF", "tags": ["HALF"], "author": {"name": "HALF"}} for path in STORIES]
    items.append({"url": "/HALF-news", "title": "Ferry"})
    text = json.dumps({"version": "1.1", "title": "HALF", "items": items}).replace("HALF", HALF)
    channel = parse_channel(Fetched(text.encode(), f"{SITE}/feed.json"))
    assert {entry.link.url for entry in channel.links} >= {SITE + path for path in STORIES}
    for entry in channel.links:
        (entry.link.url + str(entry.link) + entry.key).encode()
