"""Data and visible times that disagree: which of them is the publication, and which a change or another thing."""

from __future__ import annotations

import json

import pytest

from newscrawl.extract.candidates import Context
from newscrawl.extract.dates.published import Times, read_times
from newscrawl.extract.dates.reading import StoryPlace
from newscrawl.items import Link
from newscrawl.page.page import Page

H1 = "<h1>Ferry returns to the harbour</h1>"
PROSE = "<p>The ferry is back after a long winter, and the harbour is full of people who want to see it.</p>" * 3
SHOWN = "<ul><li>May 3, 2024</li><li>Jo Moss</li></ul>"  # beside the headline, in no marked element


def read(body: str, *, head: str = "", ld: dict[str, object] | None = None) -> Times:
    script = f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **ld})}</script>' if ld else ""
    html = f"<html><head><title>Ferry returns to the harbour</title>{head}{script}</head><body>{body}</body></html>"
    page = Page(html, "https://news.example/ferry-returns")
    return read_times(page, Context(fetched_at="2024-12-01T12:00:00Z"), language="en", story=StoryPlace())


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def quote(link: str) -> str:
    return f'<blockquote><p>It is back!</p>Jo Moss (@jo) <a href="https://talk.example/1">{link}</a></blockquote>'


AGAIN = {"datePublished": "2024-09-05", "dateModified": "2024-09-05"}  # a page that was made anew


@pytest.mark.parametrize(
    ("body", "ld", "published"),
    [
        (H1 + SHOWN + PROSE, AGAIN, "2024-05-03"),
        (H1 + SHOWN + PROSE, {"datePublished": "2024-09-05T10:00:00Z", "dateModified": "2024-09-05"}, "2024-05-03"),
        # The date beside the headline is later: that of another thing, or of a change.
        (H1 + "<ul><li>October 9, 2024</li></ul>" + PROSE, AGAIN, "2024-09-05"),
        # A quoted message's date, and one with another label.
        (H1 + quote("May 3, 2024") + PROSE, AGAIN, "2024-09-05"),
        (H1 + "<ul><li>Taken: May 3, 2024</li></ul>" + PROSE, AGAIN, "2024-09-05"),
        # Nothing says that the data's day is that of a change.
        (H1 + SHOWN + PROSE, {"datePublished": "2024-09-05T10:00:00Z"}, "2024-09-05T10:00:00Z"),
    ],
)
def test_a_day_of_change_gives_way_to_an_earlier_day_beside_the_headline(
    body: str, ld: dict[str, object], published: str
) -> None:
    assert read(body, ld=ld).date_published == published


@pytest.mark.parametrize(
    ("clock", "published"),
    [
        ("2024-05-04T22:30:00Z", "2024-05-03"),  # nowhere on earth is that 3 May
        ("2024-05-04T03:30:00Z", "2024-05-04T03:30:00Z"),  # in New York it is
    ],
)
def test_a_day_is_earlier_than_a_moment_only_where_no_zone_explains_it(clock: str, published: str) -> None:
    body = f'<div>{H1}<p class="post-meta">May 3, 2024</p></div>{PROSE}'
    assert read(body, ld={"datePublished": clock, "dateModified": clock}).date_published == published


def test_what_is_shown_decides_between_data_that_disagree() -> None:
    ld = {"datePublished": "2024-05-01T07:29:00.000Z"}
    head = meta("article:published_time", "2024-05-03T08:29:34")
    assert read(H1 + SHOWN + PROSE, head=head, ld=ld).date_published == "2024-05-03T08:29:34"


def test_the_day_of_the_last_change_decides_nothing_between_data_that_disagree() -> None:
    head = meta("article:published_time", "2024-05-01T08:29:34+02:00") + meta("datePublished", "2024-05-03")
    head += meta("article:modified_time", "2024-05-03T10:00:00+02:00")
    assert read(H1 + SHOWN + PROSE, head=head).date_published == "2024-05-01T06:29:34Z"


