"""Finds the story's own element where class names take it away: the region after the headline with running text.

A name is evidence, never a verdict. An opinion piece may stand in `class="commentary"`, a story of the front page in
`node--promoted`, with readers' letters or a consent manager's texts beside it that nothing names.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...page.blocks import HEADINGS, Block, Blocks
from ...times.timestamps import might_hold_time
from .element_sums import BIT, WRAPPER_SHARE, find_name_bits, squeeze
from .element_tree import find_common, list_around, list_inside, mark_inside

_RUNNING = 60  # characters of a text that is no label or teaser's line
_RUNNING_IN_SPACELESS = 25
_MOST_LINKED = 0.35  # of its characters
_WINDOW = 3  # running texts, one after the other, that tell where the story stands
_FIRST_WINDOWS = 3  # that are looked at: a standfirst and a box may stand before the story
_LEAST_STORY = 250  # characters of running text
_LEAST_SIBLING = 100  # characters of running text in another element of the same name
_MOST_HEADLINES = 4  # places of the headline on the page
_MOST_KEPT = 0.1  # of the characters of a story that is lost
_LOOKED_AT = 12  # blocks of the story whose words are compared with the headline's
_LEAST_WORD = 4  # characters
_MOST_IN_TEASER = 3  # blocks of a teaser above its text
_LEAST_HEADLINE, _LINKED = 15, 0.8  # characters of a teaser's headline, and their share in its link
_STEM = 5  # characters of a word that stay when it is inflected
_ADDRESS = re.compile(r"https?://\S+")
# All names but those that stories themselves have speak against what is in the element.
_GATES = ~(BIT["body"] | BIT["article"])
_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")

_DENSE = re.compile(f"{_SPACELESS.pattern}|[\uac00-\ud7af]")  # … and of many sounds a sign


def find_lost_story(found: Blocks, headline: str | None) -> Blocks | None:
    """Returns the blocks and names to be judged anew, once blocks are chosen; None where no name took the story away.

    A story is lost where nothing is kept of the running text after the headline, names speak against its element, and
    that is neither one of several nor about something else.
    """
    for head in list_headlines(found, headline) if headline else ():
        core = find_core(found, head)
        if core is None:
            continue
        chain = list_around(found, core)
        gates = [place for place in chain if found.names[place] and find_name_bits(found.names[place]) & _GATES]
        inside = list_inside(found, core)
        if not gates or sum(len(block.text) for block in inside if block.kept) > _MOST_KEPT * _count(inside):
            return None
        region = _find_region(found, chain, gates)
        others = [block for block in found.blocks if block.kept and block not in inside]
        if region is None or _are_named_story(found, others, chain):
            continue
        if 0 < count_told(inside, headline or "") >= count_told(others, headline or ""):
            names = found.names.copy()
            for place in chain:
                names[place] = ""
            return replace(found, names=names, blocks=_list_from(found, head, region))
    return None


def _count(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def list_headlines(found: Blocks, headline: str) -> list[int]:
    """Returns the places of the blocks that are the headline, those set as headings first."""
    wanted = squeeze(headline)
    least, most = len(wanted) - 1, len(headline) + 4 + len(headline) // 10
    places = [
        place
        for place, block in enumerate(found.blocks)
        if least < len(block.text) < most and squeeze(block.text) == wanted
    ]
    if not places:
        # A kicker may stand in the same heading.
        places = [n for n, b in enumerate(found.blocks) if b.tag in ("h1", "h2") and wanted in squeeze(b.text)]
    return sorted(places, key=lambda n: found.blocks[n].tag not in HEADINGS)[:_MOST_HEADLINES]


def is_running(found: Blocks, place: int) -> bool:
    block = found.blocks[place]
    length = len(block.text)
    if length < _RUNNING_IN_SPACELESS or block.link_characters > _MOST_LINKED * length or block.tag in HEADINGS:
        return False
    if length < _RUNNING and (block.text.isascii() or not _DENSE.search(block.text)):
        return False
    return "://" not in block.text or count_linked(block) <= _MOST_LINKED * length


def count_linked(block: Block) -> int:
    """Returns how many characters of a text are in links or are addresses, as a print view has beside its links."""
    if "://" not in block.text:
        return block.link_characters
    return block.link_characters + sum(map(len, _ADDRESS.findall(block.text)))


def find_core(found: Blocks, head: int) -> int | None:
    """Returns the element that holds three running texts right after the headline, or two where there are no more."""
    running: list[int] = []
    for place in range(head + 1, len(found.blocks)):
        if is_running(found, place) and not _might_be_excerpt(found, place):
            running.append(found.blocks[place].element)
            if len(running) == _WINDOW + _FIRST_WINDOWS - 1:
                break
    best, depth = None, -1
    for first in range(min(_FIRST_WINDOWS, max(len(running) - 1, 0))):
        window = running[first : first + _WINDOW]
        if len(window) < _WINDOW and (first or len(window) < 2):
            break
        common = window[0]
        for other in window[1:]:
            common = find_common(found, common, other)
        deep = len(list_around(found, common))
        if deep > depth:
            best, depth = common, deep
    return best or None


def _might_be_excerpt(found: Blocks, place: int) -> bool:
    """Says whether a text stands below a linked headline, in the same element: a teaser's. Its time may be between."""
    element = found.blocks[place].element
    holders = {element, found.parents[element]} - {0}
    for before in reversed(found.blocks[max(place - _MOST_IN_TEASER, 0) : place]):
        if holders.isdisjoint((before.element, found.parents[before.element])):
            return False
        if len(before.text) >= _LEAST_HEADLINE and before.link_characters >= _LINKED * len(before.text):
            return True
        if len(before.text) >= _RUNNING and not might_hold_time(before.text):
            return False
    return False


