"""How a crawl ends, for those who do not keep it."""

from __future__ import annotations

from scrapy.crawler import Crawler

from ..errors import StateError
from .article_drops import PostponedArticleError
from .shared_crawl import find_crawl


def is_ending(crawler: Crawler) -> bool:
    """Returns whether the crawl was told to end, or has ended."""
    engine = crawler.engine
    return not engine.running or engine._slot is None or engine._slot.closing is not None


def refuse_without_state(crawler: Crawler) -> None:
    """Raises CloseSpider where the crawl's state cannot be used: another crawl may be writing to the same output."""
    crawl = find_crawl(crawler)
    if crawl is not None:
        crawl.refuse_without_state()


def end_without_state(crawler: Crawler, error: StateError) -> PostponedArticleError:
    """Ends the crawl where a pipeline finds that the state, or the output, cannot be used any more. Returns what the
    pipeline is to raise, so that the next crawl asks for the page again."""
    crawl = find_crawl(crawler)
    if crawl is not None:
        crawl.end_in_trouble(error)
    return PostponedArticleError(str(error), log_level="DEBUG")
