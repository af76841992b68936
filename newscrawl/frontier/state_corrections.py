"""What people have a state take for granted, or forget: the acts of `scrapy state`."""

from __future__ import annotations

from pathlib import Path

from scrapy.settings import BaseSettings

from ..storage.frontier_records import HostRecord, OutputRecord
from ..storage.output_file import OutputFile
from ..storage.stores import State
from .article_book import ArticleBook
from .state_and_output import take_stock

_OF_ONE_HOST = ("", "www.")


def accept_outputs(state: State, settings: BaseSettings) -> int:
    """Has articles that outputs have lost count as written, and returns how many. Raises StateError."""
    book = ArticleBook(state.articles, settings)
    before = state.articles.count_places()
    for known in state.outputs.list_outputs():
        book.output = state.outputs.number_output(known.path)
        path = Path(known.path)
        if not path.exists():
            book.doubt()
            book.accept_lost()
            state.outputs.forget_output(known.path)
            continue
        output = OutputFile(path)
        try:
            output.prepare(known)
            if output.change is not None:
                take_stock(output, book, accepts=True)
                record = output.flush()
                state.commit(OutputRecord(record.path, record.size, record.tail, known.is_complete))
        finally:
            output.close()
    book.accept_lost()  # those that an earlier crawl was about to ask for
    return before - state.articles.count_places()


def forget_host(state: State, host: str) -> int:
    """Forgets the host's pages, with or without `www.`, and all that was learned of it; returns how many pages."""
    bare = host.partition("://")[2] or host
    bare = bare.rstrip("/").lower().removeprefix("www.")
    names = {start + bare for start in _OF_ONE_HOST}
    found = set()

    def is_meant(key: str, name: str) -> bool:
        if name in names:
            found.add(name)
        return name in names

    count = state.recovery.forget(is_meant)
    for name in found:
        state.hosts.write_host(name, HostRecord())
        state.manners.forget_manners(name)
    state.lessons.forget_traces(bare)
    lessons = state.lessons
    lessons.write_patterns([r for r in lessons.read_patterns() if r.pattern.partition("/")[0] not in names])
    lessons.write_kinds([r for r in lessons.read_kinds() if r.pattern.partition("/")[0] not in names])
    return count


def forget_page(state: State, key: str) -> int:
    """Forgets the page with that key; returns how many there were."""
    return state.recovery.forget(lambda other, name: other == key)
