"""Proposes CSS selectors that may find an element on every article of a site, and tries them against its articles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from selectolax.lexbor import LexborNode

from ...items import Article
from ...page.elements import list_ancestors, read_text
from ...page.page import Page
from ...parse import Fetched, parse_page
from ...sites.profile import Site
from ...text.clean import fold_text

_MOST_NODES = 4_000
_MOST_CANDIDATES = 8  # of one field
_LONGEST_BYLINE = 200
_LONGEST_TIME = 120
_MOST_OF_BODY = 0.9
_NAME = re.compile(r"[A-Za-z][\w-]{1,40}", re.ASCII)
# Names that change with the next build of the site, or the next article: css-1x2y3z, Story_body__OxqLM, H3vOVf.
_FLEETING = re.compile(
    r"\d{3,}|^(?:css|sc|jsx?|svelte|emotion)-|[-_][A-Za-z0-9]*\d[A-Za-z0-9]{3,}$|__+(?=\w*[A-Z\d])\w{4,6}$"
    r"|^(?=[A-Za-z\d]{5,8}$)(?:.*[a-z][A-Z].*[a-z][A-Z]|.*[a-z][A-Z]{2}|.*[A-Z]{2,}[a-z]|.*[A-Za-z]\d+[A-Za-z])"
)
_TELLING = {
    "headline": re.compile(r"headline|title|heading|titulo|titre|titel", re.I),
    "description": re.compile(r"descr|standfirst|subtitle|summary|excerpt|lead|intro|dek|deck|teaser|chapo|sapo", re.I),
    "body": re.compile(r"body|content|story|article|text|entry|prose", re.I),
    "authors": re.compile(r"author|byline|writer|autor|auteur|vcard|\bby\b|redact", re.I),
    "published": re.compile(r"publish|date|time|posted|datum|fecha", re.I),
    "section": re.compile(r"section|categor|kicker|topic|rubri|channel|breadcrumb", re.I),
}
_PLAIN_TAGS = frozenset(("html", "body", "-text"))
_LANDMARKS = frozenset(("article", "main", "header"))  # what tells enough without a name
_TELLING_TAGS = frozenset(("h1", "time"))  # worth naming by what stands around them
_CONTAINERS = "article, section, main, div, td, [itemprop=articleBody]"
TrialResult = Literal["same", "better", "worse", "unused"]
_ALIKE = 0.97  # of two bodies' paragraphs
_FIELDS = {"published": "date_published"}  # keys whose field has another name
_MOST = 0.75  # of the pages must be the same or better


class _ReadArticle(NamedTuple):
    """A page with what is read on it without a profile."""

    page: Page
    article: Article


def propose_selectors(field: str, readings: Iterable[tuple[Page, Article]]) -> list[str]:
    """Returns selectors that find the field's element on more than half of the pages, the likeliest first."""
    find = _FINDERS[field]
    counts: Counter[str] = Counter()
    pages = 0
    for page, article in readings:
        pages += 1
        counts.update({selector for node in find(_ReadArticle(page, article)) for selector in _describe(node)})
    often = [selector for selector, count in counts.items() if count * 2 > pages]
    often.sort(key=lambda selector: (counts[selector], *rate_selector(field, selector)), reverse=True)
    return often[:_MOST_CANDIDATES]


def rate_selector(field: str, selector: str) -> tuple[bool, bool, bool, int]:
    """Rates how well the selector names the field; greater is better."""
    is_named = any(mark in selector for mark in ".#[")
    return "itemprop" in selector, _TELLING[field].search(selector) is not None, is_named, -len(selector)


def _find_headline(reading: _ReadArticle) -> list[LexborNode]:
    return _find_text(
        reading, "h1, h2, [itemprop=headline], [class*=headline], [class*=title]", reading.article.headline
    )


def _find_description(reading: _ReadArticle) -> list[LexborNode]:
    return _find_text(reading, "p, div, h2, h3, [itemprop=description]", reading.article.description)


def _find_section(reading: _ReadArticle) -> list[LexborNode]:
    return _find_text(reading, "a, span, div, p, li", reading.article.section)


