"""A newsroom of any size, answered from data: its pages are written when they are asked for."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha1
from itertools import count

from ..site import Reply, Site
from .feeds import list_months, write_feed, write_news_sitemap, write_robots, write_sitemap, write_sitemap_index
from .newsdesk import SECTIONS, Article, Newsdesk, make_slug
from .pages import LISTINGS, NAME, STATIC, Pages
from .traps import Traps, is_trap

CHANNELS = {
    "all": LISTINGS | {"feeds", "sitemaps"},
    "listings": LISTINGS,
    "feeds": frozenset({"feeds"}),
    "sitemaps": frozenset({"sitemaps"}),
}
_ARTICLE = re.compile(r"/[a-z]+/\d{4}/\d\d/\d\d/[a-z0-9-]*-(\d+)\.html")
_LISTING = re.compile(r"/([a-z]+)/(?:page/(\d+)/)?|/(topic|author)/([a-z-]+)/")
_HTML, _XML = "text/html; charset=utf-8", "application/xml; charset=utf-8"


@dataclass(frozen=True)
class Plan:
    """What a newsroom is grown from.

    channels    the ways to its articles: a name of CHANNELS, or any of sections, pagination, topics, authors, related,
                feeds, sitemaps
    validators  "true"; "lying": 304 to whoever asks with one, changed or not; "useless": others at each answer; "none"
    traps       trap links on each page
    now         the time when it is first looked at; the clock's unless given
    """

    articles: int = 5000
    sections: int = 12
    seed: int = 1
    channels: str | Collection[str] = "all"
    validators: str = "true"
    traps: int = 0
    now: datetime | None = None


class GrownSite(Site):
    """`publish` and `change` may be called while it is crawled. `asked` has each answer: (path with query, status)."""

    def __init__(self, base: str, plan: Plan) -> None:
        super().__init__("grown", max_requests=plan.articles * 2 + 1000)
        channels = CHANNELS[plan.channels] if isinstance(plan.channels, str) else frozenset(plan.channels)
        assert plan.validators in ("true", "lying", "useless", "none")
        self.base = base
        self.plan = plan
        self.channels = channels
        self.asked: list[tuple[str, int]] = []
        self.desk = Newsdesk(plan.seed, SECTIONS[: plan.sections], plan.articles, self.read_clock())
        self._pages = Pages(self.desk, Traps(self.desk, plan.traps), base, channels)
        named = (
            *(("topic", name, listed) for name, listed in zip(self.desk.topics, self.desk.by_topic, strict=True)),
            *(("author", name, listed) for name, listed in zip(self.desk.authors, self.desk.by_author, strict=True)),
        )
        self._by_slug = {(kind, make_slug(name)): (name, listed) for kind, name, listed in named}
        self._changed_at = self.desk.articles[-1].modified if self.desk.articles else self.read_clock()
        self._lock = threading.Lock()
        self._answers = count()

    def read_clock(self) -> datetime:
        return self.plan.now or datetime.now(timezone.utc)

    @property
    def articles(self) -> list[Article]:
        """All of them, oldest first."""
        return self.desk.articles

    def list_addresses(self, articles: Collection[Article] | None = None) -> set[str]:
        """The articles' addresses: what a perfect crawl exports."""
        return {self.base + article.path for article in (self.articles if articles is None else articles)}

    def list_fed(self) -> list[Article]:
        """The articles that a feed has now."""
        found = {id(a): a for listed in [self.articles, *self.desk.by_section.values()] for a in listed[-20:]}
        return list(found.values())

    def publish(self, number: int) -> list[Article]:
        with self._lock:
            self._changed_at = self.read_clock()
            return self.desk.publish(number, self._changed_at)

    def change(self, number: int) -> list[Article]:
        with self._lock:
            self._changed_at = self.read_clock()
            return self.desk.change(number, self._changed_at)

    def answer(self, target: str, headers: Mapping[str, str]) -> Reply:
        with self._lock:
            reply = self._validate(self.reply(target), headers)
            self.asked.append((target, reply.status))
            return reply

    def reply(self, target: str) -> Reply:
        written = self._write(target)
        if written is None:
            return Reply(self._pages.write_missing().encode(), 404)
        text, media_type = written
        return Reply(text.encode(), headers={"Content-Type": media_type})

    def count_channels(self, since: int = 0) -> Counter[str]:
        """How many requests each kind of page got, from the given place in `asked` on."""
        return Counter(self.name_channel(target) for target, _ in self.asked[since:])

    def name_channel(self, target: str) -> str:
        """front, section, pagination, topic, author, feed, sitemap, robots, article, trap, static; probe: not there."""
        path = target.partition("?")[0]
        fixed = {"/": "front", "/robots.txt": "robots"}
        if is_trap(target):
            return "trap"
        if path in fixed:
            return fixed[path]
        if self._find_article(path) is not None:
            return "article"
        if self._write(target) is None:
            return "probe"
        if path.endswith("rss.xml"):
            return "feed"
        if path.startswith("/sitemap"):
            return "sitemap"
        if path.strip("/") in STATIC:
            return "static"
        if path.startswith(("/topic/", "/author/")):
            return path.split("/")[1]
        return "pagination" if "/page/" in path else "section"

    def _write(self, target: str) -> tuple[str, str] | None:
        """The text and media type at an address, None where there is none."""
        html = self._write_html(target)
        if html is not None:
            return html, _HTML
        path = target.partition("?")[0]
        if path == "/robots.txt":
            return write_robots(self.base, "sitemaps" in self.channels), "text/plain; charset=utf-8"
        if "feeds" in self.channels and path.endswith("/rss.xml"):
            section = path[1:].rpartition("/")[0]
            listed = self.desk.by_section.get(section) if section else self.desk.articles
            title = f"{NAME}: {section.title()}" if section else NAME
            feed = write_feed(self.base, title, listed, self.desk) if listed is not None else None
            return (feed, "application/rss+xml; charset=utf-8") if feed else None
        sitemap = self._write_sitemap(path) if "sitemaps" in self.channels else None
        return (sitemap, _XML) if sitemap else None

    def _write_sitemap(self, path: str) -> str | None:
        if path == "/sitemaps/news.xml":
            return write_news_sitemap(self.base, self.articles, self.read_clock())
        if path == "/sitemap.xml":
            return write_sitemap_index(self.base, list_months(self.articles))
        month = re.fullmatch(r"/sitemaps/(\d{4}-\d\d)\.xml", path)
        listed = list_months(self.articles).get(month[1]) if month else None
        return write_sitemap(self.base, listed) if listed else None

    def _write_html(self, target: str) -> str | None:
        path, _, query = target.partition("?")
        if path == "/":
            return self._pages.write_front()
        path = path.removeprefix("/print")
        article = self._find_article(path)
        if article is not None:
            return self._pages.write_article(article)
        if path.strip("/") in STATIC:
            return self._pages.write_static(path.strip("/"))
        return self._write_listing(path, query) or self._pages.write_trap(target)

    def _find_article(self, path: str) -> Article | None:
        found = _ARTICLE.fullmatch(path)
        number = int(found[1]) if found else 0
        article = self.articles[number - 1] if 0 < number <= len(self.articles) else None
        return article if article and article.path == path else None

    def _write_listing(self, path: str, query: str) -> str | None:
        found = _LISTING.fullmatch(path)
        if found is None:
            return None
        section, number, kind, slug = found.groups()
        if section in self.desk.by_section and "sections" in self.channels:
            listed, title = self.desk.by_section[section], section.title()
            return self._pages.write_listing(title, listed, int(number or 1), f"/{section}/", f"/{section}/page/{{}}/")
        title, listed = self._by_slug.get((kind, slug), ("", []))
        if not listed or f"{kind}s" not in self.channels:
            return None
        page = re.fullmatch(r"page=(\d+)", query)
        return self._pages.write_listing(title, listed, int(page[1]) if page else 1, path, f"{path}?page={{}}")

    def _validate(self, reply: Reply, headers: Mapping[str, str]) -> Reply:
        """The reply with its validators, or 304."""
        kind = self.plan.validators
        if reply.status != 200 or kind == "none":
            return reply
        etag = f'"{sha1(reply.body).hexdigest()[:16]}"'
        modified = self._changed_at.replace(microsecond=0)
        if kind == "useless":
            etag, modified = f'"{next(self._answers)}"', datetime.now(timezone.utc).replace(microsecond=0)
        known, since = headers.get("if-none-match"), headers.get("if-modified-since")
        if kind == "lying" and (known or since):
            unchanged = True
        elif known:
            unchanged = etag in known
        else:
            unchanged = since is not None and _read_time(since) is not None and modified <= _read_time(since)
        validators = {"ETag": etag, "Last-Modified": format_datetime(modified, usegmt=True)}
        if unchanged:
            return Reply(b"", 304, validators)
        return Reply(reply.body, reply.status, {**reply.headers, **validators})


def _read_time(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None


def build_grown(plan: Plan) -> Callable[[str], GrownSite]:
    """For `Newsroom({"grown": build_grown(plan)})`."""
    return lambda base: GrownSite(base, plan)
