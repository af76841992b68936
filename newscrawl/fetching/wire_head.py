"""Keeps the head of each answer as it came. Twisted hands on names in a form of its own, and not all of them."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from typing import Any

from scrapy.http import Request, Response
from twisted.web._newclient import BODY

from .bounded_protocol import MOST_HEADER_BYTES, BoundedFactory, BoundedProtocol

_HEAD = b"X-Newscrawl-Head"  # carries the head from Twisted's answer to Scrapy's, and no further
_META = "wire_head"  # in a request's meta
_END = re.compile(rb"\r?\n\r?\n")
_PROVISIONAL = re.compile(rb"HTTP/\S+ 1\d\d\b")


class HeadKeepingProtocol(BoundedProtocol):
    """Notes what comes before each body."""

    _received = b""

    def request(self, request: Any) -> Any:
        self._received = b""
        return super().request(request).addCallback(self._attach)

    def dataReceived(self, data: bytes) -> None:  # noqa: N802  # Twisted's name
        if self._parser is not None and self._parser.state != BODY and len(self._received) <= MOST_HEADER_BYTES:
            self._received += data
        super().dataReceived(data)

    def _attach(self, answer: Any) -> Any:
        head = cut_head(self._received)
        self._received = b""
        answer.headers.setRawHeaders(_HEAD, [b64encode(head or b"")])  # in place of what the server may have sent
        return answer


class HeadKeepingFactory(BoundedFactory):
    """Makes the protocols of a pool of connections."""

    def buildProtocol(self, addr: Any) -> HeadKeepingProtocol:  # noqa: N802
        return HeadKeepingProtocol(self.check, self.make_check, self._quiescentCallback)


def cut_head(received: bytes) -> bytes | None:
    """Returns the last head before a body, without those of provisional answers (100 Continue); None without its
    end."""
    start = 0
    while (end := _END.search(received, start)) is not None:
        head = received[start : end.start()]
        if _PROVISIONAL.match(head.lstrip()) is None:
            return head
        start = end.end()
    return None


def note_head(request: Request, response: Response) -> None:
    """Takes the head off the answer, and notes it beside the request."""
    packed = response.headers.pop(_HEAD, None)
    if packed and packed[-1]:
        request.meta[_META] = b64decode(packed[-1])


def take_head(request: Request) -> bytes | None:
    """Returns the head of the answer that has just come, once; None where nobody has kept it."""
    head: bytes | None = request.meta.pop(_META, None)
    return head
