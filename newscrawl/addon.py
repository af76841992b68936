"""The add-on that brings newscrawl into another Scrapy project: `ADDONS = {"newscrawl.Addon": 300}`."""

from __future__ import annotations

from collections.abc import Mapping

from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings
from scrapy.utils.misc import load_object

from . import settings as wiring
from .spiders.arguments import complete_settings
from .spiders.news import NewsSpider

# What is the project's, or the process's, and no spider's.
_NOT_OURS = frozenset(
    "BOT_NAME SPIDER_MODULES NEWSPIDER_MODULE SPIDER_LOADER_CLASS COMMANDS_MODULE TWISTED_DNS_RESOLVER "
    "ASYNCIO_EVENT_LOOP LOG_LEVEL LOG_FORMAT LOG_DATEFORMAT".split()
)
_COMPONENTS = ("DOWNLOADER_MIDDLEWARES", "SPIDER_MIDDLEWARES", "ITEM_PIPELINES", "EXTENSIONS")


class Addon:
    """Adds newscrawl's spiders to the project, and its settings to the crawls of these and of their subclasses.

    They have the priority of add-ons: what the project, a spider's `custom_settings` or `-s` say goes before them.
    Other spiders are as they were.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Addon:
        return cls(crawler)

    @classmethod
    def update_pre_crawler_settings(cls, settings: BaseSettings) -> None:
        # Scrapy makes a spider before it asks an add-on for a crawl's settings. Nobody else has such names.
        for name, value in vars(wiring).items():
            if name.startswith("NEWSCRAWL_"):
                settings.set(name, value, priority="addon")
        settings.set("SPIDER_LOADER_CLASS", wiring.SPIDER_LOADER_CLASS, priority="addon")
        if settings.get("SPIDER_LOADER_CLASS") != wiring.SPIDER_LOADER_CLASS:  # the project has one of its own
            settings.add_to_list("SPIDER_MODULES", NewsSpider.__module__)

    def update_settings(self, settings: BaseSettings) -> None:
        if not issubclass(self.crawler.spidercls, NewsSpider):
            return
        for name, value in vars(wiring).items():
            if not name.isupper() or name.startswith("_") or name in _NOT_OURS:
                continue
            if name in _COMPONENTS:
                for path, place in value.items():
                    settings.setdefault_in_component_priority_dict(name, load_object(path), place)
            elif isinstance(value, Mapping) and isinstance(settings.get(name), BaseSettings):
                settings[name].update(value, priority="addon")
            else:
                settings.set(name, value, priority="addon")
        complete_settings(settings)
