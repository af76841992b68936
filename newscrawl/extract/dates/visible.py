"""Finds the times that a page shows: in marked elements, in a profile's, in any short text; most near the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.elements import list_ancestors, list_beside, read_start
from ...page.page import Page
from ...times.timestamps import find_time_text, might_hold_time
from ..line_facts import read_fact_line
from .clock_lines import might_tell_clock
from .ownership import Ownership
from .place import OUTSIDE, Place, read_inner_names, read_names
from .sources import (
    Owner,
    Role,
    TimeText,
    is_labelled,
    split_labelled,
    tells_change,
    tells_first_publication,
    tells_other,
    tells_publication,
)
from .story_map import LINE_MARKS

_MOST_ELEMENTS = 150  # elements with a time that are looked at
_MOST_BYLINES = 60
_MOST_FOOTERS, _DEEPEST = 20, 60
_MOST_TEXT = 240  # characters of a visible text that may be a byline
_SHORT = 40  # characters of a text that may be a time with no digit: "an hour ago"
_LEAST_OWN, _OWN = 18.0, 22.0  # what a text is worth that is the story's own, far from the headline and near it
_MOST_NODES = 15_000  # text nodes that the last resort looks at

# Each selector costs as much as a tenth of the walk over the tree. Bylines are known from the page's landmarks.
_SELECTOR = 'time, [itemprop^="date"], [class*="date" i], [class*="time" i], [class*="publi" i], [class*="meta" i]'
_DATELINE = re.compile(r"[^\W\d_][^\d,(.:]{2,30}[,(]\s?\(?\d{1,2}[. ]\s?(?:\d\d?\.|[^\W\d_]{3,10})\s?\d{4}")
_CLOCK = 16  # characters of a time of day that stands alone
_SHORT_LINE = 60  # characters of a text that has a time and hardly anything else
_LINE = 160
_LEAST = 4  # … of the shortest day: "5月3日"
_TAIL_END = 100
_CLOCK_BEHIND = re.compile(r"[012]?\d\s?[:.hH]\s?[0-5]\d(?![\d.])")
_TAIL = re.compile(r"[(\[（［][^()\[\]（）［］]{4,50}[)\]）］]\W?$")  # "(dpa, 3.5.2024)" at a text's end
# "MADRID, 3 de mayo de 2024 (EFE).- …", "(Reuters, May 3, 2024) …": a place, a time and a mark, then the text.
_DATELINE_HEAD = re.compile(
    r"[(\[（【［]?(?:[^\W\d][^\d,.(:：–—/]{1,30}[,(/：:]\s?\(?)?"
    r"((?:[^\W\d]{3,10}\.? )?\d[^–—:：!?]{2,28}?\d[^\s–—:：!?]{0,2})(?:\s\([^)]{2,12}\))?"
    r"(?:[)）】］\]]|\s?[.:]?\s?[-–—]{1,2}\s)"
)
_DIGIT = re.compile(r"\d")
_OPENING = ("(", "（", "[", "［")
_NO_TIMES = frozenset(
    "h1 body html main meta script style input form svg link nav footer button article select option".split()
)
_NO_TEXT = frozenset("script style noscript option title textarea template".split())


def list_selected_times(page: Page, selector: str | None, role: Role) -> Iterator[TimeText]:
    """Returns the times in the elements that a profile names."""
    if selector:
        for node in page.tree.css(selector)[:5]:
            attributes = node.attributes
            text = attributes.get("datetime") or attributes.get("content") or _read_short_text(node)
            if text:
                yield TimeText(text, "profile", role, "profile", 1000)


def list_visible_times(page: Page, headline: LexborNode | None, ownership: Ownership) -> Iterator[TimeText]:
    """Returns the times in elements that are marked as dates: by tag, microdata, class or id."""
    nodes = page.tree.css(_SELECTOR)[: 2 * _MOST_ELEMENTS]
    known = {node.mem_id for node in nodes}
    bylines = [b.node for b in page.landmarks.bylines[:_MOST_BYLINES] if "byline" in b.names]
    nodes += [node for node in bylines if node.mem_id not in known]
    place = Place(page, headline)
    found: list[tuple[TimeText, str]] = []
    seen: set[tuple[str, Owner]] = set()
    for node in nodes:
        if node.tag not in _NO_TIMES and len(found) < _MOST_ELEMENTS:
            for source, kind in _read_element(node, place, ownership):
                if (source.text, source.owner) not in seen:
                    seen.add((source.text, source.owner))
                    found.append((source, kind))
    yield from _doubt_lists(found)


def list_loose_times(
    page: Page, headline: LexborNode | None, ownership: Ownership, *, beside: bool = False
) -> Iterator[TimeText]:
    """Returns short texts with digits, the last resort: anywhere on the page, or beside the story.

    Near the headline they weigh most.
    """
    elements = _list_elements_with_digits(page, ownership, beside=beside)
    elements += _list_own_footers(page, headline, ownership) if not beside else []
    if not elements:
        return
    place = Place(page, headline)
    found: list[tuple[TimeText, str]] = []
    for node, parent, whole in _list_texts_with_digits(elements):
        if len(found) > _MOST_ELEMENTS:
            break
        text, stands_apart = _cut_time_line(whole)
        if not text or (parent.tag == "a" and _is_quoted(parent)):
            continue
        names = read_names(parent)
        weight = max(0.6 * place.weigh(parent, names) - 0.2 * min(len(found), 20), 1.0)
        own, labelled = text, is_labelled(text)
        if not labelled and (label := _read_label(parent, node)):
            if tells_other(f"{label}:"):
                continue
            text, labelled = f"{label} {text}", True
        parts = list(split_labelled(text, "published"))
        for part, role in parts:
            if labelled or stands_apart or ownership.lines.names_author(text):
                # "3 May 2024, 10:05 (updated at 11:00)": what is told of the second time tells of the first. Without
                # the brackets the second is often the site's, and the first one is today.
                is_told_so = part.rstrip().endswith(_OPENING) and any(other.role == "modified" for other in parts)
                owner, why = ownership.find_owner(parent, own, text if is_told_so else part)
                worth = _weigh_own(weight + (8.0 if labelled else 0.0), owner, names)
                is_byline = tells_publication(part) or (stands_apart and ownership.lines.stands_in_byline(parent, own))
                is_byline = is_byline or (len(own) <= _CLOCK and ownership.lines.is_in_byline(parent, own))
                clock = ownership.clocks.weigh(parent, own, part, owner) if might_tell_clock(part) else 0
                source = TimeText(part, "text", role, "visible", worth, owner, is_byline, why, clock)
                found.append((source, f"{parent.tag} {names} {len(part) > 40}"))
    for line in ownership.story.list_lines():
        names = read_names(line.element)
        owner, why = ownership.judge_line(line)
        worth = _weigh_own(0.6 * place.weigh(line.element, names) - 1.0, owner, names)
        for part, role in split_labelled(line.text, "published"):
            source = TimeText(part, "text", role, "visible", worth, owner, tells_publication(part), why)
            found.append((source, "line"))
    yield from _doubt_lists(found)


def _weigh_own(weight: float, owner: Owner, names: str) -> float:
    """Weighs a text that is the story's own a little more, where no class name speaks against it."""
    if owner is Owner.STORY and weight < _OWN and not OUTSIDE.search(names):
        return _LEAST_OWN + weight * (_OWN - _LEAST_OWN) / _OWN
    return weight


