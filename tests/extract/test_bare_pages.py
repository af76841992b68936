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


MASTHEAD = "<table width=100%><tr><td><b>Harbour Wire</b></td><td>Thursday, 9 May 2024</td></tr></table>"


def make_record(**entries: str) -> str:
    rows = "".join(f"<tr><td>{label}:</td><td>{value}</td></tr>" for label, value in entries.items())
    return f"<form>{MASTHEAD}<table>{rows}</table><br><b><font size=5>{HEADLINE}</font></b><br><br>"


def test_a_record_above_the_headline_tells_section_author_keywords_and_time() -> None:
    record = make_record(Section="Transport", Date="3 May 2024 10:21", Author="Jane Roe", Keywords="ferry, council")
    article = read(record, "</form>")
    assert (article.section, article.authors, article.keywords) == ("Transport", ["Jane Roe"], ["ferry", "council"])
    assert article.date_published == "2024-05-03T10:21:00"


def test_the_clock_in_the_masthead_of_a_page_in_one_form_is_no_time_of_the_story() -> None:
    assert read(make_record(Section="Transport", Letters="2488"), "</form>").date_published is None


def test_the_headline_is_what_the_title_has_beside_the_name_that_leads_home() -> None:
    logo = "<div><h1><a href=/>Notes from the Quay</a></h1></div><h3>Sections</h3>"
    own, other = (f"<h3><a href=/n/{number}.html>{HEADLINE}</a></h3>" for number in (7, 8))
    for title in (
        f"Notes from the Quay: {HEADLINE}",
        f"Notes from the Quay-{HEADLINE}",
        f"{HEADLINE} ~ Notes from the Quay",
    ):
        assert read(f"{logo}{own}", title=title).headline == HEADLINE
    assert read(f"{logo}<h3>Elsewhere</h3>", title="Notes from the Quay: all").headline != HEADLINE
    assert read(f"{logo}<h2>{HEADLINE}</h2>{other}", title=f"Notes from the Quay: {HEADLINE}").headline == HEADLINE


def test_the_day_when_a_paper_was_registered_is_no_time_of_the_story() -> None:
    links = "".join(
        f"<li><a href=/n/{n}.html>Another story of the harbour and its ferries {n}</a></li>" for n in range(9)
    )
    line = "Publication licence: 731 | Published since 30 September 2005 | Editor: A. Other"
    for imprint in (f"<p>{line}<br>Copyright 2024 Harbour Wire</p>", f"<p>{line}</p><p>© Harbour Wire</p>"):
        assert read(f"<h1>{HEADLINE}</h1>", f"<h4>More</h4><ul>{links}</ul>{imprint}").date_published is None


def test_a_time_in_the_footer_of_the_storys_article_is_its_own() -> None:
    def make(below: str) -> Article:
        shown = f"<title>{HEADLINE}</title><main><article><h1>{HEADLINE}</h1>{TEXT}{below}</main>"
        article = extract_article(shown, "https://vell.example/n/7.html", fetched_at="2024-05-09T08:00:00Z")
        assert article is not None
        return article

    footer = "<footer><span>Published </span><a href=#>3 May 2024</a></footer>"
    assert make(f"{footer}</article>").date_published == "2024-05-03"
    assert make(f"</article><article><p>I was there.</p>{footer}</article>").date_published is None
    assert make(f"</article>{footer}").date_published is None


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("By João Tavares, Ana Ribeiro and Ada Lind in Vell on 3 May 2024 - 12:24", "2024-05-03T12:24:00"),
        ("By João Tavares, Ana Ribeiro and Ada Lind in Vell on 3 May 2024 - 12 pages", "2024-05-03"),
    ],
)
def test_a_time_of_day_behind_a_dash_belongs_to_its_day(line: str, published: str) -> None:
    article = read(f"<h1>{HEADLINE}</h1><div>{line}</div>")
    assert article.date_published == published


