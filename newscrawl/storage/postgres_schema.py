"""The database of a state in PostgreSQL: its tables in every version, and how it is brought up to date.

All tables are in the schema `newscrawl`, so that whatever else the database has is left alone.
"""

from __future__ import annotations

import logging

import psycopg

from ..errors import StateError
from ..own_command import name_scrapy
from .postgres_address import DatabaseAddress

logger = logging.getLogger("newscrawl")

_LOCK = 0x6E657773  # two crawls that begin at once do not both make the tables

# The script at place n brings a database from version n to version n + 1. A new one runs all scripts.
SCHEMA = (
    """
    CREATE TABLE run (
        number integer PRIMARY KEY,
        starts text NOT NULL,
        began float8 NOT NULL,
        ended float8,  -- null while it goes on, and where it was interrupted
        first_page bigint NOT NULL,  -- no page with a lesser id was found by it
        refreshed float8  -- when it began to ask again for all articles that are known
    );
    CREATE TABLE worker (  -- the processes that crawl; one that was not seen for a lease has died
        name text PRIMARY KEY,
        machine text NOT NULL,
        process integer NOT NULL,
        run integer,  -- null: it takes the hosts of any run
        seen_at timestamptz NOT NULL
    );
    CREATE SEQUENCE fence AS bigint;
    CREATE TABLE host (
        id bigint PRIMARY KEY,  -- a digest of the name
        name text NOT NULL,
        validators text NOT NULL DEFAULT 'unknown',
        lastmods text NOT NULL DEFAULT 'unknown',
        day text,
        asked integer NOT NULL DEFAULT 0,
        has_answered boolean NOT NULL DEFAULT false,
        silent_since float8,
        silent_crawls integer NOT NULL DEFAULT 0,
        -- its lease, by the clock of this server and by no other
        worker text,
        fence bigint,  -- what the holder commits is refused once this is another
        until timestamptz,
        next_at timestamptz,  -- not to be asked before, whoever asks
        delay float8 NOT NULL DEFAULT 0  -- seconds between two requests
    );
    CREATE TABLE page (
        id bigint NOT NULL,
        host bigint NOT NULL,
        digest bytea NOT NULL,  -- of the key; here, no byte is lost before the eight that it becomes below
        read_at float8,
        due float8,  -- null: not again
        interval float8,
        newest float8,
        until float8,
        run integer NOT NULL,
        priority integer NOT NULL,
        sections smallint NOT NULL,
        pagination smallint NOT NULL,
        related smallint NOT NULL,
        stale smallint NOT NULL,
        yielded integer NOT NULL,
        in_vain smallint NOT NULL DEFAULT 0,
        unchanged integer,
        state smallint NOT NULL,  -- 0 pending, 1 in flight, 2 done, 3 failed
        channels smallint NOT NULL,
        in_menu boolean NOT NULL,
        key text NOT NULL,
        url text,  -- as page_addresses.py has it
        kind text NOT NULL,
        might_be text NOT NULL,
        found_on text,
        headline text,
        date_raw text,
        date_published text,
        author text,
        section text,
        modified text,
        translations text,
        request bytea,
        reason text,
        turned_out text,
        etag text,
        last_modified text,
        seen text,
        unwanted text
    );
    CREATE SEQUENCE page_id AS bigint INCREMENT BY 1000 OWNED BY page.id;
    CREATE UNIQUE INDEX page_by_digest ON page (digest);
    CREATE INDEX page_pending ON page (run, host, priority DESC, yielded DESC, id) WHERE state = 0;
    CREATE INDEX page_in_flight ON page (host) WHERE state = 1;
    CREATE INDEX page_failed ON page (run) WHERE state = 3;
    CREATE INDEX page_due ON page (due) WHERE due IS NOT NULL;
    CREATE INDEX page_listing ON page (run) WHERE turned_out IN ('listing', 'feed', 'sitemap');
    CREATE INDEX page_unwanted ON page (run) WHERE unwanted IS NOT NULL;
    -- The hosts that have pages waiting, or out. `head`: no page of the host had a higher priority as it came.
    CREATE TABLE queue (
        run integer NOT NULL,
        host bigint NOT NULL,
        head integer NOT NULL,
        first bigint NOT NULL,  -- the id of a page
        PRIMARY KEY (run, host)
    );
    CREATE INDEX queue_in_order ON queue (run, head DESC, first);
    CREATE TABLE crash (key text PRIMARY KEY, tries integer NOT NULL);
    CREATE TABLE output (
        number integer PRIMARY KEY,
        machine text NOT NULL,
        path text NOT NULL,
        size bigint NOT NULL,
        tail bytea,
        is_complete boolean NOT NULL DEFAULT false,
        UNIQUE (machine, path)
    );
    CREATE SEQUENCE output_number AS integer OWNED BY output.number;
    CREATE TABLE pattern (
        pattern text PRIMARY KEY,
        shape text NOT NULL,
        pages integer NOT NULL,
        yielding integer NOT NULL,
        is_closed boolean NOT NULL,
        noted_at float8 NOT NULL
    );
    CREATE TABLE kind (
        pattern text PRIMARY KEY,
        needs_browser boolean NOT NULL,
        rendered integer NOT NULL,
        in_vain integer NOT NULL,
        noted_at float8 NOT NULL
    );
    CREATE TABLE feed (digest bytea PRIMARY KEY, entries text NOT NULL, lies integer NOT NULL);
    CREATE TABLE trace (
        number bigserial PRIMARY KEY,
        site text NOT NULL,
        story bytea NOT NULL,
        packed bytea NOT NULL,
        UNIQUE (site, story)
    );
    CREATE TABLE moved (site text PRIMARY KEY, start text NOT NULL);
    CREATE TABLE conduct (  -- as HostConduct has it
        host text PRIMARY KEY,
        requests bigint NOT NULL,
        bytes bigint NOT NULL,
        delay_asked float8,
        delay_kept float8,
        too_many integer NOT NULL,
        unavailable integer NOT NULL,
        retry_afters integer NOT NULL,
        rested float8 NOT NULL,
        refused_robots integer NOT NULL,
        refused_private integer NOT NULL,
        refused_budget integer NOT NULL,
        rests_until float8 NOT NULL,
        rests integer NOT NULL,
        is_blocked boolean NOT NULL
    );
    CREATE INDEX conduct_resting ON conduct (rests_until) WHERE rests_until > 0;
    CREATE INDEX conduct_blocked ON conduct (host) WHERE is_blocked;
    CREATE TABLE robots (
        host text PRIMARY KEY,
        url text NOT NULL,
        packed bytea,
        fetched_at float8 NOT NULL,
        failing_since float8
    );
    CREATE TABLE tdmrep (host text PRIMARY KEY, packed bytea NOT NULL, asked_at float8 NOT NULL);
    CREATE TABLE store (
        number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name text NOT NULL UNIQUE,
        known_since float8 NOT NULL,
        reason text
    );
    CREATE TABLE outbox (
        number bigint PRIMARY KEY,
        store integer NOT NULL,
        article_id text NOT NULL,
        version integer NOT NULL,
        url text NOT NULL,
        packed bytea NOT NULL,
        tries integer NOT NULL DEFAULT 0,
        reason text,
        is_set_aside boolean NOT NULL DEFAULT false,
        taken_by text,  -- the worker that has it on the way to the store
        taken_until timestamptz,
        UNIQUE (store, article_id, version)
    );
    CREATE SEQUENCE outbox_number AS bigint INCREMENT BY 100 OWNED BY outbox.number;
    CREATE INDEX outbox_in_order ON outbox (store, is_set_aside, tries, number);
    -- What is known of articles, by which others are judged.
    CREATE TABLE known_article (
        number bigint PRIMARY KEY,
        article_id text NOT NULL,
        url text NOT NULL,
        version integer NOT NULL,
        outline bytea NOT NULL,
        duplicate_of text,
        similarity float8
    );
    CREATE SEQUENCE article_number AS bigint INCREMENT BY 100 OWNED BY known_article.number;
    CREATE TABLE article_address (key text PRIMARY KEY, number bigint NOT NULL, is_claimed boolean NOT NULL);
    CREATE TABLE article_content (content bigint PRIMARY KEY, number bigint NOT NULL);
    CREATE TABLE article_sketch (number bigint PRIMARY KEY, sketch bytea NOT NULL);
    CREATE TABLE article_gram (gram integer NOT NULL, number bigint NOT NULL, PRIMARY KEY (gram, number));
    CREATE TABLE article_place (number bigint PRIMARY KEY, output integer NOT NULL, is_lost boolean NOT NULL);
    CREATE INDEX article_lost ON article_place (number) WHERE is_lost;
    CREATE INDEX article_by_output ON article_place (output);
    -- The articles themselves. `seq` grows in the order of the commits.
    CREATE TABLE article (
        seq bigserial PRIMARY KEY,
        article_id text NOT NULL,
        version integer NOT NULL,
        site text NOT NULL,
        url text NOT NULL,
        record text NOT NULL,  -- the line of JSON
        UNIQUE (article_id, version)
    );
    CREATE INDEX article_by_site ON article (site, seq);
    CREATE TABLE archive (  -- as ArchiveProgress has it
        name text PRIMARY KEY,
        first_id text NOT NULL,
        number bigint NOT NULL,
        first_byte bigint NOT NULL,
        next_number bigint NOT NULL,
        waiting text NOT NULL  -- a JSON list of numbers
    );
    -- Refuses a transaction of a worker whose leases are another's by now. Nobody can take one before it ends.
    CREATE FUNCTION hold_leases(hosts bigint[], fences bigint[]) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
        PERFORM 1 FROM newscrawl.host JOIN unnest(hosts, fences) AS held (id, fence) USING (id, fence)
            ORDER BY id FOR SHARE OF host;
        IF (SELECT count(*) FROM newscrawl.host JOIN unnest(hosts, fences) AS held (id, fence) USING (id, fence))
            <> cardinality(hosts)
        THEN
            RAISE EXCEPTION 'a lease is another worker''s by now' USING ERRCODE = 'NC001';
        END IF;
    END $$;
    """,
    # How other workers are to take part in a run, in JSON; null where they cannot, and once it is over.
    "ALTER TABLE run ADD COLUMN orders text",
    # Eight bytes of the digest, as a number; null for what is told of most pages.
    """
    ALTER TABLE page
        ALTER COLUMN digest TYPE bigint USING ('x' || encode(substring(digest FOR 8), 'hex'))::bit(64)::bigint,
        ALTER COLUMN kind DROP NOT NULL,
        ALTER COLUMN might_be DROP NOT NULL
    """,
    # A trace tells what might sign the story, and with what its last paragraphs begin: those without are of no use.
    "DELETE FROM trace",
)
LEASE_LOST = "NC001"


