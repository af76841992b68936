"""Crawls of a site with neither sitemap nor feed, whose listings grow by a script: what is found, and what is said."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from .crawling import Crawl
from .newsroom.server import Newsroom
from .newsroom.unlisted import Plan, build_unlisted, count_shown
from .rendering.crawls import Visit, list_exported, visit

NO_BROWSER = {"NEWSCRAWL_BROWSER": "/no/such/browser"}
ARCHIVES = ("/tag/", "/author/", "/2024/")


def crawl_once(plan: Plan, output: Path, settings: dict[str, str]) -> tuple[Visit, list[str], Newsroom]:
    with Newsroom({"unlisted": lambda base: build_unlisted(base, plan)}) as newsroom:
        done = visit(newsroom, output, settings)
        return done, list_exported(output, newsroom), newsroom


def count_archives(done: Visit) -> int:
    return sum(path.startswith(ARCHIVES) for path in done.asked)


def read_row(crawl: Crawl) -> str:
    return next((line for line in crawl.log.splitlines() if line.startswith("  may show more")), "")


def test_archives_lead_to_what_listings_do_not_show_and_the_rest_is_said(tmp_path: Path) -> None:
    plan = Plan()
    with Newsroom({"unlisted": lambda base: build_unlisted(base, plan)}) as newsroom:
        first = visit(newsroom, tmp_path / "a.jsonl", NO_BROWSER)
        assert count_shown(plan) == 32
        exported = list_exported(tmp_path / "a.jsonl", newsroom)
        assert len(exported) == len(set(exported)) == plan.articles - plan.hidden == 57
        assert not [path for path in exported if path.startswith("unexpected")]
        assert count_archives(first) <= 15
        assert "WARNING There may be more articles than were found: " in first.crawl.log
        assert "5  listings, to a browser alone. To see them: NEWSCRAWL_BROWSER=/no/such" in read_row(first.crawl)
        second = visit(newsroom, tmp_path / "a.jsonl", {"NEWSCRAWL_RENDER": "never"})
        assert len(second.asked) <= 10
        assert count_archives(second) == 0
        assert "NEWSCRAWL_RENDER=never must go" in read_row(second.crawl)


def test_where_a_sitemap_has_all_nothing_is_said_and_no_archive_is_read(tmp_path: Path) -> None:
    done, exported, _ = crawl_once(Plan(articles=40, hidden=0, sitemap=40), tmp_path / "a.jsonl", NO_BROWSER)
    assert len(exported) == 40
    assert count_archives(done) == 0
    assert "may be more" not in done.crawl.log
    assert not read_row(done.crawl)


@pytest.mark.parametrize("channel", [{"sitemap": 12}, {"feed": 12}])
def test_a_channel_that_has_a_part_is_no_reason_to_stop(channel: dict[str, int], tmp_path: Path) -> None:
    done, exported, _ = crawl_once(Plan(articles=48, **channel), tmp_path / "a.jsonl", NO_BROWSER)
    assert len(exported) == 45
    assert "There may be more articles" in done.crawl.log


def test_a_site_that_shows_all_costs_few_archives_and_says_nothing(tmp_path: Path) -> None:
    plan = Plan(articles=30, hidden=0, shows_all=True, button="", script="", empty_months=24)
    done, exported, _ = crawl_once(plan, tmp_path / "a.jsonl", NO_BROWSER)
    assert len(exported) == 30
    # Three of each sort, however many months lead to the month before.
    assert count_archives(done) + sum(path.startswith(("/2023/", "/2022/")) for path in done.asked) <= 9
    assert "may be more" not in done.crawl.log


def test_a_browser_shows_it_all_and_pages_that_scripts_ask_for_ahead_are_not_asked_for(
    browser_path: Path, tmp_path: Path
) -> None:
    plan = Plan(articles=40, hidden=3)
    done, exported, newsroom = crawl_once(plan, tmp_path / "a.jsonl", {"NEWSCRAWL_RENDER_DEADLINE": "90"})
    assert len(exported) == 40
    stories = [path for path in done.asked if urlsplit(path).path.startswith("/story/")]
    assert len(stories) == len(set(stories))
    assert any(path.startswith("/more/all?page=") for path in done.asked)
    assert done.read_stat("render/blocked/ahead") > 40
    assert "may be more" not in done.crawl.log
    assert len(done.asked) <= newsroom.sites["unlisted"].max_requests
