"""Jobs of a real Scrapyd: what they write, that they share what they know, and what they survive."""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..alerts.receivers import receive_posts
from ..newsroom.server import Newsroom
from ..small_site import SmallSite
from ..waiting import wait_until
from .server import PACE, PASSWORD, PROJECT, USERNAME, WEBHOOK, ScrapydServer, copy_project, name_site

PATIENT = {"DOWNLOAD_TIMEOUT": "600"}  # a page that does not come is waited for: what ends a job is something else


@contextmanager
def stuck(site: SmallSite, path: str) -> Iterator[None]:
    """Meanwhile a page of the site does not come."""
    is_over = threading.Event()
    site.special[path] = is_over.wait
    try:
        yield
    finally:
        del site.special[path]
        is_over.set()


def schedule(scrapyd: ScrapydServer, site: SmallSite) -> str:
    return scrapyd.schedule("news", PATIENT, url=site.address, channels="off")


def ask(state: Path, query: str) -> list[tuple[Any, ...]]:
    database = sqlite3.connect(state)
    try:
        return database.execute(query).fetchall()
    finally:
        database.close()


def list_paths(records: list[dict[str, Any]]) -> list[str]:
    parts = [urlsplit(record["url"]) for record in records]
    return [part.path + (f"?{part.query}" if part.query else "") for part in parts]


def test_three_sites_at_once_are_written_whole_and_a_second_time_nothing_is(
    scrapyd: ScrapydServer, newsroom: Newsroom
) -> None:
    sites = {"arabtoday": "arabstoday", "modern": "news", "plain": "news"}
    addresses = {site: newsroom.address(site) for site in sites}
    jobs = {
        "arabtoday": scrapyd.schedule("arabstoday", url=addresses["arabtoday"]),
        "plain": scrapyd.schedule(
            "news",
            {"NEWSCRAWL_CONTACT": "desk@example.com"},
            url=addresses["plain"],
            since="30000d",
            until="2100-01-01",
            follow="false",
            max_articles="1000",
            max_depth="100",
            related="5",
            channels="on",
            _version=scrapyd.get("listversions.json", project="newscrawl")["versions"][-1],
        ),
        "modern": schedule_with_client(scrapyd, "news", url=addresses["modern"]),
    }
    environments: list[str] = []
    wait_until(lambda: bool(environments.extend(read_environments(scrapyd)) or environments))
    assert not any(PASSWORD in environment for environment in environments)
    scrapyd.wait(*jobs.values())
    names = {site: "arabstoday" if site == "arabtoday" else name_site(addresses[site]) for site in sites}
    for site, spider in sites.items():
        manifest = newsroom.manifest()[site]
        expected = {path: record["paths"][0] for record in manifest["records"] for path in record["paths"]}
        records = scrapyd.read_records(names[site])
        assert sorted(expected.get(path, path) for path in list_paths(records)) == sorted(
            record["paths"][0] for record in manifest["records"]
        )
        # Scrapyd's own pages show the same.
        job = scrapyd.find_job(jobs[site])
        assert scrapyd.read_items(jobs[site], spider) == records
        assert scrapyd.fetch(job["items_url"]).count(b"\n") == len(records)
        log = scrapyd.fetch(job["log_url"]).decode()
        assert re.search(rf"articles written +{len(records)} ", log), log
    page = scrapyd.fetch("jobs").decode()
    assert all(f"/items/newscrawl/{spider}/{jobs[site]}.jl" in page for site, spider in sites.items())
    # The report, whose figures are kept for a moment, does so too.
    shown = [read_site(scrapyd, site) for site in names.values()]
    wait_until(lambda: all(site in scrapyd.fetch("newscrawl/").decode() for site in shown))

    before = {name: scrapyd.find_output(name).read_bytes() for name in names.values()}
    again = [scrapyd.schedule(sites[site], url=addresses[site]) for site in ("arabtoday", "plain")]
    scrapyd.wait(*again)
    assert {name: scrapyd.find_output(name).read_bytes() for name in names.values()} == before


def read_site(scrapyd: ScrapydServer, name: str) -> str:
    """The site of the jobs with this state, as jobs.jsonl calls it."""
    jobs = map(json.loads, (scrapyd.data / "jobs.jsonl").read_text(encoding="utf-8").splitlines())
    (site,) = {str(job["site"]) for job in jobs if Path(job["state"]).stem == name}
    return site