def read_version(connection: psycopg.Connection) -> int:
    """Returns the version of the tables; 0 where there are none."""
    row = connection.execute("SELECT to_regclass('newscrawl.schema_version') IS NOT NULL").fetchone()
    if row is None or not row[0]:
        return 0
    row = connection.execute("SELECT version FROM newscrawl.schema_version").fetchone()
    return int(row[0]) if row is not None else 0


def check_version(connection: psycopg.Connection, address: DatabaseAddress) -> None:
    """Makes the tables in a database that has none. Raises StateError where their version is another."""
    version = read_version(connection)
    if not version:
        migrate(connection)
    elif version > len(SCHEMA):
        raise StateError(
            "state_unreadable",
            f"{address} was written by a newer newscrawl (its version is {version}, this one knows {len(SCHEMA)}): "
            "update newscrawl, or name another database: -s NEWSCRAWL_DATABASE=….",
        )
    elif version < len(SCHEMA):
        raise StateError(
            "state_unreadable",
            f"{address} is of an older newscrawl (its version is {version}, this one needs {len(SCHEMA)}): end the "
            f"crawls that use it, and bring it up to date once: {name_scrapy()} state migrate.",
        )


def migrate(connection: psycopg.Connection) -> int:
    """Brings the tables up to date, all or nothing. Returns the version that they had."""
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        version = read_version(connection)
        if not version:
            connection.execute("CREATE SCHEMA IF NOT EXISTS newscrawl")
            connection.execute("CREATE TABLE newscrawl.schema_version (version integer NOT NULL)")
            connection.execute("INSERT INTO newscrawl.schema_version VALUES (0)")
        connection.execute("SET LOCAL search_path = newscrawl")
        connection.execute("SET LOCAL lock_timeout = '10s'")  # for crawls that have not ended
        for script in SCHEMA[version:]:
            connection.execute(script.encode())
        if version < len(SCHEMA):
            connection.execute("UPDATE newscrawl.schema_version SET version = %s", (len(SCHEMA),))
    return version
