"""Finds the headline above a story by all that speaks for each line, where neither title nor address tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.blocks import Block
from ..page.elements import Landmark, list_ancestors, read_names, read_text
from ..page.page import Page
from ..text.clean import fold_text
from ..text.tables import load_link_words, might_announce
from ..times.timestamps import find_time_text, might_hold_time
from ..urls.parsing import split_url
from .body.lines import is_call, is_of_site, is_picture_credit
from .body.story_region import count_told
from .navigation import is_in_menu, load_section_names, read_href
from .people.by_words import begins_comments, begins_with_by
from .people.named_line import names_people, says_who_wrote
from .prose import SOLID, weigh_text
from .section_keywords import says_little
from .text_type import is_bold, measure_type

_ABOVE = 25  # blocks above the story among which its headline is looked for
_STORY = 4  # texts of the story whose words are compared
_LONGEST_OF_LIST = 40  # letters of a list's label
_LONGEST, _SHORTEST = 240, 10  # characters; a sign of Chinese, Japanese or Korean counts for several
_OF_HEADING = {"h1": 3.0, "h2": 2.5, "h3": 2.0, "h4": 1.5, "h5": 1.0, "h6": 0.5}
_NAMED = re.compile(
    r"(?<![a-z])(?:(?:post|entry|article|art|news|story|item|content|detail|view|main)?[-_]?"
    r"(?:title|headline|head|tit|ttl|t[ií]tulo|titel|titre|titolo|titulek|tytul|tieu[-_]?de|judul|baslik|subject))"
    r"(?![a-z])",
    re.IGNORECASE,
)
_NAMED_OTHER = re.compile(
    r"sub-?(?:title|head)|site|page-?title|block-?title|widget|logo|brand|masthead|banner|crumb|menu|nav|caption|sidebar"
    r"|slogan|tagline|description|related|section-?(?:title|head)|head(?:er)?(?:__|-)",
    re.IGNORECASE,
)
_NEAR = 3  # blocks below a headline among which its time and byline stand
_SIGNS = "◆◇■□●○▼▲▶★☆・•»›> "
_JOINTS, _LONGEST_LABEL = ":：|｜│┃»›>-–— ", 30  # between a section and the headline, and characters of the section
ENOUGH, _ENOUGH_TOLD = 2.0, 1.0  # the second where the story has a word of the line
_LESS = 2.0
_OPENING, _CLOSING = "([（［【〔", ")]）］】〕"
_BEFORE_TIME, _BEHIND_TIME = f" {_OPENING}|｜/·•:：–—-,", f" {_CLOSING}|｜/·•:：–—-,"
_APART = f"{_BEFORE_TIME}{_CLOSING}"
_TRAIL_MARKS = tuple(">»›/|→")
_PHRASING = frozenset(("em", "i", "cite", "q", "mark", "abbr", "sub", "sup", "b", "strong"))  # set so inside a headline
_SHORTEST_REST = 10  # letters of a headline behind a label
MUCH_MORE = 1.5  # by so much must more speak for another line than for a heading
_SENTENCE_ENDS = (".", "。", ":", "：", ";", "।")
_LINKED = 0.5  # of its characters
_WORD = re.compile(r"[^\W\d_]{4,}")


class ScoredLine(NamedTuple):
    text: str
    node: LexborNode
    score: float


def find_by_evidence(page: Page, start: int, slug: frozenset[str], unfit: set[str]) -> ScoredLine | None:
    """Returns the line that most speaks for among those above the story's first text, at the place `start`.

    `slug` are the words of the address, `unfit` folded texts that are no headline, such as the site's name.
    """
    blocks = page.blocks.blocks
    above = [place for place in range(max(0, start - _ABOVE), start) if not blocks[place].hidden]
    story = blocks[start : start + _STORY]
    found: list[ScoredLine] = []
    for place in above:
        for line, node in _list_lines(page, blocks[place]):
            if _might_be_headline(line) and fold_text(line) not in unfit:
                found.append(ScoredLine(line, node, _score(page, place, start, line, node, story, slug)))
    best = max(reversed(found), key=lambda one: one.score, default=None)
    if best is None or best.score < (_ENOUGH_TOLD if _measure_told(best.text, story) > 0 else ENOUGH):
        return None
    # A trail ends with the headline.
    ends = (one for one in found if one.text != best.text and _ends_trail(best.text, one.text))
    return next((one for one in ends if one.score > best.score - _LESS), best)


def _ends_trail(text: str, end: str) -> bool:
    return text.endswith(end) and text.removesuffix(end).rstrip()[-1:] in _TRAIL_MARKS


def measure_told(line: str, blocks: list[Block], start: int) -> float:
    """Returns the share of a line's longer words that the story's first texts have."""
    return _measure_told(line, blocks[start : start + _STORY])


def score_heading(page: Page, heading: Landmark, start: int, slug: frozenset[str]) -> float:
    """Returns how much speaks for a heading, as for a line; 0 where it is not above the story."""
    blocks = page.blocks.blocks
    for place in range(start - 1, -1, -1):
        if fold_text(blocks[place].text) == heading.folded:
            return _score(page, place, start, blocks[place].text, heading.node, blocks[start : start + _STORY], slug)
    return 0.0


def _list_lines(page: Page, block: Block) -> Iterator[tuple[str, LexborNode]]:
    """Yields a block's text with its element, or that of the element inside which holds all of it."""
    element = page.blocks.elements[block.element]
    inner = element.css("b, strong, big, font, span")[:8]
    node = next((node for node in inner if read_text(node, _LONGEST + 1) == block.text), element)
    rest = cut_time(block.text, node)
    if rest != block.text:
        own = next((one for one in inner if read_text(one, _LONGEST + 1) == rest), node)
        yield rest.lstrip(_SIGNS), own
    yield _cut_section(page, block.text, node).lstrip(_SIGNS), node


