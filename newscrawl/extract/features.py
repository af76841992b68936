"""What is known of each block of a page, as numbers: what the decision about it is made from."""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass

from .blocks import GROUP_NAMES, HEADINGS, Blocks
from .element_sums import AROUND, NEVER_BODY, POST_BIT, ElementSums
from .openings import read_opening

_TAG_CODES = {
    "p": 0, "blockquote": 1, "pre": 2, "li": 3, "dd": 4, "dt": 5, "td": 6, "th": 7, "div": 8, "section": 9,
    "article": 10, "main": 10, "h1": 14, "h2": 15, "h3": 16, "h4": 17, "h5": 18, "h6": 19, "figcaption": 21,
    "figure": 22,
}  # fmt: skip
_OTHER_TAG = 11
_NO_LINE = (0.0, 0.0, 30, False, 0)
_NO_ORDER = (0.0,) * 10
_CLOSING = frozenset(".!?…。！？؟۔।॥:;\"”»’')）」』")
_QUOTES = frozenset("\"'“„«‘‚「『»›‹")
_MARKUP = re.compile(r"<[^<>]{1,300}>")

# The names of the features, in the order of a row.
_PLACE_NAMES = (
    "up_chars", "up_link", "up_blocks", "up_good", "up_avg", "upup_chars", "upup_link", "upup_blocks", "upup_good",
    "upup_avg", "best_share", "page_chars", "page_good", "page_blocks", "is_news", "has_json_ld", "ld_share",
)  # fmt: skip
_ELEMENT_NAMES = (
    "own_chars", "own_link", "own_blocks", "in_best", "branch_chars", "branch_link", "branch_blocks", "branch_good",
    "branch_avg", "depth", "below_best", "common_depth", "around", "names", "inner_names",
)  # fmt: skip
_BLOCK_NAMES = (
    "sig_good", "sig_count", "sib_good", "sib_count", "words", "start", "copies", "seen", "ld", "desc_words",
    "headline_words", "position", "good_before", "good_after", "since_good", "until_good", "pos_in_best", "from_first",
    "to_last", "since_heading", "heading_phrase", "heading_tag", "since_h1", "h1s", "from_headline",
)  # fmt: skip
_LINE_NAMES = ("length", "links", "tag", "end", "phrase")
NAMES = (
    *_PLACE_NAMES,
    *_ELEMENT_NAMES,
    *_BLOCK_NAMES,
    *(prefix + name for prefix in ("prev_", "", "next_") for name in _LINE_NAMES),
    "prev2_links",
    "next2_links",
)
# These are sets of bits: a model asks for one of them, as "around:figure" or "names:comment".
BIT_FEATURES = {"around": AROUND, "names": GROUP_NAMES, "inner_names": GROUP_NAMES}
MODEL_NAMES = tuple(f"{name}:{','.join(BIT_FEATURES[name])}" if name in BIT_FEATURES else name for name in NAMES)


@dataclass(slots=True, frozen=True)
class Hints:
    """What is known of the article from elsewhere on its page."""

    headline: str | None = None
    description: str | None = None
    json_ld_body: str | None = None  # `articleBody`
    is_news: bool = False  # JSON-LD says NewsArticle
    has_json_ld: bool = False
    address: str | None = None  # of the page


def squeeze(text: str) -> str:
    """Text without its white space and case, for comparisons."""
    return "".join(text.casefold().split())


def _list_words(text: str) -> list[str]:
    """The first longer words of a text, to look for in blocks."""
    return [word for word in text.casefold().split() if len(word) > 3][:6]


def strip_markup(text: str) -> str:
    if "<" in text:
        text = _MARKUP.sub(" ", text)
    return html.unescape(text) if "&" in text else text


