"""Passes over a page's wish to be left for an address that cannot be asked for."""

from __future__ import annotations

from scrapy.crawler import Crawler
from scrapy.http import HtmlResponse, Request, Response
from scrapy.utils.response import get_meta_refresh

from ..urls.parsing import join_url, might_be_web_url


class CheckRefreshes:
    """Sees an answer before FollowRefresh, where Scrapy raises what loses the page, and after it is unpacked.

    The page that has the bad `<meta http-equiv="refresh">` is read.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._ignored_tags: list[str] = crawler.settings.getlist("METAREFRESH_IGNORE_TAGS")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> CheckRefreshes:
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        if isinstance(response, HtmlResponse) and not self._can_refresh(response):
            self.crawler.stats.inc_value("newscrawl/fetch/refresh/bad_address")
            request.meta["dont_redirect"] = True
        return response

    def _can_refresh(self, response: HtmlResponse) -> bool:
        try:
            _, url = get_meta_refresh(response, ignore_tags=self._ignored_tags)
        except ValueError:
            return False
        return not url or join_url(response.url, url) is not None or not might_be_web_url(response.url, url)
