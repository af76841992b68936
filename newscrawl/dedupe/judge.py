"""Judges an article against those seen before: new, the same, a near copy of one, or a new version of one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from ..items import Article
from ..storage.article_index import MOST_HOLDERS, ArticleIndex, KnownArticle, NearEntry
from .addresses import AddressKeys, make_article_id, read_address_keys
from .near import Sketch, estimate_overlap, judge_similarity, make_sketch, read_sketch
from .versions import (
    Outline,
    compare_outlines,
    has_own,
    hash_sentences,
    make_outline,
    makes_version,
    might_be_one_story,
    read_article_sentences,
    read_outline,
)
from .wording import read_sentences

JudgementKind = Literal["new", "same", "copy", "version", "again"]

GRAMS_POSTED = 10  # by which an article is found
GRAMS_LOOKED_UP = 16  # more than those: the grams of a short version are further on among those of a long one
_MOST_CANDIDATES = 8
_STILL_ALIKE = 0.8  # a version that overlaps more with the kept sketch is found by it


@dataclass(frozen=True, slots=True)
class ComparedArticle:
    """All that is compared of an article, computed once."""

    keys: AddressKeys
    outline: Outline
    sketch: Sketch | None
    unimportant: frozenset[int] = frozenset()  # sentences that were left out as the site's own


@dataclass(frozen=True, slots=True)
class Judgement:
    """What an article is, compared with those seen before. The kind "again": one of them, which the output has lost."""

    kind: JudgementKind
    article_id: str
    version: int = 1
    changed: list[str] = field(default_factory=list)  # of a new version: the fields
    duplicate_of: str | None = None  # of a near copy, and of versions of one: the address of the first seen
    similarity: float | None = None  # how much of the shorter text the longer one has, 0 to 1, with `duplicate_of`
    reason: str | None = None  # by what it is known: "address", "canonical" (or redirect), "content", "near"
    number: int | None = field(default=None, repr=False)  # of the known article, where it is one
    reading: ComparedArticle | None = field(default=None, repr=False)
    free_grams: tuple[int, ...] = field(default=(), repr=False)  # those of its grams that are no common phrase
    # Of the same article: what is known of it, with values of the user's own fields that were not known before.
    completed: Outline | None = field(default=None, repr=False)


class NearFound(NamedTuple):
    """What the near-copy index has on a text."""

    number: int | None = None  # of the near copy seen first, if there is one
    similarity: float = 0.0  # to it, 0 to 1
    free_grams: tuple[int, ...] = ()  # those of the text's grams that are no common phrase


class ArticleJudge:
    """Judges articles with an index of those seen before.

    `judge` only reads; `record` writes, into whatever transaction the index is in. An article must be recorded before
    the next one is judged, or two copies in a row are both new. With `near_copies=False` no near copies are looked for
    or kept; with `same_content=False` the same headline and body at another address are a near copy, not the same.
    `own_fields`: the keys of `Article.extra` whose change makes a version.
    """

    def __init__(
        self,
        index: ArticleIndex,
        *,
        near_copies: bool = True,
        same_content: bool = True,
        own_fields: Sequence[str] = (),
    ) -> None:
        self.index = index
        self.own_fields = own_fields
        self.near_copies = near_copies
        self.same_content = same_content

    def judge(self, article: Article, redirected_from: Iterable[str] = (), left_out: Iterable[str] = ()) -> Judgement:
        """Judges the article, which must have a `url`. `redirected_from` are the addresses that led to it; `left_out`
        are paragraphs of its page that are the site's own, which an earlier version may have."""
        sentences = read_article_sentences(article)
        sketch = make_sketch(sentences) if self.near_copies else None
        left = hash_sentences(read_sentences("\n\n".join(left_out)))
        outline = make_outline(article, sentences, self.own_fields)
        keys = read_address_keys(article, redirected_from)
        grams = sketch.grams[:GRAMS_LOOKED_UP] if sketch is not None else ()
        self.index.look_ahead((keys.fetched, *keys.claimed), outline.content, grams)
        reading = ComparedArticle(keys, outline, sketch, left)
        return self._judge_by_address(reading) or self._judge_by_text(reading)

    def find_near(self, sketch: Sketch) -> NearFound:
        """Returns the near copy seen first, if any, and the grams of no common phrase."""
        free: list[int] = []
        shared: Counter[int] = Counter()
        start = 0
        while len(free) < GRAMS_LOOKED_UP and start < len(sketch.grams):
            asked = sketch.grams[start : start + GRAMS_LOOKED_UP - len(free)]
            start += len(asked)
            holders = self.index.find_holders(asked)
            for gram in asked:
                numbers = holders.get(gram, ())
                if len(numbers) < MOST_HOLDERS:
                    free.append(gram)
                    shared.update(numbers)
        new = read_sketch(sketch.pack()) if shared else None
        best: tuple[int, float] | None = None
        candidates = sorted(shared, key=lambda number: (-shared[number], number))[:_MOST_CANDIDATES]
        sketches = self.index.read_sketches(candidates) if candidates else {}
        for number in candidates:
            kept = sketches.get(number)
            assert new is not None
            similarity = judge_similarity(new, read_sketch(kept)) if kept else None
            if similarity is not None and (best is None or similarity > best[1]):
                best = number, similarity
        return NearFound(*best, tuple(free)) if best is not None else NearFound(free_grams=tuple(free))

    def record(self, article: Article, verdict: Judgement) -> int:
        """Records the article, its addresses and, where it is written, its text. Returns its number in the index."""
        reading = verdict.reading
        assert reading is not None
        number = verdict.number
        if verdict.kind in ("new", "copy"):
            assert article.url is not None
            known = KnownArticle(
                verdict.article_id,
                article.url,
                verdict.version,
                reading.outline.pack(),
                verdict.duplicate_of,
                verdict.similarity,
            )
            # Copies are found by the copy seen first. So a phrase in many copies is not taken for one that many stories
            # share.
            near = self._make_entry(reading, verdict) if verdict.kind == "new" else None
            number = self.index.add_article(known, reading.outline.content, near)
        assert number is not None
        if verdict.kind in ("version", "again"):
            self.index.update_article(number, verdict.version, reading.outline.pack(), reading.outline.content)
            self._renew_sketch(number, reading)
        if verdict.completed is not None:
            self.index.update_article(number, verdict.version, verdict.completed.pack(), reading.outline.content)
        self.index.add_address(reading.keys.fetched, number, is_claimed=False)
        for key in reading.keys.claimed:
            self.index.add_address(key, number, is_claimed=True)
        return number

    def _judge_by_address(self, reading: ComparedArticle) -> Judgement | None:
        keys = reading.keys
        # Where the same text may stand at two addresses, a page's claim about its address tells nothing.
        asked = (keys.fetched, *keys.claimed) if self.same_content else (keys.fetched,)
        known = self.index.find_addresses(asked)
        for key in asked:
            address = known.get(key)
            if address is None:
                continue
            article = self.index.read_article(address.number)
            if key == keys.fetched and not address.is_claimed:
                return self._compare(reading, address.number, article, "address")
            # This is a claim. It is believed where the texts agree, since many pages may claim one address.
            if self._might_be_one(reading, address.number, article):
                return self._compare(reading, address.number, article, "canonical")
        return None

    def _judge_by_text(self, reading: ComparedArticle) -> Judgement:
        number = self.index.find_content(reading.outline.content) if self.same_content else None
        if number is not None:
            return self._compare(reading, number, self.index.read_article(number), "content")
        near = self.find_near(reading.sketch) if reading.sketch else NearFound()
        article_id = make_article_id(reading.keys.fetched)
        if near.number is None:
            return Judgement("new", article_id, reading=reading, free_grams=near.free_grams)
        first = self.index.read_article(near.number)
        return Judgement(
            "copy",
            article_id,
            duplicate_of=first.url,
            similarity=round(near.similarity, 3),
            reason="near",
            number=near.number,
            reading=reading,
        )

    def _compare(self, reading: ComparedArticle, number: int, known: KnownArticle, reason: str) -> Judgement:
        if known.is_lost:
            return Judgement(
                "again",
                known.article_id,
                version=known.version,
                duplicate_of=known.duplicate_of,
                similarity=known.similarity,
                reason=reason,
                number=number,
                reading=reading,
            )
        old = read_outline(known.outline)
        changed = compare_outlines(old, reading.outline, reading.unimportant, self.own_fields)
        # A text that the article has had before is an earlier version, which stands at another of its addresses.
        is_version = makes_version(changed) and (
            has_own(changed) or self.index.find_content(reading.outline.content) != number
        )
        lacks = not is_version and not reading.outline.extra.keys() <= old.extra.keys()
        completed = replace(old, extra={**reading.outline.extra, **old.extra}) if lacks else None
        return Judgement(
            "version" if is_version else "same",
            known.article_id,
            version=known.version + is_version,
            changed=changed if is_version else [],
            duplicate_of=known.duplicate_of,
            similarity=known.similarity,
            reason=reason,
            number=number,
            reading=reading,
            completed=completed,
        )

    def _might_be_one(self, reading: ComparedArticle, number: int, known: KnownArticle) -> bool:
        if might_be_one_story(read_outline(known.outline), reading.outline):
            return True
        kept = self.index.read_sketches([number]).get(number)
        return bool(kept and reading.sketch and judge_similarity(read_sketch(reading.sketch.pack()), read_sketch(kept)))

    def _make_entry(self, reading: ComparedArticle, verdict: Judgement) -> NearEntry | None:
        return NearEntry(reading.sketch.pack(), verdict.free_grams[:GRAMS_POSTED]) if reading.sketch else None

    def _renew_sketch(self, number: int, reading: ComparedArticle) -> None:
        kept = self.index.read_sketches([number]).get(number)
        if kept is None or reading.sketch is None:
            return
        if estimate_overlap(read_sketch(reading.sketch.pack()), read_sketch(kept)) < _STILL_ALIKE:
            free_grams = self.find_near(reading.sketch).free_grams
            self.index.replace_sketch(number, NearEntry(reading.sketch.pack(), free_grams[:GRAMS_POSTED]))
