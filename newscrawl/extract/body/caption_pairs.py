"""Lists the pairs of a picture of the story and a short text near it that may be its caption."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from ...page.blocks import Block, Picture
from ...page.elements import list_ancestors, list_beside, read_text
from ...text.any_case import AnyCase
from ...text.clean import fold_text
from ...times.timestamps import might_hold_time
from ..people.by_words import begins_with_by, cut_by
from ..people.names import looks_like_name, split_byline
from .edges import might_be_byline_or_time
from .element_sums import ElementSums
from .element_tree import find_common, find_end, is_all_within, list_around
from .lines import is_credit_alone, is_picture_credit
from .story_region import is_running
from .strange_pictures import PICTURES, is_aside, is_button

_MOST_PICTURES = 40
_MOST_ABOVE, _BEFORE_START, _BEHIND_LAST = 8, 4, 2  # blocks around the story among which its pictures are
_CAPTIONS = frozenset(("caption", "caption by name"))
_NEVER = frozenset(
    ("headline", "comment", "consent", "form", "notice", "sign-up box", "link to more", "embedded post")
)  # why a block is no body that is no caption either
_MOST_AWAY = 3  # blocks between a picture and its caption
_LONGEST = 400  # characters
_LONGEST_SPACELESS = 8  # characters of a name without a space
_WORDS_OF_NAME = 3
_BOLD = frozenset(("b", "strong"))
_MOST_LEVELS = 4  # around a picture
_COLONS = (":", "：")
_LONGEST_HEAD = 60  # characters of the label of a list
_LONGEST_BUTTON = 24  # … of a button on a picture
_CELLS = frozenset(("td", "th"))
_LEAST_HEADLINE, _HEADLINE_WORDS = 20, 4  # characters and words of a link to another story
_LONGEST_BYLINE, _LEAST_ABOUT = 100, 40  # characters of a byline, of a few words about the author
_NUMBER = re.compile(r"\d+")
_ADDRESS = re.compile(r"\w@[\w-]+\.\w")
_LOOKED_AT = 300  # characters of a picture's address
_LEAST_SIZE = 60  # pixels of a picture that shows something
_WIDE = 4  # times as wide as high: a banner
_OFTEN = 3  # times that an ornament is shown
_HOME = re.compile(r"(?:https?://[^/?#]+)?(?:[./]*/)?(?:index\.[a-z]{3,5})?", re.IGNORECASE)
_NO_PICTURE = AnyCase(
    r"\blogo|logo\b|[-_/]logo|spacer|blank\.|pixel|placeholder|1x1|favicon|sprite|avatar|gravatar|default[-_.]"
    r"|no[-_]?image|/icons?/|/banners?/|emoji|smil|punto|bullet|button|btn|arrow|\.svg(?:$|\?)|transparent\.|trans\.gif|clear\.gif|fallback"
)


class CaptionPair(NamedTuple):
    """A picture, and the place of a block that may be its caption."""

    picture: Picture
    number: int  # of the picture among the page's
    place: int


def might_show_something(picture: Picture) -> bool:
    """Says whether a picture is large enough for one of a story, and no logo, banner or the like."""
    attributes = picture.node.attributes
    pixels = []
    for name in ("width", "height"):
        number = _NUMBER.match((attributes.get(name) or "").strip())
        if number is not None and "%" not in (attributes.get(name) or ""):
            pixels.append(int(number[0]))
    cell = picture.node.parent
    of_cell = (cell.attributes.get("width") or "").strip() if cell is not None and cell.tag in _CELLS else ""
    if of_cell.isdecimal() and int(of_cell) < _LEAST_SIZE:
        return False  # a corner, a rule
    if pixels and (min(pixels) < _LEAST_SIZE or (len(pixels) > 1 and pixels[0] >= _WIDE * pixels[1])):
        return False
    source = next((v for k in ("data-src", "data-original", "data-lazy-src", "src") if (v := attributes.get(k))), "")
    return (
        bool(source)
        and not _NO_PICTURE.is_in(source[:_LOOKED_AT])
        and not _NO_PICTURE.is_in(attributes.get("class") or "")
        and not _leads_home(picture)
    )


def _leads_home(picture: Picture) -> bool:
    """Says whether a picture is a link to the front page, as the site's own title is."""
    node = picture.node.parent
    address = (node.attributes.get("href") or "").strip() if node is not None and node.tag == "a" else ""
    return bool(address) and _HOME.fullmatch(address) is not None


