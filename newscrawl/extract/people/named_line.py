"""Reads who is named in a line that is there to name people."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from ...page.blocks import HEADINGS
from ...text.clean import fold_site_names, fold_text
from ...times.timestamps import might_hold_time
from .agencies import find_agency
from .by_words import (
    begins_with_and,
    begins_with_by,
    cut_before_time,
    cut_by,
    cut_opening,
    ends_with_and,
    leads_to_time,
    list_labelled,
    names_other_role,
)
from .for_houses import cut_for_house
from .korean_reporters import list_reporters, match_reporters
from .line_times import FRAME, cut_times, is_time
from .lone_names import has_given_name, is_known, might_be_alone, names_place
from .name_joints import cut_all_of
from .names import (
    bears_house_name,
    begins_with_own,
    cut_job_before_name,
    ends_with_solid_job,
    ends_with_writing_job,
    fold_person,
    is_small,
    looks_like_name,
    might_be_person,
    names_job,
    split_byline,
)
from .page_lines import Line
from .turned_lines import turn_line

LONGEST_LINE = 160
_MOST_NAMES = 5
_LONGEST_LABEL = 24
_LONGEST_PLAIN = 90  # characters of a line of names without anything else
_SHORTEST_TITLE, _SHORTEST_SOLID_TITLE = 25, 10  # characters of a link to another story
_LONGEST_LINKED = 60  # of one that is a link
_MOST_LINKED = 4  # parts of one that is a link, or links
_KNOWN = 3
_LONGEST_BIOGRAPHY = 500
_MOST_WORDS = 5  # of a name, and one more
_COUNTED = re.compile(r"(?=.{3,30}$)(?=.*[^\W\d]{2})[^,]*\d[^,]*$")  # "12 comments", "4 minutes' reading"
_PLACE_BEHIND = re.compile(r"(?<=[^\s\d])\s*[(（]([^()（）]{2,40})[)）]\s*(?=$|\|)")
_LONGEST_BEHIND = 4  # words behind the names that tell a house, a place or a role
_BRACKETED = re.compile(r"[(（\[［【〔]\s*([^()（）\[\]［］【】〔〕]{2,80})\s*[)）\]］】〕]\s*[。.]?")
_BRACKETED_TWICE = re.compile(r"\(\s*([^()]{2,60}\([^()]{2,40}\))\s*\)\s*\.?")  # "(Jane Roe (Rome))"
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
_IN_GUILLEMETS = re.compile(r"«[^\s«»][^«»]{1,40}»")
_OPENING = FRAME + "([（［【〔"
_SLASH = re.compile(r"\s+/\s+")
_SEGMENT = re.compile(r"\s*[|｜│┃•⋅●]\s*|\s+·\s+|\s{2,}|\s+/\s+")
_BETWEEN_NAMES = frozenset("-–—/|·•+;")
_COMMA = re.compile(r"\s*[,，،/／]\s*")
_DASHED = re.compile(r"\s[–—-]\s")
_ENDS_SENTENCE = re.compile(r"[.!?。！？:：][”»“」』\"]?$")
_SHORTENED = re.compile(r"\s(?:\w|[JS]r|Esq)\.$")
_NAME_MARK = re.compile(r"[“”„«»?!:;=+%€$#…]|(?<![\u05d0-\u05ea])\"|\d")  # in Hebrew it shortens words
# "Jo Moss, IA “Harbour”"
_QUOTED_BEHIND = re.compile(
    r"\s*[,，/(（]\s*((?:[\w-]{2,14}\s){0,2})[«“”„\"『「]([^«»“”„\"『』「」]{2,40})[»“”\"』」][)）]?\.?$"
)
_LONGEST_KIND = 5  # letters of a kind of house, in capitals
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
    if not begins and (
        _BREADCRUMB.search(_IN_GUILLEMETS.sub("", text)) or (line.node.tag in HEADINGS and _BRACKETED.fullmatch(text))
    ):
        return NOBODY  # "[Related articles]"
    is_menu = line.is_link and len(line.links) > 2 * _MOST_LINKED and not begins
    has_contact = any(_TO_PERSON.search(address) for address, _ in line.links)
    is_title = any(len(said) > _LONGEST_LINKED for _, said in line.links) and not (begins or has_contact)
    if len(text) > LONGEST_LINE or is_menu or is_title:
        return NOBODY
    if len(text) > _LONGEST_PLAIN and not begins and not list_labelled(text) and not might_hold_time(text):
        return NOBODY
    if says_who_wrote(text):
        return NOBODY
    if names_other_role(text.lstrip(_OPENING)) and not list_labelled(text):
        return NOBODY
    text = _mark_parts(_join_linked(line), len(line.links) > 1)
    if "@" in text or "://" in text:
        has_contact, text = True, _ADDRESS.sub(" | ", text)
    elif has_contact and len(line.parts) > 1 and _TO_PERSON.match(line.links[-1][0]):
        text = _mark_parts(line.parts[:-1], len(line.links) > 1) if not looks_like_name(line.parts[-1]) else text
    read = _read_text(text, houses)
    if line.is_link and len(line.links) >= _MOST_LINKED and 2 * len(read.names) < len(line.links) and not begins:
        said = {said.strip() for _, said in line.links}
        if not (_are_known(read.names) and line.text.startswith(read.names[0]) and said.isdisjoint(read.names)):
            return NOBODY  # a menu with an entry that looks like a name, not a name before a row of buttons
    has_link = any(
        _AUTHOR_PATH.search(address) and any(fold_text(name) in fold_text(said) for name in read.names)
        for address, said in line.links
    )
    return read._replace(has_contact=has_contact or has_link)


def _join_linked(line: Line) -> list[str]:
    """Returns a line's parts; a mark between two links that are names each is a comma: "Jane Doe - John Roe"."""
    said = {text.strip() for _, text in line.links}
    parts = list(line.parts)
    for place in range(1, len(parts) - 1) if len(said) > 1 else ():
        beside = parts[place - 1], parts[place + 1]
        if parts[place] in _BETWEEN_NAMES and said.issuperset(beside) and all(map(might_be_alone, beside)):
            parts[place] = ","
    return parts


