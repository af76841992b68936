"""Reads the keywords that a page shows as plain text: words behind a label, and words with a "#"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..page.elements import read_names
from ..text.clean import fold_text
from .folder_names import load_folder_names
from .label_lines import LabelLine, Piece, match_keyword_label, share_list
from .said_tags import is_said

_LONGEST, _MOST_WORDS = 60, 5  # characters and words of a keyword
_MOST_KEYWORDS, _MOST_HASHED = 30, 8
_FEWEST_LISTED = 2  # words, where nothing else says that they are keywords
_LONGEST_LABEL = 40
_LONGEST_PLAIN = 200  # characters of a line of keywords that are no links
_BETWEEN = re.compile(r"\s*[,;|،؛、，；•·]\s*|\s+/\s+|\s+#")
_SHARE = re.compile(r"\s*\(\d{1,3}\s?%\)$")  # how much of a story a word tells of, in databases: "Harbour (81%)"
_FACT = re.compile(r"\s*[|｜│┃·•]\s*|\s+(?:[-–—]|::)\s+")  # a mark between facts
_HASHED = re.compile(r"(?:^|(?<=[\s,;、，|(\[]))[#＃](?=\w*[^\W\d_])([\w’'-]{2,40})")


def read_hashed(line: LabelLine) -> list[str]:
    """Returns what stands behind the "#" of a line that has words so marked, and hardly anything else."""
    found = [found[1].replace("_", " ") for found in _HASHED.finditer(line.text)]
    rest = fold_text(_HASHED.sub(" ", line.text))
    if not found or len(rest) > _LONGEST_LABEL or len(found) > _MOST_HASHED or len(rest) > len(" ".join(found)):
        return []
    return found if len(found) >= _FEWEST_LISTED else []


def join_hashed(lines: list[LabelLine]) -> Iterator[LabelLine]:
    """Yields the lines, those of a list of which each is one word with "#" joined to one."""
    run: list[LabelLine] = []
    for line in lines:
        if run and not (_HASHED.fullmatch(line.text) and share_list(run[0].holder, line.holder)):
            yield LabelLine(tuple(piece for one in run for piece in one.pieces), run[0].holder)
            run = []
        if _HASHED.fullmatch(line.text):
            run.append(line)
        else:
            yield line
    if run:
        yield LabelLine(tuple(piece for one in run for piece in one.pieces), run[0].holder)


def read_named(lines: list[LabelLine], story: str) -> list[str]:
    """Returns the words of a line, each in an element that a class name calls a tag: "<span class=tag>harbour</span>".

    The story says one of them.
    """
    for line in lines:
        pieces = [piece for piece in line.pieces if piece.says_something]
        if not _FEWEST_LISTED <= len(pieces) <= _MOST_HASHED or any(map(_was_link, pieces)):
            continue
        names = {read_names(piece.node) for piece in pieces}
        if len(names) != 1 or not load_folder_names().tag_list.search(names.pop()):
            continue
        words = _split_plain(pieces)
        if len(words) == len(pieces) and _are_keywords(words) and any(is_said(word, story) for word in words):
            return words
    return []


def is_list_of_words(text: str) -> bool:
    """Says whether a text has several words with marks between them."""
    return len([word for word in _BETWEEN.split(text) if fold_text(word)]) >= _FEWEST_LISTED


def read_plain(lines: list[LabelLine], story: str) -> list[str]:
    """Returns the words behind a label that are no links, in its line or in the lines after it.

    Without a colon the label is in an element of its own, and the story says one of several words. In a line of other
    facts a colon is behind the label, and what follows another mark is another fact.
    """
    for place, line in enumerate(lines):
        is_plain = len(line.text) <= _LONGEST_PLAIN and not any(map(_was_link, line.pieces))
        label = match_keyword_label(line.text) if is_plain else None
        if label is None:
            words = _read_among_facts(line)
            if words:
                return words
            continue
        first = match_keyword_label(line.pieces[0].text)
        is_apart = first is not None and first.end() == len(line.pieces[0].text)
        has_colon = label[0].strip()[-1:] in (":", "：")
        if not (has_colon or is_apart):
            continue
        words = _split_plain(line.pieces[1:] if is_apart else [line.pieces[0]._replace(text=line.text[label.end() :])])
        if not words and place + 1 < len(lines) and share_list(line.holder, lines[place + 1].holder):
            words = _list_plain_below(lines[place + 1 :])
        is_sure = has_colon or (len(words) >= _FEWEST_LISTED and any(is_said(word, story) for word in words))
        if is_sure and _are_keywords(words):
            return words[:_MOST_KEYWORDS]
    return []


def _are_keywords(words: list[str]) -> bool:
    return bool(words) and all(1 < len(word) <= _LONGEST and len(word.split()) <= _MOST_WORDS for word in words)


def _read_among_facts(line: LabelLine) -> list[str]:
    """Returns the words behind a label with a colon that stands among other facts: "3 comments | Tags: a, b"."""
    if len(line.text) > 2 * _LONGEST_PLAIN:
        return []
    for at, piece in enumerate(line.pieces):
        for start in (0, *(mark.end() for mark in _FACT.finditer(piece.text))) if not _was_link(piece) else ():
            label = match_keyword_label(piece.text[start:])
            if label is None or label[0].strip()[-1:] not in (":", "："):
                continue
            text = piece.text[start + label.end() :]
            if not text and at + 1 < len(line.pieces) and not _was_link(line.pieces[at + 1]):
                text = line.pieces[at + 1].text
            words = _split_plain([piece._replace(text=_cut_facts(text))])
            if len(words) >= _FEWEST_LISTED and _are_keywords(words):
                return words[:_MOST_KEYWORDS]
    return []


def _was_link(piece: Piece) -> bool:
    """Says whether a piece of a line is a link, also one to a fact, which is taken for plain text."""
    return (
        piece.link is not None
        or piece.node.tag == "a"
        or (piece.node.parent is not None and piece.node.parent.tag == "a")
    )


def _cut_facts(text: str) -> str:
    """Returns what stands before a mark between facts, other than the one between words: "a, b | Print"."""
    first = _BETWEEN.search(text)
    between = first[0].strip() if first is not None else ""
    end = next((mark.start() for mark in _FACT.finditer(text) if mark[0].strip() != between), len(text))
    return text[:end]


def _list_plain_below(lines: list[LabelLine]) -> list[str]:
    """Returns the words of a line without links, and of those behind it in elements like its own beside it."""
    holder = lines[0].holder
    words: list[str] = []
    for line in lines:
        is_alike = line.holder.tag == holder.tag and read_names(line.holder) == read_names(holder)
        if (
            any(map(_was_link, line.pieces))
            or not is_alike
            or line.text[-1] in ":："
            or not share_list(line.holder, holder)
        ):
            break
        own = _split_plain(line.pieces)
        if line.text[:1] == "©" or (words and len(own) > 1):
            break
        words += own
        if holder.tag in ("td", "dd") or len(own) > 1:
            break  # what follows is another row
    return words


def _split_plain(pieces: Iterable[Piece]) -> list[str]:
    """Returns the words of pieces of a line: each piece that is an element is one, others have marks between words."""
    words = (_SHARE.sub("", word).strip(" .#") for piece in pieces for word in _BETWEEN.split(piece.text))
    return [word for word in words if fold_text(word)]
