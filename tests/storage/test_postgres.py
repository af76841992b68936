"""What a state in PostgreSQL does besides what all states do: it is shared, and outlives its server."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack

import psycopg
import pytest

from newscrawl.errors import StateError
from newscrawl.frontier.ledger import Ledger
from newscrawl.storage import postgres_schema
from newscrawl.storage.article_index import KnownArticle
from newscrawl.storage.frontier_records import Counts, FrontierEntry, HostConduct
from newscrawl.storage.host_leases import ClaimedHost
from newscrawl.storage.output_file import NoOutput
from newscrawl.storage.page_table import make_digest
from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import hide_secrets, parse_address
from newscrawl.storage.postgres_schema import SCHEMA
from newscrawl.storage.postgres_session import PostgresSession
from newscrawl.storage.postgres_view import DatabaseView

from ..postgres_server import PostgresServer
from ..waiting import wait_until
from .test_stores import make_entry, take, take_keys

STARTS = "https://e.com/"


class Workers:
    """States of several crawls in one database."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.opened = ExitStack()

    def open(self, lease: float = 60.0) -> PostgresState:
        state = PostgresState(parse_address(self.address), lease)
        self.opened.callback(state.close)
        state.runs.begin_run(STARTS, 0)
        state.commit()
        return state


@pytest.fixture
def workers(database: str) -> Iterator[Workers]:
    workers = Workers(database)
    with workers.opened:
        yield workers


@pytest.fixture
def view(database: str) -> Iterator[DatabaseView]:
    view = DatabaseView(parse_address(database))
    yield view
    view.close()


def add_pages(state: PostgresState, hosts: int, pages: int = 2) -> None:
    """Pages of the hosts a.com, b.com …, which are anybody's."""
    names = [f"{chr(97 + number)}.com" for number in range(hosts)]
    state.pages.add([make_entry(str(page), 0, host) for host in names for page in range(pages)], 0)
    state.commit()


def list_hosts(state: PostgresState) -> set[str]:
    return {own.name for own in state.leases.own.values()}


def end_leases(server: PostgresServer) -> None:
    server.ask("UPDATE newscrawl.host SET until = clock_timestamp() - interval '1 hour' WHERE until IS NOT NULL")


def keep(state: PostgresState, name: str, version: int = 1) -> None:
    state.articles.keep_record({"article_id": name, "version": version, "url": f"https://e.com/{name}", "body": "ö\0"})


def test_two_workers_share_the_hosts_of_one_run(workers: Workers) -> None:
    first, second = workers.open(), workers.open()
    add_pages(first, 4)
    assert take(first)
    first.commit()
    assert len(list_hosts(first)) == 2
    assert take(second)
    assert len(list_hosts(second)) == 2
    assert not list_hosts(first) & list_hosts(second)
    taken = [*take_keys(first), *take_keys(second)]
    assert len(taken) == len(set(taken)) == 6


def test_a_worker_that_is_alone_has_all_hosts_and_gives_some_to_one_that_comes(workers: Workers) -> None:
    first = workers.open(lease=3)
    add_pages(first, 4, pages=8)
    one = take(first)
    assert one is not None
    assert len(list_hosts(first)) == 4
    second = workers.open(lease=3)
    assert take(second) is None
    assert second.leases.others_have_work()

    def is_shared() -> bool:
        first.commit()
        second.commit()
        return take(second) is not None

    wait_until(is_shared)
    assert one.host in list_hosts(first)  # of which a page is out
    assert list_hosts(first) | list_hosts(second) == {"a.com", "b.com", "c.com", "d.com"}


def test_what_a_worker_without_its_lease_commits_is_refused_all_of_it(
    workers: Workers, database_server: PostgresServer, view: DatabaseView
) -> None:
    first = workers.open(lease=1)
    add_pages(first, 1)
    lost: list[str] = []
    first.leases.tell_loss(lambda are_others: lost.append("first"))
    one = take(first)
    assert one is not None
    first.commit()
    second = workers.open(lease=1)
    wait_until(lambda: take(second) is not None)  # once the lease is over
    second.commit()
    assert not first.leases.holds("a.com")
    first.pages.finish(one.key)
    first.pages.add([make_entry("new", host="a.com")], 0)
    keep(first, "x")
    first.commit()
    assert lost == ["first"]
    assert view.read_articles(0, 9) == []
    assert first.runs.count() == Counts(pending=1, in_flight=1)
    second.pages.finish(one.key)
    second.commit()
    assert not lost[1:]
    assert second.runs.count().done == 1
    assert database_server.ask("SELECT count(*) FROM newscrawl.page WHERE key = 'a.com/new'") == [(0,)]
    first.pages.add([make_entry("later", host="z.com")], 0)
    first.commit()  # it goes on with others
    later = take(first)
    assert later is not None
    assert later.host == "z.com"


