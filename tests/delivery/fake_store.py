"""Records that wait, and stores that take them or not, as a test says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from newscrawl.delivery.courier import Courier, DeliveryPace
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState
from newscrawl.storage.waiting_articles import WaitingArticle


def make_record(name: str, version: int = 1, fetched_at: str = "2026-11-01T10:00:00Z") -> dict[str, Any]:
    url = f"https://e.com/{name}"
    return {"url": url, "headline": name, "article_id": name, "version": version, "fetched_at": fetched_at}


class FakeStore:
    """Takes what `refuses` does not refuse. `batches`: the names that were handed over, taken or not."""

    def __init__(self, refuses: Callable[[str], bool] = lambda name: False, batch_size: int = 100) -> None:
        self.refuses = refuses
        self.batches: list[list[str]] = []
        self.taken: list[str] = []
        self.counts: dict[str, int] = {}
        self.state = SqliteState(IN_MEMORY)
        self.state.outbox.open_store("s", 0)
        pace = DeliveryPace(batch_size, batch_seconds=0.01, first_pause=0.01, longest_pause=0.04, patience=1)
        self.courier = Courier("s", self.state.outbox, self.take, pace, self.count)

    def put(self, *names: str) -> None:
        for name in names:
            self.state.outbox.put("s", make_record(name))
        self.state.commit()

    async def take(self, articles: Sequence[WaitingArticle]) -> str | None:
        names = [article.unpack()["headline"] for article in articles]
        self.batches.append(names)
        if any(map(self.refuses, names)):
            return "ValueError: no"
        self.taken += names
        return None

    def count(self, what: str, articles: int) -> None:
        self.counts[what] = self.counts.get(what, 0) + articles

    def list_waiting(self) -> list[str]:
        """Those that are not set aside."""
        return [article.unpack()["headline"] for article in self.state.outbox.take("s", 1_000, 10**9)]
