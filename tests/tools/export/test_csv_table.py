from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import hypothesis
import hypothesis.strategies as st
import pytest

from newscrawl.tools.export.csv_table import CsvTable

from .made_articles import FULL, export, make_article, write_lines

# What docs/data.md tells those who want the texts back.
_ADDED = re.compile(r"^'(?='*[=+\-@\t\r\n＝＋－＠])")


def read_table(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_lists_and_objects_are_json_and_null_is_empty(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "a.jsonl", [FULL, make_article(1)])
    export([source], "csv", tmp_path / "o.csv")
    content = (tmp_path / "o.csv").read_bytes()
    assert content.endswith(b"\r\n")
    full, little = read_table(tmp_path / "o.csv")
    record = FULL.to_dict()
    assert list(full) == list(record)
    assert full["body"] == FULL.body
    assert json.loads(full["authors"]) == FULL.authors
    assert json.loads(full["usage"]) == record["usage"]
    assert (full["is_accessible_for_free"], full["rendered"]) == ("true", "false")
    assert (full["version"], full["similarity"]) == ("1", "0.5")
    assert (little["section"], little["image"], little["authors"]) == ("", "", "[]")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("-5 degrees", "'-5 degrees"),
        ("@courier", "'@courier"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("'Tis the season", "'Tis the season"),
        ("1 = 1", "1 = 1"),
        ("– no sign of minus", "– no sign of minus"),
        ('a, "b"\n=1', 'a, "b"\n=1'),
    ],
)
def test_what_might_be_a_formula_is_marked_as_a_text(text: str, cell: str, tmp_path: Path) -> None:
    source = write_lines(tmp_path / "a.jsonl", [make_article(1, headline=text)])
    export([source], "csv", tmp_path / "o.csv", "headline", "url")
    assert read_table(tmp_path / "o.csv")[0]["headline"] == cell
    export([source], "csv", tmp_path / "o.csv", "headline", "url", is_raw=True)
    assert read_table(tmp_path / "o.csv")[0]["headline"] == text


@hypothesis.settings(max_examples=60)
@hypothesis.given(st.text(alphabet="'=+-@\t\r\na＝", max_size=6))
def test_every_text_comes_back(text: str) -> None:
    cell = CsvTable.__new__(CsvTable)
    cell._is_raw = False
    assert _ADDED.sub("", str(cell._format(text))) == text
