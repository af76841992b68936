"""Reads who is named in a record beside a story: rows of a label with a colon and its value."""

from __future__ import annotations

import re
from itertools import pairwise

from selectolax.lexbor import LexborNode

from ...page.elements import read_text
from ...page.page import Page
from .by_words import names_other_role
from .lone_lines import SignedStory, is_told_of
from .lone_names import is_known, might_be_alone
from .named_line import says_who_wrote
from .page_lines import Line, list_lines

_ROW = re.compile(r"([^\W\d_][^:：()（）\[\]]{1,24})[:：]\s*(\S.{1,80})")
_LABELS = frozenset(("dt", "th"))
_VALUES = frozenset(("td", "dd"))
_FEWEST_ROWS = 2
_MOST_CELLS = 80
_LONGEST_CELL, _LONGEST_VALUE = 40, 120  # characters of a label and of its value


def read_record(lines: list[Line], story: SignedStory) -> list[str]:
    """Returns who is named in a record above the headline: rows of a label with a colon and its value."""
    rows = [
        (label, value) for label, value in pairwise(lines) if label.text[-1] in ":：" and value.text[-1] not in ":："
    ]
    for label, value in rows if len(rows) > 1 else ():
        if says_who_wrote(label.text):
            whole = Line(f"{label.text} {value.text}", [label.text, value.text], value.node)
            if names := story.read(value).names or story.read(whole).names:
                return names
    return []


def read_page_record(page: Page, story: SignedStory) -> list[str]:
    """Returns who is named in a record anywhere on a page: rows of a table or a list of a label and its value, of which
    one alone on all of the page has a label that says who wrote."""
    named: list[list[str]] = []
    for cell in page.tree.css("th, dt")[:_MOST_CELLS]:
        value = _step_on(cell)
        label = read_text(cell, _LONGEST_CELL + 1) if value is not None and value.tag in _VALUES else ""
        if value is None or not 1 < len(label) <= _LONGEST_CELL or not says_who_wrote(label):
            continue
        if names_other_role(f"{label.rstrip(':： ')}: X"):
            continue  # "Editor"
        lines = list(list_lines(value.traverse(include_text=True)))
        is_short = bool(lines) and len(read_text(value, _LONGEST_VALUE + 1)) <= _LONGEST_VALUE
        named.append(list(dict.fromkeys(n for line in lines for n in story.read(line).names)) if is_short else [])
    is_record = len(named) == 1 and all(map(might_be_alone, named[0])) and not is_told_of(named[0], story)
    return named[0] if is_record else []


def _step_on(cell: LexborNode) -> LexborNode | None:
    """Returns the element beside a cell, where the cell is the first of its row, and the second is the last."""
    following = cell.next
    while following is not None and following.is_text_node:
        following = following.next
    if following is None or cell.tag != "th":
        return following
    behind = following.next
    while behind is not None and behind.is_text_node:
        behind = behind.next
    return following if behind is None else None


def read_unknown_record(lines: list[Line], story: SignedStory) -> list[str]:
    """Returns the people whom one row of a record names, the only one that does, whatever its label says.

    The label is no role of another: "Photos". The story does not tell of these people.
    """
    rows = [(found[1], found[2], line) for line in lines if (found := _ROW.fullmatch(line.text))]
    for one, following in pairwise(lines):
        if one.text[-1] in ":：" or one.node.tag in _LABELS:
            rows.append((one.text, following.text, following))
    if len(rows) < _FEWEST_ROWS:
        return []
    named: list[list[str]] = []
    for label, value, line in rows:
        names = story.read(Line(value, [value], line.node)).names
        if names and all(map(is_known, names)) and not names_other_role(f"{label.rstrip(':： ')}: {value}"):
            named.append(names)
    is_own = len(named) == 1 and not is_told_of(named[0], story)
    return named[0] if is_own else []
