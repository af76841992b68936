"""Turns a story's text in data (markup, plain text, lists of typed pieces) into blocks."""

from __future__ import annotations

import html
import json
import re
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

from ...limits import MAX_DATA_TEXT
from ...page.blocks import FROM_DATA, Block, walk_blocks
from ...page.cost.cut import find_cut
from ...urls.parsing import drop_unpaired_escapes
from ..body.element_sums import BIT, read_name_bits

_MOST_PIECES = 20_000
_DEEPEST = 40
_MARKUP = re.compile(r"<[a-zA-Z/!][^<>]{0,500}>")
_BLOCK_MARKUP = re.compile(r"<(?:p|div|h[1-6]|ul|ol|li|blockquote|section|article|figure|table|br)\b", re.I)
_ESCAPED_MARKUP = re.compile(r"&lt;(?:p|div|h[1-6]|ul|ol|br|strong|em|a)\b", re.I)
_WORDS_OF_NAME = re.compile(r"[A-Z]?[a-z]+\d?|[A-Z]+(?![a-z])")

# What the type of a piece says: which pieces are no text of the story, and which are set as something else than a
# paragraph.
_OTHER = frozenset(
    "image images img figure picture pictures photo photos gallery slideshow video videos audio podcast player ad ads"
    " advert advertisement adslot embed embedded oembed tweet twitter instagram facebook tiktok youtube iframe social"
    " related recommended recommendations newsletter promo promotion teaser teasers caption interstitial divider raw"
    " poll quiz media advertising outbrain taboola script style button cta signup donation donate share map chart"
    " infographic datawrapper correction author byline bio copyright credit atomic readmore recirculation".split()
)
_HEADINGS = frozenset(
    "header heading headline subheading subheader subhead subtitle title crosshead h h1 h2 h3 h4".split()
)
_ITEMS = frozenset(("li", "item", "listitem"))
_LISTS = frozenset(("list", "ul", "ol", "unordered", "ordered", "bulleted", "bullet", "numbered"))
_QUOTES = frozenset(("quote", "pullquote", "blockquote", "citation"))
_PARAGRAPHS = frozenset("p paragraph block normal unstyled span fragment div".split()) | _HEADINGS | _ITEMS | _QUOTES
_TYPE_KEYS = (
    "type",
    "_type",
    "nodeType",
    "__typename",
    "kind",
    "component",
    "tagName",
    "tag",
    "blockType",
    "blockName",
    "listItem",
    "style",
)
_HOLDERS = (
    "attributes",
    "attrs",
    "props",
    "fields",
    "model",
    "data",
    "node",
    "root",
    "document",
    "body",
    "value",
    "json",
)
_TEXTS = (
    "html text rendered processed content value body bodyHtml markup copy paragraph plaintext raw richText"
    " innerHTML data"
).split()
_LISTED = (
    "content_elements children content blocks paragraphs components sections elements items nodes edges spans body"
    " modules cards innerBlocks story-elements storyElements parts text list value json"
).split()
_SURE_LINES = ("children", "spans", "leaves", "inlines")
_LINES = (*_SURE_LINES, "content", "nodes")
_HEADED = ("heading", "title", "subheading", "crosshead")
_OTHER_BITS = sum(BIT[name] for name in ("caption", "advert", "embed", "newsletter", "share", "related"))
_OTHER_TAGS = frozenset(("figure", "figcaption", "aside", "nav", "form", "footer", "caption", "dialog"))
_LINK_LINE = 150  # characters of a line that is one link ("Read also: …")


class DataBlocks(NamedTuple):
    blocks: list[Block]
    cut: str | None  # the limit that was reached, where the end is not read


def read_data_blocks(value: Any) -> DataBlocks:
    """Returns the blocks of a body's value, `kept` where they are story."""
    writer = _Writer()
    writer.write(value, "p", 0)
    source = "".join(writer.pieces).encode("utf-8", "replace").decode("utf-8")  # JSON may write half a character
    cut = find_cut(source)
    root = LexborHTMLParser(source if cut is None else source[: cut.place]).body
    if root is None:
        return DataBlocks([], writer.cut)
    found = walk_blocks(root, everything=True)
    outside = [False] * len(found.tags)
    for place in range(1, len(found.tags)):
        outside[place] = (
            outside[found.parents[place]]
            or found.tags[place] in _OTHER_TAGS
            or bool(found.names[place] and read_name_bits(found.names[place]) & _OTHER_BITS)
        )
    seen: set[str] = set()
    for block in found.blocks:
        if block.hidden:
            block.why = "hidden"
        elif outside[block.element]:
            block.why = "caption"
        elif len(block.text) < _LINK_LINE and block.link_characters >= 0.9 * len(block.text):
            block.why = "link"
        elif len(block.text) > 40 and block.text in seen:
            block.why = "repeated"
        else:
            seen.add(block.text)
            block.kept, block.why = True, FROM_DATA
        block.element = 0  # they stand in no element of the page
    return DataBlocks(found.blocks, writer.cut or (cut.limit if cut is not None else found.cut))


def measure_text(value: Any, most: int = 2_000) -> int:
    """Estimates how many characters of text a value holds, markup included. Of a large value it counts only the first
    parts."""
    size = 0
    waiting = [value]
    while waiting and most > 0:
        entry = waiting.pop()
        most -= 1
        if type(entry) is str:
            size += len(entry)
        elif type(entry) is list:
            waiting.extend(entry[:most])
        elif type(entry) is dict:
            waiting.extend(list(entry.values())[:most])
    return size


