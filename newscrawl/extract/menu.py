"""Reads the names of a site's sections: from its menu, and from what news sites call their sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.elements import list_ancestors, read_names
from ..page.page import Page, cached_on_page
from ..text.clean import fold_text, normalise_text
from ..text.tables import match_any, read_table
from ..urls.canonical import read_domain
from ..urls.parsing import split_url

_MOST_LINKS = 100  # from the page's top, and inside <nav>
_FEWEST_ENTRIES = 4
_LONGEST_ENTRY, _MOST_WORDS = 28, 4
_MOST_TOGETHER = 4  # elements up from an entry to one that all entries share
_CURRENT_LEVELS = 2
_SOLID = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SOLID_WEIGHT = 2.5
_AUTHORITY_END = re.compile(r"[/?#\\]")
_NO_PAGE = re.compile(r"(?:javascript|mailto|tel|data|whatsapp|tg|viber|sms):", re.IGNORECASE)


class MenuEntry(NamedTuple):
    text: str
    node: LexborNode
    href: str


class Menu(NamedTuple):
    """The entries of a site's menus."""

    rows: list[list[MenuEntry]]
    entries: dict[str, list[MenuEntry]]  # by what they say, folded

    def names(self, text: str, link: LexborNode | None = None) -> bool:
        """Says whether an entry, other than the link itself, has a text."""
        found = self.entries.get(fold_text(text), ())
        return any(link is None or entry.node.mem_id != link.mem_id for entry in found)

    def find_current(self) -> str | None:
        """Returns what the one entry says that is marked as the page's own."""
        found = []
        for row in self.rows:
            marked = [entry.text for entry in row if _is_current(entry.node)]
            found += marked if len(marked) == 1 else []
        return found[0] if len({fold_text(text) for text in found}) == 1 else None


@cache
def _load_current_names() -> re.Pattern[str]:
    words = match_any(word for (word,) in read_table(__package__, "menu_names"))
    return re.compile(rf"(?:^|[-_ ])(?:{words})(?:$|[-_ ])")


@cache
def load_section_names() -> frozenset[str]:
    """Returns what news sites call their sections, folded."""
    return frozenset(fold_text(name) for _, name in read_table(__package__, "section_names"))


@cached_on_page
def read_menu(page: Page) -> Menu:
    """Returns the page's menus: rows of at least four short links, one after the other."""
    links = islice((node for node, _ in page.blocks.anchors), _MOST_LINKS)
    rows = [*_list_rows(page, links), *_list_rows(page, list_passed_over(page))]
    entries: dict[str, list[MenuEntry]] = {}
    for row in rows:
        for entry in row:
            entries.setdefault(fold_text(entry.text), []).append(entry)
    return Menu(rows, entries)


def is_in_menu(page: Page, text: str, link: LexborNode | None = None) -> bool:
    """Says whether an entry of the page's menus, other than the link itself, has a text."""
    return _might_be_entry(text) and read_menu(page).names(text, link)


def _might_be_entry(text: str) -> bool:
    """Says whether a text is as short as what a menu's entry says."""
    return weigh(text) <= _LONGEST_ENTRY and len(text.split()) <= _MOST_WORDS


@cached_on_page
def list_passed_over(page: Page) -> list[LexborNode]:
    """Returns the links in the navigation, which the page's blocks leave out."""
    if not page.blocks.passed_over:
        return []
    # "nav a[href]" would be one search, but climbs from each anchor to the root: seconds where all are deep.
    links: list[LexborNode] = []
    within: set[int] = set()
    for outer in page.tree.css("nav"):
        if outer.mem_id in within:
            continue
        for node in outer.css("nav, a[href]"):
            if node.tag == "a":
                links.append(node)
            else:
                within.add(node.mem_id)
        if len(links) >= _MOST_LINKS:
            break
    return links[:_MOST_LINKS]


def _list_rows(page: Page, links: Iterable[LexborNode]) -> Iterator[list[MenuEntry]]:
    """Yields each run of neighbouring links that are as short as a menu's entries are, and share an element."""
    row: list[MenuEntry] = []
    shared: set[int] = set()
    for node in links:
        text = normalise_text((node.text() or "")[: 4 * _LONGEST_ENTRY])
        if not text:
            continue  # a sign, such as a house
        is_entry = _might_be_entry(text) and not text.isdigit() and might_be_own(page, href := read_href(node))
        around = {ancestor.mem_id for ancestor in list_ancestors(node, _MOST_TOGETHER)} if is_entry else set()
        if row and not (is_entry and shared & around):
            if len(row) >= _FEWEST_ENTRIES:
                yield row
            row = []
        if is_entry:
            shared = shared & around if row else around
            row.append(MenuEntry(text, node, href))
    if len(row) >= _FEWEST_ENTRIES:
        yield row


def weigh(text: str) -> float:
    """Returns the length of a text in letters, where one sign of Chinese, Japanese or Korean counts for several."""
    return len(text) * (_SOLID_WEIGHT if _SOLID.search(text[:20]) else 1)


def read_href(node: LexborNode) -> str:
    return (node.attributes.get("href") or "").strip()[:400]


def might_be_own(page: Page, href: str) -> bool:
    """Says whether an address may be another page of the site: no script, no mail, no place on the page itself."""
    if not href or href.startswith("#") or _NO_PAGE.match(href):
        return False
    if "//" not in href[:9]:
        return True
    scheme, _, rest = href.partition("//")
    return _share_domain(f"{scheme}//{_AUTHORITY_END.split(rest, maxsplit=1)[0]}", page.url or "")


@lru_cache(maxsize=1_024)  # the links of a page lead to few hosts
def _share_domain(origin: str, url: str) -> bool:
    host, own = split_url(origin).hostname, split_url(url).hostname
    return host is None or own is None or read_domain(host) == read_domain(own)


def _is_current(node: LexborNode) -> bool:
    """Says whether a menu's entry is marked as the one in which the page stands."""
    for element in (node, *list_ancestors(node, _CURRENT_LEVELS)):
        if element.tag not in ("a", "li", "span", "b", "strong", "div", "td"):
            return False
        if element.attributes.get("aria-current") not in (None, "false"):
            return True
        names = read_names(element)
        if _load_current_names().search(names) and len(element.css("a")[:2]) < 2:
            return True
    return False
