"""Leaves out what a site says of itself below its stories: how to reach it, what it is, letters, rules, rights.

No word of these is a site's alone, so each is worth something, and so is how a text is set: in small letters, behind a
rule, in a box of its own. A word that the story has, too, is worth nothing: it is what the story is about.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.any_case import lower_letters
from ...text.tables import read_groups
from ...urls.canonical import read_domain, read_host
from .element_tree import is_within, list_inside
from .features import BodyHints
from .story_form import is_sentence

OF_SITE = "of the site"  # why a block is no body
_MOST_APART = 8  # texts among a story's paragraphs that are weighed
_LAST = 6  # texts of a story among which such ones are looked for
_LONGEST = 600  # characters
_LONGEST_LABEL = 60
_LEAST_STORY, _LEAST_REST = 2, 0.4  # sentences that stay, and their share
_ENOUGH, _ENOUGH_BEHIND, _ENOUGH_ABOVE = 4, 2, 3  # what a text is worth that is left out; one behind it, one above
_STRONG, _WEAK, _SMALL, _MARKED = 2, 1, 3, 1
_OWN_MAIL, _NAMES_SITE, _BEGINS_WITH_SITE = 3, 1, 2
_AROUND_ONE = 2  # spaces around a single word
_BEGINNING = 3  # letters by which words are found
_LEAST_NAME = 4  # letters of a site's name
_LEAST_LABEL = 5  # letters of a domain's name that is looked for in another
_BEHIND_RULE = 0.25  # of the story's characters that may stand behind a rule and not be the story
_MOST_AROUND = 4  # elements around a text that may tell how it is set
_ENOUGH_APART = 4  # words of a text that stands apart among the story's paragraphs
_LEAST_ALIKE = 3  # texts in one element that are the story's
_MOST_IN_BOX = 4  # blocks of a box whose first line is its label
_LEAST_SCORE = -1.0  # of a heading that is taken up
_MOST_BESIDE = 0.8  # of a line that is a link
_MOST_BETWEEN = 3  # texts between two rules
_OF_LISTS = frozenset(("li", "dt", "dd", "td", "th", "pre"))
_MAIL = re.compile(r"[\w.+-]+@((?:[\w-]+\.)+[\w-]{2,})")
_PHONE = re.compile(r"(?<![\d.,])(?:\+\d{1,3}[ /-]?)?(?:\(0?\d{1,4}\)|0\d{1,5})[ /–-]{0,3}\d[\d /–-]{3,14}\d(?![\d.,])")
_LINKED_ADDRESS = re.compile(r"\bwww\.[\w-]+\.\w+|https?://", re.IGNORECASE)
_QUOTES = frozenset('"“”„«»「」『』')
_NO_LETTERS = re.compile(r"[^\w@]+")
_TITLE_MARK = re.compile(r"\s[-–—|·:»]\s")  # between the parts of a page's title
_SMALL_MARKS = ("small",)
_SMALL_FONTS = frozenset(("1", "-1", "-2"))
_SET_SMALL = re.compile(
    r"font-size\s*:\s*(?:(?:\d|1[01])(?:\.\d+)?px|[0-8](?:\.\d+)?pt|x{0,2}-?small|smaller|0?\.[0-8]\d*r?em|[5-8]\d%)"
)
_DENSE = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")  # scripts without spaces between words
_JOINED = re.compile("[\u0590-\u08ff]")  # … and those that write "and", "in" and "to" at a word's beginning


class _Names(NamedTuple):
    """What the page calls its site, as texts are folded, and its address."""

    names: frozenset[str]
    address: str | None


def leave_out_of_site(found: Blocks, hints: BodyHints, publisher: str | None) -> None:
    """Leaves out the site's texts among the last of a story's, and those that stand apart among its paragraphs."""
    kept = [place for place, block in enumerate(found.blocks) if block.kept]
    sentences = [place for place in kept if is_sentence(found.blocks[place].text)]
    if len(sentences) <= _LEAST_STORY:
        return
    site = _Names(_list_names(hints, publisher), hints.address)
    first = max(len(kept) - _LAST, kept.index(sentences[_LEAST_STORY - 1]) + 1)
    places = Counter(_read_place(found, found.blocks[place]) for place in kept)
    usual = {place for place, count in places.items() if count >= _LEAST_ALIKE} or {places.most_common(1)[0][0]}
    total = sum(len(found.blocks[place].text) for place in kept)
    beside = (place for place in kept[1:first] if _might_stand_apart(found, place, usual, kept, total))
    apart = list(islice(beside, _MOST_APART))
    own = [found.blocks[place].text for place in kept[:first] if place not in apart]
    story = _StoryWords([hints.headline or "", *own])
    dropped = []
    for place in apart:
        worth = _weigh_words(found.blocks[place].text, story, site)
        if worth and worth + _MARKED * _leads_on(found, place) >= _ENOUGH_APART:
            dropped.append(place)
    rest = total - sum(len(found.blocks[place].text) for place in dropped)
    end = max((place for place in kept if _read_place(found, found.blocks[place]) in usual), default=0)
    for place in kept[first:]:
        block = found.blocks[place]
        is_behind = bool(dropped) and kept.index(dropped[-1]) == kept.index(place) - 1
        if len(block.text) > _LONGEST or block.tag in HEADINGS:
            continue
        worth = _weigh_words(block.text, story, site)
        is_apart = (
            worth + _MARKED * _leads_on(found, place) >= _ENOUGH_APART
            and place < end
            and _might_stand_apart(found, place, usual, kept, total)
        )
        if worth:
            worth += _weigh_setting(found, block, usual, kept, place, total)
        if worth >= (_ENOUGH_BEHIND if is_behind else _ENOUGH) or is_apart:
            dropped.append(place)
            rest -= len(block.text)
        else:
            story.add(block.text)
    if rest < _LEAST_REST * total:
        return
    for place in dropped:
        found.blocks[place].kept, found.blocks[place].why = False, OF_SITE
    _leave_out_labels(found, kept, dropped)
    for place in dropped:
        _take_up_heading(found, place, usual, end)


def _might_stand_apart(
    found: Blocks, place: int, usual: set[tuple[int, str, str]], kept: list[int], total: int
) -> bool:
    """Says whether a text stands in a box of its own, or between two rules with hardly any other."""
    block = found.blocks[place]
    if len(block.text) > _LONGEST or block.tag in _OF_LISTS or block.tag in HEADINGS:
        return False
    if _read_place(found, block) not in usual:
        return len(list_inside(found, max(found.parents[block.element], 1))) <= _MOST_IN_BOX
    above = max((rule for rule in found.rules if rule <= place), default=-1)
    below = min((rule for rule in found.rules if rule > place), default=-1)
    if above <= kept[0] or below < 0:
        return False
    between = [at for at in kept if above <= at < below]
    return len(between) <= _MOST_BETWEEN and sum(len(found.blocks[at].text) for at in between) <= _BEHIND_RULE * total


def _take_up_heading(found: Blocks, place: int, usual: set[tuple[int, str, str]], end: int) -> None:
    """Takes up the heading of the story's next paragraphs where a text that is left out stands between them."""
    box = found.parents[found.blocks[place].element]
    above = place - 1
    while above > 0 and not found.blocks[above].kept and found.parents[found.blocks[above].element] == box:
        above -= 1
    heading = found.blocks[above]
    if heading.tag not in HEADINGS or heading.kept or heading.score is None or heading.score < _LEAST_SCORE:
        return
    holders = {holder for holder, _, _ in usual}
    if place < end and found.parents[heading.element] in holders and len(heading.text) <= _LONGEST_LABEL:
        heading.kept, heading.why = True, "heading"


