from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from scrapy.settings import Settings

from newscrawl.errors import StateError
from newscrawl.frontier.article_book import ArticleBook
from newscrawl.frontier.ledger import Ledger
from newscrawl.frontier.state_and_output import open_output
from newscrawl.items import Article, Link
from newscrawl.storage.frontier_records import Counts, FeedRecord, FrontierEntry, OutputRecord, Run, Visit
from newscrawl.storage.jsonlines import read_records
from newscrawl.storage.output_file import OutputFile, StandardOutput
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState
from newscrawl.storage.state_file import ReadingNote
from newscrawl.walk.steps import Steps


def make_entry(name: str, **told: str) -> FrontierEntry:
    link = Link(url=f"https://e.com/{name}", might_be="article", found_on="https://e.com/", **told)
    return FrontierEntry(f"e.com/{name}", link, Steps(), 0)


class Books:
    """A ledger over one state file, which can be left as a crash leaves it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.troubles: list[StateError] = []
        self.open()

    def open(self) -> None:
        self.state = SqliteState(self.folder / "state.sqlite")
        note = ReadingNote(self.folder / "state.reading")
        if hasattr(self, "output"):
            self.output.close()
        self.output = OutputFile(self.folder / "a.jsonl")
        self.book = ArticleBook(self.state.articles, Settings())
        stock = open_output(self.output, self.state, self.book, accepts=False)
        self.ledger = Ledger(self.state, self.output, note, self.troubles.append)
        self.beginning = self.ledger.begin("e.com", lost=stock.lost)

    def write(self, name: str) -> None:
        """Read the page, as far as the books know of it."""
        article = Article(url=f"https://e.com/{name}", headline=name, body=f"Of {name} there is much to say.")
        self.book.judge(article)
        self.output.append(article.to_dict())
        self.book.confirm(article, article.to_dict())

    def list_written(self) -> list[str]:
        return [record["headline"] for record in read_records(self.output.path)]

    def crash(self) -> None:
        """Nothing is committed, nothing is closed in order; what was told to the system stays."""
        self.state.file.let_go()
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
    opened.state.file.let_go()


def test_a_crash_undoes_what_came_after_the_last_commit_and_gives_back_what_was_out(books: Books) -> None:
    books.ledger.offer([make_entry("a"), make_entry("b")])
    books.ledger.commit()
    books.take()
    books.ledger.finish("e.com/a")
    books.ledger.commit()
    books.ledger.finish("e.com/b")
    books.ledger.offer([make_entry("c")])
    books.crash()
    assert books.beginning is not None
    assert books.beginning.run.resumed
    assert books.beginning.reclaimed == 1
    assert books.beginning.counts == Counts(pending=1, done=1)
    assert books.take() == ["e.com/b"]


def test_a_page_is_blamed_only_for_crashes_that_happened_while_it_was_read(books: Books) -> None:
    books.ledger.offer([make_entry("killer"), make_entry("beside")])
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


def test_a_held_page_is_out_and_holds_up_nobody(books: Books) -> None:
    books.ledger.offer([make_entry("a"), make_entry("b"), make_entry("c")])
    books.ledger.commit()
    assert books.take() == ["e.com/a", "e.com/b", "e.com/c"]
    for name in "abc":
        books.ledger.hold(f"e.com/{name}")
    assert not books.ledger.is_busy("e.com", but="")
    assert books.take() == []
    # Another page leads to an address that is held: that one is not done before its article is written.
    books.ledger.offer([make_entry("d")])
    books.take()
    books.ledger.finish("e.com/d", also=make_entry("b"))
    books.write("a")
    assert books.ledger.finish("e.com/a")
    assert not books.ledger.finish("e.com/a")
    books.ledger.commit()
    assert books.state.runs.count() == Counts(in_flight=2, done=2)
    books.crash()
    assert sorted(books.take()) == ["e.com/b", "e.com/c"]
    books.ledger.hold("e.com/b")
    books.ledger.give_back("e.com/b")
    assert books.take() == ["e.com/b"]
    books.ledger.hold("e.com/b")
    assert books.ledger.end(finished=True).pending == 2
    books.open()


def test_articles_that_the_output_no_longer_has_are_asked_for_again(books: Books) -> None:
    books.ledger.offer([make_entry("a"), make_entry("b")])
    books.take()
    for name in "ab":
        books.write(name)
        books.ledger.finish(f"e.com/{name}")
    books.ledger.end(finished=True)
    path = books.output.path
    path.write_bytes(path.read_bytes().splitlines(keepends=True)[0])
    books.open()
    assert books.beginning is not None
    assert books.beginning.reopened == 1
    assert books.take() == ["e.com/b"]
    books.write("b")
    assert books.list_written() == ["a", "b"]


def test_an_article_whose_page_was_not_finished_before_a_crash_comes_back_too_when_it_is_lost(books: Books) -> None:
    books.ledger.offer([make_entry("a")])
    books.take()
    books.write("a")
    books.ledger.commit()
    books.crash()
    assert books.take() == ["e.com/a"]
    books.ledger.finish("e.com/a")  # known: nothing was written
    books.ledger.end(finished=True)
    books.output.path.unlink()
    books.open()
    assert books.take() == ["e.com/a"]


def test_lines_that_the_state_does_not_know_of_do_no_harm(books: Books) -> None:
    books.ledger.offer([make_entry("a")])
    books.ledger.commit()
    books.take()
    books.write("a")
    books.crash()
    assert books.list_written() == ["a"]
    assert books.take() == ["e.com/a"]  # asked for again, and known by its line


def test_the_address_that_a_page_was_found_to_have_is_finished_too(books: Books) -> None:
    books.ledger.offer([make_entry("old")])
    books.take()
    books.ledger.finish("e.com/old", also=make_entry("new"))
    assert books.ledger.learn({"e.com/new": make_entry("new").link}) == {"e.com/new": "known"}
    assert books.take() == []


def test_what_is_learned_of_a_page_on_its_way_reaches_it() -> None:
    ledger = Ledger(SqliteState(IN_MEMORY), StandardOutput(), None, lambda error: None)
    ledger.begin("e.com")
    ledger.offer([make_entry("a")])
    entry = ledger.take(lambda host: True)
    assert entry is not None
    ledger.learn({"e.com/a": make_entry("a", date_raw="3 May 2024").link})
    assert entry.link.date_raw == "3 May 2024"
    ledger.end(finished=False)


def test_what_a_run_has_left_is_the_next_ones(books: Books) -> None:
    books.ledger.offer([make_entry("a")])
    books.ledger.end(finished=False)
    books.open()
    assert books.beginning is not None
    assert books.beginning.run == Run(1, resumed=True)
    books.ledger.end(finished=True)
    books.open()
    assert books.beginning.run == Run(2, resumed=False, carried=1)
    assert books.take() == ["e.com/a"]
    books.ledger.finish("e.com/a")
    books.ledger.end(finished=True)
    books.open()
    assert books.beginning.run == Run(3, resumed=False)


def make_menu_listing() -> FrontierEntry:
    entry = make_entry("listing")
    entry.steps = Steps(in_menu=True)
    return entry


def test_a_run_that_goes_on_looks_for_news_where_that_was_done_long_ago() -> None:
    now = 1_000.0
    frontier = SqliteState(IN_MEMORY)

    def begin(rest: float) -> list[str]:
        """The pages that it asks for once more."""
        ledger = Ledger(frontier, StandardOutput(), None, lambda error: None, lambda: now)
        assert ledger.begin("e.com", rest) is not None
        keys = []
        while entry := ledger.take(lambda host: True):
            keys.append(entry.key)
            ledger.finish(entry.key, visit=Visit("listing", now, now + 9_000, 9_000))
        return keys

    frontier.runs.begin_run("e.com", now)
    frontier.pages.add([make_menu_listing()], now)
    assert begin(300) == ["e.com/listing"]
    now += 200
    assert begin(300) == []  # killed, and started again soon
    now += 200
    assert begin(300) == ["e.com/listing"]
    frontier.close()


def test_what_was_learned_is_kept_with_the_pages_or_not_at_all(books: Books) -> None:
    books.state.lessons.write_feed("e.com/feed", FeedRecord({"e.com/a": "1"}))
    books.ledger.commit()
    books.state.lessons.write_feed("e.com/feed", FeedRecord({"e.com/a": "2"}))
    books.crash()
    assert books.state.lessons.read_feed("e.com/feed").entries == {"e.com/a": "1"}


def test_a_page_that_redirects_to_another_host_waits_there(books: Books) -> None:
    books.ledger.offer([make_entry("a"), make_entry("b")])
    assert sorted(books.take()) == ["e.com/a", "e.com/b"]
    other, alias = make_entry("x"), make_entry("b")
    other.key, other.link.url = "other.com/x", "https://other.com/x"
    alias.link.url = "https://www.e.com/b"
    books.ledger.move("e.com/a", other)
    books.ledger.move("e.com/b", alias)
    found = {}
    while entry := books.ledger.take(lambda host: True):
        found[entry.key] = entry.host
    assert found == {"other.com/x": "other.com", "e.com/b": "www.e.com"}


def test_after_trouble_nothing_more_is_kept_and_it_is_told_once(books: Books) -> None:
    books.ledger.offer([make_entry("a"), make_entry("b")])
    books.ledger.commit()
    books.take()
    books.state.file.database.execute("PRAGMA max_page_count = 1")  # a disk that is full
    for number in range(20):
        books.ledger.offer([make_entry(f"{number}-{'x' * 5_000}")])
    books.ledger.finish("e.com/a")
    books.ledger.commit()
    books.state.lessons.write_feed("e.com/feed", FeedRecord({"e.com/a": "1"}))
    assert books.state.lessons.read_feed("e.com/feed") == FeedRecord()
    assert books.ledger.learn({"e.com/a": make_entry("a").link}) == {}
    assert books.take() == []
    assert [error.kind for error in books.troubles] == ["state_unwritable"]
    books.ledger.end(finished=True)
    books.open()
    assert sorted(books.take()) == ["e.com/a", "e.com/b"]


class _Watched:
    """Writes down when it is flushed. `trouble`: what it raises then."""

    def __init__(self, name: str, order: list[str], trouble: StateError | None = None) -> None:
        self.name, self.order, self.trouble = name, order, trouble

    def flush(self) -> None:
        self.order.append(self.name)
        if self.trouble is not None:
            raise self.trouble

    def flush_files(self, *, is_end: bool = False) -> list[OutputRecord]:
        self.flush()
        return []


def test_what_articles_were_read_from_is_on_the_disk_before_they_are_and_before_the_state_says_so(
    books: Books,
) -> None:
    order: list[str] = []
    ledger = Ledger(
        books.state,
        _Watched("output", order),
        None,
        books.troubles.append,
        archive=_Watched("archive", order),
    )
    ledger.commit()
    assert order == ["archive", "output"]
    trouble = StateError("archive_unwritable", "There is no room.")
    full = Ledger(
        books.state, _Watched("output", order), None, books.troubles.append, archive=_Watched("full", order, trouble)
    )
    full.offer([make_entry("a")])
    full.commit()
    assert order == ["archive", "output", "full"]  # neither the output nor the state goes ahead of the archive
    assert books.troubles == [trouble]
    assert full.trouble is trouble
