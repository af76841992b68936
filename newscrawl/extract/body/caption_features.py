"""Tells what speaks for a text near a picture being its caption: the features that the model weighs."""

from __future__ import annotations

import re
from functools import cache

from selectolax.lexbor import LexborNode

from ...page.blocks import HEADINGS
from ...page.display import FORMATS, KINDS, LINK, SPAN
from ...text.any_case import AnyCase
from ...text.clean import fold_text
from ...text.tables import match_any, read_groups, read_table
from ...times.timestamps import might_hold_time
from .caption_pairs import CaptionPair, CaptionPairs, might_name_author
from .element_sums import BIT, find_name_bits
from .element_tree import find_common, is_all_within, list_around
from .lines import is_call_for_support, is_of_site, is_picture_credit, read_opening

_OF_BOX = (
    "is_before distance pictures_between others_in_box box_share box_counts box_pictures box_tag text_up picture_up"
    " box_has_story box_has_headline same_element gap_chars picture_in_link picture_size picture_number after_headline"
    " before_first before_last"
)
_OF_SETTING = (
    "line_tag line_is_whole small bold gray centred large box_floats box_has_width caption_name image_name other_name"
)
_OF_WORDS = (
    "linked length is_sentence ends_open is_credit has_credit starts_mark has_time is_name opening is_call quote"
    " headline_share own_tag is_alone_in_parent form_is_storys form_count form_by_pictures why is_kept score"
    " credit_next credit_before heading_near is_first_text next_is_story prev_is_story spaceless_length similar_lengths"
    " is_between_story pictures_in_story"
)
_OF_PICTURE = "alt_share title_share"
NAMES = f"{_OF_BOX} {_OF_SETTING} {_OF_WORDS} {_OF_PICTURE}".split()
_SETTINGS = _OF_SETTING.split()
_SET_APART = ("small", "gray", "box_floats", "caption_name", "line_tag")  # signs that a text is no paragraph
SAID = 0.6  # of a caption's words, or of the picture's own, that both have
_SMALL = frozenset(("small", "i", "em", "cite", "font"))
_BOLD = frozenset(("b", "strong"))
_TAGS = {
    tag: code
    for code, tags in enumerate(
        (
            "p",
            "div section article main center",
            "td th",
            "tr",
            "table tbody caption",
            "figure",
            "figcaption",
            "li ul ol",
            "dd dl dt",
            "h1 h2 h3 h4 h5 h6",
            "blockquote aside",
            "small em i cite font",
            "b strong",
            "span",
            "a",
        ),
        1,
    )
    for tag in tags.split()
}
_OTHER_TAG = 20
_NUMBER = re.compile(r"\d+")
_ENDS = tuple(".!?…。！？؟۔।")
_OPEN_ENDS = tuple(":：,،;")
_QUOTES = '"“„«»「『'
_CREDIT_MARKS = frozenset(":：/©=摄攝(")  # each of the words of a credit has one beside it, or is one
_MARKS = "△▲↑▽▼←→▷◁■□●○◆◇▪•*（(【[「"
# Set smaller than other text, in gray or in italics.
_GRAY = re.compile(
    r"color\s*:\s*(?:#[6-9a-c][0-9a-c]?|gr[ae]y|rgb\(\s*1[0-9]{2}|rgb\(\s*[89][0-9])"
    r"|font-size\s*:\s*(?:[6-9]|1[0-3])(?:px|pt)|font-size\s*:\s*(?:x-)?small(?:er)?|font-style\s*:\s*italic",
    re.I,
)
_LARGE = re.compile(r"font-size\s*:\s*(?:1[7-9]|[2-9]\d)px|font-size\s*:\s*(?:x?x-)?large", re.I)
_LARGE_SIZES = frozenset(("4", "5", "6", "7", "+1", "+2", "+3"))  # of <font>
_CENTRED = re.compile(r"text-align\s*:\s*center", re.I)
_FLOATS = re.compile(r"float\s*:\s*(?:left|right)", re.I)
_WHYS = {why: code for code, why in enumerate(("model", "outside", "plain", "credit", "names", "form", "links"), 1)}
_OTHERS = (
    BIT["byline"] | BIT["related"] | BIT["teaser"] | BIT["share"] | BIT["advert"] | BIT["comment"]
    | BIT["navigation"] | BIT["footer"] | BIT["date"] | BIT["tags"]
)  # fmt: skip


