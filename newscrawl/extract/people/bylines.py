"""Reads the bylines that a page marks: in elements named so, and in a box about the author."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.elements import (
    Landmark,
    list_ancestors,
    list_texts,
    read_before,
    read_names,
    read_start,
    read_text,
)
from ...page.page import Page
from ...text.clean import fold_text
from ..candidates import Body, Candidate
from .agencies import list_agencies, might_name_agency
from .by_words import begins_with_by, ends_with_other_role, names_other_role
from .lone_names import is_known
from .named_line import read_names_of_line
from .names import bears_house_name, looks_like_name, might_be_person, split_byline
from .owners import Owners
from .page_lines import list_lines

# Elements of a family name alone: "<b class=firstname>Jane Mary</b> <b class=lastname>Doe</b>".
_FAMILY_NAME = '[class*="lastname" i], [class*="last-name" i], [class*="family-name" i], [class*="surname" i]'
_MOST_BYLINES = 120
_LONGEST_BYLINE = 160
_QUOTE = "quote|zitat|testimonial"  # who is quoted in a box, in class names
# Names of people who did not write this: in comments, in links to other articles, under pictures.
_ELSEWHERE = re.compile(
    r"comment|\bforum\b|\bguestbook\b|\btalkbacks?\b|related|recommend|sidebar|(?<!entry-)(?<!post-)(?<!article-)footer|(?<!elementor-)widget|teaser|(?<!author-)(?<!author_)\b(?:cards?\b|card__)|promo"
    r"|popular|newsletter|caption|credit|social|share|follow|more-?(?:from|by)|latest|trending|read-?next|post-?list"
    rf"|carousel|swiper|reviewe[rd]|editor-|modal|{_QUOTE}"
)
_OF_OTHERS = re.compile(
    r"comment|related|recommend|teaser|promo|popular|caption|credit|more-?(?:from|by)|latest|trending|read-?next"
    rf"|post-?list|carousel|swiper|reviewe[rd]|editor-|modal|repl(?:y|ies)|\bcards?\b|{_QUOTE}"
)
# A box about the author says who it was too, but in the words of a biography.
_BOX = re.compile(r"desc|\bbio|bio\b|about|box|biograph|avatar|image|photo|img")
_POST_FOOTER = re.compile(r"entry|post|article|story|meta")
_FEWEST_WORDS = 4  # of two names
_IN_LINES = "div, p, br, li"
_LONGEST_NAMES = 80  # characters of a text in which a word in small letters may be a name
_OF_BOXES = frozenset(("div", "li", "section", "article"))
_BOXED = 3  # elements around a byline, of which one may be a box about an author
_SHORTEST_TITLE = 25  # characters of a link to another story
_CLOSE = 3  # elements around a headline that its byline is in too


class _PlaceOfByline(NamedTuple):
    is_elsewhere: bool  # where others than the author are named
    in_box: bool  # in a box about the author


_ELSEWHERE_PLACE = _PlaceOfByline(True, False)


@dataclass(slots=True)
class BylinePlaces:
    """Judges the places of a page's bylines, each element once."""

    judged: dict[int, _PlaceOfByline] = field(default_factory=dict)  # by memory id

    def judge(self, landmark: Landmark, ancestors: list[LexborNode]) -> _PlaceOfByline:
        """Judges the place of a byline by the names of the elements around it, from the inside out."""
        boxed = bool(_BOX.search(landmark.names))
        for distance, ancestor in enumerate(ancestors):
            if ancestor.tag in ("body", "html"):
                break
            if ancestor.tag in ("aside", "nav", "blockquote"):
                return _ELSEWHERE_PLACE
            if ancestor.tag == "footer" and not _is_post_footer(ancestor):
                return _ELSEWHERE_PLACE
            if distance < 5:
                if ancestor.mem_id not in self.judged:
                    names = read_names(ancestor)
                    found = _PlaceOfByline(bool(_ELSEWHERE.search(names)), bool(_BOX.search(names)))
                    self.judged[ancestor.mem_id] = found
                elsewhere, in_box = self.judged[ancestor.mem_id]
                if elsewhere:
                    return _ELSEWHERE_PLACE
                boxed = boxed or (in_box and distance < 3)
        return _PlaceOfByline(False, boxed)


