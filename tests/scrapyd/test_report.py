"""The report and the metrics of a real Scrapyd, behind its password."""

from __future__ import annotations

import base64
import json
import re
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from newscrawl.storage.job_log import JOBS, append_job
from newscrawl.storage.job_pruning import prune_jobs
from newscrawl.storage.jsonlines import format_line
from newscrawl.tools.schedule.scrapyd import Scrapyd

from ..alerts.receivers import receive_posts
from ..crawling import run_crawl
from ..newsroom.server import Newsroom
from ..starting import SCRAPY, Process, run
from ..tools.report_page.operation import make_job
from ..waiting import wait_until
from .server import PASSWORD, USERNAME, ScrapydServer

_DAY = 86_400


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScrapydServer]:
    """A Scrapyd that nothing was deployed to."""
    with ScrapydServer(tmp_path_factory.mktemp("scrapyd")) as started:
        yield started


def read_metrics(server: ScrapydServer) -> dict[tuple[str, ...], float]:
    """Samples by their name and the values of their labels."""
    text = server.fetch("newscrawl/metrics").decode()
    return {
        (sample.name, *(sample.labels[name] for name in sorted(sample.labels, reverse=True))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def ask(url: str, password: str | None = None) -> int:
    """The status of the answer."""
    request = urllib.request.Request(url)
    if password is not None:
        token = base64.b64encode(f"{USERNAME}:{password}".encode()).decode()
        request.add_header("Authorization", f"Basic {token}")
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        error.close()
        return error.code


def test_nobody_sees_it_without_the_password(server: ScrapydServer) -> None:
    for path in ("newscrawl", "newscrawl/", "newscrawl/metrics", "newscrawl/site/x"):
        assert ask(f"{server.url}/{path}") == 401
        assert ask(f"{server.url}/{path}", "another") == 401
    assert ask(f"{server.url}/newscrawl/", PASSWORD) == 200
    assert ask(f"{server.url}/newscrawl", PASSWORD) == 200  # it leads to the page
    assert ask(f"{server.url}/newscrawl/site/x", PASSWORD) == 404


def test_what_jobs_have_done_is_there(server: ScrapydServer, newsroom: Newsroom, tmp_path: Path) -> None:
    address = newsroom.address("plain")
    crawl = run_crawl("news", tmp_path / "a.jsonl", url=address, settings={"NEWSCRAWL_DATA_DIR": str(server.data)})
    site = address.removeprefix("http://").rstrip("/")
    written = len(crawl.records)
    assert written > 20
    metrics = read_metrics(server)
    assert metrics["newscrawl_articles_total", site, "new"] == written
    assert metrics["newscrawl_jobs_total", site, "ok"] == 1
    assert metrics["newscrawl_requests_total", site] > written
    now = time.time()
    # What comes later is added, whatever goes meanwhile.
    log = server.data / JOBS
    log.write_bytes(format_line(make_job("gone.example", now - 500 * _DAY)) + log.read_bytes())
    assert prune_jobs(log, 400, now) > 0
    append_job(log, make_job(site, now, outcome="failed", errors={"404": 3}, requests={"total": 5}))
    later = read_metrics(server)
    assert later["newscrawl_articles_total", site, "new"] == written
    assert later["newscrawl_jobs_total", site, "failed"] == 1
    assert later["newscrawl_errors_total", site, "404"] == 3
    assert later["newscrawl_requests_total", site] == metrics["newscrawl_requests_total", site] + 5


def test_pages_lead_to_each_other(server: ScrapydServer) -> None:
    append_job(server.data / JOBS, make_job("courier.example", time.time()))
    sites: set[str] = set()

    def find_sites() -> bool:
        sites.update(re.findall(r'href="(site/site-courier[^"]+)"', server.fetch("newscrawl/").decode()))
        return bool(sites)

    wait_until(find_sites)
    page, (site,) = server.fetch("newscrawl/").decode(), sites
    own = server.fetch(f"newscrawl/{site}").decode()
    assert 'href="../"' in own
    assert "<script" not in page + own
    assert '<meta http-equiv="refresh" content="60">' in page


def run_jobs(timetable: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"SCRAPYD_USERNAME": USERNAME, "SCRAPYD_PASSWORD": PASSWORD}
    return run([*SCRAPY, *arguments, "--targets", "--file", str(timetable)], environment=environment)


def check_alerts(timetable: Path, server: ScrapydServer, other: ScrapydServer, folder: Path) -> None:
    """A site that has gone quiet is told of by the keeper, who judges the jobs of all Scrapyds together."""
    now = time.time()
    for day in range(8):  # either of them has too few to judge by
        append_job(
            (server, other)[day % 2].data / JOBS,
            make_job("quiet.example", now - (30 - day) * _DAY, articles={"new": 4}),
        )
    kept = folder.parent / "kept.toml"
    kept.write_text(f'{timetable.read_text()}[crawl.a]\nsite = "arabstoday"\ncron = "0 6 1 1 *"\n')
    command = [*SCRAPY, "schedule", "run", "--file", str(kept)]
    with receive_posts() as webhook:
        environment = {"NEWSCRAWL_ALERTS": webhook.url, "NEWSCRAWL_DATA_DIR": str(folder)}
        environment |= {"SCRAPYD_USERNAME": USERNAME, "SCRAPYD_PASSWORD": PASSWORD}
        with Process(command, environment=environment) as process:
            wait_until(lambda: webhook.received)
            process.send_signal(signal.SIGTERM)
    assert [(told["site"], told["trouble"]) for told in webhook.received if told["site"] == "quiet.example"] == [
        ("quiet.example", "quiet")
    ]


def test_the_jobs_of_all_scrapyds_are_shown_together(
    server: ScrapydServer, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    now, timetable = time.time(), tmp_path / "schedule.toml"
    with ScrapydServer(tmp_path_factory.mktemp("other")) as other:
        told = "".join(
            f'[target.{name}]\nurl = "{url}"\n'
            for name, url in (("north", server.url), ("south", other.url), ("twin", server.url))
        )
        timetable.write_text(told)
        append_job(server.data / JOBS, make_job("northern.example", now - 60))
        alone = run_jobs(timetable, "jobs", "northern.example", "--json")
        assert alone.stderr == ""
        assert len(json.loads(alone.stdout)["jobs"]) == 1  # of the twin it is the same one
        assert alone.stderr == ""
        for ended in (90, 30):
            append_job(other.data / JOBS, make_job("northern.example", now - ended))
        append_job(other.data / JOBS, make_job("southern.example", now))
        moved = json.loads(run_jobs(timetable, "jobs", "northern.example", "--json").stdout)["jobs"]
        assert [job["ended"] for job in moved] == sorted(job["ended"] for job in moved)
        assert len(moved) == 3
        log = (other.data / JOBS).read_bytes()
        assert Scrapyd(other.url, USERNAME, PASSWORD).read_job_log(len(log) - 5) == log[5:]
        page = tmp_path / "report.html"
        assert run_jobs(timetable, "report", "-o", str(page)).returncode == 0
        assert {"northern.example", "southern.example"} <= set(re.findall(r"[a-z]+\.example", page.read_text()))
        assert f"north ({server.url}), south ({other.url})" in page.read_text()
        check_alerts(timetable, server, other, tmp_path / "keeper")
    partly = run_jobs(timetable, "jobs", "northern.example", "--json")
    assert len(json.loads(partly.stdout)["jobs"]) == 1
    assert partly.stderr == f"Scrapyd south at {other.url} tells no jobs (Connection refused).\n"
    timetable.write_text(f'[target.south]\nurl = "{other.url}"\n')
    assert run_jobs(timetable, "jobs").returncode == 1
    assert run_jobs(tmp_path / "none.toml", "jobs").returncode == 2
