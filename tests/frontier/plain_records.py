"""What is remembered of hosts, in a test."""

from __future__ import annotations

from newscrawl.storage.frontier_records import HostRecord


class PlainRecords(dict[str, HostRecord]):
    """A HostMemory."""

    def read_host_record(self, name: str) -> HostRecord:
        return self.setdefault(name, HostRecord())

    def write_host_record(self, name: str, record: HostRecord) -> None:
        self[name] = record
