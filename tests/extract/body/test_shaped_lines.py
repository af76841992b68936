"""What is no text of a story by its shape is left out, and what only looks like it stays."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.story_run import straighten_run
from newscrawl.page.blocks import walk_blocks
from newscrawl.page.page import Page

from .test_body import STORY

TITLE = "Glass works of Kestrel Bay to close in spring"
ADDRESS = "https://www.harbour.example/story/4711"
ANSWER = "Somebody should have told the neighbours of it before."


def straighten(inside: str) -> list[str]:
    """Returns the texts that are left, where the model had kept all."""
    root = Page(f"<body>{inside}</body>").root
    assert root is not None
    found = walk_blocks(root)
    for block in found.blocks:
        block.kept, block.score, block.why = True, 1.0, "model"
    straighten_run(found, -1, ADDRESS)
    return [block.text for block in found.blocks if block.kept]


def set_around(middle: str, end: str = "") -> str:
    paragraphs = [f"<p>{text}</p>" for text in STORY]
    return f"<main>{''.join(paragraphs[:2])}{middle}{''.join(paragraphs[2:])}{end}</main>"


@pytest.mark.parametrize(
    "line",
    [
        f"<p>Voppu ibla: <a href='/story/9'>{TITLE}</a></p>",
        f"<div><b>इसे भी देखें:</b> <a href='/story/9'>{TITLE}</a></div>",
        "<p>________________</p>",
        "<p>•</p>",
    ],
)
def test_a_labelled_link_and_a_mark_are_left_out(line: str) -> None:
    assert straighten(set_around(line)) == STORY


@pytest.mark.parametrize(
    "line",
    [
        f"<p>The paper wrote: <a href='https://www.other.example/9'>{TITLE}</a></p>",  # of another house
        f"<p>It came as no surprise: <a href='/9'>{TITLE}</a>, a paper wrote, and it was right in all of it.</p>",
        "<p>* * *</p>",
        f"<p>Of the ferry, the quay and the ice house: <a href='/9'>{TITLE}</a></p>",  # no label, a sentence
    ],
)
def test_what_looks_like_a_labelled_link_or_a_mark_stays(line: str) -> None:
    assert len(straighten(set_around(line))) == len(STORY) + 1


def list_links(count: int, time: str) -> str:
    return "".join(f"<div><a href='/story/{n}'>{TITLE} {n}</a> {time}</div>" for n in range(count))


@pytest.mark.parametrize("time", ["(28 November 2011)", "28.11.2011 10:15", "- 3 May 2012"])
def test_a_row_of_links_with_times_is_left_out_with_its_heading(time: str) -> None:
    assert straighten(set_around("", f"<div>Idgulavu laddovigu</div>{list_links(3, time)}")) == STORY


def test_links_without_times_or_with_a_sentence_beside_them_are_no_such_row() -> None:
    told = "".join(f"<p>On 3 May 2012 <a href='/story/{n}'>{TITLE}</a> was what the paper wrote.</p>" for n in range(3))
    assert len(straighten(set_around(told))) == len(STORY) + 3


def write_answers(count: int = 2, time: str = "12/05/2024 16:5{}") -> str:
    return "".join(f"<div class=n>Jo Moss, {time.format(n)}</div><div class=t>{ANSWER}</div>" for n in range(count))


@pytest.mark.parametrize("heading", ["", "<div>Tawobgid</div>"])
def test_what_readers_write_below_a_story_is_left_out(heading: str) -> None:
    assert straighten(set_around("", heading + write_answers())) == STORY


def test_entries_from_the_storys_beginning_on_are_its_own() -> None:
    entry = "<div class=n>Jo Moss, 12/05/2024 16:5{0}</div><p class=t>{1}</p>"
    told = straighten(f"<main>{''.join(entry.format(n, text) for n, text in enumerate(STORY))}</main>")
    assert [text for text in told if text in STORY] == STORY


@pytest.mark.parametrize(
    "line",
    [
        "<div>© Harbour Times 2006. Strictly personal use. Who uses it has read the licence and accepts it.</div>",
        "<div>ⓒ 해명신문, 무단전재 및 재배포 금지</div>",
        "<div>Droits de reproduction et de diffusion réservés © LE COURRIER 2003. Usage strictement personnel.</div>",
    ],
)
def test_the_rights_at_the_end_are_left_out(line: str) -> None:
    assert straighten(set_around("", line)) == STORY


def test_a_sentence_about_rights_stays() -> None:
    line = "“© 2003 means nothing here, and nobody ever asked us for a licence,” said the printer."
    assert line in straighten(set_around(f"<p>{line}</p>"))