def is_signature(text: str, authors: Sequence[str]) -> bool:
    """Says whether a text does nothing but name a story's authors, all of them or some."""
    names = _read_text(text, frozenset()).names if len(text) <= LONGEST_LINE else []
    return bool(names) and {*map(fold_person, names)} <= {*map(fold_person, authors)}


def _read_text(text: str, houses: frozenset[str]) -> NamedLine:
    """Returns who is named in a line's text, whose links and addresses were read before."""
    timeless = cut_times(text.strip(FRAME))
    text = cut_for_house(timeless)
    if len(text) < len(timeless) and is_known(text):
        return NamedLine([text], True)  # "Jane Doe, special to the Harbour Post"
    text = turn_line(text)
    bracketed = _BRACKETED.fullmatch(text) or _BRACKETED_TWICE.fullmatch(text)
    told = list_labelled(bracketed[1] if bracketed else text)
    if told:
        return NamedLine(next((people for one in told if (people := _list_people(one))), []), True)
    if bracketed:
        text = turn_line(bracketed[1])
        says_by = begins_with_by(text) or match_reporters(text) or ends_with_solid_job(text)
        if not says_by and not all(map(might_be_alone, split_byline(text))):
            read = _read_text(text, houses)  # "(Jane Roe, Rome)"
            return read if read.has_by or _are_known(read.names) else NOBODY
    reporters = match_reporters(text) if len(text) <= _LONGEST_PLAIN else None
    if reporters:
        return NamedLine(list_reporters(reporters), True)
    house = _PLACE_BEHIND.search(text) if bracketed is None else None
    if house and any(map(is_known, split_byline(text[: house.start()]))):
        text = f"{text[: house.start()]} | {house[1]}{text[house.end() :]}"
    segments = [segment for segment in _SEGMENT.split(text) if segment]
    dashed = [segment for part in segments for segment in _DASHED.split(part) if segment]
    for place, segment in enumerate(dashed):
        behind_job = cut_job_before_name(segment) or cut_opening(segment)
        people = _read_names(behind_job, houses).names if behind_job else []
        if people and begins_with_by(segment) and len(named := _list_people(segment)) > len(people):
            # The first name was taken for a part of the job before the next: "글 정하은 기자, 이도현 기자".
            people = named
        is_told = begins_with_by(segment) or begins_with_own(segment)  # "By our reporter Jane Doe"
        is_sure = might_be_alone if behind_job and is_told else has_given_name
        says_by = all(map(is_sure, people)) if people else False
        if not says_by and (begins_with_by(segment) or says_who_wrote(segment)):
            people = _list_people(segment)
            following = _read_names(dashed[place + 1], houses).names if dashed[place + 1 :] else []
            if not people and all(map(might_be_alone, following)):
                people = following
            is_first = place == 0 and not any(map(begins_with_by, dashed[1:]))  # "Written on | by Jane Doe"
            says_by = bool(people) or (begins_with_by(segment) and is_first)
        if says_by:
            further = (_read_names(one, houses).names for one in dashed[place + 1 :])
            people = [*people, *(name for names in takewhile(_are_known, further) for name in names)]
            return NamedLine(_leave_out_houses(list(dict.fromkeys(people)), houses), True)
    # "Beirut - Arab Today"
    is_dateline = any(_is_house(part.strip(), houses) for part in _DASHED.split(text)[1:])
    read = _choose_named(dashed, houses, is_dateline=is_dateline, is_bracketed=bracketed is not None)
    if not read.names and (label := _UNKNOWN_LABEL.match(text)):
        dashed = [text[label.end() :]]
        return _choose_named(dashed, houses, is_dateline=is_dateline, is_bracketed=False)
    return read


