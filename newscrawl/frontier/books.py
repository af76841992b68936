"""Opens what a crawl keeps: in a file, or in memory."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings

from ..errors import StateError
from ..storage.crash_note import ReadingNote
from ..storage.frontier import Frontier
from ..storage.lock import ProcessLock
from ..storage.output_file import OutputFile, StandardOutput
from ..storage.schema import IN_MEMORY
from ..storage.sqlite import SqliteFrontier
from ..storage.sqlite_articles import SqliteArticles
from ..storage.state_file import list_files, locate_lock
from .article_book import ArticleBook
from .output import Stock, look_for_output, open_output
from .paths import find_state


@dataclass(frozen=True, slots=True)
class Opened:
    """All that a crawl keeps, open."""

    frontier: Frontier
    note: ReadingNote | None  # of the page that is being read
    articles: ArticleBook
    output: OutputFile | StandardOutput
    stock: Stock


def open_books(crawler: Crawler, *, keeps_nothing: bool = False, accepts_loss: bool = False) -> Opened:
    """Open the output and the state. Where one of them cannot be used, StateError is raised, and neither is changed."""
    is_kept = not keeps_nothing and crawler.settings.get("NEWSCRAWL_STATE") != str(IN_MEMORY)
    state = find_state(crawler) if is_kept else None
    try:
        output = look_for_output(crawler, list_files(state) if state is not None else ())
    except StateError as error:
        if error.kind == "output_in_use" and state is not None and state.exists():
            ProcessLock(locate_lock(state)).close()  # whose sentence names the process, if it is the same crawl's
        raise
    frontier: SqliteFrontier | None = None
    try:
        if state is not None and not state.exists() and isinstance(output, OutputFile):
            output.check()
        frontier = SqliteFrontier(state if state is not None else IN_MEMORY)
        articles = open_articles(frontier, crawler.settings)
        stock = open_output(output, frontier, articles, accepts=accepts_loss)
        # Opened last: what it says of the last process is told once.
        return Opened(frontier, _open_note(state), articles, output, stock)
    except BaseException:
        output.close()
        if frontier is not None:
            frontier.undo()
            frontier.close()
        raise


def _open_note(state: Path | None) -> ReadingNote | None:
    try:
        return ReadingNote(state.with_name(f"{state.name}.reading")) if state is not None else None
    except OSError as error:
        raise StateError("state_unwritable", f"Cannot write beside {state} ({error.strerror}).") from error


def open_articles(frontier: SqliteFrontier, settings: BaseSettings) -> ArticleBook:
    """What is known of articles, in the same store as the frontier. Raises StateError."""
    with frontier.change() as database:
        return ArticleBook(SqliteArticles(database), settings, frontier)
