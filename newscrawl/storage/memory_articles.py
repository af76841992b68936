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

    def clear(self) -> None:
        for known in (self._articles, self._addresses, self._contents, self._near, self._holders):
            known.clear()

    def find_addresses(self, keys: Sequence[str]) -> Mapping[str, KnownAddress]:
        return {key: self._addresses[key] for key in keys if key in self._addresses}

    def find_content(self, content: int) -> int | None:
        return self._contents.get(content)

    def find_holders(self, grams: Sequence[int]) -> Mapping[int, list[int]]:
        return {gram: sorted(self._holders[gram]) for gram in grams if self._holders.get(gram)}

    def read_article(self, number: int) -> KnownArticle:
        return self._articles[number]

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

    def _post(self, number: int, near: NearEntry) -> None:
        self._near[number] = near
        for gram in near.grams:
            self._holders.setdefault(gram, []).append(number)
