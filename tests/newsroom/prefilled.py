"""The Quarry Lane Gazette: shells whose articles are there all the same, as data in a script. No script shows them.

In turn: Next.js's data with the body as HTML, the same with a list of paragraphs, a state in an assignment, JSON-LD
with the whole body.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from html import escape

from .articles import write_stories
from .dispatches import Article, describe, file_stories, render_cards, render_page, render_shell
from .site import Site

NAME = "The Quarry Lane Gazette"
COUNT = 20
MENU = (("/latest/", "Latest"),)
HEAD = f'<meta property="og:site_name" content="{NAME}">\n'
BUNDLE = '<script src="/static/runtime.js"></script>\n<script src="/static/main.js"></script>'


def build_prefilled(base: str) -> Site:
    """The whole site, as served at `base`."""
    site = Site("prefilled", max_requests=80)
    site.add_text("/robots.txt", "")
    for path in ("/static/runtime.js", "/static/main.js"):
        site.add_text(path, '"use strict";\n', "text/javascript")
    site.add_text("/style.css", "body { margin: auto; }\n", "text/css")
    stories = write_stories("en", COUNT, "prefilled")
    articles = file_stories(stories, "/stories/{number}/{slug}", 501, datetime(2024, 10, 7, 6, 40))
    newest = articles[::-1]
    for path, title, shown in (("/", NAME, newest[:8]), ("/latest/", f"Latest - {NAME}", newest)):
        site.add_html(path, render_page(NAME, title, f"<h1>{title}</h1>\n{render_cards(shown)}", MENU))
        site.not_exported.append(path)
    forms: tuple[Callable[[Article, list[Article], str], str], ...] = (
        fill_with_html, fill_with_paragraphs, fill_with_state, fill_with_json_ld,
    )  # fmt: skip
    for place, article in enumerate(articles):
        related = [articles[place - 1], articles[place - 2], articles[place - 3]]
        site.add_html(article.path, forms[place % len(forms)](article, related, base))
        site.records.append(describe(article, NAME))
    return site


def fill_with_html(article: Article, related: list[Article], base: str) -> str:
    """__NEXT_DATA__ as blogs and small papers have it: the body is one string of HTML."""
    page: dict[str, object] = {
        "article": {
            "id": article.number,
            "slug": article.path.rpartition("/")[2],
            "headline": article.story.headline,
            "author": {"name": article.story.reporters[0], "slug": "staff"},
            "publishedAt": article.published,
            "body": "".join(f"<p>{escape(text, quote=False)}</p>" for text in article.story.paragraphs),
        },
        "related": [give_teaser(other) for other in related],
        "publication": {"name": NAME, "tagline": "What the lane talks about, before the lane does."},
    }
    return render_next_page(article, page)


def fill_with_paragraphs(article: Article, related: list[Article], base: str) -> str:
    """__NEXT_DATA__ as content systems have it: the body is a list of elements, a picture and a box among them."""
    content: list[dict[str, object]] = [{"type": "paragraph", "text": text} for text in article.story.paragraphs]
    content.insert(2, {"type": "image", "url": article.data["image"], "alt": "", "width": 640})
    content.insert(4, {"type": "relatedLinks", "items": [give_teaser(other) for other in related[:2]]})
    page = {
        "story": {
            "_id": f"s-{article.number}",
            "title": article.story.headline,
            "byline": [{"type": "person", "name": article.story.reporters[0]}],
            "datePublished": article.published,
            "content": content,
        },
        "publication": {"name": NAME},
    }
    return render_next_page(article, page)


def fill_with_state(article: Article, related: list[Article], base: str) -> str:
    """window.__INITIAL_STATE__, with the article among others that are teasers only."""
    state = {
        "app": {"publication": NAME, "locale": "en", "menu": [{"path": path, "name": name} for path, name in MENU]},
        "user": None,
        "articles": {
            "byId": {
                **{str(other.number): give_teaser(other) for other in related},
                str(article.number): {
                    "id": article.number,
                    "headline": article.story.headline,
                    "authors": [{"name": article.story.reporters[0]}],
                    "firstPublished": article.published,
                    "bodyHtml": "\n".join(f"<p>{escape(text, quote=False)}</p>" for text in article.story.paragraphs),
                },
            },
            "current": article.number,
        },
    }
    script = f"<script>window.__INITIAL_STATE__ = {write_json(state)};</script>"
    title = f"{article.story.headline} | {NAME}"
    return render_shell(NAME, f"{script}\n{BUNDLE}", root="root", title=title, head=HEAD)


def fill_with_json_ld(article: Article, related: list[Article], base: str) -> str:
    """A NewsArticle with its body, above an empty root."""
    description = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": base + article.path,
        "headline": article.story.headline,
        "datePublished": article.published,
        "author": {"@type": "Person", "name": article.story.reporters[0]},
        "publisher": {"@type": "NewsMediaOrganization", "name": NAME},
        "articleBody": article.story.body,
    }
    script = f'<script type="application/ld+json">{write_json(description)}</script>'
    return render_shell(NAME, f"{script}\n{BUNDLE}", root="root", title=article.story.headline, head=HEAD)


def render_next_page(article: Article, page: dict[str, object]) -> str:
    data = {
        "props": {"pageProps": page, "__N_SSG": True},
        "page": "/stories/[id]/[slug]",
        "query": {"id": str(article.number)},
        "buildId": "k3Lw0rVbPq",
        "isFallback": False,
        "scriptLoader": [],
    }
    script = f'<script id="__NEXT_DATA__" type="application/json">{write_json(data)}</script>'
    return render_shell(NAME, f"{script}\n{BUNDLE}", root="__next", head=HEAD)


def give_teaser(article: Article) -> dict[str, object]:
    """What the data of another article's page tell of this one."""
    return {
        "id": article.number,
        "headline": article.story.headline,
        "summary": article.story.description,
        "publishedAt": article.published,
        "path": article.path,
    }


def write_json(data: object) -> str:
    """JSON that no script element ends in."""
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
