from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pytest

from newscrawl.storage.output_paths import find_unknown_placeholder, is_rotated, locate_output, locate_state, name_files

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


BEGAN = datetime(2026, 11, 29, 7, 5, 1, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("setting", "output", "state"),
    [
        ("/d/%(name)s-%(date)s.jsonl", "/d/a.com-2026-11-29.jsonl", "/d/.state/a.com.sqlite"),
        ("/d/%(date)s/%(name)s.jsonl.gz", "/d/2026-11-29/a.com.jsonl.gz", "/d/.state/a.com.sqlite"),
        ("/d/news-%(time)s.jsonl.gz", "/d/news-2026-11-29T07-05-01+00-00.jsonl.gz", "/d/.state/news.sqlite"),
        ("/d/%(time)s.jsonl", "/d/2026-11-29T07-05-01+00-00.jsonl", "/d/.state/a.com.sqlite"),
        ("/d/day-%(date)s/x.jsonl", "/d/day-2026-11-29/x.jsonl", "/d/day-/.state/x.sqlite"),
        ("/d/50% off.jsonl", "/d/50% off.jsonl", "/d/.state/50% off.sqlite"),
        ("/d/a.jsonl.gz", "/d/a.jsonl.gz", "/d/.state/a.sqlite"),
        ("/d/a.b.gz", "/d/a.b.gz", "/d/.state/a.b.sqlite"),
        ("/d/a-.jsonl", "/d/a-.jsonl", "/d/.state/a-.sqlite"),
    ],
)
def test_a_new_output_each_time_has_the_state_of_all(setting: str, output: str, state: str) -> None:
    assert locate_output(setting, "a.com", PROJECT, None, BEGAN) == Path(output)
    assert locate_state(None, setting, "a.com", PROJECT) == Path(state)


def test_placeholders_work_in_a_data_folder_too() -> None:
    data, setting = Path("/data"), "/data/output/%(date)s/%(name)s.jsonl"
    assert locate_state(None, setting, "a.com", PROJECT, data) == data / "state" / "a.com.sqlite"


def test_standard_output_is_no_file_and_has_a_state_of_its_own() -> None:
    assert locate_output("-", "news", PROJECT) is None
    assert locate_state(None, "-", "news", PROJECT) == PROJECT / "output" / ".state" / "news-stdout.sqlite"


def test_without_a_moment_the_name_is_a_pattern_of_all() -> None:
    assert locate_output("/d/%(name)s-%(date)s.jsonl", "news", PROJECT) == Path("/d/news-*.jsonl")


def test_placeholders_are_known_by_their_names() -> None:
    assert find_unknown_placeholder("%(name)s/%(date)s/100%/%s/%(time)s") is None
    assert find_unknown_placeholder("%(name)s-%(day)s") == "%(day)s"
    assert [is_rotated(name) for name in (None, "a", "%(name)s", "%(date)s")] == [False, False, False, True]
