from __future__ import annotations

import pytest

from newscrawl.links.cards import Card, read_card_times
from newscrawl.page.page import Page


def read(html: str) -> list[str | None]:
    page = Page(f"<body><main>{html}</main></body>")
    return read_card_times(page, [Card(node, element, node.text()) for node, element in page.blocks.anchors], "en")


@pytest.mark.parametrize(
    ("html", "times"),
    [
        (
            "<ul><li><a href=/1>One</a> 3 May 2024</li><li><a href=/2>Two</a> 4 May 2024</li></ul>",
            ["3 May 2024", "4 May 2024"],
        ),
        (
            "<div><p>3 May 2024</p><a href=/1>One</a><p>4 May 2024</p><a href=/2>Two</a></div>",
            ["3 May 2024", "4 May 2024"],
        ),
        (
            "<ul><li><a href=/1>One</a><time datetime=2024-05-03T10:00Z>Friday</time></li><li><a href=/2>Two</a></ul>",
            ["2024-05-03T10:00Z", None],
        ),
        ("<ul><li><a href=/1>What happened on 3 May 2024</a></li><li><a href=/2>Two</a></li></ul>", [None, None]),
        ("<ul><li><a href=/1>One</a></li><li><a href=/2>Two</a></li></ul>", [None, None]),
    ],
)
def test_each_link_has_the_time_of_its_own_card(html: str, times: list[str | None]) -> None:
    assert read(html) == times
