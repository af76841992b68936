"""Times of day whose day stands elsewhere: above the headline, in its own line, in the address."""

from __future__ import annotations

import pytest

from .test_ownership import H1, STORY, read

DAY = "<h2>2 May 2024</h2>"


@pytest.mark.parametrize(
    "line",
    [
        "Posted by Jo Moss at 10:21 | <a href=#c>Comments (3)</a>",
        "10:21 | <a href=/p>Permalink</a> | <a href=#c>3 comments</a>",
        "10:21 Written by Jo Moss in <a href=/c>Art</a> | <a href=#c>Comments (3)</a>",
        "Posted by the staff at 10:21",
        "Publié par Jo Moss à 10h21",
        "Pubblicato da Jo Moss alle 10.21",
        "at 10:21",
        "[10:21]",
    ],
)
@pytest.mark.parametrize("clock", ["", "<div>Cloudy, 14 degrees 18:52</div>", "<p>Open today 9:00 - 17:30</p>"])
def test_the_line_below_the_story_tells_the_time_of_its_day(line: str, clock: str) -> None:
    assert read(f"{clock}<div>{DAY}<div>{H1}{STORY}<p>{line}</p></div></div>").date_published == "2024-05-02T10:21:00"


@pytest.mark.parametrize("line", ["Posted by Jo Moss at 10:21", "10:21"])
def test_it_may_stand_right_over_the_headline_or_below_it(line: str) -> None:
    assert read(f"<div>{DAY}<p>{line}</p>{H1}{STORY}</div>").date_published == "2024-05-02T10:21:00"
    assert read(f"<div>{DAY}{H1}<p>{line}</p>{STORY}</div>").date_published == "2024-05-02T10:21:00"


@pytest.mark.parametrize(
    "furniture",
    [
        "<div>Cloudy, 14 degrees 18:52</div>{}",
        "<div>18:52</div><ul><li><a href=/1>Home</a></li><li><a href=/2>Town</a></li></ul>{}",
        "{}<p>3:05</p>",
        "{}<p>10:21</p><video src=/v.mp4></video>",
        "{}<h3>Opening hours</h3><p>10:21 - 17:30</p>",
        "{}<h3>Comments</h3><div><p>anna at 10:21</p><p>Great!</p></div>",
        "{}<h3>On TV</h3><p>20:15 The Old Sea</p>",
        "{}<p>The ferry leaves at 10:21 and comes back in the evening.</p>",
    ],
)
def test_a_time_of_day_that_is_not_the_storys_is_not_joined_to_its_day(furniture: str) -> None:
    story = f"<div>{DAY}{H1}{STORY}</div>"
    assert read(furniture.format(story)).date_published == "2024-05-02"


def test_a_time_of_day_without_a_day_is_none() -> None:
    assert read(f"{H1}{STORY}<p>Posted by Jo Moss at 10:21</p>").date_published is None


def test_a_time_of_day_that_is_read_in_two_parts_of_the_page_is_one() -> None:
    """The line and its first element both tell it."""
    links = "<a href=/t>Wirtschaft</a> | <a href=#c>3 Kommentare</a> | <a href=/k>Kommentieren</a>"
    line = f"<div>um 16:59h | Thema: {links}</div>"
    page = f"<div>{DAY}{H1}{STORY}<div>Stichworte: Ferry, Harbour</div>{line}</div>"
    assert read(page).date_published == "2024-05-02T16:59:00"
    other = line.replace("16:59h", "17:05h")
    assert read(page.replace("</div></div>", f"</div>{other}</div>")).date_published == "2024-05-02"
