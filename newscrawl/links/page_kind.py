"""Judges by its content what a page is: an article, a listing or another thing."""

from __future__ import annotations

import json
import math
from functools import lru_cache
from importlib import resources
from typing import Literal

from ..extract.validate import MIN_WORDS, count_words, states_article
from ..items import Article, Link
from ..page.page import Page
from ..urls.parsing import split_url
from .links import FoundLink
from .page_features import count_teasers, describe_itself, describe_page, might_be_excerpts

PageKind = Literal["article", "listing", "other"]

# The model gives a probability; these are the least that make an article, by what led to the page. An article that is
# lost is worse than a page too much, which a reader sees and can shut out.
_LEAST: dict[str, float] = {
    "article": 0.05,
    "unsure": 0.25,
    "section": 0.6,
    "pagination": 0.9,
    "archive": 0.9,
    "skip": 0.5,
}
_LEAST_UNLED = 0.05
_MANY_TEASERS = 3


def classify_page(page: Page, article: Article, links: list[FoundLink], listing: Link | None = None) -> PageKind:
    """Returns what the page is. `listing` is the link that led there; what it promised moves the threshold."""
    teasers = count_teasers(links)
    if article.headline and count_words(article.body) >= MIN_WORDS:
        parts = split_url(page.url or "")
        is_front_page = bool(parts.netloc) and parts.path in ("", "/") and not parts.query
        least = _read_least(listing)
        # A front page with many teasers is a listing, however much its longest teaser looks like an article.
        if not (is_front_page and teasers >= _MANY_TEASERS) and might_be_article(page, article, links) >= least:
            return "listing" if _might_be_blog_front(page, article) else "article"
    return "listing" if teasers >= _MANY_TEASERS else "other"


def is_surely_article(page: Page, article: Article, listing: Link | None = None) -> bool:
    """Says, before the links are read, whether `classify_page` returns "article" for any links."""
    if not article.headline or count_words(article.body) < MIN_WORDS:
        return False
    parts = split_url(page.url or "")
    if (parts.netloc and parts.path in ("", "/") and not parts.query) or _might_be_blog_front(page, article):
        return False
    values = describe_itself(page, article)
    weights = _load_weights()
    words = math.expm1(values["words"])
    most = math.log1p(len(page.blocks.anchors))
    linked = sum([block.link_characters for block in page.blocks.blocks])
    # The worst that the links' features can be; a word has four characters or more, as links go.
    extremes = {
        "teasers": (0.0, most),
        "dated_teasers": (0.0, most),
        "links": (0.0, most),
        "related": (0.0, 1.0),
        "share_of_teasers": (words / (1 + words + 3 * linked / 4), words / (1 + words)),
    }
    worst = sum(min(weights.get(name, 0.0) * value for value in both) for name, both in extremes.items())
    least = _read_least(listing)
    return _add_up(values) + worst >= math.log(least / (1 - least))


def _might_be_blog_front(page: Page, article: Article) -> bool:
    """Says whether the page shows other pages, or their beginnings, one below the other, and does not call itself an
    article. The model has seen too few of those."""
    return might_be_excerpts(page) and not states_article(page, article)


def _read_least(listing: Link | None) -> float:
    return _LEAST[listing.might_be] if listing is not None and listing.found_on else _LEAST_UNLED


def might_be_article(page: Page, article: Article, links: list[FoundLink]) -> float:
    """Returns the probability that the page is one article, by a logistic regression over `describe_page`."""
    total = _add_up(describe_page(page, article, links))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def _add_up(values: dict[str, float]) -> float:
    weights = _load_weights()
    return weights["bias"] + sum([weights.get(name, 0.0) * value for name, value in values.items()])


@lru_cache(maxsize=1)
def _load_weights() -> dict[str, float]:
    text = resources.files("newscrawl.links").joinpath("kind_weights.json").read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(text)
    return weights