def schedule_with_client(scrapyd: ScrapydServer, spider: str, **arguments: str) -> str:
    options = [f"{name}={value}" for name, value in arguments.items()]
    options += ["setting=DOWNLOAD_DELAY=0", "setting=AUTOTHROTTLE_ENABLED=0", "setting=NEWSCRAWL_VERIFY_TLS=off"]
    command = [sys.executable, "-m", "scrapyd_client", "schedule", "-t", "server", "-p", "newscrawl", spider]
    for option in options:
        command += ["--arg", option]
    done = subprocess.run(
        command, cwd=PROJECT, env=scrapyd.environment, capture_output=True, text=True, timeout=120, check=True
    )
    return done.stdout.split()[-1]


def read_environments(scrapyd: ScrapydServer) -> Iterator[str]:
    """Of all running jobs; of one that has ended meanwhile, none."""
    for job in scrapyd.get("listjobs.json", project="newscrawl")["running"]:
        with suppress(FileNotFoundError, ProcessLookupError):
            environment = Path(f"/proc/{job['pid']}/environ").read_text(encoding="utf-8")
            if environment:
                yield environment


def test_a_cancelled_job_waits_for_no_page_and_the_next_goes_on(scrapyd: ScrapydServer) -> None:
    with SmallSite(6) as site:
        name = name_site(site.address)
        with stuck(site, site.paths[2]):
            job = schedule(scrapyd, site)
            wait_until(lambda: site.paths[2] in site.asked and len(site.asked) >= 8)
            scrapyd.cancel(job)
            scrapyd.wait(job)
        assert ask(scrapyd.find_state(name), "SELECT url FROM pages WHERE state IN ('pending', 'in flight')") == [
            (site.address + site.paths[2],)
        ]
        assert ask(scrapyd.find_state(name), "PRAGMA integrity_check") == [("ok",)]
        assert "Stopped as asked" in scrapyd.read_log(job)
        assert "Traceback" not in scrapyd.read_log(job)
        site.asked.clear()
        scrapyd.wait(schedule(scrapyd, site))
        assert [path for path in site.asked if path in site.paths] == [site.paths[2]]
        assert scrapyd.list_urls(name) == site.list_addresses()


def test_a_killed_job_is_gone_on_with_and_so_is_one_that_was_killed_with_scrapyd(scrapyd: ScrapydServer) -> None:
    with SmallSite(8) as site:
        with stuck(site, site.paths[4]):
            job = schedule(scrapyd, site)
            wait_until(lambda: site.paths[4] in site.asked)
            os.kill(scrapyd.find_job(job)["pid"], signal.SIGKILL)
            scrapyd.wait(job)
            site.asked.clear()
            second = schedule(scrapyd, site)
            wait_until(lambda: site.paths[4] in site.asked)
            scrapyd.kill_all()
        assert "Going on where the last crawl was interrupted" in scrapyd.read_log(second)
        scrapyd.start()
        third = schedule(scrapyd, site)
        scrapyd.wait(third)
        assert "Going on where the last crawl was interrupted" in scrapyd.read_log(third)
        assert scrapyd.list_urls(name_site(site.address)) == site.list_addresses()


def test_scrapyd_is_killed_and_its_job_is_not(scrapyd: ScrapydServer) -> None:
    with SmallSite(6) as site:
        with stuck(site, site.paths[3]):
            orphan = schedule(scrapyd, site)
            wait_until(lambda: site.paths[3] in site.asked)
            pid = scrapyd.find_job(orphan)["pid"]
            finished = scrapyd.get("listjobs.json")["finished"]
            scrapyd.kill()
            scrapyd.start()
            assert scrapyd.find_job(orphan)["state"] == "unknown"
            assert [job["id"] for job in scrapyd.get("listjobs.json")["finished"]] == [job["id"] for job in finished]
            second = schedule(scrapyd, site)
            scrapyd.wait(second)
            (sentence,) = scrapyd.read_log(second).splitlines()
            assert f"Another crawl (process {pid}) is using this state" in sentence
            assert Path(f"/proc/{pid}").exists()
        wait_until(lambda: not Path(f"/proc/{pid}").exists())
        assert "The crawl has ended" in scrapyd.read_log(orphan)
        assert "Traceback" not in scrapyd.read_log(orphan)
        assert scrapyd.list_urls(name_site(site.address)) == site.list_addresses()


