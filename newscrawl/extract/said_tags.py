"""Tells whether tags are a story's own: by the words that the story says."""

from __future__ import annotations

from functools import lru_cache

from ..text.clean import fold_text, fold_word
from .label_lines import Piece

_SAID_LIKELY, _SAID_APART = 0.33, 0.5  # shares of tags apart from the story that it says
# Scripts from Hebrew on: what is glued to words there is no ending, or words are not parted; those of India are.
_UNENDED, _HINDI = "\u0590", ("\u0900", "\u0dff")
_STEM = 4  # letters that two forms of a word share at least
_MOST_FEW = 8  # tags: what has more may be a cloud of the site's


def might_be_storys(row: list[Piece], story: str, near: frozenset[int], *, is_likely: bool = False) -> bool:
    """Says whether a row of tags may be the story's, and no bar of topics or cloud of tags that all pages have.

    Right beside the story, at the places `near`, a few are its own whatever they say; elsewhere the story has words of
    half of them, or of a third of a few that are likely to be tags.
    """
    if len(row) <= _MOST_FEW and all(piece.link is not None and piece.link.mem_id in near for piece in row):
        return True
    said = sum(is_said(piece.text, story, is_whole=True) for piece in row)
    share = _SAID_LIKELY if is_likely else _SAID_APART
    return said >= (share if len(row) <= _MOST_FEW else _SAID_APART) * len(row)


def is_said(text: str, story: str, *, is_whole: bool = False) -> bool:
    """Says whether a story has a word of a tag, or with `is_whole` all of it.

    A word may have another ending, in scripts whose words have endings; in others the tag is looked for as it stands.
    """
    folded = fold_text(text)
    if folded[:1] >= _UNENDED and not _HINDI[0] <= folded[:1] <= _HINDI[1]:
        return folded.replace(" ", "") in _squeeze_story(story)
    words, stems = _list_words(story), _list_stems(story)
    told = [word in words if len(word) < _STEM else _cut_stem(word) in stems for word in folded.split()]
    long = [is_told for word, is_told in zip(folded.split(), told, strict=True) if len(word) >= _STEM]
    return all(long or told) if is_whole and told else any(long or told)


@lru_cache(maxsize=2)
def _squeeze_story(story: str) -> str:
    return fold_text(story).replace(" ", "")


@lru_cache(maxsize=2)
def _list_words(story: str) -> frozenset[str]:
    return frozenset(fold_text(story).split())


@lru_cache(maxsize=4)  # a story is asked about for each row beside it
def _list_stems(text: str) -> frozenset[str]:
    """Returns the beginnings of a text's words, without accents: "volunteers" and "volunteering" share one."""
    return frozenset(_cut_stem(word) for word in fold_text(text).split() if len(word) >= _STEM)


def _cut_stem(word: str) -> str:
    return fold_word(word)[: _STEM + 1]
