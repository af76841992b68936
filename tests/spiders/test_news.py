from __future__ import annotations

import json
from pathlib import Path

import pytest
from scrapy.settings import Settings

from newscrawl.spiders.news import NewsSpider

from ..crawling import run_crawl
from ..small_site import SmallSite


def read_user_agent(**given: str) -> str:
    settings = Settings()
    settings.setmodule("newscrawl.settings")
    settings.setdict(given, priority="cmdline")
    NewsSpider.update_settings(settings)
    return str(settings["USER_AGENT"])


def test_the_user_agent_names_the_project_and_whom_to_write_to() -> None:
    assert read_user_agent() == "newscrawl/0.1.0"
    assert read_user_agent(NEWSCRAWL_CONTACT="https://e.com/crawler") == "newscrawl/0.1.0 (+https://e.com/crawler)"
    assert read_user_agent(NEWSCRAWL_CONTACT="https://e.com", USER_AGENT="mine/1") == "mine/1"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ROBOTSTXT_OBEY", True),
        ("CONCURRENT_REQUESTS_PER_DOMAIN", 1),
        ("DOWNLOAD_DELAY", 1),
        ("AUTOTHROTTLE_ENABLED", True),
        ("TELNETCONSOLE_ENABLED", False),
        ("REMOTE_CONTROL_ENABLED", False),
        ("COOKIES_ENABLED", False),
    ],
)
def test_a_crawl_is_polite_unless_told_otherwise(name: str, value: object) -> None:
    settings = Settings()
    settings.setmodule("newscrawl.settings")
    assert settings[name] == value


COUNTING = {"SPIDER_MODULES": "tests.spiders.counting"}


@pytest.mark.parametrize(
    "scheduler", ["newscrawl.frontier.scheduler.FrontierScheduler", "scrapy.core.scheduler.Scheduler"]
)
def test_a_request_is_made_once_and_a_spider_middleware_can_drop_it(tmp_path: Path, scheduler: str) -> None:
    own = {"newscrawl.middlewares.acknowledge_pages.AcknowledgePages": 10, "tests.spiders.counting.DropFirst": 500}
    settings = {"MADE": str(tmp_path / "made"), "SCHEDULER": scheduler, "SPIDER_MIDDLEWARES": json.dumps(own)}
    with SmallSite(3) as site:
        crawl = run_crawl("counting", tmp_path / "a.jsonl", settings={**COUNTING, **settings}, url=site.address)
        assert crawl.exit_code == 0, crawl.log
        assert [record["url"] for record in crawl.records if "number-1." in record["url"]] == []
        assert len(crawl.records) == 2
        made = (tmp_path / "made").read_text(encoding="utf-8").splitlines()
        assert sorted(set(made)) == sorted(made)
        dropped = f"{site.address}/news/2024/05/01/ferry-number-1.html"
        assert (dropped in made) is (scheduler == "scrapy.core.scheduler.Scheduler")
