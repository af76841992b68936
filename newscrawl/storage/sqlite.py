"""A frontier in one SQLite file: millions of addresses at flat memory, whole after any crash."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple
from pathlib import Path

from ..items import FoundBy, Link
from ..walk.walk import Standing
from .frontier import (
    FEW,
    MAX_TRIES,
    OFTEN,
    Counts,
    Entry,
    Known,
    Run,
    Visit,
    decode_channels,
    encode_channel,
    judge_standing,
    merge_link,
)
from .page_rows import (
    DONE,
    FAILED,
    HOSTS,
    IN_FLIGHT,
    INSERT,
    MERGE,
    NEXT,
    PENDING,
    RAISE,
    VISIT,
    KnownPage,
    make_digest,
    make_row,
    read_entry,
    read_visit,
    write_translations,
)
from .schema import describe_error
from .sqlite_lessons import SqliteLessons

_BATCH = 500  # keys asked for in one query


class SqliteFrontier(SqliteLessons):
    """See Frontier. One process at a time: a lock file lies beside the file, and others may read meanwhile."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._run = 0
        self._served = 0
        try:
            self._tries: dict[str, int] = dict(self._database.execute("SELECT key, tries FROM crash"))
        except sqlite3.Error as error:
            self._let_go()
            raise describe_error(path, error) from error

    def begin_run(self, starts: str, now: float) -> Run:
        with self.change():
            self._served = self._ask("SELECT max(served) FROM queue")[0] or 0
            last = self._ask("SELECT number, ended FROM run WHERE starts = ? ORDER BY number DESC LIMIT 1", starts)
            if last and last[1] is None:
                self._run = last[0]
                return Run(self._run, resumed=True)
            cursor = self._database.execute("INSERT INTO run (starts, began) VALUES (?, ?)", (starts, now))
            self._run = cursor.lastrowid or 0
            return Run(self._run, resumed=False)

    def end_run(self, now: float) -> None:
        with self.change() as database:
            database.execute("UPDATE run SET ended = ? WHERE number = ?", (now, self._run))

    def learn(self, found: Mapping[str, Link], now: float) -> dict[str, Standing]:
        with self.change():
            known = self._find_known(list(found))
            return {key: self._judge_standing(known.get(key), link, now) for key, link in found.items()}

    def add(self, entries: Sequence[Entry], now: float) -> int:
        with self.change() as database:
            known = self._find_known([entry.key for entry in entries])
            fresh: dict[str, Entry] = {}
            for entry in entries:
                if entry.key in fresh:
                    merge_link(fresh[entry.key].link, entry.link)
                elif self._judge_standing(known.get(entry.key), entry.link, now) == "new":
                    fresh[entry.key] = entry
            heads: dict[int, int] = {}
            rows = []
            for entry in fresh.values():
                host = self._find_host(entry.host)
                heads[host] = max(heads.get(host, entry.priority), entry.priority)
                channel = encode_channel(entry.link.kind)
                yielded = entry.steps.yielded
                rows.append((make_digest(entry.key), entry.key, channel, yielded, *make_row(entry, host, self._run)))
            database.executemany(INSERT, rows)
            self._raise_heads(self._run, heads)
            for key in fresh.keys() & self._tries.keys():
                self._judge(key)
            return len(fresh)

    def revive(self, now: float, *, listings: bool) -> int:
        with self.change():
            of_these_starts = (
                "run IN (SELECT number FROM run WHERE starts = (SELECT starts FROM run WHERE number = ?)) "
                f"AND state IN ({DONE}, {FAILED})"
            )
            condition = f"due <= ? AND {of_these_starts}"
            count = self._requeue(condition, now, self._run, into=self._run)
            if listings:
                near = (
                    "turned_out IN ('listing', 'feed', 'sitemap') AND pagination = 0 AND sections <= 1 "
                    f"AND {of_these_starts}"
                )
                in_menu = self._ask(f"SELECT count(*) FROM page WHERE in_menu AND sections = 1 AND {near}", self._run)[
                    0
                ]
                chosen = "in_menu" if in_menu >= FEW else f"(in_menu OR interval <= {OFTEN})"
                count += self._requeue(f"{chosen} AND {near}", self._run, into=self._run)
            return count

    def take(self, now: float, seconds: float, is_free: Callable[[str], bool]) -> Entry | None:
        with self.change() as database:
            while (host := self._choose_host(is_free)) is not None:
                rows = database.execute(NEXT, (self._run, host)).fetchall()
                if not rows:  # finished without having been taken
                    database.execute("DELETE FROM queue WHERE run = ? AND host = ?", (self._run, host))
                    continue
                database.execute(
                    "UPDATE page SET state = 1, until = ? WHERE id = ?",
                    (now + seconds, rows[0][0]),
                )
                self._served += 1
                if len(rows) > 1:
                    database.execute(
                        "UPDATE queue SET head = ?, served = ? WHERE run = ? AND host = ?",
                        (rows[1][2], self._served, self._run, host),
                    )
                else:
                    database.execute("DELETE FROM queue WHERE run = ? AND host = ?", (self._run, host))
                return read_entry(rows[0], self._tries)
            return None

    def finish(self, key: str, output_size: int | None = None, visit: Visit | None = None) -> None:
        with self.change() as database:
            database.execute(
                "UPDATE page SET state = 2, until = NULL, reason = NULL, output_size = coalesce(?, output_size) "
                "WHERE digest = ?",
                (output_size, make_digest(key)),
            )
            self._note_visit(key, visit)
            if self._tries.pop(key, None):
                database.execute("DELETE FROM crash WHERE key = ?", (key,))

    def give_back(self, key: str) -> None:
        with self.change():
            self._requeue("digest = ?", make_digest(key))

    def fail(self, key: str, reason: str, visit: Visit | None = None) -> None:
        with self.change() as database:
            database.execute(
                "UPDATE page SET state = 3, until = NULL, reason = ? WHERE digest = ?", (reason, make_digest(key))
            )
            self._note_visit(key, visit)

    def blame(self, key: str) -> int:
        with self.change() as database:
            page = self._ask("SELECT state FROM page WHERE digest = ?", make_digest(key))
            if page is not None and page[0] == DONE:
                return 0
            self._tries[key] = self._tries.get(key, 0) + 1
            database.execute("INSERT OR REPLACE INTO crash (key, tries) VALUES (?, ?)", (key, self._tries[key]))
            if page is not None:
                self._requeue("digest = ?", make_digest(key))
                self._judge(key)
            return self._tries[key]

    def reclaim(self, now: float | None = None) -> int:
        with self.change():
            return self._requeue("state = 1") if now is None else self._requeue("state = 1 AND until < ?", now)

    def reopen(self, output: str, size: int) -> int:
        with self.change() as database:
            known = self._ask("SELECT size FROM output WHERE path = ?", output)
            if known is None or known[0] <= size:
                return 0
            database.execute("UPDATE output SET size = ? WHERE path = ?", (size, output))
            count = self._requeue("state = 2 AND output_size > ?", size)
            database.execute("UPDATE page SET output_size = NULL WHERE output_size > ?", (size,))
            return count

    def ask_again(self, keys: Sequence[str]) -> None:
        with self.change():
            for key in keys:
                self._requeue("digest = ? AND state = 2", make_digest(key), into=self._run)

    def requeue_failed(self) -> int:
        with self.change() as database:
            database.execute("UPDATE run SET ended = NULL WHERE number IN (SELECT run FROM page WHERE state = 3)")
            database.execute("DELETE FROM crash WHERE key IN (SELECT key FROM page WHERE state = 3)")
            self._tries = dict(database.execute("SELECT key, tries FROM crash"))
            return self._requeue("state = 3")

    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        with self.change():
            return self._choose_host(is_open) is not None

    def count(self) -> Counts:
        with self.change() as database:
            counts = dict(
                database.execute("SELECT state, count(*) FROM page WHERE run = ? GROUP BY state", (self._run,))
            )
            return Counts(*(counts.get(state, 0) for state in (PENDING, IN_FLIGHT, DONE, FAILED)))

    def count_channels(self) -> dict[frozenset[FoundBy], int]:
        with self.change() as database:
            rows = database.execute(
                "SELECT channels, count(*) FROM page WHERE run = ? AND state = 2 AND turned_out = 'article' "
                "GROUP BY channels",
                (self._run,),
            )
            return {decode_channels(bits): count for bits, count in rows}

    def rank_sections(self) -> list[str]:
        with self.change() as database:
            rows = database.execute(
                "SELECT url FROM page WHERE run = ? AND state = 2 AND turned_out = 'listing' AND yielded > 0 "
                "AND sections > 0 AND pagination = 0 ORDER BY yielded DESC, id",
                (self._run,),
            )
            return [url for (url,) in rows]

    def _find_known(self, keys: Sequence[str]) -> dict[str, KnownPage]:
        known = {}
        digests = [make_digest(key) for key in keys]
        for start in range(0, len(digests), _BATCH):
            batch = digests[start : start + _BATCH]
            rows = self._database.execute(
                "SELECT key, id, run, state, channels, modified, date_raw IS NULL, headline IS NULL, author IS NULL, "
                f"section IS NULL, translations IS NULL, {VISIT} FROM page "
                f"WHERE digest IN ({','.join('?' * len(batch))})",
                batch,
            )
            known.update({row[0]: KnownPage._make((*row[1:11], read_visit(row[11:]))) for row in rows})
        return known

    def _judge_standing(self, known: KnownPage | None, link: Link, now: float) -> Standing:
        """How a page stands. What the link says is added to a pending page."""
        if known is None:
            return "new"
        before = Known(known.run == self._run, known.state == DONE, known.visit, known.modified, known.channels)
        standing = judge_standing(before, link, now)
        channel = encode_channel(link.kind)
        if standing != "new" and known.run == self._run and not known.channels & channel:
            self._database.execute("UPDATE page SET channels = channels | ? WHERE id = ?", (channel, known.id))
        if known.state == PENDING and known.run == self._run:
            self._merge(known, link)
        elif standing != "new" and known.modified is None and link.modified is not None:
            self._database.execute("UPDATE page SET modified = ? WHERE id = ?", (link.modified, known.id))
        return standing

    def _merge(self, known: KnownPage, link: Link) -> None:
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

    def _note_visit(self, key: str, visit: Visit | None) -> None:
        if visit is not None:
            self._database.execute(
                f"UPDATE page SET ({VISIT}) = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE digest = ?",
                (*astuple(visit), make_digest(key)),
            )

    def _choose_host(self, is_free: Callable[[str], bool]) -> int | None:
        cursor = self._database.execute(HOSTS, (self._run,))
        try:
            return next((host for host, name in cursor if is_free(name)), None)
        finally:
            cursor.close()

    def _raise_heads(self, run: int, heads: Mapping[int, int]) -> None:
        self._database.executemany(RAISE, [(run, host, head, self._served) for host, head in heads.items()])

    def _judge(self, key: str) -> None:
        """Set the page aside if it has been at too many crashes."""
        if self._tries[key] >= MAX_TRIES:
            self.fail(key, f"crashed the process {self._tries[key]} times")

    def _requeue(self, condition: str, *values: object, into: int | None = None) -> int:
        """Pages that meet the condition are pending again, in the run `into` or else in their own."""
        rows = self._database.execute(
            f"SELECT run, host, max(priority), count(*) FROM page WHERE {condition} GROUP BY run, host", values
        ).fetchall()
        self._database.execute(
            f"UPDATE page SET state = 0, run = coalesce(?, run), until = NULL, reason = NULL WHERE {condition}",
            (into, *values),
        )
        for run, host, head, _ in rows:
            self._raise_heads(into or run, {host: head})
        return sum(row[3] for row in rows)
