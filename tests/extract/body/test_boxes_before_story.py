"""A box of other stories before a short story takes nothing of it, and neither does a caption in the story's form."""

from __future__ import annotations

import pytest

from ..invented_story import HEADLINE, PARAGRAPHS, STORY, read

HEAD = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1>"
TEASER = (
    "<div class=related-item><h4><a href=/story/{0}>Envoys of the islands meet over fishing rights {0}</a></h4>"
    "<span>Updated: Monday, June 18 2012 12:59 AM MST</span>"
    "<div>Delegates of both islands spent two days there and left with a timetable. <a href=/story/{0}>More</a></div>"
    "</div>"
)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_box_of_dated_teasers_is_not_the_story(count: int) -> None:
    box = "".join(map(TEASER.format, range(count)))
    article = read(f"{HEAD}<div class=story><div class=related-box><h3>MORE</h3>{box}</div>{STORY}</div>")
    assert article.body.split("\n\n") == PARAGRAPHS


def test_a_quote_between_the_paragraphs_is_the_storys() -> None:
    quote = "“We heard it before we saw it, and then the whole quay was under water,” said Jo Moss."
    ask = "<div class=b><b>Keep us free</b><br>We have no owner and no paywall.</div>"
    parts = [f"<p>{text}</p>" for text in PARAGRAPHS]
    page = f"{HEAD}<div>{parts[0]}{parts[1]}{ask}<div class=q>{quote}</div>{ask}{parts[2]}</div>"
    assert quote in read(page).body


def test_a_slogan_above_the_headline_is_no_paragraph() -> None:
    slogan = "Issue 68 – An independent paper for the coast and the hills, founded by printers and owned by readers."
    top = f"<p><b>The Lantern</b></p><p>{slogan}</p><p>________</p><p><b>{HEADLINE}</b></p>"
    page = f"<title>The Lantern, issue 68</title><table><tr><td>{top}{STORY}</td></tr></table>"
    assert read(page).body.split("\n\n") == PARAGRAPHS