class CaptionFeatures(CaptionPairs):
    """The features of the pairs of one page."""

    def is_plain_paragraph(self, pair: CaptionPair) -> bool:
        """Says whether a text is a sentence in the form of the story's, with no sign of who took the picture.

        Most texts near pictures are; this costs a fraction of the row.
        """
        if pair.place not in self._plain:
            self._plain[pair.place] = self._might_be_plain(pair.place)
        if not self._plain[pair.place]:
            return False
        setting = dict(zip(_SETTINGS, self._read_setting(pair), strict=True))
        if any(setting[sign] for sign in _SET_APART):
            return False
        text = self.found.blocks[pair.place].text
        alt = pair.picture.node.attributes.get("alt") or ""
        return _share(alt, set(fold_text(text).split()), text) < SAID

    def _might_be_plain(self, place: int) -> bool:
        blocks = self.found.blocks
        block, after = blocks[place], blocks[place + 1] if place + 1 < len(blocks) else None
        return (
            block.text.endswith(_ENDS)
            and self.read_form(block) in self.story_forms
            and not (is_picture_credit(block.text) or _has_credit_word(block.text))
            and not (after is not None and is_picture_credit(after.text))
        )

    def read_row(self, pair: CaptionPair) -> list[float]:
        """Returns the features of a pair, in the order of `NAMES`."""
        if pair.place not in self._words:
            self._words[pair.place] = self._read_words(pair.place)
        text = self.found.blocks[pair.place].text
        words = set(fold_text(text).split())
        attributes = pair.picture.node.attributes
        return [
            *self._read_box(pair, self._find_box(pair)),
            *self._read_setting(pair),
            *self._words[pair.place],
            _share(attributes.get("alt") or "", words, text),
            _share(attributes.get("title") or "", words, text),
        ]

    def _find_box(self, pair: CaptionPair) -> int:
        """Returns the smallest element that holds both."""
        return find_common(self.found, pair.picture.element, self.found.blocks[pair.place].element)

    def _read_box(self, pair: CaptionPair, box: int) -> list[float]:
        """Tells how picture and text lie to each other, and what else is in the smallest element that holds both."""
        found, sums, blocks = self.found, self.sums, self.found.blocks
        picture, place = pair.picture, pair.place
        block, before = blocks[place], place < picture.place
        between = range(place + 1, picture.place) if before else range(picture.place, place)
        low, high = min(place, picture.place), max(place, picture.place) + (not before)
        others = sums.chars[box] / sums.scale - len(block.text)
        has_headline = self.headline_place >= 0 and self._is_in(blocks[self.headline_place].element, box)
        return [
            before, len(between), sum(low < other.place < high for other in self.shown), min(others, 5_000),
            others / self.story_chars, sums.counts[box], sum(self._is_in(other.element, box) for other in self.shown),
            _TAGS.get(found.tags[box], _OTHER_TAG), self._count_up(block.element, box),
            self._count_up(picture.element, box), self._has_story(box, place), has_headline,
            block.element == picture.element, sum(len(blocks[p].text) for p in between), _is_in_link(picture.node),
            _read_size(picture.node), pair.number, picture.place > self.headline_place, picture.place <= self.first,
            picture.place <= self.last,
        ]  # fmt: skip

    def _read_setting(self, pair: CaptionPair) -> list[float]:
        """Tells how the text is set: in which elements, styles and names."""
        known = pair.number, pair.place
        if known not in self._settings:
            self._settings[known] = self._judge_setting(pair, self._find_box(pair))
        return self._settings[known]

    def _judge_setting(self, pair: CaptionPair, box: int) -> list[float]:
        found = self.found
        block = found.blocks[pair.place]
        node = found.elements[block.element]
        line = _find_line(pair.picture.node, node if box == block.element else None, block.text)
        only = _find_only(node)
        styles = [inner.attributes.get("style") or "" for inner in (node, line, only) if inner is not None]
        has_story = self._has_story(box, pair.place)
        floats, width = (False, False) if has_story else self._read_side(box)
        bits = 0
        for around in list_around(found, block.element)[:6]:
            if around >= max(box, 1) and found.names[around]:
                bits |= find_name_bits(found.names[around])
        box_bits = find_name_bits(found.names[box]) if box > 0 and found.names[box] and not has_story else 0
        return [
            _TAGS.get(line.tag or "", _OTHER_TAG) if line is not None else 0, line is not None,
            is_all_within(node, _SMALL) or (only is not None and only.tag in _SMALL),
            is_all_within(node, _BOLD) or (only is not None and only.tag in _BOLD),
            any(map(_GRAY.search, styles)), any(map(_CENTRED.search, styles)),
            any(map(_LARGE.search, styles)) or _is_large(line) or _is_large(only), floats, width,
            bool(bits & BIT["caption"]), bool((bits | box_bits) & BIT["image"]), bool((bits | box_bits) & _OTHERS),
        ]  # fmt: skip

    def _read_words(self, place: int) -> list[float]:
        """Tells what the text says, and how it lies to the story's paragraphs."""
        found, blocks = self.found, self.found.blocks
        block = blocks[place]
        text, form = block.text, self.read_form(block)
        words = set(fold_text(text).split())
        before, after = blocks[place - 1] if place else None, blocks[place + 1] if place + 1 < len(blocks) else None
        return [
            block.link_characters / len(text), len(text), text.endswith(_ENDS), text.endswith(_OPEN_ENDS),
            is_picture_credit(text), _has_credit_word(text), text[0] in _MARKS, might_hold_time(text),
            might_name_author(text), read_opening(text), is_of_site(text) or is_call_for_support(text),
            text[0] in _QUOTES, len(words & self.headline_words) / (len(words) or 1), _TAGS.get(block.tag, _OTHER_TAG),
            self.sums.counts[max(found.parents[block.element], 0)] == 1, form in self.story_forms, self.forms[form],
            self.by_pictures[form] / self.forms[form], _WHYS.get(block.why, 0), block.kept, block.score or 0.0,
            after is not None and is_picture_credit(after.text), before is not None and is_picture_credit(before.text),
            any(beside is not None and beside.tag in HEADINGS for beside in (before, after)),
            place == max(self.headline_place + 1, 0), place + 1 in self.running, place - 1 in self.running,
            len(text) * self.sums.scale, len(text) / (self.story_length or 1), self.first < place < self.last,
            len(self.shown),
        ]  # fmt: skip

    def _read_side(self, box: int) -> tuple[bool, bool]:
        """Says whether a box, or what holds little more than it, is set at a side, and whether it has a width."""
        found, counts = self.found, self.sums.counts
        parent = found.parents[box] if box > 0 else 0
        floats = width = False
        for around in {box, parent if counts[parent] <= counts[box] + 1 else box} - {0}:
            attributes = found.elements[around].attributes
            style = attributes.get("style") or ""
            floats = floats or attributes.get("align") in ("left", "right") or bool(_FLOATS.search(style))
            width = width or "width" in attributes or "width" in style
        return floats, width

    def _has_story(self, box: int, place: int) -> bool:
        """Says whether an element holds a paragraph of the story other than the text at a place."""
        if box not in self._inside:
            self._inside[box] = sum(self._is_in(self.found.blocks[p].element, box) for p in self.running)
        return self._inside[box] > (place in self.running)

    def _count_up(self, element: int, box: int) -> int:
        count = 0
        while element != box:
            element, count = self.found.parents[element], count + 1
        return count

    def _is_in(self, element: int, box: int) -> bool:
        parents = self.found.parents
        while element > box:
            element = parents[element]
        return element == box


