"""Reads the JSON data in a page's scripts, whatever program wrote it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from json.decoder import scanstring  # type: ignore[attr-defined]  # it is there; the stubs leave it out
from typing import Any, NamedTuple
from urllib.parse import unquote

from ...limits import MAX_DATA_CHARACTERS, MAX_DATA_OBJECTS
from ...page.elements import is_in_script
from ...page.page import Page, cached_on_page
from ...urls.parsing import drop_unpaired, drop_unpaired_escapes
from .references import ReadValue, follow_references, might_be_flat, read_stream, unflatten

_MOST_SCRIPTS = 500
_LEAST = 60  # characters of a value that can hold a story or a list of links
_ERROR_COST = 10  # reporting an error counts the lines up to it: as much work as decoding a tenth of that text
_LEAST_INSIDE = 200  # of a string that holds JSON itself
_DECODER = json.JSONDecoder(strict=False)
_JSON_TYPE = re.compile(r"(?:application|text)/(?:[\w.-]+\+)?json\s*(?:;|$)", re.I)
_STREAM = re.compile(r"__next_f\.push\(\s{0,9}(?=\[)")
_ASSIGNED = re.compile(r"=\s{0,9}(?:(?=[{\[])|JSON\.parse\(\s{0,9}(decodeURIComponent\(\s{0,9})?(?=[\"']))")
_NAME = re.compile(
    r"(?:(?:window|self|globalThis|this|top)\s?(?:\.\s?[\w$]{1,80}|\[\s?[\"'][^\"'\]]{1,80}[\"']\s?\])"
    r"|\b__\w{2,80}|\bFusion\.\w{2,40}|\b(?:var|let|const)\s+[\w$]{1,80})\s*$"
)
_NO_JSON = re.compile(r"(?<=[:,\[])\s?(?:undefined|void 0|new Date\((\"[^\"]{1,60}\"|\d{1,20})\))(?=\s?[,}\]])")
_ODD_ESCAPE = re.compile(r"\\x([0-9a-fA-F]{2})|\\([^\"\\/bfnrtu])|(?<!\\)\"", re.S)
_NG_ESCAPES = (("&q;", '"'), ("&s;", "'"), ("&l;", "<"), ("&g;", ">"), ("&a;", "&"))


class DataObject(NamedTuple):
    """One object of the data, and its place."""

    node: dict[str, Any]
    around: DataObject | None
    key: str  # under which the object around has it, or the list that it is in
    is_one_of_many: bool  # in a list of objects, or inside of one that is


@dataclass(slots=True)
class PageData:
    """Every JSON value of a page's scripts, without JSON-LD."""

    values: list[Any] = field(default_factory=list)
    cut: str | None = None  # the limit that was reached: "characters", "objects"
    characters: int = 0  # that were read so far
    _objects: list[DataObject] | None = None

    def list_objects(self) -> list[DataObject]:
        """Returns the objects, outer ones first, up to a limit."""
        if self._objects is None:
            self._objects = self._find_objects()
        return self._objects

    def _find_objects(self) -> list[DataObject]:
        found: list[DataObject] = []
        seen: set[int] = set()
        waiting: list[tuple[Any, DataObject | None, str, bool]] = [(value, None, "", False) for value in self.values]
        strings: list[Any] = []  # keeps what they hold alive, so that no two objects share an id
        place = 0
        while place < len(waiting):
            value, around, key, is_one = waiting[place]
            place += 1
            if type(value) is str:
                value = self._read_inside(value)
                strings.append(value)
            if id(value) in seen:
                continue
            seen.add(id(value))
            if len(seen) > MAX_DATA_OBJECTS:
                self.cut = "objects"
                break
            if type(value) is dict:
                around = DataObject(value, around, key, is_one)
                found.append(around)
                for name, inner in value.items():
                    kind = type(inner)
                    if kind is str:
                        if len(inner) >= _LEAST_INSIDE and _might_hold_json(inner):
                            waiting.append((inner, around, name, is_one))
                    elif kind is dict or kind is list:
                        waiting.append((inner, around, name, is_one))
            elif type(value) is list:
                inside = [inner for inner in value[:MAX_DATA_OBJECTS] if type(inner) is dict or type(inner) is list]
                is_one = is_one or sum(type(inner) is dict for inner in inside) > 1
                if len(waiting) < place + MAX_DATA_OBJECTS:
                    waiting.extend([(inner, around, key, is_one) for inner in inside])
                else:
                    self.cut = "objects"
        return found

    def read_value(self, text: str, start: int) -> ReadValue:
        """Reads the JSON value at a place; None, and where the error is, for what is no JSON."""
        if self.characters > MAX_DATA_CHARACTERS:
            self.cut = "characters"
            return ReadValue(None, len(text))
        try:
            value, end = _DECODER.raw_decode(text, start)
        except json.JSONDecodeError as error:
            value, end = None, max(error.pos, start + 1)
            self.characters += error.pos // _ERROR_COST
        except (ValueError, RecursionError):
            value, end = None, len(text)
        self.characters += end - start
        return ReadValue(value, end)

    def _read_inside(self, text: str) -> Any:
        return self.read_value(drop_unpaired_escapes(text), 0).value


