"""What the log and the statistics say of a crawl's beginning and end."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from scrapy.statscollectors import StatsCollector

from ..items import FoundBy
from ..own_command import name_scrapy
from ..storage.stores import PageQueue, RunBook
from ..text.counting import name_count
from ..urls.parsing import show_host
from ..walk.traps import TrapPattern
from .hosts import HostBudgets, Hosts
from .ledger import Beginning

logger = logging.getLogger("newscrawl")

_MOST_TRAPS = 20  # that the log names
_MOST_SECTIONS = 5
_MOST_NAMED = 10  # hosts
_MOST_HOSTS = 100_000  # whose pages that are left are told apart
# The last three are no fault of the host: its site has as many articles as asked, its requests are spent, the crawl was
# stopped.
WhyLeft = Literal["silent", "blocked", "robots", "rest", "enough", "budget", "stopped"]
_WHY_LEFT: dict[WhyLeft, str] = {"silent": "no longer answered", "rest": "has asked for a rest"}


class LeftPages(NamedTuple):
    """Pages of a host that wait for the next crawl."""

    host: str
    why: WhyLeft
    pages: int


def report_beginning(beginning: Beginning, stats: StatsCollector, *, is_shared: bool = False) -> None:
    """Tells what earlier crawls have left. `is_shared`: others may be at it."""
    counts = beginning.counts
    stats.set_value("newscrawl/frontier/run", beginning.run.number)
    stats.set_value("newscrawl/frontier/resumed", int(beginning.run.resumed))
    if beginning.run.resumed:
        logger.info(
            "Joining a crawl that others have begun: %s read, %d to go."
            if is_shared
            else "Going on where the last crawl was interrupted: %s read, %d to go.",
            name_count(counts.done, "page is", "pages are"),
            counts.pending,
        )
    if beginning.run.carried:
        stats.set_value("newscrawl/frontier/carried", beginning.run.carried)
        left = name_count(beginning.run.carried, "page")
        logger.info("Asking as well for %s that earlier crawls have left.", left)
    if beginning.wanted:
        stats.set_value("newscrawl/frontier/wanted", beginning.wanted)
        left_out = name_count(beginning.wanted, "article")
        logger.info("Asking as well for %s that earlier crawls' filters have left out.", left_out)
    if beginning.refreshed:
        stats.set_value("newscrawl/frontier/refreshed", beginning.refreshed)
        logger.info("Asking again for %s.", name_count(beginning.refreshed, "known article"))
    if beginning.revived:
        stats.inc_value("newscrawl/frontier/revived", beginning.revived)
    if beginning.reopened:
        stats.inc_value("newscrawl/frontier/reopened", beginning.reopened)
    if beginning.set_aside:
        stats.inc_value("newscrawl/frontier/set_aside")
        logger.warning(
            "Set aside %s: the process ended while it was read, for the third time. "
            f"{name_scrapy()} state requeue tries it again.",
            beginning.set_aside,
        )


def report_end(
    found_by: Mapping[frozenset[FoundBy], int],
    section_news: Counter[str],
    traps: Sequence[TrapPattern],
    stats: StatsCollector,
) -> None:
    """Tells how the articles were found, and what was cut off.

    `found_by`: articles by all the channels that had them. `section_news`: new articles by the sections' addresses.
    """
    if section_news:
        stats.set_value("newscrawl/discover/sections_with_news", len(section_news))
        named = [url for url, _ in section_news.most_common(_MOST_SECTIONS)]
        stats.set_value("newscrawl/discover/most_news_in", named)
    for channels, count in found_by.items():
        for channel in channels:
            stats.inc_value(f"newscrawl/discover/articles_by/{channel}", count)
        if len(channels) == 1:
            stats.inc_value(f"newscrawl/discover/articles_only_by/{next(iter(channels))}", count)
    for trap in [trap for trap in traps if trap.left_out][:_MOST_TRAPS]:
        logger.info(
            "Cut off %s (%s): %s brought %s, %s left out.",
            trap.pattern,
            trap.shape.replace("_", " "),
            name_count(trap.pages, "page"),
            name_count(trap.new_articles, "new article"),
            name_count(trap.left_out, "address was", "addresses were"),
        )


def find_left(hosts: Hosts, pages: PageQueue) -> dict[WhyLeft, list[str]]:
    """Returns the hosts that pages are left of, by why."""
    now = time.monotonic()
    left: dict[WhyLeft, list[str]] = {}

    def note(name: str) -> bool:
        why = find_why_left(hosts, name, now)
        if why is not None:
            left.setdefault(why, []).append(name)
        return False

    pages.has_pending(note)  # which it asks of every host that has pages
    return left


def find_why_left(hosts: Hosts, name: str, now: float) -> WhyLeft | None:
    """Returns why pages of a host are left; None where the host is not the reason. `now`: by the clock of the hosts."""
    closure = hosts.find_closure(name)
    if closure is not None:
        return closure
    if name in hosts.given_up:
        return "silent"
    if hosts.has_enough(name):
        return "enough"
    return "rest" if hosts.rests.is_resting(name, now) else None


def list_left(hosts: Hosts, budgets: HostBudgets, runs: RunBook, out: Sequence[str]) -> list[LeftPages]:
    """Lists the pages that wait for the next crawl, by host. `out`: the hosts of those that have not come."""
    now, clock = time.monotonic(), time.time()
    waiting = Counter(runs.rank_hosts(_MOST_HOSTS))
    waiting.update(out)
    left = []
    for host, pages in waiting.items():
        why = find_why_left(hosts, host, now)
        if why is None:
            why = "budget" if budgets.is_spent(host, clock) else "stopped"
        left.append(LeftPages(host, why, pages))
    return left


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
        waiting = name_count(pages, "page waits", "pages wait")
        logger.warning("%s %s; %s for the next start.", named, _WHY_LEFT[why], waiting)
    if not left:
        stats.set_value("newscrawl/frontier/budget_spent", 1)
        waiting = name_count(pages, "page waits", "pages wait")
        logger.info("The budget of requests is spent; %s for the next start.", waiting)
