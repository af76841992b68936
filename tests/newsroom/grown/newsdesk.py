"""The articles of a grown newsroom: made from a seed, a few numbers each, their words written when asked for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from math import expm1
from operator import attrgetter
from random import Random

from .prose import invent_person, invent_topic, write_headline, write_paragraphs

SECTIONS = (
    *("world", "politics", "business", "culture", "sport", "science", "travel", "health", "education", "climate"),
    *("technology", "opinion", "media", "food", "local", "housing", "transport", "law", "farming", "sea"),
)
YOUNG_A_DAY = 25  # articles, in the last days
SPAN = 730.0  # days back to the oldest article
MOST_TOPICS, MOST_AUTHORS = 60, 40


@dataclass(slots=True)
class Article:
    """One article; `renamed` and `added` count what `Newsdesk.change` did to it."""

    number: int  # from 1
    section: str
    topics: tuple[int, int]
    author: int
    published: datetime
    modified: datetime
    words: int  # the seed of its headline and body
    is_late: bool = False  # of the last `Newsdesk.publish`
    renamed: int = 0
    added: int = 0  # paragraphs
    written: str | None = None  # the first headline, once it was asked for

    @property
    def first_headline(self) -> str:
        if self.written is None:
            self.written = write_headline(Random(self.words))
        return self.written

    @property
    def headline(self) -> str:
        """What it is called now."""
        return write_headline(Random(self.words + 10**12 + self.renamed)) if self.renamed else self.first_headline

    @property
    def path(self) -> str:
        """/world/2026/11/20/slug-of-the-first-headline-123.html"""
        return f"/{self.section}/{self.published:%Y/%m/%d}/{make_slug(self.first_headline)}-{self.number}.html"

    @property
    def description(self) -> str:
        return write_paragraphs(Random(self.words + 10**14), 1)[0].partition(". ")[0] + "."

    @property
    def paragraphs(self) -> list[str]:
        """The body: seven to ten paragraphs, and in front of them what was added."""
        dice = Random(self.words + 1)
        added = [write_paragraphs(Random(self.words + 10**13 + n), 1)[0] for n in range(self.added, 0, -1)]
        return [*added, *write_paragraphs(dice, dice.randint(7, 10))]


class Newsdesk:
    """So many articles up to `now`, oldest first, and by section, topic and author; the more a day the younger."""

    def __init__(self, seed: int, sections: tuple[str, ...], count: int, now: datetime) -> None:
        names = Random(f"names {seed}")
        self.seed = seed
        self.sections = sections
        self.topics = _invent_many(invent_topic, max(5, min(MOST_TOPICS, count // 25)), names)
        self.authors = _invent_many(invent_person, max(5, min(MOST_AUTHORS, count // 25)), names)
        self.articles: list[Article] = []
        self.by_section: dict[str, list[Article]] = {name: [] for name in sections}
        self.by_topic: list[list[Article]] = [[] for _ in self.topics]
        self.by_author: list[list[Article]] = [[] for _ in self.authors]
        self.dice = Random(seed)
        now = now.replace(microsecond=0)
        for age in _list_ages(count):
            published = now - timedelta(seconds=int(age * 86400) + 60)
            later = self.dice.randrange(0, 7200) if self.dice.random() < 0.3 else 0
            self._add(published, min(published + timedelta(seconds=later), now))

    def publish(self, count: int, now: datetime) -> list[Article]:
        """New articles of this moment."""
        for article in self.articles:
            article.is_late = False
        published = now.replace(microsecond=0)
        fresh = [self._add(published, published) for _ in range(count)]
        for article in fresh:
            article.is_late = True
        return fresh

    def change(self, count: int, now: datetime) -> list[Article]:
        """Edit so many of the youngest that were there before the last `publish`: a paragraph or a headline."""
        changed: list[Article] = []
        for article in reversed(self.articles):
            if len(changed) == count:
                break
            if not article.is_late:
                if len(changed) % 2:
                    article.renamed += 1
                else:
                    article.added += 1
                article.modified = now.replace(microsecond=0)
                changed.append(article)
        return changed

    def find_related(self, article: Article, count: int = 4) -> list[Article]:
        """Older articles of the same section, always the same ones."""
        siblings = self.by_section[article.section]
        older = bisect_left(siblings, article.number, key=attrgetter("number"))
        places = Random(article.number).sample(range(older), min(count, older))
        return [siblings[place] for place in places]

    def _add(self, published: datetime, modified: datetime) -> Article:
        dice, number = self.dice, len(self.articles) + 1
        bits = dice.getrandbits(48)
        article = Article(
            number=number,
            section=self.sections[bits % len(self.sections)],
            topics=((bits >> 8) % len(self.topics), (bits >> 20) % len(self.topics)),
            author=(bits >> 32) % len(self.authors),
            published=published,
            modified=modified,
            words=self.seed * 10**8 + number * 2,
        )
        self.articles.append(article)
        self.by_section[article.section].append(article)
        for topic in set(article.topics):
            self.by_topic[topic].append(article)
        self.by_author[article.author].append(article)
        return article


@lru_cache(maxsize=200_000)
def make_slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _list_ages(count: int) -> list[float]:
    """Ages in days, oldest first: evenly over the span where that is enough for the last days, else denser there."""
    if count <= 1:
        return [0.0] * count
    scale = count / YOUNG_A_DAY
    if scale >= SPAN:
        return [SPAN * (1 - place / count) for place in range(count)]
    low, high = 1e-6, 60.0
    for _ in range(80):  # (e^b - 1) / b = span / scale
        middle = (low + high) / 2
        if expm1(middle) / middle < SPAN / scale:
            low = middle
        else:
            high = middle
    return [scale / low * expm1(low * (1 - (place + 1) / count)) for place in range(count)]


def _invent_many(invent: Callable[[Random], str], count: int, dice: Random) -> list[str]:
    """So many different ones."""
    found: dict[str, None] = {}
    while len(found) < count:
        found[invent(dice)] = None
    return list(found)
