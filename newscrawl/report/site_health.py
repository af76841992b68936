"""How each site of a crawl is doing: what came of it, what went wrong, and why it ended."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from ..frontier.reporting import LeftPages, WhyLeft
from ..items import Article, Link
from ..walk.start_sites import StartSites, read_site_key
from ..walk.steps import Standing

SiteOutcome = Literal["ok", "failed", "stopped"]
_MOST_CLASSES = 20  # of errors of one site
_OTHER = "other"
_FAILED: dict[WhyLeft, str] = {
    "blocked": "blocked: its host answers 403 to everything",
    "robots": "its robots.txt cannot be had",
    "silent": "its host no longer answers",
    "rest": "its host has asked for a rest",
}
_ENDINGS = {  # by Scrapy's reason
    "shutdown": "stopped as asked",
    "max_articles": "the crawl has as many articles as asked",
}


@dataclass(slots=True)
class SiteFigures:
    """What was counted of a site."""

    new: int = 0
    changed: int = 0
    duplicate: int = 0
    undated: int = 0
    requests: int = 0
    pages: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    left: Counter[WhyLeft] = field(default_factory=Counter)  # pages that wait for the next crawl, by why
    first_at: float | None = None  # by the health's clock: the first request
    last_at: float = 0.0  # the last request, answer or error
    outside: int = 0  # links and articles outside of the time that is asked for
    unwanted: int = 0  # articles that the user's filters have left out
    others: int = 0  # items that are no articles
    has_known: bool = False  # it has shown something that an earlier crawl had read
    failed_start: str | None = None  # why a start page could not be read
    unread: str | None = None  # why pages that came could not be read
    leads_to: str | None = None  # another site of the crawl, to which the start page leads

    @property
    def articles(self) -> int:
        return self.new + self.changed


@dataclass(frozen=True, slots=True)
class SiteEnd:
    """How a crawl ended for one of its sites."""

    site: str
    urls: Sequence[str]
    outcome: SiteOutcome
    reason: str  # a short sentence
    figures: SiteFigures

    @property
    def seconds(self) -> float:
        begun = self.figures.first_at
        return self.figures.last_at - begun if begun is not None else 0.0

    @property
    def errors(self) -> int:
        return sum(self.figures.errors.values())

    def make_record(self) -> dict[str, Any]:
        """Returns what jobs.jsonl has of the site, in JSON's own types."""
        found = self.figures
        return {
            "site": self.site,
            "urls": list(self.urls),
            "outcome": self.outcome,
            "reason": self.reason,
            "articles": {
                "new": found.new,
                "changed": found.changed,
                "duplicate": found.duplicate,
                "undated": found.undated,
                "left_out": found.unwanted,
            },
            "errors": dict(sorted(found.errors.items())),
            "requests": found.requests,
            "seconds": round(self.seconds, 1),
            "left": sum(found.left.values()),
        }


