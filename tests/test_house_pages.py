"""Crawls of a site whose own pages read like articles: those are left out, and no article is."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from .crawling import run_crawl
from .newsroom.house_pages import OWN_PAGES, Plan, build_house_pages
from .newsroom.server import Newsroom

UNCLASSED = {"post_class": "", "page_class": ""}
ALL_PAGES = "page page-template-default"


def visit(newsroom: Newsroom, output: Path) -> tuple[list[str], list[str]]:
    """The paths of the articles in the output, and what was asked for."""
    before = len(newsroom.requests)
    crawl = run_crawl("news", output, url=newsroom.address("house") + "/")
    assert crawl.exit_code == 0, crawl.log
    return sorted(urlsplit(record["url"]).path for record in crawl.records), [p for _, p in newsroom.requests[before:]]


def list_stories(newsroom: Newsroom) -> list[str]:
    return sorted(record["paths"][0] for record in newsroom.sites["house"].records)


@pytest.mark.parametrize(
    "plan",
    [Plan(), Plan(**UNCLASSED, sitemaps=("posts", "pages"))],
    ids=["the body says so", "a sitemap says so"],
)
def test_pages_of_the_house_are_no_articles_and_not_asked_for_again(plan: Plan, tmp_path: Path) -> None:
    with Newsroom({"house": lambda base: build_house_pages(base, plan)}) as newsroom:
        found, asked = visit(newsroom, tmp_path / "a.jsonl")
        assert found == list_stories(newsroom)
        assert sorted(path for path in asked if path in OWN_PAGES) == sorted(OWN_PAGES)  # it has to be seen
        found, asked = visit(newsroom, tmp_path / "a.jsonl")
        assert found == list_stories(newsroom)
        assert not set(asked) & set(OWN_PAGES)
        assert "/news/" in asked


@pytest.mark.parametrize(
    "plan",
    [
        Plan(post_class=ALL_PAGES, page_class=ALL_PAGES, has_bylines=False),
        Plan(post_class=ALL_PAGES, page_class=ALL_PAGES, has_bylines=False, sitemaps=("posts", "pages")),
        Plan(**UNCLASSED, has_bylines=False, sitemaps=("pages",), stories_in_pages=True),
        Plan(**UNCLASSED, has_bylines=False, sitemaps=("posts", "pages"), stories_in_pages=True),
    ],
    ids=[
        "all say page",
        "all say page beside sitemaps",
        "one sitemap of pages",
        "a sitemap of pages beside a short one",
    ],
)
def test_no_story_is_lost_where_all_are_called_pages(plan: Plan, tmp_path: Path) -> None:
    with Newsroom({"house": lambda base: build_house_pages(base, plan)}) as newsroom:
        found, _ = visit(newsroom, tmp_path / "a.jsonl")
        assert set(found) >= set(list_stories(newsroom))
