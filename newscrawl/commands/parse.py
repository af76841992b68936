from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from scrapy.commands.parse import Command as ParseCommand
from scrapy.exceptions import UsageError

from ..errors import CommandError
from ..own_command import name_scrapy
from ..report.outcome import tells_errors
from ..sites.registry import find_site
from ..spiders.arguments import read_arguments, read_depths
from ..spiders.news import NewsSpider
from ..urls.typed_addresses import read_typed

_EXPORT = "newscrawl.pipelines.export_articles.ExportArticles"


class Command(ParseCommand):
    """Scrapy's, which knows no spider for an address: `news`, or that of its profile. Nothing is kept or written."""

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        self.settings["ITEM_PIPELINES"][_EXPORT] = None

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        typed = read_typed(args[0]) if len(args) == 1 else None
        if typed is None:
            raise UsageError("Name one page: scrapy parse https://example.com/", print_help=False)
        assert self.crawler_process is not None
        assert self.settings is not None
        spiders = self.crawler_process.spider_loader
        site = find_site(typed.url)
        name = opts.spider or (site.spider_name if site is not None and site.spider_name in spiders.list() else "news")
        if name not in spiders.list():
            raise CommandError(f"There is no spider {name!r}; {name_scrapy()} list shows those there are.", 2)
        opts.spider = name
        spider_class = spiders.load(name)
        if issubclass(spider_class, NewsSpider):
            opts.spargs.setdefault("url", typed.url)
            read_arguments(opts.spargs, read_depths(self.settings), spider_class.site)
        super().run([typed.url], opts)
        if self.first_response is None:
            raise CommandError(f"{typed.url} could not be read; the log says why.", 1)

    def _get_items_and_requests(self, spider_output: Iterable[Any], *others: Any) -> Any:
        # A long channel yields None where it gives way.
        return super()._get_items_and_requests([output for output in spider_output if output is not None], *others)
