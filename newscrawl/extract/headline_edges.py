"""Cuts off what stands around a headline in its own element: a day, a board, a count, a trail, a sign."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.elements import read_text
from ..page.page import Page
from ..text.clean import fold_text
from ..times.timestamps import find_time_text, might_hold_time
from .line_facts import read_fact_line
from .navigation import is_in_menu, load_section_names
from .prose import weigh_text

_LONGEST = 400
_LEAST = 10  # letters of a headline; a sign of Chinese, Japanese or Korean counts for several
_LONGEST_LABEL = 30  # characters of a section, a board, a word such as "Video"
_LONGEST_KICKER = 60
_MOST_INNER = 12
_OPENING, _CLOSING = "([（［【〔", ")]）］】〕"
_BEFORE_TIME, _BEHIND_TIME = f" {_OPENING}|｜/·•:：–—-,", f" {_CLOSING}|｜/·•:：–—-,"
_APART = f"{_BEFORE_TIME}{_CLOSING}"
_SIGNS = "■◆●□◇○▲△▼▽★☆►▶▷◎"
_LINK_SIGNS = "¶#§🔗∞"
_BOARD = re.compile(r"[\[【［〈<]\s?([^\[\]【】［］〈〉<>]{2,30}?)\s?[\]】］〉>]\s*")
_TRAIL = re.compile(r"\s*[|｜»›→]\s*|\s>\s")
_MARKS_BEFORE = re.compile(r"^(?:[>»›|→]\s+)+")  # what is left of a trail
_COUNT = re.compile(r"[(\[（]\s?\d{1,6}\s?[)\]）]")
_NUMBER = re.compile(r"\d{1,6}[.):]\s+")
_LABEL = re.compile(r"[^\W\d_]\s?[:：](?!/)")
_MOST_BEHIND = 3  # words of a line beside its day
_FIGURES = 3  # in a day


class TrimmedHeadline(NamedTuple):
    headline: str
    kicker: str | None  # the section or the label that was cut off before it


def trim_headline(page: Page, node: LexborNode, text: str, told: frozenset[str]) -> TrimmedHeadline:
    """Returns a headline without what stands around it, and the label that stood before it.

    `node` is the element that shows it. `told` has, folded, what is said of it elsewhere: that is kept whole.
    """
    bare = _MARKS_BEFORE.sub("", text.lstrip(_SIGNS).lstrip() if text[:1] in _SIGNS else text)
    rest = _cut_link_sign(node, bare)
    if fold_text(rest) in told or not might_be_trimmed(rest, node):
        return TrimmedHeadline(rest, None)
    rest = _keep_enough(rest, _cut_lines_behind(rest, node))
    rest = _keep_enough(rest, cut_time(rest, node))
    rest = _keep_enough(rest, _cut_count(rest, node))
    label, end = _cut_label(page, node, rest, told)
    rest, kicker = (end, label) if weigh_text(end) >= _LEAST else (rest, None)
    number = _NUMBER.match(rest)
    if number is not None and fold_text(rest[number.end() :]) in told:
        rest = rest[number.end() :]
    return TrimmedHeadline(rest, kicker)


def might_be_trimmed(text: str, node: LexborNode) -> bool:
    """Says at little cost whether something may stand around a headline: marks, figures, elements of its own."""
    return any(not (letter.isalpha() or letter == " ") for letter in text) or node.child is not node.last_child


def _keep_enough(text: str, shorter: str) -> str:
    return shorter if weigh_text(shorter) >= _LEAST else text


def _cut_link_sign(node: LexborNode, text: str) -> str:
    """Returns a text without the sign that is a link at its end: "Headline ¶"."""
    if text[-1:] not in _LINK_SIGNS or not text:
        return text
    is_sign = any(read_text(link, _LONGEST) == text[-1] for link in node.css("a")[:_MOST_INNER])
    return text[:-1].rstrip() if is_sign else text


def _list_inner(node: LexborNode) -> Iterator[LexborNode]:
    """Yields the first elements inside one."""
    return islice((one for one in node.css("*") if one.mem_id != node.mem_id), _MOST_INNER)


def _cut_lines_behind(text: str, node: LexborNode) -> str:
    """Returns a headline without what an element behind a line break says, where that is a time, facts, labels.

    "Headline<br><span>2013-12-06 10:06 Source: Harbour News Comments: 2</span>".
    """
    for inner in _list_inner(node):
        before = inner.prev
        while before is not None and before.is_text_node and not (before.text_content or "").strip():
            before = before.prev
        said = read_text(inner, _LONGEST) if before is not None and before.tag == "br" else ""
        if not said or not text.endswith(said) or said == text:
            continue
        if read_fact_line(said) is not None or _is_time(said) or len(_LABEL.findall(said)) > 1:
            return text.removesuffix(said).rstrip()
    return text


def _is_time(text: str) -> bool:
    """Says whether a line begins with a day and says hardly more."""
    time = find_time_text(text) if might_hold_time(text) else None
    if time is None or sum(map(str.isdigit, time)) < _FIGURES or not text.lstrip(_OPENING).startswith(time):
        return False
    rest = text.replace(time, "", 1)
    return len(rest.split()) <= _MOST_BEHIND or _LABEL.search(rest) is not None


def cut_time(text: str, node: LexborNode) -> str:
    """Returns a line without the day, or the time of day, before or behind it that stands in an element of its own, in
    brackets, or beside a bar."""
    if len(text) > _LONGEST or not might_hold_time(text):
        return text
    time = find_time_text(text)
    if time is None or sum(map(str.isdigit, time)) < _FIGURES:
        return text
    before, behind = text.rstrip(_CLOSING), text.lstrip(_OPENING)
    if not (before.endswith(time) or behind.startswith(time)) or not _stands_apart(text, time, node):
        return text
    if before.endswith(time):
        return before.removesuffix(time).rstrip(_BEFORE_TIME) or text
    return behind.removeprefix(time).lstrip(_BEHIND_TIME) or text


def _stands_apart(text: str, time: str, node: LexborNode) -> bool:
    """Says whether a time in a line stands in brackets, beside a bar, or in an element of its own."""
    at = text.find(time)
    before, behind = text[:at].rstrip(" "), text[at + len(time) :].lstrip(" ")
    if before[-1:] in _OPENING and behind[:1] in _CLOSING and before and behind:
        return True
    if behind[:1] in ("|", "｜") or before[-1:] in ("|", "｜"):
        return bool(behind[:1].strip() or before[-1:].strip())
    return any(read_text(one, _LONGEST).strip(_APART) == time for one in _list_inner(node))


def _cut_count(text: str, node: LexborNode) -> str:
    """Returns a headline without the count behind it in an element of its own: "(12)", "[44 views]"."""
    for inner in _list_inner(node):
        said = read_text(inner, _LONGEST)
        if said and said != text and text.endswith(said) and len(said) <= _LONGEST_LABEL:
            bare = said.strip(f"{_OPENING}{_CLOSING}")
            if _COUNT.fullmatch(said) or (bare[:1].isdigit() and read_fact_line(bare) is not None):
                return text.removesuffix(said).rstrip()
    return text


def _cut_label(page: Page, node: LexborNode, text: str, told: frozenset[str]) -> tuple[str | None, str]:
    """Returns the label before a headline, and the headline; None and the text where none stands before it.

    A board in brackets, the parts of a trail, a first line in an element of its own.
    """
    board = _BOARD.match(text)
    if board is not None and (_is_label(page, board[1]) or fold_text(text[board.end() :]) in told):
        return board[1], text[board.end() :]
    marks = list(_TRAIL.finditer(text))
    if marks:
        links = {fold_text(read_text(link, _LONGEST)) for link in node.css("a")[:_MOST_INNER]}
        starts = [0, *(mark.end() for mark in marks)]
        parts = [text[start : mark.start()] for start, mark in zip(starts, marks, strict=False)]
        if all(fold_text(part) in links or _is_label(page, part) for part in parts):
            return parts[-1], text[marks[-1].end() :]
    first = next((one for one in node.iter(include_text=True) if not _is_blank(one)), None)
    if first is None or first.is_text_node:
        return None, text
    label, after = read_text(first, _LONGEST), first.next
    while after is not None and _is_blank(after):
        after = after.next
    if after is None or after.tag != "br" or not 0 < len(label) <= _LONGEST_KICKER or not text.startswith(label):
        return None, text
    rest = text.removeprefix(label).lstrip()
    is_longer = weigh_text(rest) > weigh_text(label) and label[-1] not in ".,"
    return (label.strip(_BEHIND_TIME), rest) if is_longer and first.tag not in ("br", "b", "strong") else (None, text)


def _is_label(page: Page, text: str) -> bool:
    """Says whether a text is what news sites or this one's menu call a section."""
    return len(text) <= _LONGEST_LABEL and (fold_text(text) in load_section_names() or is_in_menu(page, text))


def _is_blank(node: LexborNode) -> bool:
    return node.is_text_node and not (node.text_content or "").strip()
