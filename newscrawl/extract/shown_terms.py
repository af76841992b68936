"""Finds the section and the keywords that a page shows: as links beside the headline and below the story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple
from urllib.parse import unquote

from selectolax.lexbor import LexborNode

from ..page.blocks import Block
from ..page.elements import Landmark, list_ancestors, read_names, read_text
from ..page.page import Page
from ..text.clean import fold_text, normalise_text
from ..text.tables import match_any, read_groups
from ..times.parse import might_hold_time
from .candidates import Body, Candidate
from .people.by_words import begins_with_by

_LONGEST = 60  # characters of a term
_MOST_TERMS = 30
_MOST_GROUPS = 20
_MOST_LINKS = 120  # from the page's top, among which breadcrumbs begin
_BESIDE = 6  # blocks above the headline
_BELOW = 12  # blocks below the story among which its keywords stand
_FEWEST_LISTED = 2  # links to tags in a row, where nothing else says that they are keywords
_MOST_CRUMBS = 3  # links of a trail that begins with the site's name
_MOST_WORDS = 3  # of a section's name behind the site's
_TOGETHER = 3  # elements up to one that two links of a list share
_NEAR_HEADING = 12  # landmarks between a headline and its section
_MOST_OUTSIDE = 8  # keywords outside the element that holds the headline: what has more is a cloud of the site's tags
_WIDE = frozenset(("html", "body", "main"))
_ELSEWHERE = re.compile(
    r"related|recommend|sidebar|widget|teaser|\bcards?\b|promo|popular|latest|trending|comment|footer-"
)
_OF_TAGS = re.compile(
    r"/(?:tags?|labels?|keywords?|key-?words?|mots?(?:-cles?)?|etiquetas?|etiketler?|etiket|schlagwort(?:e|er)?"
    r"|topics?|themen?|temas?|stichworte?|emne|emneord|avainsanat?|tagi|stitky|cimke|teg|tema|mavzu)/[^/?#]+/?$|[?&](?:tags?|keywords?|k)=",
    re.IGNORECASE,
)
_OF_SECTIONS = re.compile(
    r"/(?:categor(?:y|ia|ie)s?|kategorie?n?|cat|rubri(?:k|que|ek|ca)s?|sections?|seccion(?:es)?|sezion[ei]|kategori(?:er)?)[/_-]"
    r"|[/_?&-]cat(?:egory)?[_=-]",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"[\[［【]\s*([^\[\]［］【】]{2,24}?)\s*[\]］】]")  # "[Culture]"
_CRUMB_MARK = re.compile(r"[>»›→/|·•:-]{1,3}")
_STEP = re.compile(r"[>»›→/]{1,2}")  # behind the site's name, which a menu may begin with
_STEPS = re.compile(r"\s+[>»›→/]{1,2}\s+")
_SECTION_NAME = re.compile(
    r"\b(?:\w+-)?(?:secci[oó]n|section|sezione|rubri[kc]a?|rubrique|kategorie|category|seccion)\b"
)


class _TermWords(NamedTuple):
    of_tags: re.Pattern[str]  # what stands before keywords: "Tags:"
    of_section: re.Pattern[str]  # what stands before a section: "Filed under"
    home: frozenset[str]


@cache
def _load_term_words() -> _TermWords:
    groups = read_groups(__package__, "sections")

    def begin(group: str) -> re.Pattern[str]:
        words = match_any(groups[group], r"\s+")
        return re.compile(rf"\W*(?:{words})(?:\s*[:：]\W*|\W*$|\s+)", re.IGNORECASE)

    return _TermWords(begin("before keywords"), begin("before section"), frozenset(groups["home"]))


class ShownTerms(NamedTuple):
    sections: list[Candidate]  # best first
    keywords: list[str]
    rule: str | None  # that found the keywords


def find_shown_terms(page: Page, heading: Landmark | None, body: Body | None, headline: str | None) -> ShownTerms:
    """Returns the sections and the keywords that stand beside a story, never those of the lists around it."""
    tags, categories = _split_tags(page, heading)
    story = _Story(page, body)
    labelled, filed = _read_labels(story)
    sections = [Candidate(text, "rel:category") for text in categories[:1]]
    sections += [Candidate(text, "label") for text in filed[:1]]
    sections += [Candidate(text, "above-headline") for text in (_read_above(heading) if heading is not None else [])]
    if not sections:
        sections += [Candidate(text, "crumbs") for text in _read_crumbs(page, headline)]
        sections += [Candidate(text, "byline") for text in _read_filed(story)]
    for keywords, rule in ((tags, "rel:tag"), (labelled, "label"), (_find_row(page, story), "link:tag")):
        if keywords:
            return ShownTerms(sections, keywords[:_MOST_TERMS], rule)
    return ShownTerms(sections, [], None)


def _split_tags(page: Page, heading: Landmark | None) -> tuple[list[str], list[str]]:
    """Returns the texts of the story's links with `rel="tag"`: keywords, and sections."""
    order = heading.order if heading is not None else 0
    tags: list[list[Landmark]] = []
    categories: list[Landmark] = []
    last: Landmark | None = None
    for mark in page.landmarks.tags[: _MOST_GROUPS * _MOST_TERMS]:
        if _stands_elsewhere(mark.node):
            continue
        if "category" in (mark.node.attributes.get("rel") or "") or _OF_SECTIONS.search(_read_address(mark.node)):
            categories.append(mark)
        elif last is not None and _share_list(last.node, mark.node):
            tags[-1].append(mark)
            last = mark
        else:
            tags.append([mark])
            last = mark
    around = {a.mem_id for a in list_ancestors(heading.node, 6)} if heading is not None else set()
    own = [
        group for group in tags if any(a.mem_id in around for a in list_ancestors(group[0].node) if a.tag not in _WIDE)
    ]
    behind = [group for group in tags if group[0].order > order and len(group) <= _MOST_OUTSIDE]
    chosen = (own or behind)[:1]
    nearest = sorted(categories, key=lambda mark: (abs(mark.order - order) > _NEAR_HEADING, mark.order < order))
    return _list_texts(mark.node for group in chosen for mark in group), _list_texts(mark.node for mark in nearest[:1])


