"""States that move from a file into a database, and back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.dedupe.near import make_sketch
from newscrawl.errors import StateError
from newscrawl.storage.article_index import KnownAddress, KnownArticle, NearEntry
from newscrawl.storage.frontier_records import (
    Counts,
    FeedRecord,
    HostConduct,
    HostRecord,
    OutputRecord,
    RobotsRecord,
    TdmrepRecord,
    Visit,
)
from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import parse_address
from newscrawl.storage.sqlite import SqliteState
from newscrawl.storage.state_places import copy_state
from newscrawl.storage.stores import State
from newscrawl.walk.rendering_memory import KindRecord
from newscrawl.walk.traps import PatternRecord

from ..dedupe.stories import make_other_body
from ..extract.site_stories import make_trace
from ..starting import SCRAPY, run
from .test_stores import make_entry, take

STARTS = "https://e.com/"


def fill(state: State) -> None:
    """Something of all that a state keeps."""
    state.runs.begin_run(STARTS, 1)
    pages = [make_entry("done"), make_entry("failed"), make_entry("wäits", 3, headline="H\ufffd"), make_entry("out", 9)]
    pages[0].link.translations = {"de": "https://e.com/de"}
    state.pages.add([*pages, make_entry("x", host="www.f.com")], 1)
    assert take(state)
    state.pages.finish("e.com/done", Visit("listing", 2.0, 9.0, 5.0, "etag", None, "seen", 1, 3.0, 4), "undated")
    state.pages.fail("e.com/failed", "404")
    state.recovery.blame("e.com/crashed")
    state.hosts.write_host_record("e.com", HostRecord("lying", "unknown", "2026-11-01", 3, True, 2.5, 1))
    state.manners.write_conduct({"e.com": HostConduct(requests=3, rests_until=9e9, is_blocked=True)})
    state.manners.write_robots("e.com", RobotsRecord("https://e.com/robots.txt", b"User-agent: *", 3.0))
    state.manners.write_tdmrep("e.com", TdmrepRecord(b"[]", 4.0))
    state.lessons.write_move("e.org", "e.com")
    state.lessons.write_patterns([PatternRecord("e.com/{slug}", "other", 3, 2, True, 5.0)])
    state.lessons.write_kinds([KindRecord("e.com/", True, 2, 1, 6.0)])
    state.lessons.write_feed("e.com/feed", FeedRecord({"e.com/a": "1f"}, 1))
    state.lessons.write_trace("e.com", make_trace(1), [])
    number = state.outputs.number_output("/a.jsonl")
    sketch = make_sketch([make_other_body(1).split()])
    assert sketch
    article = KnownArticle("aa", "https://e.com/done", 2, b"\0\1", "https://f.com/", 0.75)
    known = state.articles.add_article(article, 2**62, NearEntry(sketch.pack(), sketch.grams[:3]))
    state.articles.add_address("e.com/done", known, False)
    state.articles.place_article(known, number)
    state.outbox.open_store("pg", 7.0)
    state.outbox.put("pg", {"article_id": "aa", "version": 2, "url": "https://e.com/done", "body": "B"})
    state.commit(OutputRecord("/a.jsonl", 10, b"tail"))


def list_rows(path: Path) -> dict[str, list[str]]:
    """The rows of all tables, as texts."""
    with closing(sqlite3.connect(path)) as database:
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: sorted(map(repr, database.execute(f"SELECT * FROM {name}"))) for name in names}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "state.sqlite"
    state = SqliteState(path)
    fill(state)
    state.close()
    return path


def test_a_state_goes_on_in_a_database_as_it_was_and_comes_back(source: Path, database: str, tmp_path: Path) -> None:
    address = parse_address(database)
    copied = copy_state(source, address)
    assert (copied.pages, copied.articles) == (5, 1)
    with closing(PostgresState(address, 60)) as state:
        assert state.runs.begin_run(STARTS, 9).resumed
        assert state.runs.count() == Counts(pending=3, done=1, failed=1)
        keys = []
        while entry := take(state):
            keys.append(entry.key)
            assert entry.link.url == f"https://{entry.key}"
        assert keys == ["e.com/out", "e.com/wäits", "www.f.com/x"]
        assert state.hosts.read_host_record("e.com").validators == "lying"
        assert state.manners.read_conduct("e.com").is_blocked
        assert state.lessons.read_traces("e.com") == [make_trace(1)]
        assert state.articles.find_addresses(["e.com/done"]) == {"e.com/done": KnownAddress(1, False)}
        assert state.articles.add_article(KnownArticle("bb", "https://e.com/b", 1, b""), 1, None) > 1
        assert state.pages.add([make_entry("new")], 9) == 1
        assert state.outputs.find_output("/a.jsonl") == OutputRecord("/a.jsonl", 10, b"tail")
        assert state.outbox.count("pg").waiting == 1
        state.undo()
    back = tmp_path / "back.sqlite"
    copy_state(address, back)
    with closing(SqliteState(back)) as returned:
        assert returned.runs.begin_run(STARTS, 9).resumed
        found = take(returned)
        assert found is not None
        assert found.key == "e.com/out"
        assert returned.articles.read_article(1).duplicate_of == "https://f.com/"
        assert returned.lessons.read_patterns() == [PatternRecord("e.com/{slug}", "other", 3, 2, True, 5.0)]
        assert returned.lessons.read_feed("e.com/feed") == FeedRecord({"e.com/a": "1f"}, 1)
        assert returned.manners.read_robots("e.com") == RobotsRecord("https://e.com/robots.txt", b"User-agent: *", 3.0)
        returned.undo()


def test_all_tables_but_the_articles_themselves_are_copied(source: Path, database: str, tmp_path: Path) -> None:
    with closing(SqliteState(source)) as state:
        state.recovery.reclaim()
    copy_state(source, parse_address(database))
    copy_state(parse_address(database), tmp_path / "back.sqlite")
    before, after = list_rows(source), list_rows(tmp_path / "back.sqlite")
    assert before.keys() == after.keys()
    for name in before:
        if name not in ("host", "page", "queue", "sqlite_sequence"):  # which have other numbers of hosts
            assert after[name] == before[name], name
        assert len(after[name]) == len(before[name]), name


def test_a_file_that_a_crawl_uses_is_not_copied(source: Path, database: str) -> None:
    with closing(SqliteState(source)), pytest.raises(StateError, match="Another crawl"):
        copy_state(source, parse_address(database))


def test_nothing_that_is_there_is_written_over(source: Path, database: str, tmp_path: Path) -> None:
    address = parse_address(database)
    copy_state(source, address)
    with pytest.raises(StateError, match="has a state already"):
        copy_state(source, address)
    with pytest.raises(StateError, match="is there already"):
        copy_state(address, source)
    with pytest.raises(StateError, match="name one of each"):
        copy_state(source, tmp_path / "other.sqlite")
    with closing(PostgresState(address, 60)) as state:
        state.runs.begin_run(STARTS, 9)
        assert take(state)
        state.commit()
        with pytest.raises(StateError, match="is using"):
            copy_state(address, tmp_path / "other.sqlite")
    assert not list(tmp_path.glob("other*"))


def test_the_command_copies_and_says_what(source: Path, database: str, tmp_path: Path) -> None:
    copied = run([*SCRAPY, "state", "copy", str(source), database])
    assert copied.stdout == f"{database} has what {source} has: 5 pages, 1 known article.\n", copied.stderr
    again = run([*SCRAPY, "state", "copy", str(source), database])
    assert again.returncode == 1
    assert again.stderr.count("\n") == 1
    assert "has a state already" in again.stderr
    shown = run([*SCRAPY, "state", "show", "-s", f"NEWSCRAWL_DATABASE={database}"])
    assert "1 done, 3 pending, 0 in flight, 1 failed" in shown.stdout
    nothing = run([*SCRAPY, "state", "copy", str(tmp_path / "none"), database])
    assert nothing.returncode == 1
    assert "is no state file" in nothing.stderr
