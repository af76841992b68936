"""Pages that misbehave in a real browser: they give what they show, and end no crawl."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from .newsroom.articles import write_stories
from .newsroom.dispatches import add_app, describe, file_stories, render_cards, render_page
from .newsroom.server import Newsroom
from .newsroom.site import Site
from .newsroom.unruly import LOST, NAME, add_shell, build_unruly
from .rendering.crawls import (
    HASTY,
    Visit,
    list_expected,
    list_exported,
    list_wrong_fields,
    visit,
)


@pytest.fixture(autouse=True)
def _needs_browser(browser_path: Path) -> None:
    """All of this module does."""


@pytest.fixture(scope="module")
def unruly(browser_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Newsroom, Visit]]:
    output = tmp_path_factory.mktemp("unruly") / "articles.jsonl"
    with Newsroom({"unruly": lambda base: build_unruly(base, lost=("loops", "goes-round"))}) as newsroom:
        yield newsroom, visit(newsroom, output, {"NEWSCRAWL_RENDER_DEADLINE": "8"})


def test_unruly_pages_give_what_they_show_and_no_other_is_lost(unruly: tuple[Newsroom, Visit]) -> None:
    newsroom, first = unruly
    assert list_exported(first.crawl.output, newsroom) == list_expected(newsroom)
    assert list_wrong_fields(first.crawl, newsroom.sites["unruly"]) == []
    assert not set(first.asked) & set(newsroom.sites["unruly"].not_requested)


def test_pages_that_show_nothing_have_failed_for_a_reason(unruly: tuple[Newsroom, Visit]) -> None:
    _, first = unruly
    log = first.crawl.log
    assert re.search(r"Could not read \S+/story/loops: it showed nothing in the browser in time", log)
    assert first.read_stat("fetch/error/render_deadline") >= 1
    assert re.search(r"errors +[1-9]", log)
    assert "Could not read" not in re.sub(r"Could not read \S+/story/(loops|goes-round)", "", log)


def build_crash(base: str) -> Site:
    """A page that brings its tab down, and an article beside it."""
    site = Site("crash")
    site.add_text("/robots.txt", "")
    add_app(site, "/app.js", "story.js", "unruly.js")
    (article,) = file_stories(write_stories("en", 1, "crash"), "/story/{number}-{slug}", 1, datetime(2024, 8, 5, 10))
    add_shell(site, article.path, "good", article=article)
    add_shell(site, "/story/crashes", "crashes", then="crash")
    site.records.append(describe(article, NAME))
    cards = f"{render_cards([article])}\n<div class=card><h3><a href=/story/crashes>{LOST['crashes'][1]}</a></h3></div>"
    site.add_html("/", render_page(NAME, NAME, f"<h1>{NAME}</h1>\n{cards}"))
    return site


def test_a_tab_that_crashes_has_failed_and_takes_no_other_page_with_it(tmp_path: Path) -> None:
    # To fill the tab's memory takes a busy machine a while.
    patient = {**HASTY, "NEWSCRAWL_RENDER_DEADLINE": "90"}
    with Newsroom({"crash": build_crash}) as newsroom:
        told = visit(newsroom, tmp_path / "a.jsonl", patient)
        assert list_exported(told.crawl.output, newsroom) == list_expected(newsroom)
    assert re.search(r"Could not read \S+/story/crashes: the browser's tab crashed on it", told.crawl.log)
    assert told.read_stat("fetch/error/render_crashed") == 1


def test_unruly_pages_cost_few_requests(unruly: tuple[Newsroom, Visit]) -> None:
    newsroom, first = unruly
    assert first.asked.count("/story/goes-round") <= 5
    assert len(first.asked) <= newsroom.sites["unruly"].max_requests