def _share(said: str, words: set[str], text: str) -> float:
    """Returns how many of the words of a picture's own text a caption has, or the other way round."""
    if not said:
        return 0.0
    own = set(fold_text(said).split())
    least = min(len(own), len(words))
    if not least:
        return 0.0
    return len(own & words) / least if least > 2 or said == text else 0.5 * len(own & words) / least


def _is_large(node: LexborNode | None) -> bool:
    return node is not None and node.tag == "font" and (node.attributes.get("size") or "").strip() in _LARGE_SIZES


def _read_size(node: LexborNode) -> int:
    number = _NUMBER.match((node.attributes.get("width") or "").strip())
    return min(int(number[0]), 2_000) if number is not None else 0


def _is_in_link(node: LexborNode) -> bool:
    parent = node.parent
    return parent is not None and (parent.tag == "a" or (parent.parent is not None and parent.parent.tag == "a"))


def _find_only(node: LexborNode) -> LexborNode | None:
    """Returns the element that holds all text of another one."""
    child, only = node.first_child, None
    while child is not None:
        if child.is_text_node:
            if (child.text_content or "").strip():
                return None
        elif (child.text() or "").strip():
            if only is not None:
                return None
            only = child
        child = child.next
    return only


def _find_line(picture: LexborNode, box: LexborNode | None, text: str) -> LexborNode | None:
    """Returns the inline element behind a picture, or before it, that holds a text in full; None where none does."""
    if box is None:
        return None
    around: LexborNode | None = picture
    for _ in range(4):
        if around is None or around.mem_id == box.mem_id:
            return None
        for step in ("next", "prev"):
            node = around.next if step == "next" else around.prev
            for _ in range(4):
                if node is None:
                    break
                if not node.is_text_node and node.tag != "br":
                    said = " ".join((node.text() or "").split())
                    if said:
                        if said == text and (node.tag in FORMATS or KINDS.get(node.tag or "") in (SPAN, LINK)):
                            return node
                        break
                elif node.is_text_node and (node.text_content or "").strip():
                    break
                node = node.next if step == "next" else node.prev
        around = around.parent
    return None


def _has_credit_word(text: str) -> bool:
    return not _CREDIT_MARKS.isdisjoint(text) and _load_credit_words().is_in(text)


@cache
def _load_credit_words() -> AnyCase:
    words = match_any(word for (word,) in read_table(__package__, "credits"))
    labels = match_any(read_groups("newscrawl.extract", "sources")["picture label"])
    return AnyCase(rf"(?:^|[\s(（\[/|-])(?:{words}|{labels})\s?[:：/©=]|©|[摄攝]|\((?:photo|foto|archiv)")
