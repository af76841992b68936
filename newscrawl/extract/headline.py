"""The headline: what the page shows as its heading, in the heading's own spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

from ..items import Link
from ..loaders.text import cut_folded_names, fold_text, normalise_text
from ..page import Page
from ..sites.profile import Site
from .candidates import Candidate
from .elements import is_hidden, list_ancestors, read_names, read_text
from .landmarks import Landmark
from .publisher import fold_names_of, list_site_names
from .structured import read_strings

_MOST_HEADINGS = 60
_LONGEST = 400
# Headings for search engines only, and the site's own name, are marked up as the first heading too.
_NO_HEADING = re.compile(
    r"crumb|seo-?title|\blogo|site-?(?:title|name|logo)|masthead|visually-?hidden|sr-only|screen-?reader"
)
_OUTSIDE = frozenset({"nav", "aside", "footer", "form"})
_KICKER = re.compile(
    r"kicker|topline|top-line|overline|title-?header|eyebrow|roofline|surtitle|pretitle|headline-?intro"
)
_TITLE_MARK = re.compile(r"\s*[|｜¦]\s*|\s+(?:[-–—•·»«<>:/]|::)\s+|_|:\s+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
# The agreement with what is said elsewhere (F1 of words) from which a heading is taken for the headline.
_ONLY = 0.2
_ONE_OF_MANY = 0.35
_LESSER = 0.8


def find_headlines(page: Page, *, site: Site | None = None, listing: Link | None = None) -> list[Candidate]:
    """Candidates for the headline, best first.

    A profile's selector goes first. Then comes the heading on the page that agrees best with what the page says of
    itself (JSON-LD, meta tags, title) and with what the listing said; then these themselves.
    """
    found: list[Candidate] = []
    if site is not None and site.headline:
        found.extend(Candidate(read_text(n, _LONGEST), "profile") for n in page.tree.css(site.headline)[:3])
    names = fold_names_of(page, site=site)
    stated = _list_stated(page, listing, names)
    unfit = {fold_text(n) for n in list_site_names(page, site=site)}
    shown = _choose_heading(page, stated, names, unfit)
    if shown is None:
        shown = _find_shown(page, stated)
    if shown is not None:
        found.append(shown)
    found.extend(stated)
    return [c for c in found if fold_text(c.value)]


def _list_stated(page: Page, listing: Link | None, names: frozenset[str]) -> list[Candidate]:
    """What is said about the headline anywhere but in a heading, site names cut off."""
    stated: list[Candidate] = []
    for article in page.json_ld_articles[:1]:
        stated.extend(Candidate(v, "json-ld:headline") for v in read_strings(article.get("headline")))
        if not stated:
            stated.extend(Candidate(v, "json-ld:name") for v in read_strings(article.get("name")))
    stated.extend(Candidate(v, f"meta:{k}") for k, v in list(page.read_meta("og:title"))[:1])
    stated.extend(Candidate(v, f"meta:{k}") for k, v in list(page.read_meta("twitter:title", "headline"))[:1])
    if listing is not None and listing.headline:
        stated.append(Candidate(listing.headline, "listing"))
    if page.title:
        stated.append(Candidate(page.title, "title"))
    cut = [Candidate(cut_folded_names(normalise_text(c.value[: _LONGEST * 2]), names), c.rule) for c in stated]
    return [Candidate(_cut_agreed(c.value, (o.value for o in cut if o.rule != c.rule)), c.rule) for c in cut]


def _cut_agreed(text: str, others: Iterable[str]) -> str:
    """The text up to a mark ("Headline | Section | Site") where another source says that the headline ends there."""
    marks = list(_TITLE_MARK.finditer(text))
    if not marks:
        return text
    folded = {fold_text(o) for o in others}
    for mark in reversed(marks):
        head = text[: mark.start()]
        if len(head) > 12 and fold_text(head) in folded:
            return head
    return text


def _choose_heading(
    page: Page, stated: list[Candidate], names: frozenset[str], site_names: set[str]
) -> Candidate | None:
    """The heading that is the headline; None where no heading is fit for it."""
    said = {fold_text(c.value) for c in stated}
    evidence = [_list_words(s) for s in said]
    unfit = (site_names | _list_title_rests(page.title, said)) - said
    headings = page.landmarks.headings[:_MOST_HEADINGS]
    first = [h for h in headings if h.tag == "h1" and h.folded and h.folded not in unfit and not _is_outside(h)]
    # On an article's page one first heading is the headline even when titles made for search engines share no word.
    only = 0.0 if page.json_ld_articles else _ONLY
    best = _choose_agreeing(first, evidence, only if len(first) == 1 else _ONE_OF_MANY)
    if best is None:
        lesser = [h for h in headings if h.tag != "h1" and h.folded and h.folded not in unfit]
        best = _choose_agreeing(lesser, evidence, _LESSER)
    if best is None:
        return None
    rule = best.tag if best.tag in ("h1", "h2") else "itemprop:headline"
    text = _read_heading(best, said)
    sources = [fold_text(c.value) for c in stated]
    agreed = _cut_agreed(text, (s for s in sources if sources.count(s) > 1))
    return Candidate(cut_folded_names(agreed, names), rule)


def _choose_agreeing(headings: list[Landmark], evidence: list[set[str]], least: float) -> Landmark | None:
    """The heading that agrees best with the evidence, the first of equals; None where none agrees enough."""
    best, most = None, least
    for heading in headings:
        words = _list_words(heading.folded)
        agreement = max((_agree(words, e) for e in evidence), default=1.0)
        if (agreement > most or (best is None and agreement >= least)) and (
            heading.tag == "h1" or not _is_outside(heading)
        ):
            best, most = heading, agreement
    return best


def _list_title_rests(title: str | None, said: set[str]) -> set[str]:
    """What a title has beside the headline, such as "My Blog" in "My Blog: Small adventures"; folded."""
    rests = set()
    title = normalise_text((title or "")[:_LONGEST])
    for mark in _TITLE_MARK.finditer(title):
        head, tail = fold_text(title[: mark.start()]), fold_text(title[mark.end() :])
        if head in said:
            rests.add(tail)
        if tail in said:
            rests.add(head)
    return rests


def _is_outside(heading: Landmark) -> bool:
    """Whether a heading is hidden, or stands where headlines do not: breadcrumbs, the logo, navigation."""
    if _NO_HEADING.search(heading.names) or is_hidden(heading.node):
        return True
    for distance, ancestor in enumerate(list_ancestors(heading.node)):
        if ancestor.tag in _OUTSIDE or (distance < 3 and _NO_HEADING.search(read_names(ancestor))):
            return True
    return False


def _read_heading(heading: Landmark, said: set[str]) -> str:
    """The heading's text; only a part of it where that is what is said elsewhere and the rest is a kicker."""
    parts = list(_list_parts(heading.node))
    if len(parts) < 2:
        return heading.text
    whole_is_said = heading.folded in said
    for part in parts:
        text = read_text(part, _LONGEST)
        if fold_text(text) in said and len(text) > 12:
            others = [p for p in parts if p is not part]
            if not whole_is_said or any(_KICKER.search(read_names(p)) for p in others):
                return text
    return heading.text


def _list_parts(node: LexborNode) -> Iterator[LexborNode]:
    """The elements inside a heading, two levels deep, those that hold the same text as the heading aside."""
    for child in node.iter(include_text=False):
        yield child
        yield from child.iter(include_text=False)


def _list_words(folded: str) -> set[str]:
    """The words of a folded text; pairs of characters where its script sets no spaces."""
    if _UNSPACED.search(folded):
        solid = folded.replace(" ", "")
        return {solid[i : i + 2] for i in range(len(solid))}
    return set(folded.split())


def _agree(one: set[str], other: set[str]) -> float:
    """How far two sets of words are the same: 1 where they are, 0 where they share none (F1)."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def _find_shown(page: Page, stated: list[Candidate]) -> Candidate | None:
    """Text on the page that is one of the stated headlines, in its own spelling: old pages have no headings."""
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
