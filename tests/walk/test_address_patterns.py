from __future__ import annotations

import re

import pytest

from newscrawl.urls.canonical import read_path
from newscrawl.walk.address_patterns import find_patterns, make_expression


def test_numbers_dates_and_headlines_are_blanks() -> None:
    (pattern,) = find_patterns(
        [
            "https://e.com/news/2024/05/03/ferry-stays-in-use-1234.html",
            "https://e.com/news/2024/05/04/bridge-opens-in-two-years-991.html",
        ]
    )
    assert pattern.pattern == "/news/{date}/{slug}.html"
    assert (pattern.share, pattern.count) == (1.0, 2)
    assert pattern.example.endswith("ferry-stays-in-use-1234.html")


def test_sections_are_a_blank_once_there_are_three() -> None:
    urls = [f"https://e.com/{section}/ferry-stays-in-use" for section in ("news", "sport", "culture")]
    assert [p.pattern for p in find_patterns(urls)] == ["/{section}/{slug}"]
    assert len(find_patterns(urls[:2])) == 2


def test_the_most_frequent_comes_first_and_an_address_counts_once() -> None:
    urls = ["https://e.com/a/1.html", "https://e.com/story?id=5", "https://e.com/a/2.html", "https://e.com/a/2.html"]
    assert [(p.pattern, p.count) for p in find_patterns(urls)] == [("/a/{n}.html", 2), ("/story?id={n}", 1)]


def test_a_short_headline_of_two_words_is_one_too() -> None:
    assert [p.pattern for p in find_patterns(["https://e.com/news/ferry-stays"])] == ["/news/{slug}"]


@pytest.mark.parametrize(
    ("url", "fits", "fits_not"),
    [
        ("https://e.com/news/2024/05/03/ferry-stays-in-use", "/news/2023/12/31/x", "/news/"),
        ("https://e.com/news/20240503/ferry-stays-in-use/", "/news/20231231/x", "/news/20240503/"),
        ("https://e.com/story?id=55", "/story?id=9", "/story?id=x"),
        ("https://e.com/a.b/article-77.html", "/a.b/article-1.html", "/axb/article-1.html"),
        ("https://e.com/%D9%81/%D8%A7-%D8%A8-%D8%AA-%D8%AB", "/%D9%81/%D8%A7", "/x/%D8%A7"),
    ],
)
def test_the_expression_knows_such_addresses_again(url: str, fits: str, fits_not: str) -> None:
    expression = make_expression([pattern.pattern for pattern in find_patterns([url])])
    assert re.search(expression, read_path(url))
    assert re.search(expression, fits)
    assert not re.search(expression, fits_not)


def test_no_address_no_pattern() -> None:
    assert find_patterns([]) == []
