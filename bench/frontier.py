"""What the SQLite frontier costs: adding, taking, memory, starting again, with so many URLs on so many hosts.

    python bench/frontier.py [--urls 1000000] [--hosts 10000] [--state FILE]
    python bench/frontier.py --throughput URL [--rounds 3]

The first adds the URLs as pages do, 100 at a time, commits as a crawl does, then takes and finishes some, and opens the
file again. Aims: 20,000 added a second, a take's p99 2 ms, 150 MB over an empty one, flat from 100,000 on, 3 s to
start.

The second crawls URL with this frontier and with Scrapy's own queue in memory, in turns, and compares the pages a
second, of processor time (which a busy machine disturbs less) and of wall clock. Aim: 0.9 of Scrapy's.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from newscrawl.items import Link
from newscrawl.storage.frontier_records import FrontierEntry, Visit
from newscrawl.storage.sqlite import SqliteState
from newscrawl.walk.steps import Steps

PROJECT = Path(__file__).resolve().parents[1]
UNHURRIED = {
    "DOWNLOAD_DELAY": "0",
    "AUTOTHROTTLE_ENABLED": "0",
    "CONCURRENT_REQUESTS": "32",
    "CONCURRENT_REQUESTS_PER_DOMAIN": "32",
}
SCRAPYS_OWN = {
    "SCHEDULER": "scrapy.core.scheduler.Scheduler",
    "DOWNLOADER": "scrapy.core.downloader.Downloader",
    "SCHEDULER_MEMORY_QUEUE": "scrapy.squeues.FifoMemoryQueue",
}
BATCH = 100  # links a page
COMMIT_INTERVAL = 1.0  # seconds, as in a crawl


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--urls", type=int, default=1_000_000)
    parser.add_argument("--hosts", type=int, default=10_000)
    parser.add_argument("--takes", type=int, default=20_000)
    parser.add_argument("--state", type=Path)
    parser.add_argument("--throughput", metavar="URL")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    if arguments.throughput:
        compare(arguments.throughput, arguments.rounds)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.state or Path(folder) / "state.sqlite"
        frontier = SqliteState(path)
        frontier.runs.begin_run("bench", time.time())
        empty = read_memory()
        fill(frontier, arguments.urls, arguments.hosts, empty)
        take(frontier, arguments.takes)
        print(f"memory over an empty frontier: {read_memory() - empty:.0f} MB")
        frontier.close()
        size = sum(file.stat().st_size for file in path.parent.glob(path.name + "*"))
        print(f"on disk: {size / 1e6:.0f} MB, {size / arguments.urls:.0f} bytes a URL")
        started = time.perf_counter()
        frontier = SqliteState(path)
        run = frontier.runs.begin_run("bench", time.time())
        reclaimed = frontier.recovery.reclaim()
        first = frontier.pages.take(time.time(), 60, lambda host: True)
        print(
            f"started again in {time.perf_counter() - started:.3f} s, first page in hand "
            f"(run {run.number}, resumed: {run.resumed}, reclaimed: {reclaimed}, {first.link.url if first else None})"
        )
        frontier.close()


def fill(frontier: SqliteState, urls: int, hosts: int, empty: float) -> None:
    pick = random.Random(7)
    spent = 0.0
    committed = time.perf_counter()
    for start in range(0, urls, BATCH):
        entries = [make_entry(number, pick.randrange(hosts)) for number in range(start, min(start + BATCH, urls))]
        began = time.perf_counter()
        frontier.pages.add(entries, time.time())
        if began - committed > COMMIT_INTERVAL:
            frontier.commit()
            committed = time.perf_counter()
        spent += time.perf_counter() - began
        added = start + len(entries)
        if added in (urls // 10, urls // 2, urls):
            print(
                f"{added:>9,} URLs: {added / spent:,.0f} added a second, "
                f"{read_memory() - empty:.0f} MB over an empty frontier",
                flush=True,
            )
    frontier.commit()


def take(frontier: SqliteState, takes: int) -> None:
    """As a crawl does: each host answers one request at a time, pages bring links, each is finished."""
    times = []
    in_flight: list[FrontierEntry] = []
    busy: set[str] = set()
    committed = time.perf_counter()
    for _ in range(takes):
        began = time.perf_counter()
        entry = frontier.pages.take(time.time(), 600, lambda host: host not in busy)
        times.append(time.perf_counter() - began)
        assert entry is not None
        in_flight.append(entry)
        busy.add(entry.host)
        if len(in_flight) == 32:
            done = in_flight.pop(0)
            busy.discard(done.host)
            frontier.pages.learn({f"{done.host}/{number}": done.link for number in range(BATCH)}, time.time())
            frontier.pages.finish(done.key, Visit("article", time.time(), etag='"5f2a-6"', seen="c0ffee"))
        if began - committed > COMMIT_INTERVAL:
            frontier.commit()
            committed = time.perf_counter()
    times.sort()
    print(
        f"take: median {times[len(times) // 2] * 1000:.3f} ms, p99 {times[len(times) * 99 // 100] * 1000:.3f} ms, "
        f"worst {times[-1] * 1000:.1f} ms over {takes:,}"
    )


def make_entry(number: int, host: int) -> FrontierEntry:
    name = f"www.news-of-town-{host}.example"
    link = Link(
        url=f"https://{name}/section/{number % 20}/2024/05/a-headline-of-some-length-{number}.html",
        headline=f"A headline of some length, and the number {number}",
        kind="section",
        found_on=f"https://{name}/section/{number % 20}/",
        might_be="article",
    )
    return FrontierEntry(link.url[12:], link, Steps(sections=number % 3), -10 * (number % 3))


def compare(url: str, rounds: int) -> None:
    wall: dict[str, list[float]] = {"frontier": [], "memory": []}
    processor: dict[str, list[float]] = {"frontier": [], "memory": []}
    for _ in range(rounds):
        for name in wall:
            before = os.times()
            pages, seconds = crawl(url, SCRAPYS_OWN if name == "memory" else {})
            after = os.times()
            spent = after.children_user + after.children_system - before.children_user - before.children_system
            wall[name].append(pages / seconds)
            processor[name].append(pages / spent)
            print(f"{name:>8}: {pages} pages, {pages / seconds:.1f} a second, {pages / spent:.1f} a processor second")
    for label, figures in (("wall clock", wall), ("processor time", processor)):
        ratio = statistics.median(figures["frontier"]) / statistics.median(figures["memory"])
        print(f"frontier / memory by {label}: {ratio:.3f} (medians of {rounds})")


def crawl(url: str, settings: dict[str, str]) -> tuple[int, float]:
    """Pages, and seconds between the first and the last."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={url}"]
        for name, value in {**UNHURRIED, **settings, "NEWSCRAWL_OUTPUT": f"{folder}/articles.jsonl"}.items():
            command += ["-s", f"{name}={value}"]
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    pages = re.search(r"pages read +(\d+)", done.stderr)
    seconds = re.search(r"seconds +([\d.]+)", done.stderr)
    assert pages is not None
    assert seconds is not None
    return int(pages[1]), float(seconds[1])


def read_memory() -> float:
    """This process's resident memory in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1000
    return 0.0


if __name__ == "__main__":
    main()
