"""The schema of Arrow: that of the Parquet files, and what reads the lines whose beginning tells no types."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pyarrow.dataset
import pyarrow.json
import pyarrow.parquet
import pytest

from newscrawl.errors import CommandError
from newscrawl.tools.export import exporting
from newscrawl.tools.export.arrow_schema import make_arrow_schema

from .made_articles import FULL, export, make_article, write_lines


@pytest.fixture(scope="module")
def late(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lines of which the last alone has all fields: more than a megabyte tells pyarrow no types."""
    articles = [make_article(number, body="x" * 2_000) for number in range(1_000, 2_200)]
    return write_lines(tmp_path_factory.mktemp("late") / "a.jsonl", [*articles, FULL])


def test_parquet_has_every_value_of_the_lines(late: Path) -> None:
    export([late], "parquet", late.with_suffix(".parquet"))
    table = pyarrow.parquet.read_table(late.with_suffix(".parquet"))
    assert table.schema.equals(make_arrow_schema())
    assert table.num_rows == 1_201
    assert table.slice(0, 1).to_pylist() == [make_article(1_000, body="x" * 2_000).to_dict()]
    assert table.slice(1_200).to_pylist() == [FULL.to_dict()]


def test_the_schema_reads_the_lines_that_pyarrow_alone_cannot(late: Path) -> None:
    with pytest.raises((pyarrow.ArrowNotImplementedError, pyarrow.ArrowInvalid)):
        pyarrow.json.read_json(late)
    options = pyarrow.json.ParseOptions(explicit_schema=make_arrow_schema())
    assert pyarrow.json.read_json(late, parse_options=options).slice(1_200).to_pylist() == [FULL.to_dict()]
    lines = pyarrow.dataset.dataset(late, schema=make_arrow_schema(), format="json")
    assert lines.to_table(filter=pyarrow.dataset.field("version") == 1).slice(1_200).to_pylist() == [FULL.to_dict()]


def test_chosen_fields_are_the_columns(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "a.jsonl", [FULL])
    export([source], "parquet", tmp_path / "o.parquet", "headline", "usage")
    table = pyarrow.parquet.read_table(tmp_path / "o.parquet")
    assert table.column_names == ["headline", "usage"]
    assert table["usage"][0].as_py() == FULL.to_dict()["usage"]


def test_fields_of_ones_own_are_json_or_of_the_types_that_are_told(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "a.jsonl", [make_article(1), make_article(2, extra={"mood": 0.5})])
    export([source], "parquet", tmp_path / "o.parquet")
    assert pyarrow.parquet.read_table(tmp_path / "o.parquet")["extra"].to_pylist() == [None, '{"mood": 0.5}']
    schema = make_arrow_schema(extra={"mood": pyarrow.float64()})
    lines = pyarrow.dataset.dataset(source, schema=schema, format="json").to_table()
    assert lines["extra"].to_pylist() == [None, {"mood": 0.5}]


def test_pandas_reads_days_and_times_of_any_precision(tmp_path: Path) -> None:
    told = ["2024-05-03", "2024-05-03T11:12:00", "2024-05-03T11:12:00Z", None, "2024-05-03T11:12:13Z"]
    articles = [make_article(number, date_published=time) for number, time in enumerate(told)]
    source = write_lines(tmp_path / "a.jsonl", articles)
    export([source], "parquet", tmp_path / "o.parquet")
    for read in (pd.read_parquet(tmp_path / "o.parquet"), pd.read_json(source, lines=True, dtype=False)):
        assert [time if isinstance(time, str) else None for time in read["date_published"]] == told
        moments = pd.to_datetime(read["date_published"], format="ISO8601", utc=True)
        assert [None if pd.isna(moment) else f"{moment:%d %H:%M:%S %Z}" for moment in moments] == [
            *("03 00:00:00 UTC", "03 11:12:00 UTC", "03 11:12:00 UTC", None, "03 11:12:13 UTC")
        ]


def test_without_pyarrow_one_sentence_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write_lines(tmp_path / "a.jsonl", [FULL])
    monkeypatch.setattr(exporting, "find_spec", lambda name: None)
    with pytest.raises(CommandError, match="Parquet needs pyarrow, which is not installed"):
        export([source], "parquet", tmp_path / "o.parquet")
    export([source], "csv", tmp_path / "o.csv")
    assert not (tmp_path / "o.parquet").exists()
