"""Reads an element's text and names, the elements around it, and the elements of a page that fields are read from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Literal

from selectolax.lexbor import LexborHTMLParser, LexborNode

from ..text.clean import fold_text, normalise_text

_SILENT = frozenset(("script", "style", "noscript", "template", "svg", "select", "-comment", "_comment", "iframe"))
_CODE = re.compile(r"[{}]|\bdocument\.|\bwindow\.|\);")
_CODE_SIGNS = ("{", "}", "document.", "window.", ");")  # a quick look first: without one of these there is no code
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MOST_PARTS = 60  # elements and texts inside an element that are looked at
_NO_TEXT = frozenset("script style noscript option title textarea template".split())
# Each selector costs a tenth of the search itself, so that one list serves every field. A class name is searched for
# without its first letter where that letter may be a capital ("articleAuthor"): quicker than ignoring case.
_SELECTOR = (
    'meta[content], script[type="application/ld+json" i], time[datetime], [rel~="license"]'
    ', h1, h2, figure, [itemprop~="headline"], [itemprop~="author"], [rel~="author"], [rel~="tag"], a[href*="/author"]'
    ', [class*="uthor"], [class*="yline"], [class*="utor"], [class*="aption"], [class*="readcrumb"], [id*="readcrumb"]'
    ', [class*="paywall"]'
)
_MOST = 600
_LONGEST = 400
_CRUMBS = re.compile(r"bread-?crumb")
_CAPTION = re.compile(r"caption")
_BYLINE = re.compile(r"author|byline|autor|contributor")
_TELLING = re.compile(r"author|byline|autor|contributor|caption|bread-?crumb|paywall")


def read_text(node: LexborNode, limit: int = 2_000) -> str:
    """Returns the element's text on one line, at most `limit` characters of it.

    Words of neighbouring elements stay apart; a letter in an element of its own stays in its word.
    """
    content = "\x00".join(_list_pieces(node, limit))[: limit * 4]
    if any(sign in content for sign in _CODE_SIGNS) and _CODE.search(content):
        content = "\x00".join(_list_pieces(node, limit, silent=_SILENT))
    if "\x00" in content:
        content = _join_pieces(content.split("\x00"))
    return normalise_text(content)[:limit].rstrip()


def _list_pieces(node: LexborNode, limit: int, silent: frozenset[str] = frozenset()) -> list[str]:
    """Returns the first texts inside an element, without those that no reader sees, such as scripts."""
    pieces = []
    size = 0
    for inner in islice(node.traverse(include_text=True), limit):
        if inner.is_text_node and not (silent and inner.parent is not None and inner.parent.tag in silent):
            text = inner.text_content or ""
            pieces.append(text)
            size += len(text)
            if size > limit * 4:
                break
    return pieces


def _join_pieces(pieces: list[str]) -> str:
    """Joins pieces of text: with a space where a word ends, without one where a word goes on (drop capitals)."""
    text = before = ""
    for piece in pieces:
        if not piece:
            continue
        last, first = text[-1:], piece[0]
        if last.isalnum() and first.isalnum():
            text += piece if len(before) == 1 and first.islower() else f" {piece}"
        elif last and last in ':.!?»”"…|' and (first.isupper() or first.isdigit()):
            text += f" {piece}"
        else:
            text += piece
        before = piece
    return text


def is_hidden(node: LexborNode) -> bool:
    """Says whether the element itself is marked as not shown."""
    attributes = node.attributes
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(attributes.get("style") or ""))
    )


def read_names(node: LexborNode) -> str:
    """Returns the element's class and id, in lower case, parted by spaces."""
    attributes = node.attributes
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()


def list_ancestors(node: LexborNode, most: int = 12) -> list[LexborNode]:
    """Returns the elements round the node, from the inside out."""
    found: list[LexborNode] = []
    parent = node.parent
    while parent is not None and len(found) < most:
        found.append(parent)
        parent = parent.parent
    return found


def walk_following(node: LexborNode, most: int = 1_000) -> Iterator[LexborNode]:
    """Yields the elements and texts that follow an element in document order, without those inside it."""
    current: LexborNode | None = node
    inside = False
    for _ in range(most):
        following = current.child if inside and current is not None else None
        while following is None and current is not None:
            following = current.next
            if following is None:
                current = current.parent
        if following is None:
            return
        current = following
        inside = current.tag not in _SILENT
        if inside:
            yield current


def walk_preceding(node: LexborNode, most: int = 200, *, pictures: bool = False) -> Iterator[LexborNode]:
    """Returns the texts, and with `pictures` these, that stand before an element in document order, nearest first."""
    current: LexborNode | None = node
    for _ in range(most):
        preceding = current.prev if current is not None else None
        if preceding is None:
            current = current.parent if current is not None else None
            if current is None:
                return
            continue
        while preceding.tag not in _SILENT and preceding.last_child is not None:
            preceding = preceding.last_child
        current = preceding
        if current.is_text_node or (pictures and current.tag == "img"):
            yield current


