"""A WordPress with two themes, three kinds of permalink and a sitemap of the newest 200 posts or none, each crawled.

    python bench/wordpress.py [--install] [--posts 400] [--later 25] [--folder KEEP]
        [--themes twentytwentyone,twentytwentythree] [--permalinks plain,day,name] [--sitemaps newest,none]

Takes Debian's packages of WordPress, PHP and MariaDB (`--install` gets them, as root), makes a site of invented posts
in a temporary folder, on loopback alone, and crawls each combination three times: at first, at once again, and after
further posts. Each post must be found once, and nothing else: no page, no archive, no draft, no picture's page. Ends
with 1 where one is not good. Nothing is left behind, also after Ctrl-C. `number`, `section` and `index` are further
kinds of permalink.

    recall   posts found, of those that everybody may read
    wrong    lines that are no post
    twice    posts with more than one line
    fields   headlines, times, authors and texts that are not the post's
    a post   requests of the first crawl a post, further parts of posts left out
    quiet    requests of the second crawl, after which nothing is new
    later    of the posts published afterwards, those that the third crawl found, and its requests
"""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from wordpress_posts import TIMEZONE, Post, invent_news, invent_site
from wordpress_site import WordPress, install_packages, list_missing_packages, run_wordpress

PROJECT = Path(__file__).resolve().parents[1]
SETTINGS = {"DOWNLOAD_DELAY": "0", "AUTOTHROTTLE_ENABLED": "0", "CONCURRENT_REQUESTS_PER_DOMAIN": "8"}
CRAWL_SECONDS = 600
PERMALINKS = {
    "plain": "",
    "day": "/%year%/%monthnum%/%day%/%postname%/",
    "name": "/%postname%/",
    "number": "/archives/%post_id%",
    "section": "/%category%/%postname%/",
    "index": "/index.php/%year%/%postname%/",
}
THEMES = ("twentytwentyone", "twentytwentythree")  # one whose pages PHP builds, one of blocks
A_POST = 1.15  # requests, at the first crawl
QUIET = 30  # requests
ROW = "{:18} {:6} {:8} {:>8} {:>6} {:>6} {:>7} {:>7} {:>6} {:>12}"


