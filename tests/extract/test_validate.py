"""What makes a record an article, and a page one that says so of itself."""

from __future__ import annotations

import json

import pytest

from newscrawl import extract_article
from newscrawl.extract.validate import count_words
from newscrawl.parse import Fetched, parse_page

STORY = {"@type": "NewsArticle", "headline": "Ferry to sail at night", "datePublished": "2024-05-03T10:00:00Z"}


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
