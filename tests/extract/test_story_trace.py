"""What a story leaves in its site's memory, and where the fields of a story stand on its page."""

from __future__ import annotations

import pytest

from newscrawl import Article, Fetched, SiteMemory, extract_article, parse_page
from newscrawl.extract.story_trace import (
    MOST_PARAGRAPHS,
    NOWHERE,
    Places,
    digest_text,
    hash_word,
    list_shown,
    locate_fields,
    split_words,
    trace_story,
    unpack_trace,
)
from newscrawl.page.page import Page
from tests.extract.site_stories import PLACES, SUBJECTS, make_article, write_paragraphs, write_story

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
    texts = [text for alike in shown.values() for text in alike]
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
    assert len(set(places)) == 3
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


def test_a_trace_is_read_as_it_was_packed() -> None:
    article = make_article(7, write_story(7), authors=["Jane Roe"], caption="The pier at dawn", section="Coast")
    trace = trace_story(article)
    assert trace is not None
    assert unpack_trace(trace.pack()) == trace
    assert digest_text("Jane roe") in trace.names
    assert b"Jane" not in trace.pack()


@pytest.mark.parametrize("packed", [b"", b"\0" * 10, b"\xff" * 60])
def test_what_is_no_trace_is_refused(packed: bytes) -> None:
    with pytest.raises(ValueError, match="no trace of a story"):
        unpack_trace(packed)


def test_of_a_long_story_the_first_and_last_paragraphs_are_kept() -> None:
    paragraphs = write_paragraphs("marathon", 300)
    trace = trace_story(make_article(1, paragraphs))
    assert trace is not None
    assert len(trace.text_sizes) == MOST_PARAGRAPHS
    assert digest_text(paragraphs[0]) in trace.text_sizes
    assert digest_text(paragraphs[-1]) in trace.text_sizes


def test_what_has_no_text_or_address_has_no_trace() -> None:
    article = make_article(1, [])
    assert trace_story(article) is None
    article.body, article.url = "A text.", None
    assert trace_story(article) is None


def test_words_of_scripts_without_spaces_are_pairs() -> None:
    assert {"港南", "南町"} <= split_words("港南町の市場")
    assert split_words("They have been with the Ferry") == {"ferry"}


def test_of_subject_words_that_come_as_often_the_same_are_kept_in_every_process() -> None:
    letters = "abcdefghij"
    words = [f"harbour{one}{other}" for one in letters for other in letters]
    article = make_article(1, [" ".join(words), " ".join(reversed(words))])
    article.headline = article.publisher = None
    trace = trace_story(article)
    assert trace is not None
    assert trace.subject_words == frozenset(map(hash_word, words[: len(trace.subject_words)]))
    assert 40 < len(trace.subject_words) < len(words)
