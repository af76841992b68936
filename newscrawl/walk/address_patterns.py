"""Finds out how the addresses of a site's articles look, and makes a regular expression that knows them again."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from .patterns import make_pattern

_ENOUGH_FOLDERS = 3  # patterns that differ in one folder alone, from which on that folder is a blank
_SLUG = re.compile(r"[^\W_]+(?:[-_+ ][^\W_]+)+")
_BLANK = re.compile(r"(\{[\w.|+~%-]+\})")
_EXPRESSIONS = {
    "{date}": r"[\d/._-]{4,10}",
    "{n}": r"\d+",
    "{hash}": r"[\da-fA-F-]{16,}",
}
_ANYTHING = "[^/?]+"
_FOLDER = re.compile(r"[\w.+~%-]+")  # with no blank in it


@dataclass(frozen=True, slots=True)
class AddressPattern:
    """One way in which addresses are made: "/{section}/{date}/{slug}.html"."""

    pattern: str
    share: float  # of the addresses, 0 to 1
    count: int
    example: str


def find_patterns(urls: Iterable[str], *, blank_folders: bool = True) -> list[AddressPattern]:
    """Returns the patterns of these addresses, the most frequent first; each address counts once.

    Without `blank_folders`, sections keep their names, however many there are: /news/{slug}, /sport/{slug}.
    """
    groups: dict[str, list[str]] = defaultdict(list)
    total = 0
    for url in dict.fromkeys(urls):
        groups[blank_slug(_drop_host(make_pattern(url)))].append(url)
        total += 1
    merged = _blank_folders(_blank_folders(groups)) if blank_folders else groups
    found = [AddressPattern(p, len(found) / total, len(found), found[0]) for p, found in merged.items()]
    return sorted(found, key=lambda pattern: (-pattern.count, pattern.pattern))


def join_folders(patterns: Iterable[str]) -> list[str]:
    """Joins patterns that differ in their first folder alone: "/{news|sport}/{slug}"."""
    families: dict[tuple[str, str], list[str]] = defaultdict(list)
    for pattern in patterns:
        _, first, rest = [*pattern.split("/", 2), ""][:3]
        is_folder = bool(rest) and _FOLDER.fullmatch(first) is not None
        families[first if not is_folder else "", rest].append(first)
    joined = []
    for (first, rest), folders in families.items():
        name = first or (folders[0] if len(folders) == 1 else f"{{{'|'.join(sorted(folders))}}}")
        joined.append(f"/{name}/{rest}" if rest else f"/{name}")
    return joined


def make_expression(patterns: Iterable[str]) -> str:
    """Returns a regular expression that matches the path and query of addresses made in these ways."""
    branches = []
    for pattern in patterns:
        path, mark, query = pattern.partition("?")
        text = _escape(path).rstrip("/") + "/?"
        if mark:
            text += r"\?" + _escape(query)
        branches.append(f"^{text}$")
    return "|".join(branches)


def _escape(text: str) -> str:
    return "".join(map(_escape_piece, filter(None, _BLANK.split(text)))).replace(r"\-", "-")


def _escape_piece(piece: str) -> str:
    if not _BLANK.fullmatch(piece):
        return re.escape(quote(piece, safe="/:@!$&'()*+,;=~-._%"))
    if "|" in piece:  # one of these names
        return f"(?:{'|'.join(map(_escape_piece, piece[1:-1].split('|')))})"
    return _EXPRESSIONS.get(piece, _ANYTHING)


def _drop_host(pattern: str) -> str:
    return "/" + pattern.partition("/")[2]


def blank_slug(pattern: str) -> str:
    """Puts a blank for the last folder, where it is several words with no blank yet: of an article it is the
    headline."""
    path, mark, query = pattern.partition("?")
    folder, slash, last = path.rpartition("/")
    stem, dot, extension = last.partition(".")
    if _SLUG.fullmatch(stem):
        last = "{slug}" + dot + extension
    return folder + slash + last + mark + query


def _blank_folders(groups: dict[str, list[str]]) -> dict[str, list[str]]:
    """Takes patterns together that differ in one folder alone, such as /news/{slug} and /sport/{slug}."""
    families: dict[str, set[str]] = defaultdict(set)
    for pattern in groups:
        for family in _list_families(pattern):
            families[family].add(pattern)
    merged: dict[str, list[str]] = {}
    done: set[str] = set()
    for family, members in sorted(families.items(), key=lambda entry: -len(entry[1])):
        left = members - done
        if len(left) >= _ENOUGH_FOLDERS:
            done |= left
            merged[family] = [url for pattern in groups if pattern in left for url in groups[pattern]]
    for pattern, urls in groups.items():
        if pattern not in done:
            merged.setdefault(pattern, []).extend(urls)
    return merged


def _list_families(pattern: str) -> Iterable[str]:
    path, mark, query = pattern.partition("?")
    segments = path.split("/")
    for place in range(1, len(segments) - 1):
        if "{" not in segments[place]:
            yield "/".join([*segments[:place], "{section}", *segments[place + 1 :]]) + mark + query
