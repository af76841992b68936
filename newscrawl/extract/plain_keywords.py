"""Reads the keywords that a page shows as plain text: words behind a label, and words with a "#"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..page.elements import read_names
from ..text.clean import fold_text
from .label_lines import LabelLine, Piece, match_keyword_label, share_list
from .said_tags import is_said

_LONGEST, _MOST_WORDS = 60, 5  # characters and words of a keyword
_MOST_KEYWORDS, _MOST_HASHED = 30, 8
_FEWEST_LISTED = 2  # words, where nothing else says that they are keywords
_LONGEST_LABEL = 40
_LONGEST_PLAIN = 200  # characters of a line of keywords that are no links
_BETWEEN = re.compile(r"\s*[,;|،؛、，；•·]\s*|\s+/\s+|\s+#")
_HASHED = re.compile(r"(?:^|(?<=[\s,;、，|(\[]))[#＃](?=\w*[^\W\d_])([\w’'-]{2,40})")


def read_hashed(line: LabelLine) -> list[str]:
    """Returns what stands behind the "#" of a line that has words so marked, and hardly anything else."""
    found = [found[1].replace("_", " ") for found in _HASHED.finditer(line.text)]
    rest = fold_text(_HASHED.sub(" ", line.text))
    if not found or len(rest) > _LONGEST_LABEL or len(found) > _MOST_HASHED or len(rest) > len(" ".join(found)):
        return []
    return found if len(found) >= _FEWEST_LISTED else []


def read_plain(lines: list[LabelLine], story: str) -> list[str]:
    """Returns the words behind a label that are no links, in its line or in the lines after it.

    Without a colon the label is in an element of its own, and the story says one of several words.
    """
    for place, line in enumerate(lines):
        label = match_keyword_label(line.text) if len(line.text) <= _LONGEST_PLAIN and not line.links else None
        if label is None:
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
        if is_sure and all(1 < len(word) <= _LONGEST and len(word.split()) <= _MOST_WORDS for word in words) and words:
            return words[:_MOST_KEYWORDS]
    return []


def _list_plain_below(lines: list[LabelLine]) -> list[str]:
    """Returns the words of a line without links, and of those behind it in elements like its own beside it."""
    holder = lines[0].holder
    words: list[str] = []
    for line in lines:
        is_alike = line.holder.tag == holder.tag and read_names(line.holder) == read_names(holder)
        if line.links or not is_alike or line.text[-1] in ":：" or not share_list(line.holder, holder):
            break
        words += _split_plain(line.pieces)
        if holder.tag in ("td", "dd"):
            break  # what follows is another row
    return words


def _split_plain(pieces: Iterable[Piece]) -> list[str]:
    """Returns the words of pieces of a line: each piece that is an element is one, others have marks between words."""
    words = (word.strip(" .#") for piece in pieces for word in _BETWEEN.split(piece.text))
    return [word for word in words if fold_text(word)]
