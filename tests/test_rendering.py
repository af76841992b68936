"""Crawls with a real browser: what needs one is read there, nothing else is, and nothing that pages do ends a crawl."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil
import pytest

from .crawling import PROJECT, Crawl, list_command, run_crawl
from .newsroom.articles import write_stories
from .newsroom.dispatches import add_data, describe, file_stories, render_cards, render_page, render_shell
from .newsroom.growing import build_growing
from .newsroom.plain import build_plain
from .newsroom.prefilled import build_prefilled
from .newsroom.scripted import build_scripted
from .newsroom.server import Newsroom
from .newsroom.site import Record, Reply, Site
from .newsroom.unruly import build_unruly

ROBOTS = "/robots.txt"
HASTY = {"NEWSCRAWL_RENDER_GROWTH": "0"}  # where no listing is to grow, none is waited for
SHELLS = ("/", "/news/", "/sport/")


@dataclass
class Visit:
    """One crawl of one site."""

    crawl: Crawl
    asked: list[str]
    seconds: float = 0.0

    def read_stat(self, name: str) -> int:
        found = re.search(rf"'newscrawl/{name}': (\d+)", self.crawl.log)
        return int(found[1]) if found else 0


@pytest.fixture(autouse=True)
def _needs_browser(browser_path: Path) -> None:
    """All of this module does."""


def visit(
    newsroom: Newsroom,
    output: Path,
    settings: dict[str, str] | None = None,
    environment: dict[str, str] | None = None,
    exit_code: int = 0,
) -> Visit:
    """Crawl the newsroom's only site into the output, where earlier crawls may have begun."""
    (name,) = newsroom.sites
    before, began = len(newsroom.requests), time.monotonic()
    url = newsroom.address(name) + "/"
    crawl = run_crawl("news", output, "-L", "INFO", settings=settings, environment=environment, url=url)
    assert crawl.exit_code == exit_code, crawl.log
    assert "Traceback" not in crawl.log, crawl.log
    return Visit(crawl, [path for _, path in newsroom.requests[before:]], time.monotonic() - began)


def serve_scripted(count: int = 8, static: int = 2) -> Newsroom:
    """No fewer than eight: a listing of hardly any text is waited for."""
    return Newsroom({"scripted": lambda base: build_scripted(base, count=count, static=static)})


def list_expected(newsroom: Newsroom) -> list[str]:
    (site,) = newsroom.sites.values()
    return sorted(record["paths"][0] for record in site.records)


def list_exported(output: Path, newsroom: Newsroom) -> list[str]:
    """The first paths of the exported articles."""
    (site,) = newsroom.sites.values()
    names = {path: record["paths"][0] for record in site.records for path in record["paths"]}
    crawl = Crawl(0, "", output)
    paths = [urlsplit(record["url"]).path for record in (crawl.records if output.exists() else [])]
    return sorted(names.get(path, f"unexpected: {path}") for path in paths)


def list_built(newsroom: Newsroom) -> list[str]:
    return [path for path in list_expected(newsroom) if path.startswith("/story/")]


def list_wrong_fields(crawl: Crawl, site: Site) -> list[tuple[str, str, Any]]:
    by_path = {urlsplit(record["url"]).path: record for record in crawl.records}

    def find(wanted: Record) -> dict[str, Any]:
        return next((by_path[path] for path in wanted["paths"] if path in by_path), {})

    return [
        (wanted["paths"][0], name, find(wanted).get(name))
        for wanted in site.records
        for name in ("headline", "body", "authors", "date_published", "language", "publisher")
        if find(wanted).get(name) != wanted[name]
    ]


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
    with Newsroom({"scripted": build_scripted}) as newsroom:
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
    assert len(list_built(scripted.newsroom)) == 12
    assert 12 <= scripted.first.read_stat("render/pages") <= 12 + 5
    asked = Counter(scripted.first.asked)
    archived = [path for path in list_expected(scripted.newsroom) if path.startswith("/archive/")]
    assert {asked[path] for path in archived} == {1}
    # One page of a kind is enough to learn of it: but for the first few, which are on their way together, the others
    # go straight to the browser.
    assert sum(asked[path] for path in list_built(scripted.newsroom)) <= 12 + 10


def test_pages_reach_nothing_that_is_not_theirs(scripted: Story) -> None:
    asked = set(scripted.first.asked)
    assert not asked & set(scripted.site.not_requested)
    assert not [path for path in asked if path.startswith(("/leaked/", "/img/", "/media/", "/font/", "/sw.js"))]
    assert len(scripted.first.asked) <= scripted.site.max_requests


