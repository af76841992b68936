"""Judges lines of names that nothing marks: which may be signatures, and no captions, topics or people told of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from ...page.elements import list_ancestors
from ...page.page import Page
from ...text.clean import fold_text
from .lone_names import has_given_name, might_be_alone
from .named_line import LONGEST_LINE, NamedLine, read_names_of_line
from .page_lines import Line
from .story_lines import StoryLines, is_list_label, measure_common, measure_length, stands_closer

SENTENCE = 50  # characters from which a block is no line of names
_MOST_LINKS = 400
_LONGEST_BESIDE = 20  # characters beside the names in a line with a portrait
_LOOKED_AT = 12  # nodes on each side of a line
_MOST_ALIKE = 3  # lines beside one that may be authors, too
_NO_BYLINE = frozenset(("figure", "figcaption", "nav", "aside", "th", "dt"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ADDRESS = re.compile(r"\S*@\S*")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_PORTRAIT = re.compile(r"avatar|userpic|gravatar|author|autor|headshot|portrait|profil|byline|writer|mugshot")
_SMALL_PICTURE = 120  # pixels
_TOPIC_PATH = re.compile(
    r"/(?:tags?|topics?|themen?|tema|temas|tagged|categor\w*|kategor\w*|rubri\w*|keywords?|labels?|sections?|search"
    r"|suche|s|t|c)(?:/|\?|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SignedStory:
    """A story with what tells a signature from other names around a story."""

    lines: StoryLines
    houses: frozenset[str]  # the site's names, folded
    text: str  # the story's paragraphs, folded
    headline: str  # folded
    named: dict[tuple[str, int], NamedLine] = field(default_factory=dict)  # what was read, by text and count of links

    def read(self, line: Line) -> NamedLine:
        """Returns who is named in a line."""
        key = (line.text, len(line.links))
        if key not in self.named:
            self.named[key] = read_names_of_line(line, self.houses)
        return self.named[key]


def read_lone(line: Line, story: SignedStory, is_timed: bool = False) -> list[str]:
    """Returns the names of a line that might be a signature; `is_timed` says that the story's time is beside it."""
    names = story.read(line).names
    if (
        not names
        or is_in_list(line)
        or not _might_stand_alone(line, names, story.lines.own, is_timed)
        or not all(map(might_be_alone, names))
    ):
        return []
    # A line of several names may be a block of the story, or end one.
    is_written = len(line.text) >= SENTENCE or f"{fold_text(line.text)}\n" in f"{story.text}\n"
    return [] if is_told_of(names, story, int(is_written)) else names


def is_told_of(names: list[str], story: SignedStory, times: int = 0) -> bool:
    """Says whether the story speaks of a person more often than so many times, or the headline does."""
    folded = [fold_text(name) for name in names]
    return any(story.text.count(name) > times or name in story.headline for name in folded)


def _might_stand_alone(line: Line, names: list[str], own: tuple[LexborNode, ...], is_timed: bool) -> bool:
    """Says whether a line may be a byline that nothing marks: no heading, no caption, no topic, not in capitals."""
    folded = " ".join(map(fold_text, names))
    around = {ancestor.tag for ancestor in (line.node, *list_ancestors(line.node, 3))}
    is_label = (
        (line.text.isupper() and not all(map(has_given_name, names)))
        or is_list_label(line)
        or any(_leads_elsewhere(address) and fold_text(text) in folded for address, text in line.links)
    )
    is_heading = not around.isdisjoint(_HEADINGS)
    return not (is_heading or is_label or not around.isdisjoint(_NO_BYLINE) or _is_caption(line, names, own, is_timed))


def _leads_elsewhere(address: str) -> bool:
    """Says whether a link leads to a topic, to the front page or nowhere, and so to no person."""
    return (
        bool(_TOPIC_PATH.search(address)) or address.strip("/") == "" or address[:1] == "#" or "javascript:" in address
    )


def _is_caption(line: Line, names: list[str], own: tuple[LexborNode, ...], is_timed: bool) -> bool:
    """Says whether a line belongs to the picture before it, and the picture is no portrait."""
    if line.picture is None or _is_portrait(line.picture):
        return False
    if is_timed and fold_text(line.picture.attributes.get("alt") or "") in map(fold_text, names):
        return False  # a portrait of who wrote
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


def _is_portrait(picture: LexborNode) -> bool:
    attributes = picture.attributes
    width = re.match(r"\d+", attributes.get("width") or "")
    told = " ".join(attributes.get(name) or "" for name in ("src", "class", "alt")).lower()
    return bool(_PORTRAIT.search(told)) or (width is not None and int(width[0]) <= _SMALL_PICTURE)


def is_in_list(line: Line) -> bool:
    """Says whether a line is one of several short ones that are set alike, as a menu's are."""
    return any(
        _count_alike(node) > _MOST_ALIKE
        for node in (line.node, *list_ancestors(line.node, 2))
        if len((node.text() or "").strip()) <= len(line.text)
    )


def _count_alike(node: LexborNode) -> int:
    """Returns how many short elements beside one have the same tag and class."""
    count = 0
    for step in ("next", "prev"):
        other, seen = getattr(node, step), 0
        while other is not None and seen < _LOOKED_AT:
            if other.tag == node.tag and other.attributes.get("class") == node.attributes.get("class"):
                count += 0 < measure_length((other.text() or "").strip()) < SENTENCE
            seen += 1
            other = getattr(other, step)
    return count


def list_ordinary_words(page: Page) -> frozenset[str]:
    """Returns the words that the page's texts have in small letters, and those of its title: no person is called so."""
    texts = (block.text for block in page.blocks.blocks)
    spoken = (text if "@" not in text else _ADDRESS.sub("", text) for text in texts)
    words = {word for text in spoken for word in _WORD.findall(text) if word.islower()}
    return frozenset(words.union(fold_text(page.title or "").split()))


def are_words(names: list[str], ordinary: frozenset[str]) -> bool:
    """Says whether names are ordinary words that begin with capitals, as a label's do: "Project Management"."""
    return any(len(word) > 2 and word in ordinary for name in names for word in map(str.lower, _WORD.findall(name)))


def list_link_texts(page: Page) -> frozenset[str]:
    """Returns what the page's links say, folded."""
    return frozenset(fold_text((node.text() or "")[:LONGEST_LINE]) for node, _ in page.blocks.anchors[:_MOST_LINKS])
