"""Lists the lines above, between and below headline and story that are the story's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.blocks import FROM_DATA, HEADINGS, Block
from ...page.elements import Landmark, list_ancestors, read_names, walk_following, walk_preceding
from ...page.page import Page
from ...text.clean import fold_text
from ...text.tables import load_link_words, might_announce
from ..candidates import Body
from ..label_lines import is_row_of_labels
from ..line_facts import read_fact_line
from ..permalinks import find_permalinked
from .by_words import begins_comments, begins_with_by
from .lone_names import is_known, might_be_alone
from .name_joints import cut_all_of
from .named_line import LONGEST_LINE, NOBODY, leads_to_other_story, read_names_of_line, read_told_twice
from .page_lines import Line, list_lines

_MOST_NODES = 600
_BEFORE = 8  # lines above the headline
_AFTER = 16  # lines below the story
_CLOSING = 8  # blocks at its end
_EDGE = 3  # blocks at the beginning and the end of the story that may be lines
_PARAGRAPH = 120  # characters from which a block is no line
SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟")
_SENTENCE = 50  # characters from which a block is no line of names
_SOLID_LENGTH = 2  # letters that a character of Chinese, Japanese or Korean is worth beside itself
_SOLID = re.compile("[\u2e80-\ud7af]")
_LEAST_COUNTED = 20  # characters of a name and a count
_DIGIT = re.compile(r"\d")
_MAIL = re.compile(r"\S+@\S+")
_START = 60  # characters by which a block is known again
_MOST_AFTER_FIRST = 12  # lines between the first two paragraphs
_LONGEST_BUTTON = 80
_MOST_LINES = 40  # between headline and story
_BESIDE = 6  # lines behind a headline that stands behind its story
_LONGEST_LIST_LABEL = 40
_NEAR = 3  # lines around a link to another story that may be about it
_DEEPEST = 60
_MOST_OF_STORY = 0.5  # of its text, before what might end it


class StoryLines(NamedTuple):
    """The lines around a story, each group in the page's order."""

    above: list[Line]  # the headline, the nearest last
    between: list[Line]  # headline and story, with what of the story's first blocks is a line
    after_first: list[Line]  # the story's first paragraph, which may be a standfirst, and its second
    ends: list[Line]  # the story's last short blocks
    below: list[Line]  # the story
    closing: list[Line]  # the same with what lies between, however long
    first: Line | None  # the story's first paragraph
    last: Line | None  # the story's last block
    before_title: Line | None  # the line right before the title of another story
    permalinked: Line | None  # the first line below the story with a link to the page itself, or a time and a count
    own: tuple[LexborNode, ...]  # the elements of headline, first and last paragraph
    has_place: bool  # whether the story comes after the headline


def measure_length(text: str) -> int:
    """Returns a text's length in letters; a character of Chinese, Japanese or Korean is worth three."""
    return len(text) + (0 if text.isascii() else _SOLID_LENGTH * len(_SOLID.findall(text[:_PARAGRAPH])))


def is_paragraph(text: str) -> bool:
    """Says whether a text is too long for a line."""
    return len(text) >= _PARAGRAPH or measure_length(text) >= _PARAGRAPH


def is_prose(text: str) -> bool:
    """Says whether a text is a paragraph, or a sentence that is too long for a line of names."""
    return is_paragraph(text) or (measure_length(text) >= _SENTENCE and text.endswith(SENTENCE_ENDS))


