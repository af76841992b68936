"""Times of comments in a listing's cards."""

from __future__ import annotations

import pytest

from newscrawl.items import Link
from newscrawl.tools.inspection.answers import parse_answer
from newscrawl.tools.inspection.series import list_articles
from tests.tools.inspection.planning import answer

URL = "https://harbour.example/news/"
OWN = "<time datetime='2024-05-02T10:00:00+01:00'>2 May 2024</time>"
LAST = "<time datetime='2024-05-09T18:30:00+01:00'>9 May 2024, 18:30</time>"


def read_time(meta: str) -> str | None:
    """The time that a listing is read to say of the first of its articles."""
    cards = "".join(
        f"<article class=card><h2><a href='/news/ferry-stays-in-use-{n}00.html'>The ferry stays in use, part {n}</a>"
        f"</h2>{meta}<p>The council voted on Monday.</p></article>"
        for n in range(2, 8)
    )
    page = answer(URL, f"<html lang=en><body><nav><a href=/>Home</a></nav><main>{cards}</main></body></html>")
    return list_articles(parse_answer(page, listing=Link(URL, might_be="section")))[0].date_published


@pytest.mark.parametrize(
    "meta",
    [
        f"<span class=comments>3 comments, last on {LAST}</span>",
        f"<div class='card__comment'><b>A reader:</b> so it is {LAST}</div>",
        "<span>Last comment: 9 May 2024, 18:30</span>",
        "<span class=comments>3 comments, 9 May 2024, 18:30</span>",
    ],
)
def test_the_time_of_a_comment_is_not_the_articles(meta: str) -> None:
    assert read_time(meta) is None


@pytest.mark.parametrize(
    "meta",
    [
        f"{OWN} <span class=comments>3 comments, last on {LAST}</span>",
        f"<span class=comments>3 comments, last on {LAST}</span> {OWN}",
        f"<div class='meta has-comments'>{OWN} <span class=comments>3 comments</span></div>",
        f"<div class=comments-open>{OWN}</div>",
        f"<span class=commentary>{OWN}</span>",
        f"<span>3 comments</span> {OWN}",
    ],
)
def test_the_articles_own_time_beside_comments_is_read(meta: str) -> None:
    assert read_time(meta) == "2024-05-02T09:00:00Z"
