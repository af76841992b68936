"""Drops text whose letters a paywall has exchanged ("Tpnf tdsbncmfe ufyu"), blurred below the first paragraphs."""

from __future__ import annotations

import re

from ...page.blocks import Block
from ..language import measure_stop_words

_LONG = 80  # characters of a paragraph whose words tell
_GLANCED_AT, _LOOKED_AT = 200, 400  # characters of it
_FEWEST = 2  # such paragraphs, one after the other
_READABLE = 0.06  # of the words are among the commonest of some language
_NOT_READABLE = 0.03
_LEAST_LOWER = 0.5  # of the words; most of a list of names or results begin with capitals or are figures
_MOST_OF_LISTS = 0.2  # figures and commas beside the words
_MOST_VOWELS = 0.33  # of the letters; languages have more
_LEAST_PLAIN = 0.9  # of the letters; Vietnamese, whose words are syllables, has less
_CODE = re.compile(r"[{}()\[\]=<>/_$\\|;:#@&*]")
_MOST_CODE = 0.02  # of the characters
_WORD = re.compile(r"\w+")
_VOWELS = frozenset("aeiouäöüàáâãåæèéêëìíîïòóôõøœùúûıąęěůőű")


def drop_scrambled(blocks: list[Block]) -> bool:
    """Leaves out scrambled text that follows readable text of the story. Returns whether there was any."""
    long = [block for block in blocks if block.kept and len(block.text) >= _LONG]
    if len(long) <= _FEWEST or measure_stop_words(long[-1].text[:_GLANCED_AT]) >= _READABLE:
        return False  # as on most pages
    if not any(map(_might_be_scrambled, long[-_FEWEST:])):
        return False
    if measure_stop_words(long[0].text[:_LOOKED_AT]) < _READABLE:
        return False  # in a language whose words are not known
    run: list[Block] = []
    for block in long:
        run = [*run, block] if _is_scrambled(block.text) else []
        if len(run) == _FEWEST:
            break
    else:
        return False
    for block in blocks[blocks.index(run[0]) :]:
        if block.kept and _might_be_scrambled(block):
            block.kept, block.why = False, "scrambled"
    return True


def _might_be_scrambled(block: Block) -> bool:
    return measure_stop_words(block.text[:_LOOKED_AT]) < _NOT_READABLE


def _is_scrambled(text: str) -> bool:
    """Says whether a paragraph looks like prose and has the words and vowels of no language."""
    text = text[:_LOOKED_AT]
    if measure_stop_words(text) >= _NOT_READABLE:
        return False
    words = _WORD.findall(text)
    letters = [letter for letter in text.lower() if letter.isalpha()]
    return (
        bool(letters)
        and sum(word[0].islower() for word in words) >= _LEAST_LOWER * len(words)
        and sum(word[0].isdigit() for word in words) + text.count(",") < _MOST_OF_LISTS * len(words)
        and sum(letter in _VOWELS for letter in letters) < _MOST_VOWELS * len(letters)
        and sum(letter.isascii() for letter in letters) > _LEAST_PLAIN * len(letters)
        and len(_CODE.findall(text)) < _MOST_CODE * len(text)
    )