def _find_text(reading: _ReadArticle, selector: str, text: str | None) -> list[LexborNode]:
    if not text:
        return []
    wanted = fold_text(text)
    nodes = reading.page.tree.css(selector)[:_MOST_NODES]
    return [node for node in nodes if fold_text(read_text(node, len(text) * 2 + 40)) == wanted]


def _find_authors(reading: _ReadArticle) -> list[LexborNode]:
    names = [fold_text(name) for name in reading.article.authors]
    if not names:
        return []
    found = []
    for node in reading.page.tree.css("a, span, p, div, address, li, [itemprop=author]")[:_MOST_NODES]:
        text = fold_text(read_text(node, _LONGEST_BYLINE * 2))
        # One of several authors may have an element of its own.
        if text and len(text) <= _LONGEST_BYLINE and any(name in text for name in names):
            found.append(node)
    return found


def _find_published(reading: _ReadArticle) -> list[LexborNode]:
    raw = reading.article.date_raw
    found = []
    for node in reading.page.tree.css("time, span, p, div, td, li, [itemprop=datePublished]")[:_MOST_NODES]:
        text = node.attributes.get("datetime") or node.attributes.get("content") or read_text(node, _LONGEST_TIME * 2)
        is_told = raw and text and len(text) <= _LONGEST_TIME and raw in text
        if is_told or (node.tag == "time" and node.attributes.get("datetime")):
            found.append(node)
    return found


def _find_body(reading: _ReadArticle) -> list[LexborNode]:
    """Returns the smallest elements that hold nearly all of the body, from the inside out."""
    paragraphs = [fold_text(text) for text in (reading.article.body or "").split("\n\n") if len(text) > 40]
    if not paragraphs:
        return []
    found = []
    for place, node in enumerate(reading.page.tree.css(_CONTAINERS)[:_MOST_NODES]):
        text = fold_text(node.text(separator=" "))
        if sum(paragraph in text for paragraph in paragraphs) >= _MOST_OF_BODY * len(paragraphs):
            found.append((len(text), -place, node))  # of two with the same text the inner one
    found.sort(key=lambda entry: entry[:2])
    nodes = [node for _, _, node in found]
    named = next((place for place, node in enumerate(nodes) if any(_name(node))), len(nodes))
    return nodes[: named + 1]


_FINDERS: dict[str, Callable[[_ReadArticle], list[LexborNode]]] = {
    "headline": _find_headline,
    "description": _find_description,
    "body": _find_body,
    "authors": _find_authors,
    "published": _find_published,
    "section": _find_section,
}
PROPOSED = tuple(_FINDERS)


def _describe(node: LexborNode) -> Iterator[str]:
    """Returns selectors for the element: by its own name, else by the nearest named element around it."""
    own = list(_name(node)) or ([node.tag] if node.tag in ("article", "main") else [])
    yield from own
    for distance, above in enumerate(list_ancestors(node, 4)):
        if above.tag in _PLAIN_TAGS:
            return
        for name in (*_name(above), *([above.tag] if above.tag in _LANDMARKS else [])):
            if own or node.tag in _TELLING_TAGS:
                yield f"{name} {'> ' if not distance else ''}{own[0] if own else node.tag}"


def _name(node: LexborNode) -> Iterator[str]:
    attributes = node.attributes
    tag = node.tag or ""
    for attribute in ("itemprop", "rel", "data-testid"):
        value = attributes.get(attribute) or ""
        if _NAME.fullmatch(value) and not _FLEETING.search(value):
            yield f'{tag}[{attribute}="{value}"]'
    for name in (attributes.get("class") or "").split()[:6]:
        if _NAME.fullmatch(name) and not _FLEETING.search(name):
            yield f"{tag}.{name}"
    identifier = attributes.get("id") or ""
    if _NAME.fullmatch(identifier) and not _FLEETING.search(identifier) and not any(map(str.isdigit, identifier)):
        yield f"{tag}#{identifier}"
    if tag == "time" and attributes.get("datetime"):
        yield "time[datetime]"


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
