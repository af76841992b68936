"""Finds the story of a page that shows little text: the page's own article among the data in its scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from urllib.parse import unquote

from ...page.blocks import Block
from ...page.json_ld import JsonObject
from ...page.page import Page
from ...text.clean import count_words, fold_text
from ...urls.parsing import split_url
from .fields import HEADLINE, describe_story, find_line, fold_key, fold_object, read_line
from .page_data import DataObject, read_page_data
from .told_blocks import measure_text, read_data_blocks

LEAST_WORDS = 60
_LEAST_CHARACTERS = 120  # characters of a text that can have so many words, even in Chinese
_MOST_READ = 12  # stories whose text is written out
_MOST_MEASURED = 60
_MOST_STORIES = 3_000
_MANY_TEASERS = 8
_TEASER_WORDS = 5
_ALIKE = 0.9  # two texts are about as long where one has so much of the other's length
_SAME = 0.75  # share of the words that two like headlines have in common

_BODY = frozenset(
    "articlebody body bodyhtml bodytext bodycontent bodyblocks bodyelements bodymodules bodyrichtext content"
    " contenthtml contentelements contentblocks contenttext contentbody html text fulltext fullbody paragraphs blocks"
    " components sections elements modules storybody storytext storyelements articlecontent articletext maintext"
    " richtext postcontent newscontent newsbody cards rawhtml html5 document copy maincontent longtext storycontent"
    " structuredbody bodystructured".split()
)
# Under these keys lies a part of the object around it, not another thing.
_PARTS = frozenset(
    "attributes fields metadata meta head header headline headlines info general article story post content body data"
    " document text main page details entry node item props basic currentarticle maincontent globalcontent".split()
)
_HEADS = ("metadata", "meta", "head", "header", "attributes", "fields", "info", "general", "headline", "headlines")
_ADDRESS = (
    "url",
    "canonicalurl",
    "websiteurl",
    "link",
    "permalink",
    "path",
    "pathname",
    "fullpath",
    "uri",
    "weburl",
    "urlalias",
    "href",
)
_SLUG = ("slug", "urlslug", "seourl", "urlname", "postname")
_ID = ("id", "_id", "articleid", "storyid", "contentid", "nid", "uuid", "postid", "uid", "documentid", "newsid", "guid")
_HIDES_TEXT = re.compile("<(?:script|template|noscript)", re.IGNORECASE)
_TOKEN = re.compile(r"[^0-9A-Za-z]+")
_EXTENSION = re.compile(r"\.\w{2,5}$")


@dataclass(slots=True)
class Story:
    """An article found in a page's data."""

    data: JsonObject  # in schema.org's terms
    blocks: list[Block]
    rule: str  # "page-data" or "json-ld:articleBody", and ", cut: objects" and the like where a limit was reached

    def count_words(self) -> int:
        return count_words(" ".join(block.text for block in self.blocks if block.kept))


@dataclass(slots=True)
class _Candidate:
    holders: list[dict[str, Any]]  # the objects that the story is made of, their keys folded
    bodies: list[Any]
    agreement: int  # agreement with the page: 2 title or address, 0 not known, -1 another page's
    is_one_of_many: bool
    stated: JsonObject | None = None
    size: int = 0
    blocks: list[Block] = field(default_factory=list)
    words: int = 0
    cut: str | None = None


def might_be_shell(page: Page, words: int) -> bool:
    """Says whether a page that shows a body of `words` words may have its story only in its data."""
    if words >= 80 or not _HIDES_TEXT.search(page.html):
        return False
    teasers = 0
    for block in page.blocks.blocks:
        text = block.text
        teasers += block.link_characters > 0.5 * len(text) and text.count(" ") >= _TEASER_WORDS
        if teasers >= _MANY_TEASERS:
            return False
    return True


