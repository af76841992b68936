"""Reads who is named in the lines around a story, where nothing marks a byline."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from dataclasses import replace
from itertools import pairwise, takewhile
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.elements import Landmark, read_names, read_start
from ...page.page import Page
from ...text.clean import fold_text
from ...times.timestamps import might_hold_time
from ..candidates import Body
from .by_words import names_other_role
from .label_records import read_page_record, read_record, read_unknown_record
from .lone_lines import (
    ENOUGH,
    SENTENCE,
    PlaceOfLine,
    SignedStory,
    are_words,
    is_in_list,
    is_told_of,
    list_ordinary_words,
    measure_evidence,
)
from .lone_names import is_known, might_be_alone
from .named_line import LONGEST_LINE, NOBODY, names_people, says_who_wrote
from .owners import Owners
from .page_lines import Line
from .story_ends import read_end, read_within
from .story_lines import SENTENCE_ENDS, StoryLines, is_paragraph, is_prose, list_story_lines

_FEW_LINES = 12  # between headline and story
_FEW_ABOVE = 3  # lines that may be a name alone
_MOST_BOXED = 15  # lines behind an author's box in which the other authors' are
_COUNTED = re.compile(r"(?=.{3,30}$)(?=.*[^\W\d]{2})\D*\d{1,6}\D*$")  # "12 comments", "Views: 907"
_MOST_CONTACTS, _MOST_OF_NUMBER = 2, 0.7  # lines below a name that tell how to reach who has it, and its digits
_BESIDE_SURE = 2.0  # evidence for names set as others are that surely sign, with how to reach these between
_LABELLED = 4.0  # evidence against what stands under a label that names another, or above what a reader says
_LONGEST_INITIALS = 3  # characters of an avatar: "JD"
_LONGEST_LABEL, _CELLS = 40, frozenset(("th", "td", "dt", "dd"))
_BRACKETED = re.compile(r"[(（\[［【〔][^()（）\[\]［］【】〔〕]{2,80}[)）\]］】〕]\s*[。.]?")
_BEGUN = re.compile(r"[^(（\[【〔]{0,12}[(（\[【〔]([^()（）\[\]【】〔〕]{2,40})[)）\]】〕]")


class AroundStory(NamedTuple):
    """The names that stand around a story: with a word that says that they wrote, and without one."""

    beside: list[str]  # with one, right above or below the headline
    behind: list[str]  # with one, in the story's last line or right below it
    alone: list[str]  # without, in a line that by all that is known of it is a signature
    near: str  # all that the lines above and between say, folded
    is_whole: bool  # whether the lines between headline and story were found


NO_NAMES = AroundStory([], [], [], "", False)


def read_names_around(
    page: Page, heading: Landmark | None, body: Body, houses: frozenset[str], *, is_beside_enough: bool = False
) -> AroundStory:
    """Reads the story's own byline where nothing marks it: never a teaser's, a reader's or a photographer's.

    `houses` are the site's names, folded. Where it is enough to know who is named with a word that says that they
    wrote, beside the headline, nobody else is looked for.
    """
    lines = _join_roles(list_story_lines(page, heading, body, is_beside_enough=is_beside_enough))
    every = [block.text for block in body.blocks if block.kept]
    kept = (text for text in every if len(text) >= SENTENCE)
    paragraphs = [text for text in kept if is_paragraph(text) or text.endswith(SENTENCE_ENDS)]
    headline = fold_text((heading.node.text() or "")[:LONGEST_LINE]) if heading is not None else ""
    text, whole = ("" if is_beside_enough else "\n".join(map(fold_text, texts)) for texts in (paragraphs, every))
    story = SignedStory(lines, houses, text, whole, headline, Owners(page, heading, body))
    above = [line for line in lines.above[::-1] if not _BRACKETED.fullmatch(line.text)]  # "[Culture]"
    beside = (
        _read_first(lines.between, story)
        or _read_first(above[:_FEW_ABOVE], story)
        or _read_first(lines.after_first, story)
        or _read_beginning_of(story)
        or read_record(lines.above, story)
    )
    near = fold_text("\n".join(line.text[:LONGEST_LINE] for line in [*lines.above, *lines.between]))
    if is_beside_enough:
        return AroundStory(beside, [], [], near, lines.has_place)
    behind: list[str] = []
    if not beside:
        behind = (
            _read_first(lines.below, story, False)
            or _read_first(_list_tail(story), story, False)
            or _read_first(lines.ends[::-1], story, False)
            or read_end(page, story)
            or read_within(story)
            or read_page_record(page, story)
        )
    if beside or behind:
        return AroundStory(beside, behind, [], near, lines.has_place)
    told = _find_best(story, {block.text for block in body.blocks if block.why == "credit"})
    ordinary = list_ordinary_words(page) if told else frozenset()
    alone = next((names for names in told if not are_words(names, ordinary)), [])
    alone = (
        alone or read_unknown_record([*lines.above, *lines.between], story) or read_unknown_record(lines.below, story)
    )
    return AroundStory([], [], alone, near, lines.has_place)


def _join_roles(lines: StoryLines) -> StoryLines:
    """Joins a label that gives a role other than the author's with the line behind it: "Photo", "Jane Doe"."""
    return lines._replace(
        above=_join_labels(lines.above),
        between=_join_labels(lines.between),
        ends=_join_labels(lines.ends),
        below=_join_labels(lines.below),
        closing=_join_labels(lines.closing),
    )


