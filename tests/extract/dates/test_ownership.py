"""Whose a time is: the story's, another story's, a reader's, the page's. Each with the harmless look-alike.

No class name stands in these pages: order, links and like siblings tell.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context
from newscrawl.items import Article
from newscrawl.page.page import Page

URL = "https://harbour-post.example/a/1204/ferry-returns-to-the-harbour"
HEADLINE = "Ferry returns to the harbour after a long winter"
H1 = f"<h1>{HEADLINE}</h1>"
TEXTS = (
    "The ferry is back after a long winter, and the harbour is full of people who want to see it come in.",
    "Its captain said that the engine had been taken apart twice before the fault was found behind old pipes.",
    "Tickets cost as much as they did last year, and the islanders hope that the first visitors will come at Easter.",
)
STORY = "".join(f"<p>{text}</p>" for text in TEXTS)
MORE = "".join(
    f"<p>{text}</p>"
    for text in (
        "On the quay, the band of the fire brigade played until the last of the cars had found its place on the deck.",
        "A second boat is to follow in summer, if the council finds the money that it has promised for three years.",
        "Until then the timetable stays what it was, with one crossing in the morning and another in the evening.",
    )
)
OTHERS = (
    "Sheep win the island regatta again",
    "Library opens its cellar to readers",
    "Bakers of the coast look for helpers",
)
FETCHED = "2024-05-20T12:00:00Z"


def read(body: str, *, head: str = "", url: str = URL, fetched_at: str = FETCHED) -> Article:
    html = f"<html lang=en><head><title>{HEADLINE}</title>{head}</head><body>{body}</body></html>"
    return read_article(Page(html, url), Context(fetched_at=fetched_at)).article


def make_list(form: str, days: tuple[int, ...] = (3, 4, 6)) -> str:
    """A list of other stories: in the form, the place of the headline's link and of its day."""
    link = '<a href="/a/{n}/other">{text}</a>'
    entries = (
        form.format(link=link.format(n=n, text=text), day=f"{day} May 2024")
        for n, (text, day) in enumerate(zip(OTHERS, days, strict=True))
    )
    return "".join(entries)


CARDS = [
    "<div>{link} <span>{day}</span></div>",
    "<div><b>{day}</b><div>{link}</div></div>",
    "<p>{day}</p><p>{link}</p>",
    "<p>{link}</p><p>{day}</p>",
    "{link} ({day})<br>",
    "<tr><td>{day}</td><td>{link}</td></tr>",
    "<article><h3>{link}</h3><time>{day}</time><p>A short text that makes readers curious.</p></article>",
]
PLACES = {
    "below": "<div>{story}</div><h3>More</h3><div>{list}</div>",
    "below, without a heading": "<div>{story}</div><div>{list}</div>",
    "above": "<div>{list}</div><div>{story}</div>",
    "in a column": "<table><tr><td>{list}</td><td>{story}</td></tr></table>",
}


@pytest.mark.parametrize("form", CARDS)
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_a_card_keeps_its_time(form: str, place: str) -> None:
    listed = make_list(form)
    if form.startswith("<tr>"):
        listed = f"<table>{listed}</table>"
    assert read(place.format(story=H1 + STORY, list=listed)).date_published is None
    own = f"{H1}<p>2 May 2024</p>{STORY}"  # a time of the story's own stays, whatever lists stand around it
    assert read(place.format(story=own, list=listed)).date_published == "2024-05-02"


