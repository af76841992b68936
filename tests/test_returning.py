"""Crawls that come back to a site of forty posts: all that has come since is found, and a quiet site is left in peace.

The clocks of the site and of the crawl are set forward. The long form, with more sorts of sites, is bench/returning.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from .crawling import Crawl, list_command
from .newsroom.server import Newsroom
from .newsroom.weblog import Post, Weblog, WeblogPlan, build_weblog
from .starting import run

HOUR, DAY = 3_600.0, 86_400.0
SMALL = {"posts": 40, "sections": 3, "child": 20}
FRONT = ("front", "pages")


@dataclass
class Reader:
    """Crawls one site again and again into one output."""

    site: Weblog
    output: Path

    def visit(self, at: float = 0.0, **settings: str) -> tuple[list[str], list[str]]:
        """Crawl so many seconds after the first time: the addresses of the articles written, the paths asked for."""
        self.site.ahead = timedelta(seconds=at)
        lines, asked = len(self.read_lines()), len(self.site.asked)
        command = list_command("news", self.output, {"url": f"{self.site.base}/"}, settings)
        place = command.index("crawl")
        ended = run([command[0], "-m", "tests.later", str(at), *command[place:]])
        assert ended.returncode == 0, ended.stderr
        assert " ERROR " not in ended.stderr, ended.stderr
        written = [line["canonical_url"] for line in self.read_lines()[lines:]]
        return sorted(written), [target for target, _ in self.site.asked[asked:]]

    def read_lines(self) -> list[dict[str, Any]]:
        return Crawl(0, "", self.output).records if self.output.exists() else []

    def publish(self, number: int, at: float, sections: Sequence[str] = ()) -> list[str]:
        self.site.ahead = timedelta(seconds=at)
        return self.site.list_addresses(self.site.publish(number, sections))

    def edit(self, posts: list[Post], at: float) -> list[str]:
        self.site.ahead = timedelta(seconds=at)
        self.site.edit(posts)
        return self.site.list_addresses(posts)


@contextmanager
def open_site(folder: Path, *channels: str, **plan: Any) -> Iterator[Reader]:
    with Newsroom({"weblog": build_weblog(WeblogPlan(**{**SMALL, **plan, "channels": channels}))}) as newsroom:
        site = newsroom.sites["weblog"]
        assert isinstance(site, Weblog)
        yield Reader(site, folder / "articles.jsonl")


def list_others(asked: list[str]) -> list[str]:
    """The paths that are no post's."""
    return [path for path in asked if not path.startswith("/20")]


def test_forty_posts_after_ten_minutes_and_twenty_after_a_quiet_day_are_all_found(tmp_path: Path) -> None:
    with open_site(tmp_path, *FRONT, "sections", "feed", "index", "news", pinned=3, beside=3) as reader:
        assert len(reader.visit()[0]) == 40
        burst = reader.publish(40, 540)
        written, asked = reader.visit(600)
        assert written == burst
        assert len(list_others(asked)) <= 30
        for hour in (1, 12):
            written, asked = reader.visit(hour * HOUR)
            assert written == []
            assert len(list_others(asked)) <= 15
        fresh = reader.publish(20, DAY - 60)
        assert reader.visit(DAY)[0] == fresh


@pytest.mark.parametrize(
    ("channels", "at"), [((*FRONT, "feed"), 600.0), (FRONT, 9 * DAY)], ids=["announced by a feed", "after nine days"]
)
def test_a_listing_with_old_stories_on_top_is_walked_on_as_far_as_the_news_goes(
    channels: tuple[str, ...], at: float, tmp_path: Path
) -> None:
    with open_site(tmp_path, *channels, pinned=3) as reader:
        reader.visit()
        fresh = reader.publish(25, at - 60)
        written, asked = reader.visit(at)
        assert written == fresh
        assert [path for path in asked if "/page/" in path].count("/page/4/") == 1
        assert "/page/6/" not in asked


def test_pages_that_had_nothing_to_add_to_a_sitemap_are_walked_for_what_it_does_not_have_yet(tmp_path: Path) -> None:
    with open_site(tmp_path, *FRONT, "sitemap", posts=120, lag=24) as reader:
        reader.visit()
        fresh = reader.publish(45, 540)
        written, asked = reader.visit(600)
        assert written == fresh
        assert len(list_others(asked)) <= 10


