"""The stories that are set: drawn from the newsroom's sentences and those in `stories/`, the same ones on every run."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Literal

from tests.newsroom.articles import STORIES as NEWSROOM
from tests.newsroom.articles import Topic, capitalise, read_topics

from .words import read_words

OWN = Path(__file__).parent / "stories"
LENGTHS = (5, 8, 3, 6, 12, 4, 9, 6, 14, 7)  # sentences after the lead
AUTHORS = (1, 1, 2, 0, 1, 3, 1, 0, 2, 1)
PICTURES = (1, 0, 2, 1, 1, 0, 3, 1, 0, 1)


@dataclass(frozen=True)
class Piece:
    """A paragraph, a subheading, a quoted paragraph or an entry of a list."""

    kind: Literal["paragraph", "heading", "quote", "entry"]
    text: str


@dataclass(frozen=True)
class Picture:
    file: str
    caption: str
    credit: str


@dataclass(frozen=True)
class Story:
    """What happened; nothing of when or where it is published."""

    number: int
    language: str
    headline: str
    kicker: str
    standfirst: str
    section: str
    keywords: tuple[str, ...]
    place: str
    authors: tuple[str, ...]
    pieces: tuple[Piece, ...]
    pictures: tuple[Picture, ...]


@cache
def write_stories(language: str, count: int, seed: str) -> tuple[Story, ...]:
    """`count` stories of one site: no headline and no paragraph comes twice."""
    folder = NEWSROOM if (NEWSROOM / f"{language}.txt").is_file() else OWN
    topics = list(read_topics(language, folder).values())
    used: set[str] = set()
    stories: list[Story] = []
    turn = 0
    while len(stories) < count:
        story = _write_story(language, topics, len(stories), Random(f"{language} {seed} {turn}"), used)
        turn += 1
        if story.headline not in used:
            used.add(story.headline)
            stories.append(story)
    return tuple(stories)


def _write_story(language: str, topics: list[Topic], number: int, random: Random, used: set[str]) -> Story:
    topic = topics[(number + random.randrange(len(topics))) % len(topics)]
    order = {name: random.sample(values, len(values)) for name, values in topic.words.items()}

    def fill(text: str) -> str:
        return re.sub(r"\{([a-z]+)(\d?)\}", lambda slot: order[slot[1]][int(slot[2] or 1) - 1], text)

    words = read_words(language)
    pictures = tuple(
        Picture(f"{random.randrange(10**5, 10**6)}_{at}.jpg", fill(caption), random.choice(words.list("photographers")))
        for at, caption in enumerate(random.sample(words.list("captions"), PICTURES[random.randrange(10)]))
    )
    return Story(
        number=number,
        language=language,
        headline=capitalise(fill(order["headline"][0])),
        kicker=fill(order["kicker"][0]),
        standfirst=fill(topic.words["description"][0]),
        section=topic.words["section"][0],
        keywords=tuple(fill(word) for word in topic.words["keywords"]),
        place=order["place"][0],
        authors=tuple(order["reporter"][: AUTHORS[random.randrange(10)]]),
        pieces=tuple(_write_pieces(language, topic, fill, random, used)),
        pictures=pictures,
    )


def _write_pieces(
    language: str, topic: Topic, fill: Callable[[str], str], random: Random, used: set[str]
) -> list[Piece]:
    sentences = [
        capitalise(fill(text))
        for text in [random.choice(topic.leads), *random.sample(topic.sentences, LENGTHS[random.randrange(10)])]
    ]
    if random.random() < 0.35:  # a day that is told in the story is not the day of the story
        words = read_words(language)
        sentences.insert(2, fill(words.say("history", year=random.randrange(1890, 1990))))
    subheads = random.sample(read_words(language).list("subheads"), 3) if random.random() < 0.5 else []
    listed = random.random() < 0.3
    space = "" if language in ("ja", "zh") else " "
    pieces: list[Piece] = []
    while sentences:
        wanted = 1 if not pieces else random.choice((1, 2, 2, 3))
        text = sentences.pop(0)
        while sentences and (wanted > 1 or text in used):
            text += space + sentences.pop(0)
            wanted -= 1
        if text in used:
            break
        used.add(text)
        if subheads and len(pieces) in (3, 7, 11) and sentences:
            pieces.append(Piece("heading", subheads.pop()))
        is_quote = text[0] in '“„«"「“«' and len(text) < 200 and random.random() < 0.6
        pieces.append(Piece("quote" if is_quote else "paragraph", text))
        if listed and len(pieces) > 2 and len(sentences) >= 4:
            listed = False
            entries = [text for text in sentences[:3] if text not in used]
            used.update(entries)
            pieces.extend(Piece("entry", text) for text in entries)
            del sentences[:3]
    return pieces
