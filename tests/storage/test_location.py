from __future__ import annotations

from pathlib import Path

from newscrawl.storage.location import locate_output, locate_state, name_files

PROJECT = Path("/project")


def test_the_state_lies_beside_the_output_unless_it_is_named() -> None:
    assert locate_state(None, None, "news", PROJECT) == PROJECT / "output" / ".state" / "news.sqlite"
    assert locate_state(None, "/else/where/a.jsonl", "news", PROJECT) == Path("/else/where/.state/a.sqlite")
    assert locate_state("/state.db", "/else/where/a.jsonl", "news", PROJECT) == Path("/state.db")


def test_names_are_relative_to_where_the_command_was_given() -> None:
    assert locate_output("a.jsonl", "news", PROJECT) == Path.cwd() / "a.jsonl"
    assert locate_state("~/s.sqlite", None, "news", PROJECT) == Path.home() / "s.sqlite"


def test_a_data_folder_holds_output_and_state() -> None:
    data = Path("/data")
    assert locate_output(None, "a.com", PROJECT, data) == data / "output" / "a.com.jsonl"
    assert locate_state(None, None, "a.com", PROJECT, data) == data / "state" / "a.com.sqlite"
    assert locate_state(None, "/data/output/b.jsonl", "a.com", PROJECT, data) == data / "state" / "b.sqlite"
    assert locate_state(None, "/else/where/b.jsonl", "a.com", PROJECT, data) == Path("/else/where/.state/b.sqlite")


def test_files_are_named_after_all_sites_in_any_order() -> None:
    assert name_files(["b.com", "a.com:8080"]) == name_files(["a.com:8080", "b.com"]) == "a.com-8080+b.com"
    assert name_files(["[::1]:80"]) == "---1--80"
    many = [f"site-{number}.example.com" for number in range(30)]
    assert name_files(many) == name_files(reversed(many)) != name_files(many[1:])
    assert len(name_files(many)) < 100
