"""Runs that wait for whoever looks for work: which are found, who counts, and when a run is over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from newscrawl.errors import StateError
from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import parse_address
from newscrawl.storage.postgres_work import OpenRun, OpenRuns

from ..postgres_server import PostgresServer
from ..waiting import wait_until
from .test_postgres import Workers, add_pages, end_leases, list_hosts
from .test_stores import make_entry, take


@pytest.fixture
def workers(database: str) -> Iterator[Workers]:
    workers = Workers(database)
    with workers.opened:
        yield workers


@pytest.fixture
def runs(database: str, workers: Workers) -> Iterator[OpenRuns]:
    workers.open().close()  # which makes the tables
    with closing(OpenRuns(parse_address(database), 60)) as runs:
        yield runs


def join(workers: Workers, run: int) -> PostgresState:
    state = PostgresState(parse_address(workers.address), 60)
    workers.opened.callback(state.close)
    state.leases.join(run)
    state.runs.begin_run("", 0)
    state.commit()
    return state


def ask_over(server: PostgresServer) -> bool:
    return server.ask("SELECT ended IS NOT NULL AND orders IS NULL FROM newscrawl.run ORDER BY number LIMIT 1") == [
        (True,)
    ]


def test_a_run_is_found_that_invites_others_and_has_hosts_that_nobody_has(workers: Workers, runs: OpenRuns) -> None:
    state = workers.open()
    add_pages(state, 2)
    assert runs.find() is None  # it invites nobody
    state.leases.invite('{"spider": "news"}')
    state.commit()
    assert runs.find() == OpenRun(1, '{"spider": "news"}')
    runs.unusable.add(1)
    assert runs.find() is None
    runs.unusable.clear()
    assert take(state)
    state.commit()
    held = list_hosts(state)
    assert len(held) == 1  # the other is for the one that looks
    found = runs.find()
    assert found is not None
    other = join(workers, found.number)
    runs.note_begun()
    assert take(other)
    other.commit()
    assert runs.find() is None
    assert list_hosts(other).isdisjoint(held)


def test_the_run_with_the_fewest_workers_goes_first(workers: Workers, runs: OpenRuns) -> None:
    for starts in ("https://a.com/", "https://b.com/"):
        state = PostgresState(parse_address(workers.address), 60)
        workers.opened.callback(state.close)
        state.runs.begin_run(starts, 0)
        state.pages.add([make_entry("1", host=f"{starts[8]}.com")], 0)
        state.leases.invite(starts)
        state.commit()
    first = runs.find()
    assert first is not None
    assert first.orders == "https://a.com/"
    join(workers, first.number)
    second = runs.find()
    assert second is not None
    assert second.orders == "https://b.com/"


def test_what_was_left_waiting_is_left_to_others_for_a_while(workers: Workers, runs: OpenRuns) -> None:
    state = workers.open()
    add_pages(state, 1)
    state.leases.invite("{}")
    state.commit()
    assert runs.find()
    runs.note_left(1)
    assert runs.find() is None
    state.pages.add([make_entry("new", host="z.com")], 0)
    state.commit()
    assert runs.find()


def test_a_run_that_nobody_could_end_any_more_is_over_once_its_workers_are_gone(
    workers: Workers, runs: OpenRuns, database_server: PostgresServer
) -> None:
    state = workers.open()
    add_pages(state, 1, pages=1)
    state.leases.invite("{}")
    one = take(state)
    assert one is not None
    state.commit()
    assert runs.find() is None
    state.pages.finish(one.key)
    state.commit()
    runs._seen = 0.0  # so that it looks again
    assert runs.find() is None
    assert not ask_over(database_server)  # it lives, and may wait for news
    state.session.close()
    database_server.ask("UPDATE newscrawl.worker SET seen_at = seen_at - interval '1 hour'")
    runs._seen = 0.0
    assert runs.find() is None
    assert ask_over(database_server)
    state.leases.own.clear()


def test_who_joins_a_run_ends_it_only_where_nobody_else_is_at_it(
    workers: Workers, runs: OpenRuns, database_server: PostgresServer
) -> None:
    state = workers.open()
    add_pages(state, 1, pages=1)
    state.leases.invite("{}")
    state.commit()
    helper = join(workers, 1)
    wait_until(lambda: take(helper) is not None)
    helper.commit()
    assert not state.pages.has_pending(lambda host: True)
    assert state.leases.others_have_work()  # so it does not end before the helper has
    helper.pages.finish(next(iter(helper.leases.out)))
    helper.commit()
    wait_until(lambda: not state.leases.others_have_work())
    assert helper.leases.others_have_work()  # those who began the run are there
    state.close()
    wait_until(lambda: not helper.leases.others_have_work())
    helper.runs.end_run(5.0)
    helper.commit()
    assert ask_over(database_server)
    add_pages(helper, 1, pages=3)
    late = join(workers, 1)
    assert take(late) is None  # a run that is over has nothing for those who come late


def test_pages_of_a_dead_worker_wait_for_whoever_looks(
    workers: Workers, runs: OpenRuns, database_server: PostgresServer
) -> None:
    dead = workers.open()
    add_pages(dead, 1)
    dead.leases.invite("{}")
    assert take(dead)
    dead.commit()
    dead.session.close()
    dead.leases.own.clear()
    assert runs.find() is None
    end_leases(database_server)
    runs.lease = 0.001  # or the server's own start would have to be a lease ago
    assert runs.find() == OpenRun(1, "{}")


def test_a_database_that_is_away_is_an_error_each_time_and_no_wait(database: str) -> None:
    runs = OpenRuns(parse_address("postgresql:///x?host=/nowhere"), 60)
    for _ in range(2):
        with pytest.raises(StateError, match="Cannot use the database"):
            runs.find()
    runs.close()
