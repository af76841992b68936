from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.errors import StateError
from newscrawl.items import Link
from newscrawl.storage import schema
from newscrawl.storage.frontier_records import Counts, FeedRecord, FrontierEntry, HostRecord, Visit
from newscrawl.storage.page_table import make_digest
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState
from newscrawl.storage.state_file import ReadingNote, read_failures, read_runs, remove_state
from newscrawl.walk.rendering_memory import KindRecord
from newscrawl.walk.steps import Steps
from newscrawl.walk.traps import PatternRecord


def fill(path: Path) -> None:
    frontier = SqliteState(path)
    frontier.runs.begin_run("e.com", 0)
    for name in "abc":
        frontier.pages.add([FrontierEntry(f"e.com/{name}", Link(url=f"https://e.com/{name}"), Steps(), 0)], 0)
    frontier.pages.take(0, 60, lambda host: True)
    frontier.pages.fail("e.com/a", "it answered 404")
    frontier.close()


def test_what_was_committed_is_there_after_the_process_was_killed(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    script = (
        "import os, sys, signal; from pathlib import Path\n"
        "from newscrawl.storage.sqlite import SqliteState\n"
        "from newscrawl.walk.steps import Steps; from newscrawl.items import Link\n"
        "from newscrawl.storage.frontier_records import FrontierEntry\n"
        "frontier = SqliteState(Path(sys.argv[1])); frontier.runs.begin_run('e.com', 0)\n"
        "make = lambda name: FrontierEntry(name, Link(url='https://e.com/' + name), Steps(), 0)\n"
        "add = lambda name: frontier.pages.add([make(name)], 0)\n"
        "add('kept'); frontier.commit(); add('lost'); os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert done.returncode == -9
    frontier = SqliteState(path)
    assert frontier.runs.begin_run("e.com", 1).resumed
    standings = frontier.pages.learn(
        {"kept": Link(url="https://e.com/kept"), "lost": Link(url="https://e.com/lost")}, 0
    )
    assert standings["lost"] == "new"
    assert standings["kept"] != "new"
    frontier.close()


def test_a_second_process_is_turned_away_with_the_firsts_number(tmp_path: Path) -> None:
    frontier = SqliteState(tmp_path / "state.sqlite")
    with pytest.raises(StateError, match=rf"Another crawl \(process {os.getpid()}\)") as caught:
        SqliteState(tmp_path / "state.sqlite")
    assert caught.value.kind == "state_in_use"
    frontier.close()
    SqliteState(tmp_path / "state.sqlite").close()


def test_a_newer_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    fill(path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(f"PRAGMA user_version = {len(schema.SCHEMA) + 1}")
    database.close()
    with pytest.raises(StateError, match="newer newscrawl"):
        SqliteState(path)
    assert len(read_runs(path)) == 1


def test_an_older_version_is_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "state.sqlite"
    fill(path)
    monkeypatch.setattr(schema, "SCHEMA", (*schema.SCHEMA, "ALTER TABLE page ADD COLUMN colour TEXT"))
    SqliteState(path).close()
    with closing(sqlite3.connect(path)) as database, database:
        assert database.execute("PRAGMA user_version").fetchone()[0] == len(schema.SCHEMA)
        assert database.execute("SELECT count(*) FROM page WHERE colour IS NULL").fetchone()[0] == 3
    database.close()


def test_what_an_older_version_remembers_of_stories_is_forgotten(tmp_path: Path) -> None:
    """Its traces are packed in another form, which would be said to be damaged."""
    path = tmp_path / "state.sqlite"
    fill(path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("INSERT INTO trace (site, story, packed) VALUES ('e.com', x'00', x'0102')")
        database.execute(f"PRAGMA user_version = {len(schema.SCHEMA) - 1}")
    state = SqliteState(path)
    assert state.lessons.read_traces("e.com") == []
    state.close()


def test_an_interrupted_crawl_of_the_second_version_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with closing(sqlite3.connect(path)) as database:
        database.executescript("".join(schema.SCHEMA[:2]))
        database.executescript(
            "PRAGMA user_version = 2; INSERT INTO run (number, starts, began) VALUES (1, 'e.com', 0);"
            "INSERT INTO host (id, name) VALUES (1, 'e.com'); INSERT INTO queue VALUES (1, 1, 5, 0);"
        )
        for name in "ab":
            database.execute(
                "INSERT INTO page (digest, key, url, host, run, state, priority, sections, pagination, related, kind,"
                " might_be) VALUES (?, ?, ?, 1, 1, 0, 5, 1, 0, 0, 'section', 'section')",
                (make_digest(f"e.com/{name}"), f"e.com/{name}", f"https://e.com/{name}"),
            )
        database.commit()
    frontier = SqliteState(path)
    assert frontier.runs.begin_run("e.com", 1).resumed
    told = Link(url="https://e.com/b", kind="sitemap", translations={"fr": "https://e.com/fr/b"})
    frontier.pages.learn({"e.com/b": told}, 1)
    taken = [frontier.pages.take(1, 60, lambda host: True) for _ in "ab"]
    assert [(e.link.url, e.yielded, e.link.translations) for e in taken if e] == [
        ("https://e.com/a", 0, None),
        ("https://e.com/b", 0, {"fr": "https://e.com/fr/b"}),
    ]
    frontier.close()


def test_a_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE diary (entry TEXT)")
    database.close()
    before = path.read_bytes()
    with pytest.raises(StateError, match="something else"):
        SqliteState(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "damage", [b"not a database at all, but long enough to be one" * 30, b"SQLite format 3\0" * 99]
)
def test_a_damaged_file_is_said_to_be_damaged(damage: bytes, tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    path.write_bytes(damage)
    with pytest.raises(StateError, match="damaged") as caught:
        SqliteState(path)
    assert caught.value.kind == "state_unreadable"
    with pytest.raises(StateError, match="damaged"):
        read_runs(path)


def test_damage_inside_is_said_when_it_is_met(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    fill(path)
    content = bytearray(path.read_bytes())
    content[8_192:] = b"\xff" * (len(content) - 8_192)
    path.write_bytes(content)

    def use() -> None:
        frontier = SqliteState(path)
        try:
            frontier.runs.begin_run("e.com", 0)
            frontier.pages.take(0, 60, lambda host: True)
        finally:
            frontier.close()

    with pytest.raises(StateError, match="damaged"):
        use()


_TEXTS = [
    *(
        f"page.{name}"
        for name in ("key", "url", "headline", "date_raw", "date_published", "kind", "found_on", "might_be")
    ),
    *(f"page.{name}" for name in ("author", "section", "modified", "translations", "turned_out", "etag", "seen")),
    *("run.starts", "host.name", "host.validators", "crash.key", "pattern.pattern", "kind.pattern", "output.path"),
]


@pytest.mark.parametrize("column", _TEXTS)
def test_text_that_is_no_text_is_said_to_be_damaged(column: str, tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    fill(path)
    frontier = SqliteState(path)
    frontier.runs.begin_run("e.com", 0)
    frontier.pages.finish("e.com/b", Visit("listing", 0, 1, 1))
    frontier.recovery.blame("e.com/c")
    frontier.lessons.write_patterns([PatternRecord("e.com/{slug}", "other", 1, 1, False, 0.0)])
    frontier.lessons.write_kinds([KindRecord("e.com/{slug}", True, 1, 0, 0.0)])
    frontier.outputs.number_output("/a.jsonl")
    frontier.close()
    table, _, name = column.partition(".")
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(f"UPDATE OR REPLACE {table} SET {name} = CAST(x'ff' AS TEXT)")

    def use() -> None:
        frontier = SqliteState(path)
        try:
            frontier.runs.begin_run("e.com", 1)
            frontier.recovery.reclaim()
            frontier.runs.adopt({"e.com"})
            frontier.runs.revive(2, listings=True)
            frontier.pages.learn({"e.com/b": Link(url="https://e.com/b")}, 2)
            frontier.hosts.read_host_record("e.com")
            frontier.lessons.read_patterns()
            frontier.lessons.read_kinds()
            frontier.outputs.list_open_outputs()
            while frontier.pages.take(0, 60, lambda host: True):
                pass
        finally:
            frontier.close()

    damaged = _catch(use)
    assert damaged is None or (damaged.kind == "state_unreadable" and "is damaged" in str(damaged))
    damaged = _catch(lambda: read_runs(path))
    assert damaged is None or "is damaged" in str(damaged)


def _catch(use: Callable[[], object]) -> StateError | None:
    try:
        use()
    except StateError as error:
        return error
    return None


@pytest.mark.parametrize("text", ["{", "[1]", '"x"', '{"fr": 7}', "[" * 100_000])
def test_translations_that_are_none_are_said_to_be_damaged(text: str, tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    fill(path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE page SET translations = ?", (text,))
    frontier = SqliteState(path)
    frontier.runs.begin_run("e.com", 1)
    with pytest.raises(StateError, match="is damaged"):
        frontier.pages.take(0, 60, lambda host: True)
    frontier.close()


def test_people_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    fill(path)
    (run,) = read_runs(path)
    assert (run.starts, run.ended, run.counts.pending, run.counts.failed) == ("e.com", None, 2, 1)
    assert read_failures(path, 5) == [("https://e.com/a", "it answered 404")]
    database = sqlite3.connect(path)
    assert database.execute("SELECT state, count(*) FROM pages GROUP BY state ORDER BY state").fetchall() == [
        ("failed", 1),
        ("pending", 2),
    ]
    database.close()


def test_it_can_be_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    fill(path)
    frontier = SqliteState(path)
    with pytest.raises(StateError, match="Another crawl"):
        remove_state(path)
    frontier.close()
    remove_state(path)
    assert not path.exists()


def test_the_note_outlives_the_process_unless_it_is_closed(tmp_path: Path) -> None:
    first = ReadingNote(tmp_path / "note")
    assert first.left_behind == ""
    first.begin("e.com/long-and-more")
    first.begin("e.com/a")
    first.end("e.com/long-and-more")
    second = ReadingNote(tmp_path / "note")
    assert second.left_behind == "e.com/a"
    second.begin("e.com/b")
    second.end("e.com/b")
    assert ReadingNote(tmp_path / "note").left_behind == ""
    second.close()
    assert not (tmp_path / "note").exists()


def test_a_state_in_memory_leaves_nothing_behind_and_is_each_frontiers_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    first, second = SqliteState(IN_MEMORY), SqliteState(IN_MEMORY)
    first.runs.begin_run("e.com", 0)
    first.commit()
    assert second.runs.begin_run("e.com", 0).number == 1
    first.close()
    second.close()
    assert list(tmp_path.iterdir()) == []


def break_off(state: SqliteState) -> None:
    """Let the disk be full, and fill it."""
    state.file.database.execute("PRAGMA max_page_count = 1")
    for number in range(20):
        state.pages.add([make_entry(f"{number}-{'x' * 5_000}")], 0)


def make_entry(name: str) -> FrontierEntry:
    return FrontierEntry(f"e.com/{name}", Link(url=f"https://e.com/{name}"), Steps(), 0)


def open_begun(path: Path) -> SqliteState:
    state = SqliteState(path)
    state.runs.begin_run("e.com", 0)
    state.pages.add([make_entry("a")], 0)
    state.commit()
    return state


def test_who_is_told_of_trouble_gets_empty_answers_from_then_on(tmp_path: Path) -> None:
    state = open_begun(tmp_path / "state.sqlite")
    told: list[StateError] = []
    state.tell_trouble(told.append)
    assert state.runs.count().pending == 1
    break_off(state)
    assert {error.kind for error in told} == {"state_unwritable"}
    assert state.runs.count() == Counts()
    assert state.pages.take(0, 60, lambda host: True) is None
    assert state.pages.learn({"e.com/a": make_entry("a").link}, 0) == {}
    assert (state.hosts.read_host_record("e.com"), state.lessons.read_feed("e.com/f")) == (HostRecord(), FeedRecord())
    assert not state.pages.has_pending(lambda host: True)
    # What an article is, and what an output has, cannot be answered with nothing.
    with pytest.raises(StateError, match="full"):
        state.articles.find_content(1)
    with pytest.raises(StateError, match="full"):
        state.outputs.find_output("a.jsonl")
    state.close()
    again = SqliteState(tmp_path / "state.sqlite")
    assert again.runs.begin_run("e.com", 1).resumed
    assert again.runs.count().pending == 1
    again.close()


def test_who_is_not_told_of_trouble_has_it_raised_each_time(tmp_path: Path) -> None:
    state = open_begun(tmp_path / "state.sqlite")
    with pytest.raises(StateError):
        break_off(state)
    with pytest.raises(StateError):
        state.runs.count()
    state.close()


def test_trouble_amid_a_change_ends_the_whole_change(tmp_path: Path) -> None:
    state = open_begun(tmp_path / "state.sqlite")
    told: list[StateError] = []
    state.tell_trouble(told.append)

    def ask_for_the_host(name: str) -> bool:
        state.file.database.execute("DROP TABLE host")
        state.hosts.read_host_record(name)
        raise AssertionError("the choice goes on without what it asked for")

    assert state.pages.take(0, 60, ask_for_the_host) is None
    assert len(told) == 1
    state.close()
    again = SqliteState(tmp_path / "state.sqlite")
    again.runs.begin_run("e.com", 1)
    assert again.runs.count() == Counts(pending=1)
    again.close()
