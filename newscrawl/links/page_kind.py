"""Judges by a page's content what it is: an article, a listing, or neither."""

from __future__ import annotations

import json
import math
from functools import cached_property, lru_cache
from importlib import resources
from typing import Literal

from ..extract.candidates import Draft
from ..extract.content_type import MIN_WORDS, states_article
from ..items import Link
from ..page.page import Page
from ..text.clean import fold_text
from ..urls.parsing import split_url
from .links import FoundLink
from .own_form import read_form
from .page_features import (
    DENSE,
    add_links,
    count_said_words,
    count_teasers,
    describe_itself,
    is_dense,
)
from .story_spans import measure_kept_span, measure_longest_run, measure_span

PageKind = Literal["article", "listing", "other"]

# The model gives a probability. These are the least that make an article, by what led to the page. A lost article is
# worse than a page too many, which a reader sees and can shut out.
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
# A story of a few short paragraphs looks least like an article: a chance so near to the least is enough where the page
# shows it in one run, and no more than a short list beside it.
_LEAST_SHORT = 0.03
_SHORT_WORDS = (50, 250)
_SHORT_PARAGRAPHS = 2
# In Chinese, Japanese and Korean the same story counts fewer words, and the model has learned of few such pages.
_LEAST_DENSE, _DENSE_WORDS = 0.02, (30, 250)
_LEAST_LABELLED = 0.25  # of a page in these, where its headline may be a label: "Trade", "About us"
_MOST_BESIDE = 8  # teasers
_MOST_BELOW, _HEADLINE_WORDS = 20, 5  # … of a page whose only first heading has so many words …
_HEADLINE_LETTERS = 10  # … or characters of Chinese, Japanese or Korean
_LEAST_SPAN, _LEAST_FREE, _MOST_LINKED = 0.7, 0.25, 0.2  # shares of the run that are kept, of free text, of links
_LEAST_TOLD, _LEAST_SPAN_TOLD = 0.012, 0.4  # … and least chance, where title and address tell of the story, too
_LEAST_FREE_HEADED = 0.12  # … of free text, under such a heading
_LEAST_LETTERS = 6  # of a headline in these
_EXCERPT_HEADINGS = frozenset(("h1", "h2", "h3"))
_EXCERPT_WORDS = 20
_FEW_WORDS = 30
_MANY_EXCERPTS = 3


