"""Rebuilds objects whose parts page data has elsewhere: flat lists, caches with references, streams of rows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

_ROW = re.compile(r"\s*([0-9a-zA-Z]{0,16}):([A-Z]{0,3})")
_SIZE = re.compile(r"([0-9a-f]{1,8}),")
_REFERENCE = re.compile(r"\$[L@]?([0-9a-f]{1,8})")
_MOST = 100_000  # objects in which references are followed
_WRAPPERS = frozenset(("Reactive", "ShallowReactive", "Ref", "ShallowRef", "EmptyRef", "EmptyShallowRef", "Object"))
_UNKNOWN = object()


class ReadValue(NamedTuple):
    """A value that is written in a text."""

    value: Any
    end: int  # the place behind it


def might_be_flat(value: list[Any]) -> bool:
    """Says whether a list is an object written flat: its first entry tells where in the list its parts are."""
    if len(value) < 3:
        return False
    first = value[0]
    if isinstance(first, list):
        return len(first) == 2 and first[0] in ("Reactive", "ShallowReactive")
    return isinstance(first, dict) and bool(first) and all(_is_place(place, value) for place in first.values())


def unflatten(value: list[Any]) -> Any:
    """Rebuilds an object whose parts are entries of one list, named by index (as Nuxt 3 writes its state)."""
    made: list[Any] = [_UNKNOWN] * len(value)
    waiting: list[int] = []

    def make(place: Any) -> Any:
        """Returns the part at a place, its own parts still missing."""
        for _ in range(20):  # one wrapper may hold another
            if not _is_place(place, value):
                return None
            entry = value[place]
            wraps = isinstance(entry, list) and len(entry) == 2 and isinstance(entry[0], str) and entry[0] in _WRAPPERS
            if not wraps:
                break
            place = entry[1]
        else:
            return None
        if made[place] is _UNKNOWN:
            if isinstance(entry, dict):
                made[place] = {}
                waiting.append(place)
            elif isinstance(entry, list):
                is_date = len(entry) == 2 and entry[0] in ("Date", "BigInt", "URL") and isinstance(entry[1], str)
                made[place] = entry[1] if is_date else []
                if not is_date:
                    waiting.append(place)
            else:
                made[place] = entry
        return made[place]

    whole = make(0)
    while waiting:
        place = waiting.pop()
        entry = value[place]
        if isinstance(entry, dict):
            made[place].update((key, make(inner)) for key, inner in entry.items())
        else:
            made[place].extend(make(inner) for inner in entry if _is_place(inner, value))
    return whole


def _is_place(place: Any, value: list[Any]) -> bool:
    return type(place) is int and 0 <= place < len(value)


def follow_references(value: Any) -> Any:
    """Replaces the references of Apollo's cache (`{"__ref": "Article:1"}`) with what they refer to."""
    stores = [value, *value.values()] if isinstance(value, dict) else []
    store = next((s for s in stores if isinstance(s, dict) and "ROOT_QUERY" in s), None)
    if store is None:
        return value
    for thing in [thing for thing in store.values() if isinstance(thing, dict)]:
        for key in [key for key in thing if "(" in key]:  # a field with arguments: body({"format":"html"})
            thing.setdefault(key.partition("(")[0], thing.pop(key))

    def find(entry: Any) -> Any:
        if type(entry) is dict:
            name = entry.get("__ref") or (entry.get("id") if entry.get("type") == "id" else None)
            if isinstance(name, str):
                return store.get(name, _UNKNOWN)
        return _UNKNOWN

    _replace([store], find)
    return value


def read_stream(text: str, read_value: Callable[[str, int], ReadValue]) -> list[Any]:
    """Reads a stream of rows `id:value`, as Next's app router writes it, and follows references between rows.

    `read_value` reads the JSON at a place and returns where it ends.
    """
    rows: dict[str, Any] = {}
    place = 0
    while place < len(text):
        row = _ROW.match(text, place)
        if row is None:
            place = text.find("\n", place) + 1 or len(text)
            continue
        place = row.end()
        size = _SIZE.match(text, place) if row[2] == "T" else None
        if size is not None:
            length = int(size[1], 16)  # in bytes; no line break need follow
            piece = text[size.end() : size.end() + length]
            if not piece.isascii():
                piece = piece.encode("utf-8", "replace")[:length].decode("utf-8", "ignore")
            rows[row[1]] = piece
            place = size.end() + len(piece)
        elif not row[2] and text[place : place + 1] in ("[", "{"):
            value, place = read_value(text, place)
            if value is not None:
                rows[row[1]] = value
        if text[place : place + 1] == "\n" or size is None:
            place = text.find("\n", place) + 1 or len(text)

    def find(entry: Any) -> Any:
        if type(entry) is not str or entry[:1] != "$" or len(entry) > 40:
            return _UNKNOWN
        if entry[:2] == "$D":  # a date
            return entry[2:]
        named = _REFERENCE.fullmatch(entry)
        return rows.get(named[1], _UNKNOWN) if named else entry[1:] if entry[:2] == "$$" else _UNKNOWN

    values = [value for value in rows.values() if isinstance(value, (dict, list))]
    _replace(values, find)
    return values


def _replace(values: list[Any], find: Callable[[Any], Any]) -> None:
    """Puts what `find` knows of an entry in its place, in everything that is in the values."""
    seen: set[int] = set()
    waiting = list(values)
    while waiting and len(seen) < _MOST:
        holder = waiting.pop()
        if id(holder) in seen:
            continue
        seen.add(id(holder))
        for key, entry in list(holder.items() if type(holder) is dict else enumerate(holder)):
            meant = find(entry)
            if meant is not _UNKNOWN:
                holder[key] = entry = meant
            if type(entry) is dict or type(entry) is list:
                waiting.append(entry)