def _stands_over_rule(picture: Picture) -> bool:
    """Says whether a rule follows a picture before any text does."""
    for node in (picture.node, *list_ancestors(picture.node, _MOST_LEVELS)):
        for other in list_beside(node, "next"):
            if other.tag == "hr":
                return True
            text = other.text_content if other.is_text_node else other.text()
            if (text or "").strip():
                return False
    return False


def find_ornaments(pictures: list[Picture]) -> frozenset[str]:
    """Returns the addresses of pictures that come again and again, such as a list's marks.

    One that a script may put another picture in the place of is none.
    """
    times = Counter(
        attributes.get("src") or ""
        for attributes in (picture.node.attributes for picture in pictures)
        if not any(name == "srcset" or name.startswith("data-") for name in attributes)
    )
    return frozenset(source for source, count in times.items() if count >= _OFTEN and not source.startswith("data:"))


class CaptionPairs:
    """The pairs of one page. The body is chosen already (`Block.kept`)."""

    def __init__(self, sums: ElementSums, everything: list[Block], headline_place: int, headline: str | None) -> None:
        """`everything` has all blocks of the page, `sums.found` those that are looked at."""
        self.sums = sums
        self.everything = everything
        self.found = found = sums.found
        self.headline_place = headline_place
        self.headline_words = set(fold_text(headline or "").split())
        blocks = found.blocks
        self.story = [place for place, block in enumerate(blocks) if block.kept]
        self.running = [place for place in self.story if is_running(found, place)]
        self._writers: list[str] | None = None  # the names in the story's byline
        self.rules: list[int] = []  # of every <hr>, the place of the block behind it
        self.shown: list[Picture] = []  # the pictures near the story that show something
        self._words: dict[int, list[float]] = {}  # by the text's place
        self._plain: dict[int, bool] = {}  # likewise
        self._settings: dict[tuple[int, int], list[float]] = {}  # by the picture's number and the text's place
        self._inside: dict[int, int] = {}  # paragraphs in each element
        self.forms: Counter[tuple[str, str]] = Counter()
        self.by_pictures: Counter[tuple[str, str]] = Counter()

    def list_pairs(self) -> list[CaptionPair]:
        """Returns the pairs of a picture near the story and a text near that picture, in page order."""
        blocks = self.found.blocks
        if not self.running:
            return []
        first, last = self.running[0], self.story[-1]
        start = self.headline_place if 0 <= self.headline_place <= first else max(first - _MOST_ABOVE, 0)
        self.first, self.last = first, last
        near = [p for p in self._list_pictures() if start - _BEFORE_START <= p.place <= last + _BEHIND_LAST]
        self.shown = [
            picture
            for picture in near[:_MOST_PICTURES]
            if might_show_something(picture) and not self._is_behind_tools(picture) and not self._is_aside(picture)
        ]
        ornaments = find_ornaments(self.shown) if len(self.shown) >= _OFTEN else frozenset()
        if ornaments:
            self.shown = [one for one in self.shown if one.node.attributes.get("src") not in ornaments]
        if not self.shown:
            return []
        self.shown = [self._step_over_button(picture) for picture in self.shown]
        might_be = {place: self._might_be_caption(place) for place in self._list_near()}
        if not any(might_be.values()):
            return []
        beside = {picture.place for picture in self.shown if picture.place < len(blocks)}
        self.forms = Counter(self.read_form(block) for block in blocks)
        self.by_pictures = Counter(self.read_form(blocks[place]) for place in beside)
        self.story_forms = {self.read_form(blocks[place]) for place in self.running if place not in beside} or {
            self.read_form(blocks[place]) for place in self.running
        }
        self.story_chars = sum(len(blocks[place].text) for place in self.story) or 1
        self.story_length = sorted(len(blocks[place].text) for place in self.running)[len(self.running) // 2]
        return [
            CaptionPair(picture, number, place)
            for number, picture in enumerate(self.shown)
            for place in self._list_beside(picture)
            if might_be[place]
            and not self._tells_writer(picture, place)
            and not self._is_parted(picture, place)
            and not self._is_of_masthead(picture, place)
        ]

    def _is_behind_tools(self, picture: Picture) -> bool:
        """Says whether a picture stands below the story, behind a line of links: a code to scan, a way back."""
        between = self.found.blocks[self.last + 1 : picture.place]
        return any(2 * block.link_characters >= len(block.text) for block in between)

    def _is_aside(self, picture: Picture) -> bool:
        """Says whether a picture is a button, or stands above the headline in another part of the page."""
        is_above = 0 <= self.headline_place < len(self.found.blocks) and picture.place <= self.headline_place
        return is_button(picture) or (is_above and is_aside(self.found, picture, self.headline_place))

    def _is_of_masthead(self, picture: Picture, place: int) -> bool:
        """Says whether a text by a picture above the headline stands beside a link to the front page: a slogan."""
        if not max(place, picture.place - 1) < self.headline_place:
            return False
        box = find_common(self.found, picture.element, self.found.blocks[place].element)
        end = find_end(self.found, box) if box > 0 else 0
        if not 0 < box < end or box <= self.found.blocks[self.headline_place].element < end:
            return False
        links = (node for node, holder in self.found.anchors if box <= holder < end)
        return any(_HOME.fullmatch((link.attributes.get("href") or "x").strip()) for link in links)

    def _begins_with_link(self, place: int) -> bool:
        """Says whether a text begins with a link as long as a headline, as the teaser of another story does."""
        block = self.found.blocks[place]
        if block.link_characters < _LEAST_HEADLINE:
            return False
        first = next(iter(self.found.elements[block.element].css("a[href]")), None)
        text = read_text(first, _LONGEST) if first is not None else ""
        is_headline = len(text) >= _LEAST_HEADLINE and (len(text.split()) >= _HEADLINE_WORDS or " " not in text)
        return is_headline and block.text.startswith(text)

    def _tells_of_writer(self, place: int) -> bool:
        """Says whether a text begins with the name of who writes, as a few words about the author do."""
        if self._writers is None:
            end = min(self.first + 1, len(self.found.blocks))
            lines = [block.text for block in self.found.blocks[max(0, end - _MOST_ABOVE) : end]]
            texts = [cut_by(line) for line in lines if len(line) <= _LONGEST_BYLINE and begins_with_by(line)]
            self._writers = [name for text in texts for name in split_byline(text) if might_name_author(name)]
        text = self.found.blocks[place].text
        return len(text) >= _LEAST_ABOUT and any(text.startswith(f"{name} ") for name in self._writers)

    def _is_parted(self, picture: Picture, place: int) -> bool:
        """Says whether a rule parts a picture from a text."""
        if not self.rules:
            return False
        low, high = min(place, picture.place), max(place, picture.place)
        if any(low < rule <= high for rule in self.rules):
            return True
        return picture.place <= place and picture.place in self.rules and _stands_over_rule(picture)

    def _step_over_button(self, picture: Picture) -> Picture:
        """Returns a picture as one right before its caption, where a button stands between: "Preview", "Zoom".

        That is a word or two that come with several pictures, or one word before a line that tells who took it.
        """
        if picture.place + 1 >= len(self.found.blocks) or not self._might_be_button(picture.place):
            return picture
        return picture._replace(place=picture.place + 1)

    def _might_be_button(self, place: int) -> bool:
        blocks = self.found.blocks
        text = blocks[place].text
        if len(text) > _LONGEST_BUTTON or text.count(" ") > 1 or blocks[place].kept:
            return False
        if looks_like_name(text) and " " in text:
            return False
        if blocks[place].link_characters >= len(text) and place + 1 != self.first and self._enlarges(place):
            return True
        if looks_like_name(text):
            return False
        caption = blocks[place + 1].text
        if " " not in text and is_picture_credit(caption) and not is_credit_alone(caption):
            return True
        return [blocks[one.place].text for one in self.shown if one.place < len(blocks)].count(text) > 1

    def _enlarges(self, place: int) -> bool:
        """Says whether the link that is a block leads to a picture, or to no page: "Zoom"."""
        holder = self.found.blocks[place].element
        link = next((node for node, of in self.found.anchors if of == holder), None)
        href = (link.attributes.get("href") or "").strip().lower() if link is not None else "x"
        return not href or href.startswith(("#", "javascript:")) or href.endswith(PICTURES)

    def _list_pictures(self) -> list[Picture]:
        """Returns the page's pictures, each with the place of the next block of those that are looked at."""
        pictures, blocks = self.found.pictures, self.found.blocks
        self.rules = self.found.rules
        if len(blocks) == len(self.everything):
            return pictures
        looked_at = set(blocks)
        places = [0]
        for block in self.everything:
            places.append(places[-1] + (block in looked_at))
        self.rules = [places[min(rule, len(places) - 1)] for rule in self.rules]
        return [picture._replace(place=places[min(picture.place, len(places) - 1)]) for picture in pictures]

    def _list_beside(self, picture: Picture) -> range:
        return range(max(picture.place - _MOST_AWAY, 0), min(picture.place + _MOST_AWAY, len(self.found.blocks)))

    def _list_near(self) -> set[int]:
        return {place for picture in self.shown for place in self._list_beside(picture)}

    def _might_be_caption(self, place: int) -> bool:
        block = self.found.blocks[place]
        return (
            2 < len(block.text) <= _LONGEST
            and 2 * block.link_characters <= len(block.text)
            and not block.hidden
            and block.tag not in ("h1", "h2", "h3", "h4")
            and block.why not in _NEVER
            and not (block.kept and block.why in _CAPTIONS)  # that are the story
            and place != self.headline_place
            and not might_be_byline_or_time(block.text)
            and not _ADDRESS.search(block.text)  # of who writes
            and not self._is_title_or_quote(block)
            and not self._heads_list(place)
            and not self._begins_with_link(place)
            and not self._tells_of_writer(place)
        )

    def _tells_writer(self, picture: Picture, place: int) -> bool:
        """Says whether a picture above the headline is that of who writes, whose name or the time stands by it."""
        if picture.place > self.headline_place:
            return False
        text = self.found.blocks[place].text
        names = split_byline(text)
        if all(map(might_name_author, names)) and 2 * sum(map(len, names)) >= len(text):
            return True  # where that is little, the rest is no place: "The hall in Wexcombe was full"
        if might_hold_time(text):
            return True
        following = self.found.blocks[place + 1 : place + 2]
        return any(
            after.element == self.found.blocks[place].element and might_hold_time(after.text) for after in following
        )

    def _is_title_or_quote(self, block: Block) -> bool:
        """Says whether a text is the title of one of several things with a picture each, or stands in a quote."""
        if block.tag == "figcaption":
            return False
        node = self.found.elements[block.element]
        around = list_around(self.found, block.element)
        if is_all_within(node, _BOLD) and (
            block.text[0].isdigit() or (block.tag == "dt" and not any(map(self._floats, around[:3])))
        ):
            return True
        return any(self.found.tags[element] == "blockquote" for element in around)

    def _heads_list(self, place: int) -> bool:
        """Says whether a short text ends in a colon and links follow it: "On the same subject:"."""
        block, following = self.found.blocks[place], self.found.blocks[place + 1 : place + 2]
        if not block.text.endswith(_COLONS) or len(block.text) > _LONGEST_HEAD:
            return False
        return any(2 * after.link_characters >= len(after.text) for after in following)

    def _floats(self, element: int) -> bool:
        attributes = self.found.elements[element].attributes
        return attributes.get("align") in ("left", "right") or "float" in (attributes.get("style") or "")

    def read_form(self, block: Block) -> tuple[str, str]:
        return block.tag, self.found.names[block.element]


def might_name_author(text: str) -> bool:
    """Says whether a text is a name; where letters have no capitals, any few words look like one."""
    if len(text) > _LONGEST_SPACELESS and " " not in text:
        return False  # a line in Japanese
    return looks_like_name(text) and (text != text.lower() or text.count(" ") < _WORDS_OF_NAME)