def _is_post_footer(footer: LexborNode) -> bool:
    """Says whether a footer belongs to the article, not to the site."""
    return bool(_POST_FOOTER.search(read_names(footer))) or any(a.tag == "article" for a in list_ancestors(footer, 4))


@dataclass(frozen=True, slots=True)
class ShownBylines:
    """What a page's bylines name: people, and the agencies of the first byline after the heading that has any."""

    people: list[Candidate]
    agencies: list[str]
    is_beside: bool = False  # whether the people stand between headline and story
    named: frozenset[str] = frozenset()  # all whom bylines name, folded


def read_shown_bylines(page: Page, main_heading: Landmark | None, body: Body | None = None) -> ShownBylines:
    """Reads the first group of names after the heading, or else the last before it; then a box about the author.

    A group beside the heading goes before one behind the story, which may be another story's.
    """
    heading = main_heading.order if main_heading is not None else 0
    groups: list[list[Candidate]] = []
    firsts: list[Landmark] = []  # the first byline of each group
    boxes: list[Candidate] = []
    agencies: list[str] = []
    stated = ""
    seen: dict[int, int] = {}  # memory id of a byline element: its group
    shape: tuple[str, str, int | None] | None = None
    before, last = -1, 0
    alike: dict[tuple[str, str], LexborNode] = {}  # the last byline of each form in the group
    places = BylinePlaces()
    owners = Owners(page, main_heading, body)
    beside: dict[str, str] = {}  # names that stand where others are named, by their folded forms
    read: dict[tuple[str, str, str], list[str]] = {}  # the same words often stand in elements inside each other
    for landmark in page.landmarks.bylines[:_MOST_BYLINES]:
        node = landmark.node
        if _ELSEWHERE.search(landmark.names) or len(groups) > before + 2:
            continue
        content = read_start(node, _LONGEST_BYLINE * 5)
        if content == "":
            stated = stated or _read_stated_name(node)
            continue
        ancestors = list_ancestors(node, 7)
        elsewhere, in_box = places.judge(landmark, ancestors)
        if elsewhere:
            if _might_be_beside(content, landmark, ancestors):
                beside.setdefault(fold_text(content or ""), content or "")
            continue
        text = _read_lines(node) if content is not None else ""
        if not text or len(text) > _LONGEST_BYLINE:
            if not boxes:
                boxes.extend(_read_box(node))
            continue
        if names_other_role(text):
            continue
        rule = name_byline_rule(landmark, text)
        key = (text, rule, landmark.tag)
        if key not in read:
            known = _read_known(node) if rule == "class" else []
            read[key] = known or _read_shown(text, rule, node.attributes.get("href") or "")
        named = read[key]
        if not agencies and landmark.order > heading and len(groups) <= before + 1 and might_name_agency(text):
            agencies = list_agencies(text)
        if not named or _has_other_role(node) or owners.is_of_another(node):
            continue
        if in_box and rule in ("byline", "class"):
            boxes.extend(Candidate(n, "author-box") for n in named)
            continue
        outer = next((seen[a.mem_id] for a in ancestors if a.mem_id in seen), None)
        parent = node.parent.parent.mem_id if node.parent is not None and node.parent.parent is not None else None
        own_shape = (landmark.tag, landmark.names, parent)
        parted = any(h.tag == "h1" and last < h.order < landmark.order for h in page.landmarks.headings)
        like = alike.get(own_shape[:2])
        is_beside_like = like is not None and rule == "class" and _are_siblings(like, node)
        is_next = own_shape == shape or is_beside_like or (like is not None and _stands_in_next_box(like, node))
        if outer is None and is_next and groups and not parted:
            outer = len(groups) - 1
        shape, last = own_shape, landmark.order
        if outer is None:
            alike.clear()
            groups.append([])
            firsts.append(landmark)
            outer = len(groups) - 1
            if landmark.order < heading:
                before = outer
        alike[own_shape[:2]] = node
        seen[node.mem_id] = outer
        groups[outer].extend(Candidate(n, rule) for n in named)
    after = groups[before + 1 :]
    place = before + 1 if after else before
    if after and before >= 0 and main_heading is not None and body is not None:
        story = _find_story(page, body)
        if _find_place(page, firsts[place].node) > story[1] and _stand_together(firsts[before].node, main_heading.node):
            place = before
    chosen = groups[place] if groups else []
    if not chosen and not boxes and len(beside) == 1:
        boxes = [Candidate(name, "author-box") for name in beside.values()]  # one name on the page, in its sidebar
    if not chosen and not boxes and stated:
        chosen = [Candidate(name, "itemprop:author") for name in _read_shown(stated, "itemprop:author", "")]
    kept = _keep_innermost(chosen)
    is_beside = False
    if body is not None and place > before and any(c.rule == "byline" for c in kept):
        is_beside = _find_place(page, firsts[place].node) <= _find_story(page, body)[0]
    everybody = frozenset(fold_text(c.value) for group in groups for c in group)
    return ShownBylines([*kept, *boxes[:1]], agencies, is_beside, everybody)


