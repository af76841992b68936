"""Writes the articles of a database as they come: in order, each once, whatever ends the process."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from threading import Event
from typing import NamedTuple, Protocol

from ...errors import CommandError, StateError
from ...storage.jsonlines import format_line
from .article_lines import FileLine, OddLineError, read_article
from .chosen_articles import ArticleChoice, pick
from .record_shapes import read_shapes

logger = logging.getLogger("newscrawl")
_MOST = 500  # articles that are read at once
_PAUSE = 1.0  # seconds between two looks for articles
_AWAY = 5.0  # seconds between two tries to reach the database


class LoggedArticle(Protocol):
    """An article in the order in which the database has got them."""

    @property
    def seq(self) -> int:
        """Its place; no article ever comes before one that was read."""

    @property
    def article_id(self) -> str: ...

    @property
    def version(self) -> int: ...

    @property
    def line(self) -> bytes:
        """Its line of JSON, with the end."""


class ArticleLog(Protocol):
    """Where articles are read. Raises StateError."""

    def exists(self) -> bool:
        """Returns whether a crawl has begun there."""

    def read_articles(self, after: int, most: int) -> Sequence[LoggedArticle]:
        """Returns the articles behind a place, in order, `most` at most. 0 is before all of them."""

    def close(self) -> None:
        """Ends the connection. Whatever is asked next makes another one."""


class LogPlace(NamedTuple):
    """How far a target has come."""

    seq: int = 0
    article: str = ""  # the article of that place, by its id and version: by it the database is known again


class FollowTarget(Protocol):
    """What articles are written to, and what knows how far it has come."""

    @property
    def place(self) -> LogPlace: ...

    def take(self, lines: Sequence[bytes], place: LogPlace) -> None:
        """Takes the lines that are wanted up to a place."""

    def look_at_clock(self) -> None:
        """Does what is due, though there may be no article."""

    def finish(self) -> None:
        """Writes what is still held back."""


@dataclass(frozen=True, slots=True)
class FollowOrder:
    """What a user wants of the articles."""

    fields: tuple[str, ...] | None  # None: all, the line as it is
    choice: ArticleChoice = field(default_factory=ArticleChoice)


def follow_articles(
    log: ArticleLog, target: FollowTarget, order: FollowOrder, stop: Event, count: Callable[[int], None]
) -> None:
    """Writes articles until `stop` is set, and waits for more meanwhile. `count` is told how many were written.

    Raises CommandError where the target is of another database, or cannot be written; StateError where the database is
    away at first, or cannot be read.
    """
    while not log.exists():
        if stop.wait(_PAUSE):
            return
    check_place(log, target.place)
    make_line = _make_formatter(order)
    is_away = False
    while True:
        try:
            articles = log.read_articles(target.place.seq, _MOST)
        except StateError as error:
            if error.kind != "state_unreachable":
                raise
            if not is_away:
                logger.warning("%s It is tried again.", error)
            is_away = True
            if stop.wait(_AWAY):
                break
            continue
        if is_away:
            is_away = False
            logger.info("The database answers again.")
        if articles:
            lines = [line for article in articles if (line := make_line(article)) is not None]
            target.take(lines, mark_place(articles[-1]))
            count(len(lines))
        target.look_at_clock()
        if stop.wait(_PAUSE if len(articles) < _MOST else 0):
            break
    target.finish()


def mark_place(article: LoggedArticle) -> LogPlace:
    """Returns the place of an article."""
    return LogPlace(article.seq, f"{article.article_id} {article.version}")


def check_place(log: ArticleLog, place: LogPlace) -> None:
    """Raises CommandError where the database has another article at this place: it is another one, or was emptied."""
    articles = log.read_articles(max(0, place.seq - 1), 1)
    if place.seq and [mark_place(article) for article in articles] != [place]:
        raise CommandError("What was written so far is of another database; name another file or place: -o FILE.", 2)


def read_lines(log: ArticleLog, order: FollowOrder, after: int, upto: int) -> Iterator[bytes]:
    """Yields the lines that are wanted behind one place, up to another, which is an article's. Raises StateError."""
    make_line = _make_formatter(order)
    while after < upto:
        articles = [article for article in log.read_articles(after, _MOST) if article.seq <= upto]
        yield from (line for article in articles if (line := make_line(article)) is not None)
        after = articles[-1].seq if articles else upto


def _make_formatter(order: FollowOrder) -> Callable[[LoggedArticle], bytes | None]:
    """Returns a function from an article to its line; to None where it is not wanted."""
    if order.fields is None and order.choice == ArticleChoice():
        return lambda article: article.line
    shapes = read_shapes()
    fields = order.fields or tuple(shapes)

    def make_line(article: LoggedArticle) -> bytes | None:
        try:
            record = read_article(FileLine(1, article.line.rstrip(b"\n"), True), shapes)
        except OddLineError:
            return None
        return format_line(dict(pick(record, fields))) if order.choice.has(record) else None

    return make_line
