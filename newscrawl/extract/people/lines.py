"""Cuts a part of a page into lines, as readers see them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from ...text.clean import normalise_text

_INLINE = frozenset(
    "a span b i em strong font time small u tt abbr big cite label mark sup sub nobr acronym s del ins q code data var"
    " bdi bdo wbr img svg".split()
)
_UNREAD = frozenset("script style noscript option textarea template title button select".split())
_MOST_CHARACTERS = 640  # of one text


@dataclass(slots=True, eq=False)
class Line:
    """A line as readers see it."""

    text: str
    parts: list[str]  # the same, in pieces: one for each element in it
    node: LexborNode  # the element that holds it
    is_link: bool = False  # whether most of it is one
    is_caption: bool = False  # whether a picture stands right before it


def list_lines(nodes: Iterable[LexborNode]) -> Iterator[Line]:
    """Joins texts and elements in document order to lines: one ends where a block or a <br> does."""
    pieces: list[str] = []
    linked = 0
    holder: LexborNode | None = None
    pictured = 0  # the holder of a line behind a picture; -1 where that line is still to come
    for node in nodes:
        if not node.is_text_node:
            if node.tag in ("br", "hr") and holder is not None and pieces:
                yield from _make_line(pieces, linked, holder, holder.mem_id == pictured)
                pieces, linked = [], 0
            elif node.tag in ("img", "picture"):
                pictured = -1
            continue
        content = node.text_content or ""
        if not content.strip():
            if pieces:
                pieces.append(" ")
            continue
        block, in_link, is_unread = _find_holder(node)
        if is_unread or block is None:
            continue
        if holder is not None and pieces and block.mem_id != holder.mem_id:
            yield from _make_line(pieces, linked, holder, holder.mem_id == pictured)
            pieces, linked = [], 0
        if pictured < 0 and not pieces:
            pictured = block.mem_id
        holder = block
        pieces.append(content[:_MOST_CHARACTERS])
        linked += len(content) if in_link else 0
    if holder is not None and pieces:
        yield from _make_line(pieces, linked, holder, holder.mem_id == pictured)


def _find_holder(node: LexborNode) -> tuple[LexborNode | None, bool, bool]:
    """Returns the block element around a text, whether the text is in a link, and whether nobody reads it."""
    in_link = False
    parent = node.parent
    while parent is not None and parent.tag in _INLINE:
        in_link = in_link or parent.tag == "a"
        parent = parent.parent
    is_unread = parent is not None and parent.tag in _UNREAD
    return parent, in_link, is_unread


def _make_line(pieces: list[str], linked: int, holder: LexborNode, is_caption: bool) -> Iterator[Line]:
    spaced = (piece.replace("\u00a0\u00a0", " | ").replace("\u3000", " ") for piece in pieces)
    parts = [part for piece in spaced if (part := normalise_text(piece))]
    if parts:
        text = normalise_text(_join(pieces))
        yield Line(text, parts, holder, 2 * linked > len(text), is_caption)


def _join(pieces: list[str]) -> str:
    """Returns the pieces of a line, with a space between two words."""
    text = ""
    for piece in pieces:
        text += f" {piece}" if text[-1:].isalnum() and piece[:1].isalnum() else piece
    return text
