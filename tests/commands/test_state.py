from __future__ import annotations

import os
import pty
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.items import Link
from newscrawl.storage.frontier_records import FrontierEntry, HostConduct
from newscrawl.storage.sqlite import SqliteState
from newscrawl.storage.state_file import read_runs, read_stores
from newscrawl.walk.steps import Steps

from ..starting import SCRAPY, run


def run_state(path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*SCRAPY, "state", *arguments, "-s", f"NEWSCRAWL_STATE={path}"]
    return run(command)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    path = tmp_path / "state.sqlite"
    frontier = SqliteState(path)
    frontier.runs.begin_run("e.com", 1_715_000_000)
    frontier.pages.add(
        [FrontierEntry(f"e.com/{name}", Link(url=f"https://e.com/{name}"), Steps(), 0) for name in "abc"], 0
    )
    frontier.pages.take(0, 60, lambda host: True)
    frontier.pages.fail("e.com/a", "it answered 404")
    frontier.close()
    return path


def test_show_tells_the_runs_and_what_failed(state: Path) -> None:
    shown = run_state(state, "show")
    assert shown.returncode == 0
    assert "goes on at the next start: 0 done, 2 pending, 0 in flight, 1 failed  (e.com)" in shown.stdout
    assert "https://e.com/a: it answered 404" in shown.stdout
    assert shown.stderr == ""


def test_hosts_tells_how_each_was_treated(state: Path) -> None:
    assert "No host was asked for anything yet" in run_state(state, "hosts").stdout
    frontier = SqliteState(state)
    frontier.manners.write_conduct(
        {
            "e.com": HostConduct(12, 3_400_000, 2.0, 2.1, 1, 0, 1, 60.0, refused_robots=4, refused_budget=1),
            "f.com": HostConduct(40, is_blocked=True),
        }
    )
    frontier.close()
    heading, first, second = run_state(state, "hosts").stdout.splitlines()
    assert heading.split()[:2] == ["host", "requests"]
    assert first.split()[:2] == ["f.com", "40"]
    assert first.endswith("answers 403 to everything")
    assert second.split("  ")[0] == "e.com"
    for part in ("3.4", "2 s", "2.1 s", "1 min", "robots.txt 4, budget 1"):
        assert part in second


def test_reset_asks_before_it_forgets_what_a_store_has_still_to_get(state: Path) -> None:
    assert read_stores(state) == []
    frontier = SqliteState(state)
    frontier.outbox.open_store("pg", 0)
    frontier.outbox.put("pg", {"url": "https://e.com/a", "article_id": "a", "version": 1})
    frontier.close()
    refused = run_state(state, "reset")
    assert refused.returncode == 2
    assert "has 1 article that pg has still to get: say --yes" in refused.stderr
    assert state.exists()
    assert run_state(state, "reset", "--yes").returncode == 0
    assert not state.exists()


def test_a_state_from_before_there_were_stores_has_none(state: Path) -> None:
    with closing(sqlite3.connect(state)) as database:
        database.executescript("DROP TABLE outbox; DROP TABLE store")
    assert read_stores(state) == []


def test_requeue_makes_what_failed_pending(state: Path) -> None:
    assert "1 pages are asked for again" in run_state(state, "requeue").stdout
    (run,) = read_runs(state)
    assert (run.counts.pending, run.counts.failed) == (3, 0)


def test_requeue_brings_back_what_failed_in_an_old_run(state: Path) -> None:
    frontier = SqliteState(state)
    frontier.runs.begin_run("e.com", 1_715_000_000)
    frontier.runs.end_run(1_715_000_001)
    frontier.runs.begin_run("e.com", 1_715_000_002)
    frontier.runs.end_run(1_715_000_003)
    frontier.close()
    assert "1 pages are asked for again" in run_state(state, "requeue").stdout
    frontier = SqliteState(state)
    frontier.runs.begin_run("e.com", 1_715_000_004)
    frontier.runs.adopt(())
    taken = [frontier.pages.take(0, 60, lambda host: True) for _ in range(3)]
    frontier.close()
    assert sorted(entry.key for entry in taken if entry) == ["e.com/a", "e.com/b", "e.com/c"]


@pytest.mark.parametrize(
    ("name", "count"),
    [("e.com", 3), ("www.e.com", 3), ("https://E.com/", 3), ("https://www.e.com/b", 1), ("e.com/b", 1), ("f.com", 0)],
)
def test_forget_forgets_a_host_or_a_page(name: str, count: int, state: Path) -> None:
    done = run_state(state, "forget", name)
    if count:
        assert (done.returncode, done.stderr) == (0, "")
        assert f"{count} pages of {name} are forgotten" in done.stdout
    else:
        assert (done.returncode, done.stdout) == (1, "")
        assert "Nothing is known of f.com" in done.stderr
    (run,) = read_runs(state)
    assert run.counts.pending + run.counts.failed == 3 - count


def test_forget_needs_to_know_what(state: Path) -> None:
    assert run_state(state, "forget").returncode == 2


def test_reset_of_several_sites_wants_to_be_told_so(state: Path) -> None:
    frontier = SqliteState(state)
    frontier.runs.begin_run("other.com/news", 1_715_000_004)
    frontier.close()
    refused = run_state(state, "reset")
    assert refused.returncode == 2
    (sentence,) = refused.stderr.strip().splitlines()
    assert "2 sites (e.com, other.com): say --yes" in sentence
    assert state.exists()
    assert run_state(state, "reset", "--yes").returncode == 0
    assert not state.exists()


@pytest.mark.parametrize("answer", ["y", "n"])
def test_reset_of_several_sites_asks_on_a_terminal(answer: str, state: Path, tmp_path: Path) -> None:
    frontier = SqliteState(state)
    frontier.runs.begin_run("other.com/news", 1_715_000_004)
    frontier.close()
    leader, follower = pty.openpty()
    runner = tmp_path / "runner.py"
    runner.write_text(
        f"import os, runpy\nos.dup2(os.open({os.ttyname(follower)!r}, os.O_RDWR | os.O_NOCTTY), 0)\n"
        "runpy.run_module('scrapy', run_name='__main__')\n",
        encoding="utf-8",
    )
    os.write(leader, f"{answer}\n".encode())
    done = run([SCRAPY[0], str(runner), "state", "reset", "-s", f"NEWSCRAWL_STATE={state}"])
    os.close(leader)
    os.close(follower)
    assert "Forget them all? [y/N]" in done.stdout
    assert done.returncode == (0 if answer == "y" else 1)
    assert state.exists() is (answer == "n")


def test_reset_forgets_everything(state: Path) -> None:
    assert run_state(state, "reset").returncode == 0
    assert not state.exists()
    shown = run_state(state, "show")
    assert shown.returncode == 1
    assert "There is no state" in shown.stderr


def test_reset_keeps_its_hands_off_a_state_in_use(state: Path) -> None:
    frontier = SqliteState(state)
    refused = run_state(state, "reset")
    frontier.close()
    assert refused.returncode == 1
    assert "Another crawl" in refused.stderr
    assert state.exists()


def test_a_wrong_word_is_refused(state: Path) -> None:
    refused = run_state(state, "erase")
    assert refused.returncode == 2
    assert (
        "hosts, requeue, accept-output, forget HOST|URL, give-up STORE, reset, migrate or copy FROM TO"
        in refused.stderr + refused.stdout
    )
