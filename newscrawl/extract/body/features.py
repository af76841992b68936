"""Computes the features of each block of a page, by which a model decides whether it is body."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate

from ...page.blocks import HEADINGS, Blocks
from .element_sums import AROUND, BIT, FORM_BIT, GROUP_NAMES, NEVER_BODY, POST_BIT, ElementSums, squeeze
from .element_tree import list_around
from .lines import is_of_site, is_picture_credit, leads_to_more, read_opening
from .story_region import find_core, is_running

_LONGEST_BEFORE = 30  # characters of a label before the headline in its line
_TAG_CODES = {
    "p": 0, "blockquote": 1, "pre": 2, "li": 3, "dd": 4, "dt": 5, "td": 6, "th": 7, "div": 8, "section": 9,
    "article": 10, "main": 10, "h1": 14, "h2": 15, "h3": 16, "h4": 17, "h5": 18, "h6": 19, "figcaption": 21,
    "figure": 22,
}  # fmt: skip
_OTHER_TAG = 11
NAMED_CAPTION = "caption by name"  # why a block is no body: class names call it or its credit so
_NOTHING_BEFORE = (0.0, 30)  # links and tag of a block before the first
_NOTHING_AFTER = (0.0, 0.0, 30)  # length, links and tag of a block after the last
_LONGEST_LINK = 250  # characters of one to another story, its label with it
_SHORT_STORY = 2_500  # characters of a page's running text
_FAR = 50  # blocks to the next text where there is none
_CLOSING = frozenset(".!?…。！？؟۔।॥:;\"”»’')）」』")
_MARKUP = re.compile(r"<[^<>]{1,300}>")
# The names of the features, in the order of a row.
_PLACE_NAMES = (
    "up_chars", "up_blocks", "up_good", "up_avg", "upup_link", "upup_good", "upup_avg", "is_news", "up_names",
)  # fmt: skip
_ELEMENT_NAMES = (
    "own_chars", "own_link", "in_best", "branch_chars", "branch_link", "branch_blocks", "branch_good", "branch_avg",
    "depth", "common_depth", "around", "names", "inner_names", "own_names",
)  # fmt: skip
_BLOCK_NAMES = (
    "sig_good", "sig_count", "sib_good", "sib_count", "words", "copies", "ld", "desc_words", "headline_words",
    "position", "good_before", "good_after", "until_good", "pos_in_best", "from_first", "to_last", "since_heading",
    "heading_phrase", "heading_tag", "since_h1", "from_headline", "length", "links", "tag", "end", "phrase",
    "prev_links", "prev_tag", "next_length", "next_links", "next_tag",
)  # fmt: skip
NAMES = (*_PLACE_NAMES, *_ELEMENT_NAMES, *_BLOCK_NAMES)
# These are sets of bits: a model asks for one of them, as "around:figure" or "names:comment".
BIT_FEATURES = {"around": AROUND} | dict.fromkeys(("names", "inner_names", "own_names", "up_names"), GROUP_NAMES)
MODEL_NAMES = tuple(f"{name}:{','.join(BIT_FEATURES[name])}" if name in BIT_FEATURES else name for name in NAMES)


@dataclass(slots=True, frozen=True)
class BodyHints:
    """What other parts of the page tell of the article."""

    headline: str | None = None
    description: str | None = None
    json_ld_body: str | None = None  # `articleBody`
    is_news: bool = False  # JSON-LD says NewsArticle
    address: str | None = None  # of the page
    title: str | None = None  # the page's, with the site's name behind the headline or before it


def _list_words(text: str) -> list[str]:
    """Returns the first longer words of a text, to look for in blocks."""
    return [word for word in text.casefold().split() if len(word) > 3][:6]


def _strip_markup(text: str) -> str:
    if "<" in text:
        text = _MARKUP.sub(" ", text)
    return html.unescape(text) if "&" in text else text


def _list_holders(found: Blocks, headline: str | None) -> frozenset[int]:
    """Returns the elements around the first running texts below the only first heading that is the headline.

    None where the page has much text: names weigh little against that.
    """
    wanted = squeeze(headline or "")
    own = [place for place, block in enumerate(found.blocks) if block.tag == "h1" and squeeze(block.text) == wanted]
    running = 0
    for place, block in enumerate(found.blocks if len(own) == 1 else ()):
        running += len(block.text) if is_running(found, place) else 0
        if running > _SHORT_STORY:
            return frozenset()
    core = find_core(found, own[0]) if len(own) == 1 else None
    return frozenset(list_around(found, core)) if core is not None else frozenset()


class Features(ElementSums):
    """The features of a page's blocks: what is summed over the page at once, and each block's row when asked for.

    `reasons` says of each block why it is no body at first sight; those with None that are not plainly body are worth
    a row.
    """

    def __init__(self, found: Blocks, hints: BodyHints, *, doubts_names: bool = False) -> None:
        super().__init__(found, doubts_names=doubts_names, holders=_list_holders(found, hints.headline))
        self.hints = hints
        self.reasons = self._find_reasons(doubts_names)
        self._follow_blocks()
        self._find_headline()
        self._compare_json_ld()
        self._places: dict[int, tuple[float, ...]] = {}

    def _find_reasons(self, doubts_names: bool) -> list[str | None]:
        """Returns for each block why it is no body at first sight; None where it is worth a closer look."""
        found, links, inside, inner, inherited = self.found, self.links, self.inside, self.inner, self.inherited
        linked, chars, branches = self.linked, self.chars, self.branches
        reasons: list[str | None] = []
        for block, link in zip(found.blocks, links, strict=True):
            element = block.element
            reason = None
            if block.tag == "figcaption":
                reason = "caption"
            elif not doubts_names and inner[element] & BIT["caption"]:
                reason = NAMED_CAPTION
            elif block.tag == "address":
                reason = "address"  # how to reach who writes
            elif inherited[element] & POST_BIT:
                reason = "embedded post"
            elif inner[element] & NEVER_BODY:
                reason = "names"
            elif not doubts_names and inner[element] & FORM_BIT:
                reason = "form"
            elif link > 0.85 and linked[max(found.parents[element], 0)] > 0.8 * chars[max(found.parents[element], 0)]:
                reason = "links"
            elif not inside[element]:
                branch = branches[element]
                if link >= 0.8 or linked[branch] >= 0.5 * chars[branch]:
                    reason = "outside"
            if reason is None:
                if is_of_site(block.text):
                    reason = "notice"
                elif is_picture_credit(block.text):
                    reason = "credit"
                elif link > 0.5 and len(block.text) <= _LONGEST_LINK and leads_to_more(block.text):
                    reason = "link to more"
            reasons.append(reason)
        return reasons

    def is_plain(self, place: int) -> bool:
        """Says whether a block is body at first sight.

        It is one of several like elements that hold much of the page's text, or loose text before the first of them.
        """
        return self._is_one_of_many(place) or (self._leads_on(place) and self._is_one_of_many(place + 1))

    def _leads_on(self, place: int) -> bool:
        """Says whether a block is loose text in the element that holds the next one, as in `<td>text<p>text`."""
        blocks, following = self.found.blocks, place + 1
        return (
            following < len(blocks)
            and self.found.parents[blocks[following].element] == blocks[place].element
            and self.good[place] > 60
            and not self.links[place]
            and self.ld[place] >= 0
            and self._read_opening(place) == 0
        )

    def _is_one_of_many(self, place: int) -> bool:
        sibling = self.siblings[place]
        return (
            sibling[1] > 1
            and sibling[3] > 0.19 * self.total_good
            and self.links[place] <= 0.44
            and place < self.last
            and self.lengths[place] > 30
            and self.ld[place] >= 0
            and self.inside[self.found.blocks[place].element]
            and self._read_opening(place) == 0
            and self._find_heading(place)[1] == 0
        )

    def _follow_blocks(self) -> None:
        """Computes the features that depend on the order of the blocks."""
        good, inside, blocks = self.good, self.inside, self.found.blocks
        self.before = list(accumulate(self.lengths, initial=0.0))  # characters before each block
        self.good_before = list(accumulate(good, initial=0.0))
        self.good_places = good_places = [place for place, value in enumerate(good) if value]
        self.headings = [place for place, block in enumerate(blocks) if block.tag in HEADINGS]
        self.h1s = [place for place in self.headings if blocks[place].tag == "h1"]
        in_best = [place for place in good_places if inside[blocks[place].element]]
        self.first, self.last = (in_best[0], in_best[-1]) if in_best else (0, len(blocks) - 1)
        start = next((place for place, block in enumerate(blocks) if inside[block.element]), 0)
        self.best_start = self.before[start]
        self._openings: dict[int, int] = {}

    def _read_opening(self, place: int) -> int:
        opening = self._openings.get(place)
        if opening is None:
            opening = read_opening(self.found.blocks[place].text) if self.lengths[place] < 300 else 0
            self._openings[place] = opening
        return opening

    def _find_heading(self, place: int) -> tuple[int, int, int]:
        """Returns how many blocks ago the last heading was, or -1; how it opens, and its tag."""
        headings = self.headings
        nth = bisect_left(headings, place)
        if not nth:
            return -1, 0, 0
        heading = headings[nth - 1]
        return place - heading, self._read_opening(heading), _TAG_CODES[self.found.blocks[heading].tag]

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
            if self.headline_place < 0:
                self.headline_place = self._find_behind_label()

    def _find_behind_label(self) -> int:
        """Returns the place of the first block that is a short label and the headline behind it; -1 without one."""
        least, most = len(self.headline), len(self.hints.headline or "") + _LONGEST_BEFORE
        for place, size in enumerate(self.sizes):
            block = self.found.blocks[place]
            might_be = least < size <= most and not block.link_characters
            if might_be and squeeze(block.text).endswith(self.headline):
                return place
        return -1

    def _compare_json_ld(self) -> None:
        """Tells which blocks JSON-LD's `articleBody` holds: 1 held, -1 not held, 0 unknown."""
        count = len(self.found.blocks)
        self.ld = [0] * count
        body = self.hints.json_ld_body
        if not body:
            return
        body = squeeze(_strip_markup(body))
        previous = 0
        for place, block in enumerate(self.found.blocks):
            text = squeeze(block.text[:160])
            if len(text) >= 12 or (len(text) > 2 and previous > 0):
                middle = len(text) // 2
                previous = 1 if text[:40] in body or (middle > 20 and text[middle : middle + 30] in body) else -1
                self.ld[place] = previous

    def _read_place(self, parent: int) -> tuple[float, ...]:
        """Returns the features that all children of one element share."""
        chars, counts, linked, goods = self.chars, self.counts, self.linked, self.goods
        outer = max(self.found.parents[parent], 0)
        total_good = self.total_good
        return (
            chars[parent], counts[parent], goods[parent] / total_good, chars[parent] / counts[parent],
            linked[outer] / chars[outer], goods[outer] / total_good, chars[outer] / counts[outer], self.hints.is_news,
            self.bits[parent],
        )  # fmt: skip

    def read_row(self, place: int) -> list[float]:
        """Returns the features of one block, in the order of `NAMES`."""
        blocks, lengths, links = self.found.blocks, self.lengths, self.links
        chars, counts, linked = self.chars, self.counts, self.linked
        block = blocks[place]
        element = block.element
        text, length, total_good = block.text, lengths[place], self.total_good
        parent = max(self.found.parents[element], 0)
        shared = self._places.get(parent)
        if shared is None:
            shared = self._places[parent] = self._read_place(parent)
        branch = self.branches[element]
        own, branch_chars, branch_count = chars[element], chars[branch], counts[branch]
        sibling = self.siblings[place]
        desc_words = headline_words = 0.0
        if length < 600:
            folded = text.casefold()
            if self.headline_words:
                headline_words = [word in folded for word in self.headline_words].count(True) / len(self.headline_words)
            if self.description_words:
                told = [word in folded for word in self.description_words]
                desc_words = told.count(True) / len(told)
        count = len(blocks)
        following = place + 1
        nth = bisect_left(self.good_places, following)
        until_good = (self.good_places[nth] if nth < len(self.good_places) else count + _FAR) - place
        nth = bisect_left(self.h1s, following)
        since_h1 = place - self.h1s[nth - 1] if nth else -1
        before, after = _NOTHING_BEFORE, _NOTHING_AFTER
        if place:
            before = links[place - 1], _TAG_CODES.get(blocks[place - 1].tag, _OTHER_TAG)
        if following < count:
            after = lengths[following], links[following], _TAG_CODES.get(blocks[following].tag, _OTHER_TAG)
        return [
            *shared,
            own, linked[element] / own, self.inside[element], branch_chars, linked[branch] / branch_chars, branch_count,
            self.goods[branch] / branch_chars, branch_chars / branch_count, self.depths[element],
            self.depths[self.best] - self.common[element], self.around[element], self.inherited[element],
            self.inner[element], self.bits[element],
            sibling[3] / total_good, sibling[4], sibling[0] / total_good, sibling[1],
            length / 4 if self.spaceless else text.count(" ") + 1,
            self.copies.get(place, 1), self.ld[place], desc_words, headline_words, place / count,
            self.good_before[place] / total_good, 1 - self.good_before[following] / total_good, until_good,
            (self.before[place] - self.best_start) / chars[self.best], place - self.first, self.last - place,
            *self._find_heading(place), since_h1,
            place - self.headline_place if self.headline_place >= 0 else -999,
            length, links[place], _TAG_CODES.get(block.tag, _OTHER_TAG), text[-1] in _CLOSING,
            self._read_opening(place), *before, *after,
        ]  # fmt: skip
