"""The Wayside Notes: what a stock program makes of a news desk's posts, on a clock that can be set forward.

A front page of the newest posts with older ones behind it, sections, a feed, sitemaps: each only where the plan has it,
and each telling of news or keeping it to itself as the plan says.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from hashlib import sha1
from html import escape
from itertools import count
from random import Random

from .grown.newsdesk import make_slug
from .grown.prose import write_headline, write_paragraphs
from .site import Reply, Site

NAME = "The Wayside Notes"
SECTIONS = ("harbour", "council", "culture", "sport", "business", "markets", "schools", "farms")
NEWS_DAYS = 2  # that a news sitemap looks back
_SITEMAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
_HTML, _XML, _RSS = "text/html; charset=utf-8", "application/xml; charset=utf-8", "application/rss+xml; charset=utf-8"


@dataclass(frozen=True)
class WeblogPlan:
    """What the site is like.

    channels     any of front (the newest posts on the front page), pages (of listings, older ones), sections, feed,
                 index (of sitemaps), sitemap (one, of all), news (sitemap)
    a_day        posts a day, up to now
    size         posts on a page of a listing, and in a feed
    child        posts of a sitemap that an index names; the oldest come first
    lastmods     where a sitemap tells when a post was changed: "posts", "index", "both", "none"; "lying": both, and for
                 every post each day
    kept_apart   a section whose posts the front page leaves out
    pinned       so many old posts at the top of every listing
    drawn        so many old posts, others at each request, in every listing
    beside       so many newest posts beside every page
    lag          hours until a sitemap has a new post
    menu         the sections stand in the menu; else in a list on the front page
    validators   "true" or "none"
    feed_moves   the feed's entries are updated at each request
    feed         "rss", or "atom" with the time of each post's last change
    feed_shows   paragraphs of each post that an RSS feed has
    """

    channels: Collection[str] = ("front", "pages", "sections", "feed", "index", "news")
    posts: int = 400
    sections: int = 6
    a_day: float = 1.0
    size: int = 10
    child: int = 100
    lastmods: str = "both"
    kept_apart: str | None = None
    pinned: int = 0
    drawn: int = 0
    beside: int = 0
    lag: float = 0.0
    menu: bool = True
    validators: str = "true"
    feed_moves: bool = False
    feed: str = "rss"
    feed_shows: int = 1


@dataclass(slots=True)
class Post:
    number: int  # from 1
    section: str
    published: datetime
    modified: datetime
    edits: int = 0

    @property
    def headline(self) -> str:
        return write_headline(Random(1000 + self.number))

    @property
    def path(self) -> str:
        return f"/{self.published:%Y/%m}/{make_slug(self.headline)}/"

    @property
    def paragraphs(self) -> list[str]:
        """The body: six paragraphs, and in front of them one for each time that it was edited."""
        added = [write_paragraphs(Random(f"{self.number} {n}"), 1)[0] for n in range(self.edits, 0, -1)]
        return [*added, *write_paragraphs(Random(10**6 + self.number), 6)]


class Weblog(Site):
    """`asked` has each answer: (path with query, status)."""

    def __init__(self, base: str, plan: WeblogPlan) -> None:
        super().__init__("weblog", max_requests=3 * plan.posts + 500)
        self.base = base
        self.plan = plan
        self.sections = SECTIONS[: plan.sections]
        self.ahead = timedelta(0)  # of the true time
        self.asked: list[tuple[str, int]] = []
        self.posts: list[Post] = []  # oldest first
        self._by_path: dict[str, Post] = {}
        self._lock = threading.Lock()
        self._answers = count(1)
        now = self.read_clock()
        for place in range(plan.posts, 0, -1):
            self._add(self.sections[place % len(self.sections)], now - timedelta(days=(place - 0.5) / plan.a_day))
        self._changed_at = self.posts[-1].published

    def read_clock(self) -> datetime:
        return (datetime.now(timezone.utc) + self.ahead).replace(microsecond=0)

    def publish(self, number: int, sections: Sequence[str] = ()) -> list[Post]:
        """New posts of this moment, in these sections by turns."""
        with self._lock:
            now = self._changed_at = self.read_clock()
            turns = sections or self.sections
            return [self._add(turns[place % len(turns)], now) for place in range(number)]

    def edit(self, posts: Iterable[Post]) -> None:
        with self._lock:
            self._changed_at = self.read_clock()
            for post in posts:
                post.edits += 1
                post.modified = self._changed_at

    def list_addresses(self, posts: Iterable[Post]) -> list[str]:
        return sorted(self.base + post.path for post in posts)

    def count_kinds(self, since: int = 0) -> Counter[str]:
        """How many requests each kind of page got, from the given place in `asked` on."""
        return Counter(self.name_kind(target) for target, _ in self.asked[since:])

    def name_kind(self, target: str) -> str:
        path = target.partition("?")[0]
        if path in ("/", "/robots.txt"):
            return {"/": "front", "/robots.txt": "robots"}[path]
        if self._find_post(path) is not None:
            return "post"
        if self._write(path) is None:
            return "nowhere"
        if "sitemap" in path:
            return "sitemap"
        return "feed" if path.endswith("/feed/") else "page" if "/page/" in path else "section"

    def answer(self, target: str, headers: Mapping[str, str]) -> Reply:
        with self._lock:
            reply = self._validate(self.reply(target), headers)
            self.asked.append((target, reply.status))
            return reply

    def reply(self, target: str) -> Reply:
        written = self._write(target.partition("?")[0])
        if written is None:
            return Reply(self._write_page("Not found", "<h1>Not found</h1>").encode(), 404)
        text, media_type = written
        return Reply(text.encode(), headers={"Content-Type": media_type})

    def _add(self, section: str, now: datetime) -> Post:
        post = Post(len(self.posts) + 1, section, now.replace(microsecond=0), now.replace(microsecond=0))
        self.posts.append(post)
        self._by_path[post.path] = post
        return post

    def _find_post(self, path: str) -> Post | None:
        return self._by_path.get(path)

    def _write(self, path: str) -> tuple[str, str] | None:
        """The text and media type at a path, None where there is none."""
        channels = self.plan.channels
        if path == "/robots.txt":
            names = [f"/{name}" for name in ("sitemap.xml", "news-sitemap.xml") if self._write_sitemap(f"/{name}")]
            sitemaps = "".join(f"Sitemap: {self.base}{name}\n" for name in names)
            return f"User-agent: *\nDisallow: /admin/\n\n{sitemaps}", "text/plain; charset=utf-8"
        post = self._find_post(path)
        if post is not None:
            return self._write_post(post), _HTML
        if path == "/feed/" and "feed" in channels:
            return self._write_feed(), _RSS
        sitemap = self._write_sitemap(path)
        if sitemap is not None:
            return sitemap, _XML
        listing = self._write_listing(path)
        return (listing, _HTML) if listing is not None else None

    def _write_listing(self, path: str) -> str | None:
        channels = self.plan.channels
        first, _, rest = path.partition("page/")
        section = first.removeprefix("/category/").strip("/") if first.startswith("/category/") else None
        number = rest.strip("/") or "1"
        if not number.isdecimal() or (rest and "pages" not in channels):
            return None
        if section is None and first == "/":
            shown = [post for post in self.posts if post.section != self.plan.kept_apart] if "front" in channels else []
            title = NAME
        elif section in self.sections and "sections" in channels:
            shown, title = [post for post in self.posts if post.section == section], section.title()
        else:
            return None
        return self._write_cards(title, first, shown[::-1], int(number))

    def _write_cards(self, title: str, first: str, posts: Sequence[Post], number: int) -> str | None:
        plan = self.plan
        pages = -(-len(posts) // plan.size) or 1
        if not 1 <= number <= pages:
            return None
        old = self.posts[20 : 20 + plan.pinned]
        if plan.drawn:
            old = [*old, *Random(next(self._answers)).sample(self.posts[: len(self.posts) // 2], plan.drawn)]
        cards = "".join(_write_card(post) for post in old if posts)
        cards += "".join(_write_card(post) for post in posts[(number - 1) * plan.size : number * plan.size])
        pager = ""
        if "pages" in plan.channels and pages > 1:
            numbers = sorted({1, number - 1, number, number + 1, pages} & set(range(1, pages + 1)))
            links = [
                f'<a class="page-numbers" href="{first}page/{n}/">{n}</a>' if n != number else f"<span>{n}</span>"
                for n in numbers
            ]
            if number < pages:
                links.append(f'<a class="next page-numbers" href="{first}page/{number + 1}/">Older posts</a>')
            pager = f'<nav class="pagination">{" ".join(links)}</nav>'
        sections = ""
        if first == "/" and number == 1 and "sections" in plan.channels and not plan.menu:
            sections = f"<section><h2>All our subjects</h2><ul>{self._list_sections()}</ul></section>"
        return self._write_page(title, f"<h1>{escape(title.title())}</h1><div>{cards}</div>{pager}{sections}")

    def _write_post(self, post: Post) -> str:
        metas = {
            "og:type": "article",
            "og:title": post.headline,
            "og:url": self.base + post.path,
            "article:published_time": post.published.isoformat(),
            "article:modified_time": post.modified.isoformat(),
        }
        head = f'<link rel="canonical" href="{self.base}{post.path}">' + "".join(
            f'<meta property="{name}" content="{escape(value)}">' for name, value in metas.items()
        )
        body = "".join(f"<p>{escape(text)}</p>" for text in post.paragraphs)
        main = (
            f'<article class="post"><h1>{escape(post.headline)}</h1>{_write_time(post.published)}'
            f'<div class="entry-content">{body}</div></article>'
        )
        return self._write_page(post.headline, main, head)

    def _write_page(self, title: str, main: str, head: str = "") -> str:
        menu = self._list_sections() if "sections" in self.plan.channels and self.plan.menu else ""
        if self.plan.beside:
            latest = self.posts[: -self.plan.beside - 1 : -1]
            links = "".join(f'<li><a href="{post.path}">{escape(post.headline)}</a></li>' for post in latest)
            main += f'<aside class="latest"><h2>Latest</h2><ul>{links}</ul></aside>'
        if "feed" in self.plan.channels:
            head += f'<link rel="alternate" type="application/rss+xml" title="{NAME}" href="/feed/">'
        return (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)} – {NAME}</title>{head}'
            f'</head><body><header><a href="/">{NAME}</a><nav><ul>{menu}</ul></nav></header><main>{main}</main>'
            f"<footer><p>© {NAME}</p></footer></body></html>"
        )

    def _list_sections(self) -> str:
        return "".join(f'<li><a href="/category/{name}/">{name.title()}</a></li>' for name in self.sections)

    def _write_feed(self) -> str:
        plan = self.plan
        newest = self.posts[: -plan.size - 1 : -1]
        moment = self.read_clock() + timedelta(seconds=next(self._answers)) if plan.feed_moves else None
        if plan.feed == "atom":
            entries = "".join(
                f'<entry><title>{escape(post.headline)}</title><link href="{self.base}{post.path}"/>'
                f"<id>{self.base}{post.path}</id><published>{post.published.isoformat()}</published>"
                f"<updated>{(moment or post.modified).isoformat()}</updated></entry>"
                for post in newest
            )
            return (
                f'<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>{NAME}</title>'
                f'<link href="{self.base}/"/>{entries}</feed>'
            )
        items = "".join(
            f"<item><title>{escape(post.headline)}</title><link>{self.base}{post.path}</link>"
            f"<pubDate>{format_datetime(post.published)}</pubDate>"
            f"<description>{escape(' '.join(post.paragraphs[: -plan.feed_shows - 1 : -1]))}</description></item>"
            for post in newest
        )
        built = f"<lastBuildDate>{format_datetime(moment or self._changed_at)}</lastBuildDate>"
        return (
            f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>{NAME}</title>'
            f"<link>{self.base}/</link><description>Notes</description>{built}{items}</channel></rss>"
        )

    def _write_sitemap(self, path: str) -> str | None:
        plan = self.plan
        if path == "/sitemap.xml" and "sitemap" in plan.channels:
            return self._write_urls(self._list_told()[::-1])
        if path == "/news-sitemap.xml" and "news" in plan.channels:
            return self._write_news()
        if "index" not in plan.channels:
            return None
        told = self._list_told()
        children = [told[start : start + plan.child] for start in range(0, len(told), plan.child)]
        if path == "/sitemap.xml":
            tells = plan.lastmods in ("index", "both", "lying")
            entries = "".join(
                f"<sitemap><loc>{self.base}/posts-sitemap-{number}.xml</loc>"
                + (f"<lastmod>{max(map(self._tell_change, child)).isoformat()}</lastmod>" if tells else "")
                + "</sitemap>"
                for number, child in enumerate(children, start=1)
            )
            return f'<?xml version="1.0" encoding="UTF-8"?><sitemapindex {_SITEMAPS}>{entries}</sitemapindex>'
        number = path.removeprefix("/posts-sitemap-").removesuffix(".xml")
        if not number.isdecimal() or not 0 < int(number) <= len(children):
            return None
        return self._write_urls(children[int(number) - 1])

    def _list_told(self) -> list[Post]:
        """The posts that sitemaps have by now."""
        bound = self.read_clock() - timedelta(hours=self.plan.lag)
        return [post for post in self.posts if post.published <= bound]

    def _write_urls(self, posts: Sequence[Post]) -> str:
        tells = self.plan.lastmods in ("posts", "both", "lying")
        entries = "".join(
            f"<url><loc>{self.base}{post.path}</loc>"
            + (f"<lastmod>{self._tell_change(post).isoformat()}</lastmod>" if tells else "")
            + "</url>"
            for post in posts
        )
        return f'<?xml version="1.0" encoding="UTF-8"?><urlset {_SITEMAPS}>{entries}</urlset>'

    def _write_news(self) -> str:
        bound = self.read_clock() - timedelta(days=NEWS_DAYS)
        entries = "".join(
            f"<url><loc>{self.base}{post.path}</loc><news:news><news:publication><news:name>{NAME}</news:name>"
            f"<news:language>en</news:language></news:publication>"
            f"<news:publication_date>{post.published.isoformat()}</news:publication_date>"
            f"<news:title>{escape(post.headline)}</news:title></news:news></url>"
            for post in self.posts[::-1]
            if post.published >= bound
        )
        return f'<?xml version="1.0" encoding="UTF-8"?><urlset {_SITEMAPS} {_NEWS}>{entries}</urlset>'

    def _tell_change(self, post: Post) -> datetime:
        if self.plan.lastmods == "lying":
            return max(post.modified, self.read_clock().replace(hour=0, minute=0, second=0))
        return post.modified

    def _validate(self, reply: Reply, headers: Mapping[str, str]) -> Reply:
        """The reply with its validator, or 304."""
        if reply.status != 200 or self.plan.validators == "none":
            return reply
        etag = f'"{sha1(reply.body).hexdigest()[:16]}"'
        if etag in headers.get("if-none-match", ""):
            return Reply(b"", 304, {"ETag": etag})
        return Reply(reply.body, reply.status, {**reply.headers, "ETag": etag})


def _write_card(post: Post) -> str:
    return (
        f'<article class="post"><h2><a href="{post.path}">{escape(post.headline)}</a></h2>{_write_time(post.published)}'
        f"<p>{escape(post.paragraphs[-1])}</p></article>"
    )


def _write_time(moment: datetime) -> str:
    return f'<time datetime="{moment.isoformat()}">{moment:%d %B %Y, %H:%M} UTC</time>'


def build_weblog(plan: WeblogPlan) -> Callable[[str], Weblog]:
    """For `Newsroom({"weblog": build_weblog(plan)})`."""
    return lambda base: Weblog(base, plan)
