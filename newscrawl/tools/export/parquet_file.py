"""Articles as a Parquet file. Needs pyarrow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, BinaryIO

import pyarrow
import pyarrow.parquet

from .arrow_schema import make_arrow_schema

_ROWS = 1_000  # that are turned into columns at once
_GROUP = 64 * 2**20  # bytes of columns in memory that make a row group


class ParquetFile:
    """Writes row groups of some 64 MB, compressed by zstd."""

    def __init__(self, file: BinaryIO, fields: tuple[str, ...]) -> None:
        self._schema = make_arrow_schema(fields)
        self._writer = pyarrow.parquet.ParquetWriter(file, self._schema, compression="zstd")
        self._rows: list[Mapping[str, Any]] = []
        self._batches: list[pyarrow.RecordBatch] = []
        self._size = 0

    def write(self, record: Mapping[str, Any]) -> None:
        own = record.get("extra")
        self._rows.append({**record, "extra": json.dumps(own, ensure_ascii=False)} if own is not None else record)
        if len(self._rows) == _ROWS:
            self._turn()
            if self._size >= _GROUP:
                self._write_group()

    def finish(self) -> None:
        self._turn()
        self._write_group()
        self._writer.close()

    def _turn(self) -> None:
        if self._rows:
            batch = pyarrow.RecordBatch.from_pylist(self._rows, schema=self._schema)
            self._batches.append(batch)
            self._size += batch.nbytes
            self._rows = []

    def _write_group(self) -> None:
        if self._batches:
            table = pyarrow.Table.from_batches(self._batches, self._schema)
            self._writer.write_table(table, row_group_size=table.num_rows)
            self._batches, self._size = [], 0
