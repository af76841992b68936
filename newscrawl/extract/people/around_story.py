"""Reads who is named in the lines around a story, where nothing marks a byline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile
from typing import NamedTuple

from ...page.elements import Landmark, read_names
from ...page.page import Page
from ...text.clean import fold_text
from ...times.timestamps import might_hold_time
from ..candidates import Body
from .by_words import names_other_role
from .lone_lines import (
    SENTENCE,
    SignedStory,
    are_words,
    is_in_list,
    is_told_of,
    list_link_texts,
    list_ordinary_words,
    read_lone,
)
from .lone_names import has_given_name, might_be_alone
from .named_line import LONGEST_LINE, read_names_of_line, says_who_wrote
from .page_lines import Line
from .story_lines import StoryLines, is_paragraph, list_story_lines

_FEW_LINES = 12  # between headline and story
_FEW_ABOVE, _FEW_BELOW = 3, 8  # lines that may be a name alone
_LONGEST_TIME = 80
_LONGEST_BIOGRAPHY = 500
_SHORTEST_BIOGRAPHY = 12  # characters behind the name
_MOST_WORDS = 4  # of a name, and one more
_SMALL = "i, em, small"  # in which a page sets what is not the story
_COUNTED = re.compile(r"\d{1,3} [^\W\d][^\d]{2,24}$")  # "5 minutes' reading", "12 comments"
_BRACKETED = re.compile(r"[(（\[［【〔][^()（）\[\]［］【】〔〕]{2,80}[)）\]］】〕]\s*[。.]?")
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟")
_QUOTES = '"“„«»‘「『'
_BEGUN = re.compile(r"[^(（\[【〔]{0,12}[(（\[【〔]([^()（）\[\]【】〔〕]{2,40})[)）\]】〕]")
_SIGNED = re.compile(
    r"[.!?…。！？؟”»」』\"](?:\s*[(（\[【〔]([^()（）\[\]【】〔〕]{2,60})[)）\]】〕]|\s*[–—]\s?([^–—.!?:]{4,60}))\s*$"
)


class AroundStory(NamedTuple):
    """The names that stand around a story: with a word that says that they wrote, and without one."""

    beside: list[str]  # with one, right above or below the headline
    behind: list[str]  # with one, in the story's last line or right below it
    beside_time: list[str]  # without, in a line of their own beside the story's time
    alone: list[str]  # without, in a line of their own between headline and story, or as its signature
    near: str  # all that the lines above and between say, folded
    is_whole: bool  # whether the lines between headline and story were found


NO_NAMES = AroundStory([], [], [], [], "", False)


def read_names_around(
    page: Page, heading: Landmark | None, body: Body, houses: frozenset[str], *, is_beside_enough: bool = False
) -> AroundStory:
    """Reads the story's own byline where nothing marks it: never a teaser's, a reader's or a photographer's.

    `houses` are the site's names, folded. Where it is enough to know who is named with a word that says that they
    wrote, beside the headline, nobody else is looked for.
    """
    lines = list_story_lines(page, heading, body, is_beside_enough=is_beside_enough)
    paragraphs = [block.text for block in body.blocks if block.kept and len(block.text) >= SENTENCE]
    headline = fold_text((heading.node.text() or "")[:LONGEST_LINE]) if heading is not None else ""
    text = "" if is_beside_enough else "\n".join(map(fold_text, paragraphs))
    story = SignedStory(lines, houses, text, headline)
    above = [line for line in lines.above[::-1] if not _BRACKETED.fullmatch(line.text)]  # "[Culture]"
    beside = (
        _read_first(lines.between, story)
        or _read_first(above[:_FEW_ABOVE], story)
        or _read_first(lines.after_first, story)
        or _read_beginning_of(story)
    )
    near = fold_text("\n".join(line.text[:LONGEST_LINE] for line in [*lines.above, *lines.between]))
    if is_beside_enough:
        return AroundStory(beside, [], [], [], near, lines.has_place)
    behind: list[str] = []
    if not beside:
        behind = (
            _read_first(lines.ends[::-1], story, False)
            or _read_first(lines.below, story, False)
            or _read_first(lines.closing, story, False)
            or _read_end(page, story)
        )
    if beside or behind:
        return AroundStory(beside, behind, [], [], near, lines.has_place)
    timed = _list_beside_time(lines.between, 1) or _list_beside_time(lines.above, 0)
    alone = [
        *lines.between[:_FEW_LINES],
        *(line for line in lines.above[::-1][:_FEW_ABOVE] if _might_be_above(line)),
        *lines.after_first,
        *takewhile(lambda line: not is_paragraph(line.text), lines.ends[::-1]),
        *_list_direct(lines),
    ]
    beside_headline = [*lines.above, *lines.between]
    told = (
        list(_read_alone(timed, beside_headline, story, is_timed=True)),
        [
            (text, names)
            for text, names in _read_alone(alone, beside_headline, story)
            if any(map(has_given_name, names)) or might_hold_time(text)
        ],
    )
    if not any(told):
        return AroundStory([], [], [], [], near, lines.has_place)
    in_menu = list_link_texts(page)
    ordinary = list_ordinary_words(page)
    return AroundStory(
        [], [],
        next((names for _, names in told[0] if not are_words(names, ordinary)), []),
        next((names for text, names in told[1] if text not in in_menu and not are_words(names, ordinary)), []),
        near, lines.has_place,
    )  # fmt: skip


def _read_first(lines: list[Line], story: SignedStory, is_beside: bool = True) -> list[str]:
    """Returns the names in the first line that says, itself or by the line beside it, that they wrote.

    Beside the headline a mail address or a link to an author's page says so, too; behind the story it may be anybody's.
    """
    for place, line in enumerate(lines):
        read = story.read(line)
        if not read.names:
            continue
        if read.has_by or (is_beside and read.has_contact and all(map(might_be_alone, read.names))):
            return [*read.names, *_read_told_alike(lines[place + 1 :], line, story)]
        if is_in_list(line) or not all(map(might_be_alone, read.names)):
            continue
        before, after = lines[max(0, place - 1) : place], lines[place + 1 : place + 2]
        if any(says_who_wrote(label.text) for label in before):
            alike = [name for one in _read_alike(lines[place + 1 :], line, story) for name in one]
            return [*read.names, *(alike or _read_further(lines[place + 2 :: 2], lines[place + 1 :: 2], story))]
        # A label with a colon tells of what follows it.
        if any(says_who_wrote(label.text) and not label.text.endswith((":", "：")) for label in after):
            return [*read.names, *_read_further(lines[place + 2 :: 2], lines[place + 3 :: 2], story)]
    return []


def _read_told_alike(lines: list[Line], model: Line, story: SignedStory) -> list[str]:
    """Returns further names in lines that are set as one is, and say so as it does: a line for each author."""
    is_alike = (model.node.tag, read_names(model.node))
    names: dict[str, None] = {}
    for line in lines[: 2 * _FEW_ABOVE]:
        if (line.node.tag, read_names(line.node)) == is_alike and (read := story.read(line)).has_by:
            names.update(dict.fromkeys(read.names))
    return [name for name in names if name not in story.read(model).names]


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


def _read_end(page: Page, story: SignedStory) -> list[str]:
    """Returns who signs in the story's last words: "… he said. (Jane Roe)"; or whose biography follows it."""
    last = story.lines.last
    signed = _SIGNED.search(last.text) if last is not None else None
    is_quoted = last is not None and (last.text[0] in _QUOTES or last.node.tag in ("blockquote", "q", "figcaption"))
    if last is not None and signed and not is_quoted and not names_other_role(text := signed[1] or signed[2]):
        line = Line(text, [text], last.node)
        names = story.read(line).names
        if names and all(map(might_be_alone, names)) and not is_told_of(names, story, 1):
            return names
    people = _read_boxes(story)
    return people if people and not are_words(people, list_ordinary_words(page)) else []


