"""Counts the articles of sitemaps, of which only some are read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple
from urllib.parse import unquote

from ...channels.sitemaps import Sitemap, SitemapEntry
from ...items import Link
from ...links.classify import Anchor, classify_link
from ...urls.canonical import is_front_page, make_url_key
from .findings import ListFinding
from .series import Span

# Lists of sitemaps that hold no articles, by their names.
_OTHER_LISTS = re.compile(
    r"categor|taxonom|tags?[-_.]|topic|author|page[-_s.]|image|video|section|static|podcast|product|gallery|location|event",
    re.I,
)
_ARTICLE_LISTS = re.compile(r"post|article|news|story|stories|artikel|articulo|noticia|20\d\d", re.I)
_SAMPLE = 1_000  # entries of one sitemap
_MOST_KEYS = 20_000  # entries of all sitemaps, beyond which they are not compared with what listings show
_FULL = 1.02  # two sitemaps whose lengths differ by no more are full, and so are those between them
_UNKNOWN_END = 0.7  # how uncertain the length is of what lies behind the last one that was read, as a logarithm

ReadSitemap = tuple[ListFinding, Sitemap]


class SitemapCount(NamedTuple):
    articles: Span
    keys: frozenset[str] | None  # of the articles; None where not all sitemaps were read


def list_sitemap_articles(entries: Sequence[SitemapEntry], found_on: str, others: Collection[str]) -> Iterator[Link]:
    """Returns the links of a sitemap that lead to articles, as far as its name and their addresses tell.

    `others`: the keys of the sections and other pages that are known.
    """
    is_named = lists_articles_alone(found_on)
    for entry in entries:
        if might_be_article_entry(entry, others, is_named=is_named):
            link = entry.make_link(found_on)
            link.might_be = "article"
            yield link


def might_be_article_entry(entry: SitemapEntry, others: Collection[str] = (), *, is_named: bool = False) -> bool:
    """Says whether a sitemap's entry may lead to an article. `is_named`: by its name, it has articles alone."""
    if entry.publication_date or classify_link(entry.loc, Anchor(entry.title or "")) == "article":
        return True
    return is_named and not is_front_page(entry.loc) and make_url_key(entry.loc) not in others


def might_list_articles(url: str) -> bool:
    """Says, by its name, whether a sitemap may hold articles."""
    name = _read_name(url)
    return _ARTICLE_LISTS.search(name) is not None or _OTHER_LISTS.search(name) is None


def lists_articles_alone(url: str) -> bool:
    """Says whether a sitemap calls itself one of articles: post-sitemap.xml."""
    name = _read_name(url)
    return _ARTICLE_LISTS.search(name) is not None and _OTHER_LISTS.search(name) is None


def _read_name(url: str) -> str:
    return unquote(url.rsplit("/", 1)[-1])


def list_children(index: Sitemap) -> list[str]:
    """Returns the sitemaps of an index that may hold articles; all of them where none looks so."""
    names = list(dict.fromkeys(entry.loc for entry in index.entries))
    return [name for name in names if might_list_articles(name)] or names


def count_in_sitemaps(sitemaps: Sequence[ReadSitemap], declared: int, others: Collection[str] = ()) -> SitemapCount:
    """Counts the articles in the sitemaps that were read, which stand for the unread ones of their index or robots.txt.

    `declared`: how many robots.txt names.
    """
    counts = {finding.url: _count_articles(finding.url, sitemap, others) for finding, sitemap in sitemaps}
    total = Span(0, 0, 0)
    is_whole = True
    for _, sitemap in sitemaps:
        if sitemap.kind == "index":
            children = list_children(sitemap)
            is_whole = is_whole and all(child in counts for child in children)
            total = _add(total, _count_children(children, counts))
    alone = [f for f, s in sitemaps if s.kind != "index" and f.declared_by != "index"]
    plain = [finding for finding in alone if finding.kind != "news"]
    for finding in plain:
        total = _add(total, Span(counts[finding.url], counts[finding.url], counts[finding.url]))
    of_robots = [finding for finding in plain if finding.declared_by == "robots.txt"]
    unread = declared - sum(finding.declared_by == "robots.txt" for finding, _ in sitemaps)
    if of_robots and unread > 0 and all(sitemap.kind != "index" for _, sitemap in sitemaps):
        is_whole = False
        mean = sum(counts[finding.url] for finding in of_robots) / len(of_robots)
        total = Span(total.least, total.guess + round(unread * mean), None)
    # The latest news stand in the other sitemaps too.
    news = max((counts[finding.url] for finding in alone if finding.kind == "news"), default=0)
    if news > total.guess:
        total = Span(news, news, total.most and max(news, total.most))
    lists = [(finding.url, sitemap) for finding, sitemap in sitemaps if sitemap.kind != "index"]
    if not is_whole or not lists or sum(len(sitemap.entries) for _, sitemap in lists) > _MOST_KEYS:
        return SitemapCount(total, None)
    keys = frozenset(
        make_url_key(link.url) for url, s in lists for link in list_sitemap_articles(s.entries, url, others)
    )
    return SitemapCount(Span(len(keys), len(keys), len(keys)), keys)


