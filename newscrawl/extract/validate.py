"""What makes a record an article."""

from __future__ import annotations

from ..items import Article

MIN_WORDS = 25


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
    if text.isascii():
        return len(text.split())
    unspaced = sum("\u0e00" <= c <= "\u0eff" or "\u3040" <= c <= "\u30ff" or "\u3400" <= c <= "\u9fff" for c in text)
    return len(text.split()) + unspaced // 2
