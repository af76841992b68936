"""Finds the feeds and sitemaps of a site: those that it declares, else those at the usual places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scrapy.http import Response

from ..channels.declared import Robots, guess_feed_urls, guess_sitemap_urls
from ..links.links import FoundLink
from ..parse import ParsedPage
from ..urls.canonical import make_url_key, read_host
from ..walk.site_walks import SiteWalks
from ..walk.steps import Learn, Step

MAX_PROBES = 6
_FEED_TYPES = (b"xml", b"json", b"rss", b"atom")
_PAGE_TYPES = (b"html", b"xml", b"/plain", b"octet-stream", b"/unknown")


class ChannelFinder:
    """Learns what robots.txt says, and lists the channels of a start page."""

    def __init__(self, walks: SiteWalks) -> None:
        self.walks = walks
        self.robots: dict[str, Robots] = {}  # by host
        self.probes: set[str] = set()  # addresses that nobody has declared
        self._probed: set[str] = set()  # hosts

    def note_robots(self, url: str, robots: Robots) -> None:
        """Notes what the robots.txt says of the host of an address."""
        self.robots[read_host(url)] = robots

    def note_links(self, url: str, links: Sequence[FoundLink]) -> None:
        """Notes what the feed or sitemap at `url` lists: static pages, and that its site has a channel with
        articles."""
        self.walks.static_pages.note_channel(links)
        if any(entry.link.might_be in ("article", "unsure") for entry in links):
            self.walks.find(url).term_archives.has_channel = True

    def list_channels(self, url: str, parsed: ParsedPage) -> Iterator[Step]:
        """Yields steps to the feeds and sitemaps of the start page at `url`."""
        host, walk = read_host(url), self.walks.find(url)
        robots = self.robots.get(host, Robots())
        for sitemap in robots.sitemaps:
            yield walk.declare(sitemap, "sitemap", url)
        for feed in parsed.feeds:
            yield walk.declare(feed, "feed", url)
        if host in self._probed:
            return
        self._probed.add(host)
        guesses = [] if parsed.feeds else [(u, "feed") for u in guess_feed_urls(url, parsed.generator)]
        guesses += [] if robots.sitemaps else [(u, "sitemap") for u in guess_sitemap_urls(url)]
        for address, kind in guesses[:MAX_PROBES]:
            self.probes.add(address)
            yield walk.declare(address, "feed" if kind == "feed" else "sitemap", url)

    def list_new(self, url: str, parsed: ParsedPage, learn: Learn) -> Iterator[Step]:
        """Returns the steps to those channels that the frontier does not know yet."""
        steps = list(self.list_channels(url, parsed))
        standings = learn({make_url_key(step.link.url): step.link for step in steps})
        return (step for step in steps if standings.get(make_url_key(step.link.url)) == "new")


def might_be_channel(response: Response) -> bool:
    """Says whether the server calls the page XML or JSON, as it does feeds and sitemaps."""
    content_type = (response.headers.get("Content-Type") or b"").split(b";")[0].lower()
    return b"html" not in content_type and any(name in content_type for name in _FEED_TYPES)


def might_be_html(response: Response) -> bool:
    """Says whether the text may be HTML. Scripts, tables and the source of a page are not."""
    content_type = (response.headers.get("Content-Type") or b"").split(b";")[0].strip().lower()
    return not content_type.startswith((b"text/", b"application/")) or content_type.endswith(_PAGE_TYPES)
