"""Lines beside a story and streams of stories below it, told by names, marks and form; and their look-alikes."""

from __future__ import annotations

import pytest

from newscrawl.extract.dates.sources import heads_comments

from .test_ownership import FETCHED, H1, HEADLINE, MORE, STORY, TEXTS, read

BY = "<p>By Jane Roe</p>"


@pytest.mark.parametrize(
    ("body", "published"),
    [
        # The author and the time share a box: on the day of reading too it is no clock of the page's.
        (f"<table><tr><td><b>Jane Roe</b><br>@ <b>2024-05-20 06:51:00</b></table>{H1}{STORY}{BY}", "2024-05-20"),
        (f"<div><div><b>Jane Roe</b></div><div>20 May 2024 06:51</div></div>{H1}{STORY}{BY}", "2024-05-20"),
        (f"<p>Monday, 20 May 2024</p><ul><li>Jane Roe</li><li>3 min read</li></ul>{H1}{BY}{STORY}", ""),
        # A line of the story's foot has parts between marks.
        (f"{H1}{STORY}{MORE}<p>Jane Roe and Ada Lind / 2 May 2024, 17:22 / <a href=/s>Culture</a></p>", "2024-05-02"),
        (f"{H1}{STORY}{MORE}<p>Jane Roe, John Miller and Ada Lind · 2 May 2024, 17:22 · Culture</p>", "2024-05-02"),
        (f"{H1}<p>Par Camille Durand et Sophie Garnier le jeudi 2 mai 2024, 12:06 - <a>Lien permanent</a></p>{STORY}",
         "2024-05-02"),
        (f"{H1}{STORY}{MORE}<p>The opera was first given on 2 May 2024, 17:22, and Jane Roe sang in it.</p>", ""),
        # A day without a year is one in the byline, and nowhere else.
        (f"{H1}<div>3 min read · <span>Mar 18</span></div>{STORY}", "2024-03-18"),
        (f"{H1}<div>By Jane Roe</div><div>May 3</div>{STORY}", "2024-05-03"),
        (f"{H1}{STORY}<div>May 3</div>", ""),
        (f"{H1}<div><a href=/t/mars-3>Mars 3</a></div>{STORY}", ""),
        # A line with an address of the author's is no list of links.
        (f"{H1}<b>Jane Roe</b> <a href='mailto:jane@mail.example'>jane at mail.example.org</a><br>"
         f"<i>Friday May 3 10:09:04 GMT 2024</i><p>{STORY}", "2024-05-03"),
    ],
)  # fmt: skip
def test_a_line_beside_the_story_tells_its_time(body: str, published: str) -> None:
    assert (read(body).date_published or "")[:10] == published


def test_the_day_of_an_electronic_edition_is_that_of_its_stories() -> None:
    issue = "<div>第6231期 2024年05月20日 星期一</div>"
    assert read(f"{issue}<div>第A14版：文化</div>{H1}{STORY}").date_published == "2024-05-20"
    assert read(f"{issue}<div>文化</div>{H1}{STORY}").date_published is None


def test_comments_in_tables_end_the_story() -> None:
    comments = "".join(
        f"<table><tr><td>#{n} wrote: <b>Deirdre</b> (8 May 2024 1{n}:31)</td></tr><tr><td><div>{text}</div></table>"
        for n, text in enumerate(
            ("Nobody told us.", "I drive past there every day, and nobody has told us of all this yet.", "So?")
        )
    )
    assert read(f"{H1}<div>{STORY}</div><div>Comments (3) <a href=/p>Print</a></div>{comments}").date_published is None


def make_stream(days: tuple[int, ...]) -> str:
    """Further stories, whose parts stand one after the other in no element of their own."""
    return "".join(
        f'<div class=d>Friday, {day} May 2024</div><div class=t><a href="/p/{day}">Sheep win the regatta again</a>'
        f"</div><div class=x>The race was over before the rain.</div><div class=f>Posted by Jo Moss at 1{n}:31</div>"
        for n, day in enumerate(days)
    )