def find_story(page: Page) -> Story | None:
    """Returns the page's own article among its data; None where none is surely the page's."""
    data = read_page_data(page)
    own = _Own(page)
    candidates = [*_list_stated(page, own)]
    for place in data.list_objects():
        if len(candidates) >= _MOST_STORIES:
            break
        if _might_have_body(place.node):
            candidate = _make_candidate(place, own)
            if candidate is not None:
                candidates.append(candidate)
    best = _choose(candidates, own)
    if best is None:
        return None
    body = "\n\n".join(block.text for block in best.blocks if block.kept)
    cut = data.cut or best.cut
    rule = "page-data" if best.stated is None else "json-ld:articleBody"
    described = describe_story(best.holders, body) if best.stated is None else {**best.stated, "articleBody": body}
    if best.stated is None and not _might_be_news(described, page):
        return None
    return Story(described, best.blocks, rule if cut is None else f"{rule}, cut: {cut}")


def _might_be_news(described: JsonObject, page: Page) -> bool:
    """Says whether an object may be news: it has a date or an author, or the page calls itself an article."""
    if described.get("datePublished") or described.get("author") or page.json_ld_articles:
        return True
    return any(kind == "article" for _, kind in page.read_meta("og:type"))


class _Own:
    """What is known of the page's own article: its headlines and its address."""

    def __init__(self, page: Page) -> None:
        told = [page.title or "", *(text for _, text in page.read_meta("og:title", "twitter:title"))]
        told += [mark.text for mark in page.landmarks.headings[:3]]
        self.titles = {folded for text in told if len(folded := fold_text(text[:400])) > 7}
        address = page.url or next((url for _, url in page.read_meta("og:url")), "")
        self.path = _read_path(address)
        parts = split_url(address)
        self.tokens = {token for token in _TOKEN.split(f"{parts.path}/{parts.query}") if token}

    @property
    def is_front_page(self) -> bool:
        return not self.path

    def compare(self, headline: str, holders: list[dict[str, Any]]) -> int:
        """Returns 2 where an object has the page's headline or address, -1 for another page's address, else 0."""
        folded = fold_text(headline)
        if folded and any(_agree(folded, title) for title in self.titles):
            return 2
        told = 0
        for holder in holders:
            for key in _ADDRESS:
                path = _read_path(value) if isinstance(value := holder.get(key), str) and len(value) < 1_000 else ""
                if path and self.path:
                    if path == self.path:
                        return 2
                    told = -1
            for key in _SLUG:
                slug = value.strip("/").lower() if isinstance(value := holder.get(key), str) else ""
                if len(slug) > 7 and self.path:
                    if slug in self.path:
                        return 2
                    told = -1
            for key in _ID:
                value = holder.get(key)
                if isinstance(value, (str, int)) and 3 < len(text := str(value)) < 80 and self._has_id(text):
                    return 2
        return told

    def _has_id(self, text: str) -> bool:
        return text in self.tokens or ("-" in text and len(text) > 7 and text.lower() in self.path)


def _list_stated(page: Page, own: _Own) -> Iterator[_Candidate]:
    articles = page.json_ld_articles[:50]
    for stated in articles:
        text = stated.get("articleBody")
        if isinstance(text, str) and len(text) >= _LEAST_CHARACTERS:
            headline = read_line(stated.get("headline") or stated.get("name"))
            holder = fold_object(stated)
            yield _Candidate([holder], [text], own.compare(headline, [holder]), len(articles) > 1, stated, len(text))


def _might_have_body(node: dict[str, Any]) -> bool:
    """Says, before its keys are folded, whether an object has a body that is long enough."""
    for key, value in node.items():
        kind = value.__class__
        if (len(value) >= _LEAST_CHARACTERS if kind is str else (kind is list or kind is dict) and value) and (
            _is_body_key(key)
        ):
            return True
    return False


@lru_cache(maxsize=20_000)
def _is_body_key(key: str) -> bool:
    return fold_key(key) in _BODY


