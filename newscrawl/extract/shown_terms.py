"""Joins what a page shows of its section and its keywords."""

from __future__ import annotations

from typing import NamedTuple

from ..page.elements import Landmark
from ..page.page import Page
from ..text.clean import fold_text
from .candidates import Body, Candidate
from .label_lines import join_lines, list_label_lines, stands_elsewhere
from .navigation import load_section_names, read_menu
from .shown_keywords import (
    ShownKeywords,
    find_apart,
    find_shown_keywords,
    find_tagged_keywords,
    is_category,
    list_link_texts,
)
from .shown_sections import find_beside_story, find_page_sections
from .trails import read_trail

_FEWEST_TERMS = 3  # of which the first may be the section
_NEAR_HEADING = 12  # landmarks between a headline and its section


class ShownTerms(NamedTuple):
    sections: list[Candidate]  # best first
    keywords: list[str]
    rule: str | None  # that found the keywords


def find_shown_terms(
    page: Page, heading: Landmark | None, body: Body | None, headline: str | None, *, wants_section: bool = True
) -> ShownTerms:
    """Returns the sections and the keywords that stand beside a story, never those of the lists around it.

    Without `wants_section` there are no sections.
    """
    tagged = find_tagged_keywords(page, heading)
    if tagged is not None and not wants_section:
        return ShownTerms([], tagged.keywords, tagged.rule)
    lines = list_label_lines(page, heading.node if heading is not None else None, body)
    story = f"{headline or ''}\n{body.text if body is not None else ''}"
    own = list(join_lines(heading.node.traverse(include_text=True))) if heading is not None else []
    keywords = tagged or find_shown_keywords(page, lines._replace(between=[*own, *lines.between]), story)
    keywords = keywords if keywords.keywords else find_apart(page, story)
    if not wants_section:
        return ShownTerms([], keywords.keywords, keywords.rule)
    sections = [Candidate(text, "rel:category") for text in _find_categories(page, heading)]
    beside = find_beside_story(page, lines, heading, keywords.links)
    sections += [found for found in beside if found.rule == "label"]
    sections += [Candidate(text, "crumbs") for text in (read_trail(page, headline) if not sections else [])]
    sections += [found for found in beside if found.rule != "label"]
    if not sections:
        current = read_menu(page).find_current()
        sections += [Candidate(current, "menu:current")] if current is not None else []
        sections += [Candidate(text, "page-number") for text in find_page_sections(page)]
    if not sections and (first := _find_first_term(keywords)) is not None:
        # A system that files a story under terms alone has its section before the others.
        return ShownTerms([Candidate(first, "first-term")], keywords.keywords[1:], keywords.rule)
    return ShownTerms(sections, keywords.keywords, keywords.rule)


def _find_first_term(keywords: ShownKeywords) -> str | None:
    """Returns the first of several keywords where it is the name of a section, and most of the others are none."""
    if keywords.rule != "rel:tag" or len(keywords.keywords) < _FEWEST_TERMS:
        return None
    first, *others = (fold_text(text) in load_section_names() for text in keywords.keywords)
    return keywords.keywords[0] if first and 2 * sum(others) < len(others) else None


def _find_categories(page: Page, heading: Landmark | None) -> list[str]:
    """Returns what the link with `rel="category tag"` says that is nearest to the headline."""
    order = heading.order if heading is not None else 0
    categories = [m for m in page.landmarks.tags if is_category(m.node) and not stands_elsewhere(m.node)]
    nearest = sorted(categories, key=lambda mark: (abs(mark.order - order) > _NEAR_HEADING, mark.order < order))
    return list_link_texts(mark.node for mark in nearest[:1])
