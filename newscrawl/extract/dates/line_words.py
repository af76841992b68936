"""Tells by its words whether a line with a time is one about the story, such as its byline, or about another thing."""

from __future__ import annotations

import re
from functools import cache

from ...text.clean import fold_text, fold_word
from ...text.tables import match_any, read_groups
from ...times.words import load_words
from ..body.edges import is_time_label
from ..body.reading_times import drop_reading_time
from ..line_facts import read_fact_line
from ..navigation import load_section_names
from ..people.agencies import list_agencies
from ..people.by_words import begins_with_by
from ..people.names import bears_house_name, looks_like_name, might_be_person, split_byline
from .sources import read_before_label

_LINE_MARK = re.compile(r"\s*[|｜│┃•·●;；／]\s*|\s+(?:[-–—/~*»›]|::)\s+|\s*[\n]\s*")
_EDGES = " \t:：|·•,;，、.–—-/()[]（）【】［］〔〕#@+"
_SPLIT = re.compile(r"[\s,，、/()\[\]（）【】:：|·•–—]+|(?<!\w)-|-(?!\w)")
_CASED = re.compile(r"[A-Za-zÀ-ɏͰ-ϿЀ-ӿ]")
_MOST_UNKNOWN = 1  # words in small letters beside a time that may be of a label that is not known
_MOST_UNCASED = 4  # … in a script that has no capitals
_MOST_SOLID = 20  # characters of a text in such a script
_MOST_BEHIND = 3  # words behind a time that begins its line: "3 May 2024, page 26", "3 May 2024 Premier League"
_MOST_NUMBERS = 4  # beside a time; more are data
_LEAST_TOLD, _LEAST_PROSE = 3, 2  # words of a part that tells of something, and those of them in small letters
_NUMBER = re.compile(r"\d+")
_ENTRY_NUMBER = re.compile(r"\W*(?:[^\W\d]{1,12}\W+){0,2}\d{1,7}\W*")  # "Post no. 479," before "published on"
_CLOCK = re.compile(r"[012]?\d[:.]\d\d")
_COLONS = (":", "：")
_STOPS = frozenset(".!?…。！？؟।")
_MOST_NAMES = 60  # characters of names beside a time, and as many more for each name but the first


def names_site(text: str) -> bool:
    """Says whether a line with a time speaks of the site or of its terms: "Site last updated", "Cookie policy of"."""
    return bool(_load_site_words().search(f" {text.lower()} "))


@cache
def _load_site_words() -> re.Pattern[str]:
    return re.compile(match_any(read_groups(__package__, "labels")["site"]))


def says_no_more(line: str, time: str, links: tuple[str, ...] = ()) -> bool:
    """Says whether what stands beside a time in its part of a line is what stands there in a byline.

    That is nothing, a label of times, "By" with a name, names of people, of a place, an agency or a section, and a time
    of reading; behind a time that begins the line, a few words more. `links` are the texts of links in the line, which
    are labels.
    """
    if not time or time not in (text := drop_reading_time(line)):
        return True
    facts = read_fact_line(text)
    if facts is not None and time in facts.time:
        text = f"{facts.before}{facts.time}{facts.after}"
    before, _, after = text.partition(time)
    if any(map(_says_what, (*_LINE_MARK.split(before)[:-1], *_LINE_MARK.split(after)[1:]))):
        return False  # "Organ concert in the old hall | Tickets | 18 May"
    for link in links:
        before, after = before.replace(link, " ", 1), after.replace(link, " ", 1)
    before, after = _LINE_MARK.split(before)[-1].strip(_EDGES), _LINE_MARK.split(after)[0]
    is_label = len(before.split()) <= 1 and (not before or line.partition(time)[0].rstrip().endswith(_COLONS))
    if (told := read_before_label(f"{before} ")) is not None:
        return _is_of_byline(told.strip(_EDGES)) or _ENTRY_NUMBER.fullmatch(told) is not None
    if len(_NUMBER.findall(f"{before} {after}")) > _MOST_NUMBERS:
        return False
    if is_label or all(map(_is_known, _list_words(before))):
        if after.lstrip()[:1] in _COLONS and after.strip(_EDGES):
            return False  # "18 May, 20:00: Organ concert"
        words = [word for word in _list_words(after) if not _is_known(word) and not word.isdigit()]
        return (len(words) <= _MOST_BEHIND and after[-1:] not in _STOPS) or _is_of_byline(after.strip(_EDGES))
    return _is_of_byline(before) and (not after.strip(_EDGES) or _is_of_byline(after.strip(_EDGES)))


def _says_what(part: str) -> bool:
    """Says whether a part of a line that is not beside its time says more than names, sections and labels do."""
    if begins_with_by(part) or read_before_label(part) is not None:
        return False
    words = [word for word in _list_words(part) if not _is_known(word)]
    return len(words) >= _LEAST_TOLD and sum(word[0].islower() for word in words) >= _LEAST_PROSE


def _is_of_byline(text: str) -> bool:
    """Says whether a text is a part of a byline beside its time."""
    words = text.split()
    while words and (_is_known(words[0]) or _CLOCK.fullmatch(words[0])):
        words.pop(0)
    rest = " ".join(words)
    if not rest or begins_with_by(rest) or fold_text(rest) in load_section_names() or list_agencies(rest):
        return True
    if read_before_label(rest) == "":
        return True
    unknown = [word for word in _list_words(rest) if not _is_known(word)]
    if _CASED.search(rest) is None:
        return len(unknown) <= _MOST_UNCASED and len(rest) <= _MOST_SOLID
    names = split_byline(rest)
    if names and all(map(_might_be_name, names)) and len(rest) <= _MOST_NAMES * len(names):
        return True
    return len(unknown) <= _MOST_UNKNOWN and not any(map(str.isdigit, rest))


def _list_words(text: str) -> list[str]:
    return [word for word in _SPLIT.split(text) if word]


def _is_known(word: str) -> bool:
    return is_time_label(word) or fold_word(word) in load_words().fillers


def _might_be_name(name: str) -> bool:
    """Says whether a part of a line may be a person's name or a place's: each of its words has a capital."""
    if looks_like_name(name) and bears_house_name(fold_text(name)):
        return True  # "Harbour News"
    return (
        ":" not in name
        and might_be_person(name)
        and (looks_like_name(name) or (" " not in name and not name[0].islower()))
    )
