"""Straightens what the model chose by its form: a story is a run of texts of one form, in one element."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.tables import load_link_words
from ...times.timestamps import might_hold_time
from .edges import might_be_byline_or_time, might_be_closing
from .element_tree import find_common, list_around
from .lines import is_call, is_call_for_support, is_of_site, is_picture_credit, leads_to_more, read_opening
from .story_region import count_linked, find_core, is_running
from .teasers import count_links, find_headline_above, find_target, list_hrefs, might_be_entry, stands_in_card

_CORE_SHARE = 0.65  # of the story's running text that its element holds
_FORM_SHARE = 0.5  # … that a form has which comes once
_LEAST_TEXTS = 2  # running texts of a story that has a form
_NUMBERED = re.compile(r"\S*\d{3}\S*")  # a name that tells one element from its like
_SENTENCE_ENDS = tuple(".!?…。！？؟۔।:：\"”»」“’')）")
_LEAST_SENTENCE, _LEAST_DENSE = 40, 12  # characters
_AHEAD = 4  # blocks below the story among which a further paragraph is looked for
_LEAST_SCORE = -2.0  # of a text that is taken up
_QUOTES = tuple('"“„«»「『‘‹')
_COPIED = 60  # characters of a quote that are looked for in the story
_LONGEST_HEADING = 80
_LONGEST_LABEL = 60
_LONGEST_LINE = 120  # characters of a line that is no paragraph
_MOST_ABOVE = 0.15  # of the running text that stands above the headline and is no story
_MOST_AROUND = 12  # blocks above the story's paragraphs, and below
_LEAST_OF_LIST = 3  # lines of one form
_OF_LISTS = frozenset(("li", "dt", "dd", "th", "summary"))
_LEAST_BETWEEN = 2  # links between the story and a text that is no part of it
AROUND = "around the story"  # why a block is no body
_LEAST_EXCERPTS = 2
_LONGEST_CALL = 400  # characters of a text that asks for something
_LEAST_STANDFIRST = 40  # characters
_MOST_OUTSIDE = 0.9  # of the story's characters that are left out around it

Form = tuple[tuple[str, str], ...]  # tag and names of each element from the story's own to the text's


class _Run(NamedTuple):
    core: int  # the element that holds the story
    forms: frozenset[Form]  # of its paragraphs
    first: int  # the places of its first and last paragraph
    last: int


def straighten_run(found: Blocks, headline_place: int, address: str | None = None) -> bool:
    """Takes up texts among the story's paragraphs that have their form, and leaves out what is around it in another.

    Returns whether any text was taken up.
    """
    run = _find_run(found, headline_place)
    if run is None and _take_up_short_story(found, headline_place):
        run = _find_run(found, headline_place)
    if run is None:
        return False
    is_any = _take_up_first(found, run, headline_place)
    is_any = _take_up(found, run) or is_any
    if is_any:
        _take_up(found, run)  # a quote may stand next to a heading, and neither was kept
        run = _find_run(found, headline_place) or run
    _leave_out_calls(found, run)
    _leave_out_excerpts(found, run, address)
    _leave_out_around(found, run, headline_place)
    return is_any


def _take_up_short_story(found: Blocks, headline_place: int) -> bool:
    """Takes up the first texts below the headline that are sentences of one form, where hardly any text is kept.

    A story of a few lines is less than what stands around it. Returns whether there was one.
    """
    core = find_core(found, headline_place) if headline_place >= 0 else None
    if core is None:
        return False
    forms: dict[Form, list[Block]] = {}
    for place in range(headline_place + 1, len(found.blocks)):
        block = found.blocks[place]
        form = read_form(found, core, block)
        might_be_own = block.kept or (block.why == "model" and block.score is not None and block.score >= _LEAST_SCORE)
        if form is not None and might_be_own and not block.link_characters and is_sentence(block.text):
            forms.setdefault(form, []).append(block)
    story = max(forms.values(), key=lambda of_form: sum(len(block.text) for block in of_form), default=[])
    others = sum(len(block.text) for block in found.blocks if block.kept and block not in story)
    if len(story) < _LEAST_TEXTS or sum(len(block.text) for block in story) <= others:
        return False
    for block in story:
        if not block.kept and _might_be_text(block):
            block.kept, block.why = True, "form"
    return True


def _take_up_first(found: Blocks, run: _Run, headline_place: int) -> bool:
    """Takes up sentences in the story's form between the headline and its first paragraph. Says whether any was."""
    is_any = False
    for block in found.blocks[max(headline_place + 1, 0) : run.first] if headline_place >= 0 else ():
        if block.kept or block.why != "model" or block.score is None or block.score < _LEAST_SCORE:
            continue
        if block.picture is not None or block.link_characters or not is_sentence(block.text):
            continue
        if _might_be_text(block) and _is_of_form(found, run, block) and not might_be_byline_or_time(block.text):
            block.kept, block.why, is_any = True, "form", True
    return is_any


