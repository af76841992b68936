from __future__ import annotations

import pytest

from newscrawl.extract.free_access import find_free_access
from newscrawl.page.page import Page


def make_ld(text: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "A", {text}}}</script>'


@pytest.mark.parametrize(
    ("html", "answer", "rule"),
    [
        (make_ld('"isAccessibleForFree": true'), True, "json-ld:isAccessibleForFree"),
        (make_ld('"isAccessibleForFree": "False"'), False, "json-ld:isAccessibleForFree"),
        (make_ld('"hasPart": [{"isAccessibleForFree": false, "cssSelector": ".paid"}]'), False, "json-ld:hasPart"),
        ('<meta property="article:content_tier" content="metered">', False, "meta:article:content_tier"),
        ('<meta property="article:content_tier" content="free">', True, "meta:article:content_tier"),
        ('<div class="article-paywall"><p>Subscribe</p></div>', False, "paywall-element"),
        ('<div class="paywalled-writers-list">x</div>', None, None),
        ('<div class="no-paywall">x</div>', None, None),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "isAccessibleForFree": false},'
            '{"@type": "NewsArticle", "headline": "A"}]}</script>',
            False,
            "json-ld:isAccessibleForFree",
        ),
        ("<p>Nothing is said.</p>", None, None),
    ],
)
def test_a_page_says_whether_all_may_read_it(html: str, answer: bool | None, rule: str | None) -> None:
    assert find_free_access(Page(html)) == (answer, rule)
