"""Reads who is named in the lines around a story, where nothing marks a byline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile
from typing import NamedTuple

from ...page.elements import Landmark, list_ancestors, read_names
from ...page.page import Page
from ...text.clean import fold_text
from ...times.parse import find_time_text, might_hold_time
from ..candidates import Body
from ..language import measure_stop_words
from .lines import Line
from .names import (
    REPORTER,
    begins_with_by,
    begins_with_surname,
    cut_before_time,
    cut_label,
    looks_like_name,
    might_be_person,
    names_job,
    split_byline,
)
from .story_lines import LONGEST_LINE, is_list_label, list_story_lines

_MOST_NAMES = 5
_MOST_LINKS = 400
_LONGEST_LABEL = 24
_LONGEST_PLAIN = 90  # characters of a line of names without anything else
_LONGEST_LINKED = 60  # of one that is a link
_MOST_LINKED = 4  # parts of one that is a link, or links
_FEW_LINES = 6  # between headline and story
_LONGEST_TIME = 80
_MOST_WORDS = 4  # of a name that stands alone
_NO_BYLINE = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption", "nav", "aside", "th", "dt"))
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_SOLID = 4
_SOLID = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BRACKETED = re.compile(r"[(（\[［【〔]\s*([^()（）\[\]［］【】〔〕]{2,80})\s*[)）\]］】〕]\s*[。.]?")
_SIGNS = "□■◆◇●○▲△▼▽★☆※"  # before a byline in East Asia
_SIGN = re.compile(rf"[{_SIGNS}]\s*")
_SLASH = re.compile(r"\s+/\s+")
_SEGMENT = re.compile(r"\s*[|｜·•⋅●]\s*|\s{2,}")
_JOINT_BEHIND = re.compile(r"(?:[,&/、]|\s(?:and|und|et|en|och|og|y|e|i|и|و))$")
_JOINT_BEFORE = re.compile(r"(?:[,&/、]|(?:and|und|et|en|och|og|y|e|i|и)(?:\s|$)|و)")
_ENDS_SENTENCE = re.compile(r"[.!?。！？:：]$")
_DIGIT = re.compile(r"\d")
_COUNTED = re.compile(r"\d{1,3} [^\W\d][^\d]{2,24}$")  # "5 minutes' reading", "12 comments"
_NAME_MARK = re.compile(r"[\"“”„«»?!:;=+%€$#…]|\d")


class NamedLine(NamedTuple):
    names: list[str]
    has_by: bool  # a word or a mark says that they wrote


_NOBODY = NamedLine([], False)


def _mark_parts(parts: list[str]) -> str:
    """Returns a line's text with a stroke between its parts, but where these are one name, joined names, or "By"."""
    text = parts[0]
    for before, part in pairwise(parts):
        is_joined = bool(_JOINT_BEHIND.search(before) or _JOINT_BEFORE.match(part)) or before[-1:] in ":：/"
        is_name = " " not in before and " " not in part and before.istitle() and part.istitle()
        says_by = len(before) <= _LONGEST_LABEL and begins_with_by(f"{before} X") and not _list_people(before)
        text = f"{text} {part}" if is_joined or is_name or says_by else f"{cut_before_time(text)} | {part}"
    return text


def read_names_of_line(line: Line) -> NamedLine:
    """Returns who is named in a line, if that is what the line is for."""
    text = line.text
    is_menu = line.is_link and len(line.parts) > _MOST_LINKED and not begins_with_by(text)
    if len(text) > LONGEST_LINE or is_menu or (line.is_link and len(text) > _LONGEST_LINKED):
        return _NOBODY
    if len(text) > _LONGEST_PLAIN and not begins_with_by(text) and not cut_label(text) and not might_hold_time(text):
        return _NOBODY
    text = _mark_parts(line.parts)
    if text[:1] in _SIGNS:
        text = _SIGN.sub("", text, 1)
    if (_DIGIT.search(text) or len(text) < _LONGEST_PLAIN) and might_hold_time(text) and (time := find_time_text(text)):
        before, _, behind = text.partition(time)
        text = f"{cut_before_time(before)} | {behind}"
    told = cut_label(text)
    if told:
        return NamedLine(_list_people(told), True)
    reporter = REPORTER.match(text) if len(text) <= _LONGEST_PLAIN else None
    if reporter:
        return NamedLine([reporter[1]], True)
    bracketed = _BRACKETED.fullmatch(text)
    if bracketed:
        return NamedLine(_list_names(bracketed[1]), True)
    segments = _SEGMENT.split(text)
    for place, segment in enumerate(segments):
        if begins_with_by(segment) or begins_with_by(f"{segment} X"):
            people = _list_people(segment) or next((_list_names(one) for one in segments[place + 1 :][:1]), [])
            if people or begins_with_by(segment):
                return NamedLine(people, True)
    names = next((names for segment in segments if (names := _list_names(segment))), [])
    if not names and line.text.count("/") > 1:  # "Jane Roe / Culture / Permanent link"
        names = _list_names(_SLASH.split(line.text)[0])
    return NamedLine(names, False)


