"""Adds up, tag by tag, what a page's tags cost the parser: a unit is about a nanosecond."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from ...limits import MAX_ATTRIBUTES, MAX_COST, MAX_DEPTH, MAX_NAMES, MAX_TAGS

PLAIN = 1_500  # characters of a tag that is not worth a close look
TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,40})|<!--|<[!?]|</(?=[^>])")  # or a comment, or what is read as one
TAG_START = re.compile(r"</?[a-zA-Z][\w:-]*[\s/]")

# One attribute or piece of one; each alternative begins with another character, so that nothing is tried twice.
_ATTRIBUTE = re.compile(r"""[^\s/>=]+|=\s*(?:"[^"]*"?|'[^']*'?|[^\s"'>][^\s>]*)?|[\s/]+""")
_ENDS_WITH_VALUE = re.compile(r"""=\s*[^\s"'>]*/>$""")  # "/" is the value's

_RAW = frozenset("script style textarea title iframe noembed noframes xmp".split())
_FORMATTING = frozenset("b big code em font i nobr s small strike strong tt u".split())
_FLAT = frozenset(
    "html head body img br hr input meta link area base col embed source track wbr param p li dt dd td th tr tbody"
    " thead tfoot option optgroup a".split()
)
_FOREIGN = frozenset(("svg", "math"))
_HOLDS_HTML = frozenset(("foreignobject", "desc", "title"))
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
_COPIED = 2  # characters of a text that are copied in a nanosecond, each time that it goes on
_REOPENING = 400  # opening one element again costs as much as so many steps up the tree
_OPTION = 8
_MOST_ALIKE = 3  # formatting elements that are alike are opened again at most three times


@dataclass(frozen=True, slots=True)
class TagKind:
    """How the parser treats elements of one name."""

    is_flat: bool = False  # holds no element, is ended by the next of its kind or merged: none lies in another
    is_formatting: bool = False  # opened again in every paragraph while it is open
    is_foreign: bool = False  # `<svg>`, `<math>`: in it "/>" ends an element, and scripts are markup
    leaves_foreign: bool = False
    holds_html: bool = False  # in an <svg>, what is in it is none of that
    is_root: bool = False  # all of its tags give attributes to one element
    is_once: bool = False  # no tag but the first makes an element
    is_of_table: bool = False  # a table, or a part that makes an element only where a table is
    is_textless: bool = False  # a text right in it goes before the table, behind the texts that are there already
    is_of_select: bool = False
    item: str = ""  # one of a list: ends the item before it, unless that is of another group; it lies in that
    is_list: bool = False  # items in it end none outside
    raw_end: re.Pattern[str] | None = None  # what ends it, where all before that is text


