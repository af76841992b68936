"""Leaves out what stands in and around a story's run in another form: excerpts, calls, lines, what is apart from it."""

from __future__ import annotations

from collections import Counter
from functools import partial, reduce

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.any_case import fold_case
from ...text.tables import load_link_words
from ...times.timestamps import find_time_text, might_hold_time
from ..people.by_words import begins_comments
from .closing_lines import might_be_closing
from .element_tree import find_common, list_around
from .lines import is_call_for_support
from .story_form import StoryRun, is_like_form, is_of_form, is_sentence, might_be_quote, read_form
from .story_region import count_linked, count_told
from .teasers import count_links, find_headline_above, find_target, list_hrefs, might_be_entry

AROUND = "around the story"  # why a block is no body
_LONGEST_LABEL, _LEAST_LINE = 60, 15  # characters
_LONGEST_LINE = 120  # characters of a line that is no paragraph
_LEAST_DIGITS, _LONGEST_BESIDE = 6, 60  # of a day with its year, and characters beside it
_MOST_AROUND = 12  # blocks above the story's paragraphs, and below
_LEAST_OF_LIST = 3  # lines of one form
_OF_LISTS = frozenset(("li", "dt", "dd", "th", "summary"))
_LEAST_LINK = 8  # characters of a link that is a story's last line; less is a button
_LEAST_BETWEEN = 2  # other pages that links lead to between the story and a text that is no part of it
_LEAST_EXCERPTS = 2
_LONGEST_EXCERPT = 300  # characters of the text below another story's headline
_LONGEST_CALL = 400  # characters of a text that asks for something
_LEAST_STANDFIRST = 40  # characters
_MOST_OUTSIDE = 0.9  # of the story's characters that are left out around it
_OF_LINES = frozenset(("div", "p", "span", "center", "section", "aside"))
_CELLS = frozenset(("td", "th"))  # what holds figures of a story
_MOST_FAR = 400  # characters below a list of other stories
_LEAST_TITLES, _LEAST_TITLE = 4, 15  # titles of other stories, and characters of one
_LEAST_LINKED, _MOST_LINKED = 0.2, 0.9  # of a line that is no sentence
_SURE = 1.0  # score of a text that stands in the story's form, if not in its element


def leave_out_excerpts(found: Blocks, run: StoryRun, address: str | None) -> None:
    """Leaves out texts below linked headlines, two or more of one kind, which are in another form than the story's."""
    hrefs: dict[int, list[str]] | None = None
    groups: dict[tuple[str, str, str, str], list[Block]] = {}
    own = {0, *list_around(found, run.core)}
    for place, block in enumerate(found.blocks):
        above = find_headline_above(found, place) if not block.link_characters else None
        if above is None or find_common(found, above.element, block.element) in own:
            continue
        if run.first <= place <= run.last and is_of_form(found, run, block):
            continue
        hrefs = list_hrefs(found) if hrefs is None else hrefs
        if find_target(found, hrefs, above, address) == "page":
            kind = (block.tag, found.names[block.element], above.tag, found.names[above.element])
            groups.setdefault(kind, []).append(block)
    for blocks in groups.values():
        if len(blocks) >= _LEAST_EXCERPTS or _is_labelled_card(found, run, blocks[0]):
            for block in blocks:
                if block.kept:
                    block.kept, block.why = False, "teaser"


def _is_labelled_card(found: Blocks, run: StoryRun, excerpt: Block) -> bool:
    """Says whether a short text stands among the story's in a box with a linked headline and "Read also" above that."""
    place = found.blocks.index(excerpt)
    above = find_headline_above(found, place)
    if above is None or not run.first < place < run.last or len(excerpt.text) > _LONGEST_EXCERPT:
        return False
    label = found.blocks[found.blocks.index(above) - 1]
    folded = fold_case(label.text)
    if len(folded) > _LONGEST_LABEL or is_sentence(folded) or label.link_characters:
        return False
    words = load_link_words(is_ascii=folded.isascii())
    return bool(words.related.search(folded) or words.subject.search(folded))


def leave_out_calls(found: Blocks, run: StoryRun) -> None:
    """Leaves out texts among the story's paragraphs that ask for something, and are in another form."""
    for block in found.blocks[run.first : run.last + 1]:
        might_call = block.kept and len(block.text) <= _LONGEST_CALL and not is_of_form(found, run, block)
        if might_call and is_call_for_support(block.text):
            block.kept, block.why = False, "call"