def _find_region(found: Blocks, chain: list[int], gates: list[int]) -> int | None:
    """Returns the outermost named element that would be left out; None where it is one of several, or holds too little.

    One of several elements of a name is a teaser, a comment or a card. What holds much of a page is no such thing, and
    its name tells nothing anyway.
    """
    parents, tags, names = found.parents, found.tags, found.names
    in_chain = set(chain)
    outer = gates[-1]
    inside, running, siblings, total = [0] * len(parents), [0] * len(parents), 0, 0
    for place, block in enumerate(found.blocks):
        length = len(block.text)
        total += length
        inside[block.element] += length
        if is_running(found, place):
            running[block.element] += length
    for place in range(len(parents) - 1, 0, -1):
        inside[parents[place]] += inside[place]
        running[parents[place]] += running[place]
    if inside[outer] > WRAPPER_SHARE * total:
        return None
    for place in range(1, len(parents)):
        if place in in_chain or running[place] < _LEAST_SIBLING or not names[place]:
            continue
        siblings += any(
            parents[place] == parents[own] and tags[place] == tags[own] and names[place] == names[own]
            for own in chain
            if own >= outer
        )
    return outer if not siblings and running[outer] >= _LEAST_STORY else None


def _are_named_story(found: Blocks, kept: list[Block], chain: list[int]) -> bool:
    """Says whether names call the element of most of what is kept instead a story: "article-body"."""
    named = 0
    for block in kept:
        branch = (place for place in list_around(found, block.element) if place not in chain)
        named += len(block.text) * any(find_name_bits(found.names[place]) & ~_GATES for place in branch)
    return 2 * named > _count(kept)


def count_told(texts: list[Block], headline: str) -> int:
    """Counts the headline's words that the first of some texts have, inflected or not."""
    text = " ".join(block.text for block in texts[:_LOOKED_AT]).casefold()
    folded = headline.casefold()
    if _SPACELESS.search(folded):
        return sum(folded[n : n + 2] in text for n in range(len(folded) - 1))
    return sum(word[:_STEM] in text for word in set(re.findall(r"\w+", folded)) if len(word) >= _LEAST_WORD)


def _list_from(found: Blocks, head: int, region: int) -> list[Block]:
    """Returns the headline's block, what stands between it and the region, and what is in the region."""
    marked = mark_inside(found, {region})
    inside = [place for place, block in enumerate(found.blocks) if marked[block.element]]
    return found.blocks[min(head, inside[0]) : inside[-1] + 1]
