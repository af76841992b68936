from __future__ import annotations

import gzip
import json

import pytest

from newscrawl.channels.feeds import Feed, read_feed
from newscrawl.limits import MAX_FEED_ENTRIES
from newscrawl.workers.time_limit import limit_reading

URL = "https://harbour.example/feeds/all.xml"
ITEM = "<item><title>The ferry sails</title><link>https://harbour.example/news/ferry-1</link></item>"
RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Harbour News</title><link>https://harbour.example/</link><language>en-gb</language>
<atom:link rel="self" href="https://harbour.example/feeds/all.xml"/>
<atom:link rel="hub" href="https://hub.example/"/>
<item><title><![CDATA[The <b>ferry</b> sails &amp; sails]]></title><link>
  /news/ferry-1?utm_source=rss#top </link>
<pubDate>Mon, 23 Nov 2026 10:00:00 +0100</pubDate><dc:creator>Jane Roe</dc:creator><dc:creator>John Doe</dc:creator>
<category>Ships</category><category>Sea</category><description>Not the headline</description></item>
<item><title>A &lt; B, says C &gt; D</title><guid isPermaLink="true">https://harbour.example/news/guid-2</guid>
<author>desk@harbour.example (Harbour Desk)</author></item>
<item><title>No address</title><guid isPermaLink="false">77</guid></item>
</channel></rss>"""


def read(text: str, content_type: str | None = "application/rss+xml") -> Feed:
    return read_feed(text.encode(), URL, content_type)


def urls(feed: Feed) -> list[str]:
    return [link.url for link in feed.links]


def test_an_entry_gives_its_link_all_that_the_feed_says() -> None:
    feed = read(RSS)
    assert (feed.kind, feed.title, feed.language) == ("rss", "Harbour News", "en-gb")
    assert feed.next_url is None
    first, second = feed.links
    assert first.url == "https://harbour.example/news/ferry-1"
    assert first.headline == "The ferry sails & sails"
    assert (first.date_raw, first.date_published) == ("Mon, 23 Nov 2026 10:00:00 +0100", "2026-11-23T09:00:00Z")
    assert (first.author, first.section) == ("Jane Roe, John Doe", "Ships")
    assert (first.kind, first.found_on, first.might_be) == ("feed", URL, "article")
    assert second.url == "https://harbour.example/news/guid-2"
    assert second.headline == "A < B, says C > D"
    assert second.author == "Harbour Desk"
    assert feed.left_out == {"no_address": 1}


def tell(summary: str = "The ferry sails.", updated: str = "2026-11-23T10:00:00Z", title: str = "Ferry") -> str | None:
    """What `said` is of an Atom entry."""
    return (
        read(
            f'<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>{title}</title>'
            f'<link href="https://harbour.example/news/1"/><updated>{updated}</updated>'
            f"<summary type='html'>{summary}</summary></entry></feed>"
        )
        .links[0]
        .said
    )


def test_what_a_feed_says_of_an_entry_is_told_from_what_it_said_before() -> None:
    said = tell()
    assert said is not None
    assert tell("&lt;p class='lead'&gt;The ferry   sails.&lt;/p&gt;") == said  # the same words
    others = [tell("The ferry is kept."), tell(updated="2026-11-23T11:00:00Z"), tell(title="Ferries")]
    assert len({said, *others}) == 4
    item = {"url": "https://harbour.example/news/1", "title": "Ferry", "date_modified": "2026-11-23T10:00:00Z"}
    told = {
        read(json.dumps({"items": [{**item, **other}]})).links[0].said
        for other in ({}, {"content_text": "It sails."}, {"date_modified": "2026-11-23T11:00:00Z"}, {"tags": ["a"]})
    }
    assert len(told) == 3


@pytest.mark.parametrize(
    "before",
    [
        b"\xef\xbb\xbf",
        b"\n\n  ",
        b"<br />\n<b>Notice</b>: Undefined index in /var/www/feed.php on line 3<br />\n",
    ],
    ids=["byte-order mark", "blank lines", "a warning of PHP's"],
)
def test_what_stands_before_the_declaration_does_no_harm(before: bytes) -> None:
    feed = read_feed(before + RSS.encode(), URL, "text/xml")
    assert [link.date_published for link in feed.links] == ["2026-11-23T09:00:00Z", None]


def test_encodings_are_read_whoever_declares_them() -> None:
    text = f'<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel>{ITEM}</channel></rss>'
    text = text.replace("The ferry sails", "Паром уходит")
    assert read_feed(text.encode("cp1251"), URL, "text/xml").links[0].headline == "Паром уходит"
    assert read_feed(text.encode("utf-8"), URL, "text/xml; charset=iso-8859-1").links[0].headline == "Паром уходит"
    assert read_feed(text.encode("utf-16"), URL).links[0].headline == "Паром уходит"


@pytest.mark.parametrize(
    "text",
    [
        f'<rss version="2.0"><channel><title>T</title>{ITEM}',  # cut off
        f'<rss version="2.0"><channel><media:rating>x</media:rating>{ITEM}</channel></rss>',
        f'<rss version="2.0"><channel><description>Fish & Chips, caf&eacute;</description>{ITEM}</channel></rss>',
        f'<rss version="2.0"><channel><description>\x0b\x00</description>{ITEM}</channel></rss>',
        f'<rss version="2.0"><channel></channel>{ITEM}</rss>',
        f'<rss version="0.91"><channel>{ITEM}</channel></rss>',
        f'<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">'
        f'<rss version="0.91"><channel>{ITEM}</channel></rss>',
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">'
        f"<channel><title>T</title></channel>{ITEM}</rdf:RDF>",
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
        f"<channel><title>T</title></channel>{ITEM}</rdf:RDF>",
    ],
)
def test_old_and_broken_feeds_are_read(text: str) -> None:
    feed = read(text)
    assert feed.kind == "rss"
    assert [(link.url, link.headline) for link in feed.links] == [
        ("https://harbour.example/news/ferry-1", "The ferry sails")
    ]


def test_an_atom_feed_with_a_base_and_further_pages() -> None:
    feed = read(
        """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/blog/" xml:lang="de">
        <title type="html">Hafen &amp;amp; Meer</title><link rel="next" href="?page=2"/>
        <link rel="self" href="/blog/feed.atom"/>
        <entry><title type="text">1 &lt; 2 &amp;c.</title><link rel="enclosure" href="a.mp3" type="audio/mpeg"/>
        <link rel="alternate" type="application/json" href="eins.json"/>
        <link rel="alternate" type="text/html" href="eins"/><id>tag:harbour.example,2026:1</id>
        <updated>2026-11-23T10:00:00Z</updated><published>2026-11-22T10:00:00+01:00</published>
        <author><name>Erika Muster</name></author><category term="hafen" label="Hafen"/></entry>
        <entry><title>Zwei</title><link href="zwei"/><updated>2026-11-21</updated></entry>
        <entry><title>Nur Ton</title><link rel="enclosure" href="a.mp3" type="audio/mpeg"/><id>tag:e,2</id></entry>
        </feed>""",
        "application/atom+xml",
    )
    assert (feed.kind, feed.title, feed.language) == ("atom", "Hafen & Meer", "de")
    assert feed.next_url == "https://harbour.example/blog/?page=2"
    first, second = feed.links
    assert (first.url, first.headline) == ("https://harbour.example/blog/eins", "1 < 2 &c.")
    assert (first.date_published, first.author, first.section) == ("2026-11-22T09:00:00Z", "Erika Muster", "Hafen")
    assert (second.url, second.date_published) == ("https://harbour.example/blog/zwei", "2026-11-21")
    assert feed.left_out == {"no_address": 1}


def test_a_json_feed() -> None:
    data = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Harbour",
        "next_url": "/feed.json?page=2",
        "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
        "items": [
            {
                "id": "1",
                "url": "/news/one",
                "title": "One &amp; two",
                "date_published": "2026-11-23T10:00:00+01:00",
                "authors": [{"name": "Jane Roe"}, {"name": "desk@harbour.example"}],
                "tags": ["Ships"],
            },
            {"id": "https://harbour.example/news/three", "author": {"name": "John Doe"}, "date_modified": 17},
            {"id": "4"},
            "five",
        ],
    }
    feed = read_feed(b"\xef\xbb\xbf" + json.dumps(data).encode(), URL, "application/feed+json")
    assert (feed.kind, feed.title) == ("json", "Harbour")
    assert feed.next_url == "https://harbour.example/feed.json?page=2"
    first, second = feed.links
    assert (first.url, first.headline) == ("https://harbour.example/news/one", "One & two")
    assert (first.date_published, first.author, first.section) == ("2026-11-23T09:00:00Z", "Jane Roe", "Ships")
    assert (second.url, second.author, second.date_raw) == ("https://harbour.example/news/three", "John Doe", None)
    assert feed.left_out == {"no_address": 2}


@pytest.mark.parametrize(
    ("raw", "published"),
    [
        ("Mon, 23 Nov 2026 10:00 EST", "2026-11-23T15:00:00Z"),
        ("23 Nov 26 10:00:00 GMT", "2026-11-23T10:00:00Z"),
        ("Mon, 23 Nov 2026 10:00:00", "2026-11-23T10:00:00"),
        ("2026-11-23T10:00:00.123+01:00", "2026-11-23T09:00:00Z"),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("soon", None),
    ],
)
def test_times_are_kept_as_far_as_they_say(raw: str, published: str | None) -> None:
    text = f'<rss version="2.0"><channel>{ITEM.replace("</item>", f"<pubDate>{raw}</pubDate></item>")}</channel></rss>'
    [link] = read(text).links
    assert (link.date_raw, link.date_published) == (raw if published else None, published)


def test_a_time_without_zone_has_the_sites() -> None:
    item = ITEM.replace("</item>", "<pubDate>Mon, 23 Nov 2026 10:00:00</pubDate></item>")
    feed = read_feed(f'<rss version="2.0"><channel>{item}</channel></rss>'.encode(), URL, timezone="Europe/Berlin")
    assert feed.links[0].date_published == "2026-11-23T09:00:00Z"


def test_addresses_behind_a_counting_host_comments_files_and_repetitions() -> None:
    feed = read(
        f"""<rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel>
        <item><title>Counted</title><link>http://feedproxy.example/~r/x/1</link>
        <feedburner:origLink>https://harbour.example/news/counted</feedburner:origLink></item>
        {ITEM}{ITEM.replace("ferry-1", "ferry-1/?utm_medium=feed")}
        <item><title>Jane on: The ferry sails</title><link>https://harbour.example/news/ferry-1#comment-7</link></item>
        <item><title>Report</title><link>https://harbour.example/report.pdf</link></item>
        <item><title>Mail</title><link>mailto:desk@harbour.example</link></item>
        </channel></rss>"""
    )
    assert [(link.url, link.might_be) for link in feed.links] == [
        ("https://harbour.example/news/counted", "article"),
        ("https://harbour.example/news/ferry-1", "article"),
        ("https://harbour.example/report.pdf", "skip"),
    ]
    assert feed.left_out == {"repeated": 1, "comment": 1, "no_address": 1}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"<!doctype html><html><body><article><item></item></article></body></html>",
        b"<html><head><title>rss</title></head></html>",
        b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://e.com/a</loc></url></urlset>',
        b'{"items": 7}',
        b'{"items": [',
        b"[" * 100_000,
        b"Not found",
        gzip.compress(b"x", mtime=0),
    ],
)
def test_what_is_no_feed_is_unreadable(body: bytes) -> None:
    assert read_feed(body, URL) == Feed("unreadable")


def test_entities_do_not_grow() -> None:
    bomb = "<!DOCTYPE rss [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))
    text = f"{bomb}]><rss version='2.0'><channel><title>&a11;</title>{ITEM}</channel></rss>"
    external = text.replace("'ha'", "SYSTEM 'file:///etc/passwd'").replace("&a11;", "&a0;")
    for feed in (read(text), read(external)):
        assert urls(feed) == ["https://harbour.example/news/ferry-1"]
        assert len(feed.title or "") < 20


@pytest.mark.parametrize("piece", ["<div>", "<a ", "<item>", "<![CDATA[", "&a;", ITEM])
def test_a_monstrous_feed_gives_what_stands_before_the_monster(piece: str) -> None:
    text = f'<rss version="2.0"><channel>{ITEM}{piece * (1_000_000 // len(piece))}</channel></rss>'
    feed = read(text)
    assert urls(feed)[:1] == ["https://harbour.example/news/ferry-1"]
    assert len(feed.links) <= MAX_FEED_ENTRIES


@pytest.mark.parametrize(
    "entry",
    [
        "<author>" + "." * 1_000_000 + "</author>",
        "<author><![CDATA[" + "." * 500_000 + "<" + "." * 500_000 + "]]></author>",
        "<dc:creator>" + "a.b-" * 250_000 + "</dc:creator>",
        "<author><name>" + "." * 1_000_000,
        "<category " + " ".join(f'a{number}="b"' for number in range(59_000)) + ">x</category>",
        '<b xml:base="/a/">' * 20_000,
    ],
)
def test_what_feedparser_would_spend_minutes_on_is_shortened(entry: str) -> None:
    item = f"<item><title>Ferry</title><link>https://harbour.example/a</link></item><item>{entry}"
    with limit_reading(3):
        feed = read_feed(f"<rss version='2.0'><channel>{item}</item></channel></rss>".encode(), URL)
    assert [link.url for link in feed.links] == ["https://harbour.example/a"]


def test_long_texts_and_names_of_real_feeds_stay() -> None:
    author = "Anna Bell, Carl Dorn and the " + "Harbour Desk " * 15
    text = "The council voted. " * 3_000 + "&lt;img src='data:image/png;base64," + "A" * 60_000 + "'&gt;"
    items = "".join(
        f'<item xml:base="https://harbour.example/"><title>Ferry {n}</title><link>/a/{n}</link>'
        f"<dc:creator><![CDATA[{author}]]></dc:creator><description>{text if n < 3 else ''}</description></item>"
        for n in range(200)
    )
    feed = read_feed(
        f"<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel>{items}</channel></rss>".encode(),
        URL,
    )
    assert len(feed.links) == 200
    assert {link.author for link in feed.links} == {author.strip()}
