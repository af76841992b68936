"""What readers say below a story, however much it is, and what looks like it and is the story's own."""

from __future__ import annotations

import pytest

from newscrawl import extract_article

ADDRESS = "https://www.kerbside.example/town/2019/05/bridge-to-close"
STORY = [
    "The old bridge over the Lenn will close to lorries from Monday, the town council decided on Tuesday evening.",
    "Engineers found two cracks in the eastern pier in March, and they have measured them every week since then.",
    "A ferry will carry the lorries of the paper mill until the new bridge is finished, in about three years.",
]
SAID = [
    ("oldsailor", "30 April 2019 18:51", "I drive past there every morning and nobody ever told us about the cracks."),
    (
        "Margaret T.",
        "30 April 2019 22:22",
        "Who is going to pay for all of it in the end? The mill makes enough money.",
    ),
    ("NorthgateNick", "1 May 2019 03:04", "They said the very same thing about the ferry the last time round."),
    (
        "Deirdre",
        "1 May 2019 09:15",
        "Finally somebody writes about the eastern pier. It has been crumbling for thirty years.",
    ),
    (
        "J. Pemberton",
        "1 May 2019 11:40",
        "Three years without a bridge is a long time for people who live on the other side.",
    ),
]
FORM = '<div><h3>Your say</h3><form><input name="name"><textarea></textarea><p>We read all texts.</p></form></div>'


def set_page(said: str, story: list[str] | None = None, behind: str = "") -> str:
    texts = "".join(f"<p>{text}</p>" for text in story or STORY)
    return (
        "<html><head><title>Bridge to close - Kerbside</title></head><body><div><a href='/'>Home</a></div>"
        f"<div><h1>Bridge to close</h1><div>29 April 2019</div><div>{texts}</div></div>{said}{behind}</body></html>"
    )


def read_paragraphs(page: str) -> list[str]:
    article = extract_article(page.encode(), ADDRESS)
    assert article is not None
    return [line for line in (article.body or "").split("\n") if line]


def set_said(unit: str, around: str = "<div>{}</div>", said: list[tuple[str, str, str]] | None = None) -> str:
    units = "".join(unit.format(name=name, when=when, text=text) for name, when, text in said or SAID)
    return around.format(units)


@pytest.mark.parametrize("count", [2, 5])
@pytest.mark.parametrize(
    ("unit", "around"),
    [
        ("<li><b>{name}</b> <span>{when}</span><p>{text}</p></li>", "<ol>{}</ol>"),
        ("<div><div><a href='/u/7'>{name}</a> | {when}</div><div>{text}</div></div>", "<div>{}</div>"),
        ("<div><p>{text}</p><p><small>{name} — {when}</small></p></div>", "<div>{}</div>"),
        ("<dt>{name}, {when}</dt><dd><p>{text}</p></dd>", "<dl>{}</dl>"),
        ("<tr><td>{name}<br>{when}</td><td>{text}</td></tr>", "<table>{}</table>"),
        ("<div><p>{name}</p><p>{when}</p><p>{text}</p></div>", "<div>{}</div>"),
        ("<div><h4>Re: Bridge</h4><div>by {name} (1007) {when}</div><p>{text}</p></div>", "<div>{}</div>"),
    ],
)
def test_what_readers_say_is_no_text_of_the_story(unit: str, around: str, count: int) -> None:
    said = set_said(unit, f"<div>{around}</div>", SAID[:count])
    assert read_paragraphs(set_page(said, behind=FORM)) == STORY


@pytest.mark.parametrize(
    "evidence",
    [
        "<div><h3>5 comments</h3>{}</div>",
        "<div><h3>Discussion</h3><section class='comments'>{}</section></div>",
    ],
)
def test_what_is_more_than_the_story_is_told_by_its_heading_or_name(evidence: str) -> None:
    unit = "<div><div>{name} {when}</div><p>{text} {text}</p></div>"
    assert read_paragraphs(set_page(evidence.format(set_said(unit)), STORY[:2])) == STORY[:2]


