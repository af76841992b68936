from __future__ import annotations

import json
import os
from multiprocessing import get_context
from pathlib import Path

import pytest

from newscrawl.storage.job_log import append_job, read_jobs
from newscrawl.storage.job_pruning import prune_jobs

from ..tools.report_page.operation import NOW, make_job, tell_time

DAY = 86_400


def write(path: Path, *days_ago: float) -> None:
    for days in days_ago:
        append_job(path, make_job("a.example", NOW - days * DAY))


def list_days(path: Path) -> list[float]:
    known = {tell_time(NOW - days * DAY): days for days in range(600)}
    return [known[str(record["ended"])] for record in read_jobs(path)]


def test_what_is_older_goes_and_all_after_stays(tmp_path: Path) -> None:
    path = tmp_path / "jobs.jsonl"
    write(path, 500, 430, 401, 399, 405, 10, 0)  # one of them ended while the clock was wrong
    path.chmod(0o640)
    size = path.stat().st_size
    assert prune_jobs(path, 400, NOW) == pytest.approx(size * 3 / 7, rel=0.1)
    assert list_days(path) == [399, 405, 10, 0]
    assert path.stat().st_mode & 0o777 == 0o640
    assert [file.name for file in tmp_path.iterdir()] == ["jobs.jsonl"]


def test_the_file_is_left_alone_for_ten_days_and_where_nothing_is_old(tmp_path: Path) -> None:
    path = tmp_path / "jobs.jsonl"
    assert prune_jobs(path, 400, NOW) == 0
    assert not path.exists()
    write(path, 409, 3)
    known = path.stat()
    assert prune_jobs(path, 400, NOW) == 0
    assert path.stat().st_ino == known.st_ino
    assert prune_jobs(path, 400, NOW + 2 * DAY) > 0
    assert list_days(path) == [3]


def test_torn_and_foreign_lines_go_with_those_before_and_a_clock_of_1970_takes_none_along(tmp_path: Path) -> None:
    path = tmp_path / "jobs.jsonl"
    write(path, 500)
    with path.open("ab") as file:
        file.write(b'{"job": "torn\nmine\n')
    write(path, 20)
    append_job(path, make_job("a.example", 0))
    write(path, 1)
    assert prune_jobs(path, 400, NOW) > 0
    assert [record["ended"] for record in read_jobs(path)] == [
        tell_time(NOW - 20 * DAY),
        "1970-01-01T00:00:00Z",
        tell_time(NOW - DAY),
    ]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    path = tmp_path / "jobs.jsonl"
    path.symlink_to(tmp_path / "elsewhere" / "jobs.jsonl")
    write(path, 500, 1)
    assert prune_jobs(path, 400, NOW) > 0
    assert path.is_symlink()
    assert list_days(path) == [1]


def test_without_room_all_is_as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "jobs.jsonl"
    write(path, 500, 1)
    before = path.read_bytes()

    def refuse(file: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="No space"):
        prune_jobs(path, 400, NOW)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["jobs.jsonl"]


def _append_many(path: Path, name: str) -> None:
    for number in range(200):
        append_job(path, {**make_job(name, NOW), "number": number})


def _prune_often(path: Path) -> None:
    for _ in range(60):
        with path.open("rb") as file:
            first = file.readline()
        if first:
            old = json.dumps(make_job("old.example", NOW - 500 * DAY)).encode() + b"\n"
            append_first(path, old)
        prune_jobs(path, 400, NOW)


def append_first(path: Path, line: bytes) -> None:
    """Puts a line before all others, as no crawl does."""
    from newscrawl.storage.job_log import open_log

    with open_log(path) as log:
        known = os.pread(log, os.fstat(log).st_size, 0)
        os.ftruncate(log, 0)
        os.write(log, line + known)


def test_no_line_is_lost_beside_running_writers(tmp_path: Path) -> None:
    path = tmp_path / "jobs.jsonl"
    write(path, 1)
    context = get_context("spawn")
    names = ["x.example", "y.example"]
    processes = [context.Process(target=_append_many, args=(path, name)) for name in names]
    processes.append(context.Process(target=_prune_often, args=(path,)))
    for process in processes:
        process.start()
    for process in processes:
        process.join(120)
        assert process.exitcode == 0
        process.close()
    records = read_jobs(path)
    for name in names:
        assert [record["number"] for record in records if record["site"] == name] == list(range(200))
    assert not [record for record in records if record["site"] == "old.example"]
