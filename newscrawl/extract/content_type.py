"""Tells what an article is: whether it is one, of which type, and whether everyone may read it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, get_args
from urllib.parse import unquote

from ..items import ContentType
from ..page.blocks import HEADINGS
from ..page.json_ld import list_types
from ..page.page import Page
from ..text.clean import count_words, fold_text
from ..text.tables import match_any, read_table
from ..urls.address_paths import split_address
from .candidates import Draft
from .people.by_words import begins_comments

_BY_TYPE: dict[str, ContentType] = {
    "LiveBlogPosting": "live_blog",
    "OpinionNewsArticle": "opinion",
    "VideoObject": "video",
    "ImageGallery": "gallery",
    "MediaGallery": "gallery",
}
FREE_NAMES = ("article:content_tier", "isaccessibleforfree", "cxense-accesslevel", "tier")  # of meta tags
_ABOVE, _BELOW = 2, 5  # blocks before and behind the headline among which a label or a byline stands
_LONGEST_LABEL = 80
_PRESS_AGENCIES = frozenset({"PR Newswire", "Business Wire", "GlobeNewswire"})
_MANY_WORDS = 200  # a page with a film or pictures and so much text is an article that has some
MIN_WORDS = 25
_ENOUGH = 2_000  # characters: what is that long is not short of words, as a rule
_SCANNED = 200  # JSON-LD objects
_NO_STORIES = frozenset(
    "Product ProductGroup Offer AggregateOffer CollectionPage ItemList SearchResultsPage DiscussionForumPosting QAPage "
    "Question ProfilePage".split()
)
_FORUM = re.compile(r"/(?:forum|thread|topic|question|community|discuss)|viewtopic|showthread", re.IGNORECASE)
_PAYWALL_NAMES = re.compile(r"(?:^|(?<!\bno)[-_ ])(?:paywall|pay-wall)(?:$|[-_ ])", re.I)
_LAST = 2  # blocks at the end of a story
_BELOW_STORY = 4  # blocks among which a paywall's notice stands
_LONGEST_NOTICE = 200  # characters
_MAX_NODES = 100  # JSON-LD objects
_MAX_NAMES = 400  # elements whose names are looked at
_TRUE = frozenset({"true", "yes", "1", "free", "open", "http://schema.org/true", "https://schema.org/true"})
_FALSE = frozenset(
    "false no 0 locked metered premium paid subscriber http://schema.org/false https://schema.org/false".split()
)


class _TypeWords(NamedTuple):
    folders: dict[str, ContentType]
    opinion: re.Pattern[str]  # the name of a section, or the line above a headline
    press_release: re.Pattern[str]  # the name of a section
    opinion_headline: re.Pattern[str]
    live_headline: re.Pattern[str]
    opinion_kicker: re.Pattern[str]  # begins in capitals: "KOMMENTAR Election in the harbour town"
    opinion_byline: re.Pattern[str]


@cache
def _load_type_words() -> _TypeWords:
    types = {str(name): name for name in get_args(ContentType)}
    rows = read_table(__package__, "content_types")

    def match(place: str, name: ContentType) -> str:
        return f"(?:{match_any(words for *where, words in rows if where == [place, name])})"

    return _TypeWords(
        {words: types[name] for place, name, words in rows if place == "folder"},
        re.compile(match("section", "opinion"), re.IGNORECASE),
        re.compile(match("section", "press_release"), re.IGNORECASE),
        re.compile(rf"{match('headline', 'opinion')} ?[:|] ", re.IGNORECASE),
        re.compile(
            rf"{match('headline', 'live_blog')} ?[:|.–—-] "
            rf"|.*(?:\b{match('in headline', 'live_blog')}\b|{match('end of headline', 'live_blog')}$)",
            re.IGNORECASE,
        ),
        re.compile(rf"{match('kicker', 'opinion')}\W"),
        re.compile(
            rf"(?i:(?:{match('byline article', 'opinion')} )?{match('byline', 'opinion')} "
            rf"{match('byline by', 'opinion')}) [^\W\d_a-z]"
        ),
    )


class TypeFinding(NamedTuple):
    content_type: ContentType
    rule: str


def find_content_type(page: Page, draft: Draft) -> TypeFinding:
    """Returns the type and the rule that found it; a page without any sign of a type is an "article"."""
    words, known = count_words(draft.body), _load_type_words()
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
    for rule, given in (("section", draft.section), ("kicker", draft.alternative_headline)):
        if given and known.opinion.fullmatch(given.strip()):
            return TypeFinding("opinion", rule)
        if given and known.press_release.fullmatch(given.strip()):
            return TypeFinding("press_release", rule)
    headline = draft.headline or ""
    if known.opinion_headline.match(headline):
        return TypeFinding("opinion", "headline")
    if known.live_headline.match(headline):
        return TypeFinding("live_blog", "headline")
    if known.opinion_kicker.match(draft.alternative_headline or ""):
        return TypeFinding("opinion", "kicker")
    if _is_labelled_opinion(page, headline):
        return TypeFinding("opinion", "label")
    if draft.source in _PRESS_AGENCIES:
        return TypeFinding("press_release", "source")
    return TypeFinding("article", "default")


def _is_labelled_opinion(page: Page, headline: str) -> bool:
    """Says whether the line above the headline is "Opinion", or the line below it "A column by Jane Doe"."""
    folded, known = fold_text(headline), _load_type_words()
    blocks = page.blocks.blocks
    place = next((n for n, b in enumerate(blocks) if b.tag in HEADINGS and fold_text(b.text) == folded), None)
    if place is None:
        return False
    above = [b for b in blocks[max(0, place - _ABOVE) : place] if b.tag != "li" and not b.hidden]
    beside = [*above, *blocks[place + 1 : place + 1 + _BELOW]]
    return any(known.opinion.fullmatch(block.text) for block in above[-1:]) or any(
        len(block.text) <= _LONGEST_LABEL and known.opinion_byline.match(block.text) for block in beside
    )


def find_flaw(headline: str | None, body: str | None) -> str | None:
    """Returns why a record with these is no article: "no_headline", "no_body", "short_body"; None where it is one."""
    if not headline:
        return "no_headline"
    if not body:
        return "no_body"
    is_short = count_words(body[:_ENOUGH]) < MIN_WORDS and count_words(body) < MIN_WORDS
    return "short_body" if is_short else None


def states_article(page: Page, draft: Draft) -> bool:
    """Says whether a page calls itself an article and names its time, whether or not its story was found. Pages of
    stories that a script brings, or that only subscribers see, do so too. A site's front page is no article.
    """
    if not draft.headline or not draft.date_published:
        return False
    types = {name for thing in page.json_ld[:_SCANNED] for name in list_types(thing)}
    if not types.isdisjoint(_NO_STORIES) or _FORUM.search(page.url or ""):
        return False
    address = (page.url or "").split("://")[-1].split("#")[0]
    if not address.partition("/")[2] and address:
        return False
    stories = {str(thing.get("headline")) for thing in page.json_ld_articles}
    kinds = [kind.lower() for _, kind in page.read_meta("og:type")]
    return 0 < len(stories) <= 2 or kinds[:1] == ["article"] or bool(page.meta.get("article:published_time"))


class FreeAccess(NamedTuple):
    is_free: bool | None  # None: the page does not say
    rule: str | None


def find_free_access(page: Page) -> FreeAccess:
    """Returns whether the whole article is free to read, and the rule that found it."""
    for node in page.json_ld_articles:
        answer = _read_answer(node.get("isAccessibleForFree"))
        if answer is not None:
            return FreeAccess(answer, "json-ld:isAccessibleForFree")
        if any(_read_answer(part.get("isAccessibleForFree")) is False for part in _list_parts(node.get("hasPart"))):
            return FreeAccess(False, "json-ld:hasPart")
    for node in page.json_ld[:_MAX_NODES]:
        if "WebPage" in list_types(node) and _read_answer(node.get("isAccessibleForFree")) is False:
            return FreeAccess(False, "json-ld:isAccessibleForFree")
    for name, content in page.read_meta(*FREE_NAMES):
        answer = _read_answer(content)
        if answer is not None:
            return FreeAccess(answer, f"meta:{name}")
    for names in page.landmarks.paywalls[:_MAX_NAMES]:
        if _PAYWALL_NAMES.search(names):
            return FreeAccess(False, "paywall-element")
    lines = _list_last_lines(page)
    is_paid = any(_load_paywalls().search(text.lower()) for text in lines)
    return FreeAccess(False, "paywall-notice") if is_paid else FreeAccess(None, None)


@cache
def _load_paywalls() -> re.Pattern[str]:
    return re.compile(match_any((words for (words,) in read_table(__package__, "paywalls")), r"\s+"))


def _list_last_lines(page: Page) -> Iterator[str]:
    """Yields the short texts with which a story ends, and those that follow it, up to a heading over comments."""
    blocks = page.blocks.blocks
    last = next((place for place in range(len(blocks) - 1, -1, -1) if blocks[place].kept), None)
    if last is None:
        return
    ends = [place for place in range(last, -1, -1) if blocks[place].kept][:_LAST]
    for block in blocks[ends[-1] : last + 1 + _BELOW_STORY]:
        if len(block.text) > _LONGEST_NOTICE:
            continue
        if begins_comments(block.text):
            return
        yield block.text.replace("\u2019", "'")


def _read_answer(value: Any) -> bool | None:
    if isinstance(value, bool):
        return value
    text = str(value).strip().lower()
    return True if text in _TRUE else False if text in _FALSE else None


def _list_parts(value: Any) -> list[dict[str, Any]]:
    return [part for part in (value if isinstance(value, list) else [value]) if isinstance(part, dict)]