class _TimeLine(NamedTuple):
    text: str  # empty where the text holds no time
    stands_apart: bool  # whether it is hardly anything else: a sentence that speaks of a day is none of them


def _cut_time_line(whole: str) -> _TimeLine:
    """Cuts the part of a text that may be a time of the story's.

    Of a longer text that is what it begins with ("Berlin, 3 May 2024 – …") or ends with ("(dpa, 3.5.2024)"), or a part
    of its own between marks.
    """
    text = " ".join(whole[:400].split())
    if begins_with_time(text):
        text = text if len(text) <= _LINE else text[:_SHORT_LINE]
        return _TimeLine(text if might_hold_time(text) else "", True)
    tail = _TAIL.search(" ".join(whole[-_TAIL_END:].split())) if len(whole) > _TAIL_END else None
    if tail is not None and might_hold_time(tail[0]):
        return _TimeLine(tail[0], True)
    if len(text) > _LINE or not might_hold_time(text):
        return _TimeLine("", False)
    if len(text) > _SHORT_LINE and not is_labelled(text):
        part = next(_list_time_parts(text), None)
        if part is None or not part.stands_apart:
            part = _cut_fact_line(text) or part
        if part is not None:
            return part
    return _TimeLine(text, len(text) <= _SHORT_LINE)


