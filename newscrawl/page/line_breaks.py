"""Judges the lines that <br>s part: whether they are paragraphs, or set differently, or entries of a list."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from .display import BLOCK, FORMATS, INLINE, KINDS

_SET_APART = FORMATS | {"span"}
_MOST_IN_ENTRY = 8  # nodes of a line that is an entry of a list of links
_LONGEST_BESIDE = 40  # characters of a mark and a time beside the link
_LEAST_LINKED = 10
_LONG, _LONG_DENSE = 100, 40  # characters of a paragraph, and of one in Chinese or Japanese
_LEAST_SENTENCE = 40
_LONG_HEADING = 80  # characters from which a line is no heading
_BULLETS = frozenset("•∙●○■□▪▫◦‣▸►▶・")
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")
LINK_MARK = "\x02"  # stands at both ends of a link's text in a plain text until the block is complete
SET_LINE = "\x03"  # … for the end of a line that elements of the text tell
_LINKED = re.compile(f"{LINK_MARK}[^{LINK_MARK}]*{LINK_MARK}")
_MAIL_SIGNATURE = re.compile(r"\n-- ?\r?\n")
_SENTENCE_END = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", ":", '"', "”", "»", "」")


def might_be_paragraphs(lines: list[str]) -> bool:
    """Says whether lines between single <br>s are paragraphs: they are long, and most end as sentences do.

    So are sentences that are a list, each with the same mark before it.
    """
    if lines[0][:1] in _BULLETS and all(line[:1] == lines[0][:1] and line.endswith(_SENTENCE_END) for line in lines):
        return len(lines) > 1
    length, least, heading = sum(map(len, lines)), _LONG, _LONG_HEADING
    if _LONG_DENSE * len(lines) < length <= _LONG * len(lines) and _is_dense(lines):
        least, heading = _LONG_DENSE, _LONG_DENSE
    return length > least * len(lines) and sum(
        line.endswith(_SENTENCE_END) or len(line) < heading for line in lines
    ) > 0.7 * len(lines)


def are_indented(parts: list[str], count: int) -> bool:
    """Says whether most of some lines begin as paragraphs do in East Asia, with a wide space."""
    return 2 * sum(part.lstrip(" \t\r\n").startswith("\u3000") for part in parts) > count


def split_plain_text(text: str) -> list[str]:
    """Returns the paragraphs between the empty lines of a plain text, without a mail's signature; code stays whole.

    Lines of a page whose words are set in elements are parted by these, too, where they are sentences mostly.
    """
    text = _MAIL_SIGNATURE.split(text)[0]
    if SET_LINE in text:
        lines = _split_at_empty_lines(text.replace(SET_LINE, "\n"))
        if _are_mostly_sentences(lines):
            return lines
        text = text.replace(SET_LINE, " ")
    lines = _split_at_empty_lines(text)
    return lines if len(lines) > 1 and (might_be_paragraphs(lines) or _are_mostly_sentences(lines)) else [text]


def _split_at_empty_lines(text: str) -> list[str]:
    return [line for part in _EMPTY_LINE.split(text) if (line := " ".join(part.split()))]


def _are_mostly_sentences(lines: list[str]) -> bool:
    """Says whether sentences are most of some paragraphs: what stands around them is short, such as a headline."""
    bare = [_LINKED.sub("", line) for line in lines]
    sentences = [len(line) for line in bare if len(line) >= _LEAST_SENTENCE and line.endswith(_SENTENCE_END)]
    return len(sentences) > 1 and 2 * sum(sentences) > sum(map(len, bare))


def _is_dense(lines: list[str]) -> bool:
    """Says whether all of some lines are in Chinese characters or Japanese, of which few make a sentence."""
    return all("\u3000" <= line[len(line) // 2] <= "\u9fff" for line in lines)


def parts_lines(node: LexborNode) -> bool:
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


def parts_text(picture: LexborNode) -> bool:
    """Says whether a picture within a text stands in a line of its own, with words that are set differently below it.

    Before that line there is a <br> or a text that is set otherwise, behind it a <br> or nothing.
    """
    words = _step(picture, back=False)
    if words is None or words.tag not in _SET_APART or not (words.text() or "").strip():
        return False
    line, last = picture, words
    while _step(line, back=True) is None and _step(last, back=False) is None and line.parent is not None:
        line = last = line.parent
        if KINDS.get(line.tag or "", INLINE) >= BLOCK:
            return False
    before, after = _step(line, back=True), _step(last, back=False)
    is_behind = after is None or after.tag == "br" or KINDS.get(after.tag or "", INLINE) >= BLOCK
    return is_behind and before is not None and (before.tag == "br" or _is_set_alone(before, back=True))


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
        elif part.is_text_node:
            beside += length
        elif part.tag in FORMATS or part.tag == "span":
            inside = sum(len(link.text().strip()) for link in part.css("a")[:_MOST_IN_ENTRY])
            linked, beside = linked + inside, beside + length - inside
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
    if node.tag not in FORMATS:
        return False
    beside = _step(node, back=back)
    return beside is None or beside.tag == "br" or KINDS.get(beside.tag or "", INLINE) >= BLOCK


def _step(node: LexborNode, *, back: bool) -> LexborNode | None:
    """Returns the nearest sibling that is no white space."""
    beside = node.prev if back else node.next
    while beside is not None and beside.is_text_node and not (beside.text_content or "").strip():
        beside = beside.prev if back else beside.next
    return beside
