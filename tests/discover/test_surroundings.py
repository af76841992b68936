from __future__ import annotations

import pytest

from newscrawl.discover.surroundings import IN_HEADING, IN_NAVIGATION, RELATED, Surroundings
from newscrawl.page import Page


@pytest.mark.parametrize(
    ("html", "bits"),
    [
        ("<div><a href=/x>x</a></div>", 0),
        ("<h2><a href=/x>x</a></h2>", IN_HEADING),
        ("<div class=documentary><p><a href=/x>x</a></p></div>", 0),
        ("<div class='top menu'><p><a href=/x>x</a></p></div>", IN_NAVIGATION),
        ("<header><a href=/x>x</a></header>", IN_NAVIGATION),
        ("<article><div><header><a href=/x>x</a></header></div></article>", 0),
        ("<div class=related-box><ul><li><h3><a href=/x>x</a></h3></ul></div>", RELATED | IN_HEADING),
        ("<section><h3>More stories</h3><ul><li><a href=/x>x</a></ul></section>", RELATED),
        ("<p>İLGİLİ HABERLER</p><ul><li><a href=/x>x</a></ul>", RELATED),
        ("<div><p><a href=/y>Related by blood</a></p><a href=/x>x</a></div>", 0),
    ],
)
def test_the_elements_around_a_link_say_what_it_is_for(html: str, bits: int) -> None:
    blocks = Page(f"<body><div>{html}</div></body>").blocks
    assert Surroundings(blocks).read(blocks.anchors[-1][1]) == bits


def test_two_links_share_the_innermost_element_around_both() -> None:
    blocks = Page("<body><ul><li><div><a href=/1>1</a></div></li><li><a href=/2>2</a></li></ul></body>").blocks
    (_, one), (_, other) = blocks.anchors
    assert blocks.tags[Surroundings(blocks).find_common(one, other)] == "ul"
