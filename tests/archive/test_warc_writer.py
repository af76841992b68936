from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator

from newscrawl.archive.captures import INDEX
from newscrawl.errors import StateError

from .writing import DATE, NOON, Desk, is_whole_by_warcio, make_exchange, read_warcio

NAME = "paper-2026-05-03T12-00-00+00-00-00000.warc.gz"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_an_answer_and_its_request_are_written_as_they_came(desk: Desk) -> None:
    body = gzip.compress(b"<p>Ferry</p>" * 100)
    head = b"HTTP/1.1 200 Fine\r\netag: x\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip"
    head += b"\nSet-Cookie: a\r\nSet-Cookie: b"
    writer = desk.open()
    capture = writer.write_exchange(make_exchange(body=body, head=head), "paper")
    writer.close()
    assert desk.list_files() == [NAME]
    info, answer, request = read_warcio(desk.folder / NAME)
    assert (info.kind, info.headers["WARC-Filename"], info.content) == ("warcinfo", NAME, b"software: newscrawl\r\n")
    assert answer.headers["WARC-Record-ID"] == f"<{capture.record_id}>"
    assert {name: answer.headers[name] for name in ("WARC-Target-URI", "WARC-Date", "WARC-IP-Address")} == {
        "WARC-Target-URI": "https://paper.example/a",
        "WARC-Date": DATE,
        "WARC-IP-Address": "192.0.2.1",
    }
    assert answer.head == "HTTP/1.1 200 Fine"
    # The body is in no chunks any more, and its digests want none; but it is packed as it was.
    assert answer.http == {
        "etag": "x",
        "X-Crawler-Transfer-Encoding": "chunked",
        "Content-Encoding": "gzip",
        "Set-Cookie": "b",
    }
    assert answer.content == body
    assert request.kind == "request"
    assert request.headers["WARC-Concurrent-To"] == answer.headers["WARC-Record-ID"]
    assert is_whole_by_warcio(desk.folder / NAME)
    assert desk.counts == {
        "files": 1,
        "bytes": desk.counts["bytes"],
        "record/response": 1,
        "record/request": 1,
    }


def test_each_record_is_a_gzip_member_and_fastwarc_finds_all_digests_right(desk: Desk) -> None:
    writer = desk.open()
    for number in range(3):
        read = writer.write_exchange(make_exchange(f"/{number}", b"<p>%d</p>" % number), "paper")
        writer.write_note(read, {"article": None}, "paper")
    writer.close()
    content = (desk.folder / NAME).read_bytes()
    places = [record.stream_pos for record in ArchiveIterator(str(desk.folder / NAME))]
    assert len(places) == 10
    for begin, end in zip(places, [*places[1:], len(content)], strict=True):
        assert gzip.decompress(content[begin:end]).startswith(b"WARC/1.1\r\n")
    for record in ArchiveIterator(str(desk.folder / NAME), parse_http=False):
        assert record.verify_block_digest()


def test_a_body_that_is_there_already_is_referred_to_whatever_its_address(desk: Desk) -> None:
    writer = desk.open()
    first = writer.write_exchange(make_exchange("/a", b"<p>Wire story</p>"), "paper")
    writer.write_exchange(make_exchange("/b", b"<p>Wire story</p>"), "other")
    writer.write_exchange(make_exchange("/c", b"<p>Another story</p>"), "paper")
    writer.close()
    _, again, _ = read_warcio(next(desk.folder.glob("other-*")))
    assert again.kind == "revisit"
    assert again.headers["WARC-Profile"].endswith("/1.1/revisit/identical-payload-digest")
    assert again.headers["WARC-Refers-To"] == f"<{first.record_id}>"
    assert again.headers["WARC-Refers-To-Target-URI"] == "https://paper.example/a"
    assert again.headers["WARC-Refers-To-Date"] == DATE
    assert again.http == {"Content-Type": "text/html"}
    assert again.content == b""
    assert [read.kind for read in read_warcio(desk.folder / NAME)] == ["warcinfo", *("response", "request") * 2]


@pytest.mark.parametrize(
    ("status", "body", "truncated"),
    [(404, b"<p>Nothing here</p>", None), (200, b"", None), (200, b"<p>Half of a", "disconnect")],
)
def test_errors_empty_bodies_and_halves_are_written_each_time(
    desk: Desk, status: int, body: bytes, truncated: str | None
) -> None:
    writer = desk.open()
    for path in ("/a", "/b"):
        writer.write_exchange(make_exchange(path, body, status=status, truncated=truncated), "paper")
    writer.close()
    answers = [read for read in read_warcio(desk.folder / NAME) if read.kind == "response"]
    assert [read.content for read in answers] == [body, body]
    assert [read.headers.get("WARC-Truncated") for read in answers] == [truncated] * 2


def test_an_answer_304_refers_to_the_last_body_of_its_address_in_an_earlier_crawl(desk: Desk) -> None:
    writer = desk.open()
    writer.write_exchange(make_exchange("/a", b"<p>Old</p>"), "paper")
    last = writer.write_exchange(make_exchange("/a", b"<p>New</p>"), "paper")
    writer.close()
    desk.clock.now += 3600
    writer = desk.open()
    head = b"HTTP/1.1 304 Not Modified\r\nETag: x"
    for path in ("/a", "/never-seen"):
        writer.write_exchange(make_exchange(path, b"", status=304, head=head), "paper")
    writer.close()
    (name,) = set(desk.list_files()) - {NAME}
    _, known, _, unknown, _ = read_warcio(desk.folder / name)
    assert known.headers["WARC-Profile"].endswith("/1.1/revisit/server-not-modified")
    assert known.headers["WARC-Refers-To"] == f"<{last.record_id}>"
    assert known.headers["WARC-Refers-To-Target-URI"] == "https://paper.example/a"
    assert known.head == "HTTP/1.1 304 Not Modified"
    assert "WARC-Refers-To-Date" not in unknown.headers
    assert is_whole_by_warcio(desk.folder / name)


