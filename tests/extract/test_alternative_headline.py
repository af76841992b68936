"""The second headline: the kicker above the headline, the strapline below it."""

from __future__ import annotations

import pytest

from newscrawl.extract.alternative_headline import find_alternative_headlines
from newscrawl.extract.headline import find_headlines
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

from .invented_story import HEADLINE as STORY_HEADLINE
from .invented_story import STORY, read

HEADLINE = "Turkey offers Russia joint operations"
TITLE = "Storm hits coast"
STANDFIRST = "Thousands left their homes before the worst night in forty years on the southern coast"


def read_kicker(html: str, site: Site | None = None) -> list[tuple[str, str]]:
    page = Page(html)
    shown = find_headlines(page, site=site)
    return [tuple(c) for c in find_alternative_headlines(page, shown, site=site, headline=HEADLINE)]


def test_a_heading_in_the_table_row_above_is_the_kicker() -> None:
    page = f"<table><tr><td><h3>Against Daesh in Syria</h3></td></tr><tr><td> <h1>{HEADLINE}</h1></td></tr></table>"
    assert read_kicker(page) == [("Against Daesh in Syria", "kicker")]


@pytest.mark.parametrize(
    "page",
    [
        f"<p class=kicker>Against Daesh</p><h1>{HEADLINE}</h1>",
        f"<header><span class='article__eyebrow'>Against Daesh</span><h1>{HEADLINE}</h1></header>",
        f"<h1><span class=dachzeile>Against Daesh:</span> <span>{HEADLINE}</span></h1>",
        f"<div><div class=roofline>Against Daesh</div></div><div><h1>{HEADLINE}</h1></div>",
    ],
)
def test_a_marked_kicker_is_read(page: str) -> None:
    assert read_kicker(page)[0] == ("Against Daesh", "kicker")


def test_a_short_strapline_below_is_read() -> None:
    assert read_kicker(f"<h1>{HEADLINE}</h1><p class=strapline>Talks end the crisis</p>") == [
        ("Talks end the crisis", "strapline")
    ]


@pytest.mark.parametrize(
    "page",
    [
        f"<div><div class=a1>Late drama</div><div class=a2><h1>{HEADLINE}</h1></div></div>",
        f"<table><tr><td><font size=1>Late drama</font><br><font size=5><h1>{HEADLINE}</h1></font></td></tr></table>",
        f"<div><span class=block>Late drama</span><h1>{HEADLINE}</h1></div>",
        f"<div><span><a href=/s>Sport</a></span><span>Late drama</span><br><h1>{HEADLINE}</h1></div>",
        f"<div><p>Late drama</p><p>12 May 2024</p><h1>{HEADLINE}</h1></div>",
        f"<div><small>Sport</small></div><hr><div>Late drama</div><div><h1>{HEADLINE}</h1></div>",
    ],
)
def test_the_line_above_that_stands_once_on_the_page_is_read(page: str) -> None:
    assert read_kicker(page) == [("Late drama", "line-above")]


