"""Whether crawls find every article of sites that are hard to walk, and what they export and ask for besides.

    python bench/recall.py [--only "archive,short slugs"] [--seeds 10] [--articles 448] [--at-once 16] [--corpus CORPUS]

The sites are those of tests/recall/kinds.py, made anew for each seed and served on this machine. With CORPUS, a folder
with `truth.jsonl` and `html/<id>.html.gz`, there is one more: a site of its real pages. Ends with 1 where an article is
missed, where something else is exported, or where an article costs more than 1.15 requests.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the sites are no part of the installed package

from real_pages import build_real_pages

from tests.newsroom.server import Newsroom
from tests.recall.kinds import SITES, Build
from tests.recall.site import RecallSite

PROJECT = Path(__file__).resolve().parents[1]
MOST_AN_ARTICLE = 1.15  # requests, at a first crawl
CRAWL_SECONDS = 900


@dataclass(frozen=True)
class Row:
    """One crawl."""

    kind: str
    seed: int
    articles: int
    found: int
    missed: list[str]
    wrong: list[str]  # exported, and no article, or twice
    requests: int
    seconds: float

    @property
    def is_good(self) -> bool:
        return not self.missed and not self.wrong and self.requests <= MOST_AN_ARTICLE * self.articles


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", help="kinds of sites, with commas between: " + ", ".join(SITES))
    parser.add_argument("--seeds", type=int, default=10, help="1 to this number")
    parser.add_argument("--articles", type=int, default=448)
    parser.add_argument("--at-once", type=int, default=16, help="requests")
    parser.add_argument("--corpus", type=Path, help="real pages, of which one more site is made")
    parser.add_argument("--real-articles", type=int, default=600, help="of the site of real pages")
    parser.add_argument("--folder", type=Path, help="keep the output and the logs there")
    options = parser.parse_args()
    kinds: dict[str, tuple[Build, int]] = {name: (build, options.articles) for name, build in SITES.items()}
    if options.corpus:
        kinds["real pages"] = (build_real_pages(options.corpus), options.real_articles)
    if options.only:
        kinds = {name: kinds[name] for name in options.only.split(",")}
    rows = []
    print(f"{'site':18} seed  found        recall  wrong  requests  an article  seconds")
    with tempfile.TemporaryDirectory() as scratch:
        for kind, (build, articles) in kinds.items():
            for seed in range(1, options.seeds + 1):
                rows.append(measure(kind, build, (articles, seed), options.at_once, options.folder or Path(scratch)))
                print_row(rows[-1])
    good = sum(row.is_good for row in rows)
    print(f"\n{good} of {len(rows)} crawls good: every article, nothing else, <= {MOST_AN_ARTICLE} requests an article")
    return 0 if good == len(rows) else 1


def measure(kind: str, build: Build, size: tuple[int, int], at_once: int, folder: Path) -> Row:
    """Crawl one site; `size`: its articles and its seed. The output and the log are written to the folder."""
    articles, seed = size
    folder = folder / f"{kind.replace(' ', '-')}-{seed}"
    folder.mkdir(parents=True, exist_ok=True)
    for left in (folder / "articles.jsonl", *folder.glob(".state/*")):
        left.unlink(missing_ok=True)
    with Newsroom({"site": lambda base: build(base, articles, seed)}) as newsroom:
        site = newsroom.sites["site"]
        assert isinstance(site, RecallSite)
        began = time.monotonic()
        crawl(newsroom.address("site"), folder, at_once)
        seconds = time.monotonic() - began
    output = folder / "articles.jsonl"
    lines = output.read_text(encoding="utf-8").splitlines() if output.exists() else []
    exported = Counter(read_target(json.loads(line)["url"]) for line in lines)
    expected = set(site.articles)
    wrong = [path for path, count in exported.items() if path not in expected or count > 1]
    missed = sorted(expected - exported.keys())
    return Row(kind, seed, len(expected), len(expected) - len(missed), missed, wrong, len(site.asked), seconds)


def crawl(address: str, folder: Path, at_once: int) -> None:
    settings = {
        "NEWSCRAWL_ROBOTS_META": "record",  # what real pages ask of robots is meant for their own sites
        "DOWNLOAD_DELAY": 0,
        "AUTOTHROTTLE_ENABLED": False,
        "CONCURRENT_REQUESTS": max(16, at_once),
        "CONCURRENT_REQUESTS_PER_DOMAIN": at_once,
        "NEWSCRAWL_OUTPUT": folder / "articles.jsonl",
        "NEWSCRAWL_RENDER": "never",
    }
    command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={address}/"]
    for name, value in settings.items():
        command += ["-s", f"{name}={value}"]
    with (folder / "crawl.log").open("wb") as log:
        subprocess.run(command, cwd=PROJECT, stderr=log, timeout=CRAWL_SECONDS, check=True)


def read_target(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def print_row(row: Row) -> None:
    found = f"{row.found:4} of {row.articles:4}  {row.found / row.articles:6.3f}"
    print(
        f"{row.kind:18} {row.seed:4}  {found}  {len(row.wrong):5}"
        f"  {row.requests:8}  {row.requests / row.articles:10.3f}  {row.seconds:7.1f}",
        flush=True,
    )
    for title, paths in (("missed", row.missed), ("wrong", row.wrong)):
        if paths:
            print(f"    {title}: {', '.join(paths[:4])}{' …' if len(paths) > 4 else ''}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
