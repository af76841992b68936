"""A spider of one's own, as docs/own-spiders.md shows it: its requests, its items, its fields, over a crash too."""

from __future__ import annotations

import json
import re
import signal
import sqlite3
import threading
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from .api_site import ApiSite, Posted
from .crawling import PROJECT, UNHURRIED
from .starting import SCRAPY, Process, run
from .waiting import wait_until

PAGE = (PROJECT / "docs" / "own-spiders.md").read_text(encoding="utf-8")


@dataclass
class Folder:
    """A folder with a spider in it, and with what that writes."""

    path: Path
    settings: dict[str, str] = field(default_factory=dict)

    def list_command(self, spider: str, **arguments: str) -> list[str]:
        command = [*SCRAPY, "runspider", str(self.path / spider)]
        for name, value in arguments.items():
            command += ["-a", f"{name}={value}"]
        output = {"NEWSCRAWL_OUTPUT": str(self.path / "output" / spider.replace(".py", ".jsonl"))}
        for name, value in {**UNHURRIED, **output, "NEWSCRAWL_COMMIT_INTERVAL": "0.1", **self.settings}.items():
            command += ["-s", f"{name}={value}"]
        return command

    def read_lines(self, name: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.path / name).read_text(encoding="utf-8").splitlines()]

    def ask_state(self, query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(next((self.path / "output" / ".state").glob("*.sqlite")))) as database:
            return database.execute(query).fetchall()


def read_snippet(name: str) -> str:
    (code,) = re.findall(rf"^```python {name}$\n(.*?)^```$", PAGE, re.M | re.S)
    return str(code)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    source = read_snippet("comments.py").replace('"comments.jl"', repr(str(tmp_path / "comments.jl")))
    (tmp_path / "comments.py").write_text(source, encoding="utf-8")
    return Folder(tmp_path)


def read_article(posted: Posted) -> str:
    return str(json.loads(posted.body)["article"])


def test_its_requests_are_sent_as_they_are_and_its_items_and_fields_are_written(folder: Folder) -> None:
    with ApiSite(4) as site:
        ended = run(folder.list_command("comments.py", url=site.address))
        assert ended.returncode == 0, ended.stderr
        assert sorted(map(read_article, site.posted)) == site.list_addresses()
        for posted in site.posted:
            assert posted.path == "/api/comments"
            told = {name: posted.headers.get(name) for name in ("content-type", "x-client", "cookie")}
            assert told == {"content-type": "application/json", "x-client": "comments", "cookie": "session=open"}
        comments = folder.read_lines("comments.jl")
        assert Counter(comment["url"] for comment in comments) == dict.fromkeys(site.list_addresses(), 2)
        assert {comment["text"] for comment in comments} == {"Good.", "Bad."}
        articles = folder.read_lines("output/comments.jsonl")
        assert sorted(article["url"] for article in articles) == site.list_addresses()
        schema = json.loads((PROJECT / "newscrawl" / "article.schema.json").read_text(encoding="utf-8"))
        for article in articles:
            assert list(article)[-1] == "extra"
            assert article["extra"] == {"comments": 2}
            assert [error.message for error in Draft202012Validator(schema).iter_errors(article)] == []
        # In a new run the walk asks for what has news alone, so nothing yields a request again.
        again = run(folder.list_command("comments.py", url=site.address))
        assert again.returncode == 0, again.stderr
        assert len(site.posted) == 4


def test_what_was_not_answered_when_the_process_died_is_sent_again_and_nothing_else(folder: Folder) -> None:
    with ApiSite(6) as site:
        is_over = threading.Event()
        site.before_answer = lambda posted: len(site.posted) > 3 and is_over.wait(60)
        command = folder.list_command("comments.py", url=site.address)
        with Process(command) as process:
            wait_until(lambda: count_done(folder) == 3 and len(site.posted) > 3)
            process.kill()
        assert process.returncode == -signal.SIGKILL
        is_over.set()
        done = {article["url"] for article in folder.read_lines("output/comments.jsonl")}
        assert len(done) == 3
        before = len(site.posted)
        assert run(command).returncode == 0
        assert sorted(map(read_article, site.posted[before:])) == sorted({*site.list_addresses()} - done)
        articles = folder.read_lines("output/comments.jsonl")
        assert sorted(article["url"] for article in articles) == site.list_addresses()
        assert {article["extra"]["comments"] for article in articles} == {2}
        assert folder.ask_state("SELECT count(*) FROM page WHERE state <> 2 OR request IS NOT NULL") == [(0,)]


