"""Reading elements and landmarks."""

from __future__ import annotations

import pytest

from newscrawl.page.elements import (
    is_hidden,
    list_texts,
    read_before,
    read_start,
    read_text,
    walk_following,
    walk_preceding,
)
from newscrawl.page.page import Page


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p>", "one"),
        ("<p><span>Storm:</span><span>Night</span></p>", "Storm: Night"),
        ("<p>one<br>two</p>", "one two"),
        ("<p><b>S</b>torm of the year</p>", "Storm of the year"),
        ("<p><b>word</b>, next</p>", "word, next"),
        ("<p>a\u00a0b <i> c </i></p>", "a b c"),
        ("<p>Waves<script>document.write(1)</script> at the pier</p>", "Waves at the pier"),
        ("<p><style>.a{color:red}</style>Waves</p>", "Waves"),
    ],
)
def test_words_are_kept_apart(html: str, text: str) -> None:
    node = Page(html).tree.css_first("p")
    assert node is not None
    assert read_text(node) == text


def test_a_limit_is_kept() -> None:
    node = Page("<p>" + "word " * 10_000 + "</p>").tree.css_first("p")
    assert node is not None
    assert len(read_text(node, 50)) <= 50


def test_hidden_elements_are_told() -> None:
    page = Page("<i hidden></i><i aria-hidden=true></i><i style='display : none'></i><i style='color:red'></i>")
    assert [is_hidden(n) for n in page.tree.css("i")] == [True, True, True, False]


def test_walking_from_an_element_in_document_order() -> None:
    page = Page("<div><p>a</p><p>b</p></div><h1>H<b>x</b></h1><div><script>s</script><p>c<i>d</i></p></div>e")
    heading = page.tree.css_first("h1")
    assert heading is not None
    assert [n.text_content for n in walk_following(heading) if n.is_text_node] == ["c", "d", "e"]
    assert [n.text_content for n in walk_preceding(heading)] == ["b", "a"]


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


def test_each_landmark_is_filed_under_what_it_may_be() -> None:
    page = Page(
        "<h1>Heading</h1><nav class=Breadcrumb><a href=/>Home</a></nav><p class=articleByline>By Jane Doe</p>"
        "<a href=/author/jane>Jane</a><figure class=main><figcaption class=imageCaption>Waves</figcaption></figure>"
        "<meta itemprop=author content=x><p>Text</p>"
    )
    marks = page.landmarks
    assert [h.text for h in marks.headings] == ["Heading"]
    assert [b.tag for b in marks.bylines] == ["p", "a"]
    assert [p.tag for p in marks.pictures] == ["figure", "figcaption"]
    assert [b.tag for b in marks.breadcrumbs] == ["nav"]
    assert marks.headings[0].folded == "heading"


def test_elements_that_speak_of_a_paywall_are_kept_by_name() -> None:
    page = Page('<body class="has-paywall"><h1>Rain</h1><div class="Paywall__box paywall" id="x">Pay</div>')
    assert page.landmarks.paywalls == ["has-paywall ", "paywall__box paywall x"]
