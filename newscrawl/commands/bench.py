from __future__ import annotations

import argparse

from scrapy.commands.bench import Command as BenchCommand

from ..errors import CommandError
from ..report.outcome import tells_errors


class Command(BenchCommand):
    requires_crawler_process = False

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Refuses: with this project's delays it would measure a second of waiting for each page."""
        raise CommandError(
            "scrapy bench measures Scrapy, not this project, whose delays it would wait for: run it in another folder, "
            "or python bench/extraction.py here.",
            2,
        )
