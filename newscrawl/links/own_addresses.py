"""The addresses of a page's links, those that leave its site aside."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ..page.page import Page
from ..urls.canonical import clean_url, make_url_key, read_domain

_LONGEST = 2_083  # characters; Scrapy asks for no longer address (URLLENGTH_LIMIT)
_HOST = re.compile(r"[^/?#]*")


class OwnAddresses:
    """Turns `href`s into cleaned, absolute addresses of the page's own site, None for all others."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.domain = read_domain(urlsplit(page.url or "").netloc)
        parts = urlsplit(page.base_url or "")
        self.origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""
        self.is_own: dict[str, bool] = {}  # by host, as written
        self.known: dict[str, tuple[str, str] | None] = {}  # by `href`: a picture and a headline often share one

    def read(self, href: str) -> tuple[str, str] | None:
        """The address and its `make_url_key`."""
        try:
            return self.known[href]
        except KeyError:
            url = self._resolve(href.strip())
            address = self.known[href] = (clean_url(url), make_url_key(url)) if url else None
            return address

    def _resolve(self, href: str) -> str | None:
        if not href or href[0] == "#" or len(href) > _LONGEST:
            return None
        # urljoin is right and slow; most addresses are of two simple forms.
        if href[0] == "/" and href[1:2] != "/" and self.origin and "/." not in href:
            return self.origin + href
        try:
            url = href if href.startswith(("http://", "https://")) else self.page.join(href)
            if not url.startswith(("http://", "https://")):
                return None
            host = _HOST.match(url, url.index("://") + 3)
            name = host.group() if host else ""
            if name not in self.is_own:
                self.is_own[name] = bool(name) and read_domain(urlsplit(url).netloc) == self.domain
            return url if self.is_own[name] else None
        except ValueError:
            return None
