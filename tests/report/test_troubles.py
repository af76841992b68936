from __future__ import annotations

import time
from typing import Any

import pytest

from newscrawl.report.troubles import format_seconds, judge_jobs, judge_site

HOUR = 3600.0
BEGINNING = 1_790_000_000.0


def job(
    hours: float, outcome: str = "ok", *, articles: int = 0, site: str = "courier", **covered: float
) -> dict[str, Any]:
    return {
        "site": site,
        "job": f"courier_{hours}",
        "outcome": outcome,
        "reason": "finished" if outcome == "ok" else "state_in_use",
        "sentence": None if outcome == "ok" else "Its door is locked.",
        "ended": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(BEGINNING + hours * HOUR)),
        "articles": {"new": articles, "changed": 0, "duplicate": 7},
        "coverage": covered,
    }


def judge(jobs: list[dict[str, Any]], hours: float | None = None) -> dict[str, str]:
    now = BEGINNING + (len(jobs) if hours is None else hours) * HOUR
    return {trouble.key: trouble.reason for trouble in judge_site("courier", jobs, now)}


def test_a_site_without_trouble_has_none() -> None:
    assert judge([job(n, articles=5, authors=1.0, section=0.0) for n in range(50)]) == {}
    assert judge([job(0)]) == {}
    assert judge([]) == {}


@pytest.mark.parametrize(
    ("outcomes", "failing"),
    [
        ("ok failed failed", False),
        ("ok failed failed failed", True),
        ("failed failed failed ok", False),
        ("failed failed ok failed", False),
        ("failed stopped failed stopped failed", True),
        ("failed failed stopped", False),
    ],
)
def test_three_failures_running_are_trouble(outcomes: str, failing: bool) -> None:
    troubles = judge([job(n, outcome) for n, outcome in enumerate(outcomes.split())])
    assert ("failing" in troubles) is failing
    if failing:
        assert troubles["failing"] == "3 failures running, the last: Its door is locked"


def test_four_times_the_usual_gap_is_trouble() -> None:
    hourly = [job(n, articles=3) for n in range(10)]
    assert judge(hourly, 13.0) == {}
    assert judge(hourly, 13.1) == {"quiet": "no article for 4 h 6 min; one comes every 1 h as a rule"}
    assert "quiet" in judge([*hourly, *(job(9 + n) for n in range(1, 6))], 14.5)
    assert judge([*hourly, job(14, articles=1)], 14.5) == {}


def test_changed_articles_are_articles() -> None:
    jobs = [job(n, articles=3) for n in range(10)] + [job(14)]
    jobs[-1]["articles"]["changed"] = 1
    assert judge(jobs, 15) == {}


def test_few_jobs_have_no_usual_gap() -> None:
    assert judge([job(n, articles=3) for n in range(5)], 500) == {}


def test_nights_are_no_trouble_but_longer_silence_is() -> None:
    days = [job(day * 24 + hour, articles=2 if hour >= 7 else 0) for day in range(4) for hour in range(24)]
    assert judge(days, 3 * 24 + 23 + 7) == {}
    assert "quiet" in judge(days, 3 * 24 + 23 + 10)


def test_one_outage_in_the_past_does_not_excuse_the_next() -> None:
    jobs = [job(n, articles=2) for n in [*range(10), *range(100, 110)]]
    assert "quiet" in judge(jobs, 109 + 5)


def test_a_field_that_has_become_rare_is_trouble() -> None:
    before = [job(n, articles=5, authors=0.9, section=0.5, image=0.0) for n in range(20)]
    after = [job(20 + n, articles=5, authors=0.2, section=0.5, image=0.0) for n in range(2)]
    assert judge(before + after, 22) == {
        "coverage/authors": "authors is in 20% of the last 10 articles, and was in 90% before"
    }
    back = [job(22 + n, articles=5, authors=0.9, section=0.5, image=0.0) for n in range(3)]
    assert judge(before + after + back, 25) == {}


@pytest.mark.parametrize(("before", "after", "fallen"), [(1.0, 0.6, True), (1.0, 0.7, False), (0.3, 0.2, False)])
def test_a_third_is_what_counts_and_chance_is_not(before: float, after: float, fallen: bool) -> None:
    jobs = [job(n, articles=10, authors=before) for n in range(10)] + [job(10, articles=10, authors=after)]
    assert bool(judge(jobs, 11)) is fallen


def test_troubles_are_each_sites_own() -> None:
    jobs = [job(n, "failed", site=site) for n in range(3) for site in ("b", "a")]
    assert [(trouble.site, trouble.kind) for trouble in judge_jobs(jobs, BEGINNING)] == [
        ("a", "failing"),
        ("b", "failing"),
    ]


def test_records_of_another_making_are_no_obstacle() -> None:
    assert judge([{"site": "courier"}, {"site": "courier", "articles": None, "ended": 5, "coverage": None}], 5) == {}


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.4, "0 s"), (59, "59 s"), (61, "1 min"), (3600, "1 h"), (3700, "1 h 1 min"), (90000, "1 d 1 h"), (86400, "1 d")],
)
def test_spans_are_told_as_a_person_would(seconds: float, text: str) -> None:
    assert format_seconds(seconds) == text


def test_a_site_is_not_quiet_because_of_a_filter() -> None:
    before = [job(n, articles=3) for n in range(10)]
    after = [job(n) for n in range(10, 30)]
    assert set(judge([*before, *after])) == {"quiet"}
    for record in after:
        record["articles"]["left_out"] = 3
    assert judge([*before, *after]) == {}
