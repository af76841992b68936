"""How long the pages of a host that does not answer wait, from crawl to crawl."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection

from ..storage.frontier import HostRecord
from ..urls.parsing import show_host
from .ledger import Ledger

logger = logging.getLogger("newscrawl")

MOST_CRAWLS = 3  # in a row that pages wait for a host, and
LEAST_WAIT = 86_400.0  # seconds that they wait for it all the same
_SOON = 3_600.0  # seconds, after which pages that have failed so are asked for again at the earliest
_LONGEST_SILENCE = 30 * 86_400.0  # seconds, after which nothing but a link has them asked for again


def note_answer(record: HostRecord) -> bool:
    """The host has answered; whether that changes what is remembered of it."""
    if record.has_answered and not record.silent_crawls:
        return False
    record.has_answered, record.silent_since, record.silent_crawls = True, None, 0
    return True


def settle_given_up(ledger: Ledger, hosts: Collection[str], now: float, count: Callable[[str, int], None]) -> None:
    """Of the pages of hosts that a crawl gave up, fail those that have waited long enough; the others wait on.

    `count` is told how many failed, under the name of an outcome.
    """
    for name in hosts:
        record = ledger.read_host(name)
        if record.silent_since is None:
            record.silent_since = now
        record.silent_crawls += 1
        ledger.write_host(name, record)
        silence = now - record.silent_since
        # The longer it has been silent, the longer it is left alone.
        due = now + max(silence, _SOON) if silence < _LONGEST_SILENCE else None
        if not record.has_answered:
            outcome, reason = "never_answered", "its host has never answered"
        elif record.silent_crawls >= MOST_CRAWLS and silence >= LEAST_WAIT:
            outcome, reason = "silent_too_long", f"its host did not answer in {record.silent_crawls} crawls"
        else:
            continue
        pages = ledger.fail_waiting(name, reason, due)
        if pages:
            count(outcome, pages)
            logger.warning("Gave up %d pages of %s: %s.", pages, show_host(name), reason)
