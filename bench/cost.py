"""What a page costs the processor, by stage; and what it costs in a whole crawl, beside Scrapy that only fetches it.

    python bench/cost.py pages [--pages FOLDER] [--count 300] [--against TREE] [--rounds 5]
    python bench/cost.py crawl [--pages FOLDER] [--count 1000] [--against TREE] [--rounds 5] [--at-once 16]
    python bench/cost.py workers [--pages FOLDER] [--count 1000] [--rounds 5] [--at-once 16]

`pages` reads pages alone, `crawl` crawls a site of so many articles that is served on this machine. `workers` crawls
that in alternation with Scrapy that only fetches it, with no worker, and with one (NEWSCRAWL_PARSE_PROCESSES). The
pages are invented: the skins, and a grown newsroom. FOLDER has other pages as *.html or *.html.gz, anywhere in it, and
for a crawl what `bench/real_pages.py` wants.

For each stage it prints the milliseconds of processor (user and system) a page, and the calls of functions a page with
the milliseconds that it takes while they are counted. With `--against TREE`, a checkout of another version, it compares
the two in alternation instead, each time in processes of their own: the median, the least and the most of the rounds;
and, of crawls, whether their records and statistics are the same (with `--at-once 1`, since the order of pages shows
in both). Ends with 1 where they are not.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import median
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the newsroom is no part of the installed package

from cost_stages import CRAWLING, READING, REST
from real_pages import build_real_pages

from bench.skins.halves import list_skins
from bench.skins.skin import make_pages
from tests.newsroom.grown.site import GrownSite, Plan
from tests.newsroom.server import Newsroom
from tests.newsroom.site import Site
from tests.recall.site import RecallSite

HERE = Path(__file__).resolve().parent
# Of a record, what no two crawls have in common; and statistics that tell of time, of memory, of the order of answers.
FLEETING = ("fetched_at",)
FLEETING_STATS = (
    "time",
    "memusage",
    "elapsed",
    "per_minute",
    "log_count",
    "downloader/",
    "scheduler/",
    "frontier/host",
)


@dataclass
class Tree:
    """A checkout, and what was measured of it: the result of each process, as cost_inside.py writes it."""

    path: Path
    results: list[dict[str, Any]] = field(default_factory=list)
    records: list[str] = field(default_factory=list)  # of its last crawl, sorted
    stats: dict[str, str] = field(default_factory=dict)

    def list_milliseconds(self, pages: int, but: str = "") -> list[float]:
        """The cost of a page in each round, `but` that of one stage."""
        return [
            sum(seconds for stage, seconds in result["seconds"].items() if stage != but) * 1000 / pages
            for result in self.results
        ]


class Pace(NamedTuple):
    """How fast a crawl was."""

    rate: float  # pages a second, by the clock
    own: float  # milliseconds of processor a page, of its process
    workers: float  # … of the processes that it has started


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("pages", "crawl", "workers"))
    parser.add_argument("--pages", type=Path, metavar="FOLDER")
    parser.add_argument("--count", type=int, help="pages that are read, or articles of the site")
    parser.add_argument("--against", type=Path, metavar="TREE")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--at-once", type=int, default=16, help="requests of the crawl")
    parser.add_argument(
        "--replay",
        action="store_true",
        help="read the pages in a first crawl alone: the cost of all else, with less chance",
    )
    parser.add_argument("-s", dest="settings", action="append", default=[], metavar="NAME=VALUE", help="of the crawl")
    options = parser.parse_args()
    options.count = options.count or (300 if options.what == "pages" else 1000)
    trees = [Tree(HERE.parent)] + ([Tree(options.against.resolve())] if options.against else [])
    with tempfile.TemporaryDirectory() as scratch:
        if options.what == "pages":
            return measure_pages(trees, options, Path(scratch))
        return measure_crawls(trees, options, Path(scratch))


def measure_pages(trees: Sequence[Tree], options: argparse.Namespace, folder: Path) -> int:
    pages = read_folder(options.pages) if options.pages else invent_pages(options.count)
    Random(1).shuffle(pages)
    pages = pages[: options.count]
    size = sum(len(body) for _, body in pages) / len(pages) / 1000
    print(f"{len(pages)} pages of {size:.0f} kB, milliseconds of processor a page")
    file = folder / "pages.pickle"
    file.write_bytes(pickle.dumps(pages))

    def run(tree: Tree, mode: str) -> dict[str, Any]:
        return run_inside(tree.path, folder, "pages", mode, [str(file)])

    if len(trees) > 1:
        alternate(trees, options.rounds, lambda tree: tree.results.append(run(tree, "plain")))
        print_comparison(trees, len(pages))
        return 0
    modes = {mode: run(trees[0], mode) for mode in ("plain", "stages", "calls")}
    print_stages([*READING, REST], modes, len(pages))
    return 0


def measure_crawls(trees: Sequence[Tree], options: argparse.Namespace, folder: Path) -> int:
    def build(base: str) -> Site:
        if options.pages:
            return build_real_pages(options.pages)(base, options.count, 1)
        return GrownSite(base, Plan(articles=options.count, sections=8))

    with Newsroom({"site": build}) as newsroom:
        site, address = newsroom.sites["site"], newsroom.address("site")
        assert isinstance(site, RecallSite | GrownSite)

        def run(tree: Tree, mode: str) -> dict[str, Any]:
            return crawl(tree, folder, mode, address, options)

        for tree in trees if options.replay else ():
            run(tree, "plain")
        if len(trees) > 1:
            alternate(trees, options.rounds, lambda tree: tree.results.append(run(tree, "plain")))
            pages = int(trees[0].results[0]["stats"]["response_received_count"])
            print(f"{pages} pages in a crawl, milliseconds of processor a page")
            print_comparison(trees, pages)
            print_comparison(trees, pages, but="reading")
            return print_difference(trees)
        if options.what == "workers":
            return compare_workers(trees[0], folder, site, address, options)
        whole = run(trees[0], "plain")
        pages = int(whole["stats"]["response_received_count"])
        bare = fetch(trees[0], folder, site, address)
        own = sum(whole["seconds"].values()) / pages
        fetched = sum(bare["seconds"].values()) / int(bare["stats"]["response_received_count"])
        print(f"{pages} pages in a crawl, milliseconds of processor a page")
        print(f"a page of the crawl {own * 1000:.2f}; Scrapy fetching one {fetched * 1000:.2f}")
        print(f"so it does {fetched / own:.3f} of the pages a second that Scrapy fetches")
        modes = {"plain": whole, "stages": run(trees[0], "stages"), "calls": run(trees[0], "calls")}
        print_stages([*READING, *CRAWLING, REST], modes, pages)
    return 0


def fetch(tree: Tree, folder: Path, site: Any, address: str) -> dict[str, Any]:
    """Has Scrapy fetch the site's articles."""
    addresses = folder / "addresses.txt"
    paths = [entry if isinstance(entry, str) else entry.path for entry in site.articles]
    addresses.write_text("\n".join(address + path for path in paths), encoding="utf-8")
    return run_inside(tree.path, folder, "fetch", "plain", [str(addresses)])


