"""What crawls that share a PostgreSQL do: while some are killed and stopped, beside SQLite, and with many addresses.

    python bench/workers.py kills [--sites 200] [--pages 100] [--workers 4] [--every 10] [--series 5] [--delay 1]
    python bench/workers.py speed [--sites 20] [--pages 50] [--workers 4] [--rounds 3] [--links 30]
    python bench/workers.py frontier [--urls 1000000] [--hosts 10000] [--takes 5000]
    python bench/workers.py server [--sites 20] [--pages 50] [--times 5]

`kills`: every so many seconds a worker is killed with `kill -9` and replaced, and another is stopped for longer than
its lease. Aim: each article once, no host asked by two at a time, nor before its delay is over. `server`: the same with
the server of the database, which is killed so often in a crawl. `speed`: pages a second of one worker on PostgreSQL
beside one on SQLite (aim: 0.85), and of many beside one (aim: 1.7, as far as processors go). `frontier`: a take and a
finish with 20 links (aim: p99 20 ms), bytes an address (aim: 300). The sites are on loopback addresses, in this
process.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the tests are no part of the installed package

from deploy.get_postgres import find_programs
from newscrawl.items import Link
from newscrawl.storage.frontier_records import FrontierEntry, Visit
from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import parse_address
from newscrawl.storage.postgres_keys import number_host, number_key
from newscrawl.storage.postgres_table import COLUMNS
from newscrawl.storage.postgres_view import DatabaseView
from newscrawl.urls.canonical import make_url_key
from newscrawl.walk.steps import Steps
from tests.crawling import list_command
from tests.loopback_sites import LoopbackSites
from tests.postgres_server import PostgresServer
from tests.starting import Process

LINKS = 20  # of a page
BATCH = 1_000
ADDED = 1_000_000  # addresses that are added as a crawl adds them; more are loaded
LONGEST = 1_800  # seconds of one crawl


class Crawls:
    """Workers on the sites, in one database or each on a file of its own."""

    def __init__(
        self, server: PostgresServer, sites: LoopbackSites, folder: Path, lease: float, delay: float = 0.0
    ) -> None:
        self.server, self.sites, self.folder, self.lease, self.delay = server, sites, folder, lease, delay
        self.started = 0
        self.running: list[Process] = []
        self.bad: list[str] = []  # the logs of those that did not end well
        (folder / "sites.txt").write_text("\n".join(sites.starts), encoding="utf-8")

    def start(self, *, on_sqlite: bool = False) -> None:
        self.started += 1
        told = {
            "NEWSCRAWL_DATA_DIR": str(self.folder),
            "NEWSCRAWL_LEASE": str(self.lease),
            "NEWSCRAWL_OUTPUT": str(self.folder / "own.jsonl") if on_sqlite else "",
            "USER_AGENT": f"worker-{self.started}",
            "CONCURRENT_REQUESTS": "64",
            **({"DOWNLOAD_DELAY": str(self.delay), "RANDOMIZE_DOWNLOAD_DELAY": "False"} if self.delay else {}),
        }
        arguments = {"urls": f"@{self.folder / 'sites.txt'}"}
        environment = {} if on_sqlite else {"NEWSCRAWL_DATABASE": self.server.url}
        self.running.append(Process(list_command("news", Path(), arguments, told), environment=environment))

    def list_alive(self) -> list[Process]:
        for process in [process for process in self.running if process.poll() is not None]:
            self.running.remove(process)
            if process.returncode not in (0, -signal.SIGKILL):
                log = process.read_log().decode()
                errors = [line for line in log.splitlines() if " ERROR " in line]
                self.bad.append("\n".join((*errors[:5], log[-2_000:])))
        return self.running

    def wait(self, meanwhile: Callable[[float], None] = lambda seconds: None) -> float:
        """Returns the seconds until all have ended; `meanwhile` is called with those that have passed, again and
        again."""
        began = time.monotonic()
        while self.list_alive():
            seconds = time.monotonic() - began
            if seconds > LONGEST:
                for process in self.running:
                    process.kill()
                sys.exit("They did not come to an end.")
            meanwhile(seconds)
            time.sleep(0.1)
        return time.monotonic() - began

    def tell_of(self, url: str) -> list[tuple[Any, ...]]:
        """What the state has of a page."""
        columns = "state, reason, turned_out, run, read_at, due, in_vain, unwanted"
        return self.server.ask(f"SELECT {columns} FROM newscrawl.page WHERE digest = {number_key(make_url_key(url))}")

    def list_written(self) -> list[str]:
        view = DatabaseView(parse_address(self.server.url))
        written = [article.url for article in view.read_articles(0, 10_000_000)]
        view.close()
        return written


class Disturbance:
    """Kills one worker and stops another every so many seconds."""

    def __init__(self, crawls: Crawls, every: float) -> None:
        self.crawls, self.every = crawls, every
        self.count = 0
        self.stopped: dict[Process, float] = {}  # until when

    def __call__(self, seconds: float) -> None:
        for process in [process for process, until in self.stopped.items() if seconds >= until]:
            process.send_signal(signal.SIGCONT)
            del self.stopped[process]
        if seconds < self.every * (1 + self.count):
            return
        alive = [process for process in self.crawls.list_alive() if process not in self.stopped]
        if len(alive) < 3:
            return
        victim, sleeper = random.sample(alive, 2)
        victim.kill()
        sleeper.send_signal(signal.SIGSTOP)
        self.stopped[sleeper] = seconds + 2 * self.crawls.lease
        self.crawls.start()
        self.count += 1


def kill_workers(arguments: argparse.Namespace) -> None:
    for number in range(1, arguments.series + 1):
        with (
            PostgresServer(find_programs() or sys.exit("no PostgreSQL: make postgres")) as server,
            LoopbackSites(arguments.sites, arguments.pages, 0.02) as sites,
            tempfile.TemporaryDirectory() as folder,
        ):
            crawls = Crawls(server, sites, Path(folder), arguments.lease, arguments.delay)
            for _ in range(arguments.workers):
                crawls.start()
            disturbance = Disturbance(crawls, arguments.every)
            took = crawls.wait(disturbance)
            report(f"series {number}", crawls, took, f"{disturbance.count} killed and as many stopped")


def kill_server(arguments: argparse.Namespace) -> None:
    with (
        PostgresServer(find_programs() or sys.exit("no PostgreSQL: make postgres")) as server,
        LoopbackSites(arguments.sites, arguments.pages, 0.02) as sites,
        tempfile.TemporaryDirectory() as folder,
    ):
        crawls = Crawls(server, sites, Path(folder), arguments.lease)
        for _ in range(arguments.workers):
            crawls.start()
        total = arguments.sites * arguments.pages
        killed: list[float] = []

        def disturb(seconds: float) -> None:
            if len(killed) < arguments.times and sites.count_fetched() > total * (len(killed) + 0.5) / (
                arguments.times + 1
            ):
                killed.append(seconds)
                server.kill()
                server.start_after_kill()

        took = crawls.wait(disturb)
        report("server", crawls, took, f"killed {len(killed)} times")


def report(name: str, crawls: Crawls, took: float, what: str) -> None:
    written, wanted = crawls.list_written(), crawls.sites.list_articles()
    print(
        f"{name}: {what}; {len(set(written) & set(wanted))} of {len(wanted)} articles, "
        f"{len(written) - len(set(written))} twice, {crawls.sites.count_fetched() - len(wanted)} asked for again, "
        f"{len(crawls.sites.list_shared_moments())} moments with two at one host, {len(crawls.bad)} ended badly, "
        f"{took:.0f} s",
        flush=True,
    )
    if crawls.delay:
        too_soon = [(a, b) for a, b in crawls.sites.list_next() if b.began - a.began < crawls.delay]
        print(f"    {len(too_soon)} of {len(crawls.sites.asked)} requests came before {crawls.delay} s were over")
        for first, second in too_soon[:10]:
            print(
                f"    {first.host}: {second.began - first.began:.3f} s after {first.agent} {second.agent} {second.path}"
            )
    for url in sorted(set(wanted) - set(written))[:20]:
        print(f"    {url} lacks: {crawls.tell_of(url)}")
    for first, second in crawls.sites.list_shared_moments()[:10]:
        print(
            f"    {first.host}: {first.agent} {first.path} {first.began:.3f} to {first.ended:.3f}, "
            f"{second.agent} {second.path} {second.began:.3f}"
        )
    for log in crawls.bad[:1]:
        print(log)


def compare_speed(arguments: argparse.Namespace) -> None:
    rates: dict[str, list[float]] = {"SQLite": [], "PostgreSQL": [], f"{arguments.workers} workers": []}
    pages = arguments.sites * (arguments.pages + 1)
    for _ in range(arguments.rounds):
        for name, found in rates.items():
            with (
                PostgresServer(find_programs() or sys.exit("no PostgreSQL: make postgres")) as server,
                LoopbackSites(arguments.sites, arguments.pages, links=arguments.links) as sites,
                tempfile.TemporaryDirectory() as folder,
            ):
                crawls = Crawls(server, sites, Path(folder), 60)
                for _ in range(arguments.workers if name.endswith("workers") else 1):
                    crawls.start(on_sqlite=name == "SQLite")
                crawls.wait()
                began, ended = min(asked.began for asked in sites.asked), max(asked.ended for asked in sites.asked)
                found.append(pages / (ended - began))
    base = statistics.median(rates["SQLite"])
    for name, found in rates.items():
        rate = statistics.median(found)
        print(f"{name}: {rate:.1f} pages a second ({min(found):.1f} to {max(found):.1f}), {rate / base:.2f} of SQLite")
    print(f"many beside one: {statistics.median(found) / statistics.median(rates['PostgreSQL']):.2f}")


def measure_frontier(arguments: argparse.Namespace) -> None:
    with PostgresServer(find_programs() or sys.exit("no PostgreSQL: make postgres")) as server:
        state = PostgresState(parse_address(server.url), 60)
        state.runs.begin_run("bench", 0)
        state.commit()
        began = time.monotonic()
        added = min(arguments.urls, ADDED)
        for first in range(0, added, BATCH):
            state.pages.add([make_entry(number, arguments.hosts) for number in range(first, first + BATCH)], 0)
            state.commit()
        seconds = time.monotonic() - began
        load_pages(server, state, range(added, arguments.urls), arguments.hosts)
        server.ask("VACUUM ANALYZE newscrawl.page")
        size = server.ask("SELECT pg_total_relation_size('newscrawl.page') + pg_total_relation_size('newscrawl.queue')")
        print(f"{added / seconds:,.0f} added a second; {size[0][0] / arguments.urls:.0f} bytes an address")
        takes, finishes = [], []
        committed = time.monotonic()
        for number in range(arguments.takes):
            began = time.perf_counter()
            entry = state.pages.take(0, 60, lambda host: True)
            takes.append(time.perf_counter() - began)
            assert entry is not None
            first = arguments.urls + number * LINKS
            began = time.perf_counter()
            state.pages.add(
                [make_entry(number, arguments.hosts, entry.host) for number in range(first, first + LINKS)], 0
            )
            state.pages.finish(entry.key, Visit("article", 1.0, seen="x"))
            finishes.append(time.perf_counter() - began)
            if time.monotonic() - committed > 1:
                state.commit()
                committed = time.monotonic()
        for name, times in (("take", takes), ("finish with links", finishes)):
            ranked = sorted(times)
            print(
                f"{name}: median {1000 * statistics.median(ranked):.2f} ms, "
                f"p99 {1000 * ranked[len(ranked) * 99 // 100]:.2f} ms, most {1000 * ranked[-1]:.1f} ms"
            )
        state.close()


def load_pages(server: PostgresServer, state: PostgresState, numbers: range, hosts: int) -> None:
    """Puts pages of hosts that are known into the table as `add` leaves them, ten times as fast."""
    table = state.pages._table
    first = server.ask("SELECT max(id) FROM newscrawl.page")[0][0] + 1
    with psycopg.connect(server.address) as connection:
        with connection.cursor().copy(f"COPY newscrawl.page ({COLUMNS}, state) FROM STDIN") as copy:
            for number in numbers:
                entry = make_entry(number, hosts)
                row = table.make_row(entry, number_host(entry.host), first + number)
                copy.write_row((*row, 0))
        connection.execute("SELECT setval('newscrawl.page_id', %s, false)", (first + numbers.stop,))


def make_entry(number: int, hosts: int, host: str | None = None) -> FrontierEntry:
    host = host or f"www.paper-{number % hosts}.example"
    key = f"{host.removeprefix('www.')}/news/2026/11/30/story-number-{number}-of-the-day.html"
    link = Link(
        f"https://www.{key}", kind="section", found_on=f"https://{host}/news/", headline=f"Story number {number}"
    )
    link.might_be = "article"
    return FrontierEntry(key, link, Steps(sections=1), number % 7)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    for name, do, numbers in (
        (
            "kills",
            kill_workers,
            {"sites": 200, "pages": 100, "workers": 4, "every": 10, "series": 5, "lease": 3, "delay": 0},
        ),
        ("speed", compare_speed, {"sites": 20, "pages": 50, "workers": 4, "rounds": 3, "links": 0}),
        ("frontier", measure_frontier, {"urls": 1_000_000, "hosts": 10_000, "takes": 5_000}),
        ("server", kill_server, {"sites": 20, "pages": 50, "workers": 2, "times": 5, "lease": 3}),
    ):
        command = commands.add_parser(name)
        command.set_defaults(do=do)
        for number, usual in numbers.items():
            command.add_argument(f"--{number}", type=int, default=usual)
    arguments = parser.parse_args()
    arguments.do(arguments)


if __name__ == "__main__":
    os.chdir(Path(__file__).resolve().parents[1])
    main()
