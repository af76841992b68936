from __future__ import annotations

import pytest

from newscrawl.walk.patterns import make_pattern, might_be_growing

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
