"""Tells whether an article's text really changed between two visits, and in which fields.

What is kept of a version is its *outline*: a hash of each short field, one of the whole body and one of each of its
sentences, about 100 bytes for 20 sentences. The texts themselves are in the output.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain
from zlib import crc32

from ..items import Article
from .wording import make_phrase, read_sentences

COMPARED_FIELDS = ("headline", "alternative_headline", "description", "authors", "body")
_LEAST_COMMON_SENTENCES = 0.3


@dataclass(frozen=True, slots=True)
class Outline:
    """The hashes that are compared of one version. A field that the article lacks is 0."""

    headline: int  # all of 32 bits
    alternative_headline: int
    description: int
    authors: int
    body: int
    sentences: frozenset[int]
    content: int = 0  # headline and body, 63 bits: the same in two articles with the same words; not packed

    def pack(self) -> bytes:
        """Returns four bytes for each number: the fields in order, then the sentences."""
        fields = (self.headline, self.alternative_headline, self.description, self.authors, self.body)
        return b"".join([number.to_bytes(4, "big") for number in chain(fields, sorted(self.sentences))])


def read_outline(packed: bytes) -> Outline:
    """Reads what `Outline.pack` wrote, without `content`."""
    numbers = [int.from_bytes(packed[start : start + 4], "big") for start in range(0, len(packed), 4)]
    return Outline(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], frozenset(numbers[5:]))


def make_outline(article: Article, sentences: Sequence[Sequence[str]]) -> Outline:
    """Makes the outline of an article; `read_article_sentences` read its body."""
    headline = make_phrase(article.headline)
    # Spaces are taken out: other spaces, or other ends of paragraphs, make no other text.
    body = "".join(chain.from_iterable(sentences)).casefold().encode("utf-8", "surrogatepass")
    content = blake2b(headline.replace(" ", "").encode("utf-8", "surrogatepass") + b"\n" + body, digest_size=8).digest()
    return Outline(
        headline=_hash(headline),
        alternative_headline=_hash(make_phrase(article.alternative_headline)),
        description=_hash(make_phrase(article.description)),
        authors=_hash("\n".join(sorted(make_phrase(author) for author in article.authors))),
        body=crc32(body) if body else 0,
        sentences=hash_sentences(sentences),
        content=int.from_bytes(content, "big") >> 1,
    )


def read_article_sentences(article: Article) -> list[list[str]]:
    """Returns the words of each sentence of the body, without counters, labels and headlines of related articles."""
    return read_sentences(article.body, [link.headline for link in article.related])


def hash_sentences(sentences: Iterable[Sequence[str]]) -> frozenset[int]:
    """Returns the hashes of sentences, each of them a list of words."""
    return frozenset([crc32(" ".join(words).casefold().encode("utf-8", "surrogatepass")) for words in sentences])


def compare_outlines(old: Outline, new: Outline, unimportant: frozenset[int] = frozenset()) -> list[str]:
    """Returns the fields of `COMPARED_FIELDS` that really changed, in that order.

    Case, spacing, punctuation, the order of sentences, counters, labels, update stamps and related headlines do not
    count. Nor does a field that the new version lacks, which may only not have been found. Nor do `unimportant`
    sentences: the hashes of those that are known for the site's by now, and may stand in the old version.
    """
    changed = [
        name
        for name in COMPARED_FIELDS
        if name != "body" and getattr(new, name) and getattr(old, name) != getattr(new, name)
    ]
    if new.body and old.body != new.body and old.sentences - unimportant != new.sentences - unimportant:
        changed.append("body")
    return changed


def makes_version(changed: Sequence[str]) -> bool:
    """Says whether the changed fields make a new version: the headline or the body is among them."""
    return "headline" in changed or "body" in changed


def might_be_one_story(old: Outline, new: Outline) -> bool:
    """Says whether two bodies share enough sentences to be two states of one article."""
    fewer = min(len(old.sentences), len(new.sentences))
    if not fewer:
        return old.headline == new.headline
    return len(old.sentences & new.sentences) >= _LEAST_COMMON_SENTENCES * fewer


def _hash(phrase: str) -> int:
    return crc32(phrase.encode("utf-8", "surrogatepass")) if phrase else 0
