"""Follows pages that send their readers on by `Refresh`, in the header or in the page."""

from __future__ import annotations

import re
from typing import NamedTuple

from scrapy.downloadermiddlewares.redirect import MetaRefreshMiddleware
from scrapy.http import HtmlResponse, Request, Response, TextResponse
from scrapy.utils.response import get_meta_refresh
from w3lib.encoding import html_body_declared_encoding
from w3lib.html import remove_tags_with_content

from ..page.decoding import is_charset
from ..text.clean import count_words
from ..urls.canonical import clean_url
from ..urls.parsing import join_url, might_be_web_url
from .check_redirects import CheckRedirects

_LOOKED_AT = 16_400  # bytes; Scrapy looks at 4,096 characters
_MOST_WORDS = 60  # of a page that only sends on
_TAG = re.compile(r"<[^>]*>")
_HEADER = re.compile(r"""\s*(\d+(?:\.\d*)?|\.\d+)\s*[;,]\s*(?:url\s*=)?\s*["']?((?!url\s*=)[^"'\s]+)""", re.I)


class FollowRefresh(MetaRefreshMiddleware):
    """Does what Scrapy's MetaRefreshMiddleware does, for the header too. It leaves a page alone that has a text to
    read.

    A page that loads itself again after a while is no redirect. An article that sends its readers to the front page
    after a minute is an article. A page whose refresh names an unusable address is read; Scrapy would lose it.
    """

    def process_response(  # type: ignore[override]  # without the spider, which Scrapy no longer hands over
        self, request: Request, response: Response
    ) -> Request | Response:
        if isinstance(response, HtmlResponse):
            declared = html_body_declared_encoding(response.body)
            if declared is not None and not is_charset(declared):
                response = response.replace(encoding="utf-8")  # Scrapy would fail on it
        if isinstance(response, HtmlResponse) and not _can_refresh(response, self._ignore_tags):
            self._count("bad_address")
            request.meta["dont_redirect"] = True
        if request.meta.get("dont_redirect", False) or request.method != "GET" or response.status >= 300:
            return response
        refresh = read_refresh(response, self._ignore_tags)
        if refresh is None:
            return response
        seconds, url = refresh
        if seconds >= self._maxdelay or not url.startswith(("http://", "https://")):
            return response
        if clean_url(url) == clean_url(response.url):
            self._count("reloads")
        elif _count_visible_words(response) > _MOST_WORDS:
            self._count("has_text")
        else:
            redirects = self.crawler.get_downloader_middleware(CheckRedirects)
            if redirects is not None:
                redirects.check_site(request, url)
            self._count("followed")
            return self._redirect(self._redirect_request_using_get(request, response, url), request, "refresh")
        return response

    def _count(self, outcome: str) -> None:
        self.crawler.stats.inc_value(f"newscrawl/fetch/refresh/{outcome}")


def _might_refresh(body: bytes) -> bool:
    """Says whether the page may have such a tag where Scrapy looks for one. To look, Scrapy decodes the whole page."""
    return b"refresh" in body[:_LOOKED_AT].lower().replace(b"\0", b"")  # in UTF-16 and UTF-32, too


def _can_refresh(response: HtmlResponse, ignore_tags: list[str]) -> bool:
    """Says whether the page's tag, if there is one, names an address that can be asked for."""
    if not _might_refresh(response.body):
        return True
    try:
        _, url = get_meta_refresh(response, ignore_tags=ignore_tags)
    except ValueError:
        return False
    return not url or join_url(response.url, url) is not None or not might_be_web_url(response.url, url)


class _Refresh(NamedTuple):
    seconds: float  # until readers are sent on
    url: str  # absolute


def read_refresh(response: Response, ignore_tags: list[str]) -> _Refresh | None:
    """Returns after how many seconds the page sends readers on, and to which absolute address; None if it does not."""
    header = response.headers.get("Refresh")
    if header is not None:
        found = _HEADER.match(header.decode("latin-1"))
        url = join_url(response.url, found[2]) if found is not None else None
        if found is not None and url is not None:
            return _Refresh(float(found[1]), url)
    if isinstance(response, HtmlResponse) and _might_refresh(response.body):
        seconds, url = get_meta_refresh(response, ignore_tags=ignore_tags)
        if seconds is not None and url:
            return _Refresh(seconds, url)
    return None


def _count_visible_words(response: Response) -> int:
    if not isinstance(response, TextResponse):
        return 0
    text = remove_tags_with_content(response.text, ("head", "script", "style", "noscript"))
    return count_words(_TAG.sub(" ", text))
