"""Where a crawl's files lie, by its settings."""

from __future__ import annotations

import json
import os
from datetime import datetime, timezone
from itertools import chain
from pathlib import Path
from urllib.parse import unquote

from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings
from scrapy.utils.conf import closest_scrapy_cfg

from ..sites.registry import name_sites
from ..storage.output_paths import has_file_for_each_site, locate_output, locate_state, name_files
from ..storage.postgres_address import DatabaseAddress, parse_address
from ..storage.schema import IN_MEMORY
from ..urls.parsing import split_url


def find_output(crawler: Crawler, site: str | None = None) -> Path | None:
    """Returns the crawl's output file, the same at each call of one crawl; None for standard output, and where articles
    go into the state's database alone.

    `site`: the name of the site whose file it is, where each has its own.
    """
    settings = crawler.settings
    if not settings.get("NEWSCRAWL_OUTPUT") and find_database(settings) is not None:
        return None
    began = getattr(crawler.spider, "began", None) or datetime.now(timezone.utc)
    return locate_output(
        settings.get("NEWSCRAWL_OUTPUT"), name_crawl(crawler), find_project(), find_data_dir(settings), began, site
    )


def has_output_for_each_site(crawler: Crawler) -> bool:
    """Returns whether each site's articles go into a file of its own."""
    return has_file_for_each_site(crawler.settings.get("NEWSCRAWL_OUTPUT"))


def find_state(crawler: Crawler) -> Path:
    """Returns the crawl's state file."""
    settings = crawler.settings
    return locate_state(
        settings.get("NEWSCRAWL_STATE"),
        settings.get("NEWSCRAWL_OUTPUT"),
        name_crawl(crawler),
        find_project(),
        find_data_dir(settings),
    )


def find_database(settings: BaseSettings) -> DatabaseAddress | None:
    """Returns the database that states are kept in: `NEWSCRAWL_DATABASE`, the setting or else the environment's. None
    for a file, and where nothing is kept. Raises StateError where it is no address."""
    if settings.get("NEWSCRAWL_STATE") == str(IN_MEMORY):
        return None
    given = settings.get("NEWSCRAWL_DATABASE") or os.environ.get("NEWSCRAWL_DATABASE")
    return parse_address(given) if given else None


def name_output(crawler: Crawler) -> str:
    """Returns where the crawl's articles go, for people."""
    path = find_output(crawler)
    if path is not None:
        return str(path)
    if crawler.settings.get("NEWSCRAWL_OUTPUT"):
        return "standard output"
    return str(find_database(crawler.settings))


def name_crawl(crawler: Crawler) -> str:
    """Returns the name of the crawl's files: the spider's name. In a data folder, where the jobs of many sites meet,
    files of the spider for any site have the site's name, or that of its list of sites, which may change."""
    spider_class = crawler.spidercls
    arguments = getattr(crawler.spider, "arguments", None)
    if arguments is None or getattr(spider_class, "site", None) or find_data_dir(crawler.settings) is None:
        return str(spider_class.name)
    if arguments.list_name is not None:
        return name_files([arguments.list_name])
    return name_files(name_sites(arguments.start_urls, arguments.site))


def find_outputs(settings: BaseSettings, name: str | None = None) -> dict[str, list[Path]]:
    """Returns the outputs that there are: the files that go together, oldest first, by the setting that names them.

    `name`: that setting, in place of `NEWSCRAWL_OUTPUT`. Without either, all JSON Lines in output/.
    """
    folder = find_data_dir(settings) or find_project()
    setting = name or settings.get("NEWSCRAWL_OUTPUT")
    if setting:
        path = locate_output(setting, "*", folder)
        if path is None:
            return {}
        root = Path(path.anchor)
        found = sorted(root.glob(str(path.relative_to(root)))) if "*" in str(path) else [path]
        return {setting: found}
    output = folder / "output"
    return {str(path): [path] for path in sorted(chain(output.rglob("*.jsonl"), output.rglob("*.jsonl.gz")))}


def find_data_dir(settings: BaseSettings) -> Path | None:
    """Returns the folder that scheduled crawls share: `NEWSCRAWL_DATA_DIR`, the setting or else the environment's.

    Where neither is given, a job of Scrapyd's has the folder newscrawl/ beside Scrapyd's items or logs; None elsewhere.
    """
    given = settings.get("NEWSCRAWL_DATA_DIR") or os.environ.get("NEWSCRAWL_DATA_DIR")
    if given:
        return Path(given).expanduser().absolute()
    return _find_beside_scrapyd(settings)


def find_project() -> Path:
    """Returns the folder of scrapy.cfg, else the one in which the command was given."""
    cfg = closest_scrapy_cfg()
    return Path(cfg).parent if cfg else Path.cwd()


def _find_beside_scrapyd(settings: BaseSettings) -> Path | None:
    """Returns the folder beside Scrapyd's own; None where Scrapyd did not start the crawl.

    Scrapyd names the project in the environment, and a job's files <items or logs>/<project>/<spider>/<job>.…
    """
    project = os.environ.get("SCRAPY_PROJECT")
    if not project:
        return None
    feeds = settings.get("FEEDS") or {}
    uris = json.loads(feeds) if isinstance(feeds, str) else feeds
    for name in (*map(str, uris), str(settings.get("LOG_FILE") or "")):
        parts = split_url(name)
        if parts.scheme not in ("", "file"):
            continue
        path = Path(unquote(parts.path) if parts.scheme else name)
        if path.is_absolute() and len(path.parents) > 3 and path.parents[1].name == project:
            return path.parents[3] / "newscrawl"
    return None
