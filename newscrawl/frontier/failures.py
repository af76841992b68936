"""Pages that did not come: what went wrong, in words, whose fault it might be, and what becomes of them."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Literal, NamedTuple

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.internet.error import ConnectError, ConnectionDone, ConnectionLost
from twisted.python.failure import Failure

from ..errors import RenderingError
from ..fetching.handler import PrivateAddressError
from ..storage.frontier_records import LATER, FrontierEntry, HostRecord, Visit
from ..storage.stores import HostMemory, PageQueue
from ..urls.canonical import make_url_key, read_host
from ..urls.parsing import show_host
from .host_rests import BUSY
from .hosts import TRIES, Hosts, Silence
from .rhythm import Rhythm

logger = logging.getLogger("newscrawl")

_WORDS = {
    "ConnectionRefused": "the connection was refused",
    "CannotResolveHost": "no such host is known",
    "DNSLookup": "no such host is known",
    "NameNotResolved": "no such host is known",  # Chromium's name of it; others here are Chromium's, too
    "Timeout": "it did not answer in time",
    "TimedOut": "it did not answer in time",
    "ConnectionLost": "the connection was lost",
    "ConnectionReset": "the connection was lost",
    "ConnectionClosed": "the connection was lost",
    "EmptyResponse": "the answer broke off",
    "certificateverifyfailed": "its certificate is not valid (-s NEWSCRAWL_VERIFY_TLS=off reads it all the same)",
    "OpenSSL": "no secure connection could be made",
    "SSLProtocol": "no secure connection could be made",
    "ResponseDataLoss": "the answer broke off",
    "ResponseFailed": "the answer broke off",
    "TooManyRedirects": "it redirects for ever",
}
_REMEDIES = {401: ", since it wants a name and a password: give them in the start address, https://NAME:PASSWORD@…"}
_REFUSALS = {
    402: ("payment_required", "it is only for those who pay"),
    451: ("legal_reasons", "it is withheld for legal reasons"),
}
_FINAL = ("robots", "redirects", "ignored", "private", "payment_required", "legal_reasons")
_HOSTS_OWN = (CannotResolveHostError, DownloadConnectionRefusedError, ConnectError)
_EITHERS = (DownloadTimeoutError, DownloadFailedError, ConnectionDone, ConnectionLost, TimeoutError)
MOST_CRAWLS = 3  # crawls in a row that pages wait for a silent host at least,
LEAST_WAIT = 86_400.0  # and seconds that they wait at least
_SOON = 3_600.0  # seconds until pages of a silent host are asked for again, at the earliest
_LONGEST_SILENCE = 30 * 86_400.0  # seconds of silence, after which they are asked for only where a link leads to them


class UnknownRulesError(IgnoreRequest):
    """Nobody knows what a host's robots.txt allows. The text is a clause. `is_busy`: the host asked for a rest."""

    def __init__(self, host: str, reason: str, *, is_busy: bool = False) -> None:
        super().__init__(f"the robots.txt of {show_host(host)} cannot be had: {reason}")
        self.host = host
        self.is_busy = is_busy


class FailureName(NamedTuple):
    """A failure's name for the statistics ("404", "robots", "ConnectionRefused"), and in words."""

    code: str
    words: str

    @property
    def is_final(self) -> bool:
        """True where the page is not there, or not for this crawl: another try would bring the same."""
        return self.code in _FINAL or (self.code[:1] == "4" and self.code != "429")


def name_failure(failure: Failure) -> FailureName:
    """Returns what went wrong with a request."""
    error = failure.value
    if isinstance(error, HttpError):
        status = error.response.status
        if status in _REFUSALS:
            return FailureName(*_REFUSALS[status])
        return FailureName(str(status), f"it answered {status}{_REMEDIES.get(status, '')}")
    if isinstance(error, RenderingError):
        return FailureName(f"render_{error.reason}", str(error))
    if isinstance(error, PrivateAddressError):
        return FailureName("private", str(error))
    if isinstance(error, UnknownRulesError):
        return FailureName("robots_unknown", str(error))
    if isinstance(error, IgnoreRequest):
        if "robots" in str(error):
            return FailureName("robots", "robots.txt forbids it")
        if "max redirections" in str(error):
            return FailureName("redirects", "it redirects for ever")
        return FailureName("ignored", str(error) or "the request was ignored")
    kind = type(error).__name__
    told = f"{kind} {error}".replace(" ", "").replace("_", "").lower()
    for code, words in _WORDS.items():
        if code.lower() in told:
            return FailureName(code, words)
    return FailureName(kind, f"{kind}: {error}".split("\n", 1)[0].rstrip("."))


def blame_failure(failure: Failure) -> Literal["page", "host", "either"]:
    """Returns whose fault it might be that a page did not come."""
    if isinstance(failure.value, (*_HOSTS_OWN, UnknownRulesError)) or is_busy(failure):
        return "host"
    return "either" if isinstance(failure.value, _EITHERS) else "page"


def is_busy(failure: Failure) -> bool:
    """Returns whether the host has too much to do just now."""
    if isinstance(failure.value, UnknownRulesError):
        return failure.value.is_busy
    return isinstance(failure.value, HttpError) and failure.value.response.status in BUSY


