"""The headline of pages that nothing tells of: neither the title, nor the address, nor a heading."""

from __future__ import annotations

import pytest

from newscrawl.extract.identity import list_site_names
from newscrawl.page.page import Page

from .invented_story import HEADLINE, STORY, TEASERS, read

SITE = "Gavan Today"  # that neither the address nor a link to the front page has
STANDFIRST = "Two sheds and the ice house are gone, and nobody knows yet who is to pay for the harbour wall."
CAPTION = "<p><img src=/a.jpg></p><p style='color:gray'>The old harbour wall, seen from the customs house</p>"


@pytest.mark.parametrize(
    "shown",
    [
        f"<div class=title>{HEADLINE}</div>{CAPTION}",
        f"<div class=title>{HEADLINE}</div><div>{STANDFIRST}</div>",
        f"<b>{HEADLINE}</b><br><i>{STANDFIRST}</i><br>",
        f"<x-view class=art-title>{HEADLINE}</x-view><x-view>12 May 2024</x-view>{CAPTION}",
        f"<span class=itemTitle><a href=/topic/1>Local</a> : {HEADLINE}</span>",
        f"<div class=title>◆ {HEADLINE}</div>",
    ],
)
@pytest.mark.parametrize("title", ["Article", SITE, "News details", ""])
def test_the_line_for_which_most_speaks_is_the_headline(title: str, shown: str) -> None:
    head = f"<title>{title}</title><div>{SITE}</div><div>Fishing, trade and the weather since 1904</div>"
    assert read(f"{head}<div>{shown}{STORY}</div><b>Related</b><ul>{TEASERS}</ul>").headline == HEADLINE


def test_the_sites_name_in_title_and_first_heading_is_no_headline() -> None:
    page = f"<title>Harbour Times</title><h1><a href=/>Harbour Times</a></h1><div><h3>{HEADLINE}</h3>{STORY}</div>"
    assert list_site_names(Page(page, "https://www.harbourtimes.example/4"))[0] == "www.harbourtimes.example"
    assert read(page).headline == HEADLINE


def test_a_heading_that_is_the_title_and_that_the_story_tells_of_is_the_headline() -> None:
    page = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><div><div class=title>{STANDFIRST}</div>{STORY}</div>"
    assert read(page).headline == HEADLINE


@pytest.mark.parametrize("headline", ["Nobody saw it coming", "Wet feet"])
def test_a_headline_of_other_words_than_the_storys_stays(headline: str) -> None:
    page = f"<title>{headline} - Harbour Times</title><h1>{headline}</h1><div><h3>How it began</h3>{STORY}</div>"
    assert read(page).headline == headline


_SECTION = f"<title>{SITE}: Local news</title><table><tr><td>Local news</td></tr>"


@pytest.mark.parametrize("day", ["<font size=-1> ’09/6/21</font>", "<i>(21 June 2009)</i>", " [2009-06-21]"])
def test_a_day_behind_the_headline_is_no_part_of_it(day: str) -> None:
    page = f"{_SECTION}<tr><td><b>{HEADLINE}</b>{day}</td></tr></table>"
    assert read(f"{page}<div>{STORY}</div>").headline == HEADLINE


def test_a_day_in_the_headline_stays() -> None:
    headline = "Harbour wall to be rebuilt from 12 May 2024"
    page = f"{_SECTION}<tr><td><b>{headline}</b></td></tr></table>"
    assert read(f"{page}<div>{STORY}</div>").headline == headline
