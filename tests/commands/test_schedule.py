"""`scrapy schedule` where no Scrapyd is needed; tests/tools/schedule/test_keeper.py has the rest."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from newscrawl.own_command import name_scrapy
from newscrawl.storage.job_log import JOBS, append_job
from newscrawl.tools.schedule.schedule_memory import ScheduleLock

from ..alerts.receivers import receive_posts
from ..starting import SCRAPY, Process, run
from ..waiting import wait_until
from ..warm_process import PROJECT

TIMETABLE = '[crawl.arab]\nsite = "arabstoday"\ncron = "0 6 * * *"\nzone = "Asia/Dubai"\n'


def run_schedule(
    folder: Path, *arguments: str, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return run([*SCRAPY, "schedule", *arguments, "-s", f"NEWSCRAWL_DATA_DIR={folder}"], environment=env)


@pytest.fixture
def timetable(tmp_path: Path) -> Path:
    path = tmp_path / "schedule.toml"
    path.write_text(TIMETABLE, encoding="utf-8")
    return path


def wait_for_lines(process: Process, count: int) -> None:
    wait_until(lambda: process.read_log().count(b"\n") >= count)


def find_closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.mark.parametrize("action", ["run", "list", "crontab"])
def test_a_typo_is_an_error_before_anything_starts(action: str, timetable: Path, tmp_path: Path) -> None:
    timetable.write_text(
        TIMETABLE.replace("arabstoday", "arabstody").replace("cron", "crom") + 'arguments = {sinse = "2d"}\n'
    )
    done = run_schedule(tmp_path / "data", action, "--file", str(timetable))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "schedule.toml, line 2: crawl arab: there is no site 'arabstody'; write 'arabstoday'.",
        "schedule.toml, line 3: crawl arab: there is no key 'crom'; write 'cron'.",
    ]
    assert not (tmp_path / "data").exists()


def test_arguments_are_those_of_the_spider(timetable: Path, tmp_path: Path) -> None:
    timetable.write_text(TIMETABLE + 'arguments = {sinse = "2d"}\n')
    done = run_schedule(tmp_path, "list", "--file", str(timetable))
    assert done.returncode == 2
    assert done.stderr == "schedule.toml, line 5: crawl arab: There is no argument 'sinse'; did you mean since?\n"


def test_the_timetable_is_listed(timetable: Path, tmp_path: Path) -> None:
    done = run_schedule(tmp_path, "list", "--file", str(timetable))
    row = done.stdout.splitlines()[1]
    assert row.split()[:8] == ["arab", "0", "6", "*", "*", "*", "Asia/Dubai", "never"]
    assert " 06:00:00 " in row
    (entry,) = json.loads(run_schedule(tmp_path, "list", "--json", "--file", str(timetable)).stdout)
    assert entry["next_run"].endswith("T02:00:00Z")


def test_a_list_says_when_nobody_keeps_the_timetable_or_scrapyd_is_down(timetable: Path, tmp_path: Path) -> None:
    timetable.write_text(f'[scrapyd]\nurl = "http://127.0.0.1:{find_closed_port()}/"\n{TIMETABLE}')
    data = tmp_path / "data"
    done = run_schedule(data, "list", "--file", str(timetable))
    assert done.returncode == 3
    assert done.stdout.splitlines()[1].startswith("arab ")
    nobody, down = done.stderr.splitlines()
    assert (
        nobody == f"Nobody keeps this timetable in {data}, so nothing begins by itself: {name_scrapy()} schedule run."
    )
    assert down.endswith("takes no jobs (Connection refused).")
    assert not data.exists()
    lock = ScheduleLock(data)
    try:
        kept = run_schedule(data, "list", "--json", "--file", str(timetable))
    finally:
        lock.close()
    assert kept.returncode == 3
    assert kept.stderr.splitlines() == [down]


def test_a_list_of_sites_is_added_to_the_timetable(timetable: Path, tmp_path: Path) -> None:
    sites = tmp_path / "sites.txt"
    sites.write_text("https://example.com/ since=2d render=never\nhttps://arabstoday.net/\n")
    for says in (
        f"1 crawl added to {timetable}: example.com. 1 site is in there already: arabstoday.\n",
        f"Nothing to add to {timetable}. 2 sites are in there already: example.com, arabstoday.\n",
    ):
        done = run_schedule(tmp_path, "add", f"@{sites}", "every=1h", "--file", str(timetable))
        assert (done.returncode, done.stdout) == (0, says), done.stderr
    assert timetable.read_text().startswith(TIMETABLE)
    for words, says in (
        (
            [f"@{sites}"],
            f"Say which sites and how often: {name_scrapy()} schedule add @sites.txt every=1h jitter=10m.\n",
        ),
        ([f"@{sites}", "every=often"], "every=often is not understood; write 90s, 15m, 2h or 1d.\n"),
        ([f"@{sites}", "every=0s"], "every=0s is too short; write one second at least, such as 15m.\n"),
        (
            [f"@{sites}", "every=1h", "jitter=2h"],
            "jitter must be shorter than every, or runs would overtake each other.",
        ),
        ([f"@{tmp_path / 'no.txt'}", "every=1h"], "no.txt cannot be read (No such file or directory)"),
    ):
        refused = run_schedule(tmp_path, "add", *words, "--file", str(timetable))
        assert refused.returncode == 2
        assert says in refused.stderr


def test_lines_for_cron_are_printed(timetable: Path, tmp_path: Path) -> None:
    done = run_schedule(tmp_path, "crontab", "--file", str(timetable))
    assert done.stdout.splitlines()[-2:] == [
        "CRON_TZ=Asia/Dubai",
        f"0 6 * * * cd {PROJECT} && {sys.executable} -m scrapy schedule now --file {timetable} arab",
    ]


def test_what_cannot_be_is_said_in_a_sentence(timetable: Path, tmp_path: Path) -> None:
    timetable.write_text(f'[scrapyd]\nurl = "http://127.0.0.1:{find_closed_port()}/"\n{TIMETABLE}')
    for arguments, code, says in (
        (("now", "herald"), 2, "name one of arab"),
        (("now", "arab"), 1, "takes no jobs (Connection refused)"),
        (("run", "--file", str(tmp_path / "none.toml")), 2, "name another: --file"),
    ):
        done = run_schedule(tmp_path, "--file", str(timetable), *arguments)
        assert (done.returncode, len(done.stderr.strip().splitlines())) == (code, 1), done.stderr
        assert says in done.stderr
    lock = ScheduleLock(tmp_path)
    done = run_schedule(tmp_path, "--file", str(timetable), "run")
    lock.close()
    assert done.returncode == 1
    assert "Another scrapy schedule run" in done.stderr
    done = run_schedule(tmp_path, "--file", str(timetable), "run", env={"NEWSCRAWL_ALERTS": "s3cret"})
    assert done.returncode == 2
    assert "s3cret" not in done.stderr


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_it_ends_when_told_to_also_without_scrapyd(
    number: signal.Signals, code: int, timetable: Path, tmp_path: Path
) -> None:
    interval = TIMETABLE.replace('cron = "0 6 * * *"\nzone = "Asia/Dubai"', 'interval = "1s"')
    timetable.write_text(f'[scrapyd]\nurl = "http://127.0.0.1:{find_closed_port()}/"\n{interval}')
    command = [*SCRAPY, "schedule", "run", "--file", str(timetable)]
    with Process([*command, "-s", f"NEWSCRAWL_DATA_DIR={tmp_path}"]) as process:
        wait_for_lines(process, 2)
        lines = process.read_log().decode().splitlines(keepends=True)
        time.sleep(1.5)  # two more tries, of which nothing is said
        process.send_signal(number)
        rest = process.communicate(timeout=60)[1].decode().removeprefix("".join(lines))
    assert process.returncode == code
    assert "The timetable of 1 crawl is kept" in lines[0]
    assert "does not take jobs (Connection refused)" in lines[1]
    assert rest == "Stopped as asked; jobs that run go on.\n"


def test_it_ends_before_scrapyd_has_answered(timetable: Path, tmp_path: Path) -> None:
    interval = TIMETABLE.replace('cron = "0 6 * * *"\nzone = "Asia/Dubai"', 'interval = "1s"')
    command = [*SCRAPY, "schedule", "run", "--file", str(timetable), "-s", f"NEWSCRAWL_DATA_DIR={tmp_path}"]
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(60)
        timetable.write_text(f'[scrapyd]\nurl = "http://127.0.0.1:{silent.getsockname()[1]}/"\n{interval}')
        with Process(command) as process, silent.accept()[0] as asked:
            assert asked.recv(1)
            process.send_signal(signal.SIGTERM)
            log = process.communicate(timeout=60)[1].decode()
    assert process.returncode == 0
    assert "does not take jobs" not in log  # as it says of an answer that it has waited for
    assert log.endswith("Stopped as asked; jobs that run go on.\n")


def test_a_site_whose_jobs_no_longer_run_is_told_of(timetable: Path, tmp_path: Path) -> None:
    for day in range(1, 9):
        ended = f"2026-01-0{day}T06:00:00Z"
        append_job(tmp_path / JOBS, {"site": "courier", "job": "j", "ended": ended, "articles": {"new": 4}})
    command = [*SCRAPY, "schedule", "run", "--file", str(timetable)]
    with receive_posts() as webhook:
        environment = {"NEWSCRAWL_ALERTS": webhook.url, "NEWSCRAWL_DATA_DIR": str(tmp_path)}
        for _ in range(2):  # the second finds that it was told
            with Process(command, environment=environment) as process:
                wait_for_lines(process, 1)
                wait_until((tmp_path / "alerts.json").exists)
                time.sleep(0.3)
                process.send_signal(signal.SIGTERM)
    (told,) = webhook.received
    assert (told["site"], told["trouble"], told["state"]) == ("courier", "quiet", "begun")
    assert "one comes every 1 d as a rule" in told["reason"]
