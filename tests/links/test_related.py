"""Related articles and how their links stand on the page."""

from __future__ import annotations

import pytest

from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context
from newscrawl.items import Link
from newscrawl.links.links import find_links, find_related_links
from newscrawl.links.related import choose_related
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

URL = "https://www.example.com/news/2024/05/03/council-votes-for-a-new-bridge.html"
SENTENCE = (
    "The council voted on Tuesday for a bridge that the town has wanted for more than forty years, said the mayor."
)


def link(number: int, text: str = "") -> str:
    words = text or f"A long story about the harbour, part {number}"
    return f'<a href="/news/2024/05/02/a-story-about-the-harbour-{number}.html">{words}</a>'


def list_links(*numbers: int) -> str:
    return "<ul>" + "".join(f"<li>{link(number)} {number} May 2024</li>" for number in numbers) + "</ul>"


def read(inside: str, beside: str = "", *, site: Site | None = None) -> list[Link]:
    """The related articles of an article with that in its text, and that beside it."""
    paragraphs = f"<p>{SENTENCE}</p>" * 3 + inside + "".join(f"<p>{n}. {SENTENCE}</p>" for n in range(4))
    page = Page(f"<main><article><h1>Council votes for a new bridge</h1>{paragraphs}</article>{beside}</main>", URL)
    article, page = read_article(page, Context(site=site))
    assert article.body is not None
    both = [
        choose_related(page, find(page, site=site, language="en"), site) for find in (find_links, find_related_links)
    ]
    assert [(k.url, k.type, k.headline, k.date_published) for k in both[0]] == [
        (k.url, k.type, k.headline, k.date_published) for k in both[1]
    ]
    return both[0]


def list_types(inside: str, beside: str = "") -> dict[str, str | None]:
    """Each link's type by its number."""
    return {k.url.rpartition("-")[2].partition(".")[0]: k.type for k in read(inside, beside)}


def test_each_place_gives_a_type() -> None:
    inside = (
        f"<p>It is the second vote, {link(1, 'after that of June')}. {SENTENCE}</p><p><b>Read also:</b> {link(2)}</p>"
    )
    beside = (
        f"<section><h3>More on this</h3>{list_links(3, 4)}</section>"
        f"<aside><h3>Latest news</h3>{list_links(5)}</aside>"
        f'<aside class="trending">{list_links(6)}</aside>'
        f"<div>{list_links(7)}</div>"
    )
    assert list_types(inside, beside) == {
        "1": "in_text",
        "2": "related",
        "3": "related",
        "4": "related",
        "5": "more",
        "6": "most_read",
    }


def test_a_place_that_tells_more_wins() -> None:
    inside = f"<p>It is the second vote, {link(1, 'after that of June')}. {SENTENCE}</p>"
    beside = (
        f'<aside class="most-read"><h3>Most read</h3>{list_links(1, 2)}</aside>'
        f'<aside class="latest">{list_links(2)}</aside>'
        f'<section class="related-articles"><h3>You may also like</h3>{list_links(3)}</section>'
    )
    assert list_types(inside, beside) == {"1": "in_text", "2": "more", "3": "related"}


def test_a_date_in_the_sentence_is_not_the_other_articles() -> None:
    found = read(
        f"<p>On 9 April 2024, {link(1, 'the first vote')} failed. {SENTENCE}</p>",
        f"<section><h3>Related</h3>{list_links(2)}</section>",
    )
    assert [(k.type, k.headline, k.date_published) for k in found] == [
        ("in_text", "the first vote", None),
        ("related", "A long story about the harbour, part 2", "2024-05-02"),
    ]


@pytest.mark.parametrize(
    "anchor",
    [
        '<a href="/topic/bridges/">bridges</a>',
        '<a href="/author/jane-roe">Jane Roe</a>',
        '<a href="https://other.org/news/2024/05/02/a-story-about-the-harbour-1.html">another paper</a>',
        '<a href="/files/the-councils-plan-for-the-bridge.pdf">the plan</a>',
        '<a href="#comments">comments</a>',
    ],
)
def test_other_links_in_the_text_are_none(anchor: str) -> None:
    assert read(f"<p>It is the second vote, says {anchor}, and the last. {SENTENCE}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        f"<p>LIRE AUSSI – {link(1)}</p>",
        f"<p>{link(1, 'Read more: A long story about the harbour and its people')}</p>",
        f"<div>Lesen Sie auch: {link(1)}</div>",
        f"<p><strong>Mehr zum Thema</strong> {link(1)}</p>",
        f"<p>اقرأ أيضا: {link(1)}</p>",
        f"<p>関連記事：{link(1)}</p>",
    ],
)
def test_a_line_that_points_to_another_article_is_related(line: str) -> None:
    assert list_types(line) == {"1": "related"}


def test_menus_have_no_related_articles() -> None:
    assert read("", f'<div class="menu"><h3>Related</h3>{list_links(1)}</div><nav>{list_links(2)}</nav>') == []


def test_a_profile_names_the_related_articles_and_no_others() -> None:
    site = Site(domain="example.com", example=URL, related=".x a")
    found = read(
        f"<p>It is the second vote, {link(1, 'after that of June')}. {SENTENCE}</p>",
        f'<div class="x most-read">{list_links(2)}</div><section><h3>Related</h3>{list_links(3)}</section>',
        site=site,
    )
    assert [(k.url[-6:], k.type) for k in found] == [("2.html", "related")]
