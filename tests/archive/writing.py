"""Archives made for tests: exchanges that were never on a wire, written as a crawl writes them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker
from warcio.recordloader import ArcWarcRecord

from newscrawl.archive.exchange import Exchange
from newscrawl.archive.warc_names import ArchiveNames
from newscrawl.archive.warc_writer import WarcWriter

NOON = 1_777_809_600.0  # 2026-05-03T12:00:00Z
DATE = "2026-05-03T12:00:00Z"
PATTERN = "%(site)s-%(time)s.warc.gz"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html"


@dataclass
class Clock:
    """The time, as a test sets it."""

    now: float = NOON

    def __call__(self) -> float:
        return self.now


@dataclass
class Desk:
    """A writer, and what it counts."""

    folder: Path
    pattern: str = PATTERN
    size: int = 10**9
    clock: Clock = field(default_factory=Clock)
    counts: Counter[str] = field(default_factory=Counter)

    def open(self) -> WarcWriter:
        names = ArchiveNames(str(self.folder / self.pattern), "news", self.folder)
        return WarcWriter(names, self.size, {"software": "newscrawl"}, self._count, self.clock)

    def _count(self, name: str, number: int) -> None:
        self.counts[name] += number

    def list_files(self) -> list[str]:
        return sorted(file.name for file in self.folder.glob("*.warc.gz*"))


def make_exchange(
    path: str = "/a",
    body: bytes = b"<p>Ferry</p>",
    *,
    status: int = 200,
    head: bytes = HEAD,
    date: str = DATE,
    truncated: str | None = None,
) -> Exchange:
    request = b"GET " + path.encode() + b" HTTP/1.1\r\nHost: paper.example\r\n\r\n"
    return Exchange(f"https://paper.example{path}", date, request, head, body, status, "192.0.2.1", truncated)


@dataclass
class Read:
    """A record as warcio reads it."""

    kind: str
    headers: dict[str, str]
    head: str | None  # of the answer: the status line
    http: dict[str, str]
    content: bytes


def read_warcio(content: bytes | Path) -> list[Read]:
    stream = BytesIO(content.read_bytes() if isinstance(content, Path) else content)
    return [_read(record) for record in ArchiveIterator(stream, no_record_parse=False)]


def _read(record: ArcWarcRecord) -> Read:
    http = record.http_headers
    return Read(
        record.rec_type,
        dict(record.rec_headers.headers),
        f"{http.protocol} {http.statusline}" if http is not None else None,
        dict(http.headers) if http is not None else {},
        record.raw_stream.read(),
    )


def is_whole_by_warcio(file: Path) -> bool:
    """Whether warcio's own check finds every digest right."""
    checker = Checker(_Inputs([str(file)]))
    return bool(checker.process_all() == 0)


@dataclass
class _Inputs:
    inputs: list[str]
    verbose: bool = False
