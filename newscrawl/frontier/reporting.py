"""What the log and the statistics say of a crawl's beginning and end."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping, Sequence

from scrapy.statscollectors import StatsCollector

from ..items import FoundBy
from ..urls.parsing import show_host
from ..walk.traps import TrapPattern
from .ledger import Beginning

logger = logging.getLogger("newscrawl")

_MOST_TRAPS = 20  # that the log names
_MOST_SECTIONS = 5


def report_beginning(beginning: Beginning, stats: StatsCollector) -> None:
    """Tells what earlier crawls have left."""
    counts = beginning.counts
    stats.set_value("newscrawl/frontier/run", beginning.run.number)
    stats.set_value("newscrawl/frontier/resumed", int(beginning.run.resumed))
    if beginning.run.resumed:
        logger.info(
            "Going on where the last crawl was interrupted: %d pages are read, %d wait.", counts.done, counts.pending
        )
    if beginning.run.carried:
        stats.set_value("newscrawl/frontier/carried", beginning.run.carried)
        logger.info("%d pages that earlier crawls have left are asked for as well.", beginning.run.carried)
    if beginning.revived:
        stats.inc_value("newscrawl/frontier/revived", beginning.revived)
    if beginning.reopened:
        stats.inc_value("newscrawl/frontier/reopened", beginning.reopened)
    if beginning.set_aside:
        stats.inc_value("newscrawl/frontier/set_aside")
        logger.warning(
            "Set aside %s: the process ended while it was read, for the third time. "
            "scrapy state requeue tries it again.",
            beginning.set_aside,
        )


def report_end(
    found_by: Mapping[frozenset[FoundBy], int],
    sections: Sequence[str],
    traps: Sequence[TrapPattern],
    stats: StatsCollector,
) -> None:
    """Tells how the articles were found, and what was cut off.

    `found_by`: articles by all the channels that had them; `sections`: those that had new ones, the most first.
    """
    if sections:
        stats.set_value("newscrawl/discover/sections_with_news", len(sections))
        stats.set_value("newscrawl/discover/most_news_in", list(sections[:_MOST_SECTIONS]))
    for channels, count in found_by.items():
        for channel in channels:
            stats.inc_value(f"newscrawl/discover/articles_by/{channel}", count)
        if len(channels) == 1:
            stats.inc_value(f"newscrawl/discover/articles_only_by/{next(iter(channels))}", count)
    for trap in traps[:_MOST_TRAPS]:
        logger.info(
            "Cut off %s (%s): %d pages brought %d new articles, %d addresses were left out.",
            trap.pattern,
            trap.shape.replace("_", " "),
            trap.pages,
            trap.new_articles,
            trap.left_out,
        )


def report_waiting(pages: int, silent_hosts: Collection[str], stats: StatsCollector) -> None:
    """Tells why a crawl that has nothing more to ask for leaves `pages` to the next one."""
    if pages and silent_hosts:
        named = ", ".join(sorted(map(show_host, silent_hosts)))
        logger.warning("%s no longer answered; its %d pages wait for the next start.", named, pages)
    elif pages:
        stats.set_value("newscrawl/frontier/budget_spent", 1)
        logger.info("The budget of requests is spent; %d pages wait for the next start.", pages)
