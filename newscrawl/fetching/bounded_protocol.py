"""Scrapy's way to speak HTTP, which closes the connection when headers go on for too long."""

from __future__ import annotations

from typing import Any

from scrapy.core.downloader.handlers.http11 import _LenientHTTP11ClientFactory, _LenientHTTP11ClientProtocol
from twisted.web._newclient import BODY

MOST_HEADER_BYTES = 64 * 1024  # browsers and servers allow 8 to 256 kB


class BoundedProtocol(_LenientHTTP11ClientProtocol):
    """Scrapy's protocol, which closes the connection when headers go on for too long."""

    _header_bytes = 0

    def request(self, request: Any) -> Any:
        self._header_bytes = 0
        return super().request(request)

    def dataReceived(self, data: bytes) -> None:  # noqa: N802  # Twisted's name
        super().dataReceived(data)  # type: ignore[no-untyped-call]
        if self._parser is None or self._parser.state == BODY:
            return
        self._header_bytes += len(data)
        if self._header_bytes > MOST_HEADER_BYTES and self.transport is not None:
            self.transport.abortConnection()


class BoundedFactory(_LenientHTTP11ClientFactory):
    """Makes the protocols of a pool of connections."""

    def buildProtocol(self, addr: Any) -> BoundedProtocol:  # noqa: N802
        return BoundedProtocol(self._quiescentCallback)  # type: ignore[no-untyped-call]
