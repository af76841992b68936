"""Knows what lines about a story say beside its time: how often it was read and commented on, what readers can do.

"3 May 2024 · 5 comments · 1156 reads · Print"; "Posted by Jo Moss on 3 May 2024 (1156 reads)".
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import takewhile
from typing import NamedTuple

from ..page.blocks import Block
from ..text.any_case import AnyCase, lower_letters
from ..text.clean import VOWEL_SIGNS, fold_text, fold_word
from ..text.tables import match_any, read_groups
from ..times.timestamps import find_time_text
from ..times.words import load_words
from .body.edges import is_time_label, leave_out, might_be_byline_or_time
from .candidates import Body
from .navigation import load_section_names
from .people.by_words import begins_with_by, leads_to_time

_LONGEST = 300  # characters
_SHORT = 4  # letters of a word for what readers can do
_MOST_NAMED = 7  # words with capitals, of names and sections that are not known
_MOST_UNKNOWN = 2  # words in small letters, of labels that are not known, beside several facts; none beside one
_MOST_UNCASED = 3  # … in a script that has no capitals: they may be names
_MOST_SOLID = 12  # characters in a script that parts no words
_LONGEST_LABEL = 40  # characters of a section's name and what leads to it
_AROUND_MORE = " \t\xa0.…:»›>→+[]()«‹<←-–—|"
_COLONS = (":", "：")
_LEAST_FACTS = 2  # above the story or below it
_DIGIT = re.compile(r"\d")
_STOPS = (".", "!", "?", "…", "。", "！", "？", "؟", "।")
_MARKS = r"|｜│┃•·●»›«,，、;；/()\[\]（）【】:：~*–—-"
_PART = re.compile(r"[|｜│┃•·●»›«,，、;；/()\[\]（）【】]|::|\s[-–—~*:]\s|\s{2,}|(?<=\w\w)\.\s")
_SPLIT = re.compile(f"(?:[^\\w{VOWEL_SIGNS}]|_)+")
_CJK = "[\u3040-\u30ff\u3400-\u9fff]"
_SOLID = re.compile(f"{_CJK}|[\u0e00-\u0eff]")
_CASED = re.compile(r"[A-Za-zÀ-ɏͰ-ϿЀ-ӿ]")
_NUMBER = r"[(\[（]?\d{1,3}(?:[.,\u00a0]?\d{3}){0,2}[)\]）]?"


class FactLine(NamedTuple):
    """A line of facts, in three texts as long as those of the line: bars stand where a fact was."""

    before: str
    time: str  # empty where the line has none
    after: str
    facts: int  # counts and tools


@cache
def _load_facts() -> AnyCase:
    """Builds the pattern for a count, such as "5 comments", "Reads: 1156", or a tool, such as "Print"."""
    groups = read_groups(__package__, "line_facts")
    # Words of a few letters are others in other languages: they stand alone between marks.
    long = [tool for tool in groups["tool"] if len(tool) > _SHORT or not tool.isascii()]
    units = "".join(groups["unit"])
    times = rf"(?:\s(?:{match_any(groups['times'])}))?"
    short = [tool for tool in groups["tool"] if len(tool) <= _SHORT and tool.isascii()]
    word = rf"(?:{match_any(groups['counter'])})[\w{VOWEL_SIGNS}]*(?:\([^\W\d]{{1,3}}\))?"
    return AnyCase(
        rf"(?<!\w){word}\s?[:：]?\s?{_NUMBER}[{units}]?{times}(?![\w{VOWEL_SIGNS}]|[.:]\d)"
        rf"|(?<![\w.:]){_NUMBER}\s?(?:[^\W\d]{{1,5}}\s)?{_CJK}{{0,2}}{word}"
        rf"|(?<!\w)[(\[【（]?(?:{match_any(long)})[)\]】）]?(?![\w{VOWEL_SIGNS}])"
        rf"|(?:^|(?<=[{_MARKS}])|(?<=[{_MARKS}]\s))(?:{match_any(short)})(?=\s?(?:[{_MARKS}]|$))"
    )


@lru_cache(maxsize=512)  # the same lines beside a story are asked about again and again
def read_fact_line(text: str) -> FactLine | None:
    """Reads a line that has facts, and hardly anything else beside a time, names and labels; None of any other.

    What ends as a sentence is none, and no line in which more than a few words are not accounted for.
    """
    if len(text) > _LONGEST or text.endswith(_STOPS):
        return None
    if not _load_facts().is_in(text):
        return None
    time = find_time_text(text) or "" if _DIGIT.search(text) else ""
    before, _, after = text.partition(time) if time else (text, "", "")
    before, first = _set_bars(before)
    after, second = _set_bars(after)
    parts = [part for rest in (before, after) for part in _PART.split(rest)]
    if not first + second or not _are_accounted_for(parts, is_one=first + second == 1):
        return None
    return FactLine(before, time, after, first + second)


def _set_bars(text: str) -> tuple[str, int]:
    """Returns a text with bars in place of its facts, and how many these are."""
    count = 0
    for found in _load_facts().pattern.finditer(lower_letters(text)):
        count += 1
        text = f"{text[: found.start()]}{'|' * len(found[0])}{text[found.end() :]}"
    return text, count


def _are_accounted_for(parts: list[str], *, is_one: bool) -> bool:
    """Says whether the parts of a line are labels, names, sections and bylines, but for a few words."""
    unknown = uncased = solid = named = 0
    for part in parts:
        rest = part.strip(" \t:：.-–—")
        if not rest or begins_with_by(rest) or fold_text(rest) in load_section_names():
            continue
        solid += len(_SOLID.findall(rest))
        for word in _SPLIT.split(_SOLID.sub(" ", rest)):
            if not word or is_time_label(word) or leads_to_time(word):
                continue
            if _CASED.search(word) is None:
                uncased += not word.isdigit()
            elif fold_word(word) not in load_words().fillers:
                unknown += word[0].islower()
                named += not word[0].islower() and not word.isdigit()
    if named > _MOST_NAMED:
        return False
    return unknown <= (0 if is_one else _MOST_UNKNOWN) and uncased <= _MOST_UNCASED and solid <= _MOST_SOLID


def is_line_of_facts(text: str) -> bool:
    """Says whether a line is facts and hardly anything else, one of them beside a time or several."""
    line = read_fact_line(text)
    if line is None or line.facts + bool(line.time) < _LEAST_FACTS:
        return False
    rest = f"{line.before} {line.after}".replace("|", " ")
    return 2 * len(" ".join(rest.split())) <= len(text)


def says_go_on(text: str) -> bool:
    """Says whether a link says no more than that the story goes on behind it: "Read more »"."""
    return len(text) <= _LONGEST_LABEL and text.strip(_AROUND_MORE).lower() in _load_more()


@cache
def _load_more() -> frozenset[str]:
    return frozenset(read_groups(__package__, "line_facts")["more"])


def cut_fact_lines(body: Body) -> None:
    """Cuts off the lines above the story and below it that are facts of it, with bylines and sections among them."""
    kept = [block for block in body.blocks if block.kept]
    for blocks in (kept, kept[::-1]):
        run = list(takewhile(_might_stand_among_facts, blocks))
        if sum(map(_weigh_facts, run)) >= _LEAST_FACTS:
            for block in run:
                leave_out(body, block, "facts")


def _might_stand_among_facts(block: Block) -> bool:
    text = block.text
    if read_fact_line(text) is not None or might_be_byline_or_time(text):
        return True
    words = text.split() if len(text) <= _LONGEST_LABEL else []
    while len(words) > 1 and (words[0].endswith(_COLONS) or is_time_label(words[0]) or leads_to_time(words[0])):
        words.pop(0)
    return fold_text(" ".join(words)) in load_section_names()


def _weigh_facts(block: Block) -> int:
    """Weighs a line: one that has a fact and a time is enough, or two facts."""
    line = read_fact_line(block.text)
    return (line.facts + bool(line.time)) if line is not None else bool(_DIGIT.search(block.text))