def compare_workers(tree: Tree, folder: Path, site: Any, address: str, options: argparse.Namespace) -> int:
    """Prints, for Scrapy alone and for crawls with no worker and with one, the pages a second by the clock and the
    milliseconds of processor a page, of the crawl's process and of its workers; and both beside Scrapy, round by round.
    """
    results: dict[str, list[dict[str, Any]]] = {"Scrapy, fetching": [], "no worker": [], "a worker": []}
    told = options.settings
    for number in range(options.rounds):
        for name in list(results) if number % 2 == 0 else reversed(results):
            if name == "Scrapy, fetching":
                results[name].append(fetch(tree, folder, site, address))
                continue
            options.settings = [*told, f"NEWSCRAWL_PARSE_PROCESSES={int(name == 'a worker')}"]
            results[name].append(crawl(tree, folder, "plain", address, options))
    bare = [read_pace(result) for result in results["Scrapy, fetching"]]
    for name, found in results.items():
        paces = [read_pace(result) for result in found]
        print(name)
        for title, own, base, ratio in (
            ("pages a second", [p.rate for p in paces], [b.rate for b in bare], "of Scrapy's"),
            ("ms, its process", [p.own for p in paces], [b.own for b in bare], "times Scrapy's"),
            ("ms, its workers", [p.workers for p in paces], [], ""),
        ):
            shares = [mine / other for mine, other in zip(own, base, strict=False)]
            beside = f"{median(shares):6.2f} {ratio} ({min(shares):.2f} to {max(shares):.2f})" if shares else ""
            print(f"  {title:16}{median(own):8.2f}  ({min(own):.2f} to {max(own):.2f}) {beside}")
    return 0


def read_pace(result: dict[str, Any]) -> Pace:
    pages = int(result["stats"]["response_received_count"])
    seconds = float(result["stats"]["elapsed_time_seconds"])
    return Pace(pages / seconds, sum(result["seconds"].values()) * 1000 / pages, result["children"] * 1000 / pages)


def crawl(tree: Tree, folder: Path, mode: str, address: str, options: argparse.Namespace) -> dict[str, Any]:
    """Crawls the site by the tree's code, and keeps its records."""
    output = folder / "articles.jsonl"
    for left in (output, *folder.glob(".state/*")):
        left.unlink(missing_ok=True)
    settings = {
        "NEWSCRAWL_ROBOTS_META": "record",  # what real pages ask of robots is meant for their own sites
        "NEWSCRAWL_RENDER": "never",
        "NEWSCRAWL_READING_LIMIT": "100",  # counting takes long
        "NEWSCRAWL_OUTPUT": str(output),
        "DOWNLOAD_DELAY": "0",
        "AUTOTHROTTLE_ENABLED": "0",
        "CONCURRENT_REQUESTS_PER_DOMAIN": str(options.at_once),
        **dict(entry.split("=", 1) for entry in options.settings),
    }
    told = [word for name, value in settings.items() for word in ("-s", f"{name}={value}")]
    read = str(folder / f"{tree.path.name}.pickle") if options.replay else "-"
    result = run_inside(tree.path, folder, "crawl", mode, [read, "crawl", "news", "-a", f"url={address}/", *told])
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    for record in records:
        for name in FLEETING:
            record.pop(name, None)
    tree.records = sorted(json.dumps(record, sort_keys=True) for record in records)
    tree.stats = {k: v for k, v in result["stats"].items() if not any(sign in k for sign in FLEETING_STATS)}
    return result


