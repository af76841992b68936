"""Finds the feeds and sitemaps that pages and robots.txt declare, their usual places, and the rules of robots.txt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote

from protego import Protego

from ..page.page import Page
from ..urls.canonical import make_url_key, read_site
from ..urls.parsing import join_url, split_url

_MAX_FEEDS = 60  # of one page: some list a feed for every section and region
_MAX_ROBOTS = 512 * 1024  # bytes of robots.txt that are read, as search engines do
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
_FEED_TEXT = re.compile(r"\brss\b|\batom\b|خدمة rss|خلاصات", re.I)
_COMMENTS = re.compile(
    r"comment|kommentar|reacties|комментар|коментар|yorumlar|komentar|kommentti|σχόλια|تعليقات|دیدگاه|コメント|评论|評論|댓글",
    re.I,
)
_OTHER_MEDIA = re.compile(r"podcast|audio|video|episode|photos?\b|galler", re.I)
# Where programs that sites are made with put their feed, by what their `<meta name="generator">` says.
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
    """What robots.txt says beside its rules, which Scrapy applies."""

    sitemaps: tuple[str, ...] = ()  # absolute, each once
    bad_addresses: int = 0  # of sitemaps: they cannot be asked for
    crawl_delay: float | None = None  # seconds that requests are to lie apart


def read_robots(body: bytes, url: str, user_agent: str = "newscrawl") -> Robots:
    """Reads the robots.txt at `url`. A page of HTML, which sites often send for a missing file, says nothing."""
    text = body[:_MAX_ROBOTS].decode("utf-8", "replace").lstrip("\ufeff")
    if text.lstrip()[:1] == "<":
        return Robots()
    rules = Protego.parse(text)
    delays = [rules.crawl_delay(user_agent)]
    rate = rules.request_rate(user_agent)
    if rate is not None and rate.requests > 0:
        delays.append(rate.seconds / rate.requests)
    told = list(dict.fromkeys(rules.sitemaps))
    sitemaps = dict.fromkeys(address for text in told if (address := _drop_fragment(join_url(url, text))))
    return Robots(
        tuple(sitemaps),
        sum(join_url(url, text) is None for text in told),
        max((float(delay) for delay in delays if delay is not None and delay > 0), default=None),
    )


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
        if address is None or _COMMENTS.search(label) or _COMMENTS.search(unquote(split_url(address).path)):
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
        if len(text) < 40 and _FEED_TEXT.search(text):
            note(node.attributes.get("href") or "", text, False)
    return [address for _, address in sorted(found.values(), key=lambda entry: entry[0])][:_MAX_FEEDS]


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


@dataclass(slots=True)
class RobotsRules:
    agent: str | None = None  # the group that applies: "*", or a robot's name; None: none does
    disallowed: tuple[str, ...] = ()  # patterns of paths, in the order in which they are written, each once
    allowed: tuple[str, ...] = ()


def read_rules(text: str, user_agent: str) -> RobotsRules:
    """Returns the rules for a robot of that name. Several groups of one name count as one."""
    groups: dict[str, RobotsRules] = {}
    for agents, key, pattern in _read_lines(text):
        for agent in agents:
            group = groups.setdefault(agent, RobotsRules(agent))
            if key == "disallow" and pattern:
                group.disallowed = (*group.disallowed, pattern)
            elif key == "allow" and pattern:
                group.allowed = (*group.allowed, pattern)
    # Which group is meant is Protego's to say, as it is it that is obeyed: each is given a path of its own.
    names = list(groups)
    judge = Protego.parse("\n".join(f"User-agent: {name}\nDisallow: /{place}." for place, name in enumerate(names)))
    meant = next((n for place, n in enumerate(names) if not judge.can_fetch(f"http://x/{place}.", user_agent)), None)
    if meant is None:
        return RobotsRules()
    rules = groups[meant]
    return RobotsRules(meant, tuple(dict.fromkeys(rules.disallowed)), tuple(dict.fromkeys(rules.allowed)))


class _RobotsLine(NamedTuple):
    agents: list[str]  # the names in the group's head
    key: str  # such as "disallow"
    value: str


def _read_lines(text: str) -> Iterator[_RobotsLine]:
    """Yields each line of a group; a group begins with the names of robots."""
    agents: list[str] = []
    were_named = False  # by the line before
    for line in text.lstrip("\ufeff").splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if not colon or key in ("sitemap", "host"):  # of no group
            continue
        if key in ("user-agent", "useragent", "user agent"):
            agents = [*agents, value.lower()] if were_named else [value.lower()]
            were_named = True
        else:
            were_named = False
        yield _RobotsLine(agents, key, value)
