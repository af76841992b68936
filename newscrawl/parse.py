"""Reads one page: `parse_page` for a crawl, `parse_article` for the article alone, `parse_channel` for a feed.

All are pure: they use no network and no clock, and keep nothing between pages.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from .channels.channels import Channel, read_channel_in_turns
from .channels.declared import find_feeds
from .extract.article import read_article
from .extract.body.body import keep_blocks
from .extract.candidates import BesidePage, Context, Draft, Explanation
from .extract.content_type import find_flaw, states_article
from .extract.loader import ArticleLoader
from .extract.site_memory import SiteMemory
from .extract.site_recall import Recalled, RecalledPage, recall_page, recall_site, recall_traced
from .extract.story_places import Shown
from .extract.story_trace import StoryTrace
from .items import Article, Cut, FoundBy, Link
from .links.anchors import find_bad_addresses
from .links.data_links import find_missing_links
from .links.links import FoundLink, choose_related, find_links, find_next_links, find_related_links, read_links
from .links.no_pages import might_be_consent_wall, name_no_page
from .links.page_kind import KindJudge, PageKind
from .links.pagination import find_declared_next, find_next_part, read_part_number
from .links.passed_over_links import list_passed_over_links
from .links.shell import FEW_WORDS, ShellVerdict, find_more_sign, judge_shell, might_grow
from .links.static_pages import Sort, count_main_teasers, has_marks_of_article, read_sort
from .long_work import LongWork, finish
from .page.page import Page
from .sites.profile import Site
from .text.clean import count_words, fold_text
from .urls.canonical import read_path

_FEW_WORDS = 150  # an article with more is no "not found" page


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came over the wire, and what is known of it before it is read."""

    body: bytes | str
    url: str | None = None
    content_type: str | None = None  # the HTTP header's text
    fetched_at: str | None = None  # ISO 8601
    listing: Link | None = None  # the link that led here
    site: Site | None = None
    explanation: Explanation | None = None  # `parse_page` fills it, where it is given
    rendered: bool = False  # the body is what a browser shows
    cut: Cut | None = None  # how the answer differs in length from what its server has said
    pages_are_static: bool = False  # the site's articles call themselves posts: what calls itself a page is none
    is_listed_as_page: bool = False  # the site's sitemap of static pages lists it; another one lists posts
    memory: SiteMemory | None = None  # what other stories of the site have in common; reading a page does not change it
    beside: BesidePage = field(default_factory=BesidePage)  # the answer's headers, and what robots.txt says of use


@dataclass(slots=True)
class ParsedPage:
    """What one page gave: its kind, its article where it is one, and its links."""

    kind: PageKind
    article: Article | None
    links: list[FoundLink] = field(default_factory=list)
    feeds: list[str] = field(default_factory=list)  # addresses of feeds that a start page declares
    flaw: str | None = None  # what came instead of the page: "soft_404", "login_wall" …
    generator: str | None = None  # the program that a start page says it was made with
    next_part: str | None = None  # the address of the article's next part, if its text is split over several pages
    bad_addresses: int = 0  # how many of its links cannot be asked for
    asks_nofollow: bool = False  # it asks robots not to follow its links
    needs_browser: ShellVerdict = "no"  # whether it is a shell that scripts fill
    sort: Sort | None = None  # what its content system calls it: "page", "post"
    is_static: bool = False  # it is one of the site's own pages, such as "Advertise with us"
    might_grow: bool = False  # it has no further pages, and may show more to a reader who scrolls
    says_more: bool = False  # it has a "load more" button or the like
    observed: StoryTrace | None = None  # of an article: what it adds to the memory of its site
    recalled: Recalled | None = None  # what that memory has taken out of the article, if anything
    content_hash: str | None = None  # of the article as it is without that memory
    shown: Shown | None = None  # texts around a story that lacks a time, authors or a headline


