"""Finds the section that a page shows: in its trail, in the lines beside the headline and at the story's foot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from urllib.parse import unquote

from selectolax.lexbor import LexborNode

from ..page.elements import Landmark, list_ancestors, read_names, read_text
from ..page.page import Page
from ..text.clean import fold_text
from ..text.tables import match_any, read_groups
from ..times.timestamps import find_time_text, might_hold_time
from ..urls.parsing import split_url
from .candidates import Candidate
from .filed_sections import EDGES, find_led_to, might_name, read_address, read_labelled
from .folder_names import load_folder_names
from .label_lines import LabelLine, LabelLines, Piece, find_shared_ancestor
from .line_facts import read_fact_line
from .navigation import is_in_menu, load_section_names, might_be_own, read_href, says_home
from .people.by_words import begins_comments, begins_with_by
from .people.lone_names import is_known
from .section_keywords import list_letters

_LONGEST = 40  # characters of a section's name
_NEAR_ABOVE = 6  # lines above the headline that may be labels
_LONGEST_LABEL = 90  # characters of a line of labels
_MOST_LEVELS = 3
_WIDE = frozenset(("body", "html", "main", "table", "tbody"))
_NO_LABELS = frozenset(("nav", "table", "form", "header", "h1", "h2"))
_MOST_BLOCKS = 120  # from the page's top
_MOST_TOGETHER = 3  # links of a line that is no menu
_ENTRY_LEVELS = 2  # elements up from an entry to its list
_FEWEST_LISTED = 3  # lines in a row, each a link, that are a menu
_BRACKETED = re.compile(r"[\[［【(（]\s*([^\[\]［］【】()（）]{2,24}?)\s*[\]］】)）]")  # "[Culture]"
_PARTING = re.compile(r"\s+[-–—|/·•,]\s+|\s*[|·•]\s*|,\s+")
_COUNT = re.compile(r"[\s|·•]*\d[\d.,\s]*[KkMmКк]?[\s|·•]*")


def find_beside_story(
    page: Page, lines: LabelLines, heading: Landmark | None, keywords: frozenset[int]
) -> list[Candidate]:
    """Returns the sections that the lines beside headline and story name, best first.

    `keywords` are the memory ids of the links that are the story's keywords.
    """
    lines = LabelLines(*(_leave_out(group, keywords) for group in lines))
    foot = [line for line in lines.further if _has_permalink(page, line)]
    all_lines = [*lines.above, *lines.between, *lines.below, *foot]
    return [
        *(Candidate(text, "label") for text in read_labelled(page, all_lines)),
        *(Candidate(text, "above-headline") for text in _choose_above(page, lines.above, heading)),
        *(Candidate(text, "below-headline") for text in _read_below_headline(page, lines.between)),
        *(Candidate(text, "byline") for text in _read_foot(page, [*lines.below, *foot])),
    ]


def _has_permalink(page: Page, line: LabelLine) -> bool:
    """Says whether a line has a link to the page itself or its comments, as the line that ends a weblog's story has."""
    own = split_url(page.url or "")
    there = (split_url(page.join(read_href(piece.link)) or "") for piece in line.links if piece.link is not None)
    return any((one.path, one.query) == (own.path, own.query) for one in there)


def _leave_out(lines: list[LabelLine], links: frozenset[int]) -> list[LabelLine]:
    """Returns the lines up to the first of the links: of a line that begins with other links, these are left."""
    found: list[LabelLine] = []
    for line in lines:
        kept = tuple(takewhile(lambda piece: piece.link is None or piece.link.mem_id not in links, line.pieces))
        if len(kept) == len(line.pieces) or any(piece.link is not None for piece in kept):
            found.append(LabelLine(kept, line.holder))
    return found


def _choose_above(page: Page, lines: list[LabelLine], heading: Landmark | None) -> list[str]:
    """Returns the sections in the labels above a headline: those that are links or in the menu, then the nearest."""
    found = list(_read_above(page, lines, heading))
    return [text for text, _ in sorted(found, key=lambda one: one[1] is None and not is_in_menu(page, one[0]))]


