"""Finds the headline where no heading tells it: by what the title says, by the address, and by its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote

from selectolax.lexbor import LexborNode

from ..page.blocks import Block
from ..page.elements import Landmark, list_ancestors, read_names, read_text
from ..page.page import Page
from ..text.clean import fold_site_names, fold_text, fold_word, normalise_text
from ..times.timestamps import find_time_text, might_hold_time
from ..urls.parsing import split_url
from .people.by_words import begins_with_by
from .prose import PROSE, SOLID, find_pair, find_prose, weigh_text
from .scored_headline import ENOUGH, MUCH_MORE, find_by_evidence, measure_told, score_heading
from .text_type import is_bold, measure_type

_LONGEST = 240
_SHORTEST = 13  # characters of a part of a title that may be a headline
_SHORTEST_SOLID = 6  # the same in Chinese, Japanese and Korean
_MOST_PARTS = 8  # of a title, between marks
_MOST_NODES = 20_000
_MOST_INNER = 40
_PART_MARK = re.compile(
    r"\s*[|｜│┃¦]\s*|\s+(?:[-–—•·»«<>:/]|::|\|\|)\s+|_|:\s+|\s*：\s*|(?<=[\u3040-\u9fff])[-–—]{1,2}"
)
_SLUG_MARK = re.compile(r"[-_+.,\s]+")
_SLUG_WORD = re.compile(r"[^\W\d_]{2,}|\d{1,4}")
_FEWEST_SLUG_WORDS = 4
_LONGEST_BEFORE = 30  # characters of a label before a headline in its line
_SHORT_LINE = 40  # characters of a line with a time that is no headline
_MOST_PARTS = 8  # elements of one that may be a headline
_ABOVE = 10  # texts above the story among which a headline is looked for
_FEWEST_WORDS = 3
_LEAST_PLAIN, _FEWEST_PLAIN_WORDS = 20, 4  # letters and words of a headline that nothing sets off
_HARDLY_TOLD, _TOLD_MORE = 0.5, 0.3  # shares of a line's words that the story's first texts have
_SIGNS = "◆◇■□●○▼▲▶★☆・•»›>"
_JOINTS = " :：-–—|｜│┃/~"  # between the section and the headline behind it, in one line
_TRAIL_MARKS = frozenset(">»›/")
_BEFORE = re.compile(r"[\])】］:：|■◆●]\s*")  # what ends the tags or the label before a headline
_UNREAD = frozenset(("h1", "script", "style", "noscript", "option", "textarea", "template", "title"))


class ShownText(NamedTuple):
    """A headline that the page shows, and where."""

    text: str
    heading: Landmark


def list_title_parts(title: str) -> list[str]:
    """Returns the title, and what stands in it between marks: all runs of neighbouring parts, longest first."""
    title = normalise_text(title[: 2 * _LONGEST])
    marks = list(_PART_MARK.finditer(title))[:_MOST_PARTS]
    starts = [0, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), len(title)]
    runs = {title[start:end] for place, start in enumerate(starts) for end in ends[place:]}
    return sorted((run for run in runs if is_long_enough(run)), key=lambda run: -len(run))


def is_long_enough(text: str) -> bool:
    """Says whether a part of a title may be a headline."""
    return len(text) >= _SHORTEST or (len(text) >= _SHORTEST_SOLID and bool(SOLID.match(text)))


@lru_cache(maxsize=64)
def read_slug_words(url: str | None) -> frozenset[str]:
    """Returns the words of the address's last part that has several, without accents; none where these are few."""
    for part in reversed(split_url(url or "").path.split("/")):
        words = frozenset(
            fold_word(word)
            for piece in _SLUG_MARK.split(unquote(part).removesuffix(".html"))
            for word in _SLUG_WORD.findall(piece)
            if not word.isdigit()
        )
        if len(words) >= _FEWEST_SLUG_WORDS:
            return words
    return frozenset()


