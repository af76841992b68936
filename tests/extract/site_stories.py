"""Invented stories of one site, each on a subject of its own, for the tests of its memory."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from newscrawl import Article, Image
from newscrawl.extract.story_trace import StoryTrace, trace_story

SUBJECTS = (
    *("harbour", "orchestra", "glacier", "tramway", "beekeepers", "lighthouse", "vaccine", "orchard", "parliament"),
    *("volcano", "library", "marathon", "bakery", "satellite", "reservoir", "museum", "wetlands", "foundry", "chess"),
    *("hospital", "quarry", "theatre", "railway", "salmon", "turbine", "archive", "vineyard", "observatory", "ferry"),
    *("prison", "aquarium", "brewery", "cathedral", "drought", "elections", "festival", "gymnasts", "hospice"),
    *("iceberg", "jury", "kindergarten", "landslide", "monastery", "nursery", "oilfield", "pharmacy", "quake"),
    *("refinery", "sanctuary", "taxation", "university", "wildfire", "yacht", "zoo"),
)
_VERBS = "opened closed moved grew shrank returned failed improved doubled waited changed stopped".split()
PLACES = "Eastmoor Halden Brackwater Tivenham Corrie Lowgate Sandring Ashby Pellworth Dunmarsh".split()
_REST = "after a long winter|before the summer|within a single week|without any warning|to the relief of many".split(
    "|"
)


def write_paragraphs(subject: str, count: int = 6, seed: object = 0) -> list[str]:
    """Returns paragraphs that no other story has, most of them with their subject's name in them."""
    random = Random(f"{subject} {seed}")
    return [
        f"The {subject} of {random.choice(PLACES)} {random.choice(_VERBS)} {random.choice(_REST)}, and "
        f"{random.randrange(20, 9000)} people in {random.choice(PLACES)} {random.choice(_VERBS)} with it in "
        f"{random.randrange(1950, 2024)}."
        for _ in range(count)
    ]


def make_article(
    number: int,
    paragraphs: Sequence[str],
    *,
    headline: str | None = None,
    authors: Sequence[str] = (),
    caption: str | None = None,
    language: str = "en",
    section: str | None = None,
    publisher: str | None = "The Eastmoor Courier",
) -> Article:
    """Returns the article at the site's address with that number, published on a day of its own."""
    return Article(
        url=f"https://courier.example/story/{number}",
        headline=headline or f"The {SUBJECTS[number % len(SUBJECTS)]} of {PLACES[number % len(PLACES)]}",
        body="\n\n".join(paragraphs),
        authors=list(authors),
        image=Image("https://courier.example/picture.jpg", caption) if caption else None,
        language=language,
        section=section,
        publisher=publisher,
        date_published=f"2024-{1 + number // 28 % 12:02}-{1 + number % 28:02}T08:00:00Z",
        provenance={"body": "blocks", "authors": "byline"},
    )


def make_trace(number: int) -> StoryTrace:
    """Returns what the story with that number leaves in its site's memory."""
    trace = trace_story(make_article(number, write_story(number)))
    assert trace is not None
    return trace


def write_story(number: int) -> list[str]:
    """Returns the paragraphs of the story with that number, on a subject that few others have."""
    return write_paragraphs(SUBJECTS[number % len(SUBJECTS)], seed=number)