@pytest.mark.parametrize(
    ("body", "published"),
    [
        (f"<p>2 May 2024</p>{H1}{STORY}", "2024-05-02"),
        (f"{H1}<div>By Jo Moss | 2 May 2024, 10:21</div>{STORY}", "2024-05-02T10:21:00"),
        (f"<table><tr><td>02.05.2024 10:21</td><td>{H1}</td></tr></table>{STORY}", "2024-05-02T10:21:00"),
        (f"{H1}{STORY}<p>2 May 2024</p><h3>More</h3>", "2024-05-02"),
        (f"{H1}{STORY}<div>Posted by Jo at May 2, 2024 10:21 pm in <a href=/c>Art</a></div>", "2024-05-02T22:21:00"),
        (f"{H1}<p>Tarn, 2 May 2024 – {TEXTS[0]}</p>{STORY}", "2024-05-02"),
        (f"{H1}<p>MADRID, 2 de mayo de 2024 (EFE).- {TEXTS[0]}</p>{STORY}", "2024-05-02"),
        (f"{H1}{STORY}<p>{TEXTS[0]} (dpa, 2.5.2024)</p>", "2024-05-02"),
        (f"<div><div>Published: 2 May 2024</div><div>Author: Jo Moss</div></div><div>{H1}{STORY}</div>", "2024-05-02"),
        (
            f"{H1}<div><i>Published</i><div>2 May 2024</div><div>Read</div><div>5 minutes</div></div>{STORY}",
            "2024-05-02",
        ),
        (f"{H1}<p><b>2</b> <i>May</i> <u>2024</u></p>{STORY}", "2024-05-02"),
        (f"{H1}<div><div>2</div><div>May</div><div>2024</div></div>{STORY}", "2024-05-02"),
        (f"{H1}<div><div>2 May 2024</div><div>10:21</div></div>{STORY}", "2024-05-02T10:21:00"),
        (f"<h2>2 May 2024</h2>{H1}{STORY}<p>Posted by Jo Moss at 10:21</p>", "2024-05-02T10:21:00"),
        (f"<h2>{HEADLINE}</h2><p>2 May 2024</p>{STORY}", "2024-05-02"),
        (f"<div>{HEADLINE}</div><div>2 May 2024</div>{STORY}", "2024-05-02"),
        (f"{H1}<p>2 May 2024</p><p>A short line.</p>", "2024-05-02"),
        (f'{H1}{STORY}<ul><li><a href="{URL}">{HEADLINE}</a> 2 May 2024</li></ul>', "2024-05-02"),
        (f"{H1}{STORY}<h3>About</h3><p>{HEADLINE} was posted on 2 May 2024, 11 pm.</p>", "2024-05-02T23:00:00"),
    ],
)
def test_the_storys_own_time_stands_above_beside_and_below_it(body: str, published: str) -> None:
    assert read(body).date_published == published


COMMENTS = "".join(
    f"<div><i>{name}, {day} May 2024, 1{n}:31</i><p>I drive past there every day, and nobody told us of this.</p></div>"
    for n, (name, day) in enumerate((("Deirdre", 8), ("Oldsailor", 9), ("Margaret", 9)))
)


@pytest.mark.parametrize(
    "comments",
    [
        COMMENTS,
        f"<h4>3 readers write</h4>{COMMENTS}",
        f"<b>Comments (3)</b>{COMMENTS}",
        COMMENTS.replace("div>", "li>"),
        "<p>Comments</p><p>I was there myself, and it was much livelier than all this sounds.</p>"
        "<p>Posted by Deirdre on 8 May 2024</p>",
        "<h5>Say what you think</h5><p>I was there myself, and it was much livelier than all this sounds.</p>"
        "<span>Posted by Deirdre on 8 May 2024</span><p>My uncle worked there for years.</p>"
        "<span>Posted by Nick on 9 May 2024</span>",
        "<div><i>Deirdre, 8 May 2024</i><p>I drive past there every day, and nobody told us of this.</p></div>",
    ],
)
def test_a_readers_time_is_not_the_storys(comments: str) -> None:
    assert read(f"<div>{H1}{STORY}</div>{comments}").date_published is None
    assert read(f"<div>{H1}{STORY}<p>2 May 2024</p></div>{comments}").date_published == "2024-05-02"


@pytest.mark.parametrize(
    "furniture",
    [
        "<div>Monday, 20 May 2024</div><table><tr><td><a href=/l>Local</a></td></tr></table>{story}",
        "<div>The Harbour Post | 20 May 2024 14:00</div>{story}",
        "<div>Harbour Post</div><div>Issue No. 37 (3780), 17 May 2024</div>{story}",
        "{story}<p>© 1998-2024 Harbour Post, 17 May 2024. All rights reserved.</p>",
        "<div>Copyright 17 May 2024</div>{story}",
        "{story}<h4>Weather</h4><p>21 May 2024: 14 degrees</p>",
    ],
)
def test_the_pages_own_day_is_not_the_storys(furniture: str) -> None:
    assert read(furniture.format(story=H1 + STORY)).date_published is None


