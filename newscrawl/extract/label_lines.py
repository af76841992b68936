"""Lists the short lines beside headline and story in their pieces, with their links: labels, trails, rows of tags."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import cache, lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.blocks import FROM_DATA, HEADINGS, Block
from ..page.elements import list_ancestors, read_names, read_start, walk_following
from ..page.page import Page, cached_on_page
from ..text.clean import fold_text, normalise_text
from ..text.tables import load_link_words, match_any, might_announce, read_groups
from .candidates import Body
from .people.by_words import begins_comments

_INLINE = frozenset(
    "a span b i em strong font time small u tt abbr big cite label mark sup sub nobr acronym s del ins q code data var"
    " bdi bdo wbr img svg".split()
)
_UNREAD = frozenset("script style noscript option textarea template title button select svg head".split())
_ENDS = frozenset(("br", "hr"))
_MOST_NODES = 400
_MOST_BELOW = 200  # … behind the story
_MOST_ABOVE = 32  # nodes before the headline
_LINES_ABOVE, _LINES_BETWEEN, _LINES_BELOW = 12, 30, 18
_LINES_AFTER_FIRST = 4  # behind the story's first paragraph
_MOST_LINES = 60  # before it
_LINES_WITHOUT = 4  # behind a headline that the story does not follow
_MOST_CHARACTERS = 400  # of one text
_LINK_LEVELS = 3  # elements from a block to the link that holds it
_DEEPEST = 100  # elements in a line
_MOST_LEVELS = 8
_LONGEST_NAMES = 4_000  # characters of class and id of one element
_SENTENCE, _PARAGRAPH = 60, 160  # characters of a block of the story that ends as a sentence does, and that does not
_SENTENCE_ENDS = frozenset('.!?…。！？؟۔।»”"')
_LONGEST_HEADING = 60
_ELSEWHERE = re.compile(r"related|recommend|sidebar|popular|latest|trending|comment|(?<![-_\w])footer-")
_OF_TERMS = re.compile(r"topic|tags?\b|keyword|categor")  # "related-topics"
_BOX = re.compile(r"(?<!elementor-)widget|teaser|\bcards?\b|promo")
_ENTRIES = re.compile(
    r"[^|｜│┃:：]{1,30}[:：][^|｜│┃]*[|｜│┃][^|｜│┃:：]{1,30}[:：]"
)  # "Posted: Jo Moss | Category: Trade"
_TOGETHER = 3  # elements up to one that two entries of a list share
_LONGEST_BOX = 200  # characters of a label and its tags
_COUNT = re.compile(r"\s*[(（\[]?\d{1,6}[)）\]]?\W*")
_START = 40  # characters by which a paragraph is known


class Piece(NamedTuple):
    """A part of a line that is set in an element of its own, or loose between two of these."""

    text: str
    node: LexborNode  # the outermost element in the line that holds it, or the block around the line
    link: LexborNode | None

    @property
    def folded(self) -> str:
        return fold_text(self.text)

    @property
    def says_something(self) -> bool:
        """Whether it is more than marks, and no count behind a link: "(12)"."""
        return bool(self.folded) and not _COUNT.fullmatch(self.text)


class LabelLine(NamedTuple):
    pieces: tuple[Piece, ...]
    holder: LexborNode  # the block around it

    @property
    def text(self) -> str:
        return " ".join(piece.text for piece in self.pieces)

    @property
    def links(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.link is not None]

    @property
    def is_linked(self) -> bool:
        """Whether nothing but marks stands outside its links."""
        return bool(self.links) and not any(p.says_something for p in self.pieces if p.link is None)


class LabelLines(NamedTuple):
    """The lines beside a story, each group in the page's order."""

    above: list[LabelLine]  # the headline, the nearest last; its own line may begin with pieces before it
    between: list[LabelLine]  # headline and story
    below: list[LabelLine]  # the story, up to the next heading
    further: list[LabelLine]  # the story, from that heading on


def list_label_lines(page: Page, heading: LexborNode | None, body: Body | None) -> LabelLines:
    """Returns the lines above the headline, between it and the story, and below the story."""
    own = {ancestor.mem_id for ancestor in list_ancestors(heading, _MOST_LEVELS)} if heading is not None else set[int]()
    placed = {id(block) for block in page.blocks.blocks}
    kept = [b for b in body.blocks if b.kept and b.why != FROM_DATA and id(b) in placed] if body is not None else []
    if kept:
        own.update(ancestor.mem_id for ancestor in list_ancestors(page.blocks.elements[kept[-1].element], _MOST_LEVELS))
    above = list_lines_above(page, heading) if heading is not None else []
    between: list[LabelLine] | None = []
    if heading is not None and kept:
        prose = [block for block in kept if _is_prose(block)]
        starts = prose if len(prose) > 1 else kept  # a line of tags may have been taken for text
        between = _list_until(walk_following(heading, _MOST_NODES), starts)
    below = _list_behind(page, next(filter(_is_prose, reversed(kept)), kept[-1])) if kept else []
    if between is None and heading is not None:
        between = list(islice(join_lines(walk_following(heading, _MOST_ABOVE)), _LINES_WITHOUT))
    near = list(takewhile(_is_before_further, below))
    groups = (above, between or [], near, below[len(near) :])
    return LabelLines(*([line for line in lines if not stands_elsewhere(line.holder, own)] for lines in groups))


