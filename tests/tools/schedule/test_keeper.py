"""The timetable is kept with a real Scrapyd: in a process of its own by seconds, and step by step at invented times."""

from __future__ import annotations

import json
import logging
import signal
import subprocess
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from newscrawl.errors import ScrapydRefusedError
from newscrawl.storage.job_log import read_jobs
from newscrawl.tools.schedule.keeper import Keeper
from newscrawl.tools.schedule.schedule_memory import Remembered, ScheduleLock, ScheduleMemory
from newscrawl.tools.schedule.scrapyd import Job, Scrapyd
from newscrawl.tools.schedule.target_connections import connect_targets
from newscrawl.tools.schedule.timetable import Schedule, ScheduleEntry, Target, Timing, name_job

from ...newsroom.server import Newsroom
from ...scrapyd.server import PACE, PASSWORD, USERNAME, ScrapydServer
from ...small_site import SmallSite
from ...starting import SCRAPY, Process, run
from ...waiting import wait_until

NOON = datetime(2026, 5, 1, 12, 0, 30, tzinfo=timezone.utc)
HOURLY = Timing(cron="0 * * * *")


def name_sites(spider: str, arguments: Mapping[str, str]) -> set[str]:
    if "url" not in arguments:
        raise ValueError("Say where to start.")
    return {arguments["url"]}


def make_entry(name: str, url: str, timing: Timing = HOURLY) -> ScheduleEntry:
    return ScheduleEntry(name, "news", timing, {"url": url, "max_articles": "1"}, PACE, frozenset({url}))


def make_keeper(scrapyd: ScrapydServer, folder: Path, *entries: ScheduleEntry, password: str = PASSWORD) -> Keeper:
    memory = ScheduleMemory.load(folder)
    schedule = Schedule(entries, [Target(url=scrapyd.url)])
    environment = {"SCRAPYD_USERNAME": USERNAME, "SCRAPYD_PASSWORD": password}
    return Keeper(schedule, connect_targets(schedule, environment, may_move=False), memory, name_sites)


def list_started(scrapyd: ScrapydServer, prefix: str) -> list[str]:
    jobs = scrapyd.get("listjobs.json", project="newscrawl")
    return [
        job["id"] for state in ("pending", "running", "finished") for job in jobs[state] if job["id"].startswith(prefix)
    ]


def end(scrapyd: ScrapydServer, job: str) -> None:
    """Where nothing is to be seen in what it crawls."""
    scrapyd.cancel(job)
    wait_until(lambda: scrapyd.find_job(job)["state"] not in ("pending", "running"))


def test_a_timetable_of_seconds_is_kept(scrapyd: ScrapydServer, tmp_path: Path) -> None:
    with SmallSite(4) as plain, SmallSite(4) as modern:
        check_timetable_of_seconds(scrapyd, tmp_path, plain.address, modern.address)


