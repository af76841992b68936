"""Where archives are."""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from newscrawl.archive.archive_files import find_archives
from newscrawl.archive.archived_pages import ArchivedPages
from newscrawl.errors import ArchiveError

from .making import make_stories, name_story, pack, write_archive


def list_urls(*names: str) -> list[str]:
    pages = ArchivedPages(find_archives(names))
    return [page.url for number in range(len(pages.files)) for page in pages.read(number)]


class RangeHandler(SimpleHTTPRequestHandler):
    """Serves files, and parts of them."""

    def do_GET(self) -> None:
        content = Path(self.translate_path(self.path)).read_bytes()
        told = self.headers.get("Range", f"bytes=0-{len(content) - 1}")
        start, _, end = told.partition("=")[2].partition("-")
        part = content[int(start) : int(end or len(content) - 1) + 1]
        self.send_response(206 if "Range" in self.headers else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Range", f"bytes {start}-{int(start) + len(part) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(part)))
        self.end_headers()
        self.wfile.write(part)

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(RangeHandler, directory=str(tmp_path))) as served:
        thread = threading.Thread(target=served.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{served.server_port}"
        served.shutdown()
        thread.join()


def test_files_folders_and_globs_are_found_each_file_once(tmp_path: Path) -> None:
    for name in ("b.warc.gz", "a.warc", "[c].warc.gz"):
        write_archive(tmp_path / name, make_stories(1), "gzip" if name.endswith("gz") else "plain")
    (tmp_path / "notes.txt").write_text("no archive")
    found = [Path(file.name).name for file in find_archives([f"{tmp_path}/[ab].warc*", str(tmp_path)])]
    assert found == ["a.warc", "b.warc.gz", "[c].warc.gz"]
    assert [Path(file.name).name for file in find_archives([f"{tmp_path}/[c].warc.gz"])] == ["[c].warc.gz"]


def test_the_files_in_a_wacz_are_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.wacz", "w") as package:
        package.writestr("archive/data-1.warc.gz", pack(make_stories(2), "gzip"))
        package.writestr("archive/data-2.warc.gz", pack(make_stories(1), "gzip"), zipfile.ZIP_DEFLATED)
        package.writestr("indexes/index.cdx.gz", b"")
        package.writestr("datapackage.json", b"{}")
    names = [file.name for file in find_archives([str(tmp_path / "a.wacz")])]
    assert [name.removeprefix(str(tmp_path)) for name in names] == [
        "/a.wacz!archive/data-1.warc.gz",
        "/a.wacz!archive/data-2.warc.gz",
    ]
    assert list_urls(str(tmp_path / "a.wacz")) == [name_story(0), name_story(1), name_story(0)]


def test_addresses_are_read_in_parts(tmp_path: Path, server: str) -> None:
    write_archive(tmp_path / "a.warc.gz", make_stories(3))
    with zipfile.ZipFile(tmp_path / "a.wacz", "w") as package:
        package.writestr("archive/data.warc.gz", pack(make_stories(2), "gzip"))
    assert list_urls(f"{server}/a.warc.gz") == [name_story(number) for number in range(3)]
    assert list_urls(f"{server}/a.wacz") == [name_story(number) for number in range(2)]
    assert len(find_archives([f"{tmp_path.as_uri()}/*.warc.gz"])) == 1


@pytest.mark.parametrize("name", ["none.warc.gz", "*.wacz", "empty", "file:///none-such.warc.gz", "broken.wacz"])
def test_what_is_not_there_is_said_in_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.wacz").write_bytes(b"no zip")
    with pytest.raises(ArchiveError, match=r"archive .*\.$"):
        list_urls(name if "://" in name else str(tmp_path / name))