def test_a_name_above_a_day_is_the_authors_though_a_paragraph_is_set_alike() -> None:
    line = "<p><font size=2><b>Sam Fielding</b><br>Thursday May 9, 2024<br><i>The Post</i></font></p>"
    text = TEXT.replace("<p>", "<p><font size=2>").replace("</p>", " It was on 12 May 1954.</font></p>")
    shown = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><div>{line}{text}</div>"
    article = extract_article(shown, "https://vell.example/n/7.html", fetched_at="2024-05-09T08:00:00Z")
    assert article is not None
    assert article.authors == ["Sam Fielding"]
    assert article.date_published == "2024-05-09"


def test_names_above_the_time_that_ends_a_story() -> None:
    end = "<p><b>Jane Roe</b><br><b>John Moss</b></p><p>3 May 2024 | 20:54 (changed on 3 May 2024 | 21:07)</p>"
    article = read(f"<h1>{HEADLINE}</h1>", f"{end}<p>© Harbour Wire</p>")
    assert article.authors == ["Jane Roe", "John Moss"]
    assert article.body is not None
    assert "20:54" not in article.body


def test_a_row_of_labels_below_a_story_that_is_set_as_a_heading() -> None:
    row = "<h6>Posted: Jane Roe | Category: Trade | Comments: 5</h6>"
    article = read(f"<h1>{HEADLINE}</h1>", f"<h5>Tags: <a href=/t/1>Harbour</a> <a href=/t/2>Ferries</a></h5>{row}")
    assert (article.authors, article.section) == (["Jane Roe"], "Trade")
    assert read(f"<h1>{HEADLINE}</h1>", "<h6>Category: Trade</h6>").authors == []


@pytest.mark.parametrize(
    ("terms", "section", "keywords"),
    [
        (["Culture", "Vell", "choir"], "Culture", ["Vell", "choir"]),
        (["Vell", "Culture", "choir"], None, ["Vell", "Culture", "choir"]),
        (["Culture", "Sport", "Business"], None, ["Culture", "Sport", "Business"]),
    ],
)
def test_the_first_of_a_storys_terms_may_be_its_section(
    terms: list[str], section: str | None, keywords: list[str]
) -> None:
    row = "".join(f"<li><a href=/taxonomy/{n} rel=tag>{term}</a></li>" for n, term in enumerate(terms))
    article = read(f"<h1>{HEADLINE}</h1>", f"<ul>{row}</ul>")
    assert (article.section, article.keywords) == (section, keywords)


def test_the_section_in_the_line_of_the_keywords() -> None:
    tags = "<a href=/s/tag/a>Vell</a>, <a href=/s/tag/b>choir</a>"
    filed = "<span>In <a href=/s/category/x>Trade</a></span>"
    foot = f"<p>By Jane Roe {filed} <span>Tags {tags}</span></p>"
    article = read(f"<h1>{HEADLINE}</h1>", foot)
    assert (article.section, article.keywords) == ("Trade", ["Vell", "choir"])


def test_buttons_for_the_size_of_type_are_no_authors() -> None:
    line = (
        "<div class=byline><a href=/reporter/x>Jane Roe</a> / <span>HTNN</span> <a>A+</a> <a>A-</a> <a>Print</a></div>"
    )
    assert read(f"<h1>{HEADLINE}</h1>{line}").authors == ["Jane Roe"]


def test_what_readers_say_below_a_short_story_is_no_part_of_it() -> None:
    said = "".join(
        f"<tr><td class=c>Meral T. [1{n}.04.2024 03:34] I was there when it came, and it was late.</td></tr>"
        for n in range(4)
    )
    other = "<a href=/n/9.html>Another story of the harbour and its ferries</a>"
    foot = f"<table><tr><td>{other}</td></tr><tr><td>Reader comments</td></tr>{said}</table>"
    body = read(f"<h1>{HEADLINE}</h1>", foot).body
    assert body is not None
    assert "I was there" not in body
