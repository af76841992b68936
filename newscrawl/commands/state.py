"""`scrapy state` shows what a crawl's state knows, asks again for what failed, and forgets some of it or all."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.settings import BaseSettings

from ..errors import CommandError
from ..frontier.paths import find_data_dir, find_database, find_project
from ..frontier.state_and_output import accept_outputs, forget_host, forget_page
from ..own_command import name_scrapy
from ..report.outcome import tells_errors
from ..storage.output_paths import locate_state
from ..storage.postgres_address import is_database_address, parse_address
from ..storage.state_file import RunSummary, is_database
from ..storage.state_places import StatePlace, StateView, copy_state, list_sites, open_state, view_state
from ..storage.stores import State
from ..storage.waiting_articles import StoreSummary
from ..text.counting import name_count
from ..tools.terminal_tables import format_conducts
from ..urls.canonical import make_url_key

_SHOWN = 20  # failed pages
_ACTIONS = {
    "show": 0,
    "hosts": 0,
    "requeue": 0,
    "accept-output": 0,
    "forget": 1,
    "give-up": 1,
    "reset": 0,
    "migrate": 0,
    "copy": 2,
}  # and how many words each needs
_NAMED = 5  # sites


class Command(ScrapyCommand):
    requires_project = True

    def syntax(self) -> str:
        return (
            "<show | hosts | requeue | accept-output | forget HOST|URL | give-up STORE | reset | migrate "
            "| copy FROM TO> [spider]"
        )

    def short_desc(self) -> str:
        return "Show a crawl's state, try again what failed, or forget"

    def long_desc(self) -> str:
        return (
            "show: the runs, how many pages are in each state, the pages that failed, the articles that wait for a "
            "further store. "
            "hosts: how each host was treated: requests, delays, rests, what was left out. "
            "requeue: the pages that failed, in whichever run, are asked for at the next start. "
            "accept-output: the output was moved, cut or deleted on purpose; what is missing is not asked for again. "
            "forget: a host or a page is asked for again as if it had never been seen. "
            "give-up: a further store, and what waits for it, which is not delivered any more. "
            "reset: forget all of it; --yes where that is more than one site, or a store waits for articles. "
            "migrate: bring the state up to date that an older newscrawl has made. "
            "copy: from a file to postgresql://…, or back: all but the articles themselves, which are in the output. "
            "After forget and reset the output stays, and what is in it is not written again. "
            "The state is that of the spider (news, unless named), the file of -s NEWSCRAWL_STATE=…, or the database "
            "of NEWSCRAWL_DATABASE."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--yes", action="store_true", help="reset without asking, however many sites it forgets")

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        if not opts.loglevel:
            self.settings.set("LOG_LEVEL", "ERROR", priority="cmdline")

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        needed = _ACTIONS.get(args[0]) if args else None
        if needed is None or not needed < len(args) <= needed + 2:
            raise UsageError(
                f"Say what to do: {name_scrapy()} state show, hosts, requeue, accept-output, forget HOST|URL, "
                "give-up STORE, reset, migrate or copy FROM TO, and the spider.",
                print_help=False,
            )
        if args[0] == "copy":
            print(_copy(_read_place(args[1]), _read_place(args[2])))
            return
        place = self._find_place(args[1 + needed] if len(args) > 1 + needed else "news")
        view = view_state(place)
        try:
            if args[0] == "migrate":
                print(_migrate(place, view))
                return
            if not view.exists():
                raise CommandError(f"There is no state in {place}: no crawl has been there, or name another spider.", 1)
            self._do(args, place, view, is_sure=opts.yes)
        finally:
            view.close()

    def _do(self, args: list[str], place: StatePlace, view: StateView, *, is_sure: bool) -> None:
        assert self.settings is not None
        if args[0] == "show":
            print(_show(place, view))
        elif args[0] == "hosts":
            print(_show_hosts(place, view))
        elif args[0] == "requeue":
            print(_requeue(place))
        elif args[0] == "accept-output":
            print(_accept_output(place, self.settings))
        elif args[0] == "forget":
            self._forget(place, args[1])
        elif args[0] == "give-up":
            print(_give_up(place, args[1]))
        else:
            self._reset(place, view, is_sure=is_sure)

    def _find_place(self, spider: str) -> StatePlace:
        assert self.settings is not None
        database = find_database(self.settings)
        if database is not None:
            return database
        return locate_state(
            self.settings.get("NEWSCRAWL_STATE"),
            self.settings.get("NEWSCRAWL_OUTPUT"),
            spider,
            find_project(),
            find_data_dir(self.settings),
        )

    def _forget(self, place: StatePlace, name: str) -> None:
        is_page = bool(name.rpartition("://")[2].partition("/")[2])
        with _open(place) as state:
            count = forget_page(state, make_url_key(name)) if is_page else forget_host(state, name)
        if count:
            print(f"{count} pages of {name} are forgotten; articles that are in the output are not written again.")
        else:
            raise CommandError(
                f"Nothing is known of {name} in {place}; {name_scrapy()} state show tells of its runs.", 1
            )

    def _reset(self, place: StatePlace, view: StateView, *, is_sure: bool) -> None:
        sites = list_sites(view.read_runs())
        named = ", ".join(sites[:_NAMED]) + (" …" if len(sites) > _NAMED else "")
        has = [f"what is known of {len(sites)} sites ({named})"] if len(sites) > 1 else []
        stores = [store for store in view.read_stores() if store.counts.waiting]
        has += [f"{name_count(store.counts.waiting, 'article')} that {store.name} has still to get" for store in stores]
        if has and not is_sure:
            question = f"{place} has {', '.join(has)}"
            if not sys.stdin.isatty():
                raise CommandError(
                    f"{question}: say --yes to forget them all, or forget one: {name_scrapy()} state forget HOST.", 2
                )
            if input(f"{question}. Forget them all? [y/N] ").strip().lower() not in ("y", "yes"):
                raise CommandError("Nothing was forgotten.", 1)
        view.remove()
        print(f"{place} is gone; the next crawl begins afresh. Articles that are in the output are not written again.")


@contextmanager
def _open(place: StatePlace) -> Iterator[State]:
    state = open_state(place)
    try:
        yield state
    finally:
        state.close()


def _read_place(text: str) -> StatePlace:
    return parse_address(text) if is_database_address(text) else Path(text).expanduser().absolute()


def _copy(source: StatePlace, target: StatePlace) -> str:
    if isinstance(source, Path) and not is_database(source):
        raise CommandError(f"{source} is no state file: name one, such as output/.state/news.sqlite.", 1)
    counts = copy_state(source, target)
    return (
        f"{target} has what {source} has: {name_count(counts.pages, 'page')}, "
        f"{name_count(counts.articles, 'known article')}."
    )


def _migrate(place: StatePlace, view: StateView) -> str:
    if isinstance(place, Path) and not view.exists():
        raise CommandError(f"There is no state in {place}: no crawl has been there, or name another spider.", 1)
    before = view.migrate()
    return f"{place} is up to date" + (f"; its version was {before}." if before else ": it has its tables now.")


def _show(place: StatePlace, view: StateView) -> str:
    lines = [f"{place}"]
    lines += [_describe_run(run) for run in view.read_runs()]
    failures = view.read_failures(_SHOWN)
    lines += [f"    {url}: {reason}" for url, reason in failures]
    if len(failures) == _SHOWN:
        lines.append("    …")
    for store in view.read_stores():
        lines += _describe_store(store)
    return "\n".join(lines)


def _describe_store(store: StoreSummary) -> list[str]:
    why = f" ({store.reason})" if store.reason else ""
    count = name_count(store.counts.waiting, "article waits", "articles wait")
    refused = f", {store.counts.set_aside} of which it refuses" if store.counts.set_aside else ""
    lines = [f"  store {store.name}: {count} for it{why}{refused}"]
    lines += [f"    {article.url}: {article.reason}" for article in store.refused]
    if len(store.refused) < store.counts.set_aside:
        lines.append("    …")
    return lines


def _show_hosts(place: StatePlace, view: StateView) -> str:
    records = view.read_conducts()
    if not records:
        return f"No host was asked for anything yet, as far as {place} knows."
    return format_conducts(records, time.time())


def _describe_run(run: RunSummary) -> str:
    began = datetime.fromtimestamp(run.began).strftime("%Y-%m-%d %H:%M")
    ending = "ended" if run.ended else "goes on at the next start"
    counts = run.counts
    return (
        f"  run {run.number}, {began}, {ending}: {counts.done} done, {counts.pending} pending, "
        f"{counts.in_flight} in flight, {counts.failed} failed  ({run.starts})"
    )


def _give_up(place: StatePlace, store: str) -> str:
    with _open(place) as state:
        count = state.outbox.forget_store(store)
    if count is None:
        raise CommandError(f"{place} knows of no store {store}; {name_scrapy()} state show lists those it knows.", 1)
    return (
        f"{name_count(count, 'article')} that waited for {store} will not be delivered; the output has them. A crawl "
        f"that delivers to {store} again begins with what it writes itself."
    )


def _requeue(place: StatePlace) -> str:
    with _open(place) as state:
        count = state.recovery.requeue_failed()
    return f"{count} pages are asked for again at the next start."


def _accept_output(place: StatePlace, settings: BaseSettings) -> str:
    with _open(place) as state:
        count = accept_outputs(state, settings)
    if not count:
        return "No output has lost anything: there is nothing to accept."
    return f"{count} articles that are missing from the output count as written, and are not asked for again."
