"""A day, its time of day and its zone in several elements, lines or cells."""

from __future__ import annotations

import pytest

from newscrawl import extract_article

HEADLINE = "The old ferry stays for another year"
STORY = (
    "<p>The council of the harbour town voted on Tuesday to keep the old ferry for another year, and went home.</p>"
    "<p>Shopkeepers on the quay had asked for a bridge, which would cost three million, more than the town has.</p>"
    "<p>The ferry leaves every twenty minutes from the stone steps below the customs house, as it always did.</p>"
    "<p>A vote on the bridge will be held in spring, when the engineers have said how deep the mud is there.</p>"
)
PAGE = """<html lang=en><title>{headline} - Harbour Post</title><div><a href=/>Harbour Post</a></div>{head}
<ul><li><a href=/a>News</a></li><li><a href=/b>Trade</a></li></ul>
<div>{story}</div><div>Harbour Post, on the quay</div>"""
PLACES = ("{line}<h1>{headline}</h1>{story}", "<h1>{headline}</h1>{line}{story}", "<h1>{headline}</h1>{story}{line}")


def read(story: str, head: str = "") -> str | None:
    html = PAGE.format(headline=HEADLINE, head=head, story=story)
    article = extract_article(html, "https://www.harbourpost.example/x/ferry-stays", fetched_at="2024-06-20T10:00:00Z")
    assert article is not None
    return article.date_published


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "line",
    [
        "<table><tr><td>17 May 2024</td><td>14:05</td></tr></table>",
        "<table><tr><td>17 May 2024</td></tr><tr><td>2:05 pm</td></tr></table>",
        "<div><span>17 May 2024</span> <span>14:05</span></div>",
        "<div><span>14:05</span> | <span>17 May 2024</span></div>",
        "<div><div>17 May 2024</div><div>14:05 Uhr</div></div>",
        "<div>14:05</div><div>17 May 2024</div>",
        "<ul><li>Date: 17 May 2024</li><li>Time: 14:05</li></ul>",
        "<p>Friday</p><p>17 May 2024</p><p>14:05</p>",
        "<p><b>17 May 2024</b> <b>14:05</b> <b>907 views</b></p>",
    ],
)
def test_a_day_and_a_time_of_day_beside_it_are_one_time(line: str, place: str) -> None:
    assert read(place.format(line=line, headline=HEADLINE, story=STORY)) == "2024-05-17T14:05:00"


@pytest.mark.parametrize("place", PLACES)
def test_a_zone_in_an_element_of_its_own_is_that_of_the_time_before_it(place: str) -> None:
    line = "<div><span>17 May 2024 14:05</span> <small>GMT+2</small></div>"
    assert read(place.format(line=line, headline=HEADLINE, story=STORY)) == "2024-05-17T12:05:00Z"


@pytest.mark.parametrize(
    ("story", "head", "published"),
    [
        # Of a list of others, of which each has a day and a time of day in two lines.
        (
            f"<h1>{HEADLINE}</h1>{STORY}<div>Noticed</div>"
            "<div>17 May 2024</div><div>14:05</div><div>Organ concert</div>"
            "<div>18 May 2024</div><div>19:30</div><div>Brass band</div>",
            "",
            None,
        ),
        # Rates, which a day stands under.
        (
            f"<h1>{HEADLINE}</h1>{STORY}<table><tr><td>USD</td><td>1.08</td></tr><tr><td>17.05.2024</td></tr></table>",
            "",
            None,
        ),
        # The page's own clock in two lines is no time of day for the story's day.
        (f"<h1>{HEADLINE}</h1><p>17 May 2024</p>{STORY}", "<div>20 June 2024</div><div>11:58</div>", "2024-05-17"),
        # What is glued together in the text is not read as one.
        (f"<h1>{HEADLINE}</h1><p><span>May 17, 2024</span><span>2:05 pm</span></p>{STORY}", "", "2024-05-17T14:05:00"),
    ],
)
def test_what_only_looks_like_a_time_in_two_parts(story: str, head: str, published: str | None) -> None:
    assert read(story, head) == published
