"""Texts that matter only where they are short: an element is read no further than that takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from selectolax.lexbor import LexborNode

_MOST_PARTS = 60  # elements and texts inside an element that are looked at
_NO_TEXT = frozenset("script style noscript option title textarea template".split())


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
