"""Where a crawl's files lie, by its settings."""

from __future__ import annotations

import json
import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings
from scrapy.utils.conf import closest_scrapy_cfg

from ..sites.registry import find_site
from ..storage.location import locate_output, locate_state, name_crawl


def find_output(crawler: Crawler) -> Path:
    """The crawl's output file."""
    settings = crawler.settings
    return locate_output(
        settings.get("NEWSCRAWL_OUTPUT"), name_files(crawler), find_project(), find_data_dir(settings)
    )


def find_state(crawler: Crawler) -> Path:
    """The crawl's state file."""
    settings = crawler.settings
    return locate_state(
        settings.get("NEWSCRAWL_STATE"),
        settings.get("NEWSCRAWL_OUTPUT"),
        name_files(crawler),
        find_project(),
        find_data_dir(settings),
    )


def name_files(crawler: Crawler) -> str:
    """What the crawl's files are called: the spider's name; in a data folder, where jobs of many sites meet, a spider
    for any site gives them the name of the profile that reads the site, or of its host."""
    spider_class = crawler.spidercls
    arguments = getattr(crawler.spider, "arguments", None)
    if arguments is None or getattr(spider_class, "site", None) or find_data_dir(crawler.settings) is None:
        return str(spider_class.name)
    return name_site(arguments.start_urls, arguments.site.spider_name if arguments.site else None)


def name_site(start_urls: tuple[str, ...], site_name: str | None = None) -> str:
    """The name by which `spider=news` keeps a site's files in a data folder: the profile's where one reads all of the
    start addresses, the hosts' otherwise."""
    if site_name:
        return site_name
    sites = {find_site(url) for url in start_urls}
    site = sites.pop() if len(sites) == 1 else None
    return site.spider_name if site else name_crawl(start_urls)


def find_data_dir(settings: BaseSettings) -> Path | None:
    """The folder that scheduled crawls share: `NEWSCRAWL_DATA_DIR`, the setting or else the environment's.

    Where neither is given, a job of Scrapyd's has the folder newscrawl/ beside Scrapyd's items or logs; None elsewhere.
    """
    given = settings.get("NEWSCRAWL_DATA_DIR") or os.environ.get("NEWSCRAWL_DATA_DIR")
    if given:
        return Path(given).expanduser().absolute()
    return _find_beside_scrapyd(settings)


def find_project() -> Path:
    """The folder of scrapy.cfg, or where the command was given."""
    cfg = closest_scrapy_cfg()
    return Path(cfg).parent if cfg else Path.cwd()


def _find_beside_scrapyd(settings: BaseSettings) -> Path | None:
    """Scrapyd names the project in the environment, and a job's files <items or logs>/<project>/<spider>/<job>.…"""
    project = os.environ.get("SCRAPY_PROJECT")
    if not project:
        return None
    feeds = settings.get("FEEDS") or {}
    uris = json.loads(feeds) if isinstance(feeds, str) else feeds
    for name in (*map(str, uris), str(settings.get("LOG_FILE") or "")):
        parts = urlsplit(name)
        if parts.scheme not in ("", "file"):
            continue
        path = Path(unquote(parts.path) if parts.scheme else name)
        if path.is_absolute() and len(path.parents) > 3 and path.parents[1].name == project:
            return path.parents[3] / "newscrawl"
    return None
