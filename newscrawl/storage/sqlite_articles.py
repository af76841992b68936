"""Known articles in SQLite: six tables of the state."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from .article_index import KnownAddress, KnownArticle, NearEntry
from .jsonlines import ArticleRecord
from .sqlite_file import SqliteFile

# `grams` holds what is looked for, one row for each gram of each article. 2^31 is taken from each gram, so that SQLite
# keeps it in four bytes.
TABLES = """
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
    """An ArticleIndex. Each method raises StateError where the file cannot be used."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file
        with file.change() as database:
            for statement in TABLES.split(";"):
                database.execute(statement)

    def look_ahead(self, keys: Sequence[str], content: int, grams: Sequence[int]) -> None:
        """The file is asked without a way to it."""

    def find_addresses(self, keys: Sequence[str]) -> Mapping[str, KnownAddress]:
        with self._file.change() as database:
            rows = database.execute(
                f"SELECT key, number, is_claimed FROM article_addresses WHERE key IN ({_marks(keys)})", keys
            )
            return {key: KnownAddress(number, bool(is_claimed)) for key, number, is_claimed in rows}

    def find_content(self, content: int) -> int | None:
        with self._file.change() as database:
            row = database.execute("SELECT number FROM article_contents WHERE content = ?", (content,)).fetchone()
            return row[0] if row else None

    def find_holders(self, grams: Sequence[int]) -> Mapping[int, list[int]]:
        with self._file.change() as database:
            holders: dict[int, list[int]] = {}
            rows = database.execute(
                f"SELECT gram, number FROM article_grams WHERE gram IN ({_marks(grams)})",
                [gram - _OFFSET for gram in grams],
            )
            for gram, number in rows:
                holders.setdefault(gram + _OFFSET, []).append(number)
            return holders

    def read_article(self, number: int) -> KnownArticle:
        with self._file.change() as database:
            row = database.execute(
                "SELECT article_id, url, version, outline, duplicate_of, similarity, is_lost IS TRUE "
                "FROM articles LEFT JOIN article_places USING (number) WHERE number = ?",
                (number,),
            ).fetchone()
            if row is None:
                raise KeyError(number)
            return KnownArticle(*row)

    def read_sketches(self, numbers: Collection[int]) -> Mapping[int, bytes]:
        with self._file.change() as database:
            return dict(
                database.execute(
                    f"SELECT number, sketch FROM article_sketches WHERE number IN ({_marks(numbers)})", (*numbers,)
                )
            )

    def keep_record(self, record: ArticleRecord) -> None:
        """Articles are in the outputs alone."""

    def place_article(self, number: int, output: int) -> None:
        with self._file.change() as database:
            database.execute("INSERT OR REPLACE INTO article_places VALUES (?, ?, 0)", (number, output))

    def doubt_output(self, output: int) -> None:
        with self._file.change() as database:
            database.execute("UPDATE article_places SET is_lost = 1 WHERE output = ?", (output,))

    def list_lost(self) -> list[str]:
        with self._file.change() as database:
            rows = database.execute(
                "SELECT url FROM article_places JOIN articles USING (number) WHERE is_lost ORDER BY number"
            )
            return [url for (url,) in rows]

    def accept_lost(self) -> int:
        with self._file.change() as database:
            return database.execute("DELETE FROM article_places WHERE is_lost").rowcount

    def count_places(self) -> int:
        with self._file.change():
            count: int = self._file.ask("SELECT count(*) FROM article_places")[0]
            return count

    def add_article(self, article: KnownArticle, content: int, near: NearEntry | None) -> int:
        with self._file.change() as database:
            number = database.execute(
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
        with self._file.change() as database:
            database.execute(
                "UPDATE articles SET version = ?, outline = ? WHERE number = ?", (version, outline, number)
            )
            self._add_content(content, number)

    def replace_sketch(self, number: int, near: NearEntry) -> None:
        with self._file.change() as database:
            former = self.read_sketches([number]).get(number)
            if former:
                # A sketch has the upper three bytes of its grams, so that the rows of each gram lie in a range.
                ends = [int.from_bytes(former[i : i + 3], "big") << 8 for i in range(4, 4 + 3 * former[3], 3)]
                database.executemany(
                    "DELETE FROM article_grams WHERE gram BETWEEN ? AND ? AND number = ?",
                    [(end - _OFFSET, end + 255 - _OFFSET, number) for end in ends],
                )
            self._post(number, near)

    def add_address(self, key: str, number: int, is_claimed: bool) -> None:
        with self._file.change() as database:
            database.execute(
                f"INSERT OR {'IGNORE' if is_claimed else 'REPLACE'} INTO article_addresses VALUES (?, ?, ?)",
                (key, number, is_claimed),
            )

    def _add_content(self, content: int, number: int) -> None:
        self._file.database.execute("INSERT OR IGNORE INTO article_contents VALUES (?, ?)", (content, number))

    def _post(self, number: int, near: NearEntry) -> None:
        self._file.database.execute("INSERT OR REPLACE INTO article_sketches VALUES (?, ?)", (number, near.sketch))
        self._file.database.executemany(
            "INSERT OR IGNORE INTO article_grams VALUES (?, ?)", [(gram - _OFFSET, number) for gram in near.grams]
        )


def _marks(values: Collection[object]) -> str:
    return ",".join("?" * len(values))
