"""Whose fault it might be that a page did not come, and when it is asked for again."""

from __future__ import annotations

import logging
import time
from typing import Literal

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
)
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.internet.error import ConnectError, ConnectionDone, ConnectionLost
from twisted.python.failure import Failure

from ..storage.frontier import Entry, Visit
from .failure_names import name_failure
from .hosts import Hosts, Silence
from .rhythm import Rhythm

logger = logging.getLogger("newscrawl")

_HOSTS_OWN = (CannotResolveHostError, DownloadConnectionRefusedError, ConnectError)
_EITHERS = (DownloadTimeoutError, DownloadFailedError, ConnectionDone, ConnectionLost, TimeoutError)


def blame_failure(failure: Failure) -> Literal["page", "host", "either"]:
    if isinstance(failure.value, _HOSTS_OWN):
        return "host"
    return "either" if isinstance(failure.value, _EITHERS) else "page"


def might_come_later(failure: Failure, entry: Entry, asked_at: float, hosts: Hosts) -> bool:
    """Whether it is the host that does not answer, so that the page is to be asked for again; that is said once.

    `asked_at`: when the page was asked for, by time.monotonic.
    """
    fault = blame_failure(failure)
    if fault == "page":
        return False
    was_silent = hosts.is_silent(entry.host)
    is_known = entry.link.found_on is not None  # a page of the host's had the link
    silence = Silence(entry.key, asked_at, is_hosts_own=fault == "host", is_known=is_known)
    verdict = hosts.judge_silence(entry.host, silence, time.monotonic())
    if verdict == "again" and not was_silent:
        logger.warning(
            "%s does not answer (%s); trying again for %d seconds.",
            entry.host,
            name_failure(failure).words,
            hosts.patience,
        )
    return verdict == "again"


def plan_gone(failure: Failure, rhythm: Rhythm, now: float) -> Visit | None:
    """Pages that are gone are left alone for a while; the others the next run asks for again."""
    if not isinstance(failure.value, HttpError) or failure.value.response.status not in (404, 410):
        return None
    return Visit("gone", now, *rhythm.plan_other(now))
