"""Names, for people, the places in which each exported field is looked for."""

from __future__ import annotations

from typing import NamedTuple


class LookedAt(NamedTuple):
    """A place on or around a page."""

    words: str  # "meta tags"
    rules: tuple[str, ...] = ()  # how the rules begin of what was found there


_MARKS = (".", "abbr", "b[", "dd", "div", "em[", "i[", "li[", "meta[", "p[", "small", "span", "strong", "td", "time")
_PROFILE = LookedAt("the profile's selectors", ("profile",))
_JSON_LD = LookedAt("JSON-LD", ("json-ld:", "page-data:"))
_META = LookedAt("meta tags", ("meta:",))
_LISTING = LookedAt("the listing that led here (a page read alone has none)", ("listing",))
_HEADING = LookedAt("headings", ("h1", "h2", "h3", "h4", "h5", "h6", "text", "above-story"))
_MARKED = LookedAt("<time> and elements named as dates", _MARKS)
_LINES = LookedAt("lines of text with a time", ("text",))

_PUBLISHED = (
    _PROFILE,
    LookedAt("JSON-LD (datePublished, dateCreated, uploadDate)", ("json-ld:", "page-data:")),
    _META,
    LookedAt("the address", ("address",)),
    _MARKED,
    _LINES,
    LookedAt("script data", ("script:",)),
    _LISTING,
)

PLACES: dict[str, tuple[LookedAt, ...]] = {
    "headline": (_PROFILE, _HEADING, _JSON_LD, _META, LookedAt("the title", ("title",))),
    "alternative_headline": (
        _PROFILE,
        LookedAt("the line above the headline and the kicker in it", ("kicker", "line-above")),
        LookedAt("a strapline below it", ("strapline",)),
        LookedAt("JSON-LD (alternativeHeadline)", ("json-ld:", "page-data:")),
    ),
    "description": (_PROFILE, LookedAt("the text below the headline", ("standfirst",)), _JSON_LD, _META),
    "body": (
        _PROFILE,
        LookedAt("the blocks of the page (each is told of below)", ("blocks", "template")),
        LookedAt("script data", ("page-data",)),
        _JSON_LD,
    ),
    "authors": (
        _PROFILE,
        LookedAt("JSON-LD (author, creator)", ("json-ld:", "page-data:")),
        _META,
        LookedAt('rel="author", itemprop="author"', ("rel:", "itemprop:")),
        LookedAt("elements named as bylines", ("byline", "class")),
        LookedAt('lines with "By", names alone beside the story', ("text", "line")),
        LookedAt("a box about the author", ("author-box",)),
    ),
    "date_published": _PUBLISHED,
    "date_modified": (
        _PROFILE,
        LookedAt("JSON-LD (dateModified)", ("json-ld:", "page-data:")),
        _META,
        _MARKED,
        LookedAt('lines that say "updated"', ("text",)),
    ),
    "is_accessible_for_free": (
        LookedAt("JSON-LD (isAccessibleForFree, hasPart)"),
        _META,
        LookedAt("elements named paywall"),
        LookedAt("a notice at the story's end"),
    ),
    "usage": (
        LookedAt("the answer's headers"),
        LookedAt("robots and TDM meta tags", ("meta:",)),
        LookedAt("licences on the page"),
        LookedAt("robots.txt and tdmrep.json, which a crawl reads"),
    ),
    "section": (
        _PROFILE,
        LookedAt("JSON-LD (articleSection, BreadcrumbList)", ("json-ld:", "page-data:")),
        _META,
        LookedAt(
            "breadcrumbs and labels beside the headline",
            ("breadcrumb", "crumbs", "label", "above-headline", "below-headline", "byline", "rel:"),
        ),
        LookedAt("the menu and the address's first folder", ("menu", "url")),
    ),
    "keywords": (
        LookedAt("JSON-LD (keywords)", ("json-ld:", "page-data:")),
        _META,
        LookedAt('rel="tag", "Tags:", "#" beside the story', ("rel:", "shown", "label")),
    ),
    "language": (
        LookedAt("JSON-LD (inLanguage)", ("json-ld:", "page-data:")),
        LookedAt("<html lang>", ("html:",)),
        _META,
        _PROFILE,
        LookedAt("the text, by its script and its commonest words (40 letters and more)", ("text",)),
    ),
    "translations": (
        LookedAt("<link hreflang>", ("link:hreflang",)),
        LookedAt("the sitemap that led here", ("listing",)),
    ),
    "publisher": (
        _PROFILE,
        LookedAt("JSON-LD (publisher, WebSite, Organization)", ("json-ld:", "page-data:")),
        _META,
        LookedAt("the end of the title, where it is the host's name", ("title",)),
    ),
    "source": (
        _PROFILE,
        _JSON_LD,
        _META,
        LookedAt("bylines", ("byline",)),
        LookedAt('lines with "Source:" or an agency alone', ("credit-line", "label")),
        LookedAt("the story's first words", ("first-paragraph",)),
    ),
    "dateline": (
        _PROFILE,
        LookedAt("a line of its own above the story", ("dateline-line",)),
        LookedAt("the story's first words", ("first-paragraph",)),
    ),
    "image": (
        LookedAt("og:image", ("meta:og:",)),
        LookedAt("JSON-LD (image)", ("json-ld:", "page-data:")),
        LookedAt("twitter:image", ("meta:twitter",)),
        LookedAt("figures and captions", ("figure", "picture-box")),
    ),
    "image.caption": (
        _PROFILE,
        LookedAt("figures and captions", ("figure",)),
        LookedAt("a short text beside a picture of the story"),
    ),
    "embeds": (LookedAt("posts and films of social sites in the story", ("iframe",)),),
    "related": (
        _PROFILE,
        LookedAt("links in the story, in related boxes, in lists of latest or most read", ("link",)),
    ),
    "canonical_url": (LookedAt("<link rel=canonical>", ("link:",)), LookedAt("og:url", ("meta:",)), _JSON_LD),
}

# Fields that come with the page or from a crawl, or follow from another field.
NOT_LOOKED_FOR: dict[str, str] = {
    "url": "nobody has said where the page is from: --url https://…",
    "found_by": "no link of a crawl has led to the page",
    "found_on": "no link of a crawl has led to the page",
    "fetched_at": "the page is a saved one: when it was fetched is not known",
    "article_id": "a crawl gives it, which knows the other articles",
    "changed": "a crawl gives it, which knows the other articles",
    "duplicate_of": "a crawl gives it, which knows the other articles",
    "similarity": "a crawl gives it, which knows the other articles",
    "content_hash": "it is of the headline and the body, and there is no body",
    "date_local": "it follows from date_published",
    "date_raw": "it follows from date_published",
    "date_precision": "it follows from date_published",
    "content_type": "it follows from what else is read",
    "provenance": "no field was found by a rule",
    "extra": "it is for fields of your own: a spider or a pipeline gives them",
}


def list_places(name: str, *, has_profile: bool) -> list[LookedAt]:
    """Returns the places in which a field is looked for, the most trusted first."""
    return [place for place in PLACES.get(name, ()) if has_profile or place is not _PROFILE]
