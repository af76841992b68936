from __future__ import annotations

import gzip
import tracemalloc

import pytest

from newscrawl.channels.sitemaps import Sitemap, SitemapEntry, read_sitemap
from newscrawl.limits import MAX_SITEMAP_BYTES

URL = "https://harbour.example/sitemaps/news.xml"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
TWO = "<url><loc>https://harbour.example/1</loc></url><url><loc>https://harbour.example/2</loc></url>"


def read(text: str) -> Sitemap:
    return read_sitemap(text.encode(), URL)


def locs(sitemap: Sitemap) -> list[str]:
    return [entry.loc.removeprefix("https://harbour.example/") for entry in sitemap.entries]


def test_newest_first_those_without_a_date_last() -> None:
    sitemap = read(
        f"""{HEAD}<url><loc>https://harbour.example/plain</loc></url>
        <url><loc> https://harbour.example/old </loc><lastmod>2026-01-31</lastmod><priority>1</priority></url>
        <url><lastmod>2026-11-23T10:00:00+01:00</lastmod><loc>
        https://harbour.example/new</loc><changefreq>daily</changefreq></url>
        <url><loc>https://harbour.example/older</loc><lastmod>Mon, 05 Jan 2026 10:00:00 GMT</lastmod></url></urlset>"""
    )
    assert (sitemap.kind, sitemap.cut, sitemap.is_news) == ("urlset", None, False)
    assert locs(sitemap) == ["new", "old", "older", "plain"]
    assert sitemap.entries[0].lastmod == "2026-11-23T10:00:00+01:00"


def test_an_index_lists_its_sitemaps() -> None:
    sitemap = read(
        """<sitemapindex xmlns="https://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://harbour.example/a.xml.gz</loc><lastmod>2026-01-01</lastmod></sitemap>
        <sitemap><loc>/b.xml?page=1&amp;year=2026</loc><lastmod>2026-02-01</lastmod></sitemap></sitemapindex>"""
    )
    assert sitemap.kind == "index"
    assert locs(sitemap) == ["b.xml?page=1&year=2026", "a.xml.gz"]


def test_the_fields_of_a_news_sitemap_travel_with_the_link() -> None:
    sitemap = read(
        """<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
        <url><loc>https://harbour.example/faehre?utm_source=x</loc><news:news><news:publication>
        <news:name>Hafenblatt</news:name><news:language>de</news:language></news:publication>
        <news:publication_date>2026-11-23T10:00:00+01:00</news:publication_date>
        <news:title><![CDATA[Fähre & Meer]]></news:title><news:keywords>Fähre, Meer</news:keywords></news:news>
        <image:image><image:loc>https://harbour.example/i.jpg</image:loc><image:title>Bild</image:title></image:image>
        </url></urlset>"""
    )
    assert sitemap.is_news
    [entry] = sitemap.entries
    assert (entry.title, entry.language) == ("Fähre & Meer", "de")
    link = entry.make_link(URL)
    assert (link.url, link.headline) == ("https://harbour.example/faehre", "Fähre & Meer")
    assert (link.date_raw, link.date_published) == ("2026-11-23T10:00:00+01:00", "2026-11-23T09:00:00Z")
    assert (link.kind, link.found_on, link.might_be) == ("sitemap", URL, "unsure")


def test_the_time_of_a_change_is_no_time_of_publication() -> None:
    link = SitemapEntry("https://harbour.example/1", lastmod="2026-11-23").make_link(URL)
    assert (link.date_raw, link.date_published) == (None, None)


def test_copies_in_other_languages_are_known() -> None:
    links = """<xhtml:link rel="alternate" hreflang="en" href="https://harbour.example/en/1"/>
        <xhtml:link rel='alternate' href='https://harbour.example/de/1' hreflang='de-AT' />"""
    default = '<xhtml:link rel="alternate" hreflang="x-default" href="https://harbour.example/fr/2"/>'
    sitemap = read(
        f"""<urlset><url><loc>https://harbour.example/en/1</loc>{links}</url>
        <url><loc>https://harbour.example/de/1</loc>{links}</url>
        <url><loc>https://harbour.example/es/2</loc>{default}
        <xhtml:link rel="alternate" hreflang="es" href="https://harbour.example/es/2"/></url>
        <url><loc>https://harbour.example/alone</loc></url></urlset>"""
    )
    assert sitemap.entries[1].alternates == (
        ("en", "https://harbour.example/en/1"),
        ("de-at", "https://harbour.example/de/1"),
    )
    assert sitemap.find_language_copies() == {
        "https://harbour.example/de/1": "https://harbour.example/en/1",
        "https://harbour.example/es/2": "https://harbour.example/fr/2",
    }
    copies = {"en": "https://harbour.example/en/1", "de-AT": "https://harbour.example/de/1"}
    assert [entry.make_link(URL).translations for entry in sitemap.entries] == [copies, copies, None, None]


