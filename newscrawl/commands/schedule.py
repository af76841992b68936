"""`scrapy schedule` keeps a timetable of crawls with Scrapyd."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from importlib.util import find_spec
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.settings import default_settings
from scrapy.spiderloader import get_spider_loader
from scrapy.utils.log import configure_logging

from ..alerts.telling import Alerts
from ..errors import CommandError, NewscrawlError, ScrapydError, TargetError
from ..frontier.paths import find_data_dir, find_database, find_project
from ..own_command import name_scrapy
from ..report.outcome import STOPPED, tells_errors
from ..sites.registry import load_sites, name_sites
from ..spiders.arguments import check_setting, read_arguments, read_depths
from ..spiders.site_list import ListedSite, SiteList, read_site_list
from ..storage.job_log import JOBS, read_jobs
from ..text.counting import name_count
from ..text.hidden_characters import write_json
from ..tools.schedule.adding import Addition, WantedCrawl, add_crawls, replace_text
from ..tools.schedule.all_jobs import read_all_jobs
from ..tools.schedule.keeper import Keeper
from ..tools.schedule.keeping import Keeping
from ..tools.schedule.schedule_memory import PastsOfEntries, ScheduleMemory, is_kept
from ..tools.schedule.scrapyd import Job
from ..tools.schedule.target_connections import connect_targets
from ..tools.schedule.targets import Targets
from ..tools.schedule.timetable import Schedule, name_job, read_span
from ..tools.schedule.timetable_file import KnownNames, locate_timetable, read_schedule
from ..tools.schedule.timetable_view import format_crontab, format_entries, list_entries
from ..urls.canonical import read_host
from ..walk.start_sites import read_site_key

logger = logging.getLogger("newscrawl")

_ACTIONS = {"run": 1, "list": 1, "crontab": 1, "now": 2}  # each with the number of its words; `add` has more
_LIST_PATIENCE = 10  # seconds that Scrapyd may take to answer, for a list
_NOT_RUNNING = 3  # the exit code of a list where the keeper or Scrapyd does not run


@dataclass(frozen=True, slots=True)
class _Past:
    memory: PastsOfEntries
    where: str
    is_kept: bool


class _StopError(BaseException):
    """A signal asks for the end."""


class Command(ScrapyCommand):
    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        return "<run | list | now NAME | crontab | add @FILE every=SPAN>"

    def short_desc(self) -> str:
        return "Keep a timetable of crawls with Scrapyd"

    def long_desc(self) -> str:
        return (
            "run: start what is due, again and again, until told to end. list: each crawl with its last run and its "
            "next; the exit code is 3 where nobody keeps the timetable or Scrapyd does not answer. now: start one at "
            "once. crontab: lines for cron instead. add: write a crawl for each site of a list into the timetable. The "
            "timetable is deploy/schedule.toml unless --file names another; Scrapyd's user and password are "
            "SCRAPYD_USERNAME and SCRAPYD_PASSWORD in the environment. With NEWSCRAWL_DATABASE any number of run may "
            "be started, on any machines: one keeps the timetable, the others wait to take over."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--file", metavar="FILE", help="the timetable; deploy/schedule.toml otherwise")
        parser.add_argument("--json", action="store_true", help="with list: as JSON")

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        is_adding = bool(args) and args[0] == "add"
        if not is_adding and (not args or len(args) != _ACTIONS.get(args[0])):
            raise UsageError(
                f"Say what to do: {name_scrapy()} schedule run, list, crontab, now and a crawl's name, "
                "or add @sites.txt every=1h.",
                print_help=False,
            )
        assert self.settings is not None
        path = locate_timetable(opts.file, find_project())
        if is_adding:
            self._add(args[1:], path)
            return
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(
                f"The timetable {path} cannot be read ({error}); name another: --file FILE.", 2
            ) from error
        schedule = read_schedule(text, path.name, self._list_known())
        try:
            if args[0] == "crontab":
                command = [sys.executable, "-m", "scrapy", "schedule", "now"]
                command += ["--file", str(path)] if opts.file else []
                print(format_crontab(schedule, find_project(), command))
            elif args[0] == "list":
                self._list(schedule, as_json=opts.json)
            elif args[0] == "now":
                self._start(schedule, args[1])
            else:
                self._keep(schedule, path)
        except (NewscrawlError, BrokenPipeError):
            raise  # some are OSErrors or ValueErrors too
        except (OSError, ValueError) as error:
            raise CommandError(str(error), 1) from error

    def _list_known(self) -> KnownNames:
        assert self.settings is not None
        own = {name for name in self.settings if name.isupper()}
        return KnownNames(
            spiders=get_spider_loader(self.settings).list(),
            sites=load_sites(),
            settings=own | {name for name in dir(default_settings) if name.isupper()},
            judge_arguments=self._name_sites,
            judge_setting=check_setting,
        )

    def _name_sites(self, spider: str, arguments: Mapping[str, str]) -> Collection[str]:
        """Returns the sites that a job crawls. Raises ValueError where its arguments cannot be used."""
        assert self.settings is not None
        found = read_arguments(dict(arguments), read_depths(self.settings), load_sites().get(spider))
        return name_sites(found.start_urls, found.site)

    def _find_folder(self) -> Path:
        assert self.settings is not None
        return find_data_dir(self.settings) or find_project() / "data"  # where make scrapyd has it

    def _find_database(self) -> str | None:
        assert self.settings is not None
        address = find_database(self.settings)
        return address.text if address is not None else None

    def _connect(self, schedule: Schedule) -> Targets:
        return connect_targets(schedule, os.environ, may_move=self._find_database() is not None)

    def _read_past(self) -> _Past:
        """Returns what the timetable remembers, where, and whether somebody keeps it. Changes nothing."""
        database = self._find_database()
        if database is None:
            folder = self._find_folder()
            return _Past(ScheduleMemory.load(folder), str(folder), is_kept(folder))
        _need_psycopg()
        from ..tools.schedule.database_lead import read_schedule_state

        memory, leader = read_schedule_state(database)
        return _Past(memory, "the database", leader is not None)

    def _list(self, schedule: Schedule, *, as_json: bool) -> None:
        past = self._read_past()
        now = datetime.now(timezone.utc)
        entries = list_entries(schedule, past.memory, read_jobs(self._find_folder() / JOBS), now)
        print(write_json(entries) if as_json else format_entries(entries), flush=True)
        troubles = []
        if not past.is_kept:
            troubles.append(
                f"Nobody keeps this timetable in {past.where}, so nothing begins by itself: "
                f"{name_scrapy()} schedule run."
            )
        targets = self._connect(schedule)
        for watch in targets.watches:
            watch.scrapyd = replace(watch.scrapyd, patience=_LIST_PATIENCE)
        targets.ask(now)
        troubles += [watch.describe_trouble(targets.are_several) for watch in targets.watches if watch.trouble]
        if troubles:
            self.exitcode = _NOT_RUNNING
            print("\n".join(troubles), file=sys.stderr, flush=True)

    def _add(self, words: list[str], path: Path) -> None:
        """Adds a crawl for each site of a list to the timetable's file."""
        options = dict(word.split("=", 1) for word in words[1:] if "=" in word)
        if not words or len(options) != len(words) - 1 or not {"every"} <= options.keys() <= {"every", "jitter"}:
            raise CommandError(
                f"Say which sites and how often: {name_scrapy()} schedule add @sites.txt every=1h jitter=10m.", 2
            )
        spans = {}
        for name, written in options.items():
            try:
                spans[name] = read_span(written)
            except ValueError:
                raise CommandError(f"{name}={written} is not understood; write 90s, 15m, 2h or 1d.", 2) from None
        if not timedelta(seconds=1) <= spans["every"]:
            raise CommandError(f"every={options['every']} is too short; write one second at least, such as 15m.", 2)
        if spans.get("jitter", timedelta()) >= spans["every"]:
            raise CommandError("jitter must be shorter than every, or runs would overtake each other.", 2)
        listed = read_site_list(words[0])
        known = self._list_known()
        try:
            text = path.read_bytes().decode() if path.exists() else ""
            schedule = read_schedule(text, path.name, known, may_be_empty=True)
            addition = add_crawls(text, schedule, list_wanted(listed), spans["every"], spans.get("jitter"))
            read_schedule(addition.text, path.name, known, may_be_empty=True)
            if addition.added:
                replace_text(path, addition.text)
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(
                f"The timetable {path} cannot be changed ({error}); name another: --file FILE.", 2
            ) from error
        print(_describe_addition(addition, path), flush=True)

    def _start(self, schedule: Schedule, name: str) -> None:
        entry = schedule.find(name)
        if entry is None:
            names = ", ".join(entry.name for entry in schedule.entries)
            raise CommandError(f"There is no crawl {name!r} in the timetable; name one of {names}.", 2)
        targets, now = self._connect(schedule), datetime.now(timezone.utc)
        memory = self._read_past().memory if targets.are_several else ScheduleMemory(Path())
        keeper = Keeper(schedule, targets, memory, self._name_sites)
        targets.ask(now)
        targets.count_sites(memory.find(entry.name) for entry in schedule.entries)
        holder = keeper.find_overlap(entry, targets.list_jobs())
        if holder is not None:
            raise CommandError(f"{name} is not started: {holder.id} is still there, of the same site.", 3)
        watch = targets.choose(memory.find(name), now, at_once=True)
        if watch is None:
            away = targets.find_home(memory.find(name)) or targets.watches[0]
            raise CommandError(f"{name} is not started. {away.describe_trouble(targets.are_several)}", 1)
        job = Job(name_job(entry, now), entry.spider, "pending", entry.arguments)
        try:
            watch.start(job, entry.settings)
        except ScrapydError as error:
            raise CommandError(f"Scrapyd at {watch.target.url} did not take the job ({error}).", 1) from error
        print(f"{name} is started as {job.id}{f' at {watch.name}' if targets.are_several else ''}.", flush=True)

    def _keep(self, schedule: Schedule, path: Path) -> None:
        assert self.settings is not None
        folder, targets, database = self._find_folder(), self._connect(schedule), self._find_database()
        Alerts.from_settings(self.settings, folder)  # what is wrong there is said before anything starts

        def make_keeper(memory: PastsOfEntries) -> Keeper:
            return Keeper(schedule, self._connect(schedule), memory, self._name_sites)

        keeping = Keeping(
            make_keeper,
            lambda: _describe(schedule, targets),
            lambda: self._tell_troubles(folder, path if targets.are_several else None),
        )
        configure_logging(self.settings)
        try:
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, _stop)
            if database is None:
                keeping.run_alone(folder)
            else:
                _need_psycopg()
                keeping.run_in_turn(database)
        except _StopError as stop:
            print("Stopped as asked; jobs that run go on.", file=sys.stderr)
            self.exitcode = STOPPED if stop.args[0] == signal.SIGINT else 0

    def _tell_troubles(self, folder: Path, timetable: Path | None) -> None:
        """Tells whoever wants to be told by now: alerts.env may have changed. `timetable`: where there are several
        Scrapyds, whose jobs are judged together, unless one of them does not tell its own."""
        assert self.settings is not None
        try:
            alerts = Alerts.from_settings(self.settings, folder)
        except TargetError as error:
            logger.error("%s Nobody is told of troubles until then.", error)
            return
        if alerts is None:
            return
        records = None
        if timetable is not None:
            try:
                found = read_all_jobs(timetable, os.environ)
            except NewscrawlError:
                return  # the keeper says what is wrong there
            if found.troubles:
                return
            records = found.records
        alerts.look_at_all(time.time(), records)


