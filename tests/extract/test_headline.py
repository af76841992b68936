"""The headline: what the page shows as its heading."""

from __future__ import annotations

import json

import pytest

from newscrawl.extract.candidates import Candidate
from newscrawl.extract.headline import find_headlines
from newscrawl.items import Link
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

from .invented_story import HEADLINE, PARAGRAPHS, STORY
from .invented_story import read as read_story

URL = "https://www.harbourtimes.example/news/storm"


def read(html: str, url: str | None = URL, site: Site | None = None, listing: Link | None = None) -> Candidate | None:
    found = find_headlines(Page(html, url), site=site, listing=listing).candidates
    return found[0] if found else None


def test_the_heading_keeps_its_own_spelling() -> None:
    page = (
        "<title>turkey offers russia joint operations</title><table><tr><td><h3>Against Daesh in Syria</h3></td></tr>"
        "<tr><td><h1><font>Turkey offers Russia joint operations</font></h1></td></tr></table>"
        "<form>turkey offers russia joint operations turkey offers russia joint operations</form>"
    )
    assert read(page) == Candidate("Turkey offers Russia joint operations", "h1")


def test_without_headings_the_shown_spelling_of_the_title_is_taken() -> None:
    page = (
        "<title>storm hits the southern coast</title><table><tr><td>storm hits the southern coast</td></tr>"
        "<tr><td><font size=5>Storm Hits the Southern Coast</font></td></tr></table>"
    )
    assert read(page) == Candidate("Storm Hits the Southern Coast", "text")


def test_a_profile_goes_first() -> None:
    site = Site(domain="harbourtimes.example", example=URL, headline=".real")
    page = "<title>Storm</title><h1>Storm hits coast</h1><p class=real>Coast hit by storm</p>"
    assert read(page, site=site) == Candidate("Coast hit by storm", "profile")


def test_the_logo_is_no_headline() -> None:
    page = (
        "<title>Storm hits coast | Harbour Times</title><meta property=og:site_name content='Harbour Times'>"
        "<header><h1 class=logo><a href=/>Harbour Times</a></h1></header><h2>Storm hits coast</h2><h2>More news</h2>"
    )
    assert read(page) == Candidate("Storm hits coast", "h2")


def test_a_title_of_one_word_is_no_evidence_where_another_source_says_more() -> None:
    shown = "<h1>detail</h1><main><h1>Ferries stop in the storm</h1></main><footer>© Vell Foundation 2021</footer>"
    page = f"<title>Vell Foundation - detail</title><meta property=og:title content='Ferries stop in the storm'>{shown}"
    assert read(page) == Candidate("Ferries stop in the storm", "h1")
    short = "<title>Vell Foundation - Stranded</title><h1>Letters</h1><main><h1>Stranded</h1></main>"
    assert read(short) == Candidate("Stranded", "h1")
    also = f"<meta property=og:title content='Stranded on the ferry for days: latest'>{short}"
    assert read(also) == Candidate("Stranded", "h1")


def test_a_blog_title_is_told_by_the_rest_of_the_page_title() -> None:
    page = (
        "<title>Notes from the Pier: Small boats in winter</title>"
        "<meta property=og:title content='Small boats in winter'>"
        "<h1>Notes from the Pier</h1><h3>Small boats in winter</h3>"
    )
    found = read(page)
    assert found is not None
    assert found.value == "Small boats in winter"


def test_of_several_headings_the_one_that_agrees_is_taken() -> None:
    page = (
        "<title>Storm hits the southern coast</title><h1>Subscribe to our letters</h1>"
        "<article><h1>Storm hits southern coast at night</h1></article>"
    )
    assert read(page) == Candidate("Storm hits southern coast at night", "h1")


def test_the_heading_beats_a_search_engine_title() -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": "Storm Boris: when and where it hits, latest updates"})
    page = (
        f"<title>Storm Boris: when and where it hits</title><script type=application/ld+json>{data}</script>"
        "<h1>Night of the storm on the coast</h1>"
    )
    assert read(page) == Candidate("Night of the storm on the coast", "h1")


def test_a_heading_in_breadcrumbs_is_made_for_search_engines() -> None:
    page = (
        "<title>Storm Boris coast: all facts</title><meta property=og:title content='Night of terror on the coast'>"
        "<ol class=breadcrumb><li><h1 class=breadcrumb__headline>Storm Boris coast: all facts</h1></li></ol>"
        "<h2><span class=title__kicker>Storm Boris</span><span>Night of terror on the coast</span></h2>"
    )
    assert read(page) == Candidate("Night of terror on the coast", "h2")


def test_kicker_and_headline_in_one_heading_are_told_apart() -> None:
    heading = "<h1><span>Storm Boris</span> <span>Night of terror on the coast</span></h1>"
    for told in (
        "<title>Storm Boris: Night of terror on the coast - Harbour Times</title>",
        "<meta property=og:title content='Night of terror on the coast'>",
    ):
        found = find_headlines(Page(f"{told}{heading}", URL))
        assert (found.candidates[0].value, found.kicker) == ("Night of terror on the coast", "Storm Boris")


