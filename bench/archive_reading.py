"""How fast archives are read, and whether a replay gives what the crawl has given.

    python bench/archive_reading.py equal [--articles 1000]
    python bench/archive_reading.py speed [--count 1000] [--pages FOLDER] [--rounds 3]
    python bench/archive_reading.py memory [--count 2000]

equal   crawls a grown newsroom of so many articles with an archive, replays the archive, and compares the outputs
speed   pages a second of the processor: `parse_page` alone over the pages of an archive, `scrapy replay` of it (less
        what it takes to start), datatrove's blocks as one task, trafilatura over the same file by warcio; and pages a
        second by the clock of a replay with one worker beside it, and of datatrove's blocks as two tasks
memory  the most that a replay of so many pages takes, and of four times as many
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from cost import invent_pages, read_folder

from newscrawl.archive.archive_files import find_archives
from newscrawl.archive.archived_pages import ArchivedPages, fetch_from_archive
from newscrawl.parse import parse_page
from tests.archive.making import make_record, make_stories, write_archive
from tests.crawling import UNHURRIED
from tests.newsroom.grown.site import Plan, build_grown
from tests.newsroom.server import Newsroom

PROJECT = Path(__file__).resolve().parents[1]
PAPERS = 12
FIRST = 5  # pages, which load the tables of words and the models
SCRAPY = [sys.executable, "-m", "scrapy"]
PIPELINE = """
import sys
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.writers import JsonlWriter
from newscrawl.archive.pipeline import ParsePages, ReadArchives, make_row
if __name__ == "__main__":
    folder, tasks, *files = sys.argv[1:]
    blocks = [ReadArchives(*files), ParsePages(), JsonlWriter(f"{folder}/parts", adapter=make_row)]
    LocalPipelineExecutor(blocks, tasks=int(tasks), workers=int(tasks), logging_dir=f"{folder}/logs").run()
"""
TRAFILATURA = """
import sys
import trafilatura
from warcio.archiveiterator import ArchiveIterator
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        for record in ArchiveIterator(file):
            if record.rec_type == "response":
                page = record.content_stream().read()
                trafilatura.bare_extraction(page, url=record.rec_headers["WARC-Target-URI"], with_metadata=True)
