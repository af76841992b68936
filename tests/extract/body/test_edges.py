from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.extract.body.closing_lines import might_be_closing
from newscrawl.extract.body.edges import (
    cut_edges,
    is_byline_within,
    is_time_of_day,
    might_be_byline_or_time,
)
from newscrawl.extract.candidates import Body
from newscrawl.page.blocks import Block

from .test_body import STORY


@pytest.mark.parametrize(
    "text",
    [
        "By Jane Roe",
        "By Jane Roe and Sam Fielding Published February 15, 2024 at 2:03 p.m. EST",
        "Por Andrés Salvatierra y Lucía Ferrer 26 de febrero de 2024, 22:34",
        "Publié le 3 janvier 2024 à 11h27",
        "5 February 2024, 00:49 GMT",
        "2024年1月20日 4時59分",
        "2024-01-19T12:40:00+01:00",
        "鈴木美咲, 04.05.2024 22:12 UTC",
        "Jane Roe | 4 May 2024",
        "Mittwoch, 01.11.2023 von JANE ROE",
        "Erstellt am: 30.01.2022 18:36 / sk",
        "Publiziert am 13. Januar 2014 von janeroe",
        "jeudi 13 juin 2019",
        "Tempo di lettura: 3 minuti",
        "16 October 2020 · 8 min read",
    ],
)
def test_bylines_and_times_of_their_own_are_no_part_of_a_story(text: str) -> None:
    assert might_be_byline_or_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "By Monday the ferry was running again, to everyone's surprise.",
        "On 5 February 2024 the council voted to keep the ferry.",
        "Von einem Tag auf den anderen stand die Fabrik still.",
        "The ferry keeps running",
        "Harbour closed on 4 May 2024 for a whole week",
        "Von 5. Mai 2024 an fährt die Fähre wieder.",
        "记者从市政府获悉，新的码头将于明年开放。",
        "Reading time is what the library sells.",
        "みなと電機は水曜日、緑ヶ丘町で記者会見を開いた。",
        "",
    ],
)
def test_sentences_are(text: str) -> None:
    assert not might_be_byline_or_time(text)


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("Véase también", True),
        ("関連記事", True),
        ("Related articles", True),
        ("The Village Post, 3 Mill Lane. Contact", True),
        ("The Village Post", False),
        ("#quay #ferries #harbour", True),
        ("Reach Jane Doe at jdoe@post.example.", True),
        ("Reach for the rope, she said, and hold it.", False),
        ("It was related to me by a sailor.", False),
        ("The ferry keeps running", False),
        ("Follow The Village Post on Facebook, X and Instagram.", True),
        ("Folgen Sie uns auf Instagram!", True),
        ("(Copyright 2023 Village Television. All Rights Reserved.)", True),
        ("For all the latest news, visit our homepage and sign up to our daily newsletter.", True),
        ("Die Redaktion behält sich vor, Lesermeinungen zu kürzen.", True),
        ("Hat Ihnen der Artikel gefallen? Wir freuen uns über jede Spende.", True),
        ("Zurück zur Liste", True),
        ("Die Autorin ist Professorin für Hafenbau.", True),
        ("The newsletter of the harbour is published once a month.", False),
        ("Sailors donate to the ferry fund every spring.", False),
        ("Der Autor liest am Freitag im Hafen.", False),
        ("If you enjoyed this article, please feel free to share it.", True),
        ("This post contains affiliate links: when you buy by them, we may earn a small commission.", True),
        ("The content of this page is for informational purposes only and is no advice.", True),
        ("The post Ferry returns to the harbour appeared first on The Village Post.", True),
        ("This entry was posted on Sunday, May 4th, 2008 at 3:04 pm and is filed under Ports. You may reply.", True),
        ("This entry is filed under Ports. You can follow any responses through the RSS 2.0 feed.", True),
        ("Dieser Beitrag wurde am 4. Mai 2008 um 15:04 veröffentlicht und unter Häfen abgelegt.", True),
        ("Cette entrée a été publiée le 4 mai 2008 et classée dans Ports.", True),
        ("Esta entrada fue publicada el 4 de mayo y archivada en Puertos.", True),
        ("Cet article a été publié dans un livre.", False),
        ("This entry was written by the mayor and won the contest.", False),
        ("Dieser Beitrag wurde von den Mitgliedern mit großer Mehrheit gesenkt.", False),
        ("Two cups of soap, of whatever kind (an affiliate link)", False),
        ("Agents receive a commission of three per cent, and the letters do not constitute a contract.", False),
        ("Follow the river on foot and you come to the mill.", False),
        ("If you like the sea, the ferry is for you.", False),
    ],
)
def test_a_heading_of_what_else_to_read_closes_a_story(text: str, closes: bool) -> None:
    assert might_be_closing(text, "The Village Post") is closes


@pytest.mark.parametrize(
    ("text", "is_byline"),
    [
        ("JANE ROE", True),
        ("29.04.2020, 12:01 Uhr", True),
        ("Written by: Sam Fielding", True),
        ("Press release - 12 June 2019", False),
        ("The hearing was on Tuesday, November 7.", False),
        ("Sam Fielding", False),
    ],
)
def test_bylines_and_times_stand_among_the_first_paragraphs_too(text: str, is_byline: bool) -> None:
    assert is_byline_within(text, ["Jane Roe"]) is is_byline


