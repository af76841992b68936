"""Reads a feed, sitemap or robots.txt, whichever it is, and returns its links."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Literal

from ..items import Link
from ..links.classify import Anchor, classify_link, read_told_target
from ..links.links import FoundLink
from ..links.pagination import might_be_later_page
from ..long_work import LongWork, finish, split_turns
from ..sites.profile import Site
from ..urls.canonical import clean_url, is_front_page, make_url_key, might_be_file, read_site
from ..urls.parsing import split_url
from ..urls.sitemap_subject import is_wordpress_terms, read_sitemap_subject
from .declared import read_robots
from .feeds import Feed, read_feed
from .sitemaps import Sitemap, read_sitemap_in_turns


@dataclass(slots=True)
class Channel:
    """What one feed, sitemap or robots.txt holds."""

    kind: Literal["feed", "sitemap", "robots", "other"]
    links: list[FoundLink] = field(default_factory=list)
    outcomes: dict[str, int] = field(default_factory=dict)  # what was left out, by reason, for the statistics


def read_channel(
    body: bytes,
    url: str,
    content_type: str | None = None,
    *,
    homes: Collection[str] = (),
    site: Site | None = None,
) -> Channel:
    """Reads a channel. Its content decides what it is; a page of HTML is "other".

    Links to the sites of the addresses in `homes` are kept; without any, those to the site of `url`.
    """
    return finish(read_channel_in_turns(body, url, content_type, homes=homes, site=site))


def read_channel_in_turns(
    body: bytes,
    url: str,
    content_type: str | None = None,
    *,
    homes: Collection[str] = (),
    site: Site | None = None,
) -> LongWork[Channel]:
    """Does what `read_channel` does, and lets others go on while it reads a long sitemap."""
    if split_url(url).path == "/robots.txt":
        robots = read_robots(body, url)
        sitemaps = [Link(address, found_on=url, might_be="sitemap") for address in robots.sitemaps]
        outcomes = {"robots/bad_address": robots.bad_addresses} if robots.bad_addresses else {}
        return Channel("robots", [_make_found(link) for link in sitemaps], outcomes)
    reader = _ChannelReader(url, homes or (url,), site)
    feed = read_feed(body, url, content_type, timezone=site.timezone if site else None)
    if feed.kind != "unreadable":
        return reader.read_feed(feed)
    sitemap = yield from read_sitemap_in_turns(body, url)
    if sitemap.kind != "unreadable" and (sitemap.entries or sitemap.kind != "text"):
        return (yield from reader.read_sitemap(sitemap))
    return Channel("other")


class _ChannelReader:
    def __init__(self, url: str, homes: Collection[str], site: Site | None) -> None:
        self.url = url
        self.site = site
        self.subject = read_sitemap_subject(url)
        self.host = split_url(url).netloc.lower()
        self.own = {read_site(split_url(address).netloc) for address in homes}
        self._own_hosts: dict[str, bool] = {}  # whether a host, as written, is of these sites

    def read_feed(self, feed: Feed) -> Channel:
        links = [self._judge(link) for link in feed.links]
        if feed.next_url and self._is_own(feed.next_url):
            links.append(_make_found(Link(feed.next_url, kind="feed", found_on=self.url, might_be="feed")))
        return Channel("feed", links, {f"feed/{reason}": count for reason, count in feed.left_out.items()})

    def read_sitemap(self, sitemap: Sitemap) -> LongWork[Channel]:
        outcomes = {"sitemap/no_address": sitemap.left_out} if sitemap.left_out else {}
        if sitemap.bad_addresses:
            outcomes["sitemap/bad_address"] = sitemap.bad_addresses
        if sitemap.cut:
            outcomes[f"sitemap/cut/{sitemap.cut}"] = 1
        if sitemap.kind == "index":
            children = [
                Link(clean_url(e.loc), kind="sitemap", found_on=self.url, might_be="sitemap", modified=e.lastmod)
                for e in sitemap.entries
            ]
            if any(read_sitemap_subject(link.url) == "posts" for link in children):
                wanted = [link for link in children if not is_wordpress_terms(link.url)]
                if len(wanted) < len(children):
                    outcomes["sitemap/terms"] = len(children) - len(wanted)
                children = wanted
            own = [link for link in children if self._is_own(link.url)]
            if len(own) < len(children):
                outcomes["sitemap/other_site"] = len(children) - len(own)
                children = own
            return Channel("sitemap", [_make_found(link) for link in children], outcomes)
        copies = len(sitemap.find_language_copies())
        if copies:
            outcomes["sitemap/language_copies"] = copies
        links = []
        for entries in split_turns(sitemap.entries):
            for entry in entries:
                link = entry.make_link(self.url, self.site.timezone if self.site else None)
                link.modified = entry.lastmod
                links.append(self._judge(link))
            yield
        return Channel("sitemap", links, outcomes)

    def _is_own(self, url: str) -> bool:
        host = split_url(url).netloc
        if host not in self._own_hosts:
            self._own_hosts[host] = read_site(host) in self.own
        return self._own_hosts[host]

    def _judge(self, link: Link) -> FoundLink:
        """Returns the link with its `might_be`, judged by its address."""
        if not self._is_own(link.url) or might_be_file(link.url):
            link.might_be = "skip"
        elif link.kind == "sitemap" and self.subject == "posts":
            # Its address may look like a section's (/coffee/), or like a page of anything (/weather/).
            link.might_be = read_told_target(link.url, self.site) or ("skip" if is_front_page(link.url) else "article")
        elif link.kind == "sitemap" and might_be_later_page(link.url):
            link.might_be = "pagination"
        elif link.kind == "sitemap" and not link.date_published:
            link.might_be = classify_link(link.url, Anchor(link.headline or ""), self.site, self.host)
        elif link.might_be != "skip":
            link.might_be = "article"  # a feed and a news sitemap list nothing else
        return _make_found(link)


def _make_found(link: Link) -> FoundLink:
    return FoundLink(link, make_url_key(link.url), in_navigation=False, might_be_related=False)
