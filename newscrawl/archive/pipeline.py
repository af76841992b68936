"""Blocks for datatrove, which maps them over any number of archives: on one machine, by Slurm or by Ray.

    reading = [ReadArchives("warc/*.warc.gz"), ParsePages(), JsonlWriter("parts", adapter=make_row)]
    LocalPipelineExecutor(reading, tasks=8, logging_dir="logs/reading").run()
    comparing = [JsonlReader("parts", adapter=read_row), DedupeArticles(), JsonlWriter("articles", adapter=make_row)]
    LocalPipelineExecutor(comparing, tasks=1, logging_dir="logs/comparing").run()

Each task reads its share of the files. One that was killed is done again from its beginning, and writes its own files
anew; those that are done are skipped. Needs the extra `datatrove`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Generator, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep

from ..dedupe.addresses import make_article_id
from ..dedupe.judge import ArticleJudge
from ..extract.content_type import find_flaw
from ..items import Article
from ..parse import parse_page
from ..sites.registry import find_site
from ..storage.sqlite import SqliteState
from ..urls.canonical import make_url_key, read_host, read_site
from ..urls.parsing import parse_url
from ..workers.time_limit import ReadingTimeoutError, lengthen_at_first, limit_reading
from .archive_files import find_archives
from .archived_pages import ArchivedPage, ArchivedPages, fetch_from_archive

_PAGE, _RECORD = "page", "record"  # the names of what a document carries in its metadata
_COMMITTED = 1_000  # articles after which the index goes to the disk
NearCopies = Literal["mark", "drop", "off"]
_Documents = Iterable[Document] | None


def make_row(step: PipelineStep, document: Document) -> dict[str, Any]:
    """Returns a document's record as `scrapy crawl` writes it: the `adapter` of datatrove's writers."""
    record: dict[str, Any] = document.metadata[_RECORD]
    return record


def make_parquet_row(step: PipelineStep, document: Document) -> dict[str, Any]:
    """Returns the same for Parquet with `make_arrow_schema()` for schema, where `extra` is a text of JSON."""
    record = make_row(step, document)
    own = record.get("extra")
    return {**record, "extra": json.dumps(own, ensure_ascii=False)} if own is not None else record


def read_row(step: PipelineStep, record: dict[str, Any], path: str, number: int | str) -> dict[str, Any]:
    """Returns what makes a document of a written record: the `adapter` of datatrove's readers."""
    return {"text": record.get("body") or "", "id": f"{path}/{number}", "metadata": {_RECORD: record}}


class ReadArchives(PipelineStep):
    """Reads the pages of archives, each task every so many files. `names`: paths, globs, folders, addresses.

    `hosts`: reads only pages of these sites, whatever their subdomains.
    """

    name = "newscrawl: archives"
    type = "READER"

    def __init__(self, *names: str, hosts: Collection[str] = ()) -> None:
        super().__init__()
        self.names = names
        self.hosts = frozenset(read_site(host.partition("://")[2] or host) for host in hosts)

    def run(self, data: _Documents = None, rank: int = 0, world_size: int = 1) -> Generator[Document, None, None]:
        """Yields a document for each page."""
        yield from data or ()
        pages = ArchivedPages(
            find_archives(self.names)[rank::world_size],
            self.stat_update,
            lambda url: not self.hosts or read_site(read_host(url)) in self.hosts,
            lambda name, fault, offset: self.stat_update(f"archive/broken/{fault}"),
        )
        for number in range(len(pages.files)):
            for page in pages.read(number):
                if parse_url(page.url) is None:
                    self.stat_update("archive/left_out/bad_address")
                    continue
                yield Document(text=page.url, id=page.url, metadata={_PAGE: page})


class ParsePages(PipelineStep):
    """Makes articles of pages, as a crawl does, but for what needs other pages: the further parts of an article, and
    what the stories of its site have in common.

    `limit`: seconds of the processor for one page. `obeys_robots_meta`: leaves out what asks not to be indexed.
    """

    name = "newscrawl: articles"
    type = "EXTRACTOR"

    def __init__(self, limit: float = 1.0, *, obeys_robots_meta: bool = True) -> None:
        super().__init__()
        self.limit = limit
        self.obeys_robots_meta = obeys_robots_meta
        self._read = 0

    def run(self, data: _Documents = None, rank: int = 0, world_size: int = 1) -> Generator[Document, None, None]:
        """Yields a document for each article: its body for text, its record in the metadata."""
        for document in data or ():
            with self.track_time():
                article = self._parse(document.metadata[_PAGE])
            if article is not None:
                yield Document(text=article.body or "", id=document.id, metadata={_RECORD: article.to_dict()})

    def _parse(self, page: ArchivedPage) -> Article | None:
        self._read += 1
        try:
            with limit_reading(lengthen_at_first(self.limit, self._read)):
                parsed = parse_page(fetch_from_archive(page, find_site(page.url)))
        except ReadingTimeoutError:
            self.stat_update("parse/too_slow")
            return None
        except Exception:  # one page must never end a task, whatever is wrong with it
            self.stat_update("parse/error")
            return None
        self.stat_update(f"parse/page/{parsed.kind}")
        article = parsed.article
        if article is None or article.url is None:
            return None
        flaw = find_flaw(article.headline, article.body)
        if flaw is not None:
            self.stat_update(f"validate/invalid/{flaw}")
            return None
        if self.obeys_robots_meta and article.usage.noindex is not None:
            self.stat_update("parse/robots_meta/noindex")
            return None
        return replace(article, article_id=make_article_id(make_url_key(article.url)))


class DedupeArticles(PipelineStep):
    """Drops what is the same, and marks near copies and versions, by the rules of a crawl. To be run as one task.

    The first of two is the one that comes first. Near copies: "mark" sets `duplicate_of`, "drop" leaves them out.
    """

    name = "newscrawl: dedupe"
    type = "DEDUP"

    def __init__(self, near_copies: NearCopies = "mark", own_fields: Sequence[str] = ()) -> None:
        super().__init__()
        self.near_copies = near_copies
        self.own_fields = tuple(own_fields)

    def run(self, data: _Documents = None, rank: int = 0, world_size: int = 1) -> Generator[Document, None, None]:
        """Yields the documents that are to be written, each with its place among the others in its record."""
        if world_size != 1:
            raise ValueError("DedupeArticles compares all articles with each other: run it with tasks=1.")
        with TemporaryDirectory() as folder:
            state = SqliteState(Path(folder) / "articles.sqlite")
            try:
                judge = ArticleJudge(state.articles, near_copies=self.near_copies != "off", own_fields=self.own_fields)
                for number, document in enumerate(data or ()):
                    with self.track_time():
                        record = self._judge(judge, document.metadata[_RECORD])
                    if record is not None:
                        yield Document(text=document.text, id=document.id, metadata={_RECORD: record})
                    if number % _COMMITTED == 0:
                        state.commit()
            finally:
                state.close()

    def _judge(self, judge: ArticleJudge, record: dict[str, Any]) -> dict[str, Any] | None:
        article = Article.from_dict(record)
        verdict = judge.judge(article)
        judge.record(article, verdict)
        if verdict.kind == "same":
            self.stat_update(f"dedupe/duplicate/{verdict.reason}")
            return None
        if verdict.duplicate_of is not None and self.near_copies == "drop":
            self.stat_update("dedupe/duplicate/near")
            return None
        self.stat_update(f"dedupe/{verdict.kind}")
        return {
            **record,
            "article_id": verdict.article_id,
            "version": verdict.version,
            "changed": verdict.changed,
            "duplicate_of": verdict.duplicate_of,
            "similarity": verdict.similarity,
        }