@dataclass(slots=True)
class Part:
    """A further page of an article."""

    headline: str | None
    body: str | None
    next_part: str | None

    def is_of(self, article: Article) -> bool:
        """Says whether the part has a body and, where both have headlines, shares half of the words of the shorter
        one."""
        own, other = _list_words(self.headline), _list_words(article.headline)
        return bool(self.body) and (not own or not other or 2 * len(own & other) >= min(len(own), len(other)))


def parse_page(fetched: Fetched) -> ParsedPage:
    """Reads one HTML page for a crawl: its article, where its links lead and what it is. Picklable in and out."""
    with _pause_collector():
        page, draft, judged, loader = _read_fields(fetched)
        found = _find_links(page, judged, draft.language, fetched)
        judgement = _judge(page, draft, found, fetched)
        article = _load_article(loader, page, found.links, fetched.site) if judgement.kind == "article" else None
        further = _find_further_pages(page, found.links, judgement.kind, fetched)
        recalled = recall_page(article, page, fetched.memory) if article is not None else RecalledPage()
        unseen = _Unseen() if fetched.rendered else _judge_unseen(page, recalled.article, judgement, found, further)
        return ParsedPage(
            kind=judgement.kind,
            article=recalled.article,
            links=further.links,
            feeds=further.feeds,
            flaw=judgement.flaw,
            generator=further.generator,
            next_part=further.next_part,
            bad_addresses=len(found.bad_addresses | find_bad_addresses(page)),
            asks_nofollow=draft.usage.nofollow is not None,
            needs_browser=unseen.needs_browser,
            sort=judgement.sort,
            is_static=judgement.is_static,
            might_grow=unseen.might_grow,
            says_more=unseen.says_more,
            observed=recalled.observed,
            recalled=recalled.recalled,
            content_hash=recalled.content_hash,
            shown=recalled.shown,
        )


def recall_parsed(parsed: ParsedPage, memory: SiteMemory) -> ParsedPage | None:
    """Returns what `parse_page` makes of a page with the memory of its site, given what it has made without one.

    None where it takes the page itself to tell: it may need a browser, with so few words left, or its story stands
    elsewhere than those of its site.
    """
    if parsed.article is None:
        return parsed
    if parsed.observed is not None and memory.find_place("body") not in (0, parsed.observed.places.body):
        return None
    found = recall_traced(parsed.article, parsed.observed, parsed.shown, memory)
    if found.recalled is not None and _count_words(found.article) < FEW_WORDS <= _count_words(parsed.article):
        return None
    return replace(
        parsed,
        article=found.article,
        observed=found.observed,
        recalled=found.recalled,
        content_hash=found.content_hash,
        shown=found.shown,
    )


def parse_article(fetched: Fetched) -> Article | None:
    """Reads one HTML page for its article alone; None where it is no article, or asks for consent first. Picklable.

    A page that calls itself an article is one, even if it shows no story. Of its links only related articles are read.
    """
    with _pause_collector():
        page, draft, judged, loader = _read_fields(fetched)
        site = fetched.site
        judge = KindJudge(page, judged, fetched.listing)
        states_it = states_article(page, draft)
        if not states_it and might_be_consent_wall(page, draft, fetched.listing):
            return None
        if not (site and site.related) and (states_it or judge.is_surely_article()):
            links = find_related_links(page, site=site, language=draft.language)
        else:
            links = find_links(page, site=site, language=draft.language, navigation=False)
            if not states_it and judge.classify(links) != "article":
                return None
        article = _load_article(loader, page, links, site)
        if fetched.memory is None:
            return article
        return recall_page(article, page, fetched.memory).article


def parse_part(fetched: Fetched, first_url: str, number: int) -> Part:
    """Reads part `number` of the article that begins at `first_url`. Picklable in, picklable out."""
    reading = read_article(_make_page(fetched), Context(fetched.site, fetched.listing, fetched.fetched_at))
    article, page = reading.article, reading.page
    links = find_links(page, site=fetched.site, language=article.language)
    urls = [*(entry.link.url for entry in links), *find_declared_next(page)]
    next_part = find_next_part(urls, first_url, number)
    if fetched.memory is not None:
        article = recall_site(article, fetched.memory).article
    return Part(article.headline, article.body, next_part)


