"""How far archives of pages are read: what is kept of each file, so that none of its pages is read twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class ArchiveProgress:
    """How far one file is read. Pages are known by the numbers of their records."""

    first_id: str  # of the file's first record: another file may have taken its name
    number: int = 0  # reading goes on with the record that so many records stand before …
    offset: int = 0  # … and with this byte
    next_number: int = 0  # all pages before it are read …
    waiting: tuple[int, ...] = ()  # … but these


class ArchiveBook(Protocol):
    """The archives that were read, or begun."""

    def find_progress(self, archive: str) -> ArchiveProgress | None:
        """Returns how far the file of that name is read; None where it was never begun."""

    def note_progress(self, archive: str, progress: ArchiveProgress) -> None:
        """Remembers how far it is read."""

    def forget_progress(self) -> None:
        """Has all files count as never read."""