def test_nothing_refers_to_a_file_that_is_gone(desk: Desk) -> None:
    writer = desk.open()
    writer.write_exchange(make_exchange("/a"), "paper")
    writer.close()
    (desk.folder / NAME).unlink()
    desk.clock.now += 3600
    writer = desk.open()
    writer.write_exchange(make_exchange("/a"), "paper")
    writer.close()
    (name,) = desk.list_files()
    assert [read.kind for read in read_warcio(desk.folder / name)] == ["warcinfo", "response", "request"]


def test_a_killed_crawl_leaves_nothing_that_refers_to_what_is_not_there(desk: Desk) -> None:
    writer = desk.open()
    writer.write_exchange(make_exchange("/a"), "paper")
    writer.flush()
    writer.write_exchange(make_exchange("/b", b"<p>Unflushed</p>"), "paper")
    # What is on disk is all that outlives a kill; the bodies after the last flush are written again.
    del writer
    desk.clock.now += 3600
    after = desk.open()
    after.write_exchange(make_exchange("/a"), "paper")
    after.write_exchange(make_exchange("/b", b"<p>Unflushed</p>"), "paper")
    after.close()
    read = read_warcio(desk.folder / max(desk.list_files()))
    assert [record.kind for record in read] == ["warcinfo", "revisit", "request", "response", "request"]


def test_what_a_browser_has_shown_stands_beside_the_plain_answer(desk: Desk) -> None:
    writer = desk.open()
    plain = writer.write_exchange(make_exchange("/a", b"<div id=app></div>"), "paper")
    shown = writer.write_shown("https://paper.example/a", b"<p>Ferry</p>", plain, "paper")
    writer.write_shown("https://paper.example/b", b"<p>Ferry</p>", None, "paper")
    writer.write_note(shown, {"article": {"headline": "Fähre\udc80"}}, "paper")
    writer.close()
    read = read_warcio(desk.folder / NAME)[3:]
    assert [record.kind for record in read] == ["conversion", "conversion", "metadata"]
    assert read[0].headers["WARC-Refers-To"] == f"<{plain.record_id}>"
    assert "WARC-Refers-To" not in read[1].headers
    assert read[0].content == b"<p>Ferry</p>"
    assert read[2].headers["WARC-Refers-To"] == f"<{shown.record_id}>"
    assert read[2].headers["WARC-Target-URI"] == "urn:newscrawl:https://paper.example/a"
    assert json.loads(read[2].content) == {"article": {"headline": "Fähre\udc80"}}
    assert is_whole_by_warcio(desk.folder / NAME)


def test_a_new_file_begins_once_one_is_large_or_the_day_ends(desk: Desk) -> None:
    desk.size = 2_000
    writer = desk.open()
    for number in range(4):
        writer.write_exchange(make_exchange(f"/{number}", bytes(range(250)) * 4 + b"%d" % number), "paper")
    assert desk.list_files() == [NAME, NAME.replace("-00000", "-00001") + ".open"]
    desk.clock.now = NOON + 86_400
    writer.write_exchange(make_exchange("/next", b"<p>Next day</p>", date="2026-05-04T12:00:00Z"), "paper")
    writer.close()
    assert desk.list_files() == [
        NAME,
        NAME.replace("-00000", "-00001"),
        "paper-2026-05-04T12-00-00+00-00-00002.warc.gz",
    ]
    for name in desk.list_files():
        # An answer and its request are in one file.
        assert [read.kind for read in read_warcio(desk.folder / name)][1:3] == ["response", "request"]


def test_without_a_site_in_its_name_one_file_has_all_sites(desk: Desk) -> None:
    desk.pattern = "all.warc.gz"
    writer = desk.open()
    writer.write_exchange(make_exchange("/a", b"a"), "paper")
    writer.write_exchange(make_exchange("/b", b"b"), "courier")
    writer.close()
    assert desk.list_files() == ["all-00000.warc.gz"]


def test_many_sites_are_written_with_few_files_open(desk: Desk) -> None:
    writer = desk.open()
    for number in range(60):
        writer.write_exchange(make_exchange(f"/{number}", b"%d" % number), f"site{number}")
    assert sum(name.endswith(".open") for name in desk.list_files()) == 50
    writer.close()
    assert len(desk.list_files()) == 60


def test_two_processes_write_no_file_together(desk: Desk) -> None:
    one, other = desk.open(), desk.open()
    first = one.write_exchange(make_exchange("/a", b"<p>One</p>"), "paper")
    other.write_exchange(make_exchange("/b", b"<p>Other</p>"), "paper")
    assert other.mended == []  # the file that is being written is left alone
    one.close()
    assert desk.list_files() == [NAME, NAME.replace("-00000", "-00001") + ".open"]
    other.write_exchange(make_exchange("/c", b"<p>One</p>"), "paper")  # which the index has of the first
    other.close()
    last = read_warcio(desk.folder / NAME.replace("-00000", "-00001"))[-2]
    assert last.headers["WARC-Refers-To"] == f"<{first.record_id}>"


def test_a_place_where_no_archive_can_be_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StateError, match=r"Cannot keep an archive in .*: name another place") as refused:
        Desk(tmp_path / "file").open()
    assert refused.value.exit_code == 2


def test_an_index_that_is_none_is_one_sentence(desk: Desk) -> None:
    (desk.folder / INDEX).write_bytes(b"something else" * 1000)
    with pytest.raises(StateError, match=r"Cannot use the index of the archive.*delete it") as refused:
        desk.open()
    assert refused.value.kind == "archive_unwritable"
