from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from newscrawl.items import Link
from newscrawl.storage.frontier import Entry
from newscrawl.storage.sqlite import SqliteFrontier
from newscrawl.storage.state_file import read_runs
from newscrawl.walk.walk import Steps

from ..starting import SCRAPY, run


def run_state(path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*SCRAPY, "state", *arguments, "-s", f"NEWSCRAWL_STATE={path}"]
    return run(command)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    path = tmp_path / "state.sqlite"
    frontier = SqliteFrontier(path)
    frontier.begin_run("e.com", 1_715_000_000)
    frontier.add([Entry(f"e.com/{name}", Link(url=f"https://e.com/{name}"), Steps(), 0) for name in "abc"], 0)
    frontier.take(0, 60, lambda host: True)
    frontier.fail("e.com/a", "it answered 404")
    frontier.close()
    return path


def test_show_tells_the_runs_and_what_failed(state: Path) -> None:
    shown = run_state(state, "show")
    assert shown.returncode == 0
    assert "goes on at the next start: 0 done, 2 pending, 0 in flight, 1 failed  (e.com)" in shown.stdout
    assert "https://e.com/a: it answered 404" in shown.stdout
    assert shown.stderr == ""


def test_requeue_makes_what_failed_pending(state: Path) -> None:
    assert "1 pages are asked for again" in run_state(state, "requeue").stdout
    (run,) = read_runs(state)
    assert (run.counts.pending, run.counts.failed) == (3, 0)


def test_reset_forgets_everything(state: Path) -> None:
    assert run_state(state, "reset").returncode == 0
    assert not state.exists()
    shown = run_state(state, "show")
    assert shown.returncode == 1
    assert "There is no state" in shown.stderr


def test_reset_keeps_its_hands_off_a_state_in_use(state: Path) -> None:
    frontier = SqliteFrontier(state)
    refused = run_state(state, "reset")
    frontier.close()
    assert refused.returncode == 1
    assert "Another crawl" in refused.stderr
    assert state.exists()


def test_a_wrong_word_is_refused(state: Path) -> None:
    refused = run_state(state, "erase")
    assert refused.returncode == 2
    assert "show, reset or requeue" in refused.stderr + refused.stdout
