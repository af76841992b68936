"""Reads what listings list, and estimates from them, from sitemaps and from feeds the size of a whole crawl."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta, timezone
from statistics import mean

from ...channels.feeds import Feed
from ...items import Link
from ...parse import ParsedPage
from ...times.timestamps import parse_timestamp
from ...urls.parsing import split_url
from .depths import Depths
from .findings import Estimate, Findings, SectionFinding
from .overlaps import count_own, drop_constant
from .series import Series, Span, start_series
from .sitemap_count import ReadSitemap, count_in_sitemaps

_FEED = re.compile(r"\.(?:xml|rss|atom|rdf|json)$", re.I)
_LANGUAGE = re.compile(r"/[a-z]{2}(?:[-_][a-z]{2})?/?", re.I)  # the path of the start page of a language
_LEAST_SPAN = 3_600.0  # seconds that a feed must cover to tell a rate
_DATED = 0.8  # the share of a listing's articles, the newest, whose dates tell its rate
_COVERED = 0.9  # the share of the articles on further pages that sitemaps must have to have all
_MORE = 1.15  # by so much more articles listings must show than sitemaps have, for these to have not all
_DAY = 86_400.0


def list_sections(parsed: ParsedPage) -> list[Link]:
    """Returns the sections that a page links, those of its menu first, one of each first folder (/en/, /ar/) in turn.

    Where nothing looks like a section, returns what is neither an article nor plainly something else.
    """
    found = [f for f in parsed.links if f.link.might_be == "section"]
    found = found or [f for f in parsed.links if f.link.might_be == "unsure"]
    found = [f for f in found if not _FEED.search(split_url(f.link.url).path)]
    found.sort(key=lambda f: not f.in_navigation)
    return list(_take_in_turn((f.link for f in found), lambda link: split_url(link.url).path.split("/")[1:2]))


def list_language_sections(parsed: ParsedPage, url: str) -> list[Link]:
    """Returns the sections below the start page of a language, such as /ar/; none for another page."""
    path = split_url(url).path
    if not _LANGUAGE.fullmatch(path):
        return []
    return [link for link in list_sections(parsed) if split_url(link.url).path.startswith(path)]


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


def read_section(url: str, name: str, parsed: ParsedPage) -> Series:
    """Reads the first page of a listing, and describes on a finding what it holds."""
    section = SectionFinding(url, name, is_read=True, says_more=parsed.says_more)
    series = start_series(section, parsed)
    dates = [date for date in series.dates.values() if date]
    section.articles, section.newest = len(series.dates), max(dates, default=None)
    section.has_more = series.has_more
    if len(dates) >= _DATED * len(series.dates):
        section.articles_a_day = _measure_rate(sorted(dates, reverse=True)[: round(_DATED * len(dates))])
    return series


def note_yields(series: Sequence[Series]) -> None:
    """Notes on the findings how many pages each listing has, and which of its articles no other listing shows."""
    listed = drop_constant([one.dates for one in series])
    for place, one in enumerate(series):
        others = {key for n, keys in enumerate(listed) if n != place for key in keys}
        one.section.alone = len(listed[place].keys() - others)
        pages = one.count_pages()
        one.section.pages_least, one.section.pages_most = pages.least, pages.most
        one.section.pages = pages.guess if one.has_more and not one.is_open else None


@dataclass(slots=True)
class SizeEvidence:
    """All that a look has met that tells of the size."""

    series: Sequence[Series] = ()  # the listings that were read, the start page first
    depths: Depths = field(default_factory=lambda: Depths([]))
    feeds: Sequence[Feed] = ()
    sitemaps: Sequence[ReadSitemap] = ()
    others: frozenset[str] = frozenset()  # keys of pages that are no articles
    seen: int = 0  # articles
    in_menu: frozenset[str] = frozenset()  # the sections of the menu, by their address


def estimate_size(findings: Findings, evidence: SizeEvidence, seconds_a_request: float) -> Estimate:
    """Returns the estimate; `seconds_a_request` is the pace of a polite crawl."""
    estimate = Estimate(seconds_a_request=round(seconds_a_request, 2), articles_a_day=_measure_rates(evidence))
    count = count_in_sitemaps(evidence.sitemaps, findings.robots.sitemaps, evidence.others)
    listed = _count_in_listings(findings, evidence)
    deep = {key for one in evidence.series for key in one.deep}
    has_all = count.keys is None or not deep or len(deep & count.keys) >= _COVERED * len(deep)
    by_sitemaps = count.articles.guess >= evidence.seen and not (
        listed.least > _MORE * count.articles.guess or (not has_all and listed.guess > count.articles.guess)
    )
    if by_sitemaps:
        articles, estimate.told_by = count.articles, "sitemaps"
    elif listed.guess <= evidence.seen <= _MORE * count.articles.least:  # some addresses do not tell what they lead to
        articles, estimate.told_by = Span(evidence.seen, evidence.seen, evidence.seen), "sitemaps"
    elif listed.guess > evidence.seen:
        articles, estimate.told_by = listed, "the sections' pages"
    else:
        articles, estimate.told_by = Span(evidence.seen, evidence.seen, None), "those that were seen"
    if not articles.guess:
        estimate.told_by = None
        return estimate
    estimate.articles, estimate.articles_least = articles.guess, max(articles.least, evidence.seen)
    estimate.articles_most = max(articles.most, articles.guess, evidence.seen) if articles.most is not None else None
    estimate.at_least = estimate.told_by != "sitemaps" and estimate.articles_most is None
    listings = sum(section.pages or section.pages_least for section in findings.sections)
    estimate.requests = articles.guess + listings
    estimate.seconds = round(estimate.requests * seconds_a_request, 1)
    return estimate


def _count_in_listings(findings: Findings, evidence: SizeEvidence) -> Span:
    """Counts the articles of all sections. Unread sections count like those that are like them."""
    series = [one for one in evidence.series if one.dates]
    if not series:
        return Span(0, 0, None)
    front = evidence.series[0]
    counted = count_own(series, [evidence.depths.count_articles(one) for one in series], front)
    least = sum(entry.own.least for entry in counted)
    guess = sum(entry.own.guess for entry in counted)
    most: int | None = 0
    for entry in counted:
        most = None if most is None or entry.own.most is None else most + entry.own.most
    unread = [section for section in findings.sections[1:] if not section.is_read]
    for section in unread:
        like = [
            entry.own.guess
            for entry in counted
            if entry.series is not front
            and _make_shape(entry.series.section, evidence) == _make_shape(section, evidence)
        ]
        guess += round(_average(like)) if like else 0
        if not like or _average(like):
            most = None
    if any(one.might_grow for one in evidence.series):
        most = None
    return Span(least, guess, most)


def _average(numbers: Sequence[int]) -> float:
    """Returns the mean of the lower half: menus name the greatest sections first."""
    return mean(sorted(numbers)[: (len(numbers) + 1) // 2])


def _make_shape(section: SectionFinding, evidence: SizeEvidence) -> tuple[bool, int, bool]:
    """Returns what sections of one kind have in common: /world/ and /sport/, /topic/ships/ and /topic/trade/."""
    parts = split_url(section.url)
    return section.url in evidence.in_menu, parts.path.strip("/").count("/"), bool(parts.query)


def _measure_rates(evidence: SizeEvidence) -> float | None:
    """Returns articles a day by the fullest feed or news sitemap; None where none tells."""
    lists = [[link.date_published for link in feed.links] for feed in evidence.feeds]
    lists += [[e.publication_date for e in s.entries] for _, s in evidence.sitemaps if s.is_news]
    rates = [rate for dates in lists if (rate := _measure_rate(dates)) is not None]
    return max(rates, default=None)


def _measure_rate(dates: Iterable[str | None]) -> float | None:
    """Returns how many articles with these dates there are a day; None where they are few, or of one hour."""
    moments = sorted(moment for moment in map(_read_moment, dates) if moment is not None)
    if len(moments) <= 2 or moments[-1] - moments[0] < _LEAST_SPAN:
        return None
    return round((len(moments) - 1) / (moments[-1] - moments[0]) * _DAY, 1)


def _read_moment(date: str | None) -> float | None:
    stamp = parse_timestamp(date) if date else None
    if stamp is None or stamp.date is None:
        return None
    local = datetime.combine(stamp.date, stamp.time or time()).replace(tzinfo=timezone.utc)
    return (local - (stamp.offset or timedelta())).timestamp()
