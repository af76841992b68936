"""Reads the names of a site's sections: from its menu, from trails, and from what news sites call their sections.

A trail leads from the front page to a story: "Home > Culture > The headline".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain, islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.elements import list_ancestors, read_names, read_text
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
_SOLID = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SOLID_WEIGHT = 2.5
_AUTHORITY_END = re.compile(r"[/?#\\]")
_NO_PAGE = re.compile(r"(?:javascript|mailto|tel|data|whatsapp|tg|viber|sms):", re.IGNORECASE)
_MOST_TRAIL_LINKS = 120  # from the page's top
_MOST_BLOCKS = 120
_LONGEST_STEP = 60
_LONGEST = 300  # characters of a trail, the headline included
_MOST_STEPS = 7
_MOST_LEVELS = 4  # from the link to the front page to what holds the trail
_MOST_TEXTS = 40
_MOST_NODES = 600
_MOST_PLAIN_WORDS = 3
_MOST_WORDS = 4  # of a section's name
_MOST_SECTIONS = 2  # of a trail: a section and what is in it
_NEAR = 3  # blocks from a trail to the headline
_PICTURES = "i, img, svg, span, b, em"
_MOST_LOOSE = 3  # steps with a stroke or a dot between them, as menus have
_STEP = re.compile(r"[>»›→▸▶≫＞⟩/\\]{1,3}")
_MARK = re.compile(r"[>»›→▸▶≫＞⟩/\\|·•:«‹<←-]{1,3}")
_EDGE_MARKS = ">»›→▸▶≫＞⟩/\\|·•:«‹<←- \t"
_SPACED_STEP = re.compile(r"\s+[>»›→/]{1,2}\s+")
_FRONT_PAGE = re.compile(r"/|(?:[a-z]+:)?//[^/?#]+/?(?:[#].*)?", re.IGNORECASE)
_NAMED_SO = re.compile(r"crumb|\bpath\b|\btrail\b|pathway|you-?are-?here|navpath")


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


class _Step(NamedTuple):
    text: str
    is_link: bool


@cache
def _load_home_words() -> frozenset[str]:
    return frozenset(read_groups(__package__, "sections")["home"])


def read_trail(page: Page, headline: str | None) -> list[str]:
    """Returns the sections of the page's trail, the outermost first; [] where it has none."""
    wanted = fold_text(headline or "")
    links = chain(islice((node for node, _ in page.blocks.anchors), _MOST_TRAIL_LINKS), list_passed_over(page))
    for link in links:
        said = (link.text() or "").strip()
        if len(said) > _LONGEST_STEP:
            continue
        text = fold_text(said)
        is_home = bool(text) and _load_home_words().issuperset(text.split())
        if not is_home and not (text and leads_home(page, link)):
            continue
        steps = _read_steps(page, link, wanted, is_home=is_home)
        if steps:
            return [step.text for step in steps[:_MOST_SECTIONS]]
    return _read_plain(page, wanted)


def leads_home(page: Page, link: LexborNode) -> bool:
    """Says whether a link leads to the front page."""
    href = read_href(link)
    if not _FRONT_PAGE.fullmatch(href) or href == "/":
        return href == "/"
    parts, own = split_url(href), split_url(page.url or "")
    return bool(parts.netloc) and parts.netloc == own.netloc and parts.path in ("", "/") and not parts.query


