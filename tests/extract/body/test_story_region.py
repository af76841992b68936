"""No name takes a story away: what is called "comments" or "promoted" may be it, and what has no name need not be."""

from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.extract.body.element_sums import POSTS
from newscrawl.text.tables import read_table

HEADLINE = "Vellmar reopens its old harbour"
STORY = [
    "The harbour of Vellmar opened again on Tuesday morning, nine days after a crane had fallen into its lane.",
    "Nobody had been hurt, but three ferries had to turn back, and nine hundred travellers spent a night in a hall.",
    "“We heard a noise like thunder, and then the water rose,” said Ilse Brandt, who sells fish on the eastern quay.",
    "Engineers believe that a worn cable gave way. The crane, built in 1974, was to have been replaced next spring.",
]
_LETTERS = [
    "My grandfather worked on the docks for thirty years, and he always told us that the company would save on ropes as"
    " long as somebody else had to stand below them. I am sorry to say that he has been right once more this year.",
    "I do not agree with the last writer. The council has spent more on safety than any before it, and what happened"
    " could not have been foreseen by anybody, as two inspections in the past winter have shown beyond all doubt.",
    "When will somebody at last write about the noise? We who live up the hill have had no quiet night since the works"
    " began, and the answer of the town hall to my four letters was a printed card with a picture of a seagull on it.",
    "Thank you for a fair report. My only wish would be to read more about the families who live on the old barges and"
    " who were told to leave within a day, without a word on where they and their animals were to spend the night.",
]
_CONSENT = [
    "We and our partners store and read information on your device, such as cookies, to show you content that fits you"
    " and to measure how often it is seen. You may withdraw your consent at any time in the settings of this service.",
    "Purpose of processing: analysis of errors, evaluation of visits, display of content of third parties. Categories"
    " of data: address, time of the visit, browser, operating system, the page visited before, kept for two years.",
]
_TEASERS = [
    "A brass band from the hill villages will open the winter fair for the first time since it was founded long ago.",
    "Botanists have counted nine species of orchids beside the disused railway, where there had been four before.",
    "The library is to lend telescopes and cake tins beside its books, after a trial that had a long waiting list.",
]


def _join(texts: list[str], tag: str = "p") -> str:
    return "".join(f"<{tag}>{text}</{tag}>" for text in texts)


LETTERS = "<div><ul>" + "".join(
    f"<li><a href='/u/{n}'>reader{n}</a><div>{_join((_LETTERS * 2)[n % 4 : n % 4 + 2])}</div></li>" for n in range(8)
) + "</ul></div>"  # fmt: skip
CONSENT = "<div><div>" + "".join(f"<h4>Service {n}</h4>{_join(_CONSENT)}" for n in range(4)) + "</div></div>"
TEASERS = "<div>" + "".join(
    f"<div><h3><a href='/a{n}'>{text[:40]}</a></h3><p>{text}</p></div>" for n, text in enumerate(_TEASERS)
) + "</div>"  # fmt: skip
BESIDE = LETTERS + TEASERS + CONSENT


def build_page(inside: str) -> str:
    return f"<html lang=en><head><title>{HEADLINE}</title></head><body>{inside}</body></html>"


