from __future__ import annotations

import pytest

from newscrawl.discover.pagination import is_pagination

HERE = "https://example.com/world/"


@pytest.mark.parametrize(
    ("href", "text", "rel", "page"),
    [
        ("https://example.com/world/page/2", "2", "", HERE),
        ("https://example.com/world/page/2/", "Next ›", "", HERE),
        ("https://example.com/world?page=2", "Older posts", "", HERE),
        ("https://example.com/world/page-3.html", "3", "", "https://example.com/world/page-2.html"),
        ("https://example.com/world/?start=20", "التالي", "", HERE),
        ("https://example.com/anything", "whatever", "next", HERE),
        ("https://example.com/s/page-2.html", "Next", "", "https://example.com/s/index.html"),
        ("https://example.com/world?page=2", "次へ", "", "https://example.com/world?page=1"),
    ],
)
def test_links_to_another_page_of_the_listing(href: str, text: str, rel: str, page: str) -> None:
    assert is_pagination(href, text, rel, page)


@pytest.mark.parametrize(
    ("href", "text"),
    [
        ("https://example.com/world/story-12345", "Next week's vote is open"),
        ("https://example.com/sport/page/2", "2"),  # another listing's
        ("https://example.com/calendar/2024/06/", "Next"),
        ("https://example.com/calendar/2024/05/12", "12"),
        ("https://other.example/world/page/2", "2"),
        ("https://example.com/world/page/2", "How the page was turned"),
    ],
)
def test_other_links_are_none(href: str, text: str) -> None:
    assert not is_pagination(href, text, "", HERE)