ORDINARY = TagKind()
KINDS = {
    name: TagKind(
        is_flat=name in _FLAT,
        is_formatting=name in _FORMATTING,
        is_foreign=name in _FOREIGN,
        leaves_foreign=name in _LEAVES_FOREIGN,
        holds_html=name in _HOLDS_HTML,
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


class CountedAttributes(NamedTuple):
    number: int
    end: int  # the place behind the tag


def count_attributes(html: str, place: int, names: set[str]) -> CountedAttributes:
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
                return CountedAttributes(len(words), end + 1)
    count = 0
    while True:
        found = _ATTRIBUTE.match(html, place)
        if found is None:
            return CountedAttributes(count, place + 1)
        first = html[place]
        if first != "=" and first != "/" and not first.isspace():
            names.add(found[0])
            count += 1
            if count * count > MAX_COST:
                return CountedAttributes(count, place)
        place = found.end()


class TagCosts:
    """The costs so far, and the elements that the parser would have open. Each method takes the page's next part."""

    __slots__ = (
        "alike", "attributes", "attributes_cost", "depth", "depth_cost", "endless", "formatting", "formatting_cost",
        "in_foreign", "in_textless", "items", "names", "opened", "options", "options_cost", "reopened",
        "root_attributes", "run", "run_before_table", "tags", "text_cost",
    )  # fmt: skip

    def __init__(self) -> None:
        self.tags = 0  # starts, ends and comments
        self.opened: dict[str, int] = {}  # elements by name
        self.depth = self.depth_cost = 0
        self.items: list[str] = []  # of lists, by their group: one in another; "" is a list
        self.in_foreign = False
        self.endless: set[str] = set()  # names of scripts and the like for which the page has no end
        self.formatting: dict[str, list[str]] = {}  # open formatting elements by name, each as it is written
        self.alike: dict[str, int] = {}
        self.reopened = self.formatting_cost = 0
        self.names: set[str] = set()  # of attributes
        self.attributes = self.root_attributes = self.attributes_cost = 0
        self.options = self.options_cost = 0
        self.run = self.run_before_table = 0  # characters that may be one text so far: here, and before the table
        self.in_textless = False
        self.text_cost = 0

    def find_excess(self) -> str | None:
        """Returns what the page has too much of so far ("depth", "attributes", …), or None."""
        costs = self.depth_cost + self.formatting_cost + self.attributes_cost + self.options_cost + self.text_cost
        if costs > MAX_COST:
            return max(
                (self.depth_cost, "depth"),
                (self.formatting_cost, "formatting"),
                (self.attributes_cost, "attributes"),
                (self.options_cost, "options"),
                (self.text_cost, "texts"),
            )[1]
        if self.depth > MAX_DEPTH:
            return "depth"
        if self.tags > MAX_TAGS or len(self.opened) > MAX_NAMES:
            return "tags"
        if self.attributes > MAX_ATTRIBUTES or len(self.names) > MAX_NAMES:
            return "attributes"
        return None

    def add_text(self, html: str, start: int, end: int) -> None:
        if not self.in_textless:
            self.run += end - start
        elif not html[start:end].isspace():
            self.run_before_table += end - start
            self.text_cost += self.run_before_table // _COPIED

    def add_comment(self) -> None:
        self.tags += 1
        self.run = 0

    def add_tag(self, name: str, kind: TagKind, is_start: bool) -> None:
        """Adds what every tag costs, whether it starts or ends an element."""
        self.tags += 1
        self.depth_cost += self.depth
        if self.reopened:
            self.formatting_cost += self.reopened * _REOPENING
        makes_none = kind.is_once or not (is_start or self.opened.get(name))
        if kind.is_of_table:
            makes_none = self._follow_table(name, kind, is_start, makes_none)
        if makes_none:
            self.text_cost += self.run // _COPIED  # the text before the tag goes on behind it
        else:
            self.run = 0

    def add_attributes(self, html: str, place: int, name: str, kind: TagKind, is_start: bool) -> int:
        """Adds the attributes of a tag from `place` on; the parser reads those of an end too. Returns where it ends."""
        if html[place : place + 1] == ">":
            count, place = 0, place + 1
        else:
            count, place = count_attributes(html, place, self.names)
        self.attributes += count
        if not is_start:
            self.attributes_cost += count * count
            return place
        if kind.is_root:
            self.root_attributes = count = self.root_attributes + count
        elif kind.is_of_select:
            self.options = 0 if name == "select" else self.options + 1
            self.options_cost += self.options * _OPTION
        self.attributes_cost += count * count
        return place

    def open_element(self, html: str, start: int, place: int, name: str, kind: TagKind) -> int:
        """Adds the element of the tag from `start` to `place`. Returns where the next tag may begin."""
        if kind.raw_end is not None and not self.in_foreign:
            found = kind.raw_end.search(html, place) if name not in self.endless else None
            if found is not None:
                return found.end()
            # In a script without an end all is text, of which nothing is lost where it is cut off.
            self.endless.add(name)
            return place
        if kind.leaves_foreign:
            self.in_foreign = False
        elif self.in_foreign or kind.is_foreign:
            is_empty = html.startswith("/>", place - 2) and not _ENDS_WITH_VALUE.search(html, start, place)
            if kind.is_foreign:
                self.in_foreign = not is_empty
            if is_empty:
                return place
        if kind.is_flat and not self.in_foreign:
            if kind.item:
                self._open_item(kind.item)
            return place
        if kind.is_list:
            self.items.append("")
        self.opened[name] = self.opened.get(name, 0) + 1
        self.depth += 1
        if kind.is_formatting:
            self._open_formatting(name, html[start:place])
        return place

    def close_element(self, name: str, kind: TagKind) -> None:
        opened = self.opened.get(name)
        if opened:
            self.opened[name] = opened - 1
            self.depth -= 1
            if kind.is_list:
                self._close_list()
        elif opened is None and kind is ORDINARY:
            self.opened[name] = 0  # the parser keeps the names of ends as well
        elif kind.item:
            self._close_item(kind.item)
        if kind.is_foreign or kind.holds_html:
            self.in_foreign = any(map(self.opened.get, _FOREIGN))
        if kind.is_formatting and self.formatting.get(name):
            self.alike[self.formatting[name].pop()] -= 1
            self.reopened -= 1

    def _follow_table(self, name: str, kind: TagKind, is_start: bool, makes_none: bool) -> bool:
        """Says whether a tag of a table or its parts makes no element here."""
        is_table = name == "table"
        in_table = self.opened.get("table", 0) > 0
        self.in_textless = (is_table or in_table) and (kind.is_textless if is_start else not is_table)
        if is_table and not makes_none:
            self.run_before_table = 0
        return makes_none or not (is_table or in_table)

    def _open_item(self, group: str) -> None:
        if not self.items or self.items[-1] != group:
            self.items.append(group)
            self.depth += 1

    def _close_item(self, group: str) -> None:
        """Closes the innermost item of the group, and the one of the other group in it, unless a list lies between."""
        items = self.items
        closed = 1 if items[-1:] == [group] else 2 if items[-2:-1] == [group] and items[-1] else 0
        self.depth -= closed
        del items[len(items) - closed :]

    def _close_list(self) -> None:
        while self.items.pop():
            self.depth -= 1

    def _open_formatting(self, name: str, tag: str) -> None:
        if self.alike.get(tag, 0) < _MOST_ALIKE:
            self.alike[tag] = self.alike.get(tag, 0) + 1
            self.formatting.setdefault(name, []).append(tag)
            self.reopened += 1
