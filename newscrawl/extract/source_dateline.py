"""Finds where a text comes from: the agency that it is credited to, and the place in its dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from ..page.elements import read_text
from ..page.json_ld import list_objects, read_strings
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import fold_site_names, fold_text, normalise_text
from ..text.tables import match_any, read_groups
from .candidates import Candidate
from .own_data import list_own_articles
from .people.agencies import find_agency, list_agencies, list_names, might_name_agency
from .people.bylines import ShownBylines

_LONGEST_LINE = 120
_LONGEST_RIGHTS = 200
_MOST = 20
_SCANNED = 200  # blocks
_COPYRIGHT = re.compile(r"^\s*(?:copyright|\(c\)|©)[\s:]*(?:©|\(c\))?[\s:]*", re.IGNORECASE)
_YEAR = re.compile(r"[\s,.;-]*\b(?:19|20)\d{2}\b[\s,.;-]*")
_WRAPPED = re.compile(r"^[\s(\[–—―*_/-]+|[\s)\].,;*_/-]+$")
_IN_OPENING = re.compile(r"[(（]\s?([^()（）]{2,40}?)\s?[)）]|/(\w[^/]{1,19})/")
_DASHES = frozenset("-–—―=:：")
_WIRED = re.compile(r"[【（(]?(\w{2,3}社)\w{1,14}[电電讯訊]")
_MARKED = re.compile(r"^\s*(?:[(\[].*[)\]]|[–—―-]{1,2}\s?.*|\*.*|/.*/?)\s*\.?\s*$")
_LONGEST_DATELINE = 90
_LONGEST_START = 120
_DASH = r"(?:\s+[-–—―]{1,2}\s+|\s*[–—―]\s*|\s+--\s+)"
_SPLIT_LINE = re.compile(r"\s+[-–—―]{1,2}\s+|\s*[–—―|/،]\s*|\s*,\s+|\s*:\s*")
_PLACE = re.compile(r"[^\W\d_][^\W\d_.'’]*(?:[.'’ -]+[^\W\d_][^\W\d_.'’]*){0,4}\.?")
_IN_BRACKETS = re.compile(r"^(?P<place>[^()（）]{2,60}?)\s*[(（](?P<inner>[^()（）]{1,40})[)）]\s*(?:[-–—―.:]|\s--)")
_BEFORE_DASH = re.compile(rf"^(?P<place>[^–—―:：]{{2,80}}?){_DASH}")
_BEFORE_COLON = re.compile(r"^(?P<place>[^:：]{2,80}?)\s*[:：]")
_HOST = re.compile(r"\w\.[a-z]{2,}", re.IGNORECASE)  # "JAKARTA, Harbour.example"
_NAME_BEFORE = re.compile(r"[^\W\d_]+\s+[^\W\d_]+(?:\s*/|,)")  # "Jane Doe/Reuters" credits a picture or a text
_PLACE_ALONE = re.compile(r"(?P<place>[^\W\d_][^,:/()]{1,38}?)\s*[-–—―]")


class _SourceWords(NamedTuple):
    label: re.Pattern[str]  # before an agency at the start of a line
    inner_label: re.Pattern[str]
    rights: re.Pattern[str]  # "all rights reserved" and what stands behind it


@cache
def _load_source_words() -> _SourceWords:
    groups = read_groups(__package__, "sources")
    words = {group: match_any(of_group) for group, of_group in groups.items()}
    ends = "|".join(f"(?<={word})" for word in groups["label end"])
    return _SourceWords(
        re.compile(
            rf"^[\s(\[*_–—-]*(?:{words['label']})\s*(?:[:：/]|\bby\b|{ends})\s*",
            re.IGNORECASE,
        ),
        re.compile(rf"(?:{words['glued label']}|\b(?:{words['inner label']}))\s*[:：]\s*", re.IGNORECASE),
        re.compile(rf"[\s,.;|–—-]*(?:{words['rights']})\.?.*$", re.IGNORECASE),
    )


def find_sources(page: Page, bylines: ShownBylines, *, site: Site | None = None) -> list[Candidate]:
    """Returns candidates for the agency, best first: a profile's element, agencies stated or shown as authors."""
    found: list[Candidate] = []
    if site is not None and site.source:
        for node in page.tree.css(site.source)[:3]:
            text = read_text(node, 200)
            found.append(Candidate(read_source_line(text) or text, "profile"))
    for article in list_own_articles(page)[:1]:
        for key in ("sourceOrganization", "author", "creator", "copyrightHolder", "provider"):
            for thing in list_objects(page.json_ld, article.get(key)):
                for name in (n for n in read_strings(thing.get("name")) if len(n) <= _LONGEST_LINE):
                    found.extend(Candidate(a, f"json-ld:{key}") for a in list_agencies(name))
    stated = page.read_meta("author", "source", "dc.source", "article:author", "syndication-source")
    for rule, content in islice(stated, _MOST):
        if len(content) <= _LONGEST_LINE and "://" not in content:
            found.extend(Candidate(a, f"meta:{rule}") for a in list_agencies(content))
    found.extend(Candidate(agency, "byline") for agency in bylines.agencies)
    if not found:
        found.extend(_find_labelled(page))
    return [c for c in found if c.value.strip()]