def might_be_own(failure: Failure, entry: FrontierEntry, hosts: Hosts) -> bool:
    """Returns whether it might be the page's own fault that its host is too busy for it alone: a broken page may answer
    503, too. One that asks for a rest is believed."""
    error = failure.value
    if not isinstance(error, HttpError) or error.response.status != 503 or "Retry-After" in error.response.headers:
        return False
    return hosts.rests.might_be_pages_own(entry.host)


def judge_failure(
    failure: Failure, entry: FrontierEntry, asked_at: float, hosts: Hosts, record: HostRecord
) -> Literal["failed", "behind", "again"]:
    """Returns what becomes of a page that did not come: see `Hosts.judge_silence`. Says once in the log that a host
    does not answer.

    `asked_at`: when the page was asked for, by time.monotonic; `record`: what is remembered of its host.
    """
    fault = blame_failure(failure)
    if isinstance(failure.value, ResponseDataLossError):
        return "behind" if entry.in_vain + 1 < TRIES else "failed"
    if fault == "page":
        return "failed"
    was_silent, was_open = hosts.is_silent(entry.host), hosts.is_open(entry.host)
    found_on = entry.link.found_on
    is_linked = found_on is not None and (record.has_answered or read_host(found_on) == entry.host)
    silence = Silence(
        asked_at,
        is_hosts_own=fault == "host",
        # A start address, or one of the spider's own, may be mistyped: one that does not answer is not waited for.
        is_known=record.has_answered if entry.request is not None else is_linked,
        was_given_up=record.silent_crawls > 0,
        in_vain=entry.in_vain,
    )
    verdict = hosts.judge_silence(entry.host, silence, time.monotonic())
    if verdict != "failed" and hosts.is_silent(entry.host) and not was_silent:
        logger.warning(
            "%s does not answer (%s); trying again %s.",
            show_host(entry.host),
            name_failure(failure).words,
            f"for {hosts.patience:.0f} seconds" if verdict == "again" and not silence.was_given_up else "a few times",
        )
    if was_open and not hosts.is_open(entry.host):
        logger.info("%s has not answered; it is left alone, and its pages wait.", show_host(entry.host))
    return verdict


def find_target(failure: Failure, entry: FrontierEntry) -> FrontierEntry | None:
    """Returns the page that the entry's page redirects to, where the host of that other page is to blame; else None."""
    url: str = failure.request.url  # type: ignore[attr-defined]  # which Scrapy sets
    if blame_failure(failure) == "page" or read_host(url) == entry.host:
        return None
    return make_target(url, entry)


def make_target(url: str, entry: FrontierEntry) -> FrontierEntry:
    """Returns the entry of the address that a page leads to."""
    priority = entry.priority + entry.in_vain * LATER
    return FrontierEntry(make_url_key(url), replace(entry.link, url=url), entry.steps, priority)


def might_pass(failure: Failure) -> bool:
    """Returns whether the page might come at another try."""
    if isinstance(failure.value, HttpError):
        return failure.value.response.status >= 500 or failure.value.response.status in (408, 425, 429)
    return blame_failure(failure) != "page" or isinstance(failure.value, ResponseDataLossError)


def plan_gone(failure: Failure, rhythm: Rhythm, now: float) -> Visit | None:
    """Returns the visit of a page that is gone, so that it is left alone for a while. None for other pages, which the
    next run asks for. `now`: seconds since 1970."""
    if not isinstance(failure.value, HttpError) or failure.value.response.status not in (404, 410):
        return None
    return Visit("gone", now, *rhythm.plan_other(now))


def note_answer(record: HostRecord) -> bool:
    """Notes in a host's record that it has answered. Returns whether that changes anything."""
    if record.has_answered and not record.silent_crawls:
        return False
    record.has_answered, record.silent_since, record.silent_crawls = True, None, 0
    return True


def settle_given_up(
    pages: PageQueue, memory: HostMemory, hosts: Collection[str], now: float, count: Callable[[str, int], None]
) -> None:
    """Fails the pages of given-up hosts that have waited long enough; the others wait on.

    `now`: seconds since 1970. `count` is told how many failed, under the name of an outcome.
    """
    for name in hosts:
        record = memory.read_host_record(name)
        if record.silent_since is None:
            record.silent_since = now
        record.silent_crawls += 1
        memory.write_host_record(name, record)
        silence = now - record.silent_since
        # The longer it has been silent, the longer it is left alone.
        due = now + max(silence, _SOON) if silence < _LONGEST_SILENCE else None
        if not record.has_answered:
            outcome, reason = "never_answered", "its host has never answered"
        elif record.silent_crawls >= MOST_CRAWLS and silence >= LEAST_WAIT:
            outcome, reason = "silent_too_long", f"its host did not answer in {record.silent_crawls} crawls"
        else:
            continue
        failed = pages.fail_waiting(name, reason, due)
        if failed:
            count(outcome, failed)
            logger.warning("Gave up %d pages of %s: %s.", failed, show_host(name), reason)
