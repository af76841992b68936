"""When a page that was read is worth another look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone

from scrapy.settings import BaseSettings

from ..storage.frontier_records import NextLook, Visit

_DAY = 86_400.0
_SELDOM = 30 * _DAY  # between two looks at a page that was neither article nor listing, or that was gone


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Plans when pages are looked at again. Intervals are seconds, and `now` is seconds since 1970."""

    least: float = 300.0  # between two looks at a listing, feed or sitemap
    most: float = _DAY
    article: float = 3_600.0  # until an article is looked at for the second time
    growth: float = 3.0  # how many times as long each further interval is
    article_days: float = 3.0  # an older article is not looked at again

    @classmethod
    def from_settings(cls, settings: BaseSettings) -> Rhythm:
        """Returns the rhythm that the settings ask for."""
        return cls(
            settings.getfloat("NEWSCRAWL_FOLLOW_LEAST"),
            settings.getfloat("NEWSCRAWL_FOLLOW_MOST"),
            settings.getfloat("NEWSCRAWL_REVISIT_AFTER"),
            settings.getfloat("NEWSCRAWL_REVISIT_GROWTH"),
            settings.getfloat("NEWSCRAWL_REVISIT_DAYS"),
        )

    def plan_article(self, last: Visit | None, now: float, published: str | None) -> NextLook:
        """Returns when an article is looked at again. An article without a time is as old as its first look."""
        interval = last.interval * self.growth if last is not None and last.interval else self.article
        born = read_instant(published)
        if born is None and last is not None and last.due is None:
            return NextLook(None, interval)  # it was too old already when its time was last read
        if born is None:
            born = last.read_at - last.interval if last is not None else now
        if now + interval - born > self.article_days * _DAY:
            return NextLook(None, interval)
        return NextLook(now + interval, interval)

    def plan_listing(
        self, last: Visit | None, now: float, *, fresh: int, in_menu: bool, span: float | None = None
    ) -> NextLook:
        """Returns when a listing, feed or sitemap is looked at again.

        `fresh`: how many new articles it had; `span`: seconds between its newest entry and its oldest one. A feed is
        asked again before half of what it holds has gone by.
        """
        if last is None or not last.interval:
            interval = 3 * self.least if fresh or in_menu else self.most
        else:
            interval = last.interval / 2 if fresh else last.interval * 1.5
        if span is not None and span > 0:
            interval = min(interval, span / 2)
        interval = min(max(interval, self.least), self.most)
        return NextLook(now + interval, interval)

    def plan_further_page(self, now: float, *, is_second: bool) -> NextLook:
        """Returns when a further page of a listing is looked at again by itself.

        News on the page before it leads there anyway. The second page may have news that the first one never shows.
        """
        return NextLook(now + self.most if is_second else None, self.most)

    def plan_child_sitemap(self, last: Visit | None, now: float, newest: float | None, share: float) -> NextLook:
        """Returns when a sitemap that an index names is looked at again by itself.

        `newest`: the time of the newest page in it; `share`: from 0 to 1, the sitemap's place in time among those of
        its index.
        """
        is_old = newest is not None and now - newest > _SELDOM
        interval = _SELDOM if is_old else self.most
        return NextLook(now + (interval if last is not None else max(self.least, interval * share)), interval)

    def count_yield(self, last: Visit | None, fresh: int) -> int:
        """Returns how many new articles a listing has had of late. What earlier looks have brought counts half at each
        further look."""
        return fresh + (last.yielded // 2 if last is not None else 0)

    def plan_retry(self, interval: float | None, now: float) -> NextLook:
        """Returns when a page that has failed and was never read is asked for again. `interval`: the interval that the
        failure before it had."""
        interval = interval * self.growth if interval else self.article
        return NextLook(now + interval if interval <= self.article_days * _DAY else None, interval)

    def plan_other(self, now: float) -> NextLook:
        """Returns when a page is looked at again that was neither article nor listing, or that was gone."""
        return NextLook(now + _SELDOM, _SELDOM)


def read_instant(text: str | None) -> float | None:
    """Returns the seconds since 1970 of an ISO 8601 time; None for another text. A day counts as its noon, UTC, and a
    time with no zone as one in UTC."""
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    if len(text) == 10:
        moment = moment.replace(hour=12)
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
