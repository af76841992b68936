"""Articles reach a real PostgreSQL, once each by their keys, whatever happens to it or to the crawl."""

from __future__ import annotations

import json
import runpy
import signal
import sys
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from scrapy.crawler import Crawler

from newscrawl.own_command import name_scrapy
from newscrawl.spiders.news import NewsSpider
from newscrawl.storage.state_file import read_stores
from newscrawl.storage.waiting_articles import OutboxCounts, StoreSummary

from ..crawling import run_crawl
from ..postgres_server import PostgresServer
from ..small_site import SmallSite
from ..starting import SCRAPY, run
from ..waiting import wait_until
from .store_crawls import StoreCrawls, read_example


@pytest.fixture
def site() -> Iterator[SmallSite]:
    with SmallSite(12) as served:
        yield served


@pytest.fixture
def crawls(postgres: PostgresServer, site: SmallSite, tmp_path: Path) -> StoreCrawls:
    postgres.ask("DROP TABLE IF EXISTS article")
    return StoreCrawls(tmp_path, site.address, NEWS_DATABASE=postgres.address)


def list_delivered(postgres: PostgresServer) -> list[tuple[object, ...]]:
    return postgres.ask('SELECT article_id, version FROM article ORDER BY article_id COLLATE "C", version')


def show_store(crawls: StoreCrawls) -> StoreSummary:
    (store,) = read_stores(crawls.folder / ".state" / "articles.sqlite")
    return store


def show_state(crawls: StoreCrawls, *arguments: str) -> str:
    path = crawls.folder / ".state" / "articles.sqlite"
    return run([*SCRAPY, "state", *(arguments or ("show",)), "-s", f"NEWSCRAWL_STATE={path}"]).stdout


def test_a_store_that_is_down_for_a_whole_crawl_gets_all_with_the_next(
    crawls: StoreCrawls, postgres: PostgresServer
) -> None:
    postgres.stop()
    try:
        down = crawls.run()
    finally:
        postgres.start()
    assert down.exit_code == 1
    assert len(down.records) == 12
    assert down.log.count("The store postgres takes nothing (OperationalError: ") == 1
    last = down.log.strip().splitlines()[-1]
    assert last.startswith("12 articles wait for the store postgres (OperationalError: ")
    assert last.endswith("the output has them, the next crawl delivers them.")
    shown = show_state(crawls)
    assert "store postgres: 12 articles wait for it (OperationalError: " in shown

    up = crawls.run()
    assert up.exit_code == 0, up.log
    assert list_delivered(postgres) == crawls.list_keys()
    assert "to postgres" in up.log
    assert show_store(crawls) == StoreSummary("postgres", OutboxCounts(), None)
    (record,) = postgres.ask("SELECT record FROM article ORDER BY url LIMIT 1")[0]
    assert record in up.records

    assert "0 articles that waited for postgres will not be delivered" in show_state(crawls, "give-up", "postgres")
    assert read_stores(crawls.folder / ".state" / "articles.sqlite") == []


def test_a_store_that_goes_down_amid_a_crawl_gets_all_in_the_same_crawl(
    crawls: StoreCrawls, postgres: PostgresServer, site: SmallSite
) -> None:
    def go_down() -> None:
        wait_until(lambda: postgres.ask("SELECT to_regclass('article')") != [(None,)])
        wait_until(lambda: len(list_delivered(postgres)) >= 2)
        postgres.stop()

    def come_back() -> None:
        wait_until(lambda: b"takes nothing" in process.read_log())
        postgres.start()

    site.special = {site.paths[3]: go_down, site.paths[9]: come_back}
    with crawls.start(CONCURRENT_REQUESTS_PER_DOMAIN="1", NEWSCRAWL_SITE_MEMORY="off") as process:
        _, log = process.communicate(120)
    assert process.returncode == 0, log
    assert log.count(b"takes nothing") == 1
    assert log.count(b"takes articles again") == 1
    assert len(crawls.list_keys()) == 12
    assert list_delivered(postgres) == crawls.list_keys()


