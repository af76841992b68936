"""Crawls of one site of the newsroom with a browser at hand, and what to hold them against."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..crawling import Crawl, run_crawl
from ..newsroom.scripted import build_scripted
from ..newsroom.server import Newsroom
from ..newsroom.site import Record, Site

ROBOTS = "/robots.txt"
HASTY = {"NEWSCRAWL_RENDER_GROWTH": "0"}  # where no listing is to grow, none is waited for
SHELLS = ("/", "/news/", "/sport/")


@dataclass
class Visit:
    """One crawl of one site."""

    crawl: Crawl
    asked: list[str]

    def read_stat(self, name: str) -> int:
        found = re.search(rf"'newscrawl/{name}': (\d+)", self.crawl.log)
        return int(found[1]) if found else 0


def visit(
    newsroom: Newsroom,
    output: Path,
    settings: dict[str, str] | None = None,
    environment: dict[str, str] | None = None,
    exit_code: int = 0,
    **arguments: str,
) -> Visit:
    """Crawl the newsroom's only site into the output, where earlier crawls may have begun."""
    (name,) = newsroom.sites
    before = len(newsroom.requests)
    url = newsroom.address(name) + "/"
    crawl = run_crawl("news", output, "-L", "INFO", settings=settings, environment=environment, url=url, **arguments)
    assert crawl.exit_code == exit_code, crawl.log
    assert "Traceback" not in crawl.log, crawl.log
    return Visit(crawl, [path for _, path in newsroom.requests[before:]])


def serve_scripted(count: int = 5, static: int = 2) -> Newsroom:
    return Newsroom({"scripted": lambda base: build_scripted(base, count=count, static=static)})


def list_expected(newsroom: Newsroom) -> list[str]:
    (site,) = newsroom.sites.values()
    return sorted(record["paths"][0] for record in site.records)


def list_exported(output: Path, newsroom: Newsroom) -> list[str]:
    """The first paths of the exported articles."""
    (site,) = newsroom.sites.values()
    names = {path: record["paths"][0] for record in site.records for path in record["paths"]}
    crawl = Crawl(0, "", output)
    paths = [urlsplit(record["url"]).path for record in (crawl.records if output.exists() else [])]
    return sorted(names.get(path, f"unexpected: {path}") for path in paths)


def list_built(newsroom: Newsroom) -> list[str]:
    return [path for path in list_expected(newsroom) if path.startswith("/story/")]


def list_wrong_fields(crawl: Crawl, site: Site) -> list[tuple[str, str, Any]]:
    by_path = {urlsplit(record["url"]).path: record for record in crawl.records}

    def find(wanted: Record) -> dict[str, Any]:
        return next((by_path[path] for path in wanted["paths"] if path in by_path), {})

    return [
        (wanted["paths"][0], name, find(wanted).get(name))
        for wanted in site.records
        for name in ("headline", "body", "authors", "date_published", "language", "publisher")
        if find(wanted).get(name) != wanted[name]
    ]


def make_bare(folder: Path) -> dict[str, str]:
    """An environment without a browser."""
    for name in ("home", "bin", "downloads"):
        (folder / name).mkdir()
    return {
        "HOME": str(folder / "home"),
        "PATH": str(folder / "bin"),
        "PLAYWRIGHT_BROWSERS_PATH": str(folder / "downloads"),
        "NEWSCRAWL_BROWSER": "",
    }
