"""Reads values from JSON-LD, where one thing may have many shapes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .page import JsonObject, Page

_LONGEST = 5_000  # characters of one value; what is longer is no name, headline or description
_SCANNED = 500  # objects among which a reference is looked up


def read_strings(value: Any) -> Iterator[str]:
    """Yields the non-empty strings of a value: one string, a list of strings, or `{"@value": …}`."""
    if isinstance(value, str):
        if value and not value.isspace():
            yield value[:_LONGEST]
    elif isinstance(value, list):
        for entry in value[:100]:
            if isinstance(entry, (str, dict)):
                yield from read_strings(entry)
    elif isinstance(value, dict) and isinstance(value.get("@value"), str):
        yield value["@value"][:_LONGEST]


def list_objects(page: Page, value: Any) -> list[JsonObject]:
    """Returns the objects of a value: a string, an object, a reference (`@id`) or a list of these.

    A string becomes an object with that `name`; a reference is followed within the page.
    """
    found: list[JsonObject] = []
    for entry in value[:50] if isinstance(value, list) else [value]:
        if isinstance(entry, str) and entry.strip():
            found.append({"name": entry})
        elif isinstance(entry, dict):
            if "name" not in entry and isinstance(entry.get("@id"), str):
                found.append(
                    next((o for o in page.json_ld[:_SCANNED] if o.get("@id") == entry["@id"] and "name" in o), entry)
                )
            else:
                found.append(entry)
        elif isinstance(entry, list):
            found.extend(o for o in entry[:50] if isinstance(o, dict))
    return found


def read_names_of(page: Page, value: Any) -> list[str]:
    """Returns the names of the things that a JSON-LD value holds or refers to."""
    return [name for thing in list_objects(page, value) for name in read_strings(thing.get("name"))]