def test_the_last_publication_is_a_change() -> None:
    head = meta("site:last_published", "2024-09-05T10:00:00Z") + meta("site:first_published", "")
    times = read(H1 + SHOWN + PROSE, head=head)
    assert (times.date_published, times.date_modified) == ("2024-05-03", "2024-09-05T10:00:00Z")
    times = read(H1 + PROSE, head=meta("plastic:published", "2024-09-05T10:00:00Z"))
    assert (times.date_published, times.date_modified) == ("2024-09-05T10:00:00Z", None)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Posted on: May 3, 2024", "2024-05-03"),
        ("As of: May 3, 2024", "2024-05-06"),  # no label that is known
    ],
)
def test_a_label_wins_over_a_bare_date_that_is_the_change(line: str, published: str) -> None:
    headline = "<div>" * 7 + H1 + "</div>" * 7
    body = f"{headline}<ul><li>{line}</li></ul>{PROSE}<div>Last updated: May 6, 2024</div>"
    assert read(body, head=meta("date", "2024-05-06")).date_published == published


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("2024-05-04T18:30:00", "2024-05-03T18:00:00"),
        ("2024-05-03T18:30:00", "2024-05-03T18:30:00"),
    ],
)
def test_a_bare_date_after_the_last_change_is_no_publication(date: str, published: str) -> None:
    body = f"<div>{H1}<p>Last updated: May 3, 2024, 18:00</p></div>{PROSE}"
    assert read(body, head=meta("date", date)).date_published == published


@pytest.mark.parametrize("line", ["By Jo Moss, Tuesday, May 2, 2024", "Harbour, 2 May 2024 - The ferry is back here."])
def test_a_byline_and_a_dateline_are_more_than_the_change(line: str) -> None:
    assert read(f"<div>{H1}<p>{line}</p><p>Updated: May 3, 2024</p></div>{PROSE}").date_published == "2024-05-02"


def test_a_date_in_the_prose_is_less_than_the_change_beside_the_headline() -> None:
    body = f"<div>{H1}<p>Updated: May 3, 2024</p></div>{PROSE}<h2>Less to pay since January 1, 2018</h2>{PROSE}"
    assert read(body).date_published == "2024-05-03"


@pytest.mark.parametrize("name", ["date-edition", "logo", "site-branding", "todays-date"])
def test_the_date_in_the_masthead_is_today(name: str) -> None:
    masthead = (
        f'<div><a href="/">The Tide</a> <span class="{name}"><b class="date">Mon, August 5, 2024</b></span></div>'
    )
    story = f"<div><div><div><div>{H1}{SHOWN}</div>{PROSE}</div></div></div>"
    assert read(masthead + story).date_published == "2024-05-03"


@pytest.mark.parametrize(
    "line",
    [
        '<p class="time">It is currently Nov 12, 2024, 12:18</p>',
        '<p class="time">Aktuelle Zeit: 12.11.2024, 12:18</p>',
        '<dl><dt>Joined</dt><dd><time datetime="2009-01-21">Jan 21, 2009</time></dd></dl>',
        '<dl><dd class="date"><strong>Registriert:</strong> 21.01.2009</dd></dl>',
        '<p class="date">Verfügbar bis 12.11.2024</p>',
        '<p class="meta">Available until November 12, 2024</p>',
    ],
)
def test_the_time_now_a_members_first_day_and_an_offers_end_are_no_publication(line: str) -> None:
    assert read(f"<div>{line}{H1}</div>{PROSE}").date_published is None
    assert read(f"<div>{line}{H1}{SHOWN}</div>{PROSE}").date_published == "2024-05-03"


def test_the_label_of_a_text_may_stand_before_it_in_its_element() -> None:
    times = read(f"<div>{H1}<p><b>Stand: </b>May 3, 2024, 18:00</p></div>{PROSE}")
    assert (times.date_modified, times.published_rule) == ("2024-05-03T18:00:00", "text")


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ('<b class="date">May 1, 2019</b>', "2024-05-03T18:00:00"),
        ("Published on May 1, 2019", "2019-05-01"),
    ],
)
def test_a_day_far_from_the_headline_is_less_than_the_change_beside_it(line: str, published: str) -> None:
    story = f'<div>{H1}<p class="time-info">Updated May 3, 2024, 18:00</p></div>{PROSE}'
    body = "<div>" * 9 + story + "</div>" * 9 + f"<div>{line}</div>"
    assert read(body).date_published == published


