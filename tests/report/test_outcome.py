from __future__ import annotations

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

import pytest

from newscrawl.errors import ArgumentError, CommandError, ProfileError, ScheduleError, StateError, TargetError
from newscrawl.report.outcome import UNREAD, Outcome, judge_crawl, tell_empty_feeds, tells_errors

GOOD = {"finish_reason": "finished", "newscrawl/export/articles": 3}


LEFT = {"newscrawl/frontier/pending": 7}
WAITING = {"newscrawl/deliver/pg/waiting": 5, "newscrawl/deliver/pg/set_aside": 0}


@pytest.mark.parametrize(
    ("stats", "failed_starts", "exit_code", "says"),
    [
        (GOOD, {}, 0, None),
        ({**GOOD, "finish_reason": "max_articles"}, {}, 0, None),
        ({**GOOD, "finish_reason": "closespider_timeout"}, {}, 0, None),
        ({"finish_reason": "finished", "newscrawl/dedupe/duplicate/address": 4}, {}, 0, None),
        ({"finish_reason": "finished"}, {}, 1, "No article was found"),
        ({"finish_reason": "finished", "newscrawl/filter/keywords": 3}, {}, 0, None),
        ({"finish_reason": "finished", "newscrawl/frontier/refreshed": 3}, {}, 0, None),
        ({"finish_reason": "finished", "item_scraped_count": 2}, {}, 0, None),
        ({**GOOD, "newscrawl/frontier/request/refused": 1}, {}, 1, "1 request of the spider was refused"),
        ({**GOOD, "finish_reason": "shutdown"}, {}, 130, "Stopped as asked"),
        (GOOD, {"https://e.com/": "it answered 404"}, 1, "https://e.com/ cannot be read (it answered 404)"),
        (GOOD, {"https://e.com/": "robots.txt forbids it"}, 1, "robots.txt forbids https://e.com/"),
        ({**GOOD, "finish_reason": "memusage_exceeded"}, {}, 1, "memusage_exceeded"),
        ({}, {}, 1, "never started"),
        ({**GOOD, "newscrawl/frontier/pending": 7}, {}, 1, "7 pages are left"),
        ({**GOOD, **LEFT, "newscrawl/frontier/hosts_left/rest": 1}, {}, 1, "as their host has asked for a rest"),
        (
            {**GOOD, **LEFT, "newscrawl/frontier/hosts_left/blocked": 1},
            {},
            1,
            "as their host answers 403 to everything",
        ),
        (
            {**GOOD, **LEFT, "newscrawl/frontier/hosts_left/robots": 2},
            {},
            1,
            "as the robots.txt of their host cannot be",
        ),
        ({**GOOD, **LEFT, "newscrawl/frontier/budget_spent": 1}, {}, 0, None),
        ({"finish_reason": "finished", "newscrawl/frontier/resumed": 1}, {}, 0, None),
        ({"finish_reason": "state_in_use"}, {}, 1, None),
        ({"finish_reason": "store_unusable"}, {}, 2, None),
        ({**GOOD, "newscrawl/deliver/pg/delivered": 3, "newscrawl/deliver/pg/waiting": 0}, {}, 0, None),
        ({**GOOD, **WAITING, "newscrawl/deliver/pg/reason": "no"}, {}, 1, "5 articles wait for the store pg (no); the"),
        ({**GOOD, **WAITING}, {}, 1, "5 articles wait for the store pg; the output has them, the next crawl"),
        (
            {**GOOD, **WAITING, "newscrawl/deliver/pg/set_aside": 5},
            {},
            1,
            "The store pg refuses 5 articles; ",
        ),
        ({**GOOD, **WAITING, "finish_reason": "shutdown"}, {}, 130, "Stopped as asked"),
        ({**GOOD, **WAITING, **LEFT}, {}, 1, "7 pages are left"),
        ({**GOOD, "newscrawl/frontier/trouble": "state_unwritable"}, {}, 1, None),
    ],
)
def test_a_crawls_end_has_an_exit_code_and_a_sentence(
    stats: dict[str, object], failed_starts: dict[str, str], exit_code: int, says: str | None
) -> None:
    outcome = judge_crawl(stats, failed_starts)
    assert outcome.exit_code == exit_code
    if says is None:
        assert outcome.sentence is None
    else:
        assert outcome.sentence is not None
        assert says in outcome.sentence


