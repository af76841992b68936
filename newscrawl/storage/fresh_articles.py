"""Articles that were recorded since the last commit, which a server has yet to be told of: all of them in one go."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from .article_index import KnownAddress, KnownArticle, NearEntry


@dataclass(slots=True)
class FreshArticles:
    """Rows that are to be added, each once, and what they change in the answers of a server that does not have them."""

    articles: dict[int, KnownArticle] = field(default_factory=dict)  # by number
    contents: dict[int, int] = field(default_factory=dict)  # to the number; before it goes what the server has
    addresses: dict[str, KnownAddress] = field(default_factory=dict)  # before a claim goes what the server has
    nears: dict[int, NearEntry] = field(default_factory=dict)  # by number
    places: dict[int, int] = field(default_factory=dict)  # by number: the output
    _holders: dict[int, set[int]] = field(default_factory=dict)  # by gram: the numbers

    def __bool__(self) -> bool:
        return bool(self.articles or self.contents or self.addresses or self.nears or self.places)

    def add_content(self, content: int, number: int) -> None:
        self.contents.setdefault(content, number)

    def add_address(self, key: str, address: KnownAddress) -> None:
        """Adds an address, unless it is a claim and the address is known."""
        if not address.is_claimed or key not in self.addresses:
            self.addresses[key] = address

    def add_near(self, number: int, near: NearEntry) -> None:
        """Has the article found by these grams, and by none that were added before."""
        former = self.nears.get(number)
        for gram in former.grams if former is not None else ():
            self._holders[gram].discard(number)
        self.nears[number] = near
        for gram in near.grams:
            self._holders.setdefault(gram, set()).add(number)

    def update(self, number: int, version: int, outline: bytes) -> bool:
        """Keeps a further version of an article that is among these. Returns False where it is not."""
        article = self.articles.get(number)
        if article is not None:
            self.articles[number] = replace(article, version=version, outline=outline)
        return article is not None

    def complete_addresses(self, keys: Sequence[str], known: Mapping[str, KnownAddress]) -> dict[str, KnownAddress]:
        """Returns what is known of the addresses, given what the server knows."""
        found = dict(known)
        for key in keys:
            address = self.addresses.get(key)
            if address is not None and not (address.is_claimed and key in found):
                found[key] = address
        return found

    def complete_holders(self, grams: Sequence[int], known: Mapping[int, list[int]]) -> dict[int, list[int]]:
        """Returns the articles of the grams, given those that the server knows."""
        found = dict(known)
        for gram in grams:
            numbers = self._holders.get(gram)
            if numbers:
                found[gram] = sorted(numbers.union(found.get(gram, ())))
        return found

    def complete_article(self, number: int, known: KnownArticle | None) -> KnownArticle | None:
        """Returns the article, given what the server has of it."""
        article = self.articles.get(number, known)
        return replace(article, is_lost=False) if article is not None and number in self.places else article

    def complete_sketches(self, numbers: Collection[int], known: Mapping[int, bytes]) -> dict[int, bytes]:
        """Returns the sketches of the articles, given those that the server has."""
        return {**known, **{number: self.nears[number].sketch for number in numbers if number in self.nears}}

    def list_grams(self) -> Iterator[tuple[int, int]]:
        """Yields each gram with each article that is found by it, in order."""
        for gram, numbers in sorted(self._holders.items()):
            for number in sorted(numbers):
                yield gram, number
