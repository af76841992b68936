"""What a run asks of whoever takes part in it: the spider, its arguments, the list of sites, some settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from scrapy.settings import BaseSettings

from .arguments import ARGUMENTS, CrawlArguments

# What is read of a site and kept, and how gently it is asked. Places, passwords and addresses are each worker's own.
_TRAVELLING = (
    *("NEWSCRAWL_SECTIONS_DEPTH", "NEWSCRAWL_PAGINATION_DEPTH", "NEWSCRAWL_RELATED_DEPTH"),
    *("NEWSCRAWL_FEEDS", "NEWSCRAWL_SITEMAPS", "NEWSCRAWL_HOST_REQUESTS_A_DAY"),
    *("NEWSCRAWL_RENDER", "NEWSCRAWL_RENDER_PAGES", "NEWSCRAWL_RENDER_GROWTH"),
    *("NEWSCRAWL_NEAR_DUPLICATES", "NEWSCRAWL_SAME_CONTENT", "NEWSCRAWL_VERSION_FIELDS"),
    *("NEWSCRAWL_ROBOTS_META", "NEWSCRAWL_OPT_OUT", "NEWSCRAWL_MAX_CRAWL_DELAY", "ROBOTSTXT_OBEY"),
    *("DOWNLOAD_DELAY", "CONCURRENT_REQUESTS_PER_DOMAIN"),
)
# Who began the run waits for news; who helps goes as soon as there is nothing to do.
_OWN = ("follow", "refresh", "work")


@dataclass(frozen=True, slots=True)
class RunOrders:
    """What a run asks for."""

    spider: str
    arguments: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    listed: str | None = None  # the list of sites that `urls` names, as it is written

    def give_arguments(self, folder: Path) -> dict[str, str]:
        """Returns the arguments as a spider takes them. Puts the list of sites into the folder."""
        if self.listed is None:
            return dict(self.arguments)
        path = folder / Path(self.arguments["urls"][1:].strip()).name
        path.write_text(self.listed, encoding="utf-8")
        return {**self.arguments, "urls": f"@{path}"}


def write_orders(
    spider: str, given: Mapping[str, Any], arguments: CrawlArguments, settings: BaseSettings
) -> str | None:
    """Returns the orders as a database keeps them. None where the crawl has to be one process's own: an address has a
    password, which is kept nowhere, or there is a limit that each process counts for itself.

    `given`: the spider's arguments as they were written.
    """
    has_login = any(address.login is not None for address in arguments.typed)
    if has_login or arguments.max_articles is not None or settings.getint("NEWSCRAWL_HOST_REQUESTS"):
        return None
    told = {name: str(given[name]) for name in ARGUMENTS if given.get(name) and name not in _OWN}
    travelling = {name: settings.get(name) for name in _TRAVELLING}
    return json.dumps(asdict(RunOrders(spider, told, travelling, arguments.listed)), ensure_ascii=False)


def read_orders(text: str) -> RunOrders:
    """Returns the orders that `write_orders` has written."""
    return RunOrders(**json.loads(text))