PAGES = {
    "headline inside": f"<div class='%s'><h1>{HEADLINE}</h1>{_join(STORY)}</div>{BESIDE}",
    "headline above": f"<div><h1>{HEADLINE}</h1></div><div class='%s'>{_join(STORY)}</div>{BESIDE}",
    "an article": f"<main><article class='%s'><h1>{HEADLINE}</h1><div><div>{_join(STORY)}</div></div></article></main>"
    + BESIDE,
    "an id": f"<div id='page'><h1>{HEADLINE}</h1><div id='%s'>{_join(STORY)}</div>{BESIDE}</div>",
    "a table": f"<table><tr><td class='%s'><h2>{HEADLINE}</h2><font>{'<br><br>'.join(STORY)}</font></td></tr></table>"
    + BESIDE,
    "divs": f"<div class='a'><h1>{HEADLINE}</h1><div class='x-%s'>{_join(STORY, 'div')}</div></div>{BESIDE}",
    "consent first": f"{CONSENT}<section class='%s'><h1>{HEADLINE}</h1>{_join(STORY)}</section>{TEASERS}{LETTERS}",
    "a section each": f"<div class='%s'><h1>{HEADLINE}</h1>"
    + "".join(f"<section>{_join([text])}</section>" for text in STORY)
    + f"</div>{BESIDE}",
    "a list entry": f"<ul><li class='%s'><h2>{HEADLINE}</h2>{_join(STORY)}</li></ul>{BESIDE}",
    "a site's own elements": f"<x-story class='%s'><h1>{HEADLINE}</h1>{_join(STORY, 'x-text')}</x-story>{BESIDE}",
    "a definition": f"<dl class='entry'><dt>{HEADLINE}</dt><dd class='%s'>{_join(STORY)}</dd></dl>{BESIDE}",
    "a table in a table": "<table><tr><td><table><tr><td>Menu</td></tr></table></td><td><table id='%s'><tr><td>"
    f"<b>{HEADLINE}</b></td></tr><tr><td>{_join(STORY)}</td></tr></table></td></tr></table>{BESIDE}",
    "letters first": f"{LETTERS}<div class='%s'><h1>{HEADLINE}</h1>{_join(STORY)}</div>{CONSENT}",
    "teasers around": f"{TEASERS}<div id='%s' class='box'><h1>{HEADLINE}</h1>{_join(STORY)}</div>{TEASERS}{LETTERS}",
    "a headline that is bold": f"<div>The Vellmar Gazette</div><div class='%s'><b>{HEADLINE}</b><br>"
    f"{'<br><br>'.join(STORY)}</div>{BESIDE}",
    "a name on two levels": f"<div class='%s'><h1>{HEADLINE}</h1><div class='%s-in'>{_join(STORY)}</div></div>{BESIDE}",
    "a form around the page": f"<form action='/' method='post'><input type='hidden' name='state'><div class='%s'>"
    f"<h1>{HEADLINE}</h1>{_join(STORY)}</div>{BESIDE}</form>",
    "two columns": f"<h1>{HEADLINE}</h1><div class='row'><div class='col %s'>{_join(STORY)}</div><div class='col'>"
    f"{LETTERS}</div></div>{TEASERS}{CONSENT}",
    "a byline and a picture": f"<div class='%s'><h1>{HEADLINE}</h1><p>By Ada Lind, 3 May 2024</p><figure>"
    f"<img src='/a.jpg'><figcaption>The harbour in the morning</figcaption></figure>{_join(STORY)}</div>{BESIDE}",
    "a page in one element": f"<div class='%s'><div><h1>{HEADLINE}</h1>{_join(STORY)}</div>{BESIDE}</div>",
}
_GROUPS = read_table("newscrawl.extract.body", "name_groups")
WORDS = sorted({word for _, word in _GROUPS} | set(POSTS))
_OF_STORIES = {word for group, word in _GROUPS if group in ("body", "article")}
_SHARE = 5  # each word is tried on every fifth page
# There the model takes the longer letters for the story, and a name that stories have gives no reason to look again.
_UNNAMED = ("a definition", "a table in a table")


@pytest.mark.parametrize("form", PAGES)
def test_no_name_takes_the_story_away(form: str) -> None:
    """Each word that any rule goes by is the name of the story's own element, beside longer texts without a name."""
    markup = PAGES[form]
    forms = list(PAGES)
    lost = {}
    for place, word in enumerate(WORDS):
        if place % _SHARE != forms.index(form) % _SHARE and word not in POSTS:
            continue
        if form in _UNNAMED and word in _OF_STORIES:
            continue
        article = extract_article(build_page(markup.replace("%s", word)), "https://vell.example/2024/05/03/old-harbour")
        body = article.body if article is not None else None
        if body != "\n\n".join(STORY):
            lost[word] = body and len(body)
    assert lost == {}