@pytest.mark.parametrize("days", [(3, 4), (3, 3, 3), (3, 4, 6, 7)])
def test_a_stream_of_stories_keeps_its_times(days: tuple[int, ...]) -> None:
    assert read(f"<div>{H1}<div>{STORY}</div>{make_stream(days)}</div>").date_published is None
    own = f"<div><div class=d>Thursday, 2 May 2024</div>{H1}<div>{STORY}</div>{make_stream(days)}</div>"
    assert (read(own).date_published or "")[:10] == "2024-05-02"


def test_a_live_blogs_entries_are_no_stream_and_no_publication() -> None:
    entries = "".join(f"<div>{n}:05</div><p>{text}</p>" for n, text in enumerate(TEXTS, 10))
    assert read(f"{H1}<p>2 May 2024</p>{entries}").date_published == "2024-05-02"
    assert read(f"{H1}{entries}").date_published is None


def test_a_line_of_the_story_is_the_heading_of_comments_only_with_that_word() -> None:
    for heading in ("Comments (3)", "1 comment", "Comment (2)", "12 commentaires", "Kommentare", "3 comments on this"):
        assert heads_comments(heading), heading
    for line in ("Comment tout a commencé", "Comment faire ?", "Commence the feast"):
        assert not heads_comments(line), line
    foot = f"<p>Comment tout a commencé</p>{MORE}<div>Jane Roe Publié le 2 mai 2024 à 18h14</div>"
    assert read(f"{H1}{STORY}{foot}").date_published == "2024-05-02T18:14:00"


ABOUT_DAYS = {
    "a story of 1998": (f"<p>4 March 1998</p>{H1}{STORY}", "1998-03-04"),
    "a story about a day": (f"{H1}<p>On 3 May 1924 the poet was born on 4 May 1994 they built it.</p>{STORY}", ""),
    "an event in the first sentence": (f"{H1}<p>The fair opens on 3 May 2024 at 10:00 in the hall.</p>{STORY}", ""),
    "a weather box": (f"<div>Tarn <b>20 May 2024</b> 14°C</div>{H1}{STORY}", ""),
    "a countdown": (f"{H1}{STORY}<div>Still 17 days to the fair on 6 June 2024</div>", ""),
    "a standfirst": (f"{H1}<p>The ferry sank on 3 May 2024 and was raised within a week</p>{STORY}", ""),
    "a correction": (f"{H1}{STORY}<p>Correction, 18 May 2024: An earlier version named the wrong boat.</p>", ""),
    "the next sailing": (f"{H1}{STORY}<p>The next sailing is on 18 May 2024.</p>", ""),
    "a print head": (f"<p>Printed from harbour-post.example on 18 May 2024</p>{H1}{STORY}", ""),
    "when the page was made": (f"{H1}{STORY}<div>Page generated 19 May 2024 10:00</div>", ""),
    "an offer": (f"{H1}{STORY}<div>Offer ends 19 May 2024</div>", ""),
    "a line with a mark": (f"{H1}<p>By Ada Lind for Culture on 2 May 2024</p>{STORY}", "2024-05-02"),
    "a story on a day of its headline": (f"<h1>{HEADLINE} of 3 May 1998</h1>{STORY}", ""),
}  # fmt: skip


@pytest.mark.parametrize(("body", "published"), ABOUT_DAYS.values(), ids=ABOUT_DAYS)
def test_what_a_page_says_of_days_is_no_publication(body: str, published: str) -> None:
    assert (read(body).date_published or "")[:10] == published
    assert FETCHED.startswith("2024-05-20")


def test_a_headline_inside_a_longer_line_is_found_by_its_words() -> None:
    line = f"<div>Home &gt; Harbour &gt; {HEADLINE} Jane Roe</div>"
    assert read(f"{line}<div>2 May 2024, 17:22</div>{STORY}").date_published == "2024-05-02T17:22:00"
