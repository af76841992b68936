"""The state file: its tables in every version, how it is opened, and what its errors mean."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

from ..errors import StateError

logger = logging.getLogger("newscrawl")

# The script at place n brings a file from version n to version n + 1. A new file runs all scripts.
SCHEMA = (
    """
    CREATE TABLE run (
        number INTEGER PRIMARY KEY,
        starts TEXT NOT NULL,
        began REAL NOT NULL,
        ended REAL  -- null while it goes on, and where it was interrupted
    );
    CREATE TABLE host (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE page (
        id INTEGER PRIMARY KEY,
        digest BLOB NOT NULL,  -- of the key: its index is a third of the size that one of the keys would have
        key TEXT NOT NULL,
        url TEXT NOT NULL,
        host INTEGER NOT NULL,
        run INTEGER NOT NULL,
        state INTEGER NOT NULL,  -- 0 pending, 1 in flight, 2 done, 3 failed
        priority INTEGER NOT NULL,
        sections INTEGER NOT NULL,
        pagination INTEGER NOT NULL,
        related INTEGER NOT NULL,
        headline TEXT,
        date_raw TEXT,
        date_published TEXT,
        kind TEXT NOT NULL,
        found_on TEXT,
        might_be TEXT NOT NULL,
        reason TEXT,
        until REAL,
        output_size INTEGER
    );
    CREATE UNIQUE INDEX page_by_digest ON page (digest);
    CREATE INDEX page_pending ON page (run, host, priority DESC, id) WHERE state = 0;
    CREATE INDEX page_in_flight ON page (until) WHERE state = 1;
    CREATE INDEX page_failed ON page (run) WHERE state = 3;
    -- The hosts that have pending pages. `head`: no page of the host has a higher priority.
    CREATE TABLE queue (
        run INTEGER NOT NULL,
        host INTEGER NOT NULL,
        head INTEGER NOT NULL,
        served INTEGER NOT NULL,
        PRIMARY KEY (run, host)
    ) WITHOUT ROWID;
    CREATE INDEX queue_in_order ON queue (run, head DESC, served);
    CREATE TABLE crash (key TEXT PRIMARY KEY, tries INTEGER NOT NULL);
    CREATE TABLE output (path TEXT PRIMARY KEY, size INTEGER NOT NULL);
    CREATE VIEW pages AS
        SELECT page.url, host.name AS host, page.run,
               CASE page.state WHEN 0 THEN 'pending' WHEN 1 THEN 'in flight' WHEN 2 THEN 'done' ELSE 'failed' END
                   AS state,
               page.priority, page.headline, page.date_published, page.kind AS found_by, page.found_on,
               coalesce(crash.tries, 0) AS crashes, page.reason
        FROM page JOIN host ON host.id = page.host LEFT JOIN crash ON crash.key = page.key;
    """,
    """
    ALTER TABLE page ADD COLUMN author TEXT;  -- what a feed says of it
    ALTER TABLE page ADD COLUMN section TEXT;
    ALTER TABLE page ADD COLUMN modified TEXT;  -- what a sitemap says
    ALTER TABLE page ADD COLUMN channels INTEGER NOT NULL DEFAULT 0;  -- all that found it: a bit each
    ALTER TABLE page ADD COLUMN stale INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE page ADD COLUMN in_menu INTEGER NOT NULL DEFAULT 0;
    -- the last time that it was read
    ALTER TABLE page ADD COLUMN turned_out TEXT;
    ALTER TABLE page ADD COLUMN read_at REAL;
    ALTER TABLE page ADD COLUMN due REAL;  -- null: not again
    ALTER TABLE page ADD COLUMN interval REAL;
    ALTER TABLE page ADD COLUMN etag TEXT;
    ALTER TABLE page ADD COLUMN last_modified TEXT;
    ALTER TABLE page ADD COLUMN seen TEXT;
    ALTER TABLE page ADD COLUMN unchanged INTEGER;
    CREATE INDEX page_due ON page (due) WHERE due IS NOT NULL;
    CREATE INDEX page_listing ON page (run) WHERE turned_out IN ('listing', 'feed', 'sitemap');
    ALTER TABLE host ADD COLUMN validators TEXT NOT NULL DEFAULT 'unknown';
    ALTER TABLE host ADD COLUMN lastmods TEXT NOT NULL DEFAULT 'unknown';
    ALTER TABLE host ADD COLUMN day TEXT;
    ALTER TABLE host ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE pattern (
        pattern TEXT PRIMARY KEY,
        shape TEXT NOT NULL,
        pages INTEGER NOT NULL,
        yielding INTEGER NOT NULL,
        is_closed INTEGER NOT NULL,
        noted_at REAL NOT NULL
    );
    """,
    """
    ALTER TABLE page ADD COLUMN translations TEXT;  -- what a sitemap says: a JSON object, language to address
    ALTER TABLE page ADD COLUMN yielded INTEGER NOT NULL DEFAULT 0;  -- new articles, of late
    DROP INDEX page_pending;
    CREATE INDEX page_pending ON page (run, host, priority DESC, yielded DESC, id) WHERE state = 0;
    """,
    """
    CREATE TABLE kind (
        pattern TEXT PRIMARY KEY,
        needs_browser INTEGER NOT NULL,
        rendered INTEGER NOT NULL,
        in_vain INTEGER NOT NULL,
        noted_at REAL NOT NULL
    );
    """,
    """
    ALTER TABLE page ADD COLUMN in_vain INTEGER NOT NULL DEFAULT 0;  -- tries, in its run: see Entry
    ALTER TABLE host ADD COLUMN has_answered INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE host ADD COLUMN silent_since REAL;
    ALTER TABLE host ADD COLUMN silent_crawls INTEGER NOT NULL DEFAULT 0;
    """,
    """
    ALTER TABLE run ADD COLUMN first_page INTEGER;  -- no page with a lesser id was found by it
    ALTER TABLE page ADD COLUMN newest REAL;  -- of a sitemap: the time of the newest page that it lists
    CREATE TABLE feed (
        digest BLOB PRIMARY KEY,  -- of the feed's key
        entries TEXT NOT NULL,  -- a JSON object: see FeedRecord
        lies INTEGER NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    ALTER TABLE output RENAME TO former_output;
    CREATE TABLE output (
        number INTEGER PRIMARY KEY,
        path TEXT NOT NULL UNIQUE,
        size INTEGER NOT NULL,
        tail BLOB,  -- a digest of what stands before that
        is_complete INTEGER NOT NULL DEFAULT 0  -- the crawl that wrote it has ended in order
    );
    INSERT INTO output (path, size) SELECT path, size FROM former_output;
    DROP TABLE former_output;
    -- What the pages knew of where their articles were written, the articles know.
    CREATE TABLE IF NOT EXISTS article_addresses (
        key TEXT PRIMARY KEY,
        number INTEGER NOT NULL,
        is_claimed INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE article_places (number INTEGER PRIMARY KEY, output INTEGER NOT NULL, is_lost INTEGER NOT NULL);
    INSERT OR IGNORE INTO article_places
        SELECT article_addresses.number, (SELECT number FROM output), 0
        FROM page JOIN article_addresses USING (key)
        WHERE output_size IS NOT NULL AND NOT is_claimed AND (SELECT count(*) FROM output) = 1;
    ALTER TABLE page DROP COLUMN output_size;
    """,
    """
    CREATE TABLE trace (
        number INTEGER PRIMARY KEY,  -- as the stories were read
        site TEXT NOT NULL,
        story BLOB NOT NULL,  -- eight bytes
        packed BLOB NOT NULL,  -- StoryTrace.pack
        UNIQUE (site, story)
    );
    """,
    """
    CREATE TABLE conduct (  -- as HostConduct has it
        host TEXT PRIMARY KEY,
        requests INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        delay_asked REAL,
        delay_kept REAL,
        too_many INTEGER NOT NULL,
        unavailable INTEGER NOT NULL,
        retry_afters INTEGER NOT NULL,
        rested REAL NOT NULL,
        refused_robots INTEGER NOT NULL,
        refused_private INTEGER NOT NULL,
        refused_budget INTEGER NOT NULL,
        rests_until REAL NOT NULL,
        rests INTEGER NOT NULL,
        is_blocked INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX conduct_resting ON conduct (rests_until) WHERE rests_until > 0;
    CREATE INDEX conduct_blocked ON conduct (is_blocked) WHERE is_blocked;
    CREATE TABLE robots (  -- as RobotsRecord has it
        host TEXT PRIMARY KEY,
        url TEXT NOT NULL,
        packed BLOB,  -- the body, by zlib
        fetched_at REAL NOT NULL,
        failing_since REAL
    );
    """,
    """
    CREATE TABLE tdmrep (  -- as TdmrepRecord has it
        host TEXT PRIMARY KEY,
        packed BLOB NOT NULL,  -- the body, by zlib
        asked_at REAL NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    -- Sites elsewhere that start pages lead to: what is asked for the start's site holds there, too.
    CREATE TABLE moved (site TEXT PRIMARY KEY, start TEXT NOT NULL) WITHOUT ROWID;
    """,
    """
    -- Further stores that articles are delivered to, and the articles that wait for them.
    CREATE TABLE store (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        known_since REAL NOT NULL,
        reason TEXT  -- why it took nothing the last time; null: it did
    );
    CREATE TABLE outbox (
        number INTEGER PRIMARY KEY AUTOINCREMENT,  -- as they were put there; none is used twice
        store INTEGER NOT NULL,
        article_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        url TEXT NOT NULL,
        packed BLOB NOT NULL,  -- as WaitingArticle has it
        tries INTEGER NOT NULL DEFAULT 0,  -- alone and in vain, in this crawl
        reason TEXT,  -- of the last of these
        is_set_aside INTEGER NOT NULL DEFAULT 0,
        UNIQUE (store, article_id, version)
    );
    CREATE INDEX outbox_in_order ON outbox (store, is_set_aside, tries, number);
    """,
    """
    ALTER TABLE page ADD COLUMN request BLOB;  -- a request of the spider's own, packed, until it is done
    ALTER TABLE page ADD COLUMN unwanted TEXT;  -- the filter that left its article out, when it was last read
    CREATE INDEX page_unwanted ON page (run) WHERE unwanted IS NOT NULL;
    ALTER TABLE run ADD COLUMN refreshed REAL;  -- when it began to ask again for all articles that are known
    """,
    """
    -- A trace tells where the body stands, and what is said around the authors: those without are of no use.
    DELETE FROM trace;
    """,
    """
    CREATE TABLE archive (  -- as ArchiveProgress has it
        name TEXT PRIMARY KEY,
        first_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        first_byte INTEGER NOT NULL,
        next_number INTEGER NOT NULL,
        waiting TEXT NOT NULL  -- a JSON list of numbers
    ) WITHOUT ROWID;
    """,
    """
    -- A trace tells what might sign the story, and with what its last paragraphs begin: those without are of no use.
    DELETE FROM trace;
    """,
)
IN_MEMORY = Path(":memory:")  # what SQLite calls a database that ends with the process
_CACHE = 32 * 1024  # KiB of pages kept in memory


def open_database(path: Path) -> sqlite3.Connection:
    """Opens the database of a state file, and makes it or brings it up to date where that is needed. Raises
    StateError."""
    database = None
    try:
        database = sqlite3.connect(path, isolation_level=None, timeout=5)
        version: int = database.execute("PRAGMA user_version").fetchone()[0]
        if version > len(SCHEMA):
            raise StateError(
                "state_unreadable",
                f"{path} was written by a newer newscrawl (its version is {version}, this one knows {len(SCHEMA)}): "
                "update newscrawl, or name another file: -s NEWSCRAWL_STATE=….",
            )
        if version == 0 and database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise StateError(
                "state_unreadable",
                f"{path} is a database of something else; name another file: -s NEWSCRAWL_STATE=….",
            )
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")  # in this mode, each commit waits for the disk once
        database.execute(f"PRAGMA cache_size = -{_CACHE}")
        database.execute("PRAGMA wal_autocheckpoint = 4000")
        for number in range(version, len(SCHEMA)):
            database.executescript(f"BEGIN IMMEDIATE;{SCHEMA[number]};PRAGMA user_version = {number + 1};COMMIT;")
            if version:
                logger.info("%s was brought from version %d to %d.", path, number, number + 1)
        return database
    except BaseException as error:
        if database is not None:
            database.close()
        if isinstance(error, sqlite3.Error):
            raise describe_error(path, error) from error
        raise


def describe_error(path: Path, error: sqlite3.Error) -> StateError:
    """Returns the error that a user reads for one of SQLite's."""
    name = getattr(error, "sqlite_errorname", "")  # from Python 3.11 on
    if name in ("SQLITE_CORRUPT", "SQLITE_NOTADB") or any(
        sign in str(error) for sign in ("malformed", "not a database", "Could not decode")
    ):
        return StateError(
            "state_unreadable",
            f"The state file {path} is damaged ({error}): move it away to start afresh; articles that are in the "
            "output are not written again.",
        )
    if "no such" in str(error):
        return StateError(
            "state_unreadable",
            f"The state file {path} lacks a part ({error}): move it away to start afresh; articles that are in the "
            "output are not written again.",
        )
    return describe_unwritable(path, str(error))


def describe_unwritable(path: Path, reason: str) -> StateError:
    """Returns the error of a state file that cannot be written."""
    return StateError(
        "state_unwritable",
        f"Cannot keep the crawl's state in {path} ({reason}): make room or mend it and start again, or name another "
        "file: -s NEWSCRAWL_STATE=….",
    )
