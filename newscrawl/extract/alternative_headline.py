"""Finds the second headline of a story: the kicker above its headline, or the strapline below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.elements import (
    Landmark,
    is_hidden,
    list_ancestors,
    list_beside,
    read_names,
    read_text,
    walk_following,
    walk_preceding,
)
from ..page.json_ld import read_strings
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import fold_site_names, fold_text
from ..text.tables import match_any, read_groups
from ..times.timestamps import find_time_text, might_hold_time
from .candidates import Candidate
from .folder_names import load_folder_names
from .heading_text import load_kicker_names
from .headline import Headlines
from .identity import fold_names_of
from .label_lines import LabelLine, Piece, list_lines_above
from .navigation import is_in_menu, load_section_names
from .own_data import list_own_articles
from .people.by_words import begins_with_by
from .section_keywords import find_sections, says_little
from .shown_sections import list_labels

_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_LABELS = frozenset(("a", "nav", "li", "time", "button", "label", "address", "figcaption", "footer", "aside"))
_NO_LINES = frozenset(("li", "time", "button", "label", "address", "figcaption", "nav", "h1", "h2", "dt", "option"))
_WIDE = frozenset(("body", "html", "main", "table", "tbody"))
_MOST_LABELS = 4  # lines above a headline
_MOST_LEVELS = 3
_MOST_LONE_WORDS = 2  # of a kicker that shares no element with its headline
_MOST_BYLINES = 20
_UNSEEN = re.compile(r"sr-only|visually-?hidden|screen-?reader|crumb|a11y|toc\b")
_EDGE_MARKS = " \t|/·•>»›«‹:-–—"
_LONGEST_LINE = 60
_LONGEST_ADDRESS = 400
_REPEATED = "line-above-again"  # the rule of a kicker that says what the section above it does
_MOST_LINKS = 400
_DIGIT = re.compile(r"\d")
_SHORTEST_KICKER = 3
_LONGEST_KICKER = 160
_LONGEST_STRAPLINE = 80
_SENTENCE_ENDS = (".", "!", "…", "。", "！", "؟", "।")


class _KickerWords(NamedTuple):
    names: re.Pattern[str]  # in class names: of a kicker, or of a line below the headline
    labels: tuple[str, ...]  # what a line says that is a label and no headline
    other_line: re.Pattern[str]  # a line with a time, a byline or a trail


@cache
def _load_kicker_words() -> _KickerWords:
    names = rf"{load_kicker_names().pattern}|sub-?(?:title|headline|heading|head)\b|(?<![^\W_])sub(?![-\w])"
    groups = read_groups(__package__, "kickers")
    told = rf"^(?:{match_any(groups['by'])})\s|{match_any(groups['time'])}"
    other = rf"\d{{1,2}}:\d{{2}}|\b(?:19|20)\d\d\b|\bago\b|{told}|[|>›»]"
    return _KickerWords(re.compile(names), groups["label"], re.compile(other, re.IGNORECASE))


def find_alternative_headlines(
    page: Page, shown: Headlines, *, site: Site | None = None, headline: str | None = None
) -> list[Candidate]:
    """Returns candidates for a second headline, best first. None repeats `headline`, the one chosen.

    `shown` tells where the headline stands. A line that is a link or the article's section is a label, and no
    candidate.
    """
    found = list_second_headlines(page, shown, site=site, headline=headline)
    if not found:
        return []
    words, wanted = _load_kicker_words(), fold_text(headline or "")
    unwanted = {wanted, "", *words.labels, *(fold_text(c.value) for c in find_sections(page, site=site))}
    unwanted.update(fold_text(v) for _, v in page.read_meta("description", "og:description"))
    names = fold_names_of(page, site=site)
    return [
        c
        for c in found
        if c.rule == _REPEATED or not (fold_text(c.value) in unwanted or fold_site_names([c.value]) & names)
    ]


def list_second_headlines(
    page: Page, shown: Headlines, *, site: Site | None = None, headline: str | None = None
) -> list[Candidate]:
    """Returns all lines that may be a second headline, best first, labels and repetitions among them."""
    found: list[Candidate] = []
    if site is not None and site.alternative_headline:
        found.extend(Candidate(read_text(n), "profile") for n in page.tree.css(site.alternative_headline)[:3])
    if shown.kicker and not says_little(fold_text(shown.kicker)) and not is_in_menu(page, shown.kicker):
        found.append(Candidate(shown.kicker, "kicker"))
    wanted = fold_text(headline or "")
    heading = _find_heading(page, shown.heading, wanted) if wanted else None
    if shown.kicker and not found and heading is not None and _has_badge_above(page, heading):
        found.append(Candidate(shown.kicker, _REPEATED))
    if heading is not None:
        found.extend(_find_inside(heading, wanted))
        found.extend(_find_above(page, heading) or _find_line_above(page, heading))
        found.extend(_find_below(heading))
    for article in list_own_articles(page)[:1]:
        values = read_strings(article.get("alternativeHeadline"))
        found.extend(Candidate(v, "json-ld:alternativeHeadline") for v in values)
    return found


def _find_heading(page: Page, shown: Landmark | None, wanted: str) -> LexborNode | None:
    """Returns the heading that shows the headline, with or without a kicker in it."""
    if shown is not None and shown.folded.endswith(wanted):
        return shown.node
    for heading in page.landmarks.headings[:40]:
        if heading.tag not in ("h1", "h2"):
            continue
        folded = heading.folded
        if folded == wanted or (
            len(wanted) > 12 and folded.endswith(wanted) and len(folded) < len(wanted) + _LONGEST_KICKER
        ):
            return heading.node
    return None


def _find_inside(heading: LexborNode, wanted: str) -> Iterator[Candidate]:
    """Returns the text in the heading before the headline."""
    for node in heading.css("*")[:12]:
        text = read_text(node, _LONGEST_KICKER + 1)
        if (
            _load_kicker_words().names.search(read_names(node))
            and _is_line(text)
            and not wanted.startswith(fold_text(text))
        ):
            yield Candidate(text.rstrip(" :–—-"), "kicker")


def _find_above(page: Page, heading: LexborNode) -> list[Candidate]:
    """Returns the line right above the heading, where it is marked as a kicker or is a heading.

    A line with the time may stand between.
    """
    around = {a.mem_id for a in list_ancestors(heading, 4) if a.tag != "body"}
    for text_node in walk_preceding(heading):
        text = (text_node.text_content or "").strip()
        if not text or (len(text) <= _LONGEST_LINE and _is_time(text)):
            continue
        if not any(a.mem_id in around for a in list_ancestors(text_node, 6)) and heading.parent is not None:
            return []
        return list(_read_marked(text_node, "kicker", any_heading=True)) or _read_marked_link(page, text_node)
    return []


def _is_time(text: str) -> bool:
    """Says whether a line has a time; a word such as "year" is none."""
    return might_hold_time(text) and find_time_text(text) is not None


def _read_marked_link(page: Page, text_node: LexborNode) -> list[Candidate]:
    """Returns a link that is marked as a kicker and that names no section: it leads to a subject, as kickers may."""
    link = next((a for a in list_ancestors(text_node, 3) if a.tag == "a"), None)
    text = read_text(link, _LONGEST_LINE + 1) if link is not None else ""
    around = link.parent if link is not None else None
    marked = [one for one in (link, around) if one is not None and read_text(one, _LONGEST_LINE + 1) == text]
    if not any(load_kicker_names().search(read_names(one)) for one in marked):
        return []
    leads_to_tag = load_folder_names().tag.search((marked[0].attributes.get("href") or "")[:_LONGEST_ADDRESS])
    is_section = fold_text(text) in load_section_names() or (not leads_to_tag and is_in_menu(page, text))
    return [Candidate(text, "kicker")] if _is_line(text) and len(text) <= _LONGEST_LINE and not is_section else []


def _find_line_above(page: Page, heading: LexborNode) -> list[Candidate]:
    """Returns the nearest line above the heading that is no label of it: no link, no section, no time, no byline.

    It stands in an element with the heading, or right before it; and once on the page.
    """
    lines = list_labels(list_lines_above(page, heading))[:_MOST_LABELS]
    if len(lines) > 1 and _repeats_section(*lines[:2]):
        return [Candidate(lines[0].text, _REPEATED)]
    for line in lines:
        for place, piece in reversed(list(enumerate(line.pieces))):
            text = piece.text.strip(_EDGE_MARKS)
            if piece.link is not None or not piece.folded or _is_time(text) or begins_with_by(text):
                continue
            if _is_label_of_link(line, place):
                continue
            if piece.folded in load_section_names() and not _is_section_told(page, lines, piece):
                continue  # the section itself, where no link above the headline names it
            if not _might_be_kicker(page, line, text, heading):
                return []
            if is_in_menu(page, text):
                continue
            is_beside_other = any(not _names_section(page, link) for link in line.links)
            is_kicker = not (is_beside_other or _is_repeated(text, heading) or _stands_again(page, text))
            return [Candidate(text, "line-above")] if is_kicker else []
    return []


def _has_badge_above(page: Page, heading: LexborNode) -> bool:
    """Says whether a link alone above the headline names the section: what stands in the headline is a kicker."""
    lines = list_labels(list_lines_above(page, heading))[:1]
    pieces = lines[0].pieces if lines else []
    return len(pieces) == 1 and pieces[0].link is not None and _names_section(page, pieces[0])


def _repeats_section(line: LabelLine, before: LabelLine) -> bool:
    """Says whether a row of a table is the kicker below a section that says the same."""
    is_plain = len(line.pieces) == len(before.pieces) == 1 and not line.links and not before.links
    is_same = is_plain and line.pieces[0].folded == before.pieces[0].folded in load_section_names()
    return is_same and line.holder.mem_id != before.holder.mem_id and line.holder.tag == before.holder.tag == "td"


def _is_section_told(page: Page, lines: list[LabelLine], piece: Piece) -> bool:
    """Says whether a link in the lines names another section than a piece does; or a word does of a menu without it."""
    others = [other for line in lines for other in line.pieces if other.folded != piece.folded]
    if any(_names_section(page, other) for other in others if other.link is not None):
        return True
    told = (other for other in others if other.folded in load_section_names() and is_in_menu(page, other.text))
    return any(told) and not is_in_menu(page, piece.text)


def _is_label_of_link(line: LabelLine, place: int) -> bool:
    """Says whether a piece of a line stands right before a link, as its label does: "Filed under" before "Arts"."""
    following = line.pieces[place + 1 : place + 2]
    return bool(following) and following[0].link is not None and line.pieces[place].text.rstrip()[-1:] not in "|/·•>»›"


def _names_section(page: Page, label: Piece) -> bool:
    """Says whether a label is what news sites call a section, or what the site's menu does."""
    return label.folded in load_section_names() or is_in_menu(page, label.text)