def test_an_article_that_is_refused_holds_up_no_other_and_is_tried_again(
    crawls: StoreCrawls, postgres: PostgresServer, site: SmallSite
) -> None:
    bad = site.address + site.paths[6]
    refusal = f"ALTER TABLE article ADD CONSTRAINT no_ferry CHECK (url <> '{bad}')"
    crawls.add_module("picky", f"from quick import QuickStore\nimport stores\n\nREFUSAL = {refusal!r}\n" + _PICKY)
    refusing = crawls.run(ITEM_PIPELINES_BASE='{"picky.PickyStore": 500}')
    assert refusing.exit_code == 1
    assert len(list_delivered(postgres)) == 11
    assert "takes nothing" not in refusing.log
    assert refusing.log.count(f"The store postgres refuses {bad} (CheckViolation: ") == 1
    last = refusing.log.strip().splitlines()[-1]
    assert last.startswith(f"The store postgres refuses 1 article; {name_scrapy()} state show says why")
    shown = show_state(crawls)
    assert "store postgres: 1 article waits for it, 1 of which it refuses" in shown
    assert f"    {bad}: CheckViolation: " in shown

    postgres.ask("ALTER TABLE article DROP CONSTRAINT no_ferry")
    assert crawls.run().exit_code == 0
    assert list_delivered(postgres) == crawls.list_keys()


_PICKY = """

class PickyStore(QuickStore):
    def open(self):
        super().open()
        if not self.connection.execute("SELECT 1 FROM pg_constraint WHERE conname = 'no_ferry'").fetchone():
            self.connection.execute(REFUSAL)
        self.connection.commit()
"""


def test_kill_9_again_and_again_leaves_no_article_out(crawls: StoreCrawls, postgres: PostgresServer) -> None:
    def count_lines() -> int:
        return crawls.output.read_bytes().count(b"\n") if crawls.output.exists() else 0

    # So that each kill leaves lines behind of which the state knows nothing: no commit comes after the first.
    for lines, interval in ((1, "600"), (5, "0.1"), (8, "600")):
        with crawls.start(NEWSCRAWL_COMMIT_INTERVAL=interval, CONCURRENT_REQUESTS_PER_DOMAIN="1", **_ONE_BY_ONE) as one:
            wait_until(lambda lines=lines: count_lines() >= lines)  # type: ignore[misc]
            one.kill()
        assert one.returncode == -signal.SIGKILL
    assert crawls.run().exit_code == 0
    assert len(crawls.list_keys()) == len(set(crawls.list_keys())) == 12
    assert list_delivered(postgres) == crawls.list_keys()

    postgres.ask("DELETE FROM article")
    for file in (crawls.folder / ".state").iterdir():
        file.unlink()
    time.sleep(1.1)  # the output's records are older than the state that is made now
    assert crawls.run().exit_code == 0
    assert list_delivered(postgres) == []  # an old output is not owed to a store that its state does not know


_ONE_BY_ONE = {"NEWSCRAWL_SITE_MEMORY": "off", "DOWNLOAD_DELAY": "0.03"}
_HANGING = """
import time

from newscrawl.pipelines.deliver_articles import DeliverArticles


class HangingStore(DeliverArticles):
    store = "postgres"
    batch_seconds = 0.05

    def deliver(self, records):
        print("hangs", flush=True)
        time.sleep(3600)
"""


def test_ctrl_c_ends_a_crawl_whose_store_never_answers_and_the_next_one_delivers(
    crawls: StoreCrawls, postgres: PostgresServer, site: SmallSite
) -> None:
    crawls.add_module("hanging", _HANGING)
    crawls.arguments["follow"] = "true"  # it is not at its end by itself
    with crawls.start(ITEM_PIPELINES_BASE='{"hanging.HangingStore": 500}', **_ONE_BY_ONE) as process:
        wait_until(lambda: b"hangs" in process.read_output())
        wait_until(lambda: crawls.output.read_bytes().count(b"\n") == 12)  # which it does not hold up
        process.send_signal(signal.SIGINT)
        began = time.monotonic()
        process.wait(60)
        log = process.read_log()
    assert time.monotonic() - began < 20
    assert process.returncode == 130
    assert b"to postgres, 12 wait for the next crawl (it was not done in time)" in log
    del crawls.arguments["follow"]
    assert show_store(crawls).counts.waiting == 12
    assert crawls.run().exit_code == 0
    assert list_delivered(postgres) == crawls.list_keys()


