"""Straightens what the model chose by its form: a story is a run of texts of one form, in one element."""

from __future__ import annotations

from collections import Counter

from ...page.blocks import HEADINGS, Block, Blocks
from .around_run import leave_out_around, leave_out_calls, leave_out_excerpts, leave_out_repeated_lines
from .edges import might_be_byline_or_time
from .element_tree import list_around, list_inside
from .lines import is_call, is_of_site, is_picture_credit, leads_to_more, read_opening
from .shaped_lines import (
    leave_out_discussion,
    leave_out_labelled_links,
    leave_out_marks,
    leave_out_readers,
    leave_out_rights,
    leave_out_timed_links,
    leave_out_tools,
)
from .story_form import Form, StoryRun, is_of_form, is_sentence, is_set_as_quote, might_be_quote, read_form
from .story_region import find_core, is_running
from .teasers import stands_in_card

_CORE_SHARE = 0.65  # of the story's running text that its element holds
_FORM_SHARE = 0.5  # … that a form has which comes once
_LEAST_TEXTS = 2  # running texts of a story that has a form
_AHEAD = 4  # blocks below the story among which a further paragraph is looked for
_FAR_AHEAD = 8  # … where it is in the story's own form
_LEAST_SCORE = -2.0  # of a text that is taken up
_LESS = 0.5  # by so much may it be below the least of the story's own
_LONGEST_HEADING = 80
_BULLETS = "•●▪■◦∙·○▸►–-"  # before the entries of a list that no element tells
_LIST_SHARE = 0.75  # what a character of a short list's entry weighs
_SHORT_LIST = 1_000  # characters
_MIGHT_BE_TEXT, _LEAST_STATEMENT = (2, 6), 60  # calls and labels that a text opens with, and characters of one
# Of the running text, what stands above the headline and is no story: in several texts, and in one, such as a slogan.
_MOST_ABOVE, _MOST_IN_ONE = 0.15, 0.4


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
        # A quote may stand next to a heading, or a list before the last paragraphs, and neither was kept.
        _take_up(found, _find_run(found, headline_place) or run)
        run = _find_run(found, headline_place) or run
    leave_out_readers(found, run)
    leave_out_discussion(found, run)
    leave_out_tools(found)
    leave_out_labelled_links(found, address)
    leave_out_timed_links(found, address)
    leave_out_calls(found, run)
    leave_out_repeated_lines(found, run)
    leave_out_excerpts(found, run, address)
    leave_out_around(found, run, headline_place)
    leave_out_rights(found)
    leave_out_marks(found)
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


def _take_up_first(found: Blocks, run: StoryRun, headline_place: int) -> bool:
    """Takes up sentences in the story's form between the headline and its first paragraph. Says whether any was."""
    is_any = False
    for block in found.blocks[max(headline_place + 1, 0) : run.first] if headline_place >= 0 else ():
        if block.kept or block.why != "model" or block.score is None or block.score < _LEAST_SCORE:
            continue
        if block.picture is not None or block.link_characters or not is_sentence(block.text):
            continue
        if _might_be_text(block) and is_of_form(found, run, block) and not might_be_byline_or_time(block.text):
            block.kept, block.why, is_any = True, "form", True
    return is_any


def _find_run(found: Blocks, headline_place: int) -> StoryRun | None:
    """Returns where the story stands and in what forms; None where it has no form that comes again.

    It begins below the headline, unless much of the text stands above that, as where a comment has the same title.
    """
    running = [place for place, block in enumerate(found.blocks) if block.kept and is_running(found, place)]
    above = [len(found.blocks[place].text) for place in running if place < headline_place]
    most = _MOST_ABOVE if len(above) > 1 or len(running) < 2 * _LEAST_TEXTS - 1 else _MOST_IN_ONE
    if sum(above) <= most * sum(len(found.blocks[place].text) for place in running):
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
    chars: Counter[int] = Counter()
    texts: Counter[int] = Counter()
    for place in running:
        around = list_around(found, found.blocks[place].element)
        texts.update(around)
        for element in around:
            chars[element] += len(found.blocks[place].text)
    # One long paragraph of a short story does not hold it.
    holders = (element for element in chars if chars[element] >= _CORE_SHARE * total and texts[element] >= _LEAST_TEXTS)
    core = max(holders, default=0)
    forms: dict[Form, list[int]] = {}
    for place in running:
        form = read_form(found, core, found.blocks[place])
        if form is not None:
            forms.setdefault(form, []).append(place)
    main = max(forms.values(), key=lambda of_form: _weigh_texts([found.blocks[place] for place in of_form]), default=[])
    if len(main) < 2 and sum(len(found.blocks[place].text) for place in main) < _FORM_SHARE * total:
        return None
    # Another form is the story's where it stands among its paragraphs, as quotes and lists do.
    own = {
        form: of_form
        for form, of_form in forms.items()
        if of_form is main or (len(of_form) > 1 and any(main[0] < place < main[-1] for place in of_form))
    }
    places = [place for of_form in own.values() for place in of_form]
    last = max(places)
    for place in range(last + 1, len(found.blocks)):  # its last sentences may be short
        block = found.blocks[place]
        if block.kept and not block.link_characters and is_sentence(block.text):
            last = place if read_form(found, core, block) in own else last
    return StoryRun(core, frozenset(own), min(places), last)