def stands_elsewhere(node: LexborNode, own: Container[int] = ()) -> bool:
    """Says whether an element belongs to navigation, a teaser or a list beside the story.

    `own` are the memory ids of the elements around headline and story, whose names tell nothing.
    """
    element: LexborNode | None = node
    for _ in range(_MOST_LEVELS + 1):
        if element is None or element.mem_id in own or element.tag in ("body", "main", "html"):
            return False
        names = read_names(element)
        if element.tag in ("aside", "nav"):
            return element.tag == "nav" or not _is_box_of_tags(element)
        told = _read_marks(names[:_LONGEST_NAMES])
        if told.elsewhere or (told.box and not told.terms and _holds_more(element, node)):
            return True
        element = element.parent
    return False


def _is_box_of_tags(element: LexborNode) -> bool:
    """Says whether an element holds a label of tags and a few more words."""
    text = normalise_text(read_start(element, _LONGEST_BOX) or "")
    return bool(text) and match_keyword_label(text) is not None


class _PlaceMarks(NamedTuple):
    """What class names say of an element."""

    elsewhere: bool
    box: bool
    terms: bool


@lru_cache(maxsize=1_024)
def _read_marks(names: str) -> _PlaceMarks:
    """Says what class names tell. A site's pages share class names."""
    is_of_terms = bool(_OF_TERMS.search(names))
    return _PlaceMarks(bool(_ELSEWHERE.search(names)) and not is_of_terms, bool(_BOX.search(names)), is_of_terms)


def _holds_more(element: LexborNode, node: LexborNode) -> bool:
    """Says whether an element holds more text than another in it: a box of one label is no teaser."""
    return len(_squeeze(element.text() or "")) > len(_squeeze(node.text() or ""))


def _is_prose(block: Block) -> bool:
    """Says whether a block of the story is no line of labels: a sentence."""
    return len(block.text) >= _PARAGRAPH or (len(block.text) >= _SENTENCE and block.text[-1] in _SENTENCE_ENDS)


def _is_before_further(line: LabelLine) -> bool:
    """Says whether a line below a story is not the heading of a list of other stories, or of comments."""
    text = line.text
    if len(text) > _LONGEST_HEADING or line.links or is_row_of_labels(text):
        return True
    words, folded = load_link_words(), fold_text(text)
    is_list = might_announce(folded) and any(
        pattern.search(folded) for pattern in (words.related, words.latest, words.most_read)
    )
    return not (is_list or begins_comments(text) or line.holder.tag in HEADINGS)


@cache
def _load_keyword_label() -> re.Pattern[str]:
    words = match_any(read_groups(__package__, "sections")["before keywords"], r"\s+")
    return re.compile(rf"\W*(?:{words})(?:\s*[:：]\W*|\W*$|\s+)", re.IGNORECASE)


def match_keyword_label(text: str) -> re.Match[str] | None:
    """Matches what begins with a word that stands before keywords: "Tags:"."""
    return _load_keyword_label().match(text)


def is_row_of_labels(text: str) -> bool:
    """Says whether a line has labels and what they tell of a story: "Tags: harbour", "Posted: Jo | Category: Trade"."""
    return bool(match_keyword_label(text) or _ENTRIES.match(text))


@cached_on_page
def list_lines_above(page: Page, heading: LexborNode) -> list[LabelLine]:
    """Returns the lines before an element, the nearest last; the last may stand in its own line."""
    nodes = list(islice(_walk_back(heading), _MOST_ABOVE))
    return list(join_lines(reversed(nodes)))[-_LINES_ABOVE:]


def _walk_back(node: LexborNode) -> Iterator[LexborNode]:
    """Yields the texts, pictures and ends of lines before an element, nearest first."""
    current: LexborNode | None = node
    for _ in range(_MOST_NODES):
        preceding = current.prev if current is not None else None
        if preceding is None:
            current = current.parent if current is not None else None
            if current is None or current.tag == "html":
                return
            continue
        while preceding.tag not in _UNREAD and preceding.last_child is not None:
            preceding = preceding.last_child
        current = preceding
        if current.is_text_node or current.tag in _ENDS or current.tag == "img":
            yield current


