"""Tells whether an article's text really changed between two visits, and in which fields.

What is kept of a version is its *outline*: a hash of each short field, one of the whole body and one of each of its
sentences, about 100 bytes for 20 sentences. The texts themselves are in the output.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import chain
from zlib import crc32

from ..items import Article
from .wording import make_phrase, read_sentences

COMPARED_FIELDS = ("headline", "alternative_headline", "description", "authors", "body")
EXTRA = "extra."  # before the key of a field of the user's own
_MOST_OWN = 255  # of these; their number is a byte
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
    # Fields of the user's own that make versions: the hash of the name to that of the value.
    extra: Mapping[int, int] = field(default_factory=dict)
    content: int = 0  # headline and body, 63 bits: the same in two articles with the same words; not packed

    def pack(self) -> bytes:
        """Returns four bytes for each number: the fields in order, then the sentences. Where there are fields of the
        user's own, these go before, each with its name, then their number, and one byte tells that they are there."""
        fields = (self.headline, self.alternative_headline, self.description, self.authors, self.body)
        packed = _pack_numbers(chain(fields, sorted(self.sentences)))
        if not self.extra:
            return packed
        return _pack_numbers(chain.from_iterable(sorted(self.extra.items()))) + packed + bytes([len(self.extra)])


def read_outline(packed: bytes) -> Outline:
    """Reads what `Outline.pack` wrote, without `content`."""
    own = packed[-1] if len(packed) % 4 else 0
    numbers = [int.from_bytes(packed[start : start + 4], "big") for start in range(0, len(packed) // 4 * 4, 4)]
    extra, fields = numbers[: 2 * own], numbers[2 * own :]
    told = dict(zip(extra[::2], extra[1::2], strict=True))
    return Outline(fields[0], fields[1], fields[2], fields[3], fields[4], frozenset(fields[5:]), told)


def make_outline(article: Article, sentences: Sequence[Sequence[str]], own_fields: Sequence[str] = ()) -> Outline:
    """Makes the outline of an article; `read_article_sentences` read its body. `own_fields`: the keys of `extra` whose
    change makes a version."""
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
        extra={_hash(name): _hash_value(article.extra[name]) for name in own_fields if name in article.extra},
        content=int.from_bytes(content, "big") >> 1,
    )


def read_article_sentences(article: Article) -> list[list[str]]:
    """Returns the words of each sentence of the body, without counters, labels and headlines of related articles."""
    return read_sentences(article.body, [link.headline for link in article.related])


def hash_sentences(sentences: Iterable[Sequence[str]]) -> frozenset[int]:
    """Returns the hashes of sentences, each of them a list of words."""
    return frozenset([crc32(" ".join(words).casefold().encode("utf-8", "surrogatepass")) for words in sentences])


def compare_outlines(
    old: Outline, new: Outline, unimportant: frozenset[int] = frozenset(), own_fields: Sequence[str] = ()
) -> list[str]:
    """Returns the fields of `COMPARED_FIELDS` that really changed, in that order, and those of `own_fields` behind them
    as "extra.NAME". One that the old version has no value of has not changed.

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
    own = {name: _hash(name) for name in own_fields}
    changed += [
        EXTRA + name
        for name, key in own.items()
        if key in old.extra and key in new.extra and old.extra[key] != new.extra[key]
    ]
    return changed


def makes_version(changed: Sequence[str]) -> bool:
    """Says whether the changed fields make a new version: the headline, the body or one of the user's own is among
    them."""
    return "headline" in changed or "body" in changed or has_own(changed)


def has_own(changed: Sequence[str]) -> bool:
    """Says whether a field of the user's own is among those that have changed."""
    return any(name.startswith(EXTRA) for name in changed)


def read_version_fields(text: str | None) -> tuple[str, ...]:
    """Reads "extra.sentiment, extra.score": the keys of `extra`. Raises ValueError, whose text is the name that is
    none of them."""
    names = [name for name in re.split(r"[\s,]+", text or "") if name]
    wrong = next((name for name in names if not name.startswith(EXTRA) or name == EXTRA), None)
    if wrong is not None:
        raise ValueError(wrong)
    return tuple(dict.fromkeys(name.removeprefix(EXTRA) for name in names))[:_MOST_OWN]


def might_be_one_story(old: Outline, new: Outline) -> bool:
    """Says whether two bodies share enough sentences to be two states of one article."""
    fewer = min(len(old.sentences), len(new.sentences))
    if not fewer:
        return old.headline == new.headline
    return len(old.sentences & new.sentences) >= _LEAST_COMMON_SENTENCES * fewer


def _pack_numbers(numbers: Iterable[int]) -> bytes:
    return b"".join([number.to_bytes(4, "big") for number in numbers])


def _hash_value(value: object) -> int:
    return crc32(json.dumps(value, sort_keys=True, default=str).encode("utf-8", "surrogatepass"))


def _hash(phrase: str) -> int:
    return crc32(phrase.encode("utf-8", "surrogatepass")) if phrase else 0
