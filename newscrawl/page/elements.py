"""Reads an element's text and names, and finds the elements around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from ..text.clean import normalise_text

_SILENT = frozenset(("script", "style", "noscript", "template", "svg", "select", "-comment", "_comment", "iframe"))
_CODE = re.compile(r"[{}]|\bdocument\.|\bwindow\.|\);")
_CODE_SIGNS = ("{", "}", "document.", "window.", ");")  # without one of these there is no code: a quick look first
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def read_text(node: LexborNode, limit: int = 2_000) -> str:
    """Returns the element's text on one line, at most `limit` characters of it.

    Words of neighbouring elements stay apart; a letter in an element of its own stays in its word.
    """
    content = "\x00".join(_list_pieces(node, limit))[: limit * 4]
    if any(sign in content for sign in _CODE_SIGNS) and _CODE.search(content):
        content = "\x00".join(_list_pieces(node, limit, silent=_SILENT))
    if "\x00" in content:
        content = _join_pieces(content.split("\x00"))
    return normalise_text(content)[:limit].rstrip()


def _list_pieces(node: LexborNode, limit: int, silent: frozenset[str] = frozenset()) -> list[str]:
    """Returns the first texts inside an element, without those that no reader sees, such as scripts."""
    pieces = []
    size = 0
    for inner in islice(node.traverse(include_text=True), limit):
        if inner.is_text_node and not (silent and inner.parent is not None and inner.parent.tag in silent):
            text = inner.text_content or ""
            pieces.append(text)
            size += len(text)
            if size > limit * 4:
                break
    return pieces


def _join_pieces(pieces: list[str]) -> str:
    """Joins pieces of text: with a space where a word ends, without one where a word goes on (drop capitals)."""
    text = before = ""
    for piece in pieces:
        if not piece:
            continue
        last, first = text[-1:], piece[0]
        if last.isalnum() and first.isalnum():
            text += piece if len(before) == 1 and first.islower() else f" {piece}"
        elif last and last in ':.!?»”"…|' and (first.isupper() or first.isdigit()):
            text += f" {piece}"
        else:
            text += piece
        before = piece
    return text


def is_hidden(node: LexborNode) -> bool:
    """Whether the element itself is marked as not shown."""
    attributes = node.attributes
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(attributes.get("style") or ""))
    )


def read_names(node: LexborNode) -> str:
    """The element's class and id, in lower case, parted by spaces."""
    attributes = node.attributes
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()


def list_ancestors(node: LexborNode, most: int = 12) -> list[LexborNode]:
    """The elements round the node, from the inside out."""
    found: list[LexborNode] = []
    parent = node.parent
    while parent is not None and len(found) < most:
        found.append(parent)
        parent = parent.parent
    return found


def walk_following(node: LexborNode, most: int = 1_000) -> Iterator[LexborNode]:
    """Yields the elements and texts that follow an element in document order, without those inside it."""
    current: LexborNode | None = node
    inside = False
    for _ in range(most):
        following = current.child if inside and current is not None else None
        while following is None and current is not None:
            following = current.next
            if following is None:
                current = current.parent
        if following is None:
            return
        current = following
        inside = current.tag not in _SILENT
        if inside:
            yield current


def walk_preceding(node: LexborNode, most: int = 200) -> Iterator[LexborNode]:
    """The texts that stand before an element in document order, nearest first."""
    current: LexborNode | None = node
    for _ in range(most):
        preceding = current.prev if current is not None else None
        if preceding is None:
            current = current.parent if current is not None else None
            if current is None:
                return
            continue
        while preceding.tag not in _SILENT and preceding.last_child is not None:
            preceding = preceding.last_child
        current = preceding
        if current.is_text_node:
            yield current
