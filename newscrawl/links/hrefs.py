"""Reads the addresses of a page's links that stay on its site."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..page.page import Page
from ..urls.canonical import clean_url, make_url_key, read_domain
from ..urls.parsing import read_netloc, split_url
from ..urls.unpaired import UNPAIRED

_LONGEST = 2_083  # characters; Scrapy asks for no longer address (URLLENGTH_LIMIT)
_HOST = re.compile(r"[^/?#]*")


class OwnAddress(NamedTuple):
    url: str  # absolute and cleaned
    key: str  # its `make_url_key`


class OwnAddresses:
    """Turns `href`s into clean, absolute addresses of the page's own site; others become None."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.domain = read_domain(split_url(page.url or "").netloc)
        parts = split_url(page.base_url or "")
        self.origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""
        self.is_own: dict[str, bool | None] = {}  # by host, as written
        self.known: dict[str, OwnAddress | None] = {}  # by `href`: a picture and a headline often share one

    def read(self, href: str) -> OwnAddress | None:
        """The address of an `href`, if it is on the site."""
        try:
            return self.known[href]
        except KeyError:
            url = self._resolve(href.strip())
            address = self.known[href] = OwnAddress(clean_url(url), make_url_key(url)) if url else None
            return address

    def _resolve(self, href: str) -> str | None:
        if not href or href[0] == "#" or len(href) > _LONGEST:
            return None
        if not href.isascii() and UNPAIRED.search(href):
            self.page.bad_addresses.add(href)
            return None
        # urljoin is right and slow; most addresses are of two simple forms.
        if href[0] == "/" and href[1:2] != "/" and self.origin and "/." not in href:
            return self.origin + href
        if href.startswith(("http://", "https://")):
            host = _HOST.match(href, href.index("://") + 3)
            is_own = self._judge_host(host[0] if host else "")
            if is_own is not None:
                return href if is_own else None
        url = self.page.join(href)
        return url if url is not None and self._judge_host(split_url(url).netloc) else None

    def _judge_host(self, name: str) -> bool | None:
        """Says whether a host is the site's; None where its name is not in normal form."""
        if name not in self.is_own:
            is_fit = read_netloc(name) == name
            self.is_own[name] = read_domain(name) == self.domain if is_fit else None
        return self.is_own[name]