def test_a_day_in_the_headline_is_what_the_story_is_about() -> None:
    headline = H1.replace("harbour", "harbour, 1.5.2024")
    body = (
        f'<div class="post_meta">{headline}<p>by <i>Jo Moss</i> | <span class="published">May 3, 2024</span></p></div>'
    )
    assert read(body + PROSE).date_published == "2024-05-03"


def test_a_readers_comment_is_no_publication() -> None:
    comment = '<p class="comment-meta">Ann Lee, May 3, 2024 at 9:47 pm</p><p>What a fine ferry!</p>'
    assert read(H1 + PROSE + comment).date_published is None


def test_the_masthead_may_be_marked_inside() -> None:
    masthead = '<div id="block-date"><div><p id="todays-date">Monday, August 5, 2024</p></div></div>'
    assert read(f"{masthead}<div><div>{H1}{SHOWN}</div>{PROSE}</div>").date_published == "2024-05-03"


def test_a_clock_of_the_pages_own_zone_is_no_other_time() -> None:
    ld = {"datePublished": "2024-05-04T01:09:00Z", "dateModified": "2024-05-04T01:09:00Z"}
    shown = f'<div>{H1}<p class="meta">May 3, 2024 at 6:09 p.m.</p></div>{PROSE}'
    assert read(shown, ld=ld).disagreeing == []
    assert len(read(shown.replace("6:09", "6:12"), ld=ld).disagreeing) == 1


def read_at(address: str, body: str, *, head: str = "", listing: Link | None = None) -> Times:
    html = f"<html><head><title>Ferry returns to the harbour</title>{head}</head><body>{H1}{body}{PROSE}</body></html>"
    context = Context(fetched_at="2024-12-01T12:00:00Z", listing=listing)
    return read_times(Page(html, address), context, language="en", story=StoryPlace())


@pytest.mark.parametrize(
    ("host", "published"),
    [
        ("www.wattle.com.au", "2015-03-13T10:30:09Z"),
        ("www.news.example", "2015-03-14T02:30:09Z"),
        ("www.maple.ca", "2015-03-14T02:30:09Z"),
    ],
)
def test_an_abbreviation_means_the_clocks_of_the_pages_country(host: str, published: str) -> None:
    head = meta("article:published_time", "Fri Mar 13 21:30:09 EST 2015")
    assert read_at(f"https://{host}/ferry", "", head=head).date_published == published


@pytest.mark.parametrize(
    ("shown", "published"),
    [
        ("<time>3 May 2024, 00:00</time>", "2024-05-03T00:00:00"),
        ("<time>3 May 2024, 12:00 AM</time>", "2024-05-03T00:00:00"),
        ('<time datetime="2024-05-03T00:00:00">3 May 2024</time>', "2024-05-03"),  # how a day is written
        ("<time>3 May 2024 00:00:00</time>", "2024-05-03"),
    ],
)
def test_midnight_is_a_time_where_it_is_shown(shown: str, published: str) -> None:
    assert read_at("https://news.example/ferry", shown).date_published == published


@pytest.mark.parametrize(
    ("shown", "published"),
    [
        ("<div>By Jo Moss<time>November 27, 2016</time></div>", "2016-11-27"),
        ("<div>By Jo Moss<time>December 9, 2016</time></div>", "2016-12-05"),  # may be that of a change
        ("<div>By Jo Moss</div>", "2016-12-05"),
    ],
)
def test_the_day_of_an_issue_in_the_address_yields_to_a_time_that_is_shown(shown: str, published: str) -> None:
    assert read_at("https://news.example/2016/12/05/ferry", shown).date_published == published


def test_a_day_counted_back_from_weeks_says_so_and_counts_where_nothing_else_does() -> None:
    alone = read_at("https://news.example/ferry", "<time>3 weeks ago</time>")
    assert (alone.date_published, alone.precision) == ("2024-11-10", "week")
    beside = read_at("https://news.example/2024/11/12/ferry", "<time>3 weeks ago</time>")
    assert (beside.date_published, beside.disagreeing) == ("2024-11-12", [])


def test_a_listings_years_ago_do_not_displace_a_faint_day_on_the_page() -> None:
    listing = Link("https://news.example/ferry", date_raw="2 years ago")
    times = read_at("https://news.example/ferry", "<p>Filed 3 May 2023</p>", listing=listing)
    assert times.date_published == "2023-05-03"
