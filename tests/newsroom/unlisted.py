"""The Mole: a site with neither sitemap nor feed, whose listings show their newest articles and the others at a button
that only scripts press. Tags, authors and months lead to nearly all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from itertools import pairwise

from .dispatches import Article, add_app, describe, file_stories, invent_stories, render_cards
from .site import Site

NAME = "The Mole"
SECTIONS = ("news", "sport", "harbour", "culture")
TAGS = ("ferry", "bridge", "rowing", "market", "school", "weather-station", "museum", "council")
AUTHORS = ("anna-bell", "paul-rowe", "lucy-marlowe", "omar-aziz")
_SHOWN = 8  # cards of a listing before the button is pressed


@dataclass(frozen=True)
class Plan:
    articles: int = 60
    hidden: int = 3  # the oldest, which no archive lists
    button: str = "<button class='load-more'>Load more</button>"
    script: str = "<script src='/unlisted.js'></script>"
    sitemap: int = 0  # of so many articles, the newest
    feed: int = 0
    shows_all: bool = False  # the listings have all their articles
    empty_months: int = 0  # before those that have articles: each leads to the one before


def build_unlisted(base: str, plan: Plan) -> Site:
    told = invent_stories(plan.articles, "unlisted")
    stories = file_stories(told, "/story/{slug}-{number}.html", 100, datetime(2024, 2, 1, 5))[::-1]
    site = Site("unlisted", max_requests=plan.articles + 120)
    add_app(site, "/unlisted.js", "unlisted.js")
    menu = [(f"/{section}/", section.title()) for section in SECTIONS]
    _add_listing(site, plan, "/", NAME, stories, menu)
    for place, section in enumerate(SECTIONS):
        _add_listing(site, plan, f"/{section}/", section.title(), stories[place :: len(SECTIONS)], menu)
    listed = stories[: len(stories) - plan.hidden]
    archives: dict[str, list[Article]] = {}
    for article in listed:
        for path in _list_archives(article):
            archives.setdefault(path, []).append(article)
    for path, held in archives.items():
        before = "<a href='/2023/12/'>Before</a>" if plan.empty_months else ""
        site.add_html(path, _render(path, f"<h1>{path}</h1>{render_cards(held)}{before}", menu, plan))
    for article in stories:
        links = _list_archives(article) if article in listed else []
        site.add_html(article.path, _render_story(article, links, menu, plan))
        site.records.append(describe(article, NAME))
    _add_channels(site, base, plan, stories)
    months = [f"/{2023 - number // 12}/{12 - number % 12:02}/" for number in range(plan.empty_months + 1)]
    for path, before in pairwise(months):
        content = f"<h1>{path}</h1><p>Nothing.</p><a href='{before}'>Before</a>"
        site.add_html(path, _render(path, content, menu, plan))
    site.not_exported += ["/", *(path for path, _ in menu), *archives]
    return site


def count_shown(plan: Plan) -> int:
    """The articles that the listings show before any button is pressed."""
    own = {n for place in range(len(SECTIONS)) for n in list(range(plan.articles))[place :: len(SECTIONS)][:_SHOWN]}
    return len(own | set(range(_SHOWN)))


def _list_archives(article: Article) -> list[str]:
    number = article.number
    tag, author = TAGS[number % len(TAGS)], AUTHORS[number % len(AUTHORS)]
    return [f"/tag/{tag}/", f"/author/{author}/", f"/{article.time:%Y/%m}/"]


def _add_listing(
    site: Site, plan: Plan, path: str, title: str, stories: Sequence[Article], menu: Sequence[tuple[str, str]]
) -> None:
    shown = len(stories) if plan.shows_all else _SHOWN
    more = f"/more{path.rstrip('/') or '/all'}"
    content = f"<h1>{title}</h1><div class=cards data-more='{more}'>{render_cards(stories[:shown])}</div>{plan.button}"
    site.add_html(path, _render(title, content, menu, plan))
    for number in range(2, len(stories) // _SHOWN + 3):
        further = stories[(number - 1) * _SHOWN : number * _SHOWN]
        site.add_html(f"{more}?page={number}", render_cards(further))


def _render_story(article: Article, archives: Iterable[str], menu: Sequence[tuple[str, str]], plan: Plan) -> str:
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in article.story.paragraphs)
    links = "".join(f"<li><a href='{path}'>{path.strip('/').split('/')[-1]}</a></li>" for path in archives)
    content = (
        f"<article><h1>{escape(article.story.headline)}</h1><p class=byline>By {article.story.reporters[0]}, "
        f"<time datetime='{article.published}'>{article.time:%d.%m.%Y}</time></p>{text}"
        f"<ul class=tags>{links}</ul></article>"
    )
    return _render(article.story.headline, content, menu, plan)


def _render(title: str, content: str, menu: Iterable[tuple[str, str]], plan: Plan) -> str:
    links = " ".join(f"<a href='{path}'>{text}</a>" for path, text in [("/", "Home"), *menu])
    return (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{escape(title)}</title></head>"
        f"<body><nav>{links}</nav><main>{content}</main>{plan.script}</body></html>"
    )


def _add_channels(site: Site, base: str, plan: Plan, stories: Sequence[Article]) -> None:
    if plan.sitemap:
        entries = "".join(f"<url><loc>{base}{article.path}</loc></url>" for article in stories[: plan.sitemap])
        site.add_text("/robots.txt", f"Sitemap: {base}/sitemap.xml\n")
        site.add_text("/sitemap.xml", f"<urlset>{entries}</urlset>", "application/xml")
    if plan.feed:
        items = "".join(
            f"<item><title>{escape(article.story.headline)}</title><link>{base}{article.path}</link></item>"
            for article in stories[: plan.feed]
        )
        site.add_text("/feed/", f"<rss version='2.0'><channel><title>{NAME}</title>{items}</channel></rss>", "text/xml")
