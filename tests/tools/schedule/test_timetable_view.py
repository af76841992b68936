from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from newscrawl.tools.schedule.timetable import Schedule, ScheduleEntry, Timing
from newscrawl.tools.schedule.timetable_view import format_crontab


def write(*timings: Timing) -> list[str]:
    entries = [ScheduleEntry(f"c{number}", "news", timing) for number, timing in enumerate(timings)]
    lines = format_crontab(Schedule(entries), Path("/srv/my crawl"), ["/opt/100%/scrapy", "schedule", "now"])
    return lines.splitlines()[2:]


def test_each_crawl_is_a_line_in_its_zone() -> None:
    run = r"cd '/srv/my crawl' && /opt/100\%/scrapy schedule now"
    assert write(Timing(cron="5 * * * *", zone="Asia/Dubai"), Timing(interval=timedelta(minutes=15))) == [
        "CRON_TZ=Asia/Dubai",
        f"5 * * * * {run} c0",
        f"*/15 * * * * {run} c1",
    ]


def test_intervals_that_cron_cannot_say_are_told_of() -> None:
    lines = write(
        *(Timing(interval=timedelta(minutes=m)) for m in (60, 120, 1440, 7, 90)), Timing(interval=timedelta(seconds=30))
    )
    assert [line.split(" cd ")[0] for line in lines[:3]] == ["0 * * * *", "0 */2 * * *", "0 0 * * *"]
    assert all(line.startswith("# c") and "cron cannot say every" in line for line in lines[3:])


def test_a_jitter_that_is_lost_is_told_of() -> None:
    assert write(Timing(cron="0 * * * *", jitter=timedelta(minutes=3)))[1] == "# without its jitter of 3m"
