"""Reads under what a line beside a story says that it is filed: behind labels, in phrases, in rows of records."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote

from selectolax.lexbor import LexborNode

from ..page.page import Page
from ..text.clean import fold_text
from ..text.tables import match_any, read_groups
from ..times.timestamps import might_hold_time
from .folder_names import load_folder_names
from .label_lines import LabelLine, Piece, share_list
from .navigation import is_section, might_be_own, read_href, says_home, weigh
from .people.by_words import begins_with_by
from .people.lone_names import is_known, names_place

_LONGEST = 40  # characters of a section's name
_MOST_WORDS = 4
_LONGEST_LABEL = 90  # characters of a line of labels
_LONGEST_PLAIN = 60  # characters of what stands between two marks
_STROKE = re.compile(r"\s*[|｜│┃]\s*")
_PARTING = re.compile(r"\s+[-–—/]\s+|\s*[|｜│┃·•]\s*|\s+::\s+|,\s+")
_FEWEST_ENTRIES = 2  # "label: value" in a line that is a list of such
_MOST_CELLS = 12
EDGES = " \t|/·•>»›«‹<:-–—,;、｜[]（）()"


class _SectionLabels(NamedTuple):
    before: re.Pattern[str]  # what stands before a section at a text's end: "Filed under", "Category:"
    behind: re.Pattern[str]  # … and behind one: "section", "섹션으로"
    label: re.Pattern[str]  # a text that is a label: "Category:"
    labelled: re.Pattern[str]  # … or begins with one and a colon: "Category: Culture"
    phrase: re.Pattern[str]  # what is filed without a colon: "… filed under Culture", "category Culture"
    leads: re.Pattern[str]  # a word for "in" at a text's end
    inside: re.Pattern[str]  # … and one inside a text: "By Jane Roe in Culture"


@cache
def _load_labels() -> _SectionLabels:
    groups = read_groups(__package__, "sections")
    label = match_any(groups["before section"], r"\s+")
    before = match_any((*groups["before section"], *groups["filed in"]), r"\s+")
    leads = match_any(groups["in"], r"\s+")
    return _SectionLabels(
        re.compile(rf"(?:^|\W)(?:{before})\s*[:：]?\s*$", re.IGNORECASE),
        re.compile(rf"(?:{match_any(groups['behind section'])})", re.IGNORECASE),
        re.compile(rf"\W*(?:{label})\s*[:：]?\s*", re.IGNORECASE),
        re.compile(rf"\W*(?:{label})\s*[:：]\s*(\S.*)", re.IGNORECASE),
        re.compile(rf"(?:.*?\W)?(?:{before})\s*[:：]?\s+(\S.*)", re.IGNORECASE),
        re.compile(rf"(?:^|\W)(?:{leads})\s*$", re.IGNORECASE),
        re.compile(rf".*\s(?:{leads})\s+(\S.*)", re.IGNORECASE),
    )


def read_labelled(page: Page, lines: list[LabelLine]) -> Iterator[str]:
    """Yields what stands behind "Category:" in the same line, or in the link, the line or the cell after it."""
    labels = _load_labels()
    for place, line in enumerate(lines):
        for at, piece in enumerate(line.pieces):
            if piece.link is None and len(piece.text) <= 2 * _LONGEST_LABEL:
                yield from _read_entries(piece.text)
                yield from _read_plain(page, piece.text)
            if at and might_name(line.pieces[at - 1].text) and piece.link is None and labels.behind.match(piece.text):
                yield line.pieces[at - 1].text.strip(EDGES)
            if piece.link is not None or len(piece.text) > 3 * _LONGEST or not labels.before.search(piece.text):
                continue
            is_label = bool(labels.label.fullmatch(piece.text))
            behind = line.pieces[at + 1 :] or _find_value(lines, place)
            is_marked = piece.text[-1] in ":：" or (is_label and not line.pieces[at + 1 :])
            named = list(_list_behind(page, behind, is_marked and (is_label or piece.text[-1] in ":：")))
            # What is filed under several words is filed under keywords.
            if named and (len(named) == 1 or load_folder_names().section.search(read_address(named[0].link))):
                yield _cut_parts(named[0]).strip(EDGES)


def _read_entries(text: str) -> Iterator[str]:
    """Yields what stands behind "Category:" in a text that is a list of such: "Posted: Jo | Category: Trade"."""
    entries = [entry.partition(mark) for entry in _STROKE.split(text) for mark in (":", "：") if mark in entry]
    for label, mark, name in entries if len(entries) >= _FEWEST_ENTRIES else ():
        if _load_labels().before.search(f"{label}{mark}") and might_name(name):
            yield name.strip(EDGES)


def _read_plain(page: Page, text: str) -> Iterator[str]:
    """Yields what a text without links says of its section: behind a label and a colon, or a known one in a phrase."""
    for part in _PARTING.split(text):
        if len(part) > _LONGEST_PLAIN:
            continue
        labelled = _load_labels().labelled.fullmatch(part)
        if labelled is not None and might_name(labelled[1]):
            yield labelled[1].strip(EDGES)
            continue
        phrase = _load_labels().phrase.fullmatch(part)
        if phrase is not None and might_name(phrase[1]) and is_section(page, phrase[1].strip(EDGES)):
            yield phrase[1].strip(EDGES)


def _find_value(lines: list[LabelLine], place: int) -> tuple[Piece, ...]:
    """Returns the pieces of the line or cell behind a label; in a table's head those of the cell below it."""
    holder = lines[place].holder
    if holder.tag not in ("td", "th", "dt"):
        following = lines[place + 1] if place + 1 < len(lines) else None
        further = lines[place + 2] if place + 2 < len(lines) else None
        if further is not None and following is not None and _is_list(following, further):
            return ()  # of all that the site has
        is_near = following is not None and (following.is_linked or share_list(holder, following.holder))
        return following.pieces if following is not None and is_near else ()
    cell = _step_on(holder)
    if holder.tag != "dt" and (cell is None or (holder.tag == "th" and cell.tag == "th")):
        cell = _find_below(holder)
    value = next((line for line in lines[place + 1 :] if cell is not None and line.holder.mem_id == cell.mem_id), None)
    return value.pieces if value is not None else ()


