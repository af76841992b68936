"""Where the fields of a story stand on its page, and what is read there of other pages of its site."""

from __future__ import annotations

import pytest

from newscrawl import Article, Fetched, SiteMemory, extract_article, parse_page
from newscrawl.extract.story_places import (
    NO_PLACE,
    NOWHERE,
    Places,
    cut_frame,
    find_element,
    list_shown,
    locate_body,
    locate_fields,
)
from newscrawl.extract.story_trace import unpack_trace
from newscrawl.page.page import Page
from tests.extract.site_stories import PLACES, SUBJECTS, write_story

TEASER = "<div class=t><b class=u>{day} June 2024</b> <a href=/other/{day}>The {subject} is in the news again</a></div>"


def make_page(number: int, time: str, byline: str, *, extra: str = "") -> str:
    title = f"The {SUBJECTS[number]} of {PLACES[number % len(PLACES)]}"
    text = "".join(f"<p>{paragraph}</p>" for paragraph in write_story(number))
    teasers = "".join(TEASER.format(day=day, subject=SUBJECTS[day]) for day in range(10, 14))
    return (
        f"<html lang=en><title>{title}</title><body><div class=a><h1>{title}</h1><div class=q>{time}</div>{extra}"
        f"<div class=n>{byline}</div><div class=s>{text}</div></div><div class=l>{teasers}</div></body></html>"
    )


def read(number: int, page: str, memory: SiteMemory) -> Article:
    url = f"https://courier.example/story-{number}.html"
    article = extract_article(page, url, memory=memory, fetched_at="2024-07-01T10:00:00Z")
    assert article is not None
    return article


def remember(count: int = 6) -> SiteMemory:
    memory = SiteMemory()
    for number in range(count):
        page = make_page(number, f"{number + 1} May 2024, 10:0{number}", "By Ada Brook")
        parsed = parse_page(Fetched(page, f"https://courier.example/story-{number}.html", memory=memory))
        assert parsed.article is not None
        assert parsed.article.date_published == f"2024-05-0{number + 1}T10:0{number}:00"
        memory.observe(parsed)
    return memory


def test_texts_around_the_story_are_known_by_their_places() -> None:
    page = Page(make_page(1, "3 May 2024, 10:05", "By Ada Brook"), "https://courier.example/story-1.html")
    blocks = page.with_own_blocks()
    for block in blocks.blocks.blocks:
        block.kept = block.tag == "p"
    shown = list_shown(blocks)
    assert any("June" in text for text in shown[NO_PLACE])
    texts = [text for place, alike in shown.items() if place != NO_PLACE for text in alike]
    assert {"3 May 2024, 10:05", "By Ada Brook"} <= set(texts)
    assert not any("June" in text for text in texts)  # a list has its place more than once
    article = Article(
        headline=f"The orchestra of {PLACES[1]}",
        authors=["Ada Brook"],
        date_raw="3 May 2024, 10:05",
        date_published="2024-05-03T10:05:00",
        provenance={"date_published": "text"},
    )
    places = locate_fields(article, shown)
    assert NOWHERE not in places
    assert len(set(places)) == 5  # its body is not located by these
    assert locate_fields(article, {NO_PLACE: ["By Ada Brook", "3 May 2024, 10:05"]}) == NOWHERE
    article.provenance["date_published"] = "listing"
    article.authors = ["Ben Cole"]
    assert locate_fields(article, shown) == Places(0, 0, places.headline)


def test_places_go_with_the_trace() -> None:
    (trace, *_) = remember()
    assert all(trace.places)
    assert unpack_trace(trace.pack()) == trace


def test_a_page_without_its_own_time_gets_none_of_another_story() -> None:
    memory = remember()
    assert memory.find_place("time")
    for time in ("", "Free to read", "Harbour Street 4"):
        assert read(20, make_page(20, time, "By Ada Brook"), memory).date_published is None
    moved = make_page(20, "", "By Ada Brook").replace("<div class=q></div>", TEASER.format(day=20, subject="zoo"))
    assert read(20, moved, memory).date_published is None


def show_authors(*texts: str, authors: list[str]) -> Places:
    article = Article(headline="A story", authors=authors, provenance={"authors": "text"})
    return locate_fields(article, {7: list(texts)})


@pytest.mark.parametrize(
    ("text", "authors", "other", "framed"),
    [
        ("By Ada Brook, reporter", ["Ada Brook"], "By Ben Cole and Cleo Dane, reporter", "Ben Cole and Cleo Dane"),
        ("Ada Brookdesk@a.example", ["Ada Brook"], "Ben Coledesk@a.example", "Ben Cole"),  # no space between them
        ("Bagus Prakoso Penjelajah", ["Bagus Prakoso"], "Dewi Anggraini Penjelajah", "Dewi Anggraini"),
        ("By Ada Brook | 3 May 2024, 10:05", ["Ada Brook"], "By Ben Cole | 14 June 2024, 9:15", "Ben Cole"),
        ("By Ada Brook | 3 May 2024, 10:05", ["Ada Brook"], "By Ben Cole", "Ben Cole"),
        ("By Ada Brook | 12 comments", ["Ada Brook"], "By Ben Cole | 3 comments", "Ben Cole"),
        ("By Ada Brook and Ben Cole", ["Ada Brook", "Ben Cole"], "By Cleo Dane", "Cleo Dane"),
        ("By Ada Brook", ["Ada Brook"], "Ashby, Ben Cole", None),
        ("By Ada Brook", ["Ada Brook"], "By", None),
        ("By Ada Brook, reporter", ["Ada Brook"], "By Ben Cole, photographer", None),
        ("Ada Brook", ["Ada Brook"], "Real Madrid", None),  # nothing is said around it: it might be anything
        ("Ben Cole with Ada Brook", ["Ada Brook", "Ben Cole"], "Ben Cole with Ada Brook", None),  # whose order is it?
    ],
)
def test_authors_are_cut_out_of_what_is_always_said_around_them(
    text: str, authors: list[str], other: str, framed: str | None
) -> None:
    frame = show_authors(text, authors=authors).frame
    assert frame < 1 << 32
    assert cut_frame(other, frame) == framed


def test_the_frame_of_several_texts_is_that_of_each() -> None:
    both = show_authors("Ada Brook, reporter", "Ben Cole, reporter", authors=["Ada Brook", "Ben Cole"])
    assert both.frame == show_authors("Cleo Dane, reporter", authors=["Cleo Dane"]).frame != 0


def mark_story(html: str) -> Page:
    page = Page(html, "https://courier.example/story.html").with_own_blocks()
    for block in page.blocks.blocks:
        block.kept = block.text.startswith("Story")
    return page


def test_the_place_of_a_body_is_the_element_around_all_of_it() -> None:
    text = "<div class=s><p>Story one</p><div class=w><p>Story two</p></div></div>"
    page = mark_story(f"<body><div class=m><h1>A title</h1>{text}<p>Read on</p></div></body>")
    place = locate_body(page)
    other = mark_story(f"<body><div class=m><p>First</p>{text.replace('Story', 'Tale')}</div></body>")
    assert locate_body(other) == 0
    element = find_element(other.blocks, place)
    assert element is not None
    assert other.blocks.names[element] == "s"


def test_a_place_that_a_page_has_twice_is_none() -> None:
    two = mark_story("<body><div class=s><p>Story one</p><p>Story</p></div><div class=s><p>Another</p></div></body>")
    assert locate_body(two) == 0
