"""The articles that a state knows: judged and remembered in the same transaction as the pages that they came from."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, Protocol

from scrapy.settings import BaseSettings

from ..dedupe.judge import ArticleJudge, Verdict
from ..items import Article, Link
from ..storage.article_index import ArticleIndex
from ..storage.jsonlines import read_records

_COMPARED = ("url", "canonical_url", "headline", "alternative_headline", "description", "body", "authors")


class _Transactions(Protocol):
    """What a frontier's store offers to others who write into it."""

    def change(self) -> AbstractContextManager[Any]: ...


class ArticleBook:
    """An article index beside a frontier. What is recorded becomes durable with the frontier's next commit."""

    def __init__(self, index: ArticleIndex, settings: BaseSettings, store: _Transactions | None = None) -> None:
        self._index = index
        self._judge = ArticleJudge(
            index,
            near_copies=settings.get("NEWSCRAWL_NEAR_DUPLICATES") != "off",
            same_content=settings.get("NEWSCRAWL_SAME_CONTENT") != "keep",
        )
        self._store = store
        self._waiting: dict[str | None, Verdict] = {}  # judged, and on their way to the output

    def judge(self, article: Article, redirected_from: Iterable[str] = ()) -> Verdict:
        """What the article is. A known one's address is remembered; others wait for `confirm`."""
        with self._change():
            verdict = self._judge.judge(article, redirected_from)
            if verdict.kind == "same":
                self._judge.record(article, verdict)
            else:
                self._waiting[article.url] = verdict
        return verdict

    def confirm(self, article: Article) -> None:
        """The article is in the output: remember it. Nothing happens where it was not judged."""
        verdict = self._waiting.pop(article.url, None)
        if verdict is not None:
            with self._change():
                self._judge.record(article, verdict)

    def read_output(self, path: Path, known_size: int | None) -> int:
        """Learn the articles of an output that the state does not know of; how many lines there were.

        `known_size`: how many of its bytes the state has seen; None: it has never seen the file. An output that is
        shorter than that has lost articles: the index is made anew, of those that are left. Raises OSError, and
        ValueError naming a line that is no object.
        """
        size = path.stat().st_size if path.exists() else 0
        start = known_size or 0
        if size < start:
            with self._change():
                self._index.clear()
            start = 0
        count = 0
        for record in read_records(path, start):
            fields: dict[str, Any] = {name: record[name] for name in _COMPARED if record.get(name)}
            article = Article(**fields)
            article.related = [Link(entry.get("url") or "") for entry in record.get("related") or ()]
            if article.url and article.body:
                self.judge(article)
                self.confirm(article)
            count += 1
        return count

    def _change(self) -> AbstractContextManager[Any]:
        return self._store.change() if self._store is not None else nullcontext()