def _join_labels(lines: list[Line]) -> list[Line]:
    joined: list[Line] = []
    for place, line in enumerate(lines):
        label = _read_cell_before(line.node)
        if not label and place and lines[place - 1].text[-1] in ":：":
            label = lines[place - 1].text
        label = label.rstrip(" :：")
        is_role = 1 < len(label) <= _LONGEST_LABEL and names_other_role(f"{label}: X")
        joined.append(replace(line, text=f"{label}: {line.text}") if is_role else line)
    return joined


def _read_cell_before(node: LexborNode) -> str:
    """Returns the text of the cell before one; "" where that is none, or long."""
    before = node.prev if node.tag in _CELLS else None
    while before is not None and before.is_text_node:
        before = before.prev
    return (read_start(before, _LONGEST_LABEL) or "") if before is not None and before.tag in _CELLS else ""


def _find_best(story: SignedStory, credits: Container[str]) -> list[list[str]]:
    """Returns the names of the lines that by all that is known of them are signatures, the surest first.

    `credits` are lines with who took a picture.
    """
    lines = story.lines
    tail = _list_tail(story)
    groups = [
        ([line for line in lines.between if line.text not in credits][:_FEW_LINES], 2.0, False),
        (lines.above[-_FEW_ABOVE:], 1.0, False),
        (lines.after_first, 1.5, True),
        (tail, 2.0, True),
        (lines.ends, 2.0, True),
    ]
    found: list[tuple[float, list[str]]] = []
    for group, weight, is_behind in groups:
        times = [might_hold_time(line.text[:LONGEST_LINE]) for line in group]
        counts = [any(map(_COUNTED.search, line.parts)) for line in group]
        evidence = [0.0] * len(group)
        for place, line in enumerate(group):
            names = story.read(line).names
            if names and all(map(might_be_alone, names)) and not _is_same(line, lines.before_title):
                is_near = any(times[max(0, place - 1) : place]) or any(times[place + 1 : place + 2])
                is_other = group is tail and (_comes_again(line, lines.closing) or _is_labelled(place, group, story))
                is_other = is_other and not _is_same(line, lines.permalinked)
                has_count = any(counts[max(0, place - 1) : place + 2])
                has_contact = any(map(_is_contact, group[place + 1 : place + 2]))
                at = PlaceOfLine(
                    weight - _LABELLED * is_other, times[place], is_near, is_behind, has_count, has_contact
                )
                evidence[place] = measure_evidence(line, names, story, at)
        for place, line in enumerate(group):
            if evidence[place] >= ENOUGH and not story.owners.is_of_another(line.node, line.text):
                found.append((evidence[place], _join_alike(group, place, evidence, story)))
    found.sort(key=lambda one: -one[0])
    return [names for _, names in found]


def _is_same(line: Line, other: Line | None) -> bool:
    return other is not None and (line.node.mem_id, line.text) == (other.node.mem_id, other.text)


def _has_time(line: Line) -> bool:
    """Says whether a line has a time or a count: "12 May 2024", "5 minutes' reading", "Views: 1203"."""
    return might_hold_time(line.text[:LONGEST_LINE]) or any(map(_COUNTED.search, line.parts))


