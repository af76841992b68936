"""What a crawl keeps, the state and the output: opens both, takes stock, and corrects the state as people ask."""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings
from scrapy.utils.spider import DefaultSpider

from ..delivery.known_stores import KnownStores
from ..errors import StateError
from ..own_command import name_scrapy
from ..storage.frontier_records import HostRecord, OutputRecord
from ..storage.output_file import Change, NoOutput, OutputFile, StandardOutput
from ..storage.schema import IN_MEMORY
from ..storage.state_file import NumberedNote, ProcessLock, ReadingNote, list_files, locate_lock
from ..storage.state_places import open_state
from ..storage.stores import State
from ..text.counting import name_count
from ..urls.parsing import parse_url
from ..walk.start_sites import StartSites
from .article_book import ArticleBook
from .paths import find_database, find_output, find_state, has_output_for_each_site
from .site_outputs import FileFindings, OutputPlaces, SiteOutputs, describe_changed

logger = logging.getLogger("newscrawl")

ACCEPT = "accept"  # a value of NEWSCRAWL_OUTPUT_GONE
_WHAT_HAPPENED: dict[Change, str] = {
    "gone": "is gone",
    "shorter": "is shorter than it was",
    "another": "is not the file that it was",
}
_OF_ONE_HOST = ("", "www.")
AnyOutput: TypeAlias = OutputFile | SiteOutputs | StandardOutput


@dataclass(frozen=True, slots=True)
class Stock:
    """What was found in an output."""

    read: int = 0  # records that the state did not know
    lost: Sequence[str] = ()  # the addresses of the articles that were in there, and are to be written again


def look_for_output(crawler: Crawler, own_files: Sequence[Path] = ()) -> AnyOutput:
    """Returns the output before anything is done with it, locked where it is there. Raises StateError where it cannot
    be one.

    `own_files`: the state's.
    """
    path = find_output(crawler)
    # Scrapy's shell, fetch, view and parse look at single pages.
    is_tried = getattr(crawler.spider, "is_tried", False) or isinstance(crawler.spider, DefaultSpider)
    if path is None and not is_tried and not crawler.settings.get("NEWSCRAWL_OUTPUT"):
        return NoOutput()
    if path is None or is_tried:
        return StandardOutput()
    if not has_output_for_each_site(crawler):
        return OutputFile(path, own_files)

    def locate(site: str) -> Path:
        return find_output(crawler, site) or path

    sites: StartSites = getattr(crawler.spider, "sites", None) or StartSites(())
    starts = [sites.name(key) for key in sites.keys]
    output = SiteOutputs(OutputPlaces(path, locate, sites.name_output, starts, own_files))
    output.look()
    return output


def open_output(output: AnyOutput, state: State, book: ArticleBook, *, accepts: bool) -> Stock:
    """Makes the output ready, and learns what the state does not know of it and of those before it.

    `accepts`: what it has lost is somewhere else, and not asked for again. Raises StateError.
    """
    if isinstance(output, StandardOutput):
        read_former_outputs(state, book)
        return Stock()
    if isinstance(output, SiteOutputs):
        paths = output.list_known(state.outputs.list_outputs())
        read_former_outputs(state, book, [str(path) for path in paths])
        return judge_findings(output.begin(state, book, paths), book, accepts=accepts)
    name = str(output.path)
    read_former_outputs(state, book, [name])
    known = state.outputs.find_output(name)
    book.output = state.outputs.number_output(name)
    output.prepare(known)
    return take_stock(output, book, accepts=accepts)


def take_stock(output: OutputFile, book: ArticleBook, *, accepts: bool) -> Stock:
    """Learns what is new in an output that is prepared, and what it has lost. Raises StateError."""
    if output.change is not None:
        book.doubt()
    read = book.learn(output.read_new(), book.output)
    output.settle()
    if output.cut_off:
        logger.warning("%s ended in a torn line; its %d bytes were taken away.", output.path, output.cut_off)
    book.learn(output.read_added(), book.output)
    if output.change is None:
        return Stock(read)
    happened = _WHAT_HAPPENED[output.change]
    if accepts:
        count = book.accept_lost()
        if count:
            logger.info(
                "%s %s, as NEWSCRAWL_OUTPUT_GONE=accept allows; its %d articles count as written.",
                output.path,
                happened,
                count,
            )
        return Stock(read)
    lost = [url for url in book.list_lost() if parse_url(url) is not None]
    if lost:
        logger.warning(
            "%s %s; the %d articles that are missing are asked for again. %s",
            output.path,
            happened,
            len(lost),
            _tell_how_to_accept(),
        )
    return Stock(read, lost)


def look_again(output: AnyOutput, book: ArticleBook, *, accepts: bool) -> Stock:
    """Looks whether an output in use was moved, deleted or cut. Where it was, goes on in a new file or in what is left,
    and learns what is missing. Raises StateError."""
    if isinstance(output, SiteOutputs):
        return judge_findings(output.watch(), book, accepts=accepts)
    if isinstance(output, StandardOutput) or not output.was_changed():
        return Stock()
    output.reopen()
    return take_stock(output, book, accepts=accepts)


def cut_back(output: AnyOutput, state: State) -> None:
    """Takes away what was appended since the state's last commit, since that is undone. Raises StateError."""
    if isinstance(output, SiteOutputs):
        output.cut_back(state)
    elif output.path is not None:
        output.cut_back(state.outputs.find_output(str(output.path)))


