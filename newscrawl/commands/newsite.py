"""`scrapy newsite URL` writes a first profile of a site, a saved page, and the record that it gives."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path

from scrapy.commands import ScrapyCommand

from ..errors import CommandError
from ..own_command import name_scrapy
from ..report.outcome import STOPPED, describe_failed_start, tells_errors
from ..sites.registry import FOLDER, find_profile_folder, find_site, load_sites
from ..tools.inspection.archive_look import answer_plan
from ..tools.inspection.site_fetcher import follow_plan, prepare_settings
from ..tools.profiles.checking import (
    Saved,
    SiteFiles,
    find_checkout,
    locate_beside,
    locate_site,
    make_file_name,
    read_site_domain,
    save_page,
)
from ..tools.profiles.drafting import LEAST_ARTICLES, draft_profile, format_draft, write_profile
from ..tools.profiles.sampling import Sampling
from ..urls.typed_addresses import read_typed

_MOST_REQUESTS = 12
_Locate = Callable[[str], SiteFiles]  # by the domain


class Command(ScrapyCommand):
    requires_project = True

    def syntax(self) -> str:
        return "[options] <address>"

    def short_desc(self) -> str:
        return "Write a site's profile, from a few of its articles"

    def long_desc(self) -> str:
        return (
            f"With at most {_MOST_REQUESTS} requests: newscrawl/sites/<domain>.py with the keys that held on several "
            "articles, and tests/sites/<domain>/ with one saved page and the record that it gives. In a folder of your "
            "own, the two lie beside each other. It says what to check by eye."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument(
            "-o", metavar="FOLDER", dest="folder", help="the folder for the profile; NEWSCRAWL_PROFILES unless given"
        )
        parser.add_argument(
            "--archive", metavar="FILE", nargs="+", help="read the site's pages in these archives, and ask for none"
        )
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
        folder = Path(opts.folder).expanduser().absolute() if opts.folder else find_profile_folder()
        locate = self._choose_place(folder)
        if not opts.force and (known := self._find_known(url, locate, in_checkout=folder is None)):
            raise CommandError(f"{known} is there already; --force writes it anew.", 1)
        assert self.crawler_process is not None
        assert self.settings is not None
        sampling = Sampling(url, self.settings.get("ROBOTSTXT_USER_AGENT"))
        if opts.archive:
            requests, was_interrupted = answer_plan(opts.archive, sampling, _MOST_REQUESTS), False
        else:
            requests, was_interrupted = follow_plan(self.crawler_process, sampling, [start])
        if was_interrupted:
            raise CommandError("Stopped as asked; nothing was written.", STOPPED)
        if sampling.failure is not None:
            raise CommandError(describe_failed_start(url, sampling.failure), 1)
        draft = draft_profile(sampling, load_sites())
        if draft is None:
            raise CommandError(_describe_lack(sampling), 1)
        places = locate(draft.site.domain)
        if not opts.force and places.profile.exists():  # the address led to another domain
            raise CommandError(f"{_shorten(places.profile)} is there already; --force writes it anew.", 1)
        source = write_profile(draft, is_own=folder is None)
        saved = save_page(draft.site, draft.example.answer, draft.example.link, draft.counter_examples)
        files = _write_files(source, saved, places)
        print(format_draft(draft, source, [_shorten(path) for path in files], requests))
        if folder is not None and folder != find_profile_folder():
            print(f"Crawls find it with {FOLDER}={folder}, in the environment or as a setting.")

    def _choose_place(self, folder: Path | None) -> _Locate:
        """Returns what finds the files for a domain: in a folder of the user's, or else in the checkout."""
        checkout = find_checkout()
        if folder is not None:
            return lambda domain: locate_beside(folder / f"{make_file_name(domain)}.py")
        if checkout is None:
            raise CommandError(f"Say where the profile is to lie: {name_scrapy()} newsite -o FOLDER https://….", 1)
        return partial(locate_site, checkout)

    def _find_known(self, url: str, locate: _Locate, *, in_checkout: bool) -> str | None:
        """Returns the file of the profile that covers the address; None without one. A folder of the user's may have
        one beside newscrawl's own."""
        site = find_site(url) if in_checkout else None
        path = locate(site.domain if site else read_site_domain(url)).profile
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
