"""Tells pictures near a story that are not its own: buttons in a row, what stands in another part of the page."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from ...page.blocks import Blocks, Picture
from ...page.elements import list_beside
from .element_tree import find_common, list_around

PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp")
_CELLS = frozenset(("td", "th"))
_LEAST_MENU = 5  # links


def is_aside(found: Blocks, picture: Picture, headline: int) -> bool:
    """Says whether a picture above the headline stands in another column of the page's table than that, or in a part of
    the page that has a menu and not the headline."""
    element = found.blocks[headline].element
    heads = set(list_around(found, element))
    around = list_around(found, picture.element)
    own = [one for one in around if found.tags[one] in _CELLS]
    cell = next((one for one in own if found.parents[one] in heads), None)  # the row holds both
    if cell is not None and cell not in heads and found.tags[found.parents[cell]] == "tr":
        return True
    common = find_common(found, picture.element, element)
    branch = next((one for one in around if found.parents[one] == common), None)
    if branch is None or branch in heads or not _leads_away(picture.node):
        return False
    return len(found.elements[branch].css("li a[href], nav a[href]")) >= _LEAST_MENU


def is_button(picture: Picture) -> bool:
    """Says whether a picture is one of several side by side, each of which leads to another page: "Print", "Send"."""
    link = picture.node.parent
    if link is None or not _leads_away(picture.node):
        return False
    for way in ("prev", "next"):
        beside = next((node for node in list_beside(link, way) if not _is_blank(node)), None)
        if beside is not None and _is_pictured_link(beside):
            return True
    return False


def _is_pictured_link(node: LexborNode) -> bool:
    if node.is_text_node or node.tag != "a" or (node.text() or "").strip():
        return False
    image = node.css_first("img")
    return image is not None and _leads_away(image)


def _leads_away(picture: LexborNode) -> bool:
    """Says whether a picture is a link to another page, and to no larger picture."""
    link = picture.parent
    href = (link.attributes.get("href") or "").strip().lower() if link is not None and link.tag == "a" else ""
    return bool(href) and not href.startswith(("#", "javascript:")) and not href.endswith(PICTURES)


def _is_blank(node: LexborNode) -> bool:
    return node.is_text_node and not (node.text_content or "").strip()
