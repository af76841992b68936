"""Cuts a part of a page into lines, as readers see them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from ...text.clean import normalise_text

_INLINE = frozenset(
    "a span b i em strong font time small u tt abbr big cite label mark sup sub nobr acronym s del ins q code data var"
    " bdi bdo wbr img svg".split()
)
_UNREAD = frozenset("script style noscript option textarea template title button select".split())
_MOST_CHARACTERS = 640  # of one text
_DEEPEST = 100  # elements in a line


@dataclass(slots=True, eq=False)
class Line:
    """A line as readers see it."""

    text: str
    parts: list[str]  # the same, in pieces: one for each element in it
    node: LexborNode  # the element that holds it
    is_link: bool = False  # whether most of it is one
    is_caption: bool = False  # whether a picture stands right before it
    links: tuple[tuple[str, str], ...] = ()  # in it: address, as the page has it, and text
    picture: LexborNode | None = None  # the last one before it
    caption: LexborNode | None = None  # what holds the first line behind that picture


@dataclass(slots=True)
class _OpenLine:
    """A line that has not ended."""

    picture: LexborNode | None  # the last one before it
    caption: LexborNode | None = None
    pieces: list[str] = field(default_factory=list)
    linked: int = 0  # characters in links
    links: dict[int, tuple[str, str]] = field(default_factory=dict)  # by memory id: address and text
    is_caption: bool = False

    def close(self, holder: LexborNode | None) -> Iterator[Line]:
        """Yields the line, if it has any text."""
        spaced = (piece.replace("\u00a0\u00a0", " | ").replace("\u3000", " ") for piece in self.pieces)
        parts = [part for piece in spaced if (part := normalise_text(piece))]
        if parts and holder is not None:
            text = normalise_text(_join(self.pieces))
            is_link = 2 * self.linked > len(text)
            yield Line(
                text, parts, holder, is_link, self.is_caption, tuple(self.links.values()), self.picture, self.caption
            )


def list_lines(nodes: Iterable[LexborNode], *, with_buttons: bool = False) -> Iterator[Line]:
    """Joins texts and elements in document order to lines: one ends where a block or a <br> does.

    With buttons, each is a line of its own; else nobody reads them.
    """
    line = _OpenLine(None)
    holder: LexborNode | None = None
    picture: LexborNode | None = None
    caption: LexborNode | None = None
    pictured = 0  # the holder of a line behind a picture; -1 where that line is still to come
    for node in nodes:
        if not node.is_text_node:
            if node.tag in ("br", "hr") and line.pieces:
                yield from line.close(holder)
                line = _OpenLine(picture)
            elif node.tag in ("img", "picture"):
                pictured, picture, caption = -1, node, None
            continue
        content = node.text_content or ""
        if not content.strip():
            if line.pieces:
                line.pieces.append(" ")
            continue
        block, link, is_unread = _find_holder(node)
        if block is None or (is_unread and not (with_buttons and block.tag == "button")):
            continue
        if holder is not None and line.pieces and block.mem_id != holder.mem_id:
            yield from line.close(holder)
            line = _OpenLine(picture)
        if pictured < 0 and not line.pieces:
            pictured = block.mem_id
        holder = block
        if not line.pieces:
            line.picture = picture
            line.is_caption = block.mem_id == pictured
            caption = block if caption is None else caption
            line.caption = caption
        line.pieces.append(content[:_MOST_CHARACTERS])
        if link is not None:
            line.linked += len(content)
            address, text = line.links.get(link.mem_id) or (link.attributes.get("href") or "", "")
            line.links[link.mem_id] = (address, text + content[:_MOST_CHARACTERS])
    yield from line.close(holder)


def _find_holder(node: LexborNode) -> tuple[LexborNode | None, LexborNode | None, bool]:
    """Returns the block element around a text, the link that the text is in, and whether nobody reads it."""
    link = None
    parent = node.parent
    for _ in range(_DEEPEST):
        if parent is None or parent.tag not in _INLINE:
            break
        link = parent if parent.tag == "a" else link
        parent = parent.parent
    is_unread = parent is not None and parent.tag in _UNREAD
    return parent, link, is_unread


def _join(pieces: list[str]) -> str:
    """Returns the pieces of a line, with a space between two words."""
    text = ""
    for piece in pieces:
        text += f" {piece}" if text[-1:].isalnum() and piece[:1].isalnum() else piece
    return text