def _might_be_kicker(page: Page, line: LabelLine, text: str, heading: LexborNode) -> bool:
    is_entry_alone = line.holder.tag == "li" and is_only_child(line.holder)  # a list of one is set as a line
    if (
        (line.holder.tag in _NO_LINES and not is_entry_alone)
        or not _is_line(text)
        or len(text) > _LONGEST_LINE
        or _DIGIT.search(text)
    ):
        return False
    folded = fold_text(text)
    if says_little(folded) or text.endswith((*_SENTENCE_ENDS, ":", "：")) or folded == fold_text(page.title or ""):
        return False
    if any(is_hidden(one) or _UNSEEN.search(read_names(one)) for one in (line.holder, *list_ancestors(line.holder, 2))):
        return False
    if any(
        one.tag == "img" or (not one.is_text_node and one.css_first("img")) for one in list_beside(line.holder, "prev")
    ):
        return False  # a caption
    if any(folded in byline.folded for byline in page.landmarks.bylines[:_MOST_BYLINES]):
        return False
    holders = (line.holder, *list_ancestors(line.holder, _MOST_LEVELS))
    around = {a.mem_id for a in list_ancestors(heading, _MOST_LEVELS) if a.tag not in _WIDE and a.parent is not None}
    if any(holder.mem_id in around for holder in holders):
        return True
    beside = {a.mem_id for a in (heading, *list_ancestors(heading, _MOST_LEVELS))}
    is_beside = any((below := _step_on(holder)) is not None and below.mem_id in beside for holder in holders)
    # A rule right above it parts it from the page's head.
    is_parted = any(one.tag == "hr" for one in islice(list_beside(line.holder, "prev"), 2) if not one.is_text_node)
    is_row = line.holder.tag == "td" and is_only_child(line.holder)  # a row of the table that has the headline's
    return is_beside and (is_parted or is_row or len(text.split()) <= _MOST_LONE_WORDS)


