"""Crawls with a real browser: what needs one is read there, and nothing else is."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from .crawling import Crawl
from .newsroom.plain import build_plain
from .newsroom.prefilled import build_prefilled
from .newsroom.server import Newsroom
from .newsroom.site import Site
from .rendering.crawls import (
    SHELLS,
    Visit,
    list_built,
    list_expected,
    list_exported,
    list_wrong_fields,
    make_bare,
    serve_scripted,
    visit,
)


@pytest.fixture(autouse=True)
def _needs_browser(browser_path: Path) -> None:
    """All of this module does."""


# -- a site that is built by scripts, with an archive that is not


@dataclass
class Story:
    newsroom: Newsroom
    first: Visit
    second: Visit

    @property
    def site(self) -> Site:
        return self.newsroom.sites["scripted"]


@pytest.fixture(scope="module")
def scripted(browser_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    output = tmp_path_factory.mktemp("scripted") / "articles.jsonl"
    with serve_scripted(count=8, static=6) as newsroom:
        first = visit(newsroom, output, environment={"PYTHONPROFILEIMPORTTIME": "1"})
        first.crawl = Crawl(0, first.crawl.log, Path(shutil.copy(output, output.with_name("first.jsonl"))))
        yield Story(newsroom, first, visit(newsroom, output))


def test_every_article_is_exported_with_all_its_fields(scripted: Story) -> None:
    assert list_exported(scripted.first.crawl.output, scripted.newsroom) == list_expected(scripted.newsroom)
    assert list_wrong_fields(scripted.first.crawl, scripted.site) == []


def test_records_say_whether_a_browser_was_needed(scripted: Story) -> None:
    for record in scripted.first.crawl.records:
        is_built = urlsplit(record["url"]).path.startswith("/story/")
        assert record["rendered"] is is_built
        assert record["provenance"].get("rendering") == ("browser" if is_built else None)


def test_only_what_needs_a_browser_is_shown_in_one(scripted: Story) -> None:
    assert len(list_built(scripted.newsroom)) == 8
    assert 8 <= scripted.first.read_stat("render/pages") <= 8 + 5
    asked = Counter(scripted.first.asked)
    archived = [path for path in list_expected(scripted.newsroom) if path.startswith("/archive/")]
    assert {asked[path] for path in archived} == {1}
    # One page of a kind is enough to learn of it: but for the first few, which are on their way together, the others
    # go straight to the browser.
    assert sum(asked[path] for path in list_built(scripted.newsroom)) <= 8 + 8


def test_pages_reach_nothing_that_is_not_theirs(scripted: Story) -> None:
    asked = set(scripted.first.asked)
    assert not asked & set(scripted.site.not_requested)
    assert not [path for path in asked if path.startswith(("/leaked/", "/img/", "/media/", "/font/", "/sw.js"))]
    assert len(scripted.first.asked) <= scripted.site.max_requests


def test_what_a_page_asks_for_by_itself_is_counted_and_its_scripts_come_from_the_cache(scripted: Story) -> None:
    asked = Counter(scripted.first.asked)
    by_itself = sum(asked[path] for path in asked if path.startswith("/api/")) + asked["/app.js"] + asked["/vendor.js"]
    assert 20 <= by_itself <= scripted.first.read_stat("render/requests")


def test_coming_back_shows_its_listings_in_the_browser_at_once_and_exports_nothing(scripted: Story) -> None:
    assert scripted.second.crawl.records == scripted.first.crawl.records
    asked = Counter(scripted.second.asked)
    assert {path: asked[path] for path in SHELLS} == dict.fromkeys(SHELLS, 1)
    assert scripted.second.read_stat("render/pages") == len(SHELLS)
    assert not set(asked) & set(list_expected(scripted.newsroom))


def list_imported(visit: Visit) -> set[str]:
    return {line.rpartition("|")[2].strip() for line in visit.crawl.log.splitlines() if line.startswith("import time:")}


def test_nothing_of_the_browser_is_loaded_where_none_is_needed(scripted: Story, tmp_path: Path) -> None:
    with Newsroom({"plain": build_plain}) as newsroom:
        plain = visit(newsroom, tmp_path / "a.jsonl", environment={"PYTHONPROFILEIMPORTTIME": "1"})
        assert len(plain.crawl.records) > 10
    strange = re.compile(r"playwright|scrapy_playwright|psutil|newscrawl\.rendering\.(renderer|guard|session)")
    assert "newscrawl.spiders.news" in list_imported(plain)
    assert [name for name in list_imported(plain) if strange.match(name)] == []
    assert {"playwright.async_api", "psutil", "newscrawl.rendering.renderer"} <= list_imported(scripted.first)


# -- data in the page


def test_data_in_the_page_needs_no_browser(tmp_path: Path) -> None:
    with Newsroom({"prefilled": build_prefilled}) as newsroom:
        first = visit(newsroom, tmp_path / "a.jsonl", environment=make_bare(tmp_path))
        assert list_exported(tmp_path / "a.jsonl", newsroom) == list_expected(newsroom)
        wrong = list_wrong_fields(first.crawl, newsroom.sites["prefilled"])
        assert [entry for entry in wrong if entry[1] != "publisher"] == []
        assert not any(record["rendered"] for record in first.crawl.records)
        assert first.read_stat("render/no_browser") == 0
