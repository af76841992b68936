"""The table of pages in SQLite: how entries are written there and read again, and how pages are pending again."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple
from typing import Any, NamedTuple

from ..items import Link
from ..walk.steps import Standing, Steps
from .frontier_records import FrontierEntry, PriorKnowledge, Visit, encode_channel, judge_standing
from .sqlite_file import SqliteFile

PENDING, IN_FLIGHT, DONE, FAILED = range(4)
_LINK = "url, headline, date_raw, date_published, kind, found_on, might_be, author, section, modified, translations"
_STEPS = "sections, pagination, related, stale, in_menu"
VISIT = "turned_out, read_at, due, interval, etag, last_modified, seen, unchanged, newest, yielded"
_COLUMNS = f"host, run, state, priority, {_STEPS}, {_LINK}, request"

BATCH = 500  # keys asked for in one query
PageRow = tuple[Any, ...]

INSERT = f"""
    INSERT INTO page (digest, key, channels, yielded, {_COLUMNS}) VALUES ({",".join("?" * 25)})
    ON CONFLICT (digest) DO UPDATE SET ({_COLUMNS}) = ({", ".join("excluded." + c for c in _COLUMNS.split(", "))}),
        channels = iif(run = excluded.run, channels, 0) | excluded.channels, reason = NULL, until = NULL, in_vain = 0,
        yielded = iif(read_at IS NULL, excluded.yielded, yielded)
"""
MERGE = """
    UPDATE page SET headline = coalesce(headline, ?), author = coalesce(author, ?), section = coalesce(section, ?),
        modified = coalesce(modified, ?), translations = coalesce(translations, ?)
    WHERE id = ?
"""
NEXT = f"""
    SELECT id, key, priority, in_vain, {_STEPS}, {_LINK}, request, {VISIT} FROM page
    WHERE run = ? AND host = ? AND state = 0 ORDER BY priority DESC, yielded DESC, id LIMIT 2
"""
HOSTS = """
    SELECT queue.host, host.name FROM queue JOIN host ON host.id = queue.host
    WHERE queue.run = ? ORDER BY queue.head DESC, queue.served
"""
RAISE = """
    INSERT INTO queue (run, host, head, served) VALUES (?, ?, ?, ?)
    ON CONFLICT (run, host) DO UPDATE SET head = max(head, excluded.head) WHERE head < excluded.head
"""

# The run's own pages and those of earlier runs of the same start addresses. Of runs that shared only some of these, as
# those of a list of sites that has changed since, the pages of the run's sites.
OF_THESE_STARTS = (
    "run IN (SELECT number FROM temp.own_run) AND (run NOT IN (SELECT number FROM temp.related_run) "
    "OR host IN (SELECT id FROM temp.own_host))"
)


class KnownPage(NamedTuple):
    """The row of a known page, without what its own links say."""

    id: int
    run: int
    state: int
    channels: int
    modified: str | None
    lacks_time: int
    lacks_headline: int
    lacks_author: int
    lacks_section: int
    lacks_translations: int
    read_at: float | None
    due: float | None


def make_digest(key: str) -> bytes:
    """Returns the 12 bytes by which the table finds a key."""
    return hashlib.blake2b(key.encode("utf-8", "replace"), digest_size=12).digest()


def make_row(entry: FrontierEntry, host: int, run: int) -> PageRow:
    """Returns the values of the columns, in the order of INSERT, from `host` on."""
    link, steps = entry.link, entry.steps
    return (
        *(host, run, PENDING, entry.priority),
        *(steps.sections, steps.pagination, steps.related, steps.stale, steps.in_menu),
        *(link.url, link.headline, link.date_raw, link.date_published, link.kind, link.found_on, link.might_be),
        *(link.author, link.section, link.modified, write_translations(link)),
        entry.request,
    )


def write_translations(link: Link) -> str | None:
    """Returns the translations as JSON; None without any."""
    return json.dumps(link.translations, ensure_ascii=False) if link.translations else None


def read_translations(text: str | None) -> dict[str, str] | None:
    """Returns the translations: language → address. Raises sqlite3.DatabaseError where the text is damaged."""
    if not text:
        return None
    try:
        translations = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise sqlite3.DatabaseError(f"malformed translations: {error}") from error
    if not isinstance(translations, dict) or not all(isinstance(url, str) for url in translations.values()):
        raise sqlite3.DatabaseError("malformed translations")
    return translations


def read_entry(row: PageRow, tries: Mapping[str, int]) -> FrontierEntry:
    """Returns the entry of a row of NEXT. `tries`: by key, at how many crashes a page was being read."""
    _, key, priority, in_vain, *rest = row
    (sections, pagination, related, stale, in_menu), visit = rest[:5], rest[17:]
    *told, translations, request = rest[5:17]
    link = Link(*told)
    link.translations = read_translations(translations)
    return FrontierEntry(
        key,
        link,
        Steps(sections, pagination, related, stale, bool(in_menu), visit[-1]),
        priority,
        tries.get(key, 0),
        read_visit(visit),
        in_vain,
        visit[3] if visit[1] is None else None,
        request,
    )


def read_visit(row: Sequence[Any]) -> Visit | None:
    """Returns the visit of a row's columns VISIT; None where the page was never read."""
    return Visit(*row) if row[1] is not None else None


