"""A state in a PostgreSQL database: any number of processes on any machines work on it at the same time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from ..errors import StateError
from .frontier_records import OutputRecord
from .host_leases import read_lease_clock
from .postgres_address import DatabaseAddress
from .postgres_archives import PostgresArchives
from .postgres_articles import PostgresArticles
from .postgres_hosts import PostgresHosts, PostgresManners
from .postgres_leases import PostgresLeases
from .postgres_lessons import PostgresLessons, PostgresOutputs
from .postgres_outbox import PostgresOutbox
from .postgres_recovery import PostgresRecovery
from .postgres_runs import PostgresRuns
from .postgres_session import PATIENCE, LeaseLostError, PostgresSession, in_session
from .postgres_table import PostgresTable

_HANGING = 4  # a process that hangs amid a transaction for one of so many parts of a lease has it undone


class PostgresState:
    """A State. Raises StateError where the database cannot be used: see PostgresSession."""

    def __init__(self, address: DatabaseAddress, lease: float, patience: float = PATIENCE) -> None:
        """`lease`: seconds for which hosts are this process's without a sign of it; `patience`: seconds for which a
        server that goes away is waited for."""
        self.session = PostgresSession(address, max(1.0, lease / _HANGING), patience)
        try:
            self.leases = PostgresLeases(self.session, lease)
            table = PostgresTable(self.session, self.leases)
            self._table = table
            self._began = 0.0  # when the last commit was made, by the clock of leases
            self.pages = self.recovery = PostgresRecovery(table)
            self.runs = PostgresRuns(table)
            self.hosts = PostgresHosts(self.session)
            self.manners = PostgresManners(self.session)
            self.lessons = PostgresLessons(self.session)
            self.outputs = PostgresOutputs(self.session)
            self.articles = PostgresArticles(self.session)
            self.archives = PostgresArchives(self.session)
            self.reach = PostgresReach(self)
            self.outbox = PostgresOutbox(self.session, self.leases.worker, lease)
            self.session.commit()
        except BaseException:
            self.session.close()
            raise

    def tell_trouble(self, on_trouble: Callable[[StateError], None]) -> None:
        self.session.on_trouble = on_trouble

    @in_session(is_whole=True)
    def commit(self, *outputs: OutputRecord) -> None:
        for output in outputs:
            self.outputs.note_output(output)
        self.leases.mark_out()
        self.leases.balance()
        self._began = read_lease_clock()
        try:
            self.session.commit([*self.articles.list_closing(), *self.leases.list_closing()])
        except LeaseLostError:
            self._start_over()
            return
        self.note_commit()

    def note_commit(self) -> None:
        """Notes that the last commit was done."""
        self.leases.note_commit(self._began)
        self.articles.forget_fresh()
        self.outbox.note_commit()

    def undo(self) -> None:
        self.session.undo()
        self.articles.forget_fresh()
        self._table.forget_hosts()

    def close(self) -> None:
        try:
            if self.session.is_usable and not self.session.is_away:
                self.leases.let_go_all()
                self.session.write("DELETE FROM worker WHERE name = %s", self.leases.worker)
                self.leases.run = None
                with suppress(LeaseLostError):  # what came since the last commit is others'
                    self.session.commit([*self.articles.list_closing(), *self.leases.list_checks()])
        finally:
            self.session.close()

    def _start_over(self) -> None:
        """Gives up what was about to be committed, and all hosts: others have them. Where a lease still runs, the host
        may have been asked just now, and is left alone as long."""
        self.undo()
        held = [own.id for own in self.leases.own.values()]
        self.session.write(
            "UPDATE page SET state = 0, until = NULL FROM host WHERE page.state = 1 AND page.host = host.id "
            "AND host.id = ANY(%s::bigint[]) AND host.worker = %s AND host.until < clock_timestamp()",
            *(held, self.leases.worker),
        )
        self.session.write(
            "UPDATE host SET worker = NULL, until = NULL WHERE worker = %s AND id = ANY(%s::bigint[]) "
            "AND until < clock_timestamp()",
            *(self.leases.worker, held),
        )
        self.leases.forget_all()
        self.session.commit()
        self.leases.tell_lost(are_others=True)

    def start_anew(self) -> None:
        """Undoes what came since the last commit, as a call was broken off. The hosts stay this worker's."""
        self.undo()
        self.session.is_torn = False
        self.leases.forget_out()
        self.leases.tell_lost(are_others=False)


class PostgresReach:
    """A Reach."""

    def __init__(self, state: PostgresState) -> None:
        self.session = state.session
        self._state = state

    @property
    def is_away(self) -> bool:
        return self.session.is_away

    def wait_no_more(self) -> None:
        self.session.waits = False

    @in_session()
    def try_again(self) -> None:
        if not self.session.is_away:
            return
        outcome = self.session.try_again()
        if outcome == "committed":
            self._state.note_commit()
        if outcome != "away" and self.session.is_torn:
            self._state.start_anew()

    def give_up(self) -> None:
        self.session.give_up()
