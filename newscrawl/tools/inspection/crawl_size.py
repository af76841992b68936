"""Reads what listings and sitemaps list, and estimates from it the size of a whole crawl."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, time, timedelta, timezone
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote

from ...channels.feeds import Feed
from ...channels.sitemaps import Sitemap, SitemapEntry
from ...items import Link
from ...links.classify import Anchor, classify_link
from ...links.pagination import is_page_parameter
from ...parse import ParsedPage
from ...times.timestamps import parse_timestamp
from ...urls.parsing import split_url
from ...walk.window import read_address_date
from .findings import Estimate, Findings, ListFinding, SectionFinding

_NUMBER = re.compile(r"\D{0,8}(\d{1,6})\D{0,3}")
_LAST_NUMBER = re.compile(r"(\d{1,6})(?:\.\w+)?/?$")
_YEAR = re.compile(r"(?:19|20)\d\d")  # archives of a year are no pages
_FEED = re.compile(r"\.(?:xml|rss|atom|rdf|json)$", re.I)
_OFFSETS = re.compile(r"offset|start|from|skip|first|begin", re.I)
# Lists of sitemaps that hold no articles, by their names.
_OTHER_LISTS = re.compile(
    r"categor|taxonom|tags?[-_.]|topic|author|page[-_s.]|image|video|section|static|podcast|product|gallery|location|event",
    re.I,
)
_ARTICLE_LISTS = re.compile(r"post|article|news|story|stories|artikel|articulo|noticia|20\d\d", re.I)
_SAMPLE = 1_000  # entries of one sitemap
_LEAST_SPAN = 3_600.0  # seconds that a feed must cover to tell a rate
_NEARLY = 0.25  # by so much a section may differ from the sum of the others, to be their archive
_DAY = 86_400.0


def list_articles(parsed: ParsedPage) -> list[Link]:
    """Returns the articles that a listing links outside its menus."""
    return [f.link for f in parsed.links if f.link.might_be == "article" and not f.in_navigation]


def list_sections(parsed: ParsedPage) -> list[Link]:
    """Returns the sections that a page links, those of its menu first, one of each first folder (/en/, /ar/) in turn.

    Where nothing looks like a section, returns what is neither an article nor plainly something else.
    """
    found = [f for f in parsed.links if f.link.might_be == "section"]
    found = found or [f for f in parsed.links if f.link.might_be == "unsure"]
    found = [f for f in found if not _FEED.search(split_url(f.link.url).path)]
    found.sort(key=lambda f: not f.in_navigation)
    return list(_take_in_turn((f.link for f in found), lambda link: split_url(link.url).path.split("/")[1:2]))


def list_sitemap_articles(entries: Sequence[SitemapEntry], found_on: str) -> Iterator[Link]:
    """Returns the links of a sitemap that lead to articles, as far as their addresses tell."""
    for entry in entries:
        if might_be_article_entry(entry):
            link = entry.make_link(found_on)
            link.might_be = "article"
            yield link


def take_in_turn(links: Iterable[Link]) -> Iterator[Link]:
    """Orders the links so that the pages which have them take turns."""
    return _take_in_turn(links, lambda link: link.found_on)


def _take_in_turn(links: Iterable[Link], group: Callable[[Link], object]) -> Iterator[Link]:
    groups: dict[str, list[Link]] = {}
    for link in links:
        groups.setdefault(str(group(link)), []).append(link)
    while groups:
        for name in list(groups):
            yield groups[name].pop(0)
            if not groups[name]:
                del groups[name]


def might_be_article_entry(entry: SitemapEntry) -> bool:
    """Says whether a sitemap's entry may lead to an article."""
    anchor = Anchor(entry.title or "")
    return bool(entry.publication_date) or classify_link(entry.loc, anchor) == "article"


def might_list_articles(url: str) -> bool:
    """Says, by its name, whether a sitemap may hold articles."""
    name = unquote(url.rsplit("/", 1)[-1])
    return _ARTICLE_LISTS.search(name) is not None or _OTHER_LISTS.search(name) is None


def read_section(url: str, name: str, parsed: ParsedPage) -> SectionFinding:
    """Describes what a listing holds."""
    articles = list_articles(parsed)
    dates = [link.date_published or read_address_date(link.url) for link in articles]
    pages = [f.link for f in parsed.links if f.link.might_be == "pagination"]
    numbers = [number for number in map(_read_page_number, pages) if number is not None]
    return SectionFinding(
        url,
        name,
        is_read=True,
        articles=len(articles),
        newest=max((date for date in dates if date), default=None),
        pages=max(numbers, default=None),
        has_more=bool(pages),
        says_more=parsed.says_more,
    )


def _read_page_number(link: Link) -> int | None:
    """Returns the number of the page that a pagination link leads to; None where it counts articles or tells none."""
    text = _NUMBER.fullmatch(link.headline or "")
    if text and not _YEAR.fullmatch(text[1]):
        return int(text[1])
    parts = split_url(link.url)
    for name, value in parse_qsl(parts.query):
        if is_page_parameter(name.lower()) and value.isdigit():
            return None if _OFFSETS.search(name) else int(value)
    last = _LAST_NUMBER.search(parts.path)
    return int(last[1]) if last and not _YEAR.fullmatch(last[1]) else None


