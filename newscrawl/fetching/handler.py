"""Asks hosts for pages: at addresses that the guard allows, and for headers that come to an end."""

from __future__ import annotations

import logging
from functools import cached_property, partial
from typing import Any, Protocol, runtime_checkable

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError, IgnoreRequest
from scrapy.http import Request, Response
from w3lib.encoding import http_content_type_encoding

from ..page.decoding import is_charset
from ..urls.canonical import read_host
from ..urls.private_addresses import describe_private, strip_port
from .bounded_protocol import BoundedFactory, Leave, SendingCheck
from .resolver import GuardedResolver, find_resolver
from .wire_head import HeadKeepingFactory, note_head

_MOST_LAYERS = 3  # of compression

logger = logging.getLogger("newscrawl")


class PrivateAddressError(IgnoreRequest):
    """A host is on this machine or in a closed network. The text is a clause."""

    def __init__(self, host: str) -> None:
        super().__init__(f"{host} is on this machine or in a closed network")
        self.host = host


@runtime_checkable
class SendingGuard(Protocol):
    """A downloader that knows which requests must not be sent any more, or not yet."""

    def check_sending(self, request: Request) -> Leave:
        """Raises InterruptedRequestError where the request must not be sent any more."""


class GuardedHandler(HTTP11DownloadHandler):
    """Scrapy's own handler behind a guard: each connection goes to an address that `PrivateHosts` has chosen.

    Through a proxy nobody but the proxy knows that address. There the host is judged by what its name stands for here.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._keeps_heads = bool(crawler.settings.get("NEWSCRAWL_WARC"))
        self._pool._factory = self._make_factory  # type: ignore[assignment]  # Twisted calls it as it does the class
        self._asked: Request | None = None  # the one that is handed to Twisted just now
        self._told: set[str] = set()  # hosts

    @cached_property
    def resolver(self) -> GuardedResolver:
        return find_resolver(self._crawler.settings.getfloat("DNS_TIMEOUT"))

    async def download_request(self, request: Request) -> Response:
        host, resolver, hosts = strip_port(read_host(request.url)), self.resolver, self.resolver.guard(self._crawler)
        proxy = request.meta.get("proxy")
        if proxy:
            resolver.proxies.add(strip_port(read_host(proxy if "://" in proxy else f"http://{proxy}")))
        if host in resolver.proxies or proxy:
            refused = await resolver.list_refused(host, hosts)
            if refused:
                raise self._refuse(host, refused)
        self._asked = request
        try:
            response = await super().download_request(request)
            if self._keeps_heads:
                note_head(request, response)
            return self._check_answer(response)
        except CannotResolveHostError:
            if host in resolver.refused:
                raise self._refuse(host, resolver.refused[host]) from None
            raise

    def _make_factory(self, quiescent_callback: Any, metadata: Any) -> BoundedFactory:
        factory = HeadKeepingFactory if self._keeps_heads else BoundedFactory
        return factory(self._make_check, quiescent_callback, metadata)

    def _make_check(self) -> SendingCheck:
        return partial(self._check_sending, self._asked)

    def _check_sending(self, request: Request | None) -> Leave:
        downloader = self._crawler.engine.downloader if self._crawler.engine is not None else None
        if request is None or not isinstance(downloader, SendingGuard):
            return Leave()
        return downloader.check_sending(request)

    def _check_answer(self, response: Response) -> Response:
        """Takes off a charset that is none. Raises IgnoreRequest for an answer in too many wrappings."""
        layers = b",".join(response.headers.getlist("Content-Encoding")).split(b",")
        if len(layers) > _MOST_LAYERS:
            self._crawler.stats.inc_value("newscrawl/fetch/encoding/too_many_layers")
            raise IgnoreRequest(f"its answer is compressed {len(layers)} times over")
        content_type = response.headers.get("Content-Type")
        if content_type is not None and b"charset" in content_type.lower():
            told = http_content_type_encoding(content_type.decode("latin-1"))
            if told is None or not is_charset(told):
                self._crawler.stats.inc_value("newscrawl/fetch/encoding/no_charset")
                response.headers["Content-Type"] = content_type.split(b";")[0].strip()
        return response

    def _refuse(self, host: str, addresses: tuple[str, ...]) -> PrivateAddressError:
        self._crawler.stats.inc_value("newscrawl/fetch/private_address/refused")
        if host not in self._told:
            self._told.add(host)
            logger.warning("%s", describe_private(host, addresses))
        return PrivateAddressError(host)
