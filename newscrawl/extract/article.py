"""Reads one article from one page: weighs every field's candidates, and joins the winners."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from ..items import Article, Link
from ..page.blocks import Block
from ..page.elements import Landmark, read_text
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import count_words, fold_text, hash_content, normalise_text
from .alternative_headline import find_alternative_headlines
from .body.around_run import AROUND
from .body.body import read_body
from .body.edges import cut_edges, leave_out
from .candidates import Body, Candidate, Context, Draft
from .content_type import find_content_type, find_free_access
from .dates.published import read_times
from .dates.reading import StoryPlace
from .description import find_descriptions
from .embedded.story import find_story, might_be_shell
from .embedded.templates import find_template_story
from .embeds import find_embeds
from .foreign_cards import cut_foreign_cards
from .headline import find_headlines
from .identity import find_canonicals, find_publishers, find_translations
from .image import find_images
from .lacking_fields import explain_lacking
from .language import find_languages
from .line_facts import cut_fact_lines
from .loader import ArticleLoader
from .navigation import is_section
from .people.authors import find_authors, read_shown
from .section_keywords import (
    Keywords,
    find_keywords,
    find_sections,
    find_stated_sections,
    says_little,
    split_keywords,
)
from .shown_terms import find_shown_terms
from .source_dateline import find_sources, read_dateline, read_dateline_line, read_opening_source
from .usage.usage import read_usage

_MUCH_MORE = 1.5  # words in the data for one that the page shows


class PageReading(NamedTuple):
    """What was read on a page as the fields of an article, and the page as it was read."""

    draft: Draft  # of a page that is no article, whatever looks like the parts of one
    page: Page  # its blocks marked as body or not, and with the story of its data where that was read
    loader: ArticleLoader  # has all of the article but its related links, which are read once the page's kind is known

    @property
    def article(self) -> Article:
        """The article without its related links."""
        return self.loader.load_item()


def read_article(page: Page, context: Context) -> PageReading:
    """Reads the article, from script data where the page shows little text. The page that is passed stays as it is."""
    page = page.with_own_blocks()
    reading = _read_fields(page, context)
    words = count_words(reading.draft.body)
    if page.story_keys is None and might_be_shell(page, words):
        story = find_story(page) or find_template_story(page, reading.draft.headline)
        if story is not None and story.count_words() >= _MUCH_MORE * words:
            if context.explanation is not None:
                context.explanation.forget_fields()
            return _read_fields(page.with_story(story.data, story.blocks, story.rule), context)
    return reading


@dataclass(frozen=True, slots=True)
class _PageNames:
    """What the page's other texts are told apart by."""

    publisher: str | None
    headline: str | None
    description: str | None
    heading: Landmark | None  # where the headline stands
    kicker: str | None  # what stands there before it


def _read_fields(page: Page, context: Context) -> PageReading:
    site, listing = context.site, context.listing
    loader = ArticleLoader(context.explanation, page.story_keys or frozenset())
    names = _add_names(loader, page, context)
    told_author = [Candidate(listing.author, "listing")] if listing is not None and listing.author else []
    body = read_body(page, headline=names.headline, description=names.description, publisher=names.publisher, site=site)
    shown = read_shown(page, names.heading, body)
    authors = loader.find_winner("authors", find_authors(page, shown, site=site, body=body)) or []
    if body is not None:
        _trim_story(page, body, site, names, authors)
    if not authors:
        loader.add_candidates("authors", told_author)
    text = body.text if body else ""
    loader.add_candidates("body", [Candidate(text, body.rule)] if body else [])
    loader.add_candidates("language", find_languages(page, site=site, text=text))
    told_section = [Candidate(listing.section, "listing")] if listing is not None and listing.section else []
    sections, keywords = _find_terms(page, site, names, body)
    loader.add_candidates("section", [*sections, *told_section])
    _add_credits(loader, page, body, site, find_sources(page, shown.bylines, site=site))
    _add_addresses(loader, page, listing)
    loader.add_finding("keywords", *keywords)
    for image, rule in find_images(page, site=site)[:1]:
        loader.add_finding("image", image, rule)
    if body is not None:
        loader.add_finding("embeds", find_embeds(page, loader.get_output_value("language")))
    _add_times(loader, page, context, StoryPlace(names.heading, names.headline, body, tuple(authors)))
    loader.add_finding("usage", read_usage(page, context.beside, context.fetched_at))
    draft = loader.draft()
    loader.add_finding("content_type", *find_content_type(page, draft))
    if body is not None and body.is_scrambled:
        loader.add_finding("is_accessible_for_free", False, "scrambled-text")
    else:
        loader.add_finding("is_accessible_for_free", *find_free_access(page))
    _add_ways(loader, context)
    loader.add_finding("content_hash", hash_content(draft.headline, draft.body) if draft.body else None)
    if context.explanation is not None:
        # Copies: the page may be read once more, and its blocks' fates decided anew.
        context.explanation.blocks = [replace(block) for block in body.blocks] if body else []
        explain_lacking(page, context, loader, body)
    return PageReading(draft, page, loader)


def _add_ways(loader: ArticleLoader, context: Context) -> None:
    """Adds how the page came: from a browser, or cut short."""
    if context.rendered:
        loader.add_finding("rendered", True)
        loader.note("rendering", "browser")
    loader.note("cut", context.cut)


