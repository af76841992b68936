"""Matches addresses with patterns of paths as robots.txt has them: a beginning, `*` for anything, `$` for the end."""

from __future__ import annotations

from urllib.parse import unquote

from .parsing import split_url


def read_whole_path(url: str) -> str:
    """Returns the path and query of an address, percent-decoded, as patterns are held against it."""
    parts = split_url(url)
    return unquote(f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/")


def match_path(pattern: str, path: str) -> bool:
    """Returns whether the pattern matches the beginning of a path. Its time grows with their lengths alone."""
    pattern = unquote(pattern)
    is_whole = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    place = len(first)
    last = others.pop() if is_whole and others else None
    for piece in others:
        found = path.find(piece, place)
        if found < 0:
            return False
        place = found + len(piece)
    if last is not None:
        return path.endswith(last) and len(path) - len(last) >= place
    return not is_whole or place == len(path)
