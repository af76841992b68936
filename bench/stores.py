"""Crawls that deliver to a PostgreSQL, both ended again and again: has the table each article once at the end? And what
an outbox costs while its store is down.

    python bench/stores.py kill [--seeds 5] [--rounds 12] [--articles 300] [--seed 1]
    python bench/stores.py outbox [--articles 100000]

kill    A seed says when the crawls are ended (by kill -9, or sometimes by SIGTERM), and when the server goes down and
        comes back meanwhile. The store is the one of docs/stores.md. The last crawl runs to its end with the server up;
        then the keys in the table must be those of the output.
outbox  So many articles are put into a state as a crawl does, with a commit after each hundred, and are taken out
        again.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from crash import EARLY, has_begun  # noqa: E402

from deploy.get_postgres import find_programs  # noqa: E402
from newscrawl.storage.sqlite import SqliteState  # noqa: E402
from tests.newsroom.grown.site import Plan, build_grown  # noqa: E402
from tests.newsroom.server import Newsroom  # noqa: E402
from tests.postgres_server import PostgresServer  # noqa: E402

SETTINGS = {
    "DOWNLOAD_DELAY": "0",
    "AUTOTHROTTLE_ENABLED": "0",
    "CONCURRENT_REQUESTS_PER_DOMAIN": "16",
    "NEWSCRAWL_ASK_TDMREP": "off",
    "ITEM_PIPELINES_BASE": '{"stores.PostgresStore": 500}',
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("kill", "outbox"))
    parser.add_argument("--articles", type=int)
    parser.add_argument("--seed", type=int, default=1, help="the first one")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=12)
    options = parser.parse_args()
    if options.what == "outbox":
        measure_outbox(options.articles or 100_000)
        return 0
    programs = find_programs()
    if programs is None:
        sys.exit("No PostgreSQL here: make postgres gets one.")
    seeds = range(options.seed, options.seed + options.seeds)
    good = [run_seed(programs, seed, options.articles or 300, options.rounds) for seed in seeds]
    print(f"{sum(good)} of {len(good)} series good")
    return 0 if all(good) else 1


def run_seed(programs: Path, seed: int, articles: int, rounds: int) -> bool:
    dice, began = random.Random(seed), time.monotonic()
    with (
        tempfile.TemporaryDirectory() as name,
        PostgresServer(programs) as server,
        Newsroom({"grown": build_grown(Plan(articles=articles, seed=seed))}) as newsroom,
    ):
        folder = Path(name)
        page = (PROJECT / "docs" / "stores.md").read_text(encoding="utf-8")
        (code,) = re.findall(r"^```python stores.py\n(.*?)^```$", page, re.M | re.S)
        (folder / "stores.py").write_text(code, encoding="utf-8")
        command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={newsroom.address('grown')}/"]
        for key, value in {**SETTINGS, "NEWSCRAWL_OUTPUT": str(folder / "articles.jsonl")}.items():
            command += ["-s", f"{key}={value}"]
        endings = []
        for _ in range(rounds):
            lives, is_early, asked = dice.uniform(0.1, 3), dice.random() < EARLY, time.time()
            with start(command, folder, server) as crawl, going_down(server, dice):
                while not is_early and crawl.poll() is None and not has_begun(folder, asked):
                    time.sleep(0.02)
                with suppress(subprocess.TimeoutExpired):
                    crawl.wait(lives)
                crawl.send_signal(signal.SIGTERM if dice.random() < 0.25 else signal.SIGKILL)
                endings.append(crawl.wait())
        with start(command, folder, server) as crawl:
            endings.append(crawl.wait())
        verdict = compare(folder / "articles.jsonl", server)
        print(f"seed {seed}: {verdict}; exit codes {endings}, {time.monotonic() - began:.0f} s", flush=True)
        return verdict.startswith("good") and endings[-1] == 0


def start(command: list[str], folder: Path, server: PostgresServer) -> subprocess.Popen[bytes]:
    told = {**os.environ, "NEWS_DATABASE": server.address, "PYTHONPATH": f"{folder}:{PROJECT}"}
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, cwd=PROJECT, env=told, stdout=quiet, stderr=quiet)


@contextmanager
def going_down(server: PostgresServer, dice: random.Random) -> Iterator[None]:
    """The server is down for a while, in two rounds of three, and up again at the end."""
    waits, down = dice.uniform(0, 2.5), dice.uniform(0.1, 3)
    is_over = Event()

    def go_down() -> None:
        if not is_over.wait(waits):
            server.stop()
            is_over.wait(down)
            server.start()

    thread = Thread(target=go_down) if dice.random() < 2 / 3 else None
    if thread is not None:
        thread.start()
    yield
    is_over.set()
    if thread is not None:
        thread.join()


def compare(output: Path, server: PostgresServer) -> str:
    """Returns what is wrong, or how much is right."""
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    keys = sorted((record["article_id"], record["version"]) for record in records)
    there = sorted(server.ask("SELECT article_id, version FROM article"))
    if len(keys) != len(set(keys)) or there != keys:
        return f"BAD: {len(keys)} lines, {len(set(keys))} keys, {len(there)} rows"
    return f"good: {len(keys)} lines, {len(there)} rows"


def measure_outbox(articles: int) -> None:
    body = " ".join(f"The council of town {number} voted to keep the ferry." for number in range(90))
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "state.sqlite"
        state = SqliteState(path)
        state.outbox.open_store("s", 0)
        state.commit()
        before, began = read_memory(), time.monotonic()
        for number in range(articles):
            record = {"url": f"https://e.com/{number}", "article_id": f"{number}", "version": 1, "body": body}
            state.outbox.put("s", {**record, "headline": f"Ferry {number}"})
            if number % 100 == 99:
                state.commit()
        state.commit()
        seconds = time.monotonic() - began
        size = path.stat().st_size / articles
        print(f"put: {seconds / articles * 1e6:.0f} µs an article of {len(body)} characters, {size:.0f} bytes on disk")
        began = time.monotonic()
        while taken := state.outbox.take("s", 100, 4_000_000):
            for article in taken:
                article.unpack()
            state.outbox.remove([article.number for article in taken])
            state.commit()
        seconds = time.monotonic() - began
        grown = (read_memory() - before) / 1024
        print(f"taken: {seconds / articles * 1e6:.0f} µs an article; memory grew by {grown:.0f} MB in all")
        state.close()


def read_memory() -> int:
    """The most that the process has taken so far, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    sys.exit(main())
