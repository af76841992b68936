"""Finds the keywords that a page shows: a row of short links of one form beside its story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, islice, pairwise
from typing import NamedTuple
from urllib.parse import unquote

from selectolax.lexbor import LexborNode

from ..page.elements import Landmark, list_ancestors, read_names, read_text, walk_following
from ..page.page import Page
from ..text.clean import fold_text, normalise_text
from .folder_names import load_folder_names
from .label_lines import (
    LabelLine,
    LabelLines,
    Piece,
    join_lines,
    match_keyword_label,
    share_list,
    stands_elsewhere,
)
from .navigation import is_in_menu, load_section_names, might_be_own, read_href
from .plain_keywords import read_hashed, read_plain
from .said_tags import is_said, might_be_storys

_LONGEST = 60  # characters of a keyword
_MOST_WORDS = 5
_MOST_KEYWORDS = 30
_MOST_GROUPS = 20
_MOST_NODES = 60  # behind a label apart from the story
_FEWEST_LISTED = 2  # links in a row, where nothing else says that they are keywords
_MOST_OUTSIDE = 8  # keywords outside the element that holds the headline: what has more is a cloud of the site's tags
_LONGEST_LABEL = 40
_MOST_BEHIND_LABEL = 2  # words
_FEW = 5  # tags of a list behind the story that may be further away
_COUNT_BEHIND = re.compile(r"(?<=\S)\s*[(（\[]\d{1,6}[)）\]]$")  # "Harbour (12)"
_COUNT_ALONE = re.compile(r"\W*\d*\W*")
_AROUND = 3  # elements around a list that are named for it
_WIDE = frozenset(("html", "body", "main"))
_NEAR_ABOVE, _LABELLED_ABOVE = 3, 8  # lines above the headline
_FEWEST_UNNAMED, _SAID = (
    3,
    0.75,
)  # links in a row, and of a row's keywords, the share that the story or its title has, where nothing else tells them


class ShownKeywords(NamedTuple):
    keywords: list[str]  # as the links say
    rule: str | None  # that found them
    links: frozenset[int] = frozenset()  # the memory ids of these links, where lines have them


def find_tagged_keywords(page: Page, heading: Landmark | None) -> ShownKeywords | None:
    """Returns the story's keywords with `rel="tag"`; None where it has none."""
    tags = _find_marked(page, heading)
    return ShownKeywords(list_link_texts(tags), "rel:tag", frozenset(tag.mem_id for tag in tags)) if tags else None


def find_shown_keywords(page: Page, lines: LabelLines, story: str) -> ShownKeywords:
    """Returns the keywords beside a story, never those of the lists around it. `story` is its headline and its text."""
    groups = [[*lines.below, *lines.further], lines.between, lines.above[-_NEAR_ABOVE:]]
    near = _list_links([*lines.below, *lines.between])
    for place in (lines.below, lines.between, lines.above[-_LABELLED_ABOVE:], groups[0]):
        labelled = _read_labelled(place)
        is_own = bool(labelled) and place is groups[0] and len(labelled) <= _FEW
        if labelled and (is_own or might_be_storys(labelled, story, near, is_likely=True)):
            return _make(labelled, "label")
    for group in groups:
        marked = next((links for line in group if len(links := _list_hashed(line)) >= _FEWEST_LISTED), None)
        if marked and might_be_storys(marked, story, near):
            return _make(marked, "hashtag")
        hashed = next((found for line in group if (found := read_hashed(line))), None)
        if hashed:
            return ShownKeywords(hashed, "hashtag")
    for group in (*groups[:2], lines.above):
        plain = read_plain(group, story)
        if plain:
            return ShownKeywords(plain, "label")
    for group in groups:
        for row in _list_rows(group):
            tagged = _list_tagged(row) if _FEWEST_LISTED <= len(row) <= _MOST_OUTSIDE else []
            is_short = group is groups[0] and len(row) <= _FEW
            if tagged and might_be_storys(tagged, story, near, is_likely=is_short):
                return _make(tagged, "link:tag")
    for group in (lines.below, lines.between):
        for row in _list_rows([line for line in group if line.is_linked]):
            if _might_be_keywords(page, row, story):
                return _make(row, "row")
    return ShownKeywords([], None)


def _list_links(lines: list[LabelLine]) -> frozenset[int]:
    """Returns the memory ids of the links in lines."""
    return frozenset(piece.link.mem_id for line in lines for piece in line.links if piece.link is not None)


