"""The records: what a crawl writes (`Article`), and what leads to it (`Link`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Generic, Literal, TypeVar

_Value = TypeVar("_Value")

FoundBy = Literal["start", "section", "pagination", "related", "feed", "sitemap"]
LinkTarget = Literal["article", "section", "pagination", "archive", "feed", "sitemap", "skip", "unsure"]

# How a related article's link stands on the page: in the story; in a box or a line on the same subject ("related",
# "read also"); in a list of others (latest, more, recommended); in a list of what others read.
RelatedType = Literal["in_text", "related", "more", "most_read"]

ContentType = Literal["article", "live_blog", "video", "gallery", "opinion", "press_release"]

# What is wrong with an answer that is not as long as its server has said: its end is missing; or it is there, and only
# the length is wrong.
Cut = Literal["broke_off", "miscounted"]
# hour: "three hours ago"; week, month, year: the day is counted back from "three weeks ago".
DatePrecision = Literal["second", "minute", "hour", "day", "week", "month", "year"]

# The rules that a record names, in this order: of fields, and then what is no field's rule.
PROVENANCE = (
    *("publisher", "headline", "alternative_headline", "description", "body", "language", "section", "canonical_url"),
    *("source", "dateline", "translations", "keywords", "authors", "image", "date_published", "date_modified"),
    *("date_year", "dates_disagree", "content_type", "is_accessible_for_free", "rendering", "cut", "parts"),
)
_LISTED = "dates_disagree"  # the only one that is a list, not a text


@dataclass(slots=True)
class Image:
    """The picture that stands for the article."""

    url: str | None = None  # absolute
    caption: str | None = None  # the text under it, as plain text


@dataclass(slots=True)
class Translation:
    """The same article in another language, or for another country."""

    language: str  # BCP 47
    url: str  # absolute


@dataclass(slots=True)
class Embed:
    """A post or film of another site that is set into the story."""

    url: str  # where people see it
    author: str | None = None
    text: str | None = None  # of a film: its title
    published: str | None = None  # ISO 8601, as finely as the post tells it
    after: int | None = None  # the body's paragraph that it follows, counted from 0; null: it stands above the first


@dataclass(frozen=True, slots=True)
class Statement(Generic[_Value]):
    """What a site says of how a page of its may be used."""

    value: _Value
    source: str  # "header:content-usage", "meta:robots", "robots.txt:license", "/.well-known/tdmrep.json"
    raw: str  # as it is written, on one line, at most 500 characters


@dataclass(frozen=True, slots=True)
class Usage:
    """What the site says of how an article may be used. Of two statements the more restrictive one is kept; null:
    nothing is said."""

    tdm_reserved: Statement[bool] | None = None  # TDMRep: the right to mine text and data
    tdm_policy: Statement[str] | None = None  # the address of its terms
    train_ai: Statement[bool] | None = None  # Content-Usage, Content-Signal: whether it may train models
    ai_input: Statement[bool] | None = None  # … may be given to a model that answers
    search: Statement[bool] | None = None  # … may be found by a search
    noai: Statement[bool] | None = None  # in robots meta or X-Robots-Tag, as are all with "no"
    noimageai: Statement[bool] | None = None
    noindex: Statement[bool] | None = None
    nofollow: Statement[bool] | None = None
    noarchive: Statement[bool] | None = None
    unavailable_after: Statement[str] | None = None  # ISO 8601
    license: Statement[str] | None = None  # its address; else its name
    robots_ai_blocked: Statement[list[str]] | None = None  # the AI robots that robots.txt shuts out of the page


@dataclass(slots=True)
class Link:
    """A link to a page, with what the place where it was found says of that page."""

    url: str  # absolute, as written (not canonicalised)
    headline: str | None = None  # the listing's text for it
    date_raw: str | None = None  # the listing's time for it, as written
    date_published: str | None = None  # the same in ISO 8601, UTC, "Z"; null where the text has no date
    kind: FoundBy = "start"  # the sort of place where it was found
    found_on: str | None = None  # the page that had it
    might_be: LinkTarget = "unsure"  # what it seems to lead to, judged before the request
    author: str | None = None  # the author that the feed names, as written
    section: str | None = None  # the feed's first category for it
    modified: str | None = None  # when it was last changed, as a sitemap says it
    translations: dict[str, str] | None = None  # a sitemap's: language → address of each copy, itself too
    type: RelatedType | None = None  # of an article's related links
    said: str | None = None  # a digest of all that a feed says of it: another one where the article was edited


def serialize_related(links: list[Link]) -> list[dict[str, str | None]]:
    """Returns the four keys of each related link that are exported."""
    return [{"url": k.url, "headline": k.headline, "date_published": k.date_published, "type": k.type} for k in links]


def serialize_part(value: Any) -> Any:
    """Returns an `Image`, a `Usage` or a list of embeds or translations as JSON has it."""
    if isinstance(value, list):
        return [asdict(part) for part in value]
    return asdict(value) if value is not None else None


def serialize_provenance(rules: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the rules under all the keys that there are, null where there is none, so that each key has one type in
    every line. Keys of others' making come last."""
    named = {name: rules.get(name) for name in PROVENANCE}
    named[_LISTED] = list(named[_LISTED] or ())
    return {**named, **{name: rule for name, rule in rules.items() if name not in named}}


