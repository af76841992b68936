"""Whose byline is the story's: not a poster's, not another story's, not a house's."""

from __future__ import annotations

import json

import pytest

from ..invented_story import HEADLINE, STORY, TEASERS, read


def read_authors(head: str, above: str = "", between: str = "", after: str = "") -> list[str]:
    page = f"<title>{HEADLINE}</title>{head}<article><header>{above}<h1>{HEADLINE}</h1></header>{between}"
    return read(f"{page}<div>{STORY}</div></article>{after}<ul>{TEASERS}</ul>").authors


def ld(author: object) -> str:
    article = {"@type": "NewsArticle", "headline": HEADLINE, "author": author}
    return f'<script type="application/ld+json">{json.dumps(article)}</script>'


def test_given_and_family_name_make_a_name() -> None:
    people = [
        {"@type": "Person", "givenName": "Jane", "familyName": "Roe"},
        {"@type": "Person", "givenName": "Ben", "additionalName": "K.", "familyName": "Hale"},
    ]
    assert read_authors(ld(people)) == ["Jane Roe", "Ben K. Hale"]
    assert read_authors(ld({"@type": "Person", "givenName": "Jane"})) == []


@pytest.mark.parametrize(
    "head",
    [
        ld({"@type": "Person", "name": "Ann Poster"}),
        "<meta name=author content='Ann Poster'>",
        "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ann Poster'>",
    ],
)
@pytest.mark.parametrize(
    "between",
    ["<p class=byline>By Jane Roe and Ben Hale</p>", "<p class=author>By <a>Jane Roe</a> and <a>Ben Hale</a></p>"],
)
def test_who_posts_is_not_who_wrote_where_the_page_says_by(head: str, between: str) -> None:
    assert read_authors(head, between=between) == ["Jane Roe", "Ben Hale"]


def test_who_is_stated_stays_where_no_byline_says_otherwise() -> None:
    head = ld({"@type": "Person", "name": "Jane Roe"})
    assert read_authors(head) == ["Jane Roe"]
    assert read_authors(head, between="<p class=byline>Photos: Ann Porter</p>") == ["Jane Roe"]
    assert read_authors(head, after="<div class=byline>By Ann Porter</div>") == ["Jane Roe"]


def test_a_byline_above_the_headline_goes_before_one_behind_the_story() -> None:
    above = "<p itemprop=author><a href=/author/jane-roe>Jane Roe</a></p>"
    after = "<div><a href=/s>A lost barge</a><p itemprop=author><a href=/author/ann>Ann Porter</a></p></div>"
    assert read_authors("", above, after=after) == ["Jane Roe"]


def test_a_house_in_a_line_of_its_own_is_no_part_of_the_name() -> None:
    house = "<div class=byline><div>By <span>Jane Roe</span></div><div>Wexford Post</div></div>"
    assert read_authors("", between=house) == ["Jane Roe"]
    two = "<div class=byline><div>By <span>Jane Roe</span></div><div>Ben Hale</div></div>"
    assert read_authors("", between=two) == ["Jane Roe", "Ben Hale"]


def test_a_houses_own_people_are_nobody() -> None:
    assert read_authors(ld("Our Foreign Staff")) == []
    assert read_authors(ld("Ouren Falk")) == ["Ouren Falk"]


def test_a_name_may_have_the_familys_first() -> None:
    assert read_authors("<meta name=author content='Drees, Hanna van'>") == ["Hanna van Drees"]
    assert read_authors("<meta name=author content='Jane Roe, Ben Hale'>") == ["Jane Roe", "Ben Hale"]


def test_the_mark_of_a_japanese_byline() -> None:
    assert read_authors("", between="<p class=author>文● 岡本 次郎／白浜デジタル編集部</p>") == ["岡本 次郎"]
