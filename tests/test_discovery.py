"""Crawls of grown newsrooms: every article, nothing else, in few requests, and only what is new the next time."""

from __future__ import annotations

import json
import signal
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from .crawling import list_command, run_crawl
from .newsroom.grown.newsdesk import Article
from .newsroom.grown.site import GrownSite, Plan, build_grown
from .newsroom.server import Newsroom
from .starting import Process
from .waiting import wait_for_next_second, wait_until

SMALL = {"articles": 48, "sections": 2}  # a page of a listing shows twenty


@dataclass
class Visit:
    """One crawl of a newsroom."""

    lines: list[dict[str, Any]]  # that it added to the output
    asked: list[tuple[str, int]]  # path and status
    requests: Counter[str]  # by kind of page
    log: str = ""

    @property
    def total(self) -> int:
        return len(self.asked)

    @property
    def exported(self) -> list[str]:
        return sorted(line["canonical_url"] for line in self.lines)


@dataclass
class Reader:
    """Crawls one newsroom again and again into one output."""

    site: GrownSite
    output: Path

    def visit(self, settings: dict[str, str] | None = None, **arguments: str) -> Visit:
        lines, asked = self.read_lines(), len(self.site.asked)
        wait_for_next_second()
        crawl = run_crawl("news", self.output, settings=settings, url=self.site.base + "/", **arguments)
        assert crawl.exit_code == 0, crawl.log
        assert " ERROR " not in crawl.log, crawl.log
        return Visit(
            self.read_lines()[len(lines) :],
            self.site.asked[asked:],
            self.site.count_channels(asked),
            crawl.log,
        )

    def read_lines(self) -> list[dict[str, Any]]:
        text = self.output.read_text(encoding="utf-8") if self.output.exists() else ""
        *lines, _ = text.split("\n")  # the last one may be half written
        return [json.loads(line) for line in lines]

    def count_lines(self) -> int:
        return self.output.read_bytes().count(b"\n") if self.output.exists() else 0

    def list_addresses(self, articles: list[Article] | None = None) -> list[str]:
        return sorted(self.site.list_addresses(articles))


@contextmanager
def grow(folder: Path, **plan: Any) -> Iterator[Reader]:
    with Newsroom({"grown": build_grown(Plan(**{**SMALL, **plan}))}) as newsroom:
        site = newsroom.sites["grown"]
        assert isinstance(site, GrownSite)
        yield Reader(site, folder / "articles.jsonl")


@dataclass
class Story:
    """Three visits: the first; one after something happened; one after nothing did."""

    reader: Reader
    first: Visit
    before: list[str]
    fresh: list[Article]
    changed: list[Article]
    second: Visit
    third: Visit


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    with grow(tmp_path_factory.mktemp("grown")) as reader:
        first, before = reader.visit(), reader.list_addresses()
        fresh, changed = reader.site.publish(4), reader.site.change(2)
        yield Story(reader, first, before, fresh, changed, reader.visit(), reader.visit())


def test_a_first_crawl_exports_every_article_once_and_nothing_else(story: Story) -> None:
    assert story.first.exported == story.before


def test_a_first_crawl_asks_for_each_article_once_and_for_few_other_pages(story: Story) -> None:
    assert story.first.requests["article"] == SMALL["articles"]
    assert story.first.total <= SMALL["articles"] + 70
    assert story.first.requests["probe"] <= 6
    assert story.first.requests["robots"] <= 2


def test_a_record_says_which_channel_found_it(story: Story) -> None:
    served = {story.reader.site.base + path for path, status in story.first.asked if status == 200}
    for line in story.first.lines:
        assert line["found_by"] in ("start", "section", "pagination", "related", "feed", "sitemap")
        assert line["found_on"] in served


def test_coming_back_exports_what_is_new_and_what_has_changed(story: Story) -> None:
    assert story.second.exported == story.reader.list_addresses([*story.fresh, *story.changed])
    versions = {line["canonical_url"]: line["version"] for line in story.second.lines}
    assert {versions[url] for url in story.reader.list_addresses(story.fresh)} == {1}
    assert {versions[url] for url in story.reader.list_addresses(story.changed)} == {2}


def test_coming_back_asks_only_for_what_can_have_news(story: Story) -> None:
    assert story.second.requests["article"] == 6
    assert story.second.total <= 45


def test_coming_back_to_no_news_is_answered_304(story: Story) -> None:
    assert story.third.lines == []
    assert story.third.total <= 40
    statuses = Counter(status for path, status in story.third.asked if path != "/robots.txt")
    assert statuses[304] > 0
    assert statuses[304] >= statuses[200]


