"""Finds the headline: what the page shows as its heading, in the heading's own spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..items import Link
from ..page.elements import Landmark, is_hidden, list_ancestors, read_names, read_text
from ..page.json_ld import read_strings
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import cut_folded_names, fold_text, normalise_text
from ..text.tables import match_any, read_groups
from ..times.parse import parse_timestamp
from ..urls.parsing import split_url
from .candidates import Candidate
from .identity import fold_names_of, list_site_names

_MOST_HEADINGS = 60
_LONGEST = 400
_LONGEST_HEADING = 240  # what is longer is a standfirst set as a heading
# Headings for search engines only, and the site's own name, are marked up as the first heading too.
_NO_HEADING = re.compile(r"crumb|seo-?title|visually-?hidden|sr-only|screen-?reader")
_NO_HEADING_OF_SITE = re.compile(rf"{_NO_HEADING.pattern}|\blogo|site-?(?:title|name|logo)|masthead")
_OUTSIDE = frozenset({"nav", "aside", "footer", "form"})
_LOWLY = frozenset(("h3", "h4"))
_RANKED = frozenset(("h1", "h2", "h3", "h4"))
_LABEL = re.compile(
    r"(?:blog(?: ?post)?|article|artikel|post|title|press release|pressemitteilung)\s?:\s", re.IGNORECASE
)
_TITLE_MARK = re.compile(r"\s*[|｜¦]\s*|\s+(?:[-–—•·»«<>:/]|::)\s+|_|:\s+")
_COUNTED = re.compile(r"\s*\d")
_HEADING_MARK = re.compile(r"\s*[|｜¦]\s*|\s+(?:[-–—•·»«<>/]|::)\s+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
# The agreement with what is said elsewhere (F1 of words) from which a heading is taken for the headline.
_ONLY = 0.2
_ONE_OF_MANY = 0.35
_LESSER = 0.8
_LEAST_PART = 13  # characters of a part of a heading that is the headline
_PARTS_OF_PAGE = 3  # paragraphs and the like in a form that holds a page
_MUCH = 0.25  # by so much more must a later heading agree to go before an earlier one


class Headlines(NamedTuple):
    """The candidates for the headline, best first, and the heading on the page that was chosen, if any."""

    candidates: list[Candidate]
    heading: Landmark | None


def find_headlines(page: Page, *, site: Site | None = None, listing: Link | None = None) -> Headlines:
    """Finds the headline, and the heading that it is: authors and times stand beside that.

    A profile's selector goes first. Then comes the heading on the page that agrees best with what the page says of
    itself (JSON-LD, meta tags, title) and with what the listing said; then these themselves.
    """
    found: list[Candidate] = []
    if site is not None and site.headline:
        found.extend(Candidate(read_text(n, _LONGEST), "profile") for n in page.tree.css(site.headline)[:3])
    names = fold_names_of(page, site=site)
    stated = _list_stated(page, listing, names)
    unfit = {fold_text(n) for n in list_site_names(page, site=site)}
    shown, heading = _choose_heading(page, stated, names, unfit)
    if shown is None:
        shown = _find_shown(page, stated)
    if shown is not None:
        found.append(shown)
    found.extend(stated)
    return Headlines([c for c in found if fold_text(c.value)], heading)


def _list_stated(page: Page, listing: Link | None, names: frozenset[str]) -> list[Candidate]:
    """Lists what is said about the headline anywhere but in a heading, with site names cut off."""
    stated: list[Candidate] = []
    for article in page.json_ld_articles[:1]:
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
        marks = list(_TITLE_MARK.finditer(text)) if folders else []
        if marks and len(text) - marks[-1].end() < 20 and text[marks[-1].end() :].lower() in folders:
            text = text[: marks[-1].start()] or text  # "Headline | Sport", in the folder /sport/
        cut.append(Candidate(text, rule))
    return [Candidate(_cut_agreed(c.value, (o.value for o in cut if o.rule != c.rule)), c.rule) for c in cut]


def _cut_agreed(text: str, others: Iterable[str], mark: re.Pattern[str] = _TITLE_MARK) -> str:
    """Cuts a text at a mark ("Headline | Section | Site") where another source says that the headline ends there."""
    marks = list(mark.finditer(text))
    if not marks:
        return text
    folded = {fold_text(o) for o in others}
    for found in reversed(marks):
        head = text[: found.start()]
        if len(head) > 12 and fold_text(head) in folded:
            return head
    return text


class _ChosenHeading(NamedTuple):
    candidate: Candidate | None  # what the heading says; None where that is not the headline
    heading: Landmark | None


def _choose_heading(page: Page, stated: list[Candidate], names: frozenset[str], site_names: set[str]) -> _ChosenHeading:
    """Chooses the heading that is the headline; None where no heading is fit for it."""
    headings = page.landmarks.headings[:_MOST_HEADINGS]
    said = {fold_text(c.value) for c in stated}
    if said.isdisjoint({h.folded for h in headings}):
        # "Headline | Blog", where the site is called otherwise. A first heading may be the blog's name.
        said |= _list_title_heads(page.title) & {h.folded for h in headings if h.tag == "h2"}
    evidence = [_list_words(s) for s in said]
    unfit = (site_names | _list_title_rests(page.title, said)) - said
    fit = [h for h in headings if h.folded and h.folded not in unfit and len(h.text) <= _LONGEST_HEADING]
    forms: dict[int, bool] = {}  # by memory id: whether a form holds the page
    first = [h for h in fit if h.tag == "h1" and not _is_outside(h, said, forms)]
    lesser = [h for h in fit if h.tag != "h1" and _agree_best(h, evidence) >= _LESSER]
    lesser = [h for h in lesser if not _is_outside(h, said, forms)]
    # On an article's page one first heading is the headline even when titles made for search engines share no word.
    only = 0.0 if page.json_ld_articles else _ONLY
    best = _choose_agreeing(first, evidence, only if len(first) == 1 else _ONE_OF_MANY)
    if best is None or _agree_best(best, evidence) < _ONE_OF_MANY or _is_logo(best, said):
        # "Blog: Headline", where the first heading is the blog's name.
        rests = _list_title_rests(page.title, {best.folded}) - site_names if best is not None else set()
        lowly = _find_lowly(page, said | rests) if best is not None else None
        best = next((h for h in lesser if h.folded in said), lowly or best)
    if best is None:
        best = _choose_agreeing(lesser, evidence, _LESSER)
    if best is None:
        return _ChosenHeading(None, None)
    rule = "itemprop:headline" if best.tag not in _RANKED else best.tag
    text = _read_heading(best, said)
    if (label := _LABEL.match(text)) and fold_text(text[label.end() :]) in said:
        text = text[label.end() :]
    if (
        best.tag != "h1"
        and best.folded not in said
        and _COUNTED.match(text)
        and any(s in best.folded for s in said if len(s) > 12)
    ):
        return _ChosenHeading(None, best)  # "15 replies to: the headline"
    sources = [fold_text(c.value) for c in stated]
    agreed = _cut_agreed(text, (s for s in sources if sources.count(s) > 1), _HEADING_MARK)
    return _ChosenHeading(Candidate(_cut_date(cut_folded_names(agreed, names), stated), rule), best)


def _is_logo(heading: Landmark, said: set[str]) -> bool:
    """Says whether a heading, whose text no other source has, links to the site's front page."""
    link = heading.node.css_first("a[href]") if heading.folded not in said else None
    return link is not None and split_url((link.attributes.get("href") or "x")[:_LONGEST]).path in ("", "/")


