"""Finds the standfirst that nothing marks: the text between headline and story that is set in another way than both."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.elements import list_ancestors, read_names, walk_following
from ..text.clean import fold_text
from ..text.tables import match_any, read_groups
from ..times.timestamps import might_hold_time
from .label_lines import LabelLine, join_lines
from .navigation import weigh
from .people.by_words import begins_with_by

_MOST_NODES = 250
_MOST_LINES = 14
_SHORTEST, _LONGEST = 40, 400  # letters
_PROSE = 60  # letters of a paragraph of the story
_LONGEST_TIME = 80
_NO_STANDFIRST = frozenset(
    (
        "nav",
        "aside",
        "footer",
        "form",
        "figure",
        "figcaption",
        "li",
        "time",
        "button",
        "address",
        "blockquote",
        "dd",
        "dt",
    )
)
_ENDS = frozenset('.!?…。！？؟۔।»”"')


@cache
def _load_other_names() -> re.Pattern[str]:
    """What finds, in class names, captions, buttons and the like."""
    return re.compile(rf"{match_any(read_groups(__package__, 'standfirst_names')['other'])}|\bad\b")


class _Style(NamedTuple):
    """How a line is set."""

    tag: str
    names: str
    inner: tuple[str, ...]  # the elements in the line that hold all of it


def find_shown_standfirst(heading: LexborNode, headline: str) -> str | None:
    """Returns the text before the story's first paragraphs that is set otherwise than these, which are set alike.

    It is a sentence, no byline, no time, no caption; `headline` is folded.
    """
    found: LabelLine | None = None
    story: list[_Style] = []
    for line in islice(join_lines(walk_following(heading, _MOST_NODES)), _MOST_LINES):
        if found is None:
            if _is_passed_over(line, headline):
                continue
            if not _might_be_standfirst(line):
                return None
            found = line
        elif weigh(line.text) >= _PROSE and not _stands_apart(line):
            if found.holder.mem_id in {a.mem_id for a in list_ancestors(line.holder, 2)}:
                return None  # the story's first paragraph, which no element of its own holds
            story.append(_read_style(line))
            if len(story) == 2:
                break
    if found is None or len(story) < 2 or story[0] != story[1] or _read_style(found) == story[0]:
        return None
    return found.text


def _is_passed_over(line: LabelLine, headline: str) -> bool:
    """Says whether a line is one of those that may stand before a standfirst: a label, a byline, a time, a caption."""
    text = line.text
    is_short = weigh(text) < _SHORTEST or fold_text(text) == headline
    is_told = begins_with_by(text) or might_hold_time(text[:_LONGEST_TIME])
    return is_short or bool(line.links) or _stands_apart(line) or (weigh(text) < 2 * _SHORTEST and is_told)


def _might_be_standfirst(line: LabelLine) -> bool:
    text = line.text
    return _SHORTEST <= weigh(text) <= _LONGEST and text[-1] in _ENDS


def _stands_apart(line: LabelLine) -> bool:
    """Says whether a line is a picture's, or belongs to a box or a list."""
    around = (line.holder, *list_ancestors(line.holder, 2))
    if any(one.tag in _NO_STANDFIRST or _load_other_names().search(read_names(one)) for one in around):
        return True
    before = line.holder.prev
    while before is not None and before.is_text_node and not (before.text_content or "").strip():
        before = before.prev
    return before is not None and (
        before.tag == "img" or (not before.is_text_node and before.css_first("img") is not None)
    )


def _read_style(line: LabelLine) -> _Style:
    inner = []
    if len(line.pieces) == 1 and line.pieces[0].node.mem_id != line.holder.mem_id:
        node: LexborNode | None = line.pieces[0].node
        while node is not None and not node.is_text_node:
            inner.append(f"{node.tag} {node.attributes.get('size') or ''} {read_names(node).strip()}")
            node = node.child
    return _Style(line.holder.tag or "", read_names(line.holder), tuple(inner))
