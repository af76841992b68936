from __future__ import annotations

import pytest

from newscrawl.extract.content_type import ToldOfType, find_content_type
from newscrawl.page.page import Page

LIVE = '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "A"}</script>'
VIDEO = '<script type="application/ld+json">{"@type": "VideoObject", "name": "A"}</script>'


@pytest.mark.parametrize(
    ("html", "url", "section", "words", "found"),
    [
        (LIVE, "https://e.com/a", None, 900, ("live_blog", "json-ld:LiveBlogPosting")),
        (VIDEO, "https://e.com/a", None, 40, ("video", "json-ld:VideoObject")),
        (VIDEO, "https://e.com/a", None, 600, ("article", "default")),
        ('<meta property="og:type" content="video.other">', "https://e.com/a", None, 30, ("video", "meta:og:type")),
        ("", "https://e.com/opinion/2024/a-view", None, 600, ("opinion", "address")),
        ("", "https://e.com/video/a-film", None, 60, ("video", "address")),
        ("", "https://e.com/a", "Meinung", 600, ("opinion", "section")),
        ("", "https://e.com/press-releases/a", None, 600, ("press_release", "address")),
        ("", "https://e.com/news/opinion", "Politics", 600, ("article", "default")),
        ("", None, None, 600, ("article", "default")),
    ],
)
def test_the_sort_of_article_is_named_with_its_evidence(
    html: str, url: str | None, section: str | None, words: int, found: tuple[str, str]
) -> None:
    assert find_content_type(Page(html, url), ToldOfType(section=section, body="word " * words)) == found


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"section": "Columnists"}, ("opinion", "section")),
        ({"section": "Мнения"}, ("opinion", "section")),
        ({"section": "Opinion polls"}, ("article", "default")),
        ({"section": "Press Release"}, ("press_release", "section")),
        ({"alternative_headline": "Kommentar"}, ("opinion", "kicker")),
        ({"headline": "Opinion: The quay is ours"}, ("opinion", "headline")),
        ({"headline": "Opinion divided on the quay"}, ("article", "default")),
        ({"headline": "EN DIRECT - Le quai ferme"}, ("live_blog", "headline")),
        ({"headline": "Kai geschlossen: Der Tag im Liveticker"}, ("live_blog", "headline")),
        ({"headline": "Live music returns to the quay"}, ("article", "default")),
        ({"source": "Business Wire"}, ("press_release", "source")),
        ({"url": "https://e.com/columnas/muelle"}, ("opinion", "address")),
        ({"url": "https://e.com/communiques-de-presse/quai"}, ("press_release", "address")),
    ],
)
def test_what_the_article_says_of_itself(fields: dict[str, str], found: tuple[str, str]) -> None:
    told = {name: value for name, value in fields.items() if name != "url"}
    assert find_content_type(Page("", fields.get("url")), ToldOfType(body="word " * 600, **told)) == found


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>Opinion</p><h1>Keep the ferry</h1>", ("opinion", "label")),
        ("<h1>Keep the ferry</h1><p>Ein Kommentar von Jane Roe</p>", ("opinion", "label")),
        ("<h1>Keep the ferry</h1><p>2 May 2024</p><div>A column by Sam Fielding</div>", ("opinion", "label")),
        ("<ul><li>Opinion</li></ul><h1>Keep the ferry</h1>", ("article", "default")),
        ("<p>Opinion</p><h2>The old quay</h2><h1>Keep the ferry</h1>", ("article", "default")),
        ("<h1>Keep the ferry</h1><p>A column by the harbour holds up the roof.</p>", ("article", "default")),
    ],
)
def test_labels_beside_the_headline_say_that_it_is_an_opinion(html: str, found: tuple[str, str]) -> None:
    assert find_content_type(Page(html), ToldOfType(headline="Keep the ferry", body="word " * 600)) == found


def test_a_kicker_in_capitals_says_so_too() -> None:
    told = ToldOfType(headline="Keep the ferry", alternative_headline="KOMMENTAR Vote in the harbour town")
    assert find_content_type(Page(""), told) == ("opinion", "kicker")
    told = told._replace(alternative_headline="Kommentar Watchers meet")
    assert find_content_type(Page(""), told) == ("article", "default")