def test_a_lost_lease_is_heard_at_the_commit_though_its_host_was_just_given_back(workers: Workers) -> None:
    first = workers.open(lease=1)
    add_pages(first, 1)
    lost: list[str] = []
    first.leases.tell_loss(lambda are_others: lost.append("first"))
    one = take(first)
    assert one is not None
    first.commit()
    second = workers.open(lease=1)
    wait_until(lambda: take(second) is not None)
    second.commit()
    first.pages.give_back(one.key)
    first.leases.let_go(list(first.leases.own.values()))
    assert first.runs.count().pending == 2  # what is asked amid the transaction has its answer
    assert not lost
    first.commit()
    assert lost == ["first"]
    assert second.runs.count() == Counts(pending=1, in_flight=1)  # nothing of it has come to pass
    assert list_hosts(second) == {"a.com"}
    first.pages.add([make_entry("later", host="z.com")], 0)
    first.commit()
    assert lost == ["first"]


def test_a_claim_that_is_not_committed_is_no_lease_yet(workers: Workers, database_server: PostgresServer) -> None:
    first, second = workers.open(), workers.open()
    add_pages(first, 1)
    assert first.leases.are_settled
    ledgers = [Ledger(state, NoOutput(), None, lambda error: None) for state in (first, second)]
    out = ledgers[0].take(lambda host: True)
    assert out is not None
    assert first.leases.are_settled  # before anybody hears of the page
    break_connections(database_server)  # which undoes what is not committed
    assert ledgers[1].take(lambda host: True) is None
    assert first.leases.holds(out.host)
    assert list_hosts(second) == set()


def test_a_host_that_is_given_back_and_claimed_again_is_nobodys_loss(workers: Workers) -> None:
    first = workers.open(lease=60)
    add_pages(first, 1)
    lost: list[str] = []
    first.leases.tell_loss(lambda are_others: lost.append("first"))
    one = take(first)
    assert one is not None
    first.commit()
    first.pages.give_back(one.key)
    first.leases.let_go(list(first.leases.own.values()))
    first.leases.look_soon()
    assert take(first) is not None
    first.commit()
    assert not lost


def test_a_worker_without_hosts_is_seen_as_long_as_it_lives(workers: Workers, database_server: PostgresServer) -> None:
    first = workers.open()
    add_pages(first, 1)
    assert take(first) is not None
    second = workers.open(lease=0.6)
    second.commit()

    def ask() -> object:
        query = f"SELECT seen_at FROM newscrawl.worker WHERE name = '{second.leases.worker}'"
        return database_server.ask(query)

    began = ask()

    def is_seen_again() -> bool:
        assert take(second) is None
        second.commit()
        return ask() != began

    wait_until(is_seen_again, 20)


def test_a_lease_that_is_over_is_still_good_while_nobody_has_taken_the_host(
    workers: Workers, database_server: PostgresServer
) -> None:
    state = workers.open()
    add_pages(state, 1)
    one = take(state)
    assert one is not None
    state.commit()
    end_leases(database_server)
    state.pages.finish(one.key)
    state.commit()
    assert state.runs.count() == Counts(pending=1, done=1)


def test_pages_that_a_dead_worker_had_out_wait_again_for_the_next(
    workers: Workers, database_server: PostgresServer
) -> None:
    dead = workers.open(lease=1)
    add_pages(dead, 2)
    assert len(take_keys(dead)) == 4
    dead.commit()
    dead.session.close()  # no word of it
    alive = workers.open(lease=1)
    assert alive.runs.count() == Counts(in_flight=4)
    assert alive.recovery.reclaim() == 0  # its leases are not over yet
    found: set[str] = set()

    def has_all() -> bool:
        found.update(take_keys(alive))
        return len(found) == 4

    wait_until(has_all)
    dead.leases.own.clear()


