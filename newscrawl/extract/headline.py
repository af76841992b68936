"""Finds the headline: what the page shows as its heading, in the heading's own spelling."""

from __future__ import annotations

import re
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..items import Link
from ..page.elements import Landmark, is_hidden, list_ancestors, read_names, read_text
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import fold_site_names, fold_text, normalise_text
from ..urls.parsing import split_url
from .candidates import Candidate
from .heading_text import TITLE_MARK, cut_tag, list_tags, read_before, read_heading, split_parts
from .identity import fold_names_of, list_site_names
from .own_data import list_words
from .section_keywords import says_little
from .shown_headline import (
    agree_with_slug,
    cut_signs,
    find_above_story,
    find_below,
    find_in_title,
    find_likelier,
    find_shown,
    is_long_enough,
    list_title_parts,
    read_slug_words,
)
from .stated_headline import OF_ADDRESS, list_stated, put_names_last

_MOST_HEADINGS = 60
_LONGEST = 400
_LONGEST_HEADING = 240  # what is longer is a standfirst set as a heading
# Headings for search engines only, and the site's own name, are marked up as the first heading too.
_NO_HEADING = re.compile(r"crumb|seo-?title|visually-?hidden|sr-only|screen-?reader")
_NO_HEADING_OF_SITE = re.compile(rf"{_NO_HEADING.pattern}|\blogo|site-?(?:title|name|logo)|masthead")
_OUTSIDE = frozenset({"nav", "aside", "footer", "form"})
_LOWLY = frozenset(("h2", "h3", "h4"))
_RANKED = frozenset(("h1", "h2", "h3", "h4"))
_COUNTED = re.compile(r"\s*\d")
# The agreement with what is said elsewhere (F1 of words) from which a heading is taken for the headline.
_ONLY = 0.2
_ONE_OF_MANY = 0.35
_LESSER = 0.8
_PARTS_OF_PAGE = 3  # paragraphs and the like in a form that holds a page
_LONGEST_SECTION = 20  # characters of a section's name in a title
_FEWEST_WORDS = 3
_MORE = 0.01  # by so much more must a line without a heading have than what is said
_MUCH = 0.25  # by so much more must a later heading agree to go before an earlier one


class _Shown(NamedTuple):
    """What the page shows as its headline, and where."""

    heading: Landmark
    headline: str  # empty where the heading only tells the place
    rule: str
    kicker: str | None


class Headlines(NamedTuple):
    """The candidates for the headline, best first, and the element on the page that shows it, if one does."""

    candidates: list[Candidate]
    heading: Landmark | None
    kicker: str | None  # what stands in that heading before the headline


def find_headlines(page: Page, *, site: Site | None = None, listing: Link | None = None) -> Headlines:
    """Finds the headline, and the heading that it is: authors and times stand beside that.

    A profile's selector goes first. Then comes the heading on the page that agrees best with what the page says of
    itself (JSON-LD, meta tags, title) and with what the listing said; then these themselves.
    """
    found: list[Candidate] = []
    if site is not None and site.headline:
        found.extend(Candidate(read_text(n, _LONGEST), "profile") for n in page.tree.css(site.headline)[:3])
    names = fold_names_of(page, site=site)
    stated = list_stated(page, listing, names)
    unfit = {fold_text(n) for n in list_site_names(page, site=site)}
    slug = read_slug_words(page.url)
    shown = _choose_heading(page, stated, names, unfit, slug)
    if shown is not None and (nearer := _find_nearer(page, shown, names)) is not None:
        shown = nearer
    if shown is None or not shown.headline or _is_doubtful(shown.heading, stated, page, site):
        text = _find_text(page, stated, names, slug, is_second=shown is not None)
        if text is not None:
            shown = text
        elif shown is not None and _is_part_of_name(shown.heading.folded, page, site):
            shown = None
    if shown is not None and len(stated) == 1 and _might_be_of_site(page, shown):
        shown = _find_likelier(page, shown, slug, unfit) or shown
    if shown is not None:
        found.append(Candidate(shown.headline, shown.rule))
    found.extend(put_names_last(stated, names, slug))
    found = [c for c in found if fold_text(c.value)]
    return Headlines(found, shown.heading if shown else None, shown.kicker if shown else None)


def _find_nearer(page: Page, shown: _Shown, names: frozenset[str]) -> _Shown | None:
    """Returns the headline below a chosen heading, where that says hardly anything of the title and this a part of it.

    So it is where the name of a blog or of a portal's section is the first heading.
    """
    if (found := find_below(page, shown.heading, _list_before_board(page, shown.heading))) is not None:
        return _Shown(found.heading, found.text, "text", read_before(found.heading, found.text).kicker)
    title = page.title or ""
    words = list_words(fold_text(title))
    own = list_words(shown.heading.folded)
    if not shown.headline or not own or not own <= words or 2 * len(own) >= len(words):
        return None
    parts = [part for part in list_title_parts(title) if not fold_site_names([part]) & names]
    found = find_below(page, shown.heading, parts)
    if found is None or len(list_words(fold_text(found.text))) <= len(own):
        return None
    return _Shown(found.heading, found.text, "text", None)


