from __future__ import annotations

import pytest

from newscrawl.links.article_parts import find_next_part, read_part_number

FIRST = "https://e.com/2026/11/20/the-long-story.html"


@pytest.mark.parametrize(
    ("first", "url", "number"),
    [
        ("/a/story", "/a/story?page=2", 2),
        ("/a/story", "/a/story/page/3", 3),
        ("/a/story/", "/a/story/2/", 2),
        ("/a/story.html", "/a/story-2.html", 2),
        ("/a/story.html", "/a/story,2.html", 2),
        ("/a/story?id=7", "/a/story?id=7&page=2", 2),
        ("/a/story?page=1", "/a/story?page=2", 2),
        ("/?p=12", "/?p=12&page=2", 2),
        ("/?p=12", "/?page=3&p=12", 3),
        ("/?p=12", "/?p=13", None),
        ("/?p=12", "/?p=13&page=2", None),
        ("/?p=12", "/?p=12&replytocom=2", None),
        ("/?p=12", "/?p=12&page=2026", None),
        ("/a/story?id=7", "/a/story?id=8", None),
        ("/a/story-1.html", "/a/story-2.html", None),  # the next story of a series
        ("/a/story", "/a/story-of-another-day", None),
        ("/a/story", "/b/story/2", None),
        ("/a/story", "/a/story/comments", None),
        ("/", "/2", None),
        ("/a/story?page=3", "/a/story?page=4", None),
    ],
)
def test_a_part_has_the_first_ones_address_and_a_number(first: str, url: str, number: int | None) -> None:
    assert read_part_number(f"https://e.com{url}", f"https://e.com{first}") == number


def test_the_next_part_is_the_one_with_the_next_number() -> None:
    urls = [f"https://e.com/2026/11/20/the-long-story-{n}.html" for n in (4, 3, 2)]
    assert find_next_part(urls, FIRST, 1) == urls[2]
    assert find_next_part(urls, FIRST, 3) == urls[0]
    assert find_next_part(urls, FIRST, 4) is None
    assert find_next_part(["https://other.com/2026/11/20/the-long-story-2.html"], FIRST, 1) is None
