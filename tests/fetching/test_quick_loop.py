"""Crawls by uvloop's loop, and by asyncio's own. All other tests that crawl do so by uvloop's."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.fetching.quick_loop import QuickLoop
from newscrawl.workers.time_limit import ReadingTimeoutError, limit_reading

from ..crawling import run_crawl
from ..small_site import SmallSite

OTHER = {"ASYNCIO_EVENT_LOOP": "asyncio.SelectorEventLoop"}


@pytest.fixture
def usual() -> Iterator[asyncio.AbstractEventLoop]:
    """The loop that Scrapy makes first."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield loop
    asyncio.set_event_loop(None)
    loop.close()


def test_the_loop_in_whose_place_it_comes_is_closed(usual: asyncio.AbstractEventLoop) -> None:
    loop = QuickLoop()
    assert usual.is_closed()
    assert loop.run_until_complete(asyncio.sleep(0, "done")) == "done"
    loop.close()


def test_a_reading_that_takes_long_ends_inside_it(usual: asyncio.AbstractEventLoop) -> None:
    async def read() -> None:
        with limit_reading(0.05):
            while True:
                pass

    loop = QuickLoop()
    with pytest.raises(ReadingTimeoutError):
        loop.run_until_complete(read())
    assert loop.run_until_complete(asyncio.sleep(0.01, "it goes on")) == "it goes on"
    loop.close()


@pytest.mark.parametrize(("settings", "name"), [({}, "quick_loop.QuickLoop"), (OTHER, "UnixSelectorEventLoop")])
def test_a_crawl_is_the_same_by_either_loop(settings: dict[str, str], name: str, tmp_path: Path) -> None:
    with SmallSite(3) as site:
        output = tmp_path / "articles.jsonl"
        crawl = run_crawl("news", output, "-L", "DEBUG", settings=settings, url=site.address + "/")
        assert f"{name}\n" in crawl.log
        assert "Traceback" not in crawl.log
        assert crawl.exit_code == 0
        assert sorted(record["url"] for record in crawl.records) == site.list_addresses()
