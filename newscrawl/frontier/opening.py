"""Opens what a crawl keeps: in a file, or in memory."""

from __future__ import annotations

from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings

from ..errors import StateError
from ..storage.frontier import Frontier
from ..storage.memory import MemoryFrontier
from ..storage.memory_articles import MemoryArticles
from ..storage.reading import ReadingNote
from ..storage.sqlite import SqliteFrontier
from ..storage.sqlite_articles import SqliteArticles
from .articles import ArticleBook
from .paths import find_state

IN_MEMORY = ":memory:"


def open_frontier(crawler: Crawler, *, keeps_nothing: bool = False) -> tuple[Frontier, ReadingNote | None]:
    """The crawl's frontier, and the note of the page that is being read. Raises StateError."""
    if keeps_nothing or crawler.settings.get("NEWSCRAWL_STATE") == IN_MEMORY:
        return MemoryFrontier(), None
    path = find_state(crawler)
    frontier = SqliteFrontier(path)
    try:
        return frontier, ReadingNote(path.with_name(path.name + ".reading"))
    except OSError as error:
        frontier.close()
        raise StateError("state_unwritable", f"Cannot write beside {path} ({error.strerror}).") from error


def open_articles(frontier: Frontier, settings: BaseSettings) -> ArticleBook:
    """What is known of articles, in the same store as the frontier. Raises StateError."""
    if not isinstance(frontier, SqliteFrontier):
        return ArticleBook(MemoryArticles(), settings)
    with frontier.change() as database:
        return ArticleBook(SqliteArticles(database), settings, frontier)
