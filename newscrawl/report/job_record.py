"""Makes the line of `jobs.jsonl` for a crawl that has ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ..items import Article
from ..urls.parsing import show_url
from .deliveries import read_deliveries
from .errors_seen import list_errors_seen
from .funnel import collect, make_funnel
from .outcome import judge_crawl
from .site_health import SiteEnd

# The fields whose presence is counted: those that tell something of how well a site is read.
COVERED_FIELDS = (
    *("headline", "alternative_headline", "description", "body", "authors", "date_published", "date_modified"),
    *("section", "keywords", "language", "publisher", "source", "dateline", "image", "is_accessible_for_free"),
)
_PAGES, _ERRORS, _DUPLICATES = "newscrawl/parse/page/", "newscrawl/fetch/error/", "newscrawl/dedupe/duplicate/"
_BUSY, _RETRY_AFTER, _ROBOTS = "newscrawl/fetch/busy/", "newscrawl/fetch/retry_after/", "newscrawl/fetch/robots/"
_FILTERS = "newscrawl/filter/"
_HOSTS_LEFT = "newscrawl/frontier/hosts_left/"
_RESPONSES, _REQUESTS = "downloader/response_status_count/", "newscrawl/fetch/request/"
_FOUND_BY, _FOUND_ALONE_BY = "newscrawl/discover/articles_by/", "newscrawl/discover/articles_only_by/"
MOST_LATEST = 20  # articles that a record names
_LONGEST_ADDRESS, _LONGEST_HEADLINE = 200, 120  # characters


@dataclass(frozen=True, slots=True)
class JobNames:
    """The names of a job, and what it was asked for."""

    job: str
    spider: str
    site: str
    urls: Sequence[str]
    version: str
    began: str  # ISO 8601, UTC
    state: str | None = None  # the file; None where nothing is kept


@dataclass(frozen=True, slots=True)
class JobEnd:
    """How a job ended."""

    ended: str  # ISO 8601, UTC
    seconds: float
    stats: Mapping[str, Any]  # Scrapy's, with the reason of the finish
    failed_starts: Mapping[str, str]  # addresses the crawl was to begin with, and why it did not
    filled: Mapping[str, int]  # in how many articles that were written a field had a value
    memory: int | None = None  # the most that the process took, in bytes
    sites: Sequence[SiteEnd] = ()  # how it ended for each of its sites, where it has several
    delays: Mapping[str, Any] | None = None  # `Delays.pack`
    latest: Sequence[Mapping[str, Any]] = ()  # `describe_article` of the last that were written


def begin_job_record(names: JobNames, pid: int) -> dict[str, Any]:
    """Returns what is known of a job while it runs."""
    return {
        "job": names.job,
        "spider": names.spider,
        "site": names.site,
        "urls": list(names.urls),
        "version": names.version,
        "pid": pid,
        "began": names.began,
        "state": names.state,
    }


def end_job_record(begun: Mapping[str, Any], end: JobEnd) -> dict[str, Any]:
    """Completes the record that `begin_job_record` began."""
    stats = end.stats
    outcome = judge_crawl(stats, end.failed_starts, end.sites)
    written = stats.get("newscrawl/export/articles", 0)
    changed = min(written, stats.get("newscrawl/dedupe/version", 0))
    errors = collect(stats, _ERRORS)
    if stats.get("newscrawl/parse/error"):
        errors["parse"] = stats["newscrawl/parse/error"]
    sites = {"sites": [site.make_record() for site in end.sites]} if end.sites else {}
    stores = {"stores": [asdict(one) for one in read_deliveries(stats)]} if read_deliveries(stats) else {}
    return {
        **begun,
        "ended": end.ended,
        "seconds": round(end.seconds, 1),
        "outcome": {0: "ok", 130: "stopped"}.get(outcome.exit_code, "failed"),
        "exit_code": outcome.exit_code,
        "reason": str(stats.get("finish_reason") or "unknown"),
        "sentence": outcome.sentence,
        "articles": {
            "new": written - changed,
            "changed": changed,
            "duplicate": sum(collect(stats, _DUPLICATES).values()),
            "undated": written - min(written, end.filled.get("date_published", 0)),
            "left_out": sum(collect(stats, _FILTERS).values()),
        },
        "funnel": make_funnel(stats),
        "requests": {"total": stats.get("downloader/request_count", 0), **collect(stats, _REQUESTS)},
        "responses": collect(stats, _RESPONSES),
        "pages": collect(stats, _PAGES),
        "unchanged": stats.get("newscrawl/fetch/unchanged", 0),
        "left": stats.get("newscrawl/frontier/pending", 0),
        "bytes": stats.get("downloader/response_bytes", 0),
        "memory": end.memory,
        "manners": {
            "busy": collect(stats, _BUSY),
            "retry_after": collect(stats, _RETRY_AFTER),
            "robots": collect(stats, _ROBOTS),
            "forbidden": stats.get("robotstxt/forbidden", 0),
            "hosts_left": collect(stats, _HOSTS_LEFT),
        },
        "errors": errors,
        "errors_seen": list_errors_seen(stats, errors),
        "delays": dict(end.delays or {}),
        "found_by": {"any": collect(stats, _FOUND_BY), "alone": collect(stats, _FOUND_ALONE_BY)},
        "latest": list(end.latest[-MOST_LATEST:]),
        "coverage": {name: round(end.filled.get(name, 0) / written, 4) for name in COVERED_FIELDS} if written else {},
        **stores,
        **sites,
    }


def end_killed_record(begun: Mapping[str, Any], noticed: str) -> dict[str, Any]:
    """Makes the record of a job whose process was killed, from what it noted at its beginning."""
    return {
        **begun,
        "ended": noticed,
        "seconds": None,
        "outcome": "failed",
        "exit_code": None,
        "reason": "killed",
        "sentence": "Its process was killed before it could end (kill -9, out of memory, a crash); the next job goes "
        "on where it stopped.",
        "articles": {},
        "errors": {},
        "coverage": {},
    }


def end_refused_record(begun: Mapping[str, Any], ended: str, sentence: str, exit_code: int) -> dict[str, Any]:
    """Makes the record of a job that never began, since its arguments or settings were refused. `sentence` says why."""
    return {
        **begun,
        "ended": ended,
        "seconds": 0.0,
        "outcome": "failed",
        "exit_code": exit_code,
        "reason": "refused",
        "sentence": sentence,
        "articles": {},
        "errors": {},
        "coverage": {},
    }


def describe_article(article: Article) -> dict[str, str | None]:
    """Returns what a record says of one of the last articles."""
    return {
        "url": show_url(article.url or "")[:_LONGEST_ADDRESS],
        "headline": (article.headline or "")[:_LONGEST_HEADLINE],
        "published": article.date_published,
        "fetched": article.fetched_at,
        "found_by": article.found_by,
    }


def list_filled(article: Article) -> list[str]:
    """Returns the covered fields that have a value."""
    return [name for name in COVERED_FIELDS if getattr(article, name) not in (None, "", [])]
