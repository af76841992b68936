"""What went wrong with a request, in words."""

from __future__ import annotations

from typing import NamedTuple

from scrapy.exceptions import IgnoreRequest
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from ..errors import RenderingError

_WORDS = {
    "ConnectionRefused": "the connection was refused",
    "CannotResolveHost": "no such host is known",
    "DNSLookup": "no such host is known",
    "NameNotResolved": "no such host is known",  # this and what is like it: Chromium's
    "Timeout": "it did not answer in time",
    "TimedOut": "it did not answer in time",
    "ConnectionLost": "the connection was lost",
    "ConnectionReset": "the connection was lost",
    "ConnectionClosed": "the connection was lost",
    "EmptyResponse": "the answer broke off",
    "OpenSSL": "no secure connection could be made",
    "SSLProtocol": "no secure connection could be made",
    "ResponseDataLoss": "the answer broke off",
    "ResponseFailed": "the answer broke off",
    "TooManyRedirects": "it redirects for ever",
}


_REMEDIES = {401: ", since it wants a name and a password: give them in the start address, https://NAME:PASSWORD@…"}


class FailureName(NamedTuple):
    """A failure's name for the statistics ("404", "robots", "ConnectionRefused"), and in words."""

    code: str
    words: str

    @property
    def is_final(self) -> bool:
        """Whether the page is not there, or not for this crawl: another try would bring the same."""
        return self.code in ("robots", "redirects", "ignored") or (self.code[:1] == "4" and self.code != "429")


def name_failure(failure: Failure) -> FailureName:
    error = failure.value
    if isinstance(error, HttpError):
        status = error.response.status
        return FailureName(str(status), f"it answered {status}{_REMEDIES.get(status, '')}")
    if isinstance(error, RenderingError):
        return FailureName(f"render_{error.reason}", str(error))
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