@pytest.mark.parametrize("plan", [{"drawn": 5}, {"beside": 5}, {"drawn": 5, "validators": "none"}], ids=str)
def test_old_stories_drawn_anew_and_latest_ones_beside_every_page_lead_nowhere(
    plan: dict[str, Any], tmp_path: Path
) -> None:
    with open_site(tmp_path, *FRONT, "feed", **plan) as reader:
        reader.visit()
        fresh = reader.publish(4, 540)
        written, asked = reader.visit(600)
        assert written == fresh
        assert {path for path in asked if "/page/" in path} <= {"/page/2/", "/page/5/"}  # there is a fifth now
        written, asked = reader.visit(600 + HOUR)
        assert written == []
        assert len(list_others(asked)) <= 4


def test_news_of_a_section_that_the_front_page_leaves_out_is_found(tmp_path: Path) -> None:
    with open_site(tmp_path, *FRONT, "sections", kept_apart="harbour", menu=False) as reader:
        reader.visit()
        for hour in (1, 6, 22):
            assert reader.visit(hour * HOUR)[0] == []
        fresh = reader.publish(20, DAY - 60, ["harbour"])
        assert reader.visit(DAY)[0] == fresh


@pytest.mark.parametrize("lastmods", ["posts", "none"])
def test_sitemaps_whose_index_tells_no_times_are_asked_for_what_is_new(lastmods: str, tmp_path: Path) -> None:
    with open_site(tmp_path, "index", lastmods=lastmods) as reader:
        reader.visit()
        fresh = reader.publish(15, 540)
        assert reader.visit(600)[0] == fresh
        assert reader.visit(10 * DAY)[0] == []
        later = reader.publish(4, 10 * DAY + 540)
        assert reader.visit(10 * DAY + 600)[0] == later


def test_an_index_of_many_sitemaps_is_not_walked_through_each_hour(tmp_path: Path) -> None:
    with open_site(tmp_path, "front", "feed", "index", lastmods="posts", child=2) as reader:
        reader.visit()
        assert len(list_others(reader.visit(HOUR)[1])) <= 12
        fresh = reader.publish(30, 2 * HOUR - 60)
        written, asked = reader.visit(2 * HOUR)
        assert written == fresh
        assert len(list_others(asked)) <= 50


@pytest.mark.parametrize(
    ("channels", "plan"),
    [
        (("index",), {}),
        (("index",), {"lastmods": "posts"}),
        (("sitemap",), {}),
        ((*FRONT, "feed"), {"feed": "atom"}),
        ((*FRONT, "feed"), {"feed_shows": 9}),
    ],
    ids=str,
)
def test_an_edit_that_a_sitemap_or_a_feed_tells_is_seen_at_the_next_crawl(
    channels: tuple[str, ...], plan: dict[str, Any], tmp_path: Path
) -> None:
    with open_site(tmp_path, *channels, **plan) as reader:
        reader.visit()
        edited = reader.edit(reader.site.posts[-2:], 540)
        written, asked = reader.visit(600)  # their own time comes after an hour
        assert written == edited
        assert {line["version"] for line in reader.read_lines()[-2:]} == {2}
        assert len([path for path in asked if path.startswith("/20")]) == 2
        assert reader.visit(1200)[0] == []


@pytest.mark.parametrize(
    ("channels", "plan"),
    [((*FRONT, "feed"), {"feed": "atom", "feed_moves": True, "size": 20}), (("index",), {"lastmods": "lying"})],
    ids=["feed", "sitemap"],
)
def test_who_calls_everything_changed_each_time_is_found_out(
    channels: tuple[str, ...], plan: dict[str, Any], tmp_path: Path
) -> None:
    with open_site(tmp_path, *channels, **plan) as reader:
        reader.visit()
        counts = []
        for day in range(1, 6):  # one at a time: what is on its way already when it is found out is asked for too
            written, asked = reader.visit(day * DAY, CONCURRENT_REQUESTS="1", CONCURRENT_REQUESTS_PER_DOMAIN="1")
            assert written == []
            counts.append(len([path for path in asked if path.startswith("/20")]))
        assert max(counts) <= 20
        assert counts[-1] <= 3  # the young ones, whose time has come