def test_when_a_host_may_be_asked_again_goes_with_it(workers: Workers) -> None:
    first, second = workers.open(), workers.open()
    add_pages(first, 1)
    one = take(first)
    assert one is not None
    first.leases.note_asked("a.com", 5.0)
    first.manners.write_conduct({"a.com": HostConduct(rests_until=9e9, rests=2)})
    first.pages.give_back(one.key)
    first.commit()
    first.leases.let_go_all()
    first.commit()
    claimed: list[ClaimedHost] = []
    second.leases.tell_claims(claimed.append)
    wait_until(lambda: take(second) is not None)
    assert [(host.name, host.delay) for host in claimed] == [("a.com", 5.0)]
    assert 3 < claimed[0].wait <= 5
    assert second.manners.read_conduct("a.com").rests == 2


def test_a_host_of_a_dead_worker_is_left_alone_for_its_delay(workers: Workers) -> None:
    dead = workers.open(lease=1)
    add_pages(dead, 1)
    assert take(dead)
    dead.leases.note_asked("a.com", 30.0)
    dead.commit()
    dead.session.close()
    dead.leases.own.clear()
    alive = workers.open(lease=1)
    claimed: list[ClaimedHost] = []
    alive.leases.tell_claims(claimed.append)
    wait_until(lambda: take(alive) is not None)
    assert 25 < claimed[0].wait <= 30  # it may have been asked until the very end of the lease


def test_a_run_goes_on_while_another_worker_has_a_page_of_it(workers: Workers) -> None:
    first, second = workers.open(), workers.open()
    add_pages(first, 1, pages=1)
    one = take(first)
    assert one is not None
    first.commit()
    assert not second.pages.has_pending(lambda host: True)
    assert second.leases.others_have_work()
    first.pages.finish(one.key)
    first.commit()
    wait_until(lambda: not second.leases.others_have_work())


def test_a_host_that_one_worker_wants_no_more_of_is_left_to_the_others(workers: Workers) -> None:
    first, second = workers.open(), workers.open()
    add_pages(first, 2, pages=1)
    wait_until(lambda: take(first) is not None)
    first.commit()
    wait_until(lambda: take(second) is not None)
    second.commit()
    second.pages.give_back(next(iter(second.leases.out)))
    second.commit()
    (closed,) = list_hosts(second)
    assert not second.pages.has_pending(lambda host: host != closed)
    second.commit()
    assert list_hosts(second) == set()
    assert take(second) is None  # nor is it claimed again
    wait_until(lambda: closed in {entry.host for entry in [take(first)] if entry})


def test_numbers_of_articles_rise_as_commits_become_visible(workers: Workers, view: DatabaseView) -> None:
    slow, quick = workers.open(), workers.open()
    keep(slow, "slow")
    slow.pages.add([make_entry("a")], 0)
    assert slow.runs.count().pending == 1  # its transaction is on
    keep(quick, "quick")
    quick.commit()
    assert [article.article_id for article in view.read_articles(0, 9)] == ["quick"]
    last = view.read_articles(0, 9)[-1].seq
    slow.commit()
    assert [article.article_id for article in view.read_articles(last, 9)] == ["slow"]
    keep(quick, "slow")  # once more
    quick.commit()
    assert [(article.url, article.line) for article in view.read_articles(0, 1)] == [
        (
            "https://e.com/quick",
            b'{"article_id": "quick", "version": 1, "url": "https://e.com/quick", "body": "\xc3\xb6\\u0000"}\n',
        )
    ]
    assert len(view.read_articles(0, 9)) == 2


def test_many_workers_that_write_at_once_leave_no_gap_for_who_follows(workers: Workers, view: DatabaseView) -> None:
    states = [workers.open() for _ in range(4)]
    seen: list[str] = []

    def write(number: int) -> None:
        for page in range(15):
            keep(states[number], f"{number}-{page}")
            states[number].commit()

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    after = 0
    while any(thread.is_alive() for thread in threads) or view.read_articles(after, 1):
        for article in view.read_articles(after, 7):
            after = article.seq
            seen.append(article.article_id)
    assert len(seen) == len(set(seen)) == 60


def break_connections(server: PostgresServer) -> None:
    server.ask(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname IS NOT NULL"
    )


def test_what_was_written_is_written_again_where_the_connection_breaks(
    workers: Workers, database_server: PostgresServer, caplog: pytest.LogCaptureFixture
) -> None:
    state = workers.open()
    state.pages.add([make_entry("a"), make_entry("b", 5)], 0)
    one = take(state)
    assert one is not None
    break_connections(database_server)
    assert state.runs.count() == Counts(pending=1, in_flight=1)
    number = state.articles.add_article(KnownArticle("aa", "https://e.com/a", 1, b"x"), 5, None)
    state.pages.finish(one.key)
    break_connections(database_server)
    state.commit()
    assert state.runs.count() == Counts(pending=1, done=1)
    assert state.articles.read_article(number).article_id == "aa"
    assert state.articles.find_content(5) == number
    assert [record.levelname for record in caplog.records] == ["WARNING", "WARNING"]