def list_story_lines(page: Page, heading: Landmark | None, body: Body, *, is_beside_enough: bool = False) -> StoryLines:
    """Returns the lines around the story. `body` is not trimmed yet: its first blocks may be a byline.

    Where those beside the headline are enough, those at the story's end and below it are not listed.
    """
    kept = [block for block in body.blocks if block.kept and block.why != FROM_DATA]
    if not kept:
        return StoryLines([], [], [], [], [], [], None, None, None, None, (), False)
    # A second look at the page, at what the first passes over, has elements of its own.
    placed = {id(block): place for place, block in enumerate(page.blocks.blocks)}
    kept = kept if is_beside_enough else _cut_at_end(page, kept, placed, heading)
    placed_kept = [block for block in kept if id(block) in placed]
    paragraphs = (block for block in kept if is_paragraph(block.text))
    # Where all paragraphs are short, the first sentence begins the story, not the byline that may stand before it.
    sentences = (block for block in kept if is_prose(block.text))
    first = next((b for b in (*paragraphs, *sentences) if id(b) not in placed or not _names_people(page, b)), kept[0])
    elements = [page.blocks.elements[block.element] for block in (first, *placed_kept[-1:]) if id(block) in placed]
    own = (heading.node, *elements) if heading is not None else tuple(elements)
    above = _cut_above(list_above(heading.node), own) if heading is not None else []
    between: list[Line] | None
    after_first: list[Line] = []
    if heading is None:
        between = [_read_block(page, block) for block in _list_before(page, first)]
    else:
        following = list_lines(walk_following(heading.node, _MOST_NODES), with_buttons=True)
        lines = (line for line in following if line.node.tag != "button" or _might_lead_to_author(line))
        between = _list_until(lines, first)
        second = next((b for b in kept[kept.index(first) + 1 :] if is_paragraph(b.text)), None)
        if between is None:
            after_first = _list_beside(heading.node, kept)
        elif second is not None:
            after_first = _list_until(islice(lines, _MOST_AFTER_FIRST), second) or []
    short = [block for block in placed_kept[1:][-_EDGE:] if not is_paragraph(block.text)]
    if short and short[-1] is placed_kept[-1] and not is_beside_enough:
        short[-1:] = [*_list_left_out(page, placed_kept, placed), short[-1]]
    ends = [line for block in short for line in _read_lines(page, block)] if not is_beside_enough else []
    below: list[Line] = []
    closing: list[Line] = []
    last: Line | None = None
    before_title: Line | None = None
    permalinked: Line | None = None
    if kept[-1] in placed_kept[-1:] and not is_beside_enough:
        last = _read_block(page, placed_kept[-1])
        own_lines = _list_own_lines(page, placed_kept[-1])
        ends += _list_tail(own_lines, placed_kept[-1])
        below = _list_below(page, placed_kept[-1], own_lines)
        if _leads_to_other_story(below[-1]) if below else False:
            before_title = below[-2] if len(below) > 1 else None
        end = placed[id(placed_kept[-1])]
        permalinked = _find_permalinked_line(page, end) or _find_counted_line(page, end)
        below = [*([permalinked] if permalinked is not None else []), *_leave_out_teasers(below, own)]
        near = placed_kept[-_CLOSING:]
        closing = _list_below(page, near[0], _list_own_lines(page, near[0]), near) if near else []
        closing = _leave_out_teasers(closing, own)
    return StoryLines(
        above,
        _leave_out_teasers(between or [], own),
        after_first,
        ends,
        below,
        closing,
        _read_block(page, first) if id(first) in placed else None,
        last,
        before_title,
        permalinked,
        own,
        between is not None,
    )


def _cut_at_end(page: Page, kept: list[Block], placed: dict[int, int], heading: Landmark | None) -> list[Block]:
    """Returns the blocks before the heading of a list or of comments, or the title of another story.

    One that stands before much of the story's text is a box inside the story.
    """
    places = [placed[id(block)] for block in kept if id(block) in placed]
    if len(places) < len(kept) or not places:
        return kept
    total = sum(len(block.text) for block in kept)
    before, by_place = 0, dict(zip(places, kept, strict=True))
    for place in range(places[0], places[-1] + 1):
        block = page.blocks.blocks[place]
        might_end = before >= _MOST_OF_STORY * total and len(block.text) <= LONGEST_LINE and _ends_story(page, block)
        behind = [one for at, one in by_place.items() if at >= place] if might_end else []
        if might_end and not _goes_on(page, kept[: -len(behind)], behind, heading, block):
            return [one for at, one in by_place.items() if at < place]
        before += len(block.text) if place in by_place else 0
    return kept