def _make_candidate(place: DataObject, own: _Own) -> _Candidate | None:
    """Joins the object with what belongs to it; None without a headline, or where the body is too short."""
    node = fold_object(place.node)
    bodies = [value for key, value in node.items() if key in _BODY and isinstance(value, (str, list, dict))]
    if all(isinstance(body, str) and len(body) < _LEAST_CHARACTERS for body in bodies):
        return None
    holders = [node, *(fold_object(part) for key in _HEADS if isinstance(part := node.get(key), dict))]
    around: DataObject = place
    while len(holders) < 12 and not around.is_one_of_many and around.around is not None:
        if fold_key(around.key) not in _PARTS:
            break
        around = around.around
        holders.append(fold_object(around.node))
        outer = holders[-1]
        holders += [fold_object(part) for key in _HEADS if isinstance(part := outer.get(key), dict)]
    headline = find_line(holders, HEADLINE)
    if not headline:
        return None
    return _Candidate(holders, bodies, own.compare(headline, holders), place.is_one_of_many)


def _choose(candidates: list[_Candidate], own: _Own) -> _Candidate | None:
    """Chooses the longest candidate that is the page's, else the only one that may be."""
    agreeing = [candidate for candidate in candidates if candidate.agreement > 0]
    if agreeing:
        best = _read_longest(agreeing)
        if best is not None:
            return best
    if own.is_front_page and own.titles:
        return None
    unknown = [candidate for candidate in candidates if candidate.agreement == 0]
    best = _read_longest(unknown)
    if best is None or best.is_one_of_many:
        return None
    text = _read_opening(best)
    others = [c for c in unknown if c.words >= LEAST_WORDS and _read_opening(c) != text]
    return None if others else best


def _read_longest(candidates: list[_Candidate]) -> _Candidate | None:
    """Returns the candidate with most text. Among candidates with about as much, it is the one with most paragraphs."""
    candidates = candidates[:_MOST_MEASURED]
    for candidate in candidates:
        candidate.size = max(map(measure_text, candidate.bodies))
    candidates = sorted(
        (c for c in candidates if c.size >= _LEAST_CHARACTERS), key=lambda candidate: candidate.size, reverse=True
    )[:_MOST_READ]
    for candidate in candidates:
        _read_text(candidate)
    longest = max((candidate.words for candidate in candidates), default=0)
    if longest < LEAST_WORDS:
        return None
    return max((c for c in candidates if c.words >= _ALIKE * longest), key=_count_paragraphs)


def _read_text(candidate: _Candidate) -> None:
    """Writes out the body that has the most text, since a body may be there in several forms."""
    bodies = sorted(candidate.bodies, key=measure_text, reverse=True)[:3]
    headline = fold_text(find_line(candidate.holders, HEADLINE))
    for body in bodies:
        blocks, cut = read_data_blocks(body)
        for block in blocks[:2]:
            if block.kept and headline and fold_text(block.text) == headline:
                block.kept, block.why = False, "headline"
        words = count_words(" ".join(block.text for block in blocks if block.kept))
        paragraphs = sum(block.kept for block in blocks)
        if words > candidate.words / _ALIKE or (
            words >= _ALIKE * candidate.words and paragraphs > _count_paragraphs(candidate)
        ):
            candidate.blocks, candidate.words, candidate.cut = blocks, words, cut


def _count_paragraphs(candidate: _Candidate) -> int:
    return sum(block.kept for block in candidate.blocks)


def _read_opening(candidate: _Candidate) -> str:
    return next((fold_text(block.text)[:80] for block in candidate.blocks if block.kept), "")


def _agree(headline: str, title: str) -> bool:
    """Says whether a folded headline is that of a folded title, which may end in the site's name."""
    if (len(headline) > 11 and headline in title) or (len(title) > 19 and title in headline):
        return True
    own, other = set(headline.split()), set(title.split())
    return len(own) > 3 and len(own & other) >= _SAME * max(len(own), 0.8 * len(other))


def _read_path(address: str) -> str:
    """Returns the path of an address for comparing, with the query where only that tells pages apart."""
    parts = split_url(address.strip())
    path = _EXTENSION.sub("", unquote(parts.path).strip("/").lower())
    return path if (path and "." not in path.partition("/")[0]) or parts.netloc else ""
