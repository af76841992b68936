"""The articles that a state knows: judged and remembered in the same transaction as the pages that they came from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scrapy.settings import BaseSettings

from ..dedupe.judge import ArticleJudge, Judgement
from ..items import Article, Link
from ..storage.jsonlines import ArticleRecord
from ..storage.stores import ArticleIndex
from ..urls.canonical import make_url_key

_COMPARED = ("url", "canonical_url", "headline", "alternative_headline", "description", "body", "authors")


class ArticleBook:
    """An article index and the judge of it. What is recorded becomes durable with the state's next commit.

    Raises StateError where the state cannot be used.
    """

    def __init__(self, index: ArticleIndex, settings: BaseSettings) -> None:
        self._index = index
        self._judge = ArticleJudge(
            index,
            near_copies=settings.get("NEWSCRAWL_NEAR_DUPLICATES") != "off",
            same_content=settings.get("NEWSCRAWL_SAME_CONTENT") != "keep",
        )
        self.output = 0  # the number of the one that is written to
        self._waiting: dict[str | None, Judgement] = {}  # judged, and on their way to the output

    def judge(self, article: Article, redirected_from: Iterable[str] = ()) -> Judgement:
        """What the article is. A known one's address is remembered; others wait for `confirm`."""
        verdict = self._judge.judge(article, redirected_from)
        if verdict.kind == "same":
            self._judge.record(article, verdict)
        else:
            self._waiting[article.url] = verdict
        return verdict

    def confirm(self, article: Article, *, is_written: bool = True) -> None:
        """The article is in the output, or is known to be left out: remember it. Nothing happens where it was not
        judged."""
        verdict = self._waiting.pop(article.url, None)
        if verdict is not None:
            number = self._judge.record(article, verdict)
            if is_written:
                self._index.place_article(number, self.output)

    def learn(self, records: Iterable[ArticleRecord], output: int) -> int:
        """Learn the articles of an output that the state does not know of; how many records there were.

        `output`: its number. What `records` raises is raised.
        """
        count = 0
        for record in records:
            count += 1
            number = self._learn(record)
            if number is not None:
                self._index.place_article(number, output)
        return count

    def doubt(self) -> None:
        """The output is no longer what it was: its articles count as lost until they are learned again."""
        self._index.doubt_output(self.output)

    def list_lost(self) -> list[str]:
        """The addresses of the articles that are to be written again."""
        return self._index.list_lost()

    def accept_lost(self) -> int:
        """They need not be written again, for they are in a file elsewhere; how many."""
        return self._index.accept_lost()

    def _learn(self, record: ArticleRecord) -> int | None:
        """The number of the article; None where the record is not the last that is known of it."""
        key = make_url_key(record["url"])
        address = self._index.find_addresses([key]).get(key)
        if address is not None and not address.is_claimed:
            known = self._index.read_article(address.number)
            version = record.get("version") or 1
            if version <= known.version:
                return address.number if version == known.version else None
        fields: dict[str, Any] = {name: record[name] for name in _COMPARED if record.get(name)}
        article = Article(**fields)
        article.related = [Link(entry.get("url") or "") for entry in record.get("related") or ()]
        if not article.url or not article.body:
            return None
        verdict = self._judge.judge(article)
        return self._judge.record(article, verdict)
