"""What leases on hosts say to PostgreSQL. The only clock in them is that of its server."""

from __future__ import annotations

CLAIM = """
    WITH free AS (
        SELECT host.id, host.until, queue.first FROM queue JOIN host ON host.id = queue.host
        -- After the server itself was away, those whose leases ran out meanwhile come first to renew them.
        WHERE queue.run = %(run)s AND (host.until IS NULL OR host.until < clock_timestamp()
                AND pg_postmaster_start_time() < clock_timestamp() - %(lease)s * interval '1 second')
            AND host.id <> ALL(%(declined)s::bigint[])
        ORDER BY queue.head DESC, queue.first LIMIT %(most)s FOR UPDATE OF host SKIP LOCKED
    )
    -- A server that dies may give the number again, but hardly with the same chance.
    UPDATE host SET worker = %(worker)s, fence = (nextval('fence') << 20) + floor(random() * 1048576)::bigint,
        until = clock_timestamp() + %(lease)s * interval '1 second',
        -- Whoever lost the lease may have asked the host until its end.
        next_at = greatest(host.next_at, free.until + host.delay * interval '1 second')
    FROM free WHERE host.id = free.id
    RETURNING host.id, host.name, host.fence,
        greatest(0, extract(epoch FROM host.next_at - clock_timestamp()))::float8, host.delay, free.first
"""
CLAIM_AGAIN = """
    UPDATE host SET worker = %s, fence = claimed.fence, until = clock_timestamp() + %s * interval '1 second'
    FROM unnest(%s::bigint[], %s::bigint[]) AS claimed (id, fence)
    WHERE host.id = claimed.id AND (host.until IS NULL OR host.until < clock_timestamp())
"""
# Workers that look for a run to take part in count in every run that they could take part in.
SHARE = """
    SELECT (SELECT count(*) FROM (SELECT 1 FROM queue WHERE run = %(run)s LIMIT %(most)s) AS counted),
        (SELECT count(*) FROM worker WHERE seen_at > clock_timestamp() - %(lease)s * interval '1 second'
            AND name <> %(worker)s AND (run = %(run)s
                OR run IS NULL AND EXISTS (SELECT 1 FROM run WHERE number = %(run)s AND orders IS NOT NULL)))
"""
OTHERS = """
    SELECT EXISTS (
        SELECT 1 FROM queue JOIN host ON host.id = queue.host
        WHERE queue.run = %(run)s AND host.id <> ALL(%(own)s::bigint[]) AND (
            host.id <> ALL(%(declined)s::bigint[]) OR (host.until > clock_timestamp() AND host.worker <> %(worker)s)
        )
    )
"""
OTHERS_LIVE = """
    SELECT EXISTS (SELECT 1 FROM worker WHERE run = %s AND name <> %s
        AND seen_at > clock_timestamp() - %s * interval '1 second')
"""
RENEW = """
    UPDATE host SET until = clock_timestamp() + %s * interval '1 second'
    FROM unnest(%s::bigint[], %s::bigint[]) AS held (id, fence) WHERE host.id = held.id AND host.fence = held.fence
"""
SEEN = """
    INSERT INTO worker (name, machine, process, run, seen_at) VALUES (%s, %s, %s, %s, clock_timestamp())
    ON CONFLICT (name) DO UPDATE SET run = excluded.run, seen_at = excluded.seen_at
"""
# Of the runs that anybody may take part in and that have hosts which CLAIM would give, the one with the fewest workers.
FIND_RUN = """
    SELECT number, orders FROM run
    WHERE ended IS NULL AND orders IS NOT NULL AND number <> ALL(%(unusable)s::int[]) AND EXISTS (
        SELECT 1 FROM queue JOIN host ON host.id = queue.host
        WHERE queue.run = run.number AND (host.until IS NULL OR host.until < clock_timestamp()
                AND pg_postmaster_start_time() < clock_timestamp() - %(lease)s * interval '1 second')
            AND NOT EXISTS (SELECT 1 FROM unnest(%(runs)s::int[], %(hosts)s::bigint[]) AS left_alone (run, host)
                WHERE left_alone.run = queue.run AND left_alone.host = queue.host)
    )
    ORDER BY (SELECT count(*) FROM worker
        WHERE worker.run = run.number AND seen_at > clock_timestamp() - %(lease)s * interval '1 second'), number
    LIMIT 1
"""
FREE = """
    SELECT host.id FROM queue JOIN host ON host.id = queue.host
    WHERE queue.run = %s AND (host.until IS NULL OR host.until < clock_timestamp())
"""
# Whoever had the last page of a run may have died before it could say that the run is over.
END_EMPTY = """
    UPDATE run SET ended = extract(epoch FROM clock_timestamp()), orders = NULL
    WHERE ended IS NULL AND orders IS NOT NULL AND NOT EXISTS (SELECT 1 FROM queue WHERE queue.run = run.number)
        AND NOT EXISTS (SELECT 1 FROM worker WHERE worker.run = run.number
            AND seen_at > clock_timestamp() - %s * interval '1 second')
"""
ASKED = """
    UPDATE host SET next_at = clock_timestamp() + asked.wait * interval '1 second', delay = asked.delay
    FROM unnest(%s::bigint[], %s::float8[], %s::float8[]) AS asked (id, wait, delay) WHERE host.id = asked.id
"""
LET_GO = """
    UPDATE host SET worker = NULL, until = NULL
    FROM unnest(%s::bigint[], %s::bigint[]) AS held (id, fence) WHERE host.id = held.id AND host.fence = held.fence
"""
LOCK_QUEUE = "SELECT 1 FROM queue WHERE run = %s AND host = ANY(%s::bigint[]) ORDER BY host FOR UPDATE"
CLEAR_QUEUE = """
    DELETE FROM queue WHERE run = %s AND host = ANY(%s::bigint[]) AND NOT EXISTS
        (SELECT 1 FROM page WHERE page.run = queue.run AND page.host = queue.host AND page.state = 0)
"""
