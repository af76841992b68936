"""Cuts a page into blocks: one walk over the tree finds every piece of running text and its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from selectolax.lexbor import LexborNode

# Limits, so that no page takes long whatever its markup. `Blocks.cut` says which of them was reached.
_MAX_NODES = 30_000  # what comes after them is not read
_MAX_BLOCKS = 4_000  # the most of 2,400 real pages have 2,700
MAX_DEPTH = 4_000  # deeper elements are not entered
MAX_CHARACTERS = 100_000  # of one block

# What the walk does with a node, by its tag; from _BLOCK on it ends the text before it.
_TEXT, _SKIP, _BREAK, _LINK, _INLINE, _SPAN, _PICTURE, _FIELD, _CUSTOM, _BLOCK, _RULE, _ASIDE = range(12)
_KINDS: dict[str, int] = {
    "-text": _TEXT,
    "a": _LINK,
    "br": _BREAK,
    "hr": _RULE,
    "nav": _ASIDE,
    "footer": _ASIDE,
    "img": _PICTURE,
    "amp-img": _PICTURE,
    "input": _FIELD,
}
_KINDS |= dict.fromkeys(
    "script style noscript template svg iframe object embed head select option textarea button canvas video"
    " audio map datalist progress meter math -comment !doctype link meta source".split(),
    _SKIP,
)
_KINDS |= dict.fromkeys(
    "html body p h1 h2 h3 h4 h5 h6 li blockquote pre td th tr table tbody thead tfoot caption div section article main"
    " header aside figure figcaption ul ol dl dt dd form fieldset legend details summary address center hgroup menu"
    " dialog search".split(),
    _BLOCK,
)
_KINDS |= dict.fromkeys("span label".split(), _SPAN)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LINES = HEADINGS | {
    "p",
    "li",
    "blockquote",
    "pre",
    "dt",
    "dd",
    "figcaption",
    "summary",
}  # custom elements in them are words
_FORMATS = frozenset("b strong i em u font span small big cite".split())  # a line of its own may be set in one

FROM_DATA = "page-data"  # `Block.why` of a text that a script has and the page does not show

_FILLED_IN = frozenset(("text", "email", "tel", "search", "url", "password", "number", "date"))  # types of fields
_NAMING = frozenset(("class", "id", "itemprop", "role", "data-testid", "data-component", "data-type", "aria-label"))
_MOST_IN_ENTRY = 8  # nodes of a line that is an entry of a list of links
_LONGEST_BESIDE = 40  # characters of a mark and a time beside the link
_LEAST_LINKED = 10
# Class names of what is read out and not shown.
_TO_BE_HEARD = frozenset(
    "sr-only screen-reader-text screen-reader-only screenreader-only screen-reader screenreader visually-hidden"
    " visuallyhidden u-visually-hidden a11y-hidden assistive-text hidden-visually element-invisible".split()
)
_LONG, _LONG_DENSE = 100, 40  # characters of a paragraph, and of one in Chinese or Japanese
_LONG_HEADING = 80  # characters from which a line is no heading
_BREAK_MARK = "\x1f"  # stands for one <br> until the block is complete
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")
_MAIL_SIGNATURE = re.compile(r"\n-- ?\r?\n")
_SENTENCE_END = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", ":", '"', "”", "»", "」")


@dataclass(slots=True, eq=False)
class Block:
    """A piece of running text (a paragraph, heading, list item, cell or loose text), and whether it is body."""

    text: str  # white space folded
    tag: str  # of the element that holds it
    element: int  # the place of that element in the lists of `Blocks`
    link_characters: int  # how much of it lies in links
    hidden: bool = False
    score: float | None = None  # the model's log-odds of being body, where it was asked
    kept: bool = False
    why: str = "outside"  # a short reason for having been kept or left out
    picture: LexborNode | None = None  # the last <img> right before it

    def copy_unmarked(self) -> Block:
        """Returns the block as it was before the body was chosen; a text from script data is body from the start."""
        if self.why == FROM_DATA:
            return replace(self)
        return replace(self, score=None, kept=False, why="outside")


@dataclass(slots=True, eq=False)
class Blocks:
    """A page's blocks in page order, and the elements around them: one list a property, the root's place is 0."""

    blocks: list[Block] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)  # places; the root's is -1, others come before their children
    names: list[str] = field(default_factory=list)  # class, id, role and the like
    hidden: list[int] = field(default_factory=list)  # the outermost hidden element around each; 0: none
    passed_over: bool = False  # whether there was navigation or a footer, which were not read
    elements: list[LexborNode] = field(default_factory=list)
    anchors: list[tuple[LexborNode, int]] = field(default_factory=list)  # every <a>, and the place of what holds it
    # Every <input> to write in: the place of what holds it, and that of the next block.
    fields: list[tuple[int, int]] = field(default_factory=list)
    cut: str | None = None  # the limit that was reached, such as "nodes"


def walk_blocks(
    root: LexborNode, *, everything: bool = False, noscript: bool = False, without: frozenset[int] = frozenset()
) -> Blocks:
    """Returns every block below `root`, in page order, without nodes whose `mem_id` is in `without`.

    So are `<nav>` and `<footer>`, unless `everything` is asked for, and what is in `<noscript>`, unless that is: an
    unclosed one can swallow the story.
    """
    found = Blocks(tags=[root.tag or "html"], parents=[-1], names=[""], hidden=[0], elements=[root])
    blocks, tags, parents, names, hidden = found.blocks, found.tags, found.parents, found.names, found.hidden
    elements, anchors, fields = found.elements, found.anchors, found.fields
    kinds: dict[int, tuple[int, str]] = {}
    buffer: list[str] = []
    linked = 0  # characters of the buffer that lie in links
    links = 0  # links around the place
    pictures: list[tuple[LexborNode, int]] = []  # every <img> before a block, and the place of the block
    parts_links = False
    breaks = 0
    nodes = 0
    current = 0
    # With each element around goes what to do when it ends: back to that element, or one of those below.
    nothing, end_link, end_line, end_line_link = -1, -2, -3, -4
    stack: list[tuple[LexborNode, int]] = []
    node = root.first_child
    while True:
        while node is not None:
            tag_id = node.tag_id
            known = kinds.get(tag_id)
            if known is None:
                tag = node.tag or ""
                usual = _CUSTOM if "-" in tag[1:] else _INLINE
                kind = _BLOCK if noscript and tag == "noscript" else _KINDS.get(tag, usual)
                kinds[tag_id] = known = (kind, tag)
            kind, tag = known
            if kind == _TEXT:
                text = node.text_content or ""
                if text.isspace():
                    if buffer:
                        buffer.append(" ")
                elif text:
                    buffer.append(text)
                    breaks = 0
                    if links:
                        linked += len(text.strip())
                node = node.next
                continue
            if kind == _SKIP:
                node = node.next
                continue
            nodes += 1
            if nodes > _MAX_NODES or len(blocks) > _MAX_BLOCKS:
                found.cut = "nodes" if nodes > _MAX_NODES else "blocks"
                stack.clear()
                break
            if kind == _CUSTOM:
                # A site's own element is set as a block, but for one within a line.
                holder = tags[current]
                kind = _INLINE if holder in _LINES or (buffer and "-" not in holder) else _BLOCK
            if kind >= _BLOCK:
                if buffer:
                    _end_text(found, buffer, current, linked)
                    linked = 0
                breaks = 0
                if kind == _ASIDE and not everything:
                    found.passed_over = True
                    node = node.next
                    continue
                if kind == _RULE or (without and node.mem_id in without):
                    node = node.next
                    continue
                leaving = current
            elif kind == _BREAK:
                breaks += 1
                if breaks == 1:
                    if buffer and _parts_lines(node):
                        _end_text(found, buffer, current, linked)
                        linked = 0
                    elif buffer:
                        buffer.append(_BREAK_MARK)
                elif breaks == 2 and buffer:
                    _end_text(found, buffer, current, linked)
                    linked = 0
                node = node.next
                continue
            elif kind == _LINK:
                anchors.append((node, current))
                leaving = end_link
                # Few links are set so: where no text is glued to one, nor other such links stand before it, asking
                # costs too much.
                asks = parts_links or (buffer and not buffer[-1][-1:].isspace())
                if asks and "style" in (attributes := node.attributes) and _is_set_as_block(attributes):
                    if buffer:
                        _end_text(found, buffer, current, linked)
                        linked = 0
                    breaks = 0
                    parts_links = True
                    leaving = end_line_link
            elif kind == _INLINE:
                leaving = nothing
            elif kind == _PICTURE:
                if not buffer:
                    pictures.append((node, len(blocks)))
                node = node.next
                continue
            elif kind == _FIELD:
                if (node.attributes.get("type") or "text").lower() in _FILLED_IN:
                    fields.append((current, len(blocks)))
                node = node.next
                continue
            else:
                attributes = node.attributes
                if ("style" in attributes or "hidden" in attributes) and _might_hide(attributes):
                    node = node.next
                    continue
                if "class" in attributes and _is_to_be_heard(attributes["class"] or ""):
                    node = node.next
                    continue
                leaving = nothing
                # What is in a slot of a site's own element is a part of its own.
                is_slotted = "slot" in attributes and "-" in tags[current]
                if is_slotted or ("style" in attributes and _is_set_as_block(attributes)):
                    if buffer:
                        _end_text(found, buffer, current, linked)
                        linked = 0
                    breaks = 0
                    leaving = end_line
            child = node.first_child
            if child is None:
                node = node.next
                continue
            if len(stack) >= MAX_DEPTH:
                found.cut = "depth"
                node = node.next
                continue
            if end_line < leaving < 0 and child.is_text_node and child.next is None:
                # An inline element with a text and nothing else, as most have: no need to enter it.
                text = child.text_content or ""
                if text.isspace():
                    if buffer:
                        buffer.append(" ")
                elif text:
                    buffer.append(text)
                    breaks = 0
                    if links or leaving == end_link:
                        linked += len(text.strip())
                node = node.next
                continue
            if leaving == end_link:
                links += 1
            elif leaving >= 0:
                attributes = node.attributes
                name = ""
                hiding = hidden[current]
                if attributes:
                    if len(attributes) == 1:
                        ((key, value),) = attributes.items()
                        if key in _NAMING:
                            name = value or ""
                    else:
                        name = " ".join([attributes[key] or "" for key in attributes if key in _NAMING])
                    # Most elements have neither: asking here is cheaper than a call.
                    if ("style" in attributes or "hidden" in attributes) and not hiding and _might_hide(attributes):
                        hiding = len(tags)
                place = len(tags)
                tags.append(tag)
                elements.append(node)
                parents.append(leaving)
                names.append(name)
                hidden.append(hiding)
                if child.is_text_node and child.next is None:
                    # A text and nothing else, as most that hold text have.
                    text = child.text_content or ""
                    if text and not text.isspace():
                        _add_text(found, text, place, len(text) if links else 0)
                    node = node.next
                    continue
                current = place
            elif leaving == end_line_link:
                links += 1
            stack.append((node, leaving))
            node = child
        if not stack:
            break
        node, leaving = stack.pop()
        if leaving >= 0 or leaving <= end_line:
            if buffer:
                _end_text(found, buffer, current, linked)
                linked = 0
            breaks = 0
            if leaving >= 0:
                current = leaving
        if leaving in (end_link, end_line_link):
            links -= 1
        node = node.next
    if buffer:
        _end_text(found, buffer, current, linked)
    for node, place in pictures:
        if place < len(blocks):
            blocks[place].picture = node
    return found


def _end_text(found: Blocks, buffer: list[str], element: int, linked: int) -> None:
    """Makes blocks of the text in the buffer, and empties it."""
    text = "".join(buffer) if len(buffer) > 1 else buffer[0]
    buffer.clear()
    tag, hidden = found.tags[element], found.hidden[element] > 0
    if _BREAK_MARK in text:
        parts = text.split(_BREAK_MARK)
        lines = [line for part in parts if (line := " ".join(part.split()))]
        if len(lines) > 1 and (_might_be_paragraphs(lines) or _are_indented(parts, len(lines))):
            total = sum(map(len, lines))
            for line in lines:
                found.blocks.append(
                    Block(line[:MAX_CHARACTERS], tag, element, min(linked, total) * len(line) // total, hidden)
                )
            return
        text = " ".join(lines)
    _add_text(found, text, element, linked)


def _add_text(found: Blocks, text: str, element: int, linked: int) -> None:
    if found.tags[element] == "pre" and "\n" in text:
        paragraphs = _split_plain_text(text)
        for paragraph in paragraphs[:-1]:
            _add_text(found, paragraph, element, linked * len(paragraph) // len(text))
        linked, text = linked * len(paragraphs[-1]) // len(text), paragraphs[-1]
    text = text.strip()
    # Printable text has no white space but plain spaces; where each is alone, as mostly, it is folded already.
    if "  " in text or not text.isprintable():
        text = " ".join(text.split())
    if text:
        if len(text) > MAX_CHARACTERS:
            text = text[:MAX_CHARACTERS]
        if linked > len(text):
            linked = len(text)
        found.blocks.append(Block(text, found.tags[element], element, linked, found.hidden[element] > 0))


def _split_plain_text(text: str) -> list[str]:
    """Returns the paragraphs between the empty lines of a plain text, without a mail's signature; code stays whole."""
    parts = [part for part in _EMPTY_LINE.split(_MAIL_SIGNATURE.split(text)[0]) if part.strip()]
    lines = [" ".join(part.split()) for part in parts]
    return lines if len(lines) > 1 and _might_be_paragraphs(lines) else [text]