def _cut_fact_line(text: str) -> _TimeLine | None:
    """Cuts the time with what stands beside it between the facts of a line: "on 3 May 2024" before "5 comments"."""
    facts = read_fact_line(text)
    if facts is None or not facts.time:
        return None
    part = f"{facts.before.rpartition('|')[2]}{facts.time}{facts.after.partition('|')[0]}".strip()
    return _TimeLine(part, True) if len(part) <= _SHORT_LINE else None


def _list_time_parts(text: str) -> Iterator[_TimeLine]:
    """Yields the parts of a line that may hold a time, with a time of day that follows: "3 May 2024 - 14:05".

    Of a long part, such as "Sent in by" three people "on 3 May 2024", its end.
    """
    marks = list(LINE_MARKS.finditer(text))
    starts, ends = [0, *(mark.end() for mark in marks)], [*(mark.start() for mark in marks), len(text)]
    for place, (start, end) in enumerate(zip(starts, ends, strict=True)):
        is_short = end - start <= _SHORT_LINE
        start = start if is_short else text.find(" ", end - _SHORT_LINE) + 1
        clock = _CLOCK_BEHIND.match(text, starts[place + 1]) if place < len(marks) else None
        if (is_short or clock is not None) and start < end and might_hold_time(text[start:end]):
            yield _TimeLine(text[start : clock.end()] if clock is not None else text[start:end], is_short)


def _list_elements_with_digits(page: Page, ownership: Ownership, *, beside: bool) -> list[LexborNode]:
    """Returns the elements of the blocks with a digit: only `beside` the story, or anywhere."""
    found = page.blocks
    blocks = [found.blocks[place] for place in ownership.story.list_edges()] if beside else found.blocks
    places = dict.fromkeys(b.element for b in blocks if _DIGIT.search(b.text))
    elements = [found.elements[place] for place in places]
    if not elements and not beside and page.root is not None:
        elements = [page.root]  # navigation and footers are in no block
    return elements


def _list_own_footers(page: Page, headline: LexborNode | None, ownership: Ownership) -> list[LexborNode]:
    """Returns the footers of the article's own element, which are in no block: others are the page's, or comments'.

    The headline may stand outside of that element.
    """
    own, first = [headline] if headline is not None else [], ownership.story.first
    if own and first is not None:
        own.append(page.blocks.elements[page.blocks.blocks[first].element])
    around = {node.mem_id for one in own for node in list_ancestors(one, _DEEPEST) if node.tag not in ("body", "html")}
    footers = page.tree.css("article footer")[:_MOST_FOOTERS] if around else []
    return [one for one in footers if one.parent is not None and one.parent.mem_id in around]


def _list_texts_with_digits(elements: list[LexborNode]) -> Iterator[tuple[LexborNode, LexborNode, str]]:
    """Returns each text node with a digit in its beginning, the element that holds it, and its text."""
    seen: set[int] = set()
    looked = 0
    for element in elements:
        for node in element.traverse(include_text=True):
            looked += 1
            if looked > _MOST_NODES:
                return
            text = (node.text_content or "") if node.is_text_node else ""
            if len(text) < _LEAST or node.mem_id in seen:
                continue
            if not _DIGIT.search(text, 0, 400) and not (len(text) > 400 and _DIGIT.search(text, len(text) - 60)):
                continue
            seen.add(node.mem_id)
            parent = node.parent
            if parent is not None and parent.tag not in _NO_TEXT:
                yield node, parent, text


def _is_quoted(link: LexborNode) -> bool:
    """Says whether a date is the link of a quoted message: "— Jane Doe (@jane) November 4, 2023"."""
    node = link.parent
    for _ in range(2):
        if node is not None and node.tag == "blockquote":
            return True
        node = node.parent if node is not None else None
    return False


