"""Known articles in SQLite: four tables of a file that others may share."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

from .schema import describe_error
from .stores import KnownAddress, KnownArticle, NearEntry

# `grams` holds what is looked for, one row for each gram of each article. Its grams are less 2^31, so that SQLite keeps
# them in four bytes.
_TABLES = """
CREATE TABLE IF NOT EXISTS articles (
    number INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL,
    url TEXT NOT NULL,
    version INTEGER NOT NULL,
    outline BLOB NOT NULL,
    duplicate_of TEXT,
    similarity REAL
);
CREATE TABLE IF NOT EXISTS article_addresses (
    key TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    is_claimed INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS article_contents (content INTEGER PRIMARY KEY, number INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS article_sketches (number INTEGER PRIMARY KEY, sketch BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS article_grams (
    gram INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (gram, number)
) WITHOUT ROWID;
-- where the last version was written, and whether the output no longer has it
CREATE TABLE IF NOT EXISTS article_places (
    number INTEGER PRIMARY KEY,
    output INTEGER NOT NULL,
    is_lost INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS article_lost ON article_places (number) WHERE is_lost;
"""
_OFFSET = 1 << 31


class SqliteArticles:
    """An `ArticleIndex` in the database of an open connection, or in the file at a path.

    On a connection of others, they begin and commit; a file's own is for `commit` and `close`, which commits too.
    """

    def __init__(self, database: sqlite3.Connection | str | Path) -> None:
        self._is_own = not isinstance(database, sqlite3.Connection)
        if isinstance(database, sqlite3.Connection):
            self._connection = database
        else:
            self._connection = sqlite3.connect(database)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
        for statement in _TABLES.split(";"):
            self._connection.execute(statement)

    def commit(self) -> None:
        self._connection.commit()

    def close(self) -> None:
        """Commit and close, if the connection is not another's."""
        if self._is_own:
            self._connection.commit()
            self._connection.close()

    def find_addresses(self, keys: Sequence[str]) -> Mapping[str, KnownAddress]:
        rows = self._connection.execute(
            f"SELECT key, number, is_claimed FROM article_addresses WHERE key IN ({_marks(keys)})", keys
        )
        return {key: KnownAddress(number, bool(is_claimed)) for key, number, is_claimed in rows}

    def find_content(self, content: int) -> int | None:
        row = self._connection.execute("SELECT number FROM article_contents WHERE content = ?", (content,)).fetchone()
        return row[0] if row else None

    def find_holders(self, grams: Sequence[int]) -> Mapping[int, list[int]]:
        holders: dict[int, list[int]] = {}
        rows = self._connection.execute(
            f"SELECT gram, number FROM article_grams WHERE gram IN ({_marks(grams)})",
            [gram - _OFFSET for gram in grams],
        )
        for gram, number in rows:
            holders.setdefault(gram + _OFFSET, []).append(number)
        return holders

    def read_article(self, number: int) -> KnownArticle:
        row = self._connection.execute(
            "SELECT article_id, url, version, outline, duplicate_of, similarity, is_lost IS TRUE "
            "FROM articles LEFT JOIN article_places USING (number) WHERE number = ?",
            (number,),
        ).fetchone()
        if row is None:
            raise KeyError(number)
        return KnownArticle(*row)

    def read_sketch(self, number: int) -> bytes | None:
        row = self._connection.execute("SELECT sketch FROM article_sketches WHERE number = ?", (number,)).fetchone()
        return row[0] if row else None

    def place_article(self, number: int, output: int) -> None:
        self._connection.execute("INSERT OR REPLACE INTO article_places VALUES (?, ?, 0)", (number, output))

    def doubt_output(self, output: int) -> None:
        self._connection.execute("UPDATE article_places SET is_lost = 1 WHERE output = ?", (output,))

    def list_lost(self) -> list[str]:
        rows = self._connection.execute(
            "SELECT url FROM article_places JOIN articles USING (number) WHERE is_lost ORDER BY number"
        )
        return [url for (url,) in rows]

    def accept_lost(self) -> int:
        return self._connection.execute("DELETE FROM article_places WHERE is_lost").rowcount

    def add_article(self, article: KnownArticle, content: int, near: NearEntry | None) -> int:
        number = self._connection.execute(
            "INSERT INTO articles VALUES (NULL, ?, ?, ?, ?, ?, ?)",
            (
                article.article_id,
                article.url,
                article.version,
                article.outline,
                article.duplicate_of,
                article.similarity,
            ),
        ).lastrowid
        assert number is not None
        self._add_content(content, number)
        if near:
            self._post(number, near)
        return number

    def update_article(self, number: int, version: int, outline: bytes, content: int) -> None:
        self._connection.execute(
            "UPDATE articles SET version = ?, outline = ? WHERE number = ?", (version, outline, number)
        )
        self._add_content(content, number)

    def replace_sketch(self, number: int, near: NearEntry) -> None:
        former = self.read_sketch(number)
        if former:
            # A sketch has the upper three bytes of its grams: the rows are in a range each.
            ends = [int.from_bytes(former[i : i + 3], "big") << 8 for i in range(4, 4 + 3 * former[3], 3)]
            self._connection.executemany(
                "DELETE FROM article_grams WHERE gram BETWEEN ? AND ? AND number = ?",
                [(end - _OFFSET, end + 255 - _OFFSET, number) for end in ends],
            )
        self._post(number, near)

    def add_address(self, key: str, number: int, is_claimed: bool) -> None:
        self._connection.execute(
            f"INSERT OR {'IGNORE' if is_claimed else 'REPLACE'} INTO article_addresses VALUES (?, ?, ?)",
            (key, number, is_claimed),
        )

    def _add_content(self, content: int, number: int) -> None:
        self._connection.execute("INSERT OR IGNORE INTO article_contents VALUES (?, ?)", (content, number))

    def _post(self, number: int, near: NearEntry) -> None:
        self._connection.execute("INSERT OR REPLACE INTO article_sketches VALUES (?, ?)", (number, near.sketch))
        self._connection.executemany(
            "INSERT OR IGNORE INTO article_grams VALUES (?, ?)", [(gram - _OFFSET, number) for gram in near.grams]
        )


def find_article_id(path: Path, key: str) -> str | None:
    """The id of the article with this address key in a file; None where any of the three is not there.

    Raises StateError where the file cannot be read.
    """
    if not path.is_file():
        return None
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        row = connection.execute(
            "SELECT article_id FROM article_addresses JOIN articles USING (number) WHERE key = ?", (key,)
        ).fetchone()
    except sqlite3.Error as error:
        if "no such table" in str(error):  # of an older version
            return None
        raise describe_error(path, error) from error
    finally:
        connection.close()
    return row[0] if row else None


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