def _read_above(
    page: Page, lines: list[LabelLine], heading: Landmark | None
) -> Iterator[tuple[str, LexborNode | None]]:
    """Yields the sections in the labels above a headline, nearest first, each with its link."""
    if heading is None:
        return
    nearest, above = True, _find_above(heading.node)
    around = {a.mem_id for a in list_ancestors(heading.node, _MOST_LEVELS) if a.tag not in _WIDE}
    for line in list_labels(lines):
        if any(says_home(piece.folded) for piece in line.links):
            continue  # a trail, or a menu
        for piece in reversed(line.pieces):
            is_close = any(a.mem_id in around for a in (line.holder, *list_ancestors(line.holder, _MOST_LEVELS)))
            if section := _find_section(page, piece, by_menu=is_close):
                yield section, piece.link
            elif nearest and _is_label_alone(page, line, piece, above):
                bracketed = _BRACKETED.fullmatch(piece.text)
                yield (bracketed[1] if bracketed else piece.text.strip(EDGES)), piece.link
        nearest = nearest and bool(might_hold_time(line.text))


def list_labels(lines: list[LabelLine]) -> list[LabelLine]:
    """Returns the lines above a headline that may be labels of it, nearest first: short ones, and no menu."""
    found: list[LabelLine] = []
    for place in range(len(lines) - 1, -1, -1)[:_NEAR_ABOVE]:
        line = lines[place]
        if len(line.text) > _LONGEST_LABEL or len(line.links) > _MOST_TOGETHER or _is_listed(lines, place):
            break
        found.append(line)
    return found


def _is_listed(lines: list[LabelLine], place: int) -> bool:
    """Says whether a line is one of several links in a row: a menu, in which the page's own entry may be none."""
    run = links = 0
    for other in lines[: place + 1][::-1]:
        is_entry = other.is_linked and len(other.links) == 1
        if not _is_beside(other.holder, lines[place].holder) or not (is_entry or not other.links):
            break
        links += is_entry
        run += is_entry or fold_text(other.text) in load_section_names()
    return run >= _FEWEST_LISTED and (run == links or links >= _FEWEST_LISTED - 1)


def _is_beside(one: LexborNode, other: LexborNode) -> bool:
    """Says whether two elements are set alike and are entries of one list."""
    return one.tag == other.tag and find_shared_ancestor(one, other, _ENTRY_LEVELS) is not None


def _is_label_alone(page: Page, line: LabelLine, piece: Piece, above: LexborNode | None) -> bool:
    """Says whether the line right above the headline is one link, is in brackets, or is called a section."""
    text = piece.text
    if len(text) > _LONGEST or any(map(str.isdigit, text)) or line.holder.tag == "nav":
        return False
    if any(piece is not other and not _COUNT.fullmatch(other.text) and not _is_time(other) for other in line.pieces):
        return False  # the time, and counts of readers and comments, may stand beside it
    if above is not None and any(not (link.text() or "").strip() for link in above.css("a")[:_MOST_TOGETHER]):
        return False  # a picture that leads to the front page
    if above is None or "".join(read_text(above, _LONGEST_LABEL).split()) != "".join(line.text.split()):
        return False
    if piece.link is not None:
        if is_known(text) or read_fact_line(text) is not None or not might_name(text):
            return False  # who wrote it; "Print"
        return might_be_own(page, read_href(piece.link)) and piece.link.css_first("img") is None
    if _BRACKETED.fullmatch(text):
        return not might_hold_time(text)
    return bool(
        load_folder_names().section_name.search(f"{line.holder.tag} {read_names(line.holder)} {read_names(piece.node)}")
    )


def _is_time(piece: Piece) -> bool:
    return piece.link is None and might_hold_time(piece.text) and find_time_text(piece.text) == piece.text


def _find_above(heading: LexborNode) -> LexborNode | None:
    """Returns the element right before the headline, or before an element of at most two around it."""
    node: LexborNode | None = heading
    for _ in range(_MOST_LEVELS):
        above = node.prev if node is not None else None
        while above is not None and above.is_text_node and not (above.text_content or "").strip():
            above = above.prev
        if above is not None:
            is_list = above.tag in ("ul", "ol") and len(above.css("li")) != 1
            return None if above.is_text_node or is_list or above.tag in _NO_LABELS else above
        node = node.parent if node is not None else None
        if node is None or node.tag in ("body", "main"):
            return None
    return None


