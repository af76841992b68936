from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.errors import StateError
from newscrawl.frontier.ledger import Ledger
from newscrawl.items import Link
from newscrawl.storage.frontier import Counts, Entry
from newscrawl.storage.memory import MemoryFrontier
from newscrawl.storage.reading import ReadingNote
from newscrawl.storage.sqlite import SqliteFrontier
from newscrawl.walk.walk import Steps


def make_entry(name: str, **told: str) -> Entry:
    link = Link(url=f"https://e.com/{name}", might_be="article", found_on="https://e.com/", **told)
    return Entry(f"e.com/{name}", link, Steps(), 0)


class Books:
    """A ledger over one state file, which can be left as a crash leaves it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.output = folder / "a.jsonl"
        self.troubles: list[StateError] = []
        self.open()

    def open(self) -> None:
        self.frontier = SqliteFrontier(self.folder / "state.sqlite")
        note = ReadingNote(self.folder / "state.reading")
        self.ledger = Ledger(self.frontier, self.output, note, self.troubles.append)
        self.beginning = self.ledger.begin("e.com")

    def crash(self) -> None:
        """Nothing is committed, nothing is closed in order; what was told to the system stays."""
        self.frontier._database.close()
        self.frontier._lock.close()
        self.open()

    def take(self) -> list[str]:
        keys = []
        while entry := self.ledger.take(lambda host: True):
            keys.append(entry.key)
        return keys


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    opened = Books(tmp_path)
    yield opened
    opened.frontier._database.close()
    opened.frontier._lock.close()


def test_a_crash_undoes_what_came_after_the_last_commit_and_gives_back_what_was_out(books: Books) -> None:
    books.ledger.add([make_entry("a"), make_entry("b")])
    books.ledger.commit()
    books.take()
    books.ledger.finish("e.com/a", wrote_article=False)
    books.ledger.commit()
    books.ledger.finish("e.com/b", wrote_article=False)
    books.ledger.add([make_entry("c")])
    books.crash()
    assert books.beginning is not None
    assert books.beginning.run.resumed
    assert books.beginning.reclaimed == 1
    assert books.beginning.counts == Counts(pending=1, done=1)
    assert books.take() == ["e.com/b"]


def test_a_page_is_blamed_only_for_crashes_that_happened_while_it_was_read(books: Books) -> None:
    books.ledger.add([make_entry("killer"), make_entry("beside")])
    books.ledger.commit()
    for crash in range(3):
        assert sorted(books.take()) == ["e.com/beside", "e.com/killer"]
        books.ledger.begin_reading("e.com/beside")
        books.ledger.end_reading("e.com/beside")
        books.ledger.begin_reading("e.com/killer")
        books.ledger.end_reading("e.com/beside")  # told late, of another page
        books.crash()
        assert books.beginning is not None
        assert books.beginning.set_aside == ("e.com/killer" if crash == 2 else None)
    assert books.take() == ["e.com/beside"]


def test_articles_that_the_output_no_longer_has_are_asked_for_again(books: Books) -> None:
    books.ledger.add([make_entry("a"), make_entry("b")])
    books.take()
    for name in "ab":
        with books.output.open("a") as file:
            file.write('{"a": 1}\n')
        books.ledger.finish(f"e.com/{name}", wrote_article=True)
    books.ledger.commit()
    books.output.write_text('{"a": 1}\n')
    books.crash()
    assert books.beginning is not None
    assert books.beginning.reopened == 1
    assert books.take() == ["e.com/b"]


def test_lines_that_the_state_does_not_know_of_do_no_harm(books: Books) -> None:
    books.ledger.add([make_entry("a")])
    books.ledger.commit()
    books.take()
    books.output.write_text('{"a": 1}\n')
    books.crash()
    assert books.output.read_text() == '{"a": 1}\n'
    assert books.take() == ["e.com/a"]  # asked for again, and known by its line


def test_the_address_that_a_page_was_found_to_have_is_finished_too(books: Books) -> None:
    books.ledger.add([make_entry("old")])
    books.take()
    books.ledger.finish("e.com/old", wrote_article=True, also=make_entry("new"))
    assert books.ledger.learn({"e.com/new": make_entry("new").link}) == {"e.com/new": "known"}
    assert books.take() == []


def test_what_is_learned_of_a_page_on_its_way_reaches_it() -> None:
    ledger = Ledger(MemoryFrontier(), Path("nowhere"), None, lambda error: None)
    ledger.begin("e.com")
    ledger.add([make_entry("a")])
    entry = ledger.take(lambda host: True)
    assert entry is not None
    ledger.learn({"e.com/a": make_entry("a", date_raw="3 May 2024").link})
    assert entry.link.date_raw == "3 May 2024"


def test_a_run_ends_only_when_nothing_is_left(books: Books) -> None:
    books.ledger.add([make_entry("a")])
    books.ledger.end(finished=True)
    books.open()
    assert books.beginning is not None
    assert books.beginning.run.resumed
    assert books.take() == ["e.com/a"]
    books.ledger.finish("e.com/a", wrote_article=False)
    books.ledger.end(finished=True)
    books.open()
    assert not books.beginning.run.resumed


def test_after_trouble_nothing_more_is_kept_and_it_is_told_once(books: Books) -> None:
    books.ledger.add([make_entry("a"), make_entry("b")])
    books.ledger.commit()
    books.take()
    books.frontier._database.execute("PRAGMA max_page_count = 1")  # a disk that is full
    for number in range(20):
        books.ledger.add([make_entry(f"{number}-{'x' * 5_000}")])
    books.ledger.finish("e.com/a", wrote_article=False)
    books.ledger.commit()
    assert [error.kind for error in books.troubles] == ["state_unwritable"]
    books.ledger.end(finished=True)
    books.open()
    assert sorted(books.take()) == ["e.com/a", "e.com/b"]
