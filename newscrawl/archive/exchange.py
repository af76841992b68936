"""A request and its answer, as an archive keeps them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request, and its answer as it came over the wire."""

    url: str
    date: str  # when the answer was there, as WARC-Date has it
    request: bytes  # its head and body
    head: bytes  # the answer's status line and headers, with any ends of lines
    body: bytes  # without transfer encoding, but packed as it came
    status: int
    ip: str | None = None
    truncated: str | None = None  # why the body is not whole, as WARC-Truncated has it
