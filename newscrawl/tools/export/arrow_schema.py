"""The schema of Arrow for articles: that of the Parquet files, which also reads the JSON Lines. Needs pyarrow."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow

from .record_shapes import Kind, Shape, read_shapes


def make_arrow_schema(fields: Sequence[str] | None = None) -> pyarrow.Schema:
    """Returns the schema of these fields of a record, or of all, in order. Times are texts, as in the JSON Lines."""
    shapes = read_shapes()
    return pyarrow.schema([(name, _make_type(shapes[name])) for name in fields or shapes])


def _make_type(shape: Shape) -> pyarrow.DataType:
    if shape.item is not None:
        return pyarrow.list_(_make_type(shape.item))
    if shape.kind == "object":
        return pyarrow.struct([(name, _make_type(part)) for name, part in shape.keys.items()])
    plain: dict[Kind, pyarrow.DataType] = {
        "text": pyarrow.string(),
        "flag": pyarrow.bool_(),
        "whole": pyarrow.int64(),
        "number": pyarrow.float64(),
    }
    return plain[shape.kind]
