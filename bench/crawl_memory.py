"""How much memory a crawl takes as its pages add up: flat after the first thousand, and at most 200 MB.

    python bench/crawl_memory.py [--count 10000] [--step 1000] [-s NAME=VALUE ...]

Serves a grown newsroom of so many articles on this machine and crawls it without a delay. Prints the memory of the
crawl's process each time that so many more articles are written, and the most that it had at all. Ends with 1 where
the crawl fails, or has more memory than it may.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the newsroom is no part of the installed package

from tests.newsroom.grown.site import GrownSite, Plan
from tests.newsroom.server import Newsroom

PROJECT = Path(__file__).resolve().parents[1]
MOST = 200_000_000  # bytes
MOST_GROWTH = 1.1  # from the first step to the last
_PAUSE = 1.0  # seconds between two looks


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000, help="articles of the site")
    parser.add_argument("--step", type=int, default=1_000)
    parser.add_argument("-s", dest="settings", action="append", default=[], metavar="NAME=VALUE", help="of the crawl")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return measure(options.count, options.step, options.settings, Path(folder))


def measure(count: int, step: int, settings: list[str], folder: Path) -> int:
    output = folder / "articles.jsonl"
    told = [
        f"NEWSCRAWL_OUTPUT={output}",
        "NEWSCRAWL_RENDER=never",
        "DOWNLOAD_DELAY=0",
        "AUTOTHROTTLE_ENABLED=0",
        "CONCURRENT_REQUESTS_PER_DOMAIN=8",
        "LOG_LEVEL=ERROR",
        *settings,
    ]
    seen: list[int] = []
    with Newsroom({"site": lambda base: GrownSite(base, Plan(articles=count, sections=8))}) as newsroom:
        command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={newsroom.address('site')}/"]
        command += [word for setting in told for word in ("-s", setting)]
        crawl = subprocess.Popen(command, cwd=PROJECT, env={**os.environ, "PYTHONPATH": str(PROJECT)})
        most = written = 0
        while crawl.poll() is None:
            time.sleep(_PAUSE)
            most = max(most, read_memory(crawl.pid, "VmHWM"))
            written = count_lines(output)
            if written // step > len(seen):
                seen += [read_memory(crawl.pid, "VmRSS")] * (written // step - len(seen))
                print(f"{written:7d} articles {seen[-1] / 1e6:7.1f} MB", flush=True)
    seen = [memory for memory in seen if memory]
    print(f"{count_lines(output)} articles, at most {most / 1e6:.1f} MB")
    is_flat = len(seen) < 2 or seen[-1] <= MOST_GROWTH * seen[0]
    return 0 if not crawl.returncode and most <= MOST and is_flat else 1


def read_memory(process: int, name: str) -> int:
    """Returns the bytes of a process that the kernel calls so; 0 once it has ended."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith(f"{name}:")), 0)


def count_lines(file: Path) -> int:
    return file.read_bytes().count(b"\n") if file.exists() else 0


if __name__ == "__main__":
    sys.exit(main())