def _find_lowly(page: Page, said: set[str]) -> Landmark | None:
    """Returns the heading of a lower order that is said elsewhere: where the section's name is the first heading."""
    for block in page.blocks.blocks:
        if block.tag not in _LOWLY or block.hidden or block.link_characters or len(block.text) <= 12:
            continue  # a link is a teaser's heading
        if fold_text(block.text) in said:
            node = page.blocks.elements[block.element]
            return Landmark(node, block.tag, read_names(node), 0)
    return None


def _cut_date(text: str, stated: list[Candidate]) -> str:
    """Cuts a date off a heading that has it before the headline, as this is said elsewhere."""
    folded = fold_text(text)
    for said in {fold_text(c.value) for c in stated}:
        before = folded.removesuffix(said) if len(said) > 12 else ""
        if 5 < len(before) < min(len(folded), 30) and any(map(str.isdigit, before)):
            stamp = parse_timestamp(before)
            if stamp is not None and stamp.date is not None:
                return next(c.value for c in stated if fold_text(c.value) == said)
    return text


def _choose_agreeing(headings: list[Landmark], evidence: list[set[str]], least: float) -> Landmark | None:
    """Returns the heading that agrees best with the evidence, the first of equals; None where none agrees enough."""
    best, most = None, least
    for heading in headings:
        agreement = _agree_best(heading, evidence)
        if agreement >= least if best is None else agreement == 1.0 > most or agreement > most + _MUCH:
            best, most = heading, agreement
    return best


def _agree_best(heading: Landmark, evidence: list[set[str]]) -> float:
    """Returns how far a heading agrees with the source that it agrees with most; 1 where there is no source."""
    words = _list_words(heading.folded)
    return max((_agree(words, e) for e in evidence), default=1.0)


def _list_title_heads(title: str | None) -> set[str]:
    """Returns what stands before a mark in a title, folded; not what is too short to be a headline."""
    title = normalise_text((title or "")[:_LONGEST])
    heads = {fold_text(title[: mark.start()]) for mark in _TITLE_MARK.finditer(title)}
    return {head for head in heads if len(head) > 12}


