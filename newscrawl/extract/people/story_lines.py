"""Reads the lines above, between and below headline and story, and who is named in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.blocks import FROM_DATA, HEADINGS, Block
from ...page.elements import Landmark, list_ancestors, read_names, walk_following, walk_preceding
from ...page.page import Page
from ...text.clean import fold_text
from ...text.tables import load_link_words
from ...times.finding import find_time_text, might_hold_time
from ..candidates import Body
from ..language import measure_stop_words
from .lines import Line, list_lines
from .names import (
    REPORTER,
    begins_comments,
    begins_with_by,
    begins_with_surname,
    cut_before_time,
    cut_label,
    looks_like_name,
    might_be_person,
    names_job,
    split_byline,
)

_LONGEST_LINE = 160
_MOST_NODES = 600
_BEFORE = 3  # lines above the headline
_AFTER = 8  # lines below the story
_EDGE = 3  # blocks at the beginning and the end of the story that may be lines
_PARAGRAPH = 120  # characters from which a block is no line
_SENTENCE = 50  # characters from which a block is no line of names
_START = 60  # characters by which a block is known again
_MOST_AFTER_FIRST = 12  # lines between the first two paragraphs
_MOST_LINES = 40  # between headline and story
_MOST_NAMES = 5
_MOST_LINKS = 400
_LONGEST_LABEL = 24
_LONGEST_LIST_LABEL = 40
_LONGEST_PLAIN = 90  # characters of a line of names without anything else
_LONGEST_LINKED = 60  # of one that is a link
_MOST_LINKED = 4  # parts of one that is a link, or links
_FEW_LINES = 6  # between headline and story
_LONGEST_TIME = 80
_MOST_WORDS = 4  # of a name that stands alone
_NO_BYLINE = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption", "nav", "aside", "th", "dt"))
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_SOLID = 4
_SOLID = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BRACKETED = re.compile(r"[(（\[［【〔]\s*([^()（）\[\]［］【】〔〕]{2,80})\s*[)）\]］】〕]\s*[。.]?")
_SIGNS = "□■◆◇●○▲△▼▽★☆※"  # before a byline in East Asia
_SIGN = re.compile(rf"[{_SIGNS}]\s*")
_SLASH = re.compile(r"\s+/\s+")
_SEGMENT = re.compile(r"\s*[|｜·•⋅●]\s*|\s{2,}")
_JOINT_BEHIND = re.compile(r"(?:[,&/、]|\s(?:and|und|et|en|och|og|y|e|i|и|و))$")
_JOINT_BEFORE = re.compile(r"(?:[,&/、]|(?:and|und|et|en|och|og|y|e|i|и)(?:\s|$)|و)")
_ENDS_SENTENCE = re.compile(r"[.!?。！？:：]$")
_DIGIT = re.compile(r"\d")
_COUNTED = re.compile(r"\d{1,3} [^\W\d][^\d]{2,24}$")  # "5 minutes' reading", "12 comments"
_NAME_MARK = re.compile(r"[\"“”„«»?!:;=+%€$#…]|\d")


class StoryLines(NamedTuple):
    """The lines around a story, each group in the page's order."""

    above: list[Line]  # the headline, the nearest last
    between: list[Line]  # headline and story, with what of the story's first blocks is a line
    after_first: list[Line]  # the story's first paragraph, which may be a standfirst, and its second
    ends: list[Line]  # the story's last short blocks
    below: list[Line]  # the story
    signature: list[Line]  # that stand right behind a paragraph of the story, set in the same element
    has_place: bool  # whether the story comes after the headline


class NamedLine(NamedTuple):
    names: list[str]
    has_by: bool  # a word or a mark says that they wrote


_NOBODY = NamedLine([], False)