def find_shown(page: Page, wanted: Iterable[str], *, longest: bool = False) -> ShownText | None:
    """Returns the text on the page that is one of those wanted, as the page spells it: old pages have no headings.

    The first wins that is no link and is not all in lower case, as title and address often are; or else the longest.
    Headings of the first order are not looked at.
    """
    wanted = list(wanted)
    folded = {fold_text(text) for text in wanted if is_long_enough(text)}
    if not folded:
        return None
    found = [
        (block.text, page.blocks.elements[block.element], 2 * block.link_characters > len(block.text))
        for block in page.blocks.blocks
        if len(block.text) <= _LONGEST and block.tag != "h1" and not block.hidden and fold_text(block.text) in folded
    ]
    found = found or list(_find_nodes(page, folded))
    if not found:
        return _find_ending(page, wanted) if longest else None
    text, node, _ = max(
        found,
        key=lambda one: (
            len(fold_text(one[0])) if longest else 0,
            not one[2],
            one[0] != one[0].lower(),
            -_count_lists(one[1]),
        ),
    )
    return ShownText(text, _make_landmark(node, text))


def _find_ending(page: Page, wanted: Iterable[str]) -> ShownText | None:
    """Returns the line above the story that ends with one of the texts wanted, behind a label set in an element of its
    own: "<em>Trade</em> The headline"."""
    blocks = page.blocks.blocks
    parts = {fold_text(text) for text in wanted if is_long_enough(text) and _has_words(text)}
    for block in reversed(blocks[: find_prose(blocks)] if parts else []):
        text = block.text
        if block.hidden or 2 * block.link_characters > len(text) or len(text) > _LONGEST:
            continue
        node = page.blocks.elements[block.element]
        label = next((read_text(one, _LONGEST) for one in node.iter(include_text=False)), "")
        rest = text.removeprefix(label).lstrip(f"{_SIGNS}{_JOINTS})]）】")
        if 0 < len(label) <= _LONGEST_BEFORE and rest != text and fold_text(rest) in parts:
            return ShownText(rest, Landmark(node, node.tag or "", read_names(node), 0))
    return None


def find_below(page: Page, heading: Landmark, parts: Iterable[str]) -> ShownText | None:
    """Returns the text between a heading and the story that is one of the parts of the title, or ends with one.

    Such a text, and not the heading, is the headline where the heading is the site's name, or the section's.
    """
    wanted = {fold_text(part): part for part in parts}
    wanted = {folded: part for folded, part in wanted.items() if _has_words(part) and folded != heading.folded}
    blocks = page.blocks.blocks
    above = blocks[: find_prose(blocks) + 1] if wanted else []
    places = [place for place, block in enumerate(above) if fold_text(block.text) == heading.folded]
    for block in reversed(above[places[-1] + 1 :] if places else []):
        if block.hidden or 2 * block.link_characters > len(block.text) or len(block.text) > _LONGEST:
            continue
        folded = fold_text(block.text)
        if found := max((one for one in wanted if folded.endswith(one)), key=len, default=None):
            node = page.blocks.elements[block.element]
            text = block.text if folded == found else _cut_before(block.text, found) or _find_part(node, found)
            if text is not None:
                return ShownText(text, _make_landmark(node, block.text))
    return None


def _cut_before(text: str, folded: str) -> str | None:
    """Returns the end of a text that is `folded`, behind the tags before it: "■ [city][arts] Headline"."""
    ends = [text[mark.end() :] for mark in _BEFORE.finditer(text)]
    return next((end for end in reversed(ends) if fold_text(end) == folded), None)


def _find_part(node: LexborNode, folded: str) -> str | None:
    """Returns the text of the element in another that is `folded`, behind a label in an element of its own."""
    texts = (read_text(part, _LONGEST) for part in node.css("span, b, strong, em, font")[:_MOST_PARTS])
    return next((text for text in texts if fold_text(text) == folded), None)


def find_in_title(page: Page, title: str, names: frozenset[str] = frozenset()) -> ShownText | None:
    """Finds the longest text on the page that begins or ends the title, with a mark between it and the rest.

    None that is one of `names`, those of the site, folded.

    Whatever the mark is: "Site. Headline", "[Site] Headline", "Headline -- Site". A title that is cut off ("Headline of
    a sto...") is the beginning of the text.
    """
    whole = normalise_text(title[: 2 * _LONGEST])
    start = fold_text(whole.removesuffix("...").removesuffix("…")) if whole.endswith(("...", "…")) else ""
    best: tuple[int, str, LexborNode] | None = None
    for block in page.blocks.blocks:
        text = block.text
        if block.hidden or block.tag == "h1" or not is_long_enough(text) or len(text) > _LONGEST:
            continue
        is_cut = len(start) >= 2 * _SHORTEST and fold_text(text).startswith(start)
        is_end = is_cut or (2 * len(text) > len(whole) and _is_end_of(text, whole)) or _is_longest_part(text, whole)
        if not is_end:
            continue
        if fold_site_names([text]) & names:
            continue
        rank = (len(text) if not is_cut else len(start)) - (2 * block.link_characters > len(text)) * _LONGEST
        if best is None or rank > best[0]:
            best = rank, text, page.blocks.elements[block.element]
    return ShownText(best[1], _make_landmark(best[2], best[1])) if best is not None else None


