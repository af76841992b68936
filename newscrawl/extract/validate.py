"""What makes a record an article."""

from __future__ import annotations

import re

from ..items import Article

MIN_WORDS = 25
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+")  # Thai, Lao, Japanese, Chinese
_UNSPACED_LETTER = re.compile(_UNSPACED.pattern[:-1])  # several times as quick to search for


def find_flaw(article: Article) -> str | None:
    """Why the record is no article: "no_headline", "no_body", "short_body"; None where it is one."""
    if not article.headline:
        return "no_headline"
    if not article.body:
        return "no_body"
    return "short_body" if count_words(article.body) < MIN_WORDS else None


def count_words(text: str | None) -> int:
    """Words of a text; where a script has no spaces between words, two characters count as one word."""
    if not text:
        return 0
    words = len(text.split())
    if text.isascii() or not _UNSPACED_LETTER.search(text):
        return words
    return words + sum(map(len, _UNSPACED.findall(text))) // 2
