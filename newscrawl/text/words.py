"""The words that tell what links, blocks and addresses are, in the languages that news sites use most."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from .tables import match_any, read_groups

_BREAK = "[-_ ]"  # between two words of a class name, an id, an address or a heading


class LinkWords(NamedTuple):
    """Patterns for the words around links, one for each group of `link_words.tsv`. Texts are in lower case."""

    related: re.Pattern[str]  # around links to further articles: "more from"
    related_in_any_case: re.Pattern[str]  # five times as slow
    subject: re.Pattern[str]  # … or in the line before one, where they are on the same subject: "read also"
    latest: re.Pattern[str]  # around links to what is new, on whatever subject
    most_read: re.Pattern[str]
    navigation: re.Pattern[str]  # in class names and ids of blocks that repeat on every page of a site
    next: frozenset[str]  # what a link to the next page of a listing says, with "-" between words
    next_starts: tuple[str, ...]  # … or begins with


@cache
def load_link_words() -> LinkWords:
    groups = read_groups(__package__, "link_words")
    related = match_any(groups["related"], _BREAK)
    return LinkWords(
        related=re.compile(related),
        related_in_any_case=re.compile(related, re.IGNORECASE),
        subject=re.compile(match_any(groups["subject"], _BREAK)),
        latest=re.compile(match_any(groups["latest"], _BREAK)),
        # The Partido Popular is not what is popular.
        most_read=re.compile(rf"(?<!partido{_BREAK})popular|{match_any(groups['most read'], _BREAK)}"),
        navigation=re.compile(rf"(?:^|{_BREAK})(?:{match_any(groups['navigation'])})(?:$|[-_ \d])"),
        next=frozenset(groups["next"]),
        next_starts=groups["next start"],
    )
