"""Sets the report as HTML: one file, or a page for all sites and one for each."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from ... import __version__
from ...report.funnel import STAGES, list_drops
from ...report.troubles import format_seconds, read_time
from ...text.hidden_characters import show_hidden
from ...urls.parsing import parse_url
from .advice import advise
from .charts import DELAY_TICKS, draw_days, place_delay
from .figure_names import FURTHER, name_code, name_further
from .figures import MOST_LATEST, RECENT_DAYS, JobFigures
from .job_reading import DAYS, HostFigure, ReportFigures

LinkSite = Callable[[str], str]  # a site's name → the address of its page

_MOST_ROWS = 30  # of a table of sites
_MOST_HOSTS = 15
_MOST_NAMED = 3
_FALLEN, _LEAST_SHARE = 0.1, 0.2
_LONGEST_ADDRESS = 72  # characters that are shown
_KINDS = {"failing": "fails", "quiet": "is quiet", "coverage": "lacks a field"}


def make_anchor(site: str) -> str:
    """Returns a name for the site's page that can stand in any address and file name; no two sites have the same."""
    plain = re.sub(r"[^a-z0-9.-]+", "-", site.lower()).strip("-.")[:60]
    return f"site-{plain}-{hashlib.blake2b(site.encode('utf-8', 'replace'), digest_size=4).hexdigest()}"


class ReportPages:
    """The report's pages. `refresh`: seconds after which a browser asks again; None for a page that stays."""

    def __init__(self, figures: ReportFigures, *, refresh: int | None = None) -> None:
        self.figures = figures
        self._environment = _make_environment(figures, refresh)

    def render_all(self) -> str:
        """Returns one file with the page of all sites and a page of each."""
        return self._render("single.html", link_site=lambda site: f"#{make_anchor(site)}", home="#overview")

    def render_overview(self, link_site: LinkSite) -> str:
        """Returns the page of all sites, whose links lead to the pages of single ones."""
        return self._render("overview.html", link_site=link_site, home=None)

    def render_site(self, site: str, home: str) -> str:
        """Returns the page of one site. `home`: the address of the page of all. Raises KeyError for an unknown site."""
        return self._render("site.html", site=site, own=self.figures.sites[site], link_site=lambda _: "#top", home=home)

    def _render(self, template: str, **values: object) -> str:
        return self._environment.get_template(template).render(**values)