def list_wanted(listed: SiteList) -> list[WantedCrawl]:
    """Returns the crawls of a list of sites, one for each site."""
    by_site: dict[str, list[ListedSite]] = {}
    for entry in listed.sites:
        by_site.setdefault(read_site_key(entry.typed.url), []).append(entry)
    crawls = []
    for entries in by_site.values():
        arguments = dict(entries[0].options)
        render = arguments.pop("render", None)
        settings = {"NEWSCRAWL_RENDER": render} if render is not None else {}
        (site, *_) = name_sites([entries[0].typed.url])
        host = read_host(entries[0].typed.url)
        crawls.append(WantedCrawl(site, host, [entry.text for entry in entries], arguments, settings))
    return crawls


def _describe_addition(addition: Addition, path: Path) -> str:
    count = name_count(len(addition.added), "crawl")
    added = f"{count} added to {path}: {', '.join(addition.added)}." if addition.added else f"Nothing to add to {path}."
    there = name_count(len(addition.kept), "site is", "sites are")
    return f"{added} {there} in there already: {', '.join(addition.kept)}." if addition.kept else added


def _stop(number: int, frame: object) -> None:
    raise _StopError(number)


def _need_psycopg() -> None:
    if find_spec("psycopg") is None:
        raise CommandError("NEWSCRAWL_DATABASE needs psycopg, which is not here: pip install 'psycopg[binary]'.", 1)


def _describe(schedule: Schedule, targets: Targets) -> str:
    crawls = name_count(len(schedule.entries), "crawl")
    kept = f"Scrapyd at {schedule.targets[0].url}"
    if targets.are_several:
        kept = f"{len(schedule.targets)} Scrapyds: {', '.join(target.name for target in schedule.targets)}"
    shows = f"{name_scrapy()} schedule list shows it"
    stays = ""
    if targets.are_several and not targets.may_move:
        stays = " Each site stays where it was first, whose state is there; with NEWSCRAWL_DATABASE it might move."
    return f"The timetable of {crawls} is kept with {kept}; Ctrl-C ends it, {shows}.{stays}"
