"""The records of the jobs of all Scrapyds of a timetable, as one log: each record once, in the order of their ends."""

from __future__ import annotations

import threading
from argparse import ArgumentParser
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from queue import SimpleQueue

from ...errors import CommandError, ScrapydError
from ...storage.job_log import JobRecord, read_record
from .target_connections import connect_targets
from .targets import TargetWatch
from .timetable import Schedule
from .timetable_file import read_targets

_PATIENCE = 10.0  # seconds for which a Scrapyd may be silent


@dataclass(frozen=True, slots=True)
class AllJobs:
    """What the Scrapyds tell of their jobs."""

    source: str  # whose jobs they are, for people
    lines: list[bytes] = field(default_factory=list)  # without their ends
    troubles: list[str] = field(default_factory=list)  # a sentence for each Scrapyd that tells nothing

    @property
    def records(self) -> list[JobRecord]:
        return [record for line in self.lines if (record := read_record(line)) is not None]


def add_target_options(parser: ArgumentParser) -> None:
    """Lets a command read the jobs of all Scrapyds."""
    parser.add_argument("--targets", action="store_true", help="the jobs of all Scrapyds of the timetable")
    parser.add_argument("--file", metavar="FILE", help="with --targets: the timetable; deploy/schedule.toml otherwise")


def read_all_jobs(timetable: Path, environment: Mapping[str, str]) -> AllJobs:
    """Asks each Scrapyd of the timetable for the last 64 MB of its `jobs.jsonl`, all at the same time.

    Raises CommandError where none tells anything, or the timetable cannot be used.
    """
    try:
        targets = read_targets(timetable.read_text(encoding="utf-8"), timetable.name)
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(
            f"The timetable {timetable} cannot be read ({error}); name another: --file FILE.", 2
        ) from error
    watches = connect_targets(Schedule((), targets), environment, may_move=False).watches
    answers: SimpleQueue[tuple[TargetWatch, bytes | ScrapydError]] = SimpleQueue()
    for watch in watches:
        threading.Thread(target=_ask, args=(watch, answers), daemon=True).start()
    found: dict[bytes, str] = {}  # Scrapyds that share a folder tell the same
    gathered = AllJobs(", ".join(f"{watch.name} ({watch.target.url})" for watch in watches))
    for _ in watches:
        watch, answer = answers.get()
        if isinstance(answer, ScrapydError):
            gathered.troubles.append(f"Scrapyd {watch.name} at {watch.target.url} tells no jobs ({answer}).")
            continue
        for line in answer.split(b"\n"):
            record = read_record(line) if line else None
            if record is not None:
                found[line] = str(record.get("ended") or "")
    gathered.troubles.sort()
    if len(gathered.troubles) == len(watches):
        raise CommandError(" ".join(gathered.troubles), 1)
    gathered.lines.extend(sorted(found, key=found.__getitem__))
    return gathered


def _ask(watch: TargetWatch, answers: SimpleQueue[tuple[TargetWatch, bytes | ScrapydError]]) -> None:
    try:
        answers.put((watch, replace(watch.scrapyd, patience=_PATIENCE).read_job_log()))
    except ScrapydError as error:
        answers.put((watch, error))