def run_inside(tree: Path, folder: Path, what: str, mode: str, arguments: Sequence[str]) -> dict[str, Any]:
    """Runs cost_inside.py with a tree's code. Returns what it measured."""
    result = folder / "result.json"
    result.unlink(missing_ok=True)
    command = [sys.executable, str(HERE / "cost_inside.py"), what, mode, str(result), *arguments]
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, cwd=tree, env=environment, stderr=subprocess.PIPE, check=False)
    if done.returncode or not result.exists():
        sys.exit(done.stderr.decode(errors="replace")[-3000:] or f"{what} in {tree} ended with {done.returncode}")
    measured: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    return measured


def alternate(trees: Sequence[Tree], rounds: int, run: Any) -> None:
    for number in range(rounds):
        for tree in trees if number % 2 == 0 else reversed(trees):
            run(tree)


def read_folder(folder: Path) -> list[tuple[str, bytes]]:
    """The pages with their addresses, which `truth.jsonl` tells where there is one."""
    truth = folder / "truth.jsonl"
    lines = truth.read_text(encoding="utf-8").strip().split("\n") if truth.exists() else []
    addresses = {row["id"]: row.get("url") for row in map(json.loads, lines)}
    pages = []
    for file in sorted(path for end in ("*.html", "*.html.gz") for path in folder.rglob(end)):
        body = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
        name = file.name.partition(".html")[0]
        pages.append((addresses.get(name) or f"https://pages.example/{name}.html", body))
    return pages


def invent_pages(count: int) -> list[tuple[str, bytes]]:
    skins = list_skins("all")
    each = -(-count // len(skins))
    return [(page.url, page.html.encode()) for skin in skins for page in make_pages(skin, each)]


def print_stages(names: Sequence[str], modes: dict[str, dict[str, Any]], pages: int) -> None:
    """One line a stage: its own milliseconds, its share, how often a page it is entered, calls, and the milliseconds
    while these are counted."""
    plain, stages, calls = modes["plain"], modes["stages"], modes["calls"]
    whole = sum(stages["seconds"].values())
    print(f"{'':24}{'ms':>8}{'share':>8}{'entered':>9}{'calls':>9}{'ms, counted':>13}")
    for name in names:
        own = stages["seconds"].get(name, 0.0)
        print(
            f"{name:24}{own * 1000 / pages:8.2f}{own / whole:8.1%}{stages['entered'].get(name, 0) / pages:9.2f}"
            f"{calls['calls'].get(name, 0) / pages:9.0f}{calls['seconds'].get(name, 0.0) * 1000 / pages:13.2f}"
        )
    counted = sum(calls["seconds"].values())
    total = sum(calls["calls"].values())
    print(f"{'all':24}{whole * 1000 / pages:8.2f}{'':17}{total / pages:9.0f}{counted * 1000 / pages:13.2f}")
    print(f"{'without any clock':24}{sum(plain['seconds'].values()) * 1000 / pages:8.2f}")
    if stages["missing"]:
        print(f"not in this tree: {', '.join(stages['missing'])}")


def print_comparison(trees: Sequence[Tree], pages: int, but: str = "") -> None:
    """One line a tree, and how the two compare round by round."""
    if but:
        print(f"without {but}:")
    for tree in trees:
        costs = tree.list_milliseconds(pages, but)
        print(f"{tree.path!s:40} median {median(costs):7.3f}, {min(costs):7.3f} to {max(costs):7.3f}")
    ours, theirs = (tree.list_milliseconds(pages, but) for tree in trees)
    ratios = [own / other for own, other in zip(ours, theirs, strict=True)]
    print(f"this tree / the other one: median {median(ratios):.3f}, {min(ratios):.3f} to {max(ratios):.3f}")


def print_difference(trees: Sequence[Tree]) -> int:
    """Says whether the last crawls gave the same records and statistics. Returns 1 where they did not."""
    ours, theirs = trees[0], trees[1]
    differing = set(ours.records) ^ set(theirs.records)
    names = [name for name in ours.stats.keys() | theirs.stats.keys() if ours.stats.get(name) != theirs.stats.get(name)]
    print(f"records: {len(ours.records)} and {len(theirs.records)}, {len(differing)} of them only in one")
    for name in sorted(names):
        print(f"  {name}: {ours.stats.get(name)} and {theirs.stats.get(name)}")
    return 1 if differing or names else 0


if __name__ == "__main__":
    sys.exit(main())
