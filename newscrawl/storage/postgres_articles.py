"""Articles in PostgreSQL: those that are known, by which others are judged, and those that were written, as records."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from ..urls.canonical import read_host, read_site
from .article_index import KnownAddress, KnownArticle, NearEntry
from .fresh_articles import FreshArticles
from .jsonlines import ArticleRecord, format_line
from .postgres_numbers import NumberBlock, write_numbers
from .postgres_session import PostgresSession, Row, SqlStatement

_OFFSET = 1 << 31  # taken from each gram, so that it fits four bytes
# Whoever has this lock is the one whose articles get their numbers now. It is held from there to the end of the commit
# alone, so that no lower number ever becomes visible after a higher one.
_NUMBERING = 0x73657175
_KEEP = """
    INSERT INTO article (article_id, version, site, url, record)
    SELECT * FROM unnest(%s::text[], %s::int[], %s::text[], %s::text[], %s::text[])
    ON CONFLICT (article_id, version) DO NOTHING
"""
_ADD_ARTICLES = """
    INSERT INTO known_article (number, article_id, url, version, outline, duplicate_of, similarity)
    SELECT * FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::int[], %s::bytea[], %s::text[], %s::float8[])
"""
_ADD_CONTENTS = """
    INSERT INTO article_content (content, number) SELECT * FROM unnest(%s::bigint[], %s::bigint[])
    ON CONFLICT DO NOTHING
"""
_ADD_SKETCHES = """
    INSERT INTO article_sketch (number, sketch) SELECT * FROM unnest(%s::bigint[], %s::bytea[])
    ON CONFLICT (number) DO UPDATE SET sketch = excluded.sketch
"""
_ADD_GRAMS = """
    INSERT INTO article_gram (gram, number) SELECT * FROM unnest(%s::int[], %s::bigint[]) ON CONFLICT DO NOTHING
"""
_ADD_CLAIMS = """
    INSERT INTO article_address (key, number, is_claimed)
    SELECT key, number, true FROM unnest(%s::text[], %s::bigint[]) AS claim (key, number) ON CONFLICT DO NOTHING
"""
_ADD_ADDRESSES = """
    INSERT INTO article_address (key, number, is_claimed)
    SELECT key, number, false FROM unnest(%s::text[], %s::bigint[]) AS fetched (key, number)
    ON CONFLICT (key) DO UPDATE SET number = excluded.number, is_claimed = false
"""
_ADD_PLACES = """
    INSERT INTO article_place (number, output, is_lost)
    SELECT number, output, false FROM unnest(%s::bigint[], %s::int[]) AS place (number, output)
    ON CONFLICT (number) DO UPDATE SET output = excluded.output, is_lost = false