def _list_before_board(page: Page, heading: Landmark) -> list[str]:
    """Returns the beginnings of a heading behind which stands what the page shows elsewhere, as forums' boards do.

    "Old wall to be rebuilt > News of the town".
    """
    if not TITLE_MARK.search(heading.text):
        return []
    shown = {fold_text(block.text) for block in page.blocks.blocks if len(block.text) < len(heading.text)}
    marks = (mark for mark in TITLE_MARK.finditer(heading.text) if fold_text(heading.text[mark.end() :]) in shown)
    return [head for mark in marks if is_long_enough(head := heading.text[: mark.start()])]


def _might_be_of_site(page: Page, shown: _Shown) -> bool:
    """Says whether a headline is all of the title, or is no heading and but a few words of it: "Site: Local news"."""
    is_short = len(shown.headline) <= _LONGEST_SECTION and len(shown.headline.split()) < _FEWEST_WORDS
    return shown.heading.folded == fold_text(page.title or "") or (shown.rule == "text" and is_short)


def _find_likelier(page: Page, shown: _Shown, slug: frozenset[str], unfit: set[str]) -> _Shown | None:
    """Returns a line for which much more speaks than for a heading that is the page's title, and that the story has no
    word of: it is the site's name."""
    found = find_likelier(page, shown.heading, slug, unfit)
    if found is None:
        return None
    return _Shown(found.heading, found.text, "above-story", read_before(found.heading, found.text).kicker)


def _is_doubtful(heading: Landmark, stated: list[Candidate], page: Page, site: Site | None) -> bool:
    """Says whether a heading that nothing else says is a label, such as "Archives", or a part of the site's name."""
    if heading.folded in {fold_text(c.value) for c in stated}:
        return False
    return says_little(heading.folded) or _is_part_of_name(heading.folded, page, site)


def _is_part_of_name(folded: str, page: Page, site: Site | None) -> bool:
    """Says whether one of the site's names has all words of a heading: "Harbour News", "Harbour Weekly News"."""
    words = set(folded.split())
    return any(words <= set(fold_text(name).split()) for name in list_site_names(page, site=site))


def _find_text(
    page: Page, stated: list[Candidate], names: frozenset[str], slug: frozenset[str], *, is_second: bool
) -> _Shown | None:
    """Returns the headline in a text that is no heading: one that the title says, or the line above the story.

    `is_second` says that a heading was chosen, if a doubtful one.
    """
    told = [c.value for c in stated if not fold_site_names([c.value]) & names]
    parts = [part for value in told for part in list_title_parts(value) if not fold_site_names([part]) & names]
    text = (
        find_shown(page, told) or find_shown(page, parts, longest=True) or find_in_title(page, page.title or "", names)
    )
    if text is not None:
        read = split_parts(text.heading, stated) or read_before(text.heading, text.text)
        headline = cut_signs(cut_tag(read.headline, _list_tags_of(page, read.headline)), [*told, *parts])
        return _Shown(text.heading, headline, "text", read.kicker)
    best = max((agree_with_slug(fold_text(value), slug) for value in told), default=0.0)
    # A title that the page shows nowhere may be that of all its pages, such as "Untitled document".
    is_general = all(c.rule == "title" for c in stated)
    if is_second or not told or is_general or (slug and best < OF_ADDRESS):
        unfit = {fold_text(c.value) for c in stated if c.value not in told}
        unfit |= {fold_text(name) for name in list_site_names(page)}
        text = find_above_story(page, slug, unfit, is_told=not is_general)
        is_told = not told or is_second or (is_general and best < OF_ADDRESS)
        agreement = agree_with_slug(fold_text(text.text), slug) if text is not None else 0.0
        if text is not None and (is_told or agreement >= max(OF_ADDRESS, best + _MORE)):
            return _Shown(text.heading, text.text, "above-story", read_before(text.heading, text.text).kicker)
    return None


