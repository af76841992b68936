"""Archives as Browsertrix and CC-NEWS write them, made by hand."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections import Counter
from pathlib import Path

import brotli

from newscrawl.archive.archive_files import find_archives
from newscrawl.archive.archived_pages import ArchivedPage, ArchivedPages

from .making import HTML, make_record, name_story, pack, write_archive, write_record, write_story


def read(*names: Path) -> tuple[list[ArchivedPage], Counter[str]]:
    counts: Counter[str] = Counter()
    archive = ArchivedPages(
        find_archives(map(str, names)),
        lambda name: counts.update([name]),
        on_broken=lambda name, fault, offset: counts.update([f"broken/{fault}"]),
    )
    return [page for number in range(len(archive.files)) for page in archive.read(number)], counts


def make_resource(address: str, content: bytes, kind: str) -> bytes:
    """What Browsertrix keeps beside a page."""
    digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
    return write_record(
        "resource",
        content,
        "1.1",
        WARC_Target_URI=address,
        WARC_Date="2024-05-03T12:00:01.234Z",
        WARC_Record_ID=f"<urn:uuid:{hashlib.md5(content).hexdigest()}>",
        WARC_Payload_Digest=digest,
        WARC_Block_Digest=digest,
        Content_Type=kind,
    )


def test_a_package_of_browsertrix_gives_its_pages_and_nothing_beside_them(tmp_path: Path) -> None:
    url, packed = name_story(1), brotli.compress(write_story(2))
    told = {"WARC_Page_ID": "5d7c", "WARC_Resource_Type": "document", "WARC_JSON_Metadata": '{"ipType": "Public"}'}
    date = "2024-05-03T12:00:00.987654Z"
    first = make_record(url, write_story(1), version="1.1", date=date, **told)
    revisit = write_record(
        "revisit",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
        "1.1",
        WARC_Target_URI=name_story(3),
        WARC_Date="2024-05-04T12:00:00.5Z",
        WARC_Record_ID="<urn:uuid:3>",
        WARC_Payload_Digest=first.partition(b"WARC-Payload-Digest: ")[2].partition(b"\r\n")[0].decode(),
        WARC_Profile="http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
        Content_Type="application/http; msgtype=response",
    )
    records = [
        write_record(
            "warcinfo", b"software: Browsertrix-Crawler 1.5.0\r\n", "1.1", Content_Type="application/warc-fields"
        ),
        first,
        make_resource(
            f"urn:pageinfo:{url}", json.dumps({"pageid": "5d7c", "urls": {url: {}}}).encode(), "application/json"
        ),
        make_resource(f"urn:text:{url}", b"On the ferry number 1", "text/plain"),
        make_resource(f"urn:textFinal:{url}", b"<html>On the ferry", "text/html"),
        make_resource(f"urn:view:{url}", b"\x89PNG", "image/png"),
        make_record(
            name_story(2), packed, headers=[*HTML, ("Content-Encoding", "br")], version="1.1", date=date, **told
        ),
        make_record(name_story(4), write_story(4), headers=[*HTML, ("Content-Encoding", "br")], version="1.1"),
        revisit,
    ]
    package = tmp_path / "pages.wacz"
    with zipfile.ZipFile(package, "w") as file:
        file.writestr("datapackage.json", "{}")
        file.writestr("pages/pages.jsonl", json.dumps({"format": "json-pages-1.0"}))
        file.writestr("indexes/index.cdx.gz", b"")
        file.writestr("archive/rec-0.warc.gz", pack(records, "gzip"))
    pages, counts = read(package)
    assert [(page.url, page.fetched_at, page.body) for page in pages] == [
        (url, "2024-05-03T12:00:00Z", write_story(1)),
        (name_story(2), "2024-05-03T12:00:00Z", write_story(2)),
        (name_story(4), "2024-05-03T12:00:00Z", write_story(4)),
        (name_story(3), "2024-05-04T12:00:00Z", write_story(1)),
    ]
    assert counts == {"archive/page": 4}


def test_cc_news_has_its_bodies_unpacked_and_cut_ones_say_so(tmp_path: Path) -> None:
    headers = [
        *HTML,
        ("X-Crawler-Content-Encoding", "gzip"),
        ("X-Crawler-Transfer-Encoding", "chunked"),
        ("Content-Length", "999999"),
    ]
    records = [
        make_record(name_story(1), write_story(1), headers=headers, WARC_Identified_Payload_Type="text/html"),
        make_record(name_story(2), write_story(2)[:900], headers=headers, WARC_Truncated="length"),
        make_record(name_story(3), write_story(3), headers=[("Content-Encoding", "gzip"), *HTML]),
        make_record("https://paper.example/a.pdf", b"%PDF", headers=[("Content-Type", "application/pdf")]),
    ]
    pages, counts = read(write_archive(tmp_path / "CC-NEWS-20240503120000-00001.warc.gz", records))
    assert [(page.body, page.is_cut) for page in pages] == [
        (write_story(1), False),
        (write_story(2)[:900], True),
        (write_story(3), False),
    ]
    assert counts == {"archive/page": 3, "archive/left_out/not_html": 1}
