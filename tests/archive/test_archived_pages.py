"""The pages of archives: others' with their peculiarities."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from newscrawl.archive.archive_files import find_archives
from newscrawl.archive.archived_pages import ArchivedPage, ArchivedPages, fetch_from_archive
from newscrawl.archive.warc_reader import RecordStart
from newscrawl.parse import parse_page

from .making import digest, make_record, make_stories, name_story, write_archive, write_record, write_story

WGET = Path(__file__).parent / "data" / "wget.warc.gz"
IDENTICAL = "http://netpreserve.org/warc/1.0/revisit/identical-payload-digest"


def read(*paths: Path, wants: Callable[[str], bool] = lambda url: True) -> tuple[list[ArchivedPage], Counter[str]]:
    """The pages of all files, and what was counted."""
    counts: Counter[str] = Counter()
    pages = ArchivedPages(find_archives(map(str, paths)), lambda name: counts.update([name]), wants)
    return [page for number in range(len(pages.files)) for page in pages.read(number)], counts


def make_revisit(url: str, story: bytes, **told: str) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Robots-Tag: noarchive\r\n\r\n"
    return write_record(
        "revisit",
        head,
        WARC_Target_URI=url,
        WARC_Date="2024-05-09T12:00:00.123456Z",
        WARC_Profile=IDENTICAL,
        WARC_Payload_Digest=digest(story),
        Content_Type="application/http; msgtype=response",
        **told,
    )


def test_a_page_has_all_that_its_record_tells(tmp_path: Path) -> None:
    headers = [("Content-Type", "text/html; charset=none-such"), ("X-Robots-Tag", "noindex"), ("TDM-Reservation", "1")]
    body = gzip.compress(write_story(1))
    record = make_record(name_story(1), body, headers=[*headers, ("Content-Encoding", "gzip")], date="20240503120001")
    (page,), counts = read(write_archive(tmp_path / "a.warc.gz", [record]))
    assert (page.url, page.fetched_at, page.body) == (name_story(1), "2024-05-03T12:00:01Z", write_story(1))
    assert (page.place, page.notes, page.is_cut) == (RecordStart(0, 0), None, False)
    assert counts == {"archive/page": 1}
    fetched = fetch_from_archive(page, None)
    assert fetched.content_type == "text/html"
    assert fetched.listing is None
    article = parse_page(fetched).article
    assert article is not None
    assert (article.found_by, article.found_on, article.fetched_at) == (None, None, "2024-05-03T12:00:01Z")
    assert article.usage.noindex is not None
    assert article.usage.tdm_reserved is not None


def test_what_is_no_page_is_left_out_and_counted(tmp_path: Path) -> None:
    records = [
        write_record("warcinfo", b"software: somebody's\r\n", Content_Type="application/warc-fields"),
        make_record(name_story(1), b"", status="404 Not Found"),
        make_record(name_story(2), b"", status="304 Not Modified"),
        make_record("https://paper.example/a.png", b"\x89PNG", headers=[("Content-Type", "image/png")]),
        make_record("https://paper.example/a.json", b"{}", headers=[("Content-Type", "application/json")]),
        make_record("https://paper.example/a.txt", b"<p>text", headers=[("Content-Type", "text/plain")]),
        make_record("dns:paper.example", b"20240503"),
        write_record("metadata", b"outlink: x", WARC_Target_URI=name_story(1), Content_Type="application/warc-fields"),
        write_record("conversion", b"A text.", WARC_Target_URI=name_story(1), Content_Type="text/plain"),
        write_record("resource", b"{}", WARC_Target_URI="urn:pageinfo:x", Content_Type="application/json"),
        make_record("https://other.example/", write_story(9)),
        make_record("https://paper.example/untyped", write_story(3), headers=[]),
        write_record("resource", write_story(4), WARC_Target_URI=name_story(4), Content_Type="text/html"),
    ]
    pages, counts = read(write_archive(tmp_path / "a.warc", records, "plain"), wants=lambda url: "other" not in url)
    assert [page.url for page in pages] == ["https://paper.example/untyped", name_story(4)]
    left_out = {name.rpartition("/")[2]: count for name, count in counts.items() if "left_out" in name}
    assert left_out == {"status": 1, "unchanged": 1, "not_html": 3, "host": 1}


def test_a_revisit_has_the_body_of_its_original_and_headers_of_its_own(tmp_path: Path) -> None:
    first = write_archive(tmp_path / "a.warc.gz", make_stories(3))
    lost = make_revisit(name_story(8), b"never seen")
    named = make_record(name_story(5), write_story(5)).replace(
        b"WARC-Record-ID: <urn:uuid:", b"WARC-Record-ID: <urn:x:"
    )
    name = named.partition(b"WARC-Record-ID: ")[2].partition(b"\r\n")[0].decode()
    records = [make_revisit(name_story(1), write_story(1)), named, lost]
    records += [make_revisit(name_story(6), b"?", WARC_Refers_To=name)]
    pages, counts = read(first, write_archive(tmp_path / "b.warc.gz", records))
    assert [page.url for page in pages[3:]] == [name_story(1), name_story(5), name_story(6)]
    again, by_id = pages[3], pages[5]
    assert (again.body, again.fetched_at) == (write_story(1), "2024-05-09T12:00:00Z")
    assert again.find_header("x-robots-tag") == "noarchive"
    assert by_id.body == write_story(5)
    assert counts["archive/left_out/no_original"] == 1


def test_an_original_is_found_in_any_of_the_files_also_in_a_later_one(tmp_path: Path) -> None:
    first = write_archive(tmp_path / "0.warc.gz", make_stories(2))
    between = [write_archive(tmp_path / f"{number}.warc.gz", make_stories(1)) for number in range(1, 8)]
    records = [make_revisit(name_story(8), write_story(1)), make_revisit(name_story(9), b"never seen")]
    naming, originals = tmp_path / "8.warc.gz", make_record(name_story(30), write_story(30))
    write_archive(naming, [*records, make_revisit(name_story(7), write_story(30))])
    last = write_archive(tmp_path / "9.warc.gz", [originals])
    pages, counts = read(first, *between, naming, last)
    assert [(page.url, page.body) for page in pages[9:]] == [
        (name_story(8), write_story(1)),
        (name_story(7), write_story(30)),
        (name_story(30), write_story(30)),
    ]
    assert counts["archive/left_out/no_original"] == 1


def test_what_was_cut_by_its_archive_is_said_to_be_cut(tmp_path: Path) -> None:
    (page,), _ = read(
        write_archive(tmp_path / "a.warc.gz", [make_record(name_story(1), write_story(1), WARC_Truncated="length")])
    )
    assert page.is_cut
    article = parse_page(fetch_from_archive(page, None)).article
    assert article is not None
    assert article.provenance["cut"] == "broke_off"


def test_wgets_files_are_read(tmp_path: Path) -> None:
    pages, counts = read(WGET)
    assert [page.url.partition("39619")[2] for page in pages] == [
        "/",
        "/news/2024/05/01/ferry-number-1.html",
        "/news/2024/05/03/ferry-number-3.html",
    ]
    assert pages[1].body.endswith(b"</html>")  # which came in chunks
    assert [url.partition("39619")[2] for url in pages[2].redirected_from] == ["/news/2024/05/02/ferry-number-2.html"]
    assert counts["archive/left_out/status"] == 2  # robots.txt, and the redirect
    assert all(parse_page(fetch_from_archive(page, None)).article for page in pages[1:])


def test_reading_goes_on_at_a_page_and_passes_over_those_that_are_done(tmp_path: Path) -> None:
    archive = ArchivedPages(find_archives([str(write_archive(tmp_path / "a.warc.gz", make_stories(6)))]))
    pages = list(archive.read(0))
    rest = archive.read(0, pages[2].place, lambda number: number == 4)
    assert [page.url for page in rest] == [name_story(number) for number in (2, 3, 5)]


def test_an_address_is_found_again(tmp_path: Path) -> None:
    files = [
        write_archive(tmp_path / f"{name}.warc.gz", make_stories(2, [name])) for name in ("a.example", "b.example")
    ]
    archive = ArchivedPages(find_archives(map(str, files)))
    for near in (0, 1):
        found = archive.find_answer(name_story(1, "b.example"), near)
        assert found is not None
        assert found.body == write_story(1)
    assert archive.find_answer(name_story(1, "c.example"), 0) is None
