"""Reads JSON-LD: the objects of a page's scripts, and values in them, where one thing may have many shapes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ..urls.parsing import drop_unpaired_escapes

JsonObject = dict[str, Any]
_JSON_COMMENT = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)"
    r"|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*;?\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
# Between a value's end and the next key, each in a line of its own: `"@type": "Article"` over `"url": …`.
_MISSING_COMMA = re.compile(r'(?<=["}\]\w])(?=[ \t]*[\r\n]\s*"[^"\r\n]{1,80}"\s*:)')
_OPEN_TAG = re.compile(r"<(?:[a-z][a-z0-9-]{0,15}(?:\s[^<>{}]{0,300})?|/[a-z][a-z0-9-]{0,15}\s*)>", re.IGNORECASE)
_NAME_PARTS = ("givenName", "additionalName", "familyName")
_LONGEST = 5_000  # characters of one value; a longer value is no name, headline or description
_MOST_MENDED = 1_000_000  # characters of a page's texts that are no JSON as they stand
_SCANNED = 500  # objects among which a reference is looked up


def read_json_ld(texts: Iterable[str]) -> list[JsonObject]:
    """Returns every object of the scripts' texts, `@graph` and lists unfolded, in document order."""
    found: list[JsonObject] = []
    left = _MOST_MENDED
    for text in texts:
        data, is_well = _read_well_formed(text)
        if not is_well and len(text) <= left:
            left -= len(text)
            data = _read_mended(text)
        _unfold(data, found)
    return found


def choose_articles(things: Iterable[JsonObject]) -> list[JsonObject]:
    """Returns the objects whose `@type` is a kind of article, the likeliest first."""
    articles = [thing for thing in things if any(map(_is_article_type, list_types(thing)))]
    # A page of an article has one; a listing may have many. With several, the one that knows most goes first.
    return sorted(articles, key=lambda o: -sum(k in o for k in ("headline", "datePublished", "articleBody", "author")))


def list_types(node: JsonObject) -> list[str]:
    """Returns the `@type`s of a JSON-LD object, without their vocabulary's address."""
    types = node.get("@type") or []
    return [str(t).rsplit("/", 1)[-1] for t in (types if isinstance(types, list) else [types])]


def _is_article_type(name: str) -> bool:
    return name.endswith("Article") or name in (
        "BlogPosting",
        "LiveBlogPosting",
        "Report",
        "ReportageNewsArticle",
        "Review",
    )


class _Parsed(NamedTuple):
    data: Any
    is_well: bool  # the text is JSON as it stands


def _read_well_formed(text: str) -> _Parsed:
    try:
        return _Parsed(json.loads(drop_unpaired_escapes(text), strict=False), True)
    except (ValueError, RecursionError):
        return _Parsed(None, False)


def _read_mended(text: str) -> Any:
    """Parses JSON as sites write it; None where that fails.

    Such JSON has comment marks, raw newlines, trailing or missing commas, and markup that a script set into it.
    """
    mended = _JSON_COMMENT.sub("", drop_unpaired_escapes(text).strip())
    mended = _TRAILING_COMMA.sub(r"\1", mended).strip().rstrip(";")
    for mend in (_keep, _add_commas, _drop_tags):
        mended = mend(mended)
        try:
            return json.loads(mended, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _keep(text: str) -> str:
    return text


def _add_commas(text: str) -> str:
    return _MISSING_COMMA.sub(",", text)


def _drop_tags(text: str) -> str:
    """Takes out tags: quotes in their attributes end the JSON's strings too early."""
    return _OPEN_TAG.sub("", text)


def _unfold(data: Any, found: list[JsonObject], depth: int = 0) -> None:
    if depth > 6:
        return
    if isinstance(data, list):
        for entry in data:
            _unfold(entry, found, depth + 1)
    elif isinstance(data, dict):
        if "@type" in data:
            found.append(data)
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            _unfold(data.get(key), found, depth + 1)


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


def list_objects(things: list[JsonObject], value: Any) -> list[JsonObject]:
    """Returns the objects of a value: a string, an object, a reference (`@id`) or a list of these.

    A string becomes an object with that `name`; a reference is followed within `things`, which are the page's objects.
    """
    found: list[JsonObject] = []
    for entry in value[:50] if isinstance(value, list) else [value]:
        if isinstance(entry, str) and entry.strip():
            found.append({"name": entry})
        elif isinstance(entry, dict):
            if "name" not in entry and isinstance(entry.get("@id"), str):
                found.append(
                    next((o for o in things[:_SCANNED] if o.get("@id") == entry["@id"] and "name" in o), entry)
                )
            else:
                found.append(entry)
        elif isinstance(entry, list):
            found.extend(o for o in entry[:50] if isinstance(o, dict))
    return found


def read_names_of(things: list[JsonObject], value: Any) -> list[str]:
    """Returns the names of the things that a JSON-LD value holds or refers to; `things` are the page's objects."""
    return [name for thing in list_objects(things, value) for name in read_names_in(thing)]


def read_names_in(thing: JsonObject) -> list[str]:
    """Returns the names of one thing. Where a person has none, the given, further and family names make one."""
    names = list(read_strings(thing.get("name")))
    if names:
        return names
    parts = [next(read_strings(thing.get(key)), "") for key in _NAME_PARTS]
    return [" ".join(filter(None, parts))] if parts[0] and parts[-1] else []
