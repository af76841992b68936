"""The pages of archives: which records are pages, and what is known of each from the records beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

from ..extract.candidates import BesidePage, Told
from ..extract.usage.usage import USAGE_HEADERS
from ..items import Cut, Link, Statement
from ..page.decoding import is_charset
from ..parse import Fetched
from ..sites.profile import Site
from ..urls.parsing import join_url
from .archive_files import ArchiveFile
from .http_bodies import decode_body
from .record_index import RecordIndex
from .warc_reader import ArchivedRecord, HttpHead, RecordFault, RecordReader, RecordStart

LeftOut = Literal["status", "not_html", "host", "no_original", "too_large", "unchanged", "unread"]

_MOST_OF_A_FILE = 10**12  # records
_MOST_REDIRECTS = 1_000  # that are kept in mind
_MOST_SEEN = 1_000  # bytes in which a page without a type shows that it is HTML
_OWN = re.compile(rb"^software:\s*newscrawl\b", re.I | re.M)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.I)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([^\s;\"']*)", re.I)
_TIME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z")
_WHOLE_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)")


class _LeftOutError(Exception):
    """An answer is no page to read."""

    def __init__(self, why: LeftOut) -> None:
        super().__init__(why)


@dataclass(frozen=True, slots=True)
class CrawlNotes:
    """What the crawl that wrote an archive says of a page in its metadata record."""

    kind: str | None  # what the page was: "article", "listing" …
    request: Mapping[str, Any] = field(default_factory=dict)
    reading: Mapping[str, Any] = field(default_factory=dict)

    @property
    def link(self) -> Link | None:
        """The link that led to the page."""
        told = self.request.get("link")
        known = {entry.name for entry in fields(Link)}
        if not isinstance(told, dict) or not isinstance(told.get("url"), str):
            return None
        return Link(**{name: value for name, value in told.items() if name in known})


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """An HTML page of an archive, its codings taken off."""

    file: int  # the number of its file
    place: RecordStart  # of its answer
    url: str
    fetched_at: str | None  # ISO 8601, UTC, in seconds
    status: int
    headers: Sequence[tuple[str, str]]
    body: bytes = field(repr=False)
    is_cut: bool = False  # its end is missing
    redirected_from: Sequence[str] = ()  # the addresses that led to it, in order
    notes: CrawlNotes | None = None  # None: the archive is somebody else's
    turn: int | None = None  # grows with the order in which a crawl has written its articles; None: it wrote none

    def find_header(self, name: str) -> str | None:
        """Returns the first header of that name."""
        return next((value for key, value in self.headers if key.lower() == name), None)


def fetch_from_archive(page: ArchivedPage, site: Site | None) -> Fetched:
    """Returns the page as the parser takes it. `site`: the profile for its address."""
    content_type = page.find_header("content-type")
    notes = page.notes
    if notes is None:
        told = {name: [v for key, v in page.headers if key.lower() == name] for name in USAGE_HEADERS}
        beside = BesidePage({name: values for name, values in told.items() if values})
        cut: Cut | None = "broke_off" if page.is_cut else None
        return Fetched(page.body, page.url, content_type, page.fetched_at, site=site, cut=cut, beside=beside)
    reading = notes.reading
    return Fetched(
        body=page.body,
        url=page.url,
        content_type=reading.get("content_type") or content_type,
        fetched_at=page.fetched_at,
        listing=notes.link,
        site=site,
        rendered=bool(notes.request.get("rendered")),
        cut=notes.request.get("cut"),
        pages_are_static=bool(reading.get("pages_are_static")),
        is_listed_as_page=bool(reading.get("is_listed_as_page")),
        beside=_read_beside(reading.get("beside") or {}),
    )


def _read_beside(told: Mapping[str, Any]) -> BesidePage:
    by_host = tuple(
        Told(one["key"], Statement(one["value"], one["source"], one["raw"])) for one in told.get("by_host") or ()
    )
    return BesidePage(told.get("headers") or {}, told.get("robot") or BesidePage().robot, by_host)


class ArchivedPages:
    """Yields the pages of archives, file by file, in the order of their answers.

    In a crawl's own archive, an answer is a page if the crawl has read it as one. In others each answer is a page that
    looks like one. `count` adds to a figure; `wants` says of an address whether its
    page is wanted; `on_broken` is told of records that cannot be read, each with its file and offset.
    """

    def __init__(
        self,
        files: Sequence[ArchiveFile],
        count: Callable[[str], None] = lambda name: None,
        wants: Callable[[str], bool] = lambda url: True,
        on_broken: Callable[[str, RecordFault, int], None] = lambda name, fault, offset: None,
    ) -> None:
        self.files = files
        self.index = RecordIndex(files)
        self._count = count
        self._wants = wants
        self._on_broken = on_broken
        self._first: tuple[int, ArchivedRecord | None] | None = None  # of the file that was looked at last
        self._redirects: dict[str, str] = {}  # by the address that one leads to: the one that leads there

    def name_first(self, file: int) -> str:
        """Returns the id of the file's first record, by which it is known again; an empty text for a file without
        one."""
        first = self._read_first(file)
        return first.id if first is not None else ""

    def is_own(self, file: int) -> bool:
        """Says whether a crawl of newscrawl's has written the file."""
        first = self._read_first(file)
        return first is not None and first.kind == "warcinfo" and _OWN.search(first.content) is not None

    def read(
        self, file: int, start: RecordStart | None = None, is_done: Callable[[int], bool] = lambda number: False
    ) -> Iterator[ArchivedPage]:
        """Yields the pages of one file from a record on. `is_done`: says of a record's number whether its page was
        read before. Raises ArchiveError."""
        is_own = self.is_own(file)
        name = self.files[file].name
        with self.files[file].open() as stream:
            reader = RecordReader(stream, start, lambda fault, offset: self._on_broken(name, fault, offset))
            for record in reader:
                if not is_own:  # of its own it is known as a whole
                    self.index.note(file, record)
                if is_done(record.place.number):
                    continue
                try:
                    page = self._read_own(file, record) if is_own else self._read_foreign(file, record)
                except _LeftOutError as reason:
                    self._count(f"archive/left_out/{reason}")
                    continue
                if page is not None:
                    self._count("archive/page")
                    yield page

    def list_turns(self, file: int, is_done: Callable[[int], bool]) -> list[int]:
        """Returns the turns of the articles that a crawl's own archive notes in a file, in order, but for those of
        pages that are not wanted or are done."""
        if not self.is_own(file):
            return []
        written = self.index.list_written(file)
        return [_count_turn(file, one.number) for one in written if self._wants(one.url) and not is_done(one.answer)]

    def find_answer(self, url: str, near: int) -> ArchivedPage | None:
        """Returns what the archive has at an address, whatever it is, near the file with that number."""
        record = self.index.find_url(url, near)
        try:
            return self._make_page(near, record) if record is not None else None
        except _LeftOutError:
            return None

    # -- a crawl's own archive

    def _read_own(self, file: int, record: ArchivedRecord) -> ArchivedPage | None:
        if record.kind not in ("response", "revisit", "conversion"):
            return None
        if not self._wants(record.url):
            raise _LeftOutError("host")
        told = self.index.find_note(record.id, file)
        if told is None:
            raise _LeftOutError("unread")
        notes = CrawlNotes(told["kind"], told["request"] or {}, told["reading"] or {})
        if notes.kind in ("feed", "sitemap"):
            raise _LeftOutError("not_html")
        if not notes.reading:
            raise _LeftOutError("unchanged")
        shown = told["answer"]
        if record.kind == "conversion" and isinstance(shown, dict):
            pairs = tuple((str(name), str(value)) for name, value in shown.get("headers") or ())
            kept = tuple(pair for pair in pairs if pair[0].lower() not in ("content-encoding", "transfer-encoding"))
            record = replace(record, kind="response", http=HttpHead(shown.get("status"), kept))
        page = self._make_page(file, record, tuple(map(str, notes.request.get("redirected_from") or ())), notes)
        return replace(page, turn=_count_turn(file, told["number"])) if told["number"] is not None else page

    # -- archives of others

    def _read_foreign(self, file: int, record: ArchivedRecord) -> ArchivedPage | None:
        if record.kind not in ("response", "resource", "revisit") or not record.url.startswith(("http://", "https://")):
            return None
        if not self._wants(record.url):
            raise _LeftOutError("host")
        if record.http is not None and record.http.status in (301, 302, 303, 307, 308):
            self._note_redirect(record)
        if record.http is not None and record.http.status == 304:
            raise _LeftOutError("unchanged")
        if record.http is not None and record.http.status != 200:
            raise _LeftOutError("status")
        if not _might_be_html(record):
            raise _LeftOutError("not_html")
        return self._make_page(file, record, self._list_redirects(record.url))

    def _note_redirect(self, record: ArchivedRecord) -> None:
        assert record.http is not None
        location = next((value for name, value in record.http.headers if name.lower() == "location"), None)
        if location is None:
            return
        target = join_url(record.url, location)
        if target is None:
            return
        if len(self._redirects) >= _MOST_REDIRECTS:
            del self._redirects[next(iter(self._redirects))]
        self._redirects[target] = record.url

    def _list_redirects(self, url: str) -> tuple[str, ...]:
        found: list[str] = []
        while (before := self._redirects.get(found[-1] if found else url)) is not None and before not in found:
            found.append(before)
        return tuple(reversed(found))

    # -- all

    def _make_page(
        self,
        file: int,
        record: ArchivedRecord,
        redirected_from: Sequence[str] = (),
        notes: CrawlNotes | None = None,
    ) -> ArchivedPage:
        original = record if record.kind != "revisit" else self._find_original(file, record)
        if original is None:
            raise _LeftOutError("no_original")
        head = record.http or original.http
        headers = head.headers if head is not None else (("Content-Type", record.headers.get("content-type", "")),)
        # The headers that came with the body say how it is packed.
        packed = original.http.headers if original.http is not None else ()
        body = decode_body(original.content, headers if original is record else packed)
        if body is None:
            raise _LeftOutError("too_large")
        headers = tuple((name, _drop_wrong_charset(name, value)) for name, value in headers)
        return ArchivedPage(
            file=file,
            place=record.place,
            url=record.url,
            fetched_at=_read_time(record.headers.get("warc-date", "")),
            status=(head.status or 200) if head is not None else 200,
            headers=headers,
            body=body.content,
            is_cut=body.is_cut or "warc-truncated" in original.headers,
            redirected_from=redirected_from,
            notes=notes,
        )

    def _find_original(self, file: int, record: ArchivedRecord) -> ArchivedRecord | None:
        """Returns the answer whose body a revisit has: by its id, else by the digest of the body."""
        for name in (record.headers.get("warc-refers-to"), record.headers.get("warc-payload-digest")):
            found = self.index.find(name, file) if name else None
            if found is not None and found.kind != "revisit":
                return found
        return None

    def _read_first(self, file: int) -> ArchivedRecord | None:
        if self._first is None or self._first[0] != file:
            with self.files[file].open() as stream:
                self._first = file, next(iter(RecordReader(stream)), None)
        return self._first[1]


