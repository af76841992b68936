"""A site's profile: everything particular about one news site, as data."""

from __future__ import annotations

from dataclasses import dataclass, replace

# The keys whose values are CSS selectors, and those whose values are regular expressions on an address's path.
SELECTORS = (
    *("headline", "alternative_headline", "description", "body", "remove", "authors", "published", "modified"),
    *("section", "dateline", "caption", "source", "related"),
)
RENDERINGS = ("auto", "always", "never")
PATTERNS = ("article_url", "section_url", "skip_url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One news site. Only `domain` and `example` are required.

    Selectors are CSS. What they find is tried before the generic rules, which still apply after them.
    """

    domain: str  # "arabstoday.net": covers its subdomains
    example: str  # the address of one article; its saved page and expected JSON are in tests/sites/<domain>/
    name: str | None = None  # the publisher
    also_named: tuple[str, ...] = ()  # the publisher's name as other editions write it
    spider: str | None = None  # the spider's name; the domain's first label unless given
    start: tuple[str, ...] = ()  # where a crawl begins; the front page unless given
    language: str | None = None  # BCP 47, for pages that do not say or that lie
    timezone: str | None = None  # IANA name, for times without a zone; None: such times stay without one
    article_url: str | None = None  # regular expression on the path: such an address is an article
    section_url: str | None = None  # such an address is a listing
    skip_url: str | None = None  # such an address is never asked for
    render: str | None = None  # "always" or "never" in a browser; "auto", as without it: where a page needs it
    scroll: int | None = None  # how often its listings are scrolled down for more, at most; 0: not at all
    click: str | None = None  # CSS: the button of its listings that shows more
    headline: str | None = None
    alternative_headline: str | None = None
    description: str | None = None
    body: str | None = None  # the element that holds the paragraphs
    remove: str | None = None  # elements inside the body that are not body
    authors: str | None = None
    published: str | None = None
    modified: str | None = None
    section: str | None = None
    dateline: str | None = None
    caption: str | None = None
    source: str | None = None
    related: str | None = None  # one element a related article, holding its link and its time

    @property
    def spider_name(self) -> str:
        return self.spider or self.domain.split(".", 1)[0].replace("-", "_")

    @property
    def start_urls(self) -> tuple[str, ...]:
        return self.start or (f"https://www.{self.domain}/",)

    @property
    def has_selectors(self) -> bool:
        """Says whether the profile names the place of any part of an article."""
        return any(getattr(self, key) is not None for key in SELECTORS)

    def drop_selectors(self) -> Site:
        """Returns what the profile knows of the whole site: its name, language and zone, and how its addresses look."""
        return replace(self, **dict.fromkeys(SELECTORS))  # type: ignore[arg-type]  # keys that may be None