def read_start(node: LexborNode, most: int) -> str | None:
    """Returns the element's text on one line; None where it has more than `most` characters or very many parts."""
    parts: list[str] = []
    length = 0
    for looked, inner in enumerate(node.traverse(include_text=True)):
        if looked > _MOST_PARTS:
            return None
        if inner.is_text_node and (text := inner.text_content):
            if inner.parent is not None and inner.parent.tag in _NO_TEXT:
                continue
            length += len(text)
            if length > most:
                return None
            parts.append(text)
    return " ".join(" ".join(parts).split())


def list_beside(node: LexborNode, step: Literal["prev", "next"]) -> Iterator[LexborNode]:
    """Returns the three nodes beside a node on one side, nearest first."""
    for _ in range(3):
        beside = node.prev if step == "prev" else node.next
        if beside is None:
            return
        yield beside
        node = beside


def list_texts(node: LexborNode, most: int) -> Iterator[str]:
    """Returns the first texts inside an element, each on one line, the empty ones left out."""
    count = 0
    for looked, inner in enumerate(node.traverse(include_text=True)):
        if looked > 10 * most or count >= most:
            return
        if inner.is_text_node and (inner.parent is None or inner.parent.tag not in _NO_TEXT):
            text = " ".join((inner.text_content or "")[:1_000].split())
            if text:
                yield text
                count += 1


def read_before(node: LexborNode, most: int = 60) -> str:
    """Returns the last words before an element in its own line: of its siblings, or of its parent's."""
    for place in (node, node.parent):
        text = ""
        for before in list_beside(place, "prev") if place is not None else ():
            part = (before.text_content or "")[-most:] if before.is_text_node else read_start(before, most)
            if part is None:
                break
            text = f"{part} {text}"
        text = " ".join(text.split())
        if text:
            return text[-most:]
    return ""


@dataclass(slots=True)
class Landmark:
    """An element with its tag and names. Its text is read on first use."""

    node: LexborNode
    tag: str
    names: str  # class and id, lower case
    order: int  # place among the landmarks of its page
    _text: str | None = None
    _folded: str | None = None

    @property
    def text(self) -> str:
        """The element's text on one line, at most 400 characters of it."""
        if self._text is None:
            self._text = read_text(self.node, _LONGEST)
        return self._text

    @property
    def folded(self) -> str:
        """The same text for comparing."""
        if self._folded is None:
            self._folded = fold_text(self.text)
        return self._folded


@dataclass(slots=True)
class Landmarks:
    """The landmarks of one page by what they may be. Lists are in document order; an element may be in several."""

    headings: list[Landmark] = field(default_factory=list)  # h1, h2, itemprop="headline"
    bylines: list[Landmark] = field(default_factory=list)
    pictures: list[Landmark] = field(default_factory=list)  # figures and captions
    breadcrumbs: list[Landmark] = field(default_factory=list)
    tags: list[Landmark] = field(default_factory=list)  # links with rel="tag"
    paywalls: list[str] = field(default_factory=list)  # class and id of each element that speaks of one
    metas: list[dict[str, str | None]] = field(default_factory=list)  # the attributes of each <meta content>
    data: list[LexborNode] = field(default_factory=list)  # scripts of JSON-LD
    licences: list[LexborNode] = field(default_factory=list)  # links with rel="license"
    has_machine_times: bool = False  # whether there is a <time datetime>


def is_in_script(node: LexborNode) -> bool:
    """Says whether a script stands in another, as in an `<svg>` it can: the outer one's text has all of it."""
    return node.parent is not None and node.parent.tag == "script"


def find_landmarks(tree: LexborHTMLParser) -> Landmarks:
    """Returns the landmarks of a parsed page, at most the first 600."""
    found = Landmarks()
    order = 0
    for node in tree.css(_SELECTOR):
        tag = node.tag or ""
        if tag == "script":
            if not is_in_script(node):
                found.data.append(node)
            continue
        if order > _MOST and tag != "meta":
            continue
        attributes = node.attributes
        if tag == "meta":
            if "content" in attributes:
                found.metas.append(attributes)
            continue
        names = f"{(attributes.get('class') or '')[:_LONGEST]} {(attributes.get('id') or '')[:_LONGEST]}".lower()
        if tag == "time":
            found.has_machine_times = found.has_machine_times or "datetime" in attributes
            if "datetime" in attributes and not _TELLING.search(names) and not attributes.get("itemprop"):
                continue
        rel = attributes.get("rel") or ""
        if "license" in rel and tag in ("a", "link"):
            found.licences.append(node)
        order += 1
        if "paywall" in names:
            found.paywalls.append(names)
        if tag in ("link", "style", "body", "html", "input", "textarea", "img", "svg"):
            continue
        landmark = Landmark(node, tag, names, order)
        kind = attributes.get("itemprop") or ""
        if tag in ("h1", "h2") or "headline" in kind:
            found.headings.append(landmark)
        if tag == "figure" or _CAPTION.search(names):
            found.pictures.append(landmark)
        if tag == "a" and "tag" in rel.lower().split():
            found.tags.append(landmark)
        if _CRUMBS.search(names):
            found.breadcrumbs.append(landmark)
        elif (
            _BYLINE.search(names)
            or "author" in kind
            or "author" in rel
            or (tag == "a" and "/author" in (attributes.get("href") or ""))
        ):
            found.bylines.append(landmark)
    return found