class Seen(NamedTuple):
    """What the look has met so far."""

    articles: int
    distinct: float  # the share of the sections' entries that no other section has, 0 to 1


def estimate_size(
    findings: Findings,
    feeds: Iterable[Feed],
    sitemaps: list[tuple[ListFinding, Sitemap]],
    seen: Seen,
    seconds_a_request: float,
) -> Estimate:
    """Returns the estimate; `seconds_a_request` is the pace of a polite crawl."""
    in_sitemaps = _count_in_sitemaps(sitemaps, findings.robots.sitemaps)
    in_listings, is_open = _count_in_listings(findings, seen.distinct)
    if in_sitemaps >= seen.articles:
        articles, told_by = in_sitemaps, "sitemaps"
    else:
        articles, told_by = max((in_listings, "the sections' pages"), (seen.articles, "those that were seen"))
    estimate = Estimate(seconds_a_request=round(seconds_a_request, 2), articles_a_day=_measure_rate(feeds, sitemaps))
    if not articles:
        return estimate
    listings = sum(section.pages or 1 + section.has_more for section in findings.sections)
    estimate.articles, estimate.told_by = articles, told_by
    estimate.at_least = told_by != "sitemaps" and is_open
    estimate.requests = articles + listings
    estimate.seconds = round(estimate.requests * seconds_a_request, 1)
    return estimate


def _count_in_sitemaps(sitemaps: list[tuple[ListFinding, Sitemap]], declared: int) -> int:
    """Counts articles in the sitemaps that were read. Those stand for the unread ones of their index or robots.txt."""
    total = 0.0
    of_robots = [s for finding, s in sitemaps if finding.declared_by == "robots.txt"]
    if of_robots and all(s.kind != "index" for s in of_robots):
        total = max(0, declared - len(of_robots)) * sum(map(_count_articles, of_robots)) / len(of_robots)
    by_index = [_count_articles(s) for finding, s in sitemaps if finding.declared_by == "index" and s.kind != "index"]
    for finding, sitemap in sitemaps:
        if sitemap.kind == "index":
            children = sum(might_list_articles(entry.loc) for entry in sitemap.entries)
            total += children * (sum(by_index) / len(by_index)) if by_index else 0
        elif finding.declared_by != "index":
            total += _count_articles(sitemap)
    return round(total)


def _count_articles(sitemap: Sitemap) -> float:
    entries = sitemap.entries
    sample = entries[:: max(1, len(entries) // _SAMPLE)]
    return len(entries) * sum(map(might_be_article_entry, sample)) / len(sample) if sample else 0


class _ListedCount(NamedTuple):
    articles: int
    has_more: bool


def _count_in_listings(findings: Findings, distinct: float) -> _ListedCount:
    """Counts articles of all sections. Unread sections count like the others."""
    front, sections = findings.sections[:1], findings.sections[1:]
    of_front = sum(map(_count_entries, front))
    read = [section for section in sections if section.is_read and section.failure is None]
    if not read:
        return _ListedCount(of_front, True)
    greatest, *others = sorted(map(_count_entries, read), reverse=True)
    # An archive lists what all the sections list as well.
    elsewhere = sum(others) * (len(sections) - 1) / max(len(others), 1)
    is_archive = len(read) > 2 and elsewhere and abs(greatest / elsewhere - 1) <= _NEARLY
    counted = greatest if is_archive else distinct * (greatest + sum(others)) * len(sections) / len(read)
    has_more = any(section.has_more or section.says_more for section in (*front, *read))
    return _ListedCount(max(of_front, round(counted)), has_more)


def _count_entries(section: SectionFinding) -> int:
    return section.articles * (section.pages or 1 + section.has_more)


def _measure_rate(feeds: Iterable[Feed], sitemaps: list[tuple[ListFinding, Sitemap]]) -> float | None:
    """Returns articles a day by the fullest feed or news sitemap; None where none tells."""
    lists = [[link.date_published for link in feed.links] for feed in feeds]
    lists += [[e.publication_date for e in s.entries] for _, s in sitemaps if s.is_news]
    rates = []
    for dates in lists:
        moments = sorted(moment for moment in map(_read_moment, dates) if moment is not None)
        if len(moments) > 2 and moments[-1] - moments[0] >= _LEAST_SPAN:
            rates.append((len(moments) - 1) / (moments[-1] - moments[0]) * _DAY)
    return round(max(rates), 1) if rates else None


def _read_moment(date: str | None) -> float | None:
    stamp = parse_timestamp(date) if date else None
    if stamp is None or stamp.date is None:
        return None
    local = datetime.combine(stamp.date, stamp.time or time()).replace(tzinfo=timezone.utc)
    return (local - (stamp.offset or timedelta())).timestamp()
