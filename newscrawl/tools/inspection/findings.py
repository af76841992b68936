"""What a look at a site finds: records of plain values, for a report and for JSON."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...items import Article, Usage
from ...links.shell import RenderingNeed
from ...text.clean import count_words
from ...walk.patterns import AddressPattern

_SHORT_BODY = 100  # words


@dataclass(slots=True)
class RobotsFinding:
    url: str | None = None  # None: robots.txt was not asked for
    failure: str | None = None
    crawl_delay: float | None = None  # seconds
    sitemaps: int = 0  # that it declares; no more than two are read
    links_judged: int = 0  # of those that were found
    links_forbidden: int = 0
    forbidden_example: str | None = None
    rules_for: str | None = None  # the robot for which the rules are written that hold for the crawl: "*", or its name
    disallowed: list[str] = field(default_factory=list)  # patterns of paths, as they are written
    allowed: list[str] = field(default_factory=list)


@dataclass(slots=True)
class ListFinding:
    """A feed or a sitemap."""

    url: str
    declared_by: str  # "page", "robots.txt", "index"; "guess": nobody, it was found at a usual place
    kind: str | None = None  # "rss", "atom", "json"; "index", "urlset", "news", "text"
    entries: int = 0
    newest: str | None = None
    oldest: str | None = None
    failure: str | None = None


@dataclass(slots=True)
class SectionFinding:
    url: str
    name: str
    is_read: bool = False  # the others were only seen in a menu
    articles: int = 0  # that it lists
    alone: int = 0  # of these, those that no other listing shows which was read
    articles_a_day: float | None = None  # by their dates; None where they have none
    newest: str | None = None
    pages: int | None = None  # about how many it has, by its links and the pages that were asked for; None: not known
    pages_least: int = 1
    pages_most: int | None = None  # None: nothing tells
    has_more: bool = False  # there are further pages, however many
    says_more: bool = False  # it shows further articles to a browser alone, by a button or as it is scrolled
    failure: str | None = None


@dataclass(slots=True)
class ArticleFinding:
    """One article as a crawl would write it."""

    url: str
    headline: str | None = None
    date_published: str | None = None
    authors: list[str] = field(default_factory=list)
    words: int = 0
    section: str | None = None
    doubts: list[str] = field(default_factory=list)
    failure: str | None = None
    needs_browser: bool = False  # it came as a shell, which a crawl shows in a browser
    usage: Usage = field(default_factory=Usage)


@dataclass(slots=True)
class Estimate:
    """The size of a whole crawl; None where nothing tells it."""

    articles: int | None = None  # the likeliest number
    articles_least: int | None = None  # so many there are
    articles_most: int | None = None  # None: nothing says
    at_least: bool = False  # there may be many more than the likeliest number
    told_by: str | None = None
    articles_a_day: float | None = None
    requests: int | None = None
    seconds_a_request: float = 1.0
    seconds: float | None = None


@dataclass(slots=True)
class Findings:
    url: str
    requests: int = 0
    name: str | None = None
    language: str | None = None
    profile: str | None = None  # the spider of the site's profile
    robots: RobotsFinding = field(default_factory=RobotsFinding)
    feeds: list[ListFinding] = field(default_factory=list)
    feeds_declared: int = 0  # by the page; no more than two are read
    feeds_tried: int = 0  # usual places where none was found
    sitemaps: list[ListFinding] = field(default_factory=list)
    sitemaps_tried: int = 0
    sections: list[SectionFinding] = field(default_factory=list)
    addresses: list[AddressPattern] = field(default_factory=list)
    articles: list[ArticleFinding] = field(default_factory=list)
    rendering: RenderingNeed | None = None
    estimate: Estimate = field(default_factory=Estimate)
    commands: dict[str, str] = field(default_factory=dict)  # what it crawls → the command


def describe_article(url: str, article: Article) -> ArticleFinding:
    """Describes the article in short, and lists all that is doubtful."""
    words = count_words(article.body)
    return ArticleFinding(
        url,
        article.headline,
        article.date_published or article.date_raw,
        article.authors,
        words,
        article.section,
        _list_doubts(article, words),
        usage=article.usage,
    )


def _list_doubts(article: Article, words: int) -> list[str]:
    doubts = [
        f"{name}: missing"
        for name, value in (
            ("headline", article.headline),
            ("time", article.date_published),
            ("authors", article.authors),
            ("body", article.body),
        )
        if not value
    ]
    if article.date_published is None and article.date_raw:
        doubts[doubts.index("time: missing")] = "time: no date with it"
    if article.date_published and article.date_precision == "day":
        doubts.append("time: the day alone")
    elif article.date_published and "T" in article.date_published and not article.date_published.endswith("Z"):
        doubts.append("time: zone unknown")
    disagreeing = article.provenance.get("dates_disagree")
    if disagreeing:
        doubts.append(f"time: sources disagree ({disagreeing[0]})")
    if article.body and words < _SHORT_BODY:
        doubts.append(f"body: short ({words} words)")
    if article.is_accessible_for_free is False:
        doubts.append("body: behind a paywall, says the page")
    if article.usage.noindex is not None:
        doubts.append("noindex: a crawl leaves it out, unless NEWSCRAWL_ROBOTS_META=record")
    return doubts