def _is_list(one: LabelLine, other: LabelLine) -> bool:
    """Says whether two lines of links are entries of one list."""
    are_links = one.is_linked and other.is_linked and one.holder.tag == other.holder.tag
    return are_links and share_list(one.holder, other.holder)


def _step_on(cell: LexborNode) -> LexborNode | None:
    following = cell.next
    while following is not None and following.is_text_node:
        following = following.next
    return following


def _find_below(cell: LexborNode) -> LexborNode | None:
    """Returns the cell below another in the next row."""
    row = cell.parent
    below = _step_on(row) if row is not None else None
    if row is None or below is None or below.tag != "tr":
        return None
    cells = [node for node in row.iter() if node.tag in ("td", "th")][:_MOST_CELLS]
    others = [node for node in below.iter() if node.tag in ("td", "th")][:_MOST_CELLS]
    at = next((n for n, node in enumerate(cells) if node.mem_id == cell.mem_id), _MOST_CELLS)
    return others[at] if at < len(others) and len(cells) == len(others) else None


def _list_behind(page: Page, pieces: Iterable[Piece], is_marked: bool) -> Iterator[Piece]:
    """Yields the links that stand one after the other, with commas between them; or the first words behind a colon,
    and those without one that are known to be a section's name."""
    for place, piece in enumerate(pieces):
        if piece.link is None and not piece.folded:
            continue
        if piece.link is None:
            name = _cut_parts(piece)
            if place == 0 and might_name(name) and (is_marked or is_section(page, name.strip(EDGES))):
                yield piece
            return
        if might_name(piece.text):
            yield piece


def _cut_parts(piece: Piece) -> str:
    """Returns what a piece of a line says before the first mark: "Culture | 3 comments"."""
    return piece.text if piece.link is not None else _PARTING.split(piece.text.strip(EDGES))[0]


def find_led_to(page: Page, line: LabelLine) -> Iterator[str]:
    """Yields the sections that follow a word for "in" in a line with a byline or a time: "By Jane Roe in Culture"."""
    for at, piece in enumerate(line.pieces):
        if piece.link is not None:
            continue
        following = line.pieces[at + 1] if at + 1 < len(line.pieces) else None
        if following is not None and _load_labels().leads.search(piece.text[-_LONGEST:]):
            if following.link is None:
                name = _cut_parts(following).strip(EDGES)
                is_led = is_section(page, name)
            else:
                name = following.text.strip(EDGES)
                is_led = _might_be_page_of_section(page, following)
            if is_led and might_name(name):
                yield name
        for part in _PARTING.split(piece.text) if len(piece.text) <= 2 * _LONGEST_LABEL else ():
            inside = _load_labels().inside.fullmatch(part) if len(part) <= _LONGEST_PLAIN else None
            if inside is not None and might_name(inside[1]) and is_section(page, inside[1].strip(EDGES)):
                yield inside[1].strip(EDGES)


def _might_be_page_of_section(page: Page, piece: Piece) -> bool:
    """Says whether a link is to another page of the site, and neither to a tag, a person nor a place."""
    href = read_address(piece.link)
    return (
        might_be_own(page, href)
        and not load_folder_names().tag.search(href)
        and not is_known(piece.text)
        and not names_place(piece.text)
        and not begins_with_by(piece.text)
        and not might_hold_time(piece.text)
    )


def might_name(text: str) -> bool:
    """Says whether a text is as short as a section's name, and no link to the front page."""
    text = text.strip(EDGES)
    is_short = len(text) > 1 and weigh(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    if not is_short or any(map(str.isdigit, text)) or text[0] == "#" or text.endswith((".", "!", "?", "…")):
        return False
    return not says_home(fold_text(text))


def read_address(link: LexborNode | None) -> str:
    return unquote(read_href(link)) if link is not None else ""