def _choose_named(segments: list[str], houses: frozenset[str], *, is_dateline: bool, is_bracketed: bool) -> NamedLine:
    """Returns the names in that segment of a line which has the plainest ones, and known names right behind it.

    "Culture | Jane Roe | Ben Hale | Harbour Post": a topic, a place and a house may look like names.
    """
    if any(_ENDS_SENTENCE.search(segment) and len(segment) > _LONGEST_LABEL for segment in segments):
        return NOBODY
    read = [_read_names(segment, houses) for segment in segments]
    grades = [_grade(one.names) for one in read]
    best = max(grades, default=0)
    if best == 0 or (best < _KNOWN and is_dateline):
        return NOBODY
    place = grades.index(best)
    further = (one.names for one in read[place + 1 :] if best == _KNOWN)
    names = [*read[place].names, *(name for named in takewhile(_are_known, further) for name in named)]
    has_job = any(names_job(one) and ends_with_writing_job(one) for one in segments[place + 1 : place + 2])
    return NamedLine(list(dict.fromkeys(names)), read[place].has_by or has_job or is_bracketed)


def _are_known(names: list[str]) -> bool:
    return bool(names) and all(map(is_known, names))


def _grade(names: list[str]) -> int:
    """Returns how surely texts are names of people: 0 for none, `_KNOWN` where all begin with a name that is known."""
    if not names:
        return 0
    return _KNOWN if _are_known(names) else 2 if all(map(might_be_alone, names)) else 1


def _mark_parts(parts: list[str], has_links: bool) -> str:
    """Returns a line's text with a stroke between its parts, but where these are one name, joined names, or "By"."""
    text = parts[0]
    for place, (before, part) in enumerate(pairwise(parts)):
        is_joined = ends_with_and(before) or begins_with_and(part) or before[-1:] in ":：/"
        is_name = not has_links and " " not in before and " " not in part and before.istitle() and part.istitle()
        is_behind = place > 0 and names_job(before)  # "Jane Doe", "Reporter", "jane@harbour.example"
        says_by = len(before) <= _LONGEST_LABEL and not is_behind and says_who_wrote(before)
        if says_by and before[-1] not in ":：" and not begins_with_by(f"{before} {part}"):
            text = f"{text}:"  # a word that is "By" where it stands alone, and in a sentence "wrote"
        text = f"{text} {part}" if is_joined or is_name or says_by else f"{cut_before_time(text)} | {part}"
    return text


def read_told_twice(text: str) -> str:
    """Returns the name that a text begins with where it is the heading of a biography: "Jane Roe Jane Roe writes …"."""
    words = text.split(maxsplit=_MOST_WORDS) if len(text) <= _LONGEST_BIOGRAPHY else []
    for count in range(len(words) - 1, 0, -1):
        name = " ".join(words[:count])
        rest = text[len(name) :].lstrip(FRAME)
        if rest.startswith(name) and _ENDS_SENTENCE.search(rest) and is_known(name):
            return name
    return ""


def says_who_wrote(text: str) -> bool:
    """Says whether a text is nothing but "By", "Author of the text", or the job of one who writes."""
    if len(text) > _LONGEST_LABEL:
        return False
    text = text.strip(" :：.")
    if names_job(text):
        return ends_with_writing_job(text)
    if not (begins_with_by(f"{text} X") or begins_with_by(f"{text}: X")):
        return False
    if ends_with_solid_job(text) and any(map(might_be_alone, split_byline(text))):
        return False  # "高橋亮記者"
    if ["X"] in (split_byline(f"{text} X"), split_byline(f"{text}: X")):
        return True
    told = [split_byline(said) for said in (text, f"{text}:") if not cut_job_before_name(cut_by(said))]
    return any(all(is_small(name[0]) for name in names) for names in told)