def _list_people(text: str) -> list[str]:
    return [name for name in split_byline(text) if _might_be_full_name(name)]


def _might_be_full_name(name: str) -> bool:
    return might_be_person(name) and looks_like_name(name)


def _list_names(text: str) -> list[str]:
    """Returns the names that a text is made of; none where it has anything else."""
    text = text.strip(" ,-–—/")
    if not text or _NAME_MARK.search(text) or _ENDS_SENTENCE.search(text):
        return []
    names = split_byline(text)
    if (
        not 0 < len(names) <= _MOST_NAMES
        or not all(map(might_be_person, names))
        or not all(map(looks_like_name, names))
    ):
        return []
    return names if len(fold_text("".join(names))) * 1.5 >= len(fold_text(text)) - 4 * len(names) else []


class AroundStory(NamedTuple):
    """The names that stand around a story: with a word that says that they wrote, and without one."""

    beside: list[str]  # with one, right above or below the headline
    behind: list[str]  # with one, in the story's last line or right below it
    beside_time: list[str]  # without, in a line of their own beside the story's time
    alone: list[str]  # without, in a line of their own between headline and story, or as its signature
    near: str  # all that the lines above and between say, folded
    is_whole: bool  # whether the lines between headline and story were found


NO_NAMES = AroundStory([], [], [], [], "", False)


def read_names_around(page: Page, heading: Landmark | None, body: Body) -> AroundStory:
    """Reads the story's own byline where nothing marks it: never a teaser's, a reader's or a photographer's."""
    lines = list_story_lines(page, heading, body)
    above = [line for line in lines.above[::-1] if not _BRACKETED.fullmatch(line.text)]  # "[Culture]"
    beside = _read_first(lines.between) or _read_first(above) or _read_first(lines.after_first)
    behind = _read_first(lines.ends[::-1]) or _read_first(lines.below)
    near = fold_text("\n".join(line.text[:LONGEST_LINE] for line in [*lines.above, *lines.between]))
    if beside or behind:
        return AroundStory(beside, behind, [], [], near, lines.has_place)
    timed = _list_beside_time(lines.between, 1) or _list_beside_time(lines.above, 0)
    signature = [*lines.ends[-1:], *lines.below[:2]]
    alone = [
        *(lines.between if len(lines.between) <= _FEW_LINES else []),
        *lines.signature,
        *(line for line, next_line in pairwise(signature) if not (line.is_link or next_line.is_link)),
    ]
    beside_headline = [*lines.above, *lines.between]
    told = list(_read_alone(timed, beside_headline)), list(_read_alone(alone, beside_headline))
    if not any(told):
        return AroundStory([], [], [], [], near, lines.has_place)
    in_menu = _list_link_texts(page)
    ordinary = _list_ordinary_words(page)
    return AroundStory(
        [], [],
        next((names for _, names in told[0] if not _are_words(names, ordinary)), []),
        next((names for text, names in told[1] if text not in in_menu and not _are_words(names, ordinary)), []),
        near, lines.has_place,
    )  # fmt: skip


def _read_first(lines: list[Line]) -> list[str]:
    """Returns the names in the first line that says, itself or by the line beside it, that they wrote."""
    for place, line in enumerate(lines):
        read = read_names_of_line(line)
        if not read.names:
            continue
        if read.has_by:
            return read.names
        for label in (*lines[max(0, place - 1) : place], *lines[place + 1 : place + 2]):
            if _says_by(label):
                return [*read.names, *_read_further(lines[place + 2 :: 2], lines[place + 1 :: 2])]
    return []


