"""Who is named in the lines around a story that nothing marks."""

from __future__ import annotations

import pytest

from ..invented_story import HEADLINE, STORY, TEASERS, read


def read_authors(between: str = "", below: str = "", above: str = "", after: str = "") -> list[str]:
    return read(
        f"<title>{HEADLINE} - The Lantern</title><div>{above}<div class=q1>{HEADLINE}</div>{between}"
        f"<div class=q2>{STORY}{below}</div></div>{after}<ul>{TEASERS}</ul>"
    ).authors


@pytest.mark.parametrize(
    "between",
    [
        "<div>By Jane Roe</div>",
        "<div>By <a href=/x>Jane Roe</a> <span>News Desk</span></div>",
        "<div><span>12 May 2024</span> | <span>Author: Jane Roe</span> | <span>12 comments</span></div>",
        "<div>Par Jane Roe le vendredi 16 mai 2014 - 08:51</div>",
        "<div>Publicado por Jane Roe el 3 de mayo de 2019</div>",
        "<div>By</div><div>Jane Roe</div>",
        "<div>Jane Roe</div><div>12 May 2024, 10:30</div>",
        "<font color=maroon>Jane Roe</font>",
    ],
)
def test_a_byline_between_headline_and_story(between: str) -> None:
    assert read_authors(between) == ["Jane Roe"]


@pytest.mark.parametrize(
    "below",
    [
        "<p>Posted by Jane Roe at June 23, 2004 11:16 pm in <a href=/c>Culture</a></p>",
        "<p>(Jane Roe)</p>",
        "<p>【Jane Roe】</p>",
        "<p align=right>Jane Roe</p><div>565 words</div>",
        "<div><div>Jane Roe</div><div>Author</div></div>",
    ],
)
def test_a_byline_at_the_storys_end(below: str) -> None:
    assert read_authors(below=below) == ["Jane Roe"]


def test_a_korean_reporter() -> None:
    assert read_authors("<div>박도현 기자</div>") == ["박도현"]
    assert read_authors("<div>박도현 기자회견 열려</div>") == []  # a press conference


def test_several_names() -> None:
    assert read_authors("<div>By Jane Roe, John Doe-Smith and Ann Lee</div>") == [
        "Jane Roe",
        "John Doe-Smith",
        "Ann Lee",
    ]
    above = "<ul><li class=n>Jane Roe</li><li class=n>Ann Lee</li><li>5 minutes' reading</li></ul>"
    assert read_authors(above=above) == ["Jane Roe", "Ann Lee"]
    below = "<div>Jane Roe</div><div>Author</div><div>Ann Lee</div><div>Author</div>"
    assert read_authors(below=below) == ["Jane Roe", "Ann Lee"]


@pytest.mark.parametrize(
    "between",
    [
        "<div>Project Management</div><p>The project needs better management.</p>",  # ordinary words
        "<h3>Final Thoughts</h3>",
        "<div><img src=a.jpg><div>Ann Porter</div></div>",  # who took the picture, or is on it
        "<div>12 May 2024</div><div>BREAKING NEWS</div>",
        "<div>Photo by Ann Porter</div>",
        "<div>The Lantern</div><div>12 May 2024</div>",
    ],
)
def test_what_is_no_byline(between: str) -> None:
    assert read_authors(between) == []


@pytest.mark.parametrize(
    "after",
    [
        "<div>Comments</div><div><p>Good reporting.</p><span>Posted by: Ann Reader on June 12, 2004</span></div>",
        "<div>Related</div><ul><li><a href=/a>Ferry fares rise</a> By Ann Porter</li></ul>",
        "<div>Most read</div><a href=/b>Nine swans return to the mill</a><div>Ann Porter</div>",
        "<div>Related Topics</div><ul><li><a href=/t>Ferries</a></li></ul>",
    ],
)
def test_a_readers_or_another_storys_name_is_not_the_writers(after: str) -> None:
    assert read_authors(after=after) == []


def test_a_byline_beside_the_headline_goes_before_one_in_the_story() -> None:
    below = "<p>By: Ann Porter, a poem on the flood, will be read on Sunday in the old rope works by the sea.</p>"
    assert read_authors("<div>By Jane Roe</div>", below) == ["Jane Roe"]


@pytest.mark.parametrize(
    "signature",
    [
        "<p>Jane Roe and Ann Lee</p></div><div><span>Tags:</span> <a href=/t/sea>Sea</a>",  # as the paragraphs are set
        "</div><footer><span>Jane Roe and Ann Lee</span></footer><h4>Related</h4><div>",  # the story's list ends it
        "<p>The market opens again on Sunday in the old rope works, as it always did.<br>(Jane Roe, Ann Lee)</p>",
        "<p>The market opens again on Sunday in the old rope works, as it always did.<br>Jane Roe, Ann Lee</p>",
    ],
)
def test_a_signature_is_the_storys_last_line(signature: str) -> None:
    assert read_authors(below=signature, after="<div><a href=/x>Ferry fares rise again in spring</a></div>") == [
        "Jane Roe",
        "Ann Lee",
    ]


@pytest.mark.parametrize(
    "below",
    [
        "</div><div>Jane Roe</div><a href=/x>Nine swans return to the mill pond</a><div>",  # a columnist's teaser
        "<p>Old Harbour</p>",
        "<dl><dt><img src=a.jpg></dt><dd>Ann Porter</dd></dl>",
    ],
)
def test_a_last_line_that_is_no_signature(below: str) -> None:
    assert read_authors(below=below) == []


def test_who_took_the_picture_above_a_story_did_not_write_it() -> None:
    between = "<p>Sunday 12 May 2024, by <span>Jane Roe</span></p><dl><dt><img src=a.jpg></dt><dd>Ann Porter</dd></dl>"
    assert read_authors(between) == ["Jane Roe"]
    assert read_authors("<p>12 May 2024</p><dl><dt><img src=a.jpg></dt><dd>Ann Porter</dd></dl>") == []


def test_a_byline_behind_a_sign_and_one_with_the_storys_links() -> None:
    assert read_authors("<div>□本报记者 江晓岚</div>") == ["江晓岚"]
    below = "<p>Jane Roe / <a href=/c>Culture</a> / <a href=#x>Permanent link</a></p>"
    assert read_authors(below=below) == ["Jane Roe"]


def test_a_section_in_brackets_and_a_menu_are_no_byline() -> None:
    menu = "".join(f"<a href=/{word}>{word}</a> " for word in ("Town", "World", "Money", "Sport", "Mary Weather"))
    assert read_authors(above=f"<div>12 May 2024</div><div>{menu}</div>") == []
    assert read_authors(above="<div>[文化]</div>") == []
    assert read_authors(above="<div>יום ראשון, 9 בינואר 2005, 04:10</div>") == []


def test_a_button_with_an_author() -> None:
    button = "<div><button type=button><span></span><span>{}</span></button><button>Share</button></div>"
    assert read_authors(between=button.format("By Jane Roe")) == ["Jane Roe"]
    assert read_authors(between=button.format("Jane Roe") + "<div>12 May 2024</div>") == ["Jane Roe"]
    for said in ("Follow", "Save for later", "Listen to the story", "Our Newsletter", "Sign In"):
        assert read_authors(between=button.format(said) + "<div>12 May 2024</div>") == []