@pytest.mark.parametrize("answer", ["Reply", "Antworten", "返信", "رد"])
def test_what_is_more_than_the_story_is_told_by_its_buttons(answer: str) -> None:
    unit = "<div><div>{name} {when}</div><p>{text}</p><p>{text} So it is.</p><a href='#r'>" + answer + "</a></div>"
    assert read_paragraphs(set_page(set_said(unit), STORY[:2])) == STORY[:2]


def test_a_headline_that_comes_again_above_the_comments_hides_no_story() -> None:
    said = f"<div><h2>Bridge to close</h2><p>The texts below are their writers' own.</p>{{}}</div>{FORM}"
    unit = "<li><div>{name} {when}</div><p>{text}</p></li>"
    assert read_paragraphs(set_page(said.format(set_said(unit, "<ul class='thread'>{}</ul>"))))[:3] == STORY


@pytest.mark.parametrize("behind", ["", "<form><p>Get our letter</p><input type='email'></form>"])
def test_entries_of_a_live_blog_are_the_story(behind: str) -> None:
    """They are more than what stands above them, and nothing tells that readers wrote them."""
    unit = "<div><div>{name}, {when}</div><p>{text} {text}</p></div>"
    read = read_paragraphs(set_page(set_said(unit), STORY[:2], behind))
    assert [text for _, _, text in SAID if not any(text in line for line in read)] == []


def test_a_chronicle_among_the_story_s_paragraphs_stays() -> None:
    years = [
        ("Lenn", "12 March 1911", "The first stone of the eastern pier is laid by the mayor, to the sound of a band."),
        (
            "Harrow",
            "3 June 1938",
            "Lorries are allowed on the bridge for the first time, at walking speed and one by one.",
        ),
        (
            "Lenn",
            "7 May 1974",
            "The arches are strengthened with steel from the yard that built them sixty years before.",
        ),
    ]
    listed = set_said("<div><div>{name}, {when}</div><p>{text}</p></div>", said=years)
    read = read_paragraphs(set_page("").replace(f"<p>{STORY[2]}</p>", f"<p>{STORY[2]}</p>{listed}"))
    assert [text for _, _, text in years if text not in read] == []


def test_a_programme_among_the_story_s_paragraphs_stays() -> None:
    evenings = [
        (
            "Town hall",
            "12 May, 19:30",
            "The council's engineers show what they have measured, and answer questions.",
        ),
        (
            "Mill yard",
            "14 May, 18:00",
            "The ferry is shown to all who want to see it, with tea from the mill's kitchen.",
        ),
    ]
    listed = set_said("<dt>{name}, {when}</dt><dd>{text}</dd>", "<dl>{}</dl>", evenings)
    page = set_page("").replace(f"<p>{STORY[2]}</p>", f"<p>{STORY[2]}</p>{listed}")
    read = read_paragraphs(page)
    assert [text for _, _, text in evenings if text not in read] == []


def test_letters_that_are_the_story_stay() -> None:
    """Each ends with who wrote it; there is no story above them."""
    letters = set_said("<div><p>{text} {text}</p><p>{name}, {when}</p></div>")
    page = f"<html><body><div><h1>Letters to the editor</h1>{letters}</div></body></html>"
    read = read_paragraphs(page)
    assert [text for _, _, text in SAID if not any(text in line for line in read)] == []


def test_a_name_of_what_holds_the_story_too_tells_nothing_of_readers() -> None:
    """A live blog that may be commented on is in an element that says so."""
    unit = "<div><div>{name}, {when}</div><p>{text} {text}</p></div>"
    page = set_page(set_said(unit), STORY[:2]).replace("<body>", "<body><div class='with comments'>")
    read = read_paragraphs(page)
    assert [text for _, _, text in SAID if not any(text in line for line in read)] == []
