"""Says where to cut off a page before it is parsed, so that no markup makes the parser slow.

The parser's time grows with the square of some counts: how deep elements lie, the attributes of one element, how
many names of attributes and elements there are, how often a text goes on behind a tag that makes no element (`<td>`
where there is no table), the formatting elements (`<b>`, `<font>`) that are left open and so opened again in every
paragraph, the options of one `<select>`. The cost of a page is estimated tag by tag, and the page ends where the
estimate reaches its limit, which `limits.py` sets.
"""

from __future__ import annotations

from ...limits import MAX_CHARACTERS, MAX_SIGNS
from .glance import might_cost_much
from .markup import KINDS, ORDINARY, PLAIN, TAG
from .tag_costs import TagCosts


def find_cut(html: str, encoded: bytes | None = None) -> tuple[int, str] | None:
    """Returns where to cut off a page and the reason ("depth", "attributes", …), or None where it can be parsed whole.

    Takes linear time; for ordinary pages one count of "<" and a look at every ten-thousandth character. `encoded` is
    the page in UTF-8, where it is known already.
    """
    if not might_cost_much(html, html.encode("utf-8", "ignore") if encoded is None else encoded):
        return None
    whole = len(html)
    if html.count("<") > MAX_SIGNS:
        html = "<".join(html.split("<", MAX_SIGNS)[:-1])
    found = _follow_tags(html)
    if found is None and len(html) < whole:
        found = len(html), "tags"
    if whole > MAX_CHARACTERS and (found is None or found[0] > MAX_CHARACTERS):
        return MAX_CHARACTERS, "characters"
    return found


def _follow_tags(html: str) -> tuple[int, str] | None:
    costs = TagCosts()
    place = 0  # where the next tag may begin: not in a comment, a script or an attribute
    for tag in TAG.finditer(html):
        start, end = tag.span()
        if start < place:
            continue
        if start > place:
            costs.add_text(html, place, start)
        slash, name = tag.groups()
        if name is None:
            place = html.find("-->", end)
            if place < 0:
                return None
            costs.add_comment()
            if excess := costs.find_excess():
                return start, excess
            continue
        kind = KINDS.get(name)
        if kind is None:
            name = name.lower()
            kind = KINDS.get(name, ORDINARY)
        is_start = not slash
        costs.add_tag(name, kind, is_start)
        place = costs.add_attributes(html, end, name, kind) if is_start else _find_end(html, end)
        if excess := costs.find_excess():
            return start, excess
        if is_start:
            place = costs.open_element(html, start, place, name, kind)
            if place < 0:  # in a script that has no end
                return None
        else:
            costs.close_element(name, kind)
    return None


def _find_end(html: str, place: int) -> int:
    """Where an end tag ends whose name ends at `place`, unless it is very long."""
    return html.find(">", place, place + PLAIN) + 1 or place