class _Writer:
    """Writes a body's value as one piece of markup."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.size = 0
        self.visited = 0
        self.cut: str | None = None

    def write(self, value: Any, tag: str, depth: int) -> bool:
        """Writes a value. Returns whether it had any text."""
        self.visited += 1
        if self.size > MAX_DATA_TEXT or self.visited > _MOST_PIECES or depth > _DEEPEST:
            self.cut = "depth" if depth > _DEEPEST else "text"
            return False
        if isinstance(value, str):
            return self.write_text(value, tag, depth)
        if isinstance(value, list):
            before = len(self.pieces)
            for entry in value:
                self.write(entry, tag, depth + 1)
            return len(self.pieces) > before
        return self.write_piece(value, tag, depth) if isinstance(value, dict) else False

    def write_text(self, text: str, tag: str, depth: int) -> bool:
        text = text.strip()
        if not text:
            return False
        if text[0] in "{[" and text[-1] in "}]":
            try:
                inside = json.loads(drop_unpaired_escapes(text), strict=False)
            except (ValueError, RecursionError):
                inside = None
            if isinstance(inside, (dict, list)):
                return self.write(inside, tag, depth + 1)
        if len(text) > MAX_DATA_TEXT:
            text, self.cut = text[:MAX_DATA_TEXT], "text"
        if _ESCAPED_MARKUP.search(text) and not _MARKUP.search(text):
            text = html.unescape(text)
        if _BLOCK_MARKUP.search(text):
            written = f"<div>{text}</div>"
        elif _MARKUP.search(text):
            written = "".join(f"<{tag}>{part}</{tag}>" for part in _split_lines(text))
        else:
            parts = _split_lines(html.unescape(text) if "&" in text else text)
            written = "".join(f"<{tag}>{html.escape(part, quote=False)}</{tag}>" for part in parts)
        written = written[: MAX_DATA_TEXT + 100]
        self.pieces.append(written)
        self.size += len(written)
        return True

    def write_piece(self, piece: dict[str, Any], tag: str, depth: int) -> bool:
        """Writes one typed piece: a paragraph, a heading, a list, or a container of these."""
        words = _read_type(piece)
        if words & _OTHER:
            return False
        if words & _HEADINGS:
            tag = "h2"
        elif words & _QUOTES:
            tag = "blockquote"
        elif words & _ITEMS or words & _LISTS:
            tag = "li"
        # A piece that does not say what it is counts as one line, but only where it is hardly ever a list of
        # paragraphs.
        for key in _LINES if words & _PARAGRAPHS else _SURE_LINES if not words else ():
            runs = piece.get(key)
            if isinstance(runs, list) and runs and all(map(_is_run, runs)):
                return self.write_text("".join(map(_write_run, runs)), tag, depth)
        heads = [text for key in _HEADED if isinstance(text := piece.get(key), str) and 0 < len(text) < 200]
        if heads:
            self.pieces.append(f"<h2>{html.escape(heads[0])}</h2>")
        found = self.write_inside(piece, tag, depth)
        if heads and not found:
            self.pieces.pop()
        return found

    def write_inside(self, piece: dict[str, Any], tag: str, depth: int) -> bool:
        for key in _TEXTS:
            if isinstance(text := piece.get(key), str) and self.write_text(text, tag, depth):
                return True
        for key in _LISTED:
            if isinstance(entries := piece.get(key), list) and self.write(entries, tag, depth + 1):
                return True
        return any(
            isinstance(inner := piece.get(key), dict) and self.write(inner, tag, depth + 1)
            for key in (*_HOLDERS, "content", "text", "html")
        )


def _split_lines(text: str) -> list[str]:
    """Splits a plain text into paragraphs at empty lines or, without any, at line breaks."""
    lines = re.split(r"\n\s*\n", text) if "\n\n" in text or "\n\r\n" in text else text.split("\n")
    return [line for line in map(str.strip, lines) if line]


def _is_run(entry: Any, depth: int = 0) -> bool:
    """Says whether an entry is part of a line: a string, or a text without blocks inside."""
    if isinstance(entry, str):
        return True
    if not isinstance(entry, dict) or depth > 6:
        return False
    words = _read_type(entry)
    if words & (_PARAGRAPHS - {"span", "fragment"}) or words & _LISTS:
        return False
    text = _read_run_text(entry)
    if isinstance(text, str):
        return not _BLOCK_MARKUP.search(text)
    inner = entry.get("children") or entry.get("content")
    return isinstance(inner, list) and bool(inner) and all(_is_run(part, depth + 1) for part in inner)


def _read_run_text(entry: dict[str, Any]) -> str | None:
    return next((text for key in ("text", "value", "data") if isinstance(text := entry.get(key), str)), None)


def _write_run(entry: Any) -> str:
    if isinstance(entry, str):
        return html.escape(entry, quote=False)
    text = _read_run_text(entry)
    if isinstance(text, str):
        return text if _MARKUP.search(text) else html.escape(text, quote=False)
    inside = "".join(map(_write_run, entry.get("children") or entry.get("content")))
    return f'<a href="#">{inside}</a>' if _read_type(entry) & {"a", "link", "hyperlink"} else inside


def _read_type(piece: dict[str, Any]) -> frozenset[str]:
    """Returns, in lower case, the words that say what a piece is."""
    names = [name for key in _TYPE_KEYS if isinstance(name := piece.get(key), str) and len(name) < 60]
    return _split_name(" ".join(names)) if names else frozenset()


@lru_cache(maxsize=2_000)
def _split_name(name: str) -> frozenset[str]:
    words = [word.lower() for word in _WORDS_OF_NAME.findall(name)]
    joined = {f"{a}{b}" for a, b in pairwise(words)}  # "list_item", "pull-quote"
    return frozenset(words) | frozenset(joined & (_OTHER | _ITEMS | _QUOTES | _HEADINGS))
