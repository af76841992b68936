from __future__ import annotations

import pytest

from newscrawl.page.blocks import FROM_DATA, Block
from newscrawl.page.json_ld import list_types
from newscrawl.page.page import Page, cached_on_page


def test_json_ld_is_unfolded_and_mended() -> None:
    page = Page(
        """<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "A
        line"}, {"@type": "https://schema.org/Organization", "name": "B"},]}</script>
        <script type="application/ld+json">not json</script>
        <script type="Application/LD+JSON"><!-- [{"@type": ["WebPage"], "mainEntity": {"@type": "Person"}}] -->
        </script>"""
    )
    assert [list_types(node) for node in page.json_ld] == [["NewsArticle"], ["Organization"], ["WebPage"], ["Person"]]
    assert [node["headline"].split() for node in page.json_ld_articles] == [["A", "line"]]


def test_meta_is_read_by_any_of_its_names() -> None:
    page = Page('<meta property="OG:Title" content=" A "><meta name="author" content="B"><meta name="x" content="">')
    assert page.meta == {"og:title": ["A"], "author": ["B"]}
    assert list(page.read_meta("author", "og:title", "none")) == [("author", "B"), ("og:title", "A")]


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_a_page_in_plain_letters_is_read_as_utf_16_where_only_the_header_says_so(codec: str) -> None:
    body = "<title>Harbour opens</title><p>It opened at noon.</p>".encode(codec)
    assert body.isascii()
    page = Page.from_bytes(body, "https://e.com/a", f"text/html; charset={codec[:-3] + codec[-2:]}")
    assert page.title == "Harbour opens"


def test_letters_that_were_read_wrongly_before_the_page_was_sent_are_mended() -> None:
    body = "<p>GefÃ¤llt dem Bürger nicht: fÃ¼nf WÃ¶rter, zwÃ¶lf HÃ¤user, schÃ¶n</p>".replace("ü", "Ã¼").encode()
    assert "Gefällt dem Bürger nicht: fünf Wörter" in Page.from_bytes(body).html


def test_links_are_joined_to_the_base() -> None:
    page = Page('<head><base href="/news/"></head>', "https://e.com/x/y")
    assert page.join(" story ") == "https://e.com/news/story"
    assert Page("", "https://e.com/x/y").join("z") == "https://e.com/x/z"


def test_readings_above_characters_are_no_text() -> None:
    page = Page("<h1>小<ruby>学<rt>がく</rt></ruby><ruby><rb>校</rb><rt>こう</rt></ruby>の門</h1>")
    heading = page.tree.css_first("h1")
    assert heading is not None
    assert heading.html == "<h1>小学校の門</h1>"
    assert [block.text for block in page.blocks.blocks] == ["小学校の門"]
    named = Page("<p><ruby>港屋<rp>（</rp><rt>みなとや</rt><rp>）</rp></ruby>さん</p>").blocks.blocks
    assert [block.text for block in named] == ["港屋（みなとや）さん"]


def test_an_element_left_open_in_a_noscript_does_not_swallow_the_page() -> None:
    page = Page("<body><noscript><div></noscript><div><h1>Ferry sails</h1><p>The ferry sailed.</p></div>")
    assert [block.text for block in page.blocks.blocks] == ["Ferry sails", "The ferry sailed."]
    assert [b.text for b in Page("<p>Text.</p><noscript><p>No scripts.</p></noscript>").blocks.blocks] == ["Text."]


def test_a_view_shares_the_tree_and_has_blocks_of_its_own() -> None:
    page = Page("<h1>Ferry sails</h1><p>The ferry sailed.</p>")
    first = page.with_own_blocks()
    first.blocks.blocks[1].kept, first.blocks.blocks[1].why = True, "model"
    second = first.with_own_blocks()
    assert second.tree is page.tree
    assert [(block.kept, block.why) for block in second.blocks.blocks] == [(False, "outside")] * 2
    assert [(block.kept, block.why) for block in page.blocks.blocks] == [(False, "outside")] * 2
    assert first.blocks.blocks[1].kept


def test_a_story_is_in_the_view_alone() -> None:
    page = Page('<script type="application/ld+json">{"@type": "NewsArticle", "author": "Jane Roe"}</script><p>Loading')
    block = Block("The ferry sailed.", "p", 0, 0, kept=True, why=FROM_DATA)
    view = page.with_story({"@type": "NewsArticle", "headline": "Ferry", "author": "J."}, [block], "page-data")
    assert [article.get("headline") for article in page.json_ld_articles] == [None]
    assert view.json_ld_articles == [{"@type": "NewsArticle", "headline": "Ferry", "author": "Jane Roe"}]
    assert (page.story_keys, view.story_keys) == (None, {"headline"})
    assert [len(each.blocks.blocks) for each in (page, view)] == [1, 2]
    assert view.with_own_blocks().blocks.blocks[-1].kept


def test_an_answer_is_worked_out_once_a_page_for_the_same_arguments() -> None:
    asked: list[str] = []

    @cached_on_page
    def count(page: Page, tag: str, *, least: int = 0) -> int:
        asked.append(tag)
        return max(least, len(page.tree.css(tag)))

    page = Page("<p>One<p>Two<b>!</b>")
    assert [count(page, "p"), count(page, "p"), count(page, "b"), count(page, "b", least=3)] == [2, 2, 1, 3]
    assert asked == ["p", "b", "b"]
    assert count(Page("<p>One"), "p") == 1
    assert count(page.with_own_blocks(), "p") == 2
    assert asked == ["p", "b", "b", "p"]


@pytest.mark.parametrize(
    "data",
    [
        '{"@type": "Article"\n"headline": "A wall"\n, "author": {"name": "Jane Roe"}}',
        '{"@type": "Article", "headline": "<mark class="hl">A wall</mark>", "author": {"name": "Jane Roe"}}',
    ],
)
def test_json_ld_without_a_comma_or_with_markup_in_it_is_mended(data: str) -> None:
    page = Page(f'<script type="application/ld+json">{data}</script>')
    assert [article["headline"] for article in page.json_ld_articles] == ["A wall"]


def test_json_ld_that_can_be_read_is_left_as_it_is() -> None:
    data = '{"@type": "Article", "headline": "On <em> and other tags", "name": "one\\n\\"two\\": three"}'
    article = Page(f'<script type="application/ld+json">{data}</script>').json_ld_articles[0]
    assert (article["headline"], article["name"]) == ("On <em> and other tags", 'one\n"two": three')