@pytest.mark.parametrize("channels", ["listings", "sitemaps"])
def test_one_channel_is_enough_to_find_every_article(channels: str, tmp_path: Path) -> None:
    with grow(tmp_path, channels=channels) as reader:
        first = reader.visit()
        assert first.exported == reader.list_addresses()
        assert first.requests["article"] == SMALL["articles"]
        assert first.requests["probe"] <= 6
        fresh = reader.site.publish(3)
        assert reader.visit().exported == reader.list_addresses(fresh)


def test_a_site_of_feeds_alone_gives_what_its_feeds_have(tmp_path: Path) -> None:
    with grow(tmp_path, channels="feeds") as reader:
        first = reader.visit()
        assert first.exported == reader.list_addresses(reader.site.list_fed())
        assert {line["found_by"] for line in first.lines} == {"feed"}
        fresh = reader.site.publish(3)
        assert reader.visit().exported == reader.list_addresses(fresh)


def test_listings_without_pagination_give_what_they_show_and_what_is_related(tmp_path: Path) -> None:
    with grow(tmp_path, channels=("sections", "related")) as reader:
        shown = {a.path: a for listed in reader.site.desk.by_section.values() for a in listed[-20:]}
        assert set(reader.list_addresses(list(shown.values()))) <= set(reader.visit().exported)


def test_more_news_than_a_page_holds_is_found_along_the_pagination(tmp_path: Path) -> None:
    with grow(tmp_path, channels=("sections", "pagination")) as reader:
        reader.visit()
        fresh = reader.site.publish(84)  # forty-two a section, and a page shows twenty
        second = reader.visit()
        assert second.exported == reader.list_addresses(fresh)
        assert second.requests["pagination"] <= SMALL["sections"] * 4


def test_a_change_that_no_sitemap_tells_is_seen_when_the_article_is_looked_at_again(tmp_path: Path) -> None:
    soon = {"NEWSCRAWL_REVISIT_AFTER": "0.1"}
    with grow(tmp_path, articles=60, channels="listings") as reader:
        reader.visit(settings=soon)
        changed = reader.site.change(4)
        second = reader.visit(settings=soon)
        assert second.exported == reader.list_addresses(changed)
        assert all(line["version"] == 2 for line in second.lines)
        young = [a for a in reader.site.articles if a.published > reader.site.read_clock() - timedelta(days=3)]
        assert second.requests["article"] <= len(young)


def test_a_spent_budget_costs_the_sections_that_bring_least(tmp_path: Path) -> None:
    with grow(tmp_path, articles=60, sections=6, channels=("sections", "pagination")) as reader:
        first = reader.visit()
        front = reader.site.reply("/").body.decode()
        brought = {f"/{n}/": sum(a.path not in front for a in v) for n, v in reader.site.desk.by_section.items()}
        ranked = sorted(brought, key=brought.__getitem__, reverse=True)
        assert brought[ranked[2]] > brought[ranked[3]]
        assert set(ranked[:3]) != set(list(brought)[:3])
        budget = {"NEWSCRAWL_HOST_REQUESTS": "4"}  # the front page, and three of the sections
        second, third = reader.visit(settings=budget), reader.visit(settings=budget)
        assert "with new articles: /" in first.log
        assert "with new articles" not in second.log  # what the first crawl found is no news of this one
        assert [{path for path, _ in v.asked} & set(ranked) for v in (second, third)] == [
            set(ranked[:3]),
            set(ranked[3:]),
        ]


def test_validators_that_lie_are_found_out(tmp_path: Path) -> None:
    with grow(tmp_path, validators="lying") as reader:
        reader.visit()
        fresh, changed = reader.site.publish(4), reader.site.change(2)
        second = reader.visit()
        third = reader.visit()
        assert sorted(second.exported + third.exported) == reader.list_addresses([*fresh, *changed])
        later = reader.site.publish(3)
        assert reader.visit().exported == reader.list_addresses(later)


@pytest.mark.parametrize("validators", ["useless", "none"])
def test_validators_that_never_hold_cost_no_second_reading_of_the_articles(validators: str, tmp_path: Path) -> None:
    with grow(tmp_path, validators=validators) as reader:
        reader.visit()
        fresh, changed = reader.site.publish(4), reader.site.change(2)
        second = reader.visit()
        assert second.exported == reader.list_addresses([*fresh, *changed])
        assert second.requests["article"] == 6
        assert second.total <= 60


