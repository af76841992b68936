"""Where a page's prose begins."""

from __future__ import annotations

import pytest

from newscrawl.extract.prose import PROSE, find_prose, weigh_text
from newscrawl.page.page import Page

from .invented_story import STORY

SLOGAN = "A paper for the coast and for the hills behind it, founded by printers, and owned by its readers to this day."
MENU = "<ul>" + "".join(f"<li><a href=/s{n}>Section {n}</a></li>" for n in range(6)) + "</ul>"


def find_text(html: str) -> str:
    blocks = Page(f"<body>{html}</body>").blocks.blocks
    return blocks[find_prose(blocks)].text


@pytest.mark.parametrize(
    "above",
    [
        "",
        MENU,
        f"<p>{SLOGAN}</p>{MENU}",
        f"<p>{SLOGAN}</p><div>Coast</div><div>Hills</div>",
        f"<p>Ann, 12/09/2005 16:58 Well said, and I have told everybody since the year in which they came.</p>{MENU}",
    ],
    ids=["nothing", "a menu", "a slogan and a menu", "a slogan and labels", "a comment"],
)
def test_the_prose_begins_with_the_first_of_several_paragraphs(above: str) -> None:
    first = find_text(STORY)
    assert len(first) >= PROSE
    assert find_text(f"{above}{STORY}") == first


def test_a_page_without_paragraphs_begins_at_its_first_text() -> None:
    assert find_text(f"<p>Hills</p>{MENU}") == "Hills"
    assert find_prose([]) == 0


def test_a_sign_of_chinese_or_korean_weighs_as_much_as_several_letters() -> None:
    assert weigh_text("港口") == weigh_text("haven") == 5
