"""A card whose link is empty and set over all of it is a link to its heading's story; a tool's empty link is none."""

from __future__ import annotations

import pytest

from newscrawl import extract_article

STORY = "<p>The council of the harbour town voted on Monday to keep the old ferry for another year, and went home.</p>"
CARD = "<li><div class=c><a href='/news/2024/05/0{0}/story-{0}' aria-label=''></a><div><h3>{1}</h3></div></div></li>"
TOOL = "<div><a href='https://share.example/?u=vell'></a><a href='https://post.example/?u=v'></a><h3>{}</h3></div>"


def test_cards_with_an_empty_link_are_related_and_tools_are_not() -> None:
    titles = ("The quay will be rebuilt in the spring", "A brass band opens the winter fair")
    cards = "".join(CARD.format(n, title) for n, title in enumerate(titles, 1))
    tools = TOOL.format("Tell your friends of this story")
    page = (
        f"<title>The ferry stays</title><div><h1>The ferry stays</h1>{STORY * 1}"
        + "".join(STORY.replace("Monday", day) for day in ("Tuesday", "Friday"))
        + f"</div>{tools}<section><h2>Related stories</h2><ul>{cards}</ul></section>"
    )
    article = extract_article(page, "https://vell.example/news/2024/05/07/the-ferry-stays")
    assert article is not None
    assert [(link.headline, link.url[-8:]) for link in article.related] == [
        (title, f"/story-{n}") for n, title in enumerate(titles, 1)
    ]


ENTRIES = "<div class=c><h4><a href='/news/2024/05/01/story-1'>The quay will be rebuilt in the spring</a></h4></div>"


@pytest.mark.parametrize(
    "heads",
    [
        "<h4>Related stories</h4><div class=all><a href='/news/all'>See all</a></div>",
        "<h4>Related stories</h4>",
    ],
)
def test_a_link_to_all_of_a_list_is_not_its_first_entry(heads: str) -> None:
    text = "".join(STORY.replace("Monday", day) for day in ("Monday", "Tuesday", "Friday"))
    page = f"<title>The ferry stays</title><div><h1>The ferry stays</h1>{text}</div><section>{heads}{ENTRIES}</section>"
    article = extract_article(page, "https://vell.example/news/2024/05/07/the-ferry-stays")
    assert article is not None
    assert [link.url[-7:] for link in article.related] == ["story-1"]
