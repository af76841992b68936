"""Finds the source: the agency to which the text is credited."""

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
from ..text.clean import normalise_text
from ..text.tables import match_any, read_groups
from .candidates import Candidate
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


class _Words(NamedTuple):
    label: re.Pattern[str]  # before an agency at the start of a line
    inner_label: re.Pattern[str]
    rights: re.Pattern[str]  # "all rights reserved" and what stands behind it


@cache
def _load_words() -> _Words:
    words = {group: match_any(of_group) for group, of_group in read_groups(__package__, "sources").items()}
    return _Words(
        re.compile(
            rf"^[\s(\[*_–—-]*(?:{words['label']})\s*(?:[:：/]|\bby\b|(?<=from)|(?<=von)|(?<=der)|(?<=avec))\s*",
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
    for article in page.json_ld_articles[:1]:
        for key in ("sourceOrganization", "author", "creator", "copyrightHolder", "provider"):
            for thing in list_objects(page, article.get(key)):
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
    """The agency behind a label among times and names: "2024-04-22 08:15 来源：新华社 记者：周敏"."""
    for block in page.blocks.blocks[:_SCANNED]:
        text = block.text
        is_line = len(text) <= _LONGEST_LINE and (":" in text or "：" in text)
        found = _load_words().inner_label.search(text) if is_line else None
        words = text[found.end() :].split() if found else []
        for size in range(min(3, len(words)), 0, -1):
            if agency := find_agency(" ".join(words[:size])):
                yield Candidate(agency, "label")
                return


def read_opening_source(paragraph: str) -> str | None:
    """The agency that a story's first words credit: "LONDON (Reuters) - ", "(서울=연합뉴스) ", "新华社北京5月3日电"."""
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
    """The agency (or other source) named by a paragraph that is nothing but a credit, or None.

    After a label ("Source: Kyodo and staff") any short name counts; in brackets, after a dash or a copyright mark
    ("(AFP)", "© Reuters 2024") only a known agency does.
    """
    text = normalise_text(text[: _LONGEST_LINE * 2])
    copyright_mark = _COPYRIGHT.match(text)
    if not text or len(text) > (_LONGEST_RIGHTS if copyright_mark else _LONGEST_LINE):
        return None
    label = _load_words().label.match(text)
    if label:
        return _read_labelled(text[label.end() :])
    if copyright_mark:
        text = _YEAR.sub(" ", _load_words().rights.sub("", text[copyright_mark.end() :]))
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
    name = _WRAPPED.sub("", _load_words().rights.sub("", name))
    agencies = list_agencies(name)
    if agencies:
        return ", ".join(agencies)
    plausible = 1 < len(name) <= 60 and len(name.split()) <= 7 and not re.search(r"[.!?]\s|://|\d{3}", name)
    return name if plausible else None
