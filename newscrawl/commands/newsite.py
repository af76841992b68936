"""`scrapy newsite URL` writes a first profile of a site, a saved page, and the record that it gives."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import asdict
from pathlib import Path

from scrapy.commands import ScrapyCommand

from ..errors import CommandError
from ..own_command import name_scrapy
from ..report.outcome import STOPPED, describe_failed_start, tells_errors
from ..sites.registry import find_site, load_sites
from ..tools.inspection.site_fetcher import follow_plan, prepare_settings
from ..tools.profiles.checking import Saved, SiteFiles, find_checkout, locate_site, read_site_domain, save_page
from ..tools.profiles.drafting import LEAST_ARTICLES, draft_profile, format_draft, write_profile
from ..tools.profiles.sampling import Sampling
from ..urls.typed_addresses import read_typed

_MOST_REQUESTS = 12


class Command(ScrapyCommand):
    requires_project = True

    def syntax(self) -> str:
        return "[options] <address>"

    def short_desc(self) -> str:
        return "Write a site's profile, from a few of its articles"

    def long_desc(self) -> str:
        return (
            f"With at most {_MOST_REQUESTS} requests: newscrawl/sites/<domain>.py with the keys that held on several "
            "articles, and tests/sites/<domain>/ with one saved page and the record that it gives. It says what to "
            "check by eye."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--force", action="store_true", help="write over the profile that there is")

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        prepare_settings(self.settings, _MOST_REQUESTS, is_quiet=not opts.loglevel)

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        start = read_typed(args[0]) if len(args) == 1 else None
        if start is None:
            raise CommandError(f"Name one site by its address: {name_scrapy()} newsite https://….", 2)
        url = start.url
        checkout = find_checkout()
        if checkout is None:
            raise CommandError(
                "A profile belongs into a source checkout, and here tests/sites is missing: clone newscrawl.", 1
            )
        if not opts.force and (known := self._find_known(url, checkout)):
            raise CommandError(f"{known} is there already; --force writes it anew.", 1)
        assert self.crawler_process is not None
        assert self.settings is not None
        sampling = Sampling(url, self.settings.get("ROBOTSTXT_USER_AGENT"))
        requests, was_interrupted = follow_plan(self.crawler_process, sampling, [start])
        if was_interrupted:
            raise CommandError("Stopped as asked; nothing was written.", STOPPED)
        if sampling.failure is not None:
            raise CommandError(describe_failed_start(url, sampling.failure), 1)
        draft = draft_profile(sampling, load_sites())
        if draft is None:
            raise CommandError(_describe_lack(sampling), 1)
        places = locate_site(checkout, draft.site.domain)
        if not opts.force and places.profile.exists():  # the address led to another domain
            raise CommandError(f"{_shorten(places.profile)} is there already; --force writes it anew.", 1)
        source = write_profile(draft)
        saved = save_page(draft.site, draft.example.answer, draft.example.link, draft.counter_examples)
        files = _write_files(source, saved, places)
        print(format_draft(draft, source, [_shorten(path) for path in files], requests))

    def _find_known(self, url: str, checkout: Path) -> str | None:
        """Returns the file of the profile that covers the address; None without one."""
        site = find_site(url)
        domain = site.domain if site else read_site_domain(url)
        path = locate_site(checkout, domain).profile
        return _shorten(path) if site is not None or path.exists() else None


def _describe_lack(sampling: Sampling) -> str:
    read = f"Too few articles read there: {len(sampling.samples)}; a profile needs {LEAST_ARTICLES}: "
    if sampling.shells > len(sampling.samples):
        return (
            f"{read}{sampling.shells} came without their text, which only a browser shows. A crawl reads such a site "
            "without a profile; docs/sites.md says how one is written by hand."
        )
    return f"{read}name a page that lists more."


def _write_files(source: str, saved: Saved, places: SiteFiles) -> list[Path]:
    places.page.parent.mkdir(parents=True, exist_ok=True)
    places.page.write_bytes(saved.body)
    _write_json(places.expected, saved.expected)
    listing = {k: v for k, v in asdict(saved.listing).items() if v is not None} if saved.listing else None
    written = [places.profile, places.page, places.expected]
    for path, value in ((places.listing, listing), (places.counter_examples, list(saved.counter_examples))):
        if value:
            _write_json(path, value)
            written.append(path)
        else:
            path.unlink(missing_ok=True)
    places.profile.write_text(source, encoding="utf-8")
    return written


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _shorten(path: Path) -> str:
    return os.path.relpath(path)
