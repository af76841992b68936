"""Reads from class names and ids what an element is: comments, a caption, the body."""

from __future__ import annotations

import re
from functools import cache

from ...text.tables import read_table

MAX_NAME_CHARACTERS = 150  # of one element's class, id and so on

# What the words of an element's class, id, role and the like tell, one bit a group.
GROUP_NAMES = tuple(
    (
        "comment related teaser share navigation advert caption image video embed box byline newsletter paywall cta "
        "body article headline date tags footer sidebar cookie hidden toc live header search summary quote table faq"
    ).split()
)
BIT: dict[str, int] = {name: 1 << place for place, name in enumerate(GROUP_NAMES)}
_NAME_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def read_name_bits(names: str) -> int:
    """Returns the groups of the words in class names and ids ("article-body__text" → body, article), as bits."""
    bits = 0
    get = _load_word_bits().get
    if names.islower():
        for word in names.replace("-", " ").replace("_", " ").split():
            bits |= get(word, 0)
    else:
        for word in _NAME_WORD.findall(names):
            bits |= get(word.lower(), 0)
    return bits


@cache
def _load_word_bits() -> dict[str, int]:
    bits: dict[str, int] = {}
    for group, word in read_table(__package__, "name_groups"):
        bits[word] = bits.get(word, 0) | BIT[group]
    return bits
