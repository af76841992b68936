"""`scrapy state`: what a crawl's state knows, starting afresh, and trying again what failed."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from ..errors import StateError
from ..frontier.paths import find_data_dir, find_project
from ..storage.location import locate_state
from ..storage.sqlite import SqliteFrontier
from ..storage.state_file import RunSummary, read_failures, read_runs, remove_state

_SHOWN = 20  # failed pages


class Command(ScrapyCommand):
    requires_project = True

    def syntax(self) -> str:
        return "<show | reset | requeue> [spider]"

    def short_desc(self) -> str:
        return "Show a crawl's state, start afresh, or try again what failed"

    def long_desc(self) -> str:
        return (
            "show: the runs, how many pages are in each state, the pages that failed. "
            "reset: forget all of it; the output stays, and what is in it is not written again. "
            "requeue: the pages that failed are asked for at the next start. "
            "The state is that of the spider (news, unless named), or the file of -s NEWSCRAWL_STATE=…."
        )

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        if not opts.loglevel:
            self.settings.set("LOG_LEVEL", "ERROR", priority="cmdline")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if not args or args[0] not in ("show", "reset", "requeue") or len(args) > 2:
            raise UsageError("Say what to do: scrapy state show, reset or requeue, and the spider.", print_help=False)
        assert self.settings is not None
        path = locate_state(
            self.settings.get("NEWSCRAWL_STATE"),
            self.settings.get("NEWSCRAWL_OUTPUT"),
            args[1] if len(args) > 1 else "news",
            find_project(),
            find_data_dir(self.settings),
        )
        if not path.exists():
            self._refuse(f"There is no state in {path}: no crawl has been there, or name another spider.")
            return
        try:
            print({"show": _show, "reset": _reset, "requeue": _requeue}[args[0]](path))
        except StateError as error:
            self._refuse(str(error))

    def _refuse(self, sentence: str) -> None:
        print(sentence, file=sys.stderr)
        self.exitcode = 1


def _show(path: Path) -> str:
    lines = [f"{path}"]
    lines += [_describe_run(run) for run in read_runs(path)]
    failures = read_failures(path, _SHOWN)
    lines += [f"    {url}: {reason}" for url, reason in failures]
    if len(failures) == _SHOWN:
        lines.append("    …")
    return "\n".join(lines)


def _describe_run(run: RunSummary) -> str:
    began = datetime.fromtimestamp(run.began).strftime("%Y-%m-%d %H:%M")
    ending = "ended" if run.ended else "goes on at the next start"
    counts = run.counts
    return (
        f"  run {run.number}, {began}, {ending}: {counts.done} done, {counts.pending} pending, "
        f"{counts.in_flight} in flight, {counts.failed} failed  ({run.starts})"
    )


def _reset(path: Path) -> str:
    remove_state(path)
    return f"{path} is gone; the next crawl begins afresh. Articles that are in the output are not written again."


def _requeue(path: Path) -> str:
    frontier = SqliteFrontier(path)
    try:
        count = frontier.requeue_failed()
    finally:
        frontier.close()
    return f"{count} pages are asked for again at the next start."
