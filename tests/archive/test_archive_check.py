from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from newscrawl.archive.archive_check import check_file

from .writing import Desk, make_exchange


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    writer = Desk(tmp_path).open()
    read = writer.write_exchange(make_exchange("/a", gzip.compress(b"<p>Ferry</p>" * 9_000)), "paper")
    writer.write_exchange(make_exchange("/b", gzip.compress(b"<p>Ferry</p>" * 9_000)), "paper")
    writer.write_exchange(make_exchange("/c", b"<p>Bridge</p>" * 20_000), "paper")
    writer.write_note(read, {"article": None}, "paper")
    writer.close()
    (file,) = tmp_path.glob("*.warc.gz")
    return file


def unpack(file: Path) -> bytes:
    return gzip.decompress(file.read_bytes())


def test_a_whole_file_is_whole_packed_or_not(whole: Path) -> None:
    check = check_file(whole)
    assert (check.records, check.digests, check.faults) == (8, 10, [])
    whole.write_bytes(unpack(whole))
    check = check_file(whole)
    assert (check.records, check.digests, check.faults) == (8, 10, [])


def test_a_byte_that_was_changed_is_found_in_block_and_payload(whole: Path) -> None:
    content = unpack(whole)
    whole.write_bytes(gzip.compress(content.replace(b"<p>Bridge</p>", b"<p>Bribge</p>", 1)))
    block, payload = check_file(whole).faults
    assert re.fullmatch(r"response at byte \d+: its block has another digest \(https://paper.example/c\)", block)
    assert "its payload has another digest" in payload


def test_a_header_that_was_changed_is_found_in_the_block_alone(whole: Path) -> None:
    whole.write_bytes(gzip.compress(unpack(whole).replace(b"Content-Type: text/html", b"Content-Type: text/hxml", 1)))
    (fault,) = check_file(whole).faults
    assert "its block has another digest" in fault


@pytest.mark.parametrize("cut", [1, 9, 100])
def test_a_torn_end_is_found_packed_or_not(whole: Path, cut: int) -> None:
    content = whole.read_bytes()
    whole.write_bytes(content[:-cut])
    assert any(fault.startswith("torn: ") for fault in check_file(whole).faults)
    whole.write_bytes(gzip.decompress(content)[: -cut - 4])  # the two lines behind a record are no part of it
    (fault,) = check_file(whole).faults
    assert re.fullmatch(r"metadata at byte \d+: \d+ of its \d+ bytes are there", fault)


def test_damage_amid_a_file_is_found_with_the_record_before_it(whole: Path) -> None:
    content = bytearray(whole.read_bytes())
    content[800:820] = bytes(20)
    whole.write_bytes(bytes(content))
    faults = check_file(whole).faults
    assert any("cannot be read" in fault or "has another digest" in fault for fault in faults)
    assert any(fault.startswith("torn: ") for fault in faults)


def test_other_digests_are_known_and_those_that_nobody_knows_are_no_fault(whole: Path) -> None:
    content = unpack(whole)
    hexed = re.sub(rb"WARC-Block-Digest: sha1:\S+", b"WARC-Block-Digest: md17:whatever", content)
    whole.write_bytes(gzip.compress(hexed))
    assert check_file(whole).faults == []
    whole.write_bytes(gzip.compress(re.sub(rb"WARC-Block-Digest: sha1:\S+", b"WARC-Block-Digest: sha1:?", content)))
    assert len(check_file(whole).faults) == 8


@pytest.mark.parametrize("content", [b"<html>no archive</html>", b"hello" * 100])
def test_another_file_has_no_record(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.warc"
    file.write_bytes(content)
    assert not check_file(file).is_whole


def test_an_empty_file_has_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "a.warc"
    file.touch()
    assert check_file(file).is_whole
