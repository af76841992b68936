from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from multiprocessing import get_context
from pathlib import Path

from newscrawl.storage.job_log import RunningJob, append_job, list_running, read_jobs, split_by_site, take_killed


def test_lines_are_added_and_read_by_site(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "jobs.jsonl"
    assert read_jobs(path) == []
    for site in ("a", "b", "a", "ab"):
        append_job(path, {"site": site, "words": "no \ud800 mark\n", "also": "b"})
    assert [record["site"] for record in read_jobs(path)] == ["a", "b", "a", "ab"]
    assert len(read_jobs(path, "a")) == 2
    assert len(read_jobs(path, "b")) == 1
    assert read_jobs(path, "c") == []


def test_torn_and_foreign_lines_are_passed_over_and_harm_no_other(tmp_path: Path) -> None:
    path = tmp_path / "jobs.jsonl"
    path.write_bytes(b'{"site": "a"}\n[1]\n{"no": 1}\n\xff\n{"site": "a", "tor')
    append_job(path, {"site": "b"})
    assert [record["site"] for record in read_jobs(path)] == ["a", "b"]


def _append_many(path: Path, site: str) -> None:
    for number in range(100):
        append_job(path, {"site": site, "number": number, "long": "x" * 9000})


def test_many_processes_add_at_once(tmp_path: Path) -> None:
    path = tmp_path / "jobs.jsonl"
    context = get_context("spawn")
    processes = [context.Process(target=_append_many, args=(path, f"s{n}")) for n in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(120)
        process.close()
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 300
    assert all(json.loads(line) for line in lines)


def test_a_killed_job_is_found_once_and_others_never(tmp_path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from newscrawl.storage.job_log import RunningJob\n"
        "job = RunningJob(Path(sys.argv[1]), 'j/1', {'site': 'a', 'job': 'j/1'}); print('up', flush=True)\n"
        "time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert list(take_killed(tmp_path)) == []
        os.kill(process.pid, signal.SIGKILL)
    assert list(take_killed(tmp_path)) == [{"site": "a", "job": "j/1"}]
    assert list(take_killed(tmp_path)) == []
    running = RunningJob(tmp_path, "j2", {"site": "b"})
    assert list(take_killed(tmp_path)) == []
    running.close()
    assert list((tmp_path / ".running").iterdir()) == []


def test_running_jobs_are_told_without_a_lock(tmp_path: Path) -> None:
    assert list_running(tmp_path) == []
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait(60)
    running = RunningJob(tmp_path, "j1", {"site": "a", "pid": os.getpid()})
    killed = RunningJob(tmp_path, "j2", {"site": "b", "pid": ended.pid})
    odd = RunningJob(tmp_path, "j3", {"site": "c", "pid": "?"})
    assert [record["site"] for record in list_running(tmp_path)] == ["a"]
    for job in (running, killed, odd):
        job.close()
    assert list_running(tmp_path) == []


def test_a_job_of_many_sites_is_a_record_for_each(tmp_path: Path) -> None:
    parts = [
        {"site": "a", "outcome": "failed", "reason": "it is gone", "requests": 3},
        {"site": "b", "outcome": "ok", "requests": 5, "articles": {"new": 1}},
        "mine",
    ]
    record = {"site": "a+b", "job": "j", "ended": "2026-01-01T00:00:00Z", "bytes": 9, "sites": parts}
    a, b = split_by_site(record)
    assert (a["sentence"], a["requests"], a["job"], a["ended"]) == ("it is gone", {"total": 3}, "j", record["ended"])
    assert "bytes" not in b
    path = tmp_path / "jobs.jsonl"
    append_job(path, record)
    append_job(path, {"site": "b", "job": "k"})
    assert [part["job"] for part in read_jobs(path, "b")] == ["j", "k"]
    assert read_jobs(path, "a+b") == []
    for odd in ({"site": "c"}, {"site": "c", "sites": []}, {"site": "c", "sites": 5}):
        assert split_by_site(odd) == [odd]
