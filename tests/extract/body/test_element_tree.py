"""What stands in an element is found by the order of the elements alone."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.element_tree import find_end, is_within, list_inside, mark_inside
from newscrawl.page.blocks import Blocks
from newscrawl.page.page import Page

HTML = """<body><div><p>one<section>loose<p>two</p><ul><li>three<li>four</ul>behind</section></div>
<article><h2>five</h2><div><div><p>six</div></div></article>seven"""


@pytest.fixture(scope="module")
def found() -> Blocks:
    return Page(HTML).blocks


def test_an_element_has_what_lies_in_it_and_nothing_else(found: Blocks) -> None:
    assert len(found.parents) > 8
    for element in range(1, len(found.parents)):
        inside = mark_inside(found, {element})
        wanted = [block for block in found.blocks if inside[block.element]]
        assert list_inside(found, element) == wanted
        assert [block for block in found.blocks if is_within(found, block, element)] == wanted
        assert [place for place, is_in in enumerate(inside) if is_in] == list(range(element, find_end(found, element)))


def test_some_elements_have_several_texts_and_one_before_it_has_none_of_them(found: Blocks) -> None:
    section = found.tags.index("section")
    assert [block.text for block in list_inside(found, section)] == ["loose", "two", "three", "four", "behind"]
    assert "seven" not in {block.text for block in list_inside(found, found.tags.index("article"))}


@pytest.mark.parametrize("element", [0, -1])
def test_the_root_is_no_element_that_texts_are_told_by(found: Blocks, element: int) -> None:
    assert list_inside(found, element) == []
    assert not any(is_within(found, block, element) for block in found.blocks)
