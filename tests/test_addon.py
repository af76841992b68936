"""newscrawl as an add-on of another Scrapy project: the project that docs/scrapy-projects.md shows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.settings import Settings

import newscrawl
from newscrawl.addon import Addon
from newscrawl.spiders.arguments import raise_concurrency
from newscrawl.spiders.news import NewsSpider

from .crawling import PROJECT, UNHURRIED
from .small_site import SmallSite
from .starting import SCRAPY, run

PLAIN = """
from scrapy import Request, Spider

class PlainSpider(Spider):
    name = "plain"

    async def start(self):
        yield Request(self.address, headers={"X-Paper": "1"}, meta={"kept": 1}, priority=5)
        yield Request(self.address)  # the same: Scrapy leaves it out

    def parse(self, response):
        yield {"url": response.url, "kept": response.meta["kept"]}
        yield from response.follow_all(css="a", callback=self.parse_story, cb_kwargs={"more": "x"})

    def parse_story(self, response, more):
        yield {"url": response.url, "more": more}
"""


@pytest.fixture(scope="module")
def site() -> Iterator[SmallSite]:
    with SmallSite(6) as served:
        yield served


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    page = (PROJECT / "docs" / "scrapy-projects.md").read_text(encoding="utf-8")
    files = dict(re.findall(r"^```\w+ (\S+)\n(.+?)^```$", page, re.M | re.S))
    assert len(files) == 4
    files |= {f"paper/{name}__init__.py": "" for name in ("", "commands/", "spiders/")}
    for name, content in {**files, "paper/spiders/plain.py": PLAIN}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def forget_settings_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """Takes out what a test that reads the project's settings leaves in the environment."""
    monkeypatch.delenv("SCRAPY_SETTINGS_MODULE", raising=False)


def run_scrapy(project: Path, *words: str, **environment: str) -> tuple[int, str, str]:
    unhurried = [word for name, value in UNHURRIED.items() for word in ("-s", f"{name}={value}")]
    ran = run([*SCRAPY, *words, *unhurried], folder=project, environment=environment)
    return ran.returncode, ran.stdout, ran.stderr


