"""Where a state is kept: in a file of SQLite, or in a PostgreSQL database. The one place that knows which is which."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from ..errors import StateError
from . import state_file
from .frontier_records import HostConduct
from .jsonlines import ArticleRecord
from .postgres_address import DatabaseAddress
from .schema import IN_MEMORY
from .sqlite import SqliteState
from .state_file import FailedPage, RunSummary
from .stores import State
from .waiting_articles import StoreSummary

if TYPE_CHECKING:
    from .postgres_work import OpenRuns

StatePlace: TypeAlias = Path | DatabaseAddress
LEASE = 60.0  # seconds


class StateView(Protocol):
    """What may be read in a state while crawls use it. Each method raises StateError."""

    def exists(self) -> bool:
        """Returns whether there is a state at all."""

    def read_runs(self) -> list[RunSummary]:
        """Returns the runs, the first one first."""

    def read_failures(self, limit: int) -> list[FailedPage]:
        """Returns the pages that failed, the latest first, `limit` at most."""

    def read_conducts(self) -> dict[str, HostConduct]:
        """Returns how hosts were treated, those with most requests first."""

    def read_stores(self) -> list[StoreSummary]:
        """Returns the further stores that the state knows, with what waits for them."""

    def find_article_id(self, key: str) -> str | None:
        """Returns the id of the article with this address key; None where there is none."""

    def read_versions(self, article_id: str) -> list[ArticleRecord]:
        """Returns the records of an article that the state itself keeps, the first version first."""

    def migrate(self) -> int:
        """Brings the state up to date. Returns the version that it had."""

    def remove(self) -> None:
        """Removes the state. Raises StateError where a crawl is using it."""

    def close(self) -> None:
        """Lets go of it."""


class FileView:
    """A StateView of a state file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def exists(self) -> bool:
        return self.path.exists()

    def read_runs(self) -> list[RunSummary]:
        return state_file.read_runs(self.path)

    def read_failures(self, limit: int) -> list[FailedPage]:
        return state_file.read_failures(self.path, limit)

    def read_conducts(self) -> dict[str, HostConduct]:
        return state_file.read_conducts(self.path)

    def read_stores(self) -> list[StoreSummary]:
        return state_file.read_stores(self.path)

    def find_article_id(self, key: str) -> str | None:
        return state_file.find_article_id(self.path, key)

    def read_versions(self, article_id: str) -> list[ArticleRecord]:
        return []  # they are in the outputs

    def migrate(self) -> int:
        version = state_file.read_version(self.path)
        SqliteState(self.path).close()  # as every crawl does
        return version

    def remove(self) -> None:
        state_file.remove_state(self.path)

    def close(self) -> None:
        """There is nothing to let go of."""


def open_state(place: StatePlace | None, lease: float = LEASE) -> State:
    """Opens the state in a place, or an empty one in memory for None. Raises StateError.

    `lease`: seconds for which hosts stay this process's without a sign of it, where others share the state.
    """
    if isinstance(place, DatabaseAddress):
        try:
            from .postgres import PostgresState
        except ImportError as error:
            raise _describe_missing(error) from error
        return PostgresState(place, lease)
    return SqliteState(place if place is not None else IN_MEMORY)


def find_open_runs(address: DatabaseAddress, lease: float) -> OpenRuns:
    """Returns what finds runs that have work for others. Raises StateError where what reads them is not installed."""
    try:
        from .postgres_work import OpenRuns
    except ImportError as error:
        raise _describe_missing(error) from error
    return OpenRuns(address, lease)


def view_state(place: StatePlace) -> StateView:
    """Returns what reads the state in a place. Raises StateError where what reads it is not installed."""
    if isinstance(place, DatabaseAddress):
        try:
            from .postgres_view import DatabaseView
        except ImportError as error:
            raise _describe_missing(error) from error
        return DatabaseView(place)
    return FileView(place)


class Copied(NamedTuple):
    """How much of a state was copied."""

    pages: int
    articles: int


def copy_state(source: StatePlace, target: StatePlace) -> Copied:
    """Copies a state from a file into a database, or back. Raises StateError, also where there is nothing to do."""
    try:
        from .postgres_copying import copy_to_database, copy_to_file
    except ImportError as error:
        raise _describe_missing(error) from error
    if isinstance(source, Path) and isinstance(target, DatabaseAddress):
        return Copied(*copy_to_database(source, target))
    if isinstance(source, DatabaseAddress) and isinstance(target, Path):
        return Copied(*copy_to_file(source, target))
    raise StateError(
        "state_unreadable",
        "A state is copied from a file to postgresql://… or back: name one of each, and the one that is there first.",
    )


def list_sites(runs: list[RunSummary]) -> list[str]:
    """Returns the hosts that runs began at, once each."""
    starts = [key for run in runs for key in run.starts.split()]
    return list(dict.fromkeys(key.partition("/")[0].partition("?")[0] for key in starts))


def _describe_missing(error: ImportError) -> StateError:
    return StateError(
        "state_unreachable",
        f"A state in PostgreSQL needs psycopg, which is not installed here ({error}): "
        'pip install "newscrawl[postgres]", or leave NEWSCRAWL_DATABASE empty.',
    )
