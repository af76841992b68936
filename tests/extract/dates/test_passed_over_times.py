"""Why a time on a page is not the article's."""

from __future__ import annotations

import pytest

from tests.extract.explained import HEADLINE, STORY, TEXTS, URL, explain, list_reasons

_CARDS = "".join(
    f'<li><a href="/a/{n}/other">{text}</a> <span>{n} May 2024</span></li>'
    for n, text in ((3, "Sheep win the island regatta"), (4, "Library opens its cellar"), (6, "Bakers look for help"))
)
_COMMENTS = "".join(
    f"<div><i>{name}, {day} May 2024, 10:31</i><p>I drive past there every day, and nobody told us of this.</p></div>"
    for name, day in (("Deirdre", 8), ("Oldsailor", 9), ("Margaret", 10))
)
_COMMENT = "<p>Nick, 7 May 2024, 11:02</p><p>I drive past there every day, and nobody told us of this.</p>"
_OTHER = (
    '{"@type":"NewsArticle","url":"https://harbour-post.example/a/9/x","headline":"Sheep win the island regatta",%s}'
)


def _script(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


@pytest.mark.parametrize(
    ("body", "head", "value", "why"),
    [
        (f"{STORY}<h3>More</h3><ul>{_CARDS}</ul>", "", "3 May 2024", "it stands in a link to another story"),
        (f"{STORY}<h3>Comments</h3>{_COMMENTS}", "", "Deirdre, 8 May 2024, 10:31", "one of several like lines"),
        (f"{STORY}<h3>Comments</h3>{_COMMENT}", "", "Nick, 7 May 2024, 11:02", "where something else has begun"),
        (f"<div>20 May 2024</div><div>{STORY}</div>", "", "20 May 2024", "the page's clock"),
        (f"{STORY}<p>© 3 May 2024 Harbour Post</p>", "", "3 May 2024", "a copyright mark stands before it"),
        (f"<p>No. 37 (3780) 3 May 2024</p>{STORY}", "", "3 May 2024", "names an issue"),
        (
            f"{STORY}<p>The fair opens on 3 May 2024 in the hall of the old yard.</p><p>{TEXTS[1]}</p>",
            "",
            "3 May 2024",
            "it is open whose it is",
        ),
        (f"<h1>{HEADLINE}</h1><p>Published at 06:49:16</p>{STORY}", "", "06:49:16", "it has no date"),
        (f"{STORY}<p>Offer ends 3 May 2024</p>", "", "3 May 2024", "its words say that it is of something else"),
        (STORY, '<meta name="date" content="soon">', "soon", "it cannot be read as a time"),
        (STORY, _script(_OTHER % '"datePublished":"2024-05-03"'), "2024-05-03", "it is another story's"),
        (
            STORY,
            _script('{"@type":"Event","name":"Fair","dateCreated":"2024-05-03"}'),
            "2024-05-03",
            "a thing of another kind (Event)",
        ),
    ],
    ids=[
        "card",
        "comments",
        "comment",
        "clock",
        "rights",
        "issue",
        "prose",
        "dateless",
        "offer",
        "unread",
        "other",
        "event",
    ],
)
def test_what_speaks_against_a_time_is_told(body: str, head: str, value: str, why: str) -> None:
    found = list_reasons("date_published", body, head)
    assert any(value in text and why in reason for text, reason in found), found


def test_a_time_that_won_is_not_passed_over() -> None:
    told = explain(f"{STORY}<p>Published 3 May 2024</p>")
    assert "date_published" not in told.lacking
    assert "date_local" in told.lacking
    assert [(one.value, one.why) for one in told.passed_over["date_local"]] == [
        ("Published 3 May 2024", "it has no time of day")
    ]


def test_a_change_before_the_publication_is_told() -> None:
    head = '<meta property="article:published_time" content="2024-05-03T10:00:00Z">'
    head += '<meta property="article:modified_time" content="2024-05-02T10:00:00Z">'
    assert ("2024-05-02T10:00:00Z", "it is before the publication") in list_reasons("date_modified", STORY, head)


def test_the_microdata_of_cards_are_told() -> None:
    card = (
        '<div><a href="/a/3/other">Sheep win the island regatta</a><meta itemprop="datePublished" content="%s"></div>'
    )
    cards = "".join(card % f"2024-05-0{day}" for day in (3, 4, 6))
    assert ("2024-05-03", "the card of another story has it") in list_reasons("date_published", STORY + cards)


def test_a_page_without_a_time_has_none_passed_over() -> None:
    assert list_reasons("date_published", STORY) == []
    assert list_reasons("date_published", STORY, url=URL.replace("1204", "2024x")) == []
