"""Exports the articles of some files, in order: leaves out what is not wanted, and tells what it left out."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from ...errors import CommandError
from ...storage.jsonlines import ArticleRecord
from ...storage.state_places import StatePlace
from ...text.counting import name_count
from .article_lines import ArticleFile, ArticleLines, FileLine, OddLineError, read_article
from .chosen_articles import ArticleChoice, pick
from .csv_table import CsvTable
from .database_articles import DatabaseArticles
from .export_target import Form, open_target
from .newest_versions import OlderVersions
from .record_lines import RecordLines
from .record_shapes import read_shapes
from .schema_org import NewsArticles
from .sqlite_table import SqliteTable, open_database


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What a user asks for."""

    form: Form
    target: Path | None  # None: standard output
    fields: tuple[str, ...]
    choice: ArticleChoice = field(default_factory=ArticleChoice)
    keeps_versions: bool = False  # all versions of an article, not the newest alone
    is_raw: bool = False  # CSV: texts that might be formulas are left as they are


@dataclass(slots=True)
class ExportReport:
    """What became of the lines. `sentences` tell what is wrong with files."""

    written: int = 0
    older: int = 0
    unwanted: int = 0  # outside of the time or the sites that were asked for
    odd: int = 0  # lines that are no articles
    is_damaged: bool = False  # a file could not be read to its end
    sentences: list[str] = field(default_factory=list)

    @property
    def found(self) -> int:
        """The articles that were read."""
        return self.written + self.older + self.unwanted

    @property
    def is_partial(self) -> bool:
        """True where something could not be read that should have been."""
        return self.is_damaged or self.odd > 0

    def describe(self, target: Path | None) -> str:
        """Returns the closing sentence."""
        left_out = [
            name_count(count, one, many)
            for count, one, many in (
                (self.older, "older version", "older versions"),
                (self.unwanted, "article not asked for", "articles not asked for"),
                (self.odd, "line that is no article", "lines that are no articles"),
            )
            if count
        ]
        rest = f"; left out: {', '.join(left_out)}" if left_out else ""
        return f"{name_count(self.written, 'article')} to {target or 'standard output'}{rest}."


class _ArticleWriter(Protocol):
    def write(self, record: Mapping[str, Any]) -> None: ...

    def finish(self) -> None: ...


def export_articles(places: Sequence[StatePlace], order: ExportOrder) -> ExportReport:
    """Writes the articles of files of JSON Lines and of databases, read in this order.

    Raises CommandError where nothing can be read or written, and StateError where a database cannot be read; the target
    is as it was then.
    """
    _check_packages(order.form)
    files = list({file.identity: file for file in map(_open_place, places)}.values())
    same = next((file for file in files if order.target is not None and file.is_same(order.target)), None)
    if same is not None:
        raise CommandError(f"{same.path} is to be read, and cannot be written too; name another file: -o FILE.", 2)
    report = ExportReport()
    with _open_writer(order) as writer:
        for record in _read(files, order, report):
            writer.write(record if order.form == "sqlite" else pick(record, order.fields))
            report.written += 1
        if not report.found:
            looked_in = ", ".join(str(file.path) for file in files[:3]) + (" …" if len(files) > 3 else "")
            told = " ".join(report.sentences)
            raise CommandError(f"{told} No article is in {looked_in}; nothing is written.".strip(), 1)
        writer.finish()
    return report


def _open_place(place: StatePlace) -> ArticleLines:
    return ArticleFile(place) if isinstance(place, Path) else DatabaseArticles(place)


class _FileInHand:
    """A file while it is read: what is wrong with it goes into the report."""

    def __init__(self, file: ArticleLines, report: ExportReport) -> None:
        self._file, self._report = file, report
        self._lines = self._odd = self._last = 0
        self._first_odd = ""

    def read_lines(self) -> Iterator[FileLine]:
        try:
            for line in self._file.read_lines():
                self._lines, self._last = self._lines + 1, line.number
                yield line
        except (zlib.error, OSError) as error:
            self._report.is_damaged = True
            why = error.strerror if isinstance(error, OSError) else error
            self._tell(f"is damaged behind line {self._last} ({why}); what follows is left out")
        if self._odd:
            lines = name_count(self._odd, "line that is no article", "lines that are no articles")
            self._tell(f"has {lines} (the first is {self._first_odd}); the others are exported")
        if self._file.is_torn:
            self._tell(f"breaks off behind line {self._last}; a crawl may be writing it")
        if not self._lines:
            self._tell("has no line")

    def note_odd(self, line: FileLine, error: OddLineError) -> None:
        if not line.is_whole:
            self._tell(f"ends amid line {line.number}, which is left out; a crawl may be writing it")
            return
        self._first_odd = self._first_odd or f"line {line.number}: {error}"
        self._odd += 1
        self._report.odd += 1

    def _tell(self, clause: str) -> None:
        self._report.sentences.append(f"{self._file.path} {clause}.")


def _read(files: Sequence[ArticleLines], order: ExportOrder, report: ExportReport) -> Iterator[ArticleRecord]:
    """Yields the articles that are wanted, and notes in the report what is left out."""
    shapes = read_shapes()
    place = 0
    with closing(OlderVersions(() if order.keeps_versions else files, shapes)) as older:
        for file in files:
            in_hand = _FileInHand(file, report)
            for line in in_hand.read_lines():
                place += 1
                try:
                    record = read_article(line, shapes)
                except OddLineError as error:
                    in_hand.note_odd(line, error)
                    continue
                if older.has(place):
                    report.older += 1
                elif order.choice.has(record):
                    yield record
                else:
                    report.unwanted += 1


@contextmanager
def _open_writer(order: ExportOrder) -> Iterator[_ArticleWriter]:
    if order.form == "sqlite":
        assert order.target is not None
        with open_database(order.target) as database:
            yield SqliteTable(database, order.fields, keeps_versions=order.keeps_versions)
    else:
        with open_target(order.target) as file:
            yield _make_writer(order, file)


def _make_writer(order: ExportOrder, file: BinaryIO) -> _ArticleWriter:
    if order.form == "csv":
        return CsvTable(file, order.fields, is_raw=order.is_raw)
    if order.form == "parquet":
        from .parquet_file import ParquetFile  # here, since pyarrow is not everybody's

        return ParquetFile(file, order.fields)
    return NewsArticles(file) if order.form == "jsonld" else RecordLines(file)


def _check_packages(form: Form) -> None:
    if form == "parquet" and find_spec("pyarrow") is None:
        raise CommandError("Parquet needs pyarrow, which is not installed: pip install pyarrow, then try again.", 1)
