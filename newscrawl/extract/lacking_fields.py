"""Tells, for people who ask, what a page has where a field is looked for that came out empty, and why it is not that.

None of it is worked out but for an `Explanation`. It reads the page once more, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import NamedTuple

from ..items import Article, Usage
from ..page.elements import list_ancestors, read_text
from ..page.json_ld import list_objects, read_strings
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import fold_site_names, fold_text, normalise_language
from ..urls.canonical import make_url_key
from .alternative_headline import list_second_headlines
from .candidates import Body, Candidate, Context, Explanation, PassedOver
from .content_type import FREE_NAMES
from .dates.passed_over_times import list_unread_times
from .description import TEMPLATE, list_descriptions, list_slogans
from .embeds import read_frame
from .headline import find_headlines
from .identity import find_canonicals, fold_names_of, is_front_page_of_language, list_declared_copies, list_house_names
from .image import NO_PICTURE, clean_caption, list_picture_addresses
from .language import list_claims
from .loader import ArticleLoader
from .own_data import list_own_articles
from .people.agencies import list_agencies
from .people.passed_over_names import list_passed_over_names
from .section_keywords import KEYWORD_NAMES, list_stated_sections

_MOST_PICTURES = 8
_MOST_FRAMES = 20
_MOST_HEADINGS = 5
_OPENING = 60  # characters of a first paragraph
_LONGEST_SECTION = 80
_LONGEST_HOUSE = 80
_LONGEST_CAPTION = 300


class _Reading(NamedTuple):
    """A page as it was read, and what was read of it."""

    page: Page
    context: Context
    loader: ArticleLoader
    headline: str | None
    body: Body | None

    @property
    def site(self) -> Site | None:
        return self.context.site


def explain_lacking(page: Page, context: Context, loader: ArticleLoader, body: Body | None) -> None:
    """Fills the context's explanation with the fields that came out empty, and what speaks against what was found."""
    explanation = context.explanation
    if explanation is None:
        return
    values = {one.name: loader.get_output_value(one.name) for one in fields(Article)}
    explanation.lacking = [name for name, value in values.items() if value in (None, [], "")]
    explanation.has_profile = context.site is not None and context.site.has_selectors
    reading = _Reading(page, context, loader, values["headline"], body)
    for name in explanation.lacking:
        explanation.pass_over(name, _list_emptied(reading, explanation, name))
        explanation.pass_over(name, _list_found(reading, explanation, name))
    if values["image"] is not None and not values["image"].caption:
        explanation.pass_over("image.caption", _list_captions(page))
    if values["usage"] == Usage():
        explanation.pass_over("usage", _list_directives(page))
    if values["date_published"] and not values["date_local"]:
        raw, rule = values["date_raw"] or "", loader.read_rule("date_published")
        has_clock = values["date_precision"] in ("second", "minute")
        why = "no source tells its zone" if has_clock else "it has no time of day"
        explanation.pass_over("date_local", [PassedOver(raw, rule, why)])


def _list_emptied(reading: _Reading, explanation: Explanation, name: str) -> Iterator[PassedOver]:
    """Yields the candidates of a field of which cleaning leaves nothing."""
    why = {"canonical_url": "it is no address"}.get(name, "nothing is left of it when it is cleaned")
    if not name.startswith("date_") and name != "authors":
        yield from (PassedOver(value, rule, why) for value, rule in explanation.candidates.get(name, ()))


