"""Tells the type of an article, with its evidence: article, live_blog, video, gallery, opinion, press_release."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, get_args
from urllib.parse import unquote

from ..items import ContentType
from ..page.blocks import HEADINGS
from ..page.page import Page, list_types
from ..text.clean import fold_text
from ..text.tables import match_any, read_table
from ..urls.query_paths import split_address
from .validate import count_words

_BY_TYPE: dict[str, ContentType] = {
    "LiveBlogPosting": "live_blog",
    "OpinionNewsArticle": "opinion",
    "VideoObject": "video",
    "ImageGallery": "gallery",
    "MediaGallery": "gallery",
}
_ABOVE, _BELOW = 2, 5  # blocks before and behind the headline among which a label or a byline stands
_LONGEST_LABEL = 80
_PRESS_AGENCIES = frozenset({"PR Newswire", "Business Wire", "GlobeNewswire"})
_MANY_WORDS = 200  # with so much text a page with a film or pictures is an article that has some


class _Words(NamedTuple):
    folders: dict[str, ContentType]
    opinion: re.Pattern[str]  # the name of a section, or the line above a headline
    press_release: re.Pattern[str]  # the name of a section
    opinion_headline: re.Pattern[str]
    live_headline: re.Pattern[str]
    opinion_kicker: re.Pattern[str]  # begins in capitals: "KOMMENTAR Election in the harbour town"
    opinion_byline: re.Pattern[str]


@cache
def _load_words() -> _Words:
    types = {str(name): name for name in get_args(ContentType)}
    rows = read_table(__package__, "content_types")

    def match(place: str, name: ContentType) -> str:
        return f"(?:{match_any(words for *where, words in rows if where == [place, name])})"

    return _Words(
        {words: types[name] for place, name, words in rows if place == "folder"},
        re.compile(match("section", "opinion"), re.IGNORECASE),
        re.compile(match("section", "press_release"), re.IGNORECASE),
        re.compile(rf"{match('headline', 'opinion')} ?[:|] ", re.IGNORECASE),
        re.compile(
            rf"{match('headline', 'live_blog')} ?[:|.–—-] "
            r"|.*(?:\blive ?blog\b|\bim live-?ticker\b|\blive updates\b|, en directo$|- live$)",
            re.IGNORECASE,
        ),
        re.compile(rf"{match('kicker', 'opinion')}\W"),
        re.compile(
            rf"(?i:(?:(?:ein|eine|une?|una?|an?) )?{match('byline', 'opinion')} (?:von|by|par|de|por|di)) [^\W\d_a-z]"
        ),
    )


class ToldOfType(NamedTuple):
    """What is known of the article before its type is judged."""

    headline: str | None = None
    alternative_headline: str | None = None
    section: str | None = None
    source: str | None = None
    body: str | None = None


class TypeFinding(NamedTuple):
    content_type: ContentType
    rule: str


def find_content_type(page: Page, told: ToldOfType) -> TypeFinding:
    """Returns the type and the rule that found it; a page without any sign of a type is an "article"."""
    words, known = count_words(told.body), _load_words()
    for node in page.json_ld:
        for name in list_types(node):
            found = _BY_TYPE.get(name)
            if found in ("live_blog", "opinion") or (found and words < _MANY_WORDS and not page.json_ld_articles):
                return TypeFinding(found, f"json-ld:{name}")
    for _, value in page.read_meta("og:type"):
        if value.lower().startswith("video") and words < _MANY_WORDS:
            return TypeFinding("video", "meta:og:type")
    folders = [part for part in unquote(split_address(page.url or "")[1].path).lower().split("/") if part][:-1]
    for folder in folders:
        kind = known.folders.get(folder)
        if kind is not None and not (kind in ("video", "gallery") and words >= _MANY_WORDS):
            return TypeFinding(kind, "address")
    for rule, given in (("section", told.section), ("kicker", told.alternative_headline)):
        if given and known.opinion.fullmatch(given.strip()):
            return TypeFinding("opinion", rule)
        if given and known.press_release.fullmatch(given.strip()):
            return TypeFinding("press_release", rule)
    headline = told.headline or ""
    if known.opinion_headline.match(headline):
        return TypeFinding("opinion", "headline")
    if known.live_headline.match(headline):
        return TypeFinding("live_blog", "headline")
    if known.opinion_kicker.match(told.alternative_headline or ""):
        return TypeFinding("opinion", "kicker")
    if _is_labelled_opinion(page, headline):
        return TypeFinding("opinion", "label")
    if told.source in _PRESS_AGENCIES:
        return TypeFinding("press_release", "source")
    return TypeFinding("article", "default")


def _is_labelled_opinion(page: Page, headline: str) -> bool:
    """Says whether the line above the headline is "Opinion", or the line below it "A column by Jane Doe"."""
    folded, known = fold_text(headline), _load_words()
    blocks = page.blocks.blocks
    place = next((n for n, b in enumerate(blocks) if b.tag in HEADINGS and fold_text(b.text) == folded), None)
    if place is None:
        return False
    above = [b for b in blocks[max(0, place - _ABOVE) : place] if b.tag != "li" and not b.hidden]
    beside = [*above, *blocks[place + 1 : place + 1 + _BELOW]]
    return any(known.opinion.fullmatch(block.text) for block in above[-1:]) or any(
        len(block.text) <= _LONGEST_LABEL and known.opinion_byline.match(block.text) for block in beside
    )