def check_timetable_of_seconds(scrapyd: ScrapydServer, folder: Path, plain: str, modern: str) -> None:
    pace = ", ".join(f'{name} = "{value}"' for name, value in PACE.items())
    timetable = folder / "schedule.toml"
    timetable.write_text(
        f'[scrapyd]\nurl = "{scrapyd.url}"\n'
        + "".join(
            f'[crawl.{name}]\nspider = "news"\narguments = {{ url = "{url}/" }}\nsettings = {{ {pace} }}\n'
            f'interval = "{interval}"\n'
            for name, url, interval in (("plain", plain, "1s"), ("plain-too", plain, "1s"), ("modern", modern, "1h"))
        )
    )

    environment = {name: value for name, value in scrapyd.environment.items() if not name.startswith("PYTHON")}

    def tell(*arguments: str) -> subprocess.CompletedProcess[str]:
        return run([*command, *arguments], environment=environment)

    def read() -> dict[str, list[dict[str, Any]]]:
        sites = defaultdict(list)
        for record in read_jobs(scrapyd.data / "jobs.jsonl"):
            if f"http://{record['site']}" in (plain, modern):
                sites[record["site"]].append(record)
        return sites

    command = [*SCRAPY, "schedule", "--file", str(timetable)]
    with Process([*command, "run"], environment=environment) as process:
        try:
            wait_until(lambda: len(sites := read()) == 2 and sum(map(len, sites.values())) >= 3, 120)
        finally:
            process.send_signal(signal.SIGTERM)
            log = process.communicate(timeout=60)[1].decode()
    assert process.returncode == 0
    assert PASSWORD not in log
    scrapyd.wait(*list_started(scrapyd, "plain"), *list_started(scrapyd, "modern"))
    for name, jobs in read().items():
        assert all(job["outcome"] == "ok" for job in jobs), jobs
        assert all(earlier["ended"] <= later["began"] for earlier, later in pairwise(jobs))
        urls = scrapyd.list_urls(name.replace(":", "-"))
        assert len(urls) == len(set(urls)) == sum(job["articles"]["new"] for job in jobs) == 4
    listed = {entry["name"]: entry for entry in json.loads(tell("list", "--json").stdout)}
    assert listed["plain"]["skipped"] + listed["plain-too"]["skipped"] > 0
    for entry in listed.values():
        started = list_started(scrapyd, f"{entry['name']}_")
        assert entry["started"] == len(started)
        if started:
            assert (entry["outcome"], entry["last_job"]) == ("ok", max(started))
    assert "is skipped: plain" in log

    timetable.write_text(
        timetable.read_text().replace(f'{pace} }}\ninterval = "1h"', 'DOWNLOAD_DELAY = "9" }\ninterval = "1h"')
    )
    done = tell("now", "modern")
    assert done.returncode == 0, done.stderr
    again = tell("now", "modern")
    assert again.returncode == 3, again.stdout
    assert again.stderr.startswith("modern is not started: modern_")
    end(scrapyd, max(list_started(scrapyd, "modern_")))


def test_runs_that_were_missed_are_made_up_for_once(scrapyd: ScrapydServer, newsroom: Newsroom, tmp_path: Path) -> None:
    keeper = make_keeper(scrapyd, tmp_path, make_entry("late", newsroom.address("plain")))
    keeper.begin(NOON - timedelta(hours=10))
    assert keeper.step(NOON - timedelta(hours=10)) == 3600 - 30
    keeper = make_keeper(scrapyd, tmp_path, make_entry("late", newsroom.address("plain")))  # started anew, hours later
    keeper.begin(NOON)
    assert keeper.step(NOON) == 3600 - 30
    assert keeper.step(NOON + timedelta(seconds=10)) == 3600 - 40
    assert list_started(scrapyd, "late") == ["late_20260501T120030"]
    past = ScheduleMemory.load(tmp_path).find("late")
    assert (past.started, past.missed, past.skipped) == (1, 9, 0)
    end(scrapyd, "late_20260501T120030")


def test_a_clock_that_was_ahead_stops_nothing(scrapyd: ScrapydServer, newsroom: Newsroom, tmp_path: Path) -> None:
    keeper = make_keeper(scrapyd, tmp_path, make_entry("ahead", newsroom.address("plain")))
    keeper.begin(NOON + timedelta(days=300))
    assert keeper.step(NOON) == 3600 - 30


