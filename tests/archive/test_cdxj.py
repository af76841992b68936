from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from newscrawl.archive.cdxj import index_files, make_timestamp
from newscrawl.errors import CommandError

from .writing import Desk, make_exchange, read_warcio


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    desk = Desk(tmp_path)
    for hour in range(2):
        desk.clock.now += 3600 * hour
        writer = desk.open()
        for number in (3, 1, 2):
            date = f"2026-05-03T1{2 + hour}:00:0{number}Z"
            read = writer.write_exchange(
                make_exchange(f"/B{number}?b=1&A=2", b"<p>%d</p>" % number, date=date), "paper"
            )
            writer.write_note(read, {"article": None}, "paper")
        writer.write_exchange(
            make_exchange("/moved", b"", status=301, head=b"HTTP/1.1 301 Moved\r\nLocation: /"), "paper"
        )
        writer.write_shown("https://paper.example/app", b"<p>Shown</p>", None, "paper")
        writer.close()
    return sorted(tmp_path.glob("*.warc.gz"))


def test_it_is_what_the_fields_own_indexer_makes_of_the_files(files: list[Path]) -> None:
    lines = list(index_files(files))
    assert lines == sorted(lines)
    assert len(lines) == 8
    indexer = "import sys, warnings; warnings.simplefilter('ignore'); from cdxj_indexer.main import main; main()"
    made = subprocess.run([sys.executable, "-c", indexer, "-s", *map(str, files)], capture_output=True, check=True)
    theirs = [line for line in made.stdout.splitlines(keepends=True) if b"urn:newscrawl:" not in line]
    assert [line.rstrip() for line in lines] == [line.rstrip() for line in theirs]


def test_each_line_leads_to_its_record(files: list[Path]) -> None:
    contents = {file.name: file.read_bytes() for file in files}
    for line in index_files(files):
        key, timestamp, told = line.decode().split(" ", 2)
        place = json.loads(told)
        begin, length = int(place["offset"]), int(place["length"])
        (record,) = read_warcio(contents[place["filename"]][begin : begin + length])
        assert record.headers["WARC-Target-URI"] == place["url"]
        assert make_timestamp(record.headers["WARC-Date"]) == timestamp
        assert key.startswith("example,paper)/")


def test_more_lines_than_are_sorted_in_memory_come_in_the_same_order(files: list[Path]) -> None:
    assert list(index_files(files, most=3)) == list(index_files(files))


def test_a_torn_record_is_left_out_and_damage_is_one_sentence(files: list[Path]) -> None:
    lines = list(index_files(files[:1]))
    (place,) = [json.loads(line.split(b" ", 2)[2]) for line in lines if b"/moved" in line]
    end = int(place["offset"]) + int(place["length"])
    content = files[0].read_bytes()
    files[0].write_bytes(content[: end - 5])
    assert list(index_files(files[:1])) == [line for line in lines if b"/moved" not in line]
    files[0].write_bytes(content[:end] + bytes(100))
    with pytest.raises(CommandError, match="Cannot read"):
        list(index_files(files[:1]))


def test_a_file_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "a.warc.gz"
    file.write_bytes(b"something else" * 50)
    with pytest.raises(CommandError, match=r"Cannot read .*a.warc.gz.*archive check"):
        list(index_files([file]))


@pytest.mark.parametrize(
    ("date", "timestamp"),
    [
        ("2026-05-03T12:00:01Z", "20260503120001"),
        ("2026-05-03T12:00:01.123456Z", "20260503120001"),
        ("2026", "2026" + "0" * 10),
    ],
)
def test_dates_of_any_precision_have_fourteen_digits(date: str, timestamp: str) -> None:
    assert make_timestamp(date) == timestamp
