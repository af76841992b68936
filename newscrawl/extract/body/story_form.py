"""The form of a story's texts: in what elements, of what names, each stands; and which texts are in that form."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ...page.blocks import Block, Blocks

_NUMBERED = re.compile(r"\S*\d{3}\S*")  # a name that tells one element from its like
_NUMBER = re.compile(r"\d{3}")
_COUNTED = re.compile(r"(\S*[^\W\d_])[-_]?\d{1,2}")  # what is the name beside it, with a number
_SENTENCE_ENDS = tuple(".!?…。！？؟۔।:：\"”»」’')）")
_LEAST_SENTENCE, _LEAST_DENSE = 40, 12  # characters
_QUOTES = tuple('"“„«»「『‘‹')
_QUOTE = re.compile(r"quote|quotation|zitat|citation|citaat|\bcita\b|citazione|cita[çc][ãa]o|sitat|citat")
_COPIED = 60  # characters of a quote that are looked for in the story

Form = tuple[tuple[str, str], ...]  # tag and names of each element from the story's own to the text's


class StoryRun(NamedTuple):
    core: int  # the element that holds the story
    forms: frozenset[Form]  # of its paragraphs
    first: int  # the places of its first and last paragraph
    last: int


def read_form(found: Blocks, core: int, block: Block) -> Form | None:
    """Returns the tags and names of the elements between one and a text in it; None where it does not hold the text."""
    form = []
    element = block.element
    while element > core:
        form.append((found.tags[element], _drop_numbers(found.names[element])))
        element = found.parents[element]
    return tuple(form) if element == core else None


@lru_cache(maxsize=8_192)  # a site's names are on every one of its pages
def _drop_numbers(names: str) -> str:
    parts = (_NUMBERED.sub("", names) if _NUMBER.search(names) else names).split(" ")
    # "row row-4" is a row; "col-9" is another column than "col-3".
    return " ".join(part for part in parts if not ((stem := _COUNTED.fullmatch(part)) and stem[1] in parts))


def is_of_form(found: Blocks, run: StoryRun, block: Block) -> bool:
    return read_form(found, run.core, block) in run.forms


def is_like_form(found: Blocks, run: StoryRun, block: Block) -> bool:
    """Says whether a text outside the story's element stands in elements of the same names as the story's own texts.

    So it is where a page's sections part a story, and a box stands between them.
    """
    for form in run.forms:
        if len(form) > 1 and any(names for _, names in form) and _list_nearest(found, block, len(form)) == form:
            return True
    return False


def _list_nearest(found: Blocks, block: Block, count: int) -> Form:
    nearest: list[tuple[str, str]] = []
    element = block.element
    while element > 0 and len(nearest) < count:
        nearest.append((found.tags[element], _drop_numbers(found.names[element])))
        element = found.parents[element]
    return tuple(nearest)


def is_dense(text: str) -> bool:
    """Says whether a text is in a script whose signs are syllables or words, by what is in its middle."""
    middle = len(text) // 2
    return not text.isascii() and max(text[middle : middle + 2]) >= "\u3000"  # one of the two may be a space


def is_sentence(text: str) -> bool:
    """Says whether a text ends as a sentence does and is long enough for one."""
    least = _LEAST_DENSE if is_dense(text) else _LEAST_SENTENCE
    return len(text) >= least and text.endswith(_SENTENCE_ENDS)


def is_set_as_quote(form: Form) -> bool:
    """Says whether one of the elements around a text is a quote's, by its tag or its name."""
    return any(tag in ("blockquote", "q") or _QUOTE.search(names) for tag, names in form)


def might_be_quote(block: Block, story: str) -> bool:
    """Says whether a text is what somebody said, in full, and no copy of what the story has."""
    text = block.text
    words = text.strip("".join(_QUOTES) + " .")
    return text[0] in _QUOTES and is_sentence(text) and words[:_COPIED] not in story