def _find_labelled(page: Page) -> Iterator[Candidate]:
    """Returns the agency behind a label among times and names: "2024-04-22 08:15 来源：新华社 记者：周敏"."""
    for block in page.blocks.blocks[:_SCANNED]:
        text = block.text
        is_line = len(text) <= _LONGEST_LINE and (":" in text or "：" in text)
        found = _load_source_words().inner_label.search(text) if is_line else None
        words = text[found.end() :].split() if found else []
        for size in range(min(3, len(words)), 0, -1):
            if agency := find_agency(" ".join(words[:size])):
                yield Candidate(agency, "label")
                return


def read_opening_source(paragraph: str) -> str | None:
    """Returns the agency that a story's first words credit: "LONDON (Reuters) - ", "新华社北京5月3日电"."""
    opening = paragraph[:_LONGEST_LINE]
    for found in _IN_OPENING.finditer(opening):
        behind = opening[found.end() :].lstrip(" .")
        if found[1] and found.start() and behind[:1] not in _DASHES:
            continue
        agencies = list_agencies((found[1] or found[2]).rpartition("=")[2])
        if agencies:
            return ", ".join(agencies)
    wired = _WIRED.match(opening)
    return find_agency(wired[1]) if wired else None


def read_source_line(text: str) -> str | None:
    """Returns the agency (or other source) named by a paragraph that is nothing but a credit, or None.

    After a label ("Source: Kyodo and staff") any short name counts; in brackets, after a dash or a copyright mark
    ("(AFP)", "© Reuters 2024") only a known agency does.
    """
    text = normalise_text(text[: _LONGEST_LINE * 2])
    copyright_mark = _COPYRIGHT.match(text)
    if not text or len(text) > (_LONGEST_RIGHTS if copyright_mark else _LONGEST_LINE):
        return None
    label = _load_source_words().label.match(text)
    if label:
        return _read_labelled(text[label.end() :])
    if copyright_mark:
        text = _YEAR.sub(" ", _load_source_words().rights.sub("", text[copyright_mark.end() :]))
        agencies = list_agencies(text)
        return ", ".join(agencies) or None
    inner = _WRAPPED.sub("", text)
    agencies = list_agencies(inner) if might_name_agency(inner) else []
    if not agencies:
        return None
    others = [n for n in list_names(inner) if not find_agency(n)]
    # Beside an agency, brackets hold the initials of who edited its report: "(jk/dpa)".
    is_credit = not others or (_MARKED.match(text) and all(len(n) < 5 for n in others))
    return ", ".join(agencies) if is_credit else None


def _read_labelled(name: str) -> str | None:
    name = _WRAPPED.sub("", _load_source_words().rights.sub("", name))
    agencies = list_agencies(name)
    if agencies:
        return ", ".join(agencies)
    plausible = 1 < len(name) <= 60 and len(name.split()) <= 7 and not re.search(r"[.!?]\s|://|\d{3}", name)
    return name if plausible else None


class _DatelineWords(NamedTuple):
    no_place: frozenset[str]  # first words of a line that is no dateline
    label: re.Pattern[str]  # what a line begins with that credits, and tells no place
    month: re.Pattern[str]  # a text that is a month's name


@cache
def _load_dateline_words() -> _DatelineWords:
    groups = read_groups(__package__, "datelines")
    return _DatelineWords(
        frozenset(groups["no place"]),
        re.compile(rf"(?:{match_any(groups['label'])})\b", re.IGNORECASE),
        re.compile(rf"(?:{match_any(groups['month'])})[^\W\d]*\.?", re.IGNORECASE),
    )


