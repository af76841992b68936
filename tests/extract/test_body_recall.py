"""A body is read where those of its site always stand, where the page's own evidence led elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newscrawl import Fetched, SiteMemory, parse_page
from newscrawl.extract.body_recall import read_body_at_place
from newscrawl.extract.story_places import locate_body
from newscrawl.page.page import Page
from tests.extract.site_stories import make_article, write_paragraphs, write_story

COMMENTS = write_paragraphs("letters", 5)


def set_page(story: list[str], comments: list[str], *, name: str = "s", extra: str = "") -> str:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in story)
    letters = "".join(f"<p>{paragraph}</p>" for paragraph in comments)
    return (
        f"<html lang=en><title>A story</title><body><div class=m><h1>A story</h1><div class={name}>{text}</div>{extra}"
        f"<div class=c>{letters}</div></div></body></html>"
    )


def choose(html: str, chosen: list[str]) -> Page:
    """Returns the page, as if those of its texts had been taken for the story."""
    page = Page(html, "https://courier.example/story/60").with_own_blocks()
    for block in page.blocks.blocks:
        block.kept = block.text in chosen
    return page


def remember(name: str = "s") -> SiteMemory:
    memory = SiteMemory()
    for number in range(6):
        html = set_page(write_story(number), [], name=name)
        parsed = parse_page(Fetched(html, f"https://courier.example/story/{number}"))
        assert parsed.observed is not None
        memory.observe(parsed)
    assert memory.find_place("body")
    return memory


def read(page: Page, chosen: list[str], memory: SiteMemory) -> str | None:
    return read_body_at_place(make_article(60, chosen), page, locate_body(page), memory)


def test_comments_that_were_taken_for_the_story_give_way_to_it() -> None:
    page = choose(set_page(write_story(60), COMMENTS), COMMENTS)
    assert read(page, COMMENTS, remember()) == "\n\n".join(write_story(60))


@pytest.mark.parametrize("first", [True, False])
def test_a_body_that_stands_where_it_should_or_holds_what_stands_there_is_left(first: bool) -> None:
    story = write_story(60)
    chosen = story if first else [*story, *COMMENTS[:2]]
    assert read(choose(set_page(story, COMMENTS), chosen), chosen, remember()) is None


@pytest.mark.parametrize(
    ("html", "why"),
    [
        (set_page([], COMMENTS), "the place is empty"),
        (set_page(["A note of the editors.", "Read on below."], COMMENTS), "it has a note alone"),
        (set_page([write_story(60)[0]] * 1, COMMENTS), "it has a summary"),
        (set_page(write_story(60), COMMENTS, name="other"), "there is no such place"),
        (set_page(write_story(60), COMMENTS, extra="<div class=s><p>More</p></div>"), "there are two"),
        (set_page([f'<a href="/{n}">{text}</a>' for n, text in enumerate(write_story(60))], COMMENTS), "all are links"),
    ],
)
def test_a_story_that_is_not_there_stays_what_it_was(html: str, why: str) -> None:
    assert read(choose(html, COMMENTS), COMMENTS, remember()) is None, why


def test_a_profile_and_the_pages_data_know_better() -> None:
    page = choose(set_page(write_story(60), COMMENTS), COMMENTS)
    for rule in ("profile", "json-ld:articleBody", "page-data"):
        article = replace(make_article(60, COMMENTS), provenance={"body": rule})
        assert read_body_at_place(article, page, locate_body(page), remember()) is None


def test_few_stories_tell_no_place() -> None:
    memory = SiteMemory(list(remember())[:3])
    assert read(choose(set_page(write_story(60), COMMENTS), COMMENTS), COMMENTS, memory) is None
