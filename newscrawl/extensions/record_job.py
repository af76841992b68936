"""Writes how a crawl ended as one line of jobs.jsonl in the data folder, and sends alerts of troubles."""

from __future__ import annotations

import logging
import os
import re
import resource
import sys
import time
from collections import Counter, deque
from pathlib import Path
from typing import Any

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured

from .. import __version__
from ..alerts.telling import Alerts
from ..errors import TargetError
from ..frontier.meta import find_own, find_page
from ..frontier.paths import find_data_dir, find_database, find_state
from ..items import Article
from ..report.delays import Delays, measure_delay
from ..report.job_record import (
    MOST_LATEST,
    JobEnd,
    JobNames,
    begin_job_record,
    describe_article,
    end_job_record,
    end_killed_record,
    list_filled,
)
from ..report.site_health import list_site_ends
from ..sites.registry import name_sites
from ..storage.job_log import JOBS, RunningJob, append_job, split_by_site, take_killed
from ..storage.job_pruning import prune_jobs

logger = logging.getLogger("newscrawl")

_MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024  # bytes


class RecordJob:
    """Works only with a data folder. An error here is logged and does not touch the crawl."""

    def __init__(self, crawler: Crawler, folder: Path) -> None:
        self.crawler = crawler
        self.folder = folder
        self.filled: Counter[str] = Counter()
        self.delays = Delays()
        self.latest: deque[dict[str, str | None]] = deque(maxlen=MOST_LATEST)
        self.begun: dict[str, Any] = {}
        self.running: RunningJob | None = None
        self.started = time.monotonic()
        self.alerts: Alerts | None = None
        try:
            self.alerts = Alerts.from_settings(crawler.settings, folder)
        except TargetError as error:
            logger.error("%s Nobody is told of troubles until then.", error)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RecordJob:
        folder = find_data_dir(crawler.settings)
        if folder is None:
            raise NotConfigured
        extension = cls(crawler, folder)
        crawler.signals.connect(extension.open_spider, signal=signals.spider_opened)
        crawler.signals.connect(extension.count_request, signal=signals.request_reached_downloader)
        crawler.signals.connect(extension.count_item, signal=signals.item_scraped)
        crawler.signals.connect(extension.close_spider, signal=signals.spider_closed)
        return extension

    def open_spider(self) -> None:
        if self.begun:
            return
        self.started = time.monotonic()
        spider = self.crawler.spider
        if spider is None:  # its arguments were refused
            return
        arguments = getattr(spider, "arguments", None)
        urls = arguments.start_urls if arguments is not None else tuple(getattr(spider, "start_urls", ()))
        sites = name_sites(urls, arguments.site if arguments is not None else None)
        if len(sites) > 1 and arguments is not None and arguments.list_name is not None:
            sites = (arguments.list_name,)
        began = _tell_time()
        job = getattr(spider, "job", None) or f"{spider.name}_{re.sub('[-:Z]', '', began)}_{os.getpid()}"
        state = str(find_database(self.crawler.settings) or find_state(self.crawler))
        names = JobNames(job, spider.name, "+".join(sites) or spider.name, urls, __version__, began, state)
        self.begun = begin_job_record(names, os.getpid())
        try:
            for killed in take_killed(self.folder):
                append_job(self.folder / JOBS, end_killed_record(killed, began))
                logger.warning("The job %s of %s was killed before it could end.", killed.get("job"), killed["site"])
            self.running = RunningJob(self.folder, job, self.begun)
        except OSError as error:
            self._complain(error)

    def count_request(self, request: Request) -> None:
        page = find_page(request)
        link = page.link if page is not None else None
        kind: str = "robots" if link is None else link.might_be if link.might_be != "unsure" else link.kind
        kind = "own" if find_own(request) is not None else kind
        self.crawler.stats.inc_value(f"newscrawl/fetch/request/{kind}")

    def count_item(self, item: Any) -> None:
        if isinstance(item, Article):
            self.filled.update(list_filled(item))
            self.latest.append(describe_article(item))
            delay = measure_delay(item)
            if delay is not None:
                self.delays.add(delay)

    def close_spider(self, reason: str) -> None:
        self.open_spider()  # which a state or an output that cannot be used has prevented
        if not self.begun:
            return
        end = JobEnd(
            ended=_tell_time(),
            seconds=time.monotonic() - self.started,
            stats={**self.crawler.stats.get_stats(), "finish_reason": reason},
            failed_starts=getattr(self.crawler.spider, "failed_starts", {}),
            filled=self.filled,
            sites=list_site_ends(self.crawler.spider, reason),
            memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _MAXRSS_UNIT,
            delays=self.delays.pack(),
            latest=list(self.latest),
        )
        record = end_job_record(self.begun, end)
        try:
            append_job(self.folder / JOBS, record)
            if self.running is not None:
                self.running.close()
            # A crawl that was told to stop does so without delay.
            if record["outcome"] != "stopped":
                self._prune()
        except OSError as error:
            self._complain(error)
        if self.alerts is not None and record["outcome"] != "stopped":
            if len(split_by_site(record)) > 1:
                self.alerts.look_at_all(time.time())
            else:
                sites = [part["site"] for part in split_by_site(record)]
            self.alerts.look_at_sites(sites, time.time(), record["job"])
            for outcome in ("sent", "failed"):
                self.crawler.stats.set_value(f"newscrawl/alerts/{outcome}", getattr(self.alerts, outcome))

    def _prune(self) -> None:
        days = self.crawler.settings.getint("NEWSCRAWL_JOBS_DAYS")
        if days:
            prune_jobs(self.folder / JOBS, days, time.time())

    def _complain(self, error: OSError) -> None:
        logger.warning(
            "The job cannot be recorded in %s (%s); make room there, or let the crawl write there.",
            self.folder,
            error.strerror,
        )


def _tell_time() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
