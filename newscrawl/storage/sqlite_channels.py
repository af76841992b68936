"""What the state knows of feeds and of the sitemaps that indexes name."""

from __future__ import annotations

import json
from pathlib import Path

from .frontier_records import ChildSitemap, FeedRecord
from .page_rows import DONE, make_digest
from .sqlite_lessons import SqliteLessons


class SqliteChannels(SqliteLessons):
    """That part of a Frontier."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._run = 0

    def list_child_sitemaps(self) -> list[ChildSitemap]:
        with self.change() as database:
            rows = database.execute(
                "SELECT key, url, found_on, modified, newest FROM page "
                "WHERE run IN (SELECT number FROM run WHERE starts = (SELECT starts FROM run WHERE number = ?)) "
                "AND turned_out IN ('listing', 'feed', 'sitemap')"  # as the index has it
                f" AND turned_out = 'sitemap' AND kind = 'sitemap' "
                f"AND state = {DONE} ORDER BY id",
                (self._run,),
            )
            return [ChildSitemap(*row) for row in rows]

    def read_feed(self, key: str) -> FeedRecord:
        with self.change():
            row = self._ask("SELECT entries, lies FROM feed WHERE digest = ?", make_digest(key))
            return FeedRecord(json.loads(row[0]), row[1]) if row is not None else FeedRecord()

    def write_feed(self, key: str, record: FeedRecord) -> None:
        with self.change() as database:
            database.execute(
                "INSERT OR REPLACE INTO feed (digest, entries, lies) VALUES (?, ?, ?)",
                (make_digest(key), json.dumps(record.entries), record.lies),
            )