def _weigh_texts(blocks: list[Block]) -> float:
    """Weighs texts of one form: a short list may be longer than the few paragraphs around it."""
    weight = sum(len(block.text) for block in blocks)
    return weight * _LIST_SHARE if weight <= _SHORT_LIST and blocks[0].tag == "li" else weight


def _take_up(found: Blocks, run: StoryRun) -> bool:
    """Takes up what the model left out among the story's paragraphs: sentences in their form, headings, quotes.

    Returns whether there was any.
    """
    blocks = found.blocks
    own = [block for block in blocks[run.first : run.last + 1] if block.kept]
    story = " ".join(block.text for block in own)
    scores = [block.score for block in own if block.score is not None]
    least = min([_LEAST_SCORE, *(score - _LESS for score in scores)])  # a whole story may be far from what is learned
    last, is_any = run.last, False
    for place in range(run.first + 1, len(blocks)):
        block = blocks[place]
        if place > last + _FAR_AHEAD:
            break
        if place > last + _AHEAD and not is_of_form(found, run, block):
            continue  # a box with a headline, its day and a button may stand before the story's next paragraph
        if place > last and block.link_characters:
            if read_form(found, run.core, block) is None:
                break
            continue  # a link among the story's texts
        # A list of links that an unclosed paragraph holds takes it away.
        is_outside = block.why == "outside" and place == last + 1 and is_of_form(found, run, block)
        if block.kept or not (is_outside or (block.why == "model" and (block.score or least - 1) >= least)):
            continue
        if block.picture is not None or block.link_characters or not _might_be_text(block):
            continue
        before, after = blocks[place - 1], blocks[min(place + 1, len(blocks) - 1)]
        if block.tag in HEADINGS:
            is_own = place < run.last and len(block.text) <= _LONGEST_HEADING and after.kept
        elif is_sentence(block.text) and read_form(found, run.core, block) in run.forms:
            is_own = True
        elif (block.tag == "li" or block.text[0] in _BULLETS) and place < last:
            is_own = is_sentence(block.text) and _stands_in_list(found, run, place)
        elif place < last and is_sentence(block.text) and _has_twin(found, run, place):
            is_own = True
        else:
            form = read_form(found, run.core, block)
            is_next = after.kept or (place == last + 1 and form is not None)
            is_set_as_one = form is not None and (place < run.last or is_set_as_quote(form))
            is_own = ((before.kept and is_next) or is_set_as_one) and might_be_quote(block, story)
        if is_own:
            block.kept, block.why = True, "form"
            last, is_any = max(last, place), True
    return is_any


def _has_twin(found: Blocks, run: StoryRun, place: int) -> bool:
    """Says whether a text is an entry of a list that no tag tells, of sentences alone, of which another one is kept."""
    block = found.blocks[place]
    holder = found.parents[block.element]
    if holder <= run.core:
        return False
    entries = list_inside(found, holder)
    return any(entry.kept for entry in entries) and all(
        found.parents[entry.element] == holder
        and (entry.tag, found.names[entry.element]) == (block.tag, found.names[block.element])
        and not entry.link_characters
        and is_sentence(entry.text)
        for entry in entries
    )


def _stands_in_list(found: Blocks, run: StoryRun, place: int) -> bool:
    """Says whether an entry's list stands among the story's paragraphs, and is sentences without links throughout."""
    blocks = found.blocks
    holder = found.parents[blocks[place].element]
    first = end = place
    while first > 0 and found.parents[blocks[first - 1].element] == holder:
        first -= 1
    while end < len(blocks) and found.parents[blocks[end].element] == holder:
        end += 1
    entries = blocks[first:end]
    return (
        run.first < first
        and end <= run.last
        and (blocks[first - 1].kept or any(block.kept for block in entries))
        and blocks[end].kept
        and read_form(found, run.core, blocks[place]) is not None
        and not any(block.link_characters or not is_sentence(block.text) for block in entries)
    )


def _might_be_text(block: Block) -> bool:
    text = block.text
    opens = read_opening(text)
    if opens in _MIGHT_BE_TEXT and len(text) >= _LEAST_STATEMENT and is_sentence(text):
        opens = 0  # "Supporters sang long after the whistle."
    return not (opens or is_of_site(text) or is_call(text) or is_picture_credit(text) or leads_to_more(text))