def test_a_scrapyd_that_is_away_is_asked_more_and_more_seldom_and_nothing_is_lost(
    scrapyd: ScrapydServer, newsroom: Newsroom, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keeper = make_keeper(scrapyd, tmp_path, make_entry("patient", newsroom.address("plain")))
    keeper.begin(NOON - timedelta(hours=1))
    scrapyd.kill()
    now, waits = NOON, []
    with caplog.at_level(logging.INFO):
        for _ in range(12):
            waits.append(keeper.step(now))
            now += timedelta(seconds=waits[-1])
        assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    scrapyd.start()
    with caplog.at_level(logging.INFO):
        keeper.step(now)
        keeper.step(now + timedelta(seconds=5))
    assert [record.getMessage() for record in caplog.records][1:] == [
        "Scrapyd takes jobs again.",
        f"patient is started as {name_job(keeper.schedule.entries[0], now)}.",
    ]
    (job,) = list_started(scrapyd, "patient")
    end(scrapyd, job)


def test_a_job_whose_answer_was_lost_is_not_started_twice(
    scrapyd: ScrapydServer, newsroom: Newsroom, tmp_path: Path
) -> None:
    entry = make_entry("lost", newsroom.address("modern"))
    keeper = make_keeper(scrapyd, tmp_path, entry)
    keeper.begin(NOON - timedelta(hours=1))
    job = keeper.memory.find("lost").posting = name_job(entry, NOON)
    keeper.memory.save()
    keeper.targets.watches[0].scrapyd.start("newscrawl", "news", job, entry.arguments, entry.settings)
    keeper = make_keeper(scrapyd, tmp_path, entry)
    keeper.step(NOON)
    keeper.step(NOON + timedelta(seconds=10))
    assert list_started(scrapyd, "lost") == [job]
    assert keeper.memory.find("lost").last_job == job
    end(scrapyd, job)


def test_a_job_of_the_site_that_somebody_else_started_is_seen_while_it_waits(
    scrapyd: ScrapydServer, newsroom: Newsroom, tmp_path: Path
) -> None:
    url = newsroom.address("traps")
    keeper = make_keeper(scrapyd, tmp_path, make_entry("second", url))
    jobs = [*keeper.targets.watches[0].scrapyd.list_jobs("newscrawl"), Job("by-hand", "news", "pending", {"url": url})]
    holder = keeper.find_overlap(keeper.schedule.entries[0], jobs)
    assert holder is not None
    assert holder.id == "by-hand"


def test_a_wrong_password_is_said_once_without_it(
    scrapyd: ScrapydServer, newsroom: Newsroom, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keeper = make_keeper(scrapyd, tmp_path, make_entry("shut", newsroom.address("plain")), password="wr0ng")
    keeper.begin(NOON - timedelta(hours=1))
    for second in (0, 2, 10):
        keeper.step(NOON + timedelta(seconds=second))
    (record,) = caplog.records
    assert "SCRAPYD_PASSWORD" in record.getMessage()
    assert "wr0ng" not in caplog.text
    assert "wr0ng" not in repr(keeper)
    assert list_started(scrapyd, "shut") == []


def test_a_project_that_is_not_deployed_is_told_of(scrapyd: ScrapydServer) -> None:
    client = Scrapyd(scrapyd.url, USERNAME, PASSWORD)
    with pytest.raises(ScrapydRefusedError, match=r"not found; deploy the project"):
        client.list_jobs("press")
    with pytest.raises(ScrapydRefusedError, match=r"spider 'atlantis' not found"):
        client.start("newscrawl", "atlantis", "x", {}, {})


def test_one_crawl_that_cannot_be_started_does_not_hold_up_the_others(
    scrapyd: ScrapydServer, newsroom: Newsroom, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    bad = ScheduleEntry("atlantis", "atlantis", HOURLY, {}, {}, frozenset({"atlantis"}))
    keeper = make_keeper(scrapyd, tmp_path, bad, make_entry("other", newsroom.address("plain")))
    keeper.begin(NOON - timedelta(hours=1))
    assert keeper.step(NOON) == 1.0
    assert keeper.step(NOON + timedelta(seconds=1)) == 2.0
    (job,) = list_started(scrapyd, "other")
    assert caplog.text.count("atlantis cannot be started") == 1
    end(scrapyd, job)


def test_what_is_saved_is_there_again(tmp_path: Path) -> None:
    memory = ScheduleMemory.load(tmp_path)
    assert memory.entries == {}
    past = Remembered(datetime(2026, 1, 1, 0, 0, 0, 500000, timezone.utc), "a_1", "a_0", 3, 2, 1)
    memory.entries = {"a": past, "b": Remembered()}
    memory.save()
    assert ScheduleMemory.load(tmp_path).entries == memory.entries
    assert [path.name for path in tmp_path.iterdir()] == ["schedule.json"]


@pytest.mark.parametrize("text", ["", "[]", '{"entries": [1]}', '{"entries": {"a": {"slot": "x"}}}', "{"])
def test_a_mangled_file_is_told_of(text: str, tmp_path: Path) -> None:
    (tmp_path / "schedule.json").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="move it away"):
        ScheduleMemory.load(tmp_path)


def test_one_process_keeps_a_timetable(tmp_path: Path) -> None:
    lock = ScheduleLock(tmp_path / "new")
    with pytest.raises(BlockingIOError):
        ScheduleLock(tmp_path / "new")
    lock.close()
    ScheduleLock(tmp_path / "new").close()
