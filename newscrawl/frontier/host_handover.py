"""Hosts that come to a crawl from another, or go to another, where several share a state."""

from __future__ import annotations

import logging
import time

from scrapy import Request

from ..errors import InterruptedRequestError, StateError
from ..storage.host_leases import ClaimedHost, HostLeases
from ..urls.canonical import read_host
from .meta import find_key
from .shared_crawl import Crawl
from .state_and_output import cut_back

logger = logging.getLogger("newscrawl")


class HostHandover:
    """Tells the crawl of hosts that become its own, and of those that it has lost."""

    def __init__(self, crawl: Crawl) -> None:
        self.crawl = crawl

    def watch(self, leases: HostLeases) -> None:
        """Listens to the leases of a state that is open."""
        leases.tell_claims(self.note_claim)
        leases.tell_loss(self.note_loss)

    def note_claim(self, claimed: ClaimedHost) -> None:
        """Notes that a host is this crawl's from now on, and goes on as the one before has left it."""
        crawl = self.crawl
        crawl.records.forget(claimed.name)
        crawl.manners.take_over(claimed.name)
        if claimed.wait > 0:
            crawl.delays.leave_alone(claimed.name, time.monotonic() + claimed.wait, claimed.delay)
        # A redirect of a start page, which another worker has seen, leads to a site that the crawl did not begin at.
        if crawl.state is not None and crawl.sites.find(f"http://{claimed.name}/") is None:
            crawl.sites.learn_moves(crawl.state.lessons.read_moves())
        crawl.count("frontier/hosts_claimed")

    def note_loss(self, are_others: bool) -> None:  # as tell_loss has it
        """Notes that what this crawl has done since the last commit is undone, and whether its hosts are others'."""
        crawl = self.crawl
        if crawl.ledger is None or crawl.articles is None:
            return
        pages = crawl.ledger.forget_out()
        crawl.articles.forget_waiting()
        crawl.asked.clear()
        if are_others:
            crawl.count("frontier/leases_lost")
            logger.warning(
                "Other crawls have taken over the hosts of this one, which did not answer for longer than "
                "NEWSCRAWL_LEASE: its last %d pages are theirs, and it goes on with others.",
                pages,
            )
        else:
            crawl.count("frontier/asked_again", pages)
        if crawl.output is not None:
            try:
                cut_back(crawl.output, crawl.ledger.state)
            except StateError as error:
                crawl.end_in_trouble(error)


def check_lease(crawl: Crawl, request: Request) -> None:
    """Raises InterruptedRequestError where another crawl may be asking the request's host, or that of its page."""
    if crawl.state is None or not crawl.state.leases.are_shared:
        return
    key = find_key(request)
    holder = crawl.find_holder(key) if key else read_host(request.url)  # after a redirect, they are not the same
    if holder is None or not crawl.state.leases.holds(holder):
        raise InterruptedRequestError("its host is another crawl's")
