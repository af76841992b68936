"""Finds the lines of keys in a TOML file, which its parsers do not tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

_HEADER = re.compile(r"\s*\[\[?\s*(.+?)\s*\]\]?\s*(?:#.*)?")
_PART = re.compile(r'"([^"]*)"|\'([^\']*)\'|([\w-]+)', re.ASCII)
_KEY = re.compile(r"""\s*((?:"[^"]*"|'[^']*'|[\w.-])+)\s*=(.*)""", re.ASCII)
_AT = re.compile(r"(.*?)\s*\(at (?:line (\d+), column \d+|end of document)\)", re.DOTALL)


def find_line(text: str, path: Sequence[str]) -> int:
    """Returns the line, from 1, of the key or table at a path such as ("crawl", "courier", "zone").

    Inside an inline table it is the line of the nearest part of the table.
    """
    best, best_depth = 1, 0
    table: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.fullmatch(line)
        found = None if header else _KEY.fullmatch(line)
        if header:
            here = table = _split(header[1])
        elif found:
            here = table + _split(found[1])
        else:
            here = table
        depth = _count_shared(here, path)
        if found and depth == len(here) and depth < len(path) and _names(found[2], path[depth]):
            depth += 1
        if depth > best_depth and (header or found or depth > len(table)):
            best, best_depth = number, depth
    return best


def read_line_of_error(error: str) -> tuple[int | None, str]:
    """Splits an error of tomllib into the line that it names and the rest of its text."""
    match = _AT.fullmatch(error)
    if match is None:
        return None, error
    return int(match[2]) if match[2] else None, match[1]


def _split(dotted: str) -> list[str]:
    return ["".join(parts) for parts in _PART.findall(dotted)]


def _count_shared(here: Sequence[str], path: Sequence[str]) -> int:
    count = 0
    for one, other in zip(here, path, strict=False):
        if one != other:
            break
        count += 1
    return count


def _names(text: str, key: str) -> bool:
    return re.search(rf"""(?<![\w-])["']?{re.escape(key)}["']?\s*=""", text) is not None
