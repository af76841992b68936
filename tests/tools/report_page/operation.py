"""The data folder of an invented operation: seven sites, and what their jobs of five weeks have left."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newscrawl.frontier.state_and_output import open_state
from newscrawl.report.job_record import COVERED_FIELDS
from newscrawl.storage.frontier_records import HostConduct
from newscrawl.storage.job_log import JOBS
from newscrawl.storage.jsonlines import format_line

NOW = 1_767_268_800.0  # 2026-01-01T12:00:00Z
_DAY = 86_400
_HEADLINES = (
    "Harbour reopens after two days of storm",
    "Council votes for night buses on all lines",
    "Der Fährbetrieb wird am Freitag wieder aufgenommen",
    "La bibliothèque reste ouverte le soir",
    "山陽繊維の売上高が13%増",
    "عودة الحركة إلى الميناء بعد العاصفة",
    "Why the bridge at Valmouth stays closed until spring, and what drivers, ferries and the hospital make of it",
)


@dataclass(frozen=True)
class InventedSite:
    name: str
    a_day: float  # articles
    delay: float  # seconds, the median
    every: int = 2  # hours between two jobs
    trouble: str = ""


SITES = (
    InventedSite("courier.example", 24, 900),
    InventedSite("herald.example", 61, 340),
    InventedSite("tagblatt.example", 33, 2_600),
    InventedSite("lejournal.example", 12, 5_400, 4),
    InventedSite("nihonkai.example", 18, 1_500, trouble="coverage"),
    InventedSite("arabtoday.example", 40, 700, trouble="quiet"),
    InventedSite("a-very-long-name-of-a-regional-evening-post.example", 5, 14_000, 6, trouble="failing"),
)


def tell_time(seconds: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def make_job(site: str, ended: float, **more: Any) -> dict[str, Any]:
    """A record with nothing but what every record has, and what is given."""
    return {
        "job": f"{site}_{int(ended)}",
        "spider": "news",
        "site": site,
        "urls": [f"https://{site}/"],
        "began": tell_time(ended - 40),
        "ended": tell_time(ended),
        "seconds": 40.0,
        "outcome": "ok",
        "exit_code": 0,
        "reason": "finished",
        "sentence": None,
        **more,
    }


def write_jobs(folder: Path, jobs: list[dict[str, Any]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / JOBS).write_bytes(b"".join(map(format_line, jobs)))


def furnish(folder: Path) -> None:
    """Fills the folder."""
    chance = random.Random(20)
    jobs = [job for site in SITES for job in _list_jobs(site, folder, chance)]
    write_jobs(folder, sorted(jobs, key=lambda job: str(job["ended"])))
    for site in SITES:
        state = open_state(folder / "state" / f"{site.name}.sqlite")
        state.manners.write_conduct(_list_conducts(site, chance))
        state.commit()
        state.close()


def _list_conducts(site: InventedSite, chance: random.Random) -> dict[str, HostConduct]:
    asked = chance.choice((None, None, 2.0, 5.0))
    conduct = HostConduct(chance.randrange(4_000, 60_000), 10**9, asked, (asked or 1.0) + chance.random() / 5)
    conduct.refused_robots = chance.randrange(40)
    if site.trouble == "quiet":
        conduct.too_many, conduct.retry_afters, conduct.rested = 14, 9, 4_300.0
        conduct.rests_until = NOW + 1_500
    image = HostConduct(chance.randrange(5, 60), 10**6, None, 1.0)
    return {f"www.{site.name}": conduct, f"feeds.{site.name}": image}


def _list_jobs(site: InventedSite, folder: Path, chance: random.Random) -> Iterator[dict[str, Any]]:
    state = str(folder / "state" / f"{site.name}.sqlite")
    moment = NOW - 35 * _DAY + chance.randrange(3_600)
    while moment < NOW - 300:
        hour = time.gmtime(moment).tm_hour
        weekend = time.gmtime(moment).tm_wday > 4
        share = (0.1 if hour < 5 else 1.2) * (0.55 if weekend else 1.0)
        new = sum(chance.random() < share * site.a_day * site.every / 24 / 40 for _ in range(40))
        if site.trouble == "quiet" and moment > NOW - 2.2 * _DAY:
            new = 0
        if site.trouble == "failing" and moment > NOW - 1.1 * _DAY:
            yield make_job(
                site.name,
                moment,
                state=state,
                outcome="failed",
                exit_code=1,
                sentence=f"https://{site.name}/ cannot be read (no such host is known): check the address in a "
                "browser, then try again.",
                articles={"new": 0, "changed": 0, "duplicate": 0, "undated": 0},
                requests={"total": 2, "robots": 1, "start": 1},
                errors={"CannotResolveHost": 1},
                errors_seen=_see({"CannotResolveHost": 1}, site, moment),
            )
        else:
            yield make_good_job(site, moment, new, state, chance)
        moment += site.every * 3_600 + chance.randrange(-200, 200)


def make_good_job(site: InventedSite, moment: float, new: int, state: str, chance: random.Random) -> dict[str, Any]:
    changed, duplicate = int(new > 0 and chance.random() < 0.2), chance.randrange(4)
    written = new + changed
    unchanged, listings, feeds = chance.randrange(4, 12), chance.randrange(3, 7), 2
    errors = {code: 1 for code, share in (("404", 0.25), ("Timeout", 0.06), ("503", 0.02)) if chance.random() < share}
    article = written + duplicate + (chance.random() < 0.1)
    read = article + listings + feeds
    asked = read + unchanged + sum(errors.values())
    delays = sorted(round(site.delay * chance.lognormvariate(0, 0.7)) for _ in range(new))
    coverage = {}
    for place, name in enumerate(COVERED_FIELDS):
        usual = (1.0, 0.25, 0.9, 1.0, 0.78, 0.99, 0.5, 0.85, 0.6, 1.0, 0.97, 0.3, 0.22, 0.93, 0.4)[place]
        if site.trouble == "coverage" and name == "authors" and moment > NOW - 4 * _DAY:
            usual = 0.05
        coverage[name] = round(sum(chance.random() < usual for _ in range(written)) / written, 4) if written else 0
    return make_job(
        site.name,
        moment,
        state=state,
        seconds=round(asked * 1.1, 1),
        articles={"new": new, "changed": changed, "duplicate": duplicate, "undated": int(chance.random() < 0.03)},
        funnel={
            "found": asked + 90,
            "repeated": 210,
            "not_asked": {"skipped/no_news": 60, "read_before": 25, "over_budget/article": 6},
            "asked": asked,
            "not_read": {"unchanged": unchanged, **errors},
            "read": read,
            "no_article": {"listing": listings, "feed": feeds},
            "article": article,
            "duplicate": {"address": duplicate} if duplicate else {},
            "unique": article - duplicate,
            "not_written": {"noindex": article - duplicate - written},
            "written": written,
        },
        requests={"total": asked + 1, "robots": 1, "article": article},
        unchanged=unchanged,
        left=0,
        bytes=asked * 60_000,
        memory=10**8,
        manners={
            "busy": {},
            "retry_after": {},
            "robots": {"read": 1},
            "forbidden": chance.randrange(2),
            "hosts_left": {},
        },
        errors=errors,
        errors_seen=_see(errors, site, moment),
        delays={"count": len(delays), "older": 0, "seconds": delays},
        found_by={
            "any": {"section": written, "feed": max(0, written - 1), "sitemap": written // 2},
            "alone": {"section": int(written > 2), "feed": int(written > 3)},
        },
        latest=[
            {
                "url": f"https://www.{site.name}/{time.strftime('%Y/%m/%d', time.gmtime(moment))}/story-{number}.html",
                "headline": chance.choice(_HEADLINES),
                "published": tell_time(moment - delay),
                "fetched": tell_time(moment - 20 + number),
                "found_by": "section",
            }
            for number, delay in enumerate(delays)
        ],
        coverage=coverage if written else {},
    )


def _see(errors: dict[str, int], site: InventedSite, moment: float) -> dict[str, dict[str, str]]:
    return {
        code: {
            "first": tell_time(moment - 30),
            "last": tell_time(moment - 10),
            "url": f"https://www.{site.name}/2025/12/a-page-that-is-no-longer-there-and-has-a-long-address-{code}.html",
        }
        for code in errors
    }
