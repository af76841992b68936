"""Straightens what the model chose by its form: a story is a run of texts of one form, in one element."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...page.blocks import HEADINGS, Block, Blocks
from ...times.finding import might_hold_time
from .element_tree import list_around
from .lines import is_call, is_of_site, is_picture_credit, leads_to_more, read_opening
from .story_region import count_linked, is_running

_CORE_SHARE = 0.65  # of the story's running text that its element holds
_FORM_SHARE = 0.5  # … that a form has which comes once
_LEAST_TEXTS = 3  # running texts of a story that has a form
_NUMBERED = re.compile(r"\S*\d{3}\S*")  # a name that tells one element from its like
_SENTENCE_ENDS = (
    ".",
    "!",
    "?",
    "…",
    "。",
    "！",
    "？",
    "؟",
    "۔",
    "।",
    ":",
    "：",
    '"',
    "”",
    "»",
    "」",
    "“",
    "’",
    "'",
    ")",
    "）",
)
_LEAST_SENTENCE, _LEAST_DENSE = 40, 12  # characters
_LEAST_SCORE = -2.0  # of a text that is taken up
_QUOTES = tuple('"“„«»「『‘‹')
_COPIED = 60  # characters of a quote that are looked for in the story
_LONGEST_HEADING = 80
_LONGEST_LINE = 120  # characters of a line that is no paragraph
_MOST_AROUND = 12  # blocks above the story's paragraphs, and below
_OF_SECTIONS = HEADINGS | {"li", "dt", "dd", "th", "summary"}
AROUND = "around the story"  # why a block is no body
_LEAST_STANDFIRST = 40  # characters
_MOST_OUTSIDE = 0.5  # of the story's characters that are left out around it

Form = tuple[tuple[str, str], ...]  # tag and names of each element from the story's own to the text's


class _Run(NamedTuple):
    core: int  # the element that holds the story
    forms: frozenset[Form]  # of its paragraphs
    first: int  # the places of its first and last paragraph
    last: int


def straighten_run(found: Blocks, headline_place: int) -> None:
    """Takes up texts among the story's paragraphs that have their form, and leaves out what is around it in another."""
    run = _find_run(found)
    if run is None:
        return
    _take_up(found, run)
    run = _find_run(found) or run
    _leave_out_around(found, run, headline_place)


def _find_run(found: Blocks) -> _Run | None:
    """Returns where the story stands and in what forms; None where it has no form that comes again."""
    running = [place for place, block in enumerate(found.blocks) if block.kept and is_running(found, place)]
    if len(running) < _LEAST_TEXTS:
        return None
    total = sum(len(found.blocks[place].text) for place in running)
    chars: dict[int, int] = {}
    for place in running:
        for element in list_around(found, found.blocks[place].element):
            chars[element] = chars.get(element, 0) + len(found.blocks[place].text)
    core = max((element for element in chars if chars[element] >= _CORE_SHARE * total), default=0)
    forms: dict[Form, list[int]] = {}
    for place in running:
        form = read_form(found, core, found.blocks[place])
        if form is not None:
            forms.setdefault(form, []).append(place)
    own = {
        form: places
        for form, places in forms.items()
        if len(places) > 1 or sum(len(found.blocks[place].text) for place in places) >= _FORM_SHARE * total
    }
    places = [place for of_form in own.values() for place in of_form]
    return _Run(core, frozenset(own), min(places), max(places)) if places else None


def read_form(found: Blocks, core: int, block: Block) -> Form | None:
    """Returns the tags and names of the elements between one and a text in it; None where it does not hold the text."""
    form = []
    element = block.element
    while element > core:
        form.append((found.tags[element], _NUMBERED.sub("", found.names[element])))
        element = found.parents[element]
    return tuple(form) if element == core else None


