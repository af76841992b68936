"""The invented stories: drawn from the sentences in `stories/<language>.txt`, the same ones on every run.

A stories file has word lists (`place = Beirut | Amman`, or a range, `count = 42..980`), then topics (`[sport]`) with
lists of their own, leads (`* `) and sentences (`- `). In a sentence `{place}` stands for one word of that list, the
same throughout a story, and `{place2}` for another one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from urllib.parse import quote

STORIES = Path(__file__).parent / "stories"
PARAGRAPHS = 6  # after the lead, of two sentences each


@dataclass(frozen=True)
class Story:
    """What happened, without a word on where or when it is published."""

    language: str
    headline: str
    kicker: str
    description: str
    section: str
    keywords: tuple[str, ...]
    caption: str
    place: str
    reporters: tuple[str, str]
    paragraphs: tuple[str, ...]

    @property
    def body(self) -> str:
        return "\n\n".join(self.paragraphs)


@dataclass
class Topic:
    words: dict[str, list[str]]
    leads: list[str]
    sentences: list[str]


@cache
def read_topics(language: str, folder: Path = STORIES) -> dict[str, Topic]:
    """The topics of a language by name; each has the file's own word lists too."""
    topics: dict[str, Topic] = {}
    words: dict[str, list[str]] = {}
    topic = Topic(words, [], [])
    for line in (folder / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            topic = topics[line.strip("[]")] = Topic(dict(words), [], [])
        elif line.startswith("* "):
            topic.leads.append(line[2:])
        elif line.startswith("- "):
            topic.sentences.append(line[2:])
        elif " = " in line:
            name, values = line.split(" = ", 1)
            topic.words[name] = read_words(values)
    return topics


def read_words(values: str) -> list[str]:
    """The words of `a | b | c`, or the numbers of `3..27`."""
    bounds = re.fullmatch(r"(\d+)\.\.(\d+)", values)
    if bounds:
        return [str(n) for n in range(int(bounds[1]), int(bounds[2]) + 1)]
    return values.split(" | ")


def write_story(language: str, topic_name: str, seed: str, headline: str | None = None) -> Story:
    """One story; the same arguments always give the same story."""
    random = Random(f"{language} {topic_name} {seed}")
    topic = read_topics(language)[topic_name]
    order = {name: random.sample(values, len(values)) for name, values in topic.words.items()}

    def fill(text: str) -> str:
        return re.sub(r"\{([a-z]+)(\d?)\}", lambda slot: order[slot[1]][int(slot[2] or 1) - 1], text)

    sentences = random.sample(topic.sentences, 2 * PARAGRAPHS)
    space = "" if language == "ja" else " "
    pairs = [space.join(sentences[i : i + 2]) for i in range(0, len(sentences), 2)]
    return Story(
        language=language,
        headline=headline or capitalise(fill(order["headline"][0])),
        kicker=fill(order["kicker"][0]),
        description=fill(topic.words["description"][0]),
        section=topic.words["section"][0],
        keywords=tuple(fill(word) for word in topic.words["keywords"]),
        caption=fill(topic.words["caption"][0]),
        place=order["place"][0],
        reporters=(order["reporter"][0], order["reporter"][1]),
        paragraphs=tuple(capitalise(fill(text)) for text in [random.choice(topic.leads), *pairs]),
    )


def write_stories(language: str, count: int, seed: str) -> list[Story]:
    """`count` stories with headlines of their own, taking the language's topics in turn."""
    topics = list(read_topics(language))
    stories: dict[str, Story] = {}
    turn = 0
    while len(stories) < count:
        story = write_story(language, topics[turn % len(topics)], f"{seed} {turn}")
        stories.setdefault(story.headline, story)
        turn += 1
    return list(stories.values())


def capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]


def make_slug(headline: str) -> str:
    """The headline as part of an address: lower case, hyphens for all that is no letter or digit, percent-encoded."""
    return quote(re.sub(r"[\W_]+", "-", headline.lower()).strip("-"))
