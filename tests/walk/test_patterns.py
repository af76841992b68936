from __future__ import annotations

import re

import pytest

from newscrawl.urls.canonical import read_path
from newscrawl.walk.patterns import find_patterns, make_expression, make_pattern, might_be_growing

SITE = "https://www.harbour.example"


@pytest.mark.parametrize(
    ("path", "pattern"),
    [
        ("/politics/", "/politics"),
        ("/news/the-ferry-sails-again-today", "/news/{slug}"),
        ("/news/ferry-88231.html", "/news/{slug}.html"),
        ("/2026/11/23/the-ferry-sails-again", "/{date}/{slug}"),
        ("/archive/2026-11-23/", "/archive/{date}"),
        ("/calendar/2026/11/", "/calendar/{date}"),
        ("/politics/page/3", "/politics/page/{n}"),
        ("/politics/page-3.html", "/politics/page-{n}.html"),
        ("/story.php?id=7", "/story.php?id={n}"),
        ("/list?page=2&date=2026-11-23", "/list?{calendar}"),
        ("/list?sort=price", "/list?{sort_order}"),
        ("/list?color=red&size=m&page=2", "/list?{facets}"),
        ("/list?sid=9f86d081884c7d659a2feaa0c55ad015", "/list?{session}"),
        ("/f/9f86d081884c7d659a2feaa0c55ad015", "/f/{hash}"),
        ("/مقال/العبارة-تبحر-من-جديد", "/مقال/{slug}"),
        ("/%D9%85%D9%82%D8%A7%D9%84/7", "/مقال/{n}"),
    ],
)
def test_addresses_of_one_kind_have_one_pattern(path: str, pattern: str) -> None:
    assert make_pattern(SITE + path) == "harbour.example" + pattern


def test_folders_that_repeat_themselves_grow_and_numbers_do_not() -> None:
    assert might_be_growing("a b a b".split())
    assert might_be_growing("news news news".split())
    assert not might_be_growing("2011 11 11 11".split())
    assert not might_be_growing("en news news ferry".split())


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
