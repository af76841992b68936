"""Says what a place on the page is worth to a time that stands there: by its distance to the headline and by names."""

from __future__ import annotations

import re
from itertools import islice

from selectolax.lexbor import LexborNode

from ...page.elements import Landmark, list_beside, read_start
from ...page.page import Page
from ...urls.parsing import split_url

# Whole words of class names and ids: "node-promoted" and "--sidebar-width" are no promotion and no sidebar.
OUTSIDE = re.compile(
    r"(?<![a-z\[:])(?<!--)(?:comments?|commentlist|replies|reply|respond|disqus|related|recommend(?:ed|ations?)?"
    r"|sidebar|footer|popular|trending|latest|promo|teasers?|carousel|slider|calendar|countdown|nav|navbar|navigation"
    r"|menu|ticker|weather|newsletter|cookie|advert|archives?|upcoming|events?|cards?|copyright|recent|playlist|today"
    r"|current|now|bio|aside|widget_recent\w*|readmore|timeline|edition|logo|branding|todays)(?![a-z])"
)
_OF_COMMENT = re.compile(r"comment[-_]?(?:meta|date|time)")  # "has-comments" may be the article's own byline
# "has-comments" and "comments-open" say of a story that there are some.
_COMMENT = re.compile(
    r"(?<![a-z\[:])(?<!has-)(?<!with-)(?<!no-)(?:comments?|commentlist|reply|replies)"
    r"(?![a-z]|-(?:open|closed|enabled|disabled|on|off)\b)"
)
_MOST_AROUND = 6
# Classes that tell what a page is about.
_ABOUT_CONTENT = re.compile(r"(?:^|\s)(?:tag|category|node|postid|page|type)-\S+")
_MOST_HEADLINE = 400
_MOST_INNER = 4
_LINK_PLACES = frozenset("a h2 h3 h4 h5".split())


class Place:
    """What a place on the page is worth to a time that stands there."""

    def __init__(self, page: Page, headline: LexborNode | None) -> None:
        self.path = split_url(page.url or "").path.rstrip("/")
        self.levels: dict[int, int] = {}  # how far above the headline each element round it is, by identity
        self.outside: dict[int, bool] = {}  # whether an element is one of comments, teasers, sidebars, by identity
        node = headline
        self.headline = (read_start(node, _MOST_HEADLINE) or "") if node is not None else ""
        while node is not None and node.tag != "html" and len(self.levels) < 40:
            self.levels[node.mem_id] = len(self.levels)
            node = node.parent

    def weigh(self, node: LexborNode, names: str) -> float:
        """Returns the weight of a place: much beside the headline, little in comments, teasers, sidebars."""
        outside = bool(OUTSIDE.search(names))
        if outside and _OF_COMMENT.search(names):
            return 1.0
        level, steps = None, 0
        parent: LexborNode | None = node
        while parent is not None and steps < 12:
            level = self.levels.get(parent.mem_id)
            if level is not None or parent.tag == "body":
                break
            if steps and not outside:
                outside = self._is_outside(parent)
            parent = parent.parent
            steps += 1
        if level is not None:
            worth = max(48.0 - 2.5 * level - 0.5 * steps, 20.0)
        else:
            worth = (20.0 if self.levels else 30.0) - 0.5 * min(steps, 8)
        if outside:
            worth *= 0.7 if level is not None and level <= 3 else 0.3
        if self.path and _stands_by_link(node, self.path):
            worth *= 0.3
        return worth

    def _is_outside(self, node: LexborNode) -> bool:
        """Says whether the element holds comments, teasers, a sidebar; asked often of the same elements."""
        known = self.outside.get(node.mem_id)
        if known is None:
            names = read_names(node)
            known = node.tag in ("aside", "nav") or bool(
                OUTSIDE.search(names) and OUTSIDE.search(_ABOUT_CONTENT.sub(" ", names))
            )
            self.outside[node.mem_id] = known
        return known


def stands_in_comment(node: LexborNode) -> bool:
    """Says whether the element that holds a node, or one of those around it, is named as a comment or an answer."""
    around = node.parent
    for _ in range(_MOST_AROUND):
        if around is None or around.tag in ("body", "html"):
            return False
        if _COMMENT.search(f"{read_names(around)} {around.attributes.get('itemprop') or ''}"):
            return True
        around = around.parent
    return False


def find_headline(page: Page, chosen: Landmark | None) -> LexborNode | None:
    """Returns the chosen heading; else the h1 that is part of the title; else the longest of the first h1s."""
    if chosen is not None:
        return chosen.node
    headings = [(h.node, h.text) for h in page.landmarks.headings if h.tag == "h1"][:8]
    title = " ".join((page.title or "")[:1000].split())
    for node, text in headings:
        if len(text) > 10 and text in title:
            return node
    return max(headings, key=lambda heading: len(heading[1]), default=(None, ""))[0]


def _stands_by_link(node: LexborNode, path: str) -> bool:
    """Says whether the time belongs to a link with a headline's text, to another page than this one."""
    parent = node.parent
    if parent is None:
        return False
    for place in (node, parent):
        for beside in (*list_beside(place, "prev"), *list_beside(place, "next")):
            if beside.tag in _LINK_PLACES:
                anchor = beside if beside.tag == "a" else beside.css_first("a[href]")
                return anchor is not None and _leads_elsewhere(anchor, path)
    for _ in range(4):
        if parent is None:
            return False
        if parent.tag == "a":
            return _leads_elsewhere(parent, path)
        parent = parent.parent
    return False


def _leads_elsewhere(anchor: LexborNode, path: str) -> bool:
    text = (read_start(anchor, 400) or "").split()
    href = (anchor.attributes.get("href") or "").split("#")[0].split("?")[0].rstrip("/")
    return len(text) >= 4 and sum(map(len, text)) >= 20 and bool(href) and not href.endswith(path)


def read_names(node: LexborNode) -> str:
    attributes = node.attributes
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()


def read_inner_names(node: LexborNode) -> str:
    """Returns the names of the elements that are, each, the only child of the one before, the first of `node`."""
    names = ""
    for _ in range(_MOST_INNER):
        children = list(islice(node.iter(), 2))
        if len(children) != 1:
            break
        node = children[0]
        names += " " + read_names(node)
    return names
