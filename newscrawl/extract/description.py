"""Finds what a story is about in a sentence or two: its standfirst, or what the page's data say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.elements import list_ancestors, read_names, read_text, walk_following
from ..page.json_ld import list_types, read_strings
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import fold_text
from ..text.tables import match_any, read_groups
from .candidates import Candidate
from .own_data import list_own_articles
from .shown_standfirst import find_shown_standfirst

_SKIPPED = frozenset(("nav", "aside", "footer", "form", "figure", "figcaption", "li", "time", "button", "address", "a"))
_BODY = re.compile(r"article-?body|articlebody|entry-content|post-content|story-body|content-body")
_FOLLOWING = 250
_TEXTS = 8
_MOST = 12
_SCANNED = 200  # JSON-LD objects
_SHORTEST = 25
_LONGEST_NAMES = 2_000  # characters of an element's class and id
_LONGEST = 800
_LONGEST_STATED = 5_000
TEMPLATE = re.compile(r"\{\{|\{%|<\?")  # what a program should have filled in
_CUT_OFF = re.compile(r"(?:\.{3}|…|\[…\])\s*$")


@cache
def _load_standfirst_names() -> re.Pattern[str]:
    words = {group: match_any(of_group) for group, of_group in read_groups(__package__, "standfirst_names").items()}
    ends = rf"[-_](?:{words['behind hyphen']})\b|(?:{words['end']})\b"
    return re.compile(rf"{words['part']}|\b(?:{words['whole']})\b|{ends}")


class _Marks(NamedTuple):
    """What class names say of an element."""

    of_standfirst: bool
    of_body: bool


def find_descriptions(
    page: Page, *, site: Site | None = None, headline: str | None = None, heading: LexborNode | None = None
) -> list[Candidate]:
    """Returns candidates for the description, best first, without the headline and the site's own slogans.

    `heading` is the element that shows the headline.
    """
    found = list_descriptions(page, site=site, headline=headline, heading=heading)
    unwanted = list_slogans(page)
    unwanted.add(fold_text(headline or ""))
    return [
        c for c in found if (folded := fold_text(c.value)) and folded not in unwanted and not TEMPLATE.search(c.value)
    ]


def list_descriptions(
    page: Page, *, site: Site | None = None, headline: str | None = None, heading: LexborNode | None = None
) -> list[Candidate]:
    """Returns all texts that may be the description, best first, the headline and slogans among them."""
    found: list[Candidate] = []
    if site is not None and site.description:
        found.extend(Candidate(read_text(n), "profile") for n in page.tree.css(site.description)[:3])
    stated: list[Candidate] = []
    for article in list_own_articles(page)[:1]:
        stated.extend(Candidate(v, "json-ld:description") for v in read_strings(article.get("description")))
    names = ("og:description", "description", "twitter:description", "dc.description")
    stated.extend(Candidate(v[:_LONGEST_STATED], f"meta:{k}") for k, v in page.read_meta(*names))
    found.extend(_find_standfirst(page, stated, fold_text(headline or "")))
    # A text that was cut off says less than one that was not.
    stated = stated[:_MOST]
    found.extend(sorted(stated, key=lambda c: bool(_CUT_OFF.search(c.value))))
    shown = find_shown_standfirst(heading, fold_text(headline or "")) if heading is not None and not found else None
    found += [Candidate(shown, "standfirst-line")] if shown else []
    return found


def _find_standfirst(page: Page, stated: list[Candidate], headline: str) -> Iterator[Candidate]:
    """Yields the standfirst: a text after the heading that is marked as one, or that begins a stated description."""
    headings = [h for h in page.landmarks.headings[:40] if h.tag in ("h1", "h2")] if headline else []
    heading = next((h.node for h in headings if h.folded.endswith(headline)), None)
    if heading is None:
        return
    starts = {fold_text(_CUT_OFF.sub("", c.value))[:60] for c in stated if len(c.value) > _SHORTEST * 2}
    count = last = 0
    for node in walk_following(heading, _FOLLOWING):
        content = (node.text_content or "") if node.is_text_node else ""
        if len(content) < _SHORTEST or content.isspace():
            continue
        count += 1
        if count > _TEXTS:
            return
        ancestors = list_ancestors(node, 4)
        if any(a.tag in _SKIPPED for a in ancestors) or not ancestors:
            continue
        block = next(
            (a for a in ancestors if a.tag in ("p", "div", "h2", "h3", "h4", "section", "header")), ancestors[0]
        )
        if block.mem_id == last:
            continue
        last = block.mem_id
        text = read_text(block, _LONGEST + 1)
        if not _SHORTEST <= len(text) <= _LONGEST:
            return
        folded = fold_text(text)
        if any(folded.startswith(start) for start in starts):
            yield Candidate(text, "standfirst")
            return
        marks = [_read_marks(read_names(a)[:_LONGEST_NAMES]) for a in ancestors]
        if any(in_body for _, in_body in marks):
            return
        if any(is_marked for is_marked, _ in marks[:3]) or block.attributes.get("itemprop") == "description":
            yield Candidate(text, "standfirst")
            return


@lru_cache(maxsize=1_024)
def _read_marks(names: str) -> _Marks:
    """Says whether class names mark a standfirst, and whether they mark the body. A site's pages share class names."""
    return _Marks(bool(_load_standfirst_names().search(names)), bool(_BODY.search(names)))


def list_slogans(page: Page) -> set[str]:
    """Returns, folded, what the page says of its site or publisher, not of the article."""
    slogans = {fold_text(name) for _, name in page.read_meta("og:site_name", "application-name")}
    for thing in page.json_ld[:_SCANNED]:
        types = list_types(thing)
        if any(t == "WebSite" or t.endswith("Organization") for t in types):
            for key in ("description", "slogan", "alternateName", "name"):
                slogans.update(fold_text(v) for v in read_strings(thing.get(key)))
    return slogans