def test_a_kicker_stays_in_the_headline_where_the_pages_data_have_it_there() -> None:
    page = (
        "<meta property=og:title content='Storm Boris: Night of terror on the coast'>"
        "<h1><span>Storm Boris</span> <span>Night of terror on the coast</span></h1>"
    )
    found = find_headlines(Page(page, URL))
    assert (found.candidates[0].value, found.kicker) == ("Storm Boris: Night of terror on the coast", "Storm Boris")


@pytest.mark.parametrize(
    "heading",
    [
        "<span>Night of</span> <span>terror on the coast</span>",  # set in two lines
        "<em>Storm Boris</em> <span>is the book that the coast waited for</span>",  # a work's title
        "<span>9 June 2024</span> <span>Night of terror on the coast</span>",
    ],
)
def test_parts_of_a_heading_that_are_no_kicker(heading: str) -> None:
    text = Page(f"<h1>{heading}</h1>").landmarks.headings[0].text
    found = find_headlines(Page(f"<title>{text} - Harbour Times</title><h1>{heading}</h1>", URL))
    assert found.kicker is None


@pytest.mark.parametrize(
    "heading",
    [
        "<span>Storm Boris</span> Night of terror",
        "<time>Jun 17</time>Night of terror",
        "<span class=text><small>Storm Boris</small><br>Night of terror</span>",
        "Night of terror <span class=label>Subscribers</span>",
        "<span class=roofline>Storm Boris: all the facts</span> Night of terror",
    ],
)
def test_a_kicker_beside_the_headlines_own_text_is_cut(heading: str) -> None:
    found = read(f"<title>Night of terror - Harbour Times</title><h1>{heading}</h1>")
    assert found is not None
    assert found.value == "Night of terror"


def test_a_kicker_is_cut_where_nothing_says_the_headline() -> None:
    heading = "<span class=dachzeile>Storm Boris</span> <span class=text>Night of terror on the coast</span>"
    found = read(f"<title>Storm Boris: A night of terror</title><h1>{heading}</h1>")
    assert found is not None
    assert found.value == "Night of terror on the coast"


def test_words_of_neighbouring_elements_are_kept_apart() -> None:
    page = "<title>Storm: Night of terror</title><h1><span>Storm:</span><span>Night of</span><br><b>t</b>error</h1>"
    found = read(page)
    assert found is not None
    assert found.value == "Storm: Night of terror"


@pytest.mark.parametrize("mark", [" | ", " - ", " – ", " — "])
def test_a_title_alone_loses_the_site_name(mark: str) -> None:
    assert read(f"<title>Storm hits coast{mark}Harbour Times</title><p>Text</p>") == Candidate(
        "Storm hits coast", "title"
    )


def test_a_listing_headline_is_evidence_and_last_resort() -> None:
    listing = Link("https://harbourtimes.example/a", headline="Storm hits coast")
    assert read("<p>no heading</p>", listing=listing) == Candidate("Storm hits coast", "listing")
    two = "<h1>Weather service</h1><h1>Storm hits the coast</h1>"
    assert read(two, listing=listing) == Candidate("Storm hits the coast", "h1")


def test_scripts_without_spaces_agree_by_characters() -> None:
    page = "<title>台风今晨登陆南部沿海 - 海港网</title><h1>订阅我们的新闻</h1><h1>台风今晨在南部沿海登陆</h1>"
    assert read(page) == Candidate("台风今晨在南部沿海登陆", "h1")


def test_a_page_with_nothing_has_none() -> None:
    assert read("<p>text</p>", url=None) is None
    assert read("<title> - </title><h1> </h1>", url=None) is None


def test_a_hundred_thousand_headings_take_no_time() -> None:
    page = Page("<title>Storm</title>" + "<h1>x y z</h1>" * 100_000, URL)
    assert find_headlines(page).candidates


@pytest.mark.parametrize(
    ("page", "headline"),
    [
        # A headline in the masthead is one where it is said elsewhere; a site's name there never is.
        (
            "<title>Ferry to sail at night</title><div class='masthead'><h1>Ferry to sail at night</h1></div>"
            "<h2>Ferry to sail later at night</h2>",
            "Ferry to sail at night",
        ),
        # A first heading that agrees with nothing gives way to a second one that is the title.
        (
            "<title>Ferry to sail at night</title><meta property='og:title' content='Ferry to sail at night'>"
            "<h1>Our Blog</h1><h2>Ferry to sail at night</h2>",
            "Ferry to sail at night",
        ),
        ("<title>Ferry to sail at night</title><h1>Dec 18 2025 Ferry to sail at night</h1>", "Ferry to sail at night"),
        (
            "<title>Ferry to sail at night</title><h2>15 replies to “Ferry to sail at night”</h2>",
            "Ferry to sail at night",
        ),
        ("<title>Ferry to sail at night | News</title>", "Ferry to sail at night"),
        (
            f"<title>Ferry to sail at night</title><h1>{'Learn all there is to know about it. ' * 8}</h1>",
            "Ferry to sail at night",
        ),
        # The first of headings that agree about as much.
        (
            "<title>Where to sail in Sula</title><h1>The best places to sail in Sula</h1>"
            "<h1>Where to swim and dive in Sula</h1>",
            "The best places to sail in Sula",
        ),
        (
            "<title>Ferry to sail</title><meta property='og:title' content='Ferry to sail'>"
            "<h1>Ferry to sail: what the islands get from it</h1>",
            "Ferry to sail: what the islands get from it",
        ),
    ],
)
def test_which_of_several_headings_it_is(page: str, headline: str) -> None:
    found = read(page)
    assert found is not None
    assert found.value == headline