def test_what_a_page_asks_for_by_itself_is_counted_and_its_scripts_come_from_the_cache(scripted: Story) -> None:
    asked = Counter(scripted.first.asked)
    by_itself = sum(asked[path] for path in asked if path.startswith("/api/")) + asked["/app.js"] + asked["/vendor.js"]
    assert 30 <= by_itself <= scripted.first.read_stat("render/requests")


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


# -- listings that grow


@dataclass
class Growth:
    newsroom: Newsroom
    first: Visit
    second: Visit


@pytest.fixture(scope="module")
def growing(browser_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Growth]:
    output = tmp_path_factory.mktemp("growing") / "articles.jsonl"
    with Newsroom({"growing": build_growing}) as newsroom:
        first = visit(newsroom, output)
        first.crawl = Crawl(0, first.crawl.log, Path(shutil.copy(output, output.with_name("first.jsonl"))))
        yield Growth(newsroom, first, visit(newsroom, output))


def test_listings_are_scrolled_and_clicked_to_their_ends(growing: Growth) -> None:
    assert len(list_expected(growing.newsroom)) == 96
    assert list_exported(growing.first.crawl.output, growing.newsroom) == list_expected(growing.newsroom)
    assert list_wrong_fields(growing.first.crawl, growing.newsroom.sites["growing"]) == []
    assert growing.first.read_stat("render/pages") <= 4 + 2  # three listings, the walled page
    rendered = [record["url"] for record in growing.first.crawl.records if record["rendered"]]
    assert len(rendered) == 1
    assert "/walled/" in rendered[0]


def test_listings_of_known_articles_are_hardly_scrolled(growing: Growth) -> None:
    assert growing.second.crawl.records == growing.first.crawl.records
    assert growing.first.read_stat("render/grown") >= 4 + 2 + 3
    assert growing.second.read_stat("render/grown") <= 5  # two looks at each that bring nothing new


# -- pages that misbehave


@pytest.fixture(scope="module")
def unruly(browser_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Newsroom, Visit]]:
    output = tmp_path_factory.mktemp("unruly") / "articles.jsonl"
    with Newsroom({"unruly": build_unruly}) as newsroom:
        yield newsroom, visit(newsroom, output, {"NEWSCRAWL_RENDER_DEADLINE": "10"})


def test_unruly_pages_give_what_they_show_and_no_other_is_lost(unruly: tuple[Newsroom, Visit]) -> None:
    newsroom, first = unruly
    assert list_exported(first.crawl.output, newsroom) == list_expected(newsroom)
    assert list_wrong_fields(first.crawl, newsroom.sites["unruly"]) == []
    assert not set(first.asked) & set(newsroom.sites["unruly"].not_requested)


def test_pages_that_show_nothing_have_failed_for_a_reason(unruly: tuple[Newsroom, Visit]) -> None:
    _, first = unruly
    log = first.crawl.log
    assert re.search(r"Could not read \S+/story/crashes: the browser's tab crashed on it", log)
    assert re.search(r"Could not read \S+/story/loops: it showed nothing in the browser in time", log)
    assert first.read_stat("fetch/error/render_crashed") == 1
    assert first.read_stat("fetch/error/render_deadline") >= 1
    assert re.search(r"errors +[2-9]", log)
    assert "Could not read" not in re.sub(r"Could not read \S+/story/(crashes|loops|goes-round)", "", log)


def test_unruly_pages_cost_their_deadline_and_little_else(unruly: tuple[Newsroom, Visit]) -> None:
    newsroom, first = unruly
    assert first.seconds < 45
    assert first.asked.count("/story/goes-round") <= 5
    assert len(first.asked) <= newsroom.sites["unruly"].max_requests


