"""Finds, in one search of the tree, the elements that data and fields are read from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from ..text.clean import fold_text
from .elements import read_text

# Each selector costs a tenth of the search itself, so that one list serves every field. A class name is searched for
# without its first letter where that letter may be a capital ("articleAuthor"): quicker than ignoring case.
_SELECTOR = (
    'meta[content], script[type="application/ld+json" i], time[datetime]'
    ', h1, h2, figure, [itemprop~="headline"], [itemprop~="author"], [rel~="author"], a[href*="/author"]'
    ', [class*="uthor"], [class*="yline"], [class*="utor"], [class*="aption"], [class*="readcrumb"], [id*="readcrumb"]'
    ', [class*="paywall"]'
)
_MOST = 600
_LONGEST = 400
_CRUMBS = re.compile(r"bread-?crumb")
_CAPTION = re.compile(r"caption")
_BYLINE = re.compile(r"author|byline|autor|contributor")
_TELLING = re.compile(r"author|byline|autor|contributor|caption|bread-?crumb|paywall")


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
    paywalls: list[str] = field(default_factory=list)  # class and id of each element that speaks of one
    metas: list[dict[str, str | None]] = field(default_factory=list)  # the attributes of each <meta content>
    data: list[LexborNode] = field(default_factory=list)  # scripts of JSON-LD
    has_machine_times: bool = False  # whether there is a <time datetime>


def find_landmarks(tree: LexborHTMLParser) -> Landmarks:
    """Returns the landmarks of a parsed page, at most the first 600."""
    found = Landmarks()
    order = 0
    for node in tree.css(_SELECTOR):
        tag = node.tag or ""
        if tag == "script":
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
        if _CRUMBS.search(names):
            found.breadcrumbs.append(landmark)
        elif (
            _BYLINE.search(names)
            or "author" in kind
            or "author" in (attributes.get("rel") or "")
            or (tag == "a" and "/author" in (attributes.get("href") or ""))
        ):
            found.bylines.append(landmark)
    return found