def count_done(folder: Folder) -> int:
    """How many of its requests are done for good."""
    if not list((folder.path / "output" / ".state").glob("*.sqlite")):
        return 0
    try:
        return int(folder.ask_state("SELECT count(*) FROM page WHERE key LIKE 'request %' AND state = 2")[0][0])
    except sqlite3.OperationalError:  # its tables are being made
        return 0


def test_a_request_that_cannot_be_kept_is_refused_in_a_sentence(folder: Folder) -> None:
    source = (folder.path / "comments.py").read_text(encoding="utf-8")
    odd = source.replace("self.parse_comments,", "lambda answer, article: self.parse_comments(answer, article),")
    (folder.path / "odd.py").write_text(odd, encoding="utf-8")
    with ApiSite(2) as site:
        ended = run(folder.list_command("odd.py", url=site.address))
        assert ended.returncode == 1
        told = "its callback is a lambda, and has to be a method of the spider to outlive a crash"
        assert ended.stderr.count(told) == 1
        assert "Traceback" not in ended.stderr
        assert "2 requests of the spider were refused" in ended.stderr.splitlines()[-1]
        assert site.posted == []
        reasons = folder.ask_state("SELECT DISTINCT reason FROM pages WHERE state = 'failed'")
        assert [told in reason for (reason,) in reasons] == [True]
        folder.settings = {"NEWSCRAWL_STATE": ":memory:"}
        assert run(folder.list_command("odd.py", url=site.address)).returncode == 0
        assert sorted(map(read_article, site.posted)) == site.list_addresses()


def test_its_requests_keep_the_manners_of_pages(folder: Folder) -> None:
    with ApiSite(3) as site:
        write_page = site.write_page
        rules = "User-agent: *\nDisallow: /api/\n"
        site.write_page = lambda path: rules if path == "/robots.txt" else write_page(path)  # type: ignore[method-assign]
        ended = run(folder.list_command("comments.py", url=site.address))
        assert site.posted == []
        assert ended.stderr.count(f"Could not read {site.address}/api/comments: robots.txt forbids it.") == 3
        rules = ""
        folder.settings = {"NEWSCRAWL_HOST_REQUESTS": "6", "NEWSCRAWL_OUTPUT": str(folder.path / "other.jsonl")}
        command = folder.list_command("comments.py", url=site.address, channels="off")
        assert run(command).returncode == 0
        assert len(site.posted) == 2  # the front page, three articles, and what is left of six
        assert run(command).returncode == 0
        assert sorted(map(read_article, site.posted)) == site.list_addresses()


ODD_ANSWERS = """
from scrapy import Request

from newscrawl.spiders.news import NewsSpider


class OddSpider(NewsSpider):
    name = "odd"

    async def start(self):
        async for request in super().start():
            yield request
        for number in (1, 1, 2):
            yield Request(f"{self.arguments.start_urls[0]}gone?{number}", self.parse_api, errback=self.note)
        yield Request(self.arguments.start_urls[0], self.parse_front)
        yield Request(self.arguments.start_urls[0], self.parse_front, dont_filter=True, priority=-1)
        yield Request(self.arguments.start_urls[0] + "silent")

    def note(self, failure):
        yield {"failed": failure.request.url, "status": failure.value.response.status}
        yield failure.request.replace(url=failure.request.url + "&again", errback=None)

    def parse_front(self, response):
        yield {"title": response.css("title::text").get(), "meta": sorted(response.meta.keys() & {"page"})}
        # A habit of many: what it has of this answer is not handed on.
        yield Request(response.urljoin("/hidden.html"), self.parse_hidden, meta=response.meta)
        yield self.walk_to(response.urljoin("/news/2024/05/30/walked.html"), found_on=response.url)

    def parse_hidden(self, response):
        yield {"hidden": response.url}
        yield Request(response.urljoin("/news/2024/05/31/told.html"))  # read as a page is

    def parse_api(self, response):
        yield {"never": response.url}
"""