def _choose_heading(
    page: Page, stated: list[Candidate], names: frozenset[str], site_names: set[str], slug: frozenset[str]
) -> _Shown | None:
    """Returns what the heading that is the headline says, and that heading; None where no heading is fit for it."""
    headings = page.landmarks.headings[:_MOST_HEADINGS]
    said = {fold_text(c.value) for c in stated}
    if said.isdisjoint({h.folded for h in headings}):
        # "Headline | Blog", where the site is called otherwise. A first heading may be the blog's name.
        said |= _list_title_heads(page.title) & {h.folded for h in headings if h.tag == "h2"}
    evidence = [list_words(s) for s in said]
    # A title that says "Detail" beside the site's name says nothing where another source says more.
    evidence = [words for words in evidence if len(words) > 1] or evidence
    if slug and not any(agree_with_slug(s, slug) >= OF_ADDRESS for s in said):
        evidence.append(set(slug))  # the title says nothing of the story: the address may
    told = {fold_text(c.value) for c in stated if not fold_site_names([c.value]) & names}
    unfit = (site_names | _list_title_rests(page.title, said)) - told
    said = said - unfit
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
        if best is not None and _is_logo(best, said):
            rests |= _list_beside_logo(page.title, best.text) - site_names
        lowly = _find_lowly(page, said | rests) if best is not None else None
        best = next((h for h in lesser if h.folded in said), lowly or best)
    if best is None:
        best = _choose_agreeing(lesser, evidence, _LESSER)
    if best is None and len(first) == 1 and not _is_logo(first[0], said) and _is_label_of_page(stated, names):
        best = first[0] if len(first[0].folded.split()) >= _FEWEST_WORDS else None
    if best is None:
        return None
    rule = "itemprop:headline" if best.tag not in _RANKED else best.tag
    read = read_heading(best, stated, names, _list_tags_of(page, best.text))
    if (
        best.tag != "h1"
        and best.folded not in said
        and _COUNTED.match(read.headline)
        and any(s in best.folded for s in said if len(s) > 12)
    ):
        return _Shown(best, "", rule, None)  # "15 replies to: the headline"
    return _Shown(best, read.headline, rule, read.kicker)


def _list_tags_of(page: Page, headline: str) -> frozenset[str]:
    """Returns the tags that begin several of the page's links, where the headline begins with one too."""
    texts = (node.text() or "" for node, _ in page.blocks.anchors) if headline.startswith("[") else ()
    return list_tags(normalise_text(text[:_LONGEST]) for text in texts)


def _is_label_of_page(stated: list[Candidate], names: frozenset[str]) -> bool:
    """Says whether the page says nothing of its story but a title such as "The Lantern: Single article"."""
    parts = [part for c in stated for part in TITLE_MARK.split(c.value) if not fold_site_names([part]) & names]
    return all(c.rule == "title" for c in stated) and all(len(part.split()) < _FEWEST_WORDS for part in parts)


def _is_logo(heading: Landmark, said: set[str]) -> bool:
    """Says whether a heading, whose text no other source has, links to the site's front page."""
    link = heading.node.css_first("a[href]") if heading.folded not in said else None
    return link is not None and split_url((link.attributes.get("href") or "x")[:_LONGEST]).path in ("", "/")


def _find_lowly(page: Page, said: set[str]) -> Landmark | None:
    """Returns the heading of a lower order that is said elsewhere: where the section's name is the first heading."""
    for block in page.blocks.blocks:
        if block.tag not in _LOWLY or block.hidden or not is_long_enough(block.text):
            continue
        if fold_text(block.text) in said:
            node = page.blocks.elements[block.element]
            if not block.link_characters or _leads_to_page(page, node):  # another link is a teaser's heading
                return Landmark(node, block.tag, read_names(node), 0)
    return None


def _leads_to_page(page: Page, heading: LexborNode) -> bool:
    """Says whether a heading is a link to the page itself."""
    link = heading.css_first("a[href]")
    here, there = split_url(page.url or ""), split_url((link.attributes.get("href") or "")[:_LONGEST] if link else "")
    return len(there.path) > 1 and (there.path, there.query) == (here.path, here.query)


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
    words = list_words(heading.folded)
    return max((_agree(words, e) for e in evidence), default=1.0)


def _list_title_heads(title: str | None) -> set[str]:
    """Returns what stands before a mark in a title, folded; not what is too short to be a headline."""
    title = normalise_text((title or "")[:_LONGEST])
    heads = (title[: mark.start()] for mark in TITLE_MARK.finditer(title))
    return {fold_text(head) for head in heads if is_long_enough(head)}


def _list_title_rests(title: str | None, said: set[str]) -> set[str]:
    """Returns what a title has beside the headline, such as "My Blog" in "My Blog: Small adventures"; folded."""
    rests = set()
    title = normalise_text((title or "")[:_LONGEST])
    for mark in TITLE_MARK.finditer(title):
        head, tail = fold_text(title[: mark.start()]), fold_text(title[mark.end() :])
        if head in said:
            rests.add(tail)
        if tail in said:
            rests.add(head)
    return rests


def _list_beside_logo(title: str | None, logo: str) -> set[str]:
    """Returns what stands in a title before or behind the site's name, whatever the mark between them; folded."""
    title = normalise_text((title or "")[:_LONGEST])
    return {
        fold_text(rest)
        for rest, joint in ((title.removeprefix(logo), 0), (title.removesuffix(logo), -1))
        if rest != title and rest.strip() and not rest.strip()[joint].isalnum()
    }


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


def _agree(one: set[str], other: set[str]) -> float:
    """Returns how far two sets of words are the same: 1 where they are, 0 where they share none (F1)."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