def list_story_lines(page: Page, heading: Landmark | None, body: Body) -> StoryLines:
    """The lines around the story. `body` is not trimmed yet: its first blocks may be a byline."""
    kept = [block for block in body.blocks if block.kept and block.why != FROM_DATA]
    if not kept:
        return StoryLines([], [], [], [], [], [], False)
    first = next((block for block in kept if len(block.text) >= _PARAGRAPH), kept[0])
    above = _list_above(heading.node) if heading is not None else []
    # A second look at the page, at what the first passes over, has elements of its own.
    placed = {id(block) for block in page.blocks.blocks}
    placed_kept = [block for block in kept if id(block) in placed]
    between: list[Line] | None
    after_first: list[Line] = []
    if heading is None:
        between = [_read_block(page, block) for block in _list_before(page, first)]
    else:
        lines = list_lines(walk_following(heading.node, _MOST_NODES))
        between = _list_until(lines, first)
        second = next((b for b in kept[kept.index(first) + 1 :] if len(b.text) >= _PARAGRAPH), None)
        if between is not None and second is not None:
            after_first = _list_until(islice(lines, _MOST_AFTER_FIRST), second) or []
    short = [block for block in placed_kept[1:][-_EDGE:] if len(block.text) < _PARAGRAPH]
    ends = [_read_block(page, block) for block in short]
    own = _list_own_lines(page, placed_kept[-1]) if kept[-1] in placed_kept[-1:] else []
    tail = _list_tail(own, placed_kept[-1]) if own else []
    ends += tail
    below = _list_below(page, placed_kept[-1], own) if kept[-1] in placed_kept[-1:] else []
    signature = [*_list_signature(page, placed_kept), *tail, *_list_last(below)]
    below = [line for line in below if not _ends_story(line)]
    return StoryLines(above, between or [], after_first, ends, below, signature, between is not None)


def _list_signature(page: Page, kept: list[Block]) -> Iterator[Line]:
    """The last line of the story's own element: it is set as the paragraph before it is, whatever comes behind."""
    last = next((place for place in range(len(kept) - 1, -1, -1) if len(kept[place].text) >= _SENTENCE), len(kept))
    for place in range(last + 1, min(last + 2, len(kept))):
        before, block = (page.blocks.elements[kept[at].element] for at in (place - 1, place))
        is_beside = (
            before.parent is not None and block.parent is not None and before.parent.mem_id == block.parent.mem_id
        )
        if before.mem_id == block.mem_id or (is_beside and before.tag == block.tag == "p"):
            yield _read_block(page, kept[place])


def _read_block(page: Page, block: Block) -> Line:
    element = page.blocks.elements[block.element]
    return Line(block.text, [block.text], element, 2 * block.link_characters > len(block.text))


def _list_before(page: Page, first: Block) -> list[Block]:
    """The short blocks right before a story whose headline stands nowhere."""
    place = next((at for at, block in enumerate(page.blocks.blocks) if block is first), 0)
    near = page.blocks.blocks[max(0, place - _EDGE) : place]
    return [block for block in near if len(block.text) < _PARAGRAPH and not block.hidden]