class PageTable:
    """The pages of a state, and the queue of hosts that have pages waiting. Its callers are within a transaction."""

    def __init__(self, file: SqliteFile) -> None:
        self.file = file
        self._database = file.database
        self.run = 0  # the number of the one that is on
        self.first_page = 0  # no page with a lesser id was found by this run
        self.served = 0  # how many pages were handed out, by which hosts with equal claims take turns
        self._hosts: dict[str, int] = {}

    def find_host(self, name: str) -> int:
        """Returns the number of the host, which it adds where there is none."""
        host = self._hosts.get(name)
        if host is None:
            row = self.file.ask("SELECT id FROM host WHERE name = ?", name)
            host = row[0] if row else self._database.execute("INSERT INTO host (name) VALUES (?)", (name,)).lastrowid
            if len(self._hosts) >= 10_000:
                self._hosts.clear()
            assert host is not None  # an INSERT has a row
            self._hosts[name] = host
        return host

    def find_known(self, keys: Sequence[str]) -> dict[str, KnownPage]:
        """Returns the pages that are known, of all those, by key."""
        known = {}
        digests = [make_digest(key) for key in keys]
        for start in range(0, len(digests), BATCH):
            batch = digests[start : start + BATCH]
            rows = self._database.execute(
                "SELECT key, id, run, state, channels, modified, date_raw IS NULL, headline IS NULL, author IS NULL, "
                "section IS NULL, translations IS NULL, read_at, due FROM page "
                f"WHERE digest IN ({','.join('?' * len(batch))})",
                batch,
            )
            known.update({key: KnownPage(*row) for key, *row in rows})
        return known

    def judge_standing(self, known: KnownPage | None, link: Link, now: float) -> Standing:
        """Returns how a page stands, and adds to a pending page what the link says of it."""
        if known is None:
            return "new"
        is_older = known.read_at is not None and known.id < self.first_page
        in_this_run, is_done = known.run == self.run, known.state == DONE
        before = PriorKnowledge(
            in_this_run, is_done, known.read_at, known.due, known.modified, known.channels, is_older
        )
        standing = judge_standing(before, link, now)
        channel = encode_channel(link.kind)
        if standing != "new" and known.run == self.run and not known.channels & channel:
            self._database.execute("UPDATE page SET channels = channels | ? WHERE id = ?", (channel, known.id))
        if known.state == PENDING and known.run == self.run:
            self._merge(known, link)
        elif standing != "new" and known.modified is None and link.modified is not None:
            self._database.execute("UPDATE page SET modified = ? WHERE id = ?", (link.modified, known.id))
        return standing

    def _merge(self, known: KnownPage, link: Link) -> None:
        """Adds to a pending page what the link says of it."""
        if known.lacks_time and link.date_raw is not None:
            self._database.execute(
                "UPDATE page SET date_raw = ?, date_published = ? WHERE id = ?",
                (link.date_raw, link.date_published, known.id),
            )
        lacks = (
            *(known.lacks_headline, known.lacks_author, known.lacks_section),
            *(known.modified is None, known.lacks_translations),
        )
        told = (link.headline, link.author, link.section, link.modified, write_translations(link))
        if any(lacking and text for lacking, text in zip(lacks, told, strict=True)):
            self._database.execute(MERGE, (*told, known.id))

    def note_visit(self, key: str, visit: Visit | None) -> None:
        """Keeps the visit, if there is one."""
        if visit is not None:
            self._database.execute(
                f"UPDATE page SET ({VISIT}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE digest = ?",
                (*astuple(visit), make_digest(key)),
            )

    def choose_host(self, is_free: Callable[[str], bool]) -> int | None:
        """Returns the number of the first host that is free and has pages waiting; None where there is none."""
        cursor = self._database.execute(HOSTS, (self.run,))
        try:
            return next((host for host, name in cursor if is_free(name)), None)
        finally:
            cursor.close()

    def raise_heads(self, run: int, heads: Mapping[int, int]) -> None:
        """Notes the highest priority among the pages that wait, by host."""
        self._database.executemany(RAISE, [(run, host, head, self.served) for host, head in heads.items()])

    def requeue(self, condition: str, *values: object, into: int | None = None) -> int:
        """Makes the pages that meet the condition pending again, in the run `into` or else in their own. Returns how
        many."""
        rows = self._database.execute(
            f"SELECT run, host, max(priority), count(*) FROM page WHERE {condition} GROUP BY run, host", values
        ).fetchall()
        self._database.execute(
            f"UPDATE page SET state = 0, run = coalesce(?, run), until = NULL, reason = NULL WHERE {condition}",
            (into, *values),
        )
        for run, host, head, _ in rows:
            self.raise_heads(into or run, {host: head})
        return sum(row[3] for row in rows)
