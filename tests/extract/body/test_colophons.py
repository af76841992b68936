"""Lines below a story that tell of the article itself, and those that only look like them."""

from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.extract.body.colophons import tells_of_article

_STORY = [
    "Il porto ha riaperto venerdì dopo due giorni di tempesta, ha detto il sindaco di Rocca Lunga ai giornalisti.",
    "La prima nave è partita a mezzogiorno con quaranta persone a bordo.",
    "I lavori al molo dureranno fino a marzo, secondo la regione.",
]


def read_body(*lines: str) -> list[str]:
    paragraphs = "".join(f"<p>{line}</p>" for line in lines)
    article = extract_article(
        f'<html lang="it"><body><h1>Riapre il porto</h1><div>{paragraphs}</div></body></html>',
        "https://porto.example/2024/05/03/riapre-il-porto.html",
    )
    assert article is not None
    return (article.body or "").split("\n\n")


@pytest.mark.parametrize(
    "text",
    [
        "Questo è un articolo pubblicato il 17-01-2019 alle 17:00 sul giornale del 18 gennaio 2019 - 1369 letture",
        "L’indirizzo breve di questo articolo è https://ab.example/5674",
        "Licenza Creative Commons, salvo diversa indicazione.",
        "Dieser Artikel wurde 342 Mal gelesen",
        "Short link: https://ab.example/12",
        "Просмотров: 342",
        "조회수: 1,342",
        "Alkış 5",
        "Gefällt mir 12",
        "（港新聞 2024年5月3日）",
        "(Le Port du vendredi 3 mai 2024)",
        "redazione@porto.example",
    ],
)
def test_a_line_tells_of_the_article(text: str) -> None:
    assert tells_of_article(text)


@pytest.mark.parametrize(
    "text",
    [
        "Views of the harbour were painted by children.",
        "Views of 342 harbours were painted by children.",
        "This article of the treaty has never been used, she said.",
        "Статью прочитали в суде, сообщил адвокат.",
        "Info: museo@porto.example",
        "museo@porto.example",
        "(until 3 May 2024)",
        "(Ab 3. Mai 2024)",
        "(Doors open on 3 May 2024 at 19:30)",
        "Tickets: 342",
        "Love 12 of them.",
        "Super 8 cameras",
    ],
)
def test_a_line_of_the_story_does_not(text: str) -> None:
    assert not tells_of_article(text)


def test_a_colophon_is_no_part_of_the_story() -> None:
    colophon = [
        "redazione@porto.example",
        "Questo è un articolo letto 1300 volte",
        "In questo articolo si parla di porto, navi",
        "L'indirizzo breve di questo articolo è https://ab.example/7706",
    ]
    assert read_body(*_STORY, *colophon) == _STORY


def test_a_colophon_still_tells_when_the_article_was_published() -> None:
    told = "Questo è un articolo pubblicato il 17-01-2019 alle 17:00 - 1369 letture"
    opening = f"4' di lettura 17/01/2019 - {_STORY[0]}"
    paragraphs = "".join(f"<p>{line}</p>" for line in [opening, *_STORY[1:], told])
    article = extract_article(f"<html lang='it'><body><h1>Riapre il porto</h1><div>{paragraphs}</div></body></html>")
    assert article is not None
    assert (article.body or "").split("\n\n") == _STORY
    assert str(article.date_published).startswith("2019-01-17")


def test_a_story_may_end_with_an_address() -> None:
    assert read_body(*_STORY, "Info: museo@porto.example") == [*_STORY, "Info: museo@porto.example"]
