"""What is owed to a store: what is written while it is open, and what a killed crawl has written while it was known."""

from __future__ import annotations

import calendar

import pytest

from newscrawl.delivery.known_stores import KnownStores
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState

from .fake_store import make_record

KNOWN_SINCE = calendar.timegm((2026, 11, 1, 10, 0, 0)) + 0.9


def count_waiting(state: SqliteState, store: str = "s") -> int:
    return state.outbox.count(store).waiting


def test_what_is_written_waits_for_every_store_that_is_open() -> None:
    state = SqliteState(IN_MEMORY)
    state.outbox.open_store("former", 0)
    stores = KnownStores(state.outbox)
    assert stores.open("s", 1)
    assert stores.open("t", 1)
    stores.add_written(make_record("a"))
    assert [count_waiting(state, name) for name in ("s", "t", "former")] == [1, 1, 0]
    assert not KnownStores(state.outbox).open("s", 2)  # it is known by now


@pytest.mark.parametrize(
    ("changes", "waiting"),
    [
        ({"fetched_at": "2026-11-01T09:59:59Z"}, 0),  # of an old output
        ({"fetched_at": "2026-11-01T10:00:00Z"}, 1),  # in the very second
        ({"fetched_at": "2026-11-02T00:00:00Z"}, 1),
        ({"fetched_at": None}, 0),  # not by a crawl of ours, as the next two
        ({"article_id": None}, 0),
        ({"version": None}, 0),
    ],
)
def test_of_what_is_found_in_an_output_a_store_is_owed_what_was_read_since_it_is_known(
    changes: dict[str, object], waiting: int
) -> None:
    state = SqliteState(IN_MEMORY)
    state.outbox.open_store("s", KNOWN_SINCE)
    KnownStores(state.outbox).add_found({**make_record("a"), **changes})
    assert count_waiting(state) == waiting


def test_a_new_state_owes_nothing_of_what_an_output_has() -> None:
    state = SqliteState(IN_MEMORY)
    stores = KnownStores(state.outbox)
    stores.add_found(make_record("a"))
    stores.open("s", KNOWN_SINCE)
    assert count_waiting(state) == 0
