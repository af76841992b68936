"""Where a page shows its story's time, author and headline: the site's other pages can be read at the same place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple
from zlib import crc32

from ..items import Article
from ..page.blocks import Block, Blocks
from ..page.page import Page
from ..text.clean import fold_text

_ABOVE, _BELOW = 10, 6  # blocks before the story and behind it, among which its place is
_LONGEST = 160  # characters of such a block
_LONGEST_BYLINE = 120
_LEVELS = 4  # elements by which a place is known: the block's own and those around it
_MOST_ALIKE = 3  # texts that share a place
_ELSEWHERE = ("listing", "address", "json-ld", "page-data")  # rules that tell what the page need not show


PlacedField = Literal["time", "author", "headline"]


class Places(NamedTuple):
    """Where a story's fields stand, as hashes of 32 bits; 0 where it is not known."""

    time: int = 0
    author: int = 0
    headline: int = 0


NOWHERE = Places()

Shown = Mapping[int, Sequence[str]]  # texts by their places


def list_shown(page: Page) -> Shown:
    """Returns the short texts right above and below the story, by their places. It leaves out places that the page has
    several times, such as those of a list's entries."""
    found = page.blocks
    kept = [number for number, block in enumerate(found.blocks) if block.kept]
    if not kept:
        return {}
    first, last = kept[0], kept[-1]
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
    return shown


def locate_fields(article: Article, shown: Shown) -> Places:
    """Returns where those fields of an article stand that are read from what the page shows."""
    time = author = headline = 0
    raw, rule = article.date_raw, str(article.provenance.get("date_published") or "")
    if article.date_published and raw and rule and not rule.startswith(_ELSEWHERE):
        time = _find_one(shown, lambda text: raw in text)
    if article.authors:
        name = article.authors[0]
        author = _find_one(shown, lambda text: name in text and len(text) <= _LONGEST_BYLINE)
    if article.headline:
        folded = fold_text(article.headline)
        headline = _find_one(shown, lambda text: fold_text(text) == folded)
    return Places(time, author, headline)


def _find_one(shown: Shown, is_meant: Callable[[str], bool]) -> int:
    places = [place for place, texts in shown.items() if any(map(is_meant, texts))]
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
