"""Marks of lists in loose text, and headings that no element tells."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.labels import drop_heading_signs, drop_list_marks, keep_entries
from newscrawl.page.blocks import Block, walk_blocks
from newscrawl.page.page import Page


def drop_marks(lines: list[str], tag: str = "div") -> list[str]:
    blocks = [Block(line, tag, 1, 0, kept=True) for line in lines]
    drop_list_marks(blocks)
    return [block.text for block in blocks]


@pytest.mark.parametrize("mark", ["- ", "* ", "– ", "• ", "・", "■ "])
def test_the_marks_of_a_list_are_no_text(mark: str) -> None:
    lines = ["What is known:", f"{mark}The crane fell at nine.", f"{mark}Nobody was hurt.", "The port is closed."]
    assert drop_marks(lines) == ["What is known:", "The crane fell at nine.", "Nobody was hurt.", "The port is closed."]


@pytest.mark.parametrize(
    "lines",
    [
        ["- Were you afraid?", "- I was not."],
        ["– We went home – said Jo.", "– We stayed."],
        ["- The crane fell at nine."],
        ["* The crane fell at nine.", "- Nobody was hurt."],
        ["-5 degrees in Vellmar", "-7 degrees in Nordhaven"],
        ["The crane fell.", "Nobody was hurt."],
    ],
    ids=["who asks", "who speaks", "one", "two marks", "figures", "none"],
)
def test_other_dashes_stay(lines: list[str]) -> None:
    assert drop_marks(lines) == lines


def test_cells_of_a_table_keep_their_signs() -> None:
    assert drop_marks(["- 3", "- 4"], tag="td") == ["- 3", "- 4"]


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("◆ 다음 걸음", "다음 걸음"),
        ("【街の声】", "街の声"),
        ("■ The next steps", "The next steps"),
        ("◆ It was late, and they went home.", "◆ It was late, and they went home."),
        ("【街】の声【人】", "【街】の声【人】"),
        ("★★ The Lantern", "★★ The Lantern"),
        ("◆", "◆"),
    ],
)
def test_the_sign_of_a_heading_among_paragraphs_goes(line: str, bare: str) -> None:
    blocks = [Block(text, "p", 1, 0, kept=True) for text in ("It was late.", line, "They went home.")]
    drop_heading_signs(blocks)
    assert [block.text for block in blocks] == ["It was late.", bare, "They went home."]


@pytest.mark.parametrize(
    ("listed", "is_kept"),
    [
        ("<li>Keep to the marked stands;</li><li>Clean the stand; and</li><li>Pay the fee.</li>", True),
        ("<li>Keep to the marked stands;</li><li><a href=/a>Clean the stand</a></li><li>Pay the fee.</li>", False),
        ("<li>Keep to the marked stands;</li><li>Clean the stand; and</li></ul><ul><li>Pay the fee.</li>", False),
    ],
    ids=["of one kind", "a link", "the last one"],
)
def test_an_entry_between_two_of_its_list_is_kept(listed: str, is_kept: bool) -> None:
    root = Page(f"<body><ul>{listed}</ul></body>").root
    assert root is not None
    found = walk_blocks(root)
    for block, kept in zip(found.blocks, (True, False, True), strict=True):
        block.kept, block.why, block.score = kept, "model", 1.0 if kept else -0.5
    keep_entries(found)
    assert found.blocks[1].kept == is_kept
