from __future__ import annotations

import argparse

from scrapy.commands.shell import Command as ShellCommand

from ..errors import CommandError
from ..own_command import name_scrapy
from ..report.outcome import tells_errors
from ..spiders.news import NewsSpider


class Command(ShellCommand):
    """Scrapy's, which asks for pages one by one with a spider of its own. A walk has none to hand out."""

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        assert self.crawler_process is not None
        spiders = self.crawler_process.spider_loader
        if opts.spider is not None and opts.spider not in spiders.list():
            raise CommandError(f"There is no spider {opts.spider!r}; {name_scrapy()} list shows those there are.", 2)
        if opts.spider is not None and issubclass(spiders.load(opts.spider), NewsSpider):
            raise CommandError(
                f"scrapy shell has no walk for {opts.spider}; leave --spider out, and see with scrapy parse URL what "
                "is read of a page.",
                2,
            )
        super().run(args, opts)
