"""What a state remembers of the archives that were read."""

from __future__ import annotations

import json

from .archive_progress import ArchiveProgress
from .sqlite_file import SqliteFile, in_transaction


class SqliteArchives:
    """An ArchiveBook."""

    def __init__(self, file: SqliteFile) -> None:
        self.file = file
        self._database = file.database

    @in_transaction()
    def find_progress(self, archive: str) -> ArchiveProgress | None:
        row = self.file.ask(
            "SELECT first_id, number, first_byte, next_number, waiting FROM archive WHERE name = ?", archive
        )
        if row is None:
            return None
        first_id, number, offset, next_number, waiting = row
        return ArchiveProgress(first_id, number, offset, next_number, tuple(json.loads(waiting)))

    @in_transaction()
    def note_progress(self, archive: str, progress: ArchiveProgress) -> None:
        numbers = (progress.number, progress.offset, progress.next_number)
        self._database.execute(
            "INSERT OR REPLACE INTO archive VALUES (?, ?, ?, ?, ?, ?)",
            (archive, progress.first_id, *numbers, json.dumps(progress.waiting)),
        )

    @in_transaction()
    def forget_progress(self) -> None:
        self._database.execute("DELETE FROM archive")
