"""What an archive has of each address and each body, so that nothing is kept twice: an index beside its files."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from uuid import UUID

from ..errors import StateError
from .warc_names import list_names

INDEX = ".captures.sqlite"  # its name, in the folder of the files
_VERSION = 1
_SCHEMA = f"""
    CREATE TABLE IF NOT EXISTS file (
        number INTEGER PRIMARY KEY,
        path TEXT NOT NULL UNIQUE,
        size INTEGER NOT NULL  -- bytes that were on the disk at the last commit; a record ends there
    );
    -- The last answer of each address that was kept with its body.
    CREATE TABLE IF NOT EXISTS capture (
        address BLOB PRIMARY KEY,  -- a digest
        payload BLOB NOT NULL,  -- SHA-1 of the body
        record BLOB NOT NULL,
        date INTEGER NOT NULL,  -- seconds since 1970
        url TEXT NOT NULL,
        file INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS capture_by_payload ON capture (payload);
    PRAGMA user_version = {_VERSION};
"""
_COLUMNS = "record, url, date, payload, file.path"
_PATIENCE = 5.0  # seconds for another process that writes to the same index


@dataclass(frozen=True, slots=True)
class Capture:
    """A record of an archive, as later records refer to it."""

    record_id: str  # "urn:uuid:…"
    url: str
    date: str  # as WARC-Date has it: "2026-05-03T10:00:00Z"
    payload: bytes = b""  # SHA-1 of the body


class CaptureIndex:
    """Finds what the archive has. Several processes may use one index: each commits in a moment.

    What is noted is found at once, and is kept with the next `commit`. A file that is no longer there does not count.
    Each method raises StateError where the index cannot be used.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / INDEX
        self._new: dict[bytes, tuple[Capture, Path]] = {}  # by digest of the address
        self._new_payloads: dict[bytes, bytes] = {}  # by payload: the digest of an address
        self._are_there: dict[str, bool] = {}  # by path
        try:
            self._database = self._open()
        except sqlite3.Error as error:
            raise self._describe(error) from error

    def find_last(self, url: str) -> Capture | None:
        """Returns the last answer of an address that was kept with its body."""
        address = _digest(url)
        if address in self._new:
            return self._new[address][0]
        return self._ask("address", address)

    def find_same(self, payload: bytes) -> Capture | None:
        """Returns an answer, of whatever address, that was kept with this body. `payload`: SHA-1."""
        address = self._new_payloads.get(payload)
        if address is not None and self._new[address][0].payload == payload:
            return self._new[address][0]
        return self._ask("payload", payload)

    def note(self, capture: Capture, path: Path) -> None:
        """Notes an answer that was kept with its body. `path`: the name that its file will have."""
        address = _digest(capture.url)
        self._new[address] = capture, path
        self._new_payloads[capture.payload] = address
        self._are_there[str(path)] = True

    def commit(self, sizes: Mapping[Path, int]) -> None:
        """Keeps what was noted. `sizes`: of files, as much of them as is on the disk, in bytes."""
        if not self._new and not sizes:
            return
        try:
            self._database.execute("BEGIN IMMEDIATE")
            self._database.executemany(
                "INSERT INTO file (path, size) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET size = excluded.size",
                [(str(path), size) for path, size in sizes.items()],
            )
            self._database.executemany(
                "INSERT OR REPLACE INTO capture SELECT ?, ?, ?, ?, ?, number FROM file WHERE path = ?",
                [
                    (
                        address,
                        capture.payload,
                        UUID(capture.record_id).bytes,
                        _read(capture.date),
                        capture.url,
                        str(path),
                    )
                    for address, (capture, path) in self._new.items()
                ],
            )
            self._database.execute("COMMIT")
        except sqlite3.Error as error:
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
            raise self._describe(error) from error
        self._new.clear()
        self._new_payloads.clear()

    def find_size(self, path: Path) -> int:
        """Returns how many bytes of a file were on the disk at the last commit that told of it; 0 where none did."""
        try:
            row = self._database.execute("SELECT size FROM file WHERE path = ?", (str(path),)).fetchone()
        except sqlite3.Error as error:
            raise self._describe(error) from error
        return int(row[0]) if row is not None else 0

    def close(self) -> None:
        self._database.close()

    def _open(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path, isolation_level=None, timeout=_PATIENCE)
        try:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")  # a power cut may cost entries: those bodies come twice
            version = database.execute("PRAGMA user_version").fetchone()[0]
            if version == 0:
                database.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} COMMIT;")
            elif version > _VERSION:
                raise sqlite3.DatabaseError("it was written by a newer newscrawl")
        except BaseException:
            database.close()
            raise
        return database

    def _ask(self, column: str, value: bytes) -> Capture | None:
        try:
            rows = self._database.execute(
                f"SELECT {_COLUMNS} FROM capture JOIN file ON file.number = capture.file WHERE {column} = ?", (value,)
            ).fetchall()
        except sqlite3.Error as error:
            raise self._describe(error) from error
        for record, url, date, payload, path in rows:
            if self._is_there(path):
                return Capture(UUID(bytes=record).urn, url, format_date(date), payload)
        return None

    def _is_there(self, path: str) -> bool:
        if path not in self._are_there:
            file = Path(path)
            self._are_there[path] = any(name.exists() for name in list_names(file))
        return self._are_there[path]

    def _describe(self, error: sqlite3.Error) -> StateError:
        return StateError(
            "archive_unwritable",
            f"Cannot use the index of the archive, {self.path} ({error}); make room, or delete it: then what the "
            "archive has already is kept once more.",
        )


def format_date(moment: float) -> str:
    """Returns a moment, in seconds since 1970, as WARC-Date has it."""
    return datetime.fromtimestamp(int(moment), timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def _read(date: str) -> int:
    return int(datetime.strptime(date, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc).timestamp())


def _digest(url: str) -> bytes:
    return hashlib.blake2b(url.encode("utf-8", "replace"), digest_size=16).digest()
