"""Why an article is not written that was read."""

from __future__ import annotations

from scrapy.exceptions import DropItem


class PostponedArticleError(DropItem):
    """The article is wanted, but not in this process: the next one asks for its page again."""


class UnwantedArticleError(DropItem):
    """A filter of the user's leaves the article out. `reason` is the filter's, as `Filters.would_keep` takes it."""

    def __init__(self, message: str, reason: str) -> None:
        super().__init__(message, log_level="DEBUG")
        self.reason = reason