@pytest.mark.parametrize(
    "page",
    [
        f"<div>Sport</div><div><div>Sport</div><h1>{HEADLINE}</h1></div>",  # a label that other stories have too
        f"<nav><a href=/s>Sport</a></nav><p><a href=/s>Sport</a></p><div><div>Sport</div><h1>{HEADLINE}</h1></div>",
        f"<div><div>By Jane Roe</div><h1>{HEADLINE}</h1></div>",
        f"<div><div>5 min read</div><h1>{HEADLINE}</h1></div>",
        f"<div><p>A whole sentence of another text stands here.</p><h1>{HEADLINE}</h1></div>",
        f"<p>An ordinary line</p><h1>{HEADLINE}</h1>",
        f"<a class=kicker href=/world>World</a><h1>{HEADLINE}</h1>",
        f"<h3>12 May 2024, 10:30</h3><h1>{HEADLINE}</h1>",
        f"<h1>{HEADLINE}</h1><h2>A crosshead in the text</h2>",
        f"<meta property=article:section content=World><p class=kicker>World</p><h1>{HEADLINE}</h1>",
        f"<h2>{HEADLINE}</h2><h1>{HEADLINE}</h1>",
        "<header><div><div><h2>A slogan</h2></div></div></header>"
        f"<main><div><div><div><h1>{HEADLINE}</h1></div></div></div></main>",
        "<h1>Another heading</h1>",
        f"<div><div>Advertisement</div><h1>{HEADLINE}</h1></div>",
        f"<div><div>Culture</div><h1>{HEADLINE}</h1></div>",  # a section's name
        f"<div><div><img src=a.jpg></div><div>The old quay</div><h1>{HEADLINE}</h1></div>",  # a caption
        f"<div><div class=sr-only>Story begins here</div><h1>{HEADLINE}</h1></div>",
        f"<div><p>You should use <a href=/b>another browser</a></p><h1>{HEADLINE}</h1></div>",
        f"<div><p>Joint operations</p><h1>{HEADLINE}</h1></div>",  # a part of the headline
        f"<div><p>Jane Roe</p><h1>{HEADLINE}</h1><p class=byline>By Jane Roe</p></div>",
    ],
)
def test_what_is_no_second_headline_is_not_read(page: str) -> None:
    assert read_kicker(page) == []


def test_json_ld_is_read_unless_it_repeats_the_headline() -> None:
    page = '<script type="application/ld+json">{"@type":"NewsArticle","alternativeHeadline":"%s"}</script>'
    assert read_kicker(page % "After the talks") == [("After the talks", "json-ld:alternativeHeadline")]
    assert read_kicker(page % HEADLINE.upper()) == []


def test_a_profiles_kicker_goes_first() -> None:
    site = Site(domain="a.example", example="https://a.example/1", alternative_headline=".sub")
    page = f"<p class=kicker>Against Daesh</p><h1>{HEADLINE}</h1><p class=sub>After the talks</p>"
    assert read_kicker(page, site)[0] == ("After the talks", "profile")


@pytest.mark.parametrize(
    ("page", "kicker"),
    [
        (f"<div class=x><a class=overline href=/t/x>Heritage</a><h1>{HEADLINE}</h1></div>", "Heritage"),
        (f"<div><div><a href=/x>CULTURE</a></div><div>Jobs</div><h1>{HEADLINE}</h1></div>", "Jobs"),
    ],
)
def test_a_subject_that_is_a_link_or_called_like_a_section_is_a_kicker(page: str, kicker: str) -> None:
    assert [value for value, _ in read_kicker(page)] == [kicker]


@pytest.mark.parametrize(
    "page",
    [
        f"<h1>{HEADLINE}</h1><p class=strapline>Most of it costs nothing to see.</p>",
        f"<div><div>Published in <a href=/c/x>Heritage and homes</a></div><h1>{HEADLINE}</h1></div>",
        f"<div><div>Start / Ships</div><h1>{HEADLINE}</h1></div>",
        f"<div><a class=overline href=/x>Culture</a><h1>{HEADLINE}</h1></div>",
        f"<div><div>Jobs</div><h1>{HEADLINE}</h1></div>",
    ],
)
def test_a_sentence_a_label_of_a_link_a_trail_and_a_section_are_no_kickers(page: str) -> None:
    assert read_kicker(page) == []


def test_a_heading_above_the_time_is_the_kicker() -> None:
    page = f"<div><h2>After the talks</h2><p>Report of 12 May 2024, 14:05</p><h1>{HEADLINE}</h1></div>"
    assert read_kicker(page) == [("After the talks", "kicker")]


def test_a_heading_above_other_words_is_no_kicker() -> None:
    page = f"<div><h2>After the talks</h2><p>Nobody knows what comes in the year after.</p><h1>{HEADLINE}</h1></div>"
    assert read_kicker(page) == []