def _goes_on(page: Page, before: list[Block], behind: list[Block], heading: Landmark | None, block: Block) -> bool:
    """Says whether paragraphs behind a block are set as those before it are, and the block is no headline."""
    elements = page.blocks.elements
    here = elements[block.element]
    own = {(_find_parent(elements[one.element]), elements[one.element].tag) for one in before}
    holders = {one.element for one in before}
    if heading is not None and (here.tag, read_names(here)) == (heading.node.tag, read_names(heading.node)):
        return False
    if here.tag == "p" and (_find_parent(here), "p") in own:
        return False  # no box inside the story
    for one in behind:
        element = elements[one.element]
        is_alike = element.tag == "p" and (_find_parent(element), "p") in own
        if is_prose(one.text) and (one.element in holders or is_alike):
            return True
    return False


def _list_left_out(page: Page, kept: list[Block], placed: dict[int, int]) -> list[Block]:
    """Returns the short blocks right before the story's last one that were left out of it: names above a time."""
    end = placed[id(kept[-1])]
    start = placed[id(kept[-2])] + 1 if len(kept) > 1 else end
    between = page.blocks.blocks[max(start, end - _EDGE) : end]
    return [block for block in between if not (block.hidden or block.link_characters or is_paragraph(block.text))]


def _find_parent(element: LexborNode) -> int:
    return element.parent.mem_id if element.parent is not None else 0


def _names_people(page: Page, block: Block) -> bool:
    if read_told_twice(block.text):
        return True
    return len(block.text) <= LONGEST_LINE and bool(read_names_of_line(_read_block(page, block)).names)


def _ends_story(page: Page, block: Block) -> bool:
    is_link = 2 * block.link_characters > len(block.text)
    if not is_link and block.text.endswith((".", "!", "。")):
        return False
    if not (is_link or _names_list(block.text) or begins_comments(block.text[:_LONGEST_LIST_LABEL])):
        return False  # most blocks: reading their lines costs more
    line = _read_block(page, block)
    return is_list_label(line) or _begins_comments(line) or (line.is_link and _leads_to_other_story(line))


def _read_block(page: Page, block: Block) -> Line:
    """Returns a block as the line that it is."""
    element = page.blocks.elements[block.element]
    lines = list(list_lines(islice(element.traverse(include_text=True), _MOST_NODES)))
    if len(lines) == 1 and _squeeze(lines[0].text) == _squeeze(block.text):
        return lines[0]
    return Line(block.text, [block.text], element, 2 * block.link_characters > len(block.text))


def _read_lines(page: Page, block: Block) -> list[Line]:
    """Returns the lines that a block has: a <br> ends a line, and no block."""
    own = _squeeze(block.text)
    return [line for line in _list_own_lines(page, block) if _squeeze(line.text) in own] or [_read_block(page, block)]


def _list_before(page: Page, first: Block) -> list[Block]:
    """Returns the short blocks right before a story whose headline stands nowhere."""
    place = next((at for at, block in enumerate(page.blocks.blocks) if block is first), 0)
    near = page.blocks.blocks[max(0, place - _EDGE) : place]
    return [block for block in near if not is_paragraph(block.text) and not block.hidden]


