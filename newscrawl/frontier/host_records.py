"""What is remembered of hosts, at hand."""

from __future__ import annotations

from collections.abc import Callable

from ..storage.frontier_records import HostRecord
from ..storage.stores import State

_MOST = 10_000  # hosts whose records are kept in memory


class HostRecords:
    """A HostMemory, in front of that of a state. While none is open, it knows nothing and keeps nothing."""

    def __init__(self, find_state: Callable[[], State | None]) -> None:
        self._find_state = find_state
        self._known: dict[str, HostRecord] = {}

    def read_host_record(self, name: str) -> HostRecord:
        """Returns what is remembered of the host: the same record to everyone who asks."""
        state = self._find_state()
        if state is None:
            return HostRecord()
        if name not in self._known:
            if len(self._known) >= _MOST:
                del self._known[next(iter(self._known))]
            self._known[name] = state.hosts.read_host_record(name)
        return self._known[name]

    def forget(self, name: str) -> None:
        """Has the record be read from the state again, which knows better."""
        self._known.pop(name, None)

    def write_host_record(self, name: str, record: HostRecord) -> None:
        """Remembers it."""
        state = self._find_state()
        if state is not None:
            state.hosts.write_host_record(name, record)
