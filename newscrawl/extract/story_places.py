"""Where a page shows its time, authors, headline and body: the site's other pages can be read at the same places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple
from zlib import crc32

from ..items import Article
from ..page.blocks import Block, Blocks
from ..page.page import Page
from ..text.clean import fold_text
from ..times.timestamps import find_time_text

_ABOVE, _BELOW = 10, 6  # blocks before the story and behind it, among which its place is
_FIRST, _LAST = 2, 10  # blocks where the story begins and ends, among which may be a line that signs it
_LONGEST = 160  # characters of such a block
_LONGEST_BYLINE = 127
_HASH_BITS, _START_BITS = 18, 25  # of a frame: a hash, below two lengths of seven bits each
_LEVELS = 4  # elements by which a place is known: the block's own and those around it
_DIGITS = re.compile(r"\d+")
_BETWEEN = " \t\n|,;:/·•–—-"  # marks that come and go with a time
_MOST_ALIKE = 3  # texts that share a place
_ELSEWHERE = ("listing", "address", "json-ld", "page-data")  # rules that tell what the page need not show

PlacedField = Literal["time", "author", "headline", "body"]


class Places(NamedTuple):
    """Where a story's fields stand, as hashes of 32 bits; 0 where it is not known."""

    time: int = 0
    author: int = 0
    headline: int = 0
    body: int = 0  # the element that holds it
    frame: int = 0  # what stands before and behind the authors in their text, as "By" and a rank


NOWHERE = Places()

Shown = Mapping[int, Sequence[str]]  # texts by their places
NO_PLACE = -1  # of the texts that share theirs with others, or belong to the story itself


def list_shown(page: Page) -> Shown:
    """Returns the short texts right above and below the story, by their places.

    Those whose place the page has several times, such as a list's entries, stand under `NO_PLACE`, with the
    first and the last of the story's own.
    """
    found = page.blocks
    kept = [number for number, block in enumerate(found.blocks) if block.kept]
    if not kept:
        return {}
    first, last = kept[0], kept[-1]
    edges = {*range(first, min(first + _FIRST, last)), *range(max(first, last - _LAST), last + 1)}
    loose = [found.blocks[number] for number in sorted(edges)]
    near = {"above": found.blocks[max(0, first - _ABOVE) : first], "below": found.blocks[last + 1 : last + 1 + _BELOW]}
    paths: dict[int, str] = {}
    counts = _count_paths(found, {found.names[block.element] for blocks in near.values() for block in blocks}, paths)
    shown: dict[int, Sequence[str]] = {}
    for side, blocks in near.items():
        by_path: dict[str, list[Block]] = {}
        for block in blocks:
            by_path.setdefault(paths[block.element], []).append(block)
        for path, alike in by_path.items():
            if counts[path] == len(alike) <= _MOST_ALIKE and all(map(_might_tell, alike)):
                place = crc32(f"{side}\n{path}".encode("utf-8", "surrogatepass")) or 1
                shown[place] = [block.text for block in alike]
            else:
                loose += alike
    texts = [block.text for block in loose if not block.hidden and len(block.text) <= _LONGEST_BYLINE]
    if texts:
        shown[NO_PLACE] = texts
    return shown


def locate_body(page: Page) -> int:
    """Returns the place of the innermost element around the story; 0 where the page shows none, or where several of its
    elements have that place."""
    found = page.blocks
    around: list[int] = []  # elements, the innermost first
    for block in found.blocks:
        if block.kept:
            if not around:
                around = list(_climb(found, block.element))
            else:
                shared = set(_climb(found, block.element)).intersection(around)
                around = [element for element in around if element in shared]
    if not around:
        return 0
    element = around[0]
    alike = (other for other in _list_holders(found) if other != element and _stand_alike(found, other, element))
    return 0 if any(alike) else _hash_place(found, element)


def find_element(found: Blocks, place: int) -> int | None:
    """Returns the one element of a place that holds text; None where there is none, or several."""
    alike = [element for element in _list_holders(found) if _hash_place(found, element) == place]
    return alike[0] if len(alike) == 1 else None


def _list_holders(found: Blocks) -> set[int]:
    """Returns all elements that hold text."""
    holders: set[int] = set()
    for block in found.blocks:
        element = block.element
        while element >= 0 and element not in holders:
            holders.add(element)
            element = found.parents[element]
    return holders


