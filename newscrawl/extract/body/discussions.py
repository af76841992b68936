"""Drops what readers say below a story: an element outside the story's own, of lines that tell who wrote and when."""

from __future__ import annotations

import re
from functools import cache, partial, reduce
from typing import NamedTuple

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.tables import match_any, read_groups
from ...times.timestamps import find_time_text, might_hold_time
from ..people.by_words import begins_comments
from .element_sums import BIT, find_name_bits
from .element_tree import find_common, find_end, list_around
from .others import MUCH
from .story_form import is_sentence
from .story_region import is_running

_LONGEST_LINE = 110  # characters of who wrote and when, with a number and what can be done
_LEAST_NAME, _LONGEST_NAME = 2, 45  # letters in it beside the time
_CLOCK = re.compile(r"\d\s?[:.hH時시点點]\s?\d\d")
_STOPS = frozenset("!?。！？؟۔।…")
_LEAST_DIGITS = 5  # of a day with its year
_LEAST_LINES = 2
_LEAST_STORY, _LONG_STORY = 2, 400  # running texts between headline and discussion, or characters
_MOST_A_LINE = 12  # blocks of one comment
_NEAR = 4  # blocks from a line to a text that was kept
_BEHIND = 6  # blocks behind the last comment among which the form to write one begins
_LONGEST_LABEL, _LONGEST_BUTTON = 60, 30
_ANSWERED = 0.5  # of the comments that have a button to answer


class _Discussion(NamedTuple):
    first: int  # the place of its first block
    said: list[Block]


def drop_discussion(found: Blocks, headline_place: int) -> bool:
    """Leaves out the element below the story whose parts have a reader's name and a moment each.

    Returns whether that was much: then the story's own blocks are worth being judged anew, without it.

    What holds more text than the story is left out only where something else tells that readers wrote it: the form to
    write in, buttons to answer, a heading, a name of its elements. So a live blog's entries stay, and a chronicle's.
    """
    blocks = found.blocks
    kept = sum(len(block.text) for block in blocks if block.kept)
    forms: dict[tuple[str, str], list[int]] = {}
    head = max(headline_place, 0)
    begin = next((place for place in range(head + 1, len(blocks)) if is_running(found, place)), len(blocks))
    for place in range(begin + 1, len(blocks)):
        is_beside_text = any(block.kept for block in blocks[max(place - _NEAR, 0) : place + _NEAR])
        if is_beside_text and _tells_reader(blocks, place):
            forms.setdefault((blocks[place].tag, found.names[blocks[place].element]), []).append(place)
    for lines in forms.values():
        discussion = _read_discussion(found, lines, headline_place) if len(lines) >= _LEAST_LINES else None
        if discussion is None:
            continue
        first, said = discussion
        for block in [*said, *_list_form(found, first + len(said))]:
            block.kept, block.why = False, "comment"
        above = blocks[first - 1]
        if above.kept and len(above.text) <= _LONGEST_LABEL and not is_sentence(above.text):
            above.kept, above.why = False, "comment"
        return sum(len(block.text) for block in blocks if block.kept) < (1 - MUCH) * kept
    return False


def _read_discussion(found: Blocks, lines: list[int], headline_place: int) -> _Discussion | None:
    """Returns what readers say, by the places of the lines that tell who and when; None where it may be the story's."""
    blocks = found.blocks
    holder = reduce(partial(find_common, found), (blocks[place].element for place in lines))
    if holder <= 0:
        return None
    end = find_end(found, holder)
    said = [block for block in blocks if holder <= block.element < end]
    first = blocks.index(said[0])
    running = [place for place in range(first) if is_running(found, place)]
    story = [place for place in running if place > headline_place]
    if len(story) < _LEAST_STORY:  # the headline may come again between the story and the comments
        story = [place for place in running if blocks[place].kept]
    size = sum(len(blocks[place].text) for place in story)
    if (len(story) < _LEAST_STORY and size < _LONG_STORY) or len(said) < 2 * len(lines):
        return None
    names = {_read_letters(blocks[place].text) for place in lines}
    # A programme or a chronicle stands beside the story's paragraphs.
    is_apart = all(found.parents[holder] != found.parents[blocks[place].element] for place in story)
    is_little = sum(len(block.text) for block in said) <= size and len(said) <= _MOST_A_LINE * len(lines)
    is_timed = len(names) > 1 and all(_CLOCK.search(blocks[place].text) for place in lines)
    is_small_talk = is_apart and is_little and is_timed
    own = set(list_around(found, blocks[story[0]].element))
    return _Discussion(first, said) if is_small_talk or _is_of_readers(found, own, said, first, len(lines)) else None


def _list_form(found: Blocks, behind: int) -> list[Block]:
    """Returns the blocks from a place to the end of the form that begins soon behind it: its heading and its terms."""
    for element, at in found.fields:
        if behind <= at <= behind + _BEHIND:
            form = _find_form(found, element)
            end = find_end(found, form) if form > 0 else 0
            return [b for place, b in enumerate(found.blocks) if behind <= place and (place < at or b.element < end)]
    return []


def _find_form(found: Blocks, field: int) -> int:
    return next((element for element in list_around(found, field) if found.tags[element] == "form"), field)


def _tells_reader(blocks: list[Block], place: int) -> bool:
    """Says whether a line is a reader's name and a day with its year, or the day alone below a name alone."""
    text = blocks[place].text
    if len(text) > _LONGEST_LINE or text[-1] in _STOPS or blocks[place].tag in HEADINGS or not might_hold_time(text):
        return False
    time = find_time_text(text)
    if time is None or sum(map(str.isdigit, time)) < _LEAST_DIGITS:
        return False
    name = _read_letters(text.replace(time, " ", 1))
    if not name and blocks[place - 1].tag not in HEADINGS and len(blocks[place - 1].text) <= _LONGEST_NAME:
        name = "" if is_sentence(blocks[place - 1].text) else _read_letters(blocks[place - 1].text)
    return _LEAST_NAME <= len(name) <= _LONGEST_NAME


def _read_letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))


def _is_of_readers(found: Blocks, own: set[int], said: list[Block], first: int, count: int) -> bool:
    """Says whether something else tells that readers wrote some blocks. `own`: the elements around the story."""
    inside = [element for element in list_around(found, said[-1].element) if element not in own]
    if any(find_name_bits(found.names[element]) & BIT["comment"] for element in inside):
        return True
    answers = sum(len(one.text) <= _LONGEST_BUTTON and bool(_load_answers().search(one.text)) for one in said)
    if answers >= _ANSWERED * count:
        return True
    if len(said) > _MOST_A_LINE * count:
        return False
    above = found.blocks[max(first - 1, 0) : first]
    if any(len(one.text) <= _LONGEST_LABEL and begins_comments(one.text) for one in [*above, *said[:2]]):
        return True
    last = first + len(said)
    fields = [element for element, at in found.fields if last <= at <= last + _BEHIND]
    return any(found.elements[_find_form(found, element)].css_first("textarea") is not None for element in fields)


@cache
def _load_answers() -> re.Pattern[str]:
    words = match_any(read_groups(__package__, "others")["answer"])
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
