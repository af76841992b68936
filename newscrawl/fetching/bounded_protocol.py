"""Scrapy's way to speak HTTP, which closes the connection when headers go on for too long, and asks once more whether
a request may be sent, and when, as soon as it is connected.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, NamedTuple

from scrapy.core.downloader.handlers.http11 import _LenientHTTP11ClientFactory, _LenientHTTP11ClientProtocol
from twisted.internet.defer import Deferred, fail
from twisted.internet.interfaces import IHandshakeListener
from twisted.web._newclient import BODY
from zope.interface import implementer

from ..errors import InterruptedRequestError

MOST_HEADER_BYTES = 64 * 1024  # browsers and servers allow 8 to 256 kB


class Leave(NamedTuple):
    """How a request may be sent."""

    is_urgent: bool = False  # that may change with every moment
    wait: float = 0.0  # seconds for which its host is to be left alone; with 0, it counts as sent now


# Raises InterruptedRequestError where what is asked for must not be asked for any more.
SendingCheck = Callable[[], Leave]


@implementer(IHandshakeListener)
class BoundedProtocol(_LenientHTTP11ClientProtocol):
    """Scrapy's protocol, which closes the connection when headers go on for too long.

    To connect takes time, and the process may be stopped meanwhile. A request is not sent where its check refuses it,
    nor before the delay of its host is over.
    """

    _header_bytes = 0

    def __init__(self, check: SendingCheck, make_check: Callable[[], SendingCheck], quiescent_callback: Any) -> None:
        """`check`: of the request for which the connection was made; `make_check` makes that of a later one, as it is
        handed over."""
        super().__init__(quiescent_callback)  # type: ignore[no-untyped-call]
        self._check: SendingCheck | None = check
        self._make_check = make_check
        self._is_urgent = False

    def request(self, request: Any) -> Any:
        self._header_bytes = 0
        if self._check is None:
            self._check = self._make_check()
        return self._send(request)

    def _send(self, request: Any) -> Any:
        try:
            wait = self._ask_first()
        except InterruptedRequestError as error:
            if self.transport is not None:
                self.transport.abortConnection()
            return fail(error)
        if wait > 0:
            return self._send_later(request, wait)
        if not hasattr(self.transport, "_aggregator"):  # TLS shakes hands before it sends
            self._check = None
        answered = super().request(request)
        if self._is_urgent:
            _send_now(self.transport)
        return answered

    def handshakeCompleted(self) -> None:  # noqa: N802  # Twisted's name
        """Breaks the connection off where the request, which has waited for the end of the handshake, must not be sent
        any more."""
        try:
            self._ask_first()
        except InterruptedRequestError:
            if self.transport is not None:
                self.transport.abortConnection()
        self._check = None

    def _send_later(self, request: Any, wait: float) -> Deferred[Any]:
        def send() -> None:
            self._send(request).chainDeferred(answered)

        timer = asyncio.get_running_loop().call_later(wait, send)
        answered: Deferred[Any] = Deferred(lambda _: timer.cancel())
        return answered

    def _ask_first(self) -> float:
        """Returns the seconds that the request has to wait."""
        if self._check is None:
            return 0.0
        self._is_urgent, wait = self._check()
        return wait

    def dataReceived(self, data: bytes) -> None:  # noqa: N802
        super().dataReceived(data)  # type: ignore[no-untyped-call]
        if self._parser is None or self._parser.state == BODY:
            return
        self._header_bytes += len(data)
        if self._header_bytes > MOST_HEADER_BYTES and self.transport is not None:
            self.transport.abortConnection()


class BoundedFactory(_LenientHTTP11ClientFactory):
    """Makes the protocols of a pool of connections."""

    def __init__(self, make_check: Callable[[], SendingCheck], quiescent_callback: Any, metadata: Any) -> None:
        super().__init__(quiescent_callback, metadata)  # type: ignore[no-untyped-call]
        self.check, self.make_check = make_check(), make_check

    def buildProtocol(self, addr: Any) -> BoundedProtocol:  # noqa: N802
        return BoundedProtocol(self.check, self.make_check, self._quiescentCallback)


def _send_now(transport: Any) -> None:
    """Hands what was written to the system. Twisted does so in a later round of its loop, which may be long after."""
    aggregator = getattr(transport, "_aggregator", None)  # of TLS
    if aggregator is not None:
        aggregator.flush()
        transport = transport.transport
    if getattr(transport, "connected", False) and hasattr(transport, "doWrite"):
        transport.doWrite()  # what goes wrong here goes wrong again in Twisted's loop, which knows what to do then
