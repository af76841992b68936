"""Invented posts, and the pages that sites make of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from html import escape
from random import Random

from tests.newsroom.grown.newsdesk import make_slug
from tests.newsroom.grown.prose import invent_person, write_headline, write_paragraphs

NAME = "The Quay Observer"
NEWEST = datetime(2026, 11, 20, 9, 30, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Post:
    number: int  # from 1, the oldest
    headline: str
    author: str
    published: datetime
    words: int  # the seed of its text

    @property
    def slug(self) -> str:
        return make_slug(self.headline)


def write_posts(count: int, seed: int) -> list[Post]:
    """So many posts, newest first, seven hours apart."""
    dice = Random(f"posts {seed}")
    authors = [invent_person(dice) for _ in range(5)]
    return [
        Post(
            count - n, write_headline(dice), dice.choice(authors), NEWEST - n * timedelta(hours=7), dice.getrandbits(40)
        )
        for n in range(count)
    ]


def write_post(post: Post, menu: str, beside: str = "") -> str:
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in write_paragraphs(Random(post.words), 6))
    time = f'<time datetime="{post.published:%Y-%m-%dT%H:%M:%SZ}">{post.published:%d %B %Y}</time>'
    return write_frame(
        post.headline,
        menu,
        f'<article><h1>{escape(post.headline)}</h1><p class="byline">By {escape(post.author)} {time}</p>{text}'
        f"</article>{beside}",
    )


def write_cards(posts: Iterable[tuple[str, Post]]) -> str:
    """A list of posts, each at its address."""
    cards = "".join(
        f'<article class="card"><h2><a href="{escape(path)}">{escape(post.headline)}</a></h2>'
        f"<p>{escape(write_paragraphs(Random(post.words), 1)[0].partition('. ')[0])}.</p></article>"
        for path, post in posts
    )
    return f'<div class="cards">{cards}</div>'


def write_listing(title: str, menu: str, cards: str, older: str | None, beside: str = "") -> str:
    """A page of a listing, with the address of the next."""
    further = f'<div class="pages"><a class="next" href="{escape(older)}">Older posts</a></div>' if older else ""
    return write_frame(title, menu, f"<h1>{escape(title)}</h1>{cards}{further}{beside}")


def write_frame(title: str, menu: str, content: str, head: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)} - {NAME}</title>{head}'
        f"</head><body><header><nav>{menu}</nav></header><main>{content}</main><footer><p>{NAME}</p></footer></body></html>"
    )


def write_menu(entries: Iterable[tuple[str, str]]) -> str:
    return " ".join(f'<a href="{escape(path)}">{escape(text)}</a>' for path, text in entries)


def write_sitemap(base: str, paths: Iterable[str]) -> str:
    rows = "".join(f"<url><loc>{escape(base + path)}</loc></url>" for path in paths)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</urlset>'


def write_sitemap_index(base: str, paths: Iterable[str]) -> str:
    rows = "".join(f"<sitemap><loc>{escape(base + path)}</loc></sitemap>" for path in paths)
    return f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</sitemapindex>'


def cut(posts: Sequence[Post], size: int) -> list[list[Post]]:
    """The pages of a listing."""
    return [list(posts[start : start + size]) for start in range(0, len(posts), size)]