def test_a_story_of_the_day_on_which_it_is_read_has_its_time() -> None:
    assert read(f"{H1}<p>20 May 2024</p>{STORY}").date_published == "2024-05-20"
    rest = "<div><a href=/l>Local</a></div>" + "<p>Some words of the house</p>" * 3
    box = f"<div><p>20 May 2024</p>{H1}{STORY}</div>"
    assert read(f"{rest}{box}{rest}").date_published == "2024-05-20"
    clock = "<div>Monday, 20 May 2024</div>"
    assert read(f"{clock}<p>19 May 2024</p>{H1}{STORY}").date_published == "2024-05-19"
    assert read(f"<div>17 May 2024</div>{H1}{STORY}", fetched_at=FETCHED).date_published == "2024-05-17"


def test_a_pictures_day_is_not_the_storys() -> None:
    figure = "<figure><img src=a.jpg><figcaption>The ferry on a day in spring, 4 May 2024</figcaption></figure>"
    assert read(f"{H1}{figure}{STORY}").date_published is None
    assert read(f"{H1}<p>2 May 2024</p>{figure}{STORY}").date_published == "2024-05-02"


def test_a_day_in_the_prose_is_not_the_storys() -> None:
    told = "<p>It had left the harbour for the last time on 4 November 2023, when the wind had torn off its flag.</p>"
    assert read(f"{H1}{STORY}{told}{STORY}").date_published is None
    assert read(f"{H1}{told}{STORY}").date_published is None
    assert read(f"{H1}{STORY}{told}").date_published is None


def test_where_it_is_open_whose_a_time_is_its_text_is_kept() -> None:
    article = read(f"<div>{H1}{STORY}</div><h3>On the quay</h3><p>17 May 2024</p>")
    assert (article.date_published, article.date_raw) == (None, "17 May 2024")
    assert article.date_precision is None


def test_an_inserted_box_keeps_its_day() -> None:
    box = "<div><b>Do not miss it</b><p>17 May 2024</p></div>"
    early = STORY + MORE
    later = early.replace("the ", "that ").replace("A ", "This ")  # no copies, which would be left out
    assert read(f"{H1}{early}{box}{later}").date_published is None
    assert read(f"{H1}{STORY}<p>Published: 2 May 2024</p>{STORY}").date_published == "2024-05-02"


def test_names_are_evidence_and_no_verdict() -> None:
    assert (
        read(f'<div class="comment-box">{H1}<p class="related">2 May 2024</p>{STORY}</div>').date_published
        == "2024-05-02"
    )
    entries = make_list('<div class="article-date published">{link} <time class="published">{day}</time></div>')
    assert read(f"{H1}{STORY}{entries}").date_published is None


def test_microdata_of_cards_tell_nothing_of_the_story() -> None:
    cards = "".join(
        f'<div itemscope><meta itemprop="datePublished" content="2024-05-0{n}T10:00:00Z">'
        f'<a href="/a/{n}/other">{text}</a></div>'
        for n, text in enumerate(OTHERS, 3)
    )
    assert read(f"<div>{H1}{STORY}</div>{cards}").date_published is None
    own = '<meta itemprop="datePublished" content="2024-05-02T10:00:00Z">'
    assert read(f"<div itemscope>{own}{H1}{STORY}</div>{cards}").date_published == "2024-05-02T10:00:00Z"


def test_data_of_other_stories_tell_nothing_of_the_story() -> None:
    other = (
        '{"@type": "NewsArticle", "headline": "Sheep win the regatta again", "datePublished": "2024-05-03T10:00:00Z"}'
    )
    own = f'{{"@type": "NewsArticle", "headline": "{HEADLINE}", "datePublished": "2024-05-02T10:00:00Z"}}'
    film = (
        '{"@type": "VideoObject", "name": "Bakers knead through the night", "url": "/f/7", "uploadDate": "2024-05-03"}'
    )
    script = '<script type="application/ld+json">[{}]</script>'
    assert read(H1 + STORY, head=script.format(other)).date_published is None
    assert read(H1 + STORY, head=script.format(film)).date_published is None
    assert read(H1 + STORY, head=script.format(f"{other}, {own}, {film}")).date_published == "2024-05-02T10:00:00Z"