def find_apart(page: Page, story: str) -> ShownKeywords:
    """Returns the keywords beside the story's column: a few links to tags below a label, of which the story says one.

    The site's own tags, of which there are more, or none that the story says, are none.
    """
    for block, following in pairwise(page.blocks.blocks):
        # Most short lines have no links below them, and a search for words costs more than asking for these.
        if block.link_characters or not following.link_characters or block.hidden or len(block.text) > _LONGEST_LABEL:
            continue
        label = match_keyword_label(block.text)
        if label is None or len(block.text[label.end() :].split()) > _MOST_BEHIND_LABEL:
            continue
        row = _list_lines_of_links(
            list(
                islice(join_lines(walk_following(page.blocks.elements[block.element], _MOST_NODES)), _MOST_OUTSIDE + 1)
            )
        )
        is_few = _FEWEST_LISTED <= len(row) <= _MOST_OUTSIDE
        if is_few and _list_tagged(row) and any(is_said(piece.text, story) for piece in row):
            return _make(row, "label")
    return ShownKeywords([], None)


def _make(pieces: list[Piece], rule: str) -> ShownKeywords:
    texts = (_COUNT_BEHIND.sub("", piece.text).strip(" ,#") for piece in pieces)
    keywords = list(dict.fromkeys(text for text in texts if text))[:_MOST_KEYWORDS]
    return ShownKeywords(keywords, rule, frozenset(p.link.mem_id for p in pieces if p.link is not None))


def _find_marked(page: Page, heading: Landmark | None) -> list[LexborNode]:
    """Returns the story's links with `rel="tag"`."""
    order = heading.order if heading is not None else 0
    tags: list[list[Landmark]] = []
    last: Landmark | None = None
    for mark in page.landmarks.tags[: _MOST_GROUPS * _MOST_KEYWORDS]:
        if stands_elsewhere(mark.node) or is_category(mark.node):
            continue
        if last is not None and share_list(last.node, mark.node):
            tags[-1].append(mark)
        else:
            tags.append([mark])
        last = mark
    around = {a.mem_id for a in list_ancestors(heading.node, 6)} if heading is not None else set()
    own = [
        group for group in tags if any(a.mem_id in around for a in list_ancestors(group[0].node) if a.tag not in _WIDE)
    ]
    behind = [group for group in tags if group[0].order > order and len(group) <= _MOST_OUTSIDE]
    return [mark.node for group in (own or behind)[:1] for mark in group]


def is_category(node: LexborNode) -> bool:
    return "category" in (node.attributes.get("rel") or "") or bool(
        load_folder_names().section.search(unquote(read_href(node)))
    )


def list_link_texts(nodes: Iterable[LexborNode]) -> list[str]:
    texts = (normalise_text(read_text(node, _LONGEST + 1)).strip(" ,#") for node in nodes)
    return list(dict.fromkeys(text for text in texts if 1 <= len(text) <= _LONGEST))[:_MOST_KEYWORDS]


def _read_labelled(lines: list[LabelLine]) -> list[Piece]:
    """Returns the keywords behind a label: in its line, or in the lines after it that hold links alone."""
    for place, line in enumerate(lines):
        for at, piece in enumerate(line.pieces):
            if len(piece.text) > _LONGEST_LABEL or (piece.link is not None and not _is_linked_label(line, at)):
                continue
            label = match_keyword_label(piece.text)
            if label is None and piece.link is None:
                continue
            if piece.link is not None or label is None:
                if len(behind := _list_run(line.pieces[at + 1 :])) >= _FEWEST_LISTED:
                    return behind
                continue
            plain = piece.text[label.end() :]
            behind = _list_run(line.pieces[at + 1 :])
            if len(behind) == 1 and not any(piece.says_something for piece in line.pieces[at + 2 :]):
                below = _list_lines_of_links(lines[place + 1 :])
                behind += below if below and _are_alike(behind[0], below[0]) else []
            further = len(plain.split())  # "Related" in "Tags related:"
            if not behind and at + 1 == len(line.pieces) and further <= _MOST_BEHIND_LABEL:
                behind = _list_lines_of_links(lines[place + 1 :])
                behind = behind if len(behind) >= _FEWEST_LISTED or not further else []
            if behind:
                return behind
    return []


def _is_linked_label(line: LabelLine, at: int) -> bool:
    """Says whether a link is the label of those behind it: "<a>Categories</a>: <a>Harbour</a> | <a>Ferries</a>"."""
    behind = line.pieces[at + 1].text.lstrip() if at == 0 and len(line.pieces) > _FEWEST_LISTED else ""
    return behind[:1] in (":", "：") and not fold_text(behind)


def _list_hashed(line: LabelLine) -> list[Piece]:
    """Returns the links of a line that holds nothing else but a label, where each begins with "#" and a word."""
    links = line.links
    rest = [piece for piece in line.pieces if piece.link is None and piece.says_something]
    is_labelled = len(rest) == 1 and rest[0] is line.pieces[0] and len(rest[0].text) <= _LONGEST_LABEL
    are_hashed = bool(links) and all(piece.text[:1] in "#＃" and _might_be_keyword(piece) for piece in links)
    return links if are_hashed and len(links) <= _MOST_OUTSIDE and (is_labelled or not rest) else []


