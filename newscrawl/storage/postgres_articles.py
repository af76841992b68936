"""Articles in PostgreSQL: those that are known, by which others are judged, and those that were written, as records."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from ..urls.canonical import read_host, read_site
from .article_index import KnownAddress, KnownArticle, NearEntry
from .jsonlines import ArticleRecord, format_line
from .postgres_numbers import NumberBlock
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


class PostgresArticles:
    """An ArticleIndex. Each method raises StateError where the database cannot be used."""

    def __init__(self, session: PostgresSession) -> None:
        self._session = session
        self._numbers = NumberBlock(session, "article_number", 100)
        self._records: list[Row] = []  # written since the last commit
        self._ahead: list[tuple[SqlStatement, list[Row]]] = []  # what was asked ahead, and the answers

    def look_ahead(self, keys: Sequence[str], content: int, grams: Sequence[int]) -> None:
        questions = [_ask_keys(keys), _ask_content(content), _ask_grams(grams)]
        self._ahead = list(zip(questions, self._session.ask_all(questions), strict=True))

    def find_addresses(self, keys: Sequence[str]) -> Mapping[str, KnownAddress]:
        return {key: KnownAddress(number, is_claimed) for key, number, is_claimed in self._ask(_ask_keys(keys))}

    def find_content(self, content: int) -> int | None:
        rows = self._ask(_ask_content(content))
        return rows[0][0] if rows else None

    def find_holders(self, grams: Sequence[int]) -> Mapping[int, list[int]]:
        return {gram + _OFFSET: numbers for gram, numbers in self._ask(_ask_grams(grams))}

    def read_article(self, number: int) -> KnownArticle:
        row = self._session.ask_one(
            "SELECT article_id, url, version, outline, duplicate_of, similarity, coalesce(is_lost, false) "
            "FROM known_article LEFT JOIN article_place USING (number) WHERE number = %s",
            number,
        )
        if row is None:
            raise KeyError(number)
        return KnownArticle(*row)

    def read_sketches(self, numbers: Collection[int]) -> Mapping[int, bytes]:
        query = "SELECT number, sketch FROM article_sketch WHERE number = ANY(%s::bigint[])"
        return dict(self._session.ask(query, list(numbers)))

    def place_article(self, number: int, output: int) -> None:
        self._write(
            "INSERT INTO article_place VALUES (%s, %s, false) "
            "ON CONFLICT (number) DO UPDATE SET output = excluded.output, is_lost = false",
            number,
            output,
        )

    def doubt_output(self, output: int) -> None:
        self._write("UPDATE article_place SET is_lost = true WHERE output = %s", output)

    def list_lost(self) -> list[str]:
        rows = self._session.ask(
            "SELECT url FROM article_place JOIN known_article USING (number) WHERE is_lost ORDER BY number"
        )
        return [url for (url,) in rows]

    def accept_lost(self) -> int:
        self._ahead.clear()
        return len(self._session.change("DELETE FROM article_place WHERE is_lost RETURNING number"))

    def count_places(self) -> int:
        count: int = self._session.ask("SELECT count(*) FROM article_place")[0][0]
        return count

    def add_article(self, article: KnownArticle, content: int, near: NearEntry | None) -> int:
        number = self._numbers.take()
        self._write(
            "INSERT INTO known_article VALUES (%s, %s, %s, %s, %s, %s, %s)",
            *(number, article.article_id, article.url, article.version, article.outline),
            *(article.duplicate_of, article.similarity),
        )
        self._add_content(content, number)
        if near:
            self._post(number, near)
        return number

    def update_article(self, number: int, version: int, outline: bytes, content: int) -> None:
        self._write("UPDATE known_article SET version = %s, outline = %s WHERE number = %s", version, outline, number)
        self._add_content(content, number)

    def replace_sketch(self, number: int, near: NearEntry) -> None:
        former = self.read_sketches([number]).get(number)
        if former:
            # A sketch has the upper three bytes of its grams, so that the rows of each gram lie in a range.
            ends = [int.from_bytes(former[i : i + 3], "big") << 8 for i in range(4, 4 + 3 * former[3], 3)]
            self._write(
                "DELETE FROM article_gram USING unnest(%s::int[], %s::int[]) AS range (first, last) "
                "WHERE gram BETWEEN range.first AND range.last AND number = %s",
                *([end - _OFFSET for end in ends], [end + 255 - _OFFSET for end in ends], number),
            )
        self._post(number, near)

    def add_address(self, key: str, number: int, is_claimed: bool) -> None:
        known = "NOTHING" if is_claimed else "UPDATE SET number = excluded.number, is_claimed = false"
        self._write(
            f"INSERT INTO article_address VALUES (%s, %s, %s) ON CONFLICT (key) DO {known}", key, number, is_claimed
        )

    def keep_record(self, record: ArticleRecord) -> None:
        url = record["url"]
        line = format_line(record).decode().rstrip("\n")
        site = read_site(read_host(url))
        self._records.append((record["article_id"], record["version"], site, url, line))

    def list_closing(self) -> list[SqlStatement]:
        """Returns what writes the records, at the very end of a transaction."""
        if not self._records:
            return []
        columns = tuple(map(list, zip(*self._records, strict=True)))
        return [SqlStatement("SELECT pg_advisory_xact_lock(%s)", (_NUMBERING,)), SqlStatement(_KEEP, columns)]

    def forget_records(self) -> None:
        """Forgets the records that were kept since the last commit: they are written, or not to be."""
        self._records.clear()

    def _ask(self, question: SqlStatement) -> list[Row]:
        for known, rows in self._ahead:
            if known == question:
                return rows
        return self._session.ask(question.sql, *question.values)

    def _write(self, sql: str, *values: object) -> None:
        self._ahead.clear()
        self._session.write(sql, *values)

    def _add_content(self, content: int, number: int) -> None:
        self._write("INSERT INTO article_content VALUES (%s, %s) ON CONFLICT DO NOTHING", content, number)

    def _post(self, number: int, near: NearEntry) -> None:
        self._write(
            "INSERT INTO article_sketch VALUES (%s, %s) ON CONFLICT (number) DO UPDATE SET sketch = excluded.sketch",
            number,
            near.sketch,
        )
        self._write(
            "INSERT INTO article_gram SELECT gram, %s FROM unnest(%s::int[]) AS gram ON CONFLICT DO NOTHING",
            number,
            [gram - _OFFSET for gram in near.grams],
        )


def _ask_keys(keys: Sequence[str]) -> SqlStatement:
    return SqlStatement("SELECT key, number, is_claimed FROM article_address WHERE key = ANY(%s)", (list(keys),))


def _ask_content(content: int) -> SqlStatement:
    return SqlStatement("SELECT number FROM article_content WHERE content = %s", (content,))


def _ask_grams(grams: Sequence[int]) -> SqlStatement:
    return SqlStatement(
        "SELECT gram, array_agg(number ORDER BY number) FROM article_gram WHERE gram = ANY(%s::int[]) GROUP BY gram",
        ([gram - _OFFSET for gram in grams],),
    )