def _list_texts(nodes: Iterator[LexborNode]) -> list[str]:
    texts = (normalise_text(read_text(node, _LONGEST + 1)).strip(" ,#") for node in nodes)
    return list(dict.fromkeys(text for text in texts if 1 <= len(text) <= _LONGEST))


def _read_address(node: LexborNode) -> str:
    return unquote((node.attributes.get("href") or "")[:400])


def _stands_elsewhere(node: LexborNode) -> bool:
    """Says whether a link belongs to a teaser or a list beside the story."""
    for ancestor in list_ancestors(node, 8):
        if ancestor.tag in ("aside", "nav"):
            return True
        if ancestor.tag in ("body", "main", "html"):
            return False
        if _ELSEWHERE.search(read_names(ancestor)):
            return True
    return False


def _share_list(one: LexborNode, other: LexborNode) -> bool:
    around = {ancestor.mem_id for ancestor in list_ancestors(other, _TOGETHER)}
    return any(ancestor.mem_id in around for ancestor in list_ancestors(one, _TOGETHER))


class _Story:
    """Where the story stands among the page's blocks, and the links near it."""

    def __init__(self, page: Page, body: Body | None) -> None:
        blocks = page.blocks.blocks
        kept = {id(block) for block in body.blocks if block.kept} if body is not None else set()
        places = [place for place, block in enumerate(blocks) if id(block) in kept]
        first, last = (places[0], places[-1]) if places else (0, -1)
        above = blocks[max(0, first - _BESIDE) : first]
        self.last_element = blocks[last].element if places else 0
        self.below = blocks[last + 1 : last + 1 + _BELOW] if places else []
        self.near = [*above, *self.below, *(blocks[place] for place in places[-2:])]
        self.links: dict[int, list[LexborNode]] = {}  # by the element that holds them
        wanted = {block.element for block in self.near}
        for node, place in page.blocks.anchors:
            if place in wanted:
                self.links.setdefault(place, []).append(node)


def _read_labels(story: _Story) -> tuple[list[str], list[str]]:
    """Keywords and sections behind a label: "Tags: …", "Filed under …", in one block or in the links that follow it."""
    words = _load_term_words()
    keywords: list[str] = []
    sections: list[str] = []
    for place, block in enumerate(story.near):
        for pattern, found in ((words.of_tags, keywords), (words.of_section, sections)):
            label = pattern.match(block.text[: 2 * _LONGEST]) if not found else None
            if label is None:
                continue
            inside = story.links.get(block.element, [])
            if inside and 2 * block.link_characters > len(block.text) - label.end():
                found.extend(_list_texts(iter(inside)))
            elif label.end() >= len(block.text):
                found.extend(_read_following(story, story.near[place + 1 :]))
    return keywords, sections


def _read_following(story: _Story, blocks: list[Block]) -> list[str]:
    """Returns the texts of the links that stand alone in the blocks behind a label."""
    texts: list[str] = []
    for block in blocks:
        if block.link_characters < len(block.text.replace(" ", "").replace(",", "")) or len(block.text) > 4 * _LONGEST:
            break
        texts.extend(_list_texts(iter(story.links.get(block.element, []))))
    return texts