def _list_run(pieces: Iterable[Piece]) -> list[Piece]:
    """Returns the short links that stand one after the other with nothing but marks between them, one kind of mark.

    What stands behind another mark, or leads to no tag as the first does, is another fact: "Tags: a, b | Send".
    """
    found: list[Piece] = []
    first = mark = ""
    for piece in pieces:
        if piece.link is None:
            if piece.says_something:
                break
            mark = mark if _COUNT_ALONE.fullmatch(piece.text) else piece.text.strip()
            continue
        if not _might_be_keyword(piece) or (len(found) > 1 and mark != first):
            break
        if found and _has_tags_address(found[0]) and not _has_tags_address(piece):
            break
        first = mark if len(found) == 1 else first
        found.append(piece)
        mark = ""
    return found


def _list_lines_of_links(lines: list[LabelLine]) -> list[Piece]:
    """Returns the links of the lines that hold nothing else, as long as they share a list with the first."""
    found: list[Piece] = []
    for line in lines:
        links = line.links
        is_alike = all(map(_might_be_keyword, links)) and line.is_linked
        if not is_alike or (found and not _are_alike(found[0], links[0])):
            break
        found += links
    return found


def _list_rows(lines: list[LabelLine]) -> Iterator[list[Piece]]:
    """Yields the rows of short links: those of a line, and of lines of links one after the other that share a list."""
    row: list[Piece] = []
    for line in lines:
        runs = list(_list_runs(line.pieces))
        if row and not (runs and line.is_linked and _are_alike(row[0], runs[0][0])):
            yield row
            row = []
        if line.is_linked and len(runs) == 1:
            row += runs[0]
        else:
            yield from runs
    if row:
        yield row


def _list_runs(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yields the short links in a line that stand together."""
    between = [piece for piece in pieces if piece.link is not None or piece.says_something]
    for is_run, run in groupby(between, lambda piece: piece.link is not None and _might_be_keyword(piece)):
        if is_run:
            yield list(run)


def _are_alike(one: Piece, other: Piece) -> bool:
    """Says whether two links stand in one list and are set alike."""
    if one.link is None or other.link is None or not share_list(one.link, other.link):
        return False
    parents = [link.parent.tag if link.parent is not None else None for link in (one.link, other.link)]
    return read_names(one.link) == read_names(other.link) and parents[0] == parents[1]


def _might_be_keyword(piece: Piece) -> bool:
    text = piece.text.strip(" ,#")
    return 1 < len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS and not text.endswith((".", "!", "?"))


def _has_tags_address(piece: Piece) -> bool:
    """Says whether a link leads to what is filed under a tag, or searches for the words that it says."""
    if piece.link is None:
        return False
    address = unquote(read_href(piece.link))
    query = address.partition("?")[2].replace("+", " ")
    searches = any(fold_text(part.partition("=")[2]) == piece.folded for part in query.split("&")) and piece.folded
    return bool(load_folder_names().tag.search(address)) or bool(searches)


def _list_tagged(row: list[Piece]) -> list[Piece]:
    """Returns the links of a row that lead to tags; none where a link that does not is set as they are."""
    tagged = [piece for piece in row if _has_tags_address(piece)]
    if len(tagged) == len(row):
        return tagged
    forms = {read_names(piece.link) for piece in tagged if piece.link is not None}
    others = {read_names(piece.link) for piece in row if piece.link is not None and piece not in tagged}
    return tagged if len(tagged) >= _FEWEST_LISTED and forms.isdisjoint(others) and all(forms) else []


def _might_be_keywords(page: Page, row: list[Piece], story: str) -> bool:
    """Says whether links in a row, which nothing marks, are keywords: the story says most of them, and no menu does."""
    links = [piece.link for piece in row if piece.link is not None]
    if not _FEWEST_LISTED <= len(row) <= _MOST_OUTSIDE or not all(
        might_be_own(page, read_href(link)) for link in links
    ):
        return False
    if any(is_in_menu(page, piece.text, piece.link) for piece in row):
        return False
    said = sum(is_said(piece.text, story) for piece in row)
    around = (*links[:1], *list_ancestors(links[0], _AROUND))
    if any(load_folder_names().tag_list.search(read_names(element)) for element in around if element.tag not in _WIDE):
        return said > 0
    folders = {read_href(link).rstrip("/").rpartition("/")[0] for link in links}
    is_menu = all(piece.folded in load_section_names() for piece in row)
    return len(row) >= _FEWEST_UNNAMED and said >= _SAID * len(row) and len(folders) == 1 and not is_menu
