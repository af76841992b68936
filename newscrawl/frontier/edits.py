"""Articles that were edited, as far as feeds show it: what one says of an entry, and what it said of it before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..storage.frontier import FeedRecord

_CREDIT = 8  # articles that a crawl asks for since a feed has other words for them, none of which need have changed
_CREDIT_OF_PROVEN = 50  # the same once one has
_MOST_LIES = 3  # crawls in a row in which none had, after which the feed's changes are no sign any more


@dataclass(slots=True)
class _Feed:
    record: FeedRecord
    asked: set[str] = field(default_factory=set)  # keys of articles that were asked for in this crawl
    credit: int = _CREDIT
    has_lied: bool = False  # one of them had not changed
    is_proven: bool = False  # one of them had


class FeedEdits:
    """Told of each feed and of each article that was read again, it knows which articles a feed shows to be edited.

    Some feeds say something else at each request: how long ago, how many comments, when the feed was made.
    """

    def __init__(self) -> None:
        self._feeds: dict[str, _Feed] = {}

    def note_feed(self, key: str, record: FeedRecord, said: Mapping[str, str]) -> list[str]:
        """The feed was read, and says this of its entries, by the keys of their pages; the keys of those to ask for.

        `record`: what was remembered of it, which is brought up to date.
        """
        feed = self._feeds.setdefault(key, _Feed(record))
        feed.record = record
        changed = [page for page, words in said.items() if record.entries.get(page, words) != words]
        record.entries = dict(said)
        if record.lies >= _MOST_LIES:
            return []
        changed = changed[: max(0, feed.credit)]
        feed.asked.update(changed)
        return changed

    def is_asked(self, page: str) -> bool:
        return any(page in feed.asked for feed in self._feeds.values())

    def note_read(self, page: str, *, has_changed: bool) -> None:
        """An article was read again, or its server said that it has not changed."""
        for feed in self._feeds.values():
            if page in feed.asked:
                feed.asked.discard(page)
                feed.is_proven |= has_changed
                feed.has_lied |= not has_changed
                feed.credit = _CREDIT_OF_PROVEN if has_changed else feed.credit - 1

    def list_records(self) -> dict[str, FeedRecord]:
        """What is to be remembered of each feed that was read, by its key, at the crawl's end."""
        for feed in self._feeds.values():
            if feed.is_proven:
                feed.record.lies = 0
            elif feed.has_lied:
                feed.record.lies += 1
            feed.has_lied = feed.is_proven = False
        return {key: feed.record for key, feed in self._feeds.items()}