def _leave_out_excerpts(found: Blocks, run: _Run, address: str | None) -> None:
    """Leaves out texts below linked headlines, two or more of one kind, which are in another form than the story's."""
    hrefs: dict[int, list[str]] | None = None
    groups: dict[tuple[str, str, str, str], list[Block]] = {}
    own = {0, *list_around(found, run.core)}
    for place, block in enumerate(found.blocks):
        above = find_headline_above(found, place) if not block.link_characters else None
        if above is None or find_common(found, above.element, block.element) in own:
            continue
        if run.first <= place <= run.last and _is_of_form(found, run, block):
            continue
        hrefs = list_hrefs(found) if hrefs is None else hrefs
        if find_target(found, hrefs, above, address) == "page":
            kind = (block.tag, found.names[block.element], above.tag, found.names[above.element])
            groups.setdefault(kind, []).append(block)
    for blocks in groups.values():
        if len(blocks) >= _LEAST_EXCERPTS:
            for block in blocks:
                if block.kept:
                    block.kept, block.why = False, "teaser"


def _leave_out_calls(found: Blocks, run: _Run) -> None:
    """Leaves out texts among the story's paragraphs that ask for something, and are in another form."""
    for block in found.blocks[run.first : run.last + 1]:
        might_call = block.kept and len(block.text) <= _LONGEST_CALL and not _is_of_form(found, run, block)
        if might_call and is_call_for_support(block.text):
            block.kept, block.why = False, "call"


def _find_run(found: Blocks, headline_place: int) -> _Run | None:
    """Returns where the story stands and in what forms; None where it has no form that comes again.

    It begins below the headline, unless much of the text stands above that, as where a comment has the same title.
    """
    running = [place for place, block in enumerate(found.blocks) if block.kept and is_running(found, place)]
    above = sum(len(found.blocks[place].text) for place in running if place < headline_place)
    if above <= _MOST_ABOVE * sum(len(found.blocks[place].text) for place in running):
        running = [place for place in running if place > headline_place]
    outside = [
        place
        for n, place in enumerate(running)
        if not stands_in_card(found, place, running[n - 1 : n] + running[n + 1 : n + 2])
    ]
    running = outside if len(outside) >= _LEAST_TEXTS else running
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
    main = max(forms.values(), key=lambda of_form: sum(len(found.blocks[place].text) for place in of_form), default=[])
    if len(main) < 2 and sum(len(found.blocks[place].text) for place in main) < _FORM_SHARE * total:
        return None
    # Another form is the story's where it stands among its paragraphs, as quotes and lists do.
    own = {
        form: of_form
        for form, of_form in forms.items()
        if of_form is main or (len(of_form) > 1 and any(main[0] < place < main[-1] for place in of_form))
    }
    places = [place for of_form in own.values() for place in of_form]
    return _Run(core, frozenset(own), min(places), max(places))


def read_form(found: Blocks, core: int, block: Block) -> Form | None:
    """Returns the tags and names of the elements between one and a text in it; None where it does not hold the text."""
    form = []
    element = block.element
    while element > core:
        form.append((found.tags[element], _drop_number(found.names[element])))
        element = found.parents[element]
    return tuple(form) if element == core else None


@lru_cache(maxsize=8_192)  # a site's names are on every one of its pages
def _drop_number(names: str) -> str:
    return _NUMBERED.sub("", names)