def _read_boxes(story: SignedStory) -> list[str]:
    """Returns the people whose biographies stand below the story, or end it in small letters."""
    lines = story.lines
    named: dict[str, None] = {}
    begun = {line.text for line in (*lines.closing, *((lines.last,) if lines.last is not None else ()))}
    for line, following in [*pairwise(lines.closing), *((line, None) for line in lines.between[:_FEW_LINES])]:
        names = story.read(line).names
        if line.is_link and line.links and line.links[0][0].startswith("#"):
            continue  # a button
        if (
            len(names) == 1
            and might_be_alone(names[0])
            and any(
                text.startswith(names[0]) and len(text) > len(names[0]) + _SHORTEST_BIOGRAPHY
                for text in ([following.text] if following is not None else begun)
            )
        ):
            named[names[0]] = None
    if named:
        return list(named)
    small = (
        [line for line in lines.closing if _is_set_small(line)] if not all(map(_is_set_small, lines.closing)) else []
    )
    for line in [*small, *(line for line in lines.below if not line.is_link)]:
        name = _read_beginning(line.text)
        if (
            name
            and has_given_name(name)
            and might_be_alone(name)
            and not is_told_of([name], story, 1 if line in small else 0)
        ):
            named[name] = None
    return list(named)


def _read_beginning(text: str) -> str:
    """Returns the name that a biography begins with; "" where it begins with none."""
    if not SENTENCE < len(text) <= _LONGEST_BIOGRAPHY:
        return ""
    words = text.split()
    name = list(takewhile(lambda word: word[0].isupper() or not word[0].islower(), words[:_MOST_WORDS]))
    if not words[0][0].isupper():
        name = words[:2]  # in a script without capitals
    told = " ".join(name).rstrip(",")
    is_name = len(name) < len(words) and not name[-1].endswith((".", ":")) and "," not in told
    return told if is_name and text.endswith(_SENTENCE_ENDS) else ""


