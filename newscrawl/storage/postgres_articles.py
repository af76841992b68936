"""Articles in PostgreSQL: those that are known, by which others are judged, and those that were written, as records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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

    def find_addresses(self, keys: Sequence[str]) -> Mapping[str, KnownAddress]:
        rows = self._session.ask("SELECT key, number, is_claimed FROM article_address WHERE key = ANY(%s)", list(keys))
        return {key: KnownAddress(number, is_claimed) for key, number, is_claimed in rows}

    def find_content(self, content: int) -> int | None:
        row = self._session.ask_one("SELECT number FROM article_content WHERE content = %s", content)
        return row[0] if row else None

    def find_holders(self, grams: Sequence[int]) -> Mapping[int, list[int]]:
        rows = self._session.ask(
            "SELECT gram, array_agg(number ORDER BY number) FROM article_gram WHERE gram = ANY(%s::int[]) "
            "GROUP BY gram",
            [gram - _OFFSET for gram in grams],
        )
        return {gram + _OFFSET: numbers for gram, numbers in rows}

    def read_article(self, number: int) -> KnownArticle:
        row = self._session.ask_one(
            "SELECT article_id, url, version, outline, duplicate_of, similarity, coalesce(is_lost, false) "
            "FROM known_article LEFT JOIN article_place USING (number) WHERE number = %s",
            number,
        )
        if row is None:
            raise KeyError(number)
        return KnownArticle(*row)

    def read_sketch(self, number: int) -> bytes | None:
        row = self._session.ask_one("SELECT sketch FROM article_sketch WHERE number = %s", number)
        return row[0] if row else None

    def place_article(self, number: int, output: int) -> None:
        self._session.write(
            "INSERT INTO article_place VALUES (%s, %s, false) "
            "ON CONFLICT (number) DO UPDATE SET output = excluded.output, is_lost = false",
            number,
            output,
        )

    def doubt_output(self, output: int) -> None:
        self._session.write("UPDATE article_place SET is_lost = true WHERE output = %s", output)

    def list_lost(self) -> list[str]:
        rows = self._session.ask(
            "SELECT url FROM article_place JOIN known_article USING (number) WHERE is_lost ORDER BY number"
        )
        return [url for (url,) in rows]

    def accept_lost(self) -> int:
        return len(self._session.change("DELETE FROM article_place WHERE is_lost RETURNING number"))

    def count_places(self) -> int:
        count: int = self._session.ask("SELECT count(*) FROM article_place")[0][0]
        return count

    def add_article(self, article: KnownArticle, content: int, near: NearEntry | None) -> int:
        number = self._numbers.take()
        self._session.write(
            "INSERT INTO known_article VALUES (%s, %s, %s, %s, %s, %s, %s)",
            *(number, article.article_id, article.url, article.version, article.outline),
            *(article.duplicate_of, article.similarity),
        )
        self._add_content(content, number)
        if near:
            self._post(number, near)
        return number

    def update_article(self, number: int, version: int, outline: bytes, content: int) -> None:
        self._session.write(
            "UPDATE known_article SET version = %s, outline = %s WHERE number = %s", version, outline, number
        )
        self._add_content(content, number)

    def replace_sketch(self, number: int, near: NearEntry) -> None:
        former = self.read_sketch(number)
        if former:
            # A sketch has the upper three bytes of its grams, so that the rows of each gram lie in a range.
            ends = [int.from_bytes(former[i : i + 3], "big") << 8 for i in range(4, 4 + 3 * former[3], 3)]
            self._session.write(
                "DELETE FROM article_gram USING unnest(%s::int[], %s::int[]) AS range (first, last) "
                "WHERE gram BETWEEN range.first AND range.last AND number = %s",
                *([end - _OFFSET for end in ends], [end + 255 - _OFFSET for end in ends], number),
            )
        self._post(number, near)

    def add_address(self, key: str, number: int, is_claimed: bool) -> None:
        known = "NOTHING" if is_claimed else "UPDATE SET number = excluded.number, is_claimed = false"
        self._session.write(
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

    def _add_content(self, content: int, number: int) -> None:
        self._session.write("INSERT INTO article_content VALUES (%s, %s) ON CONFLICT DO NOTHING", content, number)

    def _post(self, number: int, near: NearEntry) -> None:
        self._session.write(
            "INSERT INTO article_sketch VALUES (%s, %s) ON CONFLICT (number) DO UPDATE SET sketch = excluded.sketch",
            number,
            near.sketch,
        )
        self._session.write(
            "INSERT INTO article_gram SELECT gram, %s FROM unnest(%s::int[]) AS gram ON CONFLICT DO NOTHING",
            number,
            [gram - _OFFSET for gram in near.grams],
        )
