"""Which links of a block lead to other stories, where several blocks and links stand in one element."""

from __future__ import annotations

import pytest

from newscrawl.extract.dates.page_map import PageMap
from newscrawl.page.page import Page

HTML = """<body><div><a href="/2024/05/04/crane">Crane falls into the old harbour</a> 1:10<br><br>
<a href="/2024/05/05/ferry">Ferry waits for the new harbour wall</a> 2:20<br><br><a href="/port">Port</a> 3:30<br><br>
<a href="/2024/05/03/x">This page has a headline of its own</a> 4:40</div>"""


@pytest.fixture(scope="module")
def page_map() -> PageMap:
    return PageMap(Page(HTML, "https://vell.example/2024/05/03/x"))


def test_each_block_has_the_links_that_stand_in_it(page_map: PageMap) -> None:
    links = [list(page_map.list_story_links(place)) for place in range(4)]
    assert links == [["Crane falls into the old harbour"], ["Ferry waits for the new harbour wall"], [], []]
    assert [page_map.leads_elsewhere(place) for place in range(4)] == [True, True, False, False]


def test_labels_are_those_of_the_element_and_read_once(page_map: PageMap) -> None:
    labels = page_map.list_label_links(0)
    assert labels == ["Port", "This page has a headline of its own"]
    assert page_map.list_label_links(3) is labels


def test_a_text_is_found_in_its_own_block_and_else_in_the_first(page_map: PageMap) -> None:
    div = page_map.found.elements[page_map.blocks[0].element]
    assert page_map.locate(div, "Port 3:30") == (2, True)
    assert page_map.locate(div, "nowhere at all") == (0, True)


def test_a_text_of_an_inner_element_is_found_among_the_blocks_right_in_the_one_around_it() -> None:
    html = """<body><div><p>Port 3:30</p>Crane <i>1:10</i><br><br>Port <i>3:30</i><br><br>Wall <i>2:20</i></div>"""
    page_map = PageMap(Page(html))
    signs = page_map.page.tree.css("i")
    assert [block.text for block in page_map.blocks] == ["Port 3:30", "Crane 1:10", "Port 3:30", "Wall 2:20"]
    assert [page_map.locate(sign, text) for sign, text in zip(signs, ("1:10", "3:30", "2:20"), strict=True)] == [
        (1, True),
        (2, True),  # not the paragraph's, which is another element
        (3, True),
    ]
    assert page_map.locate(signs[0], "nowhere at all")[1] is False
