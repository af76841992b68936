"""Reads tags as the parser does: their places, the kinds of elements that they open, their numbers of attributes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...limits import MAX_COST, MAX_NAMES

PLAIN = 1_500  # characters of a tag that is not worth a close look
TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,40})|<!--")
TAG_START = re.compile(r"<[a-zA-Z][\w:-]*[\s/]")

# One attribute or piece of one; each alternative begins with another character, so that nothing is tried twice.
_ATTRIBUTE = re.compile(r"""[^\s/>=]+|=\s*(?:"[^"]*"?|'[^']*'?|[^\s"'>][^\s>]*)?|[\s/]+""")

_RAW = frozenset("script style textarea title iframe noembed noframes xmp".split())
_FORMATTING = frozenset("b big code em font i nobr s small strike strong tt u".split())
_FLAT = frozenset(
    "html head body img br hr input meta link area base col embed source track wbr param p li dt dd td th tr tbody"
    " thead tfoot option optgroup a".split()
)
_FOREIGN = frozenset(("svg", "math"))
_LEAVES_FOREIGN = frozenset(
    "b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li menu meta nobr"
    " ol p pre ruby s small span strike strong sub sup table tt u ul var foreignobject desc title".split()
)
_OF_TABLE = frozenset("table caption colgroup col tbody thead tfoot tr td th".split())
_TEXTLESS = frozenset("table tbody thead tfoot tr".split())
_ITEMS = {"li": "li", "dt": "dt", "dd": "dt"}
_LISTS = frozenset("ul ol dl menu dir".split())
_ROOTS = frozenset(("html", "body"))
_ONCE = frozenset("html head body frameset frame".split())
_OF_SELECT = frozenset(("select", "option", "optgroup"))


@dataclass(frozen=True, slots=True)
class Kind:
    """How the parser treats elements of one name."""

    is_flat: bool = False  # holds no element, is ended by the next of its kind or merged: none lies in another
    is_formatting: bool = False  # opened again in every paragraph while it is open
    is_foreign: bool = False  # `<svg>`, `<math>`: in it "/>" ends an element, and scripts are markup
    leaves_foreign: bool = False
    is_root: bool = False  # all of its tags give attributes to one element
    is_once: bool = False  # no tag but the first makes an element
    is_of_table: bool = False  # a table, or a part that makes an element only where a table is
    is_textless: bool = False  # a text right in it goes before the table, behind the texts that are there already
    is_of_select: bool = False
    item: str = ""  # one of a list: ends the item before it, unless that is of another group; it lies in that
    is_list: bool = False  # items in it end none outside
    raw_end: re.Pattern[str] | None = None  # what ends it, where all before that is text


ORDINARY = Kind()
KINDS = {
    name: Kind(
        is_flat=name in _FLAT,
        is_formatting=name in _FORMATTING,
        is_foreign=name in _FOREIGN,
        leaves_foreign=name in _LEAVES_FOREIGN,
        is_root=name in _ROOTS,
        is_once=name in _ONCE,
        is_of_table=name in _OF_TABLE,
        is_textless=name in _TEXTLESS,
        is_of_select=name in _OF_SELECT,
        item=_ITEMS.get(name, ""),
        is_list=name in _LISTS,
        raw_end=re.compile(rf"</{name}[\s/>]", re.IGNORECASE) if name in _RAW else None,
    )
    for name in _RAW | _FORMATTING | _FLAT | _FOREIGN | _LEAVES_FOREIGN | _OF_TABLE | _ONCE | _OF_SELECT | _LISTS
}


def count_attributes(html: str, place: int, names: set[str]) -> tuple[int, int]:
    """Counts a tag's attributes from `place` on, at most as many as the limit allows, and finds the tag's end.

    Their names go into `names`.
    """
    end = html.find(">", place, place + PLAIN)
    if end >= 0:
        plain = html[place:end]
        if "'" not in plain:
            parts = plain.split('"')
            if len(parts) % 2:
                words = " ".join(parts[::2]).split()
                names.update(words)
                if len(names) > MAX_NAMES:  # of what is written without quotes, the values are there too
                    whole = " ".join([word.partition("=")[0].replace("/", " ") for word in names])
                    names.clear()
                    names.update(whole.split())
                return len(words), end + 1
    count = 0
    while True:
        found = _ATTRIBUTE.match(html, place)
        if found is None:
            return count, place + 1
        first = html[place]
        if first != "=" and first != "/" and not first.isspace():
            names.add(found[0])
            count += 1
            if count * count > MAX_COST:
                return count, place
        place = found.end()
