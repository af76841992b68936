"""Articles that wait for a further store, as a state keeps them."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import NamedTuple

from .jsonlines import ArticleRecord, format_line


class WaitingArticle(NamedTuple):
    """An article that waits. `number`: its own in the outbox, however often it is put there."""

    number: int
    packed: bytes

    def unpack(self) -> ArticleRecord:
        """Returns the record, as the line of the output has it."""
        record: ArticleRecord = json.loads(zlib.decompress(self.packed))
        return record


def pack_record(record: ArticleRecord) -> bytes:
    """Packs a record for `WaitingArticle`."""
    return zlib.compress(format_line(record))


@dataclass(frozen=True, slots=True)
class OutboxCounts:
    """How many articles wait for a store, and how many of them it has refused so often that they wait for a later
    crawl."""

    waiting: int = 0  # with those
    set_aside: int = 0


class RefusedArticle(NamedTuple):
    """An article that a store has refused, though it took others. `reason`: what the store said."""

    url: str
    reason: str


@dataclass(frozen=True, slots=True)
class StoreSummary:
    """What waits for a store, as people are shown it."""

    name: str
    counts: OutboxCounts
    reason: str | None  # why it took nothing the last time; None: it did
    refused: tuple[RefusedArticle, ...] = ()  # the first of those that are set aside
