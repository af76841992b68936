"""The further stores that a state knows: each article that is written waits for them."""

from __future__ import annotations

import time

from ..storage.jsonlines import ArticleRecord
from ..storage.stores import Outbox


class KnownStores:
    """Puts articles into the outbox, in the transaction in which they count as written.

    Each method raises StateError where the state cannot be used.
    """

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._since = {store: _format_time(since) for store, since in outbox.list_stores().items()}
        self._open: list[str] = []

    def open(self, store: str, now: float) -> bool:
        """Has what is written from now on wait for the store. Returns whether the state did not know it. `now`: seconds
        since 1970."""
        is_new = self._outbox.open_store(store, now)
        if is_new:
            self._since[store] = _format_time(now)
        self._open.append(store)
        return is_new

    def is_open(self, store: str) -> bool:
        """Returns whether what is written waits for the store."""
        return store in self._open

    def add_written(self, record: ArticleRecord) -> None:
        """Has an article that this crawl has written wait for the stores that are open."""
        for store in self._open:
            self._outbox.put(store, record)

    def add_found(self, record: ArticleRecord) -> None:
        """Has an article wait that is in an output, and that the state did not know of.

        A crawl that was killed has written it, which owed it to the stores that the state knew then. What was read
        before a store was known is not owed to it, such as an old output that a new state learns.
        """
        fetched_at = record.get("fetched_at")
        if not isinstance(fetched_at, str) or not isinstance(record.get("article_id"), str):
            return
        for store, since in self._since.items():
            if fetched_at >= since and isinstance(record.get("version"), int):
                self._outbox.put(store, record)


def _format_time(seconds: float) -> str:
    """Formats a time as `fetched_at` has it."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))