def test_traps_cost_a_bounded_number_of_requests(tmp_path: Path) -> None:
    with grow(tmp_path, traps=10) as reader:
        first = reader.visit()
        assert first.exported == reader.list_addresses()
        assert first.requests["trap"] <= 90
        reader.site.publish(3)
        second = reader.visit()
        assert len(second.lines) == 3
        assert second.requests["trap"] <= 10


def test_a_window_reaching_back_asks_for_the_young_alone(tmp_path: Path) -> None:
    with grow(tmp_path, articles=300) as reader:
        visit = reader.visit(since="2d")
        bound = reader.site.articles[-1].published - timedelta(days=2)
        young = [article for article in reader.site.articles if article.published > bound]
        assert 20 < len(young) < 100
        assert visit.exported == reader.list_addresses(young)
        assert visit.requests["article"] <= len(young) + 10  # an address tells the day alone, and of no zone
        assert visit.total <= len(young) + 50


def test_a_window_in_the_past_leaves_out_what_came_after_it(tmp_path: Path) -> None:
    with grow(tmp_path, articles=300) as reader:
        newest = reader.site.articles[-1].published
        first_day, last_day = (newest - timedelta(days=30)).date(), (newest - timedelta(days=20)).date()
        inside = [article for article in reader.site.articles if first_day <= article.published.date() <= last_day]
        visit = reader.visit(since=str(first_day), until=str(last_day))
        assert len(inside) > 5
        assert visit.exported == reader.list_addresses(inside)
        assert visit.requests["article"] == len(inside)
        assert visit.total <= len(inside) + 60


def test_a_window_of_a_site_of_listings_ends_the_walk_along_each(tmp_path: Path) -> None:
    with grow(tmp_path, articles=600, channels=("sections", "pagination")) as reader:
        visit = reader.visit(since="1d")
        bound = reader.site.articles[-1].published - timedelta(days=1)
        young = [article for article in reader.site.articles if article.published > bound]
        assert visit.exported == reader.list_addresses(young)
        assert visit.requests["pagination"] <= SMALL["sections"] * 4


def test_following_a_site_exports_what_is_new_or_changed_as_it_appears(tmp_path: Path) -> None:
    with grow(tmp_path) as reader:
        settings = {"NEWSCRAWL_FOLLOW_LEAST": "0.4", "NEWSCRAWL_FOLLOW_MOST": "2", "NEWSCRAWL_COMMIT_INTERVAL": "0.1"}
        command = list_command("news", reader.output, {"url": reader.site.base + "/", "follow": "true"}, settings)
        with Process(command) as process:
            try:
                wait_until(lambda: reader.count_lines() == len(reader.site.articles))
                asked, fresh = len(reader.site.asked), []
                for _ in range(2):
                    wait_for_next_second()
                    fresh += reader.site.publish(2)
                    wait_until(lambda: reader.count_lines() == len(reader.site.articles))
                # One that was read in the very second of its change is read again, for each channel that tells of it.
                times_asked = Counter(
                    path for path, _ in reader.site.asked[asked:] if reader.site.name_channel(path) == "article"
                )
                assert times_asked.keys() == {article.path for article in fresh}
                assert max(times_asked.values()) <= 3
                known = reader.count_lines()
                wait_for_next_second()
                changed = reader.list_addresses(reader.site.change(2))
                wait_until(lambda: reader.count_lines() == known + 2)
            finally:
                process.send_signal(signal.SIGTERM)
                _, log = process.communicate(timeout=60)
        assert process.returncode == 130, log.decode()
        exported = sorted(line["canonical_url"] for line in reader.read_lines())
        assert exported == sorted([*reader.list_addresses(), *changed])


def test_a_host_is_asked_no_more_than_its_budget_and_the_next_crawl_goes_on(tmp_path: Path) -> None:
    with grow(tmp_path, articles=40) as reader:
        total = 0
        for _ in range(9):
            asked = len(reader.site.asked)
            crawl = run_crawl(
                "news", reader.output, url=reader.site.base + "/", settings={"NEWSCRAWL_HOST_REQUESTS": "12"}
            )
            assert crawl.exit_code == 0, crawl.log
            pages = [path for path, _ in reader.site.asked[asked:] if path != "/robots.txt"]
            assert len(pages) <= 12, (pages, crawl.log)
            total += len(reader.site.asked) - asked
            if "budget of requests is spent" not in crawl.log:
                break
        assert sorted(line["canonical_url"] for line in reader.read_lines()) == reader.list_addresses()
        assert total < 100