def _says_by(line: Line) -> bool:
    """Says whether a line is nothing but "By", "Author of the text", or a job."""
    text = line.text
    if len(text) > _LONGEST_LABEL:
        return False
    return names_job(text) or (begins_with_by(f"{text} X") and not _list_people(text))


def _read_further(lines: list[Line], labels: list[Line]) -> list[str]:
    """Returns the names that follow one in lines of their own, each with the same label in a line of its own."""
    names: list[str] = []
    for line, label in zip(lines, labels, strict=False):
        if label.text != labels[0].text or not _says_by(label):
            break
        names.extend(read_names_of_line(line).names)
    return names


def _read_alone(lines: list[Line], near: list[Line]) -> Iterator[tuple[str, list[str]]]:
    """Yields each line, folded, that has nothing but names and might be a byline, and the names.

    With them go those of the lines beside it, among those `near`, that are set in the same way.
    """
    for line in lines:
        if not (names := _read_lone(line)):
            continue
        place = near.index(line) if line in near else None
        if place is not None:
            before = _read_alike(reversed(near[:place]), line)
            names = [*(name for one in reversed(before) for name in one), *names]
            names += [name for one in _read_alike(near[place + 1 :], line) for name in one]
        yield fold_text(line.text), names


def _read_lone(line: Line) -> list[str]:
    names = read_names_of_line(line).names
    return names if _might_stand_alone(line) and all(map(_might_be_alone, names)) else []


def _read_alike(lines: Iterable[Line], model: Line) -> list[list[str]]:
    """Returns the names of the lines, one after the other, that are set as the model is and have names alone."""
    is_alike = (model.node.tag, read_names(model.node))
    found = ((line, _read_lone(line)) for line in lines)
    return [
        names for line, names in takewhile(lambda f: f[1] and (f[0].node.tag, read_names(f[0].node)) == is_alike, found)
    ]


def _list_ordinary_words(page: Page) -> frozenset[str]:
    """Returns the words that the page's texts have in small letters, and those of its title: no person is called so."""
    words = {word for block in page.blocks.blocks for word in _WORD.findall(block.text) if word.islower()}
    return frozenset(words.union(fold_text(page.title or "").split()))


def _are_words(names: list[str], ordinary: frozenset[str]) -> bool:
    """Says whether names are ordinary words that begin with capitals, as a label's do: "Project Management"."""
    return any(len(word) > 2 and word in ordinary for name in names for word in fold_text(name).split())


def _list_link_texts(page: Page) -> frozenset[str]:
    return frozenset(fold_text((node.text() or "")[:LONGEST_LINE]) for node, _ in page.blocks.anchors[:_MOST_LINKS])


def _list_beside_time(lines: list[Line], before: int) -> list[Line]:
    """Returns the lines that have a time or a count, or with one in the next line or in so many lines before."""
    times = [might_hold_time(line.text[:_LONGEST_TIME]) or bool(_COUNTED.match(line.text)) for line in lines]
    return [line for place, line in enumerate(lines) if any(times[max(0, place - before) : place + 2])]


def _might_stand_alone(line: Line) -> bool:
    """Says whether a line may be a byline that nothing marks: no heading, no caption, not in capitals."""
    around = {ancestor.tag for ancestor in (line.node, *list_ancestors(line.node, 3))}
    is_caption = line.is_caption and line.node.tag != "p"  # a story's first paragraph often follows its picture
    terms = next((one for one in (line.node, *list_ancestors(line.node, 1)) if one.tag == "dl"), None)
    is_caption = is_caption or (terms is not None and terms.css_first("img") is not None)
    is_label = line.text.isupper() or is_list_label(line)
    return around.isdisjoint(_NO_BYLINE) and not is_caption and not is_label


def _might_be_alone(name: str) -> bool:
    """Says whether a name is as full and as plain as one must be that nothing else says is one."""
    if _SOLID.search(name):
        return begins_with_surname(name) and len(name) <= _LONGEST_SOLID
    return 1 < len(_WORD.findall(name)) <= _MOST_WORDS and measure_stop_words(name) == 0
