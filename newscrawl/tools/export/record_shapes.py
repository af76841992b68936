"""The shape of a record, read from article.schema.json: which type each key has in every line."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Literal

from ...storage.jsonlines import ArticleRecord

Kind = Literal["text", "flag", "whole", "number", "list", "object", "free"]

_WORDS: Mapping[Kind, str] = {
    "text": "text",
    "flag": "true or false",
    "whole": "whole number",
    "number": "number",
    "list": "list",
    "object": "object",
    "free": "object of values that JSON has",
}
_KINDS: Mapping[str, Kind] = {
    "string": "text",
    "boolean": "flag",
    "integer": "whole",
    "number": "number",
    "array": "list",
    "object": "object",
}
_LARGEST = 2**63  # whole numbers from here on have no place in a column


@dataclass(frozen=True, slots=True)
class Shape:
    """The type of a value. Every value may be null but a list, which is empty, and an object that is always there."""

    kind: Kind  # free: an object whose keys are its author's
    item: Shape | None = None  # of a list
    keys: Mapping[str, Shape] = field(default_factory=dict)  # of an object, in order
    may_be_null: bool = True


class MisfitError(ValueError):
    """A value is of another type than its key has. The text is a clause."""


@cache
def read_shapes() -> Mapping[str, Shape]:
    """Returns the shape of each key of a record, in order."""
    schema = json.loads((files("newscrawl") / "article.schema.json").read_text(encoding="utf-8"))
    return MappingProxyType({name: _read_shape(part, schema) for name, part in schema["properties"].items()})


def fit_record(record: ArticleRecord, shapes: Mapping[str, Shape]) -> ArticleRecord:
    """Returns the record with all the keys of the shapes and no other, each of its own type.

    What an older version did not write yet is null or an empty list. Raises MisfitError.
    """
    return _fit_keys(record, shapes, "")


def _fit_keys(value: Mapping[str, Any], shapes: Mapping[str, Shape], path: str) -> dict[str, Any]:
    fitted: dict[str, Any] = {}
    for name, shape in shapes.items():
        found = value.get(name)
        # Most values are null or a text: these cost no call.
        is_fit = shape.may_be_null if found is None else shape.kind == "text" and isinstance(found, str)
        fitted[name] = found if is_fit else _fit(found, shape, f"{path}{name}")
    return fitted


def _fit(value: Any, shape: Shape, path: str) -> Any:
    kind = shape.kind
    if kind == "list" and shape.item is not None and isinstance(value, (list, type(None))):
        item = shape.item
        return [_fit(part, item, path) for part in value or ()]
    if kind == "object" and (isinstance(value, dict) or (value is None and not shape.may_be_null)):
        return _fit_keys(value or {}, shape.keys, f"{path}.")
    if value is None:
        return None
    if kind == "free" and isinstance(value, dict) and _is_json(value):
        return value or None
    if kind == "text" and isinstance(value, str):
        return value
    if kind == "flag" and isinstance(value, bool):
        return value
    if kind in ("whole", "number") and _is_number(value, kind):
        return value
    raise MisfitError(f"its {path} is no {_WORDS[kind]}")


def _is_number(value: Any, kind: Kind) -> bool:
    if isinstance(value, bool):
        return False
    if isinstance(value, int):
        return -_LARGEST <= value < _LARGEST
    return kind == "number" and isinstance(value, float) and math.isfinite(value)


def _is_json(value: Any) -> bool:
    try:
        return json.dumps(value, allow_nan=False) is not None
    except ValueError:
        return False


def _read_shape(part: Mapping[str, Any], schema: Mapping[str, Any]) -> Shape:
    if "$ref" in part:
        return _read_shape(_follow(part["$ref"], schema), schema)
    if "anyOf" in part:
        (other,) = (choice for choice in part["anyOf"] if choice != {"type": "null"})
        return _read_shape(other, schema) if len(part["anyOf"]) == 1 else _allow_null(_read_shape(other, schema))
    if "enum" in part:
        return Shape("text")
    types = part["type"] if isinstance(part["type"], list) else [part["type"]]
    (name,) = (name for name in types if name != "null")
    if name == "object" and "properties" not in part:
        return Shape("free", may_be_null="null" in types)
    return Shape(
        _KINDS[name],
        item=_read_shape(part["items"], schema) if name == "array" else None,
        keys={key: _read_shape(value, schema) for key, value in part["properties"].items()} if name == "object" else {},
        may_be_null="null" in types,
    )


def _allow_null(shape: Shape) -> Shape:
    return Shape(shape.kind, shape.item, shape.keys)


def _follow(reference: str, schema: Any) -> Any:
    for step in reference.removeprefix("#/").split("/"):
        schema = schema[step]
    return schema
