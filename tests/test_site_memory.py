"""A crawl remembers what the stories of a site have in common; the first ones wait until it does, through any end."""

from __future__ import annotations

import json
import signal
import sqlite3
import sys
import threading
from contextlib import closing
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from .crawling import list_command, run_crawl
from .extract.site_stories import write_story
from .furnished_site import HOUSE, FurnishedSite
from .newsroom.modern import build_modern
from .newsroom.plain import build_plain
from .newsroom.server import Newsroom
from .newsroom.site import Site
from .small_site import PARAGRAPH, SmallSite
from .starting import Process
from .waiting import wait_until

STATS = ("-s", "LOG_LEVEL=INFO")
WHILE_SLOW = {"DOWNLOAD_TIMEOUT": "600", "NEWSCRAWL_COMMIT_INTERVAL": "0.1"}


class StubSite(SmallSite):
    """All stories are the same few words."""

    def write_page(self, path: str) -> str | None:
        if path not in self.paths:
            return super().write_page(path)
        story = f"<h1>On {path}</h1><p>{PARAGRAPH * 3}</p>"
        return f"<html lang=en><title>{path}</title><body><article>{story}</article></body></html>"


def read(output: Path) -> list[dict[str, Any]]:
    if not output.exists():
        return []
    return [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]


def list_urls(output: Path) -> list[str]:
    return sorted(record["url"] for record in read(output))


def have_house(output: Path) -> list[bool]:
    return [HOUSE in record["body"] for record in read(output)]


def read_state(output: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(output.parent / ".state" / f"{output.stem}.sqlite")) as database:
        return [row[0] for row in database.execute(query).fetchall()]


def test_the_first_stories_are_written_without_what_the_site_says_on_all_of_them(tmp_path: Path) -> None:
    """No new version is made of any, then or later, and a known site holds nothing back."""
    output = tmp_path / "a.jsonl"
    with FurnishedSite(7) as site:
        first = run_crawl("news", output, *STATS, url=site.address)
        assert first.exit_code == 0
        assert list_urls(output) == site.list_addresses()
        assert have_house(output) == [False] * 7
        by_path = {record["url"].removeprefix(site.address): record for record in read(output)}
        for number, path in enumerate(site.paths):
            assert by_path[path]["body"] == "\n\n".join(write_story(number))
            assert by_path[path]["provenance"]["body"] == "blocks, site-memory"
            assert by_path[path]["version"] == 1
        assert "'newscrawl/hold/held': 4" in first.log
        assert "'newscrawl/hold/released/ripe': 4" in first.log
        assert "'newscrawl/frontier/site_memory/paragraph_left_out': 7" in first.log
        site.paths.append("/news/2024/05/08/ferry-number-8.html")
        again = run_crawl("news", output, *STATS, url=site.address)
        assert again.exit_code == 0
        assert "newscrawl/hold" not in again.log
    assert len(read(output)) == 8
    assert have_house(output) == [False] * 8


