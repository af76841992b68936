"""Tells how a command ends: whether its crawl went well, or which error ended it. One sentence, one exit code."""

from __future__ import annotations

import logging
import os
import select
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, Protocol, TextIO

from ..errors import NewscrawlError, find_exit_code
from ..own_command import name_scrapy
from ..text.counting import name_count
from ..text.hidden_characters import show_hidden
from ..urls.parsing import show_url
from .deliveries import read_deliveries
from .site_health import SiteEnd

GOOD_REASONS = frozenset({"finished", "max_articles"})
STOPPED = 130  # the exit code of what was told to stop
SOME_FAILED = 3  # that of a crawl of several sites, some of which could not be read
UNREAD = 141  # of what nobody reads any more, as `… | head` leaves it: what a shell gives a program that SIGPIPE ends
_LEFT = {  # by `newscrawl/frontier/hosts_left/…`
    "silent": "their host no longer answers",
    "blocked": "their host answers 403 to everything",
    "robots": "the robots.txt of their host cannot be had",
    "rest": "their host has asked for a rest",
}
_RunCommand = Callable[[Any, list[str], Namespace], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ends. Without a sentence, there is nothing to say or the log has said it already."""

    exit_code: int
    sentence: str | None = None

    @property
    def level(self) -> int:
        """The level of the sentence in a log."""
        return logging.INFO if self.exit_code in (0, STOPPED) else logging.ERROR


class EndingCommand(Protocol):
    """What `tell_outcome` needs of one of Scrapy's commands."""

    exitcode: int
    settings: Any
    requires_crawler_process: bool  # it sets the log up


def tells_errors(run: _RunCommand) -> _RunCommand:
    """Makes a command's `run` end with an error's sentence and exit code in place of a traceback."""

    @wraps(run)
    def run_and_tell(command: Any, args: list[str], opts: Namespace) -> None:
        try:
            run(command, args, opts)
            sys.stdout.flush()
        except NewscrawlError as error:
            tell_outcome(Outcome(error.exit_code, str(error)), command)
        except BrokenPipeError:
            if not _is_unread(sys.stdout):
                raise
            command.exitcode = command.exitcode or UNREAD

    return run_and_tell


def _is_unread(stream: TextIO) -> bool:
    """Says whether nobody reads what is printed any more. If so, what the stream still holds goes nowhere."""
    printed = select.poll()
    printed.register(stream.fileno(), 0)
    is_unread = any(event & (select.POLLERR | select.POLLHUP) for _, event in printed.poll(0))
    if is_unread:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    return is_unread


def tell_outcome(outcome: Outcome, command: EndingCommand) -> None:
    """Gives the command its exit code and says the sentence on the terminal.

    With LOG_FILE, as Scrapyd starts its jobs, the sentence goes into that file too, since nobody reads their stderr.
    """
    command.exitcode = outcome.exit_code
    if outcome.sentence is None:
        return
    if command.requires_crawler_process and command.settings.get("LOG_FILE"):
        logging.getLogger("newscrawl").log(outcome.level, "%s", outcome.sentence)
    with suppress(OSError):  # Scrapyd, or the terminal, which read it, is gone
        print(show_hidden(outcome.sentence), file=sys.stderr, flush=True)


def judge_crawl(stats: Mapping[str, Any], failed_starts: Mapping[str, str], sites: Sequence[SiteEnd] = ()) -> Outcome:
    """Judges a crawl by its statistics and by the start addresses that could not be read (address → reason).

    `sites`: how it ended for each of its sites, where it has several; then no site fails for the others.
    """
    reason = str(stats.get("finish_reason") or "never started")
    if failed_starts and not sites:
        url, why = next(iter(failed_starts.items()))
        return Outcome(1, describe_failed_start(url, why))
    if reason == "shutdown":
        return Outcome(STOPPED, "Stopped as asked; what was written stays, and the same command goes on from there.")
    trouble = stats.get("newscrawl/frontier/trouble") or reason
    if trouble.startswith(("output_", "state_", "store_", "archive_")):
        return Outcome(find_exit_code(trouble))  # it has been said
    if reason not in GOOD_REASONS and not reason.startswith("closespider"):
        return Outcome(1, f"The crawl ended early ({reason}); the log says why.")
    if sites:
        return _judge_sites(sites) or _judge_stores(stats)
    articles = stats.get("newscrawl/export/articles", 0)
    duplicates = sum(v for k, v in stats.items() if k.startswith("newscrawl/dedupe/duplicate/"))
    refused = stats.get("newscrawl/frontier/request/refused", 0)
    if refused:
        left_out = name_count(refused, "request of the spider was", "requests of the spider were")
        return Outcome(1, f"{left_out} refused; the log says why, and their pages are asked for once that is mended.")
    pending = stats.get("newscrawl/frontier/pending", 0)
    if reason == "finished" and pending and not stats.get("newscrawl/frontier/budget_spent"):
        left = [words for why, words in _LEFT.items() if stats.get(f"newscrawl/frontier/hosts_left/{why}")]
        why = left[0] if left else _LEFT["silent"]
        left_over = name_count(pending, "page is", "pages are")
        return Outcome(1, f"{left_over} left, as {why}; the same command asks for them.")
    came_back = any(
        stats.get(f"newscrawl/{name}")
        for name in (
            *("frontier/resumed", "frontier/carried", "frontier/refreshed"),
            *("filter/language", "filter/keywords", "filter/undated"),
            *("discover/link/read_before", "fetch/unchanged", "discover/link/before_window"),
        )
    )
    # Items of other kinds are a spider's own business.
    if not articles and not duplicates and not came_back and not stats.get("item_scraped_count"):
        return Outcome(
            1,
            "No article was found; start at a page that lists some, or see with -L DEBUG what became of the links.",
        )
    return _judge_stores(stats)


def _judge_stores(stats: Mapping[str, Any]) -> Outcome:
    deliveries = read_deliveries(stats)
    late = next((delivery for delivery in deliveries if delivery.waiting > delivery.set_aside), None)
    if late is not None:
        count = name_count(late.waiting, "article waits", "articles wait")
        why = f" ({late.reason})" if late.reason else ""
        return Outcome(
            1, f"{count} for the store {late.store}{why}; the output has them, the next crawl delivers them."
        )
    refusing = next((delivery for delivery in deliveries if delivery.set_aside), None)
    if refusing is not None:
        count = name_count(refusing.set_aside, "article")
        remedy = f"{name_scrapy()} state show says why, the next crawl tries again."
        return Outcome(1, f"The store {refusing.store} refuses {count}; {remedy}")
    return Outcome(0)


def tell_empty_feeds(outcome: Outcome, stats: Mapping[str, Any], feeds: Sequence[str], output: Path | None) -> Outcome:
    """Returns the outcome with a sentence on the further outputs (`-o`, `-O`, FEEDS) that a crawl had nothing for, and
    on where the articles are that are known. Scrapy leaves such files as they are."""
    if outcome.exit_code or not feeds or stats.get("item_scraped_count"):
        return outcome
    sentence = f"Nothing new was found, so {', '.join(feeds)} is not written"
    if output is None or not output.exists():
        return Outcome(0, f"{sentence}.")
    return Outcome(0, f"{sentence}; scrapy export {output} --to csv writes the articles that are known.")


def _judge_sites(sites: Sequence[SiteEnd]) -> Outcome | None:
    """Judges the sites; None where none has failed."""
    failed = [site for site in sites if site.outcome == "failed"]
    if not failed:
        return None
    names = ", ".join(sorted(site.site for site in failed))
    if len(failed) == len(sites):
        return Outcome(1, f"None of the {len(sites)} sites could be read: {names}; the table says why of each.")
    which = "1 site" if len(failed) == 1 else f"{len(failed)} sites"
    remedy = "the table says why, the same command tries again."
    return Outcome(SOME_FAILED, f"{which} of {len(sites)} failed: {names}; {remedy}")


def describe_failed_start(url: str, why: str) -> str:
    """Says in one sentence why a start address could not be read."""
    url = show_url(url)
    if why.startswith("robots.txt"):
        return f"robots.txt forbids {url}: choose another start, or ask the site and then set -s ROBOTSTXT_OBEY=0."
    return f"{url} cannot be read ({why}): check the address in a browser, then try again."
