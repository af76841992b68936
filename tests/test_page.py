from __future__ import annotations

import pytest

from newscrawl.page import Page, decode_html, list_types

ARABIC = "تركيا تعرض على روسيا عمليات مشتركة"


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        ("<p>é".encode(), None, "<p>é"),
        ("<p>é".encode(), "text/html; charset=iso-8859-1", "<p>é"),  # a lie: valid UTF-8 is UTF-8
        (b'<meta charset="iso-8859-1"><p>\xc3\xa9', None, '<meta charset="iso-8859-1"><p>é'),
        (f"<p>{ARABIC}".encode("windows-1256"), "text/html; charset=windows-1256", f"<p>{ARABIC}"),
        (
            b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">' + ARABIC.encode("cp1256"),
            None,
            f'<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">{ARABIC}',
        ),
        ("\ufeff<p>é".encode(), "text/html; charset=iso-8859-1", "<p>é"),
        ("<p>é".encode("utf-16"), None, "<p>é"),
        (b"", None, ""),
    ],
)
def test_bytes_become_text_whatever_is_declared(body: bytes, content_type: str | None, text: str) -> None:
    assert decode_html(body, content_type) == text


def test_a_stray_byte_does_not_spoil_a_page() -> None:
    body = ("<p>" + "größer " * 500).encode() + b"\xff</p>"
    assert decode_html(body, "text/html; charset=utf-8").count("größer") == 500


def test_an_undeclared_legacy_encoding_is_guessed() -> None:
    text = "В понедельник правительство объявило о новых правилах бюджета. Они вступят в силу в мае, сказал министр."
    assert decode_html(text.encode("windows-1251")) == text


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