def _make_environment(report: ReportFigures, refresh: int | None) -> Environment:
    environment = Environment(
        loader=PackageLoader("newscrawl.tools.report_page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        number=format_number,
        percent=format_percent,
        counted=lambda count, one: f"{count:,} {one if count == 1 else f'{one}s'}",
        span=lambda seconds: "–" if seconds is None else format_seconds(seconds),
        moment=format_moment,
        ago=lambda moment: _format_ago(moment, report.now),
        word=name_code,
        shown=lambda text: show_hidden(" ".join(str(text).split())),
        short=shorten_address,
        anchor=make_anchor,
        href=lambda url: parse_url(str(url or "")),
        kind=lambda kind: _KINDS[kind],
    )
    environment.globals.update(
        report=report,
        refresh=refresh,
        version=__version__,
        days=report.days,
        window_days=DAYS,
        recent_days=RECENT_DAYS,
        most_latest=MOST_LATEST,
        most_rows=_MOST_ROWS,
        most_hosts=_MOST_HOSTS,
        ticks=DELAY_TICKS,
        advise=advise,
        draw_days=draw_days,
        place_delay=place_delay,
        list_stages=list_stages,
        list_fallen=lambda name: _list_fallen(report, name),
        list_slowest=lambda: _list_slowest(report),
        list_costly=lambda: _list_costly(report),
        list_hosts=lambda: _list_hosts(report),
        judge_day=judge_day,
        format_band=format_band,
        find_gap=find_gap,
    )
    return environment


def list_stages(funnel: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Returns the stages of a funnel: their words, counts, share of the most, and what is left out after each."""
    most = max([*(funnel.get(stage, 0) for stage in STAGES), 1])
    stages = []
    for place, stage in enumerate(STAGES):
        drops = list_drops(funnel, place) if place + 1 < len(STAGES) else []
        stages.append(
            {
                "words": name_code(stage),
                "count": funnel.get(stage, 0),
                "share": round(100 * funnel.get(stage, 0) / most, 2),
                "drops": [
                    {"words": name_further(stage, count) if code == FURTHER else name_code(code), "count": count}
                    for code, count in drops
                ],
            }
        )
    return stages


def find_gap(figures: JobFigures) -> float | None:
    """Returns the usual time between two jobs that bring articles, in seconds; None where it is not known yet."""
    moments = [read_time(job.get("ended")) for job in figures.jobs if _has_articles(job)]
    known = [moment for moment in moments if moment is not None]
    gaps = sorted(later - earlier for earlier, later in pairwise(known))
    return gaps[len(gaps) // 2] if len(gaps) >= 5 else None


def judge_day(count: int, figures: JobFigures, days: Sequence[str]) -> str:
    """Returns where a day's count lies to the band of these days: "below", "above", "within"; "" for no band."""
    band = figures.find_band(days)
    if band is None:
        return ""
    return "below" if count < band.low else "above" if count > band.high else "within"


def format_band(figures: JobFigures, days: Sequence[str]) -> str:
    """Returns the usual band in words."""
    band = figures.find_band(days)
    if band is None:
        return "–"
    low, high = round(band.low), round(band.high)
    return format_number(low) if low == high else f"{format_number(low)}–{format_number(high)}"


def format_number(number: float | None, digits: int = 0) -> str:
    """Returns a number with its thousands apart; a dash for None."""
    return "–" if number is None else f"{number:,.{digits}f}"


def format_percent(share: float | None) -> str:
    """Returns a share of 1 in hundredths; a small one that is not nothing has a digit more."""
    if share is None:
        return "–"
    return f"{share:.1%}" if 0 < share < 0.095 else f"{share:.0%}"


def format_moment(moment: object) -> str:
    """Returns a time of the record for people: day, month, time of day (UTC)."""
    seconds = read_time(moment)
    if seconds is None:
        return "–"
    told = datetime.fromisoformat(str(moment)[:-1])
    return f"{told.day} {told:%b %H:%M}"


def shorten_address(url: str) -> str:
    """Returns an address without its scheme, cut in the middle where it is long."""
    bare = re.sub(r"^https?://(www\.)?", "", show_hidden(url))
    if len(bare) <= _LONGEST_ADDRESS:
        return bare
    return f"{bare[: _LONGEST_ADDRESS // 2]}…{bare[-_LONGEST_ADDRESS // 2 + 1 :]}"


def _format_ago(moment: object, now: float) -> str:
    seconds = read_time(moment)
    return "–" if seconds is None else f"{format_seconds(now - seconds)} ago"


def _has_articles(job: Mapping[str, Any]) -> bool:
    articles = job.get("articles") or {}
    return bool(articles.get("new", 0) + articles.get("changed", 0))


def _list_fallen(report: ReportFigures, name: str) -> list[tuple[str, float, float]]:
    """Returns the sites at which the field has fallen most, with its share before and now."""
    told = [(site, one) for site, figures in report.sites.items() for one in figures.list_fields() if one.name == name]
    fallen = [
        (site, one.before, one.now)
        for site, one in told
        if one.before is not None and one.now is not None and one.before >= _LEAST_SHARE and one.change <= -_FALLEN
    ]
    return sorted(fallen, key=lambda entry: entry[2] - entry[1])[:_MOST_NAMED]


def _list_slowest(report: ReportFigures) -> list[tuple[str, float, float, int]]:
    """Returns the sites with their median delay, its ninth decile and how many were measured, the slowest first."""
    measured = [(site, figures.find_delays(), figures.count_delays()) for site, figures in report.sites.items()]
    known = [(site, found[0], found[1], count) for site, found, count in measured if found is not None]
    return sorted(known, key=lambda entry: -entry[1])


def _list_costly(report: ReportFigures) -> list[tuple[str, JobFigures]]:
    """Returns the sites with requests, those first that take the most for an article."""
    asked = [(site, figures) for site, figures in report.sites.items() if figures.requests]
    return sorted(asked, key=lambda entry: -(entry[1].requests_an_article or entry[1].requests))


def _list_hosts(report: ReportFigures) -> list[HostFigure]:
    """Returns all hosts: those first that were asked too soon, want rests, or refuse; then by requests."""
    hosts = [host for of_site in report.hosts.values() for host in of_site]
    return sorted(hosts, key=lambda host: (not _is_notable(host, report.now), -host.conduct.requests, host.host))


def _is_notable(host: HostFigure, now: float) -> bool:
    conduct = host.conduct
    return bool(host.is_hurried or conduct.is_blocked or conduct.rests_until > now or conduct.too_many)