def _leads_on(found: Blocks, place: int) -> bool:
    """Says whether a link that is a line of its own stands below a text in its box, as a button does."""
    if place + 1 >= len(found.blocks):
        return False
    block, below = found.blocks[place], found.blocks[place + 1]
    box = found.parents[block.element]
    return box > 0 and below.link_characters > _MOST_BESIDE * len(below.text) and is_within(found, below, box)


def leave_out_above(found: Blocks, hints: BodyHints, publisher: str | None, headline_place: int) -> None:
    """Leaves out texts above the headline that are the site's, where the story stands below it."""
    above = [place for place in range(max(headline_place, 0)) if found.blocks[place].kept]
    if not above:
        return
    below = [block for block in found.blocks[headline_place + 1 :] if block.kept]
    if sum(is_sentence(block.text) for block in below) < _LEAST_STORY:
        return
    story = _StoryWords([hints.headline or "", *(block.text for block in below)])
    site = _Names(_list_names(hints, publisher), hints.address)
    for place in above:
        block = found.blocks[place]
        worth = _weigh_words(block.text, story, site) if len(block.text) <= _LONGEST else 0
        if worth and not _is_set(found.elements[below[0].element], below[0].text, _SMALL_MARKS):
            worth += _SMALL * _is_set(found.elements[block.element], block.text, _SMALL_MARKS)
        if worth >= _ENOUGH_ABOVE:
            block.kept, block.why = False, OF_SITE


