"""Reads trails, which lead from the front page to a story: "Home > Culture > The headline"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice

from selectolax.lexbor import LexborNode

from ..page.elements import list_ancestors, read_names, read_text
from ..page.page import Page
from ..text.clean import fold_text
from ..text.tables import match_any, read_groups
from .navigation import (
    EDGE_MARKS,
    TrailStep,
    is_section,
    leads_home,
    list_passed_over,
    list_texts,
    load_section_names,
    says_home,
)

_MOST_TRAIL_LINKS = 120  # from the page's top
_MOST_BLOCKS = 120
_LONGEST_STEP = 60
_LONGEST = 300  # characters of a trail, the headline included
_MOST_STEPS = 7
_MOST_LEVELS = 4  # from the link to the front page to what holds the trail
_MOST_TEXTS = 40
_MOST_PLAIN_WORDS = 3
_MOST_WORDS = 4  # of a section's name
_MOST_SECTIONS = 2  # of a trail: a section and what is in it
_NEAR = 3  # blocks from a trail to the headline
_HOUSES = "img, svg, i"  # pictures that stand for the front page
_PICTURES = "i, img, svg, span, b, em"
_MOST_MARKED = 3  # texts of an entry of a list: a word and marks
_MOST_LOOSE = 3  # steps with a stroke or a dot between them, as menus have
_CUT = ".… "  # where a headline is cut off
_STEP = re.compile(r"[>»›→▸▶≫＞⟩/\\]{1,3}|-{1,2}>|::")
_MARK = re.compile(r"[>»›→▸▶≫＞⟩/\\|·•:«‹<←-]{1,3}")
_SPACED_STEP = re.compile(r"\s+(?:[>»›→▸▶≫＞/]{1,2}|-{1,2}>|::)\s+")
_PLAIN_STEP = re.compile(r"((?:^|\s+)(?:[»/]{1,2}|::)(?:\s+|$)|\s*(?:-{1,2}>|[>›→▸▶≫＞]{1,2})\s*)")
_LOOSE = re.compile(r"\s+[-–—|·]\s+")  # marks inside a step: "Culture - Article"
_NAMED_SO = re.compile(r"crumb|\bpath\b|\btrail\b|pathway|you-?are-?here|navpath")


@cache
def _load_here() -> re.Pattern[str]:
    words = match_any(read_groups(__package__, "sections")["before trail"], r"\s+")
    return re.compile(rf"\W*(?:{words})\s*[:：]?\s*", re.IGNORECASE)


def _cut_here(text: str) -> str:
    """Returns a text without the words that lead to a trail: "You are here: Home"."""
    found = _load_here().match(text)
    return text[found.end() :] if found is not None else text


def read_trail(page: Page, headline: str | None) -> list[str]:
    """Returns the sections of the page's trail, the outermost first; [] where it has none."""
    wanted = fold_text(headline or "")
    links = chain(islice((node for node, _ in page.blocks.anchors), _MOST_TRAIL_LINKS), list_passed_over(page))
    for link in links:
        said = (link.text() or "").strip()
        if len(said) > _LONGEST_STEP:
            continue
        text = fold_text(said)
        is_home = says_home(text)
        if not is_home and not ((text or link.css_first(_HOUSES)) and leads_home(page, link)):
            continue
        steps = _read_steps(page, link, wanted, is_home=is_home)
        if steps:
            return _leave_out_hub([step.text for step in steps])[:_MOST_SECTIONS]
    return _read_plain(page, wanted)


@cache
def _load_hub() -> re.Pattern[str]:
    return re.compile(match_any(read_groups(__package__, "sections")["hub"], " "))


def _leave_out_hub(steps: list[str]) -> list[str]:
    """Leaves out a first step that holds all news: "News by topic" before "Economy"; "Sports news" is a section."""
    if len(steps) < 2 or fold_text(steps[1]) not in load_section_names():
        return steps
    first = fold_text(steps[0])
    found = _load_hub().search(first)
    if found is None or first in load_section_names():
        return steps
    rest = f"{first[: found.start()]} {first[found.end() :]}".split()
    return steps if any(word in load_section_names() for word in rest) else steps[1:]


