from __future__ import annotations

import json
from pathlib import Path

import pytest

from newscrawl.items import Article
from newscrawl.storage.jsonlines import describe_odd, format_line, pack_member, read_records


def test_no_file_has_no_records(tmp_path: Path) -> None:
    assert list(read_records(tmp_path / "none.jsonl")) == []


@pytest.mark.parametrize("line", ["[2]", "7", "null", '"text"', "{", "[" * 100_000])
def test_a_line_that_is_no_object_is_named(line: str, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"a": 1}}\n{line}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="line 2"):
        list(read_records(path))


def test_a_torn_last_line_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"a": 1}\n\n{"b": 2', encoding="utf-8")
    assert list(read_records(path)) == [{"a": 1}]


def test_compressed_files_of_any_number_of_members_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    records = [{"number": number, "text": "é\r\u2028 \n" + "x" * number * 10_000} for number in range(9)]
    lines = [json.dumps(record).encode() + b"\n" for record in records]
    path.write_bytes(
        pack_member(b"".join(lines[:4]))
        + pack_member(lines[4])
        + pack_member(b"".join(lines[5:]))
        + pack_member(b"torn")[:9]
    )
    assert list(read_records(path)) == records


def test_what_is_no_gzip_file_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_text('{"a": 1}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="no gzip file"):
        list(read_records(path))


def test_a_value_without_a_form_in_json_is_refused() -> None:
    assert format_line({"extra": {"a": [1, "ä", None, True, {"b": 0.5}]}})
    for value in (float("nan"), float("inf"), {1}, b"x"):
        with pytest.raises((TypeError, ValueError)):
            format_line({"extra": {"a": value}})


def test_fields_of_ones_own_are_null_where_there_are_none() -> None:
    assert Article(url="https://e.com/a").to_dict()["extra"] is None
    record = Article(url="https://e.com/a", headline="x", body="y", extra={"score": 0}).to_dict()
    assert record["extra"] == {"score": 0}
    assert describe_odd(record) is None
    assert describe_odd({**record, "extra": ["score"]}) == "its extra is no object"
