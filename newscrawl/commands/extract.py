"""`scrapy extract FILE|URL|ARCHIVE#URL` shows what newscrawl reads on one page, and why."""

from __future__ import annotations

import argparse
import logging
import sys
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from ..archive.archive_files import ARCHIVE_ENDS, find_archives
from ..errors import CommandError
from ..extract.candidates import Explanation
from ..frontier.meta import make_fetched
from ..own_command import name_scrapy
from ..parse import Fetched, parse_page
from ..report.outcome import describe_failed_start, tells_errors
from ..sites.registry import find_site
from ..text.hidden_characters import write_json
from ..tools.inspection.explanations import format_explanation, list_explanation
from ..tools.inspection.reports import describe_no_article, format_record
from ..tools.inspection.site_fetcher import OnePageSpider
from ..urls.canonical import make_url_key
from ..urls.parsing import parse_url
from ..urls.typed_addresses import hide_login, read_typed


class Command(ScrapyCommand):
    requires_project = True

    def syntax(self) -> str:
        return "[options] <file, address, or archive#address>"

    def short_desc(self) -> str:
        return "Show what is read on one page, and why"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument(
            "--explain", action="store_true", help="show what lost, why a field is empty, and what became of each block"
        )
        parser.add_argument("--json", action="store_true", help="print the record as JSON, the explanation in it")
        parser.add_argument("--url", help="the address that a saved page came from")

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        if not opts.loglevel:
            self.settings.set("LOG_LEVEL", "ERROR", priority="cmdline")
        # One page for a person to look at: nothing to write, and nothing to report of a crawl.
        for group in ("ITEM_PIPELINES", "EXTENSIONS", "SPIDER_MIDDLEWARES"):
            for component in list(self.settings[group]):
                self.settings[group][component] = None
        self.settings.set("SCHEDULER", "scrapy.core.scheduler.Scheduler", priority="cmdline")

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if len(args) != 1:
            raise UsageError(f"Name one page: {name_scrapy()} extract page.html, or an address.", print_help=False)
        if opts.url and parse_url(opts.url) is None:
            raise UsageError(f"{hide_login(opts.url)} is no address; give one: --url https://…", print_help=False)
        try:
            archive, _, page = args[0].partition("#")
            if page and archive.endswith(ARCHIVE_ENDS):
                fetched = self._find(archive, page)
            else:
                fetched = self._fetch(args[0]) if "://" in args[0] else self._read(args[0], opts.url)
        except OSError as error:
            raise CommandError(
                f"{args[0]} cannot be read ({error.strerror}): name a saved page, or an https:// address.", 1
            ) from error
        parsed = parse_page(fetched)
        record = parsed.article.to_dict() if parsed.article is not None else {}
        if parsed.article is None:
            says = describe_no_article(parsed, fetched.explanation)
            print(says, file=sys.stderr if opts.json else sys.stdout)
            self.exitcode = 1
        elif not opts.json:
            print(format_record(record))
        explanation = fetched.explanation if opts.explain else None
        if opts.json:
            if explanation is not None:
                record["explanation"] = list_explanation(explanation, record)
            if record:
                print(write_json(record))
        elif explanation is not None:
            print(f"\n{format_explanation(explanation, record)}")

    def _read(self, name: str, url: str | None) -> Fetched:
        return Fetched(Path(name).read_bytes(), url, site=find_site(url) if url else None, explanation=Explanation())

    def _find(self, archive: str, url: str) -> Fetched:
        """Returns the page at an address as it was fetched last, with what a crawl's own archive knows of it."""
        from ..archive.archived_pages import ArchivedPages, fetch_from_archive  # which no other page needs

        key = make_url_key(url)
        pages = ArchivedPages(find_archives([archive]), wants=lambda other: make_url_key(other) == key)
        found = [page for number in range(len(pages.files)) for page in pages.read(number)]
        if not found:
            raise CommandError(f"{archive} has no page at {url}; {name_scrapy()} archive index lists what it has.", 1)
        page = max(found, key=lambda page: page.fetched_at or "")
        return replace(fetch_from_archive(page, find_site(page.url)), explanation=Explanation())

    def _fetch(self, text: str) -> Fetched:
        assert self.crawler_process is not None
        address = read_typed(text)
        if address is None:
            raise UsageError(
                f"{hide_login(text)} is no web address; give one such as https://example.com/.", print_help=False
            )
        logging.getLogger("scrapy.downloadermiddlewares.robotstxt").setLevel(logging.CRITICAL)
        result: dict[str, Any] = {}
        self.crawler_process.crawl(OnePageSpider, address=address, result=result)
        self.crawler_process.start()
        response = result.get("response")
        if response is None:
            raise CommandError(describe_failed_start(address.url, result.get("failure", "no answer")), 1)
        fetched_at = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        return replace(make_fetched(response, fetched_at, find_site(response.url)), explanation=Explanation())