def join_lines(nodes: Iterable[LexborNode]) -> Iterator[LabelLine]:
    """Joins texts in document order to lines: one ends where a block or a <br> does."""
    pieces: list[Piece] = []
    holder: LexborNode | None = None
    for node in nodes:
        if not node.is_text_node:
            if node.tag in _ENDS and pieces and holder is not None:
                yield LabelLine(tuple(pieces), holder)
                pieces = []
            content = _read_picture(node) if node.tag == "img" else ""
            if not content:
                continue
        else:
            content = normalise_text((node.text_content or "")[:_MOST_CHARACTERS])
            if not content:
                continue
        block, outermost, link = _find_holders(node)
        if block is None or block.tag in _UNREAD:
            continue
        if pieces and holder is not None and block.mem_id != holder.mem_id:
            yield LabelLine(tuple(pieces), holder)
            pieces = []
        holder = block
        if pieces and pieces[-1].node.mem_id == outermost.mem_id and outermost.mem_id != block.mem_id:
            pieces[-1] = Piece(f"{pieces[-1].text} {content}", outermost, pieces[-1].link or link)
        else:
            pieces.append(Piece(content, outermost, link))
    if pieces and holder is not None:
        yield LabelLine(tuple(pieces), holder)


def _read_picture(image: LexborNode) -> str:
    """Returns what a picture stands for that is a link without words."""
    link = image.parent
    if link is None or link.tag != "a" or (link.text() or "").strip():
        return ""
    return normalise_text((image.attributes.get("alt") or "")[:_MOST_CHARACTERS])


def _find_holders(text: LexborNode) -> tuple[LexborNode | None, LexborNode, LexborNode | None]:
    """Returns the block around a text, the outermost element in its line that holds it alone, and its link."""
    link: LexborNode | None = None
    outermost = below = text
    parent = text.parent
    for _ in range(_DEEPEST):
        if parent is None or not (parent.tag in _INLINE or parent.tag in _UNREAD):
            break
        if parent.tag in _UNREAD:
            return parent, parent, None
        is_chain = below.mem_id == outermost.mem_id
        if is_chain and (below.is_text_node or parent.tag == "a" or _holds_alone(parent, below)):
            outermost = parent
        if parent.tag == "a":
            link = parent
        below, parent = parent, parent.parent
    if link is None and parent is not None:  # a link may hold blocks
        link = next((one for one in list_ancestors(parent, _LINK_LEVELS) if one.tag == "a"), None)
    return parent, outermost if outermost is not text or parent is None else parent, link


def _holds_alone(parent: LexborNode, child: LexborNode) -> bool:
    return not any(
        node.mem_id != child.mem_id and not (node.is_text_node and not (node.text_content or "").strip())
        for node in islice(parent.iter(include_text=True), 4)
    )


def _list_until(nodes: Iterable[LexborNode], kept: list[Block]) -> list[LabelLine] | None:
    """Returns the lines before the story's second paragraph but the first; None where that does not come.

    The first may be a standfirst, which bylines and labels follow.
    """
    starts = [_squeeze(block.text)[:_START] for block in kept[:2]]
    found: list[LabelLine] = []
    places = []
    for line in join_lines(nodes):
        squeezed = _squeeze(line.text)
        if any(start in squeezed for start in starts):
            places.append(len(found))
            if len(places) == len(starts):
                break
        else:
            found.append(line)
        if len(found) > (places[0] + _LINES_AFTER_FIRST if places else _MOST_LINES):
            break
    return found[: places[0] + _LINES_AFTER_FIRST][:_LINES_BETWEEN] if places else None


def _list_behind(page: Page, last: Block) -> list[LabelLine]:
    """Returns the lines behind the story's last block."""
    element = page.blocks.elements[last.element]
    end = _squeeze(last.text)[-_START:]
    place = element
    if len(_squeeze(element.text() or "")) > len(_squeeze(last.text)):  # it holds more than the block
        for node in islice(element.traverse(include_text=True), 20 * _MOST_NODES):
            if node.is_text_node and (content := _squeeze(node.text_content or "")) and _ends_with(content, end):
                place = node
    return list(islice(join_lines(walk_following(place, _MOST_BELOW)), _LINES_BELOW))


def _ends_with(content: str, end: str) -> bool:
    return content.endswith(end) or (len(content) > 3 and end.endswith(content))


def _squeeze(text: str) -> str:
    return "".join(text.split())


def find_shared_ancestor(one: LexborNode, other: LexborNode, most: int) -> LexborNode | None:
    """Returns the innermost element around both, at most `most` elements up from each; None where there is none."""
    around = {ancestor.mem_id for ancestor in (other, *list_ancestors(other, most))}
    return next((a for a in (one, *list_ancestors(one, most)) if a.mem_id in around), None)


def share_list(one: LexborNode, other: LexborNode) -> bool:
    """Says whether two elements may be entries of one list."""
    return find_shared_ancestor(one, other, _TOGETHER) is not None
