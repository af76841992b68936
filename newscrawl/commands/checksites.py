"""`scrapy checksites [SITE]` checks every profile against its saved page, or against its site as it is today."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.spiderloader import DummySpiderLoader

from ..errors import CommandError
from ..report.outcome import STOPPED, tells_errors
from ..sites.profile import Site
from ..sites.registry import read_profiles
from ..spiders.profile_spiders import choose_profile_folder
from ..spiders.rendering_planner import look_for_browser
from ..tools.inspection.answers import Answer
from ..tools.inspection.archive_look import answer_plan
from ..tools.inspection.site_fetcher import follow_plan, prepare_settings
from ..tools.profiles.checking import (
    Fault,
    Saved,
    check_live,
    check_saved,
    find_checkout,
    format_checks,
    list_fields,
    locate_beside,
    locate_site,
    read_saved,
)
from ..tools.profiles.sampling import Examples
from ..urls.typed_addresses import TypedAddress

_REQUESTS_A_SITE = 6  # robots.txt, the page, plainly and in a browser, and a redirect of each


class Command(ScrapyCommand):
    requires_project = True
    # A crawler process would load the spiders, and tell of profiles that cannot be used. This command does so itself.
    requires_crawler_process = False

    def syntax(self) -> str:
        return "[options] [spider]"

    def short_desc(self) -> str:
        return "Check site profiles against their saved pages, or live"

    def long_desc(self) -> str:
        return (
            "Reads each profile's saved page (in tests/sites/<domain>/, or beside the profile in NEWSCRAWL_PROFILES) "
            "with it and compares with the record that is expected; nothing is fetched. "
            "With --live, the profile's example is fetched, and what broke is told: selectors that match nothing any "
            "more, fields that are gone or of another kind."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--live", action="store_true", help="fetch each profile's example page")
        parser.add_argument(
            "--archive", metavar="FILE", nargs="+", help="find each profile's example page in these archives"
        )

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        self.is_quiet = not opts.loglevel

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        assert self.settings is not None
        choose_profile_folder(self.settings)
        profiles = read_profiles()
        sites, errors = dict(profiles.sites), profiles.errors
        sentences = [str(error) for error in errors]
        if len(args) > 1 or (args and args[0] not in sites):
            known = ", ".join(sites) or "(none)"
            why = profiles.explain_lack(args[0]) if len(args) == 1 else None
            if why is not None:
                raise CommandError(why, 1)
            raise CommandError("\n".join([*sentences, f"Name one profile of {known}, or none for all."]), 2)
        if args:
            sites = {args[0]: sites[args[0]]}
            sentences = []
        saved = _read_all_saved(sites, profiles.files)
        is_saved = not opts.live and not opts.archive
        if not is_saved:
            checks = self._check_live(sites, saved, opts.archive)
            if checks is None:
                raise CommandError("Stopped as asked.", STOPPED)
        else:
            checks = {name: _check_saved(site, saved[name]) for name, site in sites.items()}
        fields = {name: list_fields(page) for name, page in saved.items() if isinstance(page, Saved)}
        for note in profiles.notes:
            print(note)
        print(format_checks(checks, fields, sentences, _name_place(opts)))
        self.exitcode = 1 if sentences or any(checks.values()) else 0

    def _check_live(
        self, sites: dict[str, Site], saved: dict[str, Saved | Fault], archives: Sequence[str] | None
    ) -> dict[str, list[Fault]] | None:
        """Checks the profiles by their example pages, as their sites or archives have them; None where that was
        interrupted."""
        assert self.settings is not None
        prepare_settings(self.settings, _REQUESTS_A_SITE * len(sites), is_quiet=self.is_quiet)
        # The spiders are not needed. Their loader would say once more which profiles cannot be used.
        self.settings.set("SPIDER_LOADER_CLASS", DummySpiderLoader, priority="cmdline")
        mode = "never" if archives else self.settings["NEWSCRAWL_RENDER"]
        plan = Examples(sites, mode, partial(look_for_browser, self.settings))
        typed = [TypedAddress(site.example) for site in sites.values()]
        if archives:
            answer_plan(archives, plan, _REQUESTS_A_SITE * len(sites))
        elif follow_plan(AsyncCrawlerProcess(self.settings), plan, typed).was_interrupted:
            return None
        checks = {}
        for name, site in sites.items():
            if name in plan.unshown:
                checks[name] = [Fault("example", plan.unshown[name])]
                continue
            known = saved[name]
            answer = plan.answers.get(name, Answer(site.example, failure="it was not asked for"))
            checks[name] = check_live(site, answer, None if isinstance(known, Fault) else known)
        return checks


def _name_place(opts: argparse.Namespace) -> str:
    return "archives" if opts.archive else "their sites" if opts.live else "their saved pages"


def _read_all_saved(sites: Mapping[str, Site], files: Mapping[str, Path]) -> dict[str, Saved | Fault]:
    """Returns the saved pages of some profiles. `files`: those of the user's folder, by name."""
    checkout = find_checkout()
    missing = Fault("saved page", "there is none, as this is no source checkout; --live needs none")
    places = {name: locate_beside(file) for name, file in files.items()}
    if checkout:
        places = {name: locate_site(checkout, site.domain) for name, site in sites.items()} | places
    return {name: read_saved(places[name]) if name in places else missing for name in sites}


def _check_saved(site: Site, saved: Saved | Fault) -> list[Fault]:
    return [saved] if isinstance(saved, Fault) else check_saved(site, saved)
