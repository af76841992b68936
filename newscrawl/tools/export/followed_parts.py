"""Dated parts of what a database has, each stored as a whole: in a folder, in S3, wherever Scrapy's feed storages do.

Where a part ends and when, by which it is named, is noted in the database before it is stored; then it is noted that it
is there. Who begins anew in between stores the same articles under the same name once more, so that none is there twice
and none is lacking. One process at a time stores the parts of a name, on whatever machine; the next one goes on where
that one was.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any
from zlib import crc32

from ...errors import CommandError
from ...urls.typed_addresses import hide_login
from ..locking_session import LockingSession
from .following import LogPlace

PLACEHOLDERS = ("date", "time", "seq")
_PLACEHOLDER = re.compile(r"%\((\w*)\)s?")
_SCHEMA = "newscrawl_export"
_TABLE = f"{_SCHEMA}.places"
_MAKE = (
    f"CREATE SCHEMA IF NOT EXISTS {_SCHEMA}",
    f"CREATE TABLE IF NOT EXISTS {_TABLE} (target text PRIMARY KEY, place jsonb NOT NULL)",
)
_READ = f"SELECT place FROM {_TABLE} WHERE target = %s"
_SAVE = f"INSERT INTO {_TABLE} VALUES (%s, %s) ON CONFLICT (target) DO UPDATE SET place = excluded.place"

ReadLines = Callable[[int, int], Iterator[bytes]]  # behind one seq, up to another
StorePart = Callable[[str, Iterator[bytes]], None]  # under an address, in place of what may be there


@dataclass(frozen=True, slots=True)
class PartSize:
    """When a part is done: when it has so many bytes, or its first article is so old."""

    most: int
    every: timedelta


class FollowedParts:
    """A FollowTarget. Raises CommandError where another process stores these parts, or one cannot be stored;
    SessionLostError where the database no longer answers.
    """

    def __init__(
        self, template: str, session: LockingSession, read_lines: ReadLines, store: StorePart, size: PartSize
    ) -> None:
        self.template = template
        self._session, self._read_lines, self._store, self._size = session, read_lines, store, size
        self._name = hide_login(template)
        number = crc32(self._name.encode()) - 2**31
        if not session.try_lock(number):
            raise CommandError(
                f"The parts of {self._name} are stored by {session.find_holder(number) or 'another one'}; end that one "
                "first.",
                1,
            )
        for statement in _MAKE:
            session.ask(statement)
        rows = session.ask(_READ, self._name)
        told: dict[str, Any] = rows[0][0] if rows else {}
        self._stored = self._gathered = LogPlace(*told.get("stored", ()))
        self._bytes = 0
        self._since: datetime | None = None
        if "begun" in told:
            self._finish_part(datetime.fromisoformat(told["begun"]["at"]), LogPlace(*told["begun"]["place"]))

    @property
    def place(self) -> LogPlace:
        return self._gathered

    def take(self, lines: Sequence[bytes], place: LogPlace) -> None:
        self._gathered = place
        if lines:
            self._bytes += sum(map(len, lines))
            self._since = self._since or _tell_now()
        if self._bytes >= self._size.most:
            self._close_part()

    def look_at_clock(self) -> None:
        if self._since is not None and _tell_now() - self._since >= self._size.every:
            self._close_part()

    def finish(self) -> None:
        if self._since is not None:
            self._close_part()
        elif self._gathered != self._stored:
            self._save(self._gathered)

    def _close_part(self) -> None:
        now = _tell_now()
        self._save(self._stored, {"at": now.isoformat(), "place": self._gathered})
        self._finish_part(now, self._gathered)

    def _finish_part(self, closed_at: datetime, place: LogPlace) -> None:
        name = fill_template(self.template, closed_at, place.seq)
        self._store(name, self._read_lines(self._stored.seq, place.seq))
        self._stored = self._gathered = place
        self._bytes, self._since = 0, None
        self._save(place)

    def _save(self, stored: LogPlace, begun: dict[str, Any] | None = None) -> None:
        told = {"stored": stored, "begun": begun} if begun is not None else {"stored": stored}
        self._session.ask(_SAVE, self._name, json.dumps(told))


def is_template(output: str) -> bool:
    """Returns whether an output is stored in parts, rather than a file that grows."""
    return "://" in output or _PLACEHOLDER.search(output) is not None


def check_template(template: str) -> None:
    """Raises ValueError, with one sentence, where not each part would have a name of its own."""
    names = _PLACEHOLDER.findall(template)
    unknown = next((name for name in names if name not in PLACEHOLDERS), None)
    if unknown is not None:
        raise ValueError(f"%({unknown})s stands for nothing; use %(date)s, %(time)s and %(seq)s.")
    if "time" not in names and "seq" not in names:
        raise ValueError("Each part needs a name of its own; put %(time)s or %(seq)s into -o.")


def fill_template(template: str, now: datetime, seq: int) -> str:
    """Returns the name of a part that is closed now, and whose last article has this `seq`."""
    values = {"date": f"{now:%Y-%m-%d}", "time": f"{now:%Y-%m-%dT%H-%M-%S}", "seq": f"{seq:012}"}
    return _PLACEHOLDER.sub(lambda match: values[match[1]], template)


def _tell_now() -> datetime:
    return datetime.now(timezone.utc)