"""


class Cost(NamedTuple):
    """What a process has taken."""

    processor: float  # seconds, of its children as well
    clock: float  # seconds
    memory: int  # the most of one process, bytes


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("equal", "speed", "memory"))
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--count", type=int, default=1000, help="of pages")
    parser.add_argument("--pages", type=Path, help="a folder with *.html or *.html.gz")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--brief", action="store_true", help="of `speed`: parse_page and replay alone")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if options.what == "equal":
            return compare_outputs(options.articles, Path(folder))
        if options.what == "memory":
            return measure_memory(options.count, Path(folder))
        return measure_speed(options, Path(folder))


def compare_outputs(articles: int, folder: Path) -> int:
    crawled, replayed = folder / "crawled.jsonl", folder / "replayed.jsonl"
    settings = {**UNHURRIED, "NEWSCRAWL_WARC": f"{folder}/%(site)s-%(time)s.warc.gz", "NEWSCRAWL_RENDER": "never"}
    with Newsroom({"grown": build_grown(Plan(articles=articles, seed=1))}) as newsroom:
        told = {**settings, "NEWSCRAWL_OUTPUT": str(crawled)}
        first = run([*SCRAPY, "crawl", "news", "-a", f"url={newsroom.address('grown')}", *list_settings(told)])
    files = sorted(map(str, folder.glob("*.warc.gz")))
    again = run([*SCRAPY, "replay", *files, *list_settings({"NEWSCRAWL_OUTPUT": str(replayed)})])
    one, other = crawled.read_bytes().splitlines(), replayed.read_bytes().splitlines()
    size = sum(Path(file).stat().st_size for file in files)
    print(f"{len(one)} articles crawled in {first.clock:.0f} s; {len(files)} files of {size / 1e6:.1f} MB")
    print(f"{len(other)} replayed in {again.clock:.0f} s: {'equal' if sorted(one) == sorted(other) else 'NOT equal'}")
    print(f"in the same order: {'yes' if one == other else 'no'}")
    return 0 if sorted(one) == sorted(other) else 1


def measure_speed(options: argparse.Namespace, folder: Path) -> int:
    pages = read_folder(options.pages) if options.pages else invent_pages(options.count)
    # Pages without an address of their own are those of some papers: none has so many that all are like each other.
    chosen = [
        (f"https://paper{n % PAPERS}.example/{n}.html" if "pages.example" in url else url, body)
        for n, (url, body) in enumerate(pages[: options.count])
    ]
    records = [make_record(url, body) for url, body in chosen]
    half = len(records) // 2
    files = [
        str(write_archive(folder / f"{n}.warc.gz", part)) for n, part in enumerate((records[:half], records[half:]))
    ]
    count = len(records)
    print(f"{count} pages of {sum(len(body) for _, body in chosen) / count / 1000:.0f} kB, {options.rounds} rounds")
    # What a process takes until it has its tables is not what a page costs.
    empty = str(write_archive(folder / "empty.warc.gz", records[:FIRST]))
    count -= FIRST
    pipeline = folder / "pipeline.py"
    pipeline.write_text(PIPELINE, encoding="utf-8")
    measured: dict[str, list[float]] = {}

    def note(name: str, seconds: float) -> None:
        measured.setdefault(name, []).append(seconds / count * 1000)

    def replay(files: list[str], number: int, **settings: str) -> Cost:
        told = {"NEWSCRAWL_OUTPUT": f"{folder}/{time.time()}-{number}.jsonl", **settings}
        return run([*SCRAPY, "replay", *files, *list_settings(told)])

    for number in range(options.rounds):
        note("parse_page alone", time_parsing(files))
        started = replay([empty], number)
        note("scrapy replay", replay(files, number).processor - started.processor)
        if options.brief:
            continue
        worker = replay(files, number, NEWSCRAWL_PARSE_PROCESSES="1")
        note("scrapy replay with a worker, by the clock", worker.clock - started.clock)
        for tasks in (1, 2):
            place = f"{folder}/datatrove-{number}-{tasks}"
            begun = run([sys.executable, str(pipeline), f"{place}-empty", str(tasks), empty])
            cost = run([sys.executable, str(pipeline), place, str(tasks), *files])
            if tasks == 1:
                note("datatrove, one task", cost.processor - begun.processor)
            note(f"datatrove, {tasks} processes, by the clock", cost.clock - begun.clock)
        if find_spec("trafilatura") is None:
            print("trafilatura is not installed: `pip install trafilatura` to measure it.")
            continue
        begun = run([sys.executable, "-c", TRAFILATURA, empty])
        note("trafilatura by warcio", run([sys.executable, "-c", TRAFILATURA, *files]).processor - begun.processor)
    alone = median(measured["parse_page alone"])
    for name, values in measured.items():
        took = median(values)
        share = f"{alone / took:.2f} of parse_page alone"
        print(f"{name:45} {took:7.2f} ms a page, {1000 / took:7.1f} pages a second, {share}")
    return 0


def time_parsing(files: list[str]) -> float:
    archive = ArchivedPages(find_archives(files))
    fetched = [fetch_from_archive(page, None) for number in range(len(files)) for page in archive.read(number)]
    for one in fetched[:FIRST]:
        parse_page(one)
    began = time.process_time()
    for one in fetched[FIRST:]:
        parse_page(one)
    return time.process_time() - began


def measure_memory(count: int, folder: Path) -> int:
    found = []
    for times in (1, 4):
        file = write_archive(folder / f"{times}.warc.gz", make_stories(count * times, ("example.com", "example.org")))
        cost = run([*SCRAPY, "replay", str(file), *list_settings({"NEWSCRAWL_OUTPUT": f"{folder}/{times}.jsonl"})])
        found.append(cost.memory)
        print(f"{count * times} pages: {cost.memory / 1e6:.0f} MB at most")
    return 0 if found[1] < found[0] * 1.2 else 1


def list_settings(told: dict[str, str]) -> list[str]:
    return [part for name, value in told.items() for part in ("-s", f"{name}={value}")]


def run(command: list[str]) -> Cost:
    began = time.monotonic()
    process = subprocess.Popen(
        command,
        cwd=PROJECT,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command[:5])} … ended with {process.returncode}")
    return Cost(used.ru_utime + used.ru_stime, time.monotonic() - began, used.ru_maxrss * 1024)


if __name__ == "__main__":
    raise SystemExit(main())