# -- no browser


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment without a browser."""
    for name in ("home", "bin", "downloads"):
        (tmp_path / name).mkdir()
    return {
        "HOME": str(tmp_path / "home"),
        "PATH": str(tmp_path / "bin"),
        "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path / "downloads"),
        "NEWSCRAWL_BROWSER": "",
    }


def test_without_a_browser_the_rest_is_read_and_said_once_and_a_later_crawl_catches_up(
    bare: dict[str, str], tmp_path: Path
) -> None:
    output = tmp_path / "articles.jsonl"
    with serve_scripted(static=4) as newsroom:
        first = visit(newsroom, output, HASTY, bare)
        archived = [path for path in list_expected(newsroom) if path.startswith("/archive/")]
        assert list_exported(output, newsroom) == archived
        assert first.crawl.log.count("there is none: they are left out. `make browser` gets one") == 1
        assert first.read_stat("render/no_browser") >= 1
        assert first.read_stat("render/pages") == 0
        second = visit(newsroom, output, HASTY)
        assert list_exported(output, newsroom) == list_expected(newsroom)
        assert not set(second.asked) & set(archived)


def test_a_browser_that_is_not_there_is_one_sentence(bare: dict[str, str], tmp_path: Path) -> None:
    with serve_scripted() as newsroom:
        told = visit(newsroom, tmp_path / "a.jsonl", HASTY, {**bare, "NEWSCRAWL_BROWSER": "/nowhere/chromium"})
        assert told.crawl.log.count("NEWSCRAWL_BROWSER=/nowhere/chromium is no program that can be run") == 1
        assert len(told.crawl.records) == 2


def test_a_browser_that_does_not_start_is_as_good_as_none(tmp_path: Path) -> None:
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    with serve_scripted() as newsroom:
        told = visit(newsroom, tmp_path / "a.jsonl", {**HASTY, "NEWSCRAWL_BROWSER": str(program)}, exit_code=1)
        assert "Could not read" in told.crawl.log
        visit(newsroom, tmp_path / "a.jsonl", HASTY)
        assert list_exported(tmp_path / "a.jsonl", newsroom) == list_expected(newsroom)


def test_a_browser_that_dies_as_it_starts_is_started_again(browser_path: Path, tmp_path: Path) -> None:
    program, tried = tmp_path / "chromium", tmp_path / "tried"
    program.write_text(
        f'#!/bin/sh\n[ -e {tried} ] && exec {browser_path} "$@"\ntouch {tried}\nkill -9 $$\n', encoding="utf-8"
    )
    program.chmod(0o755)
    with serve_scripted() as newsroom:
        visit(newsroom, tmp_path / "a.jsonl", {**HASTY, "NEWSCRAWL_BROWSER": str(program)})
        assert tried.exists()
        assert list_exported(tmp_path / "a.jsonl", newsroom) == list_expected(newsroom)


def test_data_in_the_page_needs_no_browser(bare: dict[str, str], tmp_path: Path) -> None:
    with Newsroom({"prefilled": build_prefilled}) as newsroom:
        first = visit(newsroom, tmp_path / "a.jsonl", environment=bare)
        assert list_exported(tmp_path / "a.jsonl", newsroom) == list_expected(newsroom)
        wrong = list_wrong_fields(first.crawl, newsroom.sites["prefilled"])
        assert [entry for entry in wrong if entry[1] != "publisher"] == []
        assert not any(record["rendered"] for record in first.crawl.records)
        assert first.read_stat("render/no_browser") == 0


# -- what is killed


def start_crawl(output: Path, newsroom: Newsroom, **settings: str) -> subprocess.Popen[bytes]:
    (name,) = newsroom.sites
    told = {**HASTY, "LOG_LEVEL": "INFO", "NEWSCRAWL_COMMIT_INTERVAL": "0.1", **settings}
    command = list_command("news", output, {"url": newsroom.address(name) + "/"}, told)
    return subprocess.Popen(command, cwd=PROJECT, stderr=subprocess.PIPE, start_new_session=True)


def wait_until(is_so: Callable[[], bool], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


def count_lines(output: Path) -> int:
    return output.read_bytes().count(b"\n") if output.exists() else 0


def list_browser(crawl: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """Playwright's driver and all that it has started; the browser itself is the first that it did."""
    return psutil.Process(crawl.pid).children(recursive=True)


def find_chromium(crawl: subprocess.Popen[bytes]) -> psutil.Process | None:
    for process in list_browser(crawl):
        try:
            command = process.cmdline()
        except psutil.Error:
            continue
        if any(part.startswith("--remote-debugging-p") for part in command) and "--type=" not in " ".join(command):
            return process
    return None


def list_living(processes: list[psutil.Process]) -> list[psutil.Process]:
    living = []
    for process in processes:
        try:
            if process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
                living.append(process)
        except psutil.NoSuchProcess:
            continue
    return living


def test_a_browser_that_is_killed_costs_nothing(tmp_path: Path) -> None:
    output = tmp_path / "articles.jsonl"
    with serve_scripted(count=10) as newsroom:
        with start_crawl(output, newsroom) as crawl:
            for lines in (1, 5):
                wait_until(lambda lines=lines: count_lines(output) >= lines and find_chromium(crawl))  # type: ignore[misc]
                browser = find_chromium(crawl)
                assert browser is not None
                browser.kill()
            log = crawl.communicate(timeout=60)[1].decode()
        assert crawl.returncode == 0, log
        assert "Could not read" not in log
        assert list_exported(output, newsroom) == list_expected(newsroom)