def parse_channel(fetched: Fetched) -> Channel:
    """Reads one feed, sitemap or robots.txt. Picklable in, picklable out."""
    return finish(parse_channel_in_turns(fetched))


def parse_channel_in_turns(fetched: Fetched) -> LongWork[Channel]:
    """Does what `parse_channel` does, and lets others go on while it reads a long sitemap."""
    body = fetched.body if isinstance(fetched.body, bytes) else fetched.body.encode("utf-8", "replace")
    url, listing = fetched.url or "", fetched.listing
    # Where it was found and asked for says whose it is, not where it redirects to; but a start may have moved.
    homes = (url,) if listing is None else (listing.url, listing.found_on or url)
    return (yield from read_channel_in_turns(body, url, fetched.content_type, homes=homes, site=fetched.site))


@contextmanager
def _pause_collector() -> Iterator[None]:
    """Keeps Python from looking for cycles of garbage: a page has thousands of objects and hardly any cycles."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _make_page(fetched: Fetched) -> Page:
    if isinstance(fetched.body, bytes):
        return Page.from_bytes(fetched.body, fetched.url, fetched.content_type)
    return Page(fetched.body, fetched.url)


class _ReadPage(NamedTuple):
    page: Page  # as it was read for `judged`
    draft: Draft
    judged: Draft  # the one that tells the page's kind
    loader: ArticleLoader  # has all of the article but its related links


def _read_fields(fetched: Fetched) -> _ReadPage:
    """Reads the article's fields with the profile's selectors and without them.

    What is read without selectors tells the page's kind, since selectors find something on other pages too. Where only
    the selectors find the story, what they find tells the kind.
    """
    site = fetched.site
    beside = (fetched.beside, fetched.rendered, fetched.cut)
    context = Context(site, fetched.listing, fetched.fetched_at, fetched.explanation, *beside)
    reading = read_article(_make_page(fetched), context)
    draft = reading.draft
    if site is None or not site.has_selectors:
        return _ReadPage(reading.page, draft, draft, reading.loader)
    plain = read_article(reading.page, replace(context, site=site.drop_selectors(), explanation=None))
    if find_flaw(plain.draft.headline, plain.draft.body) is None or find_flaw(draft.headline, draft.body):
        return _ReadPage(plain.page, draft, plain.draft, reading.loader)
    return _ReadPage(keep_blocks(plain.page, (draft.body or "").split("\n\n")), draft, draft, reading.loader)


class _Links(NamedTuple):
    links: list[FoundLink]
    kind: PageKind  # what the page is, with these links
    has_data_links: bool  # some of them only its scripts have
    bad_addresses: frozenset[str]  # that cannot be asked for, as written


def _find_links(page: Page, judged: Draft, language: str | None, fetched: Fetched) -> _Links:
    """Reads the page's links, with those of its data where it shows hardly any, and judges its kind."""
    links, bad_addresses = read_links(page, site=fetched.site, language=language)
    judge = KindJudge(page, judged, fetched.listing)
    kind = judge.classify(links)
    if kind == "article":
        return _Links(links, kind, has_data_links=False, bad_addresses=bad_addresses)
    missing = find_missing_links(page, links, site=fetched.site, language=language)
    if missing.links:
        links = links + missing.links
        kind = judge.classify(links)
    return _Links(links, kind, bool(missing.links), bad_addresses | missing.bad_addresses)


class _Judgement(NamedTuple):
    kind: PageKind
    flaw: str | None
    sort: Sort | None
    is_static: bool


