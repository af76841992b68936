"""A long sitemap is worked through in turns: others go on meanwhile, and the crawl can be ended."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from scrapy.crawler import Crawler
from scrapy.http import Response

from newscrawl import settings

from ..crawling import run_crawl
from ..small_site import SmallSite, send

MIDDLEWARE = "newscrawl.middlewares.give_way.GiveWay"


class EndAtFirstTurn:
    """Tells the crawl to end at the moment at which a callback first gives way."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.task: asyncio.Task[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> EndAtFirstTurn:
        return cls(crawler)

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        async for output in result:
            if output is None and self.task is None:
                self.task = asyncio.ensure_future(self.crawler.engine.close_spider_async(reason="shutdown"))
            yield output


def write_sitemap(site: SmallSite, old: int) -> str:
    """A sitemap of the site's articles behind so many addresses of ten years ago, which a window leaves out."""
    head = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    past = [f"/news/2014/05/01/regatta-number-{number}.html" for number in range(old)]
    entries = [(path, "2014-05-01") for path in past] + [(path, "2024-05-01") for path in site.paths]
    urls = "".join(f"<url><loc>{site.address}{path}</loc><lastmod>{day}</lastmod></url>" for path, day in entries)
    return f"{head}{urls}</urlset>"


def serve_sitemap(site: SmallSite, old: int) -> None:
    sitemap, robots = write_sitemap(site, old).encode(), f"Sitemap: {site.address}/sitemap.xml\n".encode()
    site.instead["/robots.txt"] = lambda handler, _: send(handler, robots, Content_Type="text/plain")
    site.instead["/sitemap.xml"] = lambda handler, _: send(handler, sitemap, Content_Type="application/xml")
    site.instead["/"] = lambda handler, _: send(handler, b"<html><title>News</title><h1>News</h1></html>")


def test_a_crawl_that_is_told_to_end_leaves_the_rest_of_a_sitemap_to_the_next(tmp_path: Path) -> None:
    output = tmp_path / "articles.jsonl"
    with SmallSite(3) as site:
        serve_sitemap(site, 5_000)
        ending = {**settings.SPIDER_MIDDLEWARES, "tests.middlewares.test_give_way.EndAtFirstTurn": 1_100}
        first = run_crawl(
            "news",
            output,
            settings={"SPIDER_MIDDLEWARES": json.dumps(ending)},
            url=site.address,
            since="2024-01-01",
        )
        assert "Stopped as asked" in first.log
        assert not output.exists() or first.records == []
        again = run_crawl("news", output, url=site.address, since="2024-01-01")
        assert again.exit_code == 0, again.log
        assert sorted(record["url"] for record in again.records) == site.list_addresses()
        assert site.asked.count("/sitemap.xml") == 2


def test_another_site_goes_on_while_a_long_sitemap_is_read(tmp_path: Path) -> None:
    asked: list[str] = []
    with SmallSite(1) as slow, SmallSite(20) as other:
        serve_sitemap(slow, 30_000)
        slow.special |= {path: lambda: asked.append("slow") for path in slow.paths}
        slow.special["/sitemap.xml"] = lambda: asked.append("sitemap")
        other.special |= {path: lambda: asked.append("other") for path in other.paths}
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=f"{slow.address},{other.address}", since="2024-01-01")
        assert crawl.exit_code == 0, crawl.log
    assert len(crawl.records) == 21
    assert "other" in asked[asked.index("sitemap") : asked.index("slow")]


def test_no_other_middleware_sees_where_a_callback_gives_way() -> None:
    orders = {name: order for name, order in settings.SPIDER_MIDDLEWARES.items() if order is not None}
    assert max(orders, key=lambda name: orders[name]) == MIDDLEWARE
