from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from multiprocessing import get_context
from pathlib import Path

from newscrawl.storage.job_log import RunningJob, append_job, read_jobs, take_killed


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
