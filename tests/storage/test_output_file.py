"""An output is added to whole, and what is not the crawl's own is left as it was."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newscrawl.errors import StateError
from newscrawl.items import Article
from newscrawl.storage.frontier_records import OutputRecord
from newscrawl.storage.jsonlines import format_line, pack_member, read_records
from newscrawl.storage.output_file import OutputChangedError, OutputFile

KINDS = ("a.jsonl", "a.jsonl.gz")


def make(number: int) -> dict[str, Any]:
    return Article(url=f"https://e.com/{number}", headline=f"é\u2028\n{number}", body="Text.").to_dict()


def list_numbers(path: Path) -> list[int]:
    return [int(record["url"].rpartition("/")[2]) for record in read_records(path)]


def open_file(path: Path, known: OutputRecord | None = None) -> tuple[OutputFile, list[int]]:
    """The file, ready, and the numbers of the records that were new."""
    output = OutputFile(path)
    try:
        output.prepare(known)
        new = [int(record["url"].rpartition("/")[2]) for record in output.read_new()]
        output.settle()
    except StateError:
        output.close()
        raise
    return output, new


def write(path: Path, *numbers: int, known: OutputRecord | None = None) -> OutputRecord:
    """What the state knows of the file once a crawl has written these, a commit each."""
    output, _ = open_file(path, known)
    for number in numbers:
        output.append(make(number))
        record = output.flush()
    output.close()
    return record


@pytest.fixture(params=KINDS)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / "deep" / str(request.param)


def test_what_is_added_is_read_back_and_new_until_the_state_knows_it(path: Path) -> None:
    known = write(path, 0, 1)
    write(path, 2, known=known)
    assert list_numbers(path) == [0, 1, 2]
    output, new = open_file(path, known)
    assert (new, output.change) == ([2], None)
    output.close()
    output, new = open_file(path)
    assert new == [0, 1, 2]
    output.close()


def test_a_line_of_a_plain_file_is_there_at_once_and_a_member_with_the_commit(tmp_path: Path) -> None:
    for name, before in (("a.jsonl", [1]), ("a.jsonl.gz", [])):
        output, _ = open_file(tmp_path / name)
        output.append(make(1))
        assert list_numbers(tmp_path / name) == before
        output.flush()
        assert list_numbers(tmp_path / name) == [1]
        output.close()


def test_other_programs_read_the_compressed_file(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl.gz", 1, 2)
    with gzip.open(tmp_path / "a.jsonl.gz", "rt", encoding="utf-8") as lines:
        assert [json.loads(line)["headline"] for line in lines] == ["é\u2028\n1", "é\u2028\n2"]


@pytest.mark.parametrize("length", [1, 5, 12, 30, 60])
def test_what_a_crash_tore_is_cut_off_wherever_it_was_torn(length: int, path: Path) -> None:
    known = write(path, 1)
    line = format_line(make(2))
    torn = (pack_member(line) if path.suffix == ".gz" else line)[:length]
    with path.open("ab") as file:
        file.write(torn)
    for seen in (known, None):  # with the state, and where it is gone
        output, _ = open_file(path, seen)
        assert output.cut_off == (length if seen else 0)
        output.close()
        assert list_numbers(path) == [1]
    write(path, 3, known=known)
    assert list_numbers(path) == [1, 3]


def test_the_very_first_record_torn_is_cut_off_if_the_state_knows_the_file(path: Path) -> None:
    path.parent.mkdir()
    line = format_line(make(2))
    torn = (pack_member(line) if path.suffix == ".gz" else line)[:40]
    path.write_bytes(torn)
    with pytest.raises(StateError):
        open_file(path)
    assert path.read_bytes() == torn
    open_file(path, OutputRecord(str(path), 0))[0].close()
    assert path.read_bytes() == b""


def test_zeros_that_a_power_cut_left_are_cut_off(path: Path) -> None:
    known = write(path, 1)
    with path.open("ab") as file:
        file.write(b"\0" * 4096)
    output, _ = open_file(path, known)
    assert output.cut_off == 4096
    output.close()
    assert list_numbers(path) == [1]


def test_a_last_line_that_lacks_only_its_end_gets_it(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(format_line(make(1)) + format_line(make(2)).rstrip())
    output, new = open_file(path)
    assert (new, output.cut_off) == ([1, 2], 0)
    output.append(make(3))
    output.close()
    assert list_numbers(path) == [1, 2, 3]


FOREIGN = {
    "a token": b"ghp_4e2f0a9c",
    "minified JSON": b'{"name":"thing","url":"https://e.com/","list":[1,2,3]}',
    "minified JSON that begins like a record": b'{"url": "https://e.com/api", "key": "s3cret"}',
    "an array": b"[1,2,3]",
    "a diary": b"Monday: nothing\nTuesday: nothing",
    "numbers": b"1\n2\n3\n",
    "nulls": b"null\n",
    "objects of something else": b'{"a": 1}\n{"a": 2}\n',
    "an odd url": b'{"url": 5, "headline": "H", "body": "B"}\n',
    "an odd headline": b'{"url": "https://e.com/", "headline": ["H"], "body": "B"}\n',
    "odd authors": b'{"url": "https://e.com/", "headline": "H", "body": "B", "authors": [7]}\n',
    "odd related": b'{"url": "https://e.com/", "headline": "H", "body": "B", "related": [null]}\n',
    "an odd version": b'{"url": "https://e.com/", "headline": "H", "body": "B", "version": "two"}\n',
    "bytes": bytes(range(256)) * 40,
    "a note below records": format_line(make(1)) + b"done so far",
    "gzip of something else": gzip.compress(b"my diary\n"),
}


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN.keys())
def test_a_file_that_is_not_ours_is_refused_and_left_as_it_is(content: bytes, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    for known in (None, OutputRecord(str(path), 0), OutputRecord(str(path), 9, b"another"), OutputRecord(str(path), 9)):
        with pytest.raises(StateError) as refused:
            open_file(path, known)
        assert refused.value.kind.startswith("output_un")
        assert "name another file" in str(refused.value)
        assert path.read_bytes() == content


def test_records_of_earlier_versions_are_no_odd_ones(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    line = b'{"url": "https://e.com/1", "headline": null, "body": null, "more": 1}\r\n\n'
    path.write_bytes(line)
    output, new = open_file(path)
    output.close()
    assert new == [1]
    assert path.read_bytes() == line


def test_what_is_no_file_is_refused_and_nothing_is_made(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").write_text("x", encoding="utf-8")
    odd = {"pipe": "a pipe", ".": "a folder", "/dev/full": "a device", "file/a.jsonl": "Not a directory"}
    for name, reason in odd.items():
        with pytest.raises(StateError, match=reason):
            OutputFile(tmp_path / name)
    own = [tmp_path / "state.sqlite", tmp_path / "state.sqlite.lock"]
    with pytest.raises(StateError, match="the crawl's state"):
        OutputFile(own[0], own)
    own[1].write_text("4711", encoding="utf-8")
    (tmp_path / "link").symlink_to(own[1])
    with pytest.raises(StateError, match="the crawl's state"):
        OutputFile(tmp_path / "link", own)
    assert {file.name for file in tmp_path.iterdir()} == {"pipe", "file", "link", "state.sqlite.lock"}


def test_one_crawl_at_a_time(path: Path) -> None:
    first, _ = open_file(path)
    with pytest.raises(StateError, match="Another crawl is writing to") as refused:
        OutputFile(path)
    assert refused.value.kind == "output_in_use"
    first.close()
    OutputFile(path).close()


@pytest.fixture
def running(path: Path) -> Iterator[OutputFile]:
    output, _ = open_file(path)
    for number in (1, 2):
        output.append(make(number))
        output.flush()
    output.append(make(3))
    yield output
    output.close()


def test_a_file_that_nobody_touches_is_no_other(running: OutputFile) -> None:
    assert not running.was_changed()
    os.utime(running.path)
    with running.path.open("rb") as file:
        file.read()
    assert not running.was_changed()


def test_a_file_that_was_moved_gets_no_more_and_a_new_one_is_begun(running: OutputFile) -> None:
    moved = running.path.with_name("moved")
    running.path.rename(moved)
    before = moved.read_bytes()
    with pytest.raises(OutputChangedError):
        running.append(make(4))
    running.reopen()
    assert running.change == "gone"
    assert list(running.read_new()) == []
    running.settle()
    running.append(make(4))
    running.flush()
    # What waited for the next member of a .gz was in no file yet.
    assert list_numbers(running.path) == ([3, 4] if running.path.suffix == ".gz" else [4])
    assert moved.read_bytes() == before


def test_a_file_that_was_cut_amid_a_line_goes_on_whole(running: OutputFile) -> None:
    os.truncate(running.path, running.size - 5)
    assert running.was_changed()
    running.reopen()
    left = [record["headline"][-1] for record in running.read_new()]
    assert running.change == "shorter"
    running.settle()
    running.append(make(4))
    running.flush()
    assert left == (["1"] if running.path.suffix == ".gz" else ["1", "2"])
    assert list_numbers(running.path) == ([1, 3, 4] if running.path.suffix == ".gz" else [1, 2, 4])


def test_a_copy_in_its_place_has_lost_nothing(running: OutputFile) -> None:
    content = running.path.read_bytes()
    running.path.unlink()
    running.path.write_bytes(content)
    running.reopen()
    assert running.change is None
    running.settle()
    running.flush()
    assert list_numbers(running.path) == [1, 2, 3]


def test_another_file_in_its_place_is_refused_and_left_alone(running: OutputFile) -> None:
    running.path.unlink()
    running.path.write_bytes(b"ghp_4e2f0a9c" * 1000)
    with pytest.raises(StateError):
        running.reopen()
    assert running.path.read_bytes() == b"ghp_4e2f0a9c" * 1000
    running.close()
    with pytest.raises(OSError, match="opened again"):
        running.append(make(9))


def test_a_file_that_is_rewritten_is_another_one(path: Path) -> None:
    known = write(path, 1, 2)
    path.unlink()
    write(path, 1, 5, 6)
    output, new = open_file(path, known)
    output.close()
    assert (output.change, new) == ("another", [1, 5, 6])


def test_an_empty_file_is_taken_away_only_if_it_was_made_for_this(path: Path) -> None:
    output, _ = open_file(path)
    output.close(keeps_empty=False)
    assert not path.exists()
    path.touch()
    output, _ = open_file(path)
    output.close(keeps_empty=False)
    assert path.exists()