def cut_time(text: str, node: LexborNode) -> str:
    """Returns a line without the day before or behind it that stands in an element of its own, or in brackets."""
    if len(text) > _LONGEST or not might_hold_time(text):
        return text
    time = find_time_text(text)
    if time is None or not _has_digits(time):
        return text
    before, behind = text.rstrip(_CLOSING), text.lstrip(_OPENING)
    if not (before.endswith(time) or behind.startswith(time)) or not _stands_apart(text, time, node):
        return text
    if before.endswith(time):
        return before.removesuffix(time).rstrip(_BEFORE_TIME) or text
    return behind.removeprefix(time).lstrip(_BEHIND_TIME) or text


def _stands_apart(text: str, time: str, node: LexborNode) -> bool:
    """Says whether a time in a line stands in brackets, or in an element of its own."""
    at = text.find(time)
    if text[at - 1 : at] in _OPENING and text[at + len(time) : at + len(time) + 1] in _CLOSING and at:
        return True
    return any(read_text(one, _LONGEST).strip(_APART) == time for one in node.css("*")[:8])


def _cut_section(page: Page, text: str, node: LexborNode) -> str:
    """Returns a line without the section before a headline: a link and a mark, or a label in an element of its own.

    "Trade : The headline", "<span>Trade</span> The headline". A word set in italics or bold is a label where news sites
    or the menu call a section so.
    """
    link = node.css_first("a")
    label = read_text(link, _LONGEST) if link is not None and _leads_elsewhere(page, link) else ""
    rest = text.removeprefix(label).lstrip()
    if label and 0 < len(label) <= _LONGEST_LABEL and rest[:1] in _JOINTS:
        return rest.lstrip(_JOINTS)
    first = next((one for one in node.iter(include_text=True) if not _is_blank(one)), None)
    if first is None or first.is_text_node:
        return text
    label = read_text(first, _LONGEST)
    rest = text.removeprefix(label).lstrip(_JOINTS)
    if not 0 < len(label) <= _LONGEST_LABEL or rest == text or weigh_text(rest) < _SHORTEST_REST:
        return text
    is_label = first.tag not in _PHRASING or fold_text(label) in load_section_names() or is_in_menu(page, label)
    return rest if is_label and (weigh_text(rest) > weigh_text(label) or SOLID.search(rest)) else text


def _is_blank(node: LexborNode) -> bool:
    return node.is_text_node and not (node.text_content or "").strip()