class KindJudge:
    """Judges what one page is, once its fields are read. It works out once what needs no links.

    `listing` is the link that led there: what it promised moves the threshold.
    """

    def __init__(self, page: Page, draft: Draft, listing: Link | None = None) -> None:
        self._page = page
        self._draft = draft
        self._least = _LEAST[listing.might_be] if listing is not None and listing.found_on else _LEAST_UNLED
        self._has_story = bool(draft.headline) and count_said_words(draft.body or "") >= MIN_WORDS
        parts = split_url(page.url or "")
        self._is_front_page = bool(parts.netloc) and parts.path in ("", "/") and not parts.query

    @cached_property
    def _own_features(self) -> dict[str, float]:
        return describe_itself(self._page, self._draft)

    @cached_property
    def _might_be_blog_front(self) -> bool:
        """Whether the page has the beginnings of other pages, one below the other, and does not call itself an article.

        The model has seen too few of those.
        """
        return _might_be_excerpts(self._page) and not states_article(self._page, self._draft)

    def classify(self, links: list[FoundLink]) -> PageKind:
        """Returns what the page with these links is."""
        teasers = count_teasers(links)
        # A front page with many teasers is a listing, however much its longest teaser looks like an article.
        if self._has_story and not (self._is_front_page and teasers >= _MANY_TEASERS):
            total = _add_up(add_links(self._own_features, links))
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            if chance >= self._least_likely or (chance >= self._least_short and self._is_short_story(teasers)):
                return "listing" if self._might_be_blog_front else "article"
        return "listing" if teasers >= _MANY_TEASERS else "other"

    @cached_property
    def _is_dense(self) -> bool:
        return is_dense(self._draft.body or "")

    @cached_property
    def _has_headline(self) -> bool:
        is_short = self._is_dense and math.expm1(self._own_features["words"]) <= _DENSE_WORDS[1]
        return not is_short or _might_be_headline(self._draft.headline or "")

    @cached_property
    def _least_likely(self) -> float:
        return max(self._least, _LEAST_LABELLED) if not self._has_headline else self._least

    @property
    def _least_short(self) -> float:
        if self._is_told:
            return _LEAST_TOLD
        return _LEAST_DENSE if self._is_dense else _LEAST_SHORT

    @cached_property
    def _is_told(self) -> bool:
        """Whether title and address say, too, that the page is the story that its headline heads."""
        return self._is_headed and read_form(self._page.url or "") is not None

    def _is_short_story(self, teasers: int) -> bool:
        """Says whether the page has a short story in one run of paragraphs, where nothing spoke against an article."""
        values = self._own_features
        fewest, most = _DENSE_WORDS if self._is_dense else _SHORT_WORDS
        return (
            self._least <= _LEAST_UNLED
            and fewest - 0.5 <= math.expm1(values["words"]) <= most
            and math.expm1(values["paragraphs"]) > _SHORT_PARAGRAPHS - 0.5
            and self._measure_run() >= (_LEAST_SPAN_TOLD if self._is_told else _LEAST_SPAN)
            and values["kept_free"] >= (_LEAST_FREE_HEADED if self._is_headed else _LEAST_FREE)
            and values["kept_linked"] < _MOST_LINKED
            and not any(values[name] for name in ("ld_product", "ld_listing", "ld_forum", "product_texts"))
            and teasers <= (_MOST_BELOW if self._is_headed else _MOST_BESIDE)
            and self._has_headline
        )

    def _measure_run(self) -> float:
        """Returns which share of the story stands in one run; under its own headline, a box may part its beginning."""
        blocks = self._page.blocks.blocks
        return max(measure_span(blocks), measure_longest_run(blocks)) if self._is_headed else measure_kept_span(blocks)

    @cached_property
    def _is_headed(self) -> bool:
        """Whether the page's only heading of the first order is the headline, and no label: it has several words.

        Where a page has no such heading but the site's name, its title has the headline. A headline in Chinese,
        Japanese or Korean has as many letters as other headlines have words, and more.
        """
        folded = fold_text(self._draft.headline or "")
        headings = [heading.folded for heading in self._page.landmarks.headings if heading.tag == "h1"]
        title = fold_text(self._page.title or "")
        is_of_site = all(heading in title.replace(folded, "") for heading in headings)
        is_told = headings == [folded] or (is_of_site and folded in title)
        return is_told and (len(folded.split()) >= _HEADLINE_WORDS or len(DENSE.findall(folded)) >= _HEADLINE_LETTERS)

    def is_surely_article(self) -> bool:
        """Says, before the links are read, whether `classify` returns "article" for any links."""
        if not self._has_story or self._is_front_page or self._might_be_blog_front:
            return False
        values = self._own_features
        blocks = self._page.blocks
        weights = _load_weights()
        words = math.expm1(values["words"])
        most = math.log1p(len(blocks.anchors))
        linked = sum([block.link_characters for block in blocks.blocks])
        # The worst values that the links' features can have; a word of a link has four characters or more.
        extremes = {
            "teasers": (0.0, most),
            "dated_teasers": (0.0, most),
            "links": (0.0, most),
            "related": (0.0, 1.0),
            "share_of_teasers": (words / (1 + words + 3 * linked / 4), words / (1 + words)),
        }
        worst = sum(min(weights.get(name, 0.0) * value for value in both) for name, both in extremes.items())
        return _add_up(values) + worst >= math.log(self._least_likely / (1 - self._least_likely))


def _might_be_excerpts(page: Page) -> bool:
    """Says whether the page consists of other pages' beginnings, as a blog's front page does: linked headings with a
    text below each, and hardly any text above the first."""
    blocks = page.blocks
    hrefs = {
        element: (node.attributes.get("href") or "#").strip()
        for node, element in blocks.anchors
        if blocks.tags[element] in _EXCERPT_HEADINGS
    }
    excerpts = above = below = 0
    seen: set[str] = set()
    for block in blocks.blocks:
        is_link = block.tag in _EXCERPT_HEADINGS and block.link_characters >= 0.8 * len(block.text) >= 8
        if is_link and not hrefs.get(block.element, "").startswith("#"):
            if block.text not in seen:
                excerpts += below >= _EXCERPT_WORDS
                seen.add(block.text)
                below = 0
        elif block.tag == "h1":
            # The heading is the page's own: what stood above it was a menu.
            excerpts += below >= _EXCERPT_WORDS
            above = below = 0
            seen.clear()
        elif block.tag == "p":
            words = len(block.text.split())
            below += words if seen else 0
            above += words if not seen else 0
            if above >= _FEW_WORDS:
                return False
    return excerpts + (below >= _EXCERPT_WORDS) >= _MANY_EXCERPTS


def _might_be_headline(text: str) -> bool:
    """Says whether a text in Chinese, Japanese or Korean is longer than a label: "Trade", "About us"."""
    return len(DENSE.findall(text)) >= _LEAST_LETTERS


def _add_up(values: dict[str, float]) -> float:
    """Returns the log-odds that the page is one article, by a logistic regression over `describe_page`."""
    weights = _load_weights()
    return weights["bias"] + sum([weights.get(name, 0.0) * value for name, value in values.items()])


@lru_cache(maxsize=1)
def _load_weights() -> dict[str, float]:
    text = resources.files("newscrawl.links").joinpath("kind_weights.json").read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(text)
    return weights