class _Command:
    """What `tells_errors` needs of a command of Scrapy's."""

    requires_crawler_process = True

    def __init__(self, error: Exception | None, log_file: str | None = None) -> None:
        self.exitcode = 0
        self.settings = {"LOG_FILE": log_file}
        self.error = error

    @tells_errors
    def run(self, args: list[str], opts: Namespace) -> None:
        if self.error is not None:
            raise self.error


class PrintingCommand(_Command):
    def __init__(self, lines: int, error: Exception | None = None) -> None:
        super().__init__(error)
        self.lines = lines

    @tells_errors
    def run(self, args: list[str], opts: Namespace) -> None:
        for _ in range(self.lines):
            print("Ferry" * 100)
        if self.error is not None:
            raise self.error


@contextmanager
def print_to_a_pipe() -> Iterator[list[int]]:
    """Yields its readers' end."""
    reader, writer = os.pipe()
    readers = [reader]
    with os.fdopen(writer, "w") as stdout, redirect_stdout(stdout):
        yield readers
    for left in readers:
        os.close(left)


@pytest.mark.parametrize("lines", [1, 100])  # held back until the end, or not
def test_what_nobody_reads_any_more_ends_as_a_shell_expects(lines: int, capfd: pytest.CaptureFixture[str]) -> None:
    command = PrintingCommand(lines)
    with print_to_a_pipe() as readers:
        os.close(readers.pop())
        command.run([], Namespace())
    assert command.exitcode == UNREAD
    assert capfd.readouterr().err == ""


def test_another_pipe_that_breaks_is_an_error_as_long_as_somebody_reads() -> None:
    command = PrintingCommand(1, BrokenPipeError("the server is gone"))
    with print_to_a_pipe() as readers:
        with pytest.raises(BrokenPipeError, match="the server is gone"):
            command.run([], Namespace())
        sys.stdout.flush()
        assert os.read(readers[0], 3) == b"Fer"


@pytest.mark.parametrize(
    ("error", "exit_code"),
    [
        (ArgumentError("since=x is no time."), 2),
        (TargetError("write https://…"), 2),
        (ScheduleError("line 3: no such site"), 2),
        (ProfileError("sites/a.py: no SITE"), 1),
        (StateError("output_in_use", "Another crawl writes there."), 2),
        (StateError("state_unwritable", "Make room."), 1),
        (CommandError("It is not started.", 3), 3),
        (None, 0),
    ],
)
def test_an_error_that_ends_a_command_is_its_sentence_and_its_exit_code(
    error: Exception | None, exit_code: int, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    command = _Command(error)
    command.run([], Namespace())
    assert command.exitcode == exit_code
    assert capsys.readouterr().err == (f"{error}\n" if error else "")
    assert caplog.text == ""
    with caplog.at_level(logging.INFO):
        _Command(error, "crawl.log").run([], Namespace())
    assert [record.getMessage() for record in caplog.records] == ([str(error)] if error else [])


def test_what_is_no_error_of_the_family_is_not_hidden() -> None:
    with pytest.raises(KeyError):
        _Command(KeyError("a bug")).run([], Namespace())


def test_what_a_further_output_had_nothing_for_is_told(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    output.touch()
    good = judge_crawl({"finish_reason": "finished", "newscrawl/discover/link/read_before": 1}, {})
    assert tell_empty_feeds(good, {}, ["out.csv"], output) == Outcome(
        0,
        f"Nothing new was found, so out.csv is not written; scrapy export {output} --to csv writes the articles that "
        "are known.",
    )
    assert tell_empty_feeds(good, {}, ["a.jl", "b.xml"], None).sentence == (
        "Nothing new was found, so a.jl, b.xml is not written."
    )
    assert tell_empty_feeds(good, {}, [], output) == good
    assert tell_empty_feeds(good, {"item_scraped_count": 1}, ["out.csv"], output) == good
    failed = judge_crawl({"finish_reason": "finished"}, {})
    assert tell_empty_feeds(failed, {}, ["out.csv"], output) == failed