def _list_found(reading: _Reading, explanation: Explanation, name: str) -> Iterator[PassedOver]:
    page, site, headline = reading.page, reading.site, reading.headline
    if name == "headline":
        yield from _list_headings(page)
    elif name == "alternative_headline":
        yield from _list_second_headlines(reading)
    elif name == "description":
        yield from _list_descriptions(reading)
    elif name == "authors":
        candidates = explanation.candidates.get("authors", [])
        names = fold_names_of(page, site=site)
        others = map(reading.loader.get_output_value, ("alternative_headline", "section", "source", "dateline"))
        elsewhere = frozenset(fold_text(value) for value in others if value)
        yield from list_passed_over_names(page, candidates, site_names=names, headline=headline, told=elsewhere)
    elif name == "date_published":
        told = (*explanation.candidates.get(name, ()), *explanation.candidates.get("date_modified", ()))
        passed = (*explanation.passed_over.get(name, ()), *explanation.passed_over.get("date_modified", ()))
        known = [*(one.value for one in told), *(one.value for one in passed if one.value)]
        yield from list_unread_times(page, reading.loader.get_output_value("language"), known)
    elif name == "section":
        yield from _list_sections(page, site)
    elif name == "keywords":
        yield from _list_keywords(page)
    elif name == "language":
        yield from _list_claims(page, site)
    elif name == "translations":
        yield from _list_copies(page)
    elif name == "publisher":
        yield from _list_houses(page, site)
    elif name == "source":
        yield from _list_credits(page)
    elif name == "dateline":
        for paragraph in reading.body.paragraphs[:1] if reading.body is not None else ():
            opening = paragraph if len(paragraph) <= _OPENING else f"{paragraph[:_OPENING]}…"
            yield PassedOver(opening, "first-paragraph", "no place stands before a dash or an agency")
    elif name == "image":
        yield from _list_pictures(page)
    elif name == "embeds":
        yield from _list_frames(page)
    elif name == "is_accessible_for_free":
        for key, content in page.read_meta(*FREE_NAMES):
            yield PassedOver(content, f"meta:{key}", "it says neither yes nor no")


def _list_headings(page: Page) -> Iterator[PassedOver]:
    for heading in page.landmarks.headings[:_MOST_HEADINGS]:
        yield PassedOver(heading.text, heading.tag, "it is empty, hidden, the site's own name or part of its furniture")


def _list_second_headlines(reading: _Reading) -> Iterator[PassedOver]:
    page, site, headline = reading.page, reading.site, reading.headline
    shown = find_headlines(page, site=site, listing=reading.context.listing)
    stated = {fold_text(text) for _, text in page.read_meta("description", "og:description")}
    for value, rule in list_second_headlines(page, shown, site=site, headline=headline):
        folded = fold_text(value)
        if folded == fold_text(headline or ""):
            why = "it repeats the headline"
        elif folded in stated:
            why = "it is the description"
        else:
            why = "it is the section, or a label"
        yield PassedOver(value, rule, why)


def _list_descriptions(reading: _Reading) -> Iterator[PassedOver]:
    page, site, headline = reading.page, reading.site, reading.headline
    heading = find_headlines(page, site=site, listing=reading.context.listing).heading
    node = heading.node if heading is not None else None
    slogans = list_slogans(page)
    for value, rule in list_descriptions(page, site=site, headline=headline, heading=node):
        folded = fold_text(value)
        if not folded:
            why = "it has no word"
        elif folded == fold_text(headline or ""):
            why = "it repeats the headline"
        elif folded in slogans:
            why = "the site says it of itself"
        elif TEMPLATE.search(value):
            why = "it is a template that no program has filled in"
        else:
            continue
        yield PassedOver(value, rule, why)


def _list_sections(page: Page, site: Site | None) -> Iterator[PassedOver]:
    names = fold_names_of(page, site=site)
    for value, rule in list_stated_sections(page, site):
        if fold_site_names([value]) & names:
            yield PassedOver(value, rule, "it is the site's own name")
        elif not 1 < len(value.strip()) <= _LONGEST_SECTION:
            yield PassedOver(value, rule, "it has not the length of a section's name")


def _list_keywords(page: Page) -> Iterator[PassedOver]:
    why = "they are a content system's own marks, or sentences"
    for article in list_own_articles(page)[:1]:
        yield from (PassedOver(text, "json-ld:keywords", why) for text in read_strings(article.get("keywords")))
    for name in KEYWORD_NAMES:
        yield from (PassedOver(text, f"meta:{name}", why) for _, text in page.read_meta(name))


