from __future__ import annotations

import json

import pytest

from newscrawl import extract_article
from newscrawl.extract.candidates import Draft
from newscrawl.extract.content_type import find_content_type, find_free_access
from newscrawl.page.page import Page
from newscrawl.parse import Fetched, parse_page
from newscrawl.text.clean import count_words

from .invented_story import HEADLINE
from .invented_story import STORY as PROSE

LIVE = '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "A"}</script>'
VIDEO = '<script type="application/ld+json">{"@type": "VideoObject", "name": "A"}</script>'
STORY = {"@type": "NewsArticle", "headline": "Ferry to sail at night", "datePublished": "2024-05-03T10:00:00Z"}


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
    assert find_content_type(Page(html, url), Draft(section=section, body="word " * words)) == found


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
    assert find_content_type(Page("", fields.get("url")), Draft(body="word " * 600, **told)) == found


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
    assert find_content_type(Page(html), Draft(headline="Keep the ferry", body="word " * 600)) == found


def test_a_kicker_in_capitals_says_so_too() -> None:
    told = Draft(headline="Keep the ferry", alternative_headline="KOMMENTAR Vote in the harbour town")
    assert find_content_type(Page(""), told) == ("opinion", "kicker")
    told = told._replace(alternative_headline="Kommentar Watchers meet")
    assert find_content_type(Page(""), told) == ("article", "default")


def page(data: object, address: str = "https://news.example/islands/ferry-to-sail-at-night") -> tuple[str, str]:
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    return f"<title>Ferry to sail at night</title>{script}<h1>Ferry to sail at night</h1>", address


def test_a_story_that_only_a_script_brings_is_an_article_for_who_asks_and_no_line_of_a_crawl() -> None:
    html, address = page(STORY)
    article = extract_article(html, address)
    assert article is not None
    assert (article.headline, article.date_published, article.body) == (
        "Ferry to sail at night",
        "2024-05-03T10:00:00Z",
        None,
    )
    assert parse_page(Fetched(html, address)).article is None


@pytest.mark.parametrize(
    ("html", "address"),
    [
        page({**STORY, "datePublished": None}),
        page(STORY, "https://news.example/"),
        page(STORY, "https://news.example/forum/ferry"),
        page([STORY, {"@type": "ItemList"}]),
        page({"@type": "WebPage"}),
    ],
)
def test_other_pages_without_a_story_are_no_articles(html: str, address: str) -> None:
    assert extract_article(html, address) is None


def test_two_characters_of_chinese_count_as_a_word() -> None:
    assert count_words("one two three") == 3
    assert count_words("山村小学建起气象站气象") == 6


def make_ld(text: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "A", {text}}}</script>'


@pytest.mark.parametrize(
    ("html", "answer", "rule"),
    [
        (make_ld('"isAccessibleForFree": true'), True, "json-ld:isAccessibleForFree"),
        (make_ld('"isAccessibleForFree": "False"'), False, "json-ld:isAccessibleForFree"),
        (make_ld('"hasPart": [{"isAccessibleForFree": false, "cssSelector": ".paid"}]'), False, "json-ld:hasPart"),
        ('<meta property="article:content_tier" content="metered">', False, "meta:article:content_tier"),
        ('<meta property="article:content_tier" content="free">', True, "meta:article:content_tier"),
        ('<div class="article-paywall"><p>Subscribe</p></div>', False, "paywall-element"),
        ('<div class="paywalled-writers-list">x</div>', None, None),
        ('<div class="no-paywall">x</div>', None, None),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "isAccessibleForFree": false},'
            '{"@type": "NewsArticle", "headline": "A"}]}</script>',
            False,
            "json-ld:isAccessibleForFree",
        ),
        ("<p>Nothing is said.</p>", None, None),
    ],
)
def test_a_page_says_whether_all_may_read_it(html: str, answer: bool | None, rule: str | None) -> None:
    assert find_free_access(Page(html)) == (answer, rule)


@pytest.mark.parametrize(
    ("behind", "answer"),
    [
        ("<div class=x><h3>This post is for paying subscribers only</h3><a href=/join>Join</a></div>", False),
        ("<p>Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.</p>", False),
        ("<div>Sie möchten weiterlesen?</div>", False),
        ("<div>この記事は有料記事です。</div>", False),
        ("<div>Get our morning letter: subscribe to our newsletter, free of charge.</div>", None),
        ("<h3>3 comments</h3><p>Comments: this post is for subscribers, they said to me.</p>", None),
        ("<p>Continue reading: <a href=/2>Nine swans return to the mill pond</a></p>", None),
    ],
)
def test_a_call_for_money_where_the_story_ends_says_that_it_is_not_free(behind: str, answer: bool | None) -> None:
    article = extract_article(f"<article><h1>{HEADLINE}</h1><div>{PROSE}</div>{behind}</article>", "https://e.com/a")
    assert article is not None
    assert article.is_accessible_for_free is answer


def test_a_story_that_speaks_of_subscribers_is_free() -> None:
    sentence = "The paper says of one story that this post is for subscribers only, and of the others nothing. "
    told = f"<p>{3 * sentence}</p>"
    article = extract_article(f"<article><h1>{HEADLINE}</h1>{told}{PROSE}</article>", "https://e.com/a")
    assert article is not None
    assert article.is_accessible_for_free is None


EXCERPT = "<p>The harbour of Vellmar was closed on Tuesday morning, the port said, after a crane had fallen.</p>" * 3


def read_access(below: str, above: str = "") -> bool | None:
    page = f"<title>Crane falls</title><main><h1>Crane falls into harbour</h1><div>{EXCERPT}{above}</div>{below}</main>"
    article = extract_article(page, "https://vell.example/2024/05/07/crane-falls-into-harbour.html")
    assert article is not None
    return article.is_accessible_for_free


@pytest.mark.parametrize(
    "notice",
    [
        "<div><h3>This post is for paid subscribers</h3><a href=/join>Subscribe</a></div>",
        "<aside><p>Subscribe to continue reading</p></aside>",
        "<div class=x>Sie möchten weiterlesen?</div>",
        "<p>Cet article est réservé aux abonnés.</p>",
        "<div>この記事は有料会員限定です</div>",
    ],
)
def test_an_excerpt_that_ends_at_a_paywall_is_not_free(notice: str) -> None:
    assert read_access(notice) is False


@pytest.mark.parametrize(
    "below",
    [
        "",
        "<div><h3>Subscribe to our newsletter</h3></div>",
        "<p>The paper had said on its front page that “this article is for subscribers only”, and nobody laughed, and"
        " so it went on for a year, with a notice on each page and a clerk who told all callers why it had to be.</p>",
        "<ul>" + "<li><a href=/a>Another story of the coast</a></li>" * 6 + "</ul><p>Subscribe to continue reading</p>",
    ],
    ids=["nothing", "newsletter", "a sentence", "far below"],
)
def test_other_pages_say_nothing_of_it(below: str) -> None:
    assert read_access(below) is None
