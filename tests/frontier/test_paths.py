"""Where a crawl's files lie, for crawls by hand and for jobs of Scrapyd's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from scrapy.settings import Settings

from newscrawl.frontier.paths import find_data_dir


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NEWSCRAWL_DATA_DIR", "SCRAPY_PROJECT"):
        monkeypatch.delenv(name, raising=False)


def test_the_setting_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert find_data_dir(Settings()) is None
    monkeypatch.setenv("NEWSCRAWL_DATA_DIR", "/srv/news")
    assert find_data_dir(Settings()) == Path("/srv/news")
    assert find_data_dir(Settings({"NEWSCRAWL_DATA_DIR": "~/news"})) == Path.home() / "news"


@pytest.mark.parametrize(
    "settings",
    [
        {"FEEDS": json.dumps({"file:///var/lib/scrapy%20d/items/newscrawl/news/17.jl": {"format": "jsonlines"}})},
        {"FEEDS": "{}", "LOG_FILE": "/var/lib/scrapy d/logs/newscrawl/news/17.log"},
        {
            "FEEDS": json.dumps({"s3://bucket/newscrawl/news/17.jl": {"format": "jsonlines"}}),
            "LOG_FILE": "/var/lib/scrapy d/logs/newscrawl/news/17.log",
        },
    ],
)
def test_a_job_of_scrapyds_has_a_folder_beside_its_items_or_logs(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert find_data_dir(Settings(settings)) is None  # by hand
    monkeypatch.setenv("SCRAPY_PROJECT", "newscrawl")
    assert find_data_dir(Settings(settings)) == Path("/var/lib/scrapy d/newscrawl")


def test_other_feeds_and_logs_are_not_scrapyds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCRAPY_PROJECT", "newscrawl")
    assert (
        find_data_dir(Settings({"FEEDS": {"a.jsonl": {"format": "jsonlines"}}, "LOG_FILE": "/var/log/a.log"})) is None
    )