def _leave_out_labels(found: Blocks, kept: list[int], dropped: list[int]) -> None:
    """Leaves out the bold line above a text that is left out, such as "About us"."""
    for place in dropped:
        nth = kept.index(place) - 1
        above = found.blocks[kept[nth]] if nth > 0 else None
        if above is None or not above.kept or len(above.text) > _LONGEST_LABEL or is_sentence(above.text):
            continue
        below = found.blocks[place].element
        box = above.element if above.element in (below, found.parents[below]) else found.parents[above.element]
        is_in_box = box > 0 and box in (below, found.parents[below]) and len(list_inside(found, box)) <= _MOST_IN_BOX
        is_last = not any(found.blocks[at].kept for at in kept[nth + 1 :])
        if is_in_box or (is_last and _is_set(found.elements[above.element], above.text, ("b", "strong"))):
            above.kept, above.why = False, OF_SITE


class _StoryWords:
    """What a story tells, folded when it is first asked for: most last paragraphs have no word of a site's."""

    def __init__(self, texts: list[str]) -> None:
        self._texts = texts
        self._folded: str | None = None

    def add(self, text: str) -> None:
        self._texts.append(text)
        if self._folded is not None:
            self._folded += _fold(text)

    def has(self, word: str) -> bool:
        if self._folded is None:
            self._folded = _fold(" ".join(self._texts))
        return word in self._folded


def _weigh_words(text: str, story: _StoryWords, site: _Names) -> int:
    """Returns what the words of a text are worth that the story does not have."""
    folded = _fold(text)
    words = _load_words()
    worth = 0
    left = folded
    is_said = not _QUOTES.isdisjoint(text)
    for word in words.list_possible(folded):
        if word in left and not story.has(word):
            worth += _STRONG if word in words.strong and not is_said else _WEAK
            left = left.replace(word, "|")  # nor is a shorter one in it worth anything
    if not is_said and any(not story.has(word) for word in words.list_readers(folded)):
        worth += _MARKED
    mail = _MAIL.search(text)
    if mail is not None and _is_own(mail[1], site):
        worth += _OWN_MAIL
    elif mail is not None or _PHONE.search(text) or _LINKED_ADDRESS.search(text):
        worth += _MARKED
    named = [name for name in site.names if name in folded and not story.has(name)]
    if named:
        worth += _BEGINS_WITH_SITE if folded.startswith(tuple(named)) else _NAMES_SITE
    return worth


def _weigh_setting(
    found: Blocks, block: Block, usual: set[tuple[int, str, str]], kept: list[int], place: int, total: int
) -> int:
    """Returns what it is worth how a text is set, if otherwise than the story."""
    worth = 0
    node, first = found.elements[block.element], found.blocks[kept[0]]
    for marks, much in ((_SMALL_MARKS, _SMALL), (("em", "i"), _MARKED)):
        if _is_set(node, block.text, marks) and not _is_set(found.elements[first.element], first.text, marks):
            worth += much
    if _read_place(found, block) not in usual:
        worth += _MARKED
    rule = next((rule for rule in reversed(found.rules) if kept[0] < rule <= place), None)
    if rule is not None:
        behind = sum(len(found.blocks[at].text) for at in kept if at >= rule)
        worth += _MARKED if behind <= _BEHIND_RULE * total else 0
    return worth + (_MARKED if 2 * block.link_characters > len(block.text) else 0)


def _read_place(found: Blocks, block: Block) -> tuple[int, str, str]:
    return found.parents[block.element], block.tag, found.names[block.element]


