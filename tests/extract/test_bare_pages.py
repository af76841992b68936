"""Pages without data for machines: fields in forms that other markups share, and look-alikes that are none."""

from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.items import Article

from .body.test_body import STORY

HEADLINE = "Council keeps the old ferry for another year"
TEXT = "".join(f"<p>{text}</p>" for text in STORY)
SLOGAN = "An independent paper for the coast and the hills behind it, founded by printers and owned by its readers."


def read(above: str, below: str = "", *, title: str = HEADLINE, url: str = "https://vell.example/n/7.html") -> Article:
    article = extract_article(
        f"<html lang=en><title>{title}</title><body>{above}{TEXT}{below}</body></html>",
        url,
        fetched_at="2024-05-09T08:00:00Z",
    )
    assert article is not None
    return article


def test_the_headline_below_a_slogan_is_found_where_title_and_heading_are_the_sites() -> None:
    head = f"<center><h3>Cuttings of the Harbour</h3><small>{SLOGAN}</small></center>"
    menu = "<p><a href=/a>Today's cuttings</a> | <a href=/b>Search</a> | <a href=/c>Papers</a></p>"
    label = "<p>Paper: The Shore Times, page 9, taken from the edition of the islands by Jane Roe and John Doe</p>"
    shown = f"{head}{menu}{label}<p><font size=4><b>{HEADLINE}</b></font></p>"
    url = "http://cuttings.harbour.example/show.asp?id=7"
    assert read(shown, title="Cuttings of the Harbour - Clipping", url=url).headline == HEADLINE


@pytest.mark.parametrize(
    ("below", "keywords"),
    [
        ("<p><a href=/t/1>#Kestrel Bay</a> <a href=/t/2>#foreign policy</a></p>", ["Kestrel Bay", "foreign policy"]),
        ("<p><a href=/c>Tags</a>: <a href=/t/1>Harbour</a> | <a href=/t/2>Ferries</a></p>", ["Harbour", "Ferries"]),
        ("<p><a href=/c>Tags</a> <a href=/t/1>Privacy</a> <a href=/t/2>Imprint</a></p>", []),
    ],
)
def test_keywords_behind_signs_and_behind_a_label_that_is_a_link(below: str, keywords: list[str]) -> None:
    assert read(f"<h1>{HEADLINE}</h1>", below).keywords == keywords


@pytest.mark.parametrize(
    ("above", "section"),
    [
        (
            "<div><a href=/x>Wildlife</a><span>3 May, 14:14</span><span>58,5K</span><a>20</a></div><h1>{}</h1>",
            "Wildlife",
        ),
        ("<h1>{}</h1><div>[ <a href=/x>Wildlife</a> ]</div>", "Wildlife"),
        ("<h1>{}</h1><div><a href=/x>Wildlife</a> <a href=/y>Print</a></div>", None),
    ],
)
def test_a_section_beside_counts_or_in_brackets(above: str, section: str | None) -> None:
    assert read(above.format(HEADLINE)).section == section


def test_a_kicker_in_a_list_of_one_and_no_entry_of_a_menu() -> None:
    assert (
        read(f"<div><ul><li>Night of music</li></ul><h1>{HEADLINE}</h1></div>").alternative_headline == "Night of music"
    )
    menu = "<ul><li>Sea</li><li>Night of music</li></ul>"
    assert read(f"<div>{menu}<h1>{HEADLINE}</h1></div>").alternative_headline is None


def test_the_line_of_the_house_above_a_story_goes_and_a_heading_stays() -> None:
    title = f"{HEADLINE} - Harbour News"
    above = f"<h1>{HEADLINE}</h1><h3>From Harbour News, the source that you can write</h3>"
    home = "<a href='/'>Harbour News</a>"
    assert (read(home + above, title=title, url="https://harbournews.example/n/7.html").body or "").startswith(STORY[0])
    above = f"<h1>{HEADLINE}</h1><h3>What the news from the harbour means</h3>"
    assert (read(home + above, title=title, url="https://harbournews.example/n/7.html").body or "").startswith(
        "What the news"
    )


def test_the_link_that_edits_a_section_is_no_part_of_its_heading() -> None:
    heading = "<h2>[<a href=/edit>edit</a>] The next steps</h2>"
    body = read(f"<h1>{HEADLINE}</h1><p>{SLOGAN}</p>{heading}").body or ""
    assert "\n\nThe next steps\n\n" in body


def test_times_below_a_small_picture_are_the_storys() -> None:
    line = "<div><img src=/logo.png><p><span>3 May 2024</span> <span>- Updated 5 May 2024</span></p></div>"
    article = read(f"<div><h1>{HEADLINE}</h1>{line}</div>")
    assert article.date_published == "2024-05-03"


def test_a_label_before_an_entrys_time_may_have_its_number_before_it() -> None:
    article = read(f"<div><p>post no. 479, posted 3 May 2024 at 11:24</p><h1>{HEADLINE}</h1></div>")
    assert article.date_published == "2024-05-03T11:24:00"


def test_a_signature_below_a_heading_of_the_story_names_its_author() -> None:
    article = read(f"<h1>{HEADLINE}</h1>", f"<h2>A long way to go</h2><p>{STORY[0][::-1]}.</p><p><b>Jane Roe</b></p>")
    assert article.authors == ["Jane Roe"]
