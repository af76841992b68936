"""Judges lines of names that nothing marks: which may be signatures, and no captions, topics or people told of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.elements import list_ancestors, read_names
from ...page.page import Page
from ...text.clean import fold_site_names, fold_text
from ...times.timestamps import find_time_text
from .lone_names import is_known, is_solid, might_be_alone
from .named_line import NamedLine, read_names_of_line
from .owners import Owners
from .page_lines import Line
from .story_lines import StoryLines, is_list_label, measure_common, measure_length, stands_closer

SENTENCE = 50  # characters from which a block is no line of names
_LONGEST_BESIDE = 20  # characters beside the names in a line with a portrait
_LOOKED_AT = 12  # nodes on each side of a line
_MOST_ALIKE = 3  # lines beside one that may be authors, too
_NO_BYLINE = frozenset(("figure", "figcaption", "nav", "aside", "th", "dt"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SMALL_HEADINGS = frozenset(("h4", "h5", "h6"))
_ADDRESS = re.compile(r"\S*@\S*")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_PORTRAIT = re.compile(r"avatar|userpic|gravatar|author|autor|headshot|portrait|profil|byline|writer|mugshot")
_BYLINE = re.compile(r"author|autor|auteur|byline|writer|signature|firma")
_VIETNAMESE = re.compile("[\u1ea0-\u1ef9\u01a1\u01b0\u0111]")
_SYLLABLES = 0.2  # words of a page with letters that no other language has
_NUMBER = re.compile(r"\+?\d[\d\s()/.-]{5,}\d")  # of a telephone
_PART = re.compile(r"\s*[|·•,]\s*|\s+[-–—]\s+")
_LETTERS = 400  # of a story, that tell its script
_SMALL_PICTURE = 120  # pixels
_TOPIC_PATH = re.compile(
    r"/(?:tags?|topics?|themen?|tema|temas|tagged|categor\w*|kategor\w*|rubri\w*|keywords?|labels?|sections?|search"
    r"|suche|s|t|c)(?:/|\?|$)",
    re.IGNORECASE,
)


# What is for it, and against it.
ENOUGH = 3.0
_SURE, _TIMED, _BESIDE, _COUNTED, _CONTACT, _NAMED_SO, _AGAINST = 2.0, 1.5, 1.0, 0.5, 2.0, 1.5, 4.0
_BEHIND, _TO_TOPIC, _NOWHERE, _IN_HEADING = 1.0, 2.5, 1.0, 1.0


class PlaceOfLine(NamedTuple):
    """Where a line stands."""

    weight: float  # how likely a signature stands there
    is_timed: bool = False  # whether a time is in the line
    is_near_time: bool = False  # … in the line before or behind
    is_behind: bool = False  # whether the story's first words stand before it
    has_count: bool = False  # whether "5 minutes' reading", "12 comments" is in one of these
    has_contact: bool = False  # whether the line behind tells how to reach somebody


@dataclass(frozen=True, slots=True)
class SignedStory:
    """A story with what tells a signature from other names around a story."""

    lines: StoryLines
    houses: frozenset[str]  # the site's names, folded
    text: str  # the story's paragraphs, folded
    whole: str  # the same with its short lines
    headline: str  # folded
    owners: Owners
    named: dict[tuple[str, int], NamedLine] = field(default_factory=dict)  # what was read, by text and count of links

    def read(self, line: Line) -> NamedLine:
        """Returns who is named in a line."""
        key = (line.text, len(line.links))
        if key not in self.named:
            read = read_names_of_line(line, self.houses)
            # A place in Chinese characters looks like a name: "江晓岚 (石桥口)".
            own = [name for name in read.names if not (is_solid(name) and name in self.whole)]
            if len(own) > 1 and is_known(own[0]):
                # "By Jane Doe, New Wexcombe"
                own = [name for name in own if is_known(name) or f" {fold_text(name)}" not in self.text]
            self.named[key] = read._replace(names=own or read.names)
        return self.named[key]


def measure_evidence(line: Line, names: list[str], story: SignedStory, place: PlaceOfLine) -> float:
    """Returns how much says that the names of a line sign the story: from `ENOUGH` on they do.

    What speaks for it is where the line stands, how surely its names are people's, and a time, a count, an address,
    a portrait or a class name beside them. What speaks against it is that the line is a heading, an entry of a list,
    a caption, a topic or part of a card, or that the story tells of these people.
    """
    is_sure = all(map(is_known, names))
    has_time = place.is_timed or place.is_near_time
    evidence = place.weight + _TIMED * place.is_timed + _BESIDE * place.is_near_time
    evidence += _BESIDE * place.has_contact
    evidence += _NAMED_SO * bool(_BYLINE.search(read_names(line.node)))
    if is_sure:
        evidence += _SURE + _COUNTED * place.has_count + _CONTACT * story.read(line).has_contact
        evidence += _BESIDE * (line.picture is not None and line.is_caption and _is_portrait(line.picture))
    else:
        evidence -= _BEHIND * (place.is_behind and not place.is_timed) + _AGAINST * _is_in_strange_letters(names, story)
    evidence -= _AGAINST * (is_in_list(line, names) or _is_label(line, is_sure))
    is_small = line.node.tag in _SMALL_HEADINGS and is_sure and not place.is_behind
    evidence -= _IN_HEADING if is_small else _AGAINST * _stands_apart(line.node)
    evidence -= _AGAINST * _is_caption(line, names, story.lines.own, has_time)
    evidence -= _measure_strange_links(line, names) + _AGAINST * _is_imprint(line, story)
    return evidence - _AGAINST * is_told_of(names, story, int(f"{fold_text(line.text)}\n" in f"{story.text}\n"))


def _is_imprint(line: Line, story: SignedStory) -> bool:
    """Says whether a line has the house and its telephone number beside a name."""
    numbers = (number[0] for number in _NUMBER.finditer(line.text))
    has_number = any(find_time_text(number) is None for number in numbers)
    return has_number and bool(fold_site_names(_PART.split(line.text)) & story.houses)


def _is_in_strange_letters(names: list[str], story: SignedStory) -> bool:
    """Says whether names are in Latin letters, and the story is not: "Join Now" on a page in Hindi."""
    start = story.text[:_LETTERS]
    return "".join(names).isascii() and 2 * sum(map(str.isascii, start)) < len(start)


def is_told_of(names: list[str], story: SignedStory, times: int = 0) -> bool:
    """Says whether the story speaks of a person more often than so many times, or the headline does."""
    folded = [fold_text(name) for name in names]
    return any(story.text.count(name) > times or name in story.headline for name in folded)


def _is_label(line: Line, is_sure: bool) -> bool:
    return (line.text.isupper() and not is_sure) or is_list_label(line)


def _stands_apart(node: LexborNode) -> bool:
    """Says whether an element is a heading, or stands where others than the authors are named."""
    around = {ancestor.tag for ancestor in (node, *list_ancestors(node, 3))}
    return not around.isdisjoint(_HEADINGS) or not around.isdisjoint(_NO_BYLINE)


def _measure_strange_links(line: Line, names: list[str]) -> float:
    """Returns how much the names' links speak against a signature: they lead to a topic, or nowhere."""
    folded = " ".join(map(fold_text, names))
    addresses = [address for address, text in line.links if fold_text(text) in folded]
    if any(map(_TOPIC_PATH.search, addresses)):
        return _TO_TOPIC
    return _NOWHERE * any(a.strip("/") == "" or a[:1] == "#" or "javascript:" in a for a in addresses)


