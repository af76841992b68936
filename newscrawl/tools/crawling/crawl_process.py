"""`python -m newscrawl.tools.crawling.crawl_process`: the process in which `newscrawl.crawl` lets Scrapy run.

Its standard input has the order, a line of JSON, then a line for each article that is taken; its standard output gets
the messages of `taking.py`. Both are put out of the way of what else the crawl reads and prints.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import traceback
from collections.abc import Mapping
from typing import Any

from scrapy import signals
from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.settings import BaseSettings, Settings
from scrapy.utils.defer import _schedule_coro

from ...errors import CrawlError, NewscrawlError, StateError
from ...pipelines.hand_out_articles import HandOutArticles
from ...report.outcome import judge_crawl
from ...report.site_health import list_site_ends
from ...spiders.arguments import check_settings, read_arguments, read_depths
from ...spiders.news import NewsSpider
from ...spiders.profile_spiders import check_profile_folder, choose_profile_folder
from .taking import ArticleTaker, MessageHandler, MessageWriter

_PLACE = 390  # among the pipelines: before ExportArticles


def main() -> None:
    """Runs the crawl that the order asks for. Its last message says how it has ended."""
    orders, messages = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(nothing, standard)
    os.close(nothing)
    sys.stdout = sys.stderr  # what a pipeline prints is no message
    writer = MessageWriter(messages)
    try:
        order = json.loads(_read_line(orders))
        _crawl(order, orders, writer)
        writer.write("end", None)
    except NewscrawlError as error:
        kind = error.kind if isinstance(error, StateError) else None
        writer.write("end", [type(error).__name__, str(error), error.exit_code, kind])
    except Exception as error:  # whatever it is, the program hears of it
        traceback.print_exc()
        told = f"{type(error).__name__}: {error}".split("\n", 1)[0]
        writer.write("end", [CrawlError.__name__, f"The crawl failed ({told}); standard error says where.", 1, None])
    writer.close()


def _read_line(pipe: int) -> bytes:
    line = b""
    while not line.endswith(b"\n") and (part := os.read(pipe, 1)):  # what follows the line is not for us
        line += part
    return line


def _crawl(order: Mapping[str, Any], orders: int, writer: MessageWriter) -> None:
    settings = make_settings(order["settings"])
    handler = _log_into(writer, order["settings"].get("LOG_LEVEL", order["level"]))
    check_settings(settings)
    choose_profile_folder(settings)
    check_profile_folder()
    read_arguments(order["arguments"], read_depths(settings))
    process = AsyncCrawlerProcess(settings)
    crawler = process.create_crawler(NewsSpider)

    def open_pipe() -> None:
        pipeline = crawler.get_item_pipeline(HandOutArticles)
        if pipeline is not None:
            pipeline.taker = _make_taker(crawler, writer)
            pipeline.taker.listen(orders)

    crawler.signals.connect(open_pipe, signal=signals.spider_opened, weak=False)
    crawling = process.crawl(crawler, **order["arguments"])
    process.start()
    crawling.result()  # raises what has kept the crawl from beginning
    _judge(crawler, handler)


def _make_taker(crawler: Crawler, writer: MessageWriter) -> ArticleTaker:
    engine = crawler.engine

    def pause(is_paused: bool) -> None:
        engine.paused = is_paused

    return ArticleTaker(writer, pause, lambda: _schedule_coro(crawler.stop_async()))


def _judge(crawler: Crawler, handler: MessageHandler) -> None:
    stats = crawler.stats.get_stats()
    sites = list_site_ends(crawler.spider, str(stats.get("finish_reason")))
    outcome = judge_crawl(stats, getattr(crawler.spider, "failed_starts", {}), sites)
    if not outcome.exit_code:
        return
    if outcome.sentence is None:  # the log has said it
        kind = str(stats.get("newscrawl/frontier/trouble") or stats.get("finish_reason"))
        raise StateError(kind, handler.last_error)
    raise CrawlError(outcome.sentence, outcome.exit_code)


def make_settings(given: Mapping[str, Any]) -> Settings:
    """Returns newscrawl's settings with those that are given, which add to mappings such as ITEM_PIPELINES."""
    settings = Settings()
    settings.setmodule("newscrawl.settings", priority="project")
    settings["EXTENSIONS"].set("newscrawl.extensions.progress.Progress", None)  # it is the program that tells
    settings.set("NEWSCRAWL_OUTPUT", "-")  # which `main` has closed: the articles go through the pipe
    settings.set("NEWSCRAWL_STATE", ":memory:")
    settings.set("LOG_INSTALL_ROOT_HANDLER", "LOG_FILE" in given)
    for name, value in given.items():
        known = settings.get(name)
        if isinstance(known, BaseSettings) and isinstance(value, dict):
            known.update(value, "cmdline")
        else:
            settings.set(name, value, priority="cmdline")
    settings["ITEM_PIPELINES"].set("newscrawl.pipelines.hand_out_articles.HandOutArticles", _PLACE, "cmdline")
    return settings


def _log_into(writer: MessageWriter, level: int | str) -> MessageHandler:
    """Hands the log to the program from `level` on. Scrapy's own lines are for those who ask for DEBUG."""
    handler = MessageHandler(writer)
    handler.setLevel(level)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    if root.level > logging.DEBUG:
        for name in ("scrapy", "twisted", "asyncio", "py.warnings"):
            logging.getLogger(name).setLevel(max(root.level, logging.WARNING))
        # This logger shows a whole traceback where a host cannot be reached; the spider says the same in one line.
        logging.getLogger("scrapy.downloadermiddlewares.robotstxt").setLevel(logging.CRITICAL)
    return handler


if __name__ == "__main__":
    main()
