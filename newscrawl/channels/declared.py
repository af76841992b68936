"""Finds the feeds and sitemaps that pages and robots.txt declare, and their usual places."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import unquote

from ..page.page import Page
from ..text.tables import match_any, read_table
from ..urls.canonical import make_url_key, read_site
from ..urls.parsing import join_url, split_url
from .robots_txt import RobotsRules, RobotsUsage, decode_robots

_MAX_FEEDS = 60  # of one page: some list a feed for every section and region
_FEED_TYPES = frozenset(
    """
    application/rss+xml application/atom+xml application/rdf+xml application/feed+json application/xml text/xml
    application/rss application/atom application/x.atom+xml application/x-atom+xml application/x-rss+xml text/rss
    text/rss+xml
    """.split()
)
_FEED_PATH = re.compile(
    r"\.(?:rss|rdf|atom)$|(?:^|[/_.-])(?:rss|atom|feeds?|rdf)(?:[/_.-]?\w{0,20})?\.(?:xml|json|php|aspx)$"
    r"|/(?:feeds?|rss2?|rdf|atom)/?$|/feeds?/|^/rss/",
    re.I,
)
_FEED_QUERY = re.compile(
    r"(?:^|&)(?:feed=(?:rss2?|atom|rdf)|format=(?:feed|rss|atom)|type=(?:rss|atom|100)$|rss=1)", re.I
)
_FEED_HOST = re.compile(r"^(?:feeds?\d?|rss)\.|feedburner|feedproxy", re.I)
_FEED_SCHEME = re.compile(r"^feed:(?://)?")  # feed://example.com/rss, feed:https://example.com/rss
_OTHER_MEDIA = re.compile(r"podcast|audio|video|episode|photos?\b|galler", re.I)
# Where the programs that make sites put their feed, by what `<meta name="generator">` says.
_FEEDS_OF_PROGRAMS = (
    ("wordpress", "feed/"),
    ("hugo", "index.xml"),
    ("jekyll", "feed.xml"),
    ("eleventy", "feed.xml"),
    ("ghost", "rss/"),
    ("drupal", "rss.xml"),
    ("joomla", "index.php?format=feed&type=rss"),
    ("blogger", "feeds/posts/default"),
    ("hexo", "atom.xml"),
    ("pelican", "feeds/all.atom.xml"),
    ("nikola", "rss.xml"),
    ("wix", "blog-feed.xml"),
    ("typo3", "rss.xml"),
)
_USUAL_FEEDS = ("feed/", "rss.xml", "rss")
_USUAL_SITEMAPS = ("sitemap.xml", "sitemap_index.xml", "news-sitemap.xml")


@dataclass(frozen=True, slots=True)
class Robots:
    """What a robots.txt says."""

    sitemaps: tuple[str, ...] = ()  # absolute, each once
    bad_addresses: int = 0  # of sitemaps: they cannot be asked for
    crawl_delay: float | None = None  # seconds that requests are to lie apart
    rules: RobotsRules | None = field(default=None, compare=False, repr=False)  # None: everything is allowed
    usage: RobotsUsage | None = field(default=None, compare=False, repr=False)  # None: nothing is said

    def allow(self, url: str) -> bool:
        """Returns whether the address may be asked for."""
        return self.rules is None or self.rules.allow(url)


def read_robots(body: bytes, url: str, user_agent: str = "newscrawl") -> Robots:
    """Reads the robots.txt at `url`, for the robot of that name.

    A page of HTML, which sites often send for a missing file, says nothing but rules, if it has lines that look so.
    """
    text = decode_robots(body)
    rules = RobotsRules(text, user_agent)
    if text.lstrip()[:1] == "<":
        return Robots(rules=rules)
    told = rules.sitemaps
    sitemaps = dict.fromkeys(address for text in told if (address := _drop_fragment(join_url(url, text))))
    bad_addresses = sum(join_url(url, text) is None for text in told)
    return Robots(tuple(sitemaps), bad_addresses, rules.crawl_delay, rules, RobotsUsage(text, rules.agent))


@cache
def _load_comment_words() -> re.Pattern[str]:
    return re.compile(match_any(word for (word,) in read_table(__package__, "comment_words")), re.I)


def find_feeds(page: Page) -> list[str]:
    """Returns the addresses of the page's feeds, the feed of all news first, without feeds of comments.

    Feeds that the head declares come before anchors, the site's own feed before those of sections and podcasts.
    """
    own = read_site(split_url(page.url or "").netloc)
    found: dict[str, tuple[tuple[int, ...], str]] = {}

    def note(href: str, label: str, declared: bool) -> None:
        if not href.strip():
            return  # which would be this page
        address = _drop_fragment(page.join(_FEED_SCHEME.sub(_replace_scheme, href.strip())))
        if address is None or any(map(_load_comment_words().search, (label, unquote(split_url(address).path)))):
            return
        is_foreign = read_site(split_url(address).netloc) != own
        if is_foreign and not declared and not _FEED_HOST.search(split_url(address).netloc):
            return
        other = _OTHER_MEDIA.search(f"{label} {address}") is not None
        rank = (int(not declared), int(other), int(is_foreign), split_url(address).path.strip("/").count("/"))
        found.setdefault(make_url_key(address), (rank, address))

    for node in page.tree.css("link[rel][href]"):
        attributes = node.attributes
        kind = (attributes.get("type") or "").split(";")[0].strip().lower()
        if kind in _FEED_TYPES and "alternate" in (attributes.get("rel") or "").lower().split():
            note(attributes.get("href") or "", attributes.get("title") or "", True)
    for node in page.tree.css("a[href]"):
        href = node.attributes.get("href") or ""
        if _might_lead_to_feed(href):
            note(href, node.text() or "", False)
    for node in page.tree.css("a[href]") if not found else ():
        # "RSS" may lead to a page that lists the feeds.
        text = node.text() or node.attributes.get("title") or ""
        if len(text) < 40 and _load_feed_words().search(text):
            note(node.attributes.get("href") or "", text, False)
    return [address for _, address in sorted(found.values(), key=lambda entry: entry[0])][:_MAX_FEEDS]


@cache
def _load_feed_words() -> re.Pattern[str]:
    words = match_any(words for (words,) in read_table(__package__, "feed_words"))
    return re.compile(rf"\brss\b|\batom\b|{words}", re.I)


def guess_feed_urls(url: str, generator: str | None = None) -> list[str]:
    """Returns at most three usual addresses of a site's feed, the likeliest first.

    `generator` is the content of the page's meta tag of that name.
    """
    told = (generator or "").lower()
    known = [path for name, path in _FEEDS_OF_PROGRAMS if name in told]
    return _guess(url, list(dict.fromkeys([*known, *_USUAL_FEEDS])))


def guess_sitemap_urls(url: str) -> list[str]:
    """Returns at most three usual addresses of a site's sitemap, the likeliest first."""
    return _guess(url, list(_USUAL_SITEMAPS))


def _guess(url: str, paths: list[str]) -> list[str]:
    """Returns three addresses: the likeliest path under the folder of `url`, then those at the top of the host."""
    folder, top = join_url(url, "."), join_url(url, "/")
    guesses = dict.fromkeys([f"{folder}{paths[0]}", *(f"{top}{path}" for path in paths)])
    return list(guesses)[:3] if folder and top else []


def _might_lead_to_feed(href: str) -> bool:
    folded = href.lower()
    if not any(word in folded for word in ("rss", "feed", "atom", "rdf")):
        return False
    parts = split_url(href)
    if parts.scheme not in ("", "http", "https", "feed") or parts.fragment:
        return False
    return bool(_FEED_PATH.search(parts.path) or _FEED_QUERY.search(parts.query) or _FEED_HOST.search(parts.netloc))


def _replace_scheme(scheme: re.Match[str]) -> str:
    return "http://" if scheme[0].endswith("//") else ""


def _drop_fragment(url: str | None) -> str | None:
    return url.partition("#")[0] if url is not None else None