def read_dateline_line(text: str, publisher: str | None = None) -> str | None:
    """Returns the place where a paragraph is nothing but a dateline: "Istanbul - Arab Today"; else None.

    The paragraph must also name the publisher or an agency.
    """
    text = normalise_text(text[: _LONGEST_DATELINE * 2])
    if (
        not text
        or len(text) > _LONGEST_DATELINE
        or _load_dateline_words().label.match(text)
        or (text.isascii() and _NAME_BEFORE.match(text))
    ):
        return None
    names = fold_site_names([publisher]) if publisher else frozenset()
    bracketed = re.fullmatch(r"(?P<place>[^()（）]{2,60})[(（](?P<inner>[^()（）]{1,40})[)）]\s*[-–—:.]*", text)
    parts = [bracketed["place"], bracketed["inner"]] if bracketed else _SPLIT_LINE.split(text.rstrip(" -–—:."))
    parts = [p.strip() for p in parts if p.strip()]
    credits = [bool(find_agency(p) or fold_site_names([p]) & names) for p in parts]
    if not any(credits):
        return None
    places = [p for p, is_credit in zip(parts, credits, strict=True) if not is_credit and not _might_be_date(p)]
    if places and not credits[0] and 1 <= len(places) <= 2 and places[0] == parts[0]:
        place = ", ".join(places)
        return place if _might_be_place(places[0]) and all(_might_be_place(p) for p in places) else None
    return None


def read_lone_place(text: str) -> str | None:
    """Returns the place where a story's first paragraph is only a place and a dash: "Jakarta -"; else None."""
    found = _PLACE_ALONE.fullmatch(normalise_text(text[:_LONGEST_DATELINE]))
    return _read_place(found["place"]) if found and found["place"][0].isupper() else None


def read_dateline(text: str) -> str | None:
    """Returns the place at the start of a first paragraph ("PARIS, Aug 3 (Reuters) — …", "Berlin (dpa) - …"), or None.

    An agency's name after the place, or capitals before a dash, must mark it.
    """
    start = normalise_text(text[: _LONGEST_START * 2])[:_LONGEST_START]
    bracketed = _IN_BRACKETS.match(start)
    if bracketed:
        agencies = [find_agency(p.strip()) for p in re.split(r"[/,]", bracketed["inner"])]
        return _read_place(bracketed["place"]) if any(agencies) else None
    for pattern in (_BEFORE_DASH, _BEFORE_COLON):
        found = pattern.match(start)
        if not found:
            continue
        before = found["place"]
        rest = start[found.end() :]
        agency = _cut_agency(before)
        if agency is not None:
            return _read_place(agency)
        follows = re.match(rf"^(?P<name>[^–—―:：-]{{2,30}}?)\s*(?:{_DASH}|[:：])", rest)
        if follows and find_agency(follows["name"]):
            return _read_place(before)
        if pattern is _BEFORE_DASH and _is_capitals(before.split(",")[0]):
            return _read_place(before)
    return None


def _cut_agency(text: str) -> str | None:
    """Returns the text before an agency's name at the end of a dateline ("القاهرة - أ ف ب"), or None without one."""
    for mark in (" - ", " – ", " — ", ", ", "/", " "):
        place, _, last = text.rpartition(mark)
        if place and find_agency(last):
            return place
    words = text.split()
    for size in (3, 2):
        if len(words) > size and find_agency(" ".join(words[-size:])):
            return " ".join(words[:-size]).rstrip(" -–—,/")
    return None


def _read_place(text: str) -> str | None:
    """Returns the place in the text before the mark, without dates, in at most three parts ("Paris, France")."""
    parts = [p.strip() for p in text.split(",")]
    places = [p for p in parts if p and not _might_be_date(p) and not _HOST.search(p)]
    if not places or len(places) > 3 or places[0] != parts[0] or not all(map(_might_be_place, places)):
        return None
    return ", ".join(places)


def _might_be_place(text: str) -> bool:
    if not 2 <= len(text) <= 40 or not _PLACE.fullmatch(text):
        return False
    words = fold_text(text).split()
    if not words or words[0] in _load_dateline_words().no_place or find_agency(text):
        return False
    first = text[0]
    return first.isupper() or first.lower() == first.upper()


def _might_be_date(text: str) -> bool:
    return any(c.isdigit() for c in text) or bool(_load_dateline_words().month.fullmatch(text))


def _is_capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 3 and all(c.isupper() for c in letters)
