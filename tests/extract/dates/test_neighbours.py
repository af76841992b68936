"""Times that stand around a story and are another's: of events, results, readers, the site. And the story's own."""

from __future__ import annotations

import pytest

from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context
from newscrawl.page.page import Page

from .test_ownership import FETCHED, H1, HEADLINE, OTHERS, STORY, TEXTS, URL, read

_LINK = '<a href="/a/{n}/other">{text}</a>'
_LINKS = [_LINK.format(n=n, text=text) for n, text in enumerate(OTHERS)]
FURNITURE = {
    "short comments": "<div><div><b>anna</b> <span>3 May 2024 14:05</span><p>Great!</p></div>"
    "<div><b>Ben</b> <span>4 May 2024 09:12</span><p>So true.</p></div></div>",
    "comments in a flat row": "<p>anna - 3 May 2024 14:05</p><p>Great!</p><p>ben - 4 May 2024 14:05</p><p>Nice.</p>",
    "comments in a list": "<dl><dt>anna (3.5.2024, 14:05)</dt><dd>Great!</dd><dt>ben (4.5.2024)</dt><dd>Yes.</dd></dl>",
    "the site's update": "<div>Site last updated: 3 May 2024</div>",
    "the site's update, in German": "<p>Letzte Aktualisierung der Website: 03.05.2024</p>",
    "cookies": "<div>We use cookies. Our policy was changed on 3 May 2024. <button>OK</button></div>",
    "terms": "<p>Terms of use, as of 3 May 2024</p>",
    "events": "<h3>Events</h3><ul><li>3 May 2024 Market day</li><li>5 May 2024 Organ concert</li></ul>",
    "one event": "<div><b>Coming up</b><br>18 May 2024, 20:00: Organ concert</div>",
    "television": "<div><b>On TV tonight</b><br>20:15 The Old Sea<br>21:45 News<br>22:30 Talk</div>",
    "results": "<table><tr><td>3 May 2024</td><td>Tarn</td><td>2:1</td></tr>"
    "<tr><td>11 May 2024</td><td>Moss</td><td>0:3</td></tr></table>",
    "one result": "<table><tr><td>3 May 2024</td><td>Tarn - Moss</td><td>2:1</td></tr></table>",
    "rates": "<table><tr><td>USD</td><td>1.08</td></tr><tr><td colspan=2>as of 17.05.2024</td></tr></table>",
    "shares": "<div>DAX 18,700 (17 May 2024, 17:35)</div>",
    "a poll": '<div>Poll (since 3 May 2024): Do you take the ferry? <a href="/v">Vote</a></div>',
    "an offer": "<div>Offer valid from 3 May 2024 to 17 May 2024</div>",
    "a job": "<div>Jobs: Baker (posted 3 May 2024)</div>",
    "figures": "<div>Figures of 17 May 2024: 14 cases</div>",
    "a counter": "<p>Visitors since 3 May 2014: 24074</p>",
    "a post": "<div><p>@harbour: Boat ahoy!</p><span>3 May 2024</span></div>",
    "trackbacks": '<p>» <a href="http://x.example/1">Ferry at last</a> from elsewhere</p>'
    "<p>Tracked on March 10, 2024 01:41 pm</p>",
    "titles of a word": '<ul><li><a href="/a/1">Regatta</a> 3 May 2024</li>'
    '<li><a href="/a/2">Bakers</a> 4 May 2024</li></ul>',
    "teasers that begin with their time": "".join(
        f"<p>0{n}.05.2024 14:0{n}{link}<br>A short text that makes readers curious, with a second half to it.</p>"
        for n, link in enumerate(_LINKS, start=3)
    ),
    "a list in the footer": "<footer><ul>"
    + "".join(f"<li>{link} <time>May {n}, 2024, 9:06 am</time></li>" for n, link in enumerate(_LINKS, start=3))
    + "</ul></footer>",
    "navigation": "<nav>"
    + "".join(f"{link} <time>May {n}, 2024</time>" for n, link in enumerate(_LINKS, start=3))
    + "</nav>",
}
MID = "</p><p>".join((f"<p>{TEXTS[0]}", f"{TEXTS[1]}</p>{{}}<p>{TEXTS[2]}", TEXTS[1], f"{TEXTS[0]}</p>"))
PLACES = {
    "above": f"<div>{{}}</div>{H1}{STORY}",
    "inside": f"{H1}{MID}",
    "below": f"<div>{H1}{STORY}</div>{{}}",
    "at the end": f"<div>{H1}{STORY}</div><p><a href=/back>Back</a></p><div>{{}}</div>",
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("furniture", FURNITURE.values(), ids=FURNITURE)
def test_what_stands_around_a_story_keeps_its_time(furniture: str, place: str) -> None:
    assert read(place.format(furniture)).date_published is None
    own = place.format(furniture).replace(H1, f"{H1}<div>2 May 2024, 10:21</div>")
    assert read(own).date_published == "2024-05-02T10:21:00"


@pytest.mark.parametrize(
    ("body", "published"),
    [
        (f"<p>Health | Jo Moss | 2 May 2024, 10:21 | 5 min read</p>{H1}{STORY}", "2024-05-02T10:21:00"),
        (f"<p>2 May 2024, page 26</p>{H1}{STORY}", "2024-05-02"),
        (f"<p>2 May 2024 Premier League</p>{H1}{STORY}", "2024-05-02"),
        (f"{H1}{STORY}<p>Gespeichert von rasos am 2. Mai 2024 - 18:55</p>", "2024-05-02T18:55:00"),
        (f"{H1}{STORY}<p>Jo Moss (Tarn, 2 May 2024)</p>", "2024-05-02"),
        (f"{H1}{STORY}<div>Posted by admin at May 2, 2024 10:21 pm in <a href=/c>Art</a></div>", "2024-05-02T22:21:00"),
        (f"{H1}{STORY}<p>2 May 2024</p><p>anna, 3 May 2024</p><p>Great!</p><p>ben, 4 May 2024</p>", "2024-05-02"),
        (
            f"{H1}<div><p>Published</p><p>2 May 2024</p><p>Reviewed</p><p>8 May 2024</p></div>{STORY}",
            "2024-05-02",
        ),
        (
            f"<article>{H1}{STORY}<footer><p>Posted by Jo, <time>May 2, 2024, 9:06 am</time></p></footer></article>",
            "2024-05-02T09:06:00",
        ),
        (f"{H1}{STORY}<p>Page last modified May 2, 2024</p>", "2024-05-02"),
        (f"<div>{STORY}</div><div>{H1}<p>Jo Moss</p><p>2 May 2024</p></div>", "2024-05-02"),
    ],
)
def test_a_line_about_the_story_says_its_time(body: str, published: str) -> None:
    assert read(body).date_published == published


@pytest.mark.parametrize(
    ("text", "published"),
    [("23:06-1 June 2018", "2018-06-01T23:06:00"), ("1 June 2018 23:06-0500", "2018-06-02T04:06:00Z")],
)
def test_a_day_may_be_joined_to_the_time_of_day_before_it(text: str, published: str) -> None:
    assert read(f"{H1}<p>{text}</p>{STORY}").date_published == published


@pytest.mark.parametrize(
    ("body", "published"),
    [
        (
            f"<h3>2 May 2024</h3>{H1}{STORY}<p>By Jo Moss in <a href=/c>Art</a> at <a>10:21</a> | 3 replies</p>",
            "T10:21:00",
        ),
        (f"<ul><li>2 May 2024</li><li>10h21</li></ul>{H1}{STORY}", "T10:21:00"),
        (f"<h3>2 May 2024</h3>{H1}{STORY}<div>Film <span>3:05</span></div>", ""),
        (f"<h3>2 May 2024</h3>{H1}{STORY}<ul><li>10:21 Tarn</li><li>11:40 Moss</li></ul>", ""),
    ],
)
def test_the_time_of_day_may_stand_in_the_byline_elsewhere(body: str, published: str) -> None:
    assert read(body).date_published == f"2024-05-02{published}"


def test_a_weekdays_day_needs_no_year() -> None:
    assert read(f"<p>Thursday 2 May</p>{H1}{STORY}").date_published == "2024-05-02"
    assert read(f"<p>Mars 3</p>{H1}{STORY}").date_published is None


@pytest.mark.parametrize("form", ["<a href=/archive>{}</a><br>", "<p>{}</p>", "<div><span>{}</span></div>"])
def test_a_row_of_days_is_no_storys(form: str) -> None:
    days = "".join(map(form.format, ("Monday, May 20", "Sunday, May 19", "Saturday, May 18")))
    page = f"<div><table><tr><td><b>Past issues</b><br>{days}</td><td>{{}}{H1}{STORY}</td></tr></table></div>"
    assert read(page.format("")).date_published is None
    assert read(page.format("<p>Thursday, May 2</p>")).date_published == "2024-05-02"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        (
            "<a href=/w>Economy</a><span>2 May 2024 10:21</span><span>Opened 1493 times by readers so far</span>",
            True,
        ),
        ("2 May 2024 Organ concert with the band of the brigade", False),
        ("<span>2 May 2024</span> Organ concert with the band of the brigade", False),
        (f"<span>2 May 2024 10:21</span> {_LINKS[0]}", False),
    ],
)
def test_other_elements_of_the_line_above_the_headline_may_say_more(line: str, published: bool) -> None:
    page = f"<header><p>Monday</p></header><p>{TEXTS[0][:40]}</p><div><div>{line}</div>{H1}{STORY}</div><p>Imprint</p>"
    assert (read(f"{page}<p>Harbour Post</p>").date_published is not None) is published


