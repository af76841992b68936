"""Known articles in memory: for tests, and for programs that keep nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from .article_index import KnownAddress, KnownArticle, NearEntry


class MemoryArticles:
    """An `ArticleIndex` that ends with the process."""

    def __init__(self) -> None:
        self._articles: dict[int, KnownArticle] = {}
        self._addresses: dict[str, KnownAddress] = {}
        self._contents: dict[int, int] = {}
        self._near: dict[int, NearEntry] = {}
        self._holders: dict[int, list[int]] = {}
        self._outputs: dict[int, int] = {}  # by an article's number
        self._lost: set[int] = set()

    def find_addresses(self, keys: Sequence[str]) -> Mapping[str, KnownAddress]:
        return {key: self._addresses[key] for key in keys if key in self._addresses}

    def find_content(self, content: int) -> int | None:
        return self._contents.get(content)

    def find_holders(self, grams: Sequence[int]) -> Mapping[int, list[int]]:
        return {gram: sorted(self._holders[gram]) for gram in grams if self._holders.get(gram)}

    def read_article(self, number: int) -> KnownArticle:
        return replace(self._articles[number], is_lost=number in self._lost)

    def read_sketch(self, number: int) -> bytes | None:
        return self._near[number].sketch if number in self._near else None

    def add_article(self, article: KnownArticle, content: int, near: NearEntry | None) -> int:
        number = len(self._articles) + 1
        self._articles[number] = article
        self._contents.setdefault(content, number)
        if near:
            self._post(number, near)
        return number

    def update_article(self, number: int, version: int, outline: bytes, content: int) -> None:
        self._articles[number] = replace(self._articles[number], version=version, outline=outline)
        self._contents.setdefault(content, number)

    def replace_sketch(self, number: int, near: NearEntry) -> None:
        if number in self._near:
            for gram in self._near[number].grams:
                self._holders[gram].remove(number)
        self._post(number, near)

    def add_address(self, key: str, number: int, is_claimed: bool) -> None:
        if not is_claimed or key not in self._addresses:
            self._addresses[key] = KnownAddress(number, is_claimed)

    def place_article(self, number: int, output: int) -> None:
        self._outputs[number] = output
        self._lost.discard(number)

    def doubt_output(self, output: int) -> None:
        self._lost |= {number for number, place in self._outputs.items() if place == output}

    def list_lost(self) -> list[str]:
        return [self._articles[number].url for number in sorted(self._lost)]

    def accept_lost(self) -> int:
        count = len(self._lost)
        for number in self._lost:
            del self._outputs[number]
        self._lost.clear()
        return count

    def _post(self, number: int, near: NearEntry) -> None:
        self._near[number] = near
        for gram in near.grams:
            self._holders.setdefault(gram, []).append(number)
