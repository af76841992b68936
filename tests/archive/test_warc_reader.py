"""Records of WARC files, whole and broken."""

from __future__ import annotations

import gzip
import io
import tracemalloc

import pytest

from newscrawl.archive.warc_reader import ArchivedRecord, RecordReader, RecordStart, parse_http

from .making import make_bomb, make_record, make_stories, name_story, pack, write_record, write_story

PACKINGS = ("plain", "gzip", "gzip-whole", "zstd", "zstd-whole", "zstd-dictionary")
STORIES = make_stories(5)


def read(content: bytes, start: RecordStart | None = None) -> tuple[list[ArchivedRecord], list[tuple[str, int]]]:
    """The records, and what was told of broken ones."""
    broken: list[tuple[str, int]] = []
    reader = RecordReader(io.BytesIO(content), start, lambda fault, offset: broken.append((fault, offset)))
    return list(reader), broken


def list_numbers(records: list[ArchivedRecord]) -> list[int]:
    return [int(record.url.rpartition("-")[2].removesuffix(".html")) for record in records]


@pytest.mark.parametrize("packing", PACKINGS)
def test_every_packing_is_read_and_reading_can_begin_at_any_record(packing: str) -> None:
    content = pack(STORIES, packing)
    records, broken = read(content)
    assert broken == []
    assert list_numbers(records) == [0, 1, 2, 3, 4]
    assert [record.content for record in records] == [write_story(number) for number in range(5)]
    for record in records:
        rest, broken = read(content, record.place)
        assert broken == []
        assert [other.place.number for other in rest] == list(range(record.place.number, 5))
        assert rest[0].content == record.content


def test_version_1_1_is_read_as_1_0_is_and_requests_are_passed_over() -> None:
    request = write_record("request", b"GET / HTTP/1.1\r\n\r\n", Content_Type="application/http; msgtype=request")
    records, broken = read(pack([make_stories(1, version="1.1")[0], request, STORIES[1]], "gzip"))
    assert (list_numbers(records), broken) == ([0, 1], [])
    assert records[0].http is not None
    assert (records[0].http.status, records[0].headers["warc-date"]) == (200, "2024-05-03T12:00:00Z")


@pytest.mark.parametrize("packing", ["plain", "gzip", "zstd"])
def test_a_torn_end_costs_the_torn_record_alone(packing: str) -> None:
    content = pack(STORIES, packing)
    last = len(pack(STORIES[:4], packing))
    for end in range(last + 30, len(content) - 40, 57):
        records, broken = read(content[:end])
        assert list_numbers(records) == [0, 1, 2, 3]
        assert len(broken) == 1
    assert read(content[:last]) == read(pack(STORIES[:4], packing))


@pytest.mark.parametrize("packing", ["plain", "gzip", "zstd"])
def test_rubbish_between_records_costs_none_of_them(packing: str) -> None:
    first, rest = pack(STORIES[:2], packing), pack(STORIES[2:], packing)
    records, broken = read(first + b"rubbish \x1f\x8b\x08 \x28\xb5\x2f\xfd WARC/1.0 " * 3 + rest)
    assert list_numbers(records) == [0, 1, 2, 3, 4]
    assert broken


def test_a_damaged_member_costs_one_record() -> None:
    content = bytearray(pack(STORIES, "gzip"))
    second = len(pack(STORIES[:1], "gzip"))
    content[second + 60] ^= 0xFF
    records, broken = read(bytes(content))
    assert list_numbers(records) == [0, 2, 3, 4]
    assert [fault for fault, _ in broken] == ["damaged"]


@pytest.mark.parametrize("packing", ["plain", "gzip"])
@pytest.mark.parametrize("length", [b"6000", b"999999999999", b"99999999"])
def test_a_length_that_lies_costs_the_liar_and_not_those_behind_it(packing: str, length: bytes) -> None:
    liar = make_record(name_story(1), write_story(1))
    true = liar.partition(b"Content-Length: ")[2].partition(b"\r\n")[0]
    liar = liar.replace(b"Content-Length: " + true, b"Content-Length: " + length, 1)
    records, broken = read(pack([STORIES[0], liar, *STORIES[2:]], packing))
    assert list_numbers(records) == [0, 2, 3, 4]
    assert broken


def test_a_page_that_shows_a_record_is_no_lie() -> None:
    story = write_story(1, "<pre>\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\n\r\n</pre>")
    records, broken = read(pack([STORIES[0], make_record(name_story(1), story), STORIES[2]], "plain"))
    assert (list_numbers(records), broken) == ([0, 1, 2], [])
    assert records[1].content == story


def test_a_length_that_is_too_short_does_not_end_the_reading() -> None:
    short = make_record(name_story(1), write_story(1))
    true = short.partition(b"Content-Length: ")[2].partition(b"\r\n")[0]
    short = short.replace(b"Content-Length: " + true, b"Content-Length: 300", 1)
    records, _ = read(pack([STORIES[0], short, STORIES[2]], "plain"))
    assert {0, 2} <= set(list_numbers(records))


@pytest.mark.parametrize("packing", ["plain", "gzip"])
def test_a_hundred_thousand_headers_are_not_read(packing: str) -> None:
    many = b"X-A: b\r\n" * 100_000
    of_record = b"WARC/1.0\r\nWARC-Type: response\r\n" + many + b"Content-Length: 0\r\n\r\n\r\n\r\n"
    answer = b"HTTP/1.1 200 OK\r\n" + many + b"\r\nbody"
    of_answer = write_record("response", answer, Content_Type="application/http; msgtype=response")
    records, broken = read(pack([STORIES[0], of_record, STORIES[2], of_answer, STORIES[4]], packing))
    assert list_numbers(records) == [0, 2, 4]
    assert [fault for fault, _ in broken][-1] == "http"
    assert len(broken) == 2


def test_a_member_of_gigabytes_is_neither_kept_nor_unpacked() -> None:
    head = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n"
    honest, liar = make_bomb(head % (10 * 2**30), 64 * 2**20), make_bomb(head % 100, 64 * 2**20)
    content = gzip.compress(STORIES[0]) + honest + gzip.compress(STORIES[1]) + liar + gzip.compress(STORIES[2])
    tracemalloc.start()
    try:
        records, broken = read(content)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert list_numbers([record for record in records if record.url]) == [0, 1, 2]
    assert {"too_large", "damaged"} <= {fault for fault, _ in broken}
    assert peak < 20 * 2**20


def test_a_head_that_is_none_is_told() -> None:
    assert parse_http(b"no head at all") is None
    assert parse_http(b"HTTP/1.1 none\r\n\r\n") is None
    folded = parse_http(b"HTTP/1.1 200 OK\nX-A: b\n  c\n\nbody")
    assert folded is not None
    assert (folded[0].headers, folded[1]) == ((("X-A", "b c"),), b"body")


def test_nothing_is_read_of_what_is_no_archive() -> None:
    assert read(b"") == ([], [])
    records, broken = read(b"<html>a page</html>" * 100)
    assert records == []
    assert broken
