"""Proposes CSS selectors that may find an element on every article of a site, from its place on one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...items import Article
from ...page.elements import list_ancestors, read_text
from ...page.page import Page
from ...text.clean import fold_text

_MOST_NODES = 4_000
_MOST_CANDIDATES = 8  # of one field
_LONGEST_BYLINE = 200
_LONGEST_TIME = 120
_MOST_OF_BODY = 0.9
_NAME = re.compile(r"[A-Za-z][\w-]{1,40}", re.ASCII)
# Names that the next build of the site, or the next article, gives anew: css-1x2y3z, Story_body__OxqLM, H3vOVf.
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


class _Reading(NamedTuple):
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
        counts.update({selector for node in find(_Reading(page, article)) for selector in _describe(node)})
    often = [selector for selector, count in counts.items() if count * 2 > pages]
    often.sort(key=lambda selector: (counts[selector], *rate_selector(field, selector)), reverse=True)
    return often[:_MOST_CANDIDATES]


def rate_selector(field: str, selector: str) -> tuple[bool, bool, bool, int]:
    """Rates how well the selector names the field; greater is better."""
    is_named = any(mark in selector for mark in ".#[")
    return "itemprop" in selector, _TELLING[field].search(selector) is not None, is_named, -len(selector)


def _find_headline(reading: _Reading) -> list[LexborNode]:
    return _find_text(
        reading, "h1, h2, [itemprop=headline], [class*=headline], [class*=title]", reading.article.headline
    )


def _find_description(reading: _Reading) -> list[LexborNode]:
    return _find_text(reading, "p, div, h2, h3, [itemprop=description]", reading.article.description)


def _find_section(reading: _Reading) -> list[LexborNode]:
    return _find_text(reading, "a, span, div, p, li", reading.article.section)


def _find_text(reading: _Reading, selector: str, text: str | None) -> list[LexborNode]:
    if not text:
        return []
    wanted = fold_text(text)
    nodes = reading.page.tree.css(selector)[:_MOST_NODES]
    return [node for node in nodes if fold_text(read_text(node, len(text) * 2 + 40)) == wanted]


def _find_authors(reading: _Reading) -> list[LexborNode]:
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


def _find_published(reading: _Reading) -> list[LexborNode]:
    raw = reading.article.date_raw
    found = []
    for node in reading.page.tree.css("time, span, p, div, td, li, [itemprop=datePublished]")[:_MOST_NODES]:
        text = node.attributes.get("datetime") or node.attributes.get("content") or read_text(node, _LONGEST_TIME * 2)
        is_told = raw and text and len(text) <= _LONGEST_TIME and raw in text
        if is_told or (node.tag == "time" and node.attributes.get("datetime")):
            found.append(node)
    return found


def _find_body(reading: _Reading) -> list[LexborNode]:
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


_FINDERS: dict[str, Callable[[_Reading], list[LexborNode]]] = {
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