def _might_be_paragraphs(lines: list[str]) -> bool:
    """Says whether lines between single <br>s are paragraphs: they are long, and most end as sentences do."""
    length, least, heading = sum(map(len, lines)), _LONG, _LONG_HEADING
    if _LONG_DENSE * len(lines) < length <= _LONG * len(lines) and _is_dense(lines):
        least, heading = _LONG_DENSE, _LONG_DENSE
    return length > least * len(lines) and sum(
        line.endswith(_SENTENCE_END) or len(line) < heading for line in lines
    ) > 0.7 * len(lines)


def _are_indented(parts: list[str], count: int) -> bool:
    """Says whether most of some lines begin as paragraphs do in East Asia, with a wide space."""
    return 2 * sum(part.lstrip(" \t\r\n").startswith("\u3000") for part in parts) > count


def _is_dense(lines: list[str]) -> bool:
    """Says whether all of some lines are in Chinese characters or Japanese, of which few make a sentence."""
    return all("\u3000" <= line[len(line) // 2] <= "\u9fff" for line in lines)


@lru_cache(maxsize=8_192)  # a site's class names are on every one of its pages
def _is_to_be_heard(names: str) -> bool:
    return not _TO_BE_HEARD.isdisjoint(names.split())


def _parts_lines(node: LexborNode) -> bool:
    """Says whether a <br> stands between lines that are set differently, such as a headline and a byline, or a link.

    One of them is all in an element such as <font>, and the other is not in one with the same attributes.
    """
    before, after = _step(node, back=True), _step(node, back=False)
    if before is None or after is None:
        return False
    if _is_entry(after):
        return True
    above, below = _is_set_alone(before, back=True), _is_set_alone(after, back=False)
    if above and below:
        return before.tag != after.tag or before.attributes != after.attributes
    return (above and after.tag not in ("br", "a")) or (below and before.tag not in ("br", "a"))


def _is_entry(node: LexborNode) -> bool:
    """Says whether a line from a node on is an entry of a list: a long link, and no more than a time beside."""
    linked = beside = 0
    part: LexborNode | None = node
    for _ in range(_MOST_IN_ENTRY):
        if part is None or part.tag == "br":
            break
        length = len(((part.text_content if part.is_text_node else part.text()) or "").strip())
        if part.tag == "a":
            linked += length
        elif part.is_text_node or part.tag in _FORMATS:
            beside += length
        else:
            return False
        if beside > _LONGEST_BESIDE:
            return False
        part = part.next
    else:
        return False
    return linked >= _LEAST_LINKED and linked > beside


def _is_set_alone(node: LexborNode, *, back: bool) -> bool:
    """Says whether an element for how words look has a line for itself."""
    if node.tag not in _FORMATS:
        return False
    beside = _step(node, back=back)
    return beside is None or beside.tag == "br" or _KINDS.get(beside.tag or "", _INLINE) >= _BLOCK


def _step(node: LexborNode, *, back: bool) -> LexborNode | None:
    """Returns the nearest sibling that is no white space."""
    beside = node.prev if back else node.next
    while beside is not None and beside.is_text_node and not (beside.text_content or "").strip():
        beside = beside.prev if back else beside.next
    return beside


def _might_hide(attributes: dict[str, str | None]) -> bool:
    """Says whether an element's attributes hide it from readers."""
    if "hidden" in attributes:
        return attributes["hidden"] != "until-found"
    style = attributes.get("style") or ""
    return "none" in style and "display:none" in style.lower().replace(" ", "")


def _is_set_as_block(attributes: dict[str, str | None]) -> bool:
    """Says whether an inline element is set as a paragraph of its own."""
    style = (attributes["style"] or "").lower()
    return "block" in style and "display:block" in style.replace(" ", "")