def _judge(page: Page, draft: Draft, found: _Links, fetched: Fetched) -> _Judgement:
    """Judges the page by its flaws: a page that was not found and a static page are of kind "other"."""
    kind, sort = found.kind, read_sort(page)
    if kind != "article" or count_words(draft.body or "") < _FEW_WORDS:
        flaw = name_no_page(page)
        if flaw is None and kind == "article" and might_be_consent_wall(page, draft, fetched.listing):
            flaw = "consent_wall"
        if flaw is not None:
            return _Judgement("other", flaw, sort, is_static=False)
    might_be_static = _might_be_static(fetched, sort, kind)
    if might_be_static and (kind == "article" or count_main_teasers(page, found.links) == 0):
        is_static = not has_marks_of_article(page, draft)
        return _Judgement("other" if is_static else kind, None, sort, is_static)
    return _Judgement(kind, None, sort, is_static=False)


def _might_be_static(fetched: Fetched, sort: Sort | None, kind: PageKind) -> bool:
    """Says whether the site says of the page that it is no article, and its profile does not say that it is one.

    A page that does not look like an article needs less evidence.
    """
    if sort == "post" or not (fetched.is_listed_as_page or sort == "page"):
        return False
    if kind == "article" and not (fetched.is_listed_as_page or fetched.pages_are_static):
        return False
    told = fetched.site.article_url if fetched.site is not None else None
    return not (told and re.search(told, read_path(fetched.url or "")))


def _load_article(loader: ArticleLoader, page: Page, links: list[FoundLink], site: Site | None) -> Article:
    terms = [*(loader.get_output_value("keywords") or ()), loader.get_output_value("section") or ""]
    related = choose_related(page, links, site, frozenset(map(fold_text, terms)))
    loader.add_finding("related", related)
    if loader.explanation is not None and not related:
        loader.explanation.pass_over("related", list_passed_over_links(links))
    return loader.load_item()


class _Further(NamedTuple):
    links: list[FoundLink]  # all of the page, each with what led to it
    next_part: str | None  # of the article
    feeds: list[str]  # that a start page declares
    generator: str | None


def _find_further_pages(page: Page, links: list[FoundLink], kind: PageKind, fetched: Fetched) -> _Further:
    """Names what led to each link, and finds the article's next part, or a listing's next pages and a site's feeds."""
    found_by = "related" if kind == "article" else _name_listing(fetched.listing)
    for entry in links:
        entry.link.kind = found_by
    if kind == "article":
        for entry in links:
            if read_part_number(entry.link.url, page.url or "") is not None:
                entry.link.might_be = "pagination"
        next_part = find_next_part(_list_further_pages(page, links), page.url or "", 1)
        return _Further(links, next_part, feeds=[], generator=None)
    links = links + find_next_links(page, links, found_by)
    if fetched.listing is None or fetched.listing.found_on is not None:
        return _Further(links, None, feeds=[], generator=None)
    generator = next((content for _, content in page.read_meta("generator")), None)
    return _Further(links, None, find_feeds(page), generator)


def _list_further_pages(page: Page, links: list[FoundLink]) -> list[str]:
    further = [entry.link.url for entry in links if entry.link.might_be == "pagination"]
    return further + find_declared_next(page)


def _name_listing(listing: Link | None) -> FoundBy:
    """Returns how a crawl has found what the page links to, by the link that led to the page (`listing`)."""
    if listing is None or listing.found_on is None:
        return "start"
    return "pagination" if listing.might_be == "pagination" else "section"


class _Unseen(NamedTuple):
    needs_browser: ShellVerdict = "no"
    might_grow: bool = False
    says_more: bool = False


def _judge_unseen(
    page: Page, article: Article | None, judgement: _Judgement, found: _Links, further: _Further
) -> _Unseen:
    """Judges whether a browser would show more of a page that none has shown yet."""
    needs_browser = judge_shell(page, _count_words(article), has_data_links=found.has_data_links)
    has_more = any(entry.link.might_be == "pagination" for entry in further.links)
    grows = article is None and judgement.flaw is None and not has_more and might_grow(page)
    return _Unseen(needs_browser, grows, grows and judgement.kind == "listing" and find_more_sign(page))


def _count_words(article: Article | None) -> int:
    return count_words(article.body or "") if article is not None else 0


def _list_words(headline: str | None) -> set[str]:
    return set(re.findall(r"\w+", (headline or "").lower()))