def _stands_again(page: Page, text: str) -> bool:
    """Says whether a text of the page stands there once more, or a link says it."""
    folded = fold_text(text)
    texts = (block.text for block in page.blocks.blocks if not (block.link_characters and block.text.islower()))
    return sum(fold_text(one) == folded for one in texts) > 1 or _is_linked(page, folded)


def _is_repeated(text: str, heading: LexborNode) -> bool:
    """Says whether the heading repeats a text, as that of a page on a subject does."""
    return f" {fold_text(text)} " in f" {fold_text(read_text(heading))} "


def _step_on(node: LexborNode) -> LexborNode | None:
    """Returns the next element beside an element."""
    following = node.next
    while following is not None and (following.is_text_node or following.tag in ("br", "hr")):
        if following.is_text_node and (following.text_content or "").strip():
            return None
        following = following.next
    return following


def _is_linked(page: Page, folded: str) -> bool:
    """Says whether a link says the same; one in small letters is a keyword."""
    texts = ((node.text() or "")[:_LONGEST_LINE] for node, _ in islice(page.blocks.anchors, _MOST_LINKS))
    return any(fold_text(text) == folded and not text.islower() for text in texts)


def _find_below(heading: LexborNode) -> Iterator[Candidate]:
    """Returns the line right below the heading, where it is marked as a strapline and too short for a standfirst."""
    for node in walk_following(heading, 40):
        if node.is_text_node and (node.text_content or "").strip():
            yield from _read_marked(node, "strapline", any_heading=False)
            return


def _read_marked(text_node: LexborNode, rule: str, *, any_heading: bool) -> Iterator[Candidate]:
    ancestors = list_ancestors(text_node, 4)
    if any(a.tag in _LABELS and not (a.tag == "li" and is_only_child(a)) for a in ancestors[:3]):
        return
    for ancestor in ancestors:
        marked = _load_kicker_words().names.search(read_names(ancestor))
        if marked or (any_heading and ancestor.tag in _HEADINGS):
            text = read_text(ancestor, _LONGEST_KICKER + 1)
            is_strapline = len(text) <= _LONGEST_STRAPLINE and not text.endswith(_SENTENCE_ENDS)
            if _is_line(text) and (any_heading or is_strapline):
                yield Candidate(text, rule)
            return


def is_only_child(node: LexborNode) -> bool:
    """Says whether an element has no other beside it."""
    return not any(
        other is not None and not other.is_text_node
        for other in (*list_beside(node, "prev"), *list_beside(node, "next"))
    )


def _is_line(text: str) -> bool:
    if " / " in text:
        return False  # a trail
    return _SHORTEST_KICKER <= len(text) <= _LONGEST_KICKER and not _load_kicker_words().other_line.search(text)
