"""How many requests a crawl needs for a newsroom of any size, and how many it needs when it comes back.

    python bench/discovery.py [--articles 5000] [--sections 12] [--new 20] [--changed 5] [--traps 10]
                              [--validators true|lying|useless|none] [--channels all|listings|feeds|sitemaps]

Grows a newsroom on this machine (tests/newsroom/grown), crawls it, publishes and changes articles, and crawls it again
on the same state. What is exported is held against what the newsroom has. Ends with 1 where an aim is missed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the newsroom is no part of the installed package

from tests.newsroom.grown.newsdesk import Article
from tests.newsroom.grown.site import CHANNELS, GrownSite, Plan, build_grown
from tests.newsroom.server import Newsroom

PROJECT = Path(__file__).resolve().parents[1]
SETTINGS = {
    "DOWNLOAD_DELAY": "0",
    "AUTOTHROTTLE_ENABLED": "0",
    "CONCURRENT_REQUESTS_PER_DOMAIN": "8",
    "LOG_LEVEL": "INFO",
}
KINDS = (
    *("robots", "front", "section", "pagination", "topic", "author", "feed", "sitemap", "probe", "static", "article"),
    "trap",
)
AN_ARTICLE = 1.10  # requests, at the first crawl of a site with all channels
COMING_BACK = 90  # requests
TRAP_SHARE = 0.05


@dataclass
class Measured:
    """One crawl."""

    exit_code: int
    seconds: float
    lines: list[dict[str, Any]]  # that it added to the output
    requests: Counter[str]
    asked: list[tuple[str, int]]
    log: str = field(repr=False)

    @property
    def addresses(self) -> list[str]:
        """Of the articles, as the pages themselves give them: one may have been asked for at another."""
        return [line["canonical_url"] or line["url"] for line in self.lines]

    @property
    def total(self) -> int:
        return sum(self.requests.values())

    @property
    def not_modified(self) -> int:
        return sum(status == 304 for _, status in self.asked)

    @property
    def asked_twice(self) -> int:
        """Requests for an address that had been asked for."""
        return len(self.asked) - len({target for target, _ in self.asked})


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--sections", type=int, default=12)
    parser.add_argument("--new", type=int, default=20)
    parser.add_argument("--changed", type=int, default=5)
    parser.add_argument("--traps", type=int, default=10, help="trap links on each page")
    parser.add_argument("--validators", choices=("true", "lying", "useless", "none"), default="true")
    parser.add_argument("--channels", choices=tuple(CHANNELS), default="all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=900, help="that a crawl may take")
    parser.add_argument("--folder", type=Path, help="keep the output, the logs and the requests there")
    parser.add_argument("-a", dest="arguments", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("-s", dest="settings", action="append", default=[], metavar="NAME=VALUE")
    options = parser.parse_args()
    plan = Plan(
        articles=options.articles,
        sections=options.sections,
        seed=options.seed,
        channels=options.channels,
        validators=options.validators,
        traps=options.traps,
    )
    with tempfile.TemporaryDirectory() as scratch, Newsroom({"grown": build_grown(plan)}) as newsroom:
        folder = options.folder or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        site = newsroom.sites["grown"]
        assert isinstance(site, GrownSite)
        command = make_command(newsroom.address("grown"), folder / "articles.jsonl", options)
        return measure(site, command, folder, options)


def make_command(url: str, output: Path, options: argparse.Namespace) -> list[str]:
    command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={url}/"]
    for entry in options.arguments:
        command += ["-a", entry]
    given = dict(entry.split("=", 1) for entry in options.settings)
    for name, value in {**SETTINGS, "NEWSCRAWL_OUTPUT": str(output), **given}.items():
        command += ["-s", f"{name}={value}"]
    return command


def measure(site: GrownSite, command: list[str], folder: Path, options: argparse.Namespace) -> int:
    output = folder / "articles.jsonl"
    output.unlink(missing_ok=True)
    for left in folder.glob(".state/*"):
        left.unlink()
    expected = site.list_addresses(site.list_fed() if site.channels == {"feeds"} else None)
    first = crawl(site, command, output, folder / "first", options.seconds)
    print_crawl("first crawl", first)
    found = set(first.addresses)
    print(f"  articles       {len(found & expected)} of {len(expected)} found")
    print_some("missed", expected - found)
    print_some("no article", found - site.list_addresses())
    print_some("more than once", [url for url, n in Counter(first.addresses).items() if n > 1])
    print(f"  an article     {first.total / max(1, len(expected)):.3f} requests")
    trap_share = first.requests["trap"] / max(1, first.total)
    print(f"  traps          {trap_share:.1%} of the requests")

    fresh, changed = site.publish(options.new), site.change(options.changed)
    second = crawl(site, command, output, folder / "second", options.seconds)
    print_crawl(f"second crawl: {len(fresh)} new, {len(changed)} changed", second)
    print_news("new", fresh, site, second)
    print_news("changed", changed, site, second)
    # That an article was changed is told by sitemaps alone: elsewhere it is seen when the article is looked at again.
    due = site.list_addresses([*fresh, *changed] if "sitemaps" in site.channels else fresh)
    late = (set(second.addresses) & site.list_addresses()) - found - site.list_addresses(fresh)
    got = Counter(url for url in second.addresses if url not in late)
    print_some("found late", late)
    print_some("nothing new", set(got) - site.list_addresses([*fresh, *changed]))
    print_some("more than once", [url for url, n in got.items() if n > 1])

    aims = {
        "every article": expected <= found,
        "nothing else": found <= site.list_addresses() and len(found) == len(first.lines),
        f"traps <= {TRAP_SHARE:.0%}": trap_share <= TRAP_SHARE,
        "all news, nothing else": due <= set(got) <= site.list_addresses([*fresh, *changed]) and max(got.values()) == 1,
    }
    if options.channels == "all":
        aims[f"<= {AN_ARTICLE:.2f} an article"] = first.total <= AN_ARTICLE * len(expected)
        aims[f"coming back <= {COMING_BACK}"] = second.total <= COMING_BACK
    print("\naims: " + ", ".join(f"{name}: {'met' if met else 'MISSED'}" for name, met in aims.items()))
    return 0 if all(aims.values()) else 1


def crawl(site: GrownSite, command: list[str], output: Path, notes: Path, seconds: float) -> Measured:
    """Runs the crawl to its end. Its log and what it asked for are written beside the output."""
    asked_before = len(site.asked)
    lines_before = read_lines(output)
    began = time.monotonic()
    with notes.with_suffix(".log").open("wb") as log:
        running = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=log)
        try:
            exit_code = running.wait(seconds)
        except subprocess.TimeoutExpired:
            running.kill()
            exit_code = running.wait()
            print(f"the crawl was ended after {seconds:.0f} s")
    took = time.monotonic() - began
    asked = site.asked[asked_before:]
    with notes.with_suffix(".requests").open("w", encoding="utf-8") as file:
        file.writelines(f"{status} {site.name_channel(target)} {target}\n" for target, status in asked)
    return Measured(
        exit_code,
        took,
        read_lines(output)[len(lines_before) :],
        Counter(site.name_channel(target) for target, _ in asked),
        asked,
        notes.with_suffix(".log").read_text(encoding="utf-8", errors="replace"),
    )


def read_lines(output: Path) -> list[dict[str, Any]]:
    if not output.exists():
        return []
    return [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]


def print_crawl(title: str, crawl: Measured) -> None:
    print(f"\n{title}: {crawl.seconds:.1f} s, exit code {crawl.exit_code}")
    errors = sum(" ERROR " in line for line in crawl.log.splitlines())
    counts = "  ".join(f"{kind} {crawl.requests[kind]}" for kind in KINDS if crawl.requests[kind])
    print(f"  requests       {crawl.total}: {counts}")
    print(f"  of these       {crawl.not_modified} answered 304, {crawl.asked_twice} for an address asked for before")
    print(f"  exported       {len(crawl.lines)} lines, {errors} errors in the log")
    by = Counter(line.get("found_by") for line in crawl.lines)
    print("  found by       " + ", ".join(f"{name} {count}" for name, count in by.most_common()))


def print_news(title: str, articles: list[Article], site: GrownSite, crawl: Measured) -> None:
    addresses = site.list_addresses(articles)
    missed = addresses - set(crawl.addresses)
    print(f"  {title:14} {len(addresses) - len(missed)} of {len(addresses)} exported")
    print_some("missed", missed)


def print_some(title: str, urls: Collection[str]) -> None:
    if urls:
        print(f"  {title + ':':14} {len(urls)}, such as")
        for url in sorted(urls)[:5]:
            print(f"    {url}")


if __name__ == "__main__":
    sys.exit(main())
