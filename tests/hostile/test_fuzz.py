"""Pages, feeds and sitemaps that are cut, doubled and mixed: none raises, none takes long, all can be handed on."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newscrawl.channels.channels import Channel
from newscrawl.parse import Fetched, ParsedPage, parse_channel, parse_page
from newscrawl.workers.time_limit import limit_reading
from tests.small_site import SmallSite

ADDRESS = "https://harbour.example/news/2024/05/03/ferry-number-3.html"
SITE = SmallSite(4)
STORY = (SITE.write_page(SITE.paths[0]) or "").replace(
    "<h1>",
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "On it", '
    '"author": [{"name": "Ada Lund"}], "datePublished": "2024-05-03T10:00:00+02:00"}</script>'
    '<time datetime="2024-05-03">3 May 2024, 10:00</time>'
    "<p class=byline>By Ada Lund</p><figure><img src=/a.png><figcaption>The ferry</figcaption></figure><h1>",
)
FEED = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour</title>'
    + "".join(
        f"<item><title><![CDATA[Ferry {n}]]></title><link>https://harbour.example{path}</link>"
        "<dc:creator>Ada Lund</dc:creator>"
        "<pubDate>Fri, 03 May 2024 10:00:00 +0200</pubDate>"
        "<description>&lt;p&gt;It sails.&lt;/p&gt;</description></item>"
        for n, path in enumerate(SITE.paths)
    )
    + "</channel></rss>"
)
SITEMAP = "<urlset>" + "".join(
    f"<url><loc>https://harbour.example{path}</loc><lastmod>2024-05-03T10:00:00Z</lastmod>"
    f"<news:news><news:title>Ferry</news:title></news:news></url>"
    for path in SITE.paths
) + "</urlset>"  # fmt: skip
JSON_FEED = (
    '{"version": "https://jsonfeed.org/version/1.1", "title": "Harbour", '
    '"items": [{"url": "/a", "title": "Ferry", "authors": [{"name": "Ada"}]}]}'
)
PIECES = [
    *(
        "<",
        ">",
        "</",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "&#x110000;",
        "&amp;lt;",
        "\x00",
        "\ufeff",
        "\u202e",
        "\ud800",
    ),
    *('"', "'", "{", "[", "}", "]", "\\u", "<script>", "<svg>", "<template>", "<table><td>", "<select><option>"),
    *("<base href=//[>", "%", "%zz", "xml:base=http://[", "-1", "99999999999999999999", "2024-13-45T99:99", "\x1b[2J"),
    *("<!DOCTYPE a [<!ENTITY b 'c'>]>", "http://[::1", "٣"),
]


@st.composite
def mutate(draw: st.DrawFn, text: str) -> bytes:
    """A text in which pieces of itself and of the worst are put, doubled and taken out."""
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 200)))
        piece = draw(st.sampled_from(PIECES)) * draw(st.sampled_from((1, 2, 300)))
        before, within, after = text[:start], text[start:end], text[end:]
        ways = (before + piece + within + after, before + after, before + within + within + after, before + within)
        text = draw(st.sampled_from(ways))
    body = text.encode("utf-8", "surrogatepass")
    place = draw(st.integers(0, len(body)))
    return body[:place] + draw(st.binary(max_size=3)) + body[place:]


BOUNDED = settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@given(body=mutate(STORY))
@BOUNDED
def test_no_page_stops_a_crawl(body: bytes) -> None:
    with limit_reading(2):
        parsed = parse_page(Fetched(body, ADDRESS, "text/html", "2024-05-04T10:00:00Z"))
    assert isinstance(pickle.loads(pickle.dumps(parsed)), ParsedPage)


@pytest.mark.parametrize("text", [FEED, SITEMAP, JSON_FEED], ids=["feed", "sitemap", "JSON feed"])
@given(data=st.data())
@BOUNDED
def test_no_feed_and_no_sitemap_stops_a_crawl(text: str, data: st.DataObject) -> None:
    with limit_reading(2):
        channel = parse_channel(Fetched(data.draw(mutate(text)), "https://harbour.example/feed.xml", "application/xml"))
    assert isinstance(pickle.loads(pickle.dumps(channel)), Channel)
