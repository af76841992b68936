"""Scrapy's own commands in the project: each works, or refuses in one sentence, and leaves nothing behind."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.own_command import name_scrapy
from tests.crawling import PROJECT, UNHURRIED
from tests.small_site import SmallSite
from tests.starting import SCRAPY, run

OUTPUT = PROJECT / "output"
SETTINGS = [word for name, value in UNHURRIED.items() for word in ("-s", f"{name}={value}")]


@pytest.fixture(scope="module")
def site() -> Iterator[SmallSite]:
    with SmallSite(2) as served:
        yield served


def call(*words: str) -> subprocess.CompletedProcess[str]:
    """Run the command, which leaves the folder of outputs as it is."""
    before = sorted(OUTPUT.rglob("*"))
    done = run([*SCRAPY, *words, *SETTINGS])
    assert sorted(OUTPUT.rglob("*")) == before
    return done


def test_parse_shows_what_the_spider_makes_of_a_page(site: SmallSite) -> None:
    listing = call("parse", site.address, "--nocolour")
    assert listing.returncode == 0, listing.stderr
    assert all(f"<GET {url}>" in listing.stdout for url in site.list_addresses())
    story = call("parse", site.address + site.paths[0], "--nocolour", "--pipelines", "--nolinks")
    assert story.returncode == 0, story.stderr
    assert f"'headline': 'On {site.paths[0]}'" in story.stdout


def test_parse_says_what_it_cannot_do(site: SmallSite) -> None:
    gone = call("parse", site.address + "/gone")
    assert (gone.returncode, gone.stderr.splitlines()[-1]) == (
        1,
        f"{site.address}/gone could not be read; the log says why.",
    )
    unknown = call("parse", site.address, "--spider", "nosuch")
    assert (unknown.returncode, unknown.stderr.splitlines()[-1]) == (
        2,
        f"There is no spider 'nosuch'; {name_scrapy()} list shows those there are.",
    )


def test_fetch_shows_the_page_and_shell_has_no_walk(site: SmallSite) -> None:
    fetched = call("fetch", site.address, "--spider", "news")
    assert fetched.returncode == 0
    assert "Ferry stays in use" in fetched.stdout
    refused = call("shell", site.address, "--spider", "news", "-c", "response.status")
    assert refused.returncode == 2
    assert refused.stderr.splitlines()[-1].startswith("scrapy shell has no walk for news; leave --spider out")


def test_shell_keeps_nothing(site: SmallSite) -> None:
    shown = call("shell", site.address, "-c", "response.status")
    assert (shown.returncode, shown.stdout.strip()) == (0, "200")


def test_bench_refuses_in_a_sentence() -> None:
    done = call("bench")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1


CHECKED = """
from newscrawl.spiders.news import NewsSpider


class CheckedSpider(NewsSpider):
    name = "checked"

    def parse_api(self, response):
        \"\"\"Reads the title.

        @url %s
        @returns items 1 1
        @scrapes title
        \"\"\"
        yield {"title": response.css("title::text").get()}
"""


def test_contracts_are_checked_without_a_start(
    site: SmallSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "checked_spider.py").write_text(CHECKED % site.address, encoding="utf-8")
    command = [*SCRAPY, "check", "-s", "SPIDER_MODULES=checked_spider", *SETTINGS]
    environment = {"PYTHONPATH": f"{PROJECT}:{tmp_path}"}
    monkeypatch.setenv("PYTHONPATH", environment["PYTHONPATH"])
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "Ran 2 contracts" in done.stderr
    assert not list(OUTPUT.glob("checked*"))


def test_runspider_says_what_is_wrong_with_a_file(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("class Broken(:\n", encoding="utf-8")
    (tmp_path / "empty.py").touch()
    for name, told in (("broken", "cannot be loaded"), ("empty", "has no spider"), ("missing", "cannot be loaded")):
        done = call("runspider", str(tmp_path / f"{name}.py"))
        assert done.returncode == 2
        assert told in done.stderr.splitlines()[-1]


PLAIN = """
import scrapy


class PlainSpider(scrapy.Spider):
    name = "plain"

    def parse(self, response):
        yield {"title": response.css("title::text").get()}
        for link in response.css("a::attr(href)").getall():
            yield response.follow(link, callback=lambda answer: iter([{"url": answer.url}]))
"""


def test_a_spider_that_does_not_walk_is_run_as_ever(site: SmallSite, tmp_path: Path) -> None:
    source = PLAIN.replace('"plain"', f'"plain"\n    start_urls = ["{site.address}"]')
    (tmp_path / "plain.py").write_text(source, encoding="utf-8")
    items = tmp_path / "items.jl"
    done = call("runspider", str(tmp_path / "plain.py"), "-o", str(items))
    assert done.returncode == 0, done.stderr
    assert len(items.read_text(encoding="utf-8").splitlines()) == 3
