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
from .extract.candidates import BesidePage, Context, Explanation
from .extract.content_type import find_flaw, states_article
from .extract.site_memory import SiteMemory
from .extract.site_places import Shown, list_shown, locate_fields
from .extract.site_recall import Recalled, lacks_fields, recall_site
from .extract.story_trace import StoryTrace, hash_story, trace_story
from .items import Article, Cut, FoundBy, Link
from .links.data_links import find_missing_links
from .links.hrefs import find_bad_addresses
from .links.links import FoundLink, choose_related, find_links, find_related_links, read_links
from .links.no_pages import might_be_consent_wall, name_no_page
from .links.page_kind import KindJudge, PageKind
from .links.pagination import find_declared_next, find_next_part, find_next_urls, read_part_number
from .links.shell import ShellVerdict, find_more_sign, judge_shell, might_grow
from .links.static_pages import Sort, count_main_teasers, has_marks_of_article, read_sort
from .long_work import LongWork, finish
from .page.page import Page
from .sites.profile import Site
from .text.clean import count_words
from .urls.canonical import clean_url, make_url_key, read_path

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
        page, article, judged = _read(fetched)
        links, kind, has_data_links, bad_addresses = _find_links(page, judged, fetched, article.language)
        article.related = choose_related(page, links, fetched.site)
        judgement = _judge(page, article, links, kind, fetched)
        parsed = ParsedPage(judgement.kind, article if judgement.kind == "article" else None, links)
        parsed.flaw, parsed.sort, parsed.is_static = judgement.flaw, judgement.sort, judgement.is_static
        parsed.asks_nofollow = article.usage.nofollow is not None
        _add_further_pages(parsed, page, fetched)
        _note_ways(article, fetched)
        _recall_site(parsed, page, fetched.memory)
        if not fetched.rendered:
            _judge_rendering(parsed, page, has_data_links=has_data_links)
        parsed.bad_addresses = len(bad_addresses | find_bad_addresses(page))
        return parsed


def parse_article(fetched: Fetched) -> Article | None:
    """Reads one HTML page for its article alone; None where it is no article, or asks for consent first. Picklable.

    A page that calls itself an article is one, even if it shows no story. Of its links only related articles are read.
    """
    with _pause_collector():
        page, article, judged = _read(fetched)
        site = fetched.site
        judge = KindJudge(page, judged, fetched.listing)
        states_it = states_article(page, article)
        if not states_it and might_be_consent_wall(page, article, fetched.listing):
            return None
        if not (site and site.related) and (states_it or judge.is_surely_article()):
            links = find_related_links(page, site=site, language=article.language)
        else:
            links = find_links(page, site=site, language=article.language, navigation=False)
            if not states_it and judge.classify(links) != "article":
                return None
        article.related = choose_related(page, links, site)
        _note_ways(article, fetched)
        if fetched.memory is None:
            return article
        shown = list_shown(page) if lacks_fields(article) else None
        return recall_site(article, fetched.memory, shown).article


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


class _Read(NamedTuple):
    page: Page  # as it was read for `judged`
    article: Article
    judged: Article  # the article that tells the page's kind


def _read(fetched: Fetched) -> _Read:
    """Reads the article with the profile's selectors and without them.

    The article without selectors tells the page's kind, since selectors find something on other pages too. Where only
    the selectors find the story, the article with them tells the kind.
    """
    context = Context(fetched.site, fetched.listing, fetched.fetched_at, fetched.explanation, fetched.beside)
    reading = read_article(_make_page(fetched), context)
    article = reading.article
    if fetched.site is None or not fetched.site.has_selectors:
        return _Read(reading.page, article, article)
    plain = read_article(reading.page, replace(context, site=fetched.site.drop_selectors(), explanation=None))
    if find_flaw(plain.article) is None or find_flaw(article) is not None:
        return _Read(plain.page, article, plain.article)
    return _Read(keep_blocks(plain.page, (article.body or "").split("\n\n")), article, article)


class _Links(NamedTuple):
    links: list[FoundLink]
    kind: PageKind  # what the page is, with these links
    has_data_links: bool  # some of them only its scripts have
    bad_addresses: frozenset[str]  # that cannot be asked for, as written


def _find_links(page: Page, judged: Article, fetched: Fetched, language: str | None) -> _Links:
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


def _judge(page: Page, article: Article, links: list[FoundLink], kind: PageKind, fetched: Fetched) -> _Judgement:
    """Judges the page by its flaws: a page that was not found and a static page are of kind "other"."""
    sort = read_sort(page)
    if kind != "article" or count_words(article.body or "") < _FEW_WORDS:
        flaw = name_no_page(page)
        if flaw is None and kind == "article" and might_be_consent_wall(page, article, fetched.listing):
            flaw = "consent_wall"
        if flaw is not None:
            return _Judgement("other", flaw, sort, is_static=False)
    might_be_static = _might_be_static(fetched, sort, kind)
    if might_be_static and (kind == "article" or count_main_teasers(page, links) == 0):
        is_static = not has_marks_of_article(page, article)
        return _Judgement("other" if is_static else kind, None, sort, is_static)
    return _Judgement(kind, None, sort, is_static=False)


