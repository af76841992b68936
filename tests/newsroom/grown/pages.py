"""The pages of a grown newsroom as HTML."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from html import escape

from .newsdesk import Article, Newsdesk, make_slug
from .traps import Traps

PAGE_SIZE = 20
NAME = "The Tarnwick Record"
STATIC = {"about": "About us", "contact": "Contact", "privacy": "Privacy", "newsletter": "Newsletter", "jobs": "Jobs"}
LISTINGS = frozenset({"sections", "pagination", "topics", "authors", "related"})  # the channels that are links on pages


class Pages:
    """Writes pages. `channels` are the ways to the articles that the site has; the others leave no link."""

    def __init__(self, desk: Newsdesk, traps: Traps, base: str, channels: frozenset[str]) -> None:
        self.desk = desk
        self.traps = traps
        self.base = base
        self.channels = channels
        self.topic_slugs = [make_slug(name) for name in desk.topics]
        self.author_slugs = [make_slug(name) for name in desk.authors]

    def write_front(self) -> str:
        if "sections" not in self.channels:
            return self._write("/", NAME, f"<h1>{NAME}</h1><p>Read us in our app.</p>")
        top = "".join(_write_card(article) for article in self.desk.articles[-1:-13:-1])
        rows = "".join(
            f'<section class="row"><h2><a href="/{name}/">{name.title()}</a></h2>'
            + "".join(_write_card(article) for article in self.desk.by_section[name][-1:-6:-1])
            + "</section>"
            for name in self.desk.sections
        )
        return self._write("/", NAME, f"<h1>{NAME}</h1><section class=top>{top}</section>{rows}{self._list_topics()}")

    def write_listing(
        self, title: str, articles: Sequence[Article], number: int, first: str, pattern: str
    ) -> str | None:
        """Page `number` of a listing whose first page is `first`, and whose others are `pattern` with their number."""
        pages = max(1, -(-len(articles) // PAGE_SIZE))
        if not 1 <= number <= pages:
            return None
        end = len(articles) - (number - 1) * PAGE_SIZE
        cards = "".join(_write_card(article) for article in articles[max(0, end - PAGE_SIZE) : end][::-1])
        addresses = [first] + [pattern.format(n) for n in range(2, pages + 1)]
        head = pager = ""
        if "pagination" in self.channels and pages > 1:
            shown = sorted({1, 2, number - 1, number, number + 1, pages} & set(range(1, pages + 1)))
            pager = " ".join(f"{n}" if n == number else f'<a href="{addresses[n - 1]}">{n}</a>' for n in shown)
            if number < pages:
                head = f'<link rel="next" href="{addresses[number]}">'
                pager += f' <a rel="next" href="{addresses[number]}">Next</a>'
            pager = f'<div class="pagination">{pager}</div>'
        main = f'<h1>{escape(title)}</h1><div class="cards">{cards}</div>{pager}'
        return self._write(addresses[number - 1], title, main, head)

    def write_article(self, article: Article) -> str:
        headline, author = article.headline, self.desk.authors[article.author]
        paragraphs = article.paragraphs
        topics = [self.desk.topics[number] for number in dict.fromkeys(article.topics)]
        data = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": headline,
            "description": article.description,
            "datePublished": article.published.isoformat(),
            "dateModified": article.modified.isoformat(),
            "author": [{"@type": "Person", "name": author}],
            "publisher": {"@type": "NewsMediaOrganization", "name": NAME},
            "articleSection": article.section.title(),
            "keywords": topics,
            "mainEntityOfPage": self.base + article.path,
            "isAccessibleForFree": True,
        }
        metas = {
            "og:type": "article",
            "og:site_name": NAME,
            "og:title": headline,
            "og:url": self.base + article.path,
            "og:description": article.description,
            "article:published_time": article.published.isoformat(),
            "article:modified_time": article.modified.isoformat(),
            "article:section": article.section.title(),
        }
        head = (
            f'<link rel="canonical" href="{self.base}{article.path}">'
            + "".join(f'<meta property="{name}" content="{escape(value)}">' for name, value in metas.items())
            + f'<script type="application/ld+json">{json.dumps(data)}</script>'
        )
        byline = f'<a rel="author" href="/author/{self.author_slugs[article.author]}/">{escape(author)}</a>'
        tags = " ".join(f'<a rel="tag" href="/topic/{make_slug(name)}/">{escape(name)}</a>' for name in topics)
        main = (
            f"<article><h1>{escape(headline)}</h1>"
            f'<p class="byline">By {byline if "authors" in self.channels else escape(author)} '
            f'<time datetime="{article.published.isoformat()}">{_write_time(article.published)}</time></p>'
            f'<div class="article-body">{"".join(f"<p>{escape(text)}</p>" for text in paragraphs)}</div></article>'
        )
        if "topics" in self.channels:
            main += f'<div class="tags">{tags}</div>'
        if "related" in self.channels:
            main += _write_list("related-articles", "Related articles", self.desk.find_related(article))
        if "sections" in self.channels:
            main += _write_list("latest", "Latest", self.desk.articles[-1:-6:-1])
        return self._write(article.path, headline, main, head)

    def write_static(self, name: str) -> str:
        text = f"{NAME} is invented. Nothing in it ever happened, and nobody in it ever lived."
        return self._write(f"/{name}/", STATIC[name], f"<h1>{STATIC[name]}</h1><p>{text}</p>")

    def write_trap(self, target: str) -> str | None:
        written = self.traps.write_main(target)
        return self._write(target, written[0], written[1]) if written else None

    def write_missing(self) -> str:
        return self._write("/404", "Not found", "<h1>Not found</h1><p>There is no such page.</p>")

    def _write(self, address: str, title: str, main: str, head: str = "") -> str:
        if "sections" in self.channels:
            menu = "".join(f'<li><a href="/{name}/">{name.title()}</a></li>' for name in self.desk.sections)
        else:
            menu = "".join(f"<li>{name.title()}</li>" for name in self.desk.sections)
        if "feeds" in self.channels:
            head += f'<link rel="alternate" type="application/rss+xml" title="{NAME}" href="/rss.xml">'
            # A front page that has no links to the sections names their feeds.
            named = address.split("/")[1:2] if "sections" in self.channels else self.desk.sections
            for section in named:
                if section in self.desk.by_section:
                    head += f'<link rel="alternate" type="application/rss+xml" href="/{section}/rss.xml">'
        traps = self.traps.list_links(address)
        beside = "".join(f'<li><a href="{escape(href)}">{escape(text)}</a></li>' for href, text in traps)
        foot = "".join(f'<a href="/{name}/">{text}</a> ' for name, text in STATIC.items())
        return (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)} | {NAME}</title>{head}'
            f'</head><body><header><a href="/">{NAME}</a><nav><ul>{menu}</ul></nav></header><main>{main}</main>'
            + (f'<aside class="services"><ul>{beside}</ul></aside>' if traps else "")
            + f"<footer>{foot}<p>© {NAME}</p></footer></body></html>"
        )

    def _list_topics(self) -> str:
        if "topics" not in self.channels:
            return ""
        links = zip(self.topic_slugs[:12], self.desk.topics, strict=False)
        entries = "".join(f'<li><a href="/topic/{slug}/">{escape(name)}</a></li>' for slug, name in links)
        return f'<section class="focus"><h2>In focus</h2><ul>{entries}</ul></section>'


def _write_card(article: Article) -> str:
    return (
        f'<article class="card"><h3><a href="{article.path}">{escape(article.headline)}</a></h3>'
        f'<time datetime="{article.published.isoformat()}">{_write_time(article.published)}</time></article>'
    )


def _write_list(name: str, title: str, articles: Sequence[Article]) -> str:
    entries = "".join(f'<li><a href="{a.path}">{escape(a.headline)}</a></li>' for a in articles)
    return f'<aside class="{name}"><h2>{title}</h2><ul>{entries}</ul></aside>'


def _write_time(moment: datetime) -> str:
    return f"{moment:%d %B %Y, %H:%M} UTC"
