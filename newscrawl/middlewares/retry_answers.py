"""Tries a page again at once where its server answers with an error. The frontier cares for pages that do not come."""

from __future__ import annotations

from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.http import Request, Response

from ..frontier.meta import find_key


class RetryAnswers(RetryMiddleware):
    """Does what Scrapy's RetryMiddleware does, but not for pages and robots.txt of hosts that do not answer.

    Scrapy asks again at once, ahead of all that waits. The frontier lets the host rest, and others go first.
    """

    def process_exception(  # type: ignore[override]  # without the spider, which Scrapy no longer hands over
        self, request: Request, exception: Exception
    ) -> Request | Response | None:
        if find_key(request) or request.meta.get("dont_obey_robotstxt"):
            return None
        return super().process_exception(request, exception)
