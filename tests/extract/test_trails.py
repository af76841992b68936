"""Trails: whatever stands for the front page, and whatever parts the steps."""

from __future__ import annotations

import pytest

from newscrawl.extract.trails import read_trail
from newscrawl.page.page import Page

from .invented_story import HEADLINE, STORY, TEASERS, read

HOUSE = "<a href=/><img src=house.gif></a>"
HOME = "<a href=/index.php>Home page</a>"


def read_section(trail: str) -> str | None:
    return read(
        f"<title>{HEADLINE}</title><div><a href=/><img src=logo.gif></a></div>{trail}"
        f"<article><h1>{HEADLINE}</h1><div>{STORY}</div></article><h3>Related</h3><ul>{TEASERS}</ul>"
    ).section


@pytest.mark.parametrize(
    "trail",
    [
        f"<div>{HOUSE} &gt; <a href=/c>Quay Life</a> &gt; {HEADLINE}</div>",
        f"<nav>{HOUSE} / Quay Life / {HEADLINE}</nav>",
        f"<div>{HOUSE}-&gt;<a href=/c>Quay Life</a>-&gt;{HEADLINE[:30]}...</div>",
        f"<ol><li><a href=/>Home</a> &raquo; </li><li><a href=/c>Quay Life</a> &raquo; </li><li>{HEADLINE}</li></ol>",
        "<div>You are here: <a href=/>Harbour Post</a> | <a href=/c>Quay Life</a></div>",
        f"<table><tr><td>You are here:</td><td>{HOUSE}</td><td><a href=/c>Quay Life</a></td></tr></table>",
        f"<p>Home &gt; <a href=/c>Quay Life</a> &gt; {HEADLINE}</p>",
        "<p>You are here: Home / <a href=/c>Quay Life</a></p>",
    ],
)
def test_a_trail(trail: str) -> None:
    assert read_section(trail) == "Quay Life"


@pytest.mark.parametrize(
    "line",
    [
        "<p><a href=/s/1>Previous</a> | <a href=/>Home</a> | <a href=/s/2>Next</a></p>",
        f"<div>{HOUSE} <a href=/join>Get started</a></div>",
        f"<div>{HOUSE} &middot; <a href=/login>Log in</a> &middot; <a href=/join>Join</a></div>",
        "<p>Home &gt; the sea is where the people of this town have lived for ages</p>",
    ],
)
def test_what_only_looks_like_a_trail(line: str) -> None:
    assert read_section(line) is None


ENTRIES = ("World", "Economy", "Culture", "Sport", "Weather")


def make_menu(entry: str, form: str = "<td>{}</td>", other: str = "<a href=/{0}>{0}</a>") -> str:
    cells = "".join(form.format(entry if name == "Culture" else other.format(name)) for name in ENTRIES)
    return f"<table><tr>{cells}</tr></table>"


@pytest.mark.parametrize(
    "menu",
    [
        make_menu("<b>Culture</b>"),
        make_menu("<span>Culture</span>"),
        make_menu("<a href=/c><b>Culture</b></a>"),
        make_menu("<font color=red><a href=/c>Culture</a></font>"),
        make_menu("<a href=/c>Culture</a>").replace("<td><a href=/c>", "<td bgcolor=red><a href=/c>"),
        make_menu("<a class=on href=/c>Culture</a>"),
        f"<p>{make_menu('Culture', '{} | ')}</p>",
    ],
)
def test_the_menus_own_entry(menu: str) -> None:
    assert read_section(menu) == "Culture"


@pytest.mark.parametrize(
    "menu",
    [
        make_menu("<a href=/c>Culture</a>"),
        make_menu("<b>Most read</b>"),  # no section
        make_menu("<b><a href=/c>Culture</a></b>", other="<b><a href=/{0}>{0}</a></b>"),
    ],
)
def test_a_menu_of_which_no_entry_is_the_pages(menu: str) -> None:
    assert read_section(menu) is None


@pytest.mark.parametrize(
    ("steps", "section"),
    [
        ("<a href=/n>News by topic</a> &gt; <a href=/n/e>Economy</a>", "Economy"),
        ("<a href=/n>ニュースセレクト</a> &gt; <a href=/n/e>経済</a>", "経済"),
        ("<a href=/n>분야별 뉴스</a> &gt; <strong>경제</strong>", "경제"),
    ],
)
def test_a_step_that_holds_all_news_is_no_section(steps: str, section: str) -> None:
    assert read_section(f"<p class=path><a href=/>Home</a> &gt; {steps} &gt; {HEADLINE}</p>") == section


def test_a_section_that_has_the_word_news_holds_others() -> None:
    for first, second in (("Sports news", "Sport"), ("国際ニュース", "経済"), ("Quay Life", "Sport")):
        trail = f"<p class=path><a href=/>Home</a> &gt; <a href=/n>{first}</a> &gt; <a href=/n/f>{second}</a></p>"
        page = Page(f"<title>{HEADLINE}</title>{trail}<h1>{HEADLINE}</h1>{STORY}")
        assert read_trail(page, HEADLINE) == [first, second]