def _add_further_pages(parsed: ParsedPage, page: Page, fetched: Fetched) -> None:
    """Names what led to each link, and adds the article's next part, or a listing's next pages and a site's feeds."""
    found_by = "related" if parsed.kind == "article" else _name_listing(fetched.listing)
    for entry in parsed.links:
        entry.link.kind = found_by
    if parsed.article is not None:
        for entry in parsed.links:
            if read_part_number(entry.link.url, page.url or "") is not None:
                entry.link.might_be = "pagination"
        parsed.next_part = find_next_part(_list_further_pages(page, parsed.links), page.url or "", 1)
        return
    parsed.links += _list_next_pages(page, parsed.links, found_by)
    if fetched.listing is not None and fetched.listing.found_on is None:
        parsed.feeds = find_feeds(page)
        parsed.generator = next((content for _, content in page.read_meta("generator")), None)


def _judge_rendering(parsed: ParsedPage, page: Page, *, has_data_links: bool) -> None:
    """Judges whether a browser would show more of a page that none has shown yet."""
    words = count_words(parsed.article.body or "") if parsed.article is not None else 0
    parsed.needs_browser = judge_shell(page, words, has_data_links=has_data_links)
    has_more = any(entry.link.might_be == "pagination" for entry in parsed.links)
    parsed.might_grow = parsed.article is None and parsed.flaw is None and not has_more and might_grow(page)
    parsed.says_more = parsed.kind == "listing" and parsed.might_grow and find_more_sign(page)


def _note_ways(article: Article, fetched: Fetched) -> None:
    """Notes on the article how its page came: from a browser, or cut short."""
    if fetched.rendered:
        article.rendered = True
        article.provenance["rendering"] = "browser"
    if fetched.cut is not None:
        article.provenance["cut"] = fetched.cut


def _recall_site(parsed: ParsedPage, page: Page, memory: SiteMemory | None) -> None:
    """Traces the article as it was read, and takes out of it what the memory knows for the site's own."""
    article = parsed.article
    if article is None:
        return
    parsed.content_hash = article.content_hash
    shown = _list_shown(article, page, memory)
    if memory is None or memory.wants(hash_story(article.url or "")):
        places = locate_fields(article, shown)
        parsed.observed = trace_story(article, memory.is_elsewhere if memory is not None else None, places)
    if lacks_fields(article):
        parsed.shown = shown
    if memory is not None:
        recalled = recall_site(article, memory, parsed.shown)
        if recalled.outcomes:
            parsed.article, parsed.recalled = recalled.article, recalled


def _list_shown(article: Article, page: Page, memory: SiteMemory | None) -> Shown:
    """Returns the texts around the story, where the article or the site's memory needs them."""
    if memory is not None and memory.knows_places() and not lacks_fields(article):
        return {}
    return list_shown(page)


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


def parse_part(fetched: Fetched, first_url: str, number: int) -> Part:
    """Reads part `number` of the article that begins at `first_url`. Picklable in, picklable out."""
    article, page = read_article(_make_page(fetched), Context(fetched.site, fetched.listing, fetched.fetched_at))
    links = find_links(page, site=fetched.site, language=article.language)
    urls = [*(entry.link.url for entry in links), *find_declared_next(page)]
    next_part = find_next_part(urls, first_url, number)
    if fetched.memory is not None:
        article = recall_site(article, fetched.memory).article
    return Part(article.headline, article.body, next_part)


def _list_further_pages(page: Page, links: list[FoundLink]) -> list[str]:
    further = [entry.link.url for entry in links if entry.link.might_be == "pagination"]
    return further + find_declared_next(page)


def _list_words(headline: str | None) -> set[str]:
    return set(re.findall(r"\w+", (headline or "").lower()))


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


def _list_next_pages(page: Page, links: list[FoundLink], found_by: FoundBy) -> list[FoundLink]:
    """Returns the next pages that no anchor leads to: <link rel=next>, "load more" buttons."""
    known = {entry.key for entry in links if entry.link.might_be == "pagination"}
    found = [
        FoundLink(
            Link(clean_url(url), kind=found_by, found_on=page.url, might_be="pagination"),
            make_url_key(url),
            in_navigation=False,
            might_be_related=False,
        )
        for url in find_next_urls(page)
    ]
    return [entry for entry in found if entry.key not in known]


def _name_listing(listing: Link | None) -> FoundBy:
    """Returns how a crawl has found what the page links to, by the link that led to the page (`listing`)."""
    if listing is None or listing.found_on is None:
        return "start"
    return "pagination" if listing.might_be == "pagination" else "section"
