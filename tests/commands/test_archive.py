from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from ..archive.writing import Desk, make_exchange, read_warcio
from ..starting import SCRAPY, run


def run_archive(*arguments: str) -> subprocess.CompletedProcess[str]:
    return run([*SCRAPY, "archive", *arguments])


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two crawls' files, of two sites."""
    folder = tmp_path_factory.mktemp("archive")
    desk = Desk(folder)
    for hour, words in ((0, b"May"), (1, b"June")):
        desk.clock.now += 3600 * hour
        writer = desk.open()
        date = writer.tell_date()
        body = b"<p>The ferry stays until %s.</p>" % words
        read = writer.write_exchange(make_exchange("/a", body, date=date), "paper")
        article = {"headline": "Ferry", "body": f"The ferry stays until {words.decode()}."}
        writer.write_note(read, {"kind": "article", "article": article}, "paper")
        writer.write_exchange(make_exchange("/b", b"<p>Another</p>", date=date), "courier")
        writer.close()
    return folder


def test_index_is_written_sorted_to_a_file_or_the_terminal(archive: Path) -> None:
    files = [str(file) for file in sorted(archive.glob("*.warc.gz"))]
    output = archive / "index.cdxj"
    written = run_archive("index", *files, "-o", str(output))
    assert (written.returncode, written.stdout) == (0, "")
    lines = output.read_text().splitlines()
    assert lines == sorted(lines)
    assert [line.split()[0] for line in lines] == ["example,paper)/a"] * 2 + ["example,paper)/b"] * 2
    assert not list(archive.glob("*.part"))
    setting = f"NEWSCRAWL_WARC={archive}/%(site)s-%(time)s.warc.gz"
    assert run_archive("index", "-s", setting).stdout.splitlines() == lines


def test_show_tells_when_an_address_was_fetched_and_what_had_changed(archive: Path) -> None:
    setting = f"NEWSCRAWL_WARC={archive}/%(site)s-%(time)s.warc.gz"
    shown = run_archive("show", "paper.example/a/", "-s", setting)
    assert shown.returncode == 0
    lines = shown.stdout.splitlines()
    assert lines[0] == "https://paper.example/a/  2 fetches, 2 bodies"
    assert [line.split("  ")[1:6] for line in lines if "byte" in line] == [
        ["2026-05-03T12:00:00Z", "200", "text/html", "article", "first body"],
        ["2026-05-03T13:00:00Z", "200", "text/html", "article", "another body"],
    ]
    assert "      The ferry stays until [-May.-] {+June.+}" in lines
    other = run_archive("show", "https://paper.example/c", "-s", setting)
    assert (other.returncode, other.stderr.strip()) == (
        1,
        "4 files of the archive have nothing of https://paper.example/c.",
    )


def test_check_tells_of_each_file_and_ends_with_1_where_one_is_not_whole(archive: Path, tmp_path: Path) -> None:
    whole = next(archive.glob("paper-*"))
    torn = tmp_path / "torn.warc.gz"
    torn.write_bytes(whole.read_bytes()[:-20])
    checked = run_archive("check", str(whole), str(torn))
    assert checked.returncode == 1
    first, second, *faults = checked.stdout.splitlines()
    assert first == f"{whole}: {len(read_warcio(whole))} records, 5 digests compared, whole"
    assert second.startswith(f"{torn}: 4 records")
    assert any("torn: " in fault for fault in faults)
    assert checked.stderr == ""
    assert run_archive("check", str(whole)).returncode == 0


def test_what_it_cannot_do_is_one_sentence(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(b"something else" * 50)
    cases = {
        ("check",): "Name the files, or the archive: -s NEWSCRAWL_WARC=",
        ("check", str(tmp_path / "none.warc")): "There is no ",
        ("index", "-s", "NEWSCRAWL_WARC=a.txt"): "NEWSCRAWL_WARC=a.txt names no .warc.gz",
        ("index", str(tmp_path / "a.warc")): "Cannot read ",
        ("show",): "Say what to do: ",
    }
    for arguments, sentence in cases.items():
        ended = run_archive(*arguments)
        assert ended.returncode in (1, 2)
        assert sentence in ended.stderr, arguments
        assert "Traceback" not in ended.stderr