def _is_end_of(text: str, whole: str) -> bool:
    """Says whether a text begins or ends another, and a mark or a bracket parts it from the rest."""
    for rest, side in ((whole.removeprefix(text), 0), (whole.removesuffix(text), -1)):
        joint = rest.strip()
        if rest != whole and joint and not joint[side].isalnum():
            return True
    return False


def _is_longest_part(text: str, whole: str) -> bool:
    """Says whether a text in a script without spaces begins or ends another, and is the longest of its parts."""
    parts = whole.split(" ")
    is_solid = text[0] >= "\u3040" and text[-1] >= "\u2e80" and " " not in text
    return is_solid and len(parts) > 1 and text in (parts[0], parts[-1]) and all(len(text) >= len(one) for one in parts)


def cut_signs(text: str, told: Iterable[str]) -> str:
    """Returns a text without the sign before it ("◆ Headline", ": Headline"), where what is told of it has none."""
    bare = text.lstrip(f"{_SIGNS}{_JOINTS})]）】")
    return bare if bare != text and any(one.startswith(bare) for one in told) else text


def _find_nodes(page: Page, folded: set[str]) -> Iterator[tuple[str, LexborNode, bool]]:
    """Yields each text node that says one of the texts, with its element and whether that is a link."""
    root = page.root
    longest = max(map(len, folded))
    for node in islice(root.traverse(include_text=True), _MOST_NODES) if root is not None else ():
        content = (node.text_content or "") if node.is_text_node else ""
        if not _SHORTEST_SOLID <= len(content) <= 2 * longest + 40 or content.isspace():
            continue
        if content.lstrip()[:1] in _TRAIL_MARKS:
            continue
        if fold_text(content) in folded and node.parent is not None:
            around = {ancestor.tag for ancestor in list_ancestors(node, 3)}
            if around.isdisjoint(_UNREAD):
                yield normalise_text(content), node.parent, "a" in around


def _count_lists(node: LexborNode) -> int:
    """Says how many lists an element stands in: breadcrumbs and teasers repeat headlines."""
    return sum(ancestor.tag in ("li", "ul", "ol") for ancestor in list_ancestors(node, 6))


def _make_landmark(node: LexborNode, text: str) -> Landmark:
    """Returns the innermost element that shows a text: what follows it in a table's cell may be the whole story."""
    if read_text(node, _LONGEST + 1) != text:
        inner = (one for one in node.css("*")[:_MOST_INNER] if read_text(one, _LONGEST + 1) == text)
        node = next(inner, None) or _find_holder(node, text) or node
    return Landmark(node, node.tag or "", read_names(node), 0)


def _find_holder(node: LexborNode, text: str) -> LexborNode | None:
    """Returns the element in another, however large, that holds a text in one piece and nothing else."""
    for piece in islice(node.traverse(include_text=True), _MOST_NODES):
        content = (piece.text_content or "") if piece.is_text_node else ""
        if len(text) <= len(content) <= 2 * _LONGEST and normalise_text(content) == text:
            holder = piece.parent
            return holder if holder is not None and read_text(holder, _LONGEST + 1) == text else None
    return None


def find_above_story(page: Page, slug: frozenset[str], unfit: set[str], *, is_told: bool = False) -> ShownText | None:
    """Returns the line above the densest run of paragraphs that is set as a headline, or is what the address says.

    That for which most speaks goes first, but where the page's data tell a headline (`is_told`).

    `unfit` are texts, folded, that are none: the site's names, and those that head it. Where no line is set off, it is
    the nearest that is as long as a headline. Where nothing is above the run, its first text may be a slogan: the line
    is looked for above two paragraphs that follow one another.
    """
    blocks = page.blocks.blocks
    start = find_prose(blocks)
    scored = find_by_evidence(page, start, slug, unfit) if not is_told else None
    if scored is not None:
        return ShownText(scored.text, _make_landmark(scored.node, scored.text))
    found = _find_line_above(page, slug, unfit, max(0, start - _ABOVE), start)
    if found is None and (pair := find_pair(blocks, start)) > start:
        found = _find_line_above(page, slug, unfit, start + 1, pair)
    return found


