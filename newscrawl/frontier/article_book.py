"""The articles that a state knows: judged and remembered in the same transaction as the pages that they came from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scrapy.settings import BaseSettings

from ..dedupe.judge import ArticleJudge, Judgement
from ..dedupe.versions import read_version_fields
from ..delivery.known_stores import KnownStores
from ..items import Article, Link
from ..storage.article_index import ArticleIndex
from ..storage.jsonlines import ArticleRecord
from ..urls.canonical import make_url_key

_COMPARED = ("url", "canonical_url", "headline", "alternative_headline", "description", "body", "authors", "extra")


class ArticleBook:
    """An article index and its judge. What is recorded becomes durable with the state's next commit.

    Each method raises StateError where the state cannot be used.
    """

    def __init__(self, index: ArticleIndex, settings: BaseSettings, stores: KnownStores | None = None) -> None:
        """`stores`: further ones that articles are delivered to."""
        self.stores = stores
        self._index = index
        self._judge = ArticleJudge(
            index,
            near_copies=settings.get("NEWSCRAWL_NEAR_DUPLICATES") != "off",
            same_content=settings.get("NEWSCRAWL_SAME_CONTENT") != "keep",
            own_fields=read_version_fields(settings.get("NEWSCRAWL_VERSION_FIELDS")),
        )
        self.output = 0  # the number of the one that is written to
        self._waiting: dict[str | None, Judgement] = {}  # judged, and on their way to the output

    def judge(self, article: Article, redirected_from: Iterable[str] = (), left_out: Iterable[str] = ()) -> Judgement:
        """Returns what the article is. It remembers a known one's address; others wait for `confirm`. See
        ArticleJudge.judge."""
        verdict = self._judge.judge(article, redirected_from, left_out)
        if verdict.kind == "same":
            self._judge.record(article, verdict)
        else:
            self._waiting[article.url] = verdict
        return verdict

    def confirm(self, article: Article, written: ArticleRecord | None = None, output: int | None = None) -> None:
        """Remembers an article that is in the output, as `written`, or is left out, without it. Nothing happens where
        the article was not judged. `output`: the number of another output than `self.output`."""
        verdict = self._waiting.pop(article.url, None)
        if verdict is None:
            return
        number = self._judge.record(article, verdict)
        if written is not None:
            self._index.place_article(number, self.output if output is None else output)
            self._index.keep_record(written)
            if self.stores is not None:
                self.stores.add_written(written)

    def forget_waiting(self) -> None:
        """Forgets what was judged and is not confirmed: others have its pages."""
        self._waiting.clear()

    def learn(self, records: Iterable[ArticleRecord], output: int) -> int:
        """Learns the articles of an output that the state does not know of. Returns how many records there were.

        `output`: its number. Raises what `records` raises.
        """
        count = 0
        for record in records:
            count += 1
            number = self._learn(record)
            if number is not None:
                self._index.place_article(number, output)
                if isinstance(record.get("article_id"), str) and isinstance(record.get("version"), int):
                    self._index.keep_record(record)
        return count

    def doubt(self) -> None:
        """Has the output's articles count as lost until they are learned again: it is no longer what it was."""
        self._index.doubt_output(self.output)

    def list_lost(self) -> list[str]:
        """Returns the addresses of the articles that are to be written again."""
        return self._index.list_lost()

    def accept_lost(self) -> int:
        """Has lost articles count as written: they are in a file elsewhere. Returns how many."""
        return self._index.accept_lost()

    def _learn(self, record: ArticleRecord) -> int | None:
        """Returns the number of the article; None where the record is not the last that is known of it."""
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
        if self.stores is not None:
            self.stores.add_found(record)
        return self._judge.record(article, verdict)
