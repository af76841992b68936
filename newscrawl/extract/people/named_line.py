"""Reads who is named in a line that is there to name people."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ...text.clean import fold_site_names, fold_text
from ...times.timestamps import find_time_text, might_hold_time
from .agencies import find_agency
from .by_words import begins_with_by, cut_before_time, cut_label, cut_opening, names_other_role
from .lone_names import has_given_name, might_be_alone, names_place
from .names import (
    bears_house_name,
    cut_job_before_name,
    ends_with_writing_job,
    fold_person,
    looks_like_name,
    might_be_person,
    names_job,
    split_byline,
)
from .page_lines import Line

LONGEST_LINE = 160
_MOST_NAMES = 5
_LONGEST_LABEL = 24
_LONGEST_PLAIN = 90  # characters of a line of names without anything else
_LONGEST_LINKED = 60  # of one that is a link
_MOST_LINKED = 4  # parts of one that is a link, or links
_LONGEST_BEHIND = 4  # words behind the names that tell a house, a place or a role
_BRACKETED = re.compile(r"[(（\[［【〔]\s*([^()（）\[\]［］【】〔〕]{2,80})\s*[)）\]］】〕]\s*[。.]?")
_FRAME = " \t,;:-–—~*·•|/_□■◆◇●○▲△▼▽★☆※✍✎"
_ADDRESS = re.compile(
    r"[(（<\[]?\s*(?:(?:e-?mail|mail|twitter|x)\s*:\s*)?(?:\S+@\S+\.\S+|(?<!\w)@\w+|https?://\S*)\s*[)）>\]]?",
    re.IGNORECASE,
)
_TO_PERSON = re.compile(
    r"mailto:|//(?:www\.|mobile\.)?(?:twitter|x)\.com/(?!intent|share|home|search)\w", re.IGNORECASE
)
_AUTHOR_PATH = re.compile(
    r"/(?:autho?r|auteur|autor(?:e|en|es|in|ka)?|writer|contributor|columnist|journalist|reporter|redakt\w*|redact\w*"
    r"|people|person|profile?|perfil|staff|bio|byline|firma|yazar|muhabir|penulis|forfatter|skribent)s?[/-]",
    re.IGNORECASE,
)
_BREADCRUMB = re.compile(r"[»›→]|\s>\s|::")
_SLASH = re.compile(r"\s+/\s+")
_SEGMENT = re.compile(r"\s*[|｜•⋅●]\s*|\s+·\s+|\s{2,}|\s+/\s+")
_COMMA = re.compile(r"\s*[,，،/／]\s*")
_DASHED = re.compile(r"\s[–—-]\s")
_REPORTERS = re.compile(
    "((?:[\uac00-\ud7af]{2,4}\\s?[·,/、ㆍ]\\s?)*[\uac00-\ud7af]{2,4}) ?(?:[\uac00-\ud7af]{2,3} )?"
    "(?:선임|인턴|수습|전문|객원)?"
    "(?:기자|특파원|논설위원)(?![\uac00-\ud7af])"
)
_BETWEEN_REPORTERS = re.compile(r"\s?[·,/、ㆍ]\s?")
_JOINT_BEHIND = re.compile(r"(?:[,&/、،]|\s(?:and|und|et|en|och|og|y|e|i|и|و|ve|oraz))$")
_JOINT_BEFORE = re.compile(r"(?:[,&/、،]|(?:and|und|et|en|och|og|y|e|i|и|ve|oraz)(?:\s|$)|و|ו)")
_ENDS_SENTENCE = re.compile(r"[.!?。！？:：]$")
_DIGIT = re.compile(r"\d")
_NAME_MARK = re.compile(r"[\"“”„«»?!:;=+%€$#…]|\d")
_UNKNOWN_LABEL = re.compile(r"[^\W\d_]{3,14}(?:\s[^\W\d_]{2,12})?\s*[:：]\s*(?=\S)")


class NamedLine(NamedTuple):
    names: list[str]
    has_by: bool  # a word or a job says that they wrote
    has_contact: bool = False  # a mail address, a handle or a link to an author's page says so


NOBODY = NamedLine([], False)


def read_names_of_line(line: Line, houses: frozenset[str] = frozenset()) -> NamedLine:
    """Returns who is named in a line, if that is what the line is for. `houses` are the site's names, folded."""
    text = line.text
    begins = begins_with_by(text)
    if _BREADCRUMB.search(text) and not begins:
        return NOBODY
    is_menu = line.is_link and len(line.parts) > 2 * _MOST_LINKED and not begins
    has_contact = any(_TO_PERSON.search(address) for address, _ in line.links)
    is_title = line.is_link and len(text) > _LONGEST_LINKED and not (begins or has_contact)
    if len(text) > LONGEST_LINE or is_menu or is_title:
        return NOBODY
    if len(text) > _LONGEST_PLAIN and not begins and not cut_label(text) and not might_hold_time(text):
        return NOBODY
    if says_who_wrote(text) or names_other_role(text.lstrip(_FRAME)):
        return NOBODY
    text = _mark_parts(line.parts, len(line.links) > 1)
    if "@" in text or "://" in text:
        has_contact, text = True, _ADDRESS.sub(" | ", text)
    elif has_contact and len(line.parts) > 1 and _TO_PERSON.match(line.links[-1][0]):
        text = _mark_parts(line.parts[:-1], len(line.links) > 1) if not looks_like_name(line.parts[-1]) else text
    read = _read_text(text, houses)
    has_link = any(
        _AUTHOR_PATH.search(address) and any(fold_text(name) in fold_text(said) for name in read.names)
        for address, said in line.links
    )
    return read._replace(has_contact=has_contact or has_link)