def _list_tail(story: SignedStory) -> list[Line]:
    """Returns the lines behind the story's last paragraph, up to what is another's."""
    tail: dict[tuple[int, str], Line] = {}
    last, closing = story.lines.last, story.lines.closing
    if last is not None and _is_prose(last) and not any(_is_same(line, last) for line in closing):
        closing = []  # a box inside the story ended it
    for group in (closing, [*story.lines.ends, *story.lines.below]):
        own = [at for at, line in enumerate(group) if _is_prose(line) and fold_text(line.text) in story.whole]
        for line in takewhile(lambda one: not _is_prose(one), group[own[-1] + 1 if own else 0 :]):
            tail.setdefault((line.node.mem_id, line.text), line)
    return list(tail.values())


def _comes_again(line: Line, lines: list[Line]) -> bool:
    """Says whether a line comes again further down, set alike, with other text between: a name above each comment."""
    form = (line.node.tag, read_names(line.node))
    place = next((at for at, one in enumerate(lines) if _is_same(one, line)), len(lines))
    last = max((at for at in range(place + 2, len(lines)) if _is_alike(lines[at], form)), default=place)
    return any(one.text.endswith(SENTENCE_ENDS) for one in lines[place + 1 : last])


def _is_labelled(place: int, lines: list[Line], story: SignedStory) -> bool:
    """Says whether a line stands under a short line that is neither a time nor a name: "Media contact".

    A heading of the story is no label of what stands below the story.
    """
    label = lines[place - 1] if place else None
    if label is None or len(label.text) <= _LONGEST_INITIALS or f"\n{fold_text(label.text)}\n" in f"\n{story.whole}\n":
        return False
    return not (label.is_link or _has_time(label) or _is_prose(label) or names_people(label.text))


def _is_prose(line: Line) -> bool:
    if line.text[:1] == "©":
        return False
    return is_prose(line.text)


def _join_alike(group: list[Line], place: int, evidence: list[float], story: SignedStory) -> list[str]:
    """Returns the names of a line and of those beside it that are set as it is: a line for each author."""
    form = (group[place].node.tag, read_names(group[place].node))
    is_timed = _has_time(group[place])  # "Springfield, 3 May" stands beside the names, and is none
    own = [place]
    for step in (-1, 1):
        last = place
        at = place + step
        while 0 <= at < len(group) and abs(at - last) <= _MOST_CONTACTS + 1:
            is_like = _is_alike(group[at], form) and _has_time(group[at]) == is_timed
            if is_like and evidence[at] >= (ENOUGH if abs(at - last) == 1 else _BESIDE_SURE):
                own.append(at)
                last = at
            elif not (_is_contact(group[at]) or _might_be_role(group[at])):
                break
            at += step
    return list(dict.fromkeys(name for at in sorted(own) for name in story.read(group[at]).names))


def _might_be_role(line: Line) -> bool:
    """Says whether a short line may be the job or the town of a name before it."""
    return len(line.text) <= _LONGEST_LABEL and not (line.links or _has_time(line) or names_people(line.text))


def _is_contact(line: Line) -> bool:
    """Says whether a line is how to reach somebody: a mail address, a telephone number."""
    text = line.text
    if len(line.links) == 1 and line.is_link and line.links[0][0].startswith(("mailto:", "tel:")):
        return True
    return len(text) <= LONGEST_LINE and ("@" in text or sum(map(str.isdigit, text)) >= _MOST_OF_NUMBER * len(text))


def _is_alike(line: Line, form: tuple[str | None, str]) -> bool:
    return (line.node.tag, read_names(line.node)) == form


