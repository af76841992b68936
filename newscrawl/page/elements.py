"""Reads an element's text and names, and finds the elements around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Literal

from selectolax.lexbor import LexborNode

from ..text.clean import normalise_text

_SILENT = frozenset(("script", "style", "noscript", "template", "svg", "select", "-comment", "_comment", "iframe"))
_CODE = re.compile(r"[{}]|\bdocument\.|\bwindow\.|\);")
_CODE_SIGNS = ("{", "}", "document.", "window.", ");")  # without one of these there is no code: a quick look first
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MOST_PARTS = 60  # elements and texts inside an element that are looked at
_NO_TEXT = frozenset("script style noscript option title textarea template".split())


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


def read_start(node: LexborNode, most: int) -> str | None:
    """The element's text on one line; None where it has more than so many characters, or very many parts."""
    parts: list[str] = []
    length = 0
    for looked, inner in enumerate(node.traverse(include_text=True)):
        if looked > _MOST_PARTS:
            return None
        if inner.is_text_node and (text := inner.text_content):
            if inner.parent is not None and inner.parent.tag in _NO_TEXT:
                continue
            length += len(text)
            if length > most:
                return None
            parts.append(text)
    return " ".join(" ".join(parts).split())


def list_beside(node: LexborNode, step: Literal["prev", "next"]) -> Iterator[LexborNode]:
    """The three nodes beside a node on one side, nearest first."""
    for _ in range(3):
        beside = node.prev if step == "prev" else node.next
        if beside is None:
            return
        yield beside
        node = beside


def list_texts(node: LexborNode, most: int) -> Iterator[str]:
    """The first texts inside an element, each on one line, the empty ones left out."""
    count = 0
    for looked, inner in enumerate(node.traverse(include_text=True)):
        if looked > 10 * most or count >= most:
            return
        if inner.is_text_node and (inner.parent is None or inner.parent.tag not in _NO_TEXT):
            text = " ".join((inner.text_content or "")[:1_000].split())
            if text:
                yield text
                count += 1


def read_before(node: LexborNode, most: int = 60) -> str:
    """The last words that stand before an element in its own line: of the siblings before it, or before its parent."""
    for place in (node, node.parent):
        text = ""
        for before in list_beside(place, "prev") if place is not None else ():
            part = (before.text_content or "")[-most:] if before.is_text_node else read_start(before, most)
            if part is None:
                break
            text = f"{part} {text}"
        text = " ".join(text.split())
        if text:
            return text[-most:]
    return ""
