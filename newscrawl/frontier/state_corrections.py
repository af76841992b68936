"""What people have a state take for granted, or forget: the acts of `scrapy state`."""

from __future__ import annotations

from pathlib import Path

from scrapy.settings import BaseSettings

from ..storage.frontier_records import HostRecord, OutputRecord
from ..storage.output_file import OutputFile
from ..storage.sqlite import SqliteFrontier
from ..storage.stores import Frontier
from .state_and_output import open_articles, take_stock

_OF_ONE_HOST = ("", "www.")


def accept_outputs(frontier: SqliteFrontier, settings: BaseSettings) -> int:
    """Articles that outputs have lost count as written; how many. Raises StateError."""
    book = open_articles(frontier, settings)
    before = frontier.count_places()
    for known in frontier.list_outputs():
        book.output = frontier.number_output(known.path)
        path = Path(known.path)
        if not path.exists():
            book.doubt()
            book.accept_lost()
            frontier.forget_output(known.path)
            continue
        output = OutputFile(path)
        try:
            output.prepare(known)
            if output.change is not None:
                take_stock(output, book, accepts=True)
                record = output.flush()
                frontier.commit(OutputRecord(record.path, record.size, record.tail, known.is_complete))
        finally:
            output.close()
    book.accept_lost()  # of an earlier crawl, which was about to ask for them
    return before - frontier.count_places()


def forget_host(frontier: Frontier, host: str) -> int:
    """The host's pages, with or without `www.`, and all that was learned of it; how many pages that were."""
    bare = host.partition("://")[2] or host
    bare = bare.rstrip("/").lower().removeprefix("www.")
    names = {start + bare for start in _OF_ONE_HOST}
    found = set()

    def is_meant(key: str, name: str) -> bool:
        if name in names:
            found.add(name)
        return name in names

    count = frontier.forget(is_meant)
    for name in found:
        frontier.write_host(name, HostRecord())
    frontier.write_patterns([r for r in frontier.read_patterns() if r.pattern.partition("/")[0] not in names])
    frontier.write_kinds([r for r in frontier.read_kinds() if r.pattern.partition("/")[0] not in names])
    return count


def forget_page(frontier: Frontier, key: str) -> int:
    """The page with that key; how many that were."""
    return frontier.forget(lambda other, name: other == key)
