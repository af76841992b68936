"""What one story leaves in its site's memory: hashes of its texts and subject words, and nothing that can be read."""

from __future__ import annotations

import re
import struct
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import blake2b
from itertools import chain, islice
from typing import Literal
from zlib import crc32

from ..items import Article
from ..text.tables import read_table
from ..urls.canonical import make_url_key
from .story_places import NOWHERE, Places

TextKind = Literal["paragraph", "caption", "name", "opening"]

MOST_PARAGRAPHS = 64  # of one story; of a longer story, the first and the last are kept
_FIRST = 24  # of these
_MOST_NAMES = 8
_READ_FOR_WORDS = 10  # paragraphs
_MOST_WORDS = 48  # of a subject
_SHORTEST = 4  # letters of a word
_CLOSING, _LONGEST_CLOSING = 6, 300  # paragraphs at a story's end, and the characters of each, whose openings count
_OPENING_WORDS, _SHORTEST_OPENING, _OPENING_SOLID = 4, 16, 8  # words, their characters; those of scripts without spaces
_MARKS = ".,;:!?…\"'’‘“”„«»‹›()[]–—-،؛؟।"
_FIRST_SOLID = "\u3040"
_SOLID = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{2,}")  # scripts without spaces: their words are taken two by two
_HEAD = struct.Struct(">QiI5IBBBBBBBB")
_LANGUAGE_BYTES = 16


@dataclass(frozen=True, slots=True)
class StoryTrace:
    """One story, as its site's memory has it. Hashes of texts have 64 bits, of words 32."""

    story: int  # hash of its address key
    language: str  # BCP 47; empty where none is known
    day: int  # of its publication, counted from the year 1; 0 where none is known
    section: int  # hash of its section; 0 without one
    text_sizes: dict[int, int]  # bytes of UTF-8 by hash of paragraph
    captions: frozenset[int]
    names: frozenset[int]
    headline_words: frozenset[int]
    subject_words: frozenset[int]  # of the headline, and those that two of its paragraphs have
    openings: frozenset[int] = frozenset()  # with what its last paragraphs begin
    signatures: frozenset[int] = frozenset()  # lines that might sign it, where nobody is known to: see signatures.py
    places: Places = NOWHERE  # where its fields stand

    def list_texts(self, kind: TextKind) -> Iterable[int]:
        """Returns the hashes of its texts of a kind, once each."""
        texts: dict[TextKind, Iterable[int]] = {
            "paragraph": self.text_sizes.keys(),
            "caption": self.captions,
            "name": self.names,
            "opening": self.openings,
        }
        return texts[kind]

    def pack(self) -> bytes:
        """Returns the trace in at most 2 kB."""
        language = self.language.encode()[:_LANGUAGE_BYTES]
        wide = [self.text_sizes, *map(sorted, (self.captions, self.names, self.openings, self.signatures))]
        counts = (*map(len, wide), len(self.headline_words))
        head = _HEAD.pack(
            self.story, self.day, self.section, *self.places, len(self.subject_words), len(language), *counts
        )
        hashes = list(chain.from_iterable(wide))
        sizes = [min(size, 0xFFFF) for size in self.text_sizes.values()]
        words = [*sorted(self.headline_words), *sorted(self.subject_words)]
        numbers = struct.pack(f">{len(hashes)}Q{len(sizes)}H{len(words)}I", *hashes, *sizes, *words)
        return head + language + numbers


def unpack_trace(packed: bytes) -> StoryTrace:
    """Reads what `StoryTrace.pack` wrote. Raises ValueError where it is something else."""
    try:
        story, day, section, *rest = _HEAD.unpack_from(packed)
        places, (subjects, length, *counts, headline) = rest[: len(NOWHERE)], rest[len(NOWHERE) :]
        start, wide, words = _HEAD.size + length, sum(counts), headline + subjects
        texts = counts[0]
        numbers = struct.unpack(f">{wide}Q{texts}H{words}I", packed[start:])
        language = packed[_HEAD.size : start].decode()
    except (struct.error, UnicodeDecodeError) as error:
        raise ValueError(f"no trace of a story: {error}") from error
    hashes = iter(numbers[:wide])
    paragraphs, captions, names, openings, signatures = (list(islice(hashes, count)) for count in counts)
    hashed = numbers[wide + texts :]
    return StoryTrace(
        story,
        language,
        day,
        section,
        dict(zip(paragraphs, numbers[wide : wide + texts], strict=True)),
        frozenset(captions),
        frozenset(names),
        frozenset(hashed[:headline]),
        frozenset(hashed[headline:]),
        frozenset(openings),
        frozenset(signatures),
        Places(*places),
    )


