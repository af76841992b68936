"""What a PostgreSQL database remembers of the archives that were read."""

from __future__ import annotations

import json

from .archive_progress import ArchiveProgress
from .postgres_session import PostgresSession, in_session


class PostgresArchives:
    """An ArchiveBook. A file of that name on another machine is known by its first record."""

    def __init__(self, session: PostgresSession) -> None:
        self.session = session

    @in_session()
    def find_progress(self, archive: str) -> ArchiveProgress | None:
        row = self.session.ask_one(
            "SELECT first_id, number, first_byte, next_number, waiting FROM archive WHERE name = %s", archive
        )
        if row is None:
            return None
        first_id, number, offset, next_number, waiting = row
        return ArchiveProgress(first_id, number, offset, next_number, tuple(json.loads(waiting)))

    @in_session()
    def note_progress(self, archive: str, progress: ArchiveProgress) -> None:
        self.session.write(
            "INSERT INTO archive VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT (name) DO UPDATE SET "
            "(first_id, number, first_byte, next_number, waiting) = (excluded.first_id, excluded.number, "
            "excluded.first_byte, excluded.next_number, excluded.waiting)",
            *(archive, progress.first_id, progress.number, progress.offset, progress.next_number),
            json.dumps(progress.waiting),
        )

    @in_session()
    def forget_progress(self) -> None:
        self.session.write("DELETE FROM archive")