def _find_story(page: Page, body: Body) -> tuple[int, int]:
    """Returns the places of the elements that hold the story's first and last block."""
    placed = {id(block) for block in page.blocks.blocks}
    kept = [block.element for block in body.blocks if block.kept and id(block) in placed]
    return (kept[0], kept[-1]) if kept else (-1, len(page.blocks.elements))


def _find_place(page: Page, node: LexborNode) -> int:
    """Returns the place, among the page's elements, of the one that holds a node; -1 where that is none of them."""
    places = {element.mem_id: place for place, element in enumerate(page.blocks.elements)}
    around = (places.get(one.mem_id) for one in (node, *list_ancestors(node)))
    return next((place for place in around if place is not None), -1)


def _stand_together(one: LexborNode, other: LexborNode) -> bool:
    """Says whether two elements stand close to each other inside a third."""
    around = {a.mem_id for a in list_ancestors(other, _CLOSE) if a.tag not in ("body", "html", "main")}
    return any(a.mem_id in around for a in list_ancestors(one, 2 * _CLOSE))


def _are_siblings(one: LexborNode, other: LexborNode) -> bool:
    """Says whether an element stands right behind another: "<span>Jane Doe</span><span>John Roe</span>"."""
    before = other.prev
    while before is not None and before.is_text_node:
        before = before.prev
    return before is not None and before.mem_id == one.mem_id


def _stands_in_next_box(one: LexborNode, other: LexborNode) -> bool:
    """Says whether two bylines stand in boxes side by side that are set alike, and lead to no other story."""
    boxes = {a.mem_id for a in _list_boxes(other)}
    for box in _list_boxes(one):
        following = box.next
        while following is not None and following.is_text_node:
            following = following.next
        if following is not None and following.mem_id in boxes:
            is_alike = (following.tag, read_names(following)) == (box.tag, read_names(box))
            titles = (link.text() or "" for link in following.css("a"))
            return is_alike and all(len(title.strip()) < _SHORTEST_TITLE for title in titles)
    return False


def _list_boxes(byline: LexborNode) -> list[LexborNode]:
    """Returns the elements around a byline, and itself where it has a box of its own."""
    around = list_ancestors(byline, _BOXED)
    return [byline, *around] if byline.tag in _OF_BOXES else around


def _read_lines(node: LexborNode) -> str:
    """Returns the byline's text; where its first line names people after "By", without their house's lines."""
    text = read_text(node, _LONGEST_BYLINE + 1)
    if len(text) > _LONGEST_BYLINE:
        return text
    if len(text.split()) >= _FEWEST_WORDS and node.child is not None and not begins_with_by(text):
        parts = [part for line in list_lines(node.traverse(include_text=True)) for part in line.parts]
        # Elements side by side, each a name.
        return " | ".join(parts) if len(parts) > 1 and all(map(_is_full_name, parts)) else text
    if not begins_with_by(text) or node.css_first(_IN_LINES) is None:
        return text
    lines = [line.text for line in list_lines(node.traverse(include_text=True))]
    if len(lines) < 2 or not begins_with_by(lines[0]) or not any(map(looks_like_name, split_byline(lines[0]))):
        return text
    return " | ".join(line for line in lines if line is lines[0] or not bears_house_name(fold_text(line)))