@pytest.mark.parametrize("text", ["Balanço do ano", "Noche de estreno", "Year of the tram"])
def test_a_word_of_time_in_a_line_is_no_time(text: str) -> None:
    assert read_kicker(f"<div><span>{text}</span><h1>{HEADLINE}</h1></div>") == [(text, "line-above")]


def test_a_line_called_like_a_section_is_the_kicker_below_the_section_of_the_menu() -> None:
    names = ("Local", "World", "Economy", "Sport", "Opinion", "Weather")
    menu = "<ul>" + "".join(f"<li><a href=/{name}/>{name}</a></li>" for name in names) + "</ul>"
    page = f"{menu}<div><div>Economy</div><div>12 May 2024</div><div>KICKER</div><h1>{HEADLINE}</h1></div>"
    assert read_kicker(page.replace("KICKER", "Transport")) == [("Transport", "line-above")]
    assert read_kicker(page.replace("KICKER", "Sport")) == []


ROWS = "<table><tr><td>{}</td></tr><tr><td>{}</td></tr><tr><td class=t>{}</td></tr></table>"


@pytest.mark.parametrize(
    ("page", "kicker"),
    [
        (f"<h3 class=overtitle><a href=/topic/x>After the talks</a></h3><h1>{HEADLINE}</h1>", "After the talks"),
        (ROWS.format("Culture", "After years of long talks", f"<h1>{HEADLINE}</h1>"), "After years of long talks"),
        (ROWS.format("Culture", "Culture", f"<h1>{HEADLINE}</h1>"), "Culture"),
    ],
)
def test_a_kicker_in_a_heading_that_is_a_link_or_in_a_row_of_a_table(page: str, kicker: str) -> None:
    assert [value for value, _ in read_kicker(page)] == [kicker]


@pytest.mark.parametrize(
    "page",
    [
        f"<h3 class=overtitle><a href=/sport>Sport</a></h3><h1>{HEADLINE}</h1>",
        "<table><tr><td>After years of it</td><td>a long talk again</td></tr>"
        f"<tr><td><h1>{HEADLINE}</h1></td></tr></table>",
        ROWS.format("<a href=/c>Culture</a>", "<a href=/c>Culture</a>", f"<h1>{HEADLINE}</h1>"),
    ],
)
def test_what_in_rows_and_headings_is_no_kicker(page: str) -> None:
    assert read_kicker(page) == []


def test_the_sites_name_is_no_kicker() -> None:
    page = f"<title>{STORY_HEADLINE} - Harbour Times</title><div><div>{{}}</div><h1>{STORY_HEADLINE}</h1>{STORY}</div>"
    assert read(page.format("Harbour Times")).alternative_headline is None
    assert read(page.format("After the talks")).alternative_headline == "After the talks"


_ENTRIES = "".join(
    f"<li><a href=/{name.lower()}>{name}</a></li>" for name in ("News", "Sport", "Arts", "Money", "Opinion")
)
_MENU = f"<nav><ul>{_ENTRIES}</ul></nav>"


def read_in_headline(above: str) -> list[str]:
    heading = f"<h1><span>Sport</span> {HEADLINE}</h1>"
    page = f"<title>{HEADLINE}</title>{_MENU}<main><div>{above}</div>{heading}{STORY}</main>"
    return [text for text, _ in read_kicker(page)]


def test_a_word_of_the_menu_in_the_headline_below_a_badge_with_the_section_is_a_kicker() -> None:
    assert read_in_headline("<a href=/sport>Sport</a>") == ["Sport"]


@pytest.mark.parametrize("above", ["", "<a href=/>Home</a> › <a href=/sport>Sport</a>", "<a href=/j>Jane Roe</a>"])
def test_a_word_of_the_menu_in_the_headline_is_the_section(above: str) -> None:
    assert read_in_headline(above) == []
