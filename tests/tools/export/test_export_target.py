from __future__ import annotations

import gzip
import os
import stat
import threading
from pathlib import Path

import pytest

from newscrawl.errors import CommandError
from newscrawl.tools.export.export_target import find_form, open_target


@pytest.mark.parametrize(
    ("to", "output", "form"),
    [
        (None, "a.csv", "csv"),
        (None, "A.CSV", "csv"),
        (None, "a.csv.gz", "csv"),
        (None, "a.parquet", "parquet"),
        (None, "a.b/c.ndjson", "jsonl"),
        (None, "a.jsonld.gz", "jsonld"),
        (None, "a.db", "sqlite"),
        ("csv", "a.txt", "csv"),
        ("csv", "a.jsonl", "csv"),
        ("jsonl", None, "jsonl"),
        ("jsonl", "-", "jsonl"),
    ],
)
def test_the_name_tells_the_form_unless_it_is_told(to: str | None, output: str | None, form: str) -> None:
    assert find_form(to, output) == form


@pytest.mark.parametrize(
    ("to", "output", "said"),
    [
        (None, None, "Say what to export to: --to csv, parquet"),
        (None, "-", "Say what to export to"),
        (None, "a.txt", "The name a.txt does not say what to export to; add --to"),
        (None, "csv", "The name csv does not say"),
        (None, "a.gz", "The name a.gz does not say"),
        (None, "a.parquet.gz", "A parquet file is not packed once more"),
        ("sqlite", "a.gz", "A sqlite file is not packed once more"),
    ],
)
def test_what_tells_no_form_is_said(to: str | None, output: str | None, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        find_form(to, output)


def test_an_error_midway_leaves_the_older_file_and_no_other(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"

    def write_half(error: type[BaseException]) -> None:
        with open_target(target) as file:
            file.write(b"half")
            raise error

    for error in (KeyboardInterrupt, ValueError):
        target.write_text("older", encoding="utf-8")
        with pytest.raises(error):
            write_half(error)
        assert target.read_text(encoding="utf-8") == "older"
        assert list(tmp_path.iterdir()) == [target]


def test_a_new_file_has_the_rights_of_the_one_before_or_the_usual_ones(tmp_path: Path) -> None:
    real, link, new = tmp_path / "real.csv", tmp_path / "link.csv", tmp_path / "deep" / "new.csv"
    real.touch(0o600)
    link.symlink_to(real)
    for path in (link, new):
        with open_target(path) as file:
            file.write(b"all")
    assert link.is_symlink()
    assert real.read_bytes() == new.read_bytes() == b"all"
    (tmp_path / "usual").touch()
    assert [stat.S_IMODE(path.stat().st_mode) for path in (real, new)] == [
        *(0o600, stat.S_IMODE((tmp_path / "usual").stat().st_mode))
    ]


def test_a_packed_file_is_the_same_each_time(tmp_path: Path) -> None:
    for name in ("a.csv.gz", "b.csv.gz"):
        with open_target(tmp_path / name) as file:
            file.write(b"text" * 100)
    assert gzip.decompress((tmp_path / "a.csv.gz").read_bytes()) == b"text" * 100
    assert (tmp_path / "a.csv.gz").read_bytes() == (tmp_path / "b.csv.gz").read_bytes()


def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    with open_target(pipe) as file:
        file.write(b"all")
    reader.join(60)
    assert read == [b"all"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def write_much(path: Path) -> None:
    with open_target(path) as file:
        file.write(b"x" * 100_000)


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path, tmp_path / "file" / "a.csv", Path("/dev/full")):
        with pytest.raises(CommandError, match=r"Cannot write .*; make room, or name another file") as error:
            write_much(path)
        assert error.value.exit_code == 1