def test_a_job_ends_on_the_version_that_it_began_with(scrapyd: ScrapydServer, tmp_path: Path) -> None:
    newer = copy_project(tmp_path)
    settings = newer / "newscrawl" / "settings.py"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('USER_AGENT = "newscrawl/', 'USER_AGENT = "newer-newscrawl/'), encoding="utf-8")
    with SmallSite(4) as site:
        with stuck(site, "/"):
            running = schedule(scrapyd, site)
            wait_until(lambda: "/" in site.asked)
            deployed = scrapyd.deploy(newer)
            assert deployed.returncode == 0, deployed.stderr
        scrapyd.wait(running)
        assert len(site.agents) >= 6
        assert all(agent.startswith("newscrawl/") for agent in site.agents)
        site.agents.clear()
        scrapyd.wait(schedule(scrapyd, site))
        assert site.agents
        assert all(agent.startswith("newer-newscrawl/") for agent in site.agents)
        assert scrapyd.list_urls(name_site(site.address)) == site.list_addresses()


def test_a_job_without_a_data_folder_has_one_beside_its_items(scrapyd: ScrapydServer, tmp_path: Path) -> None:
    """The command is the one that any other Scrapyd would give."""
    environment = {name: value for name, value in scrapyd.environment.items() if not name.startswith("NEWSCRAWL")}
    feeds = {f"file://{tmp_path}/items/newscrawl/news/17.jl": {"format": "jsonlines"}}
    options = [f"LOG_FILE={tmp_path}/17.log", f"FEEDS={json.dumps(feeds)}", *(f"{k}={v}" for k, v in PACE.items())]
    with SmallSite(2) as site:
        command = [sys.executable, "-m", "scrapyd.runner", "crawl", "news", "-a", "_job=17", "-a", "channels=off"]
        command += ["-a", f"url={site.address}", *(word for option in options for word in ("-s", option))]
        subprocess.run(
            command, cwd=scrapyd.root, env={**environment, "SCRAPY_PROJECT": "newscrawl"}, timeout=120, check=True
        )
        name = name_site(site.address)
        assert len((tmp_path / "newscrawl" / "output" / f"{name}.jsonl").read_text("utf-8").splitlines()) == 2
        assert (tmp_path / "newscrawl" / "state" / f"{name}.sqlite").exists()


def test_alerts_reach_the_jobs_of_a_scrapyd_that_runs_and_refused_jobs_leave_their_lines(
    scrapyd: ScrapydServer,
) -> None:
    told = scrapyd.data / "alerts.env"
    with receive_posts() as webhook:
        told.write_text(f"NEWSCRAWL_ALERTS={webhook.url}\n")
        try:
            jobs = [scrapyd.schedule("news", url="https://refused.example/", sinse="2d") for _ in range(3)]
            wait_until(lambda: webhook.received)
        finally:
            told.unlink()
    lines = (scrapyd.data / "jobs.jsonl").read_text(encoding="utf-8").splitlines()
    records = [record for record in map(json.loads, lines) if record["site"] == "refused.example"]
    assert sorted(record["job"] for record in records) == sorted(jobs)
    assert {record["sentence"] for record in records} == {"There is no argument 'sinse'; did you mean since?"}
    assert [(alert["site"], alert["trouble"]) for alert in webhook.received] == [("refused.example", "failing")]


def test_no_secret_is_written_anywhere(scrapyd: ScrapydServer) -> None:
    """The last of this module: all that the jobs of the others have left behind is searched."""
    assert list((scrapyd.root / "eggs").rglob("*.egg"))
    for path in scrapyd.folder.rglob("*"):
        content = read_whole(path) if path.is_file() else b""
        for secret in (PASSWORD, WEBHOOK.rpartition("/")[2], USERNAME):
            assert secret.encode() not in content, path


def read_whole(path: Path) -> bytes:
    if path.suffix != ".egg":
        return path.read_bytes()
    with zipfile.ZipFile(path) as egg:
        return b"".join(map(egg.read, egg.namelist()))
