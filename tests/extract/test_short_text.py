"""Texts that are read no further than they matter."""

from __future__ import annotations

from newscrawl.extract.short_text import list_texts, read_before, read_start
from newscrawl.page.page import Page


def test_a_text_is_read_to_its_limit() -> None:
    node = Page("<p>One <b>two</b>\n<script>x</script> three</p>").tree.css_first("p")
    assert node is not None
    assert read_start(node, 20) == "One two three"
    assert read_start(node, 5) is None


def test_the_words_before_an_element() -> None:
    page = Page(
        "<p>By <a id=a>Jane</a> | Edited by <a id=b>John</a></p><p><span>Text:</span><i><a id=c>Ann</a></i></p>"
    )
    words = [read_before(node) for name in "abc" if (node := page.tree.css_first(f"#{name}")) is not None]
    assert words == ["By", "By Jane | Edited by", "Text:"]


def test_the_first_texts_of_an_element() -> None:
    node = Page("<div><style>p{}</style><h3> About </h3><p>Jane  Doe</p><p>More</p></div>").tree.css_first("div")
    assert node is not None
    assert list(list_texts(node, 2)) == ["About", "Jane Doe"]
