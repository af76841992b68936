"""Cuts a page into blocks: one walk over the tree finds every piece of running text and its place."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from .display import (
    ASIDE,
    BLOCK,
    BREAK,
    CUSTOM,
    FIELD,
    INLINE,
    KINDS,
    LINK,
    PICTURE,
    RULE,
    SKIP,
    SPAN,
    TEXT,
    is_set_as_block,
    is_set_as_picture,
    is_to_be_heard,
    might_hide,
)
from .line_breaks import (
    LINK_MARK,
    SET_LINE,
    are_indented,
    might_be_paragraphs,
    parts_lines,
    parts_text,
    split_plain_text,
)

# Limits, so that no page takes long whatever its markup. `Blocks.cut` says which of them was reached.
_MAX_NODES = 30_000  # what comes after them is not read
_MAX_BLOCKS = 4_000  # the most of 2,400 real pages have 2,700
MAX_DEPTH = 4_000  # deeper elements are not entered
MAX_CHARACTERS = 100_000  # of one block

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# What holds a line of text: a site's own element in one is words.
_LINES = HEADINGS | frozenset("p li blockquote pre dt dd figcaption summary".split())
FROM_DATA = "page-data"  # `Block.why` of a text that a script has and the page does not show

_FILLED_IN = frozenset(("text", "email", "tel", "search", "url", "password", "number", "date"))  # types of fields
_NAMING = frozenset(("class", "id", "itemprop", "role", "data-testid", "data-component", "data-type", "aria-label"))
_BREAK_MARK = "\x1f"  # stands for one <br> until the block is complete


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


class Picture(NamedTuple):
    """An <img>, or a block whose background is a picture; the places of its holder and of the first block behind it."""

    node: LexborNode
    element: int
    place: int


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
    pictures: list[Picture] = field(default_factory=list)
    rules: list[int] = field(default_factory=list)  # of every <hr>, the place of the block behind it
    cut: str | None = None  # the limit that was reached, such as "nodes"


def walk_blocks(
    root: LexborNode, *, everything: bool = False, noscript: bool = False, without: frozenset[int] = frozenset()
) -> Blocks:
    """Returns every block below `root`, in page order, but for nodes whose `mem_id` is in `without`.

    `everything`: reads `<nav>` and `<footer>`, too. `noscript`: reads what is in `<noscript>`, too, of which an
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
    form: dict[str, str | None] = {}  # the attributes of the last element in a plain text
    # With each element around goes what to do when it ends: go back to the element of that place, or one of the acts
    # below.
    nothing, end_link, end_line, end_line_link = -1, -2, -3, -4
    stack: list[tuple[LexborNode, int]] = []
    node = root.first_child
    while True:
        while node is not None:
            tag_id = node.tag_id
            known = kinds.get(tag_id)
            if known is None:
                tag = node.tag or ""
                usual = CUSTOM if "-" in tag[1:] else INLINE
                kind = BLOCK if noscript and tag == "noscript" else KINDS.get(tag, usual)
                kinds[tag_id] = known = (kind, tag)
            kind, tag = known
            if kind == TEXT:
                text = node.text_content or ""
                if text.isspace():
                    if buffer:
                        # An empty line of a plain text parts it, whatever elements its lines are in.
                        buffer.append(text.replace("\n", SET_LINE) if tags[current] == "pre" else " ")
                elif text:
                    if links:
                        linked += len(text.strip())
                        if tags[current] == "pre":
                            text = f"{LINK_MARK}{text}{LINK_MARK}"
                    buffer.append(text)
                    breaks = 0
                node = node.next
                continue
            if kind == SKIP:
                node = node.next
                continue
            nodes += 1
            if nodes > _MAX_NODES or len(blocks) > _MAX_BLOCKS:
                found.cut = "nodes" if nodes > _MAX_NODES else "blocks"
                stack.clear()
                break
            if kind == CUSTOM:
                # A site's own element is set as a block, except within a line.
                holder = tags[current]
                kind = INLINE if holder in _LINES or (buffer and "-" not in holder) else BLOCK
            if kind >= BLOCK:
                if buffer:
                    _end_text(found, buffer, current, linked)
                    linked = 0
                breaks = 0
                if kind == ASIDE and not everything:
                    found.passed_over = True
                    node = node.next
                    continue
                if kind == RULE or (without and node.mem_id in without):
                    if kind == RULE:
                        found.rules.append(len(blocks))
                    node = node.next
                    continue
                leaving = current
            elif kind == BREAK:
                breaks += 1
                if breaks == 1:
                    if buffer and parts_lines(node):
                        _end_text(found, buffer, current, linked)
                        linked = 0
                    elif buffer:
                        buffer.append(_BREAK_MARK)
                elif breaks == 2 and buffer:
                    _end_text(found, buffer, current, linked)
                    linked = 0
                node = node.next
                continue
            elif kind == LINK:
                anchors.append((node, current))
                leaving = end_link
                # Few links are set as blocks. Where no text is glued to a link, nor other such links stand before it,
                # asking costs too much.
                asks = parts_links or (buffer and not buffer[-1][-1:].isspace())
                if asks and "style" in (attributes := node.attributes) and is_set_as_block(attributes):
                    if buffer:
                        _end_text(found, buffer, current, linked)
                        linked = 0
                    breaks = 0
                    parts_links = True
                    leaving = end_line_link
            elif kind == INLINE:
                leaving = nothing
            elif kind == PICTURE:
                if buffer and parts_text(node):
                    _end_text(found, buffer, current, linked)
                    linked = 0
                    breaks = 0
                if not buffer:
                    pictures.append((node, len(blocks)))
                found.pictures.append(Picture(node, current, len(blocks) + bool(buffer)))
                node = node.next
                continue
            elif kind == FIELD:
                if (node.attributes.get("type") or "text").lower() in _FILLED_IN:
                    fields.append((current, len(blocks)))
                node = node.next
                continue
            else:
                attributes = node.attributes
                if ("style" in attributes or "hidden" in attributes) and might_hide(attributes):
                    node = node.next
                    continue
                if "class" in attributes and is_to_be_heard(attributes["class"] or "", is_inline=kind < BLOCK):
                    node = node.next
                    continue
                leaving = nothing
                # What is in a slot of a site's own element is a part of its own.
                is_slotted = "slot" in attributes and "-" in tags[current]
                if is_slotted or ("style" in attributes and is_set_as_block(attributes)):
                    if buffer:
                        _end_text(found, buffer, current, linked)
                        linked = 0
                    breaks = 0
                    leaving = end_line
            child = node.first_child
            if child is None:
                if (kind >= BLOCK or "-" in tag) and is_set_as_picture(tag, node.attributes):
                    pictures.append((node, len(blocks)))
                    found.pictures.append(Picture(node, current, len(blocks)))
                node = node.next
                continue
            if len(stack) >= MAX_DEPTH:
                found.cut = "depth"
                node = node.next
                continue
            if end_line < leaving < 0 and child.is_text_node and child.next is None:
                # An inline element with a text and nothing else, as most are: no need to enter it.
                text = child.text_content or ""
                if text.isspace():
                    if buffer:
                        buffer.append(" ")
                elif text:
                    is_linked = links or leaving == end_link
                    if is_linked:
                        linked += len(text.strip())
                    if tags[current] == "pre":
                        if is_linked:
                            text = f"{LINK_MARK}{text}{LINK_MARK}"
                        elif kind == SPAN:
                            if buffer and buffer[-1][-1:] in ("\n", SET_LINE) and node.attributes != form:
                                text = f"{SET_LINE}{SET_LINE}{text}"  # a line that is set differently
                            form = node.attributes
                    buffer.append(text)
                    breaks = 0
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
                    if ("style" in attributes or "hidden" in attributes) and not hiding and might_hide(attributes):
                        hiding = len(tags)
                place = len(tags)
                tags.append(tag)
                elements.append(node)
                parents.append(leaving)
                names.append(name)
                hidden.append(hiding)
                if child.is_text_node and child.next is None:
                    # A text and nothing else, as most elements with text have.
                    text = child.text_content or ""
                    if text and not text.isspace():
                        add = _add_plain_text if tag == "pre" else _add_text
                        add(found, text, place, len(text) if links else 0)
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
        if len(lines) > 1 and (might_be_paragraphs(lines) or are_indented(parts, len(lines))):
            total = sum(map(len, lines))
            for line in lines:
                found.blocks.append(
                    Block(line[:MAX_CHARACTERS], tag, element, min(linked, total) * len(line) // total, hidden)
                )
            return
        text = " ".join(lines)
    add = _add_plain_text if tag == "pre" else _add_text
    add(found, text, element, linked)


def _add_plain_text(found: Blocks, text: str, element: int, linked: int) -> None:
    """Makes a block of each paragraph of a plain text."""
    whole, is_marked = len(text), LINK_MARK in text
    for paragraph in split_plain_text(text) if "\n" in text or SET_LINE in text else [text]:
        parts = paragraph.split(LINK_MARK)
        own = sum(len(part.strip()) for part in parts[1::2]) if is_marked else linked * len(paragraph) // whole
        _add_text(found, "".join(parts), element, own)


def _add_text(found: Blocks, text: str, element: int, linked: int) -> None:
    text = text.strip()
    # Printable text has no white space but plain spaces. Where each of them is alone, as mostly, the text is folded
    # already.
    if "  " in text or not text.isprintable():
        text = " ".join(text.split())
    if text:
        if len(text) > MAX_CHARACTERS:
            text = text[:MAX_CHARACTERS]
        if linked > len(text):
            linked = len(text)
        found.blocks.append(Block(text, found.tags[element], element, linked, found.hidden[element] > 0))
