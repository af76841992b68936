"""Serves the report and the metrics from Scrapyd, behind its password: a service of its configuration."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST
from scrapy.settings import BaseSettings
from twisted.internet.threads import deferToThread
from twisted.python.failure import Failure
from twisted.web.resource import Resource
from twisted.web.server import NOT_DONE_YET
from twisted.web.static import File

from ...frontier.paths import find_database
from ...storage.job_log import JOBS
from .job_reading import DAYS, ReportFigures, read_figures
from .metrics import format_metrics
from .report_page import ReportPages, make_anchor
from .tally import JobTally

logger = logging.getLogger("newscrawl")

_REFRESH = 60  # seconds after which a browser asks again
_SHARE = 20  # figures are kept for so many times as long as it takes to read them
_HTML = b"text/html; charset=utf-8"
_HEADERS = {
    b"Content-Security-Policy": b"default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
    b"X-Content-Type-Options": b"nosniff",
    b"Referrer-Policy": b"no-referrer",
    b"Cache-Control": b"no-store",
}


class MissingPageError(Exception):
    """There is no such page."""


class LiveReport:
    """The report of a data folder as it is now. Its methods take a while, and may be called from any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        self._figures: ReportFigures | None = None
        self._fresh_until = 0.0  # by time.monotonic
        since = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - DAYS * 86_400))
        self._tally = JobTally(folder / JOBS, since)

    def render_overview(self) -> bytes:
        """Returns the page of all sites."""
        return _encode(self._make_pages().render_overview(lambda site: f"site/{make_anchor(site)}"))

    def render_site(self, anchor: str) -> bytes:
        """Returns the page of a site. Raises MissingPageError."""
        pages = self._make_pages()
        sites = {make_anchor(site): site for site in pages.figures.sites}
        if anchor not in sites:
            raise MissingPageError
        return _encode(pages.render_site(sites[anchor], home="../"))

    def render_metrics(self) -> bytes:
        """Returns what Prometheus reads."""
        with self._lock:
            self._tally.update()
            return format_metrics(self._tally, self._read())

    def _make_pages(self) -> ReportPages:
        with self._lock:
            return ReportPages(self._read(), refresh=_REFRESH)

    def _read(self) -> ReportFigures:
        began = time.monotonic()
        if self._figures is None or began >= self._fresh_until:
            self._figures = read_figures(self._folder, time.time(), database=find_database(BaseSettings()))
            self._fresh_until = began + _SHARE * (time.monotonic() - began)
        return self._figures


class ReportService(Resource):
    """`/newscrawl/` with a page for each site, `/newscrawl/metrics`, and `/newscrawl/jobs.jsonl` for `scrapy jobs`
    elsewhere. `root`: Scrapyd's own resource."""

    def __init__(self, root: Any) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        folder = find_served_folder(root)
        report = LiveReport(folder)
        self.putChild(b"", _MadePage(report.render_overview, _HTML))  # type: ignore[arg-type]  # it is an IResource
        self.putChild(b"metrics", _MadePage(report.render_metrics, CONTENT_TYPE_LATEST.encode()))  # type: ignore[arg-type]  # it is an IResource
        self.putChild(b"jobs.jsonl", _JobLog(str(folder / JOBS), defaultType="application/jsonl"))  # type: ignore[arg-type]  # it is an IResource
        self.putChild(b"site", _SitePages(report))  # type: ignore[arg-type]  # it is an IResource

    def render_GET(self, request: Any) -> bytes:  # noqa: N802  # Twisted's name
        """Leads /newscrawl to /newscrawl/, of which the pages of sites are parts."""
        request.setResponseCode(302)
        request.setHeader(b"Location", b"newscrawl/")
        return b""


class _JobLog(File):
    """The record of jobs as it is, or a part of it; empty while no job has ended."""

    def render_GET(self, request: Any) -> Any:  # noqa: N802
        self.restat(False)
        if not self.exists() or not self.getsize():
            return b""
        return super().render_GET(request)  # type: ignore[no-untyped-call]

    render_HEAD = render_GET  # noqa: N815


class _SitePages(Resource):
    def __init__(self, report: LiveReport) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._report = report

    def getChild(self, path: bytes, request: Any) -> Resource:  # noqa: N802
        anchor = path.decode("ascii", "replace")
        return _MadePage(lambda: self._report.render_site(anchor), _HTML)


class _MadePage(Resource):
    """Answers with what a function makes in a thread, so that Scrapyd goes on meanwhile."""

    isLeaf = True  # noqa: N815

    def __init__(self, make: Callable[[], bytes], content_type: bytes) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._make = make
        self._content_type = content_type

    def render_GET(self, request: Any) -> int:  # noqa: N802
        is_gone: list[object] = []
        request.notifyFinish().addErrback(is_gone.append)
        made = deferToThread(self._make)
        made.addCallbacks(self._send, self._fail, callbackArgs=(request, is_gone), errbackArgs=(request, is_gone))
        return NOT_DONE_YET

    def _send(self, body: bytes, request: Any, is_gone: list[object]) -> None:
        if is_gone:
            return
        for name, value in _HEADERS.items():
            request.setHeader(name, value)
        request.setHeader(b"Content-Type", self._content_type)
        request.setHeader(b"Content-Length", str(len(body)).encode())
        request.write(b"" if request.method == b"HEAD" else body)
        request.finish()

    def _fail(self, failure: Failure, request: Any, is_gone: list[object]) -> None:
        if is_gone:
            return
        is_missing = isinstance(failure.value, MissingPageError)
        sentence = "There is no such page; /newscrawl/ names the sites."
        if not is_missing:
            sentence = (
                f"jobs.jsonl or a state cannot be read ({type(failure.value).__name__}); Scrapyd's log says more."
            )
            logger.error("The report cannot be made.", exc_info=failure.value)
        request.setResponseCode(404 if is_missing else 500)
        request.setHeader(b"Content-Type", b"text/plain; charset=utf-8")
        request.write(f"{sentence}\n".encode())
        request.finish()


def find_served_folder(root: Any) -> Path:
    """Returns the folder that Scrapyd's jobs share: NEWSCRAWL_DATA_DIR; without it newscrawl/ beside items or logs."""
    given = os.environ.get("NEWSCRAWL_DATA_DIR")
    if given:
        return Path(given).expanduser().absolute()
    kept = root.items_dir if root.local_items and root.items_dir else root.logs_dir
    return Path(kept or ".").absolute().parent / "newscrawl"


def _encode(page: str) -> bytes:
    return page.encode("utf-8", "backslashreplace")