def test_a_crawl_that_is_killed_leaves_no_browser_and_the_next_goes_on(tmp_path: Path) -> None:
    output = tmp_path / "articles.jsonl"
    with serve_scripted() as newsroom:
        with start_crawl(output, newsroom, NEWSCRAWL_RENDER_PAGES="1") as crawl:
            wait_until(lambda: count_lines(output) >= 4 and find_chromium(crawl) is not None)
            browser = list_browser(crawl)
            assert len(browser) > 3
            crawl.kill()
            crawl.communicate()
        wait_until(lambda: not list_living(browser), 15)
        assert 4 <= count_lines(output) < 10
        visit(newsroom, output, HASTY)
        assert list_exported(output, newsroom) == list_expected(newsroom)


def test_ctrl_c_marks_no_page_as_failed(tmp_path: Path) -> None:
    output = tmp_path / "articles.jsonl"
    with serve_scripted() as newsroom:
        with start_crawl(output, newsroom, NEWSCRAWL_RENDER_PAGES="1") as crawl:
            wait_until(lambda: count_lines(output) >= 4 and find_chromium(crawl) is not None)
            browser = list_browser(crawl)
            os.killpg(crawl.pid, signal.SIGINT)
            log = crawl.communicate(timeout=20)[1].decode()
        assert crawl.returncode == 130, log
        assert "Could not read" not in log
        assert "Traceback" not in log
        assert "'newscrawl/frontier/failed': 0" in log
        wait_until(lambda: not list_living(browser), 5)
        assert 4 <= count_lines(output) < 10
        visit(newsroom, output, HASTY)
        assert list_exported(output, newsroom) == list_expected(newsroom)


# -- settings


def test_never_and_always_are_obeyed(tmp_path: Path) -> None:
    with serve_scripted() as newsroom:
        never = visit(newsroom, tmp_path / "never.jsonl", {**HASTY, "NEWSCRAWL_RENDER": "never"})
        assert [record["rendered"] for record in never.crawl.records] == [False, False]
        assert "/app.js" not in never.asked
        always = visit(newsroom, tmp_path / "always.jsonl", {**HASTY, "NEWSCRAWL_RENDER": "always"})
        assert list_exported(tmp_path / "always.jsonl", newsroom) == list_expected(newsroom)
        assert all(record["rendered"] for record in always.crawl.records)
        asked = Counter(always.asked)
        assert {asked[path] for path in (*SHELLS, "/archive/", *list_expected(newsroom))} == {1}


def test_an_unknown_way_to_render_is_one_sentence(tmp_path: Path) -> None:
    with serve_scripted() as newsroom:
        url = newsroom.address("scripted")
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=url, settings={"NEWSCRAWL_RENDER": "nonsense"})
        assert crawl.exit_code != 0
        assert crawl.log.strip() == "NEWSCRAWL_RENDER=nonsense is not known; use auto, always or never."
        assert newsroom.requests == []


def test_the_browser_is_renewed_without_a_loss(tmp_path: Path) -> None:
    with serve_scripted() as newsroom:
        renewed = visit(newsroom, tmp_path / "a.jsonl", {**HASTY, "NEWSCRAWL_RENDER_RENEW_AFTER": "4"})
        assert list_exported(tmp_path / "a.jsonl", newsroom) == list_expected(newsroom)
        assert renewed.read_stat("render/pages") >= 8 + 3
        assert renewed.read_stat("render/browsers") == -(-renewed.read_stat("render/pages") // 4)
        assert renewed.read_stat("render/browser_died") == 0


def test_what_pages_ask_for_by_themselves_counts_in_the_hosts_budget(tmp_path: Path) -> None:
    with serve_scripted() as newsroom:
        output = tmp_path / "a.jsonl"
        first = visit(newsroom, output, {**HASTY, "NEWSCRAWL_HOST_REQUESTS": "40"})
        asked = [path for path in first.asked if path != ROBOTS]
        assert "budget of requests is spent" in first.crawl.log
        assert len(asked) <= 40
        assert first.read_stat("render/requests") >= 5
        assert 0 < len(first.crawl.records) < len(list_expected(newsroom))
        visit(newsroom, output, HASTY)
        assert list_exported(output, newsroom) == list_expected(newsroom)


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
        visit(newsroom, tmp_path / "a.jsonl", HASTY)
        assert list_exported(tmp_path / "a.jsonl", newsroom) == list_expected(newsroom)
        site = newsroom.sites["slow"]
        assert isinstance(site, WatchedSite)
        pages = [entry for entry in site.asked if entry[1] == "/" or re.fullmatch(r"/story/[^.]+", entry[1])]
        assert sum(is_browser for _, _, is_browser in pages) == 2
        for path in list_expected(newsroom):
            plain, shown = (at for at, target, _ in pages if target == path)
            assert shown - plain > 0.9
        assert not [target for _, target, _ in site.asked if target.startswith("/leaked/")]
