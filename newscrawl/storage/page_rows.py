"""A page's row in SQLite: its columns, how an Entry is written there, and how it is read again."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ..items import Link
from ..walk.steps import Steps
from .frontier_records import Entry, Visit

PENDING, IN_FLIGHT, DONE, FAILED = range(4)
_LINK = "url, headline, date_raw, date_published, kind, found_on, might_be, author, section, modified, translations"
_STEPS = "sections, pagination, related, stale, in_menu"
VISIT = "turned_out, read_at, due, interval, etag, last_modified, seen, unchanged, newest, yielded"
_COLUMNS = f"host, run, state, priority, {_STEPS}, {_LINK}"

Row = tuple[Any, ...]

INSERT = f"""
    INSERT INTO page (digest, key, channels, yielded, {_COLUMNS}) VALUES ({",".join("?" * 24)})
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
    SELECT id, key, priority, in_vain, {_STEPS}, {_LINK}, {VISIT} FROM page
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


class KnownPage(NamedTuple):
    """A known page's row, without what its own links say."""

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
    visit: Visit | None


def make_digest(key: str) -> bytes:
    return hashlib.blake2b(key.encode("utf-8", "replace"), digest_size=12).digest()


def make_row(entry: Entry, host: int, run: int) -> Row:
    link, steps = entry.link, entry.steps
    return (
        *(host, run, PENDING, entry.priority),
        *(steps.sections, steps.pagination, steps.related, steps.stale, steps.in_menu),
        *(link.url, link.headline, link.date_raw, link.date_published, link.kind, link.found_on, link.might_be),
        *(link.author, link.section, link.modified, write_translations(link)),
    )


def write_translations(link: Link) -> str | None:
    return json.dumps(link.translations, ensure_ascii=False) if link.translations else None


def read_translations(text: str | None) -> dict[str, str] | None:
    """Raises sqlite3.DatabaseError where the text is damaged."""
    if not text:
        return None
    try:
        translations = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise sqlite3.DatabaseError(f"malformed translations: {error}") from error
    if not isinstance(translations, dict) or not all(isinstance(url, str) for url in translations.values()):
        raise sqlite3.DatabaseError("malformed translations")
    return translations


def read_entry(row: Row, tries: Mapping[str, int]) -> Entry:
    _, key, priority, in_vain, *rest = row
    (sections, pagination, related, stale, in_menu), visit = rest[:5], rest[16:]
    *told, translations = rest[5:16]
    link = Link(*told)
    link.translations = read_translations(translations)
    return Entry(
        key,
        link,
        Steps(sections, pagination, related, stale, bool(in_menu), visit[-1]),
        priority,
        tries.get(key, 0),
        read_visit(visit),
        in_vain,
        visit[3] if visit[1] is None else None,
    )


def read_visit(row: Sequence[Any]) -> Visit | None:
    return Visit(*row) if row[1] is not None else None