def test_answers_go_where_the_request_says(folder: Folder) -> None:
    (folder.path / "odd.py").write_text(ODD_ANSWERS, encoding="utf-8")
    with ApiSite(2) as site:
        story = site.write_page(site.paths[0])
        assert story is not None
        write_page = site.write_page
        others = {
            "/hidden.html": "<p>Hidden.",
            "/news/2024/05/31/told.html": story.replace("On ", "Hidden on ").replace("council", "board"),
        }
        others["/news/2024/05/30/walked.html"] = story.replace("On ", "Walked to ").replace("ferry", "boat")
        site.write_page = lambda path: others.get(path) or write_page(path)  # type: ignore[method-assign]
        command = folder.list_command("odd.py", url=site.address)
        ended = run([*command, "-O", str(folder.path / "items.jl")])
        assert ended.returncode == 0, ended.stderr
        items = folder.read_lines("items.jl")
        gone = [(item["failed"], item["status"]) for item in items if "failed" in item]
        assert sorted(gone) == [(f"{site.address}/gone?{number}", 404) for number in (1, 2)]
        assert [item for item in items if "title" in item] == [{"title": "News", "meta": []}] * 2
        assert [item["hidden"] for item in items if "hidden" in item] == [f"{site.address}/hidden.html"]
        assert not [item for item in items if "never" in item]
        # Twice by the spider, once by the walk.
        assert Counter(site.asked)["/"] == 3
        assert Counter(site.asked)["/hidden.html"] == 1
        assert {path: count for path, count in Counter(site.asked).items() if "again" in path} == {
            "/gone?1&again": 1,
            "/gone?2&again": 1,
        }
        written = {article["url"] for article in folder.read_lines("output/odd.jsonl")}
        assert written == {*site.list_addresses(), *(site.address + path for path in list(others)[1:])}
        assert f"Could not read {site.address}/silent: it answered 404." in ended.stderr


FIELDS = """
from newscrawl.spiders.news import NewsSpider


class FieldsSpider(NewsSpider):
    name = "fields"
    custom_settings = {"ITEM_PIPELINES": {**PIPELINES, "fields.AddSentiment": 150}}
"""


def test_a_field_of_ones_own_makes_a_version_where_it_is_named(folder: Folder) -> None:
    source = "from newscrawl.settings import ITEM_PIPELINES as PIPELINES\n" + read_snippet("sentiment.py") + FIELDS
    (folder.path / "fields.py").write_text(source, encoding="utf-8")
    with ApiSite(2) as site:
        for settings in ({}, {"NEWSCRAWL_VERSION_FIELDS": "extra.sentiment"}):
            folder.settings = settings
            ended = run(folder.list_command("fields.py", url=site.address, refresh="on"))
            assert ended.returncode == 0, ended.stderr
        assert [line["extra"] for line in folder.read_lines("output/fields.jsonl")] == [{"sentiment": "bad"}] * 2
        (folder.path / "fields.py").write_text(source.replace('"bad"', '"worse"'), encoding="utf-8")
        for settings in ({}, {"NEWSCRAWL_VERSION_FIELDS": "extra.sentiment"}):
            folder.settings = settings
            assert run(folder.list_command("fields.py", url=site.address, refresh="on")).returncode == 0
        lines = folder.read_lines("output/fields.jsonl")[2:]
        assert [(line["extra"], line["version"], line["changed"]) for line in lines] == [
            ({"sentiment": "worse"}, 2, ["extra.sentiment"])
        ] * 2
