"""Where a page shows its story's time, author and headline: the site's other pages can be read at the same place."""

from __future__ import annotations

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
    """Returns the short texts right above and below the story, by their places. A place that the page has elsewhere
    too, such as that of a list's entries, is not among them."""
    found = page.blocks
    kept = [number for number, block in enumerate(found.blocks) if block.kept]
    if not kept:
        return {}
    first, last = kept[0], kept[-1]
    near = {"above": found.blocks[max(0, first - _ABOVE) : first], "below": found.blocks[last + 1 : last + 1 + _BELOW]}
    paths: dict[int, str] = {}
    shown: dict[int, Sequence[str]] = {}
    for side, blocks in near.items():
        by_path: dict[str, list[Block]] = {}
        for block in blocks:
            by_path.setdefault(_trace_path(found, block.element, paths), []).append(block)
        for path, alike in by_path.items():
            if len(alike) > _MOST_ALIKE or any(not _might_tell(block) for block in alike):
                continue
            if _count_blocks(found, alike[0], path, paths) == len(alike):
                place = crc32(f"{side}\n{path}".encode("utf-8", "surrogatepass")) or 1
                shown[place] = [block.text for block in alike]
    return shown


def locate_fields(article: Article, shown: Shown) -> Places:
    """Returns where the fields of an article stand, of those that are read from what the page shows."""
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


def _trace_path(found: Blocks, element: int, known: dict[int, str]) -> str:
    """Returns the tags and names of an element and of those around it. `known`: by element, those that were asked."""
    path = known.get(element)
    if path is None:
        names: list[str] = []
        around = element
        while around >= 0 and len(names) < _LEVELS:
            names.append(f"{found.tags[around]} {found.names[around]}")
            around = found.parents[around]
        path = known[element] = "\n".join(names)
    return path


def _count_blocks(found: Blocks, block: Block, path: str, known: dict[int, str]) -> int:
    """Returns how many blocks of the page have the path, which is that of a block."""
    names, all_names = found.names[block.element], found.names
    return sum(
        other.tag == block.tag
        and all_names[other.element] == names
        and _trace_path(found, other.element, known) == path
        for other in found.blocks
    )
