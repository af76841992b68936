"""Turns signatures in which the word for "by" is missing, or stands behind the name, into the usual form."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...text.any_case import AnyCase, lower_letters
from ...text.tables import match_any, read_groups
from .by_words import cut_opening, find_other
from .lone_names import is_known, might_be_alone
from .names import split_byline

_LONGEST = 90
_MOST_SPACES = 11
_MOST_LENGTH, _JOINT = 1.4, 4  # times the length of its names that a text has at most, but for what joins each of them
_MOST_OF_PLACE = 3  # words of a place beside a name
_HAN = "[\u3400-\u9fff]"
_TOLD = "Text: "  # what a line that is turned begins with
_MARK = re.compile("[.,،:：;|/]")  # of which one stands before a photographer
_STOP = re.compile(r"(?:(?<=[^\W\d_]{3})\.|؛)\s+(?=[^\W\d_])")
_KOREAN_HOUSE = re.compile(
    "[\\[(〔【]([\uac00-\ud7af\\w]{2,12})[=\\s]+(?:[\uac00-\ud7af]{2,6}[\\])〕】]\\s*)?"
    "([\uac00-\ud7af]{2,4}\\s(?:[\uac00-\ud7af]{2}\\s?)?기자)[\\])〕】]?"
)
_KOREAN_COLUMN = re.compile("([\uac00-\ud7af]{2,4})\\s(?:칼럼니스트|[\uac00-\ud7af]{2,4}부\\s(?:차장|부장|팀장|국장))")


class _RoleWords(NamedTuple):
    """Patterns for what tells of a writer without a colon."""

    between: AnyCase  # "Text Jane Doe Photo", with the name as its group
    wrote: tuple[str, ...]  # at the end of a line
    places: tuple[str, ...]  # words behind a place, each with spaces around it
    desk: re.Pattern[str]
    role: AnyCase  # alone before a name: "Author Jane Doe"
    other: AnyCase  # … of one who did something else
    unsure: AnyCase  # … that names a kind of text, and so perhaps whom it is about: "Interview Jane Doe"
    behind: re.Pattern[str]  # what joins a place to the names before it
    bracketed: AnyCase  # a name with another role than the author's in brackets


@cache
def _load_words() -> _RoleWords:
    groups = read_groups(__package__, "by_words")
    labels, others = match_any(groups["label"], r"\s+"), match_any(groups["other"], r"\s+")
    return _RoleWords(
        AnyCase(rf"(?:{labels})\s+(\w[^:：|/]{{3,60}}?)[\s,;|/]+(?:{others})\s+(?=\w)"),
        tuple(sorted(map(lower_letters, groups["wrote"]), key=len, reverse=True)),
        tuple(f" {word} " for word in groups["from behind"]),
        re.compile(rf"(?:{_HAN}{{1,6}}?)?(?:{match_any(groups['desk'])})[\s\u3000・･]+(?={_HAN})"),
        AnyCase(rf"(?:{labels})\s+(?=\w)"),
        AnyCase(rf"(?:{match_any((*groups['other'], *groups['other label']), chr(92) + 's+')})\s+(?=\w)"),
        AnyCase(rf"(?:{match_any(groups['genre'])})\s"),
        re.compile(rf"\s+(?:{match_any(groups['in place'])})\s+(?=[^\W\d_a-zà-ÿ])"),
        AnyCase(rf"(?:\s*[,;/&+]\s*|\s+(?:{match_any(groups['and'])})\s+|(?<=\))\s+)[^,;/()]{{4,40}}\((?:{others})\)"),
    )


def turn_line(text: str) -> str:
    """Returns a line's text with a word for "by" before the name, where it tells the same in other ways.

    These are "Text Jane Doe Photo John Roe", "Jane Doe reports", and what Hindi, Japanese and Korean papers write.
    A house, a place or a photographer behind a full stop or a label is parted from the name, or cut off. A text is
    turned only where what remains is nothing but plain names; others come back as they are.
    """
    if not 4 < len(text) <= _LONGEST or text.count(" ") > _MOST_SPACES:
        return text
    words = _load_words()
    if text[0] > "\u3000" or text[0] in "[(":
        turned = _turn_solid(text, words)
        if turned != text:
            return turned
    between = words.between.pattern.match(lower_letters(text))
    if between is not None and _are_names(text[slice(*between.span(1))]):
        return f"{_TOLD}{text[slice(*between.span(1))]}"
    if text[-1] == ")" and (other := words.bracketed.search(text)) is not None and other.end() == len(text):
        return text[: other.start()]
    for turn in (_turn_end, _turn_role, _cut_place, _cut_other):
        turned = turn(text, words)
        if turned != text:
            return turned
    return text


def _turn_role(text: str, words: _RoleWords) -> str:
    """Turns "Author Jane Doe"; of "Photographer Jane Doe", and what may be about a person, nothing remains."""
    lowered = lower_letters(text)
    role, other = words.role.pattern.match(lowered), words.other.pattern.match(lowered)
    if other is not None and _are_known(text[other.end() :]) and not _are_known(text):
        return ""
    if role is None or not _are_known(text[role.end() :]) or _are_known(text):
        return text
    return f"{_TOLD}{text[role.end() :]}" if words.unsure.pattern.match(lowered) is None else ""


def _cut_place(text: str, words: _RoleWords) -> str:
    """Parts a place from the known names before it: "Jane Doe in Rome"."""
    joint = words.behind.search(text)
    place = text[joint.end() :] if joint is not None else ""
    if joint is None or len(place.split()) > _MOST_OF_PLACE or is_known(place):
        return text
    names = text[: joint.start()]
    return f"{names} | {place}" if _are_known(cut_opening(names) or names) else text


def _turn_end(text: str, words: _RoleWords) -> str:
    """Turns "Jane Doe reports", also with a place before the name, as in Hindi."""
    rest = text.rstrip(" .")
    lowered = lower_letters(rest)
    behind = next((word for word in words.wrote if lowered.endswith(word)), None)
    name = rest[: -len(behind)].rstrip(" ,") if behind else rest
    place = next((word for word in words.places if word in name), None)
    if place:
        before, _, name = name.partition(place)
        place = place if len(before.split()) <= _MOST_OF_PLACE else None
    is_apart = behind is None or len(name) < len(rest) - len(behind)
    return f"{_TOLD}{name}" if (behind or place) and is_apart and _are_known(name) else text


def _cut_other(text: str, _: _RoleWords) -> str:
    """Cuts off a photographer behind the names, and a full stop; parts a place from them: "Jane Doe. Rome"."""
    other = find_other(text) if _MARK.search(text) else None
    if other and _are_known(before := text[:other].rstrip(" .,")):
        return before
    if text.endswith(".") and _are_known(text[:-1]) and _STOP.search(f"{text} X"):
        return text[:-1]
    parts = _STOP.split(text.rstrip("."))
    if len(parts) == 2:
        known = [_are_known(part) for part in parts]
        if known[0] != known[1] and len(parts[known[0]].split()) <= _MOST_OF_PLACE:
            return " | ".join(parts)
    return text


def _turn_solid(text: str, words: _RoleWords) -> str:
    """Turns what Japanese papers write of a desk before a name, and Korean ones of a house or a column."""
    desk = words.desk.match(text)
    if desk is not None and _are_names(text[desk.end() :]):
        return f"{_TOLD}{text[desk.end() :]}"
    house = _KOREAN_HOUSE.fullmatch(text)
    if house is not None:
        return house[2]
    column = _KOREAN_COLUMN.fullmatch(text)
    return f"{column[1]} 기자" if column is not None and might_be_alone(column[1]) else text


def _are_names(text: str) -> bool:
    names = split_byline(text)
    return bool(names) and all(map(might_be_alone, names))


def _are_known(text: str) -> bool:
    names = split_byline(text)
    length = sum(map(len, names))
    is_little_else = _MOST_LENGTH * length > len(text) - _JOINT * len(names)
    return bool(names) and all(map(is_known, names)) and is_little_else
