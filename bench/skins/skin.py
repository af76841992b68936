"""A skin: one site's markup and what its pages show; and the pages, with the truth of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from html import escape
from random import Random
from typing import Literal
from urllib.parse import urljoin

from tests.newsroom.articles import make_slug

from .sheet import Sheet, Teaser
from .stories import Story, write_stories
from .words import read_words

Precision = Literal["minute", "day", "hour"]
MOST, OTHERS = 20, 14  # stories of a site that have pages at least, and those that only lists show


@dataclass(frozen=True, kw_only=True)
class Skin:
    """`zone` is minutes east of UTC, None where the pages name none; the flags say what the markup shows at all."""

    number: int
    kind: str
    language: str
    site: str
    address: str  # from the scheme on, with {id}, {slug}, {section}, {yyyy}, {mm}, {dd}
    year: int
    precision: Precision = "minute"
    zone: int | None = None
    has_year: bool = True
    authors: bool = True
    kicker: bool = False
    standfirst: bool = False
    captions: bool = True
    related: bool = True
    keywords: bool = False
    section: bool = False
    set_page: Callable[[Sheet], str]


@dataclass(frozen=True, kw_only=True)
class Truth:
    headline: str
    kicker: str | None
    standfirst: str | None
    authors: tuple[str, ...]
    published: datetime | None  # with an offset where the page names one
    precision: Precision
    address_day: str | None  # a day that only the address tells
    paragraphs: tuple[str, ...]
    caption: str | None  # of the first picture
    captions: tuple[str, ...]
    related: tuple[str, ...]  # addresses
    stories: frozenset[str]  # addresses of all other stories that the page leads to
    keywords: tuple[str, ...]
    section: str | None


@dataclass(frozen=True, kw_only=True)
class SkinPage:
    skin: Skin
    url: str
    html: str
    fetched_at: str  # ISO 8601, UTC
    shown: tuple[str, ...]  # the story's own times, as the page writes them
    truth: Truth


def skin(**facts: object) -> Callable[[Callable[[Sheet], str]], Skin]:
    """Makes a skin of a function that sets a sheet."""

    def make(set_page: Callable[[Sheet], str]) -> Skin:
        return Skin(set_page=set_page, **facts)  # type: ignore[arg-type]  # facts are the fields of Skin

    return make


def make_pages(skin: Skin, count: int) -> list[SkinPage]:
    """`count` pages of a skin, half of them without a time of their own."""
    random = Random(f"skin {skin.number}")
    stories = write_stories(skin.language, max(count, MOST) + OTHERS, f"skin {skin.number}")
    moments = [_draw_moment(skin, Random(f"{skin.number} {story.number}")) for story in stories]
    timed = [number % 2 == 0 for number in range(count)]
    random.shuffle(timed)
    return [make_page(skin, stories, moments, number, timed[number]) for number in range(count)]


def make_page(skin: Skin, stories: tuple[Story, ...], moments: list[datetime], number: int, has_time: bool) -> SkinPage:
    random = Random(f"page {skin.number} {number}")
    story, moment = stories[number], moments[number]
    now = moment + _draw_delay(skin, random)
    url = _write_address(skin, story, moment)
    others = random.sample([other for other in stories if other is not story], OTHERS - 1)
    related = [
        _tease(skin, other, moment - timedelta(minutes=random.randrange(1000, 500_000)))
        for other in others[: random.randrange(2, 6)]
    ]
    ages = sorted(random.sample(range(20, 4000), 8))
    latest = [_tease(skin, other, now - timedelta(minutes=age)) for other, age in zip(others[5:], ages, strict=True)]
    sheet = Sheet(
        site=skin.site,
        story=story,
        words=read_words(skin.language),
        moment=moment if has_time else None,
        now=now,
        href=_cut_host(url),
        related=related,
        others=latest,
        random=random,
    )
    html = skin.set_page(sheet)
    zone = timezone(timedelta(minutes=skin.zone or 0))
    published = moment.replace(tzinfo=zone) if skin.zone is not None else moment
    captions = tuple(picture.caption for picture in story.pictures if skin.captions)
    return SkinPage(
        skin=skin,
        url=url,
        html=html,
        fetched_at=now.replace(tzinfo=zone).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        shown=tuple(sheet.shown),
        truth=Truth(
            headline=story.headline,
            kicker=story.kicker if skin.kicker else None,
            standfirst=story.standfirst if skin.standfirst else None,
            authors=story.authors if skin.authors else (),
            published=published if has_time else None,
            precision=skin.precision,
            address_day=moment.date().isoformat() if "{dd}" in skin.address else None,
            paragraphs=tuple(piece.text for piece in story.pieces),
            caption=captions[0] if captions else None,
            captions=captions,
            related=tuple(urljoin(url, teaser.href) for teaser in related if skin.related),
            stories=frozenset(urljoin(url, teaser.href) for teaser in [*related, *latest]),
            keywords=story.keywords if skin.keywords else (),
            section=story.section if skin.section else None,
        ),
    )


def _draw_moment(skin: Skin, random: Random) -> datetime:
    return datetime(skin.year, 1, 1) + timedelta(
        days=random.randrange(360), minutes=random.randrange(300, 1430), seconds=random.randrange(60)
    )


def _draw_delay(skin: Skin, random: Random) -> timedelta:
    """How long after its publication a page is fetched."""
    if skin.precision == "hour":
        return timedelta(hours=random.randrange(2, 21), minutes=random.randrange(60))
    if not skin.has_year:
        return timedelta(minutes=random.randrange(60, 120 * 1440))
    return timedelta(minutes=random.choice((random.randrange(30, 2880), random.randrange(14_400, 1_000_000))))


def _write_address(skin: Skin, story: Story, moment: datetime) -> str:
    return skin.address.format(
        id=10_000 + 337 * skin.number + 13 * story.number,
        slug=make_slug(story.headline),
        section=make_slug(story.section),
        yyyy=moment.year,
        mm=f"{moment.month:02}",
        dd=f"{moment.day:02}",
    )


def _cut_host(url: str) -> str:
    return "/" + url.split("/", 3)[3]


def _tease(skin: Skin, story: Story, moment: datetime) -> Teaser:
    return Teaser(
        headline=escape(story.headline, quote=False),
        href=_cut_host(_write_address(skin, story, moment)),
        summary=escape(story.standfirst, quote=False),
        section=escape(story.section, quote=False),
        author=story.authors[0] if story.authors else read_words(skin.language).say("staff"),
        picture=f"{10_000 + 7 * story.number}.jpg",
        moment=moment,
    )