def _list_above(heading: LexborNode) -> list[Line]:
    nodes = [node for node in walk_preceding(heading, _MOST_NODES // 10) if (node.text_content or "").strip()]
    return list(list_lines(reversed(nodes[: 4 * _BEFORE])))[-_BEFORE:]


def _list_until(lines: Iterable[Line], first: Block) -> list[Line] | None:
    """The lines before the story's first paragraph; None where that does not come."""
    start = _squeeze(first.text)[:_START]
    found: list[Line] = []
    for line in lines:
        if start in _squeeze(line.text)[: _START + _LONGEST_LINE]:
            return found[:_MOST_LINES]
        found.append(line)
    return None


def _list_own_lines(page: Page, block: Block) -> list[Line]:
    """The lines of the element that holds a block, with those that lie around the block in it."""
    return list(list_lines(islice(page.blocks.elements[block.element].traverse(include_text=True), 4 * _MOST_NODES)))


def _list_tail(lines: list[Line], block: Block) -> list[Line]:
    """The short lines with which a block of several lines ends: a <br> alone ends a line, and no block."""
    rest = _squeeze(block.text)
    tail: list[Line] = []
    for line in reversed(lines):
        squeezed = _squeeze(line.text)
        if not rest.endswith(squeezed):
            if tail:
                break
            continue
        if len(line.text) >= _SENTENCE or len(tail) == _EDGE:
            return tail[::-1]
        rest = rest.removesuffix(squeezed)
        tail.append(line)
    return []  # all of the block, or nothing in it, is a short line


def _list_below(page: Page, last: Block, lines: list[Line]) -> list[Line]:
    """The first lines behind the story's last block, to a heading that ends it; `lines` are those of its element."""
    element = page.blocks.elements[last.element]
    end = _squeeze(last.text)[-_START:]
    place = next((i for i in range(len(lines) - 1, -1, -1) if _squeeze(lines[i].text).endswith(end)), len(lines) - 1)
    behind = lines[place + 1 :]
    if len(behind) < _AFTER:
        behind += list(islice(list_lines(walk_following(element, _MOST_NODES // 10)), _AFTER))
    found = list(takewhile(_might_be_storys, behind[:_AFTER]))
    return [*found, *(line for line in behind[len(found) : len(found) + 1] if _ends_story(line))]


def _ends_story(line: Line) -> bool:
    """Says whether a line is the heading of a list or of comments, which stands behind all that is the story's."""
    return not line.is_link and not _might_be_storys(line)


def _list_last(below: list[Line]) -> list[Line]:
    """The one line between the story and the heading that ends it."""
    return below[:1] if len(below) == 2 and _ends_story(below[1]) else []


def _might_be_storys(line: Line) -> bool:
    """Says whether a line below a story may still be its own: no link, no heading of a list or of comments."""
    return not (line.is_link or line.node.tag in HEADINGS or _is_list_label(line) or begins_comments(line.text))


def _is_list_label(line: Line) -> bool:
    """Says whether a line is the heading of a list of other stories: "Related", "Most read"."""
    words, folded = load_link_words(), fold_text(line.text[:_LONGEST_LINE])
    patterns = (words.related, words.latest, words.most_read)
    return len(folded) <= _LONGEST_LIST_LABEL and any(pattern.search(folded) for pattern in patterns)


def _squeeze(text: str) -> str:
    return "".join(text.split())


def _mark_parts(parts: list[str]) -> str:
    """A line's text with a stroke between its parts, but where they are one name, names that are joined, or "By"."""
    text = parts[0]
    for before, part in pairwise(parts):
        is_joined = bool(_JOINT_BEHIND.search(before) or _JOINT_BEFORE.match(part)) or before[-1:] in ":：/"
        is_name = " " not in before and " " not in part and before.istitle() and part.istitle()
        says_by = len(before) <= _LONGEST_LABEL and begins_with_by(f"{before} X") and not _list_people(before)
        text = f"{text} {part}" if is_joined or is_name or says_by else f"{cut_before_time(text)} | {part}"
    return text


def read_names_of_line(line: Line) -> NamedLine:
    """Who is named in a line, if that is what the line is for."""
    text = line.text
    is_menu = line.is_link and len(line.parts) > _MOST_LINKED and not begins_with_by(text)
    if len(text) > _LONGEST_LINE or is_menu or (line.is_link and len(text) > _LONGEST_LINKED):
        return _NOBODY
    if len(text) > _LONGEST_PLAIN and not begins_with_by(text) and not cut_label(text) and not might_hold_time(text):
        return _NOBODY
    text = _mark_parts(line.parts)
    if text[:1] in _SIGNS:
        text = _SIGN.sub("", text, 1)
    if (_DIGIT.search(text) or len(text) < _LONGEST_PLAIN) and might_hold_time(text) and (time := find_time_text(text)):
        before, _, behind = text.partition(time)
        text = f"{cut_before_time(before)} | {behind}"
    told = cut_label(text)
    if told:
        return NamedLine(_list_people(told), True)
    reporter = REPORTER.match(text) if len(text) <= _LONGEST_PLAIN else None
    if reporter:
        return NamedLine([reporter[1]], True)
    bracketed = _BRACKETED.fullmatch(text)
    if bracketed:
        return NamedLine(_list_names(bracketed[1]), True)
    segments = _SEGMENT.split(text)
    for place, segment in enumerate(segments):
        if begins_with_by(segment) or begins_with_by(f"{segment} X"):
            people = _list_people(segment) or next((_list_names(one) for one in segments[place + 1 :][:1]), [])
            if people or begins_with_by(segment):
                return NamedLine(people, True)
    names = next((names for segment in segments if (names := _list_names(segment))), [])
    if not names and line.text.count("/") > 1:  # "Jane Roe / Culture / Permanent link"
        names = _list_names(_SLASH.split(line.text)[0])
    return NamedLine(names, False)


def _list_people(text: str) -> list[str]:
    return [name for name in split_byline(text) if _might_be_full_name(name)]


def _might_be_full_name(name: str) -> bool:
    return might_be_person(name) and looks_like_name(name)


def _list_names(text: str) -> list[str]:
    """The names that a text is made of; none where it has anything else."""
    text = text.strip(" ,-–—/")
    if not text or _NAME_MARK.search(text) or _ENDS_SENTENCE.search(text):
        return []
    names = split_byline(text)
    if (
        not 0 < len(names) <= _MOST_NAMES
        or not all(map(might_be_person, names))
        or not all(map(looks_like_name, names))
    ):
        return []
    return names if len(fold_text("".join(names))) * 1.5 >= len(fold_text(text)) - 4 * len(names) else []


class AroundStory(NamedTuple):
    """The names that stand around a story: with a word that says that they wrote, and without one."""

    beside: list[str]  # with one, right above or below the headline
    behind: list[str]  # with one, in the story's last line or right below it
    beside_time: list[str]  # without, in a line of their own beside the story's time
    alone: list[str]  # without, in a line of their own between headline and story, or as its signature
    near: str  # all that the lines above and between say, folded
    is_whole: bool  # whether the lines between headline and story were found


NO_NAMES = AroundStory([], [], [], [], "", False)


def read_names_around(page: Page, heading: Landmark | None, body: Body) -> AroundStory:
    """Reads the story's own byline where nothing marks it: never a teaser's, a reader's or a photographer's."""
    lines = list_story_lines(page, heading, body)
    above = [line for line in lines.above[::-1] if not _BRACKETED.fullmatch(line.text)]  # "[Culture]"
    beside = _read_first(lines.between) or _read_first(above) or _read_first(lines.after_first)
    behind = _read_first(lines.ends[::-1]) or _read_first(lines.below)
    near = fold_text("\n".join(line.text[:_LONGEST_LINE] for line in [*lines.above, *lines.between]))
    if beside or behind:
        return AroundStory(beside, behind, [], [], near, lines.has_place)
    timed = _list_beside_time(lines.between, 1) or _list_beside_time(lines.above, 0)
    signature = [*lines.ends[-1:], *lines.below[:2]]
    alone = [
        *(lines.between if len(lines.between) <= _FEW_LINES else []),
        *lines.signature,
        *(line for line, next_line in pairwise(signature) if not (line.is_link or next_line.is_link)),
    ]
    beside_headline = [*lines.above, *lines.between]
    told = list(_read_alone(timed, beside_headline)), list(_read_alone(alone, beside_headline))
    if not any(told):
        return AroundStory([], [], [], [], near, lines.has_place)
    in_menu = _list_link_texts(page)
    ordinary = _list_ordinary_words(page)
    return AroundStory(
        [], [],
        next((names for _, names in told[0] if not _are_words(names, ordinary)), []),
        next((names for text, names in told[1] if text not in in_menu and not _are_words(names, ordinary)), []),
        near, lines.has_place,
    )  # fmt: skip


def _read_first(lines: list[Line]) -> list[str]:
    """The names in the first line that says that they wrote; the line before or behind it may be what says it."""
    for place, line in enumerate(lines):
        read = read_names_of_line(line)
        if not read.names:
            continue
        if read.has_by:
            return read.names
        for label in (*lines[max(0, place - 1) : place], *lines[place + 1 : place + 2]):
            if _says_by(label):
                return [*read.names, *_read_further(lines[place + 2 :: 2], lines[place + 1 :: 2])]
    return []


def _says_by(line: Line) -> bool:
    """Whether a line is nothing but "By", "Author of the text", or a job."""
    text = line.text
    if len(text) > _LONGEST_LABEL:
        return False
    return names_job(text) or (begins_with_by(f"{text} X") and not _list_people(text))


def _read_further(lines: list[Line], labels: list[Line]) -> list[str]:
    """The names that follow one in lines of their own, each with the same label in a line of its own."""
    names: list[str] = []
    for line, label in zip(lines, labels, strict=False):
        if label.text != labels[0].text or not _says_by(label):
            break
        names.extend(read_names_of_line(line).names)
    return names


def _read_alone(lines: list[Line], near: list[Line]) -> Iterator[tuple[str, list[str]]]:
    """Yields each line, folded, that has nothing but names and might be a byline, and the names.

    With them go those of the lines beside it, among those `near`, that are set in the same way.
    """
    for line in lines:
        if not (names := _read_lone(line)):
            continue
        place = near.index(line) if line in near else None
        if place is not None:
            before = _read_alike(reversed(near[:place]), line)
            names = [*(name for one in reversed(before) for name in one), *names]
            names += [name for one in _read_alike(near[place + 1 :], line) for name in one]
        yield fold_text(line.text), names


def _read_lone(line: Line) -> list[str]:
    names = read_names_of_line(line).names
    return names if _might_stand_alone(line) and all(map(_might_be_alone, names)) else []


def _read_alike(lines: Iterable[Line], model: Line) -> list[list[str]]:
    """The names of the lines, one after the other, that are set as the model is and have names alone."""
    is_alike = (model.node.tag, read_names(model.node))
    found = ((line, _read_lone(line)) for line in lines)
    return [
        names for line, names in takewhile(lambda f: f[1] and (f[0].node.tag, read_names(f[0].node)) == is_alike, found)
    ]


def _list_ordinary_words(page: Page) -> frozenset[str]:
    """The words that the page's texts have in small letters, and those of its title: no person is called so."""
    words = {word for block in page.blocks.blocks for word in _WORD.findall(block.text) if word.islower()}
    return frozenset(words.union(fold_text(page.title or "").split()))


def _are_words(names: list[str], ordinary: frozenset[str]) -> bool:
    """Says whether names are ordinary words that begin with capitals, as a label's do: "Project Management"."""
    return any(len(word) > 2 and word in ordinary for name in names for word in fold_text(name).split())


def _list_link_texts(page: Page) -> frozenset[str]:
    return frozenset(fold_text((node.text() or "")[:_LONGEST_LINE]) for node, _ in page.blocks.anchors[:_MOST_LINKS])


def _list_beside_time(lines: list[Line], before: int) -> list[Line]:
    """The lines that have a time or a count, or with one in the next line or in so many lines before."""
    times = [might_hold_time(line.text[:_LONGEST_TIME]) or bool(_COUNTED.match(line.text)) for line in lines]
    return [line for place, line in enumerate(lines) if any(times[max(0, place - before) : place + 2])]


def _might_stand_alone(line: Line) -> bool:
    """Says whether a line may be a byline that nothing marks: no heading, no caption, not in capitals."""
    around = {ancestor.tag for ancestor in (line.node, *list_ancestors(line.node, 3))}
    is_caption = line.is_caption and line.node.tag != "p"  # a story's first paragraph often follows its picture
    terms = next((one for one in (line.node, *list_ancestors(line.node, 1)) if one.tag == "dl"), None)
    is_caption = is_caption or (terms is not None and terms.css_first("img") is not None)
    is_label = line.text.isupper() or _is_list_label(line)
    return around.isdisjoint(_NO_BYLINE) and not is_caption and not is_label


def _might_be_alone(name: str) -> bool:
    """Says whether a name is as full and as plain as one must be that nothing else says is one."""
    if _SOLID.search(name):
        return begins_with_surname(name) and len(name) <= _LONGEST_SOLID
    return 1 < len(_WORD.findall(name)) <= _MOST_WORDS and measure_stop_words(name) == 0
