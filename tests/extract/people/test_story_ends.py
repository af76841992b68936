"""Signatures at a story's end beside what else stands there."""

from __future__ import annotations

import pytest

from ..invented_story import PARAGRAPHS
from .test_around_story import read_authors
from .test_named_line import read

OFFER = "<div class=o><h3>Listen</h3><p>03:10 Our reporter on the quay</p></div>"


def test_the_initials_of_an_avatar_are_no_label_of_the_name_below() -> None:
    card = (
        "<div><span>{}</span></div><div><div>Jane Roe</div><a href=mailto:desk@post.example>desk@post.example</a></div>"
    )
    assert read_authors(below=card.format("JR")) == ["Jane Roe"]
    assert read_authors(below=card.format("Media contact")) == []


def test_a_box_inside_the_story_is_no_label_of_the_signature_behind_it() -> None:
    last = (
        "<p>The council will vote on the new ferry in June, and the first passengers may board before the winter, as "
        "the mayor said on the quay.</p>"
    )
    assert read_authors(ends=f"{OFFER}{last}<p>Jane Roe / Harbour Post</p>") == ["Jane Roe"]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("<p>GRAPHIC: Photo: A street in the rain. (Jane Roe)</p>", []),
        ("<p>Photo: A street in the rain. (Jane Roe)</p>", []),
        ("<p>The harbour has waited for this day for more than eleven years now. (Jane Roe)</p>", ["Jane Roe"]),
        (
            "<p>One thing is sure: photos of the old harbour hang in every house of the town. (Jane Roe)</p>",
            ["Jane Roe"],
        ),
    ],
)
def test_who_stands_in_brackets_behind_a_caption_took_the_picture(line: str, authors: list[str]) -> None:
    assert read_authors(ends=line) == authors


def test_who_wrote_for_a_house_wrote() -> None:
    assert read("Jane Roe, special to the Harbour Post") == (["Jane Roe"], True, False)
    assert not read("Jane Roe, mayor of Wexcombe").has_by
    assert not read("Old Harbour, special to the Harbour Post").has_by


def test_a_name_before_a_row_of_buttons_is_no_entry_of_a_menu() -> None:
    buttons = "".join(f"<a href=#>{word}</a> " for word in ("Print", "Send", "Replies", "Larger", "Smaller"))
    assert read_authors(between=f"<div><span>Jane Roe</span> {buttons}</div>") == ["Jane Roe"]
    assert read_authors(between=f"<div><a href=/t/1>Jane Roe</a> {buttons}</div>") == []


def test_a_place_that_the_story_names_is_no_second_author() -> None:
    place = "New Wexcombe"
    told = f"<p>{PARAGRAPHS[0]} The ferry to {place} left at noon with forty people on board.</p>"
    assert read_authors(between=f"<div>By Jane Roe, {place}</div>", ends=told) == ["Jane Roe"]
    assert read_authors(between="<div>By Jane Roe, John Doe</div>", ends=told) == ["Jane Roe", "John Doe"]


def test_readers_in_a_forum_did_not_write_the_story() -> None:
    post = "<div class={}><div class=post><span class=postAuthor>Ann Other</span><p>Nobody told us.</p></div></div>"
    line = "<p><b>Text: Jane Roe</b></p>"
    assert read_authors(between=line, below=post.format("forum")) == ["Jane Roe"]
