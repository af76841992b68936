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


def read_related(page: str) -> list[str]:
    article = extract_article(page, "https://vell.example/news/2024/05/07/the-ferry-stays")
    assert article is not None
    return [link.url.rpartition("/")[2] for link in article.related]


TEXT = "".join(STORY.replace("Monday", day) for day in ("Monday", "Tuesday", "Friday"))


TITLE = "The quay waits for {0} boats"
LINK = f"<a href=/news/2024/05/0{{0}}/story-{{0}}>{TITLE}</a>"
ON = "<a href=/news/2024/05/0{0}/story-{0}>Read more</a>"


@pytest.mark.parametrize("names", ["class='layout locale-en lang-en'", "id=menu-page", "class='has navigation'"])
def test_an_element_with_the_story_in_it_is_no_menu(names: str) -> None:
    cards = "".join(f"<div><h4>{LINK}</h4></div>".format(n) for n in (1, 2))
    page = f"<h1>The ferry stays</h1><div>{TEXT}</div><section><h2>Related stories</h2>{cards}</section>"
    assert read_related(f"<body><div {names}>{page}</div></body>") == ["story-1", "story-2"]


@pytest.mark.parametrize("heading", ["<b>{}</b>", "<center>{}</center>", "<h3>{}</h3>"])
@pytest.mark.parametrize(
    "card",
    [
        f"<div><b>{TITLE}</b> Nobody knows when they come, or from where they set out. {ON}</div>",
        f"<div><h4>{LINK}</h4><p>Nobody knows when they come.</p>{ON}</div>",
        f"<a href=/news/2024/05/0{{0}}/story-{{0}}><span>3 May 2024</span><span>{TITLE}</span></a>",
    ],
)
def test_cards_with_an_excerpt_or_a_link_to_go_on_are_entries(card: str, heading: str) -> None:
    cards = heading.format("Related stories") + "<div>" + "".join(card.format(n) for n in (1, 2, 3)) + "</div>"
    page = f"<div><h1>The ferry stays</h1>{TEXT}</div><div>{cards}</div>"
    assert read_related(page) == ["story-1", "story-2", "story-3"]


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


@pytest.mark.parametrize(
    ("names", "days", "is_related"),
    [("article-footer", True, True), ("article-footer", False, False), ("article", False, True)],
)
def test_a_list_with_days_in_the_footer_of_the_story_is_read(names: str, days: bool, is_related: bool) -> None:
    day = "<span>({0} May 2024)</span>" if days else ""
    entries = "".join(f"<li>{LINK}{day}</li>".format(n) for n in (1, 2, 3))
    listed = f"<div class={names}><ul><li>Latest in Culture</li>{entries}</ul></div>"
    page = f"<article><h1>The ferry stays</h1><div>{TEXT}</div>{listed}</article>"
    assert read_related(page) == (["story-1", "story-2", "story-3"] if is_related else [])
