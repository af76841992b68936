"""Reads who is named in a record beside a story: rows of a label with a colon and its value."""

from __future__ import annotations

import re
from itertools import pairwise

from .by_words import names_other_role
from .lone_lines import SignedStory, is_told_of
from .lone_names import is_known
from .named_line import says_who_wrote
from .page_lines import Line

_ROW = re.compile(r"([^\W\d_][^:：]{1,24})[:：]\s*(\S.{1,80})")
_LABELS = frozenset(("dt", "th"))
_FEWEST_ROWS = 2


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
