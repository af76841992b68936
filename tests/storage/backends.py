"""What a state can be kept in, for tests of what holds for all of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import parse_address
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState
from newscrawl.storage.stores import State

BACKENDS = ("sqlite", "postgres")  # what outlives the process


def open_backend(request: pytest.FixtureRequest, folder: Path) -> Callable[[], State]:
    """Returns what opens the state of a test, one after the other, that is kept in `request.param`."""
    if request.param == "postgres":
        address = parse_address(request.getfixturevalue("database"))
        return lambda: PostgresState(address, 60)
    return lambda: SqliteState(IN_MEMORY if request.param == "memory" else folder / "state.sqlite")