def _read_steps(page: Page, home: LexborNode, wanted: str, *, is_home: bool) -> list[TrailStep]:
    """Returns the steps behind a link to the front page, without the headline; [] where these are no trail."""
    for holder in list_ancestors(home, _MOST_LEVELS):
        if holder.tag in ("body", "html", "main", "header"):
            return []
        texts = list(islice(list_texts(holder), _MOST_TEXTS + 1))
        if len(texts) < 2:
            continue
        if len(texts) > _MOST_TEXTS:
            return []
        place = next((n for n, step in enumerate(texts) if step.link == home.mem_id), -1)
        place = place if place >= 0 else next((n for n, step in enumerate(texts) if step.is_link), 0)
        before, behind = texts[:place], texts[place + 1 :]
        if any(step.is_link or len(step.text) > _LONGEST_STEP // 2 for step in before) or not behind:
            return []
        behind = [part for step in behind for part in _split_steps(step, wanted)]
        marks = [step.text for step in behind if _MARK.fullmatch(step.text)]
        steps = [TrailStep(step.text.strip(EDGE_MARKS), step.is_link) for step in behind]
        marks += [s.text[:1] for s in behind if s.text[:1] in EDGE_MARKS and not _MARK.fullmatch(s.text)]
        marks += [s.text[-1:] for s in behind if s.text[-1:] in EDGE_MARKS and not _MARK.fullmatch(s.text)]
        steps = [step for step in steps if fold_text(step.text)]
        if not steps and len(texts) <= _MOST_MARKED:
            continue  # an entry of a list, with the mark behind it
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
        is_named = is_named or any(not _cut_here(step.text) for step in before)
        if ends_in_story or is_named:
            return inner
        if is_home and not marks and _is_parted(holder, inner) and _stand_as_trail(page, texts, inner, wanted):
            return inner
        if not (is_stepped or (is_home and is_marked)) or len(inner) > _MOST_LOOSE:
            return []
        # Behind the site's name may stand a menu, or the way to the next story.
        return inner if is_home or all(len(step.text.split()) <= _MOST_PLAIN_WORDS for step in inner) else []
    return []


def _split_steps(step: TrailStep, wanted: str) -> Iterator[TrailStep]:
    """Yields the steps and the marks of a text without links: "/ Culture / Film"."""
    if step.is_link or _is_start(step.text, wanted):
        yield step
        return
    parts = (part.strip() for part in _PLAIN_STEP.split(step.text))
    yield from (TrailStep(part if _STEP.fullmatch(part) else _LOOSE.split(part)[0], False) for part in parts if part)


def _is_parted(holder: LexborNode, steps: list[TrailStep]) -> bool:
    """Says whether pictures, or empty elements that a style sheet makes such, part the steps; a menu has none, or has
    them in its links."""
    empty = (node for node in holder.css(_PICTURES) if not read_text(node, 1))
    return sum(node.parent is not None and node.parent.tag != "a" for node in empty) >= len(steps)


def _stand_as_trail(page: Page, texts: list[TrailStep], steps: list[TrailStep], wanted: str) -> bool:
    """Says whether links in a line of their own right above the headline are sections."""
    if not 0 < len(steps) <= _MOST_SECTIONS or not all(step.is_link and is_section(page, step.text) for step in steps):
        return False
    line = fold_text(" ".join(step.text for step in texts))
    folded = [fold_text(block.text[:_LONGEST]) for block in page.blocks.blocks[:_MOST_BLOCKS]]
    return any(text == line and wanted in folded[n + 1 : n + 1 + _NEAR] for n, text in enumerate(folded))


def _is_start(text: str, wanted: str) -> bool:
    """Says whether a step is the headline, or the beginning of it where it is cut off."""
    folded = fold_text(text)
    return bool(wanted) and (folded == wanted or (len(folded) >= 12 and wanted.startswith(folded)))


def _read_plain(page: Page, wanted: str) -> list[str]:
    """Returns the sections of a trail whose front page is no link: "Home / Culture", "Home > <a>Culture</a>"."""
    for block in page.blocks.blocks[:_MOST_BLOCKS]:
        if len(block.text) > _LONGEST or block.hidden:
            continue
        parts = [part for part in _SPACED_STEP.split(_cut_here(block.text)) if not _is_start(part.rstrip(_CUT), wanted)]
        if not (1 < len(parts) <= _MOST_LOOSE + 1 and says_home(fold_text(parts[0]))):
            continue
        if not block.link_characters:
            return [part for part in parts[-1:] if len(part.split()) <= _MOST_PLAIN_WORDS]
        if all(len(part.split()) <= _MOST_WORDS for part in parts):
            return parts[1:][:_MOST_SECTIONS]
    return []
