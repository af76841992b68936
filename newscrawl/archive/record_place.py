"""A record of an archive and where it lies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """A record and its place. What it does not say is None."""

    kind: str  # "response", "revisit" …
    record_id: str  # "urn:uuid:…"
    url: str
    date: str  # as it is written
    path: Path
    offset: int  # byte
    length: int  # bytes, as they lie in the file
    mime: str | None = None  # of the answer
    status: int | None = None  # of the answer
    digest: str | None = None  # of the payload, as it is written
    refers_to: str | None = None  # "urn:uuid:…"
    is_unchanged: bool = False  # a revisit: its server says that nothing is new
    note: bytes | None = None  # the block of a `metadata` record of newscrawl's