def _find_row(page: Page, story: _Story) -> list[str]:
    """Returns the links to pages of tags in a row right below the story, or in the foot of its `<article>`."""
    row: list[str] = []
    for block in story.below:
        links = story.links.get(block.element, [])
        if links and all(_OF_TAGS.search(_read_address(link)) for link in links):
            row.extend(_list_texts(iter(links)))
        elif row:
            break
    if len(row) >= _FEWEST_LISTED or not story.below:
        return row if len(row) >= _FEWEST_LISTED else []
    # A link that holds a block stands in what is around that; the foot of an article is no text of the page.
    first, last = story.last_element + 1, max(block.element for block in story.below)
    below = [node for node, place in page.blocks.anchors if first <= place <= last]
    for links in (below, page.tree.css("article footer a[href]")[:_MOST_LINKS]):
        tags = [link for link in links if _OF_TAGS.search(_read_address(link)) and not _stands_elsewhere(link)]
        together = [link for link in tags if _share_list(tags[0], link)]
        if _FEWEST_LISTED <= len(together) == len(tags) <= _MOST_OUTSIDE:
            return _list_texts(iter(together))
    return []


def _read_filed(story: _Story) -> list[str]:
    """Returns the section that the line of byline or time files the story under: "Posted by Jane Doe in Culture"."""
    for block in story.near:
        links = [link for link in story.links.get(block.element, []) if _OF_SECTIONS.search(_read_address(link))]
        is_told = len(block.text) <= 3 * _LONGEST and (begins_with_by(block.text) or might_hold_time(block.text))
        if len(links) == 1 and is_told:
            return _list_texts(iter(links))
    return []


def _read_crumbs(page: Page, headline: str | None) -> list[str]:
    """Returns the innermost section of breadcrumbs that no class name marks: "Home > Culture > The headline"."""
    home = _load_term_words().home
    for place, (node, _) in enumerate(islice(page.blocks.anchors, _MOST_LINKS)):
        text = fold_text((node.text() or "")[:_LONGEST])
        is_home = bool(text) and set(text.split()) <= home
        is_site = bool(text) and not is_home and _read_address(node) == "/"
        if not (is_home or is_site) or not _is_followed_by_mark(node, _STEP if is_site else _CRUMB_MARK):
            continue
        trail = [node]
        for one, other in pairwise(link for link, _ in page.blocks.anchors[place : place + 6]):
            if not _is_followed_by_mark(one) or not _share_list(one, other):
                break
            trail.append(other)
        sections = [t for t in _list_texts(iter(trail[1:])) if fold_text(t) != fold_text(headline or "")]
        if is_site and (len(trail) > _MOST_CRUMBS or any(len(t.split()) > _MOST_WORDS for t in sections[:1])):
            continue  # a menu with strokes between its entries, or the way to the next story
        return sections[:1]
    return _read_plain_crumbs(page, headline)


def _read_plain_crumbs(page: Page, headline: str | None) -> list[str]:
    """Returns the innermost section of breadcrumbs that are no links: "Home / Culture"."""
    home = _load_term_words().home
    for block in page.blocks.blocks[:_MOST_LINKS]:
        if len(block.text) > 3 * _LONGEST or block.link_characters or block.hidden:
            continue
        parts = [part for part in _STEPS.split(block.text) if fold_text(part) != fold_text(headline or "")]
        if 1 < len(parts) <= _MOST_CRUMBS + 1 and set(fold_text(parts[0]).split() or " ") <= home:
            return [part for part in parts[-1:] if len(part.split()) <= _MOST_WORDS]
    return []


def _is_followed_by_mark(node: LexborNode, mark: re.Pattern[str] = _CRUMB_MARK) -> bool:
    following = node.next if node.next is not None else (node.parent.next if node.parent is not None else None)
    for _ in range(2):
        if following is None:
            return False
        if following.is_text_node:
            text = (following.text_content or "").strip()
            if text:
                return bool(mark.fullmatch(text))
        elif following.tag == "img":
            return True
        elif following.tag == "span":
            return bool(mark.fullmatch((following.text() or "")[:9].strip()))
        following = following.next
    return False


def _read_above(heading: Landmark) -> list[str]:
    """Returns the section above the headline: a link that stands alone there, or an element that is called so."""
    node: LexborNode | None = heading.node
    for _ in range(3):
        above = node.prev if node is not None else None
        while above is not None and above.is_text_node and not (above.text_content or "").strip():
            above = above.prev
        if above is not None:
            break
        node = node.parent if node is not None else None
        if node is None or node.tag in ("body", "main"):
            return []
    if above is None or above.is_text_node or above.tag in ("nav", "table", "form", "h1", "h2"):
        return []
    if above.tag in ("ul", "ol") and len(above.css("li")) != 1:
        return []
    text = read_text(above, _LONGEST + 1)
    links = [above] if above.tag == "a" else above.css("a[href]")[:3]
    is_link = len(links) == 1 and read_text(links[0], _LONGEST + 1) == text
    bracketed = _BRACKETED.fullmatch(text)
    if bracketed is not None and not might_hold_time(text) and not any(map(str.isdigit, text)):
        return [bracketed[1]]
    is_called = bool(_SECTION_NAME.search(f"{above.tag} {read_names(above)}"))
    if not 2 <= len(text) <= _LONGEST // 2 or not (is_link or is_called) or any(map(str.isdigit, text)):
        return []
    return [text]
