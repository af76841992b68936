"""A user's filters, and reading again: one site, crawled again and again into one output."""

from __future__ import annotations

import csv
from collections import Counter
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from .crawling import run_crawl
from .small_site import SmallSite, send

UNDATED = "/news/the-ferry-without-a-date.html"
GERMAN = (
    "Der Rat der Hafenstadt stimmte am Montag dafür, die alte Fähre zu behalten, bis die neue Brücke eröffnet wird. "
)


class MixedSite(SmallSite):
    """Two articles in German, two on a lighthouse, two on neither, and one without a date. Each has an ETag."""

    def __init__(self) -> None:
        super().__init__(6)
        self.paths.append(UNDATED)
        self.edited = ""  # the path of one that has changed
        self.unchanged: Counter[str] = Counter()  # answers 304 by path
        for path in self.paths:
            self.instead[path] = self.answer

    def write_page(self, path: str) -> str | None:
        page = super().write_page(path)
        if page is None or path == "/":
            return page
        number = self.paths.index(path) + 1
        if number in (1, 2):
            text = "".join(f"<p>{number}{part}: {GERMAN * 2}</p>" for part in range(5))
            story = f"<article><h1>Fähre {number}</h1>{text}</article>"
            return f"<html lang=de><title>{path}</title><body>{story}</body></html>"
        more = f"<p>The lighthouse keeper of {path} was not asked, nor were his sons.</p>" if number in (3, 4) else ""
        more += "<p>Since then the council has changed its mind about the ferry.</p>" if path == self.edited else ""
        return page.replace("</article>", f"{more}</article>")

    def answer(self, handler: BaseHTTPRequestHandler, content: bytes) -> None:
        tag = f'"{len(content)}"'
        if handler.headers["If-None-Match"] == tag:
            self.unchanged[handler.path] += 1
            handler.send_response(304)
            handler.end_headers()
            return
        send(handler, content, ETag=tag)

    def list_asked(self) -> Counter[str]:
        """How often each article was asked for, from now on anew."""
        asked = Counter(path for path in self.asked if path in self.paths)
        self.asked.clear()
        return asked


def test_filters_leave_articles_out_until_they_are_wanted_and_refresh_reads_all_again(tmp_path: Path) -> None:
    filters = {"language": "en", "keywords": "lighthouse keeper, whale*", "undated": "drop"}
    output, table = tmp_path / "a.jsonl", tmp_path / "new.csv"
    with MixedSite() as site:
        first = run_crawl("news", output, "-O", str(table), url=site.address, **filters)
        assert first.exit_code == 0, first.log
        assert sorted(line["url"] for line in first.records) == sorted(site.address + path for path in site.paths[2:4])
        assert "articles, by your filters: language 2, keywords 2, undated 1" in first.log
        content = table.read_text(encoding="utf-8")
        assert len(list(csv.DictReader(content.splitlines()))) == 2
        assert set(site.list_asked()) == set(site.paths)

        # What was left out is read, and nothing new: no trouble, and the table of the last crawl stays.
        second = run_crawl("news", output, "-O", str(table), url=site.address, **filters)
        assert second.exit_code == 0, second.log
        assert table.read_text(encoding="utf-8") == content
        assert second.log.splitlines()[-1] == (
            f"Nothing new was found, so {table} is not written; scrapy export {output} --to csv writes the articles "
            "that are known."
        )
        assert site.list_asked() == {}

        third = run_crawl("news", output, url=site.address)
        assert "Asking as well for 5 articles that earlier crawls' filters have left out." in third.log
        assert site.list_asked() == dict.fromkeys([*site.paths[:2], *site.paths[4:]], 1)
        assert sorted(line["url"] for line in third.records) == site.list_addresses()

        site.edited = site.paths[2]
        last = run_crawl("news", output, url=site.address, refresh="on")
        assert last.exit_code == 0, last.log
        assert "Asking again for 7 known articles." in last.log
        (changed,) = last.records[7:]
        assert (changed["url"], changed["version"], changed["changed"]) == (site.address + site.edited, 2, ["body"])
        asked = site.list_asked()
        assert set(asked) == set(site.paths)
        assert sorted(site.unchanged) == sorted({*site.paths} - {site.edited})
        assert sum(asked.values()) <= 7 + 3  # of the answers 304, three are checked


def test_a_crawl_whose_filter_lets_nothing_through_is_no_failure(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=site.address, language="fr")
        assert crawl.exit_code == 0, crawl.log
        assert crawl.records == []
