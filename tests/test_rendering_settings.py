"""What the settings of rendering do to a crawl, and that a page in the browser is as polite as any."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest

from .crawling import run_crawl
from .newsroom.articles import write_stories
from .newsroom.dispatches import add_data, describe, file_stories, render_cards, render_page, render_shell
from .newsroom.server import Newsroom
from .newsroom.site import Reply, Site
from .rendering.crawls import HASTY, ROBOTS, SHELLS, list_expected, list_exported, serve_scripted, visit


@pytest.fixture(autouse=True)
def _needs_browser(browser_path: Path) -> None:
    """All of this module does."""


def test_never_and_always_are_obeyed_and_the_browser_is_renewed(tmp_path: Path) -> None:
    with serve_scripted(count=1, static=1) as newsroom:
        never = visit(newsroom, tmp_path / "never.jsonl", {**HASTY, "NEWSCRAWL_RENDER": "never"})
        assert [record["rendered"] for record in never.crawl.records] == [False]
        assert "/app.js" not in never.asked
        settings = {**HASTY, "NEWSCRAWL_RENDER": "always", "NEWSCRAWL_RENDER_RENEW_AFTER": "4"}
        always = visit(newsroom, tmp_path / "always.jsonl", settings)
        assert list_exported(tmp_path / "always.jsonl", newsroom) == list_expected(newsroom)
        assert all(record["rendered"] for record in always.crawl.records)
        asked = Counter(always.asked)
        assert {asked[path] for path in (*SHELLS, "/archive/", *list_expected(newsroom))} == {1}
        assert always.read_stat("render/pages") == 6
        assert always.read_stat("render/browsers") == 2
        assert always.read_stat("render/browser_died") == 0


def test_an_unknown_way_to_render_is_one_sentence(tmp_path: Path) -> None:
    with serve_scripted() as newsroom:
        url = newsroom.address("scripted")
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=url, settings={"NEWSCRAWL_RENDER": "nonsense"})
        assert crawl.exit_code != 0
        assert crawl.log.strip() == "NEWSCRAWL_RENDER=nonsense is not known; use auto, always or never."
        assert newsroom.requests == []


def test_what_pages_ask_for_by_themselves_counts_in_the_hosts_budget(tmp_path: Path) -> None:
    with serve_scripted() as newsroom:
        output = tmp_path / "a.jsonl"
        first = visit(newsroom, output, {**HASTY, "NEWSCRAWL_HOST_REQUESTS": "35"})
        asked = [path for path in first.asked if path != ROBOTS]
        assert "budget of requests is spent" in first.crawl.log
        assert len(asked) <= 35, (asked, re.findall(r"'(newscrawl/render/.*)", first.crawl.log))
        assert first.read_stat("render/requests") >= 5
        assert 0 < len(first.crawl.records) < len(list_expected(newsroom))
        assert first.read_stat("frontier/failed") == 0  # what the budget cut short waits for the next crawl


@dataclass
class WatchedSite(Site):
    """Remembers when it was asked for its pages, and whether by a browser."""

    asked: list[tuple[float, str, bool]] = field(default_factory=list)

    def answer(self, target: str, headers: Mapping[str, str]) -> Reply:
        self.asked.append((time.monotonic(), target, headers.get("sec-fetch-dest") == "document"))
        return self.reply(target)


def build_slow(base: str) -> Site:
    """A plain listing of two articles that are built by scripts; robots.txt asks for a second between two pages."""
    site = WatchedSite("slow")
    site.add_text(ROBOTS, "User-agent: *\nCrawl-delay: 1\n")
    articles = file_stories(write_stories("en", 2, "slow"), "/story/{number}-{slug}", 1, datetime(2024, 5, 6, 7))
    site.add_html("/", render_page("The Slow", "The Slow", f"<h1>The Slow</h1>{render_cards(articles)}"))
    script = """addEventListener("pagehide", () => navigator.sendBeacon("/leaked/at-the-end"));
      fetch(location.pathname + ".json").then((reply) => reply.json()).then((story) => {
      const add = (tag, text) => root.append(Object.assign(document.createElement(tag), {textContent: text}));
      add("h1", story.headline); story.paragraphs.forEach((text) => add("p", text)); })"""
    for article in articles:
        shell = render_shell("The Slow", f"<script>const root = document.getElementById('app'); {script}</script>")
        site.add_html(article.path, shell)
        add_data(site, f"{article.path}.json", article.data)
        site.records.append(describe(article, "The Slow"))
    return site


def test_the_delay_of_robots_txt_lies_before_the_browser_too_and_pages_have_no_last_word(tmp_path: Path) -> None:
    with Newsroom({"slow": build_slow}) as newsroom:
        # Each usual place of a feed or a sitemap that was asked for would take a second more.
        visit(newsroom, tmp_path / "a.jsonl", HASTY, channels="off")
        assert list_exported(tmp_path / "a.jsonl", newsroom) == list_expected(newsroom)
        site = newsroom.sites["slow"]
        assert isinstance(site, WatchedSite)
        pages = [entry for entry in site.asked if entry[1] == "/" or re.fullmatch(r"/story/[^.]+", entry[1])]
        assert sum(is_browser for _, _, is_browser in pages) == 2
        assert len(pages) > 3  # at least one story was asked for plainly before
        assert min(later[0] - earlier[0] for earlier, later in pairwise(pages)) > 0.9
        assert not [target for _, target, _ in site.asked if target.startswith("/leaked/")]
