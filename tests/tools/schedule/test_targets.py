"""Jobs are spread over several Scrapyds: two real ones, at invented times."""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from newscrawl.errors import CommandError, ScrapydUnreachableError
from newscrawl.tools.schedule.keeper import Keeper
from newscrawl.tools.schedule.schedule_memory import Remembered, ScheduleMemory
from newscrawl.tools.schedule.scrapyd import Job
from newscrawl.tools.schedule.target_connections import connect_targets
from newscrawl.tools.schedule.targets import Targets
from newscrawl.tools.schedule.timetable import Schedule, ScheduleEntry, Target, Timing

from ...scrapyd.server import PACE, PASSWORD, USERNAME, ScrapydServer
from ...small_site import SmallSite
from ...waiting import wait_until

NOON = datetime(2026, 5, 1, 12, 0, tzinfo=timezone.utc)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
ENVIRONMENT = {"SCRAPYD_USERNAME": USERNAME, "SCRAPYD_PASSWORD": PASSWORD}
_SELDOM = 3600.0  # seconds: a job waits for as long as the test takes, but for one when Scrapyd starts


class Pair:
    """Two Scrapyds that the project is deployed to. What they are given waits."""

    def __init__(self, north: ScrapydServer, south: ScrapydServer) -> None:
        self.north, self.south = north, south

    def make_schedule(self, *entries: ScheduleEntry) -> Schedule:
        return Schedule(entries, [Target("north", self.north.url), Target("south", self.south.url)])

    def make_keeper(self, folder: Path, *entries: ScheduleEntry, may_move: bool = True) -> Keeper:
        schedule = self.make_schedule(*entries)
        targets = connect_targets(schedule, ENVIRONMENT, may_move=may_move)
        keeper = Keeper(schedule, targets, ScheduleMemory.load(folder), name_sites)
        keeper.begin(NOON)
        return keeper

    def clear(self) -> None:
        """Has all jobs end."""
        for server in (self.north, self.south):
            for job in list_jobs(server):
                server.cancel(job)
            wait_until(lambda server=server: not list_jobs(server))


def name_sites(spider: str, arguments: Mapping[str, str]) -> set[str]:
    return {arguments["url"]}


def make_entry(name: str, url: str | None = None) -> ScheduleEntry:
    url = url or f"https://{name}.example/"
    pace = {**PACE, "DOWNLOAD_DELAY": "9"}
    return ScheduleEntry(name, "news", Timing(cron="0 * * * *"), {"url": url}, pace, frozenset({url}))


def list_jobs(server: ScrapydServer) -> list[str]:
    """Those that wait or run."""
    jobs = server.get("listjobs.json", project="newscrawl")
    return sorted(job["id"] for state in ("pending", "running") for job in jobs[state])


