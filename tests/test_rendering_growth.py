"""Listings that grow are scrolled and clicked to their ends, in a real browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from .crawling import Crawl
from .newsroom.growing import build_growing
from .newsroom.server import Newsroom
from .rendering.crawls import (
    Visit,
    list_expected,
    list_exported,
    list_wrong_fields,
    visit,
)


@pytest.fixture(autouse=True)
def _needs_browser(browser_path: Path) -> None:
    """All of this module does."""


@dataclass
class Growth:
    newsroom: Newsroom
    first: Visit
    second: Visit


@pytest.fixture(scope="module")
def growing(browser_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Growth]:
    output = tmp_path_factory.mktemp("growing") / "articles.jsonl"
    patient = {"NEWSCRAWL_RENDER_DEADLINE": "90"}  # as much as no page here needs, but for a busy machine
    with Newsroom({"growing": build_growing}) as newsroom:
        first = visit(newsroom, output, patient)
        first.crawl = Crawl(0, first.crawl.log, Path(shutil.copy(output, output.with_name("first.jsonl"))))
        yield Growth(newsroom, first, visit(newsroom, output, patient))


def test_listings_are_scrolled_and_clicked_to_their_ends(growing: Growth) -> None:
    assert len(list_expected(growing.newsroom)) == 68
    assert list_exported(growing.first.crawl.output, growing.newsroom) == list_expected(growing.newsroom)
    assert list_wrong_fields(growing.first.crawl, growing.newsroom.sites["growing"]) == []
    assert growing.first.read_stat("render/pages") <= 4 + 2  # three listings, the walled page
    rendered = [record["url"] for record in growing.first.crawl.records if record["rendered"]]
    assert len(rendered) == 1
    assert "/walled/" in rendered[0]


def test_listings_of_known_articles_are_hardly_scrolled(growing: Growth) -> None:
    assert growing.second.crawl.records == growing.first.crawl.records
    assert growing.first.read_stat("render/grown") >= 2 + 2 + 1
    assert growing.second.read_stat("render/grown") <= 5  # two looks at each that bring nothing new