class Features(ElementSums):
    """The features of a page's blocks: what is summed over the page at once, and each block's row when asked for.

    `reasons` says of each block why it is no body at first sight; those with None that are not plainly body are worth
    a row.
    """

    def __init__(self, found: Blocks, hints: Hints) -> None:
        super().__init__(found)
        self.hints = hints
        self.reasons = [self._find_reason(place) for place in range(len(found.blocks))]
        self._follow_blocks()
        self._find_headline()
        self._compare_json_ld()
        self._places: dict[int, tuple[float, ...]] = {}
        self._branches: dict[int, tuple[float, ...]] = {}

    def _find_reason(self, place: int) -> str | None:
        """Why a block is no body at first sight; None where it is worth a closer look, and has a row."""
        block = self.found.blocks[place]
        element = block.element
        if block.tag == "figcaption":
            return "caption"
        if self.inherited[element] & POST_BIT:
            return "embedded post"
        if self.inner[element] & NEVER_BODY:
            return "names"
        if self.links[place] > 0.85:
            parent = max(self.found.parents[element], 0)
            if self.linked[parent] > 0.8 * self.chars[parent]:
                return "links"
        if self.inside[element]:
            return None
        branch = self.branches[element]
        if self.links[place] < 0.8 and self.linked[branch] < 0.5 * self.chars[branch]:
            return None
        return "outside"

    def is_plain(self, place: int) -> bool:
        """Whether a block is body at first sight: one of several like elements that hold much of the page's text."""
        sibling = self.siblings[place]
        return (
            sibling[1] > 1
            and sibling[3] > 0.19 * self.total_good
            and self.links[place] <= 0.44
            and place < self.last
            and self.lengths[place] > 30
            and self.lines[place + 2][4] == 0
            and self.ld[place] >= 0
            and self.order[place][6] == 0
            and self.inside[self.found.blocks[place].element]
        )

    def _follow_blocks(self) -> None:
        """What follows from the order of the blocks."""
        found, good, lengths, inside = self.found, self.good, self.lengths, self.inside
        blocks, parents, names = found.blocks, found.parents, found.names
        links, reasons = self.links, self.reasons
        count = len(blocks)
        total_good = self.total_good
        # Sums over the blocks of like elements in the same parent: good characters, blocks, and an element of them.
        siblings: dict[tuple[int, str, str], list[float]] = {}
        self.siblings: list[list[float]] = []
        self.order: list[tuple[float, ...]] = []
        # Two empty lines at each end, so that every block has two neighbours on each side.
        self.lines = [_NO_LINE, _NO_LINE]
        lines = self.lines
        before = good_before = 0.0
        last_good, heading, heading_opening, heading_code, h1, h1s = -50, -1, 0, 0, -1, 0
        first, last, start = -1, count - 1, -1.0
        for place, block in enumerate(blocks):
            element, tag, text = block.element, block.tag, block.text
            length, new_good = lengths[place], good[place]
            opening = read_opening(text) if length < 300 else 0
            code = _TAG_CODES.get(tag, _OTHER_TAG)
            lines.append((length, links[place], code, text[-1] in _CLOSING, opening))
            key = (parents[element], tag, names[element])
            sibling = siblings.get(key)
            if sibling is None:
                sibling = siblings[key] = [0.0, 0, element, 0.0, 0]
            sibling[0] += new_good
            sibling[1] += 1
            self.siblings.append(sibling)
            if inside[element]:
                if start < 0:
                    start = before
                if new_good:
                    last = place
                    if first < 0:
                        first = place
            if tag == "h1":
                h1, h1s = place, h1s + 1
            self.order.append(
                _NO_ORDER
                if reasons[place]
                else (
                    place / count, good_before / total_good, 1 - (good_before + new_good) / total_good,
                    place - last_good, before, place - heading if heading >= 0 else -1, heading_opening, heading_code,
                    place - h1 if h1 >= 0 else -1, h1s,
                )
            )  # fmt: skip
            before += length
            if new_good:
                good_before += new_good
                last_good = place
            if tag in HEADINGS:
                heading, heading_opening, heading_code = place, opening, code
        lines += [_NO_LINE, _NO_LINE]
        self.first, self.last, self.best_start = max(first, 0), last, max(start, 0.0)
        self.until_good = [0] * count
        next_good = count + 50
        for place in range(count - 1, -1, -1):
            self.until_good[place] = next_good - place
            if good[place]:
                next_good = place
        self._sum_kinds(siblings)
        self._count_copies()

    def _sum_kinds(self, siblings: dict[tuple[int, str, str], list[float]]) -> None:
        """Sum over the blocks of like elements anywhere on the page."""
        bits, depths, tags = self.bits, self.depths, self.found.tags
        kinds: dict[tuple[str, int, str, int, int], list[float]] = {}
        kinds_of = []
        for (parent, tag, _), sibling in siblings.items():
            element = int(sibling[2])
            key = (tag, bits[element], tags[parent], bits[parent], depths[element])
            kind = kinds.get(key)
            if kind is None:
                kind = kinds[key] = [0.0, 0]
            kind[0] += sibling[0]
            kind[1] += sibling[1]
            kinds_of.append((sibling, kind))
        for sibling, (good, count) in kinds_of:
            sibling[3], sibling[4] = good, count

    def _count_copies(self) -> None:
        """How often each text stands on the page, and how often before: only for those that do more than once."""
        beginnings = [block.text[:120] for block in self.found.blocks]
        counts = Counter(beginnings)
        self.copies: dict[int, tuple[int, int]] = {}
        if len(counts) == len(beginnings):
            return
        seen: Counter[str] = Counter()
        for place, beginning in enumerate(beginnings):
            if counts[beginning] > 1:
                self.copies[place] = (counts[beginning], seen[beginning])
                seen[beginning] += 1

    def _find_headline(self) -> None:
        headline = self.hints.headline or ""
        self.headline = squeeze(headline)
        self.headline_words = _list_words(headline)
        self.description_words = _list_words(self.hints.description or "")
        self.headline_place = -1
        if self.headline:
            least, most = len(headline) - 4 - len(headline) // 10, len(headline) + 4 + len(headline) // 10
            blocks = self.found.blocks
            for place, size in enumerate(self.sizes):
                if least < size < most and squeeze(blocks[place].text) == self.headline:
                    self.headline_place = place
                    if blocks[place].tag == "h1":
                        break

    def _compare_json_ld(self) -> None:
        """Which blocks JSON-LD's `articleBody` holds: 1 held, -1 not held, 0 unknown."""
        count = len(self.found.blocks)
        self.ld = [0] * count
        self.ld_share = -1.0
        body = self.hints.json_ld_body
        if not body:
            return
        body = squeeze(strip_markup(body))
        held = 0.0
        previous = 0
        for place, block in enumerate(self.found.blocks):
            text = squeeze(block.text[:160])
            if len(text) >= 12 or (len(text) > 2 and previous > 0):
                middle = len(text) // 2
                previous = 1 if text[:40] in body or (middle > 20 and text[middle : middle + 30] in body) else -1
                self.ld[place] = previous
                if previous > 0:
                    held += self.lengths[place]
        self.ld_share = held / self.total_good

    def _read_place(self, parent: int) -> tuple[float, ...]:
        """The features that all children of one element share."""
        chars, counts, linked, goods = self.chars, self.counts, self.linked, self.goods
        outer = max(self.found.parents[parent], 0)
        return (
            chars[parent], linked[parent] / chars[parent], counts[parent], goods[parent] / self.total_good,
            chars[parent] / counts[parent], chars[outer], linked[outer] / chars[outer], counts[outer],
            goods[outer] / self.total_good, chars[outer] / counts[outer], goods[self.best] / self.total_good,
            self.total, self.total_good / self.total, len(self.found.blocks), self.hints.is_news,
            self.hints.has_json_ld, self.ld_share,
        )  # fmt: skip

    def _read_branch(self, branch: int) -> tuple[float, ...]:
        chars, count = self.chars[branch], self.counts[branch]
        return chars, self.linked[branch] / chars, count, self.goods[branch] / chars, chars / count

    def read_row(self, place: int) -> list[float]:
        """The features of one block, in the order of `NAMES`."""
        block = self.found.blocks[place]
        element = block.element
        parent = max(self.found.parents[element], 0)
        shared = self._places.get(parent)
        if shared is None:
            shared = self._places[parent] = self._read_place(parent)
        chars, counts, linked = self.chars, self.counts, self.linked
        branch = self.branches[element]
        branched = self._branches.get(branch)
        if branched is None:
            branched = self._branches[branch] = self._read_branch(branch)
        text, length = block.text, self.lengths[place]
        total_good = self.total_good
        best_depth, depth = self.depths[self.best], self.depths[element]
        own = chars[element]
        sibling = self.siblings[place]
        order = self.order[place]
        desc_words = headline_words = 0.0
        if length < 600:
            folded = text.casefold()
            if self.headline_words:
                headline_words = [word in folded for word in self.headline_words].count(True) / len(self.headline_words)
            if self.description_words:
                told = [word in folded for word in self.description_words]
                desc_words = told.count(True) / len(told)
        first = text[0]
        lines = self.lines
        return [
            *shared,
            own, linked[element] / own, counts[element], self.inside[element], *branched, depth, depth - best_depth,
            best_depth - self.common[element], self.around[element], self.inherited[element], self.inner[element],
            sibling[3] / total_good, sibling[4], sibling[0] / total_good, sibling[1],
            length / 4 if self.spaceless else text.count(" ") + 1,
            0 if first.isupper() else 1 if first.islower() else 2 if first.isdigit() else 3 if first.isalpha()
            else 4 if first in _QUOTES else 5,
            *self.copies.get(place, (1, 0)), self.ld[place], desc_words, headline_words, *order[:4],
            self.until_good[place], (order[4] - self.best_start) / chars[self.best], place - self.first,
            self.last - place, *order[5:], place - self.headline_place if self.headline_place >= 0 else -999,
            *lines[place + 1], *lines[place + 2], *lines[place + 3], lines[place][1], lines[place + 4][1],
        ]  # fmt: skip