def is_signature(text: str, authors: Sequence[str]) -> bool:
    """Says whether a text does nothing but name a story's authors, all of them or some."""
    names = _read_text(text, frozenset()).names if len(text) <= LONGEST_LINE else []
    return bool(names) and {*map(fold_person, names)} <= {*map(fold_person, authors)}


def _read_text(text: str, houses: frozenset[str]) -> NamedLine:
    """Returns who is named in a line's text, whose links and addresses were read before."""
    text = text.strip(_FRAME)
    if (_DIGIT.search(text) or len(text) < _LONGEST_PLAIN) and might_hold_time(text) and (time := find_time_text(text)):
        before, _, behind = text.partition(time)
        text = f"{cut_before_time(before.strip(_FRAME))} | {behind.strip(_FRAME)}".strip(_FRAME)
    told = cut_label(text)
    if told:
        return NamedLine(_list_people(told), True)
    bracketed = _BRACKETED.fullmatch(text)
    if bracketed:
        text = bracketed[1]
        if not all(map(might_be_alone, split_byline(text))):
            return NOBODY
    reporters = _REPORTERS.match(text) if len(text) <= _LONGEST_PLAIN else None
    if reporters:
        return NamedLine(_BETWEEN_REPORTERS.split(reporters[1]), True)
    segments = [segment for segment in _SEGMENT.split(text) if segment]
    dashed = [segment for part in segments for segment in _DASHED.split(part) if segment]
    for place, segment in enumerate(dashed):
        behind_job = cut_job_before_name(segment) or cut_opening(segment)
        people = _read_names(behind_job, houses).names if behind_job else []
        if people and all(map(has_given_name, people)):
            return NamedLine(people, True)
        if begins_with_by(segment) or says_who_wrote(segment):
            people = _list_people(segment)
            following = _read_names(dashed[place + 1], houses).names if dashed[place + 1 :] else []
            if not people and all(map(might_be_alone, following)):
                people = following
            if people or (begins_with_by(segment) and place == 0):
                return NamedLine(_leave_out_houses(people, houses), True)
    named = [(place, read) for place, segment in enumerate(segments) if (read := _read_names(segment, houses)).names]
    if not named:
        # "Jane Roe / Culture / Permanent link"
        named = [(0, _read_names(_SLASH.split(text)[0], houses))] if text.count("/") > 1 else []
    if not named and (label := _UNKNOWN_LABEL.match(text)):
        named = [(0, _read_names(text[label.end() :], houses))]
    if not named or not named[0][1].names or _might_be_dateline(text, houses):
        return NOBODY
    # "Culture Jane Roe": a topic may look like a name.
    place, read = next((one for one in named if all(map(might_be_alone, one[1].names))), named[0])
    has_job = any(names_job(one) and ends_with_writing_job(one) for one in segments[place + 1 : place + 2])
    return NamedLine(read.names, read.has_by or has_job or bool(bracketed))


