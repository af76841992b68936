"""Whose fault it might be that a page did not come, and when it is asked for again."""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from typing import Literal

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
)
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.internet.error import ConnectError, ConnectionDone, ConnectionLost
from twisted.python.failure import Failure

from ..storage.frontier import LATER, Entry, HostRecord, Visit
from ..urls.canonical import make_url_key, read_host
from ..urls.parsing import show_host
from .failure_names import name_failure
from .hosts import TRIES, Hosts, Silence
from .rhythm import Rhythm

logger = logging.getLogger("newscrawl")

_HOSTS_OWN = (CannotResolveHostError, DownloadConnectionRefusedError, ConnectError)
_EITHERS = (DownloadTimeoutError, DownloadFailedError, ConnectionDone, ConnectionLost, TimeoutError)


def blame_failure(failure: Failure) -> Literal["page", "host", "either"]:
    if isinstance(failure.value, _HOSTS_OWN):
        return "host"
    return "either" if isinstance(failure.value, _EITHERS) else "page"


def judge_failure(
    failure: Failure, entry: Entry, asked_at: float, hosts: Hosts, record: HostRecord
) -> Literal["failed", "behind", "again"]:
    """What becomes of a page that did not come: see `Hosts.judge_silence`. That a host does not answer is said once.

    `asked_at`: when the page was asked for, by time.monotonic; `record`: what is remembered of its host.
    """
    fault = blame_failure(failure)
    if isinstance(failure.value, ResponseDataLossError):
        return "behind" if entry.in_vain + 1 < TRIES else "failed"
    if fault == "page":
        return "failed"
    was_silent, was_open = hosts.is_silent(entry.host), hosts.is_open(entry.host)
    found_on = entry.link.found_on
    silence = Silence(
        asked_at,
        is_hosts_own=fault == "host",
        # A start address may be mistyped: one that does not answer is not waited for.
        is_known=found_on is not None and (record.has_answered or read_host(found_on) == entry.host),
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


def find_target(failure: Failure, entry: Entry) -> Entry | None:
    """The page that `entry`'s redirects to, where it is that one's host which did not let it come."""
    url: str = failure.request.url  # type: ignore[attr-defined]  # which Scrapy sets
    if blame_failure(failure) == "page" or read_host(url) == entry.host:
        return None
    priority = entry.priority + entry.in_vain * LATER
    return Entry(make_url_key(url), replace(entry.link, url=url), entry.steps, priority)


def might_pass(failure: Failure) -> bool:
    """Whether the page might come at another time."""
    if isinstance(failure.value, HttpError):
        return failure.value.response.status >= 500 or failure.value.response.status in (408, 425, 429)
    return blame_failure(failure) != "page" or isinstance(failure.value, ResponseDataLossError)


def plan_gone(failure: Failure, rhythm: Rhythm, now: float) -> Visit | None:
    """Pages that are gone are left alone for a while; the others the next run asks for again."""
    if not isinstance(failure.value, HttpError) or failure.value.response.status not in (404, 410):
        return None
    return Visit("gone", now, *rhythm.plan_other(now))