def test_a_commit_is_not_done_twice_where_its_answer_is_lost(workers: Workers, database_server: PostgresServer) -> None:
    state = workers.open()
    database_server.ask("CREATE TABLE IF NOT EXISTS public.counted (number int); TRUNCATE public.counted")
    state.session.write("INSERT INTO public.counted VALUES (1)")
    state.session.ask("SELECT 1")
    state.session._connection.execute("COMMIT")  # whose answer is on the way when the connection breaks
    state.session._connection.close()
    state.commit()
    assert database_server.ask("SELECT count(*) FROM public.counted") == [(1,)]


def test_workers_that_wait_for_each_other_in_a_circle_both_come_to_their_end(workers: Workers) -> None:
    first, second = workers.open(), workers.open()
    for state, hosts in ((first, ("one.com", "two.com")), (second, ("three.com", "four.com"))):
        state.pages.add([make_entry("x", host=host) for host in hosts], 0)
    first.hosts.write_host_record("m.com", first.hosts.read_host_record("m.com"))
    second.hosts.write_host_record("n.com", first.hosts.read_host_record("n.com"))
    first.runs.count()
    second.runs.count()
    first.hosts.write_host_record("n.com", second.hosts.read_host_record("x.com"))
    second.hosts.write_host_record("m.com", second.hosts.read_host_record("x.com"))
    thread = threading.Thread(target=second.commit)
    thread.start()
    first.commit()
    thread.join(60)
    assert not thread.is_alive()
    assert first.runs.count().pending == 4


def test_transactions_that_fail_again_and_again_are_done_again_each_time(
    database: str, database_server: PostgresServer
) -> None:
    session = PostgresSession(parse_address(database))
    database_server.ask(
        "CREATE SEQUENCE IF NOT EXISTS public.tries; SELECT setval('public.tries', 1); "
        "CREATE TABLE IF NOT EXISTS public.counted (number int); TRUNCATE public.counted"
    )
    fail_once = (
        "DO $$ BEGIN IF mod(nextval('public.tries'), 2) = 0 "
        "THEN RAISE EXCEPTION 'in the way' USING ERRCODE = '40001'; END IF; END $$"
    )
    for number in range(6):  # what is said for the third time is prepared, in a pipeline that is broken off
        session.write(fail_once)
        for _ in range(2):
            session.write("INSERT INTO public.counted VALUES (%s)", number)
        session.commit()
    session.close()
    assert database_server.ask("SELECT count(*) FROM public.counted") == [(12,)]


def test_a_process_that_hangs_amid_a_transaction_holds_nobody_up_for_long(workers: Workers) -> None:
    hanging, other = workers.open(lease=2), workers.open(lease=2)
    hanging.pages.add([make_entry("a")], 0)
    assert hanging.runs.count().pending == 1
    began = time.monotonic()
    assert other.pages.add([make_entry("a")], 0) == 1
    other.commit()
    assert time.monotonic() - began < 30
    hanging.commit()  # it is written again, and known already
    assert hanging.runs.count().pending == 1


def test_a_state_of_a_newer_version_is_refused(
    workers: Workers, database: str, database_server: PostgresServer, view: DatabaseView
) -> None:
    workers.open()
    database_server.ask(f"UPDATE newscrawl.schema_version SET version = {len(SCHEMA) + 1}")
    with pytest.raises(StateError, match="newer newscrawl"):
        PostgresState(parse_address(database), 60)
    with pytest.raises(StateError, match="newer newscrawl"):
        view.read_runs()
    database_server.ask(f"UPDATE newscrawl.schema_version SET version = {len(SCHEMA)}")
    assert len(view.read_runs()) == 1


