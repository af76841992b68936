"""The pages of archives as a queue of pages that are to be read, which knows how far each file is read."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..archive.archived_pages import ArchivedPage, ArchivedPages
from ..archive.warc_reader import RecordStart
from ..errors import ArchiveError
from ..items import Link
from ..storage.archive_progress import ArchiveBook, ArchiveProgress
from ..storage.frontier_records import FrontierEntry, NextLook, Visit
from ..urls.parsing import parse_url
from ..walk.steps import Standing, Steps
from .article_turns import ArticleTurns
from .reading_order import ReadingOrder


@dataclass(slots=True)
class _OpenFile:
    """A file of which some pages are out."""

    first_id: str
    last: RecordStart  # of the last page that was handed out
    next_number: int
    out: dict[int, RecordStart] = field(default_factory=dict)  # the pages that are not read yet, in order


class ArchiveQueue:
    """A PageQueue whose pages come from archives. Nothing is added to it.

    `list_progress` tells what is to become durable with what was made of the pages. Where a file cannot be read, the
    queue ends, and `trouble` says why.
    """

    def __init__(
        self, pages: ArchivedPages, book: ArchiveBook, count: Callable[[str], None], selection: str = ""
    ) -> None:
        """`selection`: names what `pages` leaves out; how far files are read is known of each selection."""
        self.pages = pages
        self.trouble: ArchiveError | None = None
        self.turns = ArticleTurns()
        self.order = ReadingOrder()
        self.last_file = 0  # the number of the file that was read last
        self._book = book
        self._selection = selection
        self._count = count
        self._open: dict[int, _OpenFile] = {}
        self._out: dict[str, ArchivedPage] = {}  # by key
        self._returned: deque[str] = deque()
        self._set_aside: set[str] = set()
        self._is_exhausted = not pages.files
        self._begins_again = False
        self._following = self._read_all()

    @property
    def is_exhausted(self) -> bool:
        """Whether all pages were handed out."""
        return self._is_exhausted

    def find_page(self, key: str) -> ArchivedPage | None:
        """Returns a page that is out."""
        return self._out.get(key)

    def read_again(self) -> None:
        """Has all files read from their beginning: what was written of them is lost, or wanted once more."""
        self._begins_again, self._is_exhausted = True, False

    def set_aside(self, key: str) -> None:
        """Has the page passed over: it has killed the process again and again."""
        self._set_aside.add(key)

    def list_progress(self) -> Iterator[tuple[str, ArchiveProgress]]:
        """Yields how far each file is read that was read in since the last call, by its name."""
        for number in list(self._open):
            opened = self._open[number]
            start = next(iter(opened.out.values()), opened.last)
            yield (
                self._name_file(number),
                ArchiveProgress(opened.first_id, start.number, start.offset, opened.next_number, tuple(opened.out)),
            )
            if not opened.out and number < max(self._open):
                del self._open[number]

    # -- a PageQueue

    def take(self, now: float, seconds: float, is_free: Callable[[str], bool]) -> FrontierEntry | None:
        if self._returned:
            return self._make_entry(self._returned.popleft())
        try:
            page = next(self._following, None)
            if page is None and self._begins_again:
                self._following = self._read_all()
                page = next(self._following, None)
        except ArchiveError as error:
            self.trouble, page = error, None
        if page is None:
            self._is_exhausted = True
            return None
        key = self._name(page)
        self._out[key] = page
        return self._make_entry(key)

    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        return not self._is_exhausted or bool(self._returned)

    def finish(self, key: str, visit: Visit | None = None, unwanted: str | None = None) -> None:
        self.order.settle(key)
        page = self._out.pop(key, None)
        if page is not None and page.file in self._open:
            self._open[page.file].out.pop(page.place.number, None)
        if page is not None and page.turn is not None:
            self.turns.settle(page.turn)

    def fail(self, key: str, reason: str, visit: Visit | None = None, retry: NextLook | None = None) -> None:
        self._count("frontier/failed/archived")
        self.finish(key)

    def give_back(self, key: str, *, in_vain: bool = False) -> None:
        self.order.settle(key)
        if key in self._out:
            self._returned.append(key)

    def learn(self, found: Mapping[str, Link], now: float) -> dict[str, Standing]:
        return {}

    def add(self, entries: Sequence[FrontierEntry], now: float) -> int:
        return 0

    def move(self, key: str, url: str) -> None:
        self.give_back(key)

    def fail_waiting(self, host: str, reason: str, due: float | None) -> int:
        return 0

    # -- the inside

    def _name_file(self, number: int) -> str:
        name = self.pages.files[number].name
        return f"{name} ({self._selection})" if self._selection else name

    def _name(self, page: ArchivedPage) -> str:
        return f"{self.pages.files[page.file].name}#{page.place.number}"

    def _make_entry(self, key: str) -> FrontierEntry:
        self.order.begin(key)
        url = self._out[key].url
        return FrontierEntry(key, Link(url, kind="section", found_on=url), Steps(), priority=0)

    def _read_all(self) -> Iterator[ArchivedPage]:
        if self._begins_again:
            self._begins_again = False
            self._book.forget_progress()
        for number in range(len(self.pages.files)):
            self.last_file = number
            known = self._book.find_progress(self._name_file(number))
            first_id = self.pages.name_first(number)
            if known is None or known.first_id != first_id:
                known = ArchiveProgress(first_id)
            yield from self._read_file(number, known)

    def _read_file(self, number: int, known: ArchiveProgress) -> Iterator[ArchivedPage]:
        start, waiting = RecordStart(known.number, known.offset), set(known.waiting)

        def is_done(record: int) -> bool:
            return record < known.next_number and record not in waiting

        opened = self._open[number] = _OpenFile(known.first_id, start, known.next_number)
        # What an earlier process had not done with is not done before it has come again.
        opened.out.update({record: RecordStart(known.number, known.offset) for record in sorted(waiting)})
        self.turns.expect(self.pages.list_turns(number, is_done))
        missing = set(waiting)
        for page in self.pages.read(number, start, is_done):
            missing.discard(page.place.number)
            opened.last = page.place
            opened.next_number = max(opened.next_number, page.place.number + 1)
            if parse_url(page.url) is None or self._name(page) in self._set_aside:
                self._count("archive/left_out/bad_address" if parse_url(page.url) is None else "archive/set_aside")
                opened.out.pop(page.place.number, None)
                if page.turn is not None:
                    self.turns.settle(page.turn)
                continue
            opened.out[page.place.number] = page.place
            yield page
        for record in missing:  # they are no pages any more: the archive was changed
            opened.out.pop(record, None)
