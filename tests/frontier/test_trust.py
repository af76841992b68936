from __future__ import annotations

from newscrawl.frontier.trust import Rereading, Trust, might_be_asked_by_lastmod
from newscrawl.items import Link
from newscrawl.storage.frontier_records import Visit
from newscrawl.walk.steps import Steps

from .plain_records import PlainRecords

HOST = "e.com"
VISIT = Visit("listing", read_at=0, etag='"1"', last_modified="Mon, 23 Nov 2026 10:00:00 GMT", seen="a")


class Book:
    """What is remembered of hosts, and the trust that rests on it."""

    def __init__(self) -> None:
        self.records = PlainRecords()
        self.trust = self.open()

    def open(self) -> Trust:
        return Trust(self.records)

    def read(
        self, seen: str, *, doubted: bool = False, by_lastmod: bool = False, conditional: bool = True
    ) -> list[str]:
        return self.trust.note_read(HOST, Rereading(seen != VISIT.seen, conditional, doubted, by_lastmod))


def test_a_page_read_before_is_asked_for_with_its_validators() -> None:
    headers = Book().trust.make_headers(HOST, VISIT)
    assert headers == {"If-None-Match": '"1"', "If-Modified-Since": "Mon, 23 Nov 2026 10:00:00 GMT"}
    assert Book().trust.make_headers(HOST, Visit("listing", read_at=0, seen="a")) == {}
    assert Book().trust.make_headers(HOST, Visit("other", read_at=0, etag='"1"')) == {}


def test_the_first_answers_304_are_checked_and_those_of_an_honest_server_seldom() -> None:
    book = Book()
    assert [book.trust.doubts_unchanged(HOST, f"{n}") for n in range(5)] == [True, True, True, False, False]
    book.read("b")  # asked for with validators, and it came, changed
    assert book.records[HOST].validators == "honest"
    later = book.open()
    doubts = [later.doubts_unchanged(HOST, f"{n}") for n in range(1, 41)]
    assert [n for n, doubt in enumerate(doubts, 1) if doubt] == [20, 40]


def test_a_server_that_says_304_of_a_changed_page_is_no_longer_believed() -> None:
    book = Book()
    believed = [f"{n}" for n in range(6) if not book.trust.doubts_unchanged(HOST, f"{n}")]
    assert book.read("a", doubted=True) == []  # this one had not changed
    assert book.read("b", doubted=True) == believed == ["3", "4", "5"]
    assert book.records[HOST].validators == "lying"
    assert book.trust.make_headers(HOST, VISIT) == {}
    assert book.open().make_headers(HOST, VISIT) == {}
    assert book.trust.make_headers("other.com", VISIT)


def test_validators_that_never_hold_are_no_longer_sent() -> None:
    book = Book()
    for _ in range(2):
        book.read("a")
    assert book.trust.make_headers(HOST, VISIT)
    book.read("a")
    assert book.records[HOST].validators == "useless"
    assert book.trust.make_headers(HOST, VISIT) == {}


def test_pages_that_came_without_having_been_asked_conditionally_say_nothing() -> None:
    book = Book()
    for _ in range(9):
        book.read("a", conditional=False)
    assert book.trust.make_headers(HOST, VISIT)


def test_pages_that_are_checked_for_the_servers_lie_say_nothing_of_its_sitemaps() -> None:
    book = Book()
    believed = [f"{n}" for n in range(12) if not book.trust.doubts_unchanged(HOST, f"{n}")]
    assert book.read("b", doubted=True) == believed
    for _ in believed:
        book.read("a", by_lastmod=True, conditional=False)
    assert book.trust.believes_lastmods(HOST)
    for _ in range(5):
        book.read("a", by_lastmod=True, conditional=False)
    assert not book.trust.believes_lastmods(HOST)


def test_answers_304_to_what_a_sitemap_calls_changed_count_unless_the_server_lies() -> None:
    book = Book()
    for _ in range(5):
        assert book.trust.believes_lastmods(HOST)
        book.trust.note_unchanged(HOST)
    assert not book.trust.believes_lastmods(HOST)
    assert book.read("b", doubted=True) == []  # it was the server that lied
    assert book.trust.believes_lastmods(HOST)
    for _ in range(9):
        book.trust.note_unchanged(HOST)
    assert book.trust.believes_lastmods(HOST)


def test_sitemaps_that_call_everything_changed_are_no_longer_believed() -> None:
    book = Book()
    book.read("b", by_lastmod=True)
    for _ in range(4):
        book.read("a", by_lastmod=True)
        assert book.trust.believes_lastmods(HOST)
    book.read("a", by_lastmod=True)
    assert not book.trust.believes_lastmods(HOST)
    assert not book.open().believes_lastmods(HOST)
    honest = Book()
    for number in range(20):
        honest.read("b" if number % 3 == 0 else "a", by_lastmod=True)
    assert honest.trust.believes_lastmods(HOST)


def test_it_is_for_a_sitemap_that_an_article_is_asked_for_whose_time_has_not_come() -> None:
    link, steps = Link("https://e.com/a", modified="2026-11-29"), Steps()
    article = Visit("article", read_at=0, due=50)
    assert might_be_asked_by_lastmod(article, link, steps, 49)
    assert not might_be_asked_by_lastmod(article, link, steps, 50)
    assert not might_be_asked_by_lastmod(article, Link("https://e.com/a"), steps, 49)
    assert not might_be_asked_by_lastmod(Visit("sitemap", read_at=0), link, steps, 49)
