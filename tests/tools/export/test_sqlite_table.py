from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from newscrawl.errors import CommandError
from newscrawl.storage.schema import open_database

from .made_articles import FULL, export, make_article, write_lines


def ask(path: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def test_a_row_has_every_value(tmp_path: Path) -> None:
    source, target = write_lines(tmp_path / "a.jsonl", [FULL, make_article(1, article_id=None)]), tmp_path / "o.db"
    export([source], "sqlite", target)
    with closing(sqlite3.connect(target)) as database:
        database.row_factory = sqlite3.Row
        full, little = map(dict, database.execute("SELECT * FROM articles ORDER BY rowid"))
    expected = FULL.to_dict()
    for name, value in full.items():
        assert (json.loads(value) if isinstance(expected[name], (list, dict)) else value) == expected[name], name
    assert list(full) == list(expected)
    assert little["article_id"] == "https://example.com/1"
    assert (little["rendered"], little["image"], little["authors"]) == (0, None, "[]")


def test_again_adds_what_is_new_and_replaces_what_is_newer(tmp_path: Path) -> None:
    target = tmp_path / "o.sqlite"
    with closing(sqlite3.connect(target)) as database:
        database.execute("CREATE TABLE mine (a)")
    first = write_lines(tmp_path / "a.jsonl", [make_article(1), make_article(2)])
    newer = make_article(2, fetched_at="2024-06-05T10:00:00Z", version=2, headline="newer")
    second = write_lines(tmp_path / "b.jsonl", [newer, make_article(3)])
    query = "SELECT headline FROM articles ORDER BY article_id"
    for source in (first, second, second, first):
        export([source], "sqlite", target, "headline")
    assert ask(target, query) == [("Headline 1",), ("newer",), ("Headline 3",)]
    export([first], "sqlite", target, "headline", "url")
    assert ask(target, "SELECT url FROM articles ORDER BY article_id") == [("https://example.com/1",), (None,), (None,)]
    assert ask(target, "SELECT count(*) FROM mine") == [(0,)]
    with pytest.raises(CommandError, match="it was made with --versions newest"):
        export([first], "sqlite", target, keeps_versions=True)


def test_all_versions_have_rows_where_they_are_asked_for(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "a.jsonl", [make_article(1), make_article(1, version=2)])
    for _ in range(2):
        export([source], "sqlite", tmp_path / "o.sqlite", keeps_versions=True)
    assert ask(tmp_path / "o.sqlite", "SELECT version FROM articles ORDER BY version") == [(1,), (2,)]


def test_a_file_that_is_another_things_is_left_as_it_is(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "a.jsonl", [FULL])
    state, text = tmp_path / "state.sqlite", tmp_path / "text.sqlite"
    with closing(open_database(state)) as database:
        database.executescript("CREATE TABLE articles (number INTEGER PRIMARY KEY, article_id TEXT)")
    text.write_text("no database at all", encoding="utf-8")
    for path, said in ((state, "it has a table articles of another kind"), (text, "file is not a database")):
        with pytest.raises(CommandError, match=said) as error:
            export([source], "sqlite", path)
        assert error.value.exit_code == 1
    assert ask(state, "SELECT count(*) FROM articles") == [(0,)]
    assert text.read_text(encoding="utf-8") == "no database at all"


def test_what_fails_midway_changes_nothing(tmp_path: Path) -> None:
    source, target = write_lines(tmp_path / "a.jsonl", [FULL]), tmp_path / "o.sqlite"
    export([source], "sqlite", target)
    (tmp_path / "b.jsonl").write_text("{}\n", encoding="utf-8")
    for path in (target, tmp_path / "new.sqlite"):
        with pytest.raises(CommandError, match="No article is in"):
            export([tmp_path / "b.jsonl"], "sqlite", path)
    assert ask(target, "SELECT article_id FROM articles") == [(FULL.article_id,)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "b.jsonl", "o.sqlite"]