def test_a_byline_and_a_time_among_the_paragraphs_are_left_out() -> None:
    story = [
        "The harbour authority said on Tuesday that the old quay will be closed until the end of the summer.",
        "Residents said they had not been told of the plan, which will cost about four million in two years.",
        "The council will vote on the plan next week, after a public hearing to which the builders are invited.",
    ]
    paragraphs = [story[0], "jeudi 13 juin 2019", *story[1:], "Jane ROE", "* The name was changed."]
    html = "".join(f"<p>{p}</p>" for p in paragraphs)
    article = extract_article(f'<meta name="author" content="Jane Roe"><article><h1>Quay to close</h1>{html}</article>')
    assert article is not None
    assert article.body == "\n\n".join([*story, "* The name was changed."])


@pytest.mark.parametrize(
    "text",
    [
        "14:05", "14:05 Uhr", "10.23am GMT", "vor 3 Minuten", "3 min ago", "1h ago", "il y a 5 minutes", "hace 5 min",
        "12h07", "5 May, 14:10", "Tuesday, 14:05", "Updated at 10.23am BST", "Aktualisiert um 14:05 Uhr", "kl. 14.05",
        "午後2時5分", "14時05分", "16 minutes ago 10.23am GMT", "11.12pm EDT (23:12)",
        "Thursday, 28 April 2022 – 3:55pm", "Thursday,\u00a028 April 2022\u2009–\u20093:55pm",
    ],
)  # fmt: skip
def test_a_time_and_nothing_else(text: str) -> None:
    assert is_time_of_day(text)


@pytest.mark.parametrize(
    "text",
    [
        "5 May 2024", "12 May", "yesterday", "Psalm 23:4", "3:2", "1:0", "At 14:05 the port closed",
        "17.45 Uhr: Hafen zu", "14.05", "90.", "2h", "Mark 14:05", "10:00-12:00", "",
    ],
)  # fmt: skip
def test_what_is_more_or_less_than_a_time(text: str) -> None:
    assert not is_time_of_day(text)


@pytest.mark.parametrize(
    "text",
    [
        "Permalink | Comments (3) | Print | Send",
        "Read: 731 | Comments: 3 | Print | Send",
        "Views: 731 Comments: 3 Section: Coast",
        "Print · Send · Larger · Smaller",
    ],
)
def test_a_row_of_tools_or_of_labels_closes_a_story(text: str) -> None:
    assert might_be_closing(text)


@pytest.mark.parametrize(
    "text",
    [
        "Print | Send",
        "He had three things to say: that it was late, that it was cold: and that he was tired.",
        "The harbour of Vellmar, closed since Tuesday | The ferry to Nordhaven | The school | The town hall",
        "Tickets: from nine in the morning, at the town hall",
    ],
)
def test_a_line_of_few_or_long_parts_closes_none(text: str) -> None:
    assert not might_be_closing(text)


def list_cut(above: list[str], below: list[str], authors: list[str]) -> list[str]:
    """Returns what is cut off of a story with some lines above and below it."""
    blocks = [Block(text, "p", 0, 0, kept=True) for text in [*above, *STORY, *below]]
    body = Body([block.text for block in blocks], "blocks", blocks)
    cut_edges(body, "Crane falls into harbour", None, authors)
    return [block.text for block in blocks if not block.kept]


def test_a_job_below_a_byline_goes_with_it() -> None:
    above = ["By Jane Roe and John Doe", "Harbour Post Staff Writers"]
    assert list_cut(above, [], ["Jane Roe", "John Doe"]) == above


@pytest.mark.parametrize("line", ["The town has a new editor", "Nobody had asked the harbour reporter"])
def test_a_line_that_ends_with_a_job_stays_where_no_byline_is_above(line: str) -> None:
    assert list_cut([STORY[0] + " It rained.", line], [], ["Jane Roe"]) == []


@pytest.mark.parametrize("line", ["From Jane Roe", "Jane Roe, London"])
def test_a_first_line_that_does_nothing_but_name_the_authors_is_cut_off(line: str) -> None:
    assert list_cut([line], [], ["Jane Roe"]) == [line]
    assert list_cut([line], [], ["Ann Porter"]) == []


def test_how_to_reach_the_author_closes_the_story() -> None:
    line = "Jane Roe can be reached at (555) 010-0142."
    assert list_cut([], [line], ["Jane Roe"]) == [line]
    assert list_cut([], ["The harbour master can be reached at (555) 010-0142."], ["Jane Roe"]) == []


@pytest.mark.parametrize(
    ("line", "is_kept"),
    [("The Sentinel", False), ("The Harbour", True), ("Sentinel", True), ("The Sentinel rose", True)],
)
def test_the_house_below_a_byline_is_no_text(line: str, is_kept: bool) -> None:
    texts = [STORY[0], "3 May 2024", line, *STORY[1:]]
    blocks = [Block(text, "p", 1, 0, kept=True) for text in texts]
    body = Body(list(texts), "blocks", blocks)
    cut_edges(body, None, "The Sentinel Unlimited", [])
    assert (line in body.paragraphs, "3 May 2024" in body.paragraphs) == (is_kept, False)
