"""Holds the records of reading a page: what is known before, each field's candidates, and the body."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ..items import Cut, Image, Link, Statement, Usage
from ..page.blocks import Block
from ..sites.profile import Site

_MOST_PASSED_OVER = 300  # things that are told of a field
_LONGEST_PASSED_OVER = 400  # characters of each


class Candidate(NamedTuple):
    """A field's value as the page writes it (not yet normalised), with the rule that found it."""

    value: str
    rule: str  # such as "profile", "json-ld:headline", "meta:og:title", "h1", "listing"


class Finding(NamedTuple):
    """A field's value that needs no cleaning, such as a list of keywords, with the rule that found it."""

    value: Any
    rule: str | None  # None: no rule, as for the page's address


class Draft(NamedTuple):
    """What is read of an article before its page is known for one: enough to tell the kind and the type."""

    headline: str | None = None
    alternative_headline: str | None = None
    body: str | None = None
    authors: Sequence[str] = ()
    date_published: str | None = None
    section: str | None = None
    source: str | None = None
    language: str | None = None
    image: Image | None = None
    usage: Usage = Usage()


class PassedOver(NamedTuple):
    """What a page has at a place where a field is looked for, and why the field is not that."""

    value: str  # as the page writes it; empty where the place itself is passed over
    rule: str  # the place, named as the rules of candidates are
    why: str  # a clause: "it is a news agency"


@dataclass(slots=True)
class Explanation:
    """Why an article was read as it was. `read_article` fills it where the caller gives one."""

    candidates: dict[str, list[Candidate]] = field(default_factory=dict)  # by field, best first, before cleaning
    lacking: list[str] = field(default_factory=list)  # the fields that came out empty, in the order of the record
    passed_over: dict[str, list[PassedOver]] = field(default_factory=dict)  # by field, what it was not read from
    blocks: list[Block] = field(default_factory=list)  # every block of the page with its fate
    has_profile: bool = False  # whether a site's selectors were tried

    def pass_over(self, name: str, found: Iterable[PassedOver]) -> None:
        """Keeps what a field was not read from, each once."""
        told = self.passed_over.setdefault(name, [])
        for one in found:
            if len(told) >= _MOST_PASSED_OVER:
                return
            short = one._replace(value=one.value[:_LONGEST_PASSED_OVER])
            if short not in told:
                told.append(short)

    def forget_fields(self) -> None:
        """Drops what is told of the fields, before the page is read once more."""
        self.candidates.clear()
        self.passed_over.clear()


class Told(NamedTuple):
    """One thing that a site says of how its page may be used."""

    key: str  # of `Usage`
    statement: Statement[Any]


@dataclass(frozen=True, slots=True)
class BesidePage:
    """What is said of a page's use outside of its markup."""

    headers: Mapping[str, Sequence[str]] = field(default_factory=dict)  # of the answer: lower-case name → values
    robot: str = "newscrawl"  # the name that robots meta and X-Robots-Tag may address
    by_host: tuple[Told, ...] = ()  # what the host's robots.txt says of the page


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of a page before it is read."""

    site: Site | None = None
    listing: Link | None = None  # the link that led here, with what the listing said of the article
    fetched_at: str | None = None  # ISO 8601
    explanation: Explanation | None = None  # filled with the candidates and blocks
    beside: BesidePage = field(default_factory=BesidePage)
    rendered: bool = False  # the page is as a browser shows it
    cut: Cut | None = None  # how the answer differs in length from what its server has said


@dataclass(slots=True)
class Body:
    """The story's text, the rule that found it, and every block of the page with its fate."""

    paragraphs: list[str]
    # "profile", "blocks", "page-data" or "json-ld:articleBody", and ", cut: nodes" where a limit was reached
    rule: str
    blocks: list[Block] = field(repr=False)
    source_line: str | None = None  # the agency that a line of its own credits
    dateline_line: str | None = None  # the place that a line of its own names
    is_scrambled: bool = False  # whether a paywall has exchanged the letters of its further text

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)