def _add(a: Span, b: Span) -> Span:
    return Span(a.least + b.least, a.guess + b.guess, None if a.most is None or b.most is None else a.most + b.most)


def _count_articles(url: str, sitemap: Sitemap, others: Collection[str]) -> int:
    entries = sitemap.entries
    sample = entries[:: max(1, len(entries) // _SAMPLE)]
    is_named = lists_articles_alone(url)
    found = sum(might_be_article_entry(entry, others, is_named=is_named) for entry in sample)
    return round(len(entries) * found / len(sample)) if sample else 0


def _count_children(children: Sequence[str], counts: Mapping[str, int]) -> Span:
    read = [place for place, child in enumerate(children) if child in counts]
    if not read:
        return Span(0, 0, None if children else 0)
    known = [counts[children[place]] for place in read]
    unread = len(children) - len(read)
    if _find_full(known):
        guess = sum(known) + unread * max(known)
    else:
        guess = round(sum(_interpolate(place, read, known) for place in range(len(children))))
    return Span(sum(known), guess, sum(known) if not unread else None)


def _find_full(known: Sequence[int]) -> bool:
    greatest = sorted(known)[-2:]
    return len(greatest) == 2 and greatest[1] <= _FULL * greatest[0]


def _interpolate(place: int, read: Sequence[int], known: Sequence[int]) -> float:
    """Returns the length of a child between those that were read, by the quotient from one to the other."""
    before = max((n for n, other in enumerate(read) if other <= place), default=None)
    behind = min((n for n, other in enumerate(read) if other >= place), default=None)
    if before is None or behind is None:
        return known[-1 if behind is None else 0]
    if before == behind:
        return known[before]
    if read[before] == 0 and known[before] < known[behind]:
        return known[behind]  # the newest one is not yet full
    part = (place - read[before]) / (read[behind] - read[before])
    return float((known[before] + 1) ** (1 - part) * (known[behind] + 1) ** part - 1)


def choose_child(children: Sequence[str], counts: Mapping[str, int]) -> str | None:
    """Returns the sitemap of an index that tells most of the unread ones; None where nothing more is to be learned."""
    read = [place for place, child in enumerate(children) if child in counts]
    known = [counts[children[place]] for place in read]
    if not read or len(read) == len(children) or _find_full(known):
        return None
    gaps = []
    for n, place in enumerate(read):
        following = read[n + 1] if n + 1 < len(read) else len(children)
        unread = following - place - 1
        if unread < 1:
            continue
        is_end = following == len(children)
        doubt = _UNKNOWN_END if is_end else abs(log((known[n] + 1) / (known[n + 1] + 1)))
        greatest = known[n] if is_end else max(known[n], known[n + 1])
        middle = following - 1 if is_end else round(following**0.5) if place == 0 else (place + following) // 2
        gaps.append((unread * greatest * doubt, min(max(middle, place + 1), following - 1)))
    return children[max(gaps)[1]] if gaps else None


def count_children(sitemaps: Sequence[ReadSitemap], others: Collection[str]) -> dict[str, int]:
    """Returns how many articles each sitemap has that was read, by its address."""
    return {finding.url: _count_articles(finding.url, sitemap, others) for finding, sitemap in sitemaps}


def choose_declared(sitemaps: Sequence[str]) -> list[str]:
    """Chooses the first of robots.txt's sitemaps, and the first whose name says news."""
    news = [url for url in sitemaps if "news" in url.rsplit("/", 1)[-1].lower()]
    return list(dict.fromkeys([*sitemaps[:1], *news[:1], *sitemaps]))[:2]


def choose_children(index: Sitemap, most: int) -> list[str]:
    """Chooses the newest sitemap of an index that may hold articles, and one from the middle, which is full if any
    is."""
    likely = list_children(index)
    return list(dict.fromkeys([likely[0], likely[len(likely) // 2]]))[:most] if likely else []
