"""Tries a profile's key on several articles, against what is read without it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ...items import Article
from ...parse import Fetched, parse_page
from ...sites.profile import Site
from ...text.clean import fold_text

TrialResult = Literal["same", "better", "worse", "unused"]

_ALIKE = 0.97  # of two bodies' paragraphs
_FIELDS = {"published": "date_published"}  # keys whose field has another name
_MOST = 0.75  # of the pages must be the same or better


@dataclass(frozen=True, slots=True)
class TriedKey:
    """How the trial of one key ended."""

    key: str
    value: str
    same: int
    better: int
    worse: int
    unused: int  # pages on which it gave nothing

    @property
    def pages(self) -> int:
        return self.same + self.better + self.worse + self.unused

    @property
    def is_good(self) -> bool:
        """Says whether the key gives the same or better on most pages, and worse on none."""
        return not self.worse and self.same + self.better >= _MOST * self.pages


def try_key(key: str, value: str, site: Site, pages: Sequence[tuple[Fetched, Article]]) -> TriedKey:
    """Reads each page with the key added to the profile, and compares with the article read without it."""
    tried = replace(site, **{key: value})  # type: ignore[arg-type]  # the key is one of those that take a text
    verdicts: list[TrialResult] = []
    for fetched, plain in pages:
        article = parse_page(replace(fetched, site=tried)).article
        verdicts.append(_judge(_FIELDS.get(key, key), plain, article))
    return TriedKey(
        key, value, verdicts.count("same"), verdicts.count("better"), verdicts.count("worse"), verdicts.count("unused")
    )


def _judge(field: str, plain: Article, article: Article | None) -> TrialResult:
    if article is None:
        return "worse"
    before, after = getattr(plain, field), getattr(article, field)
    if not str(article.provenance.get(field, "")).startswith("profile"):
        return "unused" if _is_same(field, before, after) else "worse"
    if _is_same(field, before, after):
        return "same"
    if not before and after:
        return "better"
    if field == "date_published" and before and after and len(before) == 10 and after.startswith(before):
        return "better"  # the day, and now its time too
    return "worse"


def _is_same(field: str, before: object, after: object) -> bool:
    if before == after:
        return True
    if not isinstance(before, str) or not isinstance(after, str):
        return False
    if field != "body":
        return fold_text(before) == fold_text(after)
    old, new = before.split("\n\n"), after.split("\n\n")
    shared = sum(len(text) for text in new if text in set(old))
    return 2 * shared >= _ALIKE * (sum(map(len, old)) + sum(map(len, new)))