def _might_be_headline(line: str) -> bool:
    if len(line) > _LONGEST or weigh_text(line) < _SHORTEST or begins_comments(line):
        return False
    if len(line.split()) < 2 and not SOLID.search(line):
        return False
    return not (begins_with_by(line) or says_who_wrote(line) or is_picture_credit(line) or is_of_site(line))


def _score(
    page: Page, place: int, start: int, line: str, node: LexborNode, story: list[Block], slug: frozenset[str]
) -> float:
    blocks = page.blocks.blocks
    block = blocks[place]
    around = (node, *list_ancestors(node, 2))
    heading = next((one.tag for one in around if one.tag in _OF_HEADING), None)
    score = _OF_HEADING[heading] if heading else 1.0 * is_bold(node, line) + 0.5 * max(0, measure_type(node, line) - 3)
    # What a site's own elements are called are names, too: "app-card-title".
    names = " ".join(
        f"{one.tag} {read_names(one)}" if "-" in (one.tag or "") else read_names(one) for one in around[:2]
    )
    score += 1.0 * (not heading and any(one.attributes.get("role") == "heading" for one in around[:2]))
    score += 2.0 * bool(_NAMED.search(names)) - 1.5 * bool(_NAMED_OTHER.search(names))
    score -= 0.1 * min(start - place, 20)
    score += 3.0 * _measure_told(line, story)
    score -= 1.5 * line.endswith(_SENTENCE_ENDS)
    near = blocks[place + 1 : min(place + 1 + _NEAR, start)]
    score += 1.0 * any(_tells_when_or_who(one.text) for one in near)
    score -= 3.0 * _is_below_picture(node) + 3.0 * _is_time(line) + 3.0 * names_people(line)
    folded = fold_text(line)
    score -= 3.0 * (says_little(folded) or folded in load_section_names() or is_in_menu(page, line) or is_call(line))
    score -= 3.0 * (weigh_text(line) < _LONGEST_OF_LIST and _heads_list(folded))
    if slug:
        words = set(folded.split())
        score += 4.0 * len(words & slug) / len(slug)
    if block.link_characters >= _LINKED * len(block.text):
        score -= 3.0 if _leads_elsewhere(page, node) else 0.0
    score -= 1.5 * (weigh_text(line) < 2 * _SHORTEST)
    return score


def _heads_list(folded: str) -> bool:
    """Says whether a short line heads a list of other stories: "Related", "Most read"."""
    words = load_link_words()
    return might_announce(folded) and any(
        pattern.search(folded) for pattern in (words.related, words.latest, words.most_read)
    )


def _measure_told(line: str, story: list[Block]) -> float:
    """Returns the share of a line's longer words that the story's first texts have, inflected or not."""
    if SOLID.search(line):
        asked = max(len(line.casefold()) - 1, 1)
        return min(1.0, 2 * count_told(story, line) / asked)
    asked = len(set(_WORD.findall(line.casefold())))
    return count_told(story, line) / asked if asked else 0.0


def _tells_when_or_who(text: str) -> bool:
    return len(text) <= 120 and (_is_time(text) or begins_with_by(text))


def _is_time(text: str) -> bool:
    return len(text) <= 120 and might_hold_time(text) and find_time_text(text) is not None and _has_digits(text)


def _has_digits(text: str) -> bool:
    return sum(map(str.isdigit, text)) >= 3


def _is_below_picture(node: LexborNode) -> bool:
    """Says whether a picture stands right before a line, in its own element or one around it."""
    one: LexborNode | None = node
    for _ in range(2):
        before = one.prev if one is not None else None
        while before is not None and before.is_text_node and not (before.text_content or "").strip():
            before = before.prev
        if before is not None:
            if before.is_text_node:
                return False
            is_bare = not (before.text() or "").strip()
            return before.tag == "img" or (is_bare and before.css_first("img") is not None)
        one = one.parent if one is not None else None
    return False


def _leads_elsewhere(page: Page, node: LexborNode) -> bool:
    """Says whether a line's link leads to another page."""
    link = next((one for one in (node, *list_ancestors(node, 2)) if one.tag == "a"), None) or node.css_first("a[href]")
    href = read_href(link) if link is not None else ""
    here, there = split_url(page.url or ""), split_url(page.join(href) or "") if href else None
    return there is not None and (there.path, there.query) != (here.path, here.query)
