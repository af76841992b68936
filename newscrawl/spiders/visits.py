"""What is kept of a page that was read, for the next time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from scrapy.http import Response

from ..frontier.meta import read_page
from ..frontier.rhythm import Rhythm, read_instant
from ..links.links import FoundLink
from ..links.pagination import split_page
from ..storage.frontier_records import TurnedOut, Visit
from ..urls.parsing import split_url
from ..walk.steps import Choice
from ..walk.window import read_address_date


class VisitPlanner:
    """Plans the next look at a page from what this one has brought.

    Each response has its PageMeta: the steps that led there and, where the page was read before, its last visit.
    """

    def __init__(self, rhythm: Rhythm) -> None:
        self.rhythm = rhythm

    def plan_article(self, response: Response, now: float, published: str | None, content_hash: str | None) -> Visit:
        """Plans the next look at an article: when it was published, and the hash of its text as the page has it."""
        last = read_page(response).visit
        plan = self.rhythm.plan_article(last, now, published)
        if plan[0] is None and read_page(response).cut == "broke_off":
            plan = self.rhythm.plan_retry(last.interval if last is not None else None, now)
        return _make_visit(response, "article", now, plan, content_hash)

    def plan_listing(
        self, response: Response, now: float, turned_out: TurnedOut, links: Sequence[FoundLink], choice: Choice
    ) -> Visit:
        last = read_page(response).visit
        # Once it is known what articles' addresses look like, a trap's links are no news.
        fresh = choice.fresh if last is None else choice.promising
        span = _measure_span(links) if turned_out == "feed" else None
        newest = _find_newest(links) if turned_out == "sitemap" else None
        plan = self._plan_behind(response, last, now, turned_out, newest) or self.rhythm.plan_listing(
            last, now, fresh=fresh, in_menu=read_page(response).steps.in_menu, span=span
        )
        visit = _make_visit(response, turned_out, now, plan, digest_links(links))
        return replace(visit, yielded=self.rhythm.count_yield(last, fresh), newest=newest)

    def _plan_behind(
        self, response: Response, last: Visit | None, now: float, turned_out: TurnedOut, newest: float | None
    ) -> tuple[float | None, float] | None:
        """The plan for what stands behind another page that tells of its news; None for all else."""
        link = read_page(response).link
        if turned_out == "listing" and link.might_be == "pagination":
            parts = split_url(link.url)
            number = split_page(parts.path, parts.query)[1]
            is_second = read_page(response).steps.pagination == 1 and int(number or 2) == 2
            return self.rhythm.plan_further_page(now, is_second=is_second)
        if turned_out == "sitemap" and link.kind == "sitemap":
            share = int.from_bytes(hashlib.blake2b(link.url.encode(), digest_size=2).digest(), "big") / 0xFFFF
            return self.rhythm.plan_child_sitemap(last, now, newest, share)
        return None

    def plan_other(self, response: Response, now: float) -> Visit:
        return _make_visit(response, "other", now, self.rhythm.plan_other(now), None)

    def plan_unchanged(self, response: Response, last: Visit, now: float) -> Visit:
        """The server said that the page has not changed."""
        due: float | None
        if last.turned_out == "article":
            due, interval = self.rhythm.plan_article(last, now, read_page(response).link.date_published)
        else:
            plan = self._plan_behind(response, last, now, last.turned_out, last.newest)
            due, interval = plan or self.rhythm.plan_listing(
                last, now, fresh=0, in_menu=read_page(response).steps.in_menu
            )
        yielded = self.rhythm.count_yield(last, 0)
        return replace(last, read_at=now, due=due, interval=interval, unchanged=last.unchanged + 1, yielded=yielded)


def digest_links(links: Iterable[FoundLink]) -> str:
    """A digest of what a listing, feed or sitemap lists: the same as long as it has the same news."""
    digest = hashlib.blake2b(digest_size=12)
    for entry in links:
        if not entry.in_navigation and entry.link.might_be != "skip":
            digest.update(f"{entry.key}\n{entry.link.headline}\n{entry.link.modified}\n".encode("utf-8", "replace"))
    return digest.hexdigest()


def _find_newest(links: Sequence[FoundLink]) -> float | None:
    """The time of the newest page that a sitemap lists, in seconds since 1970; None where it tells no times."""
    told = (entry.link.date_published or entry.link.modified or read_address_date(entry.link.url) for entry in links)
    return max((instant for text in told if (instant := read_instant(text)) is not None), default=None)


def _measure_span(links: Sequence[FoundLink]) -> float | None:
    instants = [i for entry in links if (i := read_instant(entry.link.date_published)) is not None]
    return max(instants) - min(instants) if len(instants) > 1 else None


def _make_visit(
    response: Response, turned_out: TurnedOut, now: float, plan: tuple[float | None, float], seen: str | None
) -> Visit:
    """`plan`: when it is due again, and the interval until then, as `Rhythm` has it."""
    due, interval = plan
    # What the server says of a shell is true of the shell, and an answer that broke off is to come again.
    page = read_page(response)
    if page.rendering is not None or page.cut == "broke_off":
        return Visit(turned_out, now, due, interval, seen=seen)
    return Visit(
        turned_out,
        now,
        due,
        interval,
        etag=_read_header(response, "ETag"),
        last_modified=_read_header(response, "Last-Modified"),
        seen=seen,
    )


def _read_header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None
