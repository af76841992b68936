"""What is remembered of hosts is read from the state once, and again when another has written to it."""

from __future__ import annotations

import pytest

from newscrawl.frontier import host_records
from newscrawl.frontier.host_records import HostRecords
from newscrawl.storage.frontier_records import HostRecord
from newscrawl.storage.state_places import open_state


def test_everyone_gets_the_same_record_until_it_is_forgotten() -> None:
    state = open_state(None)
    records = HostRecords(lambda: state)
    record = records.read_host_record("e.com")
    record.asked = 3
    assert records.read_host_record("e.com") is record
    state.hosts.write_host_record("e.com", HostRecord(asked=7))  # as another worker does
    assert records.read_host_record("e.com").asked == 3
    records.forget("e.com")
    records.forget("never-seen.com")
    assert records.read_host_record("e.com").asked == 7
    records.write_host_record("e.com", HostRecord(asked=8))
    assert state.hosts.read_host_record("e.com").asked == 8


def test_nothing_is_kept_while_no_state_is_open() -> None:
    records = HostRecords(lambda: None)
    records.read_host_record("e.com").asked = 3
    records.write_host_record("e.com", HostRecord(asked=3))
    assert records.read_host_record("e.com") == HostRecord()


def test_the_first_of_too_many_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host_records, "_MOST", 2)
    state = open_state(None)
    records = HostRecords(lambda: state)
    first = records.read_host_record("a.com")
    second, third = records.read_host_record("b.com"), records.read_host_record("c.com")
    assert (records.read_host_record("b.com"), records.read_host_record("c.com")) == (second, third)
    assert records.read_host_record("b.com") is second
    assert records.read_host_record("a.com") is not first