@dataclass
class Judged:
    """A crawl's lines beside the site's posts."""

    found: set[str] = field(default_factory=set)  # slugs
    missed: list[str] = field(default_factory=list)  # addresses
    wrong: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    fields: Counter[str] = field(default_factory=Counter)
    off: list[str] = field(default_factory=list)  # what is wrong with which post's field


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--install", action="store_true", help="get the missing Debian packages")
    parser.add_argument("--posts", type=int, default=400)
    parser.add_argument("--later", type=int, default=25)
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--permalinks", default="plain,day,name")
    parser.add_argument("--sitemaps", default="newest,none")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="keep the output, the logs and the requests there")
    parser.add_argument("-a", dest="arguments", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("-s", dest="settings", action="append", default=[], metavar="NAME=VALUE")
    options = parser.parse_args()
    themes = options.themes.split(",")
    missing = list_missing_packages(themes)
    if missing and options.install:
        install_packages(missing)
    elif missing:
        print(f"Packages are missing; as root: apt-get install --no-install-recommends {' '.join(missing)}")
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was started is ended
    posts, others = invent_site(options.posts, _read_clock(), options.seed)
    kinds = [(t, p, s) for s in options.sitemaps.split(",") for t in themes for p in options.permalinks.split(",")]
    good = []
    with tempfile.TemporaryDirectory() as scratch, run_wordpress([*posts, *others]) as site:
        print(ROW.format("theme", "links", "sitemap", "recall", "wrong", "twice", "fields", "a post", "quiet", "later"))
        for theme, permalink, sitemap in kinds:
            site.arrange(theme, PERMALINKS[permalink], sitemap)
            folder = (options.folder or Path(scratch)) / f"{theme}-{permalink}-{sitemap}"
            folder.mkdir(parents=True, exist_ok=True)
            good.append(measure(site, posts, (theme, permalink, sitemap), folder.resolve(), options))
    print(f"{sum(good)} of {len(good)} good")
    return 0 if good and all(good) else 1


def measure(
    site: WordPress, posts: Sequence[Post], name: Sequence[str], folder: Path, options: argparse.Namespace
) -> bool:
    """Crawls the site three times and prints a line of the table; True where all is as it should be."""
    output = folder / "articles.jsonl"
    for left in (output, *folder.glob(".state/*")):
        left.unlink(missing_ok=True)
    known = {post.slug: post for post in posts}
    site.take_requests()
    first = crawl(site, output, folder / "first", options)
    judged = judge(read_lines(output), known, site.tell())
    quiet = crawl(site, output, folder / "quiet", options)
    news = invent_news(options.later, _read_clock(), options.seed + 100)
    site.publish(news)
    later = crawl(site, output, folder / "later", options)
    after = judge(read_lines(output), {**known, **{post.slug: post for post in news}}, site.tell())
    found_later = len({post.slug for post in news} & after.found)
    a_post = (len(first) - sum(post.parts - 1 for post in posts)) / len(posts)
    row = (
        *(*name, f"{len(judged.found)}/{len(posts)}", len(after.wrong), len(after.twice), sum(after.fields.values())),
        *(f"{a_post:.2f}", len(quiet), f"{found_later}/{len(news)} {len(later):4}"),
    )
    print(ROW.format(*row), flush=True)
    for title, some in (
        *(("missed", judged.missed), ("wrong", after.wrong), ("twice", after.twice)),
        *(("field", after.off), ("not found later", [url for url in after.missed if url not in judged.missed])),
    ):
        (folder / f"{title}.txt").write_text("\n".join(some), encoding="utf-8")
        for text in some[:3]:
            print(f"    {title}: {text}")
        if len(some) > 3:
            print(f"    {title}: {len(some)} in all")
    is_whole = not judged.missed and found_later == len(news) and not after.wrong and not after.twice
    return is_whole and not after.fields and a_post <= A_POST and len(quiet) <= QUIET


def crawl(site: WordPress, output: Path, notes: Path, options: argparse.Namespace) -> list[str]:
    """The requests of a crawl. Its log and they are written beside the output."""
    command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={site.url}/"]
    for entry in options.arguments:
        command += ["-a", entry]
    given = dict(entry.split("=", 1) for entry in options.settings)
    for key, value in {**SETTINGS, "NEWSCRAWL_OUTPUT": str(output), **given}.items():
        command += ["-s", f"{key}={value}"]
    began = time.monotonic()
    with notes.with_suffix(".log").open("wb") as log:
        try:
            subprocess.run(
                command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=log, timeout=CRAWL_SECONDS, check=False
            )
        except subprocess.TimeoutExpired:
            print(f"    the crawl was ended after {CRAWL_SECONDS} s")
    requests = site.take_requests()
    told = [f"{time.monotonic() - began:.1f} s", *requests]
    notes.with_suffix(".requests").write_text("\n".join(told), encoding="utf-8")
    return requests


def judge(lines: Sequence[Mapping[str, Any]], posts: Mapping[str, Post], told: Sequence[Mapping[str, Any]]) -> Judged:
    """Holds a crawl's lines against the posts, which are known by their slugs, and what the site tells of them."""
    by_address = {entry["url"]: entry for entry in told if entry["type"] == "post" and entry["status"] == "publish"}
    judged = Judged()
    for line in lines:
        entry = by_address.get(line["url"]) or by_address.get(line["canonical_url"])
        post = posts.get(entry["slug"]) if entry is not None else None
        if entry is None or post is None:
            judged.wrong.append(f"{line['url']} {line['headline']!r}")
            continue
        if post.slug in judged.found:
            judged.twice.append(f"{line['url']} version {line['version']} {line['changed']}")
            continue
        judged.found.add(post.slug)
        for name, is_right, got in (
            ("headline", line["headline"] == post.title, line["headline"]),
            ("date_published", line["date_published"] == entry["date"], line["date_published"]),
            ("authors", line["authors"] == [post.author], line["authors"]),
            ("body", _holds(line["body"], post.paragraphs), f"{len(line['body'] or '')} characters"),
        ):
            if not is_right:
                judged.fields[name] += 1
                judged.off.append(f"{name} {got!r} of {line['url']}")
    judged.missed = [url for url, entry in by_address.items() if entry["slug"] in posts.keys() - judged.found]
    return judged


def _holds(body: str | None, paragraphs: Sequence[str]) -> bool:
    """Whether the body has all the paragraphs, and hardly more."""
    flat, parts = _flatten(body or ""), [_flatten(paragraph) for paragraph in paragraphs]
    return all(part in flat for part in parts) and len(flat) <= sum(map(len, parts)) + 40  # a heading between


def _flatten(text: str) -> str:
    """Letters and digits alone: WordPress makes other quotes and dashes of those that it is given."""
    return "".join(filter(str.isalnum, text)).lower()


def read_lines(output: Path) -> list[dict[str, Any]]:
    if not output.exists():
        return []
    return [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]


def _read_clock() -> datetime:
    """The time on the clocks of the site's owners."""
    return datetime.now(ZoneInfo(TIMEZONE)).replace(tzinfo=None, microsecond=0)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
