"""Reads what a page, its answer's headers and its host say of how it may be used.

Robots meta and X-Robots-Tag are read here: `noindex`, `nofollow`, `noai` … The other ways have files of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, time, timedelta, timezone

from selectolax.lexbor import LexborNode

from ...items import Usage
from ...page.elements import list_ancestors
from ...page.page import Page
from ...times.timestamps import Timestamp, parse_timestamp
from ..candidates import BesidePage, Told
from .rights import find_licences, find_reservation
from .statements import NAMES, join_usage, make_told, read_preferences

_HEADER = "x-robots-tag"
_KEYS = {
    "noindex": ("noindex",),
    "nofollow": ("nofollow",),
    "none": ("noindex", "nofollow"),
    "noarchive": ("noarchive",),
    "nocache": ("noarchive",),  # what one search engine calls it
    "noai": ("noai",),
    "noimageai": ("noimageai",),
}
_UNTIL = "unavailable_after"
_WITH_VALUE = frozenset((_UNTIL, "max-snippet", "max-image-preview", "max-video-preview"))
_PARTS = re.compile(r"(?P<name>[a-z][\w-]*)\s*:|(?P<word>[a-z][\w-]*)|(?P<other>[^\s,;]+)", re.IGNORECASE | re.ASCII)
_VALUE = re.compile(r"\s*[^\s,;]+")
_NEXT = re.compile(r"[,;]\s*(?:no|all\b|index|follow|max-|[a-z][\w-]*\s*:\s*[a-z])", re.IGNORECASE)
_QUICK = re.compile(r"no(?:index|follow|ne|archive|cache|ai|imageai)|unavailable", re.IGNORECASE)
_SAMPLES = frozenset(("pre", "code", "samp", "article", "textarea", "template", "noscript", "svg"))
_LONGEST = 2_000  # characters
_MOST = 50  # tags
# The headers that say it, in lower case.
USAGE_HEADERS = ("x-robots-tag", "tdm-reservation", "tdm-policy", *NAMES, "link")


def find_robots_meta(page: Page, beside: BesidePage, fetched_at: str | None) -> Iterator[Told]:
    """Yields what the page's markup and its answer's headers ask of `beside.robot`.

    What was to be available until a time before `fetched_at` (ISO 8601) says "noindex".
    """
    robot = beside.robot.lower()
    for text in beside.headers.get(_HEADER, ()):
        yield from _read_directives(text, f"header:{_HEADER}", robot, fetched_at, names_robots=True)
    for name in dict.fromkeys(("robots", robot)):
        contents = page.meta.get(name, ())
        if any(_QUICK.search(content) for content in contents):
            for content in _list_own(page, name):
                yield from _read_directives(content, f"meta:{name}", robot, fetched_at)


def _list_own(page: Page, name: str) -> Iterator[str]:
    """Yields the contents of the meta tags of that name that the page itself has, and no sample of code in its text."""
    head = page.tree.head  # a search of the whole tree costs ten times as much
    own = _choose(head.css("meta[name][content]"), name) if head is not None else []
    if len(own) < len(page.meta.get(name, ())):  # a head may end too early
        own = _choose(page.tree.css("meta[name][content]"), name)
    for node in own[:_MOST]:
        if not any(around.tag in _SAMPLES for around in list_ancestors(node)):
            yield node.attributes.get("content") or ""


def _choose(metas: list[LexborNode], name: str) -> list[LexborNode]:
    return [node for node in metas if (node.attributes.get("name") or "").strip().lower() == name]


def _read_directives(
    text: str, source: str, robot: str, fetched_at: str | None, *, names_robots: bool = False
) -> Iterator[Told]:
    """Yields what a list of directives asks. `names_robots`: a name before them says for which robot those after it
    are."""
    text = text[:_LONGEST]
    place, is_meant = 0, True
    while (part := _PARTS.search(text, place)) is not None:
        place = part.end()
        name = (part["name"] or "").lower()
        if name == _UNTIL:
            end = _NEXT.search(text, place)
            until = text[place : end.start() if end is not None else len(text)]
            place = end.start() if end is not None else len(text)
            if is_meant:
                yield from _read_until(until, source, fetched_at)
        elif name and names_robots and name not in _WITH_VALUE:
            is_meant = name == robot
        elif name:
            value = _VALUE.match(text, place)  # "max-image-preview:none" asks for no "none"
            place = value.end() if value is not None else place
        elif is_meant:
            for key in _KEYS.get((part["word"] or "").lower(), ()):
                yield make_told(key, True, source, text)


def _read_until(text: str, source: str, fetched_at: str | None) -> Iterator[Told]:
    stamp = parse_timestamp(text)
    until = stamp.to_text() if stamp is not None else None
    if stamp is None or until is None:
        return
    raw = f"{_UNTIL}: {text.strip()}"
    yield make_told(_UNTIL, until, source, raw)
    if fetched_at is not None and _is_over(stamp, fetched_at):
        yield make_told("noindex", True, source, raw)


def _is_over(stamp: Timestamp, fetched_at: str) -> bool:
    """Says whether the moment is surely over: a day has passed once the next one has begun everywhere."""
    if stamp.date is None:
        return False
    now = datetime.fromisoformat(fetched_at.replace("Z", "+00:00"))
    if now.tzinfo is None:
        now = now.replace(tzinfo=timezone.utc)
    instant = stamp.to_instant()
    if instant is not None:
        return now > instant
    latest = datetime.combine(stamp.date, stamp.time or time.max, tzinfo=timezone.utc) + timedelta(hours=12)
    return now > latest


def read_usage(page: Page, beside: BesidePage, fetched_at: str | None) -> Usage:
    """Returns all that is said of the page's use. `fetched_at` (ISO 8601) tells what is no longer available."""
    return join_usage(_find_all(page, beside, fetched_at))


def _find_all(page: Page, beside: BesidePage, fetched_at: str | None) -> Iterator[Told]:
    yield from find_robots_meta(page, beside, fetched_at)
    yield from find_reservation(page, beside)
    for name in NAMES:
        for value in beside.headers.get(name, ()):
            yield from read_preferences(value, f"header:{name}")
    yield from find_licences(page, beside)
    yield from beside.by_host
