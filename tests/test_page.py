from __future__ import annotations

from newscrawl.page import Page, list_types


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


def test_links_are_joined_to_the_base() -> None:
    page = Page('<head><base href="/news/"></head>', "https://e.com/x/y")
    assert page.join(" story ") == "https://e.com/news/story"
    assert Page("", "https://e.com/x/y").join("z") == "https://e.com/x/z"
