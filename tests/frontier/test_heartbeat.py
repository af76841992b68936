"""The heartbeat of a real crawl, with Scrapy's own scheduler and the downloader that can be interrupted."""

from __future__ import annotations

import signal
import sys
import threading
from pathlib import Path

from ..small_site import SmallSite
from ..starting import Process
from ..waiting import wait_until

RUNNER = """
import sys

from scrapy import Request, Spider, signals
from scrapy.crawler import CrawlerProcess

from newscrawl.frontier.heartbeat import Heartbeat

DOWNLOADER = "newscrawl.rendering.downloader.InterruptibleDownloader"


def tell(what):
    print(what, flush=True)


class Pages(Spider):
    name = "pages"

    async def start(self):
        self.heartbeat = Heartbeat(self.crawler, 0.1, lambda: tell("commit"), lambda: tell("revive"))
        self.heartbeat.start()
        self.crawler.signals.connect(self.heartbeat.stop, signals.spider_closed)
        for url in sys.argv[1:]:
            yield Request(url, errback=lambda failure: tell(failure.type.__name__))

    def parse(self, response):
        tell("page")


process = CrawlerProcess({"DOWNLOADER": DOWNLOADER, "DOWNLOAD_TIMEOUT": 600, "TELNETCONSOLE_ENABLED": False})
process.crawl(Pages)
process.start()
"""


def test_it_commits_and_revives_while_a_crawl_runs_and_lets_go_of_its_pages_when_that_is_to_end(tmp_path: Path) -> None:
    runner = tmp_path / "runner.py"
    runner.write_text(RUNNER, encoding="utf-8")
    is_over = threading.Event()
    with SmallSite(3) as site:
        site.special |= dict.fromkeys(site.paths[1:], is_over.wait)
        with Process([sys.executable, str(runner), *site.list_addresses()]) as process:
            wait_until(lambda: process.read_output().count(b"revive") >= 2 and len(site.asked) == 3)
            process.send_signal(signal.SIGTERM)
            output, log = process.communicate(timeout=60)
        is_over.set()  # it has ended without those pages
        assert process.returncode == 0, log
    assert b"Error calling" not in log
    told = output.decode().split()
    assert told.count("page") == 1
    assert told.count("InterruptedRequestError") == 2
    assert "revive revive" not in " ".join(told)  # what is due more often comes in between
    assert told[told.index("InterruptedRequestError") - 1] == "commit"  # while it waits for the end, too