def test_a_lower_heading_that_is_said_elsewhere_goes_before_a_section_as_the_first() -> None:
    page = (
        "<title>Storm takes the southern pier</title><meta property=og:title content='Storm takes the southern pier'>"
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Storm takes the southern pier"}'
        "</script>"
        "<h1>Local updates</h1><h3>Storm takes the southern pier</h3><p>The storm came at night.</p>"
    )
    assert read(page) == Candidate("Storm takes the southern pier", "h3")
    teaser = page.replace(
        "<h3>Storm takes the southern pier</h3>", "<h3><a href=/1>Storm takes the southern pier</a></h3>"
    )
    assert read(teaser) == Candidate("Local updates", "h1")


def test_a_title_may_end_with_a_name_that_nothing_else_tells() -> None:
    page = (
        "<title>What do people love about boats? | Pier Notes</title>"
        "<h2>What do people love about boats?</h2><h1>They love the sea about them</h1><p>They said so.</p>"
    )
    assert read(page) == Candidate("What do people love about boats?", "h2")


def test_the_kind_of_page_before_a_colon_is_no_part_of_the_headline() -> None:
    title = "<title>Ten boats for the winter</title>"
    assert read(f"{title}<h1>Blog: Ten boats for the winter</h1>") == Candidate("Ten boats for the winter", "h1")
    assert read("<title>Post: a short history</title><h1>Post: a short history</h1>") == Candidate(
        "Post: a short history", "h1"
    )


def test_a_logo_that_is_the_first_heading_is_no_headline() -> None:
    page = (
        "<title>Pier Notes: Small boats in winter</title><h1><a href='/'>Pier Notes</a></h1>"
        "<h2>Friday, May 3, 2024</h2><h3 class='post-title'>Small boats in winter</h3><p>The boats stay out.</p>"
    )
    assert read(page) == Candidate("Small boats in winter", "text")


def test_a_heading_in_the_form_that_holds_the_whole_page_is_the_headline() -> None:
    story = "<p>The quay is closed.</p><p>It was old.</p><p>The ferry sails.</p>"
    assert read(f"<form id=aspnetForm><h1>Quay to close</h1>{story}</form>") == Candidate("Quay to close", "h1")
    assert read("<form><h1>Join our letter</h1><p>Once a week.</p><input name=email></form>") is None


def test_a_short_headline_in_a_script_without_spaces_goes_before_the_blogs_name() -> None:
    page = "<title>{0}_港边手记_潮声</title><h1><a href=/u/1>港边手记</a></h1><h2>{0}</h2><p>桥。</p>"
    assert read(page.format("旧桥修好了·再次通车")) == Candidate("旧桥修好了·再次通车", "h2")
    assert read(page.format("首页")) != Candidate("首页", "h2")


@pytest.mark.parametrize("label", ["", "<span class=cat>Town</span> "])
def test_the_name_of_a_forums_board_behind_the_headline_is_left_out(label: str) -> None:
    page = (
        "<title>{0} | Gull Times</title><h1>{0}</h1><h2>{1}</h2>"
        f"<article><h2>{label}<span>{{2}}</span></h2>{STORY}</article>"
    )
    board, headline = "News of our town", "Old wall to be rebuilt"
    found = read(page.format(f"{headline} > {board}", board, headline))
    assert found is not None
    assert found.value == headline
    whole = "Old wall to be rebuilt > and who is to pay"
    found = read(page.format(whole, board, "What else we know of it"))
    assert found is not None
    assert found.value == whole


def test_the_line_with_a_label_and_the_headline_is_no_text_and_a_sentence_that_begins_so_is() -> None:
    line, sentence = f"Town {HEADLINE}", f"{HEADLINE}, says everybody on the quay."
    head = f"<h1>{HEADLINE} > News of our town</h1><h2>News of our town</h2>"
    story = f"<div><b>Town</b> <b>{HEADLINE}</b></div><h2>본문</h2>{STORY}<p>{sentence}</p>"
    body = read_story(f"{head}<article>{story}</article>").body or ""
    assert line not in body.split("\n")
    assert "본문" not in body
    assert all(text in body for text in (*PARAGRAPHS, sentence))