def begins_with_time(text: str) -> bool:
    """Says whether a text may begin with a time: "27.1.2022 - The day began …", "Berlin, 27. Januar 2022 - …"."""
    if _DIGIT.search(text[:4]) or _DATELINE.match(text):
        return True
    head = _DATELINE_HEAD.match(text)
    return head is not None and find_time_text(head[1]) is not None


def _read_short_text(node: LexborNode) -> str | None:
    """Returns the element's text on one line; None where it is too long for a byline."""
    text = read_start(node, 4 * _MOST_TEXT)
    return text if text is not None and len(text) <= _MOST_TEXT else None


def _read_element(node: LexborNode, place: Place, ownership: Ownership) -> Iterator[tuple[TimeText, str]]:
    """Yields the times in one element's attributes and text, each with the kind of element that it is."""
    attributes = node.attributes
    tag = node.tag or ""
    kind = attributes.get("itemprop") or (attributes.get("property") or "").rsplit(":", 1)[-1]
    stamp = attributes.get("datetime") or (attributes.get("content") if kind else None) or ""
    if not stamp and tag in ("abbr", "span"):
        stamp = attributes.get("title") or ""
    text = _read_short_text(node) or ""
    if node.mem_id in place.levels:
        text = text.replace(place.headline, " ", 1).strip()  # a day in the headline is what the story is about
    if not (len(text) <= _SHORT or _DIGIT.search(text)) or not might_hold_time(text):
        text = ""
    if not text and not _DIGIT.search(stamp):
        return
    names = read_names(node)
    words = names.split()
    rule = f"{tag}[{kind}]" if kind else tag if tag == "time" or not words else f".{words[0]}"
    weight = place.weigh(node, names + read_inner_names(node))
    if kind in ("datePublished", "dateCreated") or "pubdate" in attributes:
        weight *= 1.25
    role: Role = "modified" if kind == "dateModified" or tells_change(names) else "published"
    label = "" if is_labelled(text) else _read_label(node)
    if tells_other(f"{label}:" if label else text):
        stamp, text = "", text if not label else ""
    labelled = f"{label} {text}" if label else text
    if _DIGIT.search(stamp):
        told: Role = "modified" if tells_change(labelled) else role
        owner, why = ownership.find_owner(node, text, labelled)
        how = "content" if kind else "datetime"
        yield TimeText(stamp, f"{rule}@{how}", told, "visible", weight + 1.0, owner, why=why), f"{rule}@"
    if text:
        for part, part_role in split_labelled(labelled, role):
            bonus = 4.0 if part_role == "published" and is_labelled(part) else 0.0
            bonus += 25.0 if part_role == "published" and tells_first_publication(part) else 0.0
            owner, why = ownership.find_owner(node, text, part)
            clock = ownership.clocks.weigh(node, text, part, owner) if might_tell_clock(part) else 0
            yield TimeText(part, rule, part_role, "visible", weight + bonus, owner, why=why, clock=clock), rule


def _doubt_lists(found: list[tuple[TimeText, str]]) -> Iterator[TimeText]:
    """Yields the times; where three elements of a kind have some, all but one nearer the headline weigh less."""
    kinds: dict[str, dict[str, float]] = {}
    for source, kind in found:
        kinds.setdefault(kind, {})[source.text] = source.weight
    ranked = {kind: sorted(weights.values(), reverse=True) for kind, weights in kinds.items()}
    for source, kind in found:
        weights = ranked[kind]
        if (
            len(weights) >= 3
            and source.owner is not Owner.STORY
            and not (source.weight == weights[0] and weights[0] - weights[1] >= 1)
        ):
            source.weight *= 0.3
        yield source


def _read_label(node: LexborNode, text_node: LexborNode | None = None) -> str:
    """Returns the few words before an element that say what its time is of: "Published", in an element of their own.

    For a text in the element, those before the text too.
    """
    for place in (text_node, node, node.parent):
        for before in list_beside(place, "prev") if place is not None else ():
            text = (before.text_content or "")[:200].strip() if before.is_text_node else read_start(before, 200)
            if text is None or text:
                short = text is not None and len(text) <= 40 and not _DIGIT.search(text)
                return text if short and text and is_labelled(f"{text}:") else ""
    return ""
