"""What the log and the statistics say of a crawl's beginning and end."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping, Sequence
from typing import Literal

from scrapy.statscollectors import StatsCollector

from ..items import FoundBy
from ..storage.stores import PageQueue
from ..urls.parsing import show_host
from ..walk.traps import TrapPattern
from .hosts import Hosts
from .ledger import Beginning

logger = logging.getLogger("newscrawl")

_MOST_TRAPS = 20  # that the log names
_MOST_SECTIONS = 5
_MOST_NAMED = 10  # hosts
WhyLeft = Literal["silent", "blocked", "robots", "rest"]
_WHY_LEFT: dict[WhyLeft, str] = {"silent": "no longer answered", "rest": "has asked for a rest"}


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


def find_left(hosts: Hosts, pages: PageQueue) -> dict[WhyLeft, list[str]]:
    """Returns the hosts that pages are left of, by why."""
    now = time.monotonic()
    left: dict[WhyLeft, list[str]] = {"silent": [], "blocked": [], "robots": [], "rest": []}

    def note(name: str) -> bool:
        closure = hosts.find_closure(name)
        if closure is not None:
            left[closure].append(name)
        elif name in hosts.given_up:
            left["silent"].append(name)
        elif hosts.rests.is_resting(name, now):
            left["rest"].append(name)
        return False

    pages.has_pending(note)  # which it asks of every host that has pages
    return {why: names for why, names in left.items() if names}


def report_waiting(pages: int, left: Mapping[WhyLeft, Sequence[str]], stats: StatsCollector) -> None:
    """Tells why a crawl that has nothing more to ask for leaves so many pages to the next one. `left`: see
    `find_left`."""
    if not pages:
        return
    for why, names in left.items():
        stats.set_value(f"newscrawl/frontier/hosts_left/{why}", len(names))
        if why not in _WHY_LEFT:  # it was said when the host was left
            continue
        named = ", ".join(sorted(map(show_host, names))[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
        logger.warning("%s %s; its %d pages wait for the next start.", named, _WHY_LEFT[why], pages)
    if not left:
        stats.set_value("newscrawl/frontier/budget_spent", 1)
        logger.info("The budget of requests is spent; %d pages wait for the next start.", pages)