@pytest.mark.parametrize(
    "text",
    [
        f"\ufeff{HEAD}{TWO}</urlset>",
        f"<br />\n<b>Warning</b>: mysql is gone\n{HEAD}{TWO}</urlset>",
        f"<urlset>{TWO}</urlset>",
        f'<urlset xmlns="urn:nobody:knows:it">{TWO}</urlset>',
        f"<sm:urlset>{TWO.replace('<', '<sm:').replace('sm:/', '/sm:')}</sm:urlset>",
        f"{HEAD}{TWO}",  # cut off
        f"{HEAD}<!-- <url><loc>https://harbour.example/9</loc></url> -->{TWO}</urlset>",
        f"{HEAD}{TWO.replace('https://harbour.example', '')}</urlset>",
        f"{HEAD}{TWO.replace('<loc>', '<loc><![CDATA[').replace('</loc>', ']]></loc>')}</urlset>",
        f"{HEAD}<url></url><url><loc/></url>{TWO}<url><loc>mailto:a@b.example</loc></url></urlset>",
        f"{HEAD}{TWO.replace('</url>', '')}",
    ],
)
def test_broken_sitemaps_are_read(text: str) -> None:
    sitemap = read(text)
    assert sitemap.kind == "urlset"
    assert locs(sitemap) == ["1", "2"]


def test_addresses_with_bare_ampersands_and_what_gives_none() -> None:
    sitemap = read(f"{HEAD}<url><loc>/a?x=1&y=2&amp;z=3</loc></url><url><loc>ftp://h.example/</loc></url></urlset>")
    assert locs(sitemap) == ["a?x=1&y=2&z=3"]
    assert sitemap.left_out == 1


def test_plain_text_is_a_sitemap() -> None:
    text = "\ufeffhttps://harbour.example/1\r\n\r\n https://harbour.example/2 \nnot an address\n"
    sitemap = read(text)
    assert (sitemap.kind, locs(sitemap)) == ("text", ["1", "2"])
    many = read("\n".join(f"https://harbour.example/{n}" for n in range(20_000)))
    assert locs(many) == [str(n) for n in range(20_000)]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<!doctype html><html><title>404</title><a href='/'>home</a></html>",
        b"<rss><channel><image><url>https://e.com/i.png</url></image><item><link>https://e.com/1</link></item></channel></rss>",
        b"User-agent: *\nDisallow: /",
        b"\x1f\x8b",
        b"\x00" * 1_000,
    ],
)
def test_what_is_no_sitemap_is_unreadable(body: bytes) -> None:
    sitemap = read_sitemap(body, URL)
    assert (sitemap.kind, sitemap.entries) == ("unreadable", ())


def test_packing_is_known_by_its_bytes() -> None:
    body = f"{HEAD}{TWO}</urlset>".encode()
    for packed in (
        body,
        gzip.compress(body),
        gzip.compress(gzip.compress(body)),
        gzip.compress(body[:90]) + gzip.compress(body[90:]),
        gzip.compress(body) + b"\x00" * 200,
    ):
        sitemap = read_sitemap(packed, URL + ".gz")
        assert (locs(sitemap), sitemap.cut) == (["1", "2"], None)


def test_what_was_read_before_the_damage_counts() -> None:
    text = HEAD + "".join(f"<url><loc>/{n:08}</loc><lastmod>2026-11-23</lastmod></url>" for n in range(20_000))
    packed = gzip.compress(text.encode())
    for damaged in (packed[: len(packed) // 2], packed[: len(packed) // 2] + b"\xff" * 5_000):
        sitemap = read_sitemap(damaged, URL)
        assert sitemap.cut == "damaged"
        assert 1_000 < len(sitemap.entries) < 20_000
        assert locs(sitemap)[:1_000] == [f"{n:08}" for n in range(1_000)]


def test_entries_that_lie_across_the_pieces_are_whole() -> None:
    text = HEAD + "".join(
        f"<url>{' ' * (n % 97)}<loc>/{n:06}</loc><!-- {n} --><lastmod>2026-11-23</lastmod></url>" for n in range(10_000)
    )
    sitemap = read(text)
    assert locs(sitemap) == [f"{n:06}" for n in range(10_000)]
    assert all(entry.lastmod == "2026-11-23" for entry in sitemap.entries)


def test_a_bomb_is_cut_off() -> None:
    zeros = gzip.compress(b"\0" * 10_000_000) * 1_000  # 10 GB
    first = gzip.compress(f"{HEAD}{TWO}".encode())
    tracemalloc.start()
    try:
        assert read_sitemap(zeros, URL) == Sitemap("unreadable", cut="bytes")
        assert read_sitemap(gzip.compress(zeros), URL) == Sitemap("unreadable", cut="bytes")
        sitemap = read_sitemap(first + zeros, URL)
        assert (locs(sitemap), sitemap.cut) == (["1", "2"], "bytes")
        layers = first
        for _ in range(4):
            layers = gzip.compress(layers)
        assert read_sitemap(layers, URL).cut == "layers"
        assert tracemalloc.get_traced_memory()[1] < MAX_SITEMAP_BYTES
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("piece", ["<", "<url>", "<loc>", "<!--", "<link ", '<link hreflang="', "&", "<loc><![CDATA["])
def test_a_monstrous_sitemap_gives_what_stands_before_the_monster(piece: str) -> None:
    sitemap = read(f"<urlset>{TWO}{piece * (2_000_000 // len(piece))}")
    assert locs(sitemap)[:2] == ["1", "2"]


def test_tags_in_capitals_are_read() -> None:
    text = "<URLSET><URL><LOC>https://news.example/a</LOC><LASTMOD>2024-06-18</LASTMOD></URL></URLSET>"
    sitemap = read_sitemap(text.encode(), "https://news.example/sitemap.xml")
    assert (sitemap.kind, [(e.loc, e.lastmod) for e in sitemap.entries]) == (
        "urlset",
        [("https://news.example/a", "2024-06-18")],
    )
