"""Why a name on a page is not the author's."""

from __future__ import annotations

import pytest

from tests.extract.explained import HEADLINE, STORY, explain, list_reasons

_COMMENT = (
    '<div class="comment"><span class="author">Jane Doe</span> <time>3 May 2024</time>'
    "<p>I was there and saw it all come in.</p></div>"
)
_H1, _TEXT = STORY.split("</h1>")


def _state(author: str) -> str:
    data = f'{{"@type":"NewsArticle","headline":"{HEADLINE}","author":{author}}}'
    return f'<script type="application/ld+json">{data}</script>'


def _put_below(line: str) -> str:
    return f"{_H1}</h1>{line}{_TEXT}"


@pytest.mark.parametrize(
    ("body", "head", "value", "why"),
    [
        (STORY, _state('{"@type":"Person","name":"Reuters"}'), "Reuters", "it is a news agency"),
        (STORY, _state('{"@type":"Organization","name":"Ferry Friends"}'), "Ferry Friends", "it is an organisation"),
        (STORY, _state('"Editorial Team"'), "Editorial Team", "it is no person's name"),
        (STORY, '<meta name="author" content="https://social.example/jo">', "https://social.example/jo", "an address"),
        (
            STORY,
            '<meta property="og:site_name" content="Harbour Post"><meta name="author" content="Harbour Post">',
            "Harbour Post",
            "it is the site's own name",
        ),
        (
            f"{STORY}<h3>Comments (1)</h3>{_COMMENT}",
            "",
            "Jane Doe",
            "it stands where others are named",
        ),
        (_put_below('<p class="author">Photos by Jane Doe</p>'), "", "Photos by Jane Doe", "it is who took"),
        (_put_below("<div>By:</div>"), "", "By:", "no name is in it"),
    ],
    ids=["agency", "organisation", "desk", "address", "site", "comment", "photographer", "nobody"],
)
def test_what_speaks_against_a_name_is_told(body: str, head: str, value: str, why: str) -> None:
    found = list_reasons("authors", body, head)
    assert any(value == text and why in reason for text, reason in found), found


def test_an_author_who_is_known_is_no_empty_field() -> None:
    assert "authors" not in explain(_put_below("<div>By Jane Doe</div>")).lacking


def test_what_is_another_field_is_no_name() -> None:
    head = '<meta property="article:section" content="Harbour Life">'
    assert list_reasons("authors", _put_below("<p>Harbour Life</p>"), head) == []