class SiteHealth:
    """Counts by site, for the sites that the crawl begins at. What belongs to none of them is not counted here."""

    def __init__(self, sites: StartSites, clock: Callable[[], float] = time.monotonic) -> None:
        self.sites = sites
        self.is_helpers = False  # others have begun the crawl: only sites that this process has asked are its own
        self._figures: dict[str, SiteFigures] = {}
        self._full: set[str] = set()  # sites that have as many articles as asked
        self._clock = clock

    @property
    def is_of_many(self) -> bool:
        """Returns whether the crawl has more than one site."""
        return len(self.sites) > 1

    def find(self, url: str, found_on: str | None = None) -> SiteFigures | None:
        """Returns the figures of the site that an address, or else the page with the link to it, belongs to."""
        key = self.sites.find(url) or (self.sites.find(found_on) if found_on else None)
        return self._figures.setdefault(key, SiteFigures()) if key is not None else None

    def note_request(self, url: str, found_on: str | None = None) -> None:
        figures = self.find(url, found_on)
        if figures is not None:
            figures.requests += 1
            figures.last_at = self._clock()
            figures.first_at = figures.last_at if figures.first_at is None else figures.first_at

    def note_answer(self, url: str, found_on: str | None = None) -> None:
        figures = self.find(url, found_on)
        if figures is not None:
            figures.last_at = self._clock()

    def note_page(self, url: str) -> None:
        """Notes a page that was read."""
        figures = self.find(url)
        if figures is not None:
            figures.pages += 1

    def note_known(self, url: str) -> None:
        """Notes that a page was read by an earlier crawl."""
        figures = self.find(url)
        if figures is not None:
            figures.has_known = True

    def note_standings(self, found: Mapping[str, Link], standings: Mapping[str, Standing]) -> None:
        """Notes the pages, by key, that an earlier crawl had read."""
        for key, standing in standings.items() if self.is_of_many else ():
            if standing == "read":
                self.note_known(found[key].url)

    def note_unwanted(self, url: str) -> None:
        """Notes an article that the user's filters leave out."""
        figures = self.find(url)
        if figures is not None:
            figures.unwanted += 1

    def note_other(self, url: str) -> None:
        """Notes an item that is no article. `url`: of the page that it is from."""
        figures = self.find(url)
        if figures is not None:
            figures.others += 1

    def note_outside(self, url: str, count: int = 1) -> None:
        """Notes links or articles outside of the time that is asked for."""
        figures = self.find(url)
        if figures is not None:
            figures.outside += count

    def note_article(self, article: Article) -> None:
        """Notes an article that was written."""
        figures = self.find(article.url or "")
        if figures is not None:
            is_changed = (article.version or 1) > 1
            figures.new += not is_changed
            figures.changed += is_changed
            figures.undated += article.date_published is None

    def note_duplicate(self, url: str) -> None:
        figures = self.find(url)
        if figures is not None:
            figures.duplicate += 1

    def note_error(self, code: str, url: str, found_on: str | None = None) -> None:
        """Notes a page that could not be read. `code`: the error's class."""
        figures = self.find(url, found_on)
        if figures is not None:
            is_bounded = code in figures.errors or len(figures.errors) < _MOST_CLASSES
            figures.errors[code if is_bounded else _OTHER] += 1
            figures.last_at = self._clock()

    def note_start(self, url: str, target: str) -> None:
        """Notes where a start page leads to: its own address, or that of another site."""
        key, other = read_site_key(url), read_site_key(target)
        if other != key and other in self.sites.urls and key in self.sites.urls:
            self._figures.setdefault(key, SiteFigures()).leads_to = self.sites.name(other)

    def note_unread(self, url: str, why: str) -> None:
        """Notes a page that came and could not be read."""
        figures = self.find(url)
        if figures is not None:
            figures.unread = why

    def note_failed_start(self, url: str, why: str) -> None:
        figures = self.find(url)
        if figures is not None:
            figures.failed_start = figures.failed_start or why

    def note_earlier(self, articles: Mapping[str, int], failed_starts: Mapping[str, str]) -> None:
        """Notes what an interrupted process of the run has found: articles by host, start pages and why they failed."""
        for host, count in articles.items():
            figures = self.find(f"http://{host}/")
            if figures is not None:
                figures.has_known |= count > 0
        for url, why in failed_starts.items():
            self.note_failed_start(url, why)

    def note_full(self, key: str) -> None:
        """Notes that a site has as many articles as asked."""
        self._full.add(key)

    def note_left(self, left: Iterable[LeftPages]) -> None:
        """Notes the pages that wait for the next crawl."""
        for host, why, pages in left:
            figures = self.find(f"http://{host}/")
            if figures is not None:
                figures.left[why] += pages

    def list_ends(self, reason: str) -> list[SiteEnd]:
        """Returns how the crawl ended for each site, the worst first. `reason`: Scrapy's, for the whole crawl."""
        ends = []
        for key in self.sites.keys:
            figures = self._figures.get(key, SiteFigures())
            if self.is_helpers and not figures.requests:
                continue
            outcome, why = self._judge(key, figures, reason)
            ends.append(SiteEnd(self.sites.name(key), tuple(self.sites.urls[key]), outcome, why, figures))
        ranks = {"failed": 0, "stopped": 1, "ok": 2}
        return sorted(ends, key=lambda end: (ranks[end.outcome], -end.errors, end.site))

    def _judge(self, key: str, figures: SiteFigures, reason: str) -> tuple[SiteOutcome, str]:
        failing = next((words for why, words in _FAILED.items() if figures.left[why]), None)
        if failing is not None:
            return "failed", failing
        if figures.failed_start is not None:
            return "failed", describe_failure(figures.failed_start)
        if key in self._full:
            return "ok", f"{figures.articles} article{'' if figures.articles == 1 else 's'}, as asked"
        is_whole = reason == "finished"
        if not is_whole and (figures.left or not (figures.requests or figures.has_known)):
            return "stopped", _ENDINGS.get(reason, f"the crawl ended early ({reason})")
        if is_whole and figures.left["budget"]:
            return "ok", "its budget of requests is spent"
        if figures.articles:
            return "ok", "all read"
        if figures.leads_to is not None:
            return "ok", f"leads to {figures.leads_to}"
        if figures.duplicate or figures.has_known:
            return "ok", "nothing new"
        if figures.unwanted:
            return "ok", "nothing that the filters let through"
        if figures.outside:
            return "ok", "nothing in the time asked for"
        if figures.others:
            return "ok", "all read"
        return "failed", figures.unread or "no article was found"


def describe_failure(why: str) -> str:
    """Says in a short sentence why a site's start page could not be read."""
    return "robots.txt forbids its start page" if why.startswith("robots.txt") else f"cannot be read: {why}"


def list_site_ends(spider: object, reason: str) -> list[SiteEnd]:
    """Returns how a spider's crawl ended for each of its sites; nothing where it has one site. See
    `SiteHealth.list_ends`."""
    health: SiteHealth | None = getattr(spider, "health", None)
    return health.list_ends(reason) if health is not None and health.is_of_many else []