def _count_turn(file: int, number: int) -> int:
    return file * _MOST_OF_A_FILE + number


def _might_be_html(record: ArchivedRecord) -> bool:
    if record.kind == "revisit":
        return True  # which its original tells
    if record.http is not None:
        told = next((value for name, value in record.http.headers if name.lower() == "content-type"), "").lower()
    else:
        told = record.headers.get("content-type", "").lower()
    if "html" in told:
        return True
    is_vague = not told or told.startswith(("text/plain", "application/octet-stream"))
    return is_vague and _HTML.search(record.content[:_MOST_SEEN]) is not None


def _drop_wrong_charset(name: str, value: str) -> str:
    """Returns a header's value; a Content-Type without a charset that is none."""
    if name.lower() != "content-type":
        return value
    charset = _CHARSET.search(value)
    return value.split(";")[0].strip() if charset is not None and not is_charset(charset[1]) else value


def _read_time(text: str) -> str | None:
    """Returns a WARC-Date in seconds; some writers give fractions, or no signs at all."""
    exact = _TIME.fullmatch(text.strip())
    if exact is not None:
        return f"{exact[1]}Z"
    bare = _WHOLE_TIME.fullmatch(text.strip())
    return "{}-{}-{}T{}:{}:{}Z".format(*bare.groups()) if bare is not None else None