def serialize_extra(extra: dict[str, Any]) -> dict[str, Any] | None:
    """Returns the fields that are exported; None without any: an object without keys is a type that Parquet lacks."""
    return deepcopy(extra) or None


def _made_by(serializer: Callable[[Any], Any]) -> dict[str, Callable[[Any], Any]]:
    """Returns a field's metadata: Scrapy's exporters, too, write it by its `serializer`."""
    return {"serializer": serializer}


@dataclass(slots=True, kw_only=True)
class Article:
    """One news article: the fields in the order in which they are exported. Times are ISO 8601, UTC, `Z`."""

    url: str | None = None  # as fetched, after redirects
    canonical_url: str | None = None  # the address that the page gives as its own; else `url` in canonical form
    headline: str | None = None
    alternative_headline: str | None = None  # kicker, strapline
    description: str | None = None  # standfirst
    # Plain text, a blank line between paragraphs; a standfirst, subheadings, quotes, list items are paragraphs too.
    body: str | None = None
    authors: list[str] = field(default_factory=list)  # people, in order, once each
    date_published: str | None = None
    date_local: str | None = None  # the same moment as the page gives it, with its offset: the publisher's own day
    date_modified: str | None = None
    date_raw: str | None = None  # the text that the publication time was read from
    date_precision: DatePrecision | None = None  # how finely the page tells date_published
    content_type: ContentType | None = None
    is_accessible_for_free: bool | None = None  # null where the page does not say
    usage: Usage = field(default_factory=Usage, metadata=_made_by(serialize_part))
    section: str | None = None
    keywords: list[str] = field(default_factory=list)
    language: str | None = None  # BCP 47
    translations: list[Translation] = field(default_factory=list, metadata=_made_by(serialize_part))  # its copies
    publisher: str | None = None
    source: str | None = None  # the agency credited, by its usual name: AFP, Reuters
    dateline: str | None = None  # the place
    image: Image | None = field(default=None, metadata=_made_by(serialize_part))
    # Posts of other sites in the story, in order.
    embeds: list[Embed] = field(default_factory=list, metadata=_made_by(serialize_part))
    related: list[Link] = field(default_factory=list, metadata=_made_by(serialize_related))
    found_by: FoundBy | None = None
    found_on: str | None = None  # the page that had the link
    rendered: bool = False  # it was read as a browser shows it, since the page is built by scripts
    fetched_at: str | None = None
    content_hash: str | None = None  # SHA-256 of the normalised headline and body, hexadecimal
    article_id: str | None = None  # the same for all versions of an article, and for all its addresses
    version: int = 1  # 2, 3 … where a known article's headline or body has really changed
    changed: list[str] = field(default_factory=list)  # of a further version: the fields that did
    duplicate_of: str | None = None  # of a near copy: the address of the first seen
    similarity: float | None = None  # of a near copy: the share of the shorter text that the longer one has, 0 to 1
    # Field: the rule that won, see PROVENANCE; `cut`: see Cut. The record has all keys.
    provenance: dict[str, Any] = field(default_factory=dict, metadata=_made_by(serialize_provenance))
    # Fields of your own, in JSON's types; exported as null where there are none.
    extra: dict[str, Any] = field(default_factory=dict, metadata=_made_by(serialize_extra))

    def to_dict(self) -> dict[str, Any]:
        """Returns the record of the JSON Lines: the fields in order, with nothing but JSON's own types in it. It shares
        nothing that changes with the article."""
        record: dict[str, Any] = {}
        for entry in fields(self):
            value = getattr(self, entry.name)
            serializer = entry.metadata.get("serializer")
            if serializer is not None:
                value = serializer(value)
            record[entry.name] = list(value) if isinstance(value, list) else value
        return record

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Article:
        """Returns the article of a line of JSON. Keys that are missing are at their default; others are passed over."""
        known = {entry.name: record[entry.name] for entry in fields(cls) if entry.name in record}
        return cls(**{name: _READERS[name](value) if name in _READERS else value for name, value in known.items()})


class FoundArticle(Article):
    """An article on its way through the pipelines, with what is known of it and not exported.

    Feed exports and signals see an `Article`: the further attributes are no fields.
    """

    redirected_from: Sequence[str] = ()  # the addresses that led to it, in order
    shown: Mapping[int, Sequence[str]] | None = None  # texts around it, by place, where it lacks a field
    left_out: Sequence[str] = ()  # paragraphs that the site's memory knows for the site's own
    next_part: str | None = None  # where its text goes on
    page_key: str = ""  # the frontier's key of the page that it came from; empty where it came from nowhere else


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "usage": lambda value: Usage(**{key: Statement(**said) for key, said in (value or {}).items() if said is not None}),
    "translations": lambda value: [Translation(**entry) for entry in value or ()],
    "image": lambda value: Image(**value) if value is not None else None,
    "embeds": lambda value: [Embed(**entry) for entry in value or ()],
    "related": lambda value: [Link(**entry) for entry in value or ()],
    "provenance": lambda value: {name: rule for name, rule in (value or {}).items() if rule not in (None, [])},
    "extra": lambda value: value or {},
}


def make_found_article(article: Article, redirected_from: Sequence[str], next_part: str | None) -> FoundArticle:
    found = FoundArticle(**{entry.name: getattr(article, entry.name) for entry in fields(article)})
    found.redirected_from, found.next_part = redirected_from, next_part
    return found
