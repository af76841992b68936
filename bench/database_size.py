"""How much room a state in PostgreSQL takes: bytes an address, a host, an article, table by table.

    python bench/database_size.py [--urls 200000] [--hosts 4000] [--articles 4000]

Starts a PostgreSQL of its own, adds addresses as crawls do, judges and keeps articles as they do, and tells what
the tables and their indexes hold. docs/many-machines.md reckons with what it prints.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the tests are no part of the installed package

from bench.frontier import make_entry
from bench.near_copies import make_article
from deploy.get_postgres import find_programs
from newscrawl.dedupe.judge import ArticleJudge
from newscrawl.items import Link
from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import parse_address
from newscrawl.storage.postgres_view import DatabaseView
from tests.postgres_server import PostgresServer

OF_ADDRESSES = ("page", "queue", "crash")
OF_HOSTS = ("host", "conduct", "robots", "tdmrep")
SIZES = """
SELECT relname, pg_total_relation_size(oid), pg_indexes_size(oid) FROM pg_class
WHERE relnamespace = 'newscrawl'::regnamespace AND relkind = 'r' ORDER BY 2 DESC
"""


def fill(state: PostgresState, urls: int, hosts: int, articles: int) -> None:
    dice = random.Random(1)
    state.runs.begin_run("https://www.news-of-town-0.example/", 0)
    began = time.perf_counter()
    for start in range(0, urls, 100):
        host = dice.randrange(hosts)
        state.pages.add([make_entry(number, host) for number in range(start, min(start + 100, urls))], 0)
        if start % 2000 == 0:
            state.commit()
    state.commit()
    print(f"{urls / (time.perf_counter() - began):,.0f} addresses added a second")
    judge = ArticleJudge(state.articles)
    began, size = time.perf_counter(), 0
    for number in range(articles):
        related = [Link(f"https://www.site{n}.example/news/{number}.html", headline=f"Story {n}") for n in range(8)]
        article = replace(
            make_article(number),
            article_id=f"{number:016x}",
            fetched_at="2026-01-01T00:00:00Z",
            content_hash="0" * 64,
            related=related,
        )
        judge.record(article, judge.judge(article))
        record = article.to_dict()
        state.articles.keep_record(record)
        size += len(str(record))
        if number % 20 == 19:
            state.commit()
    state.commit()
    spent = time.perf_counter() - began
    print(f"{articles / spent:,.0f} articles judged and kept a second, of {size / articles:,.0f} bytes a line")


def tell(server: PostgresServer, urls: int, hosts: int, articles: int) -> None:
    server.ask("VACUUM ANALYZE")
    rows = [(name, total, index) for name, total, index in server.ask(SIZES) if total > 100_000]
    sums = {"an address": [0, urls], "a host": [0, hosts], "an article": [0, articles]}
    print(f"\n{'table':<18} {'MB':>8} {'indexes MB':>11} {'bytes each':>11}")
    for name, total, index in rows:
        kind = "an address" if name in OF_ADDRESSES else "a host" if name in OF_HOSTS else "an article"
        sums[kind][0] += total
        print(f"{name:<18} {total / 1e6:>8.1f} {index / 1e6:>11.1f} {total / sums[kind][1]:>11.0f}")
    print()
    for kind, (total, count) in sums.items():
        print(f"{kind:<18} {total / max(1, count):>8.0f} bytes")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--urls", type=int, default=200_000)
    parser.add_argument("--hosts", type=int, default=4_000)
    parser.add_argument("--articles", type=int, default=4_000)
    options = parser.parse_args()
    programs = find_programs()
    if programs is None:
        sys.exit("No PostgreSQL is here; make postgres gets one.")
    with PostgresServer(programs) as server:
        address = parse_address(server.url)
        view = DatabaseView(address)
        view.migrate()
        view.close()
        state = PostgresState(address, 60)
        try:
            fill(state, options.urls, options.hosts, options.articles)
        finally:
            state.close()
        tell(server, options.urls, options.hosts, options.articles)


if __name__ == "__main__":
    main()
