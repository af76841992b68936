"""Text whose letters a paywall has exchanged."""

from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.extract.body.scrambled import drop_scrambled
from newscrawl.page.blocks import Block

from .test_body import STORY, build_page

GERMAN = [
    "Der Hafen von Vellmar ist am Dienstagmorgen gesperrt worden, nachdem ein Kran in die Fahrrinne gefallen war.",
    "Verletzt wurde niemand, doch drei Fähren mussten umkehren, und neunhundert Reisende schliefen in einer Halle.",
    "Die Ingenieure vermuten, dass ein Seil gerissen ist. Der Kran sollte im nächsten Frühjahr ersetzt werden.",
    "Der Bürgermeister versprach eine Untersuchung und sagte, der Hafen werde bald wieder geöffnet, wenn möglich.",
]


def shift(text: str, by: int) -> str:
    """A text with each letter exchanged for the one so many places on."""
    small = "abcdefghijklmnopqrstuvwxyz"
    moved = small[by:] + small[:by]
    return text.translate(str.maketrans(small + small.upper(), moved + moved.upper()))


def drop(texts: list[str]) -> tuple[bool, list[str]]:
    blocks = [Block(text, "p", 0, 0, kept=True, why="model") for text in texts]
    was_any = drop_scrambled(blocks)
    assert all(block.why == ("model" if block.kept else "scrambled") for block in blocks)
    return was_any, [block.text for block in blocks if block.kept]


@pytest.mark.parametrize("by", [1, 3, 7, 13])
@pytest.mark.parametrize("story", [STORY, GERMAN])
def test_scrambled_text_is_left_out(story: list[str], by: int) -> None:
    scrambled = [shift(text, by) for text in (*story[2:3], "What comes next", *story[3:])]
    assert drop([*story[:2], *scrambled]) == (True, story[:2])


@pytest.mark.parametrize(
    "texts",
    [
        STORY,
        GERMAN,
        [*STORY[:4], *GERMAN],
        [*STORY[:3], "Orme – Lind, Brandt, Hald, Voss – Marek, Toth, Bell – Aro, Sund, Quist (67. Ravn), Dahl"] * 2,
        [*STORY[:2], *["import os; for x in range(3): os.system(f'echo {x}') and print(sys.argv[1:], end='')"] * 3],
        [*STORY[:2], *["200 g flour, 100 ml milk, 3 eggs, pinch salt, vanilla sugar, melted butter, lemon zest"] * 3],
        [shift(text, 1) for text in STORY],  # a language whose words nobody knows
    ],
)
def test_what_can_be_read_is_kept(texts: list[str]) -> None:
    assert drop(texts) == (False, texts)


def test_an_article_with_scrambled_text_is_not_free() -> None:
    paragraphs = [*STORY[:3], *(shift(text, 1) for text in STORY[3:])]
    inside = "<article><h1>Crane falls into harbour</h1>" + "".join(f"<p>{text}</p>" for text in paragraphs)
    article = extract_article(build_page(inside + "</article>").html, "https://vell.example/news/crane")
    assert article is not None
    assert article.body == "\n\n".join(STORY[:3])
    assert article.is_accessible_for_free is False
    assert article.provenance["is_accessible_for_free"] == "scrambled-text"
