"""Keeps what pages and headers say from steering whoever reads the log."""

from __future__ import annotations

import logging

from scrapy import signals
from scrapy.crawler import Crawler

from ..text.hidden_characters import show_hidden


class PrintableLog:
    """A filter of the log's handlers: hidden characters become escapes, in messages and in tracebacks."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> PrintableLog:
        extension = cls()
        crawler.signals.connect(extension.open_spider, signal=signals.spider_opened)
        return extension

    def open_spider(self) -> None:
        """Stands at the handlers from now on. Scrapy makes new ones until then, and says nothing of pages."""
        for handler in logging.root.handlers:
            handler.addFilter(self)

    def filter(self, record: logging.LogRecord) -> bool:
        """Changes a record, before it is formatted, where it has something hidden. Keeps each."""
        message = record.getMessage()
        shown = show_hidden(message)
        if shown != message:
            record.msg, record.args = shown, None
        if record.exc_info and not record.exc_text:
            record.exc_text = show_hidden(logging.Formatter().formatException(record.exc_info))
        return True
