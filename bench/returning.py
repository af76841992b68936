"""Measures whether a crawl that comes back finds all that has come since, and what a quiet site costs it.

    python bench/returning.py [--posts 400] [--only NAME …] [--hours 1,2,3,5,8,12,17,23] [--folder FOLDER]

Each line is a site of its own (tests/newsroom/weblog.py), crawled for the first time; ten minutes later, when forty
posts have come; at some hours of a day without news; the day after, when twenty have come; half an hour later, when
four posts were edited; and twice a week later, when nothing has. Requests are told without those for young posts that
are looked at again in case they were edited, which are told beside them ("+40"). The crawls' clock and the site's are
set forward: nobody waits. Ends with 1 where an aim is missed.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the sites are no part of the installed package

from tests.newsroom.server import Newsroom
from tests.newsroom.weblog import Post, Weblog, WeblogPlan, build_weblog
from tests.starting import run

SETTINGS = {"DOWNLOAD_DELAY": "0", "AUTOTHROTTLE_ENABLED": "0", "CONCURRENT_REQUESTS_PER_DOMAIN": "8"}
SOON = 600.0  # seconds after the first crawl
DAY = 86_400.0
QUIET = 30  # requests
LISTINGS = ("front", "pages", "sections")


@dataclass
class Variant:
    """A site, and what is published there."""

    channels: tuple[str, ...]
    plan: dict[str, Any] = field(default_factory=dict)
    sections: tuple[str, ...] = ()  # that get the news; all unless given
    tells_edits: str = "none"  # "all" the edited posts, the "newest" of them, or "none"
    arguments: dict[str, str] = field(default_factory=dict)


VARIANTS = {
    "all channels": Variant((*LISTINGS, "feed", "index", "news"), tells_edits="all"),
    "25 posts a day": Variant((*LISTINGS, "feed", "index", "news"), {"a_day": 25}, tells_edits="all"),
    "no validators": Variant((*LISTINGS, "feed", "index"), {"validators": "none"}, tells_edits="all"),
    "front and feed": Variant(("front", "pages", "feed")),
    "front, atom feed": Variant(("front", "pages", "feed"), {"feed": "atom"}, tells_edits="newest"),
    "feed alone": Variant(("feed",), {"size": 50, "posts": 50, "feed": "atom"}, tells_edits="all"),
    "front alone": Variant(("front", "pages")),
    "sections alone": Variant(("sections", "pages")),
    "news in one section": Variant(LISTINGS, sections=("harbour",)),
    "not on the front page": Variant(LISTINGS, {"kept_apart": "harbour"}, sections=("harbour",)),
    "a section, no front": Variant(("sections", "pages"), sections=("council",)),
    "one sitemap": Variant(("sitemap",), tells_edits="all"),
    "one, no lastmod": Variant(("sitemap",), {"lastmods": "none"}),
    "index of sitemaps": Variant(("index",), tells_edits="all"),
    "index, posts dated": Variant(("index",), {"lastmods": "posts"}, tells_edits="all"),
    "index, no lastmod": Variant(("index",), {"lastmods": "none"}),
    "index and feed": Variant(("index", "feed"), {"lastmods": "none"}),
    "front, index": Variant(("front", "index"), {"lastmods": "posts"}, tells_edits="all"),
    "40 children": Variant(("front", "feed", "index"), {"lastmods": "posts", "child": 10}, tells_edits="all"),
    "news sitemap": Variant(("front", "news")),
    "pinned on top": Variant(LISTINGS, {"pinned": 5}),
    "pinned, and a feed": Variant(("front", "pages", "feed"), {"pinned": 3}),
    "old ones drawn": Variant(LISTINGS, {"drawn": 5}),
    "old ones, no 304": Variant(LISTINGS, {"drawn": 5, "validators": "none"}),
    "latest beside": Variant(LISTINGS, {"beside": 5}),
    "sitemap a day late": Variant((*LISTINGS, "index"), {"lag": 24}),
    "a day late, no menu": Variant((*LISTINGS, "sitemap"), {"lag": 24, "menu": False}, sections=("council",)),
    "sections in a list": Variant(LISTINGS, {"menu": False, "kept_apart": "harbour"}, sections=("harbour",)),
    "lying lastmods": Variant((*LISTINGS, "index"), {"lastmods": "lying"}),
    "feed that moves": Variant(("front", "pages", "feed"), {"feed_moves": True, "feed": "atom"}),
    "rss that moves": Variant(("front", "pages", "feed"), {"feed_moves": True}),
    "since=1d": Variant((*LISTINGS, "feed", "index"), tells_edits="newest", arguments={"since": "1d"}),
}


@dataclass
class Crawl:
    lines: list[dict[str, Any]]  # that it added to the output
    asked: int  # requests, without those of `again`
    again: int  # requests for posts that were known

    def count(self, addresses: list[str], version: int = 1) -> int:
        return len({k["canonical_url"] for k in self.lines if k["version"] == version} & set(addresses))


@dataclass
class Reader:
    site: Weblog
    folder: Path
    arguments: dict[str, str]
    crawls: int = 0

    def crawl(self, at: float) -> Crawl:
        """`at`: seconds after the first crawl."""
        self.site.ahead = timedelta(seconds=at)
        output = self.folder / "articles.jsonl"
        before, asked = _read_lines(output), len(self.site.asked)
        command = [sys.executable, "-m", "tests.later", str(at), "crawl", "news"]
        for name, value in {"url": f"{self.site.base}/", **self.arguments}.items():
            command += ["-a", f"{name}={value}"]
        for name, value in {**SETTINGS, "NEWSCRAWL_OUTPUT": str(output)}.items():
            command += ["-s", f"{name}={value}"]
        ended = run(command, timeout=600)
        self.crawls += 1
        log = self.folder / f"{self.crawls:02}.log"
        log.write_text(ended.stderr, encoding="utf-8")
        requests = "".join(f"{status} {target}\n" for target, status in self.site.asked[asked:])
        log.with_suffix(".requests").write_text(requests, encoding="utf-8")
        if ended.returncode or " ERROR " in ended.stderr:
            sys.exit(ended.stderr)
        known = {line["canonical_url"].removeprefix(self.site.base) for line in before}
        again = sum(target in known for target, _ in self.site.asked[asked:])
        return Crawl(_read_lines(output)[len(before) :], len(self.site.asked) - asked - again, again)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--posts", type=int, default=400)
    parser.add_argument("--only", action="append", choices=tuple(VARIANTS), default=[])
    parser.add_argument("--hours", default="1,2,3,5,8,12,17,23", help="of the day without news, at which is crawled")
    parser.add_argument("--folder", type=Path, help="keep outputs, logs and requests there")
    options = parser.parse_args()
    hours = [float(hour) for hour in options.hours.split(",")]
    print(f"{'':23}{'first crawl':>14}  {'40 at once':>14}  {'a quiet day':>16}  {'20 at once':>14}  ", end="")
    print(f"{'4 edited':>12}  {'a week later':>14}")
    print(
        f"{'':23}{'found   asked':>14}  {'found    asked':>14}  {'mean   most':>16}  {'found    asked':>14}  ", end=""
    )
    print(f"{'seen   asked':>12}  {'asked':>14}")
    missed = 0
    for name in options.only or VARIANTS:
        with tempfile.TemporaryDirectory() as scratch:
            folder = options.folder / name.replace(" ", "-") if options.folder else Path(scratch)
            folder.mkdir(parents=True, exist_ok=True)
            missed += not measure(name, VARIANTS[name], options.posts, folder, hours)
    return 1 if missed else 0


def measure(name: str, variant: Variant, posts: int, folder: Path, hours: list[float]) -> bool:
    """Prints the variant's line; whether all that can be asked of it was met."""
    for left in (folder / "articles.jsonl", *folder.glob(".state/*")):
        left.unlink(missing_ok=True)
    plan = WeblogPlan(**{"posts": posts, **variant.plan, "channels": variant.channels})
    with Newsroom({"weblog": build_weblog(plan)}) as newsroom:
        site = newsroom.sites["weblog"]
        assert isinstance(site, Weblog)
        reader = Reader(site, folder, variant.arguments)
        expected = site.list_addresses(site.posts)
        first = reader.crawl(0)
        burst = publish(site, SOON - 60, 40, variant)
        second = reader.crawl(SOON)
        quiet = [reader.crawl(hour * 3600) for hour in hours]
        fresh = publish(site, DAY - 60, 20, variant)
        later = reader.crawl(DAY)
        site.ahead = timedelta(seconds=DAY + 1740)
        newest, others = fresh[-2:], burst[-2:]
        site.edit([*newest, *others])
        edited = reader.crawl(DAY + 1800)
        week = [reader.crawl(7 * DAY), reader.crawl(7 * DAY + 3600)]
    told = {"all": [*newest, *others], "newest": newest, "none": []}[variant.tells_edits]
    counts = [
        (first.count(expected), len(expected)),
        (second.count(site.list_addresses(burst)), len(burst)),
        (later.count(site.list_addresses(fresh)), len(fresh)),
        (edited.count(site.list_addresses(told), version=2), len(told)),
    ]
    found = [f"{count}/{of}" for count, of in counts]
    mean, most = sum(crawl.asked for crawl in quiet) / len(quiet), max(quiet, key=lambda crawl: crawl.asked)
    print(
        f"{name:23}{found[0]:>7}{_tell(first):>7}  {found[1]:>6}{_tell(second):>8}  {mean:>7.1f}{_tell(most):>9}  "
        f"{found[2]:>6}{_tell(later):>8}  {found[3]:>4}{_tell(edited):>8}  {' '.join(map(_tell, week)):>14}",
        flush=True,
    )
    is_quiet = max(crawl.asked for crawl in (*quiet, *week)) <= QUIET and week[1].asked + week[1].again <= QUIET
    return is_quiet and all(count == of for count, of in counts[1:])


def _tell(crawl: Crawl) -> str:
    return f"{crawl.asked}+{crawl.again}" if crawl.again else str(crawl.asked)


def publish(site: Weblog, at: float, number: int, variant: Variant) -> list[Post]:
    site.ahead = timedelta(seconds=at)
    return site.publish(number, variant.sections)


def _read_lines(output: Path) -> list[dict[str, Any]]:
    if not output.exists():
        return []
    return [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    sys.exit(main())
