"""Where a crawl's files lie, by its settings."""

from __future__ import annotations

from pathlib import Path

from scrapy.crawler import Crawler
from scrapy.utils.conf import closest_scrapy_cfg

from ..storage.location import locate_output, locate_state


def find_output(crawler: Crawler) -> Path:
    """The crawl's output file."""
    return locate_output(crawler.settings.get("NEWSCRAWL_OUTPUT"), crawler.spidercls.name, find_project())


def find_state(crawler: Crawler) -> Path:
    """The crawl's state file."""
    settings = crawler.settings
    return locate_state(
        settings.get("NEWSCRAWL_STATE"), settings.get("NEWSCRAWL_OUTPUT"), crawler.spidercls.name, find_project()
    )


def find_project() -> Path:
    """The folder of scrapy.cfg, or where the command was given."""
    cfg = closest_scrapy_cfg()
    return Path(cfg).parent if cfg else Path.cwd()