def _add_names(loader: ArticleLoader, page: Page, context: Context) -> _PageNames:
    """Adds the publisher, the headlines and the description: each is found with the help of those before it."""
    site = context.site
    publisher = loader.find_winner("publisher", find_publishers(page, site=site))
    found = find_headlines(page, site=site, listing=context.listing)
    headline = loader.find_winner("headline", found.candidates)
    loader.add_candidates("alternative_headline", find_alternative_headlines(page, found, site=site, headline=headline))
    heading = found.heading.node if found.heading is not None else None
    descriptions = find_descriptions(page, site=site, headline=headline, heading=heading)
    description = loader.find_winner("description", descriptions)
    return _PageNames(publisher, headline, description, found.heading, found.kicker)


class _Terms(NamedTuple):
    sections: list[Candidate]  # best first
    keywords: Keywords


def _find_terms(page: Page, site: Site | None, names: _PageNames, body: Body | None) -> _Terms:
    """Returns the sections and keywords that the page's data name; what of these they lack, as the page shows it."""
    stated, keywords = find_stated_sections(page, site=site), find_keywords(page)
    has_section = any(not says_little(fold_text(section.value)) for section in stated)
    if has_section and keywords.keywords:
        return _Terms(list(stated), keywords)
    terms = find_shown_terms(page, names.heading, body, names.headline, wants_section=not has_section)
    if not keywords.keywords:
        keywords = Keywords(split_keywords(terms.keywords), terms.rule)
    sections = terms.sections
    if not has_section and names.kicker and is_section(page, names.kicker):
        sections = [Candidate(names.kicker, "above-headline"), *sections]
    return _Terms(list(find_sections(page, site=site, shown=tuple(sections))), keywords)


def _trim_story(page: Page, body: Body, site: Site | None, names: _PageNames, authors: list[str]) -> None:
    cut_edges(body, names.headline, names.publisher, authors)
    cut_foreign_cards(page, body)
    cut_fact_lines(body)
    if site is not None and body.dateline_line is None:
        _read_other_dateline(body, site)


def _read_other_dateline(body: Body, site: Site) -> None:
    """Finds a dateline line that gives the publisher's name as another edition writes it.

    It is set unlike the paragraphs, and may be left out for that.
    """
    for block in _list_first(body):
        for name in site.also_named:
            body.dateline_line = body.dateline_line or read_dateline_line(block.text, name)
        if body.dateline_line is not None:
            leave_out(body, block, "dateline")
            return


def _list_first(body: Body) -> list[Block]:
    """Returns the first two blocks of the story, with the line that stands right above it."""
    kept = [place for place, block in enumerate(body.blocks) if block.kept][:2]
    above = [body.blocks[place - 1] for place in kept[:1] if place]
    return [*(block for block in above if block.why == AROUND), *(body.blocks[place] for place in kept)]


def _add_addresses(loader: ArticleLoader, page: Page, listing: Link | None) -> None:
    """Adds the page's address, its canonical one, those of its translations, and where the page was found."""
    loader.add_finding("url", page.url)
    own = [Candidate(page.url, "")] if page.url else []
    canonical_url = loader.find_winner("canonical_url", [*find_canonicals(page), *own])
    language = loader.get_output_value("language")
    loader.add_finding(
        "translations", *find_translations(page, canonical_url=canonical_url, language=language, listing=listing)
    )
    if listing is not None:
        loader.add_finding("found_by", listing.kind)
        loader.add_finding("found_on", listing.found_on)


def _add_times(loader: ArticleLoader, page: Page, context: Context, story: StoryPlace) -> None:
    """Adds when the article was published and changed, and when the page was fetched."""
    language = loader.get_output_value("language")
    loader.add_finding("fetched_at", context.fetched_at)
    times = read_times(page, context, language=language, story=story)
    loader.add_finding("date_published", times.date_published, times.published_rule)
    loader.add_finding("date_local", times.date_local)
    loader.add_finding("date_modified", times.date_modified, times.modified_rule)
    loader.add_finding("date_raw", normalise_text(times.date_raw or "") or None)
    loader.add_finding("date_precision", times.precision if times.date_published else None)
    loader.note("date_year", times.year_rule)
    loader.note("dates_disagree", times.disagreeing)
    if context.explanation is not None:
        for name, sources in (("published", times.published_sources), ("modified", times.modified_sources)):
            sources.sort(key=lambda evidence: -evidence.source.weight)
            told = [Candidate(evidence.stamp.raw, evidence.source.rule) for evidence in sources]
            loader.explain(f"date_{name}", told)


def _add_credits(
    loader: ArticleLoader, page: Page, body: Body | None, site: Site | None, sources: list[Candidate]
) -> None:
    """Adds the agency and the place: from lines of their own beside the body, or from its first paragraph."""
    datelines = []
    if site is not None and site.dateline:
        datelines += [Candidate(read_text(node, 100), "profile") for node in page.tree.css(site.dateline)[:2]]
    if body is not None:
        if body.source_line:
            sources.insert(0, Candidate(body.source_line, "credit-line"))
        if body.dateline_line:
            datelines.append(Candidate(body.dateline_line, "dateline-line"))
        place = read_dateline(body.paragraphs[0]) if body.paragraphs else None
        agency = read_opening_source(body.paragraphs[0]) if body.paragraphs else None
        if agency:
            sources.append(Candidate(agency, "first-paragraph"))
        if place:
            datelines.append(Candidate(place, "first-paragraph"))
    loader.add_candidates("source", sources)
    loader.add_candidates("dateline", datelines)