def _read_steps(page: Page, home: LexborNode, wanted: str, *, is_home: bool) -> list[_Step]:
    """Returns the steps behind a link to the front page, without the headline; [] where these are no trail."""
    for holder in list_ancestors(home, _MOST_LEVELS):
        if holder.tag in ("body", "html", "main", "header"):
            return []
        texts = list(islice(_list_texts(holder), _MOST_TEXTS + 1))
        if len(texts) < 2:
            continue
        if len(texts) > _MOST_TEXTS:
            return []
        place = next((n for n, step in enumerate(texts) if step.is_link), 0)
        before, behind = texts[:place], texts[place + 1 :]
        if any(len(step.text) > _LONGEST_STEP // 2 for step in before) or not behind:
            return []
        marks = [step.text for step in behind if _MARK.fullmatch(step.text)]
        steps = [_Step(step.text.strip(_EDGE_MARKS), step.is_link) for step in behind]
        marks += [s.text[:1] for s in behind if s.text[:1] in _EDGE_MARKS and not _MARK.fullmatch(s.text)]
        marks += [s.text[-1:] for s in behind if s.text[-1:] in _EDGE_MARKS and not _MARK.fullmatch(s.text)]
        steps = [step for step in steps if fold_text(step.text)]
        if not steps or len(steps) > _MOST_STEPS or sum(len(step.text) for step in steps) > _LONGEST:
            return []
        ends_in_story = _is_start(steps[-1].text, wanted)
        inner = steps[:-1] if ends_in_story else steps
        if inner and not inner[-1].is_link and len(inner[-1].text.split()) > _MOST_WORDS:
            inner = inner[:-1]  # the title of a page that has another headline
        if any(len(step.text) > _LONGEST_STEP for step in inner):
            return []
        is_stepped = bool(marks) and all(_STEP.fullmatch(mark) for mark in marks) and len(marks) >= len(inner)
        is_marked = len(marks) >= len(inner) > 0 and (len(inner) == 1 or not inner[-1].is_link)
        is_named = any(_NAMED_SO.search(read_names(one)) for one in (holder, *list_ancestors(holder, 1)))
        if ends_in_story or is_named:
            return inner
        if is_home and not marks and _is_parted(holder, inner) and _stand_as_trail(page, texts, inner, wanted):
            return inner
        if not (is_stepped or (is_home and is_marked)) or len(inner) > _MOST_LOOSE:
            return []
        # Behind the site's name may stand a menu, or the way to the next story.
        return inner if is_home or all(len(step.text.split()) <= _MOST_PLAIN_WORDS for step in inner) else []
    return []


def _is_parted(holder: LexborNode, steps: list[_Step]) -> bool:
    """Says whether pictures, or empty elements that a style sheet makes such, part the steps; a menu has none, or has
    them in its links."""
    empty = (node for node in holder.css(_PICTURES) if not read_text(node, 1))
    return sum(node.parent is not None and node.parent.tag != "a" for node in empty) >= len(steps)


def is_section(page: Page, text: str) -> bool:
    return fold_text(text) in load_section_names() or is_in_menu(page, text)


def _stand_as_trail(page: Page, texts: list[_Step], steps: list[_Step], wanted: str) -> bool:
    """Says whether links in a line of their own right above the headline are sections."""
    if not 0 < len(steps) <= _MOST_SECTIONS or not all(step.is_link and is_section(page, step.text) for step in steps):
        return False
    line = fold_text(" ".join(step.text for step in texts))
    folded = [fold_text(block.text[:_LONGEST]) for block in page.blocks.blocks[:_MOST_BLOCKS]]
    return any(text == line and wanted in folded[n + 1 : n + 1 + _NEAR] for n, text in enumerate(folded))


def _is_start(text: str, wanted: str) -> bool:
    """Says whether a step is the headline, or the beginning of it where it is cut off."""
    folded = fold_text(text)
    return bool(wanted) and (folded == wanted or (len(folded) >= 12 and wanted.startswith(folded)))


def _list_texts(holder: LexborNode) -> Iterator[_Step]:
    for node in islice(holder.traverse(include_text=True), _MOST_NODES):
        if not node.is_text_node:
            continue
        text = normalise_text((node.text_content or "")[:_LONGEST])
        around = list_ancestors(node, 3)
        if text and not any(a.tag in ("script", "style", "template", "noscript") for a in around[:1]):
            yield _Step(text, any(a.tag == "a" for a in around))


def _read_plain(page: Page, wanted: str) -> list[str]:
    """Returns the innermost section of a trail without links: "Home / Culture"."""
    home = _load_home_words()
    for block in page.blocks.blocks[:_MOST_BLOCKS]:
        if len(block.text) > _LONGEST or block.link_characters or block.hidden:
            continue
        parts = [part for part in _SPACED_STEP.split(block.text) if fold_text(part) != wanted]
        if 1 < len(parts) <= _MOST_LOOSE + 1 and set(fold_text(parts[0]).split() or " ") <= home:
            return [part for part in parts[-1:] if len(part.split()) <= _MOST_PLAIN_WORDS]
    return []
