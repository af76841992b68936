from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path

from newscrawl.storage.job_log import JOBS, append_job

from ..starting import SCRAPY, run


def show(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*SCRAPY, "jobs", *arguments, "-s", f"NEWSCRAWL_DATA_DIR={folder}"]
    return run(command)


def record(folder: Path, site: str, outcomes: str) -> None:
    for number, outcome in enumerate(outcomes.split()):
        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 600 + number))
        append_job(
            folder / JOBS,
            {
                "site": site,
                "job": f"{site}_{number}",
                "began": moment,
                "ended": moment,
                "seconds": 5.0,
                "outcome": outcome,
                "reason": "finished" if outcome == "ok" else "state_damaged",
                "sentence": None,
                "articles": {"new": number, "changed": 0, "duplicate": 2},
                "coverage": {},
            },
        )


def test_jobs_are_shown_and_trouble_is_in_the_exit_code(tmp_path: Path) -> None:
    record(tmp_path, "courier", "ok ok ok ok")
    record(tmp_path, "herald", "ok failed failed failed")
    done = show(tmp_path, "--last", "2")
    assert done.returncode == 1
    assert done.stderr == ""
    _, first, second, _, count = done.stdout.splitlines()
    assert first.startswith("herald ")
    assert first.endswith("! 3 failures running, the last: state_damaged")
    assert second.startswith("courier ")
    assert second.endswith("ok")
    assert count == "2 sites, in trouble: herald."
    done = show(tmp_path, "courier", "--last", "2")
    assert done.returncode == 0
    assert [word for word in done.stdout.split() if word.startswith("courier_")] == ["courier_2", "courier_3"]
    assert "herald" not in done.stdout
    found = json.loads(show(tmp_path, "--json", "--last", "1").stdout)
    assert [trouble["site"] for trouble in found["troubles"]] == ["herald"]
    assert [job["job"] for job in found["jobs"]] == ["courier_3", "herald_3"]


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    done = show(tmp_path)
    assert done.returncode == 0
    assert "No job has ended yet" in done.stderr
    record(tmp_path, "courier", "ok")
    done = show(tmp_path, "herald")
    assert done.returncode == 2
    assert "there are: courier" in done.stderr
