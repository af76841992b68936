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


CARD = "<div class=r7><{t} class=author>{who}</{t}>{rest}</div>"
TITLE = "<a href=/s/{n}>Glass works of Kestrel Bay to close in spring</a>"


@pytest.mark.parametrize("tag", ["span", "b", "td", "p"])
@pytest.mark.parametrize("rest", [TITLE, "<i>12 May 2024</i><p>Well said, all of it, and about time too.</p>"])
def test_a_name_marked_as_an_author_in_the_card_of_another(tag: str, rest: str) -> None:
    rest = f"<td>{rest}</td>" if tag == "td" else rest
    people = enumerate(("Ann Other", "Tom Poe"))
    cards = "".join(CARD.format(t=tag, who=who, rest=rest.format(n=n)) for n, who in people)
    if tag == "td":
        cards = f"<table>{cards.replace('<div class=r7>', '<tr>').replace('</div>', '</tr>')}</table>"
    assert read_authors("", after=cards) == []
    assert read_authors("", between="<p>Jane Roe</p>", after=cards) == ["Jane Roe"]


def test_one_reader_below_a_label() -> None:
    comment = CARD.format(t="b", who="Ann Reader", rest="<p>Well said, all of it.</p>")
    assert read_authors("", after=f"<h4>1 comment</h4>{comment}") == []
    how = "<h4>Comment tout a commencé</h4><div class=author>Jane Roe</div>"  # "how" in French
    assert read_authors("", after=how) == ["Jane Roe"]


def test_cards_of_the_storys_own_authors() -> None:
    people = "".join(CARD.format(t="b", who=who, rest="<img src=/p.jpg>") for who in ("Jane Roe", "Ben Hale"))
    assert read_authors("", between=people) == ["Jane Roe", "Ben Hale"]
    told = "<p>Jane Roe writes about towns. <a href=/s/9>Glass works of Kestrel Bay to close</a></p>"
    assert read_authors("", after=CARD.format(t="b", who="Jane Roe", rest=told)) == ["Jane Roe"]
    entries = (
        "<ul><li class=i>3 comments</li><li class=i><b class=author>Jane Roe</b></li><li class=i>12 May 2024</li></ul>"
    )
    assert read_authors("", above=entries) == ["Jane Roe"]


def test_a_houses_own_people_are_nobody() -> None:
    assert read_authors(ld("Our Foreign Staff")) == []
    assert read_authors(ld("Ouren Falk")) == ["Ouren Falk"]


def test_a_name_may_have_the_familys_first() -> None:
    assert read_authors("<meta name=author content='Drees, Hanna van'>") == ["Hanna van Drees"]
    assert read_authors("<meta name=author content='Jane Roe, Ben Hale'>") == ["Jane Roe", "Ben Hale"]


def test_the_mark_of_a_japanese_byline() -> None:
    assert read_authors("", between="<p class=author>文● 岡本 次郎／白浜デジタル編集部</p>") == ["岡本 次郎"]


def test_a_place_and_the_house_are_a_dateline_and_no_byline() -> None:
    site = "<meta property=og:site_name content='Harbour Post'>"
    assert read_authors(site, between="<p><b>Kestrel Bay - Harbour Post</b></p>") == []
    assert read_authors(site, between="<p><b>Jane Roe</b></p>") == ["Jane Roe"]
    assert read_authors(site, between="<p><b>By Jane Roe - Harbour Post</b></p>") == ["Jane Roe"]