@pytest.fixture(scope="module")
def pair(scrapyd: ScrapydServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    north, south = (ScrapydServer(tmp_path_factory.mktemp(name), _SELDOM) for name in ("north", "south"))
    for server in (north, south):
        scrapyd.share_deployed(server)
    with north, south:
        yield Pair(north, south)


def test_a_site_moves_when_its_scrapyd_is_gone_and_stays_when_it_is_back(
    pair: Pair, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with SmallSite(4) as site, caplog.at_level(logging.INFO):
        entries = [make_entry("a", f"{site.address}/"), *(make_entry(name) for name in "bcd")]
        keeper = pair.make_keeper(tmp_path, *entries)
        homes = {entry.name: keeper.memory.find(entry.name) for entry in entries}
        now = NOON + HOUR
        assert keeper.step(now) == 3600
        assert list_jobs(pair.north) == ["a_20260501T130000", "c_20260501T130000"]
        assert list_jobs(pair.south) == ["b_20260501T130000", "d_20260501T130000"]
        for job in list_jobs(pair.south):
            pair.south.cancel(job)

        pair.north.kill()
        now += HOUR
        assert keeper.step(now) == 1.0
        assert list_jobs(pair.south) == ["b_20260501T140000", "d_20260501T140000"]  # they do not wait for north
        gone = now
        while now - gone < 2 * MINUTE:
            assert homes["a"].target == homes["c"].target == "north"
            now += timedelta(seconds=keeper.step(now))
        assert keeper.step(now) <= 30
        moved = f"{now:%Y%m%dT%H%M%S}"
        assert list_jobs(pair.south) == [f"a_{moved}", "b_20260501T140000", "c_" + moved, "d_20260501T140000"]
        assert {past.target for past in homes.values()} == {"south"}
        (warning,) = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
        assert warning == (
            f"Scrapyd north at {pair.north.url} does not take jobs (Connection refused). It is tried again; after 2m "
            "its sites go to others."
        )
        assert "a goes to south from now on: north does not answer." in caplog.text

        pair.north.start()  # and with it the job of site a that has waited there
        wait_until(lambda: pair.north.find_job("a_20260501T130000")["state"] == "running")
        now += timedelta(seconds=keeper.step(now))
        keeper.step(now)
        wait_until(lambda: list_jobs(pair.north) == [])
        assert f"a_20260501T130000 at north is ended: a_{moved} is there, at south." in caplog.text
        assert "Scrapyd north takes jobs again." in caplog.text
        pair.clear()
        now = NOON + 3 * HOUR
        keeper.step(now)
        assert (list_jobs(pair.north), len(list_jobs(pair.south))) == ([], 4)
        assert ScheduleMemory.load(tmp_path).find("a").moved is not None
        pair.clear()


def test_without_a_database_a_site_waits_for_the_scrapyd_that_has_its_state(
    pair: Pair, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keeper = pair.make_keeper(tmp_path, make_entry("a"), make_entry("b"), may_move=False)
    keeper.step(NOON + HOUR)
    pair.clear()
    pair.north.kill()
    now = NOON + 2 * HOUR
    for _ in range(20):
        now += timedelta(seconds=keeper.step(now))
    assert now > NOON + 2 * HOUR + 5 * MINUTE
    assert list_jobs(pair.south) == ["b_20260501T140000"]
    assert "its sites wait for it, since it has what is known of them" in caplog.text
    pair.north.start()
    keeper.step(now)
    assert len(list_jobs(pair.north)) == 1
    pair.clear()


def test_a_job_that_may_have_been_taken_is_looked_for_where_it_was_sent(pair: Pair, tmp_path: Path) -> None:
    keeper = pair.make_keeper(tmp_path, make_entry("lost"))
    past = keeper.memory.find("lost")
    past.target, past.posting = "south", "lost_20260501T130000"
    keeper.targets.watches[1].start(Job(past.posting, "news", "pending", {"url": "https://lost.example/"}), PACE)
    keeper.step(NOON + HOUR)
    assert (past.last_job, past.started) == ("lost_20260501T130000", 1)
    assert (list_jobs(pair.north), list_jobs(pair.south)) == ([], ["lost_20260501T130000"])
    pair.clear()


def make_targets(*names: str, may_move: bool = True) -> Targets:
    """Whose Scrapyds have answered an hour and a half ago first."""
    targets = connect_targets(Schedule((), [Target(name) for name in names]), {}, may_move=may_move)
    for watch in targets.watches:
        watch.jobs, watch.answers_since = [], NOON - 1.5 * HOUR
    return targets


def settle(targets: Targets, pasts: list[Remembered], now: datetime) -> Counter[str | None]:
    """Lets each site have a job, in turn."""
    targets.count_sites(pasts)
    for past in pasts:
        watch = targets.choose(past, now)
        if watch is not None:
            targets.settle(past, watch, now)
    return Counter(past.target for past in pasts)


def test_a_new_scrapyd_gets_its_share_and_then_nothing_moves_any_more() -> None:
    targets = make_targets("north", "south", "east")
    pasts = [Remembered(target="north", last_job="x") for _ in range(30)]
    targets.watches[1].answers_since = targets.watches[2].answers_since = NOON - 0.5 * HOUR
    assert settle(targets, pasts, NOON) == {"north": 30}  # who has just begun to answer may be gone soon
    assert settle(targets, pasts, NOON + HOUR) == {"north": 10, "south": 10, "east": 10}
    moved = [(past.target, past.moved) for past in pasts]
    for hours in range(2, 100):
        settle(targets, pasts, NOON + hours * HOUR)
    assert [(past.target, past.moved) for past in pasts] == moved


def test_a_scrapyd_that_comes_and_goes_costs_a_site_two_moves_a_day() -> None:
    targets = make_targets("north", "south")
    pasts = [Remembered() for _ in range(10)]
    assert settle(targets, pasts, NOON) == {"north": 5, "south": 5}
    north, now, moves = targets.watches[0], NOON, Counter[int]()
    while now < NOON + 2 * DAY:
        before = [past.target for past in pasts]
        is_away = int((now - NOON) / (90 * MINUTE)) % 2
        if is_away and north.jobs is not None:
            targets.note_away(north, ScrapydUnreachableError("Connection refused"), now)
        elif not is_away and north.jobs is None:
            north.jobs, north.away_since, north.answers_since, north.trouble = [], None, now, None
        settle(targets, pasts, now)
        moves.update(place for place, past in enumerate(pasts) if past.target != before[place])
        now += 10 * MINUTE
    assert max(moves.values()) <= 4


def test_a_site_that_has_to_move_goes_where_the_fewest_are() -> None:
    targets = make_targets("north", "south", "east")
    pasts = [Remembered(target=name) for name in ("north", "south", "south", "east")]
    targets.note_away(targets.watches[0], ScrapydUnreachableError("it answered 502"), NOON - 3 * MINUTE)
    assert settle(targets, pasts, NOON) == {"south": 2, "east": 2}
    assert pasts[0].moved == NOON


def test_a_job_that_may_have_been_taken_keeps_its_site_where_it_is() -> None:
    targets = make_targets("north", "south")
    pasts = [Remembered(target="north", posting="x") for _ in range(4)]
    assert settle(targets, pasts, NOON) == {"north": 4}


def test_what_a_single_scrapyd_had_is_the_firsts() -> None:
    for target in (None, "scrapyd"):
        pasts = [Remembered(last_job="x", target=target), Remembered(), Remembered()]
        assert settle(make_targets("north", "south", may_move=False), pasts, NOON) == {"north": 2, "south": 1}
        assert pasts[0].target == "north"
        assert pasts[0].moved is None


def test_a_scrapyd_that_was_taken_out_of_the_timetable_has_no_sites() -> None:
    pasts = [Remembered(last_job="x", target=name) for name in ("south", "west")]
    assert settle(make_targets("north", "south", may_move=False), pasts, NOON) == {"north": 1, "south": 1}
    assert pasts[0].target == "south"


def test_each_scrapyd_has_its_own_password() -> None:
    schedule = Schedule((), [Target("north"), Target("south", user_variable="SOUTH_U", password_variable="SOUTH_P")])
    environment = {**ENVIRONMENT, "SOUTH_U": "u", "SOUTH_P": "p4ss"}
    north, south = connect_targets(schedule, environment, may_move=False).watches
    assert (north.scrapyd.user, north.scrapyd.password) == (USERNAME, PASSWORD)
    assert (south.scrapyd.user, south.scrapyd.password) == ("u", "p4ss")
    assert "p4ss" not in repr(south)
    assert "p4ss" not in os.environ.values()
    with pytest.raises(CommandError, match=r"no SOUTH_U, which the timetable names for south"):
        connect_targets(schedule, ENVIRONMENT, may_move=False)
