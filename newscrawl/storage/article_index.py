"""What an index of known articles promises: articles by number, by address, by content, by the grams of their texts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from .jsonlines import ArticleRecord

MOST_HOLDERS = 8  # articles that share one gram: a gram of more articles is a site's own phrase and no story's


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """An article as the index has it."""

    article_id: str
    url: str  # the first address that it was fetched from
    version: int
    outline: bytes  # of the last version: `dedupe.versions.Outline.pack`
    duplicate_of: str | None = None  # for a near copy, the `url` of the article that was seen first
    similarity: float | None = None
    is_lost: bool = False  # the output that it was written to no longer has it


@dataclass(frozen=True, slots=True)
class KnownAddress:
    """Where an address leads."""

    number: int  # of the article
    is_claimed: bool  # only a redirect or a canonical link said so; nothing was fetched there


@dataclass(frozen=True, slots=True)
class NearEntry:
    """What the near-copy index keeps of one article."""

    sketch: bytes  # `dedupe.near.Sketch.pack`
    grams: tuple[int, ...]  # of 32 bits: those by which it is found


class ArticleIndex(Protocol):
    """Known articles, numbered from 1 in the order in which they were seen. Writing is for the caller to commit."""

    def look_ahead(self, keys: Sequence[str], content: int, grams: Sequence[int]) -> None:
        """Says what is going to be asked before anything is written, so that a server may answer all of it at once."""

    def find_addresses(self, keys: Sequence[str]) -> Mapping[str, KnownAddress]:
        """Returns those of the address keys that are known."""

    def find_content(self, content: int) -> int | None:
        """Returns the number of the article of which a version has this content; None without one."""

    def find_holders(self, grams: Sequence[int]) -> Mapping[int, list[int]]:
        """Returns, for each of these grams by which an article is found, the numbers of its articles, ascending."""

    def read_article(self, number: int) -> KnownArticle:
        """Returns the article. Raises KeyError where there is none."""

    def read_sketches(self, numbers: Collection[int]) -> Mapping[int, bytes]:
        """Returns the sketches of those of the articles that are in the near-copy index, by number."""

    def add_article(self, article: KnownArticle, content: int, near: NearEntry | None) -> int:
        """Adds an article and returns its number. `content`: of its text, 63 bits."""

    def update_article(self, number: int, version: int, outline: bytes, content: int) -> None:
        """Keeps a further version; earlier contents stay known."""

    def replace_sketch(self, number: int, near: NearEntry) -> None:
        """Has the article found by these grams, and no longer by those of its former sketch."""

    def add_address(self, key: str, number: int, is_claimed: bool) -> None:
        """Remembers an address. One that was fetched replaces what is known of it; a claim never does."""

    def keep_record(self, record: ArticleRecord) -> None:
        """Keeps what was written of an article, where articles are kept at all."""

    def place_article(self, number: int, output: int) -> None:
        """Notes that the last version of the article is in this output."""

    def doubt_output(self, output: int) -> None:
        """Has the output's articles count as lost until they are placed again."""

    def list_lost(self) -> list[str]:
        """Returns the first addresses of the articles that count as lost."""

    def accept_lost(self) -> int:
        """Has lost articles no longer count as lost: they are in a file that nobody watches. Returns how many."""

    def count_places(self) -> int:
        """Returns how many articles are known to be in some output."""
