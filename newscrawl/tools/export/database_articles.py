"""The articles of a state that is kept in PostgreSQL, as lines to export."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ...errors import CommandError
from ...storage.postgres_address import DatabaseAddress
from .article_lines import FileLine
from .following import ArticleLog

_MOST = 500  # articles that are read at once


def open_log(address: DatabaseAddress) -> ArticleLog:
    """Returns what reads the articles of a database; it connects when it is first asked. Raises CommandError."""
    try:
        from ...storage.postgres_view import DatabaseView
    except ImportError as error:
        raise CommandError(
            f"A database is read with psycopg, which is not installed here ({error}): pip install 'psycopg[binary]'.", 1
        ) from error
    return DatabaseView(address)


class DatabaseArticles:
    """ArticleLines of a database, in the order in which crawls have written them.

    They may be read several times, and are the same each time, though crawls add to them. Each reading raises
    StateError.
    """

    is_torn = False

    def __init__(self, address: DatabaseAddress) -> None:
        self.path = address
        self.identity = ("database", address.text)
        self._log = open_log(address)
        self._upto: int | None = None  # the last that was there when all were read first

    def is_same(self, path: Path) -> bool:
        """Returns False: no file is the database."""
        return False

    def read_lines(self) -> Iterator[FileLine]:
        """Yields the lines, one an article."""
        try:
            yield from self._read_lines()
        finally:
            self._log.close()

    def _read_lines(self) -> Iterator[FileLine]:
        number = after = 0
        if not self._log.exists():
            return
        while articles := self._log.read_articles(after, _MOST):
            for article in articles:
                if self._upto is not None and article.seq > self._upto:
                    return
                number += 1
                yield FileLine(number, article.line.rstrip(b"\n"), True)
            after = articles[-1].seq
        self._upto = self._upto if self._upto is not None else after
