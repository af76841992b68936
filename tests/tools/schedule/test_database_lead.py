"""Several keepers of one timetable: real processes, a real PostgreSQL, a real Scrapyd."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from newscrawl.errors import CommandError, SessionLostError
from newscrawl.tools.schedule.database_lead import DatabaseMemory, open_session, read_schedule_state, try_to_lead
from newscrawl.tools.schedule.keeper import Keeper
from newscrawl.tools.schedule.schedule_memory import Remembered
from newscrawl.tools.schedule.target_connections import connect_targets
from newscrawl.tools.schedule.timetable import Schedule, ScheduleEntry, Target, Timing

from ...postgres_server import PostgresServer
from ...scrapyd.server import PASSWORD, USERNAME, ScrapydServer
from ...starting import SCRAPY, Process, run
from ...waiting import wait_until

NOON = datetime(2026, 5, 1, 12, 0, 30, tzinfo=timezone.utc)
KEPT, WAITS, LOST = b"is kept with Scrapyd", b"this keeper waits", b"is lost"


def find_url(postgres: PostgresServer) -> str:
    return f"postgresql://postgres:s3cret@/postgres?host={postgres.folder}"


@pytest.fixture
def address(postgres: PostgresServer) -> Iterator[str]:
    """Of a database that no keeper has used."""
    postgres.ask("DROP SCHEMA IF EXISTS newscrawl_schedule CASCADE")
    yield find_url(postgres)
    assert postgres.ask("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'") == [(0,)]


class Keepers:
    """Processes of `scrapy schedule run`, each with a data folder of its own, as on a machine of its own."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder, self.address = folder, address
        self.timetable = folder / "schedule.toml"
        self.timetable.write_text(
            '[scrapyd]\nurl = "http://127.0.0.1:9/"\n[crawl.arab]\nsite = "arabstoday"\ncron = "0 6 * * *"\n'
        )
        self.processes: list[Process] = []

    def tell(self, action: str) -> list[str]:
        return [*SCRAPY, "schedule", action, "--file", str(self.timetable)]

    def start(self) -> Process:
        data = self.folder / str(len(self.processes))
        environment = {"NEWSCRAWL_DATABASE": self.address, "NEWSCRAWL_DATA_DIR": str(data)}
        self.processes.append(Process(self.tell("run"), environment=environment))
        return self.processes[-1]

    def end(self) -> None:
        for process in self.processes:
            with process:
                process.kill()


@pytest.fixture
def keepers(tmp_path: Path, address: str) -> Iterator[Keepers]:
    started = Keepers(tmp_path, address)
    yield started
    started.end()


def wait_for(process: Process, words: bytes, count: int = 1) -> None:
    wait_until(lambda: process.read_log().count(words) == count)


def test_the_next_keeper_takes_over_when_the_leader_is_killed(keepers: Keepers, postgres: PostgresServer) -> None:
    first = keepers.start()
    wait_for(first, KEPT)
    second = keepers.start()
    wait_for(second, WAITS)
    assert f"(process {first.pid}); this keeper waits, and takes over" in second.read_log().decode()
    listed = run(keepers.tell("list"), environment={"NEWSCRAWL_DATABASE": keepers.address})
    assert listed.returncode == 3  # by the Scrapyd that is not there, alone
    assert "Nobody keeps" not in listed.stderr

    first.kill()
    wait_for(second, KEPT)
    third = keepers.start()
    wait_for(third, WAITS)

    assert postgres.ask("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'") == [(True,)]
    wait_for(second, LOST)
    wait_until(lambda: KEPT in third.read_log() or second.read_log().count(KEPT) == 2)

    third.send_signal(signal.SIGTERM)
    second.send_signal(signal.SIGTERM)
    for process in (second, third):
        assert process.wait(60) == 0
        assert process.read_log().decode().endswith("Stopped as asked; jobs that run go on.\n")
        assert b"s3cret" not in process.read_log()
    alone = run(keepers.tell("list"), environment={"NEWSCRAWL_DATABASE": keepers.address})
    assert "Nobody keeps this timetable in the database, so nothing begins by itself" in alone.stderr


