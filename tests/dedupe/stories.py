"""Invented articles for the tests of copies and versions."""

from __future__ import annotations

import random

from newscrawl.items import Article

PARAGRAPHS = [
    "The old lighthouse at Karrow Point will be lit again in spring, forty years after its keeper climbed down for the "
    "last time. Volunteers from the village have scraped the lamp room clean and polished 212 prisms by hand.",
    "The harbour board of Dunmere voted on Tuesday to pay for the new motor that will turn the lens. Its chair, Ingrid "
    "Solvay, said that the beam would reach eleven miles out to sea on a clear night.",
    "Fishermen are of two minds. Tomas Ferrel, who lands crab at the north quay, welcomed the light, while others fear "
    "that visitors will crowd the single road that leads to the cliffs.",
    "The tower was built in 1871 from granite that came by barge from the quarries of Ostrey. A storm took its gallery "
    "rail in 1953, and the iron stair has been closed to the public since the survey of 1988.",
    "A small museum is to open in the keeper's cottage before the end of summer. Schools in the county have been asked "
    "to send drawings of the sea, and the best of them will hang beside the logbooks.",
    "Engineers will test the lamp for three nights in March. Ships have been told to disregard it until the notice to "
    "mariners appears, which the coastguard expects to publish in the second week of April.",
]
BODY = "\n\n".join(PARAGRAPHS)
HEADLINE = "Karrow Point lighthouse to shine again"


def make_story(url: str = "https://one.example/karrow", body: str = BODY, **fields: object) -> Article:
    article = Article(url=url, headline=HEADLINE, body=body)
    for name, value in fields.items():
        setattr(article, name, value)
    return article


def make_other_body(seed: int, words: int = 200) -> str:
    """A text that shares nothing with another seed's."""
    dice = random.Random(seed)
    made = ["".join(dice.choices("abdefgiklmnoprstuv", k=dice.randrange(3, 9))) for _ in range(words)]
    return ". ".join(" ".join(made[i : i + 12]).capitalize() for i in range(0, words, 12)) + "."