def test_a_state_of_an_older_version_is_brought_up_to_date_when_asked(
    workers: Workers,
    database: str,
    database_server: PostgresServer,
    view: DatabaseView,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    state = workers.open()
    state.pages.add([make_entry("a")], 0)
    state.commit()
    monkeypatch.setattr(postgres_schema, "SCHEMA", (*SCHEMA, "ALTER TABLE page ADD COLUMN later integer"))
    with pytest.raises(StateError, match="state migrate"):
        PostgresState(parse_address(database), 60)
    assert view.migrate() == len(SCHEMA)
    PostgresState(parse_address(database), 60).close()
    monkeypatch.undo()
    database_server.ask(f"UPDATE newscrawl.schema_version SET version = {len(SCHEMA)}")
    database_server.ask("ALTER TABLE newscrawl.page DROP COLUMN later")


def test_pages_of_an_older_database_are_found_by_their_keys(database: str, database_server: PostgresServer) -> None:
    state = PostgresState(parse_address(database), 60)
    state.runs.begin_run("starts", 0)
    entries = [make_entry(f"story-{number}") for number in range(20)]
    state.pages.add(entries, 0)
    state.commit()
    state.close()
    database_server.ask("ALTER TABLE newscrawl.page ALTER COLUMN digest TYPE bytea USING ''::bytea || key::bytea")
    for entry in entries:
        digest = make_digest(entry.key).hex()
        database_server.ask(f"UPDATE newscrawl.page SET digest = '\\x{digest}' WHERE key = '{entry.key}'")
    database_server.ask("UPDATE newscrawl.schema_version SET version = 2")
    view = DatabaseView(parse_address(database))
    assert view.migrate() == 2
    view.close()
    state = PostgresState(parse_address(database), 60)
    state.runs.begin_run("starts", 0)
    assert state.pages.add(entries, 0) == 0
    state.close()


def test_a_database_is_shown_without_its_password() -> None:
    address = parse_address(
        "postgresql://me:s%40cret@db.example:5433/news?sslmode=verify-full&password=other&sslpassword=third"
    )
    shown = "postgresql://me@db.example:5433/news?sslmode=verify-full&password=…&sslpassword=…"
    assert str(address) == shown
    assert "cret" not in repr(address)
    assert hide_secrets(address, "no s@cret, no other, third") == "no …, no …, …"
    assert str(parse_address("postgresql:///news?host=/run/postgresql")) == "postgresql:///news?host=/run/postgresql"


@pytest.mark.parametrize("text", ["mysql://db/news", "db.example", "postgresql://me:s@cret@db/news"])
def test_what_is_no_address_is_refused_without_telling_it(text: str) -> None:
    with pytest.raises(StateError) as refused:
        parse_address(text)
    assert "cret" not in str(refused.value)


def test_a_server_that_is_away_as_a_crawl_begins_is_said_at_once() -> None:
    began = time.monotonic()
    with pytest.raises(
        StateError, match=r"Cannot use the database postgresql://me@/news.*: see that it runs"
    ) as refused:
        PostgresState(parse_address("postgresql://me:hidden@/news?host=/nowhere"), 60)
    assert "hidden" not in str(refused.value)
    assert time.monotonic() - began < 10
    with pytest.raises(StateError, match="see that it runs"):
        DatabaseView(parse_address("postgresql://me@/news?host=/nowhere")).read_articles(0, 1)


def test_an_error_that_waiting_does_not_cure_is_told_once_and_kept(
    workers: Workers, database_server: PostgresServer
) -> None:
    state = workers.open()
    told: list[StateError] = []
    state.tell_trouble(told.append)
    state.session.write("SELECT 1/0")
    assert state.runs.count() == Counts()
    assert take(state) is None
    assert [error.kind for error in told] == ["state_unreadable"] * 2
    with pytest.raises(StateError, match="division by zero"):
        state.articles.list_lost()
    state.leases.own.clear()


def test_texts_that_postgresql_does_not_keep_are_mended(workers: Workers) -> None:
    state = workers.open()
    state.pages.add([make_entry("a", headline="nul\0 and half \ud800 of one")], 0)
    state.commit()
    state.leases.let_go_all()
    found: list[FrontierEntry] = []

    def is_there() -> bool:
        entry = take(state)
        found.extend([entry] if entry is not None else [])
        return bool(found)

    wait_until(is_there)
    assert found[0].link.headline == "nul\ufffd and half ? of one"


def test_what_another_program_keeps_there_is_left_alone(
    workers: Workers, database_server: PostgresServer, view: DatabaseView
) -> None:
    database_server.ask("CREATE TABLE IF NOT EXISTS public.article (title text)")
    state = workers.open()
    keep(state, "x")
    state.close()
    workers.opened.pop_all()
    view.remove()
    assert not view.exists()
    with psycopg.connect(database_server.url) as connection:
        assert connection.execute("SELECT count(*) FROM public.article").fetchone() == (0,)
