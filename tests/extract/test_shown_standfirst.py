"""The standfirst that nothing but its place and its form tells."""

from __future__ import annotations

import pytest

from .invented_story import HEADLINE, read

STANDFIRST = "The sea took forty metres of the quay, and nobody was hurt."
STORY = [
    "The wall at the old fish market gave way shortly after four on Tuesday morning, the harbour master said.",
    "Two boats sank at their moorings, and the market will stay closed until the insurers have seen the damage.",
    "Stalls are to be set up in the customs yard by Thursday, and the council pays for the awnings this time.",
]


def make_page(before: str, *, joint: str = "</p><p>") -> str:
    return (
        f"<title>{HEADLINE}</title><article><h1>{HEADLINE}</h1>{before}<div><p>{joint.join(STORY)}</p></div></article>"
    )


@pytest.mark.parametrize(
    "before",
    [
        f"<div>{STANDFIRST}</div>",
        f"<h2>{STANDFIRST}</h2><p>By Jane Roe</p>",
        f"<p>By Jane Roe, 12 May 2024</p><p><b>{STANDFIRST}</b></p>",
        f"<p class=x7>{STANDFIRST}</p>",
        f"<figure><figcaption>The wall in its last spring.</figcaption></figure><div>{STANDFIRST}</div>",
    ],
)
def test_the_text_between_headline_and_story_is_the_description(before: str) -> None:
    article = read(make_page(before))
    assert (article.description, article.provenance["description"]) == (STANDFIRST, "standfirst-line")


@pytest.mark.parametrize(
    "before",
    [
        f"<p>{STANDFIRST}</p>",  # set as the story is
        f"<div><img src=w.jpg></div><div>{STANDFIRST}</div>",
        f"<form><div>{STANDFIRST}</div></form>",
        "<div>By Jane Roe and Ann Other, our correspondents in the harbour town</div>",
        f"<div>{STANDFIRST} <a href=/more>All on the wall</a></div>",
        "<div>A line that is longer than a label and ends like none</div>",
    ],
)
def test_what_is_no_standfirst(before: str) -> None:
    assert read(make_page(before)).description is None


def test_a_first_paragraph_that_holds_the_others_is_no_standfirst() -> None:
    page = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><td>{STANDFIRST}<p>{'<p>'.join(STORY)}</td>"
    assert read(page).description is None
