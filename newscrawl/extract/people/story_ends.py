"""Reads who signs in a story's last words, and whose biography follows the story."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from ...page.page import Page
from ...text.clean import normalise_text
from .by_words import begins_with_by, names_other_role
from .lone_lines import SENTENCE, SignedStory, are_words, is_told_of, list_ordinary_words
from .lone_names import has_given_name, might_be_alone
from .named_line import LONGEST_LINE, NOBODY, read_told_twice
from .page_lines import Line
from .story_lines import SENTENCE_ENDS

_FEW_LINES = 12  # between headline and story
_LONGEST_BIOGRAPHY = 500
_SHORTEST_BIOGRAPHY = 12  # characters behind the name
_MOST_WORDS = 4  # of a name, and one more
_SMALL = "i, em, small"  # in which a page sets what is not the story
_LONGEST_RECORD = 20  # characters of a record's label
_OTHER_LETTERS, _LONGEST_SIGNED = frozenset("i em b strong small span font u cite".split()), 60
_QUOTES = '"“„«»‘「『'
_SIGNED = re.compile(
    r"[.!?…。！？؟”»」』\"](?:\s*[(（\[【〔]((?:[^()（）\[\]【】〔〕]|\([^()]{2,40}\)){2,60})[)）\]】〕]|\s*[–—]\s?([^–—.!?:]{4,60}))\s*$"
)


def read_end(page: Page, story: SignedStory) -> list[str]:
    """Returns who signs in the story's last words: "… he said. (Jane Roe)"; or whose biography follows it."""
    last = story.lines.last
    signed = _SIGNED.search(last.text) if last is not None else None
    set_apart = _read_set_apart(last) if last is not None and not signed else ""
    is_quoted = last is not None and (last.text[0] in _QUOTES or last.node.tag in ("blockquote", "q", "figcaption"))
    text = (signed[1] or signed[2]) if signed else set_apart
    is_credit = last is not None and _is_credit(last.text)
    if last is not None and text and not is_credit and not names_other_role(text):
        read = story.read(Line(text, [text], last.node))
        names = read.names if read.has_by or not is_quoted else []
        if names and all(map(might_be_alone, names)) and not is_told_of(names, story, 1):
            return names
    people = _read_boxes(story)
    return people if people and not are_words(people, list_ordinary_words(page)) else []


def _is_credit(text: str) -> bool:
    """Says whether a text begins as a credit, perhaps behind a label of a record: "GRAPHIC: Photo: A street"."""
    label, _, behind = text.partition(": ")
    return names_other_role(text) or (len(label) <= _LONGEST_RECORD and names_other_role(behind))


def read_within(story: SignedStory) -> list[str]:
    """Returns the names of the only line among the story's last ones that begins with "By", whatever follows it.

    A colophon or a letter's end may have been taken for the story's.
    """
    lines = [line for line in story.lines.closing if len(line.text) <= LONGEST_LINE and begins_with_by(line.text)]
    read = story.read(lines[0]) if len(lines) == 1 else NOBODY
    if not (read.names and read.has_by and all(map(might_be_alone, read.names))) or is_told_of(read.names, story, 1):
        return []
    return [] if story.owners.is_of_another(lines[0].node, lines[0].text) else read.names


def _read_set_apart(line: Line) -> str:
    """Returns the words behind a paragraph's last sentence that are set in other letters: "… <i>Jane Roe</i>"."""
    last = line.node.last_child
    while last is not None and last.is_text_node and not (last.text_content or "").strip():
        last = last.prev
    if last is None or last.tag not in _OTHER_LETTERS:
        return ""
    text = normalise_text((last.text() or "")[: LONGEST_LINE + 1])
    before = line.text.removesuffix(text).rstrip()
    is_end = len(before) < len(line.text) and before.endswith((*SENTENCE_ENDS, "”", "»", "“", '"', "」"))
    text = text[1:-1].strip() if text[:1] in "(（" and text[-1:] in ")）" else text
    return text if is_end and len(text) <= _LONGEST_SIGNED else ""


def _read_boxes(story: SignedStory) -> list[str]:
    """Returns the people whose biographies stand below the story, or end it in small letters."""
    lines = story.lines
    named: dict[str, None] = {}
    begun = {line.text for line in (*lines.closing, lines.first, lines.last) if line is not None}
    for line, following in pairwise([*lines.above, *lines.between[:_FEW_LINES], *lines.closing, None]):
        if line is None or (line.is_link and line.links and line.links[0][0].startswith("#")):
            continue  # a button
        names = story.read(line).names
        told = [following.text] if following is not None else []
        told += begun if line in lines.between else ()
        if name := read_told_twice(line.text):
            named[name] = None
        elif len(names) == 1 and might_be_alone(names[0]) and any(_begins_biography(text, names[0]) for text in told):
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


def _begins_biography(text: str, name: str) -> bool:
    return text.startswith(name) and len(text) > len(name) + _SHORTEST_BIOGRAPHY


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
    return told if is_name and text.endswith(SENTENCE_ENDS) else ""


def _is_set_small(line: Line) -> bool:
    """Says whether all of a line is set otherwise than paragraphs are: in italics, in small letters."""
    inner = line.node if line.node.tag == "small" else line.node.css_first(_SMALL)
    return inner is not None and len((inner.text() or "").strip()) >= len(line.text) - 2
