from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from newscrawl.archive.torn_end import Mended, find_whole_end, mend_files

from .writing import Desk, make_exchange, read_warcio

NAME = "paper-2026-05-03T12-00-00+00-00-00000.warc.gz"


@pytest.fixture
def left_open(tmp_path: Path) -> Path:
    """A file of three records, as a killed crawl leaves it."""
    desk = Desk(tmp_path)
    writer = desk.open()
    writer.write_exchange(make_exchange(body=bytes(range(256)) * 40), "paper")
    writer.close()
    return (tmp_path / NAME).rename(tmp_path / f"{NAME}.open")


def mend(file: Path, whole: int = 0) -> list[Mended]:
    return mend_files([file], lambda path: whole)


def test_a_file_is_cut_at_any_byte_and_keeps_every_whole_record(left_open: Path) -> None:
    content, folder = left_open.read_bytes(), left_open.parent
    ends = [0]
    while ends[-1] < len(content):
        ends.append(next(end for end in range(ends[-1] + 20, len(content) + 1) if is_members(content[:end])))
    assert len(ends) == 4
    for cut in {*range(0, len(content), 97), *ends, *(end - 1 for end in ends[1:]), *(end + 1 for end in ends[:-1])}:
        left_open.write_bytes(content[:cut])
        whole = max(end for end in ends if end <= cut)
        (mended,) = mend(left_open)
        assert mended == Mended(folder / NAME, cut - whole, whole == 0)
        assert not left_open.exists()
        if whole:
            assert (folder / NAME).read_bytes() == content[:whole]
            assert len(read_warcio(folder / NAME)) == ends.index(whole)
            (folder / NAME).unlink()


def is_members(content: bytes) -> bool:
    try:
        gzip.decompress(content)
    except (EOFError, OSError):
        return False
    return True


def test_what_a_power_cut_leaves_is_cut_off_too(left_open: Path) -> None:
    content = left_open.read_bytes()
    for rest in (bytes(5_000), b"\x1f\x8b" + bytes(50), os.urandom(300)):
        left_open.write_bytes(content + rest)
        (mended,) = mend(left_open)
        assert mended.cut_off == len(rest)
        assert mended.path.read_bytes() == content
        mended.path.rename(left_open)


def test_it_begins_to_look_where_the_file_was_whole_at_the_last_commit(left_open: Path) -> None:
    content = left_open.read_bytes()
    first = find_whole_end(left_open, 0)
    assert first == len(content)
    left_open.write_bytes(content + content[:10])
    assert mend(left_open, whole=len(content))[0].cut_off == 10
    # A file that is shorter than it was is looked at from its beginning.
    (left_open.parent / NAME).rename(left_open)
    left_open.write_bytes(content[:-1])
    (mended,) = mend(left_open, whole=len(content))
    assert 0 < mended.path.stat().st_size < len(content)


def test_a_whole_file_only_gets_its_name(left_open: Path) -> None:
    content = left_open.read_bytes()
    assert mend(left_open) == [Mended(left_open.parent / NAME, 0, is_gone=False)]
    assert (left_open.parent / NAME).read_bytes() == content


def test_a_name_that_is_taken_is_left_to_its_file(left_open: Path) -> None:
    (left_open.parent / NAME).write_bytes(b"brought from elsewhere")
    (mended,) = mend(left_open)
    assert mended.path.name == NAME.replace(".warc.gz", "-1.warc.gz")
    assert (left_open.parent / NAME).read_bytes() == b"brought from elsewhere"


def test_the_next_writer_mends_what_a_killed_one_has_left(left_open: Path) -> None:
    content = left_open.read_bytes()
    left_open.write_bytes(content[:-7])
    (left_open.parent / "notes.open").write_text("not ours")
    writer = Desk(left_open.parent).open()
    assert [mended.path.name for mended in writer.mended] == [NAME]
    writer.close()
    assert (left_open.parent / "notes.open").exists()