def test_a_site_of_few_stories_waits_for_nothing_else(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    with FurnishedSite(3) as site:
        crawl = run_crawl("news", output, *STATS, url=site.address)
        assert crawl.exit_code == 0
        assert list_urls(output) == site.list_addresses()
    assert have_house(output) == [True] * 3
    assert "'newscrawl/hold/released/nothing_else': 3" in crawl.log


def test_it_can_be_turned_off(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    revisits = {"NEWSCRAWL_REVISIT_AFTER": "0", "NEWSCRAWL_REVISIT_DAYS": "100000"}
    settings = {"NEWSCRAWL_SITE_MEMORY": "off", **revisits}
    with FurnishedSite(6) as site:
        crawl = run_crawl("news", output, *STATS, url=site.address, settings=settings)
        assert have_house(output) == [True] * 6
        assert "newscrawl/hold" not in crawl.log
        # Turned on, nothing of what was written with these words is a new version.
        again = run_crawl("news", output, *STATS, url=site.address, settings=revisits)
    assert "newscrawl/frontier/site_memory/paragraph_left_out" in again.log
    assert len(read(output)) == 6


def test_what_is_held_is_written_when_the_crawl_is_told_to_end(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    with FurnishedSite(4) as site:
        is_over = threading.Event()
        site.special[site.paths[0]] = is_over.wait
        with Process(list_command("news", output, {"url": site.address}, WHILE_SLOW)) as process:
            wait_until(lambda: set(site.paths) <= set(site.asked))
            wait_until(lambda: output.exists() and len(read_state(output, "SELECT site FROM trace")) == 3)
            assert read(output) == []
            process.send_signal(signal.SIGTERM)
            _, log = process.communicate(timeout=60)
        is_over.set()
        assert process.returncode == 130
        assert b"Traceback" not in log
        assert list_urls(output) == site.list_addresses()[1:]
        assert read_state(output, "SELECT count(*) FROM pages WHERE state = 'in flight'") == [0]
        site.asked.clear()
        assert run_crawl("news", output, url=site.address).exit_code == 0
        assert list_urls(output) == site.list_addresses()
        assert [path for path in site.asked if path in site.paths] == [site.paths[0]]


def test_kill_9_while_stories_are_held_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    with FurnishedSite(6) as site:
        is_over = threading.Event()
        for path in site.paths[:2]:
            site.special[path] = is_over.wait
        for _ in range(3):
            site.asked.clear()
            with Process(list_command("news", output, {"url": site.address}, WHILE_SLOW)) as process:
                wait_until(lambda: set(site.paths) <= set(site.asked))
                wait_until(lambda: output.exists() and len(read_state(output, "SELECT site FROM trace")) == 4)
                process.kill()
            assert read(output) == []
        is_over.set()
        site.special.clear()
        last = run_crawl("news", output, url=site.address)
        assert last.exit_code == 0
        assert "Set aside" not in last.log
        assert list_urls(output) == site.list_addresses()
        assert have_house(output) == [False] * 6
        assert read_state(output, "SELECT count(*) FROM pages WHERE state = 'failed'") == [0]


def test_max_articles_gets_as_many_and_goes_on_where_it_stopped(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    with FurnishedSite(8) as site:
        assert run_crawl("news", output, url=site.address, max_articles="2").exit_code == 0
        assert len(read(output)) == 2
        assert run_crawl("news", output, url=site.address).exit_code == 0
        assert list_urls(output) == site.list_addresses()


def test_several_sites_have_a_memory_each(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    with FurnishedSite(6) as site, FurnishedSite(6) as other, FurnishedSite(2) as small:
        other.house = (
            "Our reporters are on the road for you day and night, and they thank you for reading what they write."
        )
        addresses = f"{site.address} {other.address} {small.address}"
        assert run_crawl("news", output, url=addresses, settings={"NEWSCRAWL_NEAR_DUPLICATES": "off"}).exit_code == 0
        kept = {record["url"] for record in read(output) if record["body"].endswith((HOUSE, other.house))}
        assert kept == set(small.list_addresses())


def test_a_crawl_that_follows_a_site_writes_what_is_held_once_nothing_else_is_left(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    with FurnishedSite(3) as site:
        with Process(list_command("news", output, {"url": site.address, "follow": "true"}, {})) as process:
            wait_until(lambda: len(read(output)) == 3)
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=60)
        assert list_urls(output) == site.list_addresses()


def test_stories_are_held_no_longer_than_patience(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    runner = tmp_path / "runner.py"
    runner.write_text(
        "import sys\n"
        "from newscrawl.middlewares.hold_first_stories import HoldFirstStories\n"
        "HoldFirstStories.patience = 0.5\n"
        "from scrapy.cmdline import execute\n"
        "execute(['scrapy', *sys.argv[1:]])\n",
        encoding="utf-8",
    )
    with FurnishedSite(4) as site:
        is_over = threading.Event()
        site.special[site.paths[0]] = is_over.wait
        command = list_command("news", output, {"url": site.address}, WHILE_SLOW)
        command[:3] = [sys.executable, str(runner)]
        with Process(command) as process:
            wait_until(lambda: len(read(output)) == 3)
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=60)
        is_over.set()
    assert read_state(output, "SELECT count(*) FROM pages WHERE state = 'pending'") == [1]


def test_stories_that_tell_nothing_are_not_held_for_long(tmp_path: Path) -> None:
    """Each has the text of the others."""
    output = tmp_path / "a.jsonl"
    with StubSite(24) as site:
        settings = {"NEWSCRAWL_NEAR_DUPLICATES": "off", "NEWSCRAWL_SAME_CONTENT": "keep"}
        crawl = run_crawl("news", output, *STATS, url=site.address, settings=settings)
        assert list_urls(output) == site.list_addresses()
    assert "'newscrawl/hold/held': 20" in crawl.log
    assert "'newscrawl/hold/released/too_many': 20" in crawl.log


def test_the_longest_held_go_on_when_their_pages_take_too_much_memory(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    with FurnishedSite(4) as site:
        settings = {"SCRAPER_SLOT_MAX_ACTIVE_SIZE": "4000"}
        crawl = run_crawl("news", output, *STATS, url=site.address, settings=settings)
        assert list_urls(output) == site.list_addresses()
    assert "newscrawl/hold/released/too_large" in crawl.log


HOUSES = {
    "en": "The Post is made by hand in an old mill, and it is read wherever the bus stops.",
    "es": "Este diario se hace a mano en un viejo molino y se lee en todas las paradas del autobús.",
    "fr": "Ce journal se fabrique à la main dans un vieux moulin et se lit à chaque arrêt du bus.",
    "ja": "この新聞は古い水車小屋で手作りされ、バスの停まるところならどこでも読まれています。",
}


def build_furnished(base: str) -> Site:
    """The Village Post, whose stories end with the same sentence in each of its languages."""
    site = build_plain(base)
    for record in site.records:
        (path,) = record["paths"]
        page = site.pages[path].body.decode()
        last = escape(record["body"].split("\n\n")[-1], quote=False)
        house = HOUSES[record["language"]]
        inserted = f"{last}<br><br>\n{house}" if f"{last}<br>" in page else f"{last}</p>\n<p>{house}"
        assert page.count(last) == 1
        site.add_html(path, page.replace(last, inserted))
    return site


def test_the_newsroom_is_read_without_what_it_says_on_all_its_pages(tmp_path: Path) -> None:
    """And nothing of a story's own is lost, there or on the sites that say nothing on all pages."""
    with Newsroom({"plain": build_furnished, "modern": build_modern}) as newsroom:
        for mode in ("on", "off"):
            output = tmp_path / f"{mode}.jsonl"
            settings = {"NEWSCRAWL_SITE_MEMORY": mode}
            assert run_crawl("news", output, url=newsroom.address("plain"), settings=settings).exit_code == 0
            read_bodies = {urlsplit(record["url"]).path: record["body"] for record in read(output)}
            house = "" if mode == "on" else "\n\n{}"
            told = newsroom.sites["plain"].records
            expected = {r["paths"][0]: r["body"] + house.format(HOUSES[r["language"]]) for r in told}
            assert read_bodies == expected
            assert {record["version"] for record in read(output)} == {1}
        address, output = newsroom.address("modern"), tmp_path / "modern.jsonl"
        modern = run_crawl("news", output, *STATS, url=address)
        assert modern.exit_code == 0
        assert "site_memory/paragraph_left_out" not in modern.log
