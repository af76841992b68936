"""A state in PostgreSQL whose server or connection fails: nothing is lost, nothing is done twice, nobody is held up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any, Literal

import psycopg
import pytest

from newscrawl.errors import StateAwayError, StateError
from newscrawl.storage.article_index import KnownArticle
from newscrawl.storage.frontier_records import Counts
from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import parse_address
from newscrawl.storage.postgres_view import DatabaseView

from ..cutting_proxy import CuttingProxy
from ..postgres_server import PostgresServer
from ..waiting import wait_until
from .test_stores import make_entry, take


@pytest.fixture
def proxy(database: str, database_server: PostgresServer) -> Iterator[CuttingProxy]:
    assert database
    with CuttingProxy(database_server.folder) as proxy:
        yield proxy


@pytest.fixture
def state(proxy: CuttingProxy) -> Iterator[PostgresState]:
    """A state with two pages, the first of which is read; its article and that it is done are not committed."""
    state = PostgresState(parse_address(proxy.url), 60)
    state.runs.begin_run("https://e.com/", 0)
    state.pages.add([make_entry("a"), make_entry("b", 5)], 0)
    one = take(state)
    assert one is not None
    state.commit()
    state.articles.keep_record({"article_id": "aa", "version": 1, "url": "https://e.com/a", "body": "x"})
    state.pages.finish(one.key)
    assert state.runs.count() == Counts(pending=1, done=1)
    yield state
    proxy.is_open = True
    state.close()


def list_kept(database: str) -> list[str]:
    view = DatabaseView(parse_address(database))
    try:
        return [article.article_id for article in view.read_articles(0, 9)]
    finally:
        view.close()


def come_back(state: PostgresState) -> None:
    def is_back() -> bool:
        state.reach.try_again()
        return not state.reach.is_away

    wait_until(is_back)


@pytest.mark.parametrize("waits", [True, False])
@pytest.mark.parametrize("cuts", ["sent", "answered"])
def test_a_commit_amid_which_the_connection_breaks_is_done_once(
    state: PostgresState,
    proxy: CuttingProxy,
    database: str,
    cuts: Literal["sent", "answered"],
    waits: bool,
) -> None:
    if not waits:
        state.reach.wait_no_more()
    proxy.cuts = cuts
    state.commit()
    assert proxy.cuts is None
    assert list_kept(database) == ["aa"]
    assert state.runs.count() == Counts(pending=1, done=1)
    state.commit()
    assert list_kept(database) == ["aa"]


@pytest.mark.parametrize("cuts", ["sent", "answered"])
def test_what_became_of_a_commit_is_found_out_once_the_server_is_back(
    state: PostgresState, proxy: CuttingProxy, database: str, cuts: Literal["sent", "answered"]
) -> None:
    losses: list[bool] = []
    state.leases.tell_loss(losses.append)
    state.reach.wait_no_more()
    proxy.cuts, proxy.is_open = cuts, False
    with pytest.raises(StateAwayError):
        state.commit()
    assert state.reach.is_away
    with pytest.raises(StateAwayError):
        state.commit()
    proxy.is_open = True
    come_back(state)
    state.commit()
    assert list_kept(database) == ["aa"]
    assert state.runs.count() == Counts(pending=1, done=1)
    assert not losses  # nothing was broken off but the commit itself


def test_what_is_broken_off_by_a_server_that_goes_away_is_undone_and_pages_that_were_out_wait_again(
    state: PostgresState, proxy: CuttingProxy, database: str, caplog: pytest.LogCaptureFixture
) -> None:
    losses: list[bool] = []
    state.leases.tell_loss(losses.append)
    state.reach.wait_no_more()
    proxy.cuts, proxy.is_open = "sent", False
    with pytest.raises(StateAwayError):
        state.pages.add([make_entry("c")], 0)
    for _ in range(3):
        state.reach.try_again()
        with pytest.raises(StateAwayError):
            state.runs.count()
    proxy.is_open = True
    come_back(state)
    assert losses == [False]  # the host is still this worker's
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert list_kept(database) == []
    assert state.runs.count() == Counts(pending=2)
    one = take(state)
    assert one is not None
    state.pages.finish(one.key)
    state.commit()
    assert state.runs.count() == Counts(pending=1, done=1)


def test_a_server_that_stays_away_is_told_once_and_the_state_is_of_no_use_from_then_on(
    proxy: CuttingProxy, database: str
) -> None:
    state = PostgresState(parse_address(proxy.url), 60, patience=0.2)
    troubles: list[StateError] = []
    state.runs.begin_run("https://e.com/", 0)
    state.commit()
    state.tell_trouble(troubles.append)
    state.reach.wait_no_more()
    proxy.cuts, proxy.is_open = "sent", False
    with pytest.raises(StateAwayError):
        state.runs.count()

    def is_told() -> bool:
        state.reach.try_again()
        return bool(troubles)

    wait_until(is_told)
    assert not state.reach.is_away
    assert "Cannot use the database" in str(troubles[0])
    assert state.runs.count() == Counts()
    state.close()


def test_numbers_that_a_killed_server_gave_in_open_transactions_are_not_given_again(postgres: PostgresServer) -> None:
    address = parse_address(postgres.make_state_empty())
    with closing(PostgresState(address, 60)) as first, closing(PostgresState(address, 60)) as second:
        first.session.ask("SELECT 1")  # begins a transaction
        number = first.articles.add_article(KnownArticle("x", "https://e.com/x", 1, b""), 5, None)
        postgres.kill()
        postgres.start_after_kill()
        other = second.articles.add_article(KnownArticle("y", "https://e.com/y", 1, b""), 6, None)
        second.commit()
        first.commit()
        assert number != other
        assert [second.articles.read_article(one).article_id for one in (number, other)] == ["x", "y"]


def test_a_connection_that_libpq_gives_up_amid_a_pipeline_is_made_anew(
    state: PostgresState, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    send, errors = state.session._try, [psycopg.OperationalError("cannot exit pipeline mode while busy")]

    def give_up_once(*values: Any) -> Any:
        if errors:
            raise errors.pop()
        return send(*values)

    monkeypatch.setattr(state.session, "_try", give_up_once)
    before = state.session._connection
    state.commit()
    assert before.closed
    assert list_kept(database) == ["aa"]