def _read_below_headline(page: Page, lines: list[LabelLine]) -> Iterator[str]:
    """Yields the sections in the lines below a headline, among bylines and times."""
    told = [might_hold_time(line.text[:_LONGEST_LABEL]) or begins_with_by(line.text) for line in lines]
    for place, line in enumerate(lines):
        if len(line.text) > 2 * _LONGEST_LABEL or len(line.links) > 2 * _MOST_TOGETHER:
            continue
        for piece in line.pieces:
            if section := _find_section(page, piece, by_menu=any(told[max(0, place - 1) : place + 2])):
                yield section
            elif place < _MOST_TOGETHER and _is_bracketed_link(page, line):
                yield line.links[0].text.strip(EDGES)
        if told[place]:
            yield from find_led_to(page, line)


def _is_bracketed_link(page: Page, line: LabelLine) -> bool:
    """Says whether a line is one link in brackets, to a page of the site: "[ Culture ]"."""
    link = line.links[0].link if len(line.links) == 1 and line.is_linked else None
    if link is None or not _BRACKETED.fullmatch(line.text.strip()):
        return False
    return might_name(line.links[0].text) and might_be_own(page, read_href(link))


def _read_foot(page: Page, lines: list[LabelLine]) -> Iterator[str]:
    """Yields the sections in the line below a story that has its byline, its time or a link to the story too."""
    for line in lines:
        if len(line.text) > 2 * _LONGEST_LABEL or len(line.links) > 2 * _MOST_TOGETHER:
            continue
        leads_here = _has_permalink(page, line)
        is_told = leads_here or begins_with_by(line.text) or might_hold_time(line.text)
        for piece in line.links:
            text = piece.text.strip(EDGES)
            if not might_name(text):
                continue
            is_known = fold_text(text) in load_section_names()
            is_filed = is_told and bool(load_folder_names().section.search(read_address(piece.link)))
            is_listed = is_told and is_in_menu(page, text, piece.link) and not begins_comments(text)
            if is_filed or is_listed or (is_known and (leads_here or not line.is_linked)):
                yield text
        if is_told:
            yield from find_led_to(page, line)


def _find_section(page: Page, piece: Piece, *, by_menu: bool) -> str | None:
    """Returns the section's name that a piece of a line is, or a part of it, by what it says or where it leads.

    `by_menu` says that it is enough for a name to be in the site's menu.
    """
    parts = [piece.text] if piece.link is not None else _PARTING.split(piece.text)
    for part in parts:
        text = part.strip(EDGES)
        if not might_name(text) or begins_with_by(text):
            continue
        if fold_text(text) in load_section_names():
            return text
        is_own = piece.link is not None and might_be_own(page, href := read_href(piece.link))
        if is_own and (load_folder_names().section.search(unquote(href)) or is_above(page, href, text)):
            return text
        if by_menu and is_in_menu(page, text, piece.link):
            return text
        if is_own:
            return None
    return None


def is_above(page: Page, href: str, text: str) -> bool:
    """Says whether an address is that of a folder in which the page lies, and a text is that folder's name."""
    path = unquote(split_url(page.join(href) or "").path).rstrip("/")
    own = unquote(split_url(page.url or "").path)
    return own.startswith(f"{path}/") and bool(path) and list_letters(path.rpartition("/")[2]) == list_letters(text)


@cache
def _load_page() -> re.Pattern[str]:
    """Builds the pattern for the number of a printed page: "page 3", "第A3版"."""
    page = match_any(read_groups(__package__, "sections")["page"], r"\s+")
    return re.compile(rf"(?:\b(?:{page})\.?\s*[A-Z]?\d{{1,3}}\b|第\s*[A-Z]?\d{{1,3}}\s*[版面])", re.IGNORECASE)


def find_page_sections(page: Page) -> list[str]:
    """Returns the section beside the number of a printed page near the top: "Page A13: Culture"."""
    pattern = _load_page()
    for block in page.blocks.blocks[:_MOST_BLOCKS]:
        found = pattern.search(block.text) if len(block.text) <= _LONGEST else None
        if found is None or block.link_characters or block.hidden:
            continue
        rest = f"{block.text[: found.start()]} {block.text[found.end() :]}".strip(f"{EDGES}：.")
        if might_name(rest):
            return [rest]
    return []
