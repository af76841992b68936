"""Finds records of archives by their id, their payload or their address, where one record names another."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .archive_files import ArchiveFile
from .far_index import FarIndex
from .warc_reader import ArchivedRecord, RecordReader, RecordStart

_KEPT = ("kind", "request", "reading", "answer")  # of a metadata record; the article itself is made anew
_ANSWERS = ("response", "revisit", "conversion")
_NUMBER = "number"  # of the record itself, where it has an article
_MOST_RECORDS = 500_000  # of one file that are kept in mind; a gigabyte of news pages has 30,000
_MOST_FILES = 5  # that are kept in mind
_REACH = 3  # files before the one that names a record, in which it is looked for first


class WrittenArticle(NamedTuple):
    """An article as its crawl has noted it in a file."""

    number: int  # of the record that notes it
    answer: int  # of the record of its page
    url: str


@dataclass(slots=True)
class _Found:
    """The places of one file's answers, by eight bytes of a digest of each name."""

    by_name: dict[bytes, RecordStart] = field(default_factory=dict)
    last_by_url: dict[bytes, RecordStart] = field(default_factory=dict)
    notes: dict[bytes, bytes] = field(default_factory=dict)  # JSON, by the answer that they are of
    written: list[WrittenArticle] = field(default_factory=list)


class RecordIndex:
    """Reads the file that is asked of once through, when it is first asked of, and keeps the places of its answers.

    Of files that lie further off it keeps them on the disk. A file at an address is not fetched for them: there they
    are known once it was read.
    """

    def __init__(self, files: Sequence[ArchiveFile]) -> None:
        self._files = files
        self._known: dict[int, _Found] = {}  # by the number of the file; the one that was asked of last at the end
        self._far = FarIndex()
        self._noted: set[int] = set()  # files that are there as a whole

    def note(self, file: int, record: ArchivedRecord) -> None:
        """Notes a record that is read anyway, for those that name it from far off."""
        if file not in self._noted:
            self._far.note(file, [(_digest(name), record.place) for name in _list_names(record)])

    def find(self, name: str, near: int) -> ArchivedRecord | None:
        """Returns the first answer with that id, or payload digest; None where no file has it.

        `near`: the number of the file that names it. The three before it are looked through next, then all others.
        """
        key = _digest(name)
        return self._find(lambda found: found.by_name.get(key), _list_back(near)) or self._find_far(key)

    def find_note(self, name: str, near: int) -> dict[str, Any] | None:
        """Returns what a crawl's own archive says of the answer with that id, in that file or the next; None where it
        was not read as a page."""
        key = _digest(name)
        for file in range(near, min(near + 2, len(self._files))):
            note = self._learn(file).notes.get(key)
            if note is not None:
                told: dict[str, Any] = json.loads(note)
                return told
        return None

    def list_written(self, file: int) -> list[WrittenArticle]:
        """Returns the articles that a crawl's own archive has noted in a file behind their pages, in order."""
        return self._learn(file).written

    def find_url(self, url: str, near: int) -> ArchivedRecord | None:
        """Returns the last answer of that address in that file, in the next, or in one of the three before it."""
        following = [near + 1] if near + 1 < len(self._files) else []
        order = [near, *following, *_list_back(near)[1:]]
        return self._find(lambda found: found.last_by_url.get(_digest(url)), order)

    def read_at(self, file: int, place: RecordStart) -> ArchivedRecord | None:
        """Reads one record once more."""
        with self._files[file].open() as stream:
            return next((record for record in RecordReader(stream, place) if record.place == place), None)

    def _find(self, choose: Callable[[_Found], RecordStart | None], order: Sequence[int]) -> ArchivedRecord | None:
        for file in order:
            place = choose(self._learn(file))
            if place is not None:
                return self.read_at(file, place)
        return None

    def _find_far(self, key: bytes) -> ArchivedRecord | None:
        far = self._far.find(key)
        if far is None:
            for file, archive in enumerate(self._files):
                if file not in self._noted and "://" not in archive.name:
                    self._note_all(file, self._read_through(file))
            far = self._far.find(key)
        return self.read_at(far.file, far.place) if far is not None else None

    def _note_all(self, file: int, found: _Found) -> None:
        if file not in self._noted:
            self._noted.add(file)
            self._far.note(file, found.by_name.items())

    def _learn(self, file: int) -> _Found:
        found = self._known.pop(file, None)
        if found is None:
            found = self._read_through(file)
            self._note_all(file, found)
            if len(self._known) >= _MOST_FILES:
                del self._known[next(iter(self._known))]
        self._known[file] = found
        return found

    def _read_through(self, file: int) -> _Found:
        found = _Found()
        with self._files[file].open() as stream:
            for record in RecordReader(stream):
                if record.kind == "metadata":
                    _keep_note(found, record)
                if record.kind not in _ANSWERS:
                    continue
                found.last_by_url[_digest(record.url)] = record.place
                for name in _list_names(record):
                    found.by_name.setdefault(_digest(name), record.place)
                if len(found.by_name) >= _MOST_RECORDS:
                    break
        return found


def _list_names(record: ArchivedRecord) -> list[str]:
    """Returns what other records call an answer: its id, and the digest of its body where it has one."""
    payload = record.headers.get("warc-payload-digest", "") if record.kind == "response" else ""
    return [name for name in (record.id, payload) if name] if record.kind in _ANSWERS else []


def _list_back(near: int) -> list[int]:
    return list(range(near, max(near - _REACH, 0) - 1, -1))


def _keep_note(found: _Found, record: ArchivedRecord) -> None:
    if not record.url.startswith("urn:newscrawl:"):
        return
    try:
        told = json.loads(record.content)
        note = {name: told[name] for name in _KEPT} | {_NUMBER: record.place.number if told["article"] else None}
    except (ValueError, KeyError, TypeError):
        return
    key = _digest(record.headers.get("warc-refers-to", ""))
    if len(found.notes) >= _MOST_RECORDS or key in found.notes:
        return
    found.notes[key] = json.dumps(note).encode()
    if note[_NUMBER] is not None and key in found.by_name:
        url = record.url.removeprefix("urn:newscrawl:")
        found.written.append(WrittenArticle(record.place.number, found.by_name[key].number, url))


def _digest(name: str) -> bytes:
    return hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()
