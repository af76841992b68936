"""Reads tables of words: `data/<name>.tsv` beside the code that uses them, for translators to edit.

A table is UTF-8. Its first line is a comment that names the columns, then says what the words are and where they come
from: `# agency, spelling: …`. Every further line is a row, with a tab between two cells. Rows are sorted. An underscore
at an end of a word is a space: "by_" begins a line where "bystander" does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.resources import files

_EDGE = re.compile("^_|_$")


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

    Words are grouped by their first letters, which halves the time of a search.
    """
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        groups.setdefault(word[0], []).append(word[1:])
    patterns = []
    for first, rests in groups.items():
        behind = "|".join(re.escape(rest).replace(r"\ ", space) for rest in rests)
        start = space if first == " " else re.escape(first)
        patterns.append(f"{start}(?:{behind})" if len(rests) > 1 else start + behind)
    return "|".join(patterns)
