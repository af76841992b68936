"""Tells what speaks for a text near a picture being its caption: the features that the model weighs."""

from __future__ import annotations

import re
from functools import cache

from selectolax.lexbor import LexborNode

from ...page.blocks import HEADINGS
from ...page.display import FORMATS, KINDS, LINK, SPAN
from ...text.clean import fold_text
from ...text.tables import match_any, read_groups, read_table
from ...times.parse import might_hold_time
from .caption_pairs import CaptionPair, CaptionPairs, might_name_author
from .element_sums import BIT, find_name_bits
from .element_tree import find_common, is_all_within, list_around
from .lines import is_call, is_of_site, is_picture_credit, read_opening

NAMES = (
    "is_before distance pictures_between others_in_box box_share box_counts box_pictures box_tag text_up picture_up"
    " box_has_story box_has_headline own_tag is_alone_in_parent line_tag line_is_whole small bold linked gray centred"
    " large box_floats box_has_width form_is_storys form_count form_by_pictures length is_sentence ends_open is_credit"
    " has_credit starts_mark has_time is_name opening is_call alt_share title_share headline_share"
    " caption_name image_name other_name why is_kept score credit_next credit_before picture_size picture_number"
    " pictures_in_story after_headline before_first before_last is_first_text gap_chars next_is_story prev_is_story"
    " spaceless_length similar_lengths is_between_story quote heading_near picture_in_link same_element"
).split()
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

    def read_row(self, pair: CaptionPair) -> list[float]:
        """Returns the features of a pair, in the order of `NAMES`."""
        found, sums = self.found, self.sums
        blocks = found.blocks
        picture, place = pair.picture, pair.place
        block = blocks[place]
        element, text = block.element, block.text
        before = place < picture.place
        between = range(place + 1, picture.place) if before else range(picture.place, place)
        box = find_common(found, picture.element, element)
        up_text, up_picture = 0, 0
        around = element
        while around != box:
            around, up_text = found.parents[around], up_text + 1
        around = picture.element
        while around != box:
            around, up_picture = found.parents[around], up_picture + 1
        others = sums.chars[box] / sums.scale - len(text)
        has_story = any(self._is_in(blocks[p].element, box) for p in self.running if p != place)
        has_headline = self.headline_place >= 0 and self._is_in(blocks[self.headline_place].element, box)
        pictures_in_box = sum(self._is_in(other.element, box) for other in self.shown)
        low, high = min(place, picture.place), max(place, picture.place)
        pictures_between = sum(
            low < other.place <= high if not before else low < other.place < high for other in self.shown
        )
        line = _find_line(picture.node, found.elements[box] if box == element else None, text)
        line_tag = _TAGS.get(line.tag or "", _OTHER_TAG) if line is not None else 0
        node = found.elements[element]
        styles = [node.attributes.get("style") or ""]
        if line is not None:
            styles.append(line.attributes.get("style") or "")
        only = _find_only(node)
        if only is not None:
            styles.append(only.attributes.get("style") or "")
        floats = width = False
        for around in (
            box,
            found.parents[box] if box > 0 and sums.counts[found.parents[box]] <= sums.counts[box] + 1 else box,
        ):
            if around <= 0 or has_story:
                continue
            attributes = found.elements[around].attributes
            floats = (
                floats
                or attributes.get("align") in ("left", "right")
                or bool(_FLOATS.search(attributes.get("style") or ""))
            )
            width = width or "width" in attributes or "width" in (attributes.get("style") or "")
        form = self.read_form(block)
        words = set(fold_text(text).split())
        alt, title = picture.node.attributes.get("alt") or "", picture.node.attributes.get("title") or ""
        names = [found.names[around] for around in list_around(found, element) if around >= max(box, 1)]
        bits = 0
        for name in names[:6]:
            if name:
                bits |= find_name_bits(name)
        box_bits = find_name_bits(found.names[box]) if box > 0 and found.names[box] and not has_story else 0
        neighbours = [(blocks[n] if 0 <= n < len(blocks) else None) for n in (place - 1, place + 1)]
        is_sentence = text.endswith(_ENDS)
        same = element == picture.element
        parent = max(found.parents[element], 0)
        return [
            before, len(between), pictures_between, min(others, 5_000), others / self.story_chars, sums.counts[box],
            pictures_in_box, _TAGS.get(found.tags[box], _OTHER_TAG), up_text, up_picture, has_story, has_headline,
            _TAGS.get(block.tag, _OTHER_TAG), sums.counts[parent] == 1, line_tag,
            line is not None, is_all_within(node, _SMALL) or (only is not None and only.tag in _SMALL),
            is_all_within(node, _BOLD) or (only is not None and only.tag in _BOLD), block.link_characters / len(text),
            any(_GRAY.search(style) for style in styles), any(_CENTRED.search(style) for style in styles),
            any(_LARGE.search(style) for style in styles) or _is_large(line) or _is_large(only),
            floats, width, form in self.story_forms, self.forms[form], self.by_pictures[form] / self.forms[form],
            len(text), is_sentence, text.endswith(_OPEN_ENDS), is_picture_credit(text),
            bool(_load_credit_words().search(text)), text[0] in _MARKS, might_hold_time(text), might_name_author(text),
            read_opening(text), is_call(text) or is_of_site(text),
            _share(alt, words, text), _share(title, words, text), len(words & self.headline_words) / (len(words) or 1),
            bool(bits & BIT["caption"]), bool((bits | box_bits) & BIT["image"]), bool((bits | box_bits) & _OTHERS),
            _WHYS.get(block.why, 0), block.kept, block.score if block.score is not None else 0.0,
            neighbours[1] is not None and is_picture_credit(neighbours[1].text),
            neighbours[0] is not None and is_picture_credit(neighbours[0].text),
            _read_size(picture.node), pair.number, len(self.shown), picture.place > self.headline_place,
            picture.place <= self.first, picture.place <= self.last,
            place == next((p for p in range(len(blocks)) if p > self.headline_place), -1),
            sum(len(blocks[p].text) for p in between),
            place + 1 in self.running, place - 1 in self.running,
            len(text) * sums.scale, len(text) / (self.story_length or 1), self.first < place < self.last,
            text[0] in '"“„«»「『', any(n is not None and n.tag in HEADINGS for n in neighbours),
            _is_in_link(picture.node), same,
        ]  # fmt: skip

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


@cache
def _load_credit_words() -> re.Pattern[str]:
    words = match_any(word for (word,) in read_table(__package__, "credits"))
    labels = match_any(read_groups("newscrawl.extract", "sources")["picture label"])
    return re.compile(
        rf"(?:^|[\s(（\[/|-])(?:{words}|{labels})\s?[:：/©=]|©|[摄攝]|\((?:photo|foto|archiv)", re.IGNORECASE
    )
