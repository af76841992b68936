"""Finds records of an archive by their id, their payload or their address, where one record names another."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from .archive_files import ArchiveFile
from .warc_reader import ArchivedRecord, Place, RecordReader

_MOST_RECORDS = 500_000  # of one file that are kept in mind; a gigabyte of news pages has 30,000
_MOST_FILES = 4  # that are kept in mind


@dataclass(slots=True)
class _Found:
    """The places of one file's answers, by eight bytes of a digest of each name."""

    by_name: dict[bytes, Place] = field(default_factory=dict)
    last_by_url: dict[bytes, Place] = field(default_factory=dict)


class RecordIndex:
    """Reads the file that is asked of once through, when it is first asked of, and keeps the places of its answers."""

    def __init__(self, files: Sequence[ArchiveFile]) -> None:
        self._files = files
        self._known: dict[int, _Found] = {}  # by the number of the file; the one that was asked of last at the end

    def find(self, name: str, near: int) -> ArchivedRecord | None:
        """Returns the first answer with that id, or payload digest; None where no file has it.

        `near`: the number of the file that names it. Files before it are looked through next.
        """
        return self._find(lambda found: found.by_name.get(_digest(name)), range(near, -1, -1))

    def find_url(self, url: str, near: int) -> ArchivedRecord | None:
        """Returns the last answer of that address in that file, in the next, or in one before it."""
        order = [near, *([near + 1] if near + 1 < len(self._files) else []), *range(near - 1, -1, -1)]
        return self._find(lambda found: found.last_by_url.get(_digest(url)), order)

    def read_at(self, file: int, place: Place) -> ArchivedRecord | None:
        """Reads one record once more."""
        with self._files[file].open() as stream:
            return next((record for record in RecordReader(stream, place) if record.place == place), None)

    def _find(self, choose: Callable[[_Found], Place | None], order: Sequence[int]) -> ArchivedRecord | None:
        for file in order:
            place = choose(self._learn(file))
            if place is not None:
                return self.read_at(file, place)
        return None

    def _learn(self, file: int) -> _Found:
        found = self._known.pop(file, None)
        if found is None:
            found = _Found()
            with self._files[file].open() as stream:
                for record in _list_answers(RecordReader(stream)):
                    found.last_by_url[_digest(record.url)] = record.place
                    payload = record.headers.get("warc-payload-digest", "") if record.kind == "response" else ""
                    for name in (record.id, payload):
                        if name:
                            found.by_name.setdefault(_digest(name), record.place)
                    if len(found.by_name) >= _MOST_RECORDS:
                        break
            if len(self._known) >= _MOST_FILES:
                del self._known[next(iter(self._known))]
        self._known[file] = found
        return found


def _list_answers(reader: RecordReader) -> Iterator[ArchivedRecord]:
    return (record for record in reader if record.kind in ("response", "revisit", "conversion"))


def _digest(name: str) -> bytes:
    return hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()