def names_people(text: str) -> bool:
    """Says whether a text is nothing but full names, with "By" or without."""
    text = cut_all_of(text)
    names = _list_people(text) if begins_with_by(text) else _read_names(text, frozenset()).names
    return all(map(might_be_alone, names)) and 2 * sum(map(len, names)) > len(text)


def leads_to_other_story(address: str, text: str) -> bool:
    """Says whether a link has the title of another story: it is long, and names nobody."""
    text = " ".join(text.split())
    if not text or address[:1] == "#" or address.startswith(("javascript:", "mailto:", "tel:")):
        return False
    if "@" in text and " " not in text:
        return False  # a mail address
    shortest = _SHORTEST_SOLID_TITLE if text[-1] >= "\u2e80" or text[0] >= "\u2e80" else _SHORTEST_TITLE
    return len(text) >= shortest and not is_time(text) and not names_people(text)


def _list_people(text: str) -> list[str]:
    """Returns the full names in a text; not the house or its studio that stands behind them."""
    names = [name for name in split_byline(text) if _might_be_full_name(name)]
    return [*names[:1], *(name for name in names[1:] if has_given_name(name) or not bears_house_name(fold_text(name)))]


def _might_be_full_name(name: str) -> bool:
    if not might_be_person(name) or not looks_like_name(name) or names_place(name):
        return False
    # Where letters have no capitals, a word that leads to a time tells that a text is no name.
    return name != name.lower() or name != name.upper() or not any(map(leads_to_time, name.split()))


def _is_house(name: str, houses: frozenset[str]) -> bool:
    folded = fold_text(name)
    return bool(fold_site_names([name]) & houses) or bears_house_name(folded) or find_agency(name) is not None


def _cut_quoted_house(text: str, houses: frozenset[str]) -> str:
    """Returns a text without the house that stands in quotes behind a name; a work of that person is none."""
    found = _QUOTED_BEHIND.search(text)
    if found is None:
        return text
    kind, name = found[1].strip(), found[2]
    is_kind = (kind.isupper() and len(kind) <= _LONGEST_KIND) or bears_house_name(fold_text(kind))
    is_part = any(house.endswith(spelling) for spelling in fold_site_names([name]) for house in houses)
    return text[: found.start()] if is_kind or is_part or _is_house(name, houses) else text


def _leave_out_houses(names: list[str], houses: frozenset[str]) -> list[str]:
    return [name for name in names if fold_text(name) not in houses]


def _read_names(text: str, houses: frozenset[str]) -> NamedLine:
    """Returns the names that a text is made of, and whether a writer's job stands behind them.

    A house, a place or a role may stand behind them, too. A text that has anything else names nobody.
    """
    if ";" in text and all(map(is_known, listed := text.strip(FRAME).split("; "))):
        text = ", ".join(listed)
    text = _cut_quoted_house(text, houses)
    parts = [part for part in _COMMA.split(text.strip(FRAME)) if not _COUNTED.match(part)]
    known = [any(map(is_known, split_byline(part))) for part in parts]
    while len(parts) > 1 and not known[0] and any(known) and _might_stand_before(parts[0], houses):
        parts, known = parts[1:], known[1:]
    text = text if len(parts) == len(_COMMA.split(text.strip(FRAME))) else ", ".join(parts)
    text = text.strip(FRAME)
    if not text or _NAME_MARK.search(text) or (_ENDS_SENTENCE.search(text) and not _SHORTENED.search(text)):
        return NOBODY
    has_job = ends_with_writing_job(text) or ends_with_solid_job(text)
    if "/" in text and known[0] and not any(known[1:]):
        parts, text = parts[:1], parts[0]  # a house stands behind the stroke
    behind: list[str] = []
    while len(parts) > 1 and (_might_stand_behind(parts[-1], houses) or (known[0] and not known[len(parts) - 1])):
        behind.append(parts.pop())
    if behind and known[0] and any(len(part.split()) > _LONGEST_BEHIND for part in behind):
        return NOBODY
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


def _might_stand_before(part: str, houses: frozenset[str]) -> bool:
    """Says whether a part before known names may be a house, a place or a button: "Harbour Post", "Permalink"."""
    return _is_house(part, houses) or names_place(part) or (len(part.split()) <= 2 and not might_be_alone(part))


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