def judge_findings(findings: FileFindings, book: ArticleBook, *, accepts: bool) -> Stock:
    """Says what the files of a crawl's sites have lost, and lists the articles that are to be written again. Raises
    StateError."""
    if not findings.changed:
        return Stock(findings.read)
    happened = describe_changed(findings.changed)
    if accepts:
        count = book.accept_lost()
        if count:
            words = name_count(count, "article counts", "articles count")
            logger.info("%s, as NEWSCRAWL_OUTPUT_GONE=accept allows; %s as written.", happened, words)
        return Stock(findings.read)
    lost = [url for url in book.list_lost() if parse_url(url) is not None]
    if lost:
        words = name_count(len(lost), "article that is missing is", "articles that are missing are")
        logger.warning("%s; %s asked for again. %s", happened, words, _tell_how_to_accept())
    return Stock(findings.read, lost)


def _tell_how_to_accept() -> str:
    return (
        f"If you moved them away yourself, say so once: {name_scrapy()} state accept-output, "
        "or -s NEWSCRAWL_OUTPUT_GONE=accept."
    )


def read_former_outputs(state: State, book: ArticleBook, current: Collection[str] = ()) -> None:
    """Learns what crawls that were killed have written to other outputs after their last commit.

    From then on these are no longer watched: they may be packed, moved and deleted.
    """
    for known in state.outputs.list_open_outputs():
        if known.path in current:
            continue
        try:
            _read_rest(known, state, book)
        except StateError as error:
            if error.kind.startswith("state_"):
                raise
            if error.kind == "output_in_use" and state.leases.are_shared:
                continue  # another crawl on this machine is writing there
            logger.warning("%s What it has since the last commit might be written again.", error)
            state.commit(OutputRecord(known.path, known.size, known.tail, is_complete=True))


def _read_rest(known: OutputRecord, state: State, book: ArticleBook) -> None:
    path = Path(known.path)
    record = OutputRecord(known.path, known.size, known.tail, is_complete=True)
    if path.exists():
        output = OutputFile(path)
        try:
            output.prepare(known)
            if output.change is None:
                book.learn(output.read_new(), state.outputs.number_output(known.path))
                output.settle()
                record = output.flush()
        finally:
            output.close()
    state.commit(OutputRecord(record.path, record.size, record.tail, is_complete=True))


@dataclass(frozen=True, slots=True)
class Opened:
    """All that a crawl keeps, open."""

    state: State
    note: ReadingNote | None  # of the page that is being read
    articles: ArticleBook
    output: AnyOutput
    stock: Stock
    is_kept: bool = True  # the state outlives the process


def open_books(crawler: Crawler, *, keeps_nothing: bool = False, accepts_loss: bool = False) -> Opened:
    """Opens the output and the state. Raises StateError where one of them cannot be used; then neither is changed."""
    is_kept = not keeps_nothing and crawler.settings.get("NEWSCRAWL_STATE") != str(IN_MEMORY)
    database = find_database(crawler.settings) if is_kept else None
    path = find_state(crawler) if is_kept and database is None else None
    try:
        output = look_for_output(crawler, list_files(path) if path is not None else ())
    except StateError as error:
        if error.kind == "output_in_use" and path is not None and path.exists():
            ProcessLock(locate_lock(path)).close()  # raises what names the process, if it is the same crawl's
        raise
    state: State | None = None
    try:
        if path is not None and not path.exists() and not isinstance(output, StandardOutput):
            output.check()
        state = open_state(database or path, crawler.settings.getfloat("NEWSCRAWL_LEASE"))
        articles = ArticleBook(state.articles, crawler.settings, KnownStores(state.outbox))
        stock = open_output(output, state, articles, accepts=accepts_loss)
        # Opened last: what it says of the last process is told once.
        note = _open_note(path) if database is None else _open_numbered_note(find_state(crawler))
        return Opened(state, note, articles, output, stock, is_kept=is_kept)
    except BaseException:
        output.close()
        if state is not None:
            state.undo()
            state.close()
        raise


def _open_note(state: Path | None) -> ReadingNote | None:
    try:
        return ReadingNote(state.with_name(f"{state.name}.reading")) if state is not None else None
    except OSError as error:
        raise StateError("state_unwritable", f"Cannot write beside {state} ({error.strerror}).") from error


def _open_numbered_note(beside: Path) -> ReadingNote:
    """Opens a note of this machine where the state is elsewhere: one that no other crawl has, though a crawl that died
    may have left something in it."""
    try:
        return NumberedNote(beside)
    except OSError as error:
        raise StateError("state_unwritable", f"Cannot write beside {beside} ({error.strerror}).") from error


def accept_outputs(state: State, settings: BaseSettings) -> int:
    """Has articles that outputs have lost count as written, and returns how many. Raises StateError."""
    book = ArticleBook(state.articles, settings, KnownStores(state.outbox))
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
        state.hosts.write_host_record(name, HostRecord())
        state.manners.forget_manners(name)
    state.lessons.forget_traces(bare)
    lessons = state.lessons
    lessons.write_patterns([r for r in lessons.read_patterns() if r.pattern.partition("/")[0] not in names])
    lessons.write_kinds([r for r in lessons.read_kinds() if r.pattern.partition("/")[0] not in names])
    return count


def forget_page(state: State, key: str) -> int:
    """Forgets the page with that key; returns how many there were."""
    return state.recovery.forget(lambda other, name: other == key)
