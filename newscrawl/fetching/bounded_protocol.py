"""Scrapy's way to speak HTTP, which closes the connection when headers go on for too long, and asks once more whether
a request may be sent when it is connected.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scrapy.core.downloader.handlers.http11 import _LenientHTTP11ClientFactory, _LenientHTTP11ClientProtocol
from twisted.internet.defer import fail
from twisted.internet.interfaces import IHandshakeListener
from twisted.web._newclient import BODY
from zope.interface import implementer

from ..errors import InterruptedRequestError

MOST_HEADER_BYTES = 64 * 1024  # browsers and servers allow 8 to 256 kB
# Raises InterruptedRequestError where what is asked for must not be asked for any more. Says whether that may change
# with every moment.
SendingCheck = Callable[[], bool]


@implementer(IHandshakeListener)
class BoundedProtocol(_LenientHTTP11ClientProtocol):
    """Scrapy's protocol, which closes the connection when headers go on for too long.

    To connect takes time, and the process may be stopped meanwhile. The first request, for which the connection was
    made, is not sent where `check` refuses it.
    """

    _header_bytes = 0

    def __init__(self, check: SendingCheck, quiescent_callback: Any) -> None:
        super().__init__(quiescent_callback)  # type: ignore[no-untyped-call]
        self._check: SendingCheck | None = check
        self._is_urgent = False

    def request(self, request: Any) -> Any:
        self._header_bytes = 0
        try:
            self._ask_first()
        except InterruptedRequestError as error:
            if self.transport is not None:
                self.transport.abortConnection()
            return fail(error)
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

    def _ask_first(self) -> None:
        if self._check is not None:
            self._is_urgent = self._check()

    def dataReceived(self, data: bytes) -> None:  # noqa: N802
        super().dataReceived(data)  # type: ignore[no-untyped-call]
        if self._parser is None or self._parser.state == BODY:
            return
        self._header_bytes += len(data)
        if self._header_bytes > MOST_HEADER_BYTES and self.transport is not None:
            self.transport.abortConnection()


class BoundedFactory(_LenientHTTP11ClientFactory):
    """Makes the protocols of a pool of connections."""

    def __init__(self, check: SendingCheck, quiescent_callback: Any, metadata: Any) -> None:
        super().__init__(quiescent_callback, metadata)  # type: ignore[no-untyped-call]
        self.check = check

    def buildProtocol(self, addr: Any) -> BoundedProtocol:  # noqa: N802
        return BoundedProtocol(self.check, self._quiescentCallback)


def _send_now(transport: Any) -> None:
    """Hands what was written to the system. Twisted does so in a later round of its loop, which may be long after."""
    aggregator = getattr(transport, "_aggregator", None)  # of TLS
    if aggregator is not None:
        aggregator.flush()
        transport = transport.transport
    if getattr(transport, "connected", False) and hasattr(transport, "doWrite"):
        transport.doWrite()  # what goes wrong here goes wrong again in Twisted's loop, which knows what to do then
