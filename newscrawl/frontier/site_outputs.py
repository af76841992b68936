"""The files of a crawl that keeps each site's articles in a file of its own: any number of them, few open at once."""

from __future__ import annotations

import errno
import logging
import re
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import StateError
from ..storage.frontier_records import OutputRecord
from ..storage.output_file import OutputFile
from ..storage.output_paths import SITE
from ..storage.stores import State
from .article_book import ArticleBook

logger = logging.getLogger("newscrawl")

_MOST_OPEN = 100  # files; each is a descriptor, of which a process has 1,024 as a rule
_MOST_NAMED = 5  # files that a sentence names


@dataclass(frozen=True, slots=True)
class OutputPlaces:
    """Where the articles of a crawl go. `pattern`: the path with the site's placeholder in it."""

    pattern: Path
    locate: Callable[[str], Path]  # the file of a site, by the site's name
    name_site: Callable[[str], str]  # the name of the site that an article belongs to, by the article's address
    starts: Sequence[str]  # the names of the sites that the crawl begins at
    own_files: Sequence[Path] = ()  # the state's

    def fits(self, path: str) -> bool:
        """Returns whether a file is one of these."""
        parts = re.escape(str(self.pattern)).split(re.escape(f"%({SITE})s"))
        return re.fullmatch("([^/]+)".join(parts), path) is not None


@dataclass(frozen=True, slots=True)
class FileFindings:
    """What was found in the files."""

    read: int = 0  # records that the state did not know
    changed: Sequence[Path] = ()  # files that are gone, or have lost some of what they had
    cut_off: int = 0  # bytes of torn lines that were taken away


