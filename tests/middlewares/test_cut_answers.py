from __future__ import annotations

import pytest

from newscrawl.middlewares.cut_answers import name_cut


@pytest.mark.parametrize(
    "body",
    [
        b"<html><p>All of it.</p></html>",
        b"<HTML><p>All of it.</BODY></HTML >\n<!-- served in 0.3 s -->\n<script>count()</script>",
        b"<rss><channel></channel></rss>\n",
        b"<rdf:RDF></rdf:RDF>",
        b"<s:urlset xmlns:s='x'></s:urlset>",
        b"<sitemapindex></sitemapindex>",
        b"<feed></feed>",
        b' {"items": []}\n',
        b"[1, 2]",
    ],
)
def test_what_has_its_end_is_only_miscounted(body: bytes) -> None:
    assert name_cut(body) == "miscounted"
    assert name_cut(body.rstrip()[: len(body) // 3]) == "broke_off"


def test_an_end_that_is_far_from_the_end_is_none() -> None:
    assert name_cut(b"<html></html>" + 30_000 * b"<p>And on.") == "broke_off"
    assert name_cut(b"") == "broke_off"