def _is_caption(line: Line, names: list[str], own: tuple[LexborNode, ...], is_timed: bool) -> bool:
    """Says whether a line belongs to the picture before it, and the picture is no portrait."""
    if line.picture is None or _is_portrait(line.picture):
        return False
    if is_timed and fold_text(line.picture.attributes.get("alt") or "") in map(fold_text, names):
        return False  # a portrait of who wrote
    if any(_is_own_page(address) and any(name in text for name in names) for address, text in line.links):
        return False  # who takes pictures has no page of the site
    is_bare = len(line.text) <= sum(map(len, names)) + _LONGEST_BESIDE
    if (
        is_timed
        and is_bare
        and any(ancestor.mem_id == line.node.mem_id for ancestor in list_ancestors(line.picture, 3))
    ):
        return False  # a small portrait in the line itself
    if line.caption is not None and measure_common(line.caption, line.picture) > measure_common(
        line.node, line.picture
    ):
        return False  # the picture has a caption of its own
    # A story's first paragraph often follows its picture.
    return stands_closer(line.node, line.picture, own) or (line.is_caption and line.node.tag != "p")


def _is_own_page(address: str) -> bool:
    return address[:1] == "/" and address[:2] != "//" and not _TOPIC_PATH.search(address)


def _is_portrait(picture: LexborNode) -> bool:
    attributes = picture.attributes
    width = re.match(r"\d+", attributes.get("width") or "")
    told = " ".join(attributes.get(name) or "" for name in ("src", "class", "alt")).lower()
    return bool(_PORTRAIT.search(told)) or (width is not None and int(width[0]) <= _SMALL_PICTURE)


def is_in_list(line: Line, names: list[str]) -> bool:
    """Says whether a line is one of several short ones that are set alike, as a menu's are.

    Known names are in a list of people where the other lines are names, too.
    """
    are_people = all(map(is_known, names))
    return any(
        _count_alike(node, are_people) > _MOST_ALIKE
        for node in (line.node, *list_ancestors(line.node, 2))
        if len((node.text() or "").strip()) <= len(line.text)
    )


def _count_alike(node: LexborNode, are_people: bool) -> int:
    """Returns how many short elements beside one have the same tag and class, and names where `are_people`."""
    count = 0
    for step in ("next", "prev"):
        other, seen = getattr(node, step), 0
        while other is not None and seen < _LOOKED_AT:
            if other.tag == node.tag and other.attributes.get("class") == node.attributes.get("class"):
                text = (other.text() or "").strip()
                count += 0 < measure_length(text) < SENTENCE and (not are_people or might_be_alone(text))
            seen += 1
            other = getattr(other, step)
    return count


def list_ordinary_words(page: Page) -> frozenset[str]:
    """Returns the words that the page's texts have in small letters, and those of its title: no person is called so."""
    texts = (block.text for block in page.blocks.blocks)
    spoken = (text if "@" not in text else _ADDRESS.sub("", text) for text in texts)
    words = {word for text in spoken for word in _WORD.findall(text) if word.islower()}
    if sum(map(bool, map(_VIETNAMESE.search, words))) > _SYLLABLES * len(words):
        return frozenset()  # its words are syllables, of which names are made, too
    return frozenset(words.union(fold_text(page.title or "").split()))


def are_words(names: list[str], ordinary: frozenset[str]) -> bool:
    """Says whether names are ordinary words that begin with capitals, as a label's do: "Project Management"."""
    words = (word for name in names for word in _WORD.findall(name) if not word.islower())  # "van" is of a name
    return any(len(word) > 2 and word.lower() in ordinary for word in words)
