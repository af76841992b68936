"""What Prometheus is told of each site."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from ...report.troubles import read_time
from .job_reading import ReportFigures
from .tally import KINDS, JobTally

_TROUBLES = ("failing", "quiet", "coverage")
_OUTCOMES = ("ok", "failed", "stopped")


class SiteMetrics(Collector):
    """Counters that grow while the process lives, and gauges of how things stand."""

    def __init__(self, tally: JobTally, report: ReportFigures) -> None:
        self._tally = tally
        self._report = report

    def collect(self) -> Iterator[Metric]:
        """Yields all metrics, each with a sample for each site."""
        yield from self._list_counters()
        yield from self._list_gauges()

    def _list_counters(self) -> Iterator[Metric]:
        jobs = CounterMetricFamily("newscrawl_jobs", "Jobs that ended, by outcome.", labels=["site", "outcome"])
        articles = CounterMetricFamily("newscrawl_articles", "Articles, by what they were.", labels=["site", "kind"])
        errors = CounterMetricFamily("newscrawl_errors", "Pages that could not be read.", labels=["site", "error"])
        requests = CounterMetricFamily("newscrawl_requests", "Requests.", labels=["site"])
        unchanged = CounterMetricFamily("newscrawl_unchanged", "Answers 304.", labels=["site"])
        received = CounterMetricFamily("newscrawl_received_bytes", "Bytes of answers.", labels=["site"])
        seconds = CounterMetricFamily("newscrawl_job_seconds", "How long jobs took.", labels=["site"])
        for site, counts in self._tally.sites.items():
            for outcome in _OUTCOMES:
                jobs.add_metric([site, outcome], counts.jobs[outcome])
            for kind in KINDS:
                articles.add_metric([site, kind], counts.articles[kind])
            for code, count in counts.errors.items():
                errors.add_metric([site, code], count)
            requests.add_metric([site], counts.requests)
            unchanged.add_metric([site], counts.unchanged)
            received.add_metric([site], counts.bytes)
            seconds.add_metric([site], counts.seconds)
        yield from (jobs, articles, errors, requests, unchanged, received, seconds)

    def _list_gauges(self) -> Iterator[Metric]:
        trouble = GaugeMetricFamily("newscrawl_trouble", "1 where the site is in trouble.", labels=["site", "kind"])
        is_ok = GaugeMetricFamily("newscrawl_last_job_ok", "1 where the last job went well.", labels=["site"])
        ended = GaugeMetricFamily("newscrawl_last_job_timestamp_seconds", "When it ended.", labels=["site"])
        article = GaugeMetricFamily(
            "newscrawl_last_article_timestamp_seconds", "When the last job ended that wrote one.", labels=["site"]
        )
        left = GaugeMetricFamily("newscrawl_pages_left", "Pages that wait for the next job.", labels=["site"])
        delay = GaugeMetricFamily(
            "newscrawl_delay_seconds", "From publication to fetch, in thirty days.", labels=["site", "quantile"]
        )
        share = GaugeMetricFamily(
            "newscrawl_field_share", "Articles of the last week that have the field.", labels=["site", "field"]
        )
        for site, figures in self._report.sites.items():
            kinds = {one.kind for one in self._report.troubles.get(site, ())}
            for kind in _TROUBLES:
                trouble.add_metric([site, kind], kind in kinds)
            is_ok.add_metric([site], figures.jobs[-1].get("outcome") == "ok")
            left.add_metric([site], figures.left)
            for family, moment in ((ended, figures.last_job), (article, figures.last_article)):
                seconds = read_time(moment)
                if seconds is not None:
                    family.add_metric([site], seconds)
            found = figures.find_delays()
            for quantile, seconds in zip(("0.5", "0.9"), found or (), strict=False):
                delay.add_metric([site, quantile], seconds)
            for one in figures.list_fields():
                if one.now is not None:
                    share.add_metric([site, one.name], one.now)
        yield from (trouble, is_ok, ended, article, left, delay, share)


def format_metrics(tally: JobTally, report: ReportFigures) -> bytes:
    """Returns the metrics in Prometheus's text format."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(SiteMetrics(tally, report))
    return generate_latest(registry)