def _mark_parts(parts: list[str], has_links: bool) -> str:
    """Returns a line's text with a stroke between its parts, but where these are one name, joined names, or "By"."""
    text = parts[0]
    for before, part in pairwise(parts):
        is_joined = bool(_JOINT_BEHIND.search(before) or _JOINT_BEFORE.match(part)) or before[-1:] in ":：/"
        is_name = not has_links and " " not in before and " " not in part and before.istitle() and part.istitle()
        says_by = len(before) <= _LONGEST_LABEL and says_who_wrote(before)
        text = f"{text} {part}" if is_joined or is_name or says_by else f"{cut_before_time(text)} | {part}"
    return text


def says_who_wrote(text: str) -> bool:
    """Says whether a text is nothing but "By", "Author of the text", or the job of one who writes."""
    if len(text) > _LONGEST_LABEL:
        return False
    text = text.strip(" :：.")
    if names_job(text):
        return ends_with_writing_job(text)
    if not (begins_with_by(f"{text} X") or begins_with_by(f"{text}: X")):
        return False
    if ["X"] in (split_byline(f"{text} X"), split_byline(f"{text}: X")):
        return True
    return any(all(name[0].islower() for name in split_byline(said)) for said in (text, f"{text}:"))


def names_people(text: str) -> bool:
    """Says whether a text is nothing but full names, with "By" or without."""
    return bool(_read_names(text, frozenset()).names) or (begins_with_by(text) and bool(_list_people(text)))


def _list_people(text: str) -> list[str]:
    return [name for name in split_byline(text) if _might_be_full_name(name)]


def _might_be_full_name(name: str) -> bool:
    return might_be_person(name) and looks_like_name(name) and not names_place(name)


def _is_house(name: str, houses: frozenset[str]) -> bool:
    folded = fold_text(name)
    return bool(fold_site_names([name]) & houses) or bears_house_name(folded) or find_agency(name) is not None


def _leave_out_houses(names: list[str], houses: frozenset[str]) -> list[str]:
    return [name for name in names if fold_text(name) not in houses]


def _read_names(text: str, houses: frozenset[str]) -> NamedLine:
    """Returns the names that a text is made of, and whether a writer's job stands behind them.

    A house, a place or a role may stand behind them, too. A text that has anything else names nobody.
    """
    text = text.strip(_FRAME)
    if not text or _NAME_MARK.search(text) or (_ENDS_SENTENCE.search(text) and not text[-3:-2].isspace()):
        return NOBODY
    has_job = ends_with_writing_job(text)
    parts = _COMMA.split(text)
    if "/" in text and has_given_name(parts[0]) and not any(map(has_given_name, parts[1:])):
        parts, text = parts[:1], parts[0]  # a house stands behind the stroke
    behind: list[str] = []
    while len(parts) > 1 and _might_stand_behind(parts[-1], houses):
        behind.append(parts.pop())
    kept = text if not behind else text[: text.rindex(parts[-1], 0, len(text) - len(behind[-1])) + len(parts[-1])]
    parts = split_byline(kept)
    names = [name for name in parts if find_agency(name) is None]
    if not 0 < len(names) <= _MOST_NAMES or not all(map(_might_be_full_name, names)):
        return NOBODY
    if len(behind) > 2 or any(_is_house(name, houses) for name in names):
        return NOBODY
    if not has_job and len(fold_text("".join(parts))) * 1.5 < len(fold_text(kept)) - 4 * len(names):
        return NOBODY
    return NamedLine(names, has_job)


def _might_stand_behind(part: str, houses: frozenset[str]) -> bool:
    """Says whether a part behind names may be a house, a place or a role: no further name."""
    words = part.split()
    if not words or len(words) > _LONGEST_BEHIND:
        return False
    if _is_house(part, houses) or names_place(part) or names_job(part):
        return True
    is_solid = unicodedata.category(part[0]) == "Lo" and len(words) == 1
    if is_solid and looks_like_name(part) and len(part) <= _LONGEST_BEHIND:
        return False  # a name in Chinese characters or Hangul is one word
    return len(words) == 1 or words[0][0].islower()


def _might_be_dateline(text: str, houses: frozenset[str]) -> bool:
    """Says whether a line has the house behind a dash: "Beirut - Arab Today"."""
    return any(_is_house(part.strip(), houses) for part in _DASHED.split(text)[1:])
