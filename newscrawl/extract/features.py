"""What is known of each block of a page, as numbers: what the decision about it is made from."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import lru_cache

from newscrawl.extract.blocks import BIT, GROUP_NAMES, HEADINGS, MAX_NAME_CHARACTERS, Blocks, read_name_bits

_TAG_CODES = {
    "p": 0, "blockquote": 1, "pre": 2, "li": 3, "dd": 4, "dt": 5, "td": 6, "th": 7, "div": 8, "section": 9,
    "article": 10, "main": 10, "h1": 14, "h2": 15, "h3": 16, "h4": 17, "h5": 18, "h6": 19, "figcaption": 21,
    "figure": 22,
}  # fmt: skip
_OTHER_TAG = 11
_NO_LINE = (0.0, 0.0, 30, False, 0)
_AROUND = ("article", "aside", "blockquote", "figure", "form", "header", "main", "section", "table", "ul")
_AROUND_BITS = {name: 1 << place for place, name in enumerate(_AROUND)}
_CLOSING = frozenset(".!?…。！？؟۔।॥:;\"”»’')）」』")
_QUOTES = frozenset("\"'“„«‘‚「『»›‹")
_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_MARKUP = re.compile(r"<[^<>]{1,300}>")

# Names that are no part of a story, as far as names can be trusted.
_FOREIGN = (
    BIT["comment"] | BIT["related"] | BIT["share"] | BIT["navigation"] | BIT["advert"] | BIT["newsletter"]
    | BIT["footer"] | BIT["sidebar"] | BIT["cookie"]
)  # fmt: skip
# Elements of these names, where they are small parts of the best element, hardly ever hold a story's text.
_NEVER_BODY = BIT["comment"] | BIT["newsletter"] | BIT["cookie"]
# A post of another site, set into the story by that site's own widget.
_POSTS = (
    "twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "bluesky-embed", "fb-post", "reddit-embed",
    "mastodon-embed",
)  # fmt: skip
_POST_BIT = 1 << len(GROUP_NAMES)
# Of an element that holds more than this share of the page's text, names tell nothing: <body class="has-sidebar">.
_WRAPPER_SHARE = 0.35

# How lines begin that are no part of a story, by what they are.
_OPENINGS: dict[int, str] = {
    1: "read more|read also|read next|read the full|read all|read:|see more|see also|see all|watch more|watch next|watch:"
    "|listen more|learn more|find out more|view more|view all|discover more|explore more|also read|also see|also:"
    "|related|recommended|more from|more on|more about|more stories|more like|more news|more in|you may|you might"
    "|don't miss|don’t miss|continue reading|keep reading|up next|next|previous|trending|most read|most popular"
    "|most viewed|popular|latest|top stories|what to read|editor|further reading|lesen|mehr zu|mehr von|mehr lesen"
    "|mehr infos|auch interessant|lire aussi|lire la suite|lire plus|à lire|voir aussi|leia|veja|lee |lea |te puede|leggi"
    "|vedi anche|lees |les også|les mer|läs också|läs mer|czytaj|zobacz|čtěte|читайте|читати|ilgili|اقرأ|المزيد|بخوانید"
    "|延伸|相关|相關|関連|관련|あわせて|यह भी",
    2: "subscribe|sign up|signup|sign in|newsletter|follow|share|download|click here|register|log in|login|donate|support"
    "|get the|get our|get a|get your|join|contact|call us|call now|book |shop|buy |abonn|anmelden|jetzt|suscr|inscri"
    "|segui|sigue|síguenos|teilen|partager|compart|condividi|delen|del |dela|udost|подпис|поделит|abone|paylaş"
    "|enter your|add us|stay |want more|want to|ready to|schedule|request|try |create an account|already a",
    3: "photo|image|source|credit|©|copyright|getty|reuters|ap photo|foto|bild|imagen|crédit|fuente|quelle|picture|video"
    "|watch|play|file|courtesy|all rights|(c)|illustration|figure|fig.",
    4: "by |von |por |par |posted|written|published|updated|author|last updated|last modified|about the|reviewed|edited"
    "|reporting|medically|fact checked|fact-checked|date|january|february|march |april|may 1|may 2|may 3|june|july"
    "|august|september|october|november|december|jan |feb |mar |apr |jun |jul |aug |sep |oct |nov |dec ",
    5: "comment|leave a|reply|add a comment|post a comment|your email|kommentar|coment|commentaire|what do you think"
    "|name|email|required|save my|notify",
    6: "table of contents|contents|advert|anzeige|annonce|publicidad|pubblicità|in this article|in this post"
    "|in this guide|on this page|skip|jump to|tags|topics|filed under|categor|home|menu|search|cookie|we use|privacy"
    "|terms|this site|this website|affiliate|disclosure|disclaimer|reklam|реклама|إعلان|loading|back to|top|print|copy"
    "|listen|article content|facebook|twitter|linkedin|pinterest|whatsapp",
}
_OPENINGS_BY_START: dict[str, dict[int, tuple[str, ...]]] = {}
for _code, _phrases in _OPENINGS.items():
    for _phrase in _phrases.split("|"):
        _by_code = _OPENINGS_BY_START.setdefault(_phrase[:2], {})
        _by_code[_code] = (*_by_code.get(_code, ()), _phrase)
_COUNT = re.compile(r"\d{1,5} (?:(min)|(comment))", re.IGNORECASE)


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
BIT_FEATURES = {"around": _AROUND, "names": GROUP_NAMES, "inner_names": GROUP_NAMES}
MODEL_NAMES = tuple(f"{name}:{','.join(BIT_FEATURES[name])}" if name in BIT_FEATURES else name for name in NAMES)


@dataclass(slots=True, frozen=True)
class Hints:
    """What is known of the article from elsewhere on its page."""

    headline: str | None = None
    description: str | None = None
    json_ld_body: str | None = None  # `articleBody`
    is_news: bool = False  # JSON-LD says NewsArticle
    has_json_ld: bool = False


def squeeze(text: str) -> str:
    """Text without its white space and case, for comparisons."""
    return "".join(text.casefold().split())


def read_opening(text: str) -> int:
    """What a line begins as: 1 link to more, 2 call to act, 3 credit, 4 byline or date, 5 comments, 6 label; 0 text."""
    start = text[:24].casefold()
    by_code = _OPENINGS_BY_START.get(start[:2])
    if by_code is not None:
        for code, phrases in by_code.items():
            if start.startswith(phrases):
                return code
    if start[0].isdigit():
        count = _COUNT.match(start)
        if count:
            return 4 if count[1] else 5
    return 0


def _list_words(text: str) -> list[str]:
    """The first longer words of a text, to look for in blocks."""
    return [word for word in text.casefold().split() if len(word) > 3][:6]


def strip_markup(text: str) -> str:
    if "<" in text:
        text = _MARKUP.sub(" ", text)
    return html.unescape(text) if "&" in text else text


@lru_cache(maxsize=16_384)  # the pages of one site share their names
def _read_bits(names: str) -> int:
    names = names[:MAX_NAME_CHARACTERS]
    bits = read_name_bits(names)
    if "-" in names:
        lowered = names.lower()
        for post in _POSTS:
            if post in lowered:
                return bits | _POST_BIT
    return bits


class Features:
    """The features of a page's blocks: what is summed over the page at once, and each block's row when asked for."""

    def __init__(self, found: Blocks, hints: Hints) -> None:
        self.found = found
        self.hints = hints
        self._sum_elements()
        self._find_best()
        self._follow_blocks()

    def _sum_elements(self) -> None:
        found = self.found
        blocks, parents, tags, names = found.blocks, found.parents, found.tags, found.names
        count = len(tags)
        longest = max(blocks, key=lambda b: len(b.text)).text[:500]
        spaceless = len(_SPACELESS.findall(longest)) > 0.3 * len(longest)
        # A Chinese or Thai character says about as much as two and a half Latin ones.
        self.scale = 2.5 if spaceless else 1.0
        self.spaceless = spaceless
        scale = self.scale
        self.lengths = lengths = [len(b.text) * scale for b in blocks]
        self.links = [b.link_characters / len(b.text) for b in blocks]
        chars, linked, counts = [0.0] * count, [0.0] * count, [0] * count
        for block, length in zip(blocks, lengths, strict=True):
            element = block.element
            chars[element] += length
            linked[element] += block.link_characters * scale
            counts[element] += 1
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
        most = chars[0] * _WRAPPER_SHARE
        self.bits = bits = [0] * count  # of an element's own names
        self.inherited = inherited = [0] * count
        self.around = around = [0] * count
        self.depths = depths = [0] * count
        around_bits = _AROUND_BITS.get
        for place in reversed(used):
            parent = parents[place]
            name = names[place]
            own = bits[place] = _read_bits(name) if name else 0
            inherited[place] = inherited[parent] | own if own and chars[place] <= most else inherited[parent]
            around[place] = around[parent] | around_bits(tags[place], 0)
            depths[place] = depths[parent] + 1

    def _find_best(self) -> None:
        """The element with most running text and least of all else, and where the others lie to it."""
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
        self.total = self.chars[0] or 1.0
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
        self.on_path = on_path
        bits, chars = self.bits, self.chars
        most_inside = chars[best] * _WRAPPER_SHARE
        for place in reversed(used):
            if not on_path[place]:
                parent = parents[place]
                common[place] = common[parent]
                inside[place] = inside[parent]
                inner[place] = inner[parent] | bits[place] if chars[place] <= most_inside else inner[parent]
                branches[place] = place if on_path[parent] else branches[parent]

    def _follow_blocks(self) -> None:
        """What follows from the order of the blocks."""
        found, good, lengths, inside = self.found, self.good, self.lengths, self.inside
        blocks, parents, names, tags = found.blocks, found.parents, found.names, found.tags
        bits, depths, links = self.bits, self.depths, self.links
        count = len(blocks)
        total_good = self.total_good
        # Sums over blocks of one kind: of like elements anywhere, of like elements in the same parent, of equal text.
        kinds: dict[tuple[object, ...], list[float]] = {}
        siblings: dict[tuple[object, ...], list[float]] = {}
        copies: dict[str, list[int]] = {}
        self.alike: list[tuple[list[float], list[float], list[int], int]] = []
        self.order: list[tuple[float, ...]] = []
        # Two empty lines at each end, so that every block has two neighbours on each side.
        self.lines = [_NO_LINE, _NO_LINE]
        lines = self.lines
        before = good_before = 0.0
        last_good, heading, heading_opening, heading_code, h1, h1s = -50, -1, 0, 0, -1, 0
        first, last, start = -1, count - 1, -1.0
        for place, block in enumerate(blocks):
            element, tag, text = block.element, block.tag, block.text
            parent = parents[element]
            length, new_good = lengths[place], good[place]
            opening = read_opening(text) if length < 300 else 0
            code = _TAG_CODES.get(tag, _OTHER_TAG)
            lines.append((length, links[place], code, text[-1] in _CLOSING, opening))
            key: tuple[object, ...] = (tag, bits[element], tags[parent], bits[parent], depths[element])
            kind = kinds.get(key)
            if kind is None:
                kind = kinds[key] = [0.0, 0]
            kind[0] += new_good
            kind[1] += 1
            key = (parent, tag, names[element])
            sibling = siblings.get(key)
            if sibling is None:
                sibling = siblings[key] = [0.0, 0]
            sibling[0] += new_good
            sibling[1] += 1
            beginning = text[:120]
            copy = copies.get(beginning)
            if copy is None:
                copy = copies[beginning] = [0]
            self.alike.append((kind, sibling, copy, copy[0]))
            copy[0] += 1
            if inside[element]:
                if start < 0:
                    start = before
                if new_good:
                    last = place
                    if first < 0:
                        first = place
            if tag == "h1":
                h1, h1s = place, h1s + 1
            self.order.append((
                place / count, good_before / total_good, 1 - (good_before + new_good) / total_good, place - last_good,
                before, place - heading if heading >= 0 else -1, heading_opening, heading_code,
                place - h1 if h1 >= 0 else -1, h1s,
            ))  # fmt: skip
            before += length
            good_before += new_good
            if new_good:
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
        headline = self.hints.headline or ""
        self.headline = squeeze(headline)
        self.headline_words = _list_words(headline)
        self.description_words = _list_words(self.hints.description or "")
        self.headline_place = -1
        if self.headline:
            size = len(headline)
            most = 4 + size // 10
            for place, block in enumerate(blocks):
                if abs(len(block.text) - size) < most and squeeze(block.text) == self.headline:
                    self.headline_place = place
                    if block.tag == "h1":
                        break
        self._compare_json_ld()
        self._places: dict[int, tuple[float, ...]] = {}
        self._branches: dict[int, tuple[float, ...]] = {}

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
        kind, sibling, copy, seen = self.alike[place]
        order = self.order[place]
        desc_words = headline_words = 0.0
        if length < 600:
            folded = text.casefold()
            if self.headline_words:
                headline_words = [word in folded for word in self.headline_words].count(True) / len(self.headline_words)
            if self.description_words:
                desc_words = [word in folded for word in self.description_words].count(True) / len(
                    self.description_words
                )
        first = text[0]
        lines = self.lines
        return [
            *shared,
            own, linked[element] / own, counts[element], self.inside[element], *branched, depth, depth - best_depth,
            best_depth - self.common[element], self.around[element], self.inherited[element], self.inner[element],
            kind[0] / total_good, kind[1], sibling[0] / total_good, sibling[1],
            length / 4 if self.spaceless else text.count(" ") + 1,
            0 if first.isupper() else 1 if first.islower() else 2 if first.isdigit() else 3 if first.isalpha()
            else 4 if first in _QUOTES else 5,
            copy[0], seen, self.ld[place], desc_words, headline_words, *order[:4],
            self.until_good[place], (order[4] - self.best_start) / chars[self.best], place - self.first,
            self.last - place, *order[5:], place - self.headline_place if self.headline_place >= 0 else -999,
            *lines[place + 1], *lines[place + 2], *lines[place + 3], lines[place][1], lines[place + 4][1],
        ]  # fmt: skip

    def find_reason(self, place: int) -> str | None:
        """Why a block is no body at first sight; None where it is worth a closer look."""
        block = self.found.blocks[place]
        element = block.element
        if block.tag == "figcaption":
            return "caption"
        if self.inherited[element] & _POST_BIT:
            return "embedded post"
        if self.inner[element] & _NEVER_BODY:
            return "names"
        if self.inside[element]:
            return None
        branch = self.branches[element]
        if self.links[place] < 0.8 and self.linked[branch] < 0.5 * self.chars[branch]:
            return None
        return "outside"
