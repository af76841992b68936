"""Reads tables of words: `data/<name>.tsv` beside the code that uses them, for translators to edit.

A table is UTF-8. Its first line is a comment that names the columns, then says what the words are and where they come
from: `# agency, spelling: …`. Every further line is a row, with a tab between two cells. Rows are sorted. An underscore
at an end of a word is a space: "by_" begins a line where "bystander" does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from .any_case import AnyCase

_EDGE = re.compile("^_|_$")
_Letters = dict[str, "_Letters"]  # the letters with which words go on, each with those behind it; "" is an end
_BREAK = "[-_ ]"  # between two words of a class name, an id, an address or a heading


def read_table(package: str, name: str) -> list[list[str]]:
    """Returns the rows of a package's table. Each call reads the file: cache what you build from it."""
    text = (files(package) / "data" / f"{name}.tsv").read_text(encoding="utf-8")
    return [[_EDGE.sub(" ", cell) for cell in line.split("\t")] for line in text.split("\n")[1:] if line]


def read_groups(package: str, name: str) -> dict[str, tuple[str, ...]]:
    """Returns the words of each group of a table with two columns, group and word."""
    groups: dict[str, list[str]] = {}
    for group, word in read_table(package, name):
        groups.setdefault(group, []).append(word)
    return {group: tuple(words) for group, words in groups.items()}


def match_any(words: Iterable[str], space: str = " ") -> str:
    """Returns a pattern that matches the longest of the words. `space` is the pattern for each space in them.

    What words have in common at their beginning is written once, which makes a search several times as fast.
    """
    tree: _Letters = {}
    for word in sorted(words):
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return "|".join(_match_branches(tree, space))


def _match_branches(branch: _Letters, space: str) -> list[str]:
    """Returns the patterns of the words of a branch, by their first letters."""
    patterns = []
    for letter, rest in branch.items():
        if not letter:
            continue
        pattern = space if letter == " " else re.escape(letter)
        while len(rest) == 1 and "" not in rest:
            ((letter, rest),) = rest.items()
            pattern += space if letter == " " else re.escape(letter)
        behind = _match_branches(rest, space)
        if "" in rest:
            pattern += f"(?:{'|'.join(behind)})?" if behind else ""
        else:
            pattern += f"(?:{'|'.join(behind)})"
        patterns.append(pattern)
    return patterns


class LinkWords(NamedTuple):
    """Patterns for the words around links, one for each group of `link_words.tsv`. Texts are in lower case."""

    related: re.Pattern[str]  # around links to further articles: "more from"
    related_in_any_case: AnyCase
    subject: re.Pattern[str]  # … or in the line before one, where they are on the same subject: "read also"
    latest: re.Pattern[str]  # around links to what is new, on whatever subject
    most_read: re.Pattern[str]
    navigation: re.Pattern[str]  # in class names and ids of blocks that repeat on every page of a site
    next: frozenset[str]  # what a link to the next page of a listing says, with "-" between words
    next_starts: tuple[str, ...]  # … or begins with


@cache
def load_link_words(*, is_ascii: bool = False) -> LinkWords:
    """Loads the words; with `is_ascii` those alone that a text in ASCII can have, which halves the time of a search."""
    groups = read_groups(__package__, "link_words")
    if is_ascii:
        groups = {group: tuple(filter(str.isascii, words)) for group, words in groups.items()}
    related = match_any(groups["related"], _BREAK)
    return LinkWords(
        related=re.compile(related),
        related_in_any_case=AnyCase(related),
        subject=re.compile(match_any(groups["subject"], _BREAK)),
        latest=re.compile(match_any(groups["latest"], _BREAK)),
        # The Partido Popular is not what is popular.
        most_read=re.compile(rf"(?<!partido{_BREAK})popular|{match_any(groups['most read'], _BREAK)}"),
        navigation=re.compile(rf"(?:^|{_BREAK})(?:{match_any(groups['navigation'])})(?:$|[-_ \d])"),
        next=frozenset(groups["next"]),
        next_starts=groups["next start"],
    )


def might_announce(text: str) -> bool:
    """Says at a quick look whether a text in lower case may have one of the words for related, latest or most read.

    Most texts have none, and a search for each of the groups costs several times as much.
    """
    return not text.isascii() or _load_announcing().search(text) is not None


@cache
def _load_announcing() -> re.Pattern[str]:
    groups = read_groups(__package__, "link_words")
    words = {word for name in ("related", "subject", "latest", "most read") for word in groups[name] if word.isascii()}
    return re.compile(match_any(words | {"popular"}, _BREAK))
