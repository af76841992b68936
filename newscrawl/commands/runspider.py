from __future__ import annotations

import argparse
from typing import Any, ClassVar

from scrapy.commands.runspider import Command as RunSpiderCommand
from scrapy.commands.runspider import _import_file
from scrapy.exceptions import UsageError
from scrapy.utils.spider import iter_spider_classes

from ..errors import CommandError
from ..report.outcome import tells_errors
from .crawl import Command as CrawlCommand


class Command(CrawlCommand):
    """Runs the spider of a file as `scrapy crawl` runs one of the project, with its sentences and exit codes."""

    default_settings: ClassVar[dict[str, Any]] = RunSpiderCommand.default_settings

    def syntax(self) -> str:
        return "[options] <spider_file>"

    def short_desc(self) -> str:
        return "Run the spider of a Python file"

    def long_desc(self) -> str:
        return "Run the spider that a Python file defines, as scrapy crawl runs one of the project"

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if len(args) != 1:
            raise UsageError("Name one file: scrapy runspider my_spider.py -a url=https://…", print_help=False)
        try:
            module = _import_file(args[0])
        except (ImportError, ValueError, SyntaxError) as error:
            raise CommandError(f"{args[0]} cannot be loaded ({error}); name a Python file with a spider.", 2) from error
        spiders = list(iter_spider_classes(module))
        if not spiders:
            raise CommandError(f"{args[0]} has no spider; give its class a name: name = 'my_spider'.", 2)
        self.run_spider(spiders[-1], opts)