def test_its_spiders_crawl_with_the_projects_pipelines(project: Path, site: SmallSite) -> None:
    assert run_scrapy(project, "list")[1].split() == ["arabstoday", "news", "plain"]
    code, _, log = run_scrapy(project, "crawl", "news", "-a", f"url={site.address}")
    assert code == 0, log
    lines = (project / "output" / "news.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert sorted(record["url"] for record in records) == site.list_addresses()
    assert {record["section"] for record in records} == {"marked"}
    assert (project / "output" / ".state" / "news.sqlite").exists()
    assert site.agents[-1] == f"newscrawl/{newscrawl.__version__} (+you@example.com)"
    code, _, log = run_scrapy(project, "crawl", "news", "-a", "uurl=x.com")
    assert (code, log) == (2, "There is no argument 'uurl'; did you mean url?\n")
    assert "nothing is broken" in run_scrapy(project, "checksites", SCRAPY_PROJECT="newscrawl")[1]


def test_a_spider_of_another_kind_is_as_it_was(project: Path, site: SmallSite) -> None:
    before = {path for path in project.rglob("*") if "__pycache__" not in path.parts}
    code, _, log = run_scrapy(project, "crawl", "plain", "-a", f"address={site.address}", "-o", "plain.jl")
    assert code == 0, log
    found = [json.loads(line) for line in (project / "plain.jl").read_text(encoding="utf-8").splitlines()]
    assert found[0] == {"url": site.address, "kept": 1}
    stories = [{"url": url, "more": "x"} for url in site.list_addresses()]
    assert sorted(found[1:], key=lambda item: str(item["url"])) == stories
    assert "newscrawl." not in log.replace("newscrawl.addon.Addon", "")
    after = {path for path in project.rglob("*") if "__pycache__" not in path.parts}
    assert after - before == {project / "plain.jl"}


class MarkedSpider(NewsSpider):
    name = "marked"
    custom_settings = {"DOWNLOAD_TIMEOUT": 7}  # noqa: RUF012  # as Scrapy's own examples have it


def make_settings(spider: type[Spider], **own: Any) -> Settings:
    """The settings of a crawl in a project with the add-on."""
    settings = Settings({"ADDONS": {"newscrawl.Addon": 300}, **own})
    Addon.update_pre_crawler_settings(settings)
    crawler = Crawler(spider, settings)
    Addon.from_crawler(crawler).update_settings(crawler.settings)
    return crawler.settings


def list_components(settings: Settings, name: str) -> dict[str, int | None]:
    return {
        path if isinstance(path, str) else f"{path.__module__}.{path.__name__}": place
        for path, place in settings[name].items()
    }


def test_what_the_project_or_the_spider_says_goes_before() -> None:
    own = {
        "DOWNLOAD_DELAY": 3,
        "ITEM_PIPELINES": {
            "newscrawl.pipelines.keep_window.KeepWindow": None,
            "newscrawl.pipelines.judge_articles.JudgeArticles": 210,
            "itertools.count": 350,
        },
        "DOWNLOAD_HANDLERS": {"https": None},
        "NEWSCRAWL_PATIENCE": 5,
    }
    settings = make_settings(MarkedSpider, **own)
    assert settings.getint("DOWNLOAD_DELAY") == 3
    assert settings.getint("DOWNLOAD_TIMEOUT") == 7
    assert settings.getint("NEWSCRAWL_PATIENCE") == 5
    assert settings.getint("NEWSCRAWL_FEEDS") == 60
    assert settings["SCHEDULER"] == "newscrawl.frontier.scheduler.FrontierScheduler"
    assert settings.getpriority("SCHEDULER") == 15
    assert settings["BOT_NAME"] == "scrapybot"
    pipelines = list_components(settings, "ITEM_PIPELINES")
    assert pipelines["newscrawl.pipelines.keep_window.KeepWindow"] is None
    assert pipelines["newscrawl.pipelines.judge_articles.JudgeArticles"] == 210
    assert pipelines["newscrawl.pipelines.export_articles.ExportArticles"] == 400
    assert pipelines["itertools.count"] == 350
    handlers = settings.getwithbase("DOWNLOAD_HANDLERS")
    assert handlers["https"] is None
    assert handlers["http"] == "newscrawl.fetching.handler.GuardedHandler"
    assert list_components(settings, "EXTENSIONS")["scrapy.extensions.logstats.LogStats"] is None


def test_the_user_agent_is_the_projects_where_it_has_one() -> None:
    contact = {"NEWSCRAWL_CONTACT": "you@example.com"}
    ours = make_settings(NewsSpider, **contact)
    assert ours["USER_AGENT"] == f"newscrawl/{newscrawl.__version__} (+you@example.com)"
    assert make_settings(NewsSpider, **contact, USER_AGENT="paper")["USER_AGENT"] == "paper"


def test_many_sites_are_asked_at_once_unless_the_project_has_a_number() -> None:
    ours, own = make_settings(NewsSpider), make_settings(NewsSpider, CONCURRENT_REQUESTS=4)
    for settings in (ours, own):
        raise_concurrency(settings, 30)
    assert [settings.getint("CONCURRENT_REQUESTS") for settings in (ours, own)] == [30, 4]


def test_another_spider_gets_nothing_but_neighbours() -> None:
    settings = make_settings(Spider).items()
    # What is newscrawl's alone is there before any spider is made: a spider reads it while it is made.
    plain = {name: value for name, value in settings if name != "SPIDER_LOADER_CLASS" and name[:10] != "NEWSCRAWL_"}
    assert plain == {
        name: value
        for name, value in Settings({"ADDONS": {"newscrawl.Addon": 300}}).items()
        if name != "SPIDER_LOADER_CLASS"
    }


def test_a_spider_has_the_settings_while_it_is_made() -> None:
    settings = Settings({"NEWSCRAWL_READING_LIMIT": 3})
    Addon.update_pre_crawler_settings(settings)
    assert settings.getfloat("NEWSCRAWL_READING_LIMIT") == 3
    assert settings.getint("NEWSCRAWL_REVISIT_AFTER") == 3600


def test_a_project_with_a_loader_of_its_own_has_the_spider_for_any_site() -> None:
    own = {"SPIDER_LOADER_CLASS": "paper.Loader", "SPIDER_MODULES": ["paper.spiders"]}
    settings = make_settings(Spider, **own)
    assert settings["SPIDER_LOADER_CLASS"] == "paper.Loader"
    assert settings.getlist("SPIDER_MODULES") == ["paper.spiders", "newscrawl.spiders.news"]
