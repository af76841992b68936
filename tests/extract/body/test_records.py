"""The labelled lines of a database's record are no part of its text."""

from __future__ import annotations

import pytest

from tests.extract.invented_story import HEADLINE, PARAGRAPHS, STORY, read

RECORDS = [
    (
        ("SECTION: World; Pg. 2", "LENGTH: 174 words", "BYLINE: By Sam Fielding", "BODY:"),
        ("SUBJECT: Harbours (77%); talks (97%)", "GRAPHIC: Photo: The old quay. (Mina Salter)", "LANGUAGE: ENGLISH"),
    ),
    (
        ("Quelle: Hafenbote vom 3. Mai 2004", "Ressort: Lokales", "Autor: Jan Wiese", "Volltext:"),
        ("Schlagwörter: Hafen; Markt", "Dokumentart: Zeitungsartikel"),
    ),
    (("【来源】港口日报", "【版次】第3版", "【作者】李明", "【正文】"), ("【关键词】码头 集市", "【字数】512")),
    (("SEÇÃO: Cidades", "TÍTULO: A feira", "TEXTO:"), ("ASSUNTO: Feira; porto", "TAMANHO: 300 palavras")),
]


def set_lines(lines: tuple[str, ...]) -> str:
    return "".join(f"<div><p><span>{line}</span></p></div>" for line in lines)


def read_paragraphs(above: str, below: str, story: str = STORY) -> list[str]:
    article = read(f"<title>{HEADLINE}</title><body><h1>{HEADLINE}</h1>{above}{story}{below}")
    return (article.body or "").split("\n\n")


@pytest.mark.parametrize(("above", "below"), RECORDS)
def test_labelled_lines_around_a_labelled_text_leave(above: tuple[str, ...], below: tuple[str, ...]) -> None:
    assert read_paragraphs(set_lines(above), set_lines(below)) == PARAGRAPHS


def test_who_speaks_and_what_a_meeting_is_about_stay() -> None:
    said = [
        "KING: How long have you been working on the quay, and who was there before you came to the town?",
        "ROE: For thirty years now, and my father was there for another forty before me, in all weathers.",
        "TOPIC: The harbour master will tell the council what the storm has cost the town this winter.",
    ]
    below = "".join(f"<p>{line}</p>" for line in said)
    assert read_paragraphs("", "", STORY + below) == [*PARAGRAPHS, *said]


def test_lines_of_a_text_that_begin_as_labels_do_stay_where_no_label_stands_above_the_text() -> None:
    facts = ["Date: the first Sunday in May, whatever the weather may be on the quay that day.", "Place: the old quay."]
    below = "".join(f"<p>{line}</p>" for line in facts)
    assert set(facts[:1]) <= set(read_paragraphs("", "", STORY + below))
