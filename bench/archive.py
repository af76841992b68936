"""What an archive costs a crawl, and whether it is whole however often the crawl is killed.

    python bench/archive.py pages [--pages 2000] [--kilobytes 100]
    python bench/archive.py kills [--articles 400] [--series 5] [--rounds 20] [--seed N]

pages  writes so many pages, as their server packs them and as they are, each with its request and its metadata, and
       gives the processor's time for each; then reads the files with FastWARC, warcio and `scrapy archive check`
kills  kills a crawl (-9) at random moments so many rounds a series, each time over; after each kill both readers have
       to read every file to its last whole record. In the end the output has every article once, every file is whole
       by warcio's check, and every article's page is in the archive, with the same record beside it
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from crash import EARLY, SETTINGS, check_output, finish, has_begun, start
from fastwarc.warc import ArchiveIterator
from warcio.archiveiterator import ArchiveIterator as WarcioIterator
from warcio.checker import Checker

from newscrawl.archive.archive_check import check_file
from newscrawl.archive.exchange import Exchange
from newscrawl.archive.warc_names import ArchiveNames
from newscrawl.archive.warc_writer import WarcWriter
from tests.newsroom.grown.site import Plan, build_grown
from tests.newsroom.server import Newsroom

PATTERN = "%(site)s-%(time)s.warc.gz"
BATCH = 25  # pages that are written to the disk together
LIVES = 2.0  # seconds that a crawl lives at most once it has begun


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("pages", "kills"))
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--kilobytes", type=int, default=100, help="of a page, before it is packed")
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--series", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    if options.what == "pages":
        return measure_pages(options.pages, options.kilobytes * 1000)
    dice = random.Random(options.seed)
    print(f"seed {options.seed}", flush=True)
    good = sum(run_series(number, options, dice) for number in range(1, options.series + 1))
    print(f"{good} of {options.series} series good")
    return 0 if good == options.series else 1


# -- pages


def measure_pages(count: int, size: int) -> int:
    pages = write_html(size)
    for name, packs in (("as servers pack them", True), ("as they are", False)):
        with tempfile.TemporaryDirectory() as folder:
            written, article = Counter[str](), {"body": pages[0][: size // 20].decode("latin-1")}
            writer = WarcWriter(
                ArchiveNames(f"{folder}/{PATTERN}", "news", Path(folder)),
                10**9,
                {"software": "bench"},
                lambda what, number, written=written: written.update({what: number}),
            )
            head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8"
            head += b"\r\nContent-Encoding: gzip" if packs else b""
            bodies = [gzip.compress(page, 6) if packs else page for page in pages]
            times = []
            for first in range(0, count, BATCH):
                began = time.process_time()
                for number in range(first, first + BATCH):
                    url = f"https://paper.example/news/{number}.html"
                    body = bodies[number % len(bodies)] + b"%d" % number  # so that none is a revisit
                    exchange = Exchange(
                        url, writer.tell_date(), b"GET / HTTP/1.1\r\n" * 8, head, body, 200, "192.0.2.1"
                    )
                    writer.write_note(writer.write_exchange(exchange, "paper"), {"article": article}, "paper")
                writer.flush()
                times.append((time.process_time() - began) / BATCH * 1000)
            writer.close()
            (file,) = Path(folder).glob("*.warc.gz")
            print(
                f"{name}: {count} pages of {size:,} bytes ({len(bodies[0]):,} as they come); of the processor a page "
                f"{median(times):.2f} ms (median of {len(times)} batches), {min(times):.2f} ms (the least); "
                f"{written['bytes'] / count:,.0f} bytes a page"
            )
            check = check_file(file)
            verdict = check.faults or "whole"
            print(f"  {count_fastwarc(file)} records by FastWARC, {count_warcio(file)} by warcio, {verdict}")
            if not check.is_whole or not is_whole_by_warcio(file):
                return 1
    return 0


def write_html(size: int) -> list[bytes]:
    dice = random.Random(1)
    words = ["".join(dice.choices("abcdefghijklmnoprstuvw", k=dice.randint(2, 9))) for _ in range(5000)]
    pages = []
    for _ in range(20):
        html, length = ["<!doctype html><html><body><article>"], 0
        while length < size:
            text = f"<p class='story__paragraph'>{' '.join(dice.choices(words, k=60))}</p>\n"
            html.append(text)
            length += len(text)
        pages.append("".join(html)[:size].encode())
    return pages


# -- kills


def run_series(number: int, options: argparse.Namespace, dice: random.Random) -> bool:
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        output, archive = folder / "articles.jsonl", folder / "warc"
        with Newsroom({"grown": build_grown(Plan(articles=options.articles, seed=dice.randint(1, 10**6)))}) as newsroom:
            command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={newsroom.address('grown')}/"]
            settings = {**SETTINGS, "NEWSCRAWL_OUTPUT": str(output), "NEWSCRAWL_WARC": f"{archive}/{PATTERN}"}
            for key, value in settings.items():
                command += ["-s", f"{key}={value}"]
            left_open = 0
            for _ in range(options.rounds):
                kill_one(command, folder, dice)
                left_open += sum(file.name.endswith(".open") for file in archive.glob("*"))
                for file in archive.glob("*.warc.gz*"):
                    count_fastwarc(file)
                    count_warcio(file)
            code = finish(command)
        files = sorted(archive.glob("*.warc.gz"))
        faults = [verdict] if (verdict := check_output([output], options.articles)) is not None else []
        faults += [f"{file.name} is still open" for file in archive.glob("*.open")]
        faults += [f"{file.name}: {fault}" for file in files for fault in check_file(file).faults]
        faults += [f"{file.name}: not whole by warcio" for file in files if not is_whole_by_warcio(file)]
        records = [json.loads(line) for line in output.read_text("utf-8").splitlines()]
        faults += compare(records, files)
        print(
            f"series {number}: {'; '.join(faults[:3]) or 'output and archive whole'}; {len(records)} articles, "
            f"{len(files)} files, {left_open} left open by {options.rounds} kills, exit code {code}, "
            f"{time.monotonic() - began:.0f} s",
            flush=True,
        )
        return not faults and code == 0


def kill_one(command: list[str], folder: Path, dice: random.Random) -> None:
    lives, is_early = dice.uniform(0.1, LIVES), dice.random() < EARLY
    since = time.time()
    with start(command) as crawl:
        while not is_early and crawl.poll() is None and not has_begun(folder, since):
            time.sleep(0.02)
        with suppress(subprocess.TimeoutExpired):
            crawl.wait(lives)
        crawl.send_signal(signal.SIGKILL)
        crawl.wait()


def compare(records: list[dict[str, Any]], files: list[Path]) -> list[str]:
    """What is wrong between the articles and the archive."""
    answers, articles, referred = {}, {}, {}
    for record_id, kind, headers, block in read_all(files):
        if kind in ("response", "revisit", "conversion"):
            answers[record_id] = headers.get("WARC-Date")
            if (target := headers.get("WARC-Refers-To")) is not None and kind == "revisit":
                referred[record_id] = target
        elif kind == "metadata":
            note = json.loads(block)
            if note["article"] is not None:
                articles.setdefault(note["article"]["url"], []).append((headers["WARC-Refers-To"], note["article"]))
    faults = [f"a revisit of nothing: {target}" for target in referred.values() if target not in answers]
    for record in records:
        beside = [target for target, article in articles.get(record["url"], ()) if article == record]
        if not beside:
            faults.append(f"not in the archive: {record['url']}")
        elif not any(answers.get(target) == record["fetched_at"] for target in beside):
            faults.append(f"not read from an answer of its time: {record['url']}")
    return faults


# -- readers


def read_all(files: list[Path]) -> Iterator[tuple[str, str, dict[str, str], bytes]]:
    for file in files:
        with file.open("rb") as stream:
            for record in ArchiveIterator(stream, parse_http=False):
                headers = dict(record.headers.items())
                block = record.reader.read() if headers["WARC-Type"] == "metadata" else b""
                yield headers["WARC-Record-ID"], headers["WARC-Type"], headers, block


def count_fastwarc(file: Path) -> int:
    with file.open("rb") as stream:
        return sum(1 for _ in ArchiveIterator(stream))


def count_warcio(file: Path) -> int:
    with file.open("rb") as stream:
        return sum(1 for _ in WarcioIterator(stream))


def is_whole_by_warcio(file: Path) -> bool:
    checker = Checker(argparse.Namespace(inputs=[str(file)], verbose=False))
    checker.process_one(str(file))
    return checker.exit_value == 0


if __name__ == "__main__":
    sys.exit(main())