@settings(max_examples=60, deadline=None)
@given(
    form=st.sampled_from(CARDS[:5]),
    tag=st.sampled_from(("div", "td", "section", "main", "center")),
    meta=st.sampled_from(
        ("<p>{}</p>", "<div><span>{}</span></div>", "<font>{}</font><br>", "<b>By Jo Moss</b> | {}<br>")
    ),
    place=st.sampled_from(("above", "under", "below")),
    has_time=st.booleans(),
    swaps=st.booleans(),
)
def test_the_storys_time_and_no_other_on_any_page(
    form: str, tag: str, meta: str, place: str, has_time: bool, swaps: bool
) -> None:
    line = meta.format("2 May 2024") if has_time else ""
    parts = {"above": (line, H1, STORY), "under": (H1, line, STORY), "below": (H1, STORY, line)}[place]
    story = f"<{tag}>{''.join(parts)}</{tag}>"
    around = f"<div><h3>Latest</h3>{make_list(form)}</div>"
    body = around + story if swaps else story + around
    if tag == "td":
        body = f"<table><tr>{body.replace('<div><h3>', '<td><h3>')}</tr></table>"
    assert read(body).date_published == ("2024-05-02" if has_time else None)


MENU = "<ul>" + "".join(f"<li><a href=/s/{name}>{name}</a></li>" for name in "Town World Trade Sport Views".split())


@pytest.mark.parametrize(
    ("above", "published"),
    [
        (f"{MENU}</ul><p>Issue of 17 May 2024</p>", "2024-05-17"),
        (f"{MENU}</ul><p>Trade</p><p>Issue of 17 May 2024</p>", "2024-05-17"),
        (f"<p>Issue of 17 May 2024</p>{MENU}</ul>", None),  # the masthead's
        ("<p>Issue of 17 May 2024</p>", None),  # it may be the masthead's
        (f"{MENU}</ul><p>Issue of 20 May 2024</p>", None),  # today's
        (f"{MENU}</ul><p>Issue of 17 May 2024</p><p><a href=/a/77/sheep>{OTHERS[0]}</a></p>", None),
    ],
)
def test_right_over_the_headline_and_below_the_menu_an_issue_is_the_storys(above: str, published: str | None) -> None:
    assert read(f"<div>Harbour Post</div>{above}{H1}{STORY}").date_published == published


@pytest.mark.parametrize("issue", ["Issue of 17 May 2024", "Edición del 17 de mayo de 2024"])
def test_in_a_box_of_the_storys_own_the_day_of_an_issue_is_its_day(issue: str) -> None:
    box = f"<table><tr><td>Trade</td><td>{issue}</td></tr><tr><td>{H1}</td></tr></table>"
    around = "<p>Harbour Post</p><p>Cloudy, 14 degrees</p>{}<p>The office is on the quay.</p><p>Imprint</p>"
    page = around.format(f"<div>{box}{STORY}</div>")
    assert read(page).date_published == "2024-05-17"


def test_what_stands_on_the_other_side_of_the_story_is_no_row_with_its_time() -> None:
    above = (
        "<div><div>Home » Trade and crafts of the island, and what they sell</div><div>17 May 2024, 09:12</div></div>"
    )
    said = "<p>Jo Moss</p><p>I have been on this ferry more often than I can remember.</p><p>19 May 2024, 21:40</p>"
    page = f"<div>{above}<div><div>{HEADLINE}</div>{STORY}</div><div>{said}</div></div>"
    assert read(page).date_published == "2024-05-17T09:12:00"
    assert read(page.replace(above, "")).date_published is None


def test_the_day_of_an_issue_is_not_the_storys() -> None:
    issue = "<p><a href='/issues/2024/05/27'>May 27, 2024 Issue</a></p>"
    assert read(f"{H1}{issue}{STORY}").date_published is None
    assert read(f"{H1}{issue}<p>17 May 2024</p>{STORY}").date_published == "2024-05-17"
    assert read(f"{H1}<p>Published in issue 12 on 17 May 2024</p>{STORY}").date_published == "2024-05-17"


def test_a_reply_that_bears_the_headline_tells_the_readers_time() -> None:
    reply = (
        f"<ul><li><div><a>{HEADLINE}</a></div><small>10 May 2024 03:47, by <b>Odile</b></small>"
        "<div><p>Good report, thank you. I was on the quay and it was louder than that.</p></div></li></ul>"
    )
    assert read(f"{H1}<p>By Jane Roe</p>{STORY}<div>Forum messages</div>{reply * 2}").date_published is None


def test_the_storys_own_foot_may_repeat_the_headline_above_its_time() -> None:
    foot = f"<div><div>{HEADLINE}</div><div>10 May 2024 03:47</div></div>"
    assert (read(f"{H1}{STORY}{foot}").date_published or "")[:10] == "2024-05-10"


