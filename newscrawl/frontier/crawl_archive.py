"""The archive of a crawl: every answer as it came, and beside each page that was read what was made of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict
from http.client import responses
from typing import TYPE_CHECKING, Any

from scrapy.crawler import Crawler
from scrapy.http import Request, Response

from .. import __version__
from ..archive.exchange import Exchange
from ..archive.warc_names import ArchiveNames
from ..errors import StateError
from ..parse import Fetched
from ..storage.jsonlines import ArticleRecord
from ..urls.canonical import read_host
from ..urls.parsing import split_url
from ..walk.start_sites import StartSites
from ..walk.steps import Steps
from .meta import SHOWN, PageMeta, find_capture, find_page, note_capture
from .paths import find_project, name_crawl

if TYPE_CHECKING:
    from ..archive.warc_writer import WarcWriter

logger = logging.getLogger("newscrawl")

SETTING = "NEWSCRAWL_WARC"
_MEGABYTE = 1_000_000
_SECRET = frozenset((b"authorization", b"proxy-authorization"))
_CONNECTIONS_OWN = frozenset((b"connection", b"content-length", b"transfer-encoding"))
_TRUNCATED = {"dataloss": "disconnect", "download_stopped": "length"}  # by Scrapy's flag
_USUAL_STEPS = asdict(Steps())
_TOLD_SETTINGS = (
    "NEWSCRAWL_NEAR_DUPLICATES",
    "NEWSCRAWL_SAME_CONTENT",
    "NEWSCRAWL_VERSION_FIELDS",
    "NEWSCRAWL_SITE_MEMORY",
    "NEWSCRAWL_OPT_OUT",
    "NEWSCRAWL_ROBOTS_META",
    "ROBOTSTXT_USER_AGENT",
)


class CrawlArchive:
    """Keeps answers as they come, and what was made of a page once that is known.

    Each method that writes raises StateError where the archive cannot be written.
    """

    def __init__(self, crawler: Crawler, writer: WarcWriter) -> None:
        self.crawler = crawler
        self._writer = writer
        self._sites: StartSites = getattr(crawler.spider, "sites", None) or StartSites(())
        self._pages: dict[str, Response] = {}  # by key: pages that are being read
        self._noted: set[str] = set()  # those of them of which an article was noted
        self._run = _describe_run(crawler)

    def keep_answer(self, request: Request, response: Response, head: bytes | None) -> None:
        """Keeps an answer that has just come. `head`: its status line and headers as they came; None: not known."""
        url = request.url.partition("#")[0]
        if SHOWN in response.flags:
            self._keep_shown(request, response, url)
            return
        if "cached" in response.flags or not url.startswith(("http:", "https:")):
            note_capture(request, None)
            return
        exchange = Exchange(
            url=url,
            date=self._writer.tell_date(),
            request=_write_request(request, url),
            head=head if head is not None else _write_head(response),
            body=response.body,
            status=response.status,
            ip=str(response.ip_address) if response.ip_address is not None else None,
            truncated=next((_TRUNCATED[flag] for flag in response.flags if flag in _TRUNCATED), None),
        )
        note_capture(request, self._writer.write_exchange(exchange, self._sites.name_output(url)))

    def begin_page(self, key: str, response: Response) -> None:
        """Notes that a page is being read."""
        self._pages[key] = response

    def note_article(self, key: str, record: ArticleRecord) -> None:
        """Keeps the record of an article that is about to be written. `key`: its page's."""
        response = self._pages.get(key)
        if response is not None:
            self._note(response, record)
            self._noted.add(key)

    def end_page(self, key: str) -> None:
        """Notes that a page was read, and keeps that it has given no article where it has given none."""
        response = self._pages.get(key)
        if response is not None and key not in self._noted:
            self._note(response, None)
        self.drop_page(key)

    def drop_page(self, key: str) -> None:
        """Notes that a page is no longer being read."""
        self._pages.pop(key, None)
        self._noted.discard(key)

    def flush(self) -> None:
        """Has the disk keep what was written."""
        self._writer.flush()

    def close(self) -> None:
        """Ends the files."""
        self._writer.close()

    def _keep_shown(self, request: Request, response: Response, url: str) -> None:
        plain = find_capture(request)
        if plain is not None and plain.url != url:
            plain = None
        if 300 <= response.status < 400:  # no server's answer: the page itself went elsewhere
            note_capture(request, None)
        else:
            site = self._sites.name_output(url)
            note_capture(request, self._writer.write_shown(url, response.body, plain, site))

    def _note(self, response: Response, record: ArticleRecord | None) -> None:
        capture = find_capture(response)
        if capture is None:
            return
        window = self._sites.find_window(response.url)
        run = {
            **self._run,
            "since": window.since.isoformat() if window.since is not None else None,
            "until": window.until.isoformat() if window.until is not None else None,
        }
        note = {**describe_page(response), "article": record, "run": run}
        if record is not None:
            note["kind"] = "article"  # its page's callback might not be at its end yet, which tells the kind
        self._writer.write_note(capture, note, self._sites.name_output(response.url))