class SiteOutputs:
    """Adds each article to the file of its site. The longest unused file is written to the disk and closed where too
    many are open; it is opened again as the state knows it.

    What a killed crawl has written after its last commit is learned before any article is judged (`begin`,
    `make_ready`).
    """

    def __init__(self, places: OutputPlaces, most_open: int = _MOST_OPEN) -> None:
        self.places = places
        self.path = places.pattern
        self.number = 0  # of the file that was written to last, as the state numbers it
        self._most_open = most_open
        self._open: OrderedDict[Path, OutputFile] = OrderedDict()  # the longest unused first
        self._records: dict[Path, OutputRecord] = {}  # as they were written to the disk last
        self._changed: set[Path] = set()  # those whose record the state does not have yet
        self._numbers: dict[Path, int] = {}
        self._is_closed = False
        self._unheard: list[Path] = []  # files that have lost something, of which nobody was told yet
        self._state: State | None = None
        self._book: ArticleBook | None = None

    def look(self) -> None:
        """Raises StateError where the file of a start cannot be used. Changes nothing."""
        for path in self._list_starts():
            OutputFile(path, self.places.own_files).close()

    def check(self) -> None:
        """Reads what is there, and changes nothing. Raises StateError where it cannot be used."""
        for path in self._list_starts():
            output = OutputFile(path, self.places.own_files)
            try:
                output.check()
            finally:
                output.close()

    def list_known(self, records: Iterable[OutputRecord]) -> list[Path]:
        """Returns the files that are looked at as a crawl begins: those of the records that are the crawl's own, and
        those of its starts that exist."""
        known = [Path(record.path) for record in records if self.places.fits(record.path)]
        return list(dict.fromkeys([*known, *(path for path in self._list_starts() if path.exists())]))

    def begin(self, state: State, book: ArticleBook, paths: Iterable[Path]) -> FileFindings:
        """Learns what the files have that the state does not know, and which have lost something. Raises
        StateError."""
        self._state, self._book = state, book
        read, cut_off, changed = 0, 0, []
        for path in paths:
            known = state.outputs.find_output(str(path))
            if not path.exists():
                if known is not None and known.size:
                    self._doubt(path)
                    self._note(OutputRecord(str(path), 0, None))
                    changed.append(path)
                continue
            found = self._take_stock(path, known)
            read, cut_off, changed = read + found.read, cut_off + found.cut_off, [*changed, *found.changed]
        return FileFindings(read, changed, cut_off)

    def make_ready(self, url: str) -> FileFindings:
        """Opens the file for an article, before the article is judged. Raises StateError."""
        path = self._locate(url)
        if self._is_closed:
            return FileFindings()
        if path in self._open:
            self._open.move_to_end(path)
            return FileFindings()
        return self._take_stock(path, self._find_record(path))

    def append(self, record: dict[str, Any]) -> None:
        """Writes one line. Raises OSError or OutputChangedError, and writes nothing, as OutputFile does."""
        if self._is_closed:
            raise OSError(errno.EBADF, "it could not be opened again")
        path = self._locate(record["url"])
        if path not in self._open:
            self._unheard += self._take_stock(path, self._find_record(path)).changed
        self._open.move_to_end(path)
        self._open[path].append(record)
        self.number = self._numbers.get(path, 0)

    def watch(self) -> FileFindings:
        """Looks whether open files were moved, deleted or cut. Goes on in new ones where they were. Raises
        StateError."""
        read, changed = 0, self._unheard
        self._unheard = []
        for path, output in list(self._open.items()):
            if not output.was_changed():
                continue
            del self._open[path]
            try:
                output.reopen()
            except StateError:
                output.close()
                raise
            self._open[path] = output
            found = self._learn(path, output)
            read, changed = read + found.read, [*changed, *found.changed]
        return FileFindings(read, changed)

    def flush_files(self, *, is_end: bool = False) -> list[OutputRecord]:
        """Writes to the disk what was appended, and returns the files that have changed since the last call; at the
        crawl's end, all that it has looked at or written to. Raises StateError."""
        for path, output in self._open.items():
            self._note_flushed(path, output)
        records = [record for path, record in self._records.items() if is_end or path in self._changed]
        self._changed.clear()
        return records

    def cut_back(self, state: State) -> None:
        """Takes away what was appended since the state's last commit. Raises StateError."""
        for path, output in self._open.items():
            known = state.outputs.find_output(str(path))
            output.cut_back(known)
            if known is not None:
                self._records[path] = known
        self._changed.clear()

    def close(self, *, keeps_empty: bool = False) -> None:
        """Closes all files. One that was made and got nothing goes."""
        for output in self._open.values():
            output.close(keeps_empty=False)
        self._open.clear()
        self._is_closed = True

    # -- the inside

    def _list_starts(self) -> list[Path]:
        return [self.places.locate(name) for name in self.places.starts]

    def _locate(self, url: str) -> Path:
        return self.places.locate(self.places.name_site(url))

    def _find_record(self, path: Path) -> OutputRecord | None:
        if path in self._records:
            return self._records[path]
        return self._state.outputs.find_output(str(path)) if self._state is not None else None

    def _take_stock(self, path: Path, known: OutputRecord | None) -> FileFindings:
        """Opens a file as the state knows it, and learns what is new in it."""
        while len(self._open) >= self._most_open:
            self._close_longest_unused()
        output = OutputFile(path, self.places.own_files)
        try:
            output.prepare(known)
            findings = self._learn(path, output)
        except BaseException:
            output.close(keeps_empty=False)
            raise
        self._open[path] = output
        if known is not None and not findings.read and not findings.changed and output.size == known.size:
            self._records.setdefault(path, known)
        else:
            self._note_flushed(path, output)
        return findings

    def _learn(self, path: Path, output: OutputFile) -> FileFindings:
        """Learns what is new in a file that is prepared."""
        if self._state is None or self._book is None:
            for _ in output.read_new():
                pass
            output.settle()
            return FileFindings()
        number = self._find_number(path)
        if output.change is not None:
            self._doubt(path)
        read = self._book.learn(output.read_new(), number)
        output.settle()
        if output.cut_off:
            logger.warning("%s ended in a torn line; its %d bytes were taken away.", path, output.cut_off)
        self._book.learn(output.read_added(), number)
        return FileFindings(read, [path] if output.change is not None else [], output.cut_off)

    def _doubt(self, path: Path) -> None:
        assert self._book is not None
        self._book.output = self._find_number(path)
        self._book.doubt()

    def _find_number(self, path: Path) -> int:
        assert self._state is not None
        if path not in self._numbers:
            self._numbers[path] = self._state.outputs.number_output(str(path))
        return self._numbers[path]

    def _close_longest_unused(self) -> None:
        path, output = next(iter(self._open.items()))
        self._note_flushed(path, output)
        del self._open[path]
        output.close(keeps_empty=False)

    def _note_flushed(self, path: Path, output: OutputFile) -> None:
        record = output.flush()
        if self._records.get(path) != record:
            self._note(record)

    def _note(self, record: OutputRecord) -> None:
        path = Path(record.path)
        self._records[path] = record
        self._changed.add(path)


def describe_changed(paths: Collection[Path]) -> str:
    """Returns the beginning of a sentence about files that have lost something."""
    named = ", ".join(map(str, sorted(paths)[:_MOST_NAMED])) + (" …" if len(paths) > _MOST_NAMED else "")
    return f"{named} {'is' if len(paths) == 1 else 'are'} gone, cut or another"