@pytest.mark.parametrize(
    "line",
    [
        "<td><p>Monday, 20 May 2024 <a href=/all>index</a></p><hr><p>Ports</p>",
        "<td><p>Harbour Post, Monday, 20 May 2024</p>",
    ],
    ids=["above a rule", "beside the site's name"],
)
def test_the_day_of_reading_in_the_pages_head_is_no_storys(line: str) -> None:
    sides = "<td>Menu</td>", "<td>Weather</td>"
    page = f"<a href=/>Harbour Post</a><table><tr>{sides[0]}{line}{H1}{STORY}</td>{sides[1]}</tr></table>"
    assert read(page, head="<meta property=og:site_name content='Harbour Post'>").date_published is None
    own = page.replace("20 May", "17 May")
    assert (read(own, head="<meta property=og:site_name content='Harbour Post'>").date_published or "")[
        :10
    ] == "2024-05-17"


def test_a_day_above_the_headline_that_no_rule_parts_from_it_is_the_storys() -> None:
    page = f"<table><tr><td>Menu</td><td><p>Monday, 20 May 2024</p>{H1}{STORY}</td><td>Weather</td></tr></table>"
    assert read(page).date_published == "2024-05-20"


FOOT = "<p>Jo Moss | 13-05-24 | 13:40 | <a href='{}'>Link</a> | <a href='#replies'>4 replies</a></p>"
LISTED = (
    "<p><b>See also</b><br>" + "".join(f"<a href=/a/{n}/other>{text}</a><br>" for n, text in enumerate(OTHERS)) + "</p>"
)


def test_a_time_beside_a_link_to_the_page_itself_is_the_storys_whatever_stands_between() -> None:
    own = FOOT.format("/a/1204/ferry-returns-to-the-harbour")
    assert read(f"{H1}{STORY}{LISTED}{own}").date_published == "2024-05-13T13:40:00"
    of_reader = FOOT.format("/a/1204/ferry-returns-to-the-harbour#reply-3")
    assert read(f"{H1}{STORY}{LISTED}<h3>Replies</h3><p>Well done, all of you.</p>{of_reader}").date_published is None
    assert read(f"{H1}{STORY}{LISTED}{FOOT.format('/a/1200/other')}").date_published is None


def test_a_link_to_what_holds_the_page_leads_to_no_other_story() -> None:
    names = "<div><a href=/a>Jo Moss, Ann Lee and Bo Hill of the harbour</a> <i>3 May 2024 13:40</i></div>"
    assert read(f"{H1}{names}{STORY}").date_published == "2024-05-03T13:40:00"
    assert read(f"{H1}{names.replace('/a>', '/b>')}{STORY}").date_published is None


HIDDEN = "<span class=visually-hidden>Published</span> <span>{} May 2024</span>"


def test_a_label_for_screen_readers_below_the_story_is_on_other_stories_cards() -> None:
    cards = "".join(
        f"<li><a href=/a/{n}/other><b>{text}</b></a><ul><li>{HIDDEN.format(n + 3)}</li></ul></li>"
        for n, text in enumerate(OTHERS, 1)
    )
    listed = f"<section><h2>More on this story</h2><ul>{cards}</ul></section>"
    assert read(f"{H1}<div>{STORY}</div>{listed}").date_published is None
    assert read(f"{H1}<p>{HIDDEN.format(17)}</p><div>{STORY}</div>{listed}").date_published == "2024-05-17"
    assert read(f"{H1}<div>{STORY}</div><p>{HIDDEN.format(17)}</p>{listed}").date_published == "2024-05-17"
    shown = "<h2>About this story</h2><p>Published 17 May 2024</p>"
    assert read(f"{H1}<div>{STORY}</div>{shown}").date_published == "2024-05-17"


def test_the_clock_beside_the_menu_is_the_page_s_and_the_day_beside_a_trail_is_the_story_s() -> None:
    day = "Monday, 20 May 2024 | cloudy, 14°"
    menu = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("coast", "town", "sport", "boats", "letters"))
    foot = "<p>All rights reserved.</p><p>Imprint of the paper</p><p>Harbour street 4</p><p>Island</p>"
    top = f"<header><div><p>{day}</p></div><p>News of the coast</p><nav><ul>{menu}</ul></nav></header>"
    text = f"<div><div>{H1}</div><div>{STORY}</div></div>"
    assert read(f"<div>{top}{text}</div><div>{foot}</div>").date_published is None
    trail = "<div><span>17 May 2024</span><nav><a href='/'>Home</a> <a href='/coast'>Coast</a></nav></div>"
    assert read(f"<div>{trail}{text}</div><div>{foot}</div>").date_published == "2024-05-17"


