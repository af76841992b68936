"""Hosts in PostgreSQL: what is remembered of them, and how they were treated."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import astuple, fields

from ..errors import StateError
from ..limits import MAX_ROBOTS_BYTES, MAX_TDMREP_BYTES
from ..own_command import name_scrapy
from .frontier_records import HostConduct, HostRecord, RobotsRecord, TdmrepRecord
from .postgres_keys import number_host
from .postgres_session import PostgresSession, in_session

_HOST = "validators, lastmods, day, asked, has_answered, silent_since, silent_crawls"  # as HostRecord has them
_CONDUCT = ", ".join(field.name for field in fields(HostConduct))
_CONDUCT_SET = ", ".join(f"{field.name} = excluded.{field.name}" for field in fields(HostConduct))
_PLACES = ", ".join(["%s"] * (len(fields(HostConduct)) + 1))


class PostgresHosts:
    """A HostMemory."""

    def __init__(self, session: PostgresSession) -> None:
        self.session = session

    @in_session(HostRecord)
    def read_host_record(self, name: str) -> HostRecord:
        row = self.session.ask_one(f"SELECT {_HOST} FROM host WHERE id = %s", number_host(name))
        return HostRecord(*row) if row is not None else HostRecord()

    @in_session()
    def write_host_record(self, name: str, record: HostRecord) -> None:
        self.session.write(
            f"INSERT INTO host (id, name, {_HOST}) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s) "
            f"ON CONFLICT (id) DO UPDATE SET ({_HOST}) = ROW({', '.join(f'excluded.{c}' for c in _HOST.split(', '))})",
            *(number_host(name), name, *astuple(record)),
        )


class PostgresManners:
    """A MannersBook."""

    def __init__(self, session: PostgresSession) -> None:
        self.session = session

    @in_session(HostConduct)
    def read_conduct(self, host: str) -> HostConduct:
        row = self.session.ask_one(f"SELECT {_CONDUCT} FROM conduct WHERE host = %s", host)
        return HostConduct(*row) if row is not None else HostConduct()

    @in_session()
    def write_conduct(self, records: Mapping[str, HostConduct]) -> None:
        for host in sorted(records):  # in this order by every worker, so that none waits for another in a circle
            self.session.write(
                f"INSERT INTO conduct (host, {_CONDUCT}) VALUES ({_PLACES}) "
                f"ON CONFLICT (host) DO UPDATE SET {_CONDUCT_SET}",
                *(host, *astuple(records[host])),
            )

    @in_session(dict)
    def list_unwilling(self, now: float) -> dict[str, HostConduct]:
        query = f"SELECT host, {_CONDUCT} FROM conduct WHERE (rests_until > 0 AND rests_until > %s) OR is_blocked"
        return {host: HostConduct(*row) for host, *row in self.session.ask(query, now)}

    @in_session(lambda: None)
    def read_robots(self, host: str) -> RobotsRecord | None:
        row = self.session.ask_one("SELECT url, packed, fetched_at, failing_since FROM robots WHERE host = %s", host)
        if row is None:
            return None
        url, packed, fetched_at, failing_since = row
        body = self._unpack(packed, MAX_ROBOTS_BYTES) if packed is not None else None
        return RobotsRecord(url, body, fetched_at, failing_since)

    @in_session()
    def write_robots(self, host: str, record: RobotsRecord) -> None:
        packed = zlib.compress(record.body) if record.body is not None else None
        self.session.write(
            "INSERT INTO robots VALUES (%s, %s, %s, %s, %s) ON CONFLICT (host) DO UPDATE SET (url, packed, fetched_at, "
            "failing_since) = ROW(excluded.url, excluded.packed, excluded.fetched_at, excluded.failing_since)",
            *(host, record.url, packed, record.fetched_at, record.failing_since),
        )

    @in_session(lambda: None)
    def read_tdmrep(self, host: str) -> TdmrepRecord | None:
        row = self.session.ask_one("SELECT packed, asked_at FROM tdmrep WHERE host = %s", host)
        return TdmrepRecord(self._unpack(row[0], MAX_TDMREP_BYTES), row[1]) if row is not None else None

    @in_session()
    def write_tdmrep(self, host: str, record: TdmrepRecord) -> None:
        self.session.write(
            "INSERT INTO tdmrep VALUES (%s, %s, %s) "
            "ON CONFLICT (host) DO UPDATE SET packed = excluded.packed, asked_at = excluded.asked_at",
            *(host, zlib.compress(record.body), record.asked_at),
        )

    @in_session()
    def forget_manners(self, host: str) -> None:
        for table in ("conduct", "robots", "tdmrep"):
            self.session.write(f"DELETE FROM {table} WHERE host = %s", host)

    def _unpack(self, packed: bytes, limit: int) -> bytes:
        """Returns at most so many bytes of what zlib has packed."""
        try:
            return zlib.decompressobj().decompress(packed, limit)
        except zlib.error as error:
            raise StateError(
                "state_unreadable",
                f"A file that {self.session.address} keeps of a host is damaged ({error}): forget the host with "
                f"{name_scrapy()} state forget HOST.",
            ) from error
