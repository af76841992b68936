"""Lists what is said of the headline anywhere but on the page: in its data, its title, the listing that led there."""

from __future__ import annotations

from collections.abc import Iterator

from ..items import Link
from ..page.json_ld import read_strings
from ..page.page import Page
from ..text.clean import cut_folded_names, fold_site_names, fold_text, normalise_text
from ..urls.parsing import split_url
from .candidates import Candidate
from .heading_text import TITLE_MARK, cut_agreed
from .own_data import list_own_articles
from .shown_headline import agree_with_slug, list_title_parts

_LONGEST = 400
OF_ADDRESS = 0.6  # of the address's words, from which a text is what the address says


def put_names_last(stated: list[Candidate], names: frozenset[str], slug: frozenset[str]) -> Iterator[Candidate]:
    """Returns what is said of the headline; what is nothing but the site's name goes last.

    Of a title with marks only the part is left that has all that the address says, where the others have none of it.
    """
    for candidate in stated:
        parts = list_title_parts(candidate.value) if slug and candidate.rule == "title" else []
        whole = agree_with_slug(fold_text(candidate.value), slug)
        if len(parts) > 1 and whole >= OF_ADDRESS:
            shortest = min((p for p in parts if agree_with_slug(fold_text(p), slug) >= whole), key=len)
            yield Candidate(shortest, candidate.rule)
        elif not fold_site_names([candidate.value]) & names:
            yield candidate
    yield from (c for c in stated if fold_site_names([c.value]) & names)


def list_stated(page: Page, listing: Link | None, names: frozenset[str]) -> list[Candidate]:
    """Lists what is said about the headline anywhere but in a heading, with site names cut off."""
    stated: list[Candidate] = []
    for article in list_own_articles(page)[:1]:
        stated.extend(Candidate(v, "json-ld:headline") for v in read_strings(article.get("headline")))
        if not stated:
            stated.extend(Candidate(v, "json-ld:name") for v in read_strings(article.get("name")))
    stated.extend(Candidate(v, f"meta:{k}") for k, v in list(page.read_meta("og:title"))[:1])
    stated.extend(Candidate(v, f"meta:{k}") for k, v in list(page.read_meta("twitter:title", "headline"))[:1])
    if listing is not None and listing.headline:
        stated.append(Candidate(listing.headline, "listing"))
    if page.title and len(page.title) < 2 * _LONGEST:
        stated.append(Candidate(page.title, "title"))
    folders = set(split_url(page.url or "").path.lower().split("/")[1:-1])
    cut = []
    for value, rule in stated:
        text = cut_folded_names(normalise_text(value[: _LONGEST * 2]), names)
        marks = list(TITLE_MARK.finditer(text)) if folders else []
        if marks and len(text) - marks[-1].end() < 20 and text[marks[-1].end() :].lower() in folders:
            text = text[: marks[-1].start()] or text  # "Headline | Sport", in the folder /sport/
        cut.append(Candidate(text, rule))
    return [Candidate(cut_agreed(c.value, (o.value for o in cut if o.rule != c.rule)), c.rule) for c in cut]
