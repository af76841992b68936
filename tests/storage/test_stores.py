"""What every frontier promises, whatever it is kept in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newscrawl.errors import StateError
from newscrawl.items import FoundBy, Link
from newscrawl.storage.archive_progress import ArchiveProgress
from newscrawl.storage.frontier_records import (
    LISTINGS,
    MAX_TRIES,
    ChildSitemap,
    Counts,
    FeedRecord,
    FrontierEntry,
    HostConduct,
    HostRecord,
    NextLook,
    OutputRecord,
    RobotsRecord,
    Run,
    TdmrepRecord,
    Visit,
)
from newscrawl.storage.sqlite import SqliteState
from newscrawl.storage.stores import State
from newscrawl.storage.waiting_articles import OutboxCounts
from newscrawl.walk.rendering_memory import KindRecord
from newscrawl.walk.steps import Steps
from newscrawl.walk.traps import PatternRecord
from tests.extract.site_stories import make_trace

from .backends import BACKENDS, open_backend


@pytest.fixture(params=BACKENDS)
def open_again(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], State]:
    """Opens the state of the test, however often."""
    return open_backend(request, tmp_path)


@pytest.fixture(params=[*BACKENDS, "memory"])
def frontier(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[State]:
    opened = open_backend(request, tmp_path)()
    opened.runs.begin_run("https://e.com/", 0)
    yield opened
    opened.close()


def make_entry(path: str, priority: int = 0, host: str = "e.com", **told: str) -> FrontierEntry:
    link = Link(url=f"https://{host}/{path}", kind="section", found_on=f"https://{host}/", might_be="article", **told)
    return FrontierEntry(f"{host}/{path}", link, Steps(sections=1, related=2), priority)


def take(frontier: State, now: float = 0, but_not: str = "") -> FrontierEntry | None:
    return frontier.pages.take(now, 60, lambda host: host != but_not)


def list_new(frontier: State, *paths: str, now: float = 0, **told: str) -> set[str]:
    found = {f"e.com/{path}": make_entry(path, **told).link for path in paths}
    return {key for key, standing in frontier.pages.learn(found, now).items() if standing == "new"}


def take_keys(frontier: State) -> list[str]:
    keys = []
    while entry := take(frontier):
        keys.append(entry.key)
    return keys


def test_an_entry_comes_back_as_it_was_put_in(frontier: State) -> None:
    entry = make_entry("ä", 7, headline="H", date_raw="3 May 2024", date_published="2024-05-03T00:00:00Z")
    assert frontier.pages.add([entry], 0) == 1
    assert take(frontier) == entry
    assert take(frontier) is None


def test_an_address_is_added_once_in_a_run_whatever_its_state(frontier: State) -> None:
    assert frontier.pages.add([make_entry("a"), make_entry("b"), make_entry("a")], 0) == 2
    assert frontier.pages.add([make_entry("a")], 0) == 0
    assert take_keys(frontier) == ["e.com/a", "e.com/b"]
    frontier.pages.finish("e.com/a")
    frontier.pages.fail("e.com/b", "404")
    assert frontier.pages.add([make_entry("a"), make_entry("b")], 0) == 0
    assert take(frontier) is None
    assert frontier.runs.count() == Counts(done=1, failed=1)


def test_higher_priority_goes_first_then_first_come(frontier: State) -> None:
    frontier.pages.add([make_entry("low1", -5), make_entry("high1", 5), make_entry("low2", -5)], 0)
    frontier.pages.add([make_entry("high2", 5), make_entry("top", 9)], 0)
    assert take_keys(frontier) == ["e.com/top", "e.com/high1", "e.com/high2", "e.com/low1", "e.com/low2"]


def test_hosts_that_are_not_free_are_passed_over_and_equals_take_turns(frontier: State) -> None:
    frontier.pages.add([make_entry(f"{number}", 5, "slow.com") for number in range(3)], 0)
    frontier.pages.add([make_entry(f"{number}", 1, host) for host in ("a.com", "b.com") for number in range(2)], 0)
    found = [entry.key for _ in range(4) if (entry := take(frontier, but_not="slow.com"))]
    assert found == ["a.com/0", "b.com/0", "a.com/1", "b.com/1"]
    assert take(frontier, but_not="slow.com") is None
    assert frontier.pages.has_pending(lambda host: True)
    assert not frontier.pages.has_pending(lambda host: host != "slow.com")
    assert take_keys(frontier) == ["slow.com/0", "slow.com/1", "slow.com/2"]
    assert not frontier.pages.has_pending(lambda host: True)


def test_what_another_listing_says_is_added_to_a_pending_page(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b", headline="First")], 0)
    told = make_entry("a", headline="H", date_raw="3 May 2024", date_published="2024-05-03").link
    standings = frontier.pages.learn(
        {"e.com/a": told, "e.com/new": told, "e.com/b": make_entry("b", headline="Second").link}, 0
    )
    assert standings == {"e.com/a": "known", "e.com/new": "new", "e.com/b": "known"}
    frontier.pages.learn({"e.com/a": make_entry("a", date_raw="4 May 2024").link}, 0)
    first, second = take(frontier), take(frontier)
    assert first is not None
    assert second is not None
    assert (first.link.headline, first.link.date_raw, first.link.date_published) == ("H", "3 May 2024", "2024-05-03")
    assert second.link.headline == "First"


def test_what_a_feed_says_of_a_page_is_kept_and_added_to(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b", author="Jane Roe")], 0)
    frontier.pages.learn({"e.com/a": make_entry("a", author="John Doe", section="Sport").link}, 0)
    frontier.pages.learn({"e.com/b": make_entry("b", author="Another", section="Politics").link}, 0)
    taken = [take(frontier), take(frontier)]
    assert [(e.link.author, e.link.section) for e in taken if e] == [("John Doe", "Sport"), ("Jane Roe", "Politics")]


def test_copies_in_other_languages_are_kept_and_added_to_a_pending_page(frontier: State) -> None:
    french = {"fr": "https://e.com/fr/ä"}
    first, second = make_entry("a"), make_entry("b")
    first.link.translations = french
    frontier.pages.add([first, second], 0)
    told = [make_entry("a").link, make_entry("b").link]
    for link, language in zip(told, ("de", "pt-BR"), strict=True):
        link.translations = {language: f"https://e.com/{language}/"}
    frontier.pages.learn({"e.com/a": told[0], "e.com/b": told[1]}, 0)
    taken = [take(frontier), take(frontier), take(frontier)]
    assert [entry.link.translations for entry in taken if entry] == [french, {"pt-BR": "https://e.com/pt-BR/"}]


def read_listings(frontier: State, **yielded: int) -> None:
    """Sections of the menu that were read, and had so many new articles."""
    sections = [make_entry(name, 5) for name in yielded]
    for entry in sections:
        entry.steps = Steps(sections=1, in_menu=True)
    frontier.pages.add(sections, 0)
    assert len(take_keys(frontier)) == len(sections)
    for name, count in yielded.items():
        visit = Visit("listing", read_at=1, due=50, interval=49, yielded=count)
        frontier.pages.finish(f"e.com/{name}", visit)


def test_the_hosts_with_most_pages_that_wait_come_first(frontier: State) -> None:
    assert frontier.runs.rank_hosts(3) == {}
    for host, pages in (("few.example", 1), ("most.example", 5), ("some.example", 3)):
        frontier.pages.add([make_entry(str(page), host=host) for page in range(pages)], 0)
    assert list(frontier.runs.rank_hosts(2).items()) == [("most.example", 5), ("some.example", 3)]
    taken = take(frontier)
    assert taken is not None
    assert sum(frontier.runs.rank_hosts(9).values()) == 8


def test_when_the_next_page_is_due_is_known(frontier: State) -> None:
    assert frontier.runs.find_next_due() is None
    read_listings(frontier, quiet=0, busy=9)
    assert frontier.runs.find_next_due() == 50
    frontier.runs.revive(60, listings=False)
    assert frontier.runs.find_next_due() is None


@pytest.mark.parametrize("now", [4, 60])
def test_listings_that_have_had_most_news_are_asked_again_first(now: float, frontier: State) -> None:
    read_listings(frontier, quiet=0, slow=2, busy=9, fair=4)
    frontier.runs.end_run(2)
    frontier.runs.begin_run("https://e.com/", 3)
    frontier.pages.add([make_entry("near", 6)], 4)
    assert frontier.runs.revive(now, listings=True) == 4  # those of a menu, whether they are due or not
    assert take_keys(frontier) == [f"e.com/{n}" for n in ("near", "busy", "fair", "slow", "quiet")]
    frontier.pages.give_back("e.com/slow")
    frontier.pages.give_back("e.com/busy")
    busy = take(frontier)
    assert busy is not None
    assert busy.visit is not None
    assert (busy.key, busy.visit.yielded) == ("e.com/busy", 9)


def test_a_listing_that_is_found_again_keeps_what_is_known_of_its_news(frontier: State) -> None:
    read_listings(frontier, quiet=0, busy=9)
    frontier.runs.end_run(2)
    frontier.runs.begin_run("https://e.com/", 60)
    assert frontier.pages.add([make_entry("quiet", 5), make_entry("busy", 5)], 60) == 2
    assert take_keys(frontier) == ["e.com/busy", "e.com/quiet"]


def test_further_pages_of_listings_with_more_news_go_first(frontier: State) -> None:
    pages = [make_entry(name, 5) for name in ("quiet/2", "busy/2", "fair/2")]
    for entry, yielded in zip(pages, (0, 20, 7), strict=True):
        entry.steps = Steps(sections=1, pagination=1, yielded=yielded)
    frontier.pages.add(pages, 0)
    taken = [take(frontier), take(frontier), take(frontier)]
    assert [entry.key for entry in taken if entry] == ["e.com/busy/2", "e.com/fair/2", "e.com/quiet/2"]
    assert taken[0] == pages[1]


def test_a_page_given_back_is_taken_again_at_its_priority(frontier: State) -> None:
    frontier.pages.add([make_entry("a", 5), make_entry("b", 1)], 0)
    assert take(frontier)
    frontier.pages.give_back("e.com/a")
    assert frontier.runs.count() == Counts(pending=2)
    assert take_keys(frontier) == ["e.com/a", "e.com/b"]


def test_a_page_that_was_asked_for_in_vain_goes_behind_the_others_until_its_end(frontier: State) -> None:
    frontier.pages.add([make_entry("a", 5), make_entry("b", 1), make_entry("c", -9_000)], 0)
    for in_vain in range(2):
        entry = take(frontier, but_not="" if not in_vain else "other.com")
        assert entry is not None
        assert (entry.key, entry.in_vain) == ("e.com/a" if not in_vain else "e.com/b", 0)
        frontier.pages.give_back(entry.key, in_vain=True)
    frontier.runs.begin_run("https://e.com/", 1)
    taken = [take(frontier), take(frontier), take(frontier)]
    assert [(e.key, e.in_vain) for e in taken if e] == [("e.com/c", 0), ("e.com/a", 1), ("e.com/b", 1)]
    frontier.pages.finish("e.com/a", Visit("listing", read_at=1, due=2))
    frontier.pages.fail("e.com/b", "no", None, NextLook(2, 60))
    frontier.pages.finish("e.com/c", Visit("listing", read_at=1, due=2))
    frontier.runs.end_run(1)
    frontier.runs.begin_run("https://e.com/", 2)
    assert frontier.runs.revive(2, listings=False) == 3
    assert take_keys(frontier) == ["e.com/a", "e.com/b", "e.com/c"]


def test_what_a_run_has_left_waiting_is_the_next_ones_of_the_same_start(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b")], 0)
    assert take(frontier)
    frontier.pages.finish("e.com/a")
    frontier.runs.end_run(1)
    assert frontier.runs.begin_run("https://other.com/", 2) == Run(2, resumed=False)
    assert take(frontier) is None
    assert frontier.runs.begin_run("https://e.com/", 3) == Run(3, resumed=False, carried=1)
    assert frontier.runs.count() == Counts(pending=1)
    assert list_new(frontier, "b") == set()
    assert take_keys(frontier) == ["e.com/b"]


def test_a_page_that_failed_unread_is_asked_again_when_its_time_comes(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b")], 0)
    take_keys(frontier)
    frontier.pages.fail("e.com/a", "it did not answer in time", None, NextLook(100, 60))
    frontier.pages.fail("e.com/b", "404")
    assert frontier.runs.revive(99, listings=False) == 0
    assert frontier.runs.revive(100, listings=False) == 1
    entry = take(frontier)
    assert entry is not None
    assert (entry.key, entry.visit, entry.interval) == ("e.com/a", None, 60)
    frontier.pages.fail("e.com/a", "it did not answer in time", None, NextLook(None, 180))
    assert frontier.runs.revive(10_000, listings=False) == 0
    frontier.runs.end_run(1)
    frontier.runs.begin_run("https://e.com/", 2)
    assert list_new(frontier, "a") == {"e.com/a"}
    frontier.pages.add([make_entry("a")], 3)
    entry = take(frontier)
    assert entry is not None
    assert entry.interval == 180
    frontier.pages.finish("e.com/a")
    assert frontier.runs.revive(10_000, listings=False) == 0


def test_the_waiting_pages_of_a_host_can_fail_together(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b"), make_entry("c", host="up.com")], 0)
    assert take(frontier)
    frontier.pages.give_back("e.com/a", in_vain=True)
    assert frontier.pages.fail_waiting("e.com", "its host did not answer", 100) == 2
    assert frontier.runs.count() == Counts(pending=1, failed=2)
    assert take_keys(frontier) == ["up.com/c"]
    frontier.pages.finish("up.com/c")
    assert frontier.runs.revive(99, listings=False) == 0
    assert frontier.runs.revive(100, listings=False) == 2
    assert take_keys(frontier) == ["e.com/a", "e.com/b"]


def test_a_page_can_be_moved_to_another_host(frontier: State) -> None:
    frontier.pages.add([make_entry("a")], 0)
    assert take(frontier)
    frontier.pages.move("e.com/a", "https://www.e.com/a")
    assert take(frontier, but_not="www.e.com") is None
    entry = take(frontier)
    assert entry is not None
    assert (entry.key, entry.link.url, entry.in_vain) == ("e.com/a", "https://www.e.com/a", 1)


def test_only_leases_that_ran_out_are_reclaimed_unless_all_are_meant(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b")], 0)
    take(frontier, now=0)
    take(frontier, now=100)
    assert frontier.recovery.reclaim(now=59) == 0
    assert frontier.recovery.reclaim(now=61) == 1
    assert frontier.runs.count() == Counts(pending=1, in_flight=1)
    assert frontier.recovery.reclaim() == 1
    assert frontier.runs.count() == Counts(pending=2)
    assert len(take_keys(frontier)) == 2


def test_a_page_that_waits_can_be_finished_too(frontier: State) -> None:
    frontier.pages.add([make_entry("a", 9), make_entry("b", 1)], 0)
    frontier.pages.finish("e.com/a")
    assert take_keys(frontier) == ["e.com/b"]


def test_a_start_page_is_never_set_aside_but_goes_behind_the_others(frontier: State) -> None:
    start = make_entry("start")
    start.link.kind, start.link.found_on = "start", None
    start.priority = 1_000
    for _ in range(MAX_TRIES):  # before it was known
        frontier.recovery.blame("e.com/start")
    frontier.pages.add([start, make_entry("other")], 0)
    assert frontier.runs.count() == Counts(pending=2)
    for _ in range(MAX_TRIES + 2):
        assert frontier.recovery.blame("e.com/start") < MAX_TRIES
    assert take_keys(frontier) == ["e.com/other", "e.com/start"]


def test_a_page_that_was_read_at_a_crash_is_not_the_first_again(frontier: State) -> None:
    frontier.pages.add([make_entry("first", priority=1_000), make_entry("other")], 0)
    assert frontier.recovery.blame("e.com/first") == 1
    assert take_keys(frontier) == ["e.com/other", "e.com/first"]


def test_a_page_blamed_for_three_crashes_is_set_aside(frontier: State) -> None:
    frontier.pages.add([make_entry("a")], 0)
    for tries in range(1, MAX_TRIES):
        assert take(frontier)
        assert frontier.recovery.blame("e.com/a") == tries
    entry = take(frontier)
    assert entry is not None
    assert entry.tries == MAX_TRIES - 1
    assert frontier.recovery.blame("e.com/a") == MAX_TRIES
    assert frontier.runs.count() == Counts(failed=1)
    frontier.runs.end_run(1)
    frontier.runs.begin_run("https://e.com/", 2)
    frontier.pages.add([make_entry("a")], 0)
    assert frontier.runs.count() == Counts(failed=1)
    assert frontier.recovery.requeue_failed() == 1
    entry = take(frontier)
    assert entry is not None
    assert entry.tries == 0
    frontier.pages.finish("e.com/a")
    assert frontier.recovery.blame("e.com/a") == 0
    assert frontier.runs.count() == Counts(done=1)


def test_a_crash_before_the_page_was_durable_counts_too(frontier: State) -> None:
    for _ in range(MAX_TRIES):
        frontier.recovery.blame("e.com/a")
    frontier.pages.add([make_entry("a"), make_entry("b")], 0)
    assert take_keys(frontier) == ["e.com/b"]
    assert frontier.runs.count() == Counts(in_flight=1, failed=1)


def test_a_run_that_was_interrupted_goes_on_and_an_ended_one_does_not(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b")], 0)
    take(frontier)
    frontier.pages.finish("e.com/a")
    assert frontier.runs.begin_run("https://e.com/", 1) == Run(1, resumed=True)
    assert list_new(frontier, "a") == set()
    assert take_keys(frontier) == ["e.com/b"]
    frontier.pages.finish("e.com/b")
    frontier.runs.end_run(2)
    assert frontier.runs.begin_run("https://e.com/", 3) == Run(2, resumed=False)
    assert frontier.runs.count() == Counts()
    assert frontier.pages.add([make_entry("a")], 0) == 1
    assert take_keys(frontier) == ["e.com/a"]


def test_other_start_addresses_are_another_run_that_leaves_the_first_alone(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b")], 0)
    assert frontier.runs.begin_run("https://other.com/", 1) == Run(2, resumed=False)
    assert take(frontier) is None
    frontier.pages.add([make_entry("b", host="e.com"), make_entry("c", host="other.com")], 0)
    assert sorted(take_keys(frontier)) == ["e.com/b", "other.com/c"]
    frontier.pages.finish("e.com/b")
    frontier.runs.end_run(2)
    assert frontier.runs.begin_run("https://e.com/", 3) == Run(1, resumed=True)
    assert take_keys(frontier) == ["e.com/a"]


def test_pages_whose_articles_are_lost_are_pending_again_as_if_never_read(frontier: State) -> None:
    frontier.pages.add([make_entry(name) for name in "abc"], 0)
    take_keys(frontier)
    for name in "abc":
        frontier.pages.finish(f"e.com/{name}", Visit("article", read_at=1, etag="x"))
    assert frontier.recovery.reopen(["https://e.com/b"], 2) == 1
    entry = take(frontier)
    assert entry is not None
    assert (entry.key, entry.visit, entry.link.kind) == ("e.com/b", None, "section")
    assert take(frontier) is None


def test_lost_articles_of_a_run_that_has_ended_come_in_the_very_next(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b")], 0)
    finish_run(frontier, "e.com/a", "e.com/b", visit=Visit("article", read_at=1))
    frontier.recovery.reopen(["https://e.com/a"], 4)
    assert frontier.runs.adopt(()) == 1
    assert take_keys(frontier) == ["e.com/a"]
    assert frontier.runs.count() == Counts(in_flight=1)


def test_lost_articles_that_no_page_is_known_of_are_asked_for_in_this_run(frontier: State) -> None:
    assert frontier.recovery.reopen(["https://e.com/old.html", "https://e.com/old.html"], 4) == 2
    entry = take(frontier)
    assert entry is not None
    assert (entry.key, entry.link.url, entry.link.might_be) == ("e.com/old.html", "https://e.com/old.html", "article")
    assert entry.link.found_on == "https://e.com/"  # no start address
    assert take(frontier) is None


def test_a_page_on_its_way_is_not_asked_for_twice_when_its_article_is_lost(frontier: State) -> None:
    frontier.pages.add([make_entry("a")], 0)
    assert take(frontier)
    frontier.recovery.reopen(["https://e.com/a"], 4)
    assert take(frontier) is None


def fail_in_an_ended_run(frontier: State, *names: str) -> None:
    frontier.pages.add([make_entry(name) for name in names], 0)
    for key in take_keys(frontier):
        frontier.pages.fail(key, "404")
    frontier.runs.end_run(1)


def test_what_failed_in_an_old_run_comes_in_the_very_next(frontier: State) -> None:
    fail_in_an_ended_run(frontier, "a", "b")
    frontier.runs.begin_run("https://e.com/", 2)
    frontier.pages.add([make_entry("c")], 2)
    assert take_keys(frontier) == ["e.com/c"]
    frontier.pages.finish("e.com/c")
    frontier.runs.end_run(3)
    assert frontier.recovery.requeue_failed() == 2
    run = frontier.runs.begin_run("https://e.com/", 4)
    assert (run.number, run.resumed) == (3, False)
    assert sorted(take_keys(frontier)) == ["e.com/a", "e.com/b"]


def test_what_failed_comes_though_its_start_address_does_not_return(frontier: State) -> None:
    fail_in_an_ended_run(frontier, "a")
    frontier.recovery.requeue_failed()
    frontier.runs.begin_run("https://other.com/", 2)
    assert frontier.runs.adopt({"other.com", "www.other.com"}) == 0
    frontier.runs.end_run(3)
    frontier.runs.begin_run("https://e.com/news/", 4)
    assert frontier.runs.adopt({"e.com", "www.e.com"}) == 1
    assert take_keys(frontier) == ["e.com/a"]


def test_an_interrupted_run_of_other_starts_is_left_alone(frontier: State) -> None:
    frontier.pages.add([make_entry("a")], 0)
    frontier.runs.begin_run("https://e.com/news/", 2)
    assert frontier.runs.adopt({"e.com"}) == 0
    assert take(frontier) is None


def test_what_is_forgotten_is_new_again(frontier: State) -> None:
    frontier.pages.add([make_entry(name) for name in "abc"], 0)
    frontier.pages.add([make_entry("d", host="other.com")], 0)
    assert take(frontier)
    frontier.pages.finish("e.com/a")
    assert frontier.recovery.forget(lambda key, host: host == "e.com" and key != "e.com/b") == 2
    assert list_new(frontier, "a", "b", "c") == {"e.com/a", "e.com/c"}
    assert sorted(take_keys(frontier)) == ["e.com/b", "other.com/d"]


def test_outputs_are_known_as_they_were_at_the_last_commit(frontier: State) -> None:
    assert frontier.outputs.find_output("/a.jsonl") is None
    assert [frontier.outputs.number_output(path) for path in ("/a.jsonl", "/b.jsonl", "/a.jsonl")] == [1, 2, 1]
    frontier.commit(OutputRecord("/a.jsonl", 100, b"tail"))
    assert frontier.outputs.find_output("/a.jsonl") == OutputRecord("/a.jsonl", 100, b"tail")
    assert frontier.outputs.find_output("/b.jsonl") == OutputRecord("/b.jsonl", 0)
    frontier.commit(OutputRecord("/a.jsonl", 200, b"liat", is_complete=True))
    assert [record.path for record in frontier.outputs.list_open_outputs()] == ["/b.jsonl"]
    assert frontier.outputs.number_output("/a.jsonl") == 1


def finish_run(frontier: State, *keys: str, visit: Visit | None = None) -> None:
    """Read the pages, end the run and begin the next one of the same start addresses."""
    assert set(take_keys(frontier)) >= set(keys)
    for key in keys:
        frontier.pages.finish(key, visit)
    frontier.runs.end_run(2)
    frontier.runs.begin_run("https://e.com/", 3)


def test_a_later_run_leaves_alone_what_was_read_until_it_is_due(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b")], 0)
    take_keys(frontier)
    frontier.pages.finish("e.com/a", Visit("article", read_at=1, due=100))
    frontier.pages.finish("e.com/b", Visit("article", read_at=1, due=None))
    frontier.runs.end_run(2)
    frontier.runs.begin_run("https://e.com/", 3)
    assert frontier.pages.learn({"e.com/a": make_entry("a").link}, 99) == {"e.com/a": "read"}
    assert list_new(frontier, "a", "b", "c", now=100) == {"e.com/a", "e.com/c"}
    assert frontier.pages.add([make_entry("a"), make_entry("b"), make_entry("c")], 100) == 2
    entry = take(frontier)
    assert entry is not None
    assert entry.visit == Visit("article", read_at=1, due=100)


def test_a_start_page_is_always_asked_for(frontier: State) -> None:
    start = make_entry("")
    start.link.kind, start.link.found_on = "start", None
    frontier.pages.add([start], 0)
    finish_run(frontier, "e.com/", visit=Visit("listing", read_at=1, due=10_000))
    assert frontier.pages.add([start], 4) == 1


def test_what_a_sitemap_calls_changed_is_new_again(frontier: State) -> None:
    frontier.pages.add([make_entry("a", modified="2026-11-01"), make_entry("b")], 0)
    read_at = 1_793_500_000.0  # 2026-11-01T02:26:40Z
    finish_run(frontier, "e.com/a", "e.com/b", visit=Visit("article", read_at=read_at))
    assert list_new(frontier, "a", modified="2026-11-01") == set()
    assert list_new(frontier, "a", modified="2026-11-02") == {"e.com/a"}
    assert list_new(frontier, "b", modified="2026-10-31T12:00:00Z") == set()
    assert list_new(frontier, "b", modified="2026-10-31T13:00:00Z") == {"e.com/b"}
    assert frontier.pages.add([make_entry("a", modified="2026-11-02")], 4) == 1
    assert take_keys(frontier) == ["e.com/a"]
    frontier.pages.finish("e.com/a", Visit("article", read_at=read_at + 5))
    assert list_new(frontier, "a", modified="2026-11-02") == set()
    assert list_new(frontier, "a", modified="2026-11-03") == {"e.com/a"}  # in the same run too


def test_pages_that_are_due_and_listings_of_the_menu_are_revived(frontier: State) -> None:
    menu = make_entry("menu")
    menu.steps = Steps(sections=1, in_menu=True)
    frontier.pages.add([menu, *map(make_entry, ("due", "later", "busy", "gone"))], 0)
    take_keys(frontier)
    frontier.pages.finish("e.com/menu", Visit("listing", read_at=1, due=1_000, interval=9_000))
    frontier.pages.finish("e.com/busy", Visit("listing", read_at=1, due=1_000, interval=900))
    frontier.pages.finish("e.com/due", Visit("article", read_at=1, due=50))
    frontier.pages.finish("e.com/later", Visit("other", read_at=1, due=1_000, interval=9_000))
    frontier.pages.fail("e.com/gone", "404", Visit("gone", read_at=1, due=1_000))
    assert frontier.runs.revive(49, listings=False) == 0
    frontier.runs.end_run(2)
    frontier.runs.begin_run("https://e.com/", 3)
    assert frontier.runs.revive(50, listings=True) == 3
    assert set(take_keys(frontier)) == {"e.com/menu", "e.com/due", "e.com/busy"}
    assert list_new(frontier, "gone", now=999) == set()
    frontier.runs.end_run(4)
    frontier.runs.begin_run("https://other.com/", 5)
    assert frontier.runs.revive(2_000, listings=True) == 0


def test_pages_are_asked_for_again_on_demand(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b")], 0)
    take_keys(frontier)
    frontier.pages.finish("e.com/a")
    frontier.recovery.ask_again(["e.com/a", "e.com/b"])
    assert take_keys(frontier) == ["e.com/a"]


def test_what_feeds_and_sitemaps_told_is_announced_until_a_page_has_led_there(frontier: State) -> None:
    def find(kind: FoundBy) -> str:
        link = make_entry("a").link
        link.kind = kind
        return frontier.pages.learn({"e.com/a": link}, 0)["e.com/a"]

    announced = make_entry("a")
    announced.link.kind = "sitemap"
    frontier.pages.add([announced, make_entry("b")], 0)
    assert [find("feed"), find("section"), find("sitemap")] == ["announced", "announced", "known"]
    take_keys(frontier)
    frontier.pages.finish("e.com/a", Visit("article", read_at=1))
    frontier.pages.finish("e.com/b", Visit("article", read_at=1))
    assert frontier.runs.count_channels() == {frozenset({"sitemap", "feed", "section"}): 1, frozenset({"section"}): 1}


def test_what_is_remembered_of_a_host_comes_back(frontier: State) -> None:
    assert frontier.hosts.read_host_record("e.com") == HostRecord()
    record = HostRecord(validators="lying", lastmods="lying", day="2026-11-01", asked=7, has_answered=True)
    record.silent_since, record.silent_crawls = 3.5, 2
    frontier.hosts.write_host_record("e.com", record)
    frontier.runs.begin_run("https://other.com/", 5)
    assert frontier.hosts.read_host_record("e.com") == record


def test_where_a_menu_leads_to_enough_the_listings_beside_it_wait_until_they_are_due(frontier: State) -> None:
    menu = [make_entry(f"menu/{number}") for number in range(LISTINGS - 1)]
    for entry in menu:
        entry.steps = Steps(sections=1, in_menu=True)
    frontier.pages.add([*menu, make_entry("quiet"), make_entry("busy")], 0)
    for key in take_keys(frontier):
        frontier.pages.finish(
            key, Visit("listing", read_at=1, due=1_000, interval=900, yielded=int(key == "e.com/busy"))
        )
    frontier.runs.end_run(2)
    frontier.runs.begin_run("https://e.com/", 3)
    assert frontier.runs.revive(4, listings=True) == LISTINGS
    assert set(take_keys(frontier)) == {*(entry.key for entry in menu), "e.com/busy"}


def test_what_is_learned_of_patterns_comes_back(frontier: State) -> None:
    assert frontier.lessons.read_patterns() == []
    records = [
        PatternRecord("e.com/calendar?{calendar}", "calendar", 3, 0, True, 7.5),
        PatternRecord("e.com/world/{date}/{slug}.html", "other", 90, 88, False, 9.0),
    ]
    frontier.lessons.write_patterns([PatternRecord("e.com/old", "other", 1, 1, False, 0.0)])
    frontier.lessons.write_patterns(records)
    assert sorted(frontier.lessons.read_patterns()) == records


def test_what_is_learned_of_kinds_that_need_a_browser_comes_back(frontier: State) -> None:
    assert frontier.lessons.read_kinds() == []
    records = [
        KindRecord("e.com/", False, 2, 2, 7.5),
        KindRecord("e.com/story/{slug}", True, 90, 0, 9.0),
    ]
    frontier.lessons.write_kinds([KindRecord("e.com/old", True, 1, 0, 0.0)])
    frontier.lessons.write_kinds(records)
    assert sorted(frontier.lessons.read_kinds()) == records
    assert all(isinstance(record.needs_browser, bool) for record in frontier.lessons.read_kinds())


def test_traces_of_a_sites_stories_come_back_as_they_were_read(frontier: State) -> None:
    first, second, third = (make_trace(number) for number in range(3))
    lessons = frontier.lessons
    assert lessons.read_traces("e.com") == []
    for trace in (first, second, third):
        lessons.write_trace("e.com", trace, [])
    lessons.write_trace("other.com", second, [])
    lessons.write_trace("e.com", first, [second.story, 99])  # read once more, and it is a copy of the second
    assert lessons.read_traces("e.com") == [third, first]
    assert lessons.read_traces("other.com") == [second]
    lessons.forget_traces("e.com")
    assert lessons.read_traces("e.com") == []
    assert lessons.read_traces("other.com") == [second]


def test_a_damaged_trace_is_said_once(tmp_path: Path) -> None:
    opened = SqliteState(tmp_path / "state.sqlite")
    opened.runs.begin_run("https://e.com/", 0)
    opened.lessons.write_trace("e.com", make_trace(1), [])
    opened.file.database.execute("UPDATE trace SET packed = x'00ff'")
    opened.commit()
    with pytest.raises(StateError, match="is damaged"):
        opened.lessons.read_traces("e.com")
    opened.file.let_go()


def test_kinds_outlive_the_process(open_again: Callable[[], State]) -> None:
    record = KindRecord("e.com/story/{slug}", True, 3, 0, 9.0)
    first = open_again()
    first.runs.begin_run("https://e.com/", 0)
    first.lessons.write_kinds([record])
    first.close()
    second = open_again()
    assert second.lessons.read_kinds() == [record]
    second.close()


def read_and_begin_anew(frontier: State, **visits: Visit) -> None:
    """Finish the pages that are pending, and begin the next run of the same start addresses at 3."""
    for key in take_keys(frontier):
        frontier.pages.finish(key, visits.get(key.partition("/")[2]) or Visit("article", read_at=1))
    frontier.runs.end_run(2)
    frontier.runs.begin_run("https://e.com/", 3)


def test_what_an_earlier_run_has_read_is_no_news_though_it_is_read_again(frontier: State) -> None:
    frontier.pages.add([make_entry("due"), make_entry("asleep"), make_entry("failed")], 0)
    assert frontier.pages.learn({"e.com/due": make_entry("due").link}, 0) == {"e.com/due": "known"}
    assert set(take_keys(frontier)) == {"e.com/due", "e.com/asleep", "e.com/failed"}
    frontier.pages.finish("e.com/due", Visit("article", read_at=1, due=3))
    frontier.pages.finish("e.com/asleep", Visit("article", read_at=1))
    frontier.pages.fail("e.com/failed", "broke off")
    frontier.runs.end_run(2)
    frontier.runs.begin_run("https://e.com/", 3)
    frontier.runs.revive(4, listings=True)
    frontier.pages.add([make_entry("failed"), make_entry("fresh")], 4)

    def list_standings() -> dict[str, str]:
        return frontier.pages.learn({f"e.com/{n}": make_entry(n).link for n in ("due", "asleep", "failed", "fresh")}, 4)

    expected = {"e.com/due": "read", "e.com/asleep": "read", "e.com/failed": "known", "e.com/fresh": "known"}
    assert list_standings() == expected
    assert set(take_keys(frontier)) == {"e.com/due", "e.com/failed", "e.com/fresh"}
    frontier.pages.finish("e.com/due", Visit("article", read_at=4, due=50))
    assert list_standings() == expected


def test_what_is_asked_for_again_may_be_what_was_read_before_a_time(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b")], 0)
    read_and_begin_anew(frontier, a=Visit("listing", read_at=1), b=Visit("listing", read_at=5))
    assert frontier.recovery.ask_again(["e.com/a", "e.com/b", "e.com/c"], read_before=5) == 1
    assert take_keys(frontier) == ["e.com/a"]


def test_a_run_knows_when_it_began(frontier: State) -> None:
    frontier.pages.add([make_entry("a")], 0)
    assert frontier.runs.begin_run("https://e.com/", 7).began == 0  # the same one
    frontier.runs.end_run(8)
    assert frontier.runs.begin_run("https://e.com/", 9).began == 9


def test_the_sitemaps_that_indexes_name_are_listed_as_they_were_found(frontier: State) -> None:
    posts, pages, index = make_entry("posts-1.xml"), make_entry("pages-1.xml", modified="2026-11-01"), make_entry("i")
    for entry in (posts, pages):
        entry.link.kind, entry.link.found_on = "sitemap", "https://e.com/i"
    index.link.kind = "start"
    frontier.pages.add([index, posts, pages, make_entry("a")], 0)
    dated, undated = Visit("sitemap", read_at=1, newest=7.5), Visit("sitemap", read_at=1)
    read_and_begin_anew(frontier, **{"posts-1.xml": dated, "pages-1.xml": undated, "i": undated})
    assert frontier.runs.list_child_sitemaps() == [
        ChildSitemap("e.com/posts-1.xml", "https://e.com/posts-1.xml", "https://e.com/i", None, 7.5),
        ChildSitemap("e.com/pages-1.xml", "https://e.com/pages-1.xml", "https://e.com/i", "2026-11-01", None),
    ]
    frontier.runs.end_run(4)
    frontier.runs.begin_run("https://other.com/", 5)
    assert frontier.runs.list_child_sitemaps() == []


def test_what_a_feed_has_said_comes_back(frontier: State) -> None:
    assert frontier.lessons.read_feed("e.com/feed") == FeedRecord()
    frontier.lessons.write_feed("e.com/feed", FeedRecord({"e.com/a": "1f"}))
    record = FeedRecord({"e.com/a": "2f", "e.com/b": "3f"}, lies=2)
    frontier.lessons.write_feed("e.com/feed", record)
    assert frontier.lessons.read_feed("e.com/feed") == record
    assert frontier.lessons.read_feed("e.com/other") == FeedRecord()


def test_a_page_that_is_out_is_not_reopened(frontier: State) -> None:
    frontier.pages.add([make_entry("out"), make_entry("read")], 0)
    assert set(take_keys(frontier)) == {"e.com/out", "e.com/read"}
    frontier.pages.finish("e.com/read", Visit("article", read_at=1))
    lost = [f"https://e.com/{name}" for name in ("out", "read", "unknown")]
    assert frontier.recovery.reopen(lost, 2) == 2
    assert set(take_keys(frontier)) == {"e.com/read", "e.com/unknown"}


def test_the_record_of_a_host_is_there_whether_or_not_it_has_pages(frontier: State) -> None:
    frontier.hosts.write_host_record("e.com", HostRecord(asked=3))
    frontier.pages.add([make_entry("a")], 0)
    frontier.hosts.write_host_record("e.com", HostRecord(asked=4, lastmods="lying"))
    assert frontier.hosts.read_host_record("e.com") == HostRecord(asked=4, lastmods="lying")
    assert take_keys(frontier) == ["e.com/a"]


def test_how_hosts_were_treated_is_remembered(frontier: State) -> None:
    manners = frontier.manners
    assert manners.read_conduct("e.com") == HostConduct()
    told = HostConduct(3, 4_000, 2.0, 2.5, 1, 1, 1, 60.0, 5, 1, 2, rests_until=500.0, rests=2, is_blocked=True)
    manners.write_conduct({"e.com": told, "f.com": HostConduct(rests_until=90.0), "g.com": HostConduct(requests=1)})
    assert manners.read_conduct("e.com") == told
    assert manners.list_unwilling(80) == {"e.com": told, "f.com": HostConduct(rests_until=90.0)}
    assert list(manners.list_unwilling(600)) == ["e.com"]  # which is blocked
    manners.write_conduct({"e.com": HostConduct(requests=4)})
    assert manners.list_unwilling(90) == {}


def test_a_tdmrep_json_is_remembered_and_so_is_that_there_is_none(frontier: State) -> None:
    manners = frontier.manners
    assert manners.read_tdmrep("e.com") is None
    for record in (TdmrepRecord(b"", 5.0), TdmrepRecord(b'[{"location": "/"}]' * 900, 7.0)):
        manners.write_tdmrep("e.com", record)
        assert manners.read_tdmrep("e.com") == record
    manners.forget_manners("e.com")
    assert manners.read_tdmrep("e.com") is None


def test_a_robots_txt_is_remembered(frontier: State) -> None:
    manners = frontier.manners
    assert manners.read_robots("e.com") is None
    for record in (
        RobotsRecord("https://e.com/robots.txt", None, 0.0, 7.0),
        RobotsRecord("https://www.e.com/robots.txt", b"User-agent: *\n" * 9_000, 5.0, None),
        RobotsRecord("https://e.com/robots.txt", b"", 5.0, 6.0),
    ):
        manners.write_robots("e.com", record)
        assert manners.read_robots("e.com") == record
    manners.write_conduct({"e.com": HostConduct(requests=4)})
    manners.forget_manners("e.com")
    assert manners.read_robots("e.com") is None
    assert manners.read_conduct("e.com") == HostConduct()


def put(frontier: State, *names: str, store: str = "pg", version: int = 1, text: str = "") -> None:
    for name in names:
        record = {"url": f"https://e.com/{name}", "article_id": name, "version": version, "body": text}
        frontier.outbox.put(store, record)


def list_waiting(frontier: State, most: int = 100, most_bytes: int = 10**6, store: str = "pg") -> list[str]:
    return [article.unpack()["article_id"] for article in frontier.outbox.take(store, most, most_bytes)]


def test_what_waits_for_a_store_stays_until_it_is_removed(frontier: State) -> None:
    outbox = frontier.outbox
    assert outbox.open_store("pg", 5.5)
    assert outbox.open_store("search", 6)
    assert not outbox.open_store("pg", 7)
    assert outbox.list_stores() == {"pg": 5.5, "search": 6}
    put(frontier, "a", "b", "c", text="\ud800 ö")
    put(frontier, "a", store="search")
    frontier.commit()
    assert list_waiting(frontier) == list_waiting(frontier) == ["a", "b", "c"]
    assert list_waiting(frontier, most=2) == ["a", "b"]
    assert list_waiting(frontier, most_bytes=1) == ["a"]
    first, *_ = outbox.take("pg", 1, 1)
    assert first.unpack() == {"url": "https://e.com/a", "article_id": "a", "version": 1, "body": "\ud800 ö"}
    outbox.remove([first.number])
    assert list_waiting(frontier) == ["b", "c"]
    assert list_waiting(frontier, store="search") == ["a"]
    assert outbox.count("pg") == OutboxCounts(waiting=2)
    assert outbox.count("unknown") == OutboxCounts()


def test_nothing_is_taken_to_a_store_before_it_is_durable(frontier: State) -> None:
    frontier.outbox.open_store("pg", 0)
    put(frontier, "a")
    frontier.commit()
    (article,) = frontier.outbox.take("pg", 9, 9)
    frontier.outbox.remove([article.number])
    put(frontier, "b")  # in the place of the first, for all that a store can tell
    assert list_waiting(frontier) == []
    frontier.commit()
    assert list_waiting(frontier) == ["b"]


def test_what_is_put_twice_waits_once_and_a_version_is_another(frontier: State) -> None:
    frontier.outbox.open_store("pg", 0)
    put(frontier, "a", text="as it was")
    put(frontier, "b")
    put(frontier, "a", version=2)
    put(frontier, "a", text="as it is")
    frontier.commit()
    records = [article.unpack() for article in frontier.outbox.take("pg", 9, 10**6)]
    assert [(record["article_id"], record["version"]) for record in records] == [("b", 1), ("a", 2), ("a", 1)]
    assert records[2]["body"] == "as it is"


def test_what_a_store_refuses_comes_last_and_what_is_set_aside_comes_when_it_is_opened_again(frontier: State) -> None:
    outbox = frontier.outbox
    outbox.open_store("pg", 0)
    put(frontier, "a", "b", "c")
    frontier.commit()
    numbers = [article.number for article in outbox.take("pg", 9, 10**6)]
    outbox.note_refusal(numbers[0], "too long", is_set_aside=False)
    assert list_waiting(frontier) == ["b", "c", "a"]
    outbox.note_refusal(numbers[1], "too long", is_set_aside=True)
    outbox.note_trouble("pg", "down")
    assert list_waiting(frontier) == ["c", "a"]
    assert outbox.count("pg") == OutboxCounts(waiting=3, set_aside=1)
    outbox.open_store("pg", 1)
    assert list_waiting(frontier) == ["a", "b", "c"]


def test_a_store_is_forgotten_with_all_that_waits_for_it_and_nothing_else(frontier: State) -> None:
    outbox = frontier.outbox
    for store in ("pg", "search"):
        outbox.open_store(store, 0)
        put(frontier, "a", "b", store=store)
    frontier.commit()
    assert outbox.forget_store("unknown") is None
    assert outbox.forget_store("pg") == 2
    assert outbox.forget_store("pg") is None
    assert outbox.list_stores() == {"search": 0}
    assert list_waiting(frontier, store="search") == ["a", "b"]
    assert outbox.open_store("pg", 9)
    assert list_waiting(frontier) == []


def read_all(frontier: State, *paths: str, at: float = 1.0, turned_out: str = "article") -> None:
    """Read the pages, each an article that was read then."""
    frontier.pages.add([make_entry(path) for path in paths], at)
    for key in take_keys(frontier):
        frontier.pages.finish(key, Visit(turned_out, at, seen="x"))  # type: ignore[arg-type]  # in words


def test_a_request_of_the_spiders_own_is_kept_until_it_is_done(frontier: State) -> None:
    entry = replace(make_entry("a"), key="request 1", request=b"packed")
    assert frontier.pages.add([entry, make_entry("a")], 0) == 2
    assert frontier.pages.add([entry], 0) == 0
    taken = [take(frontier), take(frontier)]
    assert [(found.key, found.request) for found in taken if found] == [("request 1", b"packed"), ("e.com/a", None)]
    frontier.pages.fail("request 1", "503")
    frontier.recovery.requeue_failed()
    assert take(frontier) == entry
    frontier.pages.finish("request 1")
    assert frontier.pages.add([entry], 0) == 0  # it was asked for in this run
    frontier.runs.end_run(1)
    frontier.runs.begin_run("https://e.com/", 2)
    assert frontier.pages.add([entry], 0) == 1
    assert take(frontier) == entry


def test_articles_that_a_filter_has_left_out_come_again_once_they_are_wanted(frontier: State) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b"), make_entry("c"), make_entry("d", host="f.com")], 0)
    take_keys(frontier)
    for key, unwanted in (
        ("e.com/a", "undated"),
        ("e.com/b", "language=fr"),
        ("e.com/c", None),
        ("f.com/d", "undated"),
    ):
        frontier.pages.finish(key, Visit("article", 1.0, etag="e", seen="x"), unwanted)
    assert frontier.recovery.ask_unwanted(lambda unwanted, host: unwanted == "keywords=x") == 0
    assert frontier.recovery.ask_unwanted(lambda unwanted, host: unwanted == "undated" and host == "e.com") == 1
    found = take(frontier)
    assert found is not None
    assert (found.key, found.visit) == ("e.com/a", None)  # as if it had never been read: a 304 would not bring it
    frontier.pages.finish("e.com/a", Visit("article", 2.0))
    assert frontier.recovery.ask_unwanted(lambda unwanted, host: host == "e.com") == 1
    assert take_keys(frontier) == ["e.com/b"]


def test_what_a_filter_has_left_out_stays_so_where_the_page_has_not_changed_or_was_not_asked_for(
    frontier: State,
) -> None:
    frontier.pages.add([make_entry("a"), make_entry("b")], 0)
    take_keys(frontier)
    first = Visit("article", 1.0, due=2.0, seen="x")
    for key in ("e.com/a", "e.com/b"):
        frontier.pages.finish(key, first, "undated")
    assert frontier.runs.revive(3, listings=False) == 2
    take_keys(frontier)
    frontier.pages.finish("e.com/a", replace(first, read_at=3.0, unchanged=1))
    frontier.pages.finish("e.com/b", first)  # it was not worth asking for
    assert frontier.recovery.ask_unwanted(lambda unwanted, host: True) == 2


def test_articles_are_read_again_once_in_a_run_over_any_number_of_processes(open_again: Callable[[], State]) -> None:
    state = open_again()
    state.runs.begin_run("https://e.com/", 0)
    read_all(state, "a", "b", "c")
    read_all(state, "list", turned_out="listing")
    state.runs.end_run(2)
    state.runs.begin_run("https://e.com/", 3)
    read_all(state, "new", at=4)
    assert state.recovery.refresh(5) == 4
    found = take(state)
    assert found is not None
    assert found.visit is not None
    assert found.visit.seen == "x"
    state.pages.finish(found.key, Visit("article", 6, seen="x"))
    state.close()
    state = open_again()
    assert state.runs.begin_run("https://e.com/", 7).resumed
    assert state.recovery.refresh(7) == 0  # those that are left wait already
    left = take_keys(state)
    assert sorted([found.key, *left]) == ["e.com/a", "e.com/b", "e.com/c", "e.com/new"]
    for key in left:
        state.pages.finish(key, Visit("article", 8, seen="x"))
    assert state.recovery.refresh(9) == 0
    state.runs.end_run(10)
    state.runs.begin_run("https://e.com/", 11)
    assert state.recovery.refresh(12) == 4
    state.close()


def test_how_far_an_archive_is_read_comes_back_until_it_is_forgotten(frontier: State) -> None:
    archives = frontier.archives
    assert archives.find_progress("/a.warc.gz") is None
    for progress in (ArchiveProgress("<urn:1>", 3, 900, 12, (3, 7)), ArchiveProgress("<urn:1>", 12, 4_000_000_000, 13)):
        archives.note_progress("/a.warc.gz", progress)
        assert archives.find_progress("/a.warc.gz") == progress
    archives.note_progress("/b.warc.gz", ArchiveProgress("<urn:2>"))
    archives.forget_progress()
    assert [archives.find_progress(name) for name in ("/a.warc.gz", "/b.warc.gz")] == [None, None]
