"""What feeds and sitemaps that are read again show: articles that were edited, sitemaps that might have news."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..storage.frontier_records import ChildSitemap, FeedRecord

_DAY = 86_400.0
_YOUNG = 3 * _DAY  # the age of a page that may still be edited
_RECENT = 30 * _DAY
_MOST_GROWING = 10
_MOST_WITH_NEWS = 20
_NUMBER = re.compile(r"[-_/=.]?\d+")
_CREDIT = 8  # articles that a crawl asks for at most because a feed has changed words for them
_CREDIT_OF_PROVEN = 50  # the same once one of them had really changed
_MOST_LIES = 3  # crawls in a row in which none had changed; after them, the feed's changes are no sign any more


def choose_growing(children: Sequence[ChildSitemap], now: float) -> list[str]:
    """Returns the keys of the sitemaps that new pages go to, and of those with young ones: every crawl asks for them.

    Indexes have families: posts-1 to posts-9, pages-1, tags-1. Of each family it is the sitemap with the newest page,
    or the first and the last where no times are told. `now`: seconds since 1970.
    """
    families: dict[tuple[str | None, str], list[ChildSitemap]] = {}
    for child in children:
        families.setdefault((child.index, _NUMBER.sub("", child.url)), []).append(child)
    chosen: dict[str, ChildSitemap] = {}
    for family in families.values():
        dated = [child for child in family if child.newest is not None]
        growing = [max(dated, key=_read_newest)] if dated else [family[0], family[-1]]
        growing += [child for child in dated if _read_newest(child) > now - _YOUNG]
        chosen.update((child.key, child) for child in growing)
    return [child.key for child in sorted(chosen.values(), key=_rank)[:_MOST_GROWING]]


def choose_with_news(children: Sequence[ChildSitemap], now: float) -> list[str]:
    """Returns the keys of the sitemaps that may have what the site has just published, of those for which the index
    tells no time."""
    possible = [
        child for child in children if child.modified is None and (child.newest is None or child.newest > now - _RECENT)
    ]
    return [child.key for child in sorted(possible, key=_rank)[:_MOST_WITH_NEWS]]


def _read_newest(child: ChildSitemap) -> float:
    return child.newest if child.newest is not None else 0.0


def _rank(child: ChildSitemap) -> float:
    return -_read_newest(child)


@dataclass(slots=True)
class _Feed:
    record: FeedRecord
    asked: set[str] = field(default_factory=set)  # keys of articles that were asked for in this crawl
    credit: int = _CREDIT
    has_lied: bool = False  # an article that was asked for had not changed
    is_proven: bool = False  # an article that was asked for had changed


class FeedEdits:
    """Knows which articles a feed shows to be edited. It is told of each feed and of each article that was read again.

    Some feeds say something else at each request: how long ago, how many comments, when the feed was made.
    """

    def __init__(self) -> None:
        self._feeds: dict[str, _Feed] = {}

    def note_feed(self, key: str, record: FeedRecord, said: Mapping[str, str]) -> list[str]:
        """Notes a feed that was read, and returns the keys of the articles to ask for.

        `record`: what was remembered of the feed, which is brought up to date; `said`: of its entries, by the keys of
        their pages.
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
        """Returns whether the page is asked for because a feed shows it to be edited."""
        return any(page in feed.asked for feed in self._feeds.values())

    def note_read(self, page: str, *, has_changed: bool) -> None:
        """Notes an article that was read again, or that has not changed by its server's word."""
        for feed in self._feeds.values():
            if page in feed.asked:
                feed.asked.discard(page)
                feed.is_proven |= has_changed
                feed.has_lied |= not has_changed
                feed.credit = _CREDIT_OF_PROVEN if has_changed else feed.credit - 1

    def list_records(self) -> dict[str, FeedRecord]:
        """Returns what is to be remembered of each feed that was read, by its key, at the crawl's end."""
        for feed in self._feeds.values():
            if feed.is_proven:
                feed.record.lies = 0
            elif feed.has_lied:
                feed.record.lies += 1
            feed.has_lied = feed.is_proven = False
        return {key: feed.record for key, feed in self._feeds.items()}