def _take_up(found: Blocks, run: _Run) -> None:
    """Takes up what the model left out among the story's paragraphs: sentences in their form, headings above them."""
    blocks = found.blocks
    story = " ".join(block.text for block in blocks[run.first : run.last + 1] if block.kept)
    for place in range(run.first + 1, min(run.last + 2, len(blocks))):
        block = blocks[place]
        if block.kept or block.why != "model" or block.score is None or block.score < _LEAST_SCORE:
            continue
        if block.picture is not None or block.link_characters or not _might_be_text(block):
            continue
        before, after = blocks[place - 1], blocks[min(place + 1, len(blocks) - 1)]
        if block.tag in HEADINGS:
            is_own = place < run.last and len(block.text) <= _LONGEST_HEADING and after.kept
        elif is_sentence(block.text) and read_form(found, run.core, block) in run.forms:
            is_own = True
        else:
            is_own = before.kept and after.kept and _might_be_quote(block, story)
        if is_own:
            block.kept, block.why = True, "form"


def _might_be_quote(block: Block, story: str) -> bool:
    """Says whether a text is what somebody said, in full, and no copy of what the story has."""
    text = block.text
    words = text.strip("".join(_QUOTES) + " .")
    return text[0] in _QUOTES and is_sentence(text) and words[:_COPIED] not in story


def _might_be_text(block: Block) -> bool:
    text = block.text
    return not (
        read_opening(text) or is_of_site(text) or is_call(text) or is_picture_credit(text) or leads_to_more(text)
    )


def is_sentence(text: str) -> bool:
    """Says whether a text ends as a sentence does and is long enough for one."""
    least = _LEAST_SENTENCE if text.isascii() or text[len(text) // 2] < "\u3000" else _LEAST_DENSE
    return len(text) >= least and text.endswith(_SENTENCE_ENDS)


def _leave_out_around(found: Blocks, run: _Run, headline_place: int) -> None:
    """Leaves out a few texts around the story that are in another form: lines, and what stands apart from it.

    A standfirst is neither: it stands below the headline and is a line of some length, or a sentence. What has headings
    or is a list has the form of a further section, such as questions and answers.
    """
    blocks = found.blocks
    headline_place = -1 if headline_place > run.first else headline_place  # as a comment is called, below the story
    for place in range(run.last + 2, len(blocks)):  # right below the story may stand who wrote it
        block = blocks[place]
        if block.kept and 2 * count_linked(block) > len(block.text):
            block.kept, block.why = False, AROUND
    story = sum(len(block.text) for block in blocks[run.first : run.last + 1] if block.kept)
    above = [place for place in range(run.first) if blocks[place].kept and not _is_of_form(found, run, blocks[place])]
    below = [
        place
        for place in range(run.last + 1, len(blocks))
        if blocks[place].kept and not _is_of_form(found, run, blocks[place])
    ]
    for place in above if len(above) <= _MOST_AROUND else ():
        block = blocks[place]
        if block.tag in HEADINGS and place == run.first - 1:
            continue
        is_line = block.tag not in HEADINGS and not is_sentence(block.text) and not _might_be_standfirst(block)
        if is_line or place < headline_place:
            block.kept, block.why = False, AROUND
    if len(below) > _MOST_AROUND or any(blocks[place].tag in _OF_SECTIONS for place in below):
        return
    texts = [place for place in below if is_sentence(blocks[place].text) or len(blocks[place].text) > _LONGEST_LINE]
    is_little = sum(len(blocks[place].text) for place in texts) <= _MOST_OUTSIDE * story
    for place in below:
        stands_apart = any(not other.kept for other in blocks[run.last + 1 : place])
        if place not in texts or (stands_apart and is_little):
            blocks[place].kept, blocks[place].why = False, AROUND


def _is_of_form(found: Blocks, run: _Run, block: Block) -> bool:
    return read_form(found, run.core, block) in run.forms


def _might_be_standfirst(block: Block) -> bool:
    text = block.text
    return len(text) >= _LEAST_STANDFIRST and not block.link_characters and not might_hold_time(text)
