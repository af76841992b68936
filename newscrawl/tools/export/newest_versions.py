"""Which lines of the files hold the newest version of their article, found without holding the articles in memory."""

from __future__ import annotations

import re
import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from ...errors import CommandError
from ...storage.jsonlines import ArticleRecord, parse_record
from .article_lines import ArticleLines, FileLine, OddLineError, read_article
from .record_shapes import Shape

# How a crawl writes these keys. Within a text every quotation mark has a backslash before it, so that a body that shows
# such a line is not taken for one.
_KEYS = re.compile(
    rb'"fetched_at": ?"([^"\\]{10,40})", ?"content_hash": ?"[^"\\]*", '
    rb'?"article_id": ?"([^"\\]{1,80})", ?"version": ?(\d{1,9})\b'
)
_NO_DIGIT = re.compile(r"\D")
_SCHEMA = """
CREATE TABLE newest (
    id TEXT PRIMARY KEY, fetched INTEGER NOT NULL, version INTEGER NOT NULL, place INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE older (place INTEGER PRIMARY KEY);
"""
_CACHE = -64_000  # kibibytes of the index in memory; the rest of it lies in a temporary file


class _VersionKeys(NamedTuple):
    article_id: str
    fetched: int  # the digits of the time, as one number
    version: int


class OlderVersions:
    """The lines that another line replaces: of those with one `article_id`, all but the one that was fetched last.

    Of two that were fetched together the higher version stays, then the later line.
    """

    def __init__(self, files: Sequence[ArticleLines], shapes: Mapping[str, Shape]) -> None:
        """Reads the files. Raises CommandError where there is no room for the index."""
        self._shapes = shapes
        self._database = sqlite3.connect("")  # a temporary file, which nobody else sees
        try:
            self._database.executescript(f"PRAGMA journal_mode=OFF; PRAGMA cache_size={_CACHE}; {_SCHEMA} BEGIN")
            self._note_all(files)
            self._places = self._database.execute("SELECT place FROM older ORDER BY place")
        except sqlite3.Error as error:
            self._database.close()
            raise CommandError(
                f"Versions cannot be told apart ({error}); make room for temporary files, or add --versions all.",
                1,
            ) from error
        self._next: int | None = 0

    def close(self) -> None:
        self._database.close()

    def has(self, place: int) -> bool:
        """Returns whether the line at this place is one: its number over all files, from 1, empty lines not counted. To
        be asked in ascending order.
        """
        while self._next is not None and self._next < place:
            self._next = next(self._places, (None,))[0]
        return self._next == place

    def _note_all(self, files: Sequence[ArticleLines]) -> None:
        place = 0
        for file in files:
            with suppress(zlib.error, OSError):  # told by whoever exports the file's lines
                for line in file.read_lines():
                    place += 1
                    self._note(place, line)

    def _note(self, place: int, line: FileLine) -> None:
        told = _read_keys(line)
        if told is None:
            return
        added = self._database.execute("INSERT OR IGNORE INTO newest VALUES (?, ?, ?, ?)", (*told, place))
        if added.rowcount:
            return
        try:
            read_article(line, self._shapes)
        except OddLineError:
            return  # it is not exported, and replaces nothing
        *known, former = self._database.execute(
            "SELECT fetched, version, place FROM newest WHERE id = ?", (told.article_id,)
        ).fetchone()
        is_newer = (told.fetched, told.version) >= tuple(known)
        if is_newer:
            self._database.execute("REPLACE INTO newest VALUES (?, ?, ?, ?)", (*told, place))
        self._database.execute("INSERT INTO older VALUES (?)", (former if is_newer else place,))


def _read_keys(line: FileLine) -> _VersionKeys | None:
    """Returns what tells versions apart; None for a line without an article's id."""
    if line.content is None:
        return None
    found = _KEYS.search(line.content)
    if found is not None:
        return _tell(found[2].decode("utf-8", "replace"), found[1].decode("utf-8", "replace"), int(found[3]))
    record: ArticleRecord = parse_record(line.content) or {}
    article_id, fetched, version = record.get("article_id"), record.get("fetched_at"), record.get("version")
    if not isinstance(article_id, str) or not article_id:
        return None
    return _tell(article_id, fetched if isinstance(fetched, str) else "", version if isinstance(version, int) else 1)


def _tell(article_id: str, fetched: str, version: int) -> _VersionKeys:
    return _VersionKeys(article_id, int(_NO_DIGIT.sub("", fetched)[:14] or 0), version)
