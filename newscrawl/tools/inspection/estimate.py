"""Estimates the size of a whole crawl from a look at the site."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta, timezone
from typing import NamedTuple

from ...channels.feeds import Feed
from ...channels.sitemaps import Sitemap
from ...times.parse import parse_timestamp
from .findings import Estimate, Findings, ListFinding, SectionFinding
from .listing import might_be_article_entry, might_list_articles

_SAMPLE = 1_000  # entries of one sitemap
_LEAST_SPAN = 3_600.0  # seconds that a feed must cover to tell a rate
_NEARLY = 0.25  # what a section may differ from the sum of the others, to be their archive
_DAY = 86_400.0


class Seen(NamedTuple):
    """What the look has met."""

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
    """Counts articles in the sitemaps that were read. Those read of an index or a robots.txt stand for the others."""
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


def _count_in_listings(findings: Findings, distinct: float) -> tuple[int, bool]:
    """Counts articles of all sections; unread sections count like the others. True means that there are more."""
    front, sections = findings.sections[:1], findings.sections[1:]
    of_front = sum(map(_count_entries, front))
    read = [section for section in sections if section.is_read and section.failure is None]
    if not read:
        return of_front, True
    greatest, *others = sorted(map(_count_entries, read), reverse=True)
    # An archive lists what all the sections list as well.
    elsewhere = sum(others) * (len(sections) - 1) / max(len(others), 1)
    is_archive = len(read) > 2 and elsewhere and abs(greatest / elsewhere - 1) <= _NEARLY
    counted = greatest if is_archive else distinct * (greatest + sum(others)) * len(sections) / len(read)
    return max(of_front, round(counted)), any(section.has_more or section.says_more for section in (*front, *read))


def _count_entries(section: SectionFinding) -> int:
    return section.articles * (section.pages or 1 + section.has_more)


def _measure_rate(feeds: Iterable[Feed], sitemaps: list[tuple[ListFinding, Sitemap]]) -> float | None:
    """Returns articles a day, by the fullest feed or news sitemap."""
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
