"""Articles that wait for further stores, in SQLite: two tables of the state."""

from __future__ import annotations

from collections.abc import Collection

from .jsonlines import ArticleRecord
from .sqlite_file import SqliteFile, in_transaction
from .waiting_articles import OutboxCounts, WaitingArticle, pack_record

_OF_STORE = "store = (SELECT number FROM store WHERE name = ?)"


class SqliteOutbox:
    """An Outbox."""

    def __init__(self, file: SqliteFile) -> None:
        self.file = file
        with file.change() as database:
            self._newest: int = database.execute("SELECT coalesce(max(number), 0) FROM outbox").fetchone()[0]
        self._durable = self._newest

    def note_commit(self) -> None:
        """Notes that what was put so far is durable."""
        self._durable = self._newest

    def open_store(self, store: str, now: float) -> bool:
        with self.file.change() as database:
            is_new = database.execute("INSERT OR IGNORE INTO store (name, known_since) VALUES (?, ?)", (store, now))
            database.execute(f"UPDATE outbox SET tries = 0, is_set_aside = 0 WHERE tries AND {_OF_STORE}", (store,))
            return is_new.rowcount > 0

    def list_stores(self) -> dict[str, float]:
        with self.file.change() as database:
            return dict(database.execute("SELECT name, known_since FROM store ORDER BY number").fetchall())

    def put(self, store: str, record: ArticleRecord) -> None:
        with self.file.change() as database:
            number = database.execute(
                "INSERT OR REPLACE INTO outbox (store, article_id, version, url, packed) "
                "VALUES ((SELECT number FROM store WHERE name = ?), ?, ?, ?, ?)",
                (store, record["article_id"], record["version"], record["url"], pack_record(record)),
            ).lastrowid
            self._newest = number or self._newest

    @in_transaction(list)
    def take(self, store: str, most: int, most_bytes: int) -> list[WaitingArticle]:
        rows = self.file.database.execute(
            f"SELECT number, packed FROM outbox WHERE {_OF_STORE} AND NOT is_set_aside AND number <= ? "
            "ORDER BY is_set_aside, tries, number LIMIT ?",
            (store, self._durable, most),
        )
        taken: list[WaitingArticle] = []
        size = 0
        for row in rows:
            article = WaitingArticle._make(row)
            size += len(article.packed)
            if taken and size > most_bytes:
                break
            taken.append(article)
        return taken

    @in_transaction()
    def remove(self, numbers: Collection[int]) -> None:
        self.file.database.executemany("DELETE FROM outbox WHERE number = ?", [(number,) for number in numbers])

    @in_transaction()
    def note_refusal(self, number: int, reason: str, *, is_set_aside: bool) -> None:
        self.file.database.execute(
            "UPDATE outbox SET tries = tries + 1, reason = ?, is_set_aside = ? WHERE number = ?",
            (reason, is_set_aside, number),
        )

    @in_transaction()
    def note_trouble(self, store: str, reason: str | None) -> None:
        self.file.database.execute("UPDATE store SET reason = ? WHERE name = ?", (reason, store))

    @in_transaction(OutboxCounts)
    def count(self, store: str) -> OutboxCounts:
        query = f"SELECT count(*), coalesce(sum(is_set_aside), 0) FROM outbox WHERE {_OF_STORE}"
        return OutboxCounts(*self.file.ask(query, store))

    def forget_store(self, store: str) -> int | None:
        with self.file.change() as database:
            count = database.execute(f"DELETE FROM outbox WHERE {_OF_STORE}", (store,)).rowcount
            is_known = database.execute("DELETE FROM store WHERE name = ?", (store,)).rowcount > 0
            return count if is_known else None
