"""Reads an unmarked byline in the first texts after the headline."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.elements import Landmark, list_texts, read_start, walk_following
from ...page.page import Page
from ...text.clean import fold_text, normalise_text
from ...times.timestamps import might_hold_time
from ..candidates import Candidate
from .by_words import begins_with_and, begins_with_by, ends_with_and
from .names import REPORTER, begins_with_article, looks_like_name, might_be_person, names_job, split_byline

_LONGEST_BYLINE = 160
_LONGEST_NAMES = 100
_LONG_TEXT = 400
_SENTENCE = 60
_MOST_PIECES = 16  # names and what joins them
_NEAR = 12  # texts after the heading that stand beside it
_FOLLOWING = 25  # texts after the heading among which an unmarked byline is looked for
_BY_BEHIND_TIME = re.compile(r"\d\W.{0,60}?\b(?:by|von|por|par|door)\s+([^\W\d_a-z].+)$")


class _FollowingText(NamedTuple):
    """A text after the heading."""

    text: str
    may_begin_byline: bool


def find_authors_after_heading(page: Page, heading: Landmark | None) -> Iterator[Candidate]:
    """Returns names in the first texts after the heading: after an unmarked "By", before a job, or bold and alone."""
    if heading is None:
        yield from _find_in_texts(page)
        return
    texts = list(_list_following_texts(heading.node))
    named = _find_by(texts)
    if named:
        yield from named
        return
    for text, _ in texts[:20]:
        behind = _BY_BEHIND_TIME.search(text[:_LONGEST_BYLINE]) if might_hold_time(text) else None
        if behind and (people := _list_people(behind[1])):
            yield from people
            return
        name, *others = re.split(r"\s+[|•·]\s+", text[:_LONGEST_BYLINE])
        if others and names_job(others[0]) and looks_like_name(name) and might_be_person(name):
            yield Candidate(name, "text")
            return
    yield from _find_lone_names(heading.node)


def find_other_byline(heading: Landmark | None, stated: Container[str]) -> list[Candidate]:
    """Returns the names behind a "By" just below the heading, where they are others than those that metadata states.

    Returns none where one of the stated names (folded by `fold_text`) stands there too.
    """
    texts = list(islice(_list_following_texts(heading.node), _NEAR)) if heading is not None else []
    short = [text for text, _ in texts if len(text) <= _LONGEST_NAMES]
    is_stated = any(fold_text(name) in stated for text in short for name in split_byline(text))
    return [] if is_stated else _find_by(texts)


def _find_by(texts: list[_FollowingText]) -> list[Candidate]:
    """Returns the names after the first "By"."""
    for place, (text, begins) in enumerate(texts):
        if not begins or len(text) >= _LONGEST_BYLINE:
            continue
        if not (begins_with_by(text) or (len(text) < 24 and begins_with_by(f"{text} X"))):
            continue
        rest = [n for n in split_byline(_join_pieces(texts, place)) if might_be_person(n)]
        if not rest and place + 1 < len(texts) and len(text) < 20 and len(texts[place + 1].text) < _LONGEST_NAMES:
            rest = [n for n in split_byline(_join_pieces(texts, place + 1)) if might_be_person(n)]
        names = [n for n in rest if looks_like_name(n)]
        if names:
            return [Candidate(n, "text") for n in names]
    return []


def _list_people(text: str) -> list[Candidate]:
    """Returns the people in a text without markup who have full names."""
    return [Candidate(n, "text") for n in split_byline(text) if might_be_person(n) and looks_like_name(n)]


def _join_pieces(texts: list[_FollowingText], place: int) -> str:
    """Joins the text at a place with those that a comma or an "and" adds: often each name is a link of its own."""
    line = texts[place].text
    for text, _ in texts[place + 1 : place + _MOST_PIECES]:
        if len(text) >= _LONGEST_NAMES or not (ends_with_and(line) or begins_with_and(text)):
            break
        line = f"{line} {text}"
    return line


def _find_in_texts(page: Page) -> Iterator[Candidate]:
    """Returns the names of a page without a heading: after the first "By", or before the Korean word for a reporter."""
    for text in list_texts(page.root, _FOLLOWING) if page.root is not None else ():
        if len(text) >= _LONGEST_BYLINE:
            continue
        reporter = REPORTER.match(text)
        people = _list_people(reporter[1] if reporter else text if begins_with_by(text) else "")
        if people:
            yield from people
            return


def _find_lone_names(heading: LexborNode) -> Iterator[Candidate]:
    """Yields the names that are the story's first paragraph: in bold, or parted by strokes ("Jane Doe/John Roe")."""
    for node in walk_following(heading, 400):
        if not node.is_text_node or not (text := normalise_text((node.text_content or "")[:_LONG_TEXT])):
            continue
        if len(text) >= _LONG_TEXT // 2 or (len(text) > _SENTENCE and text.endswith((".", "!", "?"))):
            return  # the story has begun
        parent = node.parent
        paragraph = parent.parent if parent is not None and parent.tag in ("strong", "b") else parent
        is_told = paragraph is not parent or "/" in text
        if is_told and paragraph is not None and paragraph.tag == "p" and read_start(paragraph, 90) == text:
            names = [n for part in text.split("/") for n in split_byline(part)]
            if names and all(looks_like_name(n) and might_be_person(n) and not begins_with_article(n) for n in names):
                yield from (Candidate(n, "text") for n in names)
                return


def _list_following_texts(heading: LexborNode) -> Iterator[_FollowingText]:
    """Returns the first short texts after an element in document order, each with whether it may begin a byline."""
    count = 0
    for node in walk_following(heading):
        if node.is_text_node:
            content = node.text_content or ""
            text = "" if len(content) >= 400 or content.isspace() else normalise_text(content)
            if text:
                # Inside a sentence a word such as "von" or "de" begins no byline.
                begins = node.prev is None or node.prev.tag in ("br", "hr", "img", "svg", "time") or text[0] in "BW"
                yield _FollowingText(text, begins)
                count += 1
                if count >= _FOLLOWING:
                    return