def _read_first(lines: list[Line], story: SignedStory, is_beside: bool = True) -> list[str]:
    """Returns the names in the first line that says, itself or by the line beside it, that they wrote.

    Beside the headline a mail address or a link to an author's page says so, too; behind the story it may be anybody's.
    """
    for place, line in enumerate(lines):
        read = story.read(line)
        if not read.names:
            continue
        if read.has_by or (is_beside and read.has_contact and all(map(might_be_alone, read.names))):
            told = [*read.names, *_read_told_alike(lines[place + 1 :], line, story)]
            boxed = _read_in_boxes(lines, place, story) if read.has_contact and not read.has_by else []
            return boxed if len(boxed) > len(told) else told
        if is_in_list(line, read.names) or not all(map(might_be_alone, read.names)):
            continue
        before, after = lines[max(0, place - 1) : place], lines[place + 1 : place + 2]
        if any(says_who_wrote(label.text) for label in before):
            alike = _read_alike(lines[place + 1 :], line, story) or _read_boxed_alike(
                lines[place + 1 :], before[-1], line, story
            )
            return [*read.names, *(alike or _read_further(lines[place + 2 :: 2], lines[place + 1 :: 2], story))]
        # A label with a colon tells of what follows it.
        if any(says_who_wrote(label.text) and not label.text.endswith((":", "：")) for label in after):
            further = _read_further(lines[place + 2 :: 2], lines[place + 3 :: 2], story)
            return [*read.names, *further] if further else _read_in_boxes(lines, place, story)
    return []


def _read_in_boxes(lines: list[Line], place: int, story: SignedStory) -> list[str]:
    """Returns the names of a line and of those near it that are set as it is, each with a line or two behind it."""
    form = (lines[place].node.tag, read_names(lines[place].node))
    own = [place]
    for step in (-1, 1):
        last, at = place, place + step
        while 0 <= at < len(lines) and abs(at - last) <= _MOST_CONTACTS + 1 and not _is_prose(lines[at]):
            names = story.read(lines[at]).names if _is_alike(lines[at], form) else []
            if _are_known(names) and not is_told_of(names, story) and not _has_time(lines[at]):
                own.append(at)
                last = at
            at += step
    return list(dict.fromkeys(name for at in sorted(own) for name in story.read(lines[at]).names))


def _read_told_alike(lines: list[Line], model: Line, story: SignedStory) -> list[str]:
    """Returns further names in lines that are set as one is: a line for each author, which says so or comes next."""
    is_alike = (model.node.tag, read_names(model.node))
    names: dict[str, None] = {}
    own = story.read(model)
    is_next = own.has_by
    for line in lines[: 2 * _FEW_ABOVE]:
        read = story.read(line) if (line.node.tag, read_names(line.node)) == is_alike else NOBODY
        is_next = (
            is_next and bool(read.names) and all(map(is_known, read.names)) and not is_told_of(read.names, story, 1)
        )
        if read.has_by or is_next or (read.has_contact and own.has_contact):
            names.update(dict.fromkeys(read.names))
    return [name for name in names if name not in own.names]


def _are_known(names: list[str]) -> bool:
    return bool(names) and all(map(is_known, names))


def _read_beginning_of(story: SignedStory) -> list[str]:
    """Returns who is named before the story's first words, as in East Asia: "[Place=Jane Doe reporter] …"."""
    first = story.lines.first
    begun = _BEGUN.match(first.text) if first is not None else None
    if first is None or begun is None:
        return []
    text = re.split("[=＝]", begun[1])[-1].strip()
    read = story.read(Line(text, [text], first.node))
    return read.names if read.has_by and all(map(might_be_alone, read.names)) else []


def _read_further(lines: list[Line], labels: list[Line], story: SignedStory) -> list[str]:
    """Returns the names that follow one in lines of their own, each with the same label in a line of its own."""
    names: list[str] = []
    for line, label in zip(lines, labels, strict=False):
        if label.text != labels[0].text or not says_who_wrote(label.text):
            break
        names.extend(story.read(line).names)
    return names


def _read_boxed_alike(lines: list[Line], label: Line, model: Line, story: SignedStory) -> list[str]:
    """Returns the names set as the model's that stand under the same label again, in boxes with a biography each."""
    form = (model.node.tag, read_names(model.node))
    names: list[str] = []
    for one, following in pairwise(lines[:_MOST_BOXED]):
        if one.text == label.text and _is_alike(following, form):
            read = story.read(following).names
            names += [name for name in read if might_be_alone(name) and name not in names]
    return names


def _read_alike(lines: Iterable[Line], model: Line, story: SignedStory) -> list[str]:
    """Returns the names of the lines, one after the other, that are set as the model is and have plain names alone."""
    form = (model.node.tag, read_names(model.node))
    found: list[str] = []
    for line in takewhile(lambda one: _is_alike(one, form), lines):
        names = story.read(line).names
        if not names or not all(map(might_be_alone, names)) or is_told_of(names, story, 1):
            break
        found += names
    return found