@cached_on_page
def read_page_data(page: Page) -> PageData:
    """Reads the data of the page's scripts."""
    data = PageData()
    pieces: list[str] = []
    for node in page.tree.css("script")[:_MOST_SCRIPTS]:
        if is_in_script(node):
            continue
        attributes = node.attributes
        kind = (attributes.get("type") or "").strip()
        if _JSON_TYPE.match(kind):
            if "ld+json" not in kind.lower():
                _read_json_script(drop_unpaired_escapes(node.text()), attributes.get("id") or "", data)
        elif not attributes.get("src") and (not kind or "javascript" in kind or kind == "module"):
            text = node.text()
            if len(text) >= _LEAST:
                text = drop_unpaired_escapes(text)
                _read_stream_pieces(text, data, pieces)
                _read_assignments(text, data)
    if pieces:
        data.values.extend(read_stream("".join(pieces), data.read_value))
    return data


def _read_json_script(text: str, name: str, data: PageData) -> None:
    text = text.strip()
    if text.startswith(("{&q;", "[{&q;")):  # as Angular's transfer state is written
        for written, meant in _NG_ESCAPES:
            text = text.replace(written, meant)
    text = text.removeprefix("<!--").strip()
    if text[:1] not in ("{", "[") or len(text) < _LEAST:
        return
    value, _ = data.read_value(text, 0)
    if isinstance(value, list) and (name == "__NUXT_DATA__" or might_be_flat(value)):
        value = unflatten(value)
    _add_value(value, data)


def _read_assignments(text: str, data: PageData) -> None:
    """Yields values assigned to variables: `window.__STATE__ = {…}`, `… = JSON.parse("…")`; no results of functions."""
    if "undefined" in text or "void 0" in text or "new Date(" in text:
        text = _NO_JSON.sub(lambda found: found[1] or "null", text)
    place = 0
    while True:
        found = _ASSIGNED.search(text, place)
        if found is None or data.cut is not None:
            return
        place = found.end()
        if _NAME.search(text[max(0, found.start() - 120) : found.start()]) is None:
            continue
        if text[place] in "\"'":
            literal, place = _read_literal(text, place, data)
            if found[1]:
                literal = unquote(literal)
            value, _ = data.read_value(literal.strip(), 0) if _might_hold_json(literal) else (None, 0)
        else:
            value, place = data.read_value(text, place)
        _add_value(value, data)


def _read_literal(text: str, start: int, data: PageData) -> ReadValue:
    """Reads the JavaScript string at a place; "" where it has no end."""
    quote = text[start]
    end = text.find(quote, start + 1)
    while end > 0:
        before = end
        while text[before - 1] == "\\":
            before -= 1
        if (end - before) % 2 == 0:
            break
        end = text.find(quote, end + 1)
    if end < 0:
        return ReadValue("", len(text))
    data.characters += end - start
    inside = text[start + 1 : end]
    if quote == '"' and "\\x" not in inside and "\\'" not in inside:
        mended = inside
    else:
        mended = _ODD_ESCAPE.sub(
            lambda found: f"\\u00{found[1]}" if found[1] else found[2] if found[2] else '\\"', inside
        )
    try:
        # What the script has doubly escaped is JSON's own to read: "\\ud83d" is half a character there, too.
        return ReadValue(drop_unpaired_escapes(drop_unpaired(scanstring(mended + '"', 0, False)[0])), end + 1)
    except ValueError:
        return ReadValue("", end + 1)


def _read_stream_pieces(text: str, data: PageData, pieces: list[str]) -> None:
    place = 0
    while (found := _STREAM.search(text, place)) is not None and data.cut is None:
        value, place = data.read_value(text, found.end())
        if isinstance(value, list) and len(value) > 1 and isinstance(value[1], str):
            pieces.append(drop_unpaired_escapes(value[1]))


def _add_value(value: Any, data: PageData) -> None:
    if isinstance(value, (dict, list)) and value:
        data.values.append(follow_references(value))


def _might_hold_json(text: str) -> bool:
    head = text[:20].lstrip()
    return (
        head[:1] in ("{", "[") and head[1:].lstrip()[:1] in ('"', "{", "[") and text[-20:].rstrip()[-1:] in ("}", "]")
    )
