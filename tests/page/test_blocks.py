"""The walk that cuts a page into blocks."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from newscrawl.page.blocks import Blocks, walk_blocks
from newscrawl.page.page import Page


def walk(html: str, *, everything: bool = False) -> Blocks:
    root = Page(html).root
    assert root is not None
    return walk_blocks(root, everything=everything)


def read_texts(html: str) -> list[str]:
    return [block.text for block in walk(html).blocks]


def test_each_element_of_running_text_is_a_block() -> None:
    html = "<h1>A</h1><p>B <b>c</b><i>d</i></p><ul><li>E</li><li>F</li></ul><div>G<p>H</p>I</div>"
    assert read_texts(html) == ["A", "B cd", "E", "F", "G", "H", "I"]


def test_white_space_is_folded_and_kept_between_words() -> None:
    assert read_texts("<p>\n one\u00a0 <a>two</a> <a>three</a>\tfour </p>") == ["one two three four"]


def test_two_breaks_part_blocks_and_one_does_not() -> None:
    assert read_texts("<div>one<br>two<br> <br>three</div>") == ["one two", "three"]


def test_one_break_parts_lines_that_are_paragraphs() -> None:
    line = "This line is as long as a paragraph is, and like one it ends with a full stop, so that it is one of them."
    assert read_texts(f"<div>{line}<br>{line}</div>") == [line, line]


def test_one_break_parts_paragraphs_in_japanese_and_not_lines_that_are_wrapped() -> None:
    line = "港の古い灯台は九年ぶりに火をともし、町の人々は夜が明けるまで岸壁に立って海を見つめていたという話である"
    assert read_texts(f"<div>　{line}。<br>　{line}。</div>") == [f"{line}。", f"{line}。"]
    assert len(read_texts(f"<div>{line}<br>{line}<br>{line}。</div>")) == 1


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p><span style='display:block'>one</span><span style='display: block'>two</span>three</p>", "one|two|three"),
        ("<div>one<span style='margin:0; DISPLAY: Block'>two <b>three</b></span>four</div>", "one|two three|four"),
        ("<div>one<a style='display:block' href=x>two</a><a style='display:block'><b>three</b></a>four</div>",
         "one|two|three|four"),
        ("<p>one <span style='display:inline-block'>two</span> <span style='color:red'>three</span></p>",
         "one two three"),
    ],
)  # fmt: skip
def test_what_is_set_as_a_block_within_lines_is_one(html: str, expected: str) -> None:
    assert read_texts(html) == expected.split("|")


def test_links_set_as_blocks_are_measured() -> None:
    found = walk("<p>1234<a style='display:block' href=x>56<b>78</b></a>90</p>")
    assert [(block.text, block.link_characters) for block in found.blocks] == [("1234", 0), ("5678", 4), ("90", 0)]


def test_what_is_never_text_is_passed_over() -> None:
    html = "<script>a</script><style>b</style><template>c</template><noscript>d</noscript><select><option>e</select>"
    assert read_texts(f"<p>x</p>{html}<!-- f --><svg><text>g</text></svg><textarea>h</textarea>") == ["x"]


def test_navigation_and_footers_are_read_when_asked_for() -> None:
    html = "<nav>menu</nav><p>text</p><footer>foot</footer>"
    found = walk(html)
    assert [block.text for block in found.blocks] == ["text"]
    assert found.passed_over
    assert [block.text for block in walk(html, everything=True).blocks] == ["menu", "text", "foot"]


def test_hidden_text_is_marked() -> None:
    found = walk("<p>a</p><div hidden><p>b</p></div><div style='DISPLAY : none'>c</div><p>d<span hidden>e</span></p>")
    assert [(block.text, block.hidden) for block in found.blocks] == [
        ("a", False), ("b", True), ("c", True), ("d", False),
    ]  # fmt: skip


def test_links_are_measured() -> None:
    block = walk("<p>12345<a href=x> 678 <b>90</b></a></p>").blocks[0]
    assert (block.text, block.link_characters) == ("12345 678 90", 5)


def test_given_nodes_are_passed_over() -> None:
    page = Page("<div>a<p class=x>b</p>c</div>")
    node = page.tree.css_first(".x")
    assert node is not None
    assert page.root is not None
    found = walk_blocks(page.root, without=frozenset((node.mem_id,)))
    assert [block.text for block in found.blocks] == ["a", "c"]


def test_deep_nesting_does_not_recurse() -> None:
    assert read_texts("<div>" * 1_900 + "<p>deep</p>") == ["deep"]


def test_limits_say_what_they_cut() -> None:
    assert walk("<p>x</p>" * 7_000).cut == "blocks"
    deep = LexborHTMLParser("<div>" * 4_100 + "x").body  # which a Page would have cut before
    assert deep is not None
    assert walk_blocks(deep).cut == "depth"
    assert walk("a<br>" * 55_000).cut == "nodes"


def test_what_is_in_slots_of_a_sites_own_element_are_blocks() -> None:
    parts = "<a slot=title href=/a>Ferries</a><span slot=time>2 May</span><span slot=text>They sail.</span>"
    assert read_texts(f"<x-card>{parts}</x-card>") == ["Ferries", "2 May", "They sail."]
    assert read_texts("<p>Press <span slot=icon>+</span> to go on.</p>") == ["Press + to go on."]


MAIL = [
    "The harbour was closed on Tuesday after a crane\nhad fallen into the lane, the port said in a statement to all.",
    "Nobody was hurt, but three ferries had to turn back,\nand nine hundred travellers spent the night in a hall.",
]


def test_paragraphs_of_a_plain_text_are_blocks_and_a_mails_signature_is_none() -> None:
    folded = [" ".join(text.split()) for text in MAIL]
    assert read_texts("<pre>" + "\n\n".join(MAIL) + "\n-- \nThe Vell mailing list\n</pre>") == folded
    code = "def sail():\n    return 1\n\ndef turn():\n    return 2"
    assert read_texts(f"<pre>{code}</pre>") == [" ".join(code.split())]


def test_indented_lines_are_paragraphs_in_east_asia() -> None:
    lines = ["クレーンが倒れた。", "フェリー三隻が引き返した。", "調査は続く。"]
    assert read_texts("<div>" + "<br>".join(f"\u3000{line}" for line in lines) + "<br>（5月2日）</div>") == [
        *lines,
        "（5月2日）",
    ]
    assert len(read_texts("<div>" + "<br>".join(lines) + "</div>")) == 1


def test_an_empty_block_with_a_picture_behind_it_is_a_picture() -> None:
    shown = "<div><div class=v style='background-image:url(/m/1.jpg)'></div><p>The old quay</p></div>"
    assert [picture.node.tag for picture in walk(shown).pictures] == ["div"]
    for other in ("<div style='height:9px'></div>", "<div style='background:red'></div>", "<div></div>"):
        assert walk(f"{other}<p>The old quay</p>").pictures == []


def test_sentences_with_the_same_mark_are_entries_of_a_list() -> None:
    assert (
        len(
            read_texts(
                "<td>&bull; It was late.<br>&bull; It was dark.<br>&bull; It was cold.</td>".replace("td", "div")
            )
        )
        == 3
    )
    assert len(read_texts("<div>&bull; Home<br>&bull; Sport<br>&bull; Weather</div>")) == 1


SCREEN = (
    "<span class=top> 106 Coast Text 13:18:45\n</span><span class=a> </span>\n"
    "<span class=b>The ferry returns </span>\n<span class=b>to the harbour </span>\n<span class=a> </span>\n"
    "<span class=a> The harbour was closed on Tuesday </span>\n"
    "<span class=a> after a crane had fallen into the lane. </span>\n<span class=a> </span>\n"
    "<span class=a> Nobody was hurt, but three ferries </span>\n<span class=a> had to turn back at the pier. </span>\n"
    "<span class=g> Published 3 May 2024 </span>\n<span class=y> See also: </span>\n"
    "<span class=c> <a href=/107>107</a> <a href=/107>Sheep win the regatta</a> </span>\n"
)
CODE = (
    "<span class=k>def</span> <span class=n>sail</span>():\n    <span class=k>return</span> 1\n<span> </span>\n"
    "<span class=c># The harbour was closed after a crane had fallen.</span>\n<span class=n>turn</span>()\n"
)


def test_empty_lines_and_lines_that_are_set_differently_part_a_plain_text() -> None:
    assert read_texts(f"<pre>{SCREEN}</pre>") == [
        "106 Coast Text 13:18:45",
        "The ferry returns to the harbour",
        "The harbour was closed on Tuesday after a crane had fallen into the lane.",
        "Nobody was hurt, but three ferries had to turn back at the pier.",
        "Published 3 May 2024",
        "See also: 107 Sheep win the regatta",
    ]
    assert [block.link_characters for block in walk(f"<pre>{SCREEN}</pre>").blocks] == [0, 0, 0, 0, 0, 24]


def test_code_whose_words_are_coloured_stays_whole() -> None:
    assert len(read_texts(f"<pre>{CODE}</pre>")) == 1


def test_the_place_of_a_rule_is_known() -> None:
    assert walk("<p>one<hr><p>two<p>three").rules == [1]


def test_what_stands_off_the_screen_is_not_shown() -> None:
    assert read_texts("<p><span class='off-screen'>Image source, </span><span>Jane Roe</span></p>") == ["Jane Roe"]


def test_what_is_read_out_and_not_shown_is_no_text() -> None:
    """By a name of the site's own only in a line: a box may be as high as the window."""
    line = "<p>See <a href=/b>the agenda <span class='go-vh'>(opens in a new window)</span></a> of the council.</p>"
    box = "<div class='page-vh'><p>The council meets in the old hall.</p></div>"
    undone = "<p>It <span class='focus:not-sr-only'>begins</span> at nine.</p>"
    root = Page(f"<body>{line}{box}{undone}</body>").root
    assert root is not None
    texts = [block.text for block in walk_blocks(root).blocks]
    assert texts == ["See the agenda of the council.", "The council meets in the old hall.", "It begins at nine."]