def list_above(heading: LexborNode) -> list[Line]:
    """Returns the lines above the headline, the nearest last."""
    preceding = walk_preceding(heading, _MOST_NODES // 6, pictures=True)
    nodes = [node for node in preceding if not node.is_text_node or (node.text_content or "").strip()]
    return list(list_lines(reversed(nodes[: 4 * _BEFORE])))[-_BEFORE:]


def _cut_above(lines: list[Line], own: tuple[LexborNode, ...]) -> list[Line]:
    """Returns those of the lines above a headline that stand behind the last link to another story."""
    last = next((place for place in range(len(lines) - 1, -1, -1) if _leads_to_other_story(lines[place])), None)
    return lines if last is None else _leave_out_teasers(lines[last:], own)


def _might_lead_to_author(line: Line) -> bool:
    """Says whether a button has a name and the word of one who wrote, or a known name alone; most are to share."""
    read = read_names_of_line(line) if len(line.text) <= _LONGEST_BUTTON else NOBODY
    return bool(read.names) and (read.has_by or all(map(is_known, read.names)))


def _list_until(lines: Iterable[Line], first: Block) -> list[Line] | None:
    """Returns the lines before the story's first paragraph; None where that does not come."""
    start = _squeeze(first.text)[:_START]
    found: list[Line] = []
    for line in lines:
        if start in _squeeze(line.text)[: _START + LONGEST_LINE]:
            return found[:_MOST_LINES]
        found.append(line)
    return None


def _list_beside(heading: LexborNode, kept: list[Block]) -> list[Line]:
    """Returns the lines behind a headline that stands behind its story, in the same element."""
    parent = heading.parent
    if parent is None or parent.tag in ("body", "html", "main") or not kept:
        return []
    depth = len(list_ancestors(heading, _DEEPEST)) - 1
    lines = islice(list_lines(walk_following(heading, _MOST_NODES // 10)), _BESIDE)
    return [line for line in lines if measure_common(line.node, heading) >= depth]


def _list_own_lines(page: Page, block: Block) -> list[Line]:
    """Returns the lines of the element that holds a block, with those that lie around the block in it."""
    return list(list_lines(islice(page.blocks.elements[block.element].traverse(include_text=True), 4 * _MOST_NODES)))


def _list_tail(lines: list[Line], block: Block) -> list[Line]:
    """Returns the short lines with which a block of several lines ends: a <br> alone ends a line, and no block."""
    rest = _squeeze(block.text)
    tail: list[Line] = []
    for line in reversed(lines):
        squeezed = _squeeze(line.text)
        if not rest.endswith(squeezed):
            if tail:
                break
            continue
        if is_paragraph(line.text) or len(tail) == _EDGE or (len(line.text) >= _SENTENCE and _ends_sentence(line)):
            return tail[::-1]
        rest = rest.removesuffix(squeezed)
        tail.append(line)
    return []  # all of the block, or nothing in it, is a short line


def _ends_sentence(line: Line) -> bool:
    return line.text.endswith((".", "!", "?", "…", "。", "！", "？", "؟"))


def _list_below(page: Page, last: Block, lines: list[Line], kept: Sequence[Block] = ()) -> list[Line]:
    """Returns the first lines behind a block of the story, to what is another's; `lines` are those of its element.

    Blocks of the story itself, `kept`, end nothing.
    """
    own = {_squeeze(block.text) for block in kept}
    element = page.blocks.elements[last.element]
    end = _squeeze(last.text)[-_START:]
    place = next((i for i in range(len(lines) - 1, -1, -1) if _squeeze(lines[i].text).endswith(end)), len(lines) - 1)
    behind = [*lines[place + 1 :], *islice(list_lines(walk_following(element, _MOST_NODES // 3)), _AFTER)]
    found: list[Line] = []
    for line in behind[:_AFTER]:
        found.append(line)
        if not (_squeeze(line.text) in own or _might_be_storys(line)):
            break
    return found


def _find_permalinked_line(page: Page, last: int) -> Line | None:
    """Returns the only line behind a block that links to the page itself, whatever stands between.

    Of several it is the only one that begins as a byline does: another may tell which pages link to this one.
    """
    places = [place for place in find_permalinked(page) if place > last]
    if len(places) > 1:
        places = [place for place in places if begins_with_by(page.blocks.blocks[place].text)]
    is_near = len(places) == 1 and places[0] <= last + _MOST_LINES
    return _read_block(page, page.blocks.blocks[places[0]]) if is_near else None


def _find_counted_line(page: Page, last: int) -> Line | None:
    """Returns the only line behind a block that has a name and a count: "Jane Roe | 3 May 2024 | 558 reads".

    What stands between may be a list of other stories, but not what readers say.
    """
    found: list[Line] = []
    for block in page.blocks.blocks[last + 1 : last + 1 + _MOST_LINES]:
        text = block.text
        if len(text) <= _LONGEST_LIST_LABEL and begins_comments(text):
            break
        if block.hidden or not _LEAST_COUNTED <= len(text) <= LONGEST_LINE or not _DIGIT.search(text):
            continue
        facts = read_fact_line(text) if 2 * block.link_characters < len(text) else None
        if facts is None or not facts.facts:
            continue
        line = _read_block(page, block)
        names = read_names_of_line(line).names
        leads_on = any(address[:1] != "#" and text not in names for address, text in line.links)  # of another story
        if names and all(map(is_known, names)) and not leads_on:
            found.append(line)
    return found[0] if len(found) == 1 else None


def _begins_comments(line: Line) -> bool:
    return len(line.text) <= LONGEST_LINE // 2 and begins_comments(line.text[:_LONGEST_LIST_LABEL])


def _might_be_storys(line: Line) -> bool:
    """Says whether a line below a story may still be its own: no title, no heading of a list or of comments."""
    if line.node.tag in HEADINGS:
        return might_be_alone(line.text) or is_row_of_labels(line.text)
    leads_to_person = any(cut_all_of(text) != text for _, text in line.links)
    is_label = is_list_label(line) and not leads_to_person
    return not (_leads_to_other_story(line) or is_label or _begins_comments(line))


def _leads_to_other_story(line: Line) -> bool:
    """Says whether a line has the title of another story: a long link that is no byline."""
    return any(leads_to_other_story(address, text) for address, text in line.links)


def _leave_out_teasers(lines: list[Line], own: tuple[LexborNode, ...]) -> list[Line]:
    """Leaves out links to other stories, and the lines beside one that stand closer to it than to the story."""
    titles = [place for place, line in enumerate(lines) if _leads_to_other_story(line)]
    if not titles:
        return lines
    return [
        line
        for place, line in enumerate(lines)
        if place not in titles
        and not any(
            abs(place - title) <= _NEAR and stands_closer(line.node, lines[title].node, own) for title in titles
        )
    ]


def stands_closer(node: LexborNode, other: LexborNode, own: tuple[LexborNode, ...]) -> bool:
    """Says whether an element shares a deeper one with another than with any of the story's own."""
    return measure_common(node, other) > max((measure_common(node, one) for one in own), default=-1)


def measure_common(one: LexborNode, other: LexborNode) -> int:
    """Returns how deep the innermost element is that holds two others, or is one of them; -1 where none does."""
    around = {node.mem_id for node in (one, *list_ancestors(one, _DEEPEST))}
    path = (other, *list_ancestors(other, _DEEPEST))
    return next((len(path) - 1 - place for place, node in enumerate(path) if node.mem_id in around), -1)


def is_list_label(line: Line) -> bool:
    """Says whether a line is the heading of a list of other stories: "Related", "Most read"."""
    return _names_list(line.text)


def _names_list(text: str) -> bool:
    text = _MAIL.sub(" ", text) if "@" in text else text
    if len(text) > 2 * _LONGEST_LIST_LABEL:
        return False
    folded = fold_text(text)
    if len(folded) > _LONGEST_LIST_LABEL:
        return False
    if not might_announce(folded):
        return False
    words = load_link_words(is_ascii=folded.isascii())
    return any(pattern.search(folded) for pattern in (words.related, words.latest, words.most_read))


def _squeeze(text: str) -> str:
    return "".join(text.split())
