"""The invented posts and pages of a WordPress: what its owners write, and what they do with it."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the newsroom is no part of the installed package

from tests.newsroom.grown.prose import invent_person, invent_topic, write_headline, write_paragraphs

TITLE = "Kestrel Bay Gazette"
TIMEZONE = "Europe/Berlin"
AUTHORS = ("Jane Roe", "Priya Raman", "Tom Ashdown")
CATEGORIES = ("world", "business", "markets", "culture", "sport", "opinion")
SHORT_TITLES = (
    *("Coffee", "Wine regions", "Restaurant", "Elections", "Rugby", "Travel notes", "Gardens", "Chess"),
    *("Weather", "Search", "Contact tracing", "Video games"),
)
PAGES = (
    ("faq", "Frequently asked questions"),
    ("privacy-policy", "Privacy policy"),
    ("about", "About us"),
    ("advertise", "Advertise with us"),
    ("contact", "Contact"),
    ("terms-of-use", "Terms of use"),
)
HIDDEN = ("draft", "private", "future", "pending")  # what only its owners see


@dataclass(frozen=True)
class Post:
    """A post or a page, as the scripts in wordpress_php read it."""

    slug: str
    title: str
    date: str  # local time, to the second
    author: str
    content: str
    paragraphs: tuple[str, ...]  # of its text, in order
    type: str = "post"
    status: str = "publish"
    password: str = ""
    excerpt: str = ""
    category: str = ""  # a slug
    tags: tuple[str, ...] = ()
    sticky: bool = False
    picture: str = ""  # its caption
    comments: tuple[dict[str, Any], ...] = field(default=())

    @property
    def parts(self) -> int:
        """The pages that its text is split over."""
        return self.content.count("<!--nextpage-->") + 1

    def to_row(self) -> dict[str, Any]:
        return asdict(self)


def invent_site(count: int, now: datetime, seed: int) -> tuple[list[Post], list[Post]]:
    """`count` posts that everybody may read, newest first, over two years; and what is no article."""
    dice = Random(seed)
    writer = _Writer(dice, now)
    step = timedelta(days=730) / count
    posts = [writer.write_post(now - timedelta(hours=20) - step * place, place) for place in range(count)]
    others = [
        Post(slug, title, _to_local(now - timedelta(days=800)), AUTHORS[0], *writer.write_text(9), type="page")
        for slug, title in PAGES
    ]
    for place, status in enumerate(HIDDEN):
        date = now + timedelta(days=3) if status == "future" else now - timedelta(days=place + 1)
        others += [writer.write_post(date, 1000 + 7 * place + copy, status=status) for copy in range(3)]
    others += [writer.write_post(now - timedelta(days=9 * n), 2000 + 7 * n, password="secret") for n in (1, 2)]
    return posts, others


def invent_news(count: int, now: datetime, seed: int) -> list[Post]:
    """Posts of the last minutes, newest first."""
    writer = _Writer(Random(seed), now)
    return [writer.write_post(now - timedelta(seconds=20 * place), 3001 + 7 * place) for place in range(count)]


class _Writer:
    def __init__(self, dice: Random, now: datetime) -> None:
        self.dice, self.now = dice, now
        self.slugs: set[str] = set()
        self.topics = [invent_topic(dice) for _ in range(20)]

    def write_post(self, date: datetime, place: int, status: str = "publish", password: str = "") -> Post:
        """The post at a place of the site's list, which decides what is special about it."""
        dice = self.dice
        is_short = place < 30 * len(SHORT_TITLES) and place % 30 == 15
        title = SHORT_TITLES[place // 30] if is_short else write_headline(dice)
        count = 1 if place % 20 == 4 else dice.randint(4, 9)
        in_parts = place % 50 == 6  # in the older form a theme of blocks does not link them
        content, paragraphs = self.write_text(count, parts=3 if in_parts else 1, blocks=in_parts or place % 3 != 2)
        return Post(
            self._make_slug(title),
            title,
            _to_local(date),
            dice.choice(AUTHORS),
            content,
            paragraphs,
            status=status,
            password=password,
            excerpt=" ".join(write_paragraphs(dice, 1)) if place % 8 == 1 else "",
            category=dice.choice(CATEGORIES),
            tags=tuple(dice.sample(self.topics, 3)),
            sticky=place in (60, 250),
            picture=f"{invent_person(dice)} at the harbour" if place % 10 == 3 else "",
            comments=self._write_comments(date, 18 if place % 100 == 8 else place % 5),
        )

    def write_text(self, count: int, *, parts: int = 1, blocks: bool = True) -> tuple[str, tuple[str, ...]]:
        """Paragraphs as WordPress keeps them, in the block editor's form or in the older one's; and as text."""
        texts: list[str] = []
        written = []
        for part in range(parts):
            paragraphs = write_paragraphs(self.dice, count)
            texts += paragraphs
            if not blocks:
                written.append("\n\n".join(paragraphs))
                continue
            marked = [f"<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->" for text in paragraphs]
            if count > 5 and part == 0:
                heading = invent_topic(self.dice)
                marked.insert(3, f"<!-- wp:heading -->\n<h2>{heading}</h2>\n<!-- /wp:heading -->")
            written.append("\n\n".join(marked))
        between = (
            "\n\n<!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage -->\n\n" if blocks else "\n<!--nextpage-->\n"
        )
        return between.join(written), tuple(texts)

    def _make_slug(self, title: str) -> str:
        words = re.sub("[^a-z0-9]+", "-", title.lower()).strip("-")[:60].strip("-")
        slug, number = words, 2
        while slug in self.slugs:
            slug, number = f"{words}-{number}", number + 1
        self.slugs.add(slug)
        return slug

    def _write_comments(self, date: datetime, count: int) -> tuple[dict[str, Any], ...]:
        return tuple(
            {
                "author": invent_person(self.dice),
                "text": write_paragraphs(self.dice, 1)[0],
                "date": _to_local(min(date + timedelta(minutes=7 * n), self.now)),
                "answers": n - 1 if n % 3 == 2 else None,
            }
            for n in range(count)
        )


def _to_local(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}"


def list_rows(posts: Sequence[Post]) -> list[dict[str, Any]]:
    return [post.to_row() for post in posts]
