"""Articles in PostgreSQL: those that are known, by which others are judged, and those that were written, as records."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ..urls.canonical import read_host, read_site
from .article_index import KnownAddress, KnownArticle, NearEntry
from .fresh_articles import FreshArticles
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
_FIND = """
    SELECT key, NULL::int AS gram, number, is_claimed FROM article_address WHERE key = ANY(%s::text[])
    UNION ALL SELECT NULL, NULL, number, NULL FROM article_content WHERE content = ANY(%s::bigint[])
    UNION ALL SELECT NULL, gram, number, NULL FROM article_gram WHERE gram = ANY(%s::int[])
"""
_READ = """
    SELECT article_id, url, version, outline, duplicate_of, similarity, coalesce(is_lost, false)
    FROM known_article LEFT JOIN article_place USING (number) WHERE number = %s
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
_ADD_ADDRESSES = """
    INSERT INTO article_address (key, number, is_claimed) SELECT * FROM unnest(%s::text[], %s::bigint[], %s::boolean[])
    ON CONFLICT (key) DO UPDATE SET number = excluded.number, is_claimed = false WHERE NOT excluded.is_claimed
"""
_ADD_PLACES = """
    INSERT INTO article_place (number, output, is_lost)
    SELECT number, output, false FROM unnest(%s::bigint[], %s::int[]) AS place (number, output)
    ON CONFLICT (number) DO UPDATE SET output = excluded.output, is_lost = false
"""


@dataclass(slots=True)
class _Answers:
    """What the server had of what was asked for."""

    keys: frozenset[str] = frozenset()
    contents: frozenset[int] = frozenset()
    grams: frozenset[int] = frozenset()
    addresses: dict[str, KnownAddress] = field(default_factory=dict)
    number: int | None = None  # of the article of the content
    holders: dict[int, list[int]] = field(default_factory=dict)  # by gram: the numbers


class PostgresArticles:
    """An ArticleIndex. Each method raises StateError where the database cannot be used.

    What is added waits for the end of the transaction, and is part of every answer until then.
    """

    def __init__(self, session: PostgresSession) -> None:
        self._session = session
        self._numbers = NumberBlock(session, "article_number", 100)
        self._records: list[Row] = []  # written since the last commit
        self._fresh = FreshArticles()
        self._ahead = _Answers()
        self._is_changed = False  # what is looked for was changed since it was asked for, not only added to

    def look_ahead(self, keys: Sequence[str], content: int, grams: Sequence[int]) -> None:
        self._ahead = self._ask(keys, (content,), grams)

    def find_addresses(self, keys: Sequence[str]) -> Mapping[str, KnownAddress]:
        answers = self._ahead if self._ahead.keys.issuperset(keys) else self._ask(keys)
        known = {key: answers.addresses[key] for key in keys if key in answers.addresses}
        return self._fresh.complete_addresses(keys, known)

    def find_content(self, content: int) -> int | None:
        answers = self._ahead if content in self._ahead.contents else self._ask(contents=(content,))
        return self._fresh.contents.get(content) if answers.number is None else answers.number

    def find_holders(self, grams: Sequence[int]) -> Mapping[int, list[int]]:
        answers = self._ahead if self._ahead.grams.issuperset(grams) else self._ask(grams=grams)
        known = {gram: sorted(answers.holders[gram]) for gram in grams if gram in answers.holders}
        return self._fresh.complete_holders(grams, known)

    def read_article(self, number: int) -> KnownArticle:
        known = None
        if number not in self._fresh.articles:
            rows = self._ask_server(_READ, number)
            known = KnownArticle(*rows[0]) if rows else None
        article = self._fresh.complete_article(number, known)
        if article is None:
            raise KeyError(number)
        return article

    def read_sketches(self, numbers: Collection[int]) -> Mapping[int, bytes]:
        asked = [number for number in numbers if number not in self._fresh.nears]
        query = "SELECT number, sketch FROM article_sketch WHERE number = ANY(%s::bigint[])"
        known: dict[int, bytes] = dict(self._ask_server(query, asked)) if asked else {}
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
            self._note_change()
            self._session.write(
                "UPDATE known_article SET version = %s, outline = %s WHERE number = %s", version, outline, number
            )
        self._fresh.add_content(content, number)

    def replace_sketch(self, number: int, near: NearEntry) -> None:
        former = None if number in self._fresh.nears else self.read_sketches([number]).get(number)
        if former:
            # A sketch has the upper three bytes of its grams, so that the rows of each gram lie in a range.
            ends = [int.from_bytes(former[i : i + 3], "big") << 8 for i in range(4, 4 + 3 * former[3], 3)]
            self._note_change()
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
        self._note_change()

    def _ask(self, keys: Collection[str] = (), contents: Collection[int] = (), grams: Collection[int] = ()) -> _Answers:
        """Asks for articles by addresses, contents (one at most) and grams, all at once."""
        values = list(keys), list(contents), [gram - _OFFSET for gram in grams]
        rows = self._ask_server(_FIND, *values)
        answers = _Answers(frozenset(keys), frozenset(contents), frozenset(grams))
        for key, gram, number, is_claimed in rows:
            if key is not None:
                answers.addresses[key] = KnownAddress(number, is_claimed)
            elif gram is not None:
                answers.holders.setdefault(gram + _OFFSET, []).append(number)
            else:
                answers.number = number
        return answers

    def _ask_server(self, sql: str, *values: object) -> list[Row]:
        rows = self._session.ask(sql, *values) if self._is_changed else self._session.ask_apart(sql, *values)
        self._is_changed = False
        return rows

    def _note_change(self) -> None:
        self._ahead, self._is_changed = _Answers(), True

    def _add_fresh(self) -> None:
        """Has the server know what was added, before it is asked for all that there is."""
        for sql, values in list_additions(self._fresh):
            self._session.write(sql, *values)
        self._fresh = FreshArticles()
        self._note_change()


def list_additions(fresh: FreshArticles) -> list[SqlStatement]:
    """Returns what adds the articles to the tables. Each table's rows come in order, so that two transactions that add
    the same ones wait for each other, and not each for the other."""
    articles = [
        (number, *(one.article_id, one.url, one.version, one.outline, one.duplicate_of, one.similarity))
        for number, one in sorted(fresh.articles.items())
    ]
    rows: tuple[tuple[str, list[Row]], ...] = (
        (_ADD_ARTICLES, articles),
        (_ADD_CONTENTS, sorted(fresh.contents.items())),
        (_ADD_SKETCHES, [(number, near.sketch) for number, near in sorted(fresh.nears.items())]),
        (_ADD_GRAMS, [(gram - _OFFSET, number) for gram, number in fresh.list_grams()]),
        (_ADD_ADDRESSES, [(key, one.number, one.is_claimed) for key, one in sorted(fresh.addresses.items())]),
        (_ADD_PLACES, sorted(fresh.places.items())),
    )
    return [SqlStatement(sql, tuple(map(list, zip(*of_table, strict=True)))) for sql, of_table in rows if of_table]
