"""Keeps what a page has brought: for the next look at it, and for the watch for traps."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace

from scrapy.http import Response

from ..frontier.meta import change_page, read_page
from ..frontier.rhythm import Rhythm, read_instant
from ..frontier.shared_crawl import Crawl
from ..items import Article
from ..links.links import FoundLink
from ..links.pagination import split_page
from ..parse import ParsedPage
from ..storage.frontier_records import NextLook, TurnedOut, Visit
from ..urls.canonical import make_url_key
from ..urls.parsing import split_url
from ..walk.steps import Choice, Learn
from ..walk.traps import Listed, TrapWatch
from ..walk.window import read_address_date


class VisitPlanner:
    """Plans the next look at a page from what this look has brought.

    Each response has its PageMeta: the steps that led there and, where an earlier crawl read the page, its last visit.
    """

    def __init__(self, rhythm: Rhythm) -> None:
        self.rhythm = rhythm

    def plan_page(self, response: Response, now: float, parsed: ParsedPage, choice: Choice) -> Visit:
        """Plans the next look at a page by what the page turned out to be."""
        if parsed.article is not None:
            return self.plan_article(response, now, parsed.article.date_published, parsed.content_hash)
        is_listing = parsed.kind == "listing" or read_page(response).steps.in_menu
        if is_listing and not parsed.is_static:
            return self.plan_listing(response, now, "listing", parsed.links, choice)
        return self.plan_other(response, now)

    def plan_article(self, response: Response, now: float, published: str | None, content_hash: str | None) -> Visit:
        """Plans the next look at an article: when it was published, and the hash of its text as the page has it."""
        last = read_page(response).visit
        plan = self.rhythm.plan_article(last, now, published)
        if plan.due is None and read_page(response).cut == "broke_off":
            plan = self.rhythm.plan_retry(last.interval if last is not None else None, now)
        return _make_visit(response, "article", now, plan, content_hash)

    def plan_listing(
        self, response: Response, now: float, turned_out: TurnedOut, links: Sequence[FoundLink], choice: Choice
    ) -> Visit:
        last = read_page(response).visit
        # Once articles are known by the form of their addresses, a trap's links are no news.
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
    ) -> NextLook | None:
        """Plans the next look at a page whose news another page tells: a further page of a listing, a sitemap of an
        index. Returns None for all others."""
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
        """Plans the next look at a page of which the server says that it has not changed."""
        if last.turned_out == "article":
            plan = self.rhythm.plan_article(last, now, read_page(response).link.date_published)
        else:
            plan = self._plan_behind(response, last, now, last.turned_out, last.newest) or self.rhythm.plan_listing(
                last, now, fresh=0, in_menu=read_page(response).steps.in_menu
            )
        yielded = self.rhythm.count_yield(last, 0)
        return replace(
            last, read_at=now, due=plan.due, interval=plan.interval, unchanged=last.unchanged + 1, yielded=yielded
        )


def keep_visit(crawl: Crawl | None, response: Response, visit: Visit) -> None:
    """Has the visit kept once the page is finished. Tells the crawl of a page that was read before."""
    change_page(response, visited=visit)
    last = read_page(response).visit
    if last is not None and crawl is not None:
        crawl.note_read_again(response, last, visit.seen)


def keep_unchanged(crawl: Crawl | None, response: Response, last: Visit, visit: Visit) -> None:
    """Does what `keep_visit` does, for a page that has not changed by its server's word."""
    if crawl is not None:
        crawl.note_unchanged(response, last)
    change_page(response, visited=visit)


def note_yield(traps: TrapWatch, response: Response, parsed: ParsedPage, choice: Choice, learn: Learn) -> None:
    """Tells the watch for traps what a page brought. A second look and a static page say nothing of traps."""
    page = read_page(response)
    if page.visit is not None or parsed.is_static:
        return
    if parsed.article is not None:
        address = parsed.article.canonical_url or response.url
        own, canonical = make_url_key(response.url), make_url_key(address)
        is_new = own == canonical or learn({canonical: replace(page.link, url=address)})[canonical] == "new"
        traps.note_yield(response.url, int(is_new), time.time())
    elif parsed.kind != "listing":
        traps.note_yield(response.url, 0, time.time())
    else:
        listed = Listed(
            choice.promising,
            choice.fresh,
            choice.named_elsewhere,
            goes_on=choice.goes_on and page.steps.pagination > 0,
        )
        traps.note_listing(response.url, listed, time.time())


def lacks_own_time(article: Article) -> bool:
    """Says whether the page itself does not say when the article was published."""
    return article.date_published is None or article.provenance.get("date_published") == "listing"


def digest_links(links: Iterable[FoundLink]) -> str:
    """Returns a digest of what a listing, feed or sitemap lists. It is the same as long as the news is the same."""
    digest = hashlib.blake2b(digest_size=12)
    for entry in links:
        if not entry.in_navigation and entry.link.might_be != "skip":
            digest.update(f"{entry.key}\n{entry.link.headline}\n{entry.link.modified}\n".encode("utf-8", "replace"))
    return digest.hexdigest()


def _find_newest(links: Sequence[FoundLink]) -> float | None:
    """Returns the time of the newest page that a sitemap lists, in seconds since 1970; None where it tells no times."""
    told = (entry.link.date_published or entry.link.modified or read_address_date(entry.link.url) for entry in links)
    return max((instant for text in told if (instant := read_instant(text)) is not None), default=None)


def _measure_span(links: Sequence[FoundLink]) -> float | None:
    instants = [i for entry in links if (i := read_instant(entry.link.date_published)) is not None]
    return max(instants) - min(instants) if len(instants) > 1 else None


def _make_visit(response: Response, turned_out: TurnedOut, now: float, plan: NextLook, seen: str | None) -> Visit:
    """Makes the visit. `plan`: when the page is due again, and the interval in seconds, as `Rhythm` has it."""
    due, interval = plan
    # Validators of a shell hold for the shell alone, and an answer that broke off is to come again.
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