def _stand_alike(found: Blocks, one: int, other: int) -> bool:
    """Says whether two elements have one place."""
    tags, names, parents = found.tags, found.names, found.parents
    for _ in range(_LEVELS):
        if one < 0 or other < 0:
            return one == other
        if tags[one] != tags[other] or names[one] != names[other]:
            return False
        one, other = parents[one], parents[other]
    return True


def _climb(found: Blocks, element: int) -> Iterator[int]:
    while element >= 0:
        yield element
        element = found.parents[element]


def _hash_place(found: Blocks, element: int) -> int:
    return crc32(_trace_path(found, element).encode("utf-8", "surrogatepass")) or 1


def locate_fields(article: Article, shown: Shown) -> Places:
    """Returns where those fields of an article stand that are read from what the page shows, but for its body."""
    time = author = headline = frame = 0
    raw, rule = article.date_raw, str(article.provenance.get("date_published") or "")
    if article.date_published and raw and rule and not rule.startswith(_ELSEWHERE):
        time = _find_one(shown, lambda text: raw in text)
    if article.authors:
        name = article.authors[0]
        author = _find_one(shown, lambda text: name in text and len(text) <= _LONGEST_BYLINE)
        frame = next((_read_frame(text, article.authors) for text in shown.get(author, ()) if name in text), 0)
    if article.headline:
        folded = fold_text(article.headline)
        headline = _find_one(shown, lambda text: fold_text(text) == folded)
    return Places(time, author, headline, 0, frame)


def cut_frame(text: str, frame: int) -> str | None:
    """Returns what stands in the frame: the authors, in a text of the place where they always stand. None where the
    text has another frame, or nothing in it."""
    text = strip_figures(text)
    start, end = frame >> _START_BITS, len(text) - (frame >> _HASH_BITS & _LONGEST_BYLINE)
    if not frame or start >= end or _make_frame(text, start, end) != frame:
        return None
    return text[start:end]


def _read_frame(text: str, authors: Sequence[str]) -> int:
    """Returns the frame around those of the authors who stand in a text; 0 where nothing is said around them,
    or they are in another order."""
    text = strip_figures(text)
    found = [(text.find(name), len(name)) for name in authors if name in text]
    if not found or found != sorted(found):
        return 0
    start, end = found[0][0], sum(found[-1])
    says_something = any(map(str.isalpha, text[:start] + text[end:]))  # or any two words might stand there
    return _make_frame(text, start, end) if says_something and max(start, len(text) - end) <= _LONGEST_BYLINE else 0


def _make_frame(text: str, start: int, end: int) -> int:
    """Returns two lengths and a hash: of what stands before the start and behind the end."""
    digest = crc32(f"{text[:start]}\n{text[end:]}".casefold().encode("utf-8", "surrogatepass"))
    return start << _START_BITS | len(text) - end << _HASH_BITS | digest % (1 << _HASH_BITS) | 1


def strip_figures(text: str) -> str:
    """Returns the text without its time and its figures, which differ from story to story."""
    time = find_time_text(text)
    return _DIGITS.sub("", text.replace(time, "", 1) if time else text).strip(_BETWEEN)


def _find_one(shown: Shown, is_meant: Callable[[str], bool]) -> int:
    places = [place for place, texts in shown.items() if place != NO_PLACE and any(map(is_meant, texts))]
    return places[0] if len(places) == 1 else 0


def _might_tell(block: Block) -> bool:
    return not block.hidden and not block.kept and len(block.text) <= _LONGEST


def _count_paths(found: Blocks, names: set[str], paths: dict[int, str]) -> Counter[str]:
    """Counts the blocks by path, of those whose elements have one of the names; fills `paths`, by element."""
    counts: Counter[str] = Counter()
    all_names = found.names
    for block in found.blocks:
        element = block.element
        if all_names[element] not in names:
            continue
        path = paths.get(element)
        if path is None:
            path = paths[element] = _trace_path(found, element)
        counts[path] += 1
    return counts


def _trace_path(found: Blocks, element: int) -> str:
    """Returns the tags and names of an element and of those around it."""
    names: list[str] = []
    while element >= 0 and len(names) < _LEVELS:
        names.append(f"{found.tags[element]} {found.names[element]}")
        element = found.parents[element]
    return "\n".join(names)
