"""Finds the lines around a headline: the kicker above it, and the standfirst below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.elements import Landmark, list_ancestors, read_names, read_text, walk_following, walk_preceding
from ..page.json_ld import list_types, read_strings
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import fold_text
from ..text.tables import read_groups
from .candidates import Candidate
from .heading_text import load_kicker_names
from .headline import Headlines
from .own_data import list_own_articles
from .people.by_words import begins_with_by
from .people.lines import list_lines
from .section_keywords import find_sections, says_little

_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_LABELS = frozenset(("a", "nav", "li", "time", "button", "label", "address", "figcaption", "footer", "aside"))
_NO_LINES = frozenset(("li", "time", "button", "label", "address", "figcaption", "nav", "h1", "h2", "dt", "option"))
_WIDE = frozenset(("body", "html", "main", "table", "tbody"))
_MOST_BEFORE = 40  # nodes before a headline
_MOST_PIECES = 4  # texts of one line
_LONGEST_LINE = 60
_MOST_LINKS = 400
_DIGIT = re.compile(r"\d")
_SHORTEST_KICKER = 3
_LONGEST_KICKER = 160
_NO_KICKER = re.compile(r"\d{1,2}:\d{2}|\b(?:19|20)\d\d\b|\bago\b|^(?:by|von|por|par)\s|updated|[|>›»]", re.IGNORECASE)
_STANDFIRST = re.compile(
    r"standfirst|sub-?title|sub-?head|\bdek\b|\bdeck\b|[-_]de[c]?k\b|summary|excerpt|chapo|vorspann|abstract"
    r"|sottotitolo|entradilla"
    r"|bajada|subtitulo|[-_]lead\b|\blead\b|\blede\b|intro|ingress|strap-?line|teaser-?text|description|\bchapeau\b"
    r"|anrei|sapo\b"
)
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
_TEMPLATE = re.compile(r"\{\{|\{%|<\?")  # what a program should have filled in
_CUT_OFF = re.compile(r"(?:\.{3}|…|\[…\])\s*$")


class _KickerWords(NamedTuple):
    names: re.Pattern[str]  # in class names: of a kicker, or of a line below the headline
    labels: tuple[str, ...]  # what a line says that is a label and no headline


@cache
def _load_kicker_words() -> _KickerWords:
    names = rf"{load_kicker_names().pattern}|sub-?(?:title|headline|heading|head)\b"
    return _KickerWords(re.compile(names), read_groups(__package__, "kickers")["label"])


def find_alternative_headlines(
    page: Page, shown: Headlines, *, site: Site | None = None, headline: str | None = None
) -> list[Candidate]:
    """Returns candidates for a second headline, best first. None repeats `headline`, the one chosen.

    `shown` tells where the headline stands. A line that is a link or the article's section is a label, and no
    candidate.
    """
    found: list[Candidate] = []
    if site is not None and site.alternative_headline:
        found.extend(Candidate(read_text(n), "profile") for n in page.tree.css(site.alternative_headline)[:3])
    if shown.kicker and not says_little(fold_text(shown.kicker)):
        found.append(Candidate(shown.kicker, "kicker"))
    wanted = fold_text(headline or "")
    heading = _find_heading(page, shown.heading, wanted) if wanted else None
    if heading is not None:
        found.extend(_find_inside(heading, wanted))
        found.extend(_find_above(heading) or _find_line_above(page, heading))
        found.extend(_find_below(heading))
    for article in list_own_articles(page)[:1]:
        values = read_strings(article.get("alternativeHeadline"))
        found.extend(Candidate(v, "json-ld:alternativeHeadline") for v in values)
    if not found:
        return []
    words = _load_kicker_words()
    unwanted = {wanted, "", *words.labels, *(fold_text(c.value) for c in find_sections(page, site=site))}
    unwanted.update(fold_text(v) for _, v in page.read_meta("description", "og:description"))
    return [c for c in found if fold_text(c.value) not in unwanted]


def _find_heading(page: Page, shown: Landmark | None, wanted: str) -> LexborNode | None:
    """Returns the heading that shows the headline, with or without a kicker in it."""
    if shown is not None and shown.folded.endswith(wanted):
        return shown.node
    for heading in page.landmarks.headings[:40]:
        if heading.tag not in ("h1", "h2"):
            continue
        folded = heading.folded
        if folded == wanted or (
            len(wanted) > 12 and folded.endswith(wanted) and len(folded) < len(wanted) + _LONGEST_KICKER
        ):
            return heading.node
    return None


def _find_inside(heading: LexborNode, wanted: str) -> Iterator[Candidate]:
    """Returns the text in the heading before the headline."""
    for node in heading.css("*")[:12]:
        text = read_text(node, _LONGEST_KICKER + 1)
        if (
            _load_kicker_words().names.search(read_names(node))
            and _is_line(text)
            and not wanted.startswith(fold_text(text))
        ):
            yield Candidate(text.rstrip(" :–—-"), "kicker")


def _find_above(heading: LexborNode) -> list[Candidate]:
    """Returns the line right above the heading, where it is marked as a kicker or is a heading."""
    around = {a.mem_id for a in list_ancestors(heading, 4) if a.tag != "body"}
    for text_node in walk_preceding(heading):
        if not (text_node.text_content or "").strip():
            continue
        if not any(a.mem_id in around for a in list_ancestors(text_node, 6)) and heading.parent is not None:
            return []
        return list(_read_marked(text_node, "kicker", any_heading=True))
    return []


def _find_line_above(page: Page, heading: LexborNode) -> list[Candidate]:
    """Returns the line right above the heading where it stands in the same element, alone, and once on the page.

    What stands there on every page, such as a section's name, stands in the menu too, or is a link.
    """
    texts = [node for node in walk_preceding(heading, _MOST_BEFORE) if (node.text_content or "").strip()]
    line = next(iter([*list_lines(reversed(texts[:_MOST_PIECES]))][-1:]), None)
    if line is None or line.is_link or line.node.tag in _NO_LINES:
        return []
    around = {a.mem_id for a in list_ancestors(heading, 3) if a.tag not in _WIDE and a.parent is not None}
    if not any(a.mem_id in around for a in (line.node, *list_ancestors(line.node, 3))):
        return []
    text = line.text
    if not _is_line(text) or len(text) > _LONGEST_LINE or _DIGIT.search(text):
        return []
    folded = fold_text(text)
    if says_little(folded) or text.endswith((".", ":")) or begins_with_by(text):
        return []
    times = sum(block.text == text or fold_text(block.text) == folded for block in page.blocks.blocks)
    return [Candidate(text, "line-above")] if times == 1 and not _is_in_menu(page, folded) else []


def _is_in_menu(page: Page, folded: str) -> bool:
    links = (node for node, _ in page.blocks.anchors)
    return any(fold_text((link.text() or "")[:_LONGEST_LINE]) == folded for link in islice(links, _MOST_LINKS))


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
        marked = _load_kicker_words().names.search(read_names(ancestor))
        if marked or (any_heading and ancestor.tag in _HEADINGS):
            text = read_text(ancestor, _LONGEST_KICKER + 1)
            if _is_line(text) and (any_heading or len(text) <= 80):
                yield Candidate(text, rule)
            return


def _is_line(text: str) -> bool:
    return _SHORTEST_KICKER <= len(text) <= _LONGEST_KICKER and not _NO_KICKER.search(text)


class _Marks(NamedTuple):
    """What class names say of an element."""

    of_standfirst: bool
    of_body: bool


def find_descriptions(page: Page, *, site: Site | None = None, headline: str | None = None) -> list[Candidate]:
    """Returns candidates for the description, best first, without the headline and the site's own slogans."""
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
    unwanted = _list_slogans(page)
    unwanted.add(fold_text(headline or ""))
    return [
        c for c in found if (folded := fold_text(c.value)) and folded not in unwanted and not _TEMPLATE.search(c.value)
    ]


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
    return _Marks(bool(_STANDFIRST.search(names)), bool(_BODY.search(names)))


def _list_slogans(page: Page) -> set[str]:
    """Returns, folded, what the page says of its site or publisher, not of the article."""
    slogans = {fold_text(name) for _, name in page.read_meta("og:site_name", "application-name")}
    for thing in page.json_ld[:_SCANNED]:
        types = list_types(thing)
        if any(t == "WebSite" or t.endswith("Organization") for t in types):
            for key in ("description", "slogan", "alternateName", "name"):
                slogans.update(fold_text(v) for v in read_strings(thing.get(key)))
    return slogans