_ASYNC = """
import asyncio
import json

from newscrawl.pipelines.deliver_articles import DeliverArticles


class LinesStore(DeliverArticles):
    store = "lines"
    batch_size = 5
    batch_seconds = 0.05

    async def open(self):
        self.lock = asyncio.Lock()

    async def deliver(self, records):
        async with self.lock:
            await asyncio.sleep(0.01)
            with open(self.settings["LINES"], "a", encoding="utf-8") as file:
                file.write(json.dumps([record["url"] for record in records]) + "\\n")

    async def close(self):
        assert self.lock.locked() is False


class BrokenStore(LinesStore):
    store = "broken"
    first_pause = longest_pause = 0.05

    async def deliver(self, records):
        raise LookupError
"""


def test_a_store_may_be_asynchronous_the_state_in_memory_and_another_store_broken(
    site: SmallSite, tmp_path: Path
) -> None:
    crawls = StoreCrawls(tmp_path, site.address)
    crawls.add_module("lines", _ASYNC)
    crawls.settings |= {"LINES": str(tmp_path / "lines"), "NEWSCRAWL_STATE": ":memory:"}
    stores = json.dumps({"lines.LinesStore": 500, "lines.BrokenStore": 501})
    done = crawls.run(NEWSCRAWL_OUTPUT=str(tmp_path / "%(site)s.jsonl"), ITEM_PIPELINES_BASE=stores)
    assert done.exit_code == 1
    assert "12 articles wait for the store broken (LookupError); the output has them" in done.log
    batches = [json.loads(line) for line in (tmp_path / "lines").read_text(encoding="utf-8").splitlines()]
    assert max(map(len, batches)) <= 5
    assert sorted(url for batch in batches for url in batch) == site.list_addresses()


@pytest.mark.parametrize(
    ("store", "settings", "says"),
    [
        ("hanging.HangingStore", {"SCHEDULER": "scrapy.core.scheduler.Scheduler"}, "which another SCHEDULER lacks"),
        ("hanging.NamelessStore", {}, "NamelessStore has no name for its store"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_one_sentence(
    store: str, settings: dict[str, str], says: str, site: SmallSite, tmp_path: Path
) -> None:
    crawls = StoreCrawls(tmp_path, site.address, store)
    crawls.add_module("hanging", f"{_HANGING}\n\nclass NamelessStore(HangingStore):\n    store = ''\n")
    done = crawls.run(**settings)
    assert done.exit_code == 2, done.log
    assert says in done.log
    assert done.log.count(" ERROR ") == 1
    assert "Traceback" not in done.log
    assert site.asked == []


def test_older_articles_are_loaded_as_the_page_says(
    crawls: StoreCrawls, postgres: PostgresServer, site: SmallSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = run_crawl("news", crawls.output, url=site.address)
    assert plain.exit_code == 0
    code = read_example("load_old.py").replace("output/news.jsonl", str(crawls.output))
    crawls.add_module("load_old", code)
    monkeypatch.syspath_prepend(crawls.folder)
    monkeypatch.setenv("NEWS_DATABASE", crawls.environment["NEWS_DATABASE"])
    try:
        runpy.run_path(str(crawls.folder / "load_old.py"))
    finally:
        sys.modules.pop("stores", None)
    assert list_delivered(postgres) == crawls.list_keys()


def test_the_search_store_sends_batches_and_looks_into_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[bytes] = []
    answers = [{"errors": True, "items": [{"index": {"error": {"type": "too_long"}}}]}, {"errors": False, "items": []}]

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent.append(self.rfile.read(int(self.headers["Content-Length"])))
            content = json.dumps(answers[len(sent) - 1]).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        monkeypatch.setenv("SEARCH_URL", f"http://127.0.0.1:{server.server_port}")
        made: dict[str, Any] = {}
        exec(read_example("search_store.py"), made)
        store = made["SearchStore"](Crawler(NewsSpider))
        record = {"article_id": "a", "version": 2}
        with pytest.raises(ValueError, match="too_long"):
            store.deliver([record])
        store.deliver([record])
        server.shutdown()
    action, source = map(json.loads, sent[1].splitlines())
    assert action == {"index": {"_index": "articles", "_id": "a-2"}}
    assert source == record