def trace_story(
    article: Article,
    is_elsewhere: Callable[[int, int], bool] | None = None,
    places: Places = NOWHERE,
    signatures: frozenset[int] = frozenset(),
) -> StoryTrace | None:
    """Returns the trace of an article as it was read without a memory; None where it has no address or no body.

    `is_elsewhere`: says, given the hashes of a story and a paragraph, whether another story has the paragraph. The
    words of such a paragraph tell nothing of the subject. `places`: where the article's fields stand on its page.
    `signatures`: of the lines there that might sign it.
    """
    if not article.url or not article.body:
        return None
    paragraphs = article.body.split("\n\n")
    if len(paragraphs) > MOST_PARAGRAPHS:
        paragraphs = paragraphs[:_FIRST] + paragraphs[_FIRST - MOST_PARAGRAPHS :]
    digests = list(map(digest_text, paragraphs))
    story = hash_story(article.url)  # the address that a page claims may be the front page's
    own = paragraphs
    if is_elsewhere is not None:
        own = [text for digest, text in zip(digests, paragraphs, strict=True) if not is_elsewhere(digest, story)]
    house = read_words(article.publisher or "")
    headline = read_words(article.headline or "") - house
    counts = Counter(chain.from_iterable(map(_split_words, own[:_READ_FOR_WORDS])))
    often = [word for word, count in counts.items() if count > 1 and word not in _load_common_words()]
    often.sort(key=lambda word: (-counts[word], word))  # the order of a set differs from process to process
    subject = set(map(hash_word, often[:_MOST_WORDS]))
    caption = article.image.caption if article.image is not None else None
    return StoryTrace(
        story=story,
        language=article.language or "",
        day=_read_day(article.date_published),
        section=crc32(article.section.casefold().encode("utf-8", "surrogatepass")) if article.section else 0,
        text_sizes={digest: len(text.encode()) for digest, text in zip(digests, paragraphs, strict=True)},
        captions=frozenset({digest_text(caption)} if caption else ()),
        names=frozenset(map(digest_text, article.authors[:_MOST_NAMES])),
        headline_words=frozenset(headline),
        subject_words=frozenset(headline | (subject - house)),
        openings=frozenset(digest_text(opening) for opening in map(cut_opening, paragraphs[-_CLOSING:]) if opening),
        signatures=signatures,
        places=places,
    )


def cut_opening(paragraph: str) -> str | None:
    """Returns the words that a short paragraph begins with; None where they say too little to be known again."""
    if len(paragraph) > _LONGEST_CLOSING:
        return None
    if paragraph[0] >= _FIRST_SOLID:
        return paragraph[:_OPENING_SOLID] if len(paragraph) > _OPENING_SOLID else None
    words = paragraph.split(None, _OPENING_WORDS)
    opening = " ".join(words[:_OPENING_WORDS])
    return opening if len(words) > _OPENING_WORDS and len(opening) >= _SHORTEST_OPENING else None


def hash_story(url: str) -> int:
    """Returns the hash by which a story is known, of 64 bits."""
    return _digest(make_url_key(url))


def digest_text(text: str) -> int:
    """Returns the hash by which a clean text is known again. Case makes no difference."""
    return _digest(text.casefold())


def read_words(text: str) -> set[int]:
    """Returns the hashes of the words that may tell a subject: see `split_words`."""
    return set(map(hash_word, split_words(text)))


def split_words(text: str) -> set[str]:
    """Returns the words of four letters or more, in lower case, without the commonest ones. In scripts without spaces,
    every two characters are a word."""
    return _split_words(text) - _load_common_words()


def _split_words(text: str) -> set[str]:
    folded = text.casefold()
    pairs: set[str] = set()
    if not folded.isascii() and max(folded) >= _FIRST_SOLID:
        pairs = {run[n : n + 2] for run in _SOLID.findall(folded) for n in range(len(run) - 1)}
        folded = _SOLID.sub(" ", folded)
    tokens = [token.strip(_MARKS) for token in folded.split() if len(token) >= _SHORTEST]
    return pairs | {word for word in tokens if len(word) >= _SHORTEST and word.isalpha()}


def hash_word(word: str) -> int:
    """Returns the hash of a word, of 32 bits."""
    return crc32(word.encode("utf-8", "surrogatepass"))


@cache
def _load_common_words() -> frozenset[str]:
    return frozenset(chain.from_iterable(words.split() for _, words in read_table(__package__, "stop_words")))


def _digest(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def _read_day(published: str | None) -> int:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return 0
