"""The figures of a site, or of all sites together, gathered from the records of their jobs."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from statistics import quantiles
from types import MappingProxyType
from typing import Any

from ...report.delays import find_quantiles
from ...report.funnel import Funnel, add_funnels
from ...report.troubles import count_articles, read_time
from ...storage.job_log import JobRecord

MOST_JOBS = 200  # of a site that are kept, as `judge_site` looks at no more
MOST_LATEST = 20
RECENT_DAYS = 7  # whose fields are held against those of the days before
_KEPT = (
    *("job", "began", "ended", "seconds", "outcome", "exit_code", "reason", "sentence", "articles", "coverage", "urls"),
    *("requests", "unchanged", "left", "errors", "memory", "spider", "site"),
)
_NONE: Mapping[str, Any] = MappingProxyType({})
_COUNTERS = (
    *("outcomes", "articles", "days", "found_by", "found_alone_by", "busy", "retry_after", "hosts_left"),
    *("_filled_now", "_filled_before"),
)
_LEAST_DAYS = 5  # before a number of articles a day is called usual


@dataclass(slots=True)
class ErrorFigure:
    """The errors of one class."""

    count: int = 0
    first: str = ""  # ISO 8601, UTC
    last: str = ""
    url: str | None = None  # of the last one
    sites: set[str] = field(default_factory=set)


@dataclass(slots=True)
class FieldFigure:
    """In how many articles a field is found, of late and before. Shares are of 1; None where there is no article."""

    name: str
    now: float | None
    before: float | None

    @property
    def change(self) -> float:
        return self.now - self.before if self.now is not None and self.before is not None else 0.0


@dataclass(slots=True)
class Band:
    """How many articles a day are usual: of ten days, eight have as many."""

    low: float
    high: float


@dataclass
class JobFigures:
    """All that the report says of a site, or of all sites: `add` takes a job's record, oldest first."""

    jobs: deque[JobRecord] = field(default_factory=lambda: deque(maxlen=MOST_JOBS))
    outcomes: Counter[str] = field(default_factory=Counter)
    articles: Counter[str] = field(default_factory=Counter)  # new, changed, duplicate, undated
    days: Counter[str] = field(default_factory=Counter)  # day (UTC) to articles that were written
    days_with_jobs: set[str] = field(default_factory=set)
    requests: int = 0
    unchanged: int = 0
    bytes: int = 0
    seconds: float = 0.0
    left: int = 0  # after the last job
    funnel: Funnel = field(default_factory=dict)
    errors: dict[str, ErrorFigure] = field(default_factory=dict)
    delays: list[Mapping[str, Any]] = field(default_factory=list)
    found_by: Counter[str] = field(default_factory=Counter)
    found_alone_by: Counter[str] = field(default_factory=Counter)
    busy: Counter[str] = field(default_factory=Counter)  # 429, 503 to how often
    retry_after: Counter[str] = field(default_factory=Counter)  # kept, junk to how often
    hosts_left: Counter[str] = field(default_factory=Counter)
    forbidden: int = 0
    latest: deque[Mapping[str, Any]] = field(default_factory=lambda: deque(maxlen=MOST_LATEST))
    last_job: str | None = None  # when it ended
    last_article: str | None = None  # when the last job ended that wrote one
    state: str | None = None
    _filled_now: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    _filled_before: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    _covered_now: int = 0
    _covered_before: int = 0

    def add(self, record: JobRecord, recent_since: str) -> None:
        """Adds a job. `recent_since`: ISO 8601, UTC; fields of jobs that ended before count as the site's history.

        Raises TypeError, AttributeError or ValueError for a record with values of other types than a crawl writes.
        """
        ended = str(record.get("ended") or "")
        written = count_articles(record)
        self.outcomes[str(record.get("outcome"))] += 1
        _add(self.articles, record.get("articles"))
        if ended:
            self.days_with_jobs.add(ended[:10])
        if written:
            self.days[ended[:10]] += written
        self.requests += (record.get("requests") or _NONE).get("total", 0)
        self.seconds += record.get("seconds") or 0.0
        self._add_errors(record, ended)
        self.add_details(record, recent_since)
        self.remember(record)

    def remember(self, record: JobRecord) -> None:
        """Notes how things stand after a job, which is all that a job of long ago tells of today."""
        ended = record.get("ended")
        self.jobs.append({name: record[name] for name in _KEPT if name in record})
        self.left = record.get("left", 0)
        self.state = record.get("state") or self.state
        self.last_job = ended or self.last_job
        if count_articles(record):
            self.last_article = ended or self.last_article

    def add_details(self, record: JobRecord, recent_since: str) -> None:
        """Adds what is known of a job as a whole alone, where it is one of many sites."""
        ended, written = str(record.get("ended") or ""), count_articles(record)
        self.unchanged += record.get("unchanged", 0)
        self.bytes += record.get("bytes", 0)
        funnel = record.get("funnel")
        if funnel:
            add_funnels(self.funnel, funnel)
        if written and record.get("coverage"):
            self._add_coverage(record["coverage"], written, is_recent=ended >= recent_since)
        delays = record.get("delays")
        if delays and delays.get("count"):
            self.delays.append(delays)
        found_by = record.get("found_by")
        if found_by:
            _add(self.found_by, found_by.get("any"))
            _add(self.found_alone_by, found_by.get("alone"))
        manners = record.get("manners")
        if manners:
            _add(self.busy, manners.get("busy"))
            _add(self.retry_after, manners.get("retry_after"))
            _add(self.hosts_left, manners.get("hosts_left"))
            self.forbidden += manners.get("forbidden", 0)
        latest = record.get("latest")
        if latest:
            site = record.get("site")
            self.latest.extend({**article, "site": site} for article in latest)

    def absorb(self, other: JobFigures) -> None:
        """Adds another site's figures; its jobs, left pages and state stay its own."""
        for name in _COUNTERS:
            _add(getattr(self, name), getattr(other, name))
        for name in ("requests", "unchanged", "bytes", "seconds", "forbidden", "_covered_now", "_covered_before"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.days_with_jobs |= other.days_with_jobs
        self.left += other.left
        add_funnels(self.funnel, other.funnel)
        self.delays += other.delays
        for code, error in other.errors.items():
            known = self.errors.setdefault(code, ErrorFigure(first=error.first))
            known.count += error.count
            known.first = min(known.first, error.first)
            if error.last >= known.last:
                known.last, known.url = error.last, error.url or known.url
            known.sites |= error.sites
        both = sorted([*self.latest, *other.latest], key=lambda article: str(article.get("fetched")))
        self.latest.extend(both[-MOST_LATEST:])
        self.last_job = max(self.last_job or "", other.last_job or "") or None
        self.last_article = max(self.last_article or "", other.last_article or "") or None

    @property
    def written(self) -> int:
        return self.articles["new"] + self.articles["changed"]

    @property
    def error_count(self) -> int:
        return sum(error.count for error in self.errors.values())

    @property
    def requests_an_article(self) -> float | None:
        return self.requests / self.written if self.written else None

    @property
    def unchanged_share(self) -> float | None:
        """The share of 304 among all answers; None without a request."""
        return self.unchanged / self.requests if self.requests else None

    def find_delays(self) -> tuple[float, float] | None:
        """Returns the median and the ninth decile of the seconds from publication to fetch; None for no delay."""
        found = find_quantiles(self.delays, (0.5, 0.9))
        return (found[0], found[1]) if found is not None else None

    def count_delays(self) -> int:
        return sum(int(pack.get("count") or 0) for pack in self.delays)

    def list_days(self, days: Iterable[str]) -> list[int]:
        """Returns the articles of each of these days."""
        return [self.days[day] for day in days]

    def find_band(self, days: Iterable[str]) -> Band | None:
        """Returns how many articles are usual on these days, from the first with a job on; None for too few days."""
        first = min(self.days_with_jobs, default="")
        counts = [self.days[day] for day in days if first and day >= first]
        if len(counts) < _LEAST_DAYS:
            return None
        deciles = quantiles(counts, n=10, method="inclusive")
        return Band(deciles[0], deciles[-1])

    def list_fields(self) -> list[FieldFigure]:
        """Returns how often each field is found, those that have fallen most first, then by name."""
        names = self._filled_now.keys() | self._filled_before.keys()
        fields = [
            FieldFigure(
                name,
                self._filled_now[name] / self._covered_now if self._covered_now else None,
                self._filled_before[name] / self._covered_before if self._covered_before else None,
            )
            for name in names
        ]
        return sorted(fields, key=lambda one: (round(one.change, 3), one.name))

    def list_errors(self) -> list[tuple[str, ErrorFigure]]:
        """Returns the classes of errors, the most common first."""
        return sorted(self.errors.items(), key=lambda entry: (-entry[1].count, entry[0]))

    def find_silence(self, now: float) -> float | None:
        """Returns the seconds since an article came; None where none is known."""
        last = read_time(self.last_article)
        return max(0.0, now - last) if last is not None else None

    def _add_errors(self, record: JobRecord, ended: str) -> None:
        errors = record.get("errors")
        if not errors:
            return
        seen = record.get("errors_seen") or _NONE
        for code, count in errors.items():
            figure = self.errors.setdefault(code, ErrorFigure())
            told = seen.get(code) or _NONE
            figure.count += count
            figure.first = figure.first or str(told.get("first") or record.get("began") or ended)
            figure.last = str(told.get("last") or ended)
            figure.url = told.get("url") or figure.url
            figure.sites.add(str(record.get("site")))

    def _add_coverage(self, coverage: Mapping[str, float], written: int, *, is_recent: bool) -> None:
        filled = self._filled_now if is_recent else self._filled_before
        for name, share in coverage.items():
            filled[name] += share * written
        if is_recent:
            self._covered_now += written
        else:
            self._covered_before += written


def _add(total: dict[str, Any], counts: Mapping[str, Any] | None) -> None:
    """Adds counts, which `Counter.update` would take ten times as long for."""
    for name, count in (counts or _NONE).items():
        total[name] += count
