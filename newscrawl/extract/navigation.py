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
from ..text.tables import match_any, read_groups, read_table
from ..urls.canonical import read_domain
from ..urls.parsing import split_url

_MOST_LINKS = 100  # from the page's top, and inside <nav>
_FEWEST_ENTRIES = 4
_LONGEST_ENTRY, _MOST_WORDS = 28, 4
_MOST_TOGETHER = 4  # elements up from an entry to one that all entries share
_CURRENT_LEVELS = 2
_WIDE = frozenset(("body", "html", "main"))
_FEWEST_KNOWN = 2  # entries that are known to be sections, of a menu of them
_SOLID = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SOLID_WEIGHT = 2.5
_AUTHORITY_END = re.compile(r"[/?#\\]")
_NO_PAGE = re.compile(r"(?:javascript|mailto|tel|data|whatsapp|tg|viber|sms):", re.IGNORECASE)
_LONGEST = 300  # characters of a trail, the headline included
_MOST_NODES = 600
EDGE_MARKS = ">»›→▸▶≫＞⟩/\\|·•:«‹<←- \t"
_PICTURE = "⌂"  # what stands for a link that is a picture alone
_FRONT_PAGE = re.compile(r"/|(?:[a-z]+:)?//[^/?#]+/?(?:[#].*)?", re.IGNORECASE)


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
        """Returns what the one entry says that is marked as the page's own, or is set otherwise than all others are."""
        found: list[str] = []
        for row in self.rows:
            is_of_sections = _count_known(entry.text for entry in row) >= _FEWEST_KNOWN
            marked = [entry.text for entry in row if _is_current(entry.node)]
            marked = [text for text in marked if is_of_sections or _count_known([text])]
            if not marked and is_of_sections:
                marked = [text for text in (*_list_unlinked(row), *_list_set_apart(row)) if _count_known([text])]
            found += marked if len(marked) == 1 else []
        return found[0] if len({fold_text(text) for text in found}) == 1 else None


def _count_known(texts: Iterable[str]) -> int:
    """Returns how many texts are what news sites call their sections."""
    return sum(fold_text(text) in load_section_names() for text in texts)


def _find_holder(row: list[MenuEntry]) -> LexborNode | None:
    """Returns the innermost element around a menu's first entries; None where that is the page."""
    last = row[_FEWEST_ENTRIES - 1].node
    around = {ancestor.mem_id for ancestor in list_ancestors(last, _MOST_TOGETHER)}
    holder = next((a for a in list_ancestors(row[0].node, _MOST_TOGETHER) if a.mem_id in around), None)
    return None if holder is None or holder.tag in _WIDE else holder


def _list_unlinked(row: list[MenuEntry]) -> list[str]:
    """Returns the texts among a menu's entries that are no links: "<a>Sport</a> | <b>Culture</b> | <a>Weather</a>"."""
    holder = _find_holder(row)
    most = 3 * len(row) + _MOST_TOGETHER
    texts = list(islice(list_texts(holder), most + 1)) if holder is not None else []
    unlinked = [step.text.strip(EDGE_MARKS) for step in texts if not step.is_link] if len(texts) <= most else []
    return [text for text in unlinked if fold_text(text) and _might_be_entry(text)]


def _list_set_apart(row: list[MenuEntry]) -> list[str]:
    """Returns the entries of a menu that are in bold letters, or on another colour, where all others are alike."""
    holder = _find_holder(row)
    if holder is None:
        return []
    looks = {entry.text: look for entry in row if (look := _read_look(entry.node, holder)) is not None}
    return [text for text, look in looks.items() if look and list(looks.values()).count("") == len(looks) - 1]


def _read_look(link: LexborNode, holder: LexborNode) -> str | None:
    """Returns how an entry is set beside the plainest: its letters and its colours; None outside the menu's element."""
    found: list[str] = []
    inner = link.first_child
    for element in (inner, *list_ancestors(link, _MOST_TOGETHER)):
        if element is None or element.is_text_node:
            continue
        if element.mem_id == holder.mem_id:
            return " ".join(found)
        found += [element.tag] if element.tag in ("b", "strong") else []
        found += [value for name in ("color", "bgcolor") if (value := element.attributes.get(name))]
    return None


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


class TrailStep(NamedTuple):
    text: str
    is_link: bool
    link: int = 0  # memory id of the link around it


def list_texts(holder: LexborNode) -> Iterator[TrailStep]:
    for node in islice(holder.traverse(include_text=True), _MOST_NODES):
        is_picture = node.tag in ("img", "svg") and not node.is_text_node
        if not (node.is_text_node or is_picture):
            continue
        around = list_ancestors(node, 3)
        link = next((a for a in around if a.tag == "a"), None)
        if is_picture:
            if link is not None and not (link.text() or "").strip():
                yield TrailStep(_PICTURE, True, link.mem_id)
            continue
        text = normalise_text((node.text_content or "")[:_LONGEST])
        if text and not any(a.tag in ("script", "style", "template", "noscript") for a in around[:1]):
            yield TrailStep(text, link is not None, link.mem_id if link is not None else 0)


@cache
def _load_home_words() -> frozenset[str]:
    words = read_groups(__package__, "sections")["home"]
    return frozenset((*words, *map(fold_text, words)))


def says_home(folded: str) -> bool:
    """Says whether a folded text is what links to the front page say."""
    return bool(folded) and (folded in _load_home_words() or _load_home_words().issuperset(folded.split()))


def leads_home(page: Page, link: LexborNode) -> bool:
    """Says whether a link leads to the front page."""
    href = read_href(link)
    if not _FRONT_PAGE.fullmatch(href) or href == "/":
        return href == "/"
    parts, own = split_url(href), split_url(page.url or "")
    return bool(parts.netloc) and parts.netloc == own.netloc and parts.path in ("", "/") and not parts.query


def is_section(page: Page, text: str) -> bool:
    return fold_text(text) in load_section_names() or is_in_menu(page, text)