def leave_out_repeated_lines(found: Blocks, run: StoryRun) -> None:
    """Leaves out a notice among the story's paragraphs: a line in another form that stands between them twice."""
    lines: dict[str, list[Block]] = {}
    for place in range(run.first + 1, run.last):
        block, text = found.blocks[place], found.blocks[place].text
        if not block.kept or block.tag not in _OF_LINES or not _LEAST_LINE <= len(text) <= _LONGEST_LABEL:
            continue
        if is_sentence(text) or is_of_form(found, run, block):
            continue
        beside = found.blocks[place - 1], found.blocks[place + 1]
        if all(other.kept and is_sentence(other.text) and is_of_form(found, run, other) for other in beside):
            lines.setdefault(text, []).append(block)
    for blocks in lines.values():
        if len(blocks) > 1:
            for block in blocks:
                block.kept, block.why = False, "repeated line"


def leave_out_around(found: Blocks, run: StoryRun, headline_place: int) -> None:
    """Leaves out a few texts around the story that are in another form: lines, and what stands apart from it.

    A standfirst is neither: it stands below the headline and is a line of some length, or a sentence. What has headings
    or is a list has the form of a further section, such as questions and answers.
    """
    if headline_place > run.first:
        return  # which of both is the story is unsure
    blocks = found.blocks
    story = sum(len(block.text) for block in blocks[run.first : run.last + 1] if block.kept)
    between = [block for block in blocks[max(headline_place, 0) : run.first] if block.kept]
    of_links = [block for block in between if _is_line_of_links(block)]
    for block in between:
        if _tells_when(block) or (block in of_links and len(of_links) < _LEAST_OF_LIST):
            block.kept, block.why = False, AROUND
    above = [
        place
        for place in range(run.first)
        if blocks[place].kept and (place < headline_place or not is_of_form(found, run, blocks[place]))
    ]
    end = _find_label(found, run)
    for place in range(end, len(blocks)):
        block = blocks[place]
        if block.kept and not _might_be_paragraph(block):
            block.kept, block.why = False, AROUND
    for place in range(_find_comments(found, run), len(blocks)):
        block = blocks[place]
        if block.kept and not is_of_form(found, run, block):
            block.kept, block.why = False, "comments"
    below = [
        place
        for place in range(run.last + 1, len(blocks))
        if blocks[place].kept and not is_of_form(found, run, blocks[place])
    ]
    forms = Counter((blocks[place].tag, found.names[blocks[place].element]) for place in above)
    if sum(place > headline_place for place in above) > _MOST_AROUND:
        above = []
    for place in above:
        block = blocks[place]
        if place < headline_place and not count_told([block], blocks[headline_place].text):
            block.kept, block.why = False, AROUND  # such as a slogan
            continue
        says_something = any(map(str.isalpha, block.text))  # the steps of a rating are numbers
        if place > headline_place and forms[block.tag, found.names[block.element]] >= _LEAST_OF_LIST and says_something:
            continue
        is_heading = block.tag in HEADINGS and 2 * block.link_characters <= len(block.text)  # or a tag
        if is_heading and place > headline_place and _heads_links(found, place):
            block.kept, block.why = False, AROUND
            continue
        if is_heading and place == run.first - 1:
            continue
        is_line = not is_heading and not is_sentence(block.text) and not _might_be_standfirst(block)
        if len(block.text) <= _LONGEST_LINE and (is_line or place < headline_place):
            block.kept, block.why = False, AROUND
    below = _leave_out_far(found, run, below, story)
    if len(below) > _MOST_AROUND or any(blocks[place].tag in HEADINGS for place in below):
        return
    are_lines = not any(blocks[place].tag in _OF_LISTS for place in below)
    texts = [place for place in below if is_sentence(blocks[place].text) or len(blocks[place].text) > _LONGEST_LINE]
    is_little = sum(len(blocks[place].text) for place in texts) <= _MOST_OUTSIDE * story
    for place in below:
        block = blocks[place]
        if 2 * count_linked(block) > len(block.text):
            is_row = count_links(found, block) > _LEAST_BETWEEN
            is_near = place == run.last + 1 and _LEAST_LINK <= len(block.text) <= _LONGEST_LINE and not is_row
            is_outside = not is_near and (block.tag != "li" or read_form(found, run.core, block) is None)
        elif place in texts:
            is_outside = is_little and not _might_go_on(found, run, block) and _stands_apart(found, run, place)
        else:
            is_outside = are_lines
        if is_outside:
            block.kept, block.why = False, AROUND


