from __future__ import annotations

import pytest

from newscrawl.tools.inspection.plan import Answer, describe_flaw, parse_answer, read_start

from .planning import answer, write_article


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://example.com/news?utm_source=x", "https://example.com/news"),
        ("example.com", "https://example.com/"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/"),
        ("http://[::1]:80/a", "http://[::1]:80/a"),
    ],
)
def test_what_someone_typed_is_an_address(typed: str, address: str) -> None:
    assert read_start(typed) == address


@pytest.mark.parametrize(
    "typed", ["", "gopher://a.com", "a b", "--nonsense", "https://", "http://[", "https://a@b.com/"]
)
def test_what_is_none(typed: str) -> None:
    assert read_start(typed) is None


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