def _list_claims(page: Page, site: Site | None) -> Iterator[PassedOver]:
    for value, rule in list_claims(page, site):
        is_tag = normalise_language(value) is not None
        yield PassedOver(value, rule, "the text does not read so" if is_tag else "it is no tag of a language")


def _list_copies(page: Page) -> Iterator[PassedOver]:
    own = {make_url_key(url) for url in (page.url, *(c.value for c in find_canonicals(page))) if url}
    for copy in list_declared_copies(page):
        if make_url_key(copy.url) in own:
            why = "it is the page itself"
        elif is_front_page_of_language(copy.url):
            why = "it is a front page"
        else:
            why = "it is in the article's own language"
        yield PassedOver(copy.url, "link:hreflang", why)


def _list_houses(page: Page, site: Site | None) -> Iterator[PassedOver]:
    for value, rule in list_house_names(page, site):
        if "://" in value:
            yield PassedOver(value, rule, "an address is no name")
        elif len(value.strip()) > _LONGEST_HOUSE:
            yield PassedOver(value, rule, "it is too long for a name")
        elif value.strip() == (page.title or "").strip():
            yield PassedOver(value, rule, "it is the page's whole title")


def _list_credits(page: Page) -> Iterator[PassedOver]:
    """Yields whom the page's data credit, none of whom is a known agency."""
    why = "it is no agency that is known"
    stated: list[Candidate] = []
    for article in list_own_articles(page)[:1]:
        for key in ("sourceOrganization", "author", "creator", "copyrightHolder", "provider"):
            things = list_objects(page.json_ld, article.get(key))
            stated.extend(
                Candidate(name, f"json-ld:{key}") for thing in things for name in read_strings(thing.get("name"))
            )
    meta = page.read_meta("author", "source", "dc.source", "article:author", "syndication-source")
    stated.extend(Candidate(content, f"meta:{name}") for name, content in meta)
    yield from (PassedOver(value, rule, why) for value, rule in stated if not list_agencies(value))


def _list_pictures(page: Page) -> Iterator[PassedOver]:
    for value, rule in list_picture_addresses(page, None):
        is_none = NO_PICTURE.search(value) is not None
        yield PassedOver(value, rule, "it is a logo or a placeholder" if is_none else "it is no address")
    for picture in page.landmarks.pictures[:_MOST_PICTURES]:
        image = picture.node if picture.node.tag == "img" else picture.node.css_first("img")
        address = (image.attributes.get("src") or "") if image is not None else ""
        if address:
            is_none = NO_PICTURE.search(address) is not None
            why = "it is a logo or a placeholder" if is_none else "it stands in a sidebar, a teaser or the like"
            yield PassedOver(address, "figure", why)


def _list_captions(page: Page) -> Iterator[PassedOver]:
    for picture in page.landmarks.pictures[:_MOST_PICTURES]:
        caption = picture.node.css_first("figcaption") if picture.node.tag == "figure" else picture.node
        text = read_text(caption, _LONGEST_CAPTION) if caption is not None else ""
        if text:
            is_credit = clean_caption(text) is None
            why = "it only says who took the picture" if is_credit else "it is not beside the story's own picture"
            yield PassedOver(text, "figure", why)


def _list_directives(page: Page) -> Iterator[PassedOver]:
    for _, content in page.read_meta("robots"):
        yield PassedOver(content, "meta:robots", "it forbids nothing")


def _list_frames(page: Page) -> Iterator[PassedOver]:
    for frame in page.tree.css("iframe")[:_MOST_FRAMES]:
        address = frame.attributes.get("src") or frame.attributes.get("data-src")
        if address and not any(around.tag == "noscript" for around in list_ancestors(frame)):
            is_known = read_frame(address) is not None
            why = "it stands outside of the story" if is_known else "it is no post or film of a site that is known"
            yield PassedOver(address, "iframe", why)
