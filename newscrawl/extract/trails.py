"""Reads the trails that lead from the front page to a story: "Home > Culture > The headline"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.elements import list_ancestors, read_names
from ..page.page import Page
from ..text.clean import fold_text, normalise_text
from ..text.tables import read_groups
from ..urls.parsing import split_url
from .menu import list_passed_over, read_href

_MOST_LINKS = 120  # from the page's top
_MOST_BLOCKS = 120
_LONGEST_STEP = 60
_LONGEST = 300  # characters of a trail, the headline included
_MOST_STEPS = 7
_MOST_LEVELS = 4  # from the link to the front page to what holds the trail
_MOST_TEXTS = 40
_MOST_NODES = 600
_MOST_PLAIN_WORDS = 3
_MOST_WORDS = 4  # of a section's name
_MOST_LOOSE = 3  # steps with a stroke or a dot between them, as menus have
_STEP = re.compile(r"[>»›→▸▶≫＞⟩/\\]{1,3}")
_MARK = re.compile(r"[>»›→▸▶≫＞⟩/\\|·•:«‹<←-]{1,3}")
_EDGE_MARKS = ">»›→▸▶≫＞⟩/\\|·•:«‹<←- \t"
_SPACED_STEP = re.compile(r"\s+[>»›→/]{1,2}\s+")
_FRONT_PAGE = re.compile(r"/|(?:[a-z]+:)?//[^/?#]+/?(?:[#].*)?", re.IGNORECASE)
_NAMED_SO = re.compile(r"crumb|\bpath\b|\btrail\b|pathway|you-?are-?here|navpath")


class _Step(NamedTuple):
    text: str
    is_link: bool


@cache
def _load_home_words() -> frozenset[str]:
    return frozenset(read_groups(__package__, "sections")["home"])


def read_trail(page: Page, headline: str | None) -> list[str]:
    """Returns the outermost section of the page's trail: the first step behind the front page; [] where it has none."""
    wanted = fold_text(headline or "")
    links = chain(islice((node for node, _ in page.blocks.anchors), _MOST_LINKS), list_passed_over(page))
    for link in links:
        said = (link.text() or "").strip()
        if len(said) > _LONGEST_STEP:
            continue
        text = fold_text(said)
        is_home = bool(text) and _load_home_words().issuperset(text.split())
        if not is_home and not (text and _leads_home(page, link)):
            continue
        steps = _read_steps(link, wanted, is_home=is_home)
        if steps:
            return [steps[0].text]
    return _read_plain(page, wanted)


def _leads_home(page: Page, link: LexborNode) -> bool:
    href = read_href(link)
    if not _FRONT_PAGE.fullmatch(href) or href == "/":
        return href == "/"
    parts, own = split_url(href), split_url(page.url or "")
    return bool(parts.netloc) and parts.netloc == own.netloc and parts.path in ("", "/") and not parts.query


def _read_steps(home: LexborNode, wanted: str, *, is_home: bool) -> list[_Step]:
    """Returns the steps behind a link to the front page, without the headline; [] where these are no trail."""
    for holder in list_ancestors(home, _MOST_LEVELS):
        if holder.tag in ("body", "html", "main", "header"):
            return []
        texts = list(islice(_list_texts(holder), _MOST_TEXTS + 1))
        if len(texts) < 2:
            continue
        if len(texts) > _MOST_TEXTS:
            return []
        place = next((n for n, step in enumerate(texts) if step.is_link), 0)
        before, behind = texts[:place], texts[place + 1 :]
        if any(len(step.text) > _LONGEST_STEP // 2 for step in before) or not behind:
            return []
        marks = [step.text for step in behind if _MARK.fullmatch(step.text)]
        steps = [_Step(step.text.strip(_EDGE_MARKS), step.is_link) for step in behind]
        marks += [s.text[:1] for s in behind if s.text[:1] in _EDGE_MARKS and not _MARK.fullmatch(s.text)]
        marks += [s.text[-1:] for s in behind if s.text[-1:] in _EDGE_MARKS and not _MARK.fullmatch(s.text)]
        steps = [step for step in steps if fold_text(step.text)]
        if not steps or len(steps) > _MOST_STEPS or sum(len(step.text) for step in steps) > _LONGEST:
            return []
        ends_in_story = _is_start(steps[-1].text, wanted)
        inner = steps[:-1] if ends_in_story else steps
        if inner and not inner[-1].is_link and len(inner[-1].text.split()) > _MOST_WORDS:
            inner = inner[:-1]  # the title of a page that has another headline
        if any(len(step.text) > _LONGEST_STEP for step in inner):
            return []
        is_stepped = bool(marks) and all(_STEP.fullmatch(mark) for mark in marks) and len(marks) >= len(inner)
        is_marked = len(marks) >= len(inner) > 0 and (len(inner) == 1 or not inner[-1].is_link)
        is_named = any(_NAMED_SO.search(read_names(one)) for one in (holder, *list_ancestors(holder, 1)))
        if ends_in_story or is_named:
            return inner
        if not (is_stepped or (is_home and is_marked)) or len(inner) > _MOST_LOOSE:
            return []
        # Behind the site's name may stand a menu, or the way to the next story.
        return inner if is_home or all(len(step.text.split()) <= _MOST_PLAIN_WORDS for step in inner) else []
    return []


def _is_start(text: str, wanted: str) -> bool:
    """Says whether a step is the headline, or the beginning of it where it is cut off."""
    folded = fold_text(text)
    return bool(wanted) and (folded == wanted or (len(folded) >= 12 and wanted.startswith(folded)))


def _list_texts(holder: LexborNode) -> Iterator[_Step]:
    for node in islice(holder.traverse(include_text=True), _MOST_NODES):
        if not node.is_text_node:
            continue
        text = normalise_text((node.text_content or "")[:_LONGEST])
        around = list_ancestors(node, 3)
        if text and not any(a.tag in ("script", "style", "template", "noscript") for a in around[:1]):
            yield _Step(text, any(a.tag == "a" for a in around))


def _read_plain(page: Page, wanted: str) -> list[str]:
    """Returns the innermost section of a trail without links: "Home / Culture"."""
    home = _load_home_words()
    for block in page.blocks.blocks[:_MOST_BLOCKS]:
        if len(block.text) > _LONGEST or block.link_characters or block.hidden:
            continue
        parts = [part for part in _SPACED_STEP.split(block.text) if fold_text(part) != wanted]
        if 1 < len(parts) <= _MOST_LOOSE + 1 and set(fold_text(parts[0]).split() or " ") <= home:
            return [part for part in parts[-1:] if len(part.split()) <= _MOST_PLAIN_WORDS]
    return []
