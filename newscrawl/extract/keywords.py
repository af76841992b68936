"""Reads the keywords under which a page files its article."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..page.json_ld import read_strings
from ..page.page import Page
from ..text.clean import fold_text, normalise_text

_BETWEEN = re.compile(r"[,;|،؛、，；\n]")
# What content systems file for themselves: "type:article", "NLP Category: Politics", identifiers, paths.
_MACHINE_TAG = re.compile(
    r"[A-Za-z_-]+:\S|(?:nlp )?(?:category|page type|type|subject|partner|day|time|language)\s*:|[\w-]+/[\w/-]*$"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-|\d+$",
    re.IGNORECASE,
)
_MOST = 50
_SCANNED = 5_000
_LONGEST = 80


class Keywords(NamedTuple):
    keywords: list[str]  # each once, in the page's order
    rule: str | None  # that found them, if there are any


def find_keywords(page: Page) -> Keywords:
    """Returns the keywords of the best place that names any, each once, in order."""
    for article in page.json_ld_articles[:1]:
        found = split_keywords(list(read_strings(article.get("keywords"))))
        if found:
            return Keywords(found, "json-ld:keywords")
    for name in ("news_keywords", "article:tag", "parsely-tags", "keywords"):
        found = split_keywords([v[:_SCANNED] for _, v in page.read_meta(name)][: _MOST * 2])
        if found:
            return Keywords(found, f"meta:{name}")
    return Keywords([], None)


def split_keywords(values: list[str]) -> list[str]:
    """Splits lists into keywords, each once, without machine tags ("type:article") and sentences."""
    found: dict[str, str] = {}
    for value in values:
        parts = _BETWEEN.split(value) if len(values) == 1 or len(value) > _LONGEST else [value]
        for part in parts:
            keyword = normalise_text(part).strip(" .\"'#")
            folded = fold_text(keyword)
            if not folded or len(keyword) > _LONGEST or _MACHINE_TAG.match(keyword):
                continue
            found.setdefault(folded, keyword)
            if len(found) >= _MOST:
                return list(found.values())
    return list(found.values())
