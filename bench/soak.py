"""Scheduled crawls of a newsroom that gains articles all the while: is each exported once, and is nothing left over?

    python bench/soak.py [--jobs 30] [--articles 200] [--every 2s] [--folder FOLDER]

Starts a Scrapyd of its own, deploys this tree to it, and keeps a timetable with `scrapy schedule run` until so many
jobs have ended. Prints processes, file handles, memory and sizes after the first job and at the end. Ends with 1 where
an article is missing or there twice, a job has failed, or a process or file handle is left over.
"""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the newsroom is no part of the installed package

from newscrawl.storage.job_log import read_jobs
from tests.newsroom.grown.site import GrownSite, Plan, build_grown
from tests.newsroom.server import Newsroom
from tests.scrapyd.server import PACE, ScrapydServer, name_site

PROJECT = Path(__file__).resolve().parents[1]
MOST_GROWTH = 1.2  # of the memory of Scrapyd and of the timetable's process


@dataclass
class Measured:
    """What is there at a moment when no job runs."""

    processes: dict[str, list[int]]  # by what they are
    handles: dict[str, int]
    kilobytes: dict[str, int]  # of memory
    sizes: dict[str, int]  # of files, in bytes


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=30)
    parser.add_argument("--articles", type=int, default=200, help="that the newsroom begins with")
    parser.add_argument("--every", default="2s", help="the timetable's interval")
    parser.add_argument("--pause", type=float, default=0.5, help="seconds between two new articles")
    parser.add_argument("--folder", type=Path, help="keep output, state and logs there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = (options.folder or Path(scratch)).absolute()
        folder.mkdir(parents=True, exist_ok=True)
        plan = Plan(articles=options.articles, sections=4)
        with Newsroom({"grown": build_grown(plan)}) as newsroom, ScrapydServer(folder) as server:
            deployed = server.deploy()
            if deployed.returncode:
                print(deployed.stdout, deployed.stderr, file=sys.stderr)
                return 1
            site = newsroom.sites["grown"]
            assert isinstance(site, GrownSite)
            return soak(site, newsroom.address("grown"), server, options)


def soak(site: GrownSite, address: str, server: ScrapydServer, options: argparse.Namespace) -> int:
    timetable = server.folder / "schedule.toml"
    pace = ", ".join(f'{name} = "{value}"' for name, value in PACE.items())
    timetable.write_text(
        f'[scrapyd]\nurl = "{server.url}"\n[crawl.grown]\nspider = "news"\narguments = {{ url = "{address}/" }}\n'
        f'settings = {{ {pace} }}\ninterval = "{options.every}"\n',
        encoding="utf-8",
    )
    ending = threading.Event()
    publisher = threading.Thread(target=publish, args=(site, options.pause, ending))
    began = time.monotonic()
    first: Measured | None = None
    log = (server.folder / "schedule.txt").open("w", encoding="utf-8")
    command = [sys.executable, "-m", "scrapy", "schedule", "run", "--file", str(timetable)]
    with log, subprocess.Popen(command, cwd=PROJECT, env=server.environment, stderr=log) as keeper:
        publisher.start()
        try:
            while count_jobs(server) < options.jobs:
                time.sleep(0.2)
                if first is None and count_jobs(server) >= 2:
                    wait_for_rest(server)
                    first = measure(server, keeper.pid, address)
            ending.set()
            publisher.join()
            last = count_jobs(server)
            while count_jobs(server) < last + 2:  # one that began when all was published
                time.sleep(0.2)
            wait_for_rest(server)
            final = measure(server, keeper.pid, address)
        finally:
            ending.set()
            keeper.send_signal(signal.SIGTERM)
            keeper.wait(10)
    seconds = time.monotonic() - began
    assert first is not None
    return judge(site, address, server, first, final, keeper.returncode, seconds)


def publish(site: GrownSite, pause: float, ending: threading.Event) -> None:
    while not ending.wait(pause):
        site.publish(1)


def count_jobs(server: ScrapydServer) -> int:
    return len(read_jobs(server.data / "jobs.jsonl"))


def wait_for_rest(server: ScrapydServer) -> None:
    """Until no job waits or runs, for a moment at least."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        jobs = server.get("listjobs.json", project="newscrawl")
        if not jobs["pending"] and not jobs["running"]:
            return
        time.sleep(0.02)


def measure(server: ScrapydServer, keeper: int, address: str) -> Measured:
    """Right after a job has ended, and before the next begins."""
    pids = {"scrapyd": server.processes[-1].pid, "schedule": keeper}
    name = name_site(address)
    files = {
        "state": list(server.find_state(name).parent.glob(f"{name}.sqlite*")),
        "output": [server.find_output(name)],
        "jobs.jsonl": [server.data / "jobs.jsonl"],
    }
    return Measured(
        {what: list_children(pid) for what, pid in pids.items()},
        {what: count_handles(pid) for what, pid in pids.items()},
        {what: read_memory(pid) for what, pid in pids.items()},
        {what: sum(path.stat().st_size for path in paths) for what, paths in files.items()},
    )


def count_handles(pid: int) -> int:
    """The fewest within a moment: a connection may just be on its way."""
    counts = []
    for _ in range(10):
        counts.append(sum(1 for _ in Path(f"/proc/{pid}/fd").iterdir()))
        time.sleep(0.02)
    return min(counts)


def list_children(pid: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def read_memory(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def judge(
    site: GrownSite,
    address: str,
    server: ScrapydServer,
    first: Measured,
    final: Measured,
    exit_code: int,
    seconds: float,
) -> int:
    records: list[dict[str, Any]] = read_jobs(server.data / "jobs.jsonl")
    lines = server.read_records(name_site(address))
    got = Counter(line["canonical_url"] or line["url"] for line in lines)
    expected = site.list_addresses()
    outcomes = Counter(record["outcome"] for record in records)
    memory = json.loads((server.data / "schedule.json").read_text(encoding="utf-8"))["entries"]["grown"]
    print(f"{len(records)} jobs in {seconds:.0f} s: {dict(outcomes)}; started {memory['started']}, ", end="")
    print(f"skipped as one was there {memory['skipped']}, missed {memory['missed']}")
    print(f"articles: {len(expected)} published, {site.plan.articles} of them before the first job; ", end="")
    print(f"{len(lines)} lines, {len(expected - set(got))} missing, {sum(n > 1 for n in got.values())} twice")
    requests = [record["requests"]["total"] for record in records]
    print(
        f"requests: {requests[0]} in the first job, {sum(requests[1:]) / max(1, len(requests) - 1):.1f} in each after"
    )
    print(f"  {'':<24}{'after job 2':>14}{'at the end':>14}")
    rows = [(f"memory of {what}, kB", first.kilobytes[what], final.kilobytes[what]) for what in final.kilobytes]
    rows += [(f"handles of {what}", first.handles[what], final.handles[what]) for what in final.handles]
    rows += [
        (f"children of {what}", len(first.processes[what]), len(final.processes[what])) for what in final.processes
    ]
    jobs = [record["memory"] // 1024 for record in records]
    rows.append(("memory of a job, kB", jobs[1], jobs[-1]))
    rows += [(f"{what}, bytes", first.sizes[what], final.sizes[what]) for what in final.sizes]
    for name, before, after in rows:
        print(f"  {name:<24}{before:>14,}{after:>14,}")
    left = [path.name for path in (server.data / ".running").glob("*")]
    aims = {
        "every article": not expected - set(got),
        "each once": all(count == 1 for count in got.values()),
        "nothing else": set(got) <= expected,
        "no job failed": set(outcomes) == {"ok"},
        "no process left over": not any(final.processes.values()) and not left,
        "no handle left over": all(final.handles[what] <= first.handles[what] for what in final.handles),
        "memory stays": all(final.kilobytes[what] <= first.kilobytes[what] * MOST_GROWTH for what in final.kilobytes),
        "a job's memory stays": jobs[-1] <= jobs[1] * MOST_GROWTH,
        "ends when told to": exit_code == 0,
    }
    for aim, is_reached in aims.items():
        print(f"  {'yes' if is_reached else 'NO ':<4} {aim}")
    return 0 if all(aims.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