def open_archive(crawler: Crawler, count: Callable[[str, int], None]) -> CrawlArchive | None:
    """Returns the crawl's archive; None where none is wanted. Mends what a killed crawl has left, and says so.

    Raises StateError where there can be none.
    """
    setting = crawler.settings.get(SETTING)
    if not setting:
        return None
    try:
        from ..archive.warc_writer import WarcWriter  # a crawl without an archive needs no FastWARC
    except ImportError as error:
        raise StateError(
            "archive_unusable",
            f'{SETTING} needs FastWARC ({error}): pip install "newscrawl[archive]".',
        ) from error
    names = ArchiveNames(setting, name_crawl(crawler), find_project())
    size = crawler.settings.getint(f"{SETTING}_SIZE") * _MEGABYTE
    writer = WarcWriter(names, size, _describe_crawl(crawler), lambda name, number: count(f"archive/{name}", number))
    for mended in writer.mended:
        count("archive/mended/files", 1)
        count("archive/mended/bytes", mended.cut_off)
        if mended.cut_off:
            what = "had nothing else, and is gone" if mended.is_gone else "is whole without them"
            logger.warning("%s ended in a torn record of %d bytes; it %s.", mended.path, mended.cut_off, what)
    return CrawlArchive(crawler, writer)


def describe_page(response: Response) -> dict[str, Any]:
    """Returns what the archive says of a page that was read, but for its article and the run."""
    page = find_page(response)
    request = response.request
    visited = page.visited if page is not None else None
    is_shown = SHOWN in response.flags
    return {
        "newscrawl": __version__,
        "kind": visited.turned_out if visited is not None else None,
        "request": {
            "url": page.link.url if page is not None else response.meta.get("redirect_urls", [response.url])[0],
            "redirected_from": list(response.meta.get("redirect_urls", ())),
            **_describe_meta(page),
            "priority": request.priority if request is not None else 0,
            "rendered": is_shown,
        },
        "reading": _describe_reading(page.read_as) if page is not None and page.read_as is not None else None,
        "answer": {"status": response.status, "headers": _list_headers(response)} if is_shown else None,
    }


def _describe_meta(page: PageMeta | None) -> dict[str, Any]:
    if page is None:
        return {"link": None, "steps": {}, "in_vain": 0, "cut": None}
    steps = asdict(page.steps)
    return {
        "link": {name: value for name, value in asdict(page.link).items() if value is not None},
        "steps": {name: value for name, value in steps.items() if value != _USUAL_STEPS[name]},
        "in_vain": page.in_vain,
        "cut": page.cut,
    }


def _describe_reading(fetched: Fetched) -> dict[str, Any]:
    beside = fetched.beside
    return {
        "fetched_at": fetched.fetched_at,
        "content_type": fetched.content_type,
        "site": fetched.site.domain if fetched.site is not None else None,
        "pages_are_static": fetched.pages_are_static,
        "is_listed_as_page": fetched.is_listed_as_page,
        "beside": {
            "headers": {name: list(values) for name, values in beside.headers.items()},
            "robot": beside.robot,
            "by_host": [{"key": told.key, **asdict(told.statement)} for told in beside.by_host],
        },
    }


def _describe_run(crawler: Crawler) -> dict[str, Any]:
    arguments = getattr(crawler.spider, "arguments", None)
    site = arguments.site if arguments is not None else None
    return {
        "spider": crawler.spider.name if crawler.spider is not None else None,
        "site": site.domain if site is not None else None,
        "starts": list(arguments.start_urls) if arguments is not None else [],
        "settings": {name: crawler.settings.get(name) for name in _TOLD_SETTINGS},
    }


def _describe_crawl(crawler: Crawler) -> Mapping[str, str]:
    """Returns what each file says of the crawl at its beginning."""
    settings = crawler.settings
    told = {
        "software": f"newscrawl/{__version__}",
        "format": "WARC File Format 1.1",
        "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
        "http-header-user-agent": str(settings.get("USER_AGENT")),
        "robots": "obey" if settings.getbool("ROBOTSTXT_OBEY") else "ignore",
        "isPartOf": name_crawl(crawler),
    }
    contact = settings.get("NEWSCRAWL_CONTACT")
    return {**told, "operator": str(contact)} if contact else told


def _write_request(request: Request, url: str) -> bytes:
    """Returns a request as it went out, without passwords."""
    parts = split_url(url)
    target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    lines = [f"{request.method} {target} HTTP/1.1".encode(), b"Host: " + read_host(url).encode()]
    for name, values in request.headers.items():
        if name.lower() not in _SECRET | _CONNECTIONS_OWN:
            lines += [name + b": " + value for value in values]
    return b"\r\n".join((*lines, b"", request.body))


def _write_head(response: Response) -> bytes:
    """Returns an answer's head as far as it is known."""
    status = f"HTTP/1.1 {response.status} {responses.get(response.status, '')}".rstrip().encode()
    lines = [name + b": " + value for name, values in response.headers.items() for value in values]
    return b"\r\n".join((status, *lines))


def _list_headers(response: Response) -> list[tuple[str, str]]:
    headers = response.headers.items()
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, values in headers for value in values]
