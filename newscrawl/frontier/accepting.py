"""Takes outputs as they are now for what they ought to be: what is missing was moved away on purpose."""

from __future__ import annotations

from pathlib import Path

from scrapy.settings import BaseSettings

from ..storage.output_file import OutputFile
from ..storage.outputs import OutputRecord
from ..storage.sqlite import SqliteFrontier
from .books import open_articles
from .output import take_stock


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