def _take_up(found: Blocks, run: _Run) -> bool:
    """Takes up what the model left out among the story's paragraphs: sentences in their form, headings, quotes.

    Returns whether there was any.
    """
    blocks = found.blocks
    story = " ".join(block.text for block in blocks[run.first : run.last + 1] if block.kept)
    last, is_any = run.last, False
    for place in range(run.first + 1, len(blocks)):
        block = blocks[place]
        if place > last + _AHEAD or (place > last and block.link_characters):
            break
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
            is_next = after.kept or (place == last + 1 and read_form(found, run.core, block) is not None)
            is_own = before.kept and is_next and _might_be_quote(block, story)
        if is_own:
            block.kept, block.why = True, "form"
            last, is_any = max(last, place), True
    return is_any


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
    if headline_place > run.first:
        return  # which of both is the story is unsure
    blocks = found.blocks
    story = sum(len(block.text) for block in blocks[run.first : run.last + 1] if block.kept)
    above = [
        place
        for place in range(run.first)
        if blocks[place].kept and (place < headline_place or not _is_of_form(found, run, blocks[place]))
    ]
    end = _find_label(found, run)
    for place in range(end, len(blocks)):
        block = blocks[place]
        if block.kept and not _might_be_paragraph(block):
            block.kept, block.why = False, AROUND
    below = [
        place
        for place in range(run.last + 1, len(blocks))
        if blocks[place].kept and not _is_of_form(found, run, blocks[place])
    ]
    forms = Counter((blocks[place].tag, found.names[blocks[place].element]) for place in above)
    if sum(place > headline_place for place in above) > _MOST_AROUND:
        above = []
    for place in above:
        block = blocks[place]
        says_something = any(map(str.isalpha, block.text))  # the steps of a rating are numbers
        if place > headline_place and forms[block.tag, found.names[block.element]] >= _LEAST_OF_LIST and says_something:
            continue
        is_heading = block.tag in HEADINGS and 2 * block.link_characters <= len(block.text)  # or a tag
        if is_heading and place == run.first - 1:
            continue
        is_line = not is_heading and not is_sentence(block.text) and not _might_be_standfirst(block)
        if len(block.text) <= _LONGEST_LINE and (is_line or place < headline_place):
            block.kept, block.why = False, AROUND
    if len(below) > _MOST_AROUND or any(blocks[place].tag in HEADINGS for place in below):
        return
    are_lines = not any(blocks[place].tag in _OF_LISTS for place in below)
    texts = [place for place in below if is_sentence(blocks[place].text) or len(blocks[place].text) > _LONGEST_LINE]
    is_little = sum(len(blocks[place].text) for place in texts) <= _MOST_OUTSIDE * story
    for place in below:
        block = blocks[place]
        if 2 * count_linked(block) > len(block.text):
            is_row = count_links(found, block) > _LEAST_BETWEEN
            is_near = place == run.last + 1 and len(block.text) <= _LONGEST_LINE and not is_row
            is_outside = not is_near and (block.tag != "li" or read_form(found, run.core, block) is None)
        elif place in texts:
            is_outside = is_little and _stands_apart(found, run, place)
        else:
            is_outside = are_lines
        if is_outside:
            block.kept, block.why = False, AROUND


def _stands_apart(found: Blocks, run: _Run, place: int) -> bool:
    """Says whether links to other pages, or a field, stand between the story and a text below it."""
    between = [block for block in found.blocks[run.last + 1 : place] if not block.kept]
    linked = [block for block in between if 2 * count_linked(block) > len(block.text)]
    if sum(count_links(found, block) for block in linked) >= _LEAST_BETWEEN:
        return True
    start, end = found.blocks[run.last].element, found.blocks[place].element
    return any(start < element <= end for element, _ in found.fields)


def _find_label(found: Blocks, run: _Run) -> int:
    """Returns the place of a label such as "On the same subject" above links, with one text at most below them."""
    blocks = found.blocks
    related = load_link_words().related
    texts = 0
    for place in range(len(blocks) - 2, run.first, -1):
        block = blocks[place]
        if block.kept and _might_be_paragraph(block):
            texts += 1
            if texts > 1:
                break
        is_label = len(block.text) <= _LONGEST_LABEL and not block.link_characters
        following = blocks[place + 1]
        is_linked = 2 * following.link_characters > len(following.text) or might_be_entry(following)
        if is_label and is_linked and related.search(block.text.lower()):
            return place
    return len(blocks)


def _might_be_paragraph(block: Block) -> bool:
    is_link = 2 * count_linked(block) > len(block.text) or might_be_entry(block)
    return is_sentence(block.text) and not is_link and not might_be_closing(block.text)


def _is_of_form(found: Blocks, run: _Run, block: Block) -> bool:
    return read_form(found, run.core, block) in run.forms


def _might_be_standfirst(block: Block) -> bool:
    text = block.text
    return len(text) >= _LEAST_STANDFIRST and not block.link_characters and not might_hold_time(text)