def find_likelier(page: Page, heading: Landmark, slug: frozenset[str], unfit: set[str]) -> ShownText | None:
    """Returns the line above the story for which much more speaks than for a heading that the story has no word of.

    Or hardly any, where it has nearly all of the line's: "News of the region".
    """
    blocks = page.blocks.blocks
    start = find_prose(blocks)
    told = measure_told(heading.text, blocks, start)
    if told > _HARDLY_TOLD:
        return None
    found = find_by_evidence(page, start, slug, unfit | {heading.folded})
    own = score_heading(page, heading, start, slug)
    if found is None or found.score < max(ENOUGH, own + MUCH_MORE):
        return None
    if told and found.score < own + 2 * MUCH_MORE and measure_told(found.text, blocks, start) < told + _TOLD_MORE:
        return None
    return ShownText(found.text, _make_landmark(found.node, found.text))


def _find_line_above(page: Page, slug: frozenset[str], unfit: set[str], first: int, start: int) -> ShownText | None:
    above = [block for block in page.blocks.blocks[first:start] if not block.hidden]
    set_off: _SetLine | None = None
    plain: _SetLine | None = None
    is_below_picture = False
    for block in reversed(above):
        text = block.text
        if (
            not len(text) <= _LONGEST
            or 2 * block.link_characters > len(text)
            or (weigh_text(text) >= PROSE and text[-1] in ".。")
        ):
            if set_off is not None:
                break
            continue
        for line, node in _list_set_lines(page, block):
            folded = fold_text(line)
            if folded in unfit or (len(line) < _SHORT_LINE and might_hold_time(line) and find_time_text(line)):
                continue
            if agree_with_slug(folded, slug) >= 0.6:
                return ShownText(line, _make_landmark(node, line))
            found = _SetLine(line, node, measure_type(node, line))
            if _has_words(line) and is_bold(node, line):
                if set_off is None or found.is_above(set_off):
                    set_off = found
            elif _might_be_plain(line) and (plain is None or is_below_picture):
                plain, is_below_picture = found, block.picture is not None  # which is its caption, rather
    chosen = set_off or plain
    return ShownText(chosen.text, _make_landmark(chosen.node, chosen.text)) if chosen is not None else None


class _SetLine(NamedTuple):
    text: str
    node: LexborNode
    size: int  # of its type, 1 to 7, as `<font size>` counts it

    def is_above(self, lower: _SetLine) -> bool:
        """Says whether this is the headline over a standfirst: in larger type, or no sentence where that is one."""
        is_sentence = lower.text[-1] in ".。" and self.text[-1] not in ".。"
        return self.size > lower.size or (is_sentence and self.size == lower.size)


def _might_be_plain(line: str) -> bool:
    """Says whether a line that nothing sets off is long enough for a headline, no sentence and no byline."""
    if (
        weigh_text(line) < _LEAST_PLAIN
        or line[-1] in ".。:："
        or begins_with_by(line.lstrip(_SIGNS))
        or _PART_MARK.search(line)
    ):
        return False
    return len(line.split()) >= _FEWEST_PLAIN_WORDS or bool(SOLID.match(line))


def _has_words(line: str) -> bool:
    return len(line.split()) >= _FEWEST_WORDS or bool(SOLID.match(line) and len(line) >= _SHORTEST_SOLID)


def _list_set_lines(page: Page, block: Block) -> Iterator[tuple[str, LexborNode]]:
    """Yields a block's text with its element, or each part of it that is set in an element of its own."""
    element = page.blocks.elements[block.element]
    parts = [(read_text(node, _LONGEST + 1), node) for node in element.css("b, strong, big, font")[:_MOST_INNER]]
    # An element whose lines are parted by <br> has several blocks.
    yield block.text, next((node for text, node in parts if text == block.text), element)
    for text, node in parts[:8]:
        if text != block.text and text in block.text:
            yield text, node


def agree_with_slug(folded: str, slug: frozenset[str]) -> float:
    """Says how many of the address's words a folded text has: 1 where all."""
    words = {fold_word(word) for word in folded.split()}
    return len(words & slug) / len(slug) if slug else 0.0
