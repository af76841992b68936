"""The schema of Arrow for articles: that of the Parquet files, which also reads the JSON Lines. Needs pyarrow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pyarrow

from .record_shapes import Kind, Shape, read_shapes


def make_arrow_schema(
    fields: Sequence[str] | None = None, extra: Mapping[str, pyarrow.DataType] | None = None
) -> pyarrow.Schema:
    """Returns the schema of these fields of a record, or of all, in order. Times are texts, as in the JSON Lines.

    `extra`: the types of the fields of your own, to read JSON Lines that have some. Without it `extra` is a text, which
    in the Parquet files has them as JSON.
    """
    shapes = read_shapes()
    own = pyarrow.struct(list(extra.items())) if extra else pyarrow.string()
    return pyarrow.schema([(name, _make_type(shapes[name], own)) for name in fields or shapes])


def _make_type(shape: Shape, own: pyarrow.DataType) -> pyarrow.DataType:
    if shape.item is not None:
        return pyarrow.list_(_make_type(shape.item, own))
    if shape.kind == "object":
        return pyarrow.struct([(name, _make_type(part, own)) for name, part in shape.keys.items()])
    plain: dict[Kind, pyarrow.DataType] = {
        "text": pyarrow.string(),
        "flag": pyarrow.bool_(),
        "whole": pyarrow.int64(),
        "number": pyarrow.float64(),
        "free": own,
    }
    return plain[shape.kind]