def _is_full_name(text: str) -> bool:
    return looks_like_name(text) and might_be_person(text)


def _read_stated_name(node: LexborNode) -> str:
    """Returns the name that microdata state without showing it: `<meta itemprop="name" content=…>` in an author."""
    stated = node.css_first('meta[itemprop="name"]') if "author" in (node.attributes.get("itemprop") or "") else None
    return (stated.attributes.get("content") or "")[:_LONGEST_BYLINE].strip() if stated is not None else ""


def _might_be_beside(content: str | None, landmark: Landmark, ancestors: list[LexborNode]) -> bool:
    """Says whether a name in a sidebar, or beside share buttons, may be the author's."""
    if not content or len(content) > 60 or not looks_like_name(content) or not might_be_person(content):
        return False
    names = " ".join([landmark.names, *(read_names(a) for a in ancestors)])
    outside = any(a.tag in ("nav", "footer", "aside", "blockquote") for a in ancestors)
    return not (outside or _OF_OTHERS.search(names) or _has_other_role(landmark.node))


def _read_box(node: LexborNode) -> Iterator[Candidate]:
    """Returns the name that begins a box about the author, before the biography: "About the author", "Jane Doe", …"""
    for text in list_texts(node, 12):
        if len(text) > _LONGEST_BYLINE:
            return
        names = [n for n in split_byline(text) if looks_like_name(n) and might_be_person(n)]
        if names and len(text) < 60:
            yield Candidate(names[0], "author-box")
            return


def _keep_innermost(group: list[Candidate]) -> list[Candidate]:
    """Drops names of a group that are longer readings of others in it: "Jane Doe Rome" beside "Jane Doe"."""
    folded = [fold_text(c.value) for c in group]
    kept: list[Candidate] = []
    for place, candidate in enumerate(group):
        inner = [f for other, f in enumerate(folded) if other != place and f != folded[place] and f in folded[place]]
        if not inner:
            kept.append(candidate)
    return kept


def _read_known(node: LexborNode) -> list[str]:
    """Returns the known names in an element of one line, without the place, the time and the counts beside them."""
    lines = list(list_lines(node.traverse(include_text=True)))
    names = read_names_of_line(lines[0]).names if len(lines) == 1 else []
    is_in_parts = bool(names) and len(lines[0].parts) > 1 and node.css_first(_FAMILY_NAME) is not None
    return names if all(map(is_known, names)) and not is_in_parts else []


def _read_shown(text: str, rule: str, address: str) -> list[str]:
    """Returns the names in a byline's text that look like names, or that the text calls the author's."""
    names = [n for n in split_byline(text) if might_be_person(n)]
    if rule != "class":
        # "By Jane Doe, Rome": beside full names a single word is none.
        full = [n for n in names if looks_like_name(n)]
        return full or [n for n in names if len(n.split()) < 3 and not (n.islower() and len(text) > _LONGEST_NAMES)]
    # A link to /author/amanda/ says that its text "Amanda" is a name.
    slug = fold_text(address.rstrip("/").rsplit("/", 1)[-1])
    return [n for n in names if looks_like_name(n) or (slug and fold_text(n) == slug)]


def name_byline_rule(landmark: Landmark, text: str) -> str:
    attributes = landmark.node.attributes
    if "author" in (attributes.get("rel") or ""):
        return "rel:author"
    if "author" in (attributes.get("itemprop") or ""):
        return "itemprop:author"
    return "byline" if begins_with_by(text) else "class"


def _has_other_role(node: LexborNode) -> bool:
    """Says whether the words before an element give the name another role: "Edited by <a>…</a>"."""
    return ends_with_other_role(read_before(node))