def test_a_heading_of_its_own_has_its_time() -> None:
    links = "".join(f"<li>{link}</li>" for link in _LINKS)
    box = f"<div><ul>{links}</ul><div><h4>Most searched</h4><p>2024.05.19. 05:59 KST</p></div></div>"
    page = f"<p>Harbour Post</p><p>Monday</p><div>{H1}{box}<div>{STORY}</div></div><p>Imprint</p><p>Contact</p>"
    assert read(page).date_published is None
    assert read(page.replace(H1, f"{H1}<p>2 May 2024</p>")).date_published == "2024-05-02"


@pytest.mark.parametrize(
    "body",
    [
        f"<div><h3>Economy</h3><p>2 May 2024</p></div>{H1}{STORY}",
        f"{H1}<div><h3>Jo Moss</h3><p>2 May 2024</p></div>{STORY}",
        f"{H1}<p>{TEXTS[0][:60]}</p><div><h5>4 stars</h5><p>of 5</p><h5>When:</h5><p>2 May 2024</p></div>{STORY}",
        f"{H1}<p>{TEXTS[0][:60]}</p><div><h5>4 stars</h5><p>of 5</p><h5>Date</h5><p>2 May 2024</p></div>{STORY}",
        f"{H1}<p>{TEXTS[0][:60]}</p><div><p>4</p><h4>Facts</h4><p itemprop=datePublished>2 May 2024</p></div>{STORY}",
        f"{H1}{STORY}<div><h4>More about this story</h4><p>Published 2 May 2024</p></div>",
    ],
)
def test_the_storys_time_may_stand_below_a_lesser_heading(body: str) -> None:
    assert read(body).date_published == "2024-05-02"


def test_a_row_ends_where_comments_begin() -> None:
    comments = "<p>anna - 3 May 2024 14:05</p><p>Great!</p><p>ben - 4 May 2024 14:05</p><p>Nice.</p>"
    assert read(f"{H1}{STORY}<p>2 May 2024 10:21 Hits: 55</p><p>Comments</p>{comments}").date_published is not None
    assert read(f"{H1}{STORY}<p>carl - 2 May 2024 10:21</p>{comments}").date_published is None


def test_a_weekdays_day_is_read_in_the_storys_language() -> None:
    text = "Le bateau est revenu après un long hiver, et le port est plein de gens qui veulent le voir entrer. "
    body = f"<p>jeudi 2 mai</p>{H1}<p>{text * 2}</p><p>{text}</p>"
    page = Page(f"<html><head><title>{HEADLINE}</title></head><body>{body}</body></html>", URL)
    assert read_article(page, Context(fetched_at=FETCHED)).article.date_published == "2024-05-02"
