from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.storage import job_window
from newscrawl.storage.job_log import append_job
from newscrawl.storage.job_window import JobWindow, find_last_before, find_window, read_window
from newscrawl.storage.jsonlines import format_line

from ..tools.report_page.operation import NOW, make_job, tell_time, write_jobs

DAY = 86_400
SINCE = tell_time(NOW - 30 * DAY)


@pytest.fixture(autouse=True)
def short_strides(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a small file is looked at as a large one is."""
    monkeypatch.setattr(job_window, "_STRIDE", 1_000)


def test_the_last_days_are_found_whatever_stands_before(tmp_path: Path) -> None:
    jobs = [make_job(f"s{hour % 7}.example", NOW - hour * 3_600) for hour in range(90 * 24, 0, -1)]
    write_jobs(tmp_path, jobs)
    path = tmp_path / "jobs.jsonl"
    window = find_window(path, SINCE)
    assert not window.is_cut
    read = list(read_window(path, window))
    assert 30 * 24 <= len(read) < 30 * 24 + 20
    assert read[-1] == jobs[-1]
    assert len([job for job in read if job["ended"] >= SINCE]) == 30 * 24
    # A line that is added later is no part of it.
    append_job(path, make_job("late.example", NOW))
    assert list(read_window(path, window)) == read


def test_a_wrong_clock_and_foreign_lines_are_no_border(tmp_path: Path) -> None:
    jobs = [make_job("a.example", NOW - hour * 3_600) for hour in range(20 * 24, 0, -1)]
    jobs[200:206] = [make_job("a.example", 0) for _ in range(6)]
    lines = [*map(format_line, jobs)]
    lines[300:300] = [b"mine\n", b'{"job": "torn\n']
    path = tmp_path / "jobs.jsonl"
    path.write_bytes(b"".join(lines))
    window = find_window(path, SINCE)
    assert window.start == 0
    assert len(list(read_window(path, window))) == len(jobs)


def test_no_more_is_read_than_the_most(tmp_path: Path) -> None:
    write_jobs(tmp_path, [make_job("a.example", NOW - minute) for minute in range(2_000, 0, -1)])
    path = tmp_path / "jobs.jsonl"
    window = find_window(path, SINCE, most=50_000)
    assert window.is_cut
    assert 48_000 < window.end - window.start <= 51_000
    assert len(list(read_window(path, window))) > 100


@pytest.mark.parametrize("block", [37, 1_000, 2**20])
def test_the_last_job_of_each_site_before_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, block: int) -> None:
    monkeypatch.setattr(job_window, "_BLOCK", block)
    early = [
        make_job(name, NOW - 90 * DAY + number) for number, name in enumerate(("gone.example", "b", "gone.example"))
    ]
    early.append({**make_job("c+d", NOW - 80 * DAY), "sites": [{"site": "c"}, {"site": "d"}]})
    late = [make_job("a.example", NOW - hour * 3_600) for hour in range(40 * 24, 0, -1)]
    write_jobs(tmp_path, [*early, *late])
    path = tmp_path / "jobs.jsonl"
    last = find_last_before(path, find_window(path, SINCE))
    assert sorted(last) == ["a.example", "b", "c", "c+d", "d", "gone.example"]
    assert last["gone.example"] == early[2]
    assert last["c"] == last["d"] == early[3]


def test_nothing_is_no_window(tmp_path: Path) -> None:
    path = tmp_path / "jobs.jsonl"
    assert find_window(path, SINCE) == JobWindow(0, 0, is_cut=False)
    path.touch()
    window = find_window(path, SINCE)
    assert list(read_window(path, window)) == []
    assert find_last_before(path, window) == {}
