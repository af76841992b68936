"""Lines that credit a picture, and what looks like them and is the story's."""

from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.extract.body.lines.credits import is_picture_credit


@pytest.mark.parametrize(
    "line",
    [
        "(Foto: Jo Lind)",
        "The new quay in the morning (Photo: Town of Westhaven)",
        "Foto: Hafenamt",
        "Crédits photos : Agence du Port",
        "Photo credit: Ann Lee/Harbour Archive",
        "(Credit: Ann Lee)",
        "Bildquelle: Jo Lind",
        "Image: Ann Lee",
        "© Jo Lind",
        "7/28 photos © Harbour Pictures",
        "The ferry as it leaves the quay. © Jo Lind",
        "Good friends: the captain and her mate. | © Ann Lee/Harbour Archive",
        "Harbour Street, 1960. Photo: Town Archive",
        "渔民在码头整理渔网 王小明 摄",
        "3月2日，游客在海边拍照。记者 王小明 摄",
        "港の朝（写真：港新聞）",
    ],
)
def test_credits_of_pictures(line: str) -> None:
    assert is_picture_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "She took the photo: it shows the ferry in the storm of 1962, and nobody knows who the man at the rail is.",
        "Purse (credit/debit cards, some coins)",
        "Three ships were seen, the coast guard said. (Source: Harbour Radio)",
        "BILD: Sie haben den Hafen zehn Jahre lang geleitet und gehen nun. Erzählen Sie uns davon.",
        'What does the photo: "Quay at night" show?',
        "The sign © stands for copyright, the lawyer said, and for nothing else.",
        "Registration: https://harbour.example/register © Harbour Fair 2025",
        "张先生说，他的照片是在海边拍的。",
        "The ferry keeps running.",
    ],
)
def test_other_lines(line: str) -> None:
    assert not is_picture_credit(line)


def test_a_credit_between_paragraphs_is_left_out() -> None:
    story = [
        "The harbour authority said on Tuesday that the old quay will be closed until the end of the summer.",
        "Residents said they had not been told of the plan, which will cost about four million in two years.",
        "The council will vote on the plan next week, after a public hearing to which the builders are invited.",
    ]
    html = "".join(f"<p>{p}</p>" for p in [story[0], "Residents at the quay. (Photo: Jo Lind)", *story[1:]])
    article = extract_article(f"<article><h1>Old quay to close for the summer</h1>{html}</article>")
    assert article is not None
    assert article.body == "\n\n".join(story)
