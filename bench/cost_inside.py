"""What `bench/cost.py` starts inside a tree, with that tree first on Python's path. People start that, not this.

    cost_inside.py pages MODE RESULT.json PAGES.pickle     reads each page; MODE: plain, stages, calls
    cost_inside.py crawl MODE RESULT.json READ.pickle ARGUMENT …    runs `scrapy ARGUMENT …`

READ.pickle has what each page of an earlier crawl was read as; where it is not there, it is written. "-": pages are
read. Only `plain`, for a crawl, tells reading from all else.
    cost_inside.py fetch MODE RESULT.json URLS.txt         has Scrapy fetch each address, and do nothing with it
"""

from __future__ import annotations

import atexit
import json
import pickle
import resource
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from cost_stages import CRAWLING, READERS, READING, StageClock

WARM_UP = 20  # pages that are read before the clock starts: tables are read with the first


def main() -> None:
    what, mode, result, *arguments = sys.argv[1:]
    clock = StageClock()
    if what == "pages":
        read_pages(clock, mode, Path(arguments[0]))
        write(clock, Path(result))
        return
    watch_engine(clock, mode, is_ours=what == "crawl")
    atexit.register(write, clock, Path(result))
    if what == "fetch":
        fetch(Path(arguments[0]).read_text(encoding="utf-8").split())
        return
    from scrapy.cmdline import execute

    if arguments[0] != "-":
        replay(Path(arguments[0]))
    execute(["scrapy", *arguments[1:]])


def read_pages(clock: StageClock, mode: str, file: Path) -> None:
    from newscrawl.parse import Fetched, parse_page

    pages: list[tuple[str, bytes]] = pickle.loads(file.read_bytes())  # which bench/cost.py has written
    if mode != "plain":
        clock.wrap(READING)
    fetched = [Fetched(body, url, fetched_at="2026-01-02T03:04:05Z") for url, body in pages]
    parse = parse_page
    for page in fetched[:WARM_UP]:
        parse(page)
    if mode == "calls":
        clock.count_calls()
    clock.restart()
    for page in fetched:
        parse(page)
    sys.setprofile(None)
    clock.stop()


def watch_engine(clock: StageClock, mode: str, *, is_ours: bool) -> None:
    """Starts the clock once the engine opens: what a crawl's start costs is no cost of its pages."""
    from scrapy.core.engine import ExecutionEngine

    made, opened = ExecutionEngine.__init__, ExecutionEngine.open_spider_async

    def make(engine: Any, *args: Any, **kwargs: Any) -> None:
        if is_ours:  # before the engine makes pipelines and the like, which keep their methods
            clock.wrap({**READING, **CRAWLING} if mode in ("stages", "calls") else {"reading": READERS})
        made(engine, *args, **kwargs)

    async def open_spider(engine: Any, *args: Any, **kwargs: Any) -> Any:
        if mode == "calls":
            clock.count_calls()
        clock.restart()
        clock.crawler = engine.crawler
        return await opened(engine, *args, **kwargs)

    ExecutionEngine.__init__ = make  # type: ignore[method-assign]  # from outside is the point
    ExecutionEngine.open_spider_async = open_spider  # type: ignore[method-assign]


def replay(file: Path) -> None:
    """Has pages read as an earlier crawl has read them; where there is none, keeps what this one reads."""
    from newscrawl import parse
    from newscrawl.spiders import news

    read = parse.parse_page
    kept: dict[str, bytes] = pickle.loads(file.read_bytes()) if file.exists() else {}
    is_first = not kept

    def parse_page(fetched: Any) -> Any:
        url = fetched.url or ""
        if url not in kept:
            parsed = read(fetched)
            kept[url] = pickle.dumps(parsed)
            return parsed
        return pickle.loads(kept[url])

    parse.parse_page = news.parse_page = parse_page
    if is_first:
        atexit.register(lambda: file.write_bytes(pickle.dumps(kept)))


def fetch(urls: list[str]) -> None:
    import scrapy
    from scrapy.crawler import CrawlerProcess

    class BareFetch(scrapy.Spider):
        name = "bare_fetch"

        async def start(self) -> AsyncIterator[Any]:
            for url in urls:
                yield scrapy.Request(url, dont_filter=True)

        def parse(self, response: Any) -> None:
            """Nothing is read."""

    settings = {"LOG_LEVEL": "WARNING", "CONCURRENT_REQUESTS": 16, "CONCURRENT_REQUESTS_PER_DOMAIN": 16}
    process = CrawlerProcess({**settings, "TELNETCONSOLE_ENABLED": False, "COOKIES_ENABLED": False})
    process.crawl(BareFetch)
    process.start()


def write(clock: StageClock, result: Path) -> None:
    sys.setprofile(None)
    clock.stop()
    told = {"seconds": clock.seconds, "entered": clock.entered, "calls": clock.calls, "missing": clock.missing}
    stats = clock.crawler.stats.get_stats() if clock.crawler is not None else {}
    told["stats"] = {name: str(value) for name, value in stats.items()}
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    told["children"] = children.ru_utime + children.ru_stime
    result.write_text(json.dumps({**told, "whole": time.process_time()}), encoding="utf-8")


if __name__ == "__main__":
    main()