def _is_set_small(line: Line) -> bool:
    """Says whether all of a line is set otherwise than paragraphs are: in italics, in small letters."""
    inner = line.node if line.node.tag == "small" else line.node.css_first(_SMALL)
    return inner is not None and len((inner.text() or "").strip()) >= len(line.text) - 2


def _read_alone(
    lines: list[Line], near: list[Line], story: SignedStory, is_timed: bool = False
) -> Iterator[tuple[str, list[str]]]:
    """Yields each line, folded, that has nothing but names and might be a byline, and the names.

    With them go those of the lines beside it, among those `near`, that are set in the same way.
    """
    for line in lines:
        if not (names := read_lone(line, story, is_timed)):
            continue
        place = near.index(line) if line in near else None
        if place is not None:
            before = _read_alike(reversed(near[:place]), line, story)
            names = [*(name for one in reversed(before) for name in one), *names]
            names += [name for one in _read_alike(near[place + 1 :], line, story) for name in one]
        yield "" if line.is_link else fold_text(line.text), names


def _list_direct(lines: StoryLines) -> Iterator[Line]:
    """Yields the lines below a story that nothing but links, times and counts parts from it."""
    for line in lines.below[:_FEW_BELOW]:
        if line is lines.before_title:
            return
        if not _is_of_readers(line, lines.below):
            yield line
        has_time = might_hold_time(line.text[:_LONGEST_TIME]) or any(map(str.isdigit, line.text))
        if not (line.is_link or has_time or read_names_of_line(line).names):
            return


def _is_of_readers(line: Line, lines: list[Line]) -> bool:
    """Says whether a line comes again further down, set alike, with other text between: a name above each comment."""
    place = lines.index(line)
    is_alike = (line.node.tag, read_names(line.node))
    alike = [at for at, one in enumerate(lines) if at > place and (one.node.tag, read_names(one.node)) == is_alike]
    return any(at > place + 1 for at in alike) and any(
        one.text.endswith(_SENTENCE_ENDS) for one in lines[place + 1 : max(alike)]
    )


def _might_be_above(line: Line) -> bool:
    """Says whether a line above a headline, where a topic often stands, may be a name: known, or with a portrait."""
    return line.is_caption or has_given_name(line.text)


def _read_alike(lines: Iterable[Line], model: Line, story: SignedStory) -> list[list[str]]:
    """Returns the names of the lines, one after the other, that are set as the model is and have names alone."""
    is_alike = (model.node.tag, read_names(model.node))
    found = ((line, read_lone(line, story)) for line in lines)
    return [
        names for line, names in takewhile(lambda f: f[1] and (f[0].node.tag, read_names(f[0].node)) == is_alike, found)
    ]


def _list_beside_time(lines: list[Line], before: int) -> list[Line]:
    """Returns the lines that have a time or a count, or with one in the next line or in so many lines before."""
    times = [might_hold_time(line.text[:_LONGEST_TIME]) or bool(_COUNTED.match(line.text)) for line in lines]
    return [line for place, line in enumerate(lines) if any(times[max(0, place - before) : place + 2])]