def _leave_out_far(found: Blocks, run: StoryRun, below: list[int], story: int) -> list[int]:
    """Leaves out what stands below a list of links and in another form, if it is less than the story; returns the rest.

    Behind the titles of other stories there are timetables, the weather, a guest book.
    """
    links, far = 0, list[int]()
    for place in range(run.last + 1, len(found.blocks)):
        block = found.blocks[place]
        if block.kept and block.text == "0" and block.tag not in _CELLS:
            block.kept, block.why = False, AROUND  # a counter
        elif not block.kept:
            links += block.link_characters >= _LEAST_TITLE and 2 * block.link_characters > len(block.text)
        elif links >= _LEAST_TITLES and place in below and not _might_go_on(found, run, block):
            far.append(place)
    size = sum(len(found.blocks[place].text) for place in far)
    if far and size <= _MOST_FAR and 2 * size <= story:  # a report in many entries has more
        for place in far:
            found.blocks[place].kept, found.blocks[place].why = False, AROUND
        before = found.blocks[far[0] - 1]
        if before.kept and before.tag in HEADINGS and far[0] - 1 in below:
            before.kept, before.why = False, AROUND
    return [place for place in below if found.blocks[place].kept]


def _might_go_on(found: Blocks, run: StoryRun, block: Block) -> bool:
    """Says whether a text is surely one, and in the story's form though not in its element."""
    if block.tag == "blockquote" and might_be_quote(block, ""):
        return True
    return (block.score is None or block.score >= _SURE) and is_like_form(found, run, block)


def _heads_links(found: Blocks, place: int) -> bool:
    """Says whether a heading is "Related stories" or the like, with a link right below it that is left out."""
    text, following = found.blocks[place].text, found.blocks[place + 1]
    if following.kept or 2 * count_linked(following) <= len(following.text) or len(text) > _LONGEST_LABEL:
        return False
    return bool(load_link_words().related.search(fold_case(text)))


def _stands_apart(found: Blocks, run: StoryRun, place: int) -> bool:
    """Says whether links to other pages, or a field, stand between the story and a text below it."""
    between = [block for block in found.blocks[run.last + 1 : place] if not block.kept]
    linked = [block for block in between if 2 * count_linked(block) > len(block.text)]
    if sum(count_links(found, block) for block in linked) >= _LEAST_BETWEEN and not _is_card(found, run, linked):
        return True
    start, end = found.blocks[run.last].element, found.blocks[place].element
    return any(start < element <= end for element, _ in found.fields)


def _is_card(found: Blocks, run: StoryRun, linked: list[Block]) -> bool:
    """Says whether some links are in a box among the story's texts, and lead to one page: its headline, "Read more"."""
    box = reduce(partial(find_common, found), (block.element for block in linked))
    own = list_around(found, found.blocks[run.last].element)
    if box in own or run.core not in list_around(found, box):
        return False
    return (
        len({node.attributes.get("href") for node, element in found.anchors if box in list_around(found, element)}) == 1
    )


def _find_label(found: Blocks, run: StoryRun) -> int:
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
        if is_label and is_linked and related.search(fold_case(block.text)):
            return place
    return len(blocks)


def _find_comments(found: Blocks, run: StoryRun) -> int:
    """Returns the place of the heading of what readers say below the story, which is no part of it."""
    blocks = found.blocks
    for place in range(run.last + 1, len(blocks) - 1):
        block = blocks[place]
        is_line = len(block.text) <= _LONGEST_LABEL and not block.link_characters
        if is_line and begins_comments(block.text):
            return place
    return len(blocks)


def _might_be_paragraph(block: Block) -> bool:
    is_link = 2 * count_linked(block) > len(block.text) or might_be_entry(block)
    return is_sentence(block.text) and not is_link and not might_be_closing(block.text)


def _tells_when(block: Block) -> bool:
    """Says whether a line is no sentence, and mostly a day and a moment: "Diposting pada 31 Maret 2017 pukul 16:48"."""
    text = block.text
    if len(text) > _LONGEST_LINE or block.tag in HEADINGS or is_sentence(text) or not might_hold_time(text):
        return False
    time = find_time_text(text)
    return (
        time is not None and sum(map(str.isdigit, time)) >= _LEAST_DIGITS and len(text) - len(time) <= _LONGEST_BESIDE
    )


def _is_line_of_links(block: Block) -> bool:
    """Says whether a line is no sentence and has links beside other words: "Audio: listen - download (2 min)"."""
    text = block.text
    is_line = len(text) <= _LONGEST_LINE and block.tag not in HEADINGS | _OF_LISTS and not is_sentence(text)
    return is_line and _LEAST_LINKED * len(text) <= block.link_characters < _MOST_LINKED * len(text)


def _might_be_standfirst(block: Block) -> bool:
    text = block.text
    return len(text) >= _LEAST_STANDFIRST and not block.link_characters and not might_hold_time(text)
