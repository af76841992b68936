"""Sums up a page's elements: what their names say, how much text each holds, and which seems to hold the story."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache, lru_cache

from ...page.blocks import Blocks
from ...text.tables import read_table

_MAX_NAME_CHARACTERS = 150  # of one element's class, id and so on

# What the words of an element's class, id, role and the like tell, one bit a group.
GROUP_NAMES = tuple(
    (
        "comment related teaser share navigation advert caption image video embed box byline newsletter paywall cta "
        "body article headline date tags footer sidebar cookie hidden toc live header search summary quote table faq"
    ).split()
)
BIT: dict[str, int] = {name: 1 << place for place, name in enumerate(GROUP_NAMES)}
_NAME_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
AROUND = ("article", "aside", "blockquote", "figure", "form", "header", "main", "section", "table", "ul")
_AROUND_BITS = {name: 1 << place for place, name in enumerate(AROUND)}
_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
# Names that are no part of a story, as far as names can be trusted.
_FOREIGN = (
    BIT["comment"] | BIT["related"] | BIT["share"] | BIT["navigation"] | BIT["advert"] | BIT["newsletter"]
    | BIT["footer"] | BIT["sidebar"] | BIT["cookie"]
)  # fmt: skip
# Names of what stands beside stories, which nothing is that holds a story's beginning.
_ASIDE = BIT["related"] | BIT["navigation"] | BIT["advert"] | BIT["footer"] | BIT["sidebar"]
# Elements of these names, where they are small parts of the best element, hardly ever hold a story's text.
NEVER_BODY = BIT["comment"] | BIT["newsletter"] | BIT["cookie"]
# A post of another site, set into the story by that site's own widget.
POSTS = (
    "twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "bluesky-embed", "fb-post", "reddit-embed",
    "mastodon-embed", "text-post-media",
)  # fmt: skip
POST_BIT = 1 << len(GROUP_NAMES)
FORM_BIT = 2 << len(GROUP_NAMES)  # of a <form>: its labels and what is asked for
# Names tell nothing where the element holds more than this share of the page's text: <body class="has-sidebar">.
WRAPPER_SHARE = 0.35
# The same where names are doubted, other than those of comments: a story may be less of its page than its links.
_SMALL_WRAPPER_SHARE = 0.15


def squeeze(text: str) -> str:
    """Returns a text in lower case without white space, for comparing."""
    return "".join(text.casefold().split())


def read_name_bits(names: str) -> int:
    """Returns the groups of the words in class names and ids ("article-body__text" → body, article), as bits."""
    bits = 0
    get = _load_word_bits().get
    if names.islower():
        for word in names.replace("-", " ").replace("_", " ").split():
            bits |= get(word, 0)
    else:
        for word in _NAME_WORD.findall(names):
            bits |= get(word.lower(), 0)
    return bits


@cache
def _load_word_bits() -> dict[str, int]:
    bits: dict[str, int] = {}
    for group, word in read_table(__package__, "name_groups"):
        bits[word] = bits.get(word, 0) | BIT[group]
    return bits


@lru_cache(maxsize=16_384)  # the pages of one site share their names
def find_name_bits(names: str) -> int:
    """Returns the groups that an element's names say it is of, as bits; another site's post among them."""
    names = names[:_MAX_NAME_CHARACTERS]
    bits = read_name_bits(names)
    if "-" in names:
        lowered = names.lower()
        for post in POSTS:
            if post in lowered:
                return bits | POST_BIT
    return bits


class ElementSums:
    """How much text each element holds, in links and outside, and what its names and those around it say.

    Lists are indexed by an element's place in `Blocks`, or by a block's where a comment says so. `holders` are the
    places of the elements that hold the story's beginning: they are no sidebars, whatever their names.
    """

    def __init__(self, found: Blocks, *, doubts_names: bool = False, holders: Container[int] = ()) -> None:
        self.found = found
        self._sum_elements(doubts_names, holders)
        self._find_best()
        self._sum_kinds()
        self._count_copies()

    def _sum_elements(self, doubts_names: bool, holders: Container[int]) -> None:
        found = self.found
        blocks, parents, tags, names = found.blocks, found.parents, found.tags, found.names
        count = len(tags)
        self.sizes = sizes = [len(block.text) for block in blocks]
        longest = blocks[sizes.index(max(sizes))].text[:500]
        spaceless = not longest.isascii() and len(_SPACELESS.findall(longest)) > 0.3 * len(longest)
        # A Chinese or Thai character says about as much as two and a half Latin ones.
        self.scale = 2.5 if spaceless else 1.0
        self.spaceless = spaceless
        scale = self.scale
        self.lengths = lengths = [size * scale for size in sizes]
        self.links = links = [0.0] * len(blocks)
        chars, linked, counts = [0.0] * count, [0.0] * count, [0] * count
        for place, block in enumerate(blocks):
            element = block.element
            chars[element] += lengths[place]
            counts[element] += 1
            in_links = block.link_characters
            if in_links:
                links[place] = in_links / sizes[place]
                linked[element] += in_links * scale
        used: list[int] = []
        for place in range(count - 1, 0, -1):
            if counts[place]:
                used.append(place)
                parent = parents[place]
                chars[parent] += chars[place]
                linked[parent] += linked[place]
                counts[parent] += counts[place]
        self.chars, self.linked, self.counts = chars, linked, counts
        self.used = used  # the places that hold text, children first
        most = chars[0] * WRAPPER_SHARE
        surely = chars[0] * _SMALL_WRAPPER_SHARE if doubts_names else most
        self.bits = bits = [0] * count  # of an element's own names
        self.inherited = inherited = [0] * count
        self.around = around = [0] * count
        self.depths = depths = [0] * count
        for place in reversed(used):
            parent = parents[place]
            name = names[place]
            inherited[place] = inherited[parent]
            if name:
                own = bits[place] = find_name_bits(name)
                if own & _ASIDE and place in holders:
                    own &= ~_ASIDE
                if own and (chars[place] <= surely or (own & BIT["comment"] and chars[place] <= most)):
                    inherited[place] |= own
            tag = tags[place]
            if tag == "form":
                bits[place] |= FORM_BIT
            around[place] = around[parent] | _AROUND_BITS[tag] if tag in _AROUND_BITS else around[parent]
            depths[place] = depths[parent] + 1

    def _find_best(self) -> None:
        """Finds the element with most running text and least of all else, and how the others lie to it."""
        found = self.found
        blocks, parents = found.blocks, found.parents
        inherited = self.inherited
        count = len(parents)
        goods, values = [0.0] * count, [0.0] * count
        self.good = good = [0.0] * len(blocks)
        for place, (block, length, link) in enumerate(zip(blocks, self.lengths, self.links, strict=True)):
            element = block.element
            tag = block.tag
            most = length if length < 800 else 800
            if inherited[element] & _FOREIGN:
                values[element] -= 0.3 * most
            elif tag[0] == "h":
                pass
            elif length < 40 or link > 0.35:
                values[element] -= 0.7 * most + 10
            else:
                good[place] = length
                goods[element] += length
                values[element] += most * (1.0 if tag in ("p", "blockquote", "pre") else 0.6) - 20
        used = self.used
        best, most = 0, float("-inf")
        for place in used:
            parent = parents[place]
            goods[parent] += goods[place]
            value = values[place]
            values[parent] += value
            if value > most:
                best, most = place, value
        if values[0] > most:
            best = 0
        self.goods = goods
        self.best = best
        self.total_good = goods[0] or 1.0
        self.branches, self.common, self.inside, self.inner = [0] * count, [0] * count, [False] * count, [0] * count
        branches, common, inside, inner, depths = self.branches, self.common, self.inside, self.inner, self.depths
        on_path = [False] * count
        place = best
        while place >= 0:
            on_path[place] = True
            branches[place] = place
            common[place] = depths[place]
            place = parents[place]
        inside[best] = True
        bits, chars = self.bits, self.chars
        most_inside = chars[best] * WRAPPER_SHARE
        for place in reversed(used):
            if not on_path[place]:
                parent = parents[place]
                common[place] = common[parent]
                inside[place] = inside[parent]
                inner[place] = inner[parent] | bits[place] if chars[place] <= most_inside else inner[parent]
                branches[place] = place if on_path[parent] else branches[parent]

    def _sum_kinds(self) -> None:
        """Sums over the blocks of like elements: in the same parent, and on the whole page."""
        found, good = self.found, self.good
        parents, names = found.parents, found.names
        # Good characters and blocks in the same parent, an element of them, and both sums over the page.
        siblings: dict[tuple[int, str, str], list[float]] = {}
        self.siblings: list[list[float]] = []
        for block, new_good in zip(found.blocks, good, strict=True):
            element = block.element
            key = (parents[element], block.tag, names[element])
            sibling = siblings.get(key)
            if sibling is None:
                sibling = siblings[key] = [0.0, 0, element, 0.0, 0]
            sibling[0] += new_good
            sibling[1] += 1
            self.siblings.append(sibling)
        bits, depths, tags = self.bits, self.depths, found.tags
        kinds: dict[tuple[str, int, str, int, int], list[float]] = {}
        kinds_of = []
        for (parent, tag, _), sibling in siblings.items():
            element = int(sibling[2])
            like = (tag, bits[element], tags[parent], bits[parent], depths[element])
            kind = kinds.get(like)
            if kind is None:
                kind = kinds[like] = [0.0, 0]
            kind[0] += sibling[0]
            kind[1] += sibling[1]
            kinds_of.append((sibling, kind))
        for sibling, (total, count) in kinds_of:
            sibling[3], sibling[4] = total, count

    def _count_copies(self) -> None:
        """Counts the texts that stand on the page more than once."""
        beginnings = [block.text[:120] for block in self.found.blocks]
        self.copies: dict[int, int] = {}
        if len(set(beginnings)) == len(beginnings):
            return
        copied: dict[str, list[int]] = {}
        for place, beginning in enumerate(beginnings):
            copied.setdefault(beginning, []).append(place)
        for places in copied.values():
            if len(places) > 1:
                for place in places:
                    self.copies[place] = len(places)