def test_a_server_that_is_away_for_a_while_ends_the_lead_and_no_keeper(
    keepers: Keepers, postgres: PostgresServer
) -> None:
    keeper = keepers.start()
    wait_for(keeper, KEPT)
    postgres.stop()
    refused = keepers.start()
    try:
        wait_for(keeper, LOST)
        assert refused.wait(60) == 1
        (sentence,) = refused.read_log().decode().splitlines()
        assert sentence.startswith("The database cannot be reached (")
        assert "s3cret" not in sentence
    finally:
        postgres.start()
    wait_for(keeper, KEPT, 2)


def make_keeper(scrapyd: ScrapydServer, memory: DatabaseMemory, now: datetime) -> Keeper:
    url = "https://courier.example/"
    entry = ScheduleEntry("courier", "news", Timing(cron="0 * * * *"), {"url": url}, {}, frozenset({url}))
    schedule = Schedule([entry], [Target(url=scrapyd.url)])
    environment = {"SCRAPYD_USERNAME": USERNAME, "SCRAPYD_PASSWORD": PASSWORD}
    targets = connect_targets(schedule, environment, may_move=True)
    keeper = Keeper(schedule, targets, memory, lambda spider, arguments: {arguments["url"]})
    keeper.begin(now)
    return keeper


def list_started(scrapyd: ScrapydServer) -> list[str]:
    jobs = scrapyd.get("listjobs.json", project="newscrawl")
    found = [job["id"] for state in ("pending", "running", "finished") for job in jobs[state]]
    return sorted(job for job in found if job.startswith("courier_"))


def test_what_one_leader_has_started_the_next_one_knows(
    scrapyd: ScrapydServer, address: str, postgres: PostgresServer
) -> None:
    hour = timedelta(hours=1)
    with open_session(address) as first, open_session(address) as second:
        memory = try_to_lead(first)
        assert memory is not None
        assert try_to_lead(second) is None
        keeper = make_keeper(scrapyd, memory, NOON)
        keeper.step(NOON + hour)
        job = "courier_20260501T130030"
        assert list_started(scrapyd) == [job]
        wait_until(lambda: scrapyd.find_job(job)["state"] not in ("pending", "unknown"))
        scrapyd.cancel(job)
        wait_until(lambda: scrapyd.find_job(job)["state"] == "finished")  # for a moment it is nowhere

        postgres.ask("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
        with pytest.raises(SessionLostError, match="terminat"):
            keeper.step(NOON + 2 * hour)  # it is due, and is noted before it is asked for
        assert list_started(scrapyd) == [job]

        handed_over = try_to_lead(second)
        assert handed_over is not None
        past = handed_over.find("courier")
        assert (past.last_job, past.started, past.target) == (job, 1, "scrapyd")
        assert make_keeper(scrapyd, handed_over, NOON + hour).step(NOON + hour) == 3600 - 30
        second.wait(0.01)
        postgres.ask("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
        began = datetime.now()
        with pytest.raises(SessionLostError):
            second.wait(60)
        assert datetime.now() - began < timedelta(seconds=30)


def test_what_is_remembered_is_read_without_a_lead(address: str) -> None:
    memory, leader = read_schedule_state(address)
    assert (memory.find("a"), leader) == (Remembered(), None)
    past = Remembered(NOON, "a_1", "a_0", 3, 2, 1, "north", NOON)
    with open_session(address) as lead:
        led = try_to_lead(lead)
        assert led is not None
        led.find("a").slot = NOON
        for name in Remembered.__slots__:
            setattr(led.find("a"), name, getattr(past, name))
        led.find("b").started = 5
        led.save("a")
        memory, leader = read_schedule_state(address)
        assert (memory.find("a"), memory.find("b").started) == (past, 0)
        assert leader is not None
        assert re.fullmatch(r"the one on \S+ \(process \d+\)", leader)


@pytest.mark.parametrize("address", ["nonsense", "postgresql://u:s3cret@h/x?nothing=1"])
def test_what_is_no_address_is_said_without_it(address: str) -> None:
    with pytest.raises(CommandError, match="is no address of a database") as caught:
        open_session(address)
    assert "s3cret" not in str(caught.value)
    assert caught.value.exit_code == 2
