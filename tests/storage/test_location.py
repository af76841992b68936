from __future__ import annotations

from pathlib import Path

from newscrawl.storage.location import locate_output, locate_state

PROJECT = Path("/project")


def test_the_state_lies_beside_the_output_unless_it_is_named() -> None:
    assert locate_state(None, None, "news", PROJECT) == PROJECT / "output" / ".state" / "news.sqlite"
    assert locate_state(None, "/else/where/a.jsonl", "news", PROJECT) == Path("/else/where/.state/a.sqlite")
    assert locate_state("/state.db", "/else/where/a.jsonl", "news", PROJECT) == Path("/state.db")


def test_names_are_relative_to_where_the_command_was_given() -> None:
    assert locate_output("a.jsonl", "news", PROJECT) == Path.cwd() / "a.jsonl"
    assert locate_state("~/s.sqlite", None, "news", PROJECT) == Path.home() / "s.sqlite"
