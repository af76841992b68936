"""Crawls of the sites of tests/recall: every article, each once, and nothing else. The long form is bench/recall.py."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from .crawling import run_crawl
from .newsroom.server import Newsroom
from .recall.kinds import SITES
from .recall.site import RecallSite

AT_ONCE = {"CONCURRENT_REQUESTS_PER_DOMAIN": "16"}
SIZES = {"sections": 120, "archive": 120, "query paths": 100, "hidden posts": 100}
MOST = 1.4  # requests an article: the fixed ones, such as probes, weigh more on a small site


@pytest.mark.parametrize("kind", SITES)
def test_a_first_crawl_finds_every_article_once(kind: str, tmp_path: Path) -> None:
    articles = SIZES.get(kind, 60)
    with Newsroom({"site": lambda base: SITES[kind](base, articles, 3)}) as newsroom:
        site = newsroom.sites["site"]
        assert isinstance(site, RecallSite)
        crawl = run_crawl("news", tmp_path / "articles.jsonl", settings=AT_ONCE, url=newsroom.address("site") + "/")
        assert crawl.exit_code == 0, crawl.log
        exported = Counter(read_target(record["url"]) for record in crawl.records)
        assert sorted(set(site.articles) - set(exported)) == [], crawl.log
        assert exported == Counter(site.articles)
        assert len(site.asked) <= MOST * articles
        if kind != "shuffled next":
            return
        asked = len(site.asked)
        again = run_crawl("news", tmp_path / "articles.jsonl", settings=AT_ONCE, url=newsroom.address("site") + "/")
        assert again.exit_code == 0, again.log
        assert len(again.records) == articles
        assert len(site.asked) - asked <= 20


def read_target(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path
