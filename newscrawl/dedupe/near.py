"""Finds near copies: a story with another headline, a cut or moved paragraph, another credit, some other words.

A text is a set of *grams*, every run of three words (five characters of Chinese and Japanese, nine of Thai and its
neighbours), each hashed to 32 bits. Its *sketch* keeps the smallest of these hashes: a sample of the text. Texts that
share a passage share its part of the sample. So two sketches tell how much of the shorter text the longer one has, also
where one text is only the first half of the other. A second sample, of names and figures, tells a copy from another
article in the same mould (results, weather, quarterly figures).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, filterfalse
from struct import pack, unpack
from typing import NamedTuple
from zlib import crc32

from .wording import count_unspaced

GRAMS_KEPT = 48
FACTS_KEPT = 24
FEWEST_GRAMS = 40  # a shorter text is not compared: any two notices of one office would be copies
LEAST_OVERLAP = 0.5
LEAST_OVERLAP_UNEQUAL = (
    0.6  # where one text is twice as long: a shared passage fills more of a short text than of a long one
)
LEAST_SUM = 1.2  # of overlap and common facts: the fewer words agree, the more names and figures must agree
FEWEST_FACTS = 4  # with fewer in reach, facts say nothing
LARGEST_RATIO = 5  # of lengths: less than a fifth is a teaser or a passage, not a copy


@dataclass(frozen=True, slots=True)
class Sketch:
    """A sample of a text, in ascending order; `size` is the number of grams of the whole text."""

    size: int
    grams: tuple[int, ...]  # of 32 bits
    facts: tuple[int, ...]  # of 16 bits

    def pack(self) -> bytes:
        """Returns bytes: the size (3), the number of grams (1), their upper 24 bits (3 each), the facts (2 each)."""
        grams, whole = len(self.grams), pack(f">{len(self.grams)}I", *self.grams)
        upper = bytearray(3 * grams)
        for place in range(3):
            upper[place::3] = whole[place::4]
        facts = pack(f">{len(self.facts)}H", *self.facts)
        return b"".join((min(self.size, 0xFFFFFF).to_bytes(3, "big"), grams.to_bytes(1, "big"), upper, facts))


@dataclass(frozen=True, slots=True)
class PackedSketch:
    """A sketch read back from bytes: the grams have lost their lower 8 bits."""

    size: int
    grams: tuple[int, ...]  # of 24 bits
    facts: tuple[int, ...]


def read_sketch(packed: bytes) -> PackedSketch:
    """Reads what `Sketch.pack` wrote."""
    grams, end = packed[3], 4 + 3 * packed[3]
    whole = bytearray(4 * grams)
    for place in range(3):
        whole[place + 1 :: 4] = packed[4 + place : end : 3]
    facts = packed[end:]
    return PackedSketch(
        int.from_bytes(packed[:3], "big"), unpack(f">{grams}I", whole), unpack(f">{len(facts) // 2}H", facts)
    )


def make_sketch(sentences: Sequence[Sequence[str]]) -> Sketch | None:
    """Makes the sketch of a text, given as the words of its sentences; None where the text is too short to compare."""
    words = " ".join(chain.from_iterable(sentences)).casefold().split(" ")
    grams = make_grams(words)
    if len(grams) < FEWEST_GRAMS:
        return None
    facts = "\n".join(find_facts(sentences)).casefold().encode("utf-8", "surrogatepass")
    hashes = {whole >> 16 for whole in map(crc32, facts.split(b"\n"))} if facts else set()
    return Sketch(len(grams), _choose_smallest(grams), tuple(sorted(hashes)[:FACTS_KEPT]))


def make_grams(words: Sequence[str]) -> set[int]:
    """Returns the 32-bit hashes of all runs of words."""
    text = " ".join(words).encode("utf-8", "surrogatepass")
    # No word has a space in it, so that the parts are the words' bytes, made by one call.
    parts = text.split(b" ")
    runs = zip(*[parts[place:] for place in range(_choose_width(words))], strict=False)
    return set(map(crc32, map(b" ".join, runs)))  # in C alone: an article has thousands of runs


def find_facts(sentences: Iterable[Sequence[str]]) -> set[str]:
    """Returns names and figures: words with a capital inside a sentence, and words that begin with a digit."""
    given = [sentence for sentence in sentences if sentence]
    facts = set(filterfalse(str.islower, chain.from_iterable([sentence[1:] for sentence in given])))
    facts.update([sentence[0] for sentence in given if sentence[0][0].isdigit()])
    return {word for word in facts if word[0].isdigit() or (len(word) > 1 and word[0].isupper())}


class Overlap(NamedTuple):
    """What two samples have in common."""

    share: float  # of the smaller sample, 0 to 1
    compared: int  # values of the smaller sample


def estimate_overlap(new: PackedSketch, old: PackedSketch) -> float:
    """Returns how much of the shorter text the longer one has, 0 to 1."""
    return _overlap(new.grams, old.grams, GRAMS_KEPT, 0xFFFFFF).share


def estimate_common_facts(new: PackedSketch, old: PackedSketch) -> Overlap:
    """Returns how many of one text's names and figures the other has."""
    return _overlap(new.facts, old.facts, FACTS_KEPT, 0xFFFF)


def judge_similarity(new: PackedSketch, old: PackedSketch) -> float | None:
    """Returns the overlap (0 to 1) where the two are near copies, else None."""
    ratio = max(new.size, old.size) / min(new.size, old.size)
    if ratio > LARGEST_RATIO:
        return None
    overlap = estimate_overlap(new, old)
    if overlap < (LEAST_OVERLAP if ratio < 2 else LEAST_OVERLAP_UNEQUAL):
        return None
    common, looked_at = estimate_common_facts(new, old)
    if looked_at >= FEWEST_FACTS and overlap + common < LEAST_SUM:
        return None
    return overlap


def _choose_smallest(grams: set[int]) -> tuple[int, ...]:
    # Grams are evenly spread: sorting the few below this limit does for all of them.
    limit = (3 * GRAMS_KEPT << 32) // len(grams)
    small = [gram for gram in grams if gram < limit]
    return tuple(sorted(small if len(small) >= GRAMS_KEPT else grams)[:GRAMS_KEPT])


def _overlap(one: Sequence[int], other: Sequence[int], kept: int, largest: int) -> Overlap:
    # Both samples are complete up to the smaller of their two last values. A sample that is not full is the whole text.
    reach = min(one[-1] if len(one) == kept else largest, other[-1] if len(other) == kept else largest)
    mine = set(one[: bisect_right(one, reach)])
    theirs = set(other[: bisect_right(other, reach)])
    fewer = min(len(mine), len(theirs))
    return Overlap(len(mine & theirs) / fewer if fewer else 0.0, fewer)


def _choose_width(words: Sequence[str]) -> int:
    sample = words[:200]
    ideographs, letters = count_unspaced(sample)
    if 2 * ideographs > len(sample):
        return 5
    return 9 if 2 * letters > len(sample) else 3
