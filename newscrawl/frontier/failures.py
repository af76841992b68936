"""Whose fault it might be that a page did not come."""

from __future__ import annotations

from typing import Literal

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
)
from twisted.internet.error import ConnectError, ConnectionDone, ConnectionLost
from twisted.python.failure import Failure

_HOSTS_OWN = (CannotResolveHostError, DownloadConnectionRefusedError, ConnectError)
_EITHERS = (DownloadTimeoutError, DownloadFailedError, ConnectionDone, ConnectionLost, TimeoutError)


def blame_failure(failure: Failure) -> Literal["page", "host", "either"]:
    if isinstance(failure.value, _HOSTS_OWN):
        return "host"
    return "either" if isinstance(failure.value, _EITHERS) else "page"
