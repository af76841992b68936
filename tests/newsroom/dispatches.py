"""What the sites for a browser have in common: an article, its record, its page as plain HTML, its data as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from pathlib import Path
from random import Random
from typing import Any

from .articles import Story, make_slug
from .grown.prose import invent_person, invent_place, write_headline, write_paragraphs
from .site import Record, Site

APPS = Path(__file__).parent / "apps"  # the scripts that build the pages
HTML = {"Content-Type": "text/html; charset=utf-8"}


@dataclass(frozen=True)
class Article:
    number: int
    story: Story
    path: str
    time: datetime  # UTC

    @property
    def published(self) -> str:
        return f"{self.time:%Y-%m-%dT%H:%M:%SZ}"

    @property
    def card(self) -> dict[str, Any]:
        """What a listing's data tell of it."""
        return {"id": self.number, "path": self.path, "headline": self.story.headline, "published": self.published}

    @property
    def data(self) -> dict[str, Any]:
        """All that a script needs to show it."""
        return {
            **self.card,
            "author": self.story.reporters[0],
            "section": self.story.section,
            "image": f"/img/{self.number}.jpg",
            "paragraphs": list(self.story.paragraphs),
        }


def file_stories(stories: Sequence[Story], path: str, first: int, since: datetime) -> list[Article]:
    """Articles numbered from `first`, seven hours apart; `path` has slots `{number}` and `{slug}`."""
    return [
        Article(
            number=first + place,
            story=story,
            path=path.format(number=first + place, slug=make_slug(story.headline)),
            time=since + timedelta(hours=7 * place),
        )
        for place, story in enumerate(stories)
    ]


def invent_stories(count: int, seed: str) -> list[Story]:
    """Stories in the words of the grown newsroom: hundreds of `write_stories` would be near copies of one another."""
    dice = Random(seed)
    return [
        Story(
            language="en",
            headline=write_headline(dice),
            kicker="",
            description=write_paragraphs(dice, 1)[0].partition(". ")[0] + ".",
            section=dice.choice(("News", "Sport")),
            keywords=(),
            caption="",
            place=invent_place(dice),
            reporters=(invent_person(dice), invent_person(dice)),
            paragraphs=tuple(write_paragraphs(dice, 7)),
        )
        for _ in range(count)
    ]


def describe(article: Article, publisher: str, *also: str) -> Record:
    """The record that a perfect crawl exports. `also`: other addresses at which it may be met."""
    return {
        "paths": [article.path, *also],
        "headline": article.story.headline,
        "body": article.story.body,
        "authors": [article.story.reporters[0]],
        "date_published": article.published,
        "date_modified": None,
        "language": article.story.language,
        "publisher": publisher,
        "source": None,
    }


def add_data(site: Site, path: str, data: object) -> None:
    site.add_text(path, json.dumps(data, ensure_ascii=False), "application/json")


def add_app(site: Site, path: str, *names: str) -> None:
    """Serve scripts of apps/, one after the other, at `path`."""
    site.add_text(path, "\n".join((APPS / name).read_text(encoding="utf-8") for name in names), "text/javascript")


def render_page(publisher: str, title: str, content: str, menu: Iterable[tuple[str, str]] = (), head: str = "") -> str:
    """Any page that needs no script. `menu`: addresses and their names."""
    links = " ".join(f'<a href="{path}">{name}</a>' for path, name in [("/", publisher), *menu])
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{escape(title)}</title>
<meta property="og:site_name" content="{publisher}">
{head}</head>
<body>
<nav>{links}</nav>
{content}
<footer>{publisher}. All rights reserved.</footer>
</body>
</html>
"""


def render_article(article: Article, publisher: str, menu: Iterable[tuple[str, str]] = ()) -> str:
    """An article that needs no script."""
    head = f"""<meta property="og:type" content="article">
<meta name="author" content="{article.story.reporters[0]}">
<meta property="article:published_time" content="{article.published}">
"""
    title = f"{article.story.headline} - {publisher}"
    return render_page(publisher, title, render_story(article), menu, head)


def render_story(article: Article) -> str:
    paragraphs = "\n".join(f"<p>{escape(text, quote=False)}</p>" for text in article.story.paragraphs)
    return f"""<article>
<h1>{escape(article.story.headline)}</h1>
<div class="byline">By {article.story.reporters[0]},
<time datetime="{article.published}">{article.time:%d.%m.%Y %H:%M} UTC</time></div>
{paragraphs}
</article>"""


def render_cards(articles: Iterable[Article]) -> str:
    return "\n".join(
        f'<div class="card"><h3><a href="{article.path}">{escape(article.story.headline)}</a></h3>\n'
        f'<time datetime="{article.published}">{article.time:%d.%m.%Y}</time></div>'
        for article in articles
    )


def render_shell(
    publisher: str, scripts: str, footer: str = "", root: str = "app", title: str | None = None, head: str = ""
) -> str:
    """A page without content: what the server has where the browser is to build all."""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title or publisher)}</title>
<link rel="stylesheet" href="/style.css">
{head}</head>
<body>
<noscript>You need to enable JavaScript to read {publisher}.</noscript>
<div id="{root}"></div>
{footer}{scripts}
</body>
</html>
"""
