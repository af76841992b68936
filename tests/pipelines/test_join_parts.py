"""Articles whose text is split over several pages, crawled from a real server."""

from __future__ import annotations

import time
from http.server import BaseHTTPRequestHandler
from itertools import pairwise
from pathlib import Path

from tests.crawling import run_crawl
from tests.small_site import SmallSite, send

SENTENCE = "The council of the harbour town talked about pier {number} for hours, and nobody in the hall was content. "


class SiteOfParts(SmallSite):
    """Its first article has three parts, its second one links to a story of the same series as the "next page"."""

    missing: str | None = None
    robots: str | None = None

    def __init__(self, articles: int) -> None:
        super().__init__(articles)
        self.asked_at: list[float] = []  # the pages, by time.monotonic

    def write_page(self, path: str) -> str | None:
        if path == "/robots.txt":
            return self.robots
        self.asked_at.append(time.monotonic())
        first, second = self.paths[0], self.paths[1]
        parts = [first, first.replace(".html", "-2.html"), first.replace(".html", "-3.html")]
        if path == self.missing:
            return None
        if path in parts:
            number = parts.index(path)
            pager = "".join(f"<a href='{part}'>{n}</a> " for n, part in enumerate(parts, 1))
            further = f"<link rel=next href='{parts[number + 1]}'>" if number < 2 else ""
            headline = "The long story of the piers" + (f" (page {number + 1})" if number else "")
            text = "".join(f"<p>{SENTENCE.format(number=10 * number + n) * 3}</p>" for n in range(4))
            further += "<meta property=article:published_time content=2024-04-20T09:00:00Z>"
            return (
                f"<html lang=en><head><title>{headline}</title>{further}</head><body><article><h1>{headline}</h1>"
                f"<p>This standfirst stands on every part of the story of the piers.</p>{text}"
                f"<p class=pager>{pager}</p></article></body></html>"
            )
        page = super().write_page(path)
        if path == second and page is not None:
            return page.replace("<title>", f"<link rel=next href='{self.paths[2]}'><title>")
        return page


def test_the_parts_of_an_article_are_one_record(tmp_path: Path) -> None:
    with SiteOfParts(4) as site:
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=site.address)
        assert crawl.exit_code == 0, crawl.log
        records = {record["url"].removeprefix(site.address): record for record in crawl.records}
        assert set(records) == set(site.paths)
        body = records[site.paths[0]]["body"]
        assert [f"pier {number} " in body for number in (0, 3, 10, 13, 20, 23)] == [True] * 6
        assert body.index("pier 3 ") < body.index("pier 10 ") < body.index("pier 20 ")
        assert body.count("This standfirst") == 1
        assert records[site.paths[0]]["provenance"]["parts"] == 3
        assert records[site.paths[1]]["provenance"]["parts"] is None
        assert site.paths[2] not in records[site.paths[1]]["body"]
        assert len(site.asked) == len(set(site.asked))
        again = run_crawl("news", tmp_path / "a.jsonl", url=site.address)
        assert len(again.records) == 4


def test_a_part_that_does_not_come_is_said_and_the_rest_exported(tmp_path: Path) -> None:
    with SiteOfParts(3) as site:
        site.missing = site.paths[0].replace(".html", "-3.html")
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=site.address)
        assert crawl.exit_code == 0, crawl.log
        assert f"lacks its part {site.address}{site.missing} (it answered 404)" in crawl.log
        (body,) = [r["body"] for r in crawl.records if r["url"].endswith(site.paths[0])]
        assert "pier 10 " in body
        assert "pier 20 " not in body


def test_parts_are_not_asked_for_where_the_article_lies_outside_of_the_window(tmp_path: Path) -> None:
    with SiteOfParts(3) as site:
        site.paths[0] = "/news/the-long-story-of-the-piers.html"  # an address that does not say when
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=site.address, since="2024-05-01")
        assert crawl.exit_code == 0, crawl.log
        assert site.paths[0] in site.asked
        assert [path for path in site.asked if path.endswith(("-2.html", "-3.html")) and path not in site.paths] == []
        assert {record["url"].removeprefix(site.address) for record in crawl.records} == set(site.paths[1:])


def test_parts_keep_the_delay_that_robots_ask_for_and_count_in_the_budget(tmp_path: Path) -> None:
    with SiteOfParts(3) as site:
        site.robots = "User-agent: *\nCrawl-delay: 0.8\n"
        budget = {"NEWSCRAWL_HOST_REQUESTS": "4"}  # the front page, the story, its two further parts
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=site.address, channels="false", settings=budget)
        assert [record["provenance"].get("parts") for record in crawl.records] == [3]
        assert len(site.asked_at) == 4
        gaps = [after - before for before, after in pairwise(site.asked_at)]
        assert min(gaps) > 0.5, gaps


def test_a_part_whose_host_has_too_much_to_do_is_asked_for_again_after_its_rest(tmp_path: Path) -> None:
    with SiteOfParts(3) as site:
        second = site.paths[0].replace(".html", "-2.html")
        asked: list[float] = []

        def refuse_once(handler: BaseHTTPRequestHandler, content: bytes) -> None:
            asked.append(time.monotonic())
            if len(asked) == 1:
                send(handler, b"", status=503, Retry_After="1")
            else:
                send(handler, content)

        site.instead[second] = refuse_once
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=site.address)
        assert crawl.exit_code == 0, crawl.log
        (parts,) = [r["provenance"]["parts"] for r in crawl.records if r["url"].endswith(site.paths[0])]
        assert parts == 3
        assert asked[1] - asked[0] >= 1