def _list_title_rests(title: str | None, said: set[str]) -> set[str]:
    """Returns what a title has beside the headline, such as "My Blog" in "My Blog: Small adventures"; folded."""
    rests = set()
    title = normalise_text((title or "")[:_LONGEST])
    for mark in _TITLE_MARK.finditer(title):
        head, tail = fold_text(title[: mark.start()]), fold_text(title[mark.end() :])
        if head in said:
            rests.add(tail)
        if tail in said:
            rests.add(head)
    return rests


def _is_outside(heading: Landmark, said: set[str], forms: dict[int, bool]) -> bool:
    """Says whether a heading is hidden, or stands where headlines do not: breadcrumbs, navigation, beside the logo.

    The site's name stands in the masthead, and on some sites the headline too: it is the one that is said elsewhere.
    """
    if is_hidden(heading.node):
        return True
    pattern = _NO_HEADING if heading.folded in said else _NO_HEADING_OF_SITE
    if pattern.search(heading.names):
        return True
    for distance, ancestor in enumerate(list_ancestors(heading.node)):
        if ancestor.tag in _OUTSIDE and not (ancestor.tag == "form" and _is_of_page(ancestor, forms)):
            return True
        if distance < 3 and ancestor.tag != "body" and pattern.search(read_names(ancestor)):
            return True
    return False


def _is_of_page(form: LexborNode, known: dict[int, bool]) -> bool:
    """Says whether a form holds the page and not only what it asks for, as that of ASP.NET does."""
    if form.mem_id not in known:
        known[form.mem_id] = len(form.css("p, article, main, section")) >= _PARTS_OF_PAGE
    return known[form.mem_id]


def _read_heading(heading: Landmark, said: set[str]) -> str:
    """Reads the heading's text; only a part of it where that is said elsewhere and the rest is a kicker."""
    parts = list(_list_parts(heading.node))
    if not parts:
        return heading.text
    whole_is_said = heading.folded in said
    of_kicker = load_kicker_names()
    kickers = {part.mem_id for part in parts if of_kicker.search(read_names(part))}
    if len(parts) > 1:
        for part in parts:
            text = read_text(part, _LONGEST)
            is_said = fold_text(text) in said and len(text) >= _LEAST_PART
            if is_said and (not whole_is_said or kickers - {part.mem_id}):
                return text
    for element in (heading.node, *parts):
        # "<h1><span>Kicker</span> Headline</h1>"
        if element.mem_id in kickers or (element.parent is not None and element.parent.mem_id in kickers):
            continue
        text = _read_own(element)
        if len(text) < _LEAST_PART or text == heading.text:
            continue
        is_said = fold_text(text) in said
        may_be_kicker = 2 * len(text) < len(heading.text)
        if is_said and (kickers or not whole_is_said):
            return text
        if kickers and not whole_is_said and not may_be_kicker:
            return text
    return heading.text


def _read_own(element: LexborNode) -> str:
    """Returns the text that an element has beside that of the elements inside it."""
    texts = [node.text_content or "" for node in element.iter(include_text=True) if node.is_text_node]
    return normalise_text(" ".join(texts)[: _LONGEST * 2])


def _list_parts(node: LexborNode) -> Iterator[LexborNode]:
    """Yields the elements inside a heading, two levels deep."""
    for child in node.iter(include_text=False):
        yield child
        yield from child.iter(include_text=False)


def _list_words(folded: str) -> set[str]:
    """Returns the words of a folded text; pairs of characters where its script sets no spaces."""
    if _UNSPACED.search(folded):
        solid = folded.replace(" ", "")
        return {solid[i : i + 2] for i in range(len(solid))}
    return set(folded.split())


def _agree(one: set[str], other: set[str]) -> float:
    """Returns how far two sets of words are the same: 1 where they are, 0 where they share none (F1)."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def _find_shown(page: Page, stated: list[Candidate]) -> Candidate | None:
    """Finds text on the page that is one of the stated headlines, in its own spelling: old pages have no headings."""
    wanted = {fold_text(c.value) for c in stated if len(c.value) > 12}
    if not wanted:
        return None
    found = []
    for node in page.tree.css("h3, h4, h5, td, div, p, span, font, b, strong, big")[:3_000]:
        text = node.text(deep=False)
        if 8 < len(text) < _LONGEST and fold_text(text) in wanted:
            found.append(normalise_text(text))
    # The title and the address are often in lower case where the heading is not.
    return Candidate(min(found, key=lambda text: text == text.lower()), "text") if found else None


@cache
def load_kicker_names() -> re.Pattern[str]:
    """Builds the pattern that finds in class names what sites call the line above a headline."""
    return re.compile(match_any(read_groups(__package__, "kickers")["kicker"]))
