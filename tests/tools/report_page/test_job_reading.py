"""Known lines of jobs.jsonl make known figures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from newscrawl.frontier.state_and_output import open_state
from newscrawl.storage.frontier_records import HostConduct
from newscrawl.storage.job_log import JOBS
from newscrawl.tools.report_page.figures import Band
from newscrawl.tools.report_page.job_reading import ReportFigures, read_figures

from .operation import NOW, make_job, tell_time, write_jobs

DAY = 86_400
NONE = {"new": 0, "changed": 0, "duplicate": 0, "undated": 0}


def read(folder: Path, *jobs: dict[str, Any], site: str | None = None) -> ReportFigures:
    write_jobs(folder, sorted(jobs, key=lambda job: str(job["ended"])))
    return read_figures(folder, NOW, site)


def make_daily(site: str, counts: list[int], **more: Any) -> list[dict[str, Any]]:
    """A job a day, the last one an hour ago."""
    return [
        make_job(site, NOW - 3_600 - DAY * back, articles={**NONE, "new": count}, **more)
        for back, count in enumerate(reversed(counts))
    ]


def test_articles_a_day_their_band_and_the_silence(tmp_path: Path) -> None:
    counts = [4, 5, 6, 7, 8, 9, 10, 11, 12, 50, 3]
    report = read(tmp_path, *make_daily("a", counts), make_job("a", NOW - 60, articles=NONE))
    figures = report.sites["a"]
    assert len(report.days) == 30
    assert (report.days[-1], report.days[0]) == ("2026-01-01", "2025-12-03")
    assert figures.list_days(report.days) == [0] * 19 + counts
    assert figures.find_band(report.days[:-1]) == Band(low=4.9, high=pytest.approx(15.8))
    assert figures.find_band(report.days[-4:]) is None
    assert figures.find_silence(NOW) == 3_600
    assert figures.written == sum(counts)
    assert report.stamp == "1 Jan 2026, 12:00"


def test_what_is_older_than_thirty_days_is_no_part_but_its_site_is(tmp_path: Path) -> None:
    old = make_job("gone", NOW - 60 * DAY, articles={**NONE, "new": 7})
    fill = make_daily("a", [1] * 300, padding="x" * 15_000)  # 4.5 megabytes
    report = read(tmp_path, old, *fill)
    assert report.all.outcomes["ok"] == 30
    assert sorted(report.sites) == ["a", "gone"]
    assert report.sites["a"].written == 30
    assert report.sites["gone"].last_article == old["ended"]
    assert report.sites["gone"].written == 0
    assert not report.is_cut


def test_fields_of_late_are_held_against_those_before(tmp_path: Path) -> None:
    before = make_daily("a", [10] * 20, coverage={"headline": 1.0, "authors": 0.8})[7:]
    now = make_daily("a", [5] * 6, coverage={"headline": 1.0, "authors": 0.2})
    figures = read(tmp_path, *before, *now).sites["a"]
    authors, headline = figures.list_fields()
    assert (authors.name, authors.now, authors.before) == ("authors", pytest.approx(0.2), pytest.approx(0.8))
    assert (headline.name, headline.change) == ("headline", 0)


def test_errors_have_their_first_and_last_time_over_all_sites(tmp_path: Path) -> None:
    def see(moment: float, path: str) -> dict[str, Any]:
        told = {"first": tell_time(moment - 9), "last": tell_time(moment - 5), "url": f"https://a/{path}"}
        return {"errors": {"404": 2}, "errors_seen": {"404": told}}

    first, last = NOW - 5 * DAY, NOW - DAY
    report = read(
        tmp_path,
        make_job("a", first, **see(first, "one")),
        make_job("b", last, **see(last, "two")),
        make_job("a", NOW - 2 * DAY, errors={"404": 1, "parse": 1}),  # of an older version
    )
    error = report.all.errors["404"]
    assert (error.count, error.sites, error.url) == (5, {"a", "b"}, "https://a/two")
    assert (error.first, error.last) == (tell_time(first - 9), tell_time(last - 5))
    assert report.all.errors["parse"].url is None
    assert [code for code, _ in report.all.list_errors()] == ["404", "parse"]


def test_delays_requests_and_channels_are_those_of_all_jobs(tmp_path: Path) -> None:
    report = read(
        tmp_path,
        make_job(
            "a",
            NOW - 100,
            articles={**NONE, "new": 8, "changed": 2},
            requests={"total": 60},
            unchanged=12,
            delays={"count": 3, "older": 1, "seconds": [10, 20, 30]},
            found_by={"any": {"feed": 4, "section": 3}, "alone": {"feed": 1}},
        ),
        make_job(
            "b",
            NOW - 50,
            requests={"total": 40},
            delays={"count": 1, "older": 0, "seconds": [600]},
            found_by={"any": {"feed": 2}, "alone": {"feed": 2}},
            manners={"busy": {"429": 2}, "retry_after": {"kept": 1}, "forbidden": 3, "hosts_left": {"rest": 1}},
        ),
    )
    total = report.all
    assert (total.requests, total.requests_an_article, total.unchanged_share) == (100, 10, 0.12)
    assert total.find_delays() == (20, 600)
    assert total.count_delays() == 4
    assert (total.found_by, total.found_alone_by) == ({"feed": 6, "section": 3}, {"feed": 3})
    assert (total.busy["429"], total.retry_after["kept"], total.forbidden, total.hosts_left) == (2, 1, 3, {"rest": 1})
    assert report.sites["b"].requests_an_article is None


def test_the_last_twenty_articles_are_those_of_all_sites(tmp_path: Path) -> None:
    def tell(site: str, *minutes: int) -> dict[str, Any]:
        latest = [{"url": f"https://{site}/{n}", "fetched": tell_time(NOW - n * 60)} for n in sorted(minutes)[::-1]]
        return make_job(site, NOW - min(minutes) * 60 + 5, latest=latest)

    report = read(tmp_path, tell("a", *range(30, 45)), tell("b", *range(1, 31, 2)))
    assert [article["url"] for article in report.all.latest] == [
        *(f"https://a/{n}" for n in range(34, 29, -1)),
        *(f"https://b/{n}" for n in range(29, 0, -2)),
    ]
    assert {article["site"] for article in report.sites["a"].latest} == {"a"}


def test_a_job_of_many_sites_counts_for_each(tmp_path: Path) -> None:
    parts = [
        {"site": "a", "outcome": "ok", "articles": {**NONE, "new": 5}, "requests": 10, "seconds": 9, "left": 0},
        {
            "site": "b",
            "outcome": "failed",
            "reason": "no such host is known",
            "requests": 1,
            "errors": {"DNSLookup": 1},
        },
    ]
    jobs = [make_job("a+b", NOW - hour * 3_600, sites=parts, unchanged=4, bytes=100) for hour in range(4)]
    report = read(tmp_path, *jobs)
    assert list(report.sites) == ["b", "a"]
    assert (report.sites["a"].written, report.sites["a"].requests) == (20, 40)
    assert [trouble.reason for trouble in report.troubles["b"]] == [
        "4 failures running, the last: no such host is known"
    ]
    assert (report.all.written, report.all.requests, report.all.unchanged, report.all.bytes) == (20, 44, 16, 400)
    alone = read_figures(tmp_path, NOW, "a")
    assert list(alone.sites) == ["a"]
    assert alone.all.written == 20


def test_torn_and_odd_lines_are_passed_over_and_counted(tmp_path: Path) -> None:
    write_jobs(tmp_path, [make_job("a", NOW - 9, articles={**NONE, "new": 1})])
    with (tmp_path / JOBS).open("ab") as file:
        file.write(b'{"site": "a", "ended": "2026-01-01T11:00:00Z", "articles": [1, 2]}\n')
        file.write(b'{"site": "a", "ended": "2026-01-01T11:00:00Z", "errors": {"404": "many"}}\n')
        file.write(b'[1]\nmine\n{"site": "a", "ended": "2026-01-01T11:59:00Z", "artic')
    report = read_figures(tmp_path, NOW)
    assert report.odd_lines == 2
    assert report.sites["a"].written == 1


def test_what_states_know_of_hosts_is_read(tmp_path: Path) -> None:
    path = tmp_path / "state" / "a.sqlite"
    state = open_state(path)
    state.manners.write_conduct(
        {
            "www.a.example": HostConduct(90, 10, delay_asked=5.0, delay_kept=2.0, refused_budget=1),
            "img.a.example": HostConduct(3, 10, delay_asked=5.0, delay_kept=5.0),
            "b.example": HostConduct(4, 10),
        }
    )
    state.commit()
    state.close()
    (tmp_path / "bad.sqlite").write_bytes(b"no database " * 1_000)
    report = read(
        tmp_path,
        make_job("a.example", NOW - 9, state=str(path)),
        make_job("b.example", NOW - 8, state=str(path)),
        make_job("c.example", NOW - 7, state=str(tmp_path / "bad.sqlite")),
        make_job("d.example", NOW - 6, state=str(tmp_path / "gone.sqlite")),
    )
    assert [host.host for host in report.hosts["a.example"]] == ["www.a.example", "img.a.example"]
    assert [host.is_hurried for host in report.hosts["a.example"]] == [True, False]
    assert [host.host for host in report.hosts["b.example"]] == ["b.example"]
    assert report.unread_states == 1


def test_the_state_of_a_moved_folder_or_of_an_older_version_is_found(tmp_path: Path) -> None:
    for name in ("a.example", "127.0.0.1-8000"):
        state = open_state(tmp_path / "state" / f"{name}.sqlite")
        state.manners.write_conduct({name: HostConduct(5)})
        state.commit()
        state.close()
    moved = make_job("a.example", NOW - 9, state="/srv/elsewhere/state/a.example.sqlite")
    report = read(tmp_path, moved, make_job("127.0.0.1:8000", NOW - 8))
    assert sorted(report.hosts) == ["127.0.0.1:8000", "a.example"]
    assert report.unread_states == 0


def test_no_jobs_make_an_empty_report(tmp_path: Path) -> None:
    report = read_figures(tmp_path, NOW)
    assert not report.sites
    assert report.all.find_delays() is None