def _is_set(node: LexborNode, text: str, marks: tuple[str, ...]) -> bool:
    """Says whether a text of an element is wholly within one of some tags; with "small" also by a font's size."""
    around: LexborNode | None = node
    for _ in range(_MOST_AROUND):
        if around is None:
            break
        if _has_mark(around, marks):
            return True
        around = around.parent
    wanted = "".join(text.split())
    selector = ", ".join((*marks, "font", "span[style]")) if "small" in marks else ", ".join(marks)
    return any(_has_mark(one, marks) and wanted in "".join(one.text().split()) for one in node.css(selector))


def _has_mark(node: LexborNode, marks: tuple[str, ...]) -> bool:
    if node.tag in marks:
        return True
    if "small" not in marks or node.tag in ("html", "body"):
        return False
    if node.tag == "font":
        return (node.attributes.get("size") or "") in _SMALL_FONTS
    style = node.attributes.get("style")
    return bool(style) and _SET_SMALL.search(style or "") is not None


def _list_names(hints: BodyHints, publisher: str | None) -> frozenset[str]:
    """Returns the publisher's name, and what stands beside the headline in the page's title."""
    names = {_fold(publisher or "")}
    title, headline = _fold(hints.title or ""), _fold(hints.headline or "")
    if headline.strip() and headline in title:
        before, _, behind = title.partition(headline)
        names |= {f" {before.strip()} ", f" {behind.strip()} "}
    else:
        names |= {_fold(part) for part in _TITLE_MARK.split(hints.title or "")}
    return frozenset(name for name in names if _LEAST_NAME <= len(name.strip()) <= _LONGEST_LABEL)


def _is_own(host: str, site: _Names) -> bool:
    """Says whether a mail address is at the site's domain, or one whose name the site's has in it."""
    own = read_domain(read_host(site.address)) if site.address else ""
    domain = read_domain(host)
    if own and own == domain:
        return True
    label, own_label = domain.partition(".")[0].replace("-", ""), own.partition(".")[0].replace("-", "")
    return len(label) >= _LEAST_LABEL and any(
        len(one) >= _LEAST_LABEL and (one in label or label in one)
        for one in (own_label, *("".join(name.split()) for name in site.names))
    )


def _fold(text: str) -> str:
    """Returns a text in lower case, with a space between two words and at its ends."""
    return f" {_NO_LETTERS.sub(' ', lower_letters(text)).strip()} "


class _Words:
    """The table: words by the beginning of the first one, and those that may stand within another."""

    def __init__(self) -> None:
        groups = read_groups(__package__, "site_words")
        self.strong = {word if _JOINED.search(word) else _bound(word) for word in groups["strong"]}
        bound = [word if _DENSE.search(word) else f" {word} " for word in groups["reader"]]
        self.readers = frozenset(word for word in bound if word.count(" ") == _AROUND_ONE)
        self._other_readers = [word for word in bound if word not in self.readers]
        self._by_beginning: dict[str, list[str]] = {}
        self._anywhere: list[str] = []
        for word in {*self.strong, *map(_bound, groups["weak"])}:
            if word[0] == " ":
                self._by_beginning.setdefault(word.split()[0][:_BEGINNING], []).append(word)
            else:
                self._anywhere.append(word)

    def list_possible(self, folded: str) -> list[str]:
        """Returns the words that a folded text might have, strong ones and then the longest first."""
        found: list[str] = []
        for beginning in {word[:_BEGINNING] for word in folded.split()}:
            found += self._by_beginning.get(beginning, ())
        if not folded.isascii() and (_DENSE.search(folded) or _JOINED.search(folded)):
            found += self._anywhere
        return sorted(found, key=lambda word: (word not in self.strong, -len(word), word))

    def list_readers(self, folded: str) -> list[str]:
        """Returns the words that address who reads, of a folded text."""
        found = [word for part in set(folded.split()) if (word := f" {part} ") in self.readers]
        return found + [word for word in self._other_readers if not folded.isascii() and word in folded]


def _bound(word: str) -> str:
    """Returns a word as it is looked for: at the beginning of one, where its script has spaces."""
    return word if _DENSE.search(word) else f" {word}"


@cache
def _load_words() -> _Words:
    return _Words()
