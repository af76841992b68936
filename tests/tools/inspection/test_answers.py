from __future__ import annotations

import pytest

from newscrawl.tools.inspection.answers import Answer, describe_flaw, parse_answer

from .planning import answer, write_article


@pytest.mark.parametrize(
    ("content_type", "body", "is_html"),
    [
        ("text/html; charset=utf-8", b"", True),
        ("application/xhtml+xml", b"", True),
        ("application/rss+xml", b"<rss>", False),
        (None, b"  <p>Hello", True),
        (None, b"%PDF", False),
    ],
)
def test_a_page_is_told_by_its_type_or_its_first_sign(content_type: str | None, body: bytes, is_html: bool) -> None:
    assert Answer("https://e.com/", body, content_type).is_html is is_html


def test_an_answer_is_read_as_a_crawl_reads_it() -> None:
    url = "https://harbour.example/news/2024/05/03/the-ferry-stays-in-use"
    article = parse_answer(answer(url, write_article("The ferry stays in use"))).article
    assert article is not None
    assert (article.url, article.headline) == (url, "The ferry stays in use")


def test_a_flaw_has_words() -> None:
    assert describe_flaw("login_wall") == "log-in page"
    assert describe_flaw("some_thing") == "some thing"
