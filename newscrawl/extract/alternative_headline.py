"""Finds the second headline: the kicker above the heading or the strapline below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.elements import list_ancestors, read_names, read_text, walk_following, walk_preceding
from ..page.json_ld import read_strings
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import fold_text
from ..text.tables import read_groups
from .candidates import Candidate
from .headline import load_kicker_names
from .section import find_sections

_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_LABELS = frozenset(("a", "nav", "li", "time", "button", "label", "address", "figcaption", "footer", "aside"))
_SHORTEST = 3
_LONGEST = 160
_NO_KICKER = re.compile(r"\d{1,2}:\d{2}|\b(?:19|20)\d\d\b|\bago\b|^(?:by|von|por|par)\s|updated|[|>›»]", re.IGNORECASE)


class _Words(NamedTuple):
    names: re.Pattern[str]  # in class names: of a kicker, or of a line below the headline
    labels: tuple[str, ...]  # what a line says that is a label and no headline


@cache
def _load_words() -> _Words:
    names = rf"{load_kicker_names().pattern}|sub-?(?:title|headline|heading|head)\b"
    return _Words(re.compile(names), read_groups(__package__, "kickers")["label"])


def find_alternative_headlines(page: Page, *, site: Site | None = None, headline: str | None = None) -> list[Candidate]:
    """Returns candidates for a second headline, best first. None repeats `headline`, the one chosen.

    A line that is a link or the article's section is a label, and no candidate.
    """
    found: list[Candidate] = []
    if site is not None and site.alternative_headline:
        found.extend(Candidate(read_text(n), "profile") for n in page.tree.css(site.alternative_headline)[:3])
    wanted = fold_text(headline or "")
    heading = _find_heading(page, wanted) if wanted else None
    if heading is not None:
        found.extend(_find_inside(heading, wanted))
        found.extend(_find_above(heading))
        found.extend(_find_below(heading))
    if not found and not page.json_ld_articles:
        return []
    words = _load_words()
    unwanted = {wanted, "", *words.labels, *(fold_text(c.value) for c in find_sections(page, site=site))}
    for article in page.json_ld_articles[:1]:
        values = read_strings(article.get("alternativeHeadline"))
        found.extend(Candidate(v, "json-ld:alternativeHeadline") for v in values)
    unwanted.update(fold_text(v) for _, v in page.read_meta("description", "og:description"))
    return [c for c in found if fold_text(c.value) not in unwanted]


def _find_heading(page: Page, wanted: str) -> LexborNode | None:
    """Returns the heading that shows the headline, with or without a kicker in it."""
    for heading in page.landmarks.headings[:40]:
        if heading.tag not in ("h1", "h2"):
            continue
        folded = heading.folded
        if folded == wanted or (len(wanted) > 12 and folded.endswith(wanted) and len(folded) < len(wanted) + _LONGEST):
            return heading.node
    return None


def _find_inside(heading: LexborNode, wanted: str) -> Iterator[Candidate]:
    """Returns the text in the heading before the headline."""
    for node in heading.css("*")[:12]:
        text = read_text(node, _LONGEST + 1)
        if _load_words().names.search(read_names(node)) and _is_line(text) and not wanted.startswith(fold_text(text)):
            yield Candidate(text.rstrip(" :–—-"), "kicker")


def _find_above(heading: LexborNode) -> Iterator[Candidate]:
    """Returns the line right above the heading, where it is marked as a kicker or is a heading."""
    around = {a.mem_id for a in list_ancestors(heading, 4) if a.tag != "body"}
    for text_node in walk_preceding(heading):
        if not (text_node.text_content or "").strip():
            continue
        if not any(a.mem_id in around for a in list_ancestors(text_node, 6)) and heading.parent is not None:
            return
        yield from _read_marked(text_node, "kicker", any_heading=True)
        return


def _find_below(heading: LexborNode) -> Iterator[Candidate]:
    """Returns the line right below the heading, where it is marked as a strapline and too short for a standfirst."""
    for node in walk_following(heading, 40):
        if node.is_text_node and (node.text_content or "").strip():
            yield from _read_marked(node, "strapline", any_heading=False)
            return


def _read_marked(text_node: LexborNode, rule: str, *, any_heading: bool) -> Iterator[Candidate]:
    ancestors = list_ancestors(text_node, 4)
    if any(a.tag in _LABELS for a in ancestors[:3]):
        return
    for ancestor in ancestors:
        marked = _load_words().names.search(read_names(ancestor))
        if marked or (any_heading and ancestor.tag in _HEADINGS):
            text = read_text(ancestor, _LONGEST + 1)
            if _is_line(text) and (any_heading or len(text) <= 80):
                yield Candidate(text, rule)
            return


def _is_line(text: str) -> bool:
    return _SHORTEST <= len(text) <= _LONGEST and not _NO_KICKER.search(text)