"""


class PostgresArticles:
    """An ArticleIndex. Each method raises StateError where the database cannot be used.

    What is added waits for the end of the transaction, and is part of every answer until then.
    """

    def __init__(self, session: PostgresSession) -> None:
        self._session = session
        self._numbers = NumberBlock(session, "article_number", 100)
        self._records: list[Row] = []  # written since the last commit
        self._fresh = FreshArticles()
        self._ahead: list[tuple[SqlStatement, list[Row]]] = []  # what was asked ahead, and the answers

    def look_ahead(self, keys: Sequence[str], content: int, grams: Sequence[int]) -> None:
        questions = [_ask_keys(keys), _ask_content(content), _ask_grams(grams)]
        self._ahead = list(zip(questions, self._session.ask_all(questions), strict=True))

    def find_addresses(self, keys: Sequence[str]) -> Mapping[str, KnownAddress]:
        known = {key: KnownAddress(number, is_claimed) for key, number, is_claimed in self._ask(_ask_keys(keys))}
        return self._fresh.complete_addresses(keys, known)

    def find_content(self, content: int) -> int | None:
        rows = self._ask(_ask_content(content))
        return rows[0][0] if rows else self._fresh.contents.get(content)

    def find_holders(self, grams: Sequence[int]) -> Mapping[int, list[int]]:
        known = {gram + _OFFSET: numbers for gram, numbers in self._ask(_ask_grams(grams))}
        return self._fresh.complete_holders(grams, known)

    def read_article(self, number: int) -> KnownArticle:
        row = None
        if number not in self._fresh.articles:
            row = self._session.ask_one(
                "SELECT article_id, url, version, outline, duplicate_of, similarity, coalesce(is_lost, false) "
                "FROM known_article LEFT JOIN article_place USING (number) WHERE number = %s",
                number,
            )
        article = self._fresh.complete_article(number, KnownArticle(*row) if row is not None else None)
        if article is None:
            raise KeyError(number)
        return article

    def read_sketches(self, numbers: Collection[int]) -> Mapping[int, bytes]:
        asked = [number for number in numbers if number not in self._fresh.nears]
        query = "SELECT number, sketch FROM article_sketch WHERE number = ANY(%s::bigint[])"
        known: dict[int, bytes] = dict(self._session.ask(query, write_numbers(asked))) if asked else {}
        return self._fresh.complete_sketches(numbers, known)

    def place_article(self, number: int, output: int) -> None:
        self._fresh.places[number] = output

    def doubt_output(self, output: int) -> None:
        self._add_fresh()
        self._session.write("UPDATE article_place SET is_lost = true WHERE output = %s", output)

    def list_lost(self) -> list[str]:
        self._add_fresh()
        rows = self._session.ask(
            "SELECT url FROM article_place JOIN known_article USING (number) WHERE is_lost ORDER BY number"
        )
        return [url for (url,) in rows]

    def accept_lost(self) -> int:
        self._add_fresh()
        return len(self._session.change("DELETE FROM article_place WHERE is_lost RETURNING number"))

    def count_places(self) -> int:
        self._add_fresh()
        count: int = self._session.ask("SELECT count(*) FROM article_place")[0][0]
        return count

    def add_article(self, article: KnownArticle, content: int, near: NearEntry | None) -> int:
        number = self._numbers.take()
        self._fresh.articles[number] = article
        self._fresh.add_content(content, number)
        if near:
            self._fresh.add_near(number, near)
        return number

    def update_article(self, number: int, version: int, outline: bytes, content: int) -> None:
        if not self._fresh.update(number, version, outline):
            self._session.write(
                "UPDATE known_article SET version = %s, outline = %s WHERE number = %s", version, outline, number
            )
        self._fresh.add_content(content, number)

    def replace_sketch(self, number: int, near: NearEntry) -> None:
        former = None if number in self._fresh.nears else self.read_sketches([number]).get(number)
        if former:
            # A sketch has the upper three bytes of its grams, so that the rows of each gram lie in a range.
            ends = [int.from_bytes(former[i : i + 3], "big") << 8 for i in range(4, 4 + 3 * former[3], 3)]
            self._ahead.clear()
            self._session.write(
                "DELETE FROM article_gram USING unnest(%s::int[], %s::int[]) AS range (first, last) "
                "WHERE gram BETWEEN range.first AND range.last AND number = %s",
                *([end - _OFFSET for end in ends], [end + 255 - _OFFSET for end in ends], number),
            )
        self._fresh.add_near(number, near)

    def add_address(self, key: str, number: int, is_claimed: bool) -> None:
        self._fresh.add_address(key, KnownAddress(number, is_claimed))

    def keep_record(self, record: ArticleRecord) -> None:
        url = record["url"]
        line = format_line(record).decode().rstrip("\n")
        site = read_site(read_host(url))
        self._records.append((record["article_id"], record["version"], site, url, line))

    def list_closing(self) -> list[SqlStatement]:
        """Returns what writes the articles and their records, at the very end of a transaction."""
        closing = list_additions(self._fresh)
        if self._records:
            columns = tuple(map(list, zip(*self._records, strict=True)))
            closing += [SqlStatement("SELECT pg_advisory_xact_lock(%s)", (_NUMBERING,)), SqlStatement(_KEEP, columns)]
        return closing

    def forget_fresh(self) -> None:
        """Forgets what was added since the last commit: it is written, or not to be."""
        self._records.clear()
        self._fresh = FreshArticles()
        self._ahead.clear()

    def _ask(self, question: SqlStatement) -> list[Row]:
        for known, rows in self._ahead:
            if known == question:
                return rows
        return self._session.ask(question.sql, *question.values)

    def _add_fresh(self) -> None:
        """Has the server know what was added, before it is asked for all that there is."""
        for sql, values in list_additions(self._fresh):
            self._session.write(sql, *values)
        self._fresh = FreshArticles()
        self._ahead.clear()


def list_additions(fresh: FreshArticles) -> list[SqlStatement]:
    """Returns what adds the articles to the tables. Each table's rows come in order, so that two transactions that add
    the same ones wait for each other, and not each for the other."""
    claims = {key: address for key, address in fresh.addresses.items() if address.is_claimed}
    fetched = {key: address for key, address in fresh.addresses.items() if not address.is_claimed}
    articles = [
        (number, *(one.article_id, one.url, one.version, one.outline, one.duplicate_of, one.similarity))
        for number, one in sorted(fresh.articles.items())
    ]
    rows: tuple[tuple[str, list[Row]], ...] = (
        (_ADD_ARTICLES, articles),
        (_ADD_CONTENTS, sorted(fresh.contents.items())),
        (_ADD_SKETCHES, [(number, near.sketch) for number, near in sorted(fresh.nears.items())]),
        (_ADD_GRAMS, [(gram - _OFFSET, number) for gram, number in fresh.list_grams()]),
        (_ADD_CLAIMS, [(key, address.number) for key, address in sorted(claims.items())]),
        (_ADD_ADDRESSES, [(key, address.number) for key, address in sorted(fetched.items())]),
        (_ADD_PLACES, sorted(fresh.places.items())),
    )
    return [SqlStatement(sql, _make_columns(of_table)) for sql, of_table in rows if of_table]


def _make_columns(rows: Sequence[Row]) -> tuple[object, ...]:
    return tuple(
        write_numbers(column) if isinstance(column[0], int) else list(column) for column in zip(*rows, strict=True)
    )


def _ask_keys(keys: Sequence[str]) -> SqlStatement:
    return SqlStatement("SELECT key, number, is_claimed FROM article_address WHERE key = ANY(%s)", (list(keys),))


def _ask_content(content: int) -> SqlStatement:
    return SqlStatement("SELECT number FROM article_content WHERE content = %s", (content,))


def _ask_grams(grams: Sequence[int]) -> SqlStatement:
    return SqlStatement(
        "SELECT gram, array_agg(number ORDER BY number) FROM article_gram WHERE gram = ANY(%s::int[]) GROUP BY gram",
        (write_numbers(gram - _OFFSET for gram in grams),),
    )
