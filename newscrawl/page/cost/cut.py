"""Says where to cut off a page before it is parsed, so that no markup makes the parser slow.

The parser's time grows with the square of some counts: how deep elements lie, the attributes of one element, how many
names of attributes and elements there are, how often a text goes on behind a tag that makes no element (`<td>` where
there is no table), the formatting elements (`<b>`, `<font>`) that are left open and so opened again in every paragraph,
the options of one `<select>`. The cost of a page is estimated tag by tag, and the page ends where the estimate reaches
its limit, which `limits.py` sets. A glance tells which pages need no estimate, as most do not.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import NamedTuple

from ...limits import MAX_CHARACTERS, MAX_SIGNS
from .tag_costs import KINDS, ORDINARY, PLAIN, TAG, TAG_START, TagCosts, count_attributes

_FEW_TAGS = 2_500  # with fewer tags, and no giant among them, nothing can cost much
_MANY_TAGS = 8_000  # up to so many tags, only formatting elements can cost much, and only if they have attributes
_LONG = 2_000_000  # characters, in which fewer tags may have so many attributes
_MANY_EQUALS = 12_000  # "=" in a page that few attributes with values can have
_LEAST_ENDED = 0.33  # of all tags; with fewer ends, elements may lie deep in one another
_MANY_FORMATTING = 150
_STEP = 10_000  # characters between two places where a monstrous tag is looked for
_END_NEAR = 5_000  # a tag's own ">" comes sooner where what follows it is text or script
_MANY_ATTRIBUTES = 2_000
_MANY_BARE = 3  # attributes without a value in one tag, beside those that need none
_MANY_IN_LONG = 100  # attributes of a tag that is longer than a plain one
_MOST_SIGNS_IN_VALUES = 3
_FEW_MERGERS = 4  # tags in a row that may make no element, which are worth a close look

# The value of an attribute; one in quotes goes on to the end where ">" stands in it. In a script quotes are escaped.
_VALUE = re.compile(r"""=\s*(?:\\*"[^"]*(?:"|$)|\\*'[^']*(?:'|$)|[^\s"'>]*)""")
# Attributes that need no value: a <video> or an <input> may have several.
_BOOLEANS = frozenset(
    "allowfullscreen async autofocus autoplay checked controls defer disabled hidden itemscope loop multiple muted"
    " nomodule novalidate open playsinline readonly required reversed selected".split()
)
# "<!-->" and "<!--->" are whole comments.
_CDATA = "<![CDATA["
_COMMENT_END, _COMMENT_END_BEHIND = re.compile("-?>"), re.compile("--!?>")
# The look ahead at one letter makes the search twice as quick.
_FORMATTING_ATTRIBUTES = re.compile(
    rb"<(?=[bcefinstu])(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/]", re.IGNORECASE
)


def _might_cost_much(html: str, encoded: bytes) -> bool:
    """Says whether the page needs a close look. `encoded` is the page in UTF-8, where counting is quicker."""
    tags = encoded.count(b"<")  # quicker than in a text, of which each character may take four bytes
    if tags > _MANY_TAGS or len(html) > MAX_CHARACTERS or (tags > _FEW_TAGS and len(html) > _LONG):
        return True
    if encoded.count(b"=") > _MANY_EQUALS or (tags > _FEW_TAGS and encoded.count(b"</") < _LEAST_ENDED * tags):
        return True
    if tags > _FEW_TAGS and len(_FORMATTING_ATTRIBUTES.findall(encoded)) > _MANY_FORMATTING:
        return True
    # A tag with very many attributes is so long that one of these steps lies within it. A step also lies within many
    # other tags.
    place = _STEP
    while place < len(html) - _STEP:
        following = html.find("<", place)
        if following < 0:
            following = len(html)
        if following - place >= _STEP:
            if _might_be_monstrous(html, place):
                return True
        elif _has_many_attributes(html, place) or _might_go_on(html, place):
            return True
        place = max(place, following) + _STEP
    return False


def _might_be_monstrous(html: str, place: int) -> bool:
    """Says whether the tag before a place may still be open there, with very many attributes."""
    start = html.rfind("<", 0, place)
    if start < 0 or html.find(">", start, start + _END_NEAR) >= 0:
        return False
    tag = TAG_START.match(html, start)
    return tag is not None and count_attributes(html, tag.end(), set()).number > _MANY_ATTRIBUTES


def _has_many_attributes(html: str, place: int) -> bool:
    """Says whether a place lies in a short tag with several attributes that have no values, as hardly any tag has, or
    in a longer one with very many attributes."""
    tag = _find_tag_before(html, place)
    if tag is None:
        return False
    start, end = tag.start(), html.find(">", place, place + PLAIN)
    if end >= 0 and place - start <= PLAIN and html.find(">", start, place) < 0:
        attributes = _VALUE.sub("= ", html[start:end]).replace("/", " ").split()[1:]
        return sum("=" not in one and one not in _BOOLEANS for one in attributes) > _MANY_BARE
    counted = count_attributes(html, tag.end(), set())
    return counted.end > place and counted.number > _MANY_IN_LONG


def _find_tag_before(html: str, place: int) -> re.Match[str] | None:
    """Returns the start of the tag in which a place may lie; a "<" in the value of an attribute starts none."""
    start = place
    for _ in range(_MOST_SIGNS_IN_VALUES):
        start = html.rfind("<", max(0, place - _STEP), start)
        if start < 0:
            return None
        tag = TAG_START.match(html, start)
        if tag is not None:
            return tag
    return None


def _might_go_on(html: str, place: int) -> bool:
    """Says whether the next few tags may make no element, with text between them."""
    tags = list(islice(TAG.finditer(html, place, place + 2 * _STEP), _FEW_MERGERS))
    return (
        len(tags) == _FEW_MERGERS
        and all(tag[1] or _might_make_none(tag[2] or "") for tag in tags)
        and all(html[html.find(">", one.end()) + 1 : other.start()].strip() for one, other in pairwise(tags))
    )


def _might_make_none(name: str) -> bool:
    kind = KINDS.get(name.lower(), ORDINARY)
    return kind.is_once or (kind.is_of_table and name.lower() != "table")


class PageCut(NamedTuple):
    place: int  # in the text
    limit: str  # that is reached there


def find_cut(html: str, encoded: bytes | None = None) -> PageCut | None:
    """Returns where to cut off a page and the reason ("depth", "attributes", …), or None where it can be parsed whole.

    Takes linear time; for ordinary pages one count of "<" and a look at every ten-thousandth character. `encoded` is
    the page in UTF-8, where it is known already.
    """
    if not _might_cost_much(html, html.encode("utf-8", "ignore") if encoded is None else encoded):
        return None
    whole = len(html)
    if html.count("<") > MAX_SIGNS:
        html = "<".join(html.split("<", MAX_SIGNS)[:-1])
    found = _follow_tags(html)
    if found is None and len(html) < whole:
        found = PageCut(len(html), "tags")
    if whole > MAX_CHARACTERS and (found is None or found.place > MAX_CHARACTERS):
        return PageCut(MAX_CHARACTERS, "characters")
    return found


def _follow_tags(html: str) -> PageCut | None:
    costs = TagCosts()
    place = 0  # where the next tag may begin: not in a comment, a script or an attribute
    data_end = 0  # in an <svg> or what may be one, a text in CDATA ends there
    endless: set[str] = set()  # the beginnings of comments for which the page has no end
    for tag in TAG.finditer(html):
        start, end = tag.span()
        if start < place:
            continue
        if start > place:
            costs.add_text(html, place, start)
        slash, name = tag.groups()
        if name is None:
            costs.add_comment()
            if excess := costs.find_excess():
                return PageCut(start, excess)
            place = end
            if costs.in_foreign and start >= data_end and html.startswith(_CDATA, start):
                data_end = _find_data_end(html, end)
            elif tag[0] not in endless:
                # Of one without an end the rest is read as tags: nothing of that is lost where it is cut off.
                place = _find_comment_end(html, tag)
                if place < 0:
                    endless.add(tag[0])
                    place = end
            continue
        kind = KINDS.get(name)
        if kind is None:
            name = name.lower()
            kind = KINDS.get(name, ORDINARY)
        if start < data_end:
            kind = ORDINARY
        is_start = not slash
        costs.add_tag(name, kind, is_start)
        place = costs.add_attributes(html, end, name, kind, is_start)
        if excess := costs.find_excess():
            return PageCut(start, excess)
        if is_start:
            place = costs.open_element(html, start, place, name, kind)
        else:
            costs.close_element(name, kind)
    return None


def _find_data_end(html: str, place: int) -> int:
    end = html.find("]]>", place)
    return end if end >= 0 else len(html)


def _find_comment_end(html: str, comment: re.Match[str]) -> int:
    """Returns where a comment ends, or what is read as one ("<!x", "<?x", "</1"); -1 where it has no end."""
    end = comment.end()
    if comment[0] != "<!--":
        return html.find(">", end) + 1 or -1
    closed = _COMMENT_END.match(html, end) or _COMMENT_END_BEHIND.search(html, end)
    return closed.end() if closed is not None else -1
