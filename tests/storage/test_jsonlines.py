from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.storage.jsonlines import JsonLinesFile, read_records


def test_lines_are_added_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "articles.jsonl"
    for number in range(2):
        with JsonLinesFile(path) as file:
            file.append({"number": number, "text": "é\u2028\n"})
    assert list(read_records(path)) == [{"number": 0, "text": "é\u2028\n"}, {"number": 1, "text": "é\u2028\n"}]
    assert path.read_bytes().count(b"\n") == 2


def test_a_line_is_on_disk_as_soon_as_it_is_added(tmp_path: Path) -> None:
    with JsonLinesFile(tmp_path / "a.jsonl") as file:
        file.append({"a": 1})
        assert list(read_records(tmp_path / "a.jsonl")) == [{"a": 1}]


@pytest.mark.parametrize("torn", ['{"b": ', '{"b": "' + "x" * 200_000])
def test_a_torn_last_line_is_cut_off(tmp_path: Path, torn: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"a": 1}\n' + torn, encoding="utf-8")
    with JsonLinesFile(path) as file:
        assert file.cut_off == len(torn)
        file.append({"c": 3})
    assert list(read_records(path)) == [{"a": 1}, {"c": 3}]


def test_no_file_has_no_records(tmp_path: Path) -> None:
    assert list(read_records(tmp_path / "none.jsonl")) == []


def test_a_line_that_is_no_object_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"a": 1}\n[2]\n', encoding="utf-8")
    with pytest.raises(ValueError, match="line 2"):
        list(read_records(path))
