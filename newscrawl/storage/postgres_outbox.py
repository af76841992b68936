"""Articles in PostgreSQL that wait for further stores; each is on its way with one worker at a time."""

from __future__ import annotations

from collections.abc import Collection

from .jsonlines import ArticleRecord
from .postgres_numbers import NumberBlock
from .postgres_session import PostgresSession, in_session
from .waiting_articles import OutboxCounts, WaitingArticle, pack_record

_OF_STORE = "store = (SELECT number FROM store WHERE name = %s)"
_TAKE = f"""
    WITH free AS (
        SELECT number, tries FROM outbox
        WHERE {_OF_STORE} AND NOT is_set_aside AND number <> ALL(%s::bigint[])
            AND (taken_by IS NULL OR taken_by = %s OR taken_until < clock_timestamp())
        ORDER BY is_set_aside, tries, number LIMIT %s FOR UPDATE SKIP LOCKED
    ), taken AS (
        UPDATE outbox SET taken_by = %s, taken_until = clock_timestamp() + %s * interval '1 second'
        FROM free WHERE outbox.number = free.number RETURNING outbox.number, packed, free.tries
    )
    SELECT number, packed FROM taken ORDER BY tries, number
"""


class PostgresOutbox:
    """An Outbox."""

    def __init__(self, session: PostgresSession, worker: str, lease: float) -> None:
        self.session = session
        self._worker = worker
        self._lease = lease
        self._numbers = NumberBlock(session, "outbox_number", 100)
        self._fresh: list[int] = []  # put since the last commit

    def note_commit(self) -> None:
        """Notes that what was put so far is durable."""
        self._fresh.clear()

    def open_store(self, store: str, now: float) -> bool:
        rows = self.session.change(
            "INSERT INTO store (name, known_since) VALUES (%s, %s) ON CONFLICT DO NOTHING RETURNING number",
            (store, now),
        )
        self.session.write(
            f"UPDATE outbox SET tries = 0, is_set_aside = false WHERE (tries > 0 OR is_set_aside) AND {_OF_STORE}",
            store,
        )
        return bool(rows)

    def list_stores(self) -> dict[str, float]:
        return dict(self.session.ask("SELECT name, known_since FROM store ORDER BY number"))

    def put(self, store: str, record: ArticleRecord) -> None:
        number = self._numbers.take()
        self.session.write(
            "INSERT INTO outbox (number, store, article_id, version, url, packed) "
            "VALUES (%s, (SELECT number FROM store WHERE name = %s), %s, %s, %s, %s) "
            "ON CONFLICT (store, article_id, version) DO UPDATE SET (number, url, packed, tries, reason, is_set_aside, "
            "taken_by) = ROW(excluded.number, excluded.url, excluded.packed, 0, NULL, false, NULL)",
            *(number, store, record["article_id"], record["version"], record["url"], pack_record(record)),
        )
        self._fresh.append(number)

    @in_session(list)
    def take(self, store: str, most: int, most_bytes: int) -> list[WaitingArticle]:
        values = (store, self._fresh, self._worker, most, self._worker, self._lease)
        taken: list[WaitingArticle] = []
        size = 0
        for row in self.session.change(_TAKE, values):
            article = WaitingArticle._make(row)
            size += len(article.packed)
            if taken and size > most_bytes:
                break
            taken.append(article)
        return taken

    @in_session()
    def remove(self, numbers: Collection[int]) -> None:
        self.session.write("DELETE FROM outbox WHERE number = ANY(%s::bigint[])", list(numbers))

    @in_session()
    def note_refusal(self, number: int, reason: str, *, is_set_aside: bool) -> None:
        self.session.write(
            "UPDATE outbox SET tries = tries + 1, reason = %s, is_set_aside = %s WHERE number = %s",
            *(reason, is_set_aside, number),
        )

    @in_session()
    def note_trouble(self, store: str, reason: str | None) -> None:
        self.session.write("UPDATE store SET reason = %s WHERE name = %s", reason, store)

    @in_session(OutboxCounts)
    def count(self, store: str) -> OutboxCounts:
        query = f"SELECT count(*), count(*) FILTER (WHERE is_set_aside) FROM outbox WHERE {_OF_STORE}"
        return OutboxCounts(*self.session.ask(query, store)[0])

    def forget_store(self, store: str) -> int | None:
        gone = self.session.change(f"DELETE FROM outbox WHERE {_OF_STORE} RETURNING number", (store,))
        is_known = self.session.change("DELETE FROM store WHERE name = %s RETURNING number", (store,))
        return len(gone) if is_known else None
