"""Reads the headline out of the heading that shows it, which may have a kicker, a date, a site's name or signs too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.elements import Landmark, read_names, read_text
from ..text.clean import cut_folded_names, fold_text, normalise_text
from ..text.tables import match_any, read_groups, read_table
from ..times.timestamps import might_hold_time, parse_timestamp
from .candidates import Candidate
from .prose import SOLID

_LONGEST = 400
TITLE_MARK = re.compile(r"\s*[|｜│┃¦]\s*|\s+(?:[-–—•·»«<>:/]|::)\s+|_|:\s+")
_HEADING_MARK = re.compile(r"\s*[|｜│┃¦]\s*|\s+(?:[-–—•·»«<>/]|::)\s+")
_EDGE_MARKS = " \t:|｜│┃¦–—-•·»/"
_PERMALINK_SIGNS = "¶#§🔗"
_TAG = re.compile(r"\[[^\W\d][^\[\]]{1,29}\]\s+")
_FEWEST_TAGGED = 2  # headlines of a page, beside its own
_LEAST_PART = 13  # characters of a part of a heading that is the headline
_LEAST_KICKER, _LEAST_SOLID, _MOST_OF_KICKER = 3, 2, 60  # characters; the second in Chinese, Japanese or Korean
_PHRASING = frozenset(("em", "i", "cite", "q", "mark", "abbr", "sub", "sup"))  # set so inside a sentence


class HeadingText(NamedTuple):
    headline: str
    kicker: str | None  # what stands before the headline in the same heading


def list_tags(texts: Iterable[str]) -> frozenset[str]:
    """Returns the words in brackets with which several texts begin: "[Bulletin] " is a list's name, no headline's."""
    found = [tag[0] for text in texts if (tag := _TAG.match(text))]
    return frozenset(tag for tag in found if found.count(tag) >= _FEWEST_TAGGED)


def read_heading(
    heading: Landmark, stated: list[Candidate], names: frozenset[str], tags: frozenset[str] = frozenset()
) -> HeadingText:
    """Returns what a heading says: without its kicker, where that is told by markup, or by what is said elsewhere.

    `stated` is what is said of the headline elsewhere, `names` are the site's, folded, `tags` what in
    brackets stands before other headlines on the page too.
    """
    said = {fold_text(c.value) for c in stated}
    text = _drop_permalink(heading.node, _read_part(heading, said))
    kicker = None
    if (label := _load_labels().match(text)) and fold_text(text[label.end() :]) in said:
        text = text[label.end() :]
    elif text == heading.text and (parts := split_parts(heading, stated)) is not None:
        return parts
    elif text != heading.text and heading.text.endswith(text):
        kicker = _read_kicker(heading.text.removesuffix(text))
    sources = [fold_text(c.value) for c in stated]
    agreed = cut_agreed(text, (s for s in sources if sources.count(s) > 1), _HEADING_MARK)
    return HeadingText(_cut_date(cut_folded_names(cut_tag(agreed, tags), names), stated), kicker)


def cut_tag(text: str, tags: frozenset[str]) -> str:
    """Returns a headline without the tag before it, where that is one of `tags`."""
    tag = _TAG.match(text)
    return text[tag.end() :] if tag is not None and tag[0] in tags else text


def cut_agreed(text: str, others: Iterable[str], mark: re.Pattern[str] = TITLE_MARK) -> str:
    """Returns the text up to a mark ("Headline | Section | Site") where another source ends the headline there."""
    marks = list(mark.finditer(text))
    if not marks:
        return text
    folded = {fold_text(o) for o in others}
    for found in reversed(marks):
        head = text[: found.start()]
        if len(head) > 12 and fold_text(head) in folded:
            return head
    return text


def _read_kicker(text: str) -> str | None:
    kicker = text.strip(_EDGE_MARKS)
    is_label = _load_labels().match(f"{kicker}: ") or might_hold_time(kicker) or "[" in kicker
    least = _LEAST_SOLID if SOLID.match(kicker) else _LEAST_KICKER
    return kicker if least <= len(kicker) <= _MOST_OF_KICKER and not is_label else None


def _drop_permalink(node: LexborNode, text: str) -> str:
    """Returns the text without the sign that is a link to the heading itself: "Headline ¶". "Learning C#" stays."""
    if text[-1:] not in _PERMALINK_SIGNS or not text:
        return text
    links = (link for link in node.css('a[href*="#"]')[:3])
    is_sign = any(normalise_text((link.text() or "")[:8]) == text[-1] for link in links)
    return text[:-1].rstrip() if is_sign else text


def read_before(heading: Landmark, headline: str) -> HeadingText:
    """Reads what an element that shows the headline has before it: the kicker."""
    before = heading.text.removesuffix(headline)
    return HeadingText(headline, _read_kicker(before) if before != heading.text else None)


def split_parts(heading: Landmark, stated: list[Candidate]) -> HeadingText | None:
    """Kicker and headline that are elements of one heading: "<span>Kicker</span> <span>Headline</span>".

    Told by the surest other source that has a mark between the two ("Kicker: Headline"), or the second alone. Where the
    page's data give both as the headline, so is the headline. A work's title in italics is no kicker.
    """
    parts = [n for n in heading.node.iter(include_text=False) if normalise_text((n.text() or "")[:_LONGEST])]
    if len(parts) < 2 or parts[0].tag in _PHRASING or fold_text(_read_own(heading.node)):
        return None
    first = read_text(parts[0], _LONGEST)
    kicker = _read_kicker(first)
    rest = heading.text.removeprefix(first).strip(_EDGE_MARKS)
    if kicker is None or len(rest) < _LEAST_PART or heading.text == rest:
        return None
    for candidate in stated:
        if fold_text(candidate.value) == fold_text(rest):
            return HeadingText(rest, kicker)
        if _has_mark_between(candidate.value, fold_text(kicker), fold_text(rest)):
            return HeadingText(rest if candidate.rule == "title" else candidate.value, kicker)
    return None


def _has_mark_between(text: str, kicker: str, rest: str) -> bool:
    marks = TITLE_MARK.finditer(text)
    return any((fold_text(text[: m.start()]), fold_text(text[m.end() :])) == (kicker, rest) for m in marks)


def _cut_date(text: str, stated: list[Candidate]) -> str:
    """Returns the heading without a date that stands in it before the headline as it is said elsewhere."""
    folded = fold_text(text)
    for said in {fold_text(c.value) for c in stated}:
        before = folded.removesuffix(said) if len(said) > 12 else ""
        if 5 < len(before) < min(len(folded), 30) and any(map(str.isdigit, before)):
            stamp = parse_timestamp(before)
            if stamp is not None and stamp.date is not None:
                return next(c.value for c in stated if fold_text(c.value) == said)
    return text


def _read_part(heading: Landmark, said: set[str]) -> str:
    """Returns the heading's text; only a part of it where that is what is said elsewhere and the rest is a kicker."""
    parts = list(_list_parts(heading.node))
    if not parts:
        return heading.text
    whole_is_said = heading.folded in said
    of_kicker = load_kicker_names()
    kickers = {part.mem_id for part in parts if of_kicker.search(read_names(part))}
    if len(parts) > 1:
        for part in parts:
            text = read_text(part, _LONGEST)
            is_said = fold_text(text) in said and len(text) >= _LEAST_PART
            if is_said and (not whole_is_said or kickers - {part.mem_id}):
                return text
    for element in (heading.node, *parts):
        # "<h1><span>Kicker</span> Headline</h1>"
        if element.mem_id in kickers or (element.parent is not None and element.parent.mem_id in kickers):
            continue
        text = _read_own(element)
        if len(text) < _LEAST_PART or text == heading.text:
            continue
        is_said = fold_text(text) in said
        may_be_kicker = 2 * len(text) < len(heading.text)
        if is_said and (kickers or not whole_is_said):
            return text
        if kickers and not whole_is_said and not may_be_kicker:
            return text
    return heading.text


def _read_own(element: LexborNode) -> str:
    """Returns the text that an element has beside that of the elements inside it."""
    texts = [node.text_content or "" for node in element.iter(include_text=True) if node.is_text_node]
    return normalise_text(" ".join(texts)[: _LONGEST * 2])


def _list_parts(node: LexborNode) -> Iterator[LexborNode]:
    """Yields the elements inside a heading, two levels deep, those that hold the same text as the heading aside."""
    for child in node.iter(include_text=False):
        yield child
        yield from child.iter(include_text=False)


@cache
def _load_labels() -> re.Pattern[str]:
    words = match_any(words for (words,) in read_table(__package__, "heading_labels"))
    return re.compile(rf"(?:{words})\s?:\s", re.IGNORECASE)


@cache
def load_kicker_names() -> re.Pattern[str]:
    """Returns what finds, in class names, what sites call the line above a headline."""
    return re.compile(match_any(read_groups(__package__, "kickers")["kicker"]))