def test_a_record_below_the_headline_tells_the_day_of_the_storys_issue() -> None:
    record = "<p><b>Issue date:</b> 5/17/24 <b>Section:</b> <a href=/s>Local</a></p>"
    assert read(f"{H1}<p>By Jane Roe</p>{record}{STORY}").date_published == "2024-05-17"
    assert (
        read(f"<p>Issue: 5/17/24 Section: Local</p><ul>{make_list('<li>{link}')}</ul>{H1}{STORY}").date_published
        is None
    )


REPLY = (
    "<p><b>{label} {headline}</b> (Score: 3)<br>by <b>Marge T.</b> on 18/05/2024 - 19:38</p>"
    "<p>I cross it every day.</p>"
)


@pytest.mark.parametrize("label", ["Re:", "RE:", "Re[2]:", "re :"])
def test_the_time_of_a_reply_is_its_readers(label: str) -> None:
    reply = REPLY.format(label=label, headline=HEADLINE)
    assert read(f"{H1}{STORY}<p>2 comments</p>{reply}").date_published is None
    assert read(f"{H1}{STORY}{reply}").date_published is None


def test_a_storys_line_that_has_a_word_like_re_keeps_its_time() -> None:
    line = "<p>Jane Roe (Reuters), 18/05/2024 - 09:38</p>"
    assert read(f"{H1}{STORY}{line}").date_published == "2024-05-18T09:38:00"
    assert (
        read(f"{H1}{STORY}<p>Research: Jane Roe</p><p>18/05/2024 - 09:38</p>").date_published == "2024-05-18T09:38:00"
    )


def test_what_tells_when_a_story_was_changed_tells_its_time_too() -> None:
    line = "<p>Reuters 17 May 2024 09:38 (last updated 17 May 2024 10:02)</p>"
    article = read(f"{H1}{STORY}<p>[Jane Roe]</p>{line}")
    assert article.date_published == "2024-05-17T09:38:00"
    assert article.date_modified == "2024-05-17T10:02:00"
    clock = "<div>Monday, 20 May 2024 | Last update: 10:02</div>"
    assert read(f"{clock}{H1}{STORY}").date_published is None


MENU = "".join(f"<li><a href=/s/{name}>{name}</a></li>" for name in ("Town", "World", "Trade", "Sport", "Weather"))


def test_a_day_in_the_column_of_the_menu_is_the_pages() -> None:
    column = f"<td><ul>{MENU}</ul><p>Monday, 20.05.2024<br>Cloudy, 14 degrees</p></td>"
    page = f"<table><tr>{{}}<td>{H1}{STORY}</td></tr></table>"
    assert read(page.format(column)).date_published is None
    beside = f"<table><tr><td><ul>{MENU}</ul></td><td><p>Friday, 17.05.2024</p>{H1}{STORY}</td></tr></table>"
    assert read(beside).date_published == "2024-05-17"


def test_a_change_may_be_told_behind_its_time() -> None:
    times = "<div>2024/05/17 14:24 (JST)</div><div>2024/05/17 14:50 (JST) updated</div>"
    article = read(f"{H1}{times}{STORY}")
    assert article.date_published == "2024-05-17T05:24:00Z"
    assert article.date_modified == "2024-05-17T05:50:00Z"
    line = read(f"{H1}<p>Published 17 May 2024 14:24, updated 18 May 2024 09:12</p>{STORY}")
    assert (line.date_published, line.date_modified) == ("2024-05-17T14:24:00", "2024-05-18T09:12:00")


def test_the_day_on_which_a_diary_was_begun_is_not_its_storys() -> None:
    box = "<div><b>Статистика</b><br><small>Создан: 17.03.2006<br>Записей: 2317</small></div>"
    assert read(f"<table><tr><td>{box}</td><td>{H1}{STORY}</td></tr></table>").date_published is None
    assert read(f"{H1}<p>Создано: 17.05.2024</p>{STORY}").date_published == "2024-05-17"
