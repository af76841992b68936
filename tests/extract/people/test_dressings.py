"""One byline in many dressings: whatever its tags, its form and its place, it names the same people."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest

from ..invented_story import HEADLINE, STORY, TEASERS, read

FORMS = (
    "{names}",
    "By {names}",
    "{names} | {time}",
    "{time} · {names}",
    "{names} - Kestrel Bay",
    "{names} (Kestrel Bay)",
    "{names}, Harbour Post, {time}",
    "Harbour Post | {names} | {time}",
    "<a href=/culture>Culture</a> | {names} | 4 min read",
    "Permalink | <a href=#c>Comments (3)</a> | {names} | {time}",
    "{names}, 4 min read, {time}",
    "{names}, Staff Writer",
    "[{names}]",
    "Author:<br>{names}",
    "<span>{names}</span> <span>Views: 1203</span> <span>{time}</span>",
)
TAGS = ("div", "p", "td", "li", "small", "em", "b", "section", "x-line")
PLACES = ("above", "between", "below", "behind the tools")
AUTHORS = (["Jane Roe"], ["Jane Roe", "Ben Hale"])
LINKS = ("{}", "<a href=/people/7>{}</a>", '<a href="#">{}</a>')
CLASSES = ("", " class=x7", " class=author")
TOOLS = "<div><a href=#>Share</a> <a href=#>Print</a></div>"
COMMENTS = (
    "<h4>Comments</h4><div{c}><b{a}>Ann Reader</b> <i>12 May 2024</i><p>Well said, all of it.</p></div>"
    "<div{c}><b{a}>Tom Reader</b> <i>12 May 2024</i><p>About time, if you ask me.</p></div>"
)
OTHERS = (
    "<li{c}><a href=/s/7>Cranes come back to the salt marsh</a> <span{a}>By Ann Other</span> <i>9 May 2024</i></li>"
    "<li{c}><a href=/s/8>Library of Port Selwyn saves its nights</a> <span{a}>Tom Other</span> <i>8 May 2024</i></li>"
)


def draw_page(random: Random, form: str, place: str, authors: list[str]) -> str:
    tag, about, others = random.choice(TAGS), random.choice(CLASSES), random.choice(CLASSES)
    link = random.choice(LINKS[:2] if place == "above" else LINKS)
    names = " and ".join(link.format(name) for name in authors)
    line = f"<{tag}{about}>{form.format(names=names, time='12 May 2024, 10:30')}</{tag}>"
    line = {"td": f"<table><tr>{line}</tr></table>", "li": f"<ul>{line}</ul>"}.get(tag, f"<div>{line}</div>")
    at = {name: line if name == place else "" for name in PLACES}
    comments = COMMENTS.format(c=random.choice(CLASSES[:2]), a=others)
    aside = f"<div><h3>Latest</h3><ul>{OTHERS.format(c='', a=others)}</ul></div>"
    title = random.choice(("<h1>{}</h1>", "<h3>{}</h3>", "<div class=t><b>{}</b></div>")).format(HEADLINE)
    return (
        f"<title>{HEADLINE} - Harbour Post</title><div><a href=/>Harbour Post</a></div>{aside}<div>{at['above']}{title}"
        f"{at['between']}<div>{STORY}</div>{at['below']}{TOOLS}{at['behind the tools']}<h3>Related</h3>"
        f"<ul>{TEASERS}</ul>{comments}</div>"
    )


@pytest.mark.parametrize(("form", "place"), list(product(FORMS, PLACES)))
def test_the_same_people_in_any_dressing(form: str, place: str) -> None:
    random = Random(form + place)
    for authors in AUTHORS:
        page = draw_page(random, form, place, authors)
        assert read(page).authors == authors, page


@pytest.mark.parametrize("seed", range(12))
def test_nobody_is_made_an_author_where_none_is_named(seed: int) -> None:
    page = draw_page(Random(seed), "{time}", PLACES[seed % len(PLACES)], [])
    assert read(page).authors == []
