"""What is known of each block of a page, as numbers: what the decision about it is made from."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from newscrawl.extract.blocks import BIT, GROUP_NAMES, HEADINGS, Blocks, read_name_bits

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
_OPENINGS_BY_START: dict[str, list[tuple[str, int]]] = {}
for _code, _phrases in _OPENINGS.items():
    for _phrase in _phrases.split("|"):
        _OPENINGS_BY_START.setdefault(_phrase[:2], []).append((_phrase, _code))
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
    *(prefix + name for prefix in ("prev2_", "prev_", "", "next_", "next2_") for name in _LINE_NAMES),
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
    for phrase, code in _OPENINGS_BY_START.get(start[:2], ()):
        if start.startswith(phrase):
            return code
    if start[0].isdigit():
        count = _COUNT.match(start)
        if count:
            return 4 if count[1] else 5
    return 0


def _list_words(text: str) -> list[str]:
    """The first dozen longer words of a text, to look for in blocks."""
    return [word for word in text.casefold().split() if len(word) > 3][:12]


def strip_markup(text: str) -> str:
    if "<" in text:
        text = _MARKUP.sub(" ", text)
    return html.unescape(text) if "&" in text else text


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
        for place in range(count - 1, 0, -1):
            if counts[place]:
                parent = parents[place]
                chars[parent] += chars[place]
                linked[parent] += linked[place]
                counts[parent] += counts[place]
        self.chars, self.linked, self.counts = chars, linked, counts
        most = chars[0] * _WRAPPER_SHARE
        known: dict[str, int] = {"": 0}
        self.bits = bits = [0] * count  # of an element's own names
        self.inherited = inherited = [0] * count
        self.around = around = [0] * count
        self.depths = depths = [0] * count
        around_bits = _AROUND_BITS.get
        for place in range(1, count):
            if not counts[place]:
                continue
            parent = parents[place]
            name = names[place]
            own = known.get(name)
            if own is None:
                own = known[name] = read_name_bits(name[:300])
            bits[place] = own
            inherited[place] = inherited[parent] | own if chars[place] <= most else inherited[parent]
            around[place] = around[parent] | around_bits(tags[place], 0)
            depths[place] = depths[parent] + 1

    def _find_best(self) -> None:
        """The element with most running text and least of all else, and where the others lie to it."""
        found = self.found
        blocks, parents, counts = found.blocks, found.parents, self.counts
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
        for place in range(count - 1, 0, -1):
            if counts[place]:
                parent = parents[place]
                goods[parent] += goods[place]
                values[parent] += values[place]
        self.goods = goods
        best, most = 0, values[0]
        for place, value in enumerate(values):
            if value >= most and counts[place]:
                best, most = place, value
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
        bits = self.bits
        for place in range(1, count):
            if counts[place] and not on_path[place]:
                parent = parents[place]
                common[place] = common[parent]
                inside[place] = inside[parent]
                inner[place] = inner[parent] | bits[place]
                branches[place] = place if on_path[parent] else branches[parent]

    def _follow_blocks(self) -> None:
        """What follows from the order of the blocks."""
        found, hints, good = self.found, self.hints, self.good
        blocks, parents, names, tags = found.blocks, found.parents, found.names, found.tags
        bits, depths = self.bits, self.depths
        count = len(blocks)
        codes = [_TAG_CODES.get(b.tag, _OTHER_TAG) for b in blocks]
        self.codes = codes
        self.phrases = phrases = [0] * count
        signatures: dict[tuple[object, ...], list[float]] = {}
        siblings: dict[tuple[object, ...], list[float]] = {}
        copies: dict[str, list[int]] = {}
        self.signature: list[list[float]] = []
        self.sibling: list[list[float]] = []
        self.copy: list[list[int]] = []
        self.seen: list[int] = []
        lengths = self.lengths
        for place, block in enumerate(blocks):
            element = block.element
            parent = parents[element]
            tag = block.tag
            if lengths[place] < 300:
                phrases[place] = read_opening(block.text)
            key: tuple[object, ...] = (tag, bits[element], tags[parent], bits[parent], depths[element])
            entry = signatures.get(key)
            if entry is None:
                entry = signatures[key] = [0.0, 0]
            entry[0] += good[place]
            entry[1] += 1
            self.signature.append(entry)
            key = (parent, tag, names[element])
            entry = siblings.get(key)
            if entry is None:
                entry = siblings[key] = [0.0, 0]
            entry[0] += good[place]
            entry[1] += 1
            self.sibling.append(entry)
            text = block.text[:120]
            times = copies.get(text)
            if times is None:
                times = copies[text] = [0]
            self.seen.append(times[0])
            times[0] += 1
            self.copy.append(times)
        # Two empty lines at each end, so that every block has two neighbours on each side.
        self.lines = [_NO_LINE, _NO_LINE]
        self.lines += [
            (length, link, code, block.text[-1] in _CLOSING, phrase)
            for length, link, code, block, phrase in zip(lengths, self.links, codes, blocks, phrases, strict=True)
        ]
        self.lines += [_NO_LINE, _NO_LINE]
        inside = self.inside
        inside_blocks = [place for place in range(count) if good[place] and inside[blocks[place].element]]
        self.first = inside_blocks[0] if inside_blocks else 0
        self.last = inside_blocks[-1] if inside_blocks else count - 1
        self.chars_before, self.good_before = [0.0] * count, [0.0] * count
        self.since_good, self.until_good = [0] * count, [0] * count
        self.heading, self.h1, self.h1s = [-1] * count, [-1] * count, [0] * count
        before = good_before = 0.0
        last_good, heading, h1, h1s = -50, -1, -1, 0
        self.best_start = -1.0
        for place, block in enumerate(blocks):
            if self.best_start < 0 and inside[block.element]:
                self.best_start = before
            self.chars_before[place] = before
            self.good_before[place] = good_before
            before += lengths[place]
            good_before += good[place]
            self.since_good[place] = place - last_good
            if good[place]:
                last_good = place
            tag = block.tag
            if tag == "h1":
                h1, h1s = place, h1s + 1
            self.h1[place] = h1
            self.h1s[place] = h1s
            self.heading[place] = heading
            if tag in HEADINGS:
                heading = place
        next_good = count + 50
        for place in range(count - 1, -1, -1):
            self.until_good[place] = next_good - place
            if good[place]:
                next_good = place
        headline, description = hints.headline or "", hints.description or ""
        self.headline = squeeze(headline)
        self.headline_words = _list_words(headline)
        self.description_words = _list_words(description)
        self.headline_place = -1
        if self.headline:
            size = len(self.headline)
            for place, block in enumerate(blocks):
                if abs(len(block.text) - len(headline)) < 4 + size // 10 and squeeze(block.text) == self.headline:
                    self.headline_place = place
                    if block.tag == "h1":
                        break
        self._compare_json_ld()
        self._places: dict[int, tuple[float, ...]] = {}

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
        text, length = block.text, self.lengths[place]
        total_good = self.total_good
        best_depth = self.depths[self.best]
        own, branch_chars = chars[element], chars[branch]
        sig_good, sig_count = self.signature[place]
        sib_good, sib_count = self.sibling[place]
        desc_words = headline_words = 0.0
        if length < 600:
            folded = text.casefold()
            if self.headline_words:
                headline_words = sum([word in folded for word in self.headline_words]) / len(self.headline_words)
            if self.description_words:
                desc_words = sum([word in folded for word in self.description_words]) / len(self.description_words)
        heading, h1 = self.heading[place], self.h1[place]
        first = text[0]
        good_before = self.good_before[place]
        lines = self.lines
        return [
            *shared,
            own, linked[element] / own, counts[element], self.inside[element], branch_chars,
            linked[branch] / branch_chars, counts[branch], self.goods[branch] / branch_chars,
            branch_chars / counts[branch], self.depths[element], self.depths[element] - best_depth,
            best_depth - self.common[element], self.around[element], self.inherited[element], self.inner[element],
            sig_good / total_good, sig_count, sib_good / total_good, sib_count,
            length / 4 if self.spaceless else text.count(" ") + 1,
            0 if first.isupper() else 1 if first.islower() else 2 if first.isdigit() else 3 if first.isalpha()
            else 4 if first in _QUOTES else 5,
            self.copy[place][0], self.seen[place], self.ld[place], desc_words, headline_words,
            place / len(self.lengths), good_before / total_good, 1 - (good_before + self.good[place]) / total_good,
            self.since_good[place], self.until_good[place],
            (self.chars_before[place] - self.best_start) / chars[self.best], place - self.first, self.last - place,
            place - heading if heading >= 0 else -1, self.phrases[heading] if heading >= 0 else 0,
            self.codes[heading] if heading >= 0 else 0, place - h1 if h1 >= 0 else -1, self.h1s[place],
            place - self.headline_place if self.headline_place >= 0 else -999,
            *lines[place], *lines[place + 1], *lines[place + 2], *lines[place + 3], *lines[place + 4],
        ]  # fmt: skip

    def might_be_body(self, place: int) -> bool:
        """Whether a block is worth a closer look: in the best element, or not among links."""
        element = self.found.blocks[place].element
        if self.inside[element]:
            return True
        branch = self.branches[element]
        return self.links[place] < 0.8 and self.linked[branch] < 0.5 * self.chars[branch]
